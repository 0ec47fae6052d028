//! What the trainee expects of the quarter, the band in which it is likely to end, and what an hour more is worth.

use super::PlanView;
use crate::locale;
use crate::run::forecast::Forecast;
use crate::run::hour::HourWorth;
use crate::run::summary::Spread;
use crate::sim::foresight::{HINT_HOURS, Prediction, predicted};
use crate::sim::{Money, TierId};
use crate::view::Eye;

/// What is asked before the forecast is shown.
#[derive(Clone, Debug, PartialEq)]
pub struct GuessView {
    /// The quarter it is about.
    pub quarter: u8,
    /// “What do you expect of quarter 2?”
    pub title: String,
    /// What it is compared with: the goals, and the quarter before.
    pub note: String,
    /// Where the profit begins, major units.
    pub profit: f64,
    /// The least and most profit that can be said, major units.
    pub range: (f64, f64),
    /// A step of profit, major units.
    pub step: f64,
    /// Where the number of lost customers begins.
    pub lost: u32,
    /// Most customers that can be lost.
    pub most: u32,
    /// What the button says.
    pub keep: String,
}

/// One figure of the forecast: the band, its middle, and what was expected.
#[derive(Clone, Debug, PartialEq)]
pub struct Band {
    /// What.
    pub name: String,
    /// A tenth of the runs lie below.
    pub low: f64,
    /// Half of the runs lie below.
    pub median: f64,
    /// Nine tenths lie below.
    pub high: f64,
    /// What the trainee expects.
    pub own: f64,
    /// Whether that lies within the band.
    pub within: bool,
    /// “60 – 92 万元”.
    pub said: String,
    /// All of it in words.
    pub tip: String,
}

/// The forecast of the plan.
#[derive(Clone, Debug, PartialEq)]
pub struct ForecastView {
    /// Profit and lost customers.
    pub bands: [Band; 2],
    /// An older plan's: the new one is being played.
    pub stale: bool,
}

/// What a hint about a tier's hours shows.
#[derive(Clone, Debug, PartialEq)]
pub enum Hint {
    /// It can be asked for; what the button says and what it costs.
    Ask(String, String),
    /// It is being worked out.
    Working(String),
    /// What an hour more brings, whether that is a gain, and how it was found.
    Said(String, bool, String),
}

/// What is asked before the forecast is shown; none once it was said.
pub fn guess(eye: Eye) -> Option<GuessView> {
    let (sc, state, t) = (eye.sc(), eye.state(), eye.t);
    if predicted(state, state.quarter).is_some() {
        return None;
    }
    let last = state.quarter.checked_sub(1).filter(|q| *q > 0);
    let target = sc.targets.profit.to_f64();
    let profit = last.map_or(target, |q| state.statement(q).profit().to_f64());
    let step = round_step(target.abs().max(profit.abs()) / 20.0);
    let there = state.active().count() as u32;
    let lost = libm::round(sc.targets.churn * f64::from(there)) as u32;
    let begin = libm::round(profit / step) * step;
    let reach = 40.0 * step;
    let note = last.map_or_else(
        || {
            t.with(
                "guess-note-first",
                [("profit", locale::money(eye, sc.targets.profit).into())],
            )
        },
        |q| {
            let tally = state.tally(q);
            t.with(
                "guess-note",
                [
                    (
                        "profit",
                        locale::money(eye, state.statement(q).profit()).into(),
                    ),
                    ("lost", tally.left().into()),
                ],
            )
        },
    );
    Some(GuessView {
        quarter: state.quarter,
        title: t.with("guess-title", [("quarter", state.quarter.into())]),
        note,
        profit: begin,
        range: (begin - reach, begin + reach),
        step,
        lost: lost.min(there),
        most: there.min(lost.saturating_mul(3).max(10)),
        keep: t.get(if sc.assistance.forecast {
            "guess-keep"
        } else {
            "guess-keep-only"
        }),
    })
}

/// 1, 2 or 5 with noughts: the nearest of them that isn't smaller, at least 100.
fn round_step(rough: f64) -> f64 {
    let mut step = 100.0;
    loop {
        for factor in [1.0, 2.0, 5.0] {
            if step * factor >= rough {
                return step * factor;
            }
        }
        step *= 10.0;
    }
}

/// What the trainee expects, in words; none before it was said.
pub fn expected(eye: Eye) -> Option<String> {
    let prediction = predicted(eye.state(), eye.state().quarter)?;
    Some(eye.t.with(
        "guess-said",
        [
            ("profit", locale::money(eye, prediction.profit).into()),
            ("lost", prediction.lost.into()),
        ],
    ))
}

/// The forecast beside what the trainee expects; none before that was said.
pub fn bands(eye: Eye, forecast: &Forecast, stale: bool) -> Option<ForecastView> {
    let prediction = predicted(eye.state(), eye.state().quarter)?;
    Some(ForecastView {
        bands: [
            profit_band(eye, &forecast.profit, prediction, forecast.rollouts),
            lost_band(eye, &forecast.lost, prediction, forecast.rollouts),
        ],
        stale,
    })
}

