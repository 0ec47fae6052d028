//! Targets against results: the scenario's, and what the trainee said would come.

use crate::sim::foresight;
use crate::sim::plan::Goal;
use crate::sim::targets::{self, Aim};
use crate::view::chart::{Body, Bullet, Chart};
use crate::view::{Eye, firm};

/// What the trainee predicted, in the unit of the goal; none for what nobody is asked about.
fn predicted(eye: Eye, quarter: u8, goal: Goal) -> Option<i64> {
    let said = foresight::predicted(eye.state(), quarter)?;
    match goal {
        Goal::Profit => Some(said.profit.0),
        Goal::Churn => {
            let customers = i64::from(eye.state().tally(quarter).customers.max(1));
            Some(i64::from(said.lost) * 1000 / customers)
        }
        _ => None,
    }
}

/// The chart.
pub(super) fn chart(eye: Eye, quarter: u8) -> Chart {
    let (sc, state, t) = (eye.sc(), eye.state(), eye.t);
    let set = targets::authored(sc, state, quarter);
    let own = targets::own(state, quarter);
    let bullets: Vec<Bullet> = Goal::ALL
        .into_iter()
        .filter_map(|goal| {
            let of = |list: &[Aim]| list.iter().find(|aim| aim.goal == goal).copied();
            bullet(eye, of(&set), of(&own), predicted(eye, quarter, goal))
        })
        .collect();
    let met = bullets.iter().filter(|b| b.met).count();
    let args = [
        ("met", (met as u32).into()),
        ("all", (bullets.len() as u32).into()),
    ];
    let key = if own.is_empty() {
        "chart-aims-note"
    } else {
        "chart-aims-own-note"
    };
    Chart {
        title: t.with("chart-aims-title", args),
        note: format!("{} · {}", t.get(key), t.get("chart-aims-x")),
        x: String::new(),
        y: String::new(),
        page: "pdca",
        body: if bullets.is_empty() {
            Body::Empty(t.get("chart-aims-empty"))
        } else {
            Body::Bullets(bullets)
        },
    }
}

/// A goal that the scenario or the trainee has set; with both, the trainee's
/// is marked beside the scenario's. `guess` is what the trainee foretold, in the
/// goal's own unit.
fn bullet(eye: Eye, set: Option<Aim>, own: Option<Aim>, guess: Option<i64>) -> Option<Bullet> {
    let t = eye.t;
    let aim = set.or(own)?;
    let second = own.filter(|own| set.is_some_and(|set| set.target != own.target));
    let said = |value: i64| firm::said(eye, aim.goal, value);
    let bound = if aim.goal.at_most() {
        "at-most"
    } else {
        "at-least"
    };
    let [result, target] = firm::result_and_target(eye, aim);
    let target = t.with(bound, [("value", target.into())]);
    let verdict = if aim.reached() {
        t.get("review-met")
    } else {
        t.get("review-missed")
    };
    let mut tip = t.with(
        "chart-aims-tip",
        [
            ("result", result.clone().into()),
            ("target", target.clone().into()),
        ],
    );
    if let Some(own) = second {
        tip.push('\n');
        tip.push_str(&t.with("chart-aims-own-tip", [("own", said(own.target).into())]));
    }
    if let Some(guess) = guess {
        tip.push('\n');
        tip.push_str(&t.with("chart-aims-guess-tip", [("guess", said(guess).into())]));
    }
    let values = [
        Some(aim.result),
        Some(aim.target),
        second.map(|a| a.target),
        guess,
    ];
    let low = values.iter().flatten().copied().min().unwrap_or(0).min(0);
    let high = values.iter().flatten().copied().max().unwrap_or(0).max(1);
    Some(Bullet {
        name: t.get(aim.goal.key()),
        result: aim.result as f64,
        target: aim.target as f64,
        own: second.map(|own| own.target as f64),
        guess: guess.map(|guess| guess as f64),
        ends: [1.1 * low as f64, 1.15 * high as f64],
        said: result,
        verdict: format!("{verdict} · {target}"),
        met: aim.reached(),
        tip,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::{Lang, Texts};
    use crate::sim::attribution::trial;

    #[test]
    fn results_are_those_of_the_ledger_and_lie_on_their_scales() {
        for sim in trial::runs() {
            let t = Texts::new(Lang::Zh, "");
            let eye = Eye { sim: &sim, t: &t };
            let quarter = sim.state().quarter;
            let Body::Bullets(bullets) = chart(eye, quarter).body else {
                panic!("a scenario has targets");
            };
            assert_eq!(bullets.len(), 3);
            let profit = sim.state().statement(quarter).profit();
            assert_eq!(bullets[0].result, profit.0 as f64);
            for b in &bullets {
                for value in [b.result, b.target] {
                    assert!((b.ends[0]..=b.ends[1]).contains(&value), "{b:?}");
                }
            }
        }
    }
}
