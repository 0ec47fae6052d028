//! Judges what the trainee plans with: tiers, levers, presets, medals.

use super::colours::colours;
use super::refs::Ids;
use crate::scenario::codes;
use crate::scenario::diagnostic::{At, Place, Problems};
use crate::scenario::names::hint;
use crate::scenario::raw::form::RawPreset;
use crate::scenario::raw::plan::{RawLever, RawTier};
use crate::scenario::validate::Listed;
use crate::scenario::words::{Arg, told, words};
use crate::sim::Money;
use crate::sim::policy::{Lever, Policy};
use crate::sim::setup::{Assistance, Colour, LeverFrom, Medals, Preset, Profile, TierSetup};
use crate::sim::tier::Level;

/// The tiers; A, B, C unless authored.
pub(super) fn tiers(raw: Option<&At<Vec<RawTier>>>, problems: &mut Problems) -> Vec<TierSetup> {
    let Some(raw) = raw else {
        return default_tiers();
    };
    let tiers = &raw.value;
    if !(3..=5).contains(&tiers.len()) {
        let told = told("tiers").with("count", tiers.len());
        problems.report(codes::TOO_FEW, &raw.place, told);
    }
    for (tier, letter) in tiers.iter().zip('A'..='Z') {
        if tier.id.value != letter.to_string() {
            let told = told("tier-name")
                .with("name", &tier.id.value)
                .with("letter", letter);
            problems.report(codes::ORDER, &tier.id.place, told);
        }
    }
    let shares = shares(tiers, &raw.place, problems);
    // More than five were reported; they don't come to be played.
    let colours = colours(tiers, problems).into_iter();
    let colours = colours.chain(std::iter::repeat(Colour::Plum));
    tiers
        .iter()
        .zip(shares)
        .zip(colours)
        .map(|((tier, share), colour)| TierSetup {
            id: tier.id.value.clone(),
            policy: tier.policy,
            share,
            colour,
        })
        .collect()
}

/// Shares by count. Those not given share what the others leave; if none is
/// given, they follow the usual pyramid.
fn shares(tiers: &[RawTier], place: &Place, problems: &mut Problems) -> Vec<f64> {
    let given: f64 = tiers.iter().filter_map(|t| t.share).sum();
    let open = tiers.iter().filter(|t| t.share.is_none()).count();
    if open == tiers.len() {
        return usual_shares(open);
    }
    let off = if open == 0 {
        (given - 1.0).abs() > 1e-6
    } else {
        given > 1.0
    };
    if off {
        let told = told("tier-shares").with("sum", format!("{:.1}", 100.0 * given));
        problems.report(codes::SHARES, place, told);
    }
    let rest = (1.0 - given).max(0.0) / open.max(1) as f64;
    tiers.iter().map(|t| t.share.unwrap_or(rest)).collect()
}

/// The pyramid that holds where no tier says its share.
pub(in crate::scenario) fn usual_shares(tiers: usize) -> Vec<f64> {
    match tiers {
        3 => vec![0.125, 0.20, 0.675],
        4 => vec![0.05, 0.10, 0.20, 0.65],
        5 => vec![0.05, 0.10, 0.15, 0.20, 0.50],
        n => vec![1.0 / n.max(1) as f64; n],
    }
}

/// The tiers of a scenario that names none.
pub(in crate::scenario) fn default_tiers() -> Vec<TierSetup> {
    let tier = |((id, hours, level, care, authority, share), colour)| {
        let id: &str = id;
        TierSetup {
            id: id.to_owned(),
            policy: Policy {
                hours,
                level,
                care: Money::yuan(care),
                authority: Money::yuan(authority),
                ..Policy::default()
            },
            share,
            colour,
        }
    };
    [
        ("A", 80, Level::Proactive, 3000, 50_000, 0.125),
        ("B", 50, Level::Accountable, 2000, 30_000, 0.20),
        ("C", 30, Level::Reactive, 1000, 10_000, 0.675),
    ]
    .into_iter()
    .zip(Colour::ALL)
    .map(tier)
    .collect()
}

/// The index of a customer's tier; the last one if none is given.
pub(super) fn tier_of(id: Option<&At<String>>, letters: &[&str], problems: &mut Problems) -> u8 {
    let last = letters.len().saturating_sub(1) as u8;
    // Where no tier could be read that has been said; it may have been one of them.
    let Some(id) = id.filter(|_| !letters.is_empty()) else {
        return last;
    };
    let found = letters.iter().position(|l| *l == id.value.trim());
    if found.is_none() {
        let help = hint(&id.value, letters.iter().copied(), Some(words("tiers-are")));
        let told = told("unknown-tier").with("tier", &id.value).help(help);
        problems.report(codes::NOWHERE, &id.place, told);
    }
    found.map_or(last, |index| index as u8)
}