fn profit_band(eye: Eye, spread: &Spread, own: Prediction, runs: u32) -> Band {
    let money = |yuan: f64| locale::money(eye, Money::from_f64(yuan));
    let own = own.profit.to_f64();
    let name = eye.t.get("guess-profit");
    let range = range(eye, "forecast-range", spread, &money);
    band(eye, name, range, (spread, &money), own, runs)
}

fn lost_band(eye: Eye, spread: &Spread, own: Prediction, runs: u32) -> Band {
    let count = |n: f64| {
        let n = libm::round(n.max(0.0)) as u32;
        eye.t.with("forecast-customers", [("count", n.into())])
    };
    let own = f64::from(own.lost);
    let name = eye.t.get("forecast-lost");
    let whole = |n: f64| format!("{:.0}", libm::round(n.max(0.0)));
    let range = range(eye, "forecast-range-lost", spread, &whole);
    band(eye, name, range, (spread, &count), own, runs)
}

/// The ends of the band in one phrase.
fn range(eye: Eye, key: &str, spread: &Spread, said: &dyn Fn(f64) -> String) -> String {
    let ends = [
        ("low", said(spread.p10).into()),
        ("high", said(spread.p90).into()),
    ];
    eye.t.with(key, ends)
}

fn band(
    eye: Eye,
    name: String,
    range: String,
    (spread, said): (&Spread, &dyn Fn(f64) -> String),
    own: f64,
    runs: u32,
) -> Band {
    let within = (spread.p10..=spread.p90).contains(&own);
    let tip = eye.t.with(
        "forecast-tip",
        [
            ("range", range.clone().into()),
            ("median", said(spread.median).into()),
            ("own", said(own).into()),
            ("runs", runs.into()),
        ],
    );
    Band {
        name,
        low: spread.p10,
        median: spread.median,
        high: spread.p90,
        own,
        within,
        said: range,
        tip,
    }
}

/// What the hint about a tier shows: the offer, or what it found.
/// `worth`: none while it is worked out, `Some(None)` where there is no answer.
pub fn hint(eye: Eye, asked: bool, worth: Option<&Option<HourWorth>>) -> Hint {
    let t = eye.t;
    let cost = locale::hours(HINT_HOURS);
    if !asked {
        return Hint::Ask(
            t.get("hint-ask"),
            t.with("hint-ask-tip", [("hours", cost.into())]),
        );
    }
    let Some(worth) = worth else {
        return Hint::Working(t.get("hint-working"));
    };
    let Some(worth) = worth else {
        return Hint::Working(t.get("hint-none"));
    };
    let signed = |yuan: f64| locale::money_signed(eye, Money::from_f64(yuan));
    Hint::Said(
        t.with("hint-said", [("amount", signed(worth.whole()).into())]),
        worth.whole() >= 0.0,
        t.with(
            "hint-said-tip",
            [
                ("each", worth.each.into()),
                ("profit", signed(worth.profit).into()),
                ("equity", signed(worth.equity).into()),
                ("runs", worth.pairs.into()),
            ],
        ),
    )
}

impl PlanView {
    /// Puts what a hint shows on the card of a tier.
    pub fn set_hint(&mut self, tier: TierId, hint: Option<Hint>) {
        if let Some(card) = self.tiers.iter_mut().find(|card| card.tier == tier) {
            card.hint = hint;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::{Lang, Texts};
    use crate::scenario::{Source, load};
    use crate::sim::{Command, Sim};

    #[test]
    fn steps_of_profit_are_round() {
        assert!((round_step(3_400.0) - 5_000.0).abs() < 1e-9);
        assert!((round_step(10_000.0) - 10_000.0).abs() < 1e-9);
        assert!((round_step(0.0) - 100.0).abs() < 1e-9);
    }

    #[test]
    fn the_forecast_is_shown_only_beside_what_was_expected() {
        let loaded = load(&Source::Shipped("taxi")).expect("taxi is sound");
        let t = Texts::new(Lang::Zh, loaded.text("zh-CN"));
        let mut sim = Sim::new(loaded.scenario, 1, 4);
        let forecast = Forecast {
            profit: Spread {
                p10: -500.0,
                median: 3_000.0,
                p90: 6_000.0,
                ..Spread::default()
            },
            rollouts: 200,
            ..Forecast::default()
        };
        let eye = Eye { sim: &sim, t: &t };
        assert!(bands(eye, &forecast, false).is_none() && expected(eye).is_none());
        let asked = guess(eye).expect("nothing was said yet");
        assert!(asked.range.0 < asked.profit && asked.profit < asked.range.1);
        let predict = Command::Predict {
            profit: Money::yuan(7_000),
            lost: 0,
        };
        sim.command(&predict).expect("nothing was said yet");
        let eye = Eye { sim: &sim, t: &t };
        assert!(guess(eye).is_none() && expected(eye).is_some());
        let view = bands(eye, &forecast, false).expect("it was said");
        assert!(!view.bands[0].within && view.bands[1].within);
    }
}
