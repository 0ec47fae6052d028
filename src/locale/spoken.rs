//! Sums as they are said: 一万八, 18,000 yuan.

use super::number::grouped;
use super::{Lang, Tongue};
use crate::sim::Money;

const DIGITS: [&str; 10] = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

/// A sum in whole yuan (or what else money is called) as it is said in a talk.
pub fn spoken<'a>(of: impl Into<Tongue<'a>>, amount: Money) -> String {
    let Tongue { lang, word, .. } = of.into();
    let yuan = (amount.to_f64().max(0.0) + 0.5) as u64;
    match lang {
        // Round sums are said in words, as people do; others in figures.
        Lang::En if yuan > 0 && yuan.is_multiple_of(100) && yuan < 1_000_000 => {
            format!("{} {word}", in_words(yuan))
        }
        Lang::En => format!("{} {word}", grouped(yuan)),
        Lang::Zh => match yuan {
            0 => format!("零{word}"),
            1..=99 => format!("{}{word}", below(yuan)),
            100..10_000 => clipped(&below(yuan), yuan),
            _ => {
                let (wan, rest) = (yuan / 10_000, yuan % 10_000);
                let head = if wan == 2 {
                    "两".to_owned()
                } else {
                    below(wan)
                };
                match rest {
                    0 => format!("{head}万"),
                    // 一万八, not 一万八千.
                    r if r % 1000 == 0 => format!("{head}万{}", DIGITS[(r / 1000) as usize]),
                    r if r < 1000 => format!("{head}万零{}", below(r)),
                    r => format!("{head}万{}", clipped(&below(r), r)),
                }
            }
        },
    }
}

const ONES: [&str; 20] = [
    "",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
];
const TENS: [&str; 10] = [
    "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
];

/// A number below a million in English words.
fn in_words(n: u64) -> String {
    let small = |n: u64| -> String {
        let (hundreds, rest) = (n / 100, (n % 100) as usize);
        let tail = match rest {
            0..20 => ONES[rest].to_owned(),
            _ if rest.is_multiple_of(10) => TENS[rest / 10].to_owned(),
            _ => format!("{}-{}", TENS[rest / 10], ONES[rest % 10]),
        };
        match (hundreds, rest) {
            (0, _) => tail,
            (h, 0) => format!("{} hundred", ONES[h as usize]),
            (h, _) => format!("{} hundred and {tail}", ONES[h as usize]),
        }
    };
    match (n / 1000, n % 1000) {
        (0, rest) => small(rest),
        (thousands, 0) => format!("{} thousand", small(thousands)),
        (thousands, rest) => format!("{} thousand {}", small(thousands), small(rest)),
    }
}

/// A number below ten thousand in full: 两千六百零五.
fn below(n: u64) -> String {
    if n >= 10_000 {
        return n.to_string();
    }
    let mut out = String::new();
    let mut gap = false;
    for (unit, name) in [(1000, "千"), (100, "百"), (10, "十"), (1, "")] {
        let digit = (n / unit % 10) as usize;
        if digit == 0 {
            gap |= !out.is_empty();
            continue;
        }
        if std::mem::take(&mut gap) {
            out.push('零');
        }
        match (digit, unit) {
            (2, 100 | 1000) => out.push('两'),
            (1, 10) if out.is_empty() => {}
            _ => out.push_str(DIGITS[digit]),
        }
        out.push_str(name);
    }
    out
}

/// 四千四 for 四千四百: the last unit goes without saying after the next higher one.
fn clipped(words: &str, n: u64) -> String {
    let short = |unit: u64| {
        n.is_multiple_of(unit)
            && !n.is_multiple_of(unit * 10)
            && !(n / (unit * 10)).is_multiple_of(10)
    };
    if (short(100) && n >= 1000) || (short(10) && n >= 100) {
        let mut chars = words.chars();
        chars.next_back();
        return chars.as_str().to_owned();
    }
    words.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums_are_said_as_people_say_them() {
        let said = |yuan| spoken(Tongue::usual(Lang::Zh), Money::yuan(yuan));
        for (yuan, words) in [
            (18_000, "一万八"),
            (12_500, "一万两千五"),
            (20_000, "两万"),
            (10_050, "一万零五十"),
            (4_400, "四千四"),
            (3_000, "三千"),
            (2_605, "两千六百零五"),
            (520, "五百二"),
            (200, "两百"),
            (198, "一百九十八"),
            (66_000, "六万六"),
            (150_000, "十五万"),
            (60, "六十元"),
        ] {
            assert_eq!(said(yuan), words);
        }
        let said = |yuan| spoken(Tongue::usual(Lang::En), Money::yuan(yuan));
        for (yuan, words) in [
            (18_000, "eighteen thousand yuan"),
            (150_000, "one hundred and fifty thousand yuan"),
            (6_300, "six thousand three hundred yuan"),
            (500, "five hundred yuan"),
            (1_255, "1,255 yuan"),
            (0, "0 yuan"),
        ] {
            assert_eq!(said(yuan), words);
        }
    }
}
