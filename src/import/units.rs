//! What headers say of amounts: their unit, the period they hold for, the year.

use super::clean::half;

/// For how long an amount holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Period {
    /// A year.
    Year,
    /// Half a year.
    Half,
    /// A quarter.
    Quarter,
    /// A month.
    Month,
}

impl Period {
    /// How many of them a year has.
    pub const fn a_year(self) -> f64 {
        match self {
            Self::Year => 1.0,
            Self::Half => 2.0,
            Self::Quarter => 4.0,
            Self::Month => 12.0,
        }
    }

    /// Key of its name in the texts.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Year => "import-period-year",
            Self::Half => "import-period-half",
            Self::Quarter => "import-period-quarter",
            Self::Month => "import-period-month",
        }
    }
}

/// Units behind an amount, the longer before those they end in.
pub(super) const UNITS: [(&str, f64); 25] = [
    ("千万元", 1e7),
    ("百万元", 1e6),
    ("千万", 1e7),
    ("百万", 1e6),
    ("十万", 1e5),
    ("亿元", 1e8),
    ("万元", 1e4),
    ("千元", 1e3),
    ("亿", 1e8),
    ("万", 1e4),
    ("千", 1e3),
    ("元", 1.0),
    ("圆", 1.0),
    ("billion", 1e9),
    ("million", 1e6),
    ("thousand", 1e3),
    ("000s", 1e3),
    ("'000", 1e3),
    ("000", 1e3),
    ("bn", 1e9),
    ("mn", 1e6),
    ("w", 1e4),
    ("k", 1e3),
    ("m", 1e6),
    ("b", 1e9),
];

/// Marks of a currency; which one it is makes no difference to the game.
pub(super) const CURRENCIES: [&str; 11] = [
    "人民币",
    "rmb",
    "cny",
    "usd",
    "eur",
    "gbp",
    "hkd",
    "¥",
    "$",
    "€",
    "£",
];

/// The unit that a header names: in brackets, behind a slash or 单位, or at its end.
pub(super) fn unit_of(header: &str) -> Option<f64> {
    let plain = half(header).to_lowercase();
    let named = |text: &str| {
        let mut text: String = text.replace("单位", "").replace("unit", "");
        text.retain(|c| !matches!(c, ' ' | ':' | ','));
        for mark in CURRENCIES {
            text = text.replace(mark, "");
        }
        let all = UNITS.iter().find(|(word, _)| *word == text);
        all.map(|(_, unit)| *unit)
            .or_else(|| (text.is_empty()).then_some(1.0))
    };
    let brackets = plain
        .split(['(', '['])
        .skip(1)
        .map(|part| part.split([')', ']']).next().unwrap_or_default());
    // Where nothing but a currency stands in brackets the amounts are whole.
    let inside = brackets
        .filter(|part| !part.trim().is_empty())
        .find_map(named);
    let behind = || {
        let (_, tail) = plain.rsplit_once(['/', ':'])?;
        named(tail).filter(|_| !tail.trim().is_empty())
    };
    let end = || {
        let units = UNITS.iter().filter(|(word, _)| word.ends_with('元'));
        let mut long = units.filter(|(word, _)| plain.trim_end().ends_with(word));
        long.next().map(|(_, unit)| *unit)
    };
    inside.or_else(behind).or_else(end)
}

/// The period that a header names.
pub(super) fn period_of(header: &str) -> Option<Period> {
    let plain = half(header).to_lowercase();
    let has = |words: &[&str]| words.iter().any(|w| plain.contains(w));
    if has(&["12个月", "十二个月", "12 months", "12m"]) {
        Some(Period::Year)
    } else if has(&["半年", "half-year", "half year", "h1", "h2"]) {
        Some(Period::Half)
    } else if has(&["季", "quarter", "q1", "q2", "q3", "q4"]) {
        Some(Period::Quarter)
    } else if has(&["月", "month", "p.m.", "/mo"]) {
        Some(Period::Month)
    } else if has(&["年", "annual", "year", "p.a.", "ytd"]) || year_of(header).is_some() {
        Some(Period::Year)
    } else {
        None
    }
}

/// The calendar year that a header names: 2024, FY2024.
pub(super) fn year_of(header: &str) -> Option<u16> {
    let plain = half(header);
    let runs = plain.split(|c: char| !c.is_ascii_digit());
    runs.filter(|run| run.len() == 4)
        .filter_map(|run| run.parse().ok())
        .find(|year| (1990..=2100).contains(year))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_name_units_and_periods() {
        for (header, unit) in [
            ("销售额(万元)", Some(1e4)),
            ("销售额（单位：千元）", Some(1e3)),
            ("年采购额/亿元", Some(1e8)),
            ("销售额万元", Some(1e4)),
            ("Revenue (k$)", Some(1e3)),
            ("Revenue [USD m]", Some(1e6)),
            ("Revenue (£'000)", Some(1e3)),
            ("Revenue (USD)", Some(1.0)),
            ("单位：万元", Some(1e4)),
            ("销售额", None),
            ("销售额（含税）", None),
        ] {
            assert_eq!(unit_of(header), unit, "{header}");
        }
        assert_eq!(period_of("月均销售额"), Some(Period::Month));
        assert_eq!(period_of("季度采购额"), Some(Period::Quarter));
        assert_eq!(period_of("近12个月销售额"), Some(Period::Year));
        assert_eq!(period_of("Revenue FY2024"), Some(Period::Year));
        assert_eq!(period_of("销售额"), None);
        assert_eq!(year_of("2023年销售额"), Some(2023));
    }
}
