//! What the trainee expected of a quarter, what the forecast said, and what came.

use crate::locale;
use crate::run::forecast::Forecast;
use crate::sim::Money;
use crate::sim::foresight::{self, Held};
use crate::sim::score::closed_quarters;
use crate::view::Eye;

/// One figure that was predicted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Foretold {
    /// “Profit: you said 60k, it came to 72k, 12k more”.
    pub text: String,
    /// What the forecast said, once it was worked out.
    pub band: Option<String>,
    /// Whether it was hit.
    pub hit: bool,
}

/// The prediction of the quarter that was closed last; empty without one.
/// `forecast` is that of the plan that was committed.
pub fn foretold(eye: Eye, forecast: Option<&Forecast>) -> Vec<Foretold> {
    let (sc, state, t) = (eye.sc(), eye.state(), eye.t);
    let Some(held) = foresight::held(sc, state, state.quarter) else {
        return Vec::new();
    };
    let money = |yuan: f64| locale::money(eye, Money::from_f64(yuan));
    let count = |n: f64| {
        let n = libm::round(n.max(0.0)) as u32;
        t.with("forecast-customers", [("count", n.into())])
    };
    let band = |low: String, high: String, inside: bool| {
        let range = t.with(
            "forecast-range",
            [("low", low.into()), ("high", high.into())],
        );
        let key = if inside {
            "foretold-inside"
        } else {
            "foretold-outside"
        };
        t.with(key, [("range", range.into())])
    };
    vec![
        Foretold {
            text: profit_said(eye, &held),
            band: forecast.map(|f| {
                let inside = (f.profit.p10..=f.profit.p90).contains(&held.profit.to_f64());
                band(money(f.profit.p10), money(f.profit.p90), inside)
            }),
            hit: held.profit_hit(),
        },
        Foretold {
            text: lost_said(eye, &held),
            band: forecast.map(|f| {
                let inside = (f.lost.p10..=f.lost.p90).contains(&f64::from(held.lost));
                band(count(f.lost.p10), count(f.lost.p90), inside)
            }),
            hit: held.lost_hit(),
        },
    ]
}

fn profit_said(eye: Eye, held: &Held) -> String {
    eye.t.with(
        "foretold-profit",
        [
            ("own", locale::money(eye, held.prediction.profit).into()),
            ("came", locale::money(eye, held.profit).into()),
            ("off", locale::money_signed(eye, held.profit_off()).into()),
        ],
    )
}

fn lost_said(eye: Eye, held: &Held) -> String {
    eye.t.with(
        "foretold-lost",
        [
            ("own", held.prediction.lost.into()),
            ("came", held.lost.into()),
        ],
    )
}

/// All predictions of a run: how many were hit, and each quarter's in two lines.
/// Empty where nothing was predicted.
pub fn all_foretold(eye: Eye) -> (String, Vec<Foretold>) {
    let (sc, state, t) = (eye.sc(), eye.state(), eye.t);
    let (mut hits, mut out) = (0u32, Vec::new());
    for quarter in 1..=closed_quarters(state) {
        let Some(held) = foresight::held(sc, state, quarter) else {
            continue;
        };
        let label = t.with("quarter-short", [("quarter", quarter.into())]);
        let lines = [
            (profit_said(eye, &held), held.profit_hit()),
            (lost_said(eye, &held), held.lost_hit()),
        ];
        for (text, hit) in lines {
            hits += u32::from(hit);
            let text = t.with(
                "foretold-quarter",
                [("quarter", label.clone().into()), ("said", text.into())],
            );
            out.push(Foretold {
                text,
                band: None,
                hit,
            });
        }
    }
    let summary = t.with(
        "foretold-hits",
        [("hits", hits.into()), ("count", out.len().into())],
    );
    (summary, out)
}
