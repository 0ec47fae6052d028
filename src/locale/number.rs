//! Numbers for people: money in 万 or thousands, percentages, points, hours.

use super::Lang;
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
pub fn money(lang: Lang, amount: Money) -> String {
    let yuan = yuan(amount);
    // What rounds to nothing has no sign.
    let sign = if amount.is_negative() && yuan > 0 {
        "−"
    } else {
        ""
    };
    match lang {
        Lang::Zh if yuan >= 1_000_000 => format!("{sign}{} 万元", grouped((yuan + 5_000) / 10_000)),
        Lang::Zh if yuan >= 10_000 => {
            let tenths = (yuan + 500) / 1_000;
            format!("{sign}{} 万元", decimal(tenths))
        }
        Lang::Zh => format!("{sign}{} 元", grouped(yuan)),
        Lang::En if yuan >= 100_000_000 => {
            format!("{sign}¥{}M", grouped((yuan + 500_000) / 1_000_000))
        }
        Lang::En if yuan >= 1_000_000 => {
            let hundredths = (yuan + 5_000) / 10_000;
            format!("{sign}¥{}.{:02}M", hundredths / 100, hundredths % 100)
        }
        Lang::En if yuan >= 10_000 => format!("{sign}¥{}k", grouped((yuan + 500) / 1_000)),
        Lang::En => format!("{sign}¥{}", grouped(yuan)),
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
pub fn money_signed(lang: Lang, amount: Money) -> String {
    if amount > Money::ZERO && yuan(amount) > 0 {
        format!("+{}", money(lang, amount))
    } else {
        money(lang, amount)
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
        assert_eq!(money(Lang::Zh, yuan(21_840_000)), "2,184 万元");
        assert_eq!(money(Lang::Zh, yuan(186_000)), "18.6 万元");
        assert_eq!(money(Lang::Zh, yuan(6_000)), "6,000 元");
        assert_eq!(money_signed(Lang::Zh, yuan(860_000)), "+86 万元");
        assert_eq!(money(Lang::En, yuan(-1_260_000)), "−¥1.26M");
        assert_eq!(money(Lang::En, yuan(52_300)), "¥52k");
        assert_eq!(money_signed(Lang::Zh, Money(30)), "0 元");
        assert_eq!(money_signed(Lang::En, Money(-30)), "¥0");
        assert_eq!(money_exact(Money(-123_456_789)), "−1,234,567.89");
        assert_eq!(whole(-1_204.4), "−1,204");
        assert_eq!(one_decimal(-0.04), "0.0");
        assert_eq!(one_decimal(1_204.56), "1,204.6");
    }
}
