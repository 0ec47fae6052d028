//! Numbers for people: money in 万 or thousands, percentages, points, hours.

use super::{Lang, Tongue};
use crate::sim::Money;

/// A whole number with its digits in groups of three.
pub(super) fn grouped(n: u64) -> String {
    in_threes(&n.to_string())
}

/// Digits in groups of three: `1,204`.
pub fn in_threes(digits: &str) -> String {
    let mut out = String::with_capacity(digits.len() + digits.len() / 3);
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

/// Whole yuan, without a sign.
const fn yuan(amount: Money) -> u64 {
    amount.0.unsigned_abs().saturating_add(50) / 100
}

/// An amount as one reads it: `2,184 万元`, `18.6 万元`, `6,000 元`; `¥21.84M`,
/// `¥186k`, `¥6,000`. A minus sign stands before the amount.
pub fn money<'a>(of: impl Into<Tongue<'a>>, amount: Money) -> String {
    let Tongue {
        lang, sign: coin, ..
    } = of.into();
    let yuan = yuan(amount);
    // What rounds to nothing has no sign.
    let sign = if amount.is_negative() && yuan > 0 {
        "−"
    } else {
        ""
    };
    match lang {
        Lang::Zh if yuan >= 1_000_000 => {
            format!("{sign}{} 万{coin}", grouped((yuan + 5_000) / 10_000))
        }
        Lang::Zh if yuan >= 10_000 => {
            let tenths = (yuan + 500) / 1_000;
            format!("{sign}{} 万{coin}", decimal(tenths))
        }
        Lang::Zh => format!("{sign}{} {coin}", grouped(yuan)),
        Lang::En if yuan >= 100_000_000 => {
            format!("{sign}{coin}{}M", grouped((yuan + 500_000) / 1_000_000))
        }
        Lang::En if yuan >= 1_000_000 => {
            let hundredths = (yuan + 5_000) / 10_000;
            format!("{sign}{coin}{}.{:02}M", hundredths / 100, hundredths % 100)
        }
        Lang::En if yuan >= 10_000 => format!("{sign}{coin}{}k", grouped((yuan + 500) / 1_000)),
        Lang::En => format!("{sign}{coin}{}", grouped(yuan)),
    }
}

fn decimal(tenths: u64) -> String {
    if tenths.is_multiple_of(10) {
        grouped(tenths / 10)
    } else {
        format!("{}.{}", grouped(tenths / 10), tenths % 10)
    }
}

/// The same with a plus where it is a gain: `+86 万元`.
pub fn money_signed<'a>(of: impl Into<Tongue<'a>>, amount: Money) -> String {
    let of = of.into();
    if amount > Money::ZERO && yuan(amount) > 0 {
        format!("+{}", money(of, amount))
    } else {
        money(of, amount)
    }
}

/// The same with more and more figures: as one reads it, to the yuan, to the cent.
/// For two amounts that would otherwise read alike.
pub fn money_to<'a>(of: impl Into<Tongue<'a>>, amount: Money, finer: usize) -> String {
    let of = of.into();
    let coin = of.sign;
    let sign = if amount.is_negative() { "−" } else { "" };
    let cents = amount.0.unsigned_abs();
    let written = match finer {
        0 => return money(of, amount),
        1 => grouped(cents.saturating_add(50) / 100),
        _ => format!("{}.{:02}", grouped(cents / 100), cents % 100),
    };
    match of.lang {
        Lang::Zh => format!("{sign}{written} {coin}"),
        Lang::En => format!("{sign}{coin}{written}"),
    }
}

/// To the cent, without a unit: `1,234,567.89`. A minus sign stands before it.
pub fn money_exact(amount: Money) -> String {
    let sign = if amount.is_negative() { "−" } else { "" };
    let cents = amount.0.unsigned_abs();
    format!("{sign}{}.{:02}", grouped(cents / 100), cents % 100)
}

/// A share in [0, 1] as a percentage: one decimal below 10 %, none above.
pub fn percent(share: f64) -> String {
    // Halves go up, as in figures that were rounded to thousandths before.
    let tenths = (1000.0 * share).round() / 10.0 + 0.0;
    if tenths.abs() < 10.0 && share.abs() > 0.000_005 {
        format!("{tenths:.1}%").replace('-', "−")
    } else {
        let whole = (100.0 * share).round() + 0.0;
        format!("{whole:.0}%").replace('-', "−")
    }
}

/// A change in percentage points with its sign: `+3.8`.
pub fn percent_signed(share: f64) -> String {
    let p = 100.0 * share;
    let text = format!("{p:+.1}");
    if text == "-0.0" {
        "+0.0".to_owned()
    } else {
        text.replace('-', "−")
    }
}

