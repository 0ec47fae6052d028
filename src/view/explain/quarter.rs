//! Why a quarter went as it went.

use super::{Explanation, Line, Topic, closed, gaps, line, list, profit, said};
use crate::locale;
use crate::sim::attribution::{churn, rounded};
use crate::sim::plan::Goal;
use crate::sim::targets::Aim;
use crate::sim::three_r::{self, Ledger};
use crate::sim::{Money, Phase, attribution, misgrading, targets, warning};
use crate::view::Eye;

/// Why a closed quarter went as it went: profit against the one before, churn,
/// targets, the three R; for the last one closed also gaps, the team and early
/// warnings as things stand. The truth about the tiers comes with the debrief only. Empty
/// lists are left out.
pub fn of_quarter(eye: Eye, quarter: u8) -> Vec<Explanation> {
    let (sc, state) = (eye.sc(), eye.state());
    let moved = attribution::profit::profit(sc, state, quarter);
    let mut out = vec![
        profit(eye, Topic::Profit, &moved),
        leaving(eye, quarter),
        aims(eye, quarter),
        three(eye, quarter),
    ];
    if closed(eye) == Some(quarter) {
        out.push(gaps(eye, &crate::sim::gaps::of_book(sc, state)));
        out.push(team(eye, quarter));
        out.push(warnings(eye));
    }
    if state.phase == Phase::Debrief {
        out.push(grading(eye));
    }
    out.retain(|explanation| !explanation.is_empty());
    out
}

/// Expected losses by term in hundredths of a customer, and what became of them.
fn leaving(eye: Eye, quarter: u8) -> Explanation {
    let t = eye.t;
    let churn = churn::of_book(eye.state(), quarter);
    let (terms, sizes): (Vec<_>, Vec<f64>) = churn.parts().map(|(t, x)| (t, 100.0 * x)).unzip();
    let whole = libm::round(100.0 * churn.expected) as i64;
    let hundredths = rounded(whole, &sizes);
    let written = |h: i64| format!("{:.2}", h as f64 / 100.0).replace('-', "−");
    let mut lines: Vec<Line> = terms
        .iter()
        .zip(hundredths)
        .filter(|(_, h)| *h != 0)
        .map(|(term, h)| Line {
            name: t.get(term.key()),
            value: t.with("explain-churn-of", [("size", written(h).into())]),
            bar: h as f64,
            tip: t.get(&format!("{}-tip", term.key())),
        })
        .collect();
    for (cause, count) in churn.by_cause() {
        let key = cause.map_or("cause-chance", |term| term.cause_key());
        let args = [("count", count.into()), ("cause", t.get(key).into())];
        lines.push(Line {
            name: t.with("explain-churn-lost", args),
            value: t.with("explain-churn-of", [("size", count.to_string().into())]),
            bar: 0.0,
            tip: String::new(),
        });
    }
    let total = t.with(
        "explain-churn-said",
        [
            ("expected", written(whole).into()),
            ("lost", churn.lost().count().into()),
        ],
    );
    list(eye, Topic::Churn, lines, total)
}

/// The trainee's own targets.
fn aims(eye: Eye, quarter: u8) -> Explanation {
    let lines = targets::own(eye.state(), quarter)
        .iter()
        .map(|aim| {
            // By how much of itself, so that money and points share a scale.
            let size = aim.beyond() as f64 / (aim.target.unsigned_abs().max(1)) as f64;
            line(eye, aim.goal.key(), reached(eye, aim), size)
        })
        .collect();
    list(eye, Topic::Targets, lines, String::new())
}

fn reached(eye: Eye, aim: &Aim) -> String {
    let by = aim.beyond();
    let share = by.unsigned_abs() as f64 / 1000.0;
    let written = match aim.goal {
        Goal::Revenue | Goal::Profit => locale::money(eye, Money(by.saturating_abs())),
        Goal::Churn => locale::percent(share),
        Goal::Satisfaction => {
            let points = format!("{:.1}", 100.0 * share);
            eye.t.with("points", [("value", points.into())])
        }
    };
    let key = match by {
        0 => "goal-exact",
        1.. => "goal-reached",
        _ => "goal-missed",
    };
    eye.t.with(key, [("by", written.into())])
}

