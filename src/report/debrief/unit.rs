//! The unit in which a chart shows money: as small as fits its largest figure.

use crate::locale::{Lang, Texts};

/// A unit of money.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Unit {
    divisor: f64,
    key: &'static str,
}

impl Unit {
    /// For some figures in major units.
    pub fn of(lang: Lang, figures: impl Iterator<Item = f64>) -> Self {
        let most = figures.map(f64::abs).fold(0.0, f64::max);
        let (divisor, key) = match lang {
            Lang::Zh if most >= 10_000.0 => (10_000.0, "report-unit-large"),
            Lang::En if most >= 1_000_000.0 => (1_000_000.0, "report-unit-large"),
            Lang::En if most >= 1_000.0 => (1_000.0, "report-unit-middle"),
            Lang::Zh | Lang::En => (1.0, "report-unit-small"),
        };
        Self { divisor, key }
    }

    /// A figure in it.
    pub fn figure(self, major: f64) -> f64 {
        major / self.divisor
    }

    /// What an axis measures: “Profit (¥ thousand)”.
    pub fn axis(self, t: &Texts, what: &str) -> String {
        t.with(
            "report-axis",
            [
                ("what", t.get(what).into()),
                ("unit", t.get(self.key).into()),
            ],
        )
    }
}
