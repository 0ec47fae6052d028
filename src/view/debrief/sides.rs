//! Two futures side by side: in words, as curves, on the board.

use super::make::{mood, unit};
use super::page::{Block, Curve, Curves, Map, Mood, Spot, Story};
use super::words;
use crate::locale;
use crate::run::debrief::future::QuarterFigures;
use crate::run::debrief::what_if::Ground;
use crate::sim::customer::Customer;
use crate::sim::levels::Climate;
use crate::sim::worth::quarterly_margin;
use crate::sim::{CustomerId, Money, climate, standing_in};
use crate::view::Eye;

/// A figure of a quarter.
type Figure<'a> = &'a dyn Fn(&QuarterFigures) -> f64;

/// Two futures side by side: in words, as curves, on the board. `name` is what the other one is called, if anything.
pub fn side_by_side(eye: Eye, run: &Ground, other: &Ground, name: &str) -> Vec<Block> {
    let mut out = vec![Block::Story(difference(eye, run, other))];
    out.extend(courses(eye, run, Some((other, name))));
    out.push(Block::Map(map(eye, run, other)));
    out
}

/// The main figures over the quarters, of a run alone or of two futures.
pub fn courses(eye: Eye, run: &Ground, other: Option<(&Ground, &str)>) -> Vec<Block> {
    let t = eye.t;
    let unit = unit(eye.lang());
    let money = |m: Money| m.to_f64() / unit;
    let curves: [(&str, &str, Figure); 4] = [
        ("debrief-value", "whatif-axis-money", &|q| money(q.value)),
        ("whatif-profit", "whatif-axis-money", &|q| money(q.profit)),
        ("whatif-customers", "whatif-axis-customers", &|q| {
            f64::from(q.customers)
        }),
        ("debrief-satisfaction", "whatif-axis-points", &|q| {
            100.0 * q.satisfaction
        }),
    ];
    let blocks = curves.map(|(title, axis, of)| {
        let mut lines = vec![curve(t.get("whatif-curve-run"), run, false, of)];
        lines.extend(other.map(|(other, name)| {
            let name = match name {
                "" => t.get("whatif-curve-other"),
                name => name.to_owned(),
            };
            curve(name, other, true, of)
        }));
        Block::Curves(Curves {
            title: t.get(title),
            axis: t.get(axis),
            places: places(eye, run, other.map_or(run, |(other, _)| other)),
            curves: lines,
        })
    });
    blocks.into()
}

fn places(eye: Eye, run: &Ground, other: &Ground) -> Vec<String> {
    let most = run.course.closed().max(other.course.closed());
    (1..=most)
        .map(|quarter| words::quarter(eye, quarter))
        .collect()
}

fn curve(name: String, ground: &Ground, other: bool, of: &dyn Fn(&QuarterFigures) -> f64) -> Curve {
    Curve {
        name,
        values: ground.future.quarters.iter().map(of).collect(),
        other,
    }
}

/// The difference in words: money, luck, who left in one and not in the other.
fn difference(eye: Eye, run: &Ground, other: &Ground) -> Story {
    let t = eye.t;
    let (one, two) = (&run.future.score, &other.future.score);
    let more = two.value() - one.value();
    let adjusted = two.luck_adjusted() - one.luck_adjusted();
    let first = if run.future.hash == other.future.hash {
        (t.get("whatif-no-difference"), Mood::Plain)
    } else {
        let said = t.with(
            "whatif-difference",
            [
                ("run", locale::money_signed(eye, one.value()).into()),
                ("other", locale::money_signed(eye, two.value()).into()),
                ("more", locale::money_signed(eye, more).into()),
                ("adjusted", locale::money_signed(eye, adjusted).into()),
            ],
        );
        (said, mood(adjusted))
    };
    let mut lines = vec![first];
    let book = eye.sc().customers.len() as u32;
    let there = |ground: &Ground, id: CustomerId| {
        let customer = ground.course.state().customer(id);
        customer.is_some_and(Customer::active)
    };
    let (mut kept, mut lost) = (Vec::new(), Vec::new());
    for id in (0..book).map(CustomerId) {
        match (there(run, id), there(other, id)) {
            (false, true) => kept.push(id),
            (true, false) => lost.push(id),
            _ => {}
        }
    }
    for (key, who, tone) in [
        ("whatif-kept", &kept, Mood::Good),
        ("whatif-lost", &lost, Mood::Bad),
    ] {
        if !who.is_empty() {
            let names = words::names(eye, who);
            lines.push((t.with(key, [("names", names.into())]), tone));
        }
    }
    Story {
        title: t.get("whatif-side-by-side"),
        lines,
    }
}

/// The board at the end of both futures.
fn map(eye: Eye, run: &Ground, other: &Ground) -> Map {
    let t = eye.t;
    let book = eye.sc().customers.len() as u32;
    // What all meet is worked out once, not for each customer.
    let climate = |ground: &Ground| climate(ground.course.scenario(), ground.course.state());
    let (here, there) = (climate(run), climate(other));
    let spots = (0..book).map(CustomerId).filter_map(|id| {
        let (a, b) = (at(eye, run, here, id), at(eye, other, there, id));
        if a.is_none() && b.is_none() {
            return None;
        }
        let tier = other.course.state().customer(id)?.tier();
        let letter = eye.sc().tiers.get(tier.index());
        Some(Spot {
            id,
            name: eye.name(id),
            tier: (
                tier.index(),
                letter.map_or_else(String::new, |tier| tier.id.clone()),
            ),
            run: a,
            other: b,
        })
    });
    Map {
        title: t.get("whatif-map"),
        note: t.get("whatif-map-note"),
        axes: [t.get("axis-satisfaction"), t.get("whatif-axis-yearly")],
        spots: spots.collect(),
    }
}

/// Where a customer stands at the end of a future: satisfaction, yearly value
/// in the unit of the axis; none where it is gone.
pub(super) fn at(eye: Eye, ground: &Ground, climate: Climate, id: CustomerId) -> Option<[f64; 2]> {
    let (sc, state) = (ground.course.scenario(), ground.course.state());
    let customer = state.customer(id).filter(|c| c.active())?;
    let profile = state.profile(sc, id)?;
    let levels = standing_in(sc, state, climate, id).map_or(customer.levels, |s| s.levels);
    let year = 4.0 * quarterly_margin(profile, customer, levels.share, levels.depth);
    Some([100.0 * levels.satisfaction, year / unit(eye.lang())])
}