/// The quarter in which a lever opens unless authored; what comes later than
/// the last quarter stays shut.
pub(in crate::scenario) const fn usual_quarter(lever: Lever) -> u8 {
    match lever {
        Lever::Hours | Lever::Grade => 1,
        Lever::Level | Lever::Authority | Lever::Priority | Lever::Targets => 2,
        Lever::Care | Lever::Files | Lever::Override => 3,
        Lever::Acquisition | Lever::WinBack | Lever::LetGo => 4,
        Lever::Credit | Lever::Discount => 5,
        Lever::Team | Lever::Quality | Lever::Access | Lever::Image | Lever::Programme => 6,
    }
}

/// When levers open; a few more every quarter unless authored. Those in `shut`
/// stay shut on purpose.
pub(super) fn levers(
    raw: Option<&At<Listed<RawLever>>>,
    shut: &Listed<At<Lever>>,
    last: u8,
    problems: &mut Problems,
) -> Vec<LeverFrom> {
    let open = |lever: &Lever| !shut.items.iter().any(|s| s.value == *lever);
    let Some(raw) = raw else {
        let from = |lever| LeverFrom {
            lever,
            from: usual_quarter(lever),
        };
        return Lever::ALL.into_iter().filter(open).map(from).collect();
    };
    let mut levers: Vec<LeverFrom> = Vec::new();
    for RawLever { lever, from } in &raw.value.items {
        let name = || format!("{:?}", lever.value);
        if levers.iter().any(|l| l.lever == lever.value) {
            let told = told("lever-twice").with("lever", name());
            problems.report(codes::TWICE, &lever.place, told);
        }
        if !open(&lever.value) {
            let told = told("lever-shut").with("lever", name());
            problems.report(codes::TWICE, &lever.place, told);
        }
        if *from > last {
            let told = told("lever-late")
                .with("lever", name())
                .with("quarters", last);
            problems.report(codes::NEVER_OPENS, &lever.place, told);
        }
        levers.push(LeverFrom {
            lever: lever.value,
            from: *from,
        });
    }
    let forgotten: Vec<String> = Lever::ALL
        .iter()
        .filter(|lever| open(lever) && !levers.iter().any(|l| l.lever == **lever))
        .map(|lever| format!("{lever:?}"))
        .collect();
    // One that can't be read, here or among those that stay shut, may have been any of them.
    let all = raw.value.whole && shut.whole;
    if let Some(first) = forgotten.first().filter(|_| all) {
        let told = told("levers-forgotten")
            .with("first", first)
            .with("levers", Arg::list(forgotten.iter().map(String::as_str)));
        problems.report(codes::NEVER_OPENS, &raw.place, told);
    }
    levers
}

/// Shorter forms of a scenario within so many quarters and this assistance.
pub(super) fn presets(
    raw: &[RawPreset],
    (last, assistance): (u8, Assistance),
    problems: &mut Problems,
) -> Vec<Preset> {
    Ids::new(problems, "id-of-preset", true, raw.iter().map(|p| &p.id));
    let preset = |p: &RawPreset| {
        if p.quarters.value > last {
            let told = told("preset-long")
                .with("count", p.quarters.value)
                .with("quarters", last);
            problems.report(codes::WHEN, &p.quarters.place, told);
        }
        Preset {
            id: p.id.value.clone(),
            quarters: p.quarters.value,
            minutes: p.minutes,
            assistance: p.assistance.over(assistance),
        }
    };
    raw.iter().map(preset).collect()
}

/// Bronze, silver and gold unless authored, as shares of the book's revenue over the run: a guess, to be replaced by
/// what the bots reach.
pub(in crate::scenario) const USUAL_MEDALS: [f64; 3] = [0.02, 0.04, 0.06];

/// Medals; unless authored, the usual shares of the book's revenue.
pub(super) fn medals(
    raw: Option<&At<Medals>>,
    quarters: u8,
    customers: &[Profile],
    problems: &mut Problems,
) -> Medals {
    if let Some(medals) = raw {
        let Medals {
            bronze,
            silver,
            gold,
        } = medals.value;
        if !(bronze < silver && silver < gold) {
            problems.report(codes::ORDER, &medals.place, told("medals-order"));
        }
        return medals.value;
    }
    let revenue: f64 = customers.iter().map(|c| c.wallet * c.share).sum();
    let [bronze, silver, gold] =
        USUAL_MEDALS.map(|share| Money::from_f64(revenue * f64::from(quarters) * share));
    Medals {
        bronze,
        silver,
        gold,
    }
}
