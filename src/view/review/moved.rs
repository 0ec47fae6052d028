//! From last quarter's profit to this quarter's, cause by cause, and the target beside it.

use super::Fall;
use super::falls::{change, total};
use crate::locale;
use crate::sim::Money;
use crate::sim::attribution::profit::{Cause, ProfitChange, profit};
use crate::view::Eye;
use crate::view::chart::{Body, Chart};

/// What is told together: thirty causes can't be told apart side by side.
const GROUPS: [(&str, &[Cause]); 10] = [
    (
        "chart-moved-gone",
        &[Cause::Opening, Cause::Lost, Cause::Failed, Cause::LetGo],
    ),
    ("chart-moved-new", &[Cause::Won, Cause::WonBack]),
    (
        "chart-moved-stayed",
        &[Cause::Wallet, Cause::Share, Cause::Related],
    ),
    ("chart-moved-season", &[Cause::Season, Cause::Luck]),
    ("chart-moved-price", &[Cause::Price, Cause::Margin]),
    (
        "chart-moved-service",
        &[
            Cause::Serve,
            Cause::Care,
            Cause::Compensation,
            Cause::Programmes,
        ],
    ),
    (
        "chart-moved-credit",
        &[Cause::Hold, Cause::BadDebt, Cause::Receivables],
    ),
    ("chart-moved-winning", &[Cause::WinBack, Cause::Acquisition]),
    (
        "chart-moved-team",
        &[
            Cause::Salaries,
            Cause::Hiring,
            Cause::Quality,
            Cause::Access,
            Cause::Image,
        ],
    ),
    (
        "chart-moved-fixed",
        &[Cause::FixedCost, Cause::IdleCapacity, Cause::Event],
    ),
];

/// The chart.
pub(super) fn chart(eye: Eye, quarter: u8) -> Chart {
    let t = eye.t;
    let moved = profit(eye.sc(), eye.state(), quarter);
    let missing = moved.after - eye.sc().targets.profit;
    let title = match (quarter > 1, moved.whole() >= Money::ZERO) {
        (false, _) => t.get("chart-moved-first"),
        (true, up) => {
            let main = main_cause(&moved, up).map_or_else(String::new, |key| t.get(key));
            let by = locale::money(eye, Money(moved.whole().0.saturating_abs()));
            let key = if up {
                "chart-moved-up"
            } else {
                "chart-moved-down"
            };
            t.with(key, [("by", by.into()), ("cause", main.into())])
        }
    };
    let key = if missing.is_negative() {
        "chart-moved-missed"
    } else {
        "chart-moved-reached"
    };
    let by = locale::money(eye, Money(missing.0.saturating_abs()));
    let note = format!(
        "{} · {}",
        t.get("falls-note"),
        t.with(key, [("by", by.into())])
    );
    Chart {
        title,
        note,
        x: String::new(),
        y: t.get("chart-moved-y"),
        page: "measures",
        body: if quarter > 1 {
            Body::Waterfall(falls(eye, &moved))
        } else {
            Body::Waterfall(first(eye, quarter))
        },
    }
}

/// The group that moved profit most in the direction in which it went.
fn main_cause(moved: &ProfitChange, up: bool) -> Option<&'static str> {
    let sums = GROUPS.map(|(key, causes)| (key, sum(moved, causes)));
    let main = if up {
        sums.into_iter().max_by_key(|(_, m)| *m)
    } else {
        sums.into_iter().min_by_key(|(_, m)| *m)
    };
    main.map(|(key, _)| key)
}

fn sum(moved: &ProfitChange, causes: &[Cause]) -> Money {
    causes.iter().map(|cause| moved.get(*cause)).sum()
}

/// Before, the groups, after, and the target.
fn falls(eye: Eye, moved: &ProfitChange) -> Vec<Fall> {
    let t = eye.t;
    let mut out = vec![total(eye, "chart-moved-before", moved.before)];
    for (key, causes) in GROUPS {
        let amount = sum(moved, causes);
        if amount == Money::ZERO {
            continue;
        }
        let each: Vec<String> = causes
            .iter()
            .map(|cause| (*cause, moved.get(*cause)))
            .filter(|(_, m)| *m != Money::ZERO)
            .map(|(cause, m)| {
                let said = locale::money_signed(eye, m);
                format!("{} {said}", t.get(cause.key()))
            })
            .collect();
        out.push(change(eye, t.get(key), amount, each.join("\n")));
    }
    out.push(total(eye, "chart-moved-after", moved.after));
    out.push(target(eye));
    out
}

/// What was to be reached: a column beside the result. The way between them is
/// no change, green or red.
fn target(eye: Eye) -> Fall {
    total(eye, "chart-moved-target", eye.sc().targets.profit)
}

/// The first quarter has none before it: from gross margin to profit.
fn first(eye: Eye, quarter: u8) -> Vec<Fall> {
    let mut out = super::falls::falls(eye, quarter);
    out.push(target(eye));
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::{Lang, Texts};
    use crate::sim::attribution::trial;

    #[test]
    fn every_cause_belongs_to_one_group() {
        for cause in Cause::ALL {
            let groups = GROUPS.iter().filter(|(_, causes)| causes.contains(&cause));
            assert_eq!(groups.count(), 1, "{cause:?}");
        }
    }

    #[test]
    fn the_columns_lead_from_one_profit_to_the_next() {
        for sim in trial::runs() {
            let t = Texts::new(Lang::Zh, "");
            let eye = Eye { sim: &sim, t: &t };
            for quarter in 2..=sim.state().quarter {
                let moved = profit(eye.sc(), eye.state(), quarter);
                let whole: Money = GROUPS.iter().map(|(_, c)| sum(&moved, c)).sum();
                assert_eq!(whole, moved.whole());
                assert_eq!(moved.after, sim.state().statement(quarter).profit());
                let mut level = 0.0;
                let mut columns = falls(eye, &moved);
                assert!(columns.pop().is_some_and(|target| target.total));
                for fall in columns {
                    if fall.total {
                        assert!(level == 0.0 || (level - fall.amount).abs() < 1e-6);
                        level = fall.amount;
                    } else {
                        level += fall.amount;
                    }
                }
            }
        }
    }
}
