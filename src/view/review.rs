//! The review of a closed quarter: where profit went, who left and why, perception against expectation, targets.

use super::Eye;
use crate::locale;
use crate::sim::churn::{Hazard, Term};
use crate::sim::customer::{Departure, Record};
use crate::sim::ledger::Account;
use crate::sim::perception::Dial;
use crate::sim::{CustomerId, Money};

/// A step of the waterfall.
#[derive(Clone, Debug, PartialEq)]
pub struct Fall {
    /// Label.
    pub label: String,
    /// Amount in thousands of the currency, or the total.
    pub amount: f64,
    /// Written out.
    pub said: String,
    /// A total and not a change.
    pub total: bool,
}

/// Somebody who left.
#[derive(Clone, Debug, PartialEq)]
pub struct Lost {
    /// Who.
    pub id: CustomerId,
    /// Name.
    pub name: String,
    /// Tier letter.
    pub tier: String,
    /// Lifetime value lost and probability of leaving.
    pub note: String,
    /// Contributions in percentage points: (label, share, pushes out).
    pub parts: Vec<Part>,
    /// Total probability.
    pub probability: f64,
}

/// One contribution to a probability.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// What.
    pub label: String,
    /// Share of probability, signed.
    pub share: f64,
    /// Whether it is the base.
    pub base: bool,
    /// Written out, `+3.8`.
    pub said: String,
}

/// A target against its result.
#[derive(Clone, Debug, PartialEq)]
pub struct Goal {
    /// What.
    pub label: String,
    /// Result.
    pub result: String,
    /// Target.
    pub target: String,
    /// Whether it was met.
    pub met: bool,
}

/// The review.
#[derive(Clone, Debug, PartialEq)]
pub struct ReviewView {
    /// “Review of quarter 3”.
    pub title: String,
    /// Waterfall from revenue to profit.
    pub falls: Vec<Fall>,
    /// Its unit and meaning.
    pub falls_note: String,
    /// Five dials: name, gap in points.
    pub dials: Vec<(String, f64)>,
    /// Who left.
    pub lost: Vec<Lost>,
    /// What is said where nobody left.
    pub nobody: String,
    /// Who is nearest to leaving.
    pub near: Vec<Lost>,
    /// Targets.
    pub goals: Vec<Goal>,
    /// What less churn would be worth.
    pub less: String,
    /// Label of the button that goes on.
    pub next: String,
    /// Whether the run is over after this.
    pub last: bool,
    /// What was learned of the quarter, in a sentence.
    pub headline: String,
}

/// The review of the quarter that was closed last.
pub fn review(eye: Eye) -> ReviewView {
    let (sc, state, t, lang) = (eye.sc(), eye.state(), eye.t, eye.lang());
    let quarter = state.quarter;
    let statement = state.statement(quarter);
    let records: Vec<(CustomerId, &Record)> = (0..state.customers.len() as u32)
        .map(CustomerId)
        .filter_map(|id| {
            let mut closed = state.history(id).iter();
            Some((id, closed.find(|r| r.quarter == quarter)?))
        })
        .collect();
    let lost: Vec<Lost> = records
        .iter()
        .filter(|(_, r)| r.left.is_some())
        .map(|(id, r)| departed(eye, *id, r))
        .collect();
    let mut near: Vec<(CustomerId, &Record)> = records
        .iter()
        .filter(|(_, r)| r.left.is_none())
        .copied()
        .collect();
    near.sort_by(|a, b| {
        b.1.step
            .hazard
            .probability
            .total_cmp(&a.1.step.hazard.probability)
    });
    let tally = state.tally(quarter);
    // Who was let go didn't choose to leave.
    let gone_by_choice = tally.lost + tally.failed;
    let churn = f64::from(gone_by_choice) / f64::from(tally.customers.max(1));
    let satisfaction = mean(records.iter().map(|(_, r)| r.step.levels.satisfaction));
    let gone: Money = records
        .iter()
        .filter(|(_, r)| matches!(r.left, Some(Departure::Left | Departure::Failed)))
        .map(|(_, r)| r.lifetime)
        .sum();
    let profit = statement.profit();
    ReviewView {
        title: t.with("review-title", [("quarter", quarter.into())]),
        falls: falls(eye, quarter),
        falls_note: t.get("falls-note"),
        dials: Dial::ALL
            .iter()
            .enumerate()
            .map(|(i, dial)| {
                let gap = mean(
                    records
                        .iter()
                        .map(|(_, r)| r.step.dials[i] - r.before.expectation),
                );
                (t.get(dial.key()), 100.0 * gap)
            })
            .collect(),
        nobody: t.get("nobody-left"),
        near: near
            .iter()
            .take(3)
            .map(|(id, r)| departed(eye, *id, r))
            .collect(),
        goals: with_own(
            eye,
            vec![
                Goal {
                    label: t.get("goal-profit"),
                    result: locale::money(lang, profit),
                    target: t.with(
                        "at-least",
                        [("value", locale::money(lang, sc.targets.profit).into())],
                    ),
                    met: profit >= sc.targets.profit,
                },
                Goal {
                    label: t.get("goal-churn"),
                    result: t.with(
                        "churn-said",
                        [
                            ("rate", locale::percent(churn).into()),
                            ("count", gone_by_choice.into()),
                        ],
                    ),
                    target: t.with(
                        "at-most",
                        [("value", locale::percent(sc.targets.churn).into())],
                    ),
                    met: churn <= sc.targets.churn,
                },
                Goal {
                    label: t.get("goal-satisfaction"),
                    result: t.with("points", [("value", locale::points(satisfaction).into())]),
                    target: t.with(
                        "at-least",
                        [("value", locale::points(sc.targets.satisfaction).into())],
                    ),
                    met: satisfaction >= sc.targets.satisfaction,
                },
            ],
        ),
        less: less_churn(eye, churn, gone),
        next: if quarter < state.quarters {
            t.with("next-plan", [("quarter", (quarter + 1).into())])
        } else {
            t.get("to-debrief")
        },
        last: quarter >= state.quarters,
        headline: headline(eye, profit, &lost),
        lost,
    }
}

