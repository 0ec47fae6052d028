//! Who left or may leave: what the probability was made of, and what less churn would be worth.

use super::{Lost, Part};
use crate::locale;
use crate::sim::attribution::rounded;
use crate::sim::churn::{Hazard, Term};
use crate::sim::customer::{Departure, Record};
use crate::sim::{CustomerId, Money};
use crate::view::Eye;

/// What a probability of leaving is made of, in percentage points: the base
/// first, then what pushes hardest. Tenths of a point add up as they are written.
pub fn parts(eye: Eye, hazard: &Hazard) -> Vec<Part> {
    let mut points = hazard.in_points();
    points[1..].sort_by(|a, b| b.1.total_cmp(&a.1));
    let sizes: Vec<f64> = points.iter().map(|(_, share)| 1000.0 * share).collect();
    let tenths = rounded(libm::round(1000.0 * hazard.probability) as i64, &sizes);
    points
        .into_iter()
        .zip(tenths)
        // Less than a tenth of a point can't be seen nor said.
        .filter(|((term, _), tenths)| *term == Term::Base || *tenths != 0)
        .map(|((term, share), tenths)| Part {
            label: eye.t.get(term.key_for(share)),
            share,
            base: term == Term::Base,
            said: locale::percent_signed(tenths as f64 / 1000.0),
            tip: eye.t.get(&format!("{}-tip", term.key())),
        })
        .collect()
}

/// Whom we let go: they are no loss and count as none, but they are missed when one counts.
pub(super) fn let_go(eye: Eye, records: &[(CustomerId, &Record)]) -> Option<String> {
    let gone = records
        .iter()
        .filter(|(_, r)| r.left == Some(Departure::LetGo));
    let names: Vec<String> = gone.map(|(id, _)| eye.name(*id)).collect();
    parted(eye, &names)
}

/// “2 more were let go and don't count: …”.
pub(in crate::view) fn parted(eye: Eye, names: &[String]) -> Option<String> {
    let t = eye.t;
    let said = [
        ("count", names.len().into()),
        ("names", names.join(&t.get("list-comma")).into()),
    ];
    (!names.is_empty()).then(|| t.with("left-let-go", said))
}

/// A customer with what pushed it; one that failed was pushed by nothing of ours.
pub(super) fn departed(eye: Eye, id: CustomerId, record: &Record) -> Lost {
    let t = eye.t;
    let failed = record.left == Some(Departure::Failed);
    Lost {
        id,
        name: eye.name(id),
        tier: eye
            .sc()
            .tiers
            .get(record.tier.index())
            .map_or_else(String::new, |x| x.id.clone()),
        note: t.with(
            match record.left {
                Some(Departure::Failed) => "failed-note",
                Some(_) => "lost-note",
                None => "near-note",
            },
            [
                ("value", locale::money(eye, record.lifetime).into()),
                ("lost", eye.lost_value(record.lifetime).into()),
                (
                    "probability",
                    locale::percent_to(record.step.hazard.probability, 1).into(),
                ),
            ],
        ),
        parts: if failed {
            Vec::new()
        } else {
            parts(eye, &record.step.hazard)
        },
        probability: record.step.hazard.probability,
    }
}

/// What five points less churn a year would add to the current value of the book.
pub(super) fn less_churn(eye: Eye, churn: f64, gone: Money) -> String {
    let (sc, state, t) = (eye.sc(), eye.state(), eye.t);
    let i = sc.firm.quarterly_rate();
    let (mut now, mut less) = (0.0, 0.0);
    for (id, c) in state.active() {
        let (Some(p), Some(record)) = (eye.profile(id), state.history(id).last()) else {
            continue;
        };
        let m = crate::sim::worth::quarterly_margin(p, c, c.levels.share, c.levels.depth);
        let r = 1.0 - record.step.hazard.probability;
        let yearly = libm::pow(r, 4.0);
        let better = libm::pow((yearly + 0.05).min(0.995), 0.25).max(r);
        now += crate::sim::worth::annuity(m, r, i);
        less += crate::sim::worth::annuity(m, better, i);
    }
    let gain = if now > 0.0 { less / now - 1.0 } else { 0.0 };
    let yearly = 1.0 - libm::pow(1.0 - churn, 4.0);
    t.with(
        "less-churn",
        [
            ("rate", locale::percent(churn).into()),
            ("yearly", locale::percent(yearly).into()),
            ("lost", locale::money(eye, gone).into()),
            ("gain", locale::percent(gain).into()),
        ],
    )
}

/// The quarter in a sentence.
pub(super) fn headline(eye: Eye, profit: Money, lost: &[Lost]) -> String {
    let t = eye.t;
    let amount = locale::money(eye, profit);
    match lost {
        [] => t.with("headline-kept", [("profit", amount.into())]),
        [one] => t.with(
            "headline-lost-one",
            [("profit", amount.into()), ("name", one.name.clone().into())],
        ),
        more => t.with(
            "headline-lost",
            [("profit", amount.into()), ("count", more.len().into())],
        ),
    }
}

#[cfg(test)]
mod tests {
    use crate::locale::{Lang, Texts};
    use crate::sim::attribution::trial;
    use crate::view::{Eye, debrief, review, weeks};

    #[test]
    fn who_left_is_counted_one_way() {
        for sim in trial::runs() {
            let t = Texts::new(Lang::Zh, "");
            let eye = Eye { sim: &sim, t: &t };
            let tally = sim.state().tally(sim.state().quarter);
            let left = tally.left() as usize;
            let review = review::review(eye);
            assert_eq!(review.lost.len(), left);
            assert_eq!(review.let_go.is_some(), tally.let_go > 0);
            let weeks = weeks::weeks(eye, &[], None);
            if weeks.closed {
                assert_eq!(weeks.gone, left);
                assert_eq!(weeks.let_go, review.let_go);
                let course = debrief::debrief(eye).quarters;
                assert_eq!(course.last().map(|quarter| quarter.lost), Some(left));
            }
        }
    }
}
