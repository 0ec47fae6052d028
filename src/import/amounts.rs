//! Amounts and shares as people write them: 1,234.5, ¥12万, 1.2亿, 3,200元, (500), 18％, 2成.

use super::clean::half;
use super::units::{CURRENCIES, UNITS};

/// Words for “about”.
const ABOUT: [&str; 8] = ["大约", "约", "近", "~", "≈", "approx.", "about", "ca."];

/// A plain number: grouped by thousands or not, with a sign before or behind it
/// or in brackets; none: it isn't one. `1,5` is one and a half, as it can be
/// nothing else; `1,234` is more than a thousand.
pub(super) fn number(text: &str) -> Option<f64> {
    let plain: String = half(text)
        .chars()
        .filter(|c| !matches!(c, ' ' | '\'' | '’' | '_'))
        .collect();
    let (negative, digits) = signed(&plain)?;
    let lower = digits.to_ascii_lowercase();
    let (mantissa, exponent) = match lower.split_once('e') {
        Some((mantissa, exponent)) => (mantissa, exponent.parse::<i32>().ok()?),
        None => (lower.as_str(), 0),
    };
    let value = grouped(mantissa)?.parse::<f64>().ok()?;
    let value = value * libm::pow(10.0, f64::from(exponent));
    value
        .is_finite()
        .then_some(if negative { -value } else { value })
}

fn signed(text: &str) -> Option<(bool, &str)> {
    let inner = text.strip_prefix('(').and_then(|t| t.strip_suffix(')'));
    let (mut negative, mut rest) = (inner.is_some(), inner.unwrap_or(text));
    for sign in ['-', '+'] {
        let cut = rest.strip_prefix(sign).or_else(|| rest.strip_suffix(sign));
        if let Some(cut) = cut {
            negative |= sign == '-';
            rest = cut;
            break;
        }
    }
    rest.starts_with(|c: char| c.is_ascii_digit() || c == '.')
        .then_some((negative, rest))
}

/// Digits with one decimal point from digits as they were grouped.
fn grouped(text: &str) -> Option<String> {
    let allowed = |c: char| c.is_ascii_digit() || matches!(c, '.' | ',');
    if !text.chars().all(allowed) || !text.contains(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let thousands = |part: &str, sign: char| {
        let mut groups = part.split(sign);
        let first = groups.next().is_some_and(|g| (1..=3).contains(&g.len()));
        first && groups.all(|g| g.len() == 3)
    };
    let (commas, points) = (text.matches(',').count(), text.matches('.').count());
    // Where both stand, the last one is the decimal point.
    let decimal = match (text.rfind(','), text.rfind('.')) {
        (Some(comma), Some(point)) if comma > point => (commas == 1).then_some(',')?,
        (Some(_), Some(_)) => (points == 1).then_some('.')?,
        (Some(_), None) if thousands(text, ',') => ' ',
        (Some(_), None) => (commas == 1).then_some(',')?,
        (None, _) if points > 1 => thousands(text, '.').then_some(' ')?,
        (None, _) => '.',
    };
    let (whole, part) = text.rsplit_once(decimal).unwrap_or((text, ""));
    let sign = if decimal == ',' { '.' } else { ',' };
    let sound = !whole.contains(sign) || thousands(whole, sign);
    let bare = part.chars().all(|c| c.is_ascii_digit());
    let whole: String = whole.chars().filter(char::is_ascii_digit).collect();
    (sound && bare).then(|| format!("{whole}.{part}0"))
}

/// An amount in whole units of the currency; `unit` is the header's, which
/// counts where the cell names none. None: it isn't an amount.
pub(super) fn amount(text: &str, unit: f64) -> Option<f64> {
    let mut plain: String = half(text).to_lowercase();
    plain.retain(|c| c != ' ');
    let mut rest = plain.as_str();
    let mut negative = false;
    loop {
        let mut begin = ABOUT.iter().chain(&CURRENCIES);
        let Some(cut) = begin.find_map(|word| rest.strip_prefix(word)) else {
            // -¥500
            if let Some(behind) = rest.strip_prefix('-').filter(|_| !negative)
                && CURRENCIES.iter().any(|c| behind.starts_with(c))
            {
                negative = true;
                rest = behind;
                continue;
            }
            break;
        };
        rest = cut;
    }
    for word in CURRENCIES.iter().chain(&["整", "左右"]) {
        rest = rest.strip_suffix(word).unwrap_or(rest);
    }
    if negative && rest.starts_with(['-', '(']) {
        return None;
    }
    if let Some(value) = number(rest) {
        return Some(if negative { -value } else { value } * unit);
    }
    // A number in thousands is never written 12000 with 000 as its unit.
    let mut units = UNITS
        .iter()
        .filter(|(word, _)| !word.starts_with(['0', '\'']));
    let (value, own) =
        units.find_map(|(word, own)| Some((number(rest.strip_suffix(word)?)?, own)))?;
    let value = value * own;
    value
        .is_finite()
        .then_some(if negative { -value } else { value })
}

/// A share as it was written.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Share {
    /// In per cent where `marked`, else as the column means it.
    pub(super) value: f64,
    /// It stood with % or 成.
    pub(super) marked: bool,
}