fn three(eye: Eye, quarter: u8) -> Explanation {
    let three = three_r::of_quarter(eye.sc(), eye.state(), quarter);
    let mut lines: Vec<Line> = Ledger::ALL
        .into_iter()
        .map(|ledger| {
            let of = three.get(ledger);
            let amount = locale::money(eye, of.margin);
            let args = [("count", of.customers.into()), ("amount", amount.into())];
            let value = eye.t.with("three-r-said", args);
            line(eye, ledger.key(), value, of.margin.to_f64())
        })
        .collect();
    let leads = [("count", three.leads.into())];
    let leads = eye.t.with("three-r-leads-said", leads);
    lines.push(line(eye, "three-r-leads", leads, 0.0));
    list(eye, Topic::ThreeR, lines, String::new())
}

/// Load and quits of the quarter, skill and morale after it. Every bar is a
/// share of its own whole, they can't be held against each other.
fn team(eye: Eye, quarter: u8) -> Explanation {
    let (state, t) = (eye.state(), eye.t);
    let tally = state.tally(quarter);
    let team = state.firm.team;
    let load = crate::view::review::load(eye, quarter);
    let points = |level: f64| t.with("points", [("value", locale::points(level).into())]);
    let quits = t.with(
        "team-quit-said",
        [("count", tally.quits.into()), ("heads", team.heads.into())],
    );
    let lost = f64::from(tally.quits) / f64::from((team.heads + tally.quits).max(1));
    let lines = vec![
        line(eye, "team-was-load", locale::percent(load), load.min(1.0)),
        line(eye, "team-is-skill", points(team.skill), team.skill),
        line(eye, "team-is-morale", points(team.morale), team.morale),
        line(eye, "team-has-quit", quits, lost),
    ];
    let mut out = list(eye, Topic::Team, Vec::new(), String::new());
    out.lines = lines;
    out
}

fn warnings(eye: Eye) -> Explanation {
    let lines = warning::warnings(eye.sc(), eye.state(), eye.sim.luck())
        .iter()
        .map(|w| {
            let amount = super::stake(eye, w.stake);
            let mut out = line(eye, w.sign.key(), amount, w.stake.to_f64());
            let name = eye.name(w.id);
            let args = [("name", name.into()), ("sign", out.name.into())];
            out.name = eye.t.with("explain-warning-of", args);
            out.tip = format!("{}\n{}", said(eye, w), out.tip);
            out
        })
        .collect();
    list(eye, Topic::Warnings, lines, String::new())
}

/// Who is graded too low or too high, by the truth: for the debrief.
pub fn grading(eye: Eye) -> Explanation {
    let (sc, state, t) = (eye.sc(), eye.state(), eye.t);
    let letter = |tier: crate::sim::TierId| {
        let tier = sc.tiers.get(tier.index());
        tier.map_or_else(String::new, |tier| tier.id.clone())
    };
    let wrong = misgrading::misgraded(sc, state);
    let lines = wrong
        .iter()
        .map(|g| {
            let amount = locale::money(eye, g.forgone);
            let value = t.with(
                "misgraded-said",
                [
                    ("has", letter(g.has).into()),
                    ("should", letter(g.should).into()),
                    ("amount", amount.into()),
                ],
            );
            let mut out = line(eye, g.grade().key(), value, g.forgone.to_f64());
            let args = [("name", eye.name(g.id).into()), ("sign", out.name.into())];
            out.name = t.with("explain-warning-of", args);
            out
        })
        .collect();
    let total = if wrong.is_empty() {
        String::new()
    } else {
        let forgone: Money = wrong.iter().map(|g| g.forgone).sum();
        locale::money(eye, forgone)
    };
    list(eye, Topic::Grading, lines, total)
}
