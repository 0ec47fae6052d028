//! The strip of goals and medals: how far the run is from each medal, and in how many quarters each goal was met.

use super::Eye;
use crate::locale;
use crate::sim::score::{closed_quarters, score};
use crate::sim::targets;

/// A medal on the strip.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// “Silver: 600 000 more”, or that it is reached as things stand.
    pub said: String,
    /// The value created is enough for it.
    pub reached: bool,
}

/// The strip.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Strip {
    /// Value created so far; what it says before the first close is that it is too early.
    pub value: String,
    /// The medals, bronze first; none in a shortened run, which gets no medal.
    pub medals: Vec<Mark>,
    /// Why there are none.
    pub note: String,
    /// The goals: name, and in how many of the closed quarters it was met.
    pub goals: Vec<(String, String)>,
}

/// The strip of a run.
pub fn strip(eye: Eye) -> Strip {
    let (sc, state, t) = (eye.sc(), eye.state(), eye.t);
    let closed = closed_quarters(state);
    if closed == 0 {
        return Strip {
            value: t.get("strip-early"),
            ..Strip::default()
        };
    }
    let value = score(sc, state).value();
    let whole = state.quarters == sc.quarters;
    let steps = [
        ("medal-bronze", sc.medals.bronze),
        ("medal-silver", sc.medals.silver),
        ("medal-gold", sc.medals.gold),
    ];
    let medals = steps.map(|(key, at)| {
        let reached = value >= at;
        let amount = if reached { at } else { at - value };
        let said = [
            ("medal", t.get(key).into()),
            ("amount", locale::money(eye, amount).into()),
        ];
        let how = if reached {
            "strip-reached"
        } else {
            "strip-missing"
        };
        Mark {
            said: t.with(how, said),
            reached,
        }
    });
    // The first quarter tells which goals there are; each has the same place in every quarter.
    let aims: Vec<Vec<targets::Aim>> = (1..=closed)
        .map(|quarter| targets::authored(sc, state, quarter))
        .collect();
    let goals = aims[0].iter().enumerate().map(|(i, aim)| {
        let met = aims
            .iter()
            .filter(|of| of.get(i).is_some_and(targets::Aim::reached));
        let said = [("met", met.count().into()), ("closed", closed.into())];
        (t.get(aim.goal.key()), t.with("strip-met", said))
    });
    Strip {
        value: t.with(
            "strip-value",
            [("value", locale::money_signed(eye, value).into())],
        ),
        medals: if whole { medals.to_vec() } else { Vec::new() },
        note: if whole {
            String::new()
        } else {
            t.get("medal-short")
        },
        goals: goals.collect(),
    }
}