/// A share: 18 %, 18％, 0.18, 18, 2成; none: it isn't one.
pub(super) fn share(text: &str) -> Option<Share> {
    let mut plain = half(text).to_lowercase();
    plain.retain(|c| c != ' ');
    let mut rest = plain.as_str();
    for word in ABOUT {
        rest = rest.strip_prefix(word).unwrap_or(rest);
    }
    for (sign, per_cent) in [("%", 1.0), ("‰", 0.1), ("成", 10.0), ("percent", 1.0)] {
        if let Some(value) = rest.strip_suffix(sign).and_then(number) {
            let value = value * per_cent;
            return Some(Share {
                value,
                marked: true,
            });
        }
    }
    number(rest).map(|value| Share {
        value,
        marked: false,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_as_people_write_them() {
        for (text, value) in [
            ("1,234.5", 1234.5),
            ("1.234,5", 1234.5),
            ("1,234", 1234.0),
            ("1.234.567", 1_234_567.0),
            ("1,5", 1.5),
            ("１２３４", 1234.0),
            ("1'234", 1234.0),
            ("(500)", -500.0),
            ("500-", -500.0),
            ("−3", -3.0),
            ("1.2E+06", 1_200_000.0),
            ("0", 0.0),
            (".5", 0.5),
        ] {
            assert_eq!(number(text), Some(value), "{text}");
        }
        for text in [
            "", "abc", "1,23,456", "12-13", "--5", "inf", "NaN", "1e999", "1.2.3", "#REF!", "1,2,3",
        ] {
            assert_eq!(number(text), None, "{text}");
        }
    }

    #[test]
    fn amounts_with_units_and_currencies() {
        for (text, unit, value) in [
            ("1,234.5", 1.0, 1234.5),
            ("¥12万", 1.0, 120_000.0),
            ("1.2亿", 1.0, 120_000_000.0),
            ("3,200元", 1.0, 3200.0),
            ("3,200", 1e4, 32_000_000.0),
            ("12万元", 1e4, 120_000.0),
            ("约 12 万", 1.0, 120_000.0),
            ("RMB 5.5k", 1.0, 5500.0),
            ("$1.2m", 1.0, 1_200_000.0),
            ("-¥500", 1.0, -500.0),
            ("(1,000)", 1.0, -1000.0),
            ("12w", 1.0, 120_000.0),
            ("３２００元整", 1.0, 3200.0),
            ("5千万", 1.0, 50_000_000.0),
            ("12000", 1.0, 12_000.0),
        ] {
            let read = amount(text, unit);
            let near = read.is_some_and(|r| (r - value).abs() < 1e-6 * value.abs().max(1.0));
            assert!(near, "{text}: {read:?}");
        }
        for text in [
            "约两成",
            "十二万",
            "10-20万",
            "12万多",
            "¥",
            "万",
            "-",
            "$-$-5",
        ] {
            assert_eq!(amount(text, 1.0), None, "{text}");
        }
    }

    #[test]
    fn shares_and_tenths() {
        let read = |text| share(text).map(|s| (s.value, s.marked));
        assert_eq!(read("18%"), Some((18.0, true)));
        assert_eq!(read("18 ％"), Some((18.0, true)));
        assert_eq!(read("0.18"), Some((0.18, false)));
        assert_eq!(read("2成"), Some((20.0, true)));
        assert_eq!(read("约两成"), None);
    }
}