/// The scenario's goals, with one's own in their places where they were set.
fn with_own(eye: Eye, scenario: Vec<Goal>) -> Vec<Goal> {
    use crate::sim::plan::Goal as Own;
    let (state, t) = (eye.state(), eye.t);
    let own = |goal: Own| {
        let target = state.goal(goal)?;
        let result = super::firm::result(eye, goal, state.quarter);
        let less = goal == Own::Churn;
        let value = super::firm::said(eye, goal, target);
        let bound = if less { "at-most" } else { "at-least" };
        Some(Goal {
            label: t.get(goal.key()),
            result: super::firm::said(eye, goal, result),
            target: t.with(
                "goal-own",
                [("target", t.with(bound, [("value", value.into())]).into())],
            ),
            met: if less {
                result <= target
            } else {
                result >= target
            },
        })
    };
    let theirs = [Own::Profit, Own::Churn, Own::Satisfaction];
    let kept = scenario
        .into_iter()
        .zip(theirs)
        .map(|(goal, which)| own(which).unwrap_or(goal));
    own(Own::Revenue).into_iter().chain(kept).collect()
}

fn headline(eye: Eye, profit: Money, lost: &[Lost]) -> String {
    let t = eye.t;
    let amount = locale::money(eye.lang(), profit);
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

fn mean(values: impl Iterator<Item = f64>) -> f64 {
    let (sum, n) = values.fold((0.0, 0u32), |(s, n), v| (s + v, n + 1));
    if n == 0 { 0.0 } else { sum / f64::from(n) }
}

/// What a probability of leaving is made of, in percentage points: the base
/// first, then what pushes hardest.
pub fn parts(eye: Eye, hazard: &Hazard) -> Vec<Part> {
    let mut points = hazard.in_points();
    points[1..].sort_by(|a, b| b.1.total_cmp(&a.1));
    points
        .into_iter()
        // Less than a twentieth of a point can't be seen nor said.
        .filter(|(term, share)| *term == Term::Base || share.abs() >= 0.0005)
        .map(|(term, share)| Part {
            label: eye.t.get(term.key()),
            share,
            base: term == Term::Base,
            said: locale::percent_signed(share),
        })
        .collect()
}

fn departed(eye: Eye, id: CustomerId, record: &Record) -> Lost {
    let t = eye.t;
    Lost {
        id,
        name: eye.name(id),
        tier: eye
            .sc()
            .tiers
            .get(record.tier.index())
            .map_or_else(String::new, |x| x.id.clone()),
        note: t.with(
            if record.left.is_some() {
                "lost-note"
            } else {
                "near-note"
            },
            [
                ("value", locale::money(eye.lang(), record.lifetime).into()),
                (
                    "probability",
                    locale::percent(record.step.hazard.probability).into(),
                ),
            ],
        ),
        parts: parts(eye, &record.step.hazard),
        probability: record.step.hazard.probability,
    }
}

/// The steps from gross margin to profit: more than nine can't be told apart.
const FALLS: [(&str, &[Account]); 9] = [
    ("account-cost-to-serve-short", &[Account::CostToServe]),
    ("fall-customers", &[Account::Care, Account::Programmes]),
    ("account-compensation-short", &[Account::Compensation]),
    (
        "fall-credit",
        &[Account::CostOfReceivables, Account::BadDebt],
    ),
    ("fall-winning", &[Account::Acquisition, Account::WinBack]),
    (
        "account-salaries-short",
        &[Account::Salaries, Account::Hiring],
    ),
    (
        "fall-invested",
        &[Account::Quality, Account::Access, Account::Image],
    ),
    ("account-fixed-cost-short", &[Account::FixedCost]),
    ("account-event-short", &[Account::Event]),
];

fn falls(eye: Eye, quarter: u8) -> Vec<Fall> {
    let (state, t, lang) = (eye.state(), eye.t, eye.lang());
    let statement = state.statement(quarter);
    let unit = |m: Money| m.to_f64() / 10_000.0;
    let said = |m: Money| match lang {
        crate::locale::Lang::Zh => format!("{:.0}", unit(m)).replace('-', "−"),
        crate::locale::Lang::En => format!("{:.0}", m.to_f64() / 1_000.0).replace('-', "−"),
    };
    let margin =
        statement.sales() + statement.get(Account::Discounts) + statement.get(Account::CostOfGoods);
    let mut out = vec![Fall {
        label: t.get("fall-margin"),
        amount: unit(margin),
        said: said(margin),
        total: true,
    }];
    for (key, accounts) in FALLS {
        let amount: Money = accounts.iter().map(|a| statement.get(*a)).sum();
        if amount != Money::ZERO {
            out.push(Fall {
                label: t.get(key),
                amount: unit(amount),
                said: said(amount),
                total: false,
            });
        }
    }
    out.push(Fall {
        label: t.get("fall-profit"),
        amount: unit(statement.profit()),
        said: said(statement.profit()),
        total: true,
    });
    out
}

/// What five points less churn a year would add to the current value of the book.
fn less_churn(eye: Eye, churn: f64, gone: Money) -> String {
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
            ("lost", locale::money(eye.lang(), gone).into()),
            ("gain", locale::percent(gain).into()),
        ],
    )
}
