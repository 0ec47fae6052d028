//! Since when, for how long, in how many days: dates, years and terms in the forms lists have them.

use super::amounts::number;
use super::clean::half;
use crate::locale::civil;

/// A day, counted from 1970-01-01.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day(pub i64);

/// Day 0 of a spreadsheet's count, as days from 1970.
const SPREADSHEET: i64 = -25_569;
/// Days of a year, on average.
const YEAR: f64 = 365.25;
/// Longest time that a customer may have been one, in years.
const LONGEST: f64 = 100.0;

impl Day {
    /// From a calendar date of the years 1 to 9999; none: there is no such day.
    pub fn new(year: i64, month: i64, day: i64) -> Option<Self> {
        let long = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
        let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        let month_at = usize::try_from(month - 1).ok()?;
        let days = long.get(month_at)? + i64::from(leap && month == 2);
        if !(1..=9999).contains(&year) || !(1..=days).contains(&day) {
            return None;
        }
        // Counted from March, the leap day is a year's last.
        let (y, m) = if month > 2 {
            (year, month - 3)
        } else {
            (year - 1, month + 9)
        };
        let era = y.div_euclid(400);
        let of_era = y.rem_euclid(400);
        let of_year = (153 * m + 2) / 5 + day - 1;
        Some(Self(
            era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468,
        ))
    }

    /// From seconds since 1970.
    pub const fn of_unix(seconds: u64) -> Self {
        Self((seconds / 86_400) as i64)
    }

    /// Reads 2025-12-31.
    pub fn parse(text: &str) -> Option<Self> {
        date(text, None)
    }
}

/// A spreadsheet's day as text, 2019-03-01; none: before 1900 or after 9999.
pub(super) fn of_spreadsheet(days: f64) -> Option<String> {
    if !(1.0..2_958_466.0).contains(&days) {
        return None;
    }
    let (year, month, day) = civil(days as i64 + SPREADSHEET);
    Some(format!("{year:04}-{month:02}-{day:02}"))
}

/// Why a time could not be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum NotATime {
    /// It is neither a date nor a number of years.
    Unknown,
    /// It lies in the future.
    Future,
}

/// For how many years, as of a day: 6, 6.5年, 18个月, since 2019, 2019-03, 2019年3月1日,
/// 20190301, 1/3/2019 (day first unless that can't be), Mar 2019.
pub(super) fn years(text: &str, today: Day) -> Result<f64, NotATime> {
    let plain = half(text).to_lowercase();
    let spans = [
        ("个月", 12.0),
        ("months", 12.0),
        ("month", 12.0),
        ("years", 1.0),
        ("year", 1.0),
        ("yrs", 1.0),
        ("yr", 1.0),
        ("年", 1.0),
        ("y", 1.0),
    ];
    let trimmed = plain.trim_end_matches(['多', '余', '+']).trim();
    for (word, a_year) in spans {
        let span = trimmed.strip_suffix(word).and_then(number);
        // 2019年 is a date.
        if let Some(n) = span.filter(|n| (0.0..1200.0).contains(n)) {
            return Ok((n / a_year).min(LONGEST));
        }
    }
    if let Some(n) = number(&plain)
        && (0.0..=LONGEST).contains(&n)
    {
        return Ok(n);
    }
    let day = date(&plain, Some(today)).ok_or(NotATime::Unknown)?;
    let years = (today.0 - day.0) as f64 / YEAR;
    if years < -0.01 {
        return Err(NotATime::Future);
    }
    Ok(years.clamp(0.0, LONGEST))
}

/// A date; `today` tells which century two digits mean.
fn date(text: &str, today: Option<Day>) -> Option<Day> {
    const MONTHS: [&str; 12] = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ];
    let lower = half(text).to_lowercase();
    // The time of day makes no difference.
    let only_date = lower
        .split('t')
        .next()
        .filter(|d| d.ends_with(|c: char| c.is_ascii_digit()));
    let plain = only_date.unwrap_or(&lower);
    let plain = match plain.split_once(':') {
        Some((before, _)) => before.rsplit_once(' ').map_or(plain, |(day, _)| day),
        None => plain,
    };
    let mut words: Vec<String> = vec![String::new()];
    for c in plain.chars() {
        let last = words.last_mut()?;
        let same = last
            .chars()
            .last()
            .is_none_or(|l| l.is_ascii_digit() == c.is_ascii_digit());
        let part = matches!(
            c,
            '-' | '/' | '.' | ',' | ' ' | '年' | '月' | '日' | '号' | '起'
        );
        match (part, same) {
            (true, _) => words.push(String::new()),
            (false, true) => last.push(c),
            (false, false) => words.push(c.to_string()),
        }
    }
    words.retain(|w| {
        !w.is_empty() && !matches!(w.as_str(), "since" | "from" | "st" | "nd" | "rd" | "th")
    });
    let month = |w: &String| MONTHS.iter().position(|m| w.len() >= 3 && w.starts_with(m));
    let named = words.iter().find_map(month).map(|m| m as i64 + 1);
    words.retain(|w| month(w).is_none());
    let numbers: Option<Vec<i64>> = words.iter().map(|w| w.parse().ok()).collect();
    let numbers = numbers?;
    let long = words.iter().position(|w| w.len() == 4);
    let century = |two: i64| {
        // 98 is 1998, 19 is 2019.
        let now = today.map_or(2100, |d| 1970 + d.0 / 365);
        if two < 100 {
            if 2000 + two <= now + 1 {
                2000 + two
            } else {
                1900 + two
            }
        } else {
            two
        }
    };
    match (numbers[..].len(), named) {
        (1, None) => of_one(&words[0], numbers[0]),
        (1, Some(m)) => Day::new(century(numbers[0]), m, 1),
        (2, Some(m)) if long == Some(0) => Day::new(numbers[0], m, numbers[1]),
        (2, Some(m)) => Day::new(century(numbers[1]), m, numbers[0]),
        (2, None) if long == Some(1) => Day::new(numbers[1], numbers[0], 1),
        (2, None) if long == Some(0) => Day::new(numbers[0], numbers[1], 1),
        (3, None) if long == Some(0) => Day::new(numbers[0], numbers[1], numbers[2]),
        (3, None) => {
            let (d, m, y) = (numbers[0], numbers[1], century(numbers[2]));
            Day::new(y, m, d).or_else(|| Day::new(y, d, m))
        }
        _ => None,
    }
}