/// A level in [0, 1] as points 0…100.
pub fn points(level: f64) -> String {
    format!("{:.0}", 100.0 * level)
}

/// A share as a percentage, as [`percent`] writes it; with `decimals` so many of them.
pub fn percent_to(share: f64, decimals: usize) -> String {
    if decimals == 0 {
        percent(share)
    } else {
        let whole = 100.0 * share + 0.0;
        format!("{whole:.decimals$}%").replace('-', "−")
    }
}

/// A level in [0, 1] as points 0…100 with so many decimals.
pub fn points_to(level: f64, decimals: usize) -> String {
    format!("{:.decimals$}", 100.0 * level)
}

/// Most decimals that two figures get to be told apart.
const FINEST: usize = 2;

/// Two figures as they stand side by side. Rounded they may read alike where one is
/// above the other, and contradict what is said of them: then both are written
/// finer, until they differ. `said` writes a figure, the finer the larger its second argument.
pub fn apart<T: Copy + PartialEq>(
    one: T,
    other: T,
    said: impl Fn(T, usize) -> String,
) -> [String; 2] {
    let written = |finer: usize| [said(one, finer), said(other, finer)];
    (0..FINEST)
        .map(written)
        .find(|[a, b]| one == other || a != b)
        .unwrap_or_else(|| written(FINEST))
}

/// Hours, whole, grouped.
pub fn hours(h: f64) -> String {
    grouped(h.max(0.0).round() as u64)
}

/// A whole number, grouped: `1,204`, `−36`.
pub fn whole(x: f64) -> String {
    let n = x.round();
    let sign = if n < 0.0 { "−" } else { "" };
    format!("{sign}{}", grouped(n.abs() as u64))
}

/// A number with one decimal, grouped: `1,204.5`, `−0.6`.
pub fn one_decimal(x: f64) -> String {
    let tenths = (10.0 * x).round();
    let sign = if tenths < 0.0 { "−" } else { "" };
    let tenths = tenths.abs() as u64;
    format!("{sign}{}.{}", grouped(tenths / 10), tenths % 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn money_reads_as_people_write_it() {
        let yuan = Money::yuan;
        assert_eq!(
            money(Tongue::usual(Lang::Zh), yuan(21_840_000)),
            "2,184 万元"
        );
        assert_eq!(money(Tongue::usual(Lang::Zh), yuan(186_000)), "18.6 万元");
        assert_eq!(money(Tongue::usual(Lang::Zh), yuan(6_000)), "6,000 元");
        assert_eq!(
            money_signed(Tongue::usual(Lang::Zh), yuan(860_000)),
            "+86 万元"
        );
        assert_eq!(money(Tongue::usual(Lang::En), yuan(-1_260_000)), "−¥1.26M");
        assert_eq!(money(Tongue::usual(Lang::En), yuan(52_300)), "¥52k");
        assert_eq!(money_signed(Tongue::usual(Lang::Zh), Money(30)), "0 元");
        assert_eq!(money_signed(Tongue::usual(Lang::En), Money(-30)), "¥0");
        assert_eq!(money_exact(Money(-123_456_789)), "−1,234,567.89");
        assert_eq!(whole(-1_204.4), "−1,204");
        assert_eq!(one_decimal(-0.04), "0.0");
        assert_eq!(one_decimal(1_204.56), "1,204.6");
    }

    #[test]
    fn what_is_not_the_same_does_not_read_the_same() {
        assert_eq!(apart(0.716, 0.72, points_to), ["71.6", "72.0"]);
        assert_eq!(apart(0.72, 0.72, points_to), ["72", "72"]);
        assert_eq!(apart(0.70, 0.72, points_to), ["70", "72"]);
        assert_eq!(apart(0.104, 0.10, percent_to), ["10.4%", "10.0%"]);
        assert_eq!(apart(0.0, 0.04, percent_to), ["0%", "4.0%"]);
        let sums = |one: i64, other: i64, lang| {
            apart(Money(one), Money(other), |m, finer| {
                money_to(Tongue::usual(lang), m, finer)
            })
        };
        assert_eq!(
            sums(19_960_000, 20_000_000, Lang::Zh),
            ["199,600 元", "200,000 元"]
        );
        assert_eq!(
            sums(19_999_960, 20_000_000, Lang::En),
            ["¥199,999.60", "¥200,000.00"]
        );
        assert_eq!(
            sums(18_000_000, 20_000_000, Lang::Zh),
            ["18 万元", "20 万元"]
        );
    }
}