/// A date of one number: 2019, 201903, 20190301, or a spreadsheet's count of days.
fn of_one(digits: &str, n: i64) -> Option<Day> {
    match digits.len() {
        4 if (1900..=2100).contains(&n) => Day::new(n, 1, 1),
        5 => (20_000..=80_000)
            .contains(&n)
            .then_some(Day(n + SPREADSHEET)),
        6 => Day::new(n / 100, n % 100, 1),
        8 => Day::new(n / 10_000, n / 100 % 100, n % 100),
        _ => None,
    }
}

/// Days to pay: 30, 60天, 月结60天, net 30, 3个月, 现结.
pub(super) fn days(text: &str) -> Option<f64> {
    let plain = half(text).to_lowercase();
    let has = |words: &[&str]| words.iter().any(|w| plain.contains(w));
    let digits: String = plain
        .chars()
        .skip_while(|c| !c.is_ascii_digit())
        .take_while(|c| c.is_ascii_digit() || *c == '.')
        .collect();
    if let Some(n) = number(&digits) {
        let months = has(&["个月", "month"]);
        let days = if months { 30.0 * n } else { n };
        return (0.0..=3650.0).contains(&days).then_some(days);
    }
    if has(&[
        "现结", "现款", "现金", "款到", "预付", "cash", "prepaid", "advance", "即付",
    ]) {
        return Some(0.0);
    }
    if has(&["月结", "monthly"]) {
        return Some(30.0);
    }
    has(&["季结", "quarterly"]).then_some(90.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_count_as_a_calendar_does() {
        assert_eq!(Day::new(1970, 1, 1), Some(Day(0)));
        assert_eq!(Day::new(2000, 2, 29), Some(Day(11_016)));
        assert_eq!(Day::new(2023, 2, 29), None);
        assert_eq!(Day::new(2023, 13, 1), None);
        assert_eq!(of_spreadsheet(43_525.6).as_deref(), Some("2019-03-01"));
        assert_eq!(of_spreadsheet(36_585.0).as_deref(), Some("2000-02-29"));
        assert_eq!(of_spreadsheet(f64::NAN), None);
    }

    #[test]
    fn times_in_many_forms() {
        let today = Day::new(2025, 3, 1).expect("a day");
        for text in [
            "6",
            "6年",
            "6 years",
            "72个月",
            "2019-03-01",
            "2019/3/1",
            "2019.3.1",
            "2019年3月1日",
            "2019年3月",
            "2019-03",
            "201903",
            "20190301",
            "1/3/2019",
            "Mar 2019",
            "1 March 2019",
            "01-Mar-19",
            "43525",
            "2019-03-01 00:00:00",
            "2019-03-01T08:30:00",
            "２０１９年３月",
        ] {
            let years = years(text, today).unwrap_or(-1.0);
            assert!((years - 6.0).abs() < 0.01, "{text}: {years}");
        }
        assert_eq!(years("2019", today).map(|y| y as i64), Ok(6));
        assert_eq!(years("15/13/2019", today), Err(NotATime::Unknown));
        assert_eq!(years("很久", today), Err(NotATime::Unknown));
        assert_eq!(years("2031-01-01", today), Err(NotATime::Future));
        assert_eq!(years("98/5/1", today), Err(NotATime::Unknown));
    }

    #[test]
    fn terms_in_many_forms() {
        for (text, value) in [
            ("30", Some(30.0)),
            ("60天", Some(60.0)),
            ("月结60天", Some(60.0)),
            ("Net 45", Some(45.0)),
            ("3个月", Some(90.0)),
            ("现结", Some(0.0)),
            ("月结", Some(30.0)),
            ("看情况", None),
        ] {
            assert_eq!(days(text), value, "{text}");
        }
    }
}
