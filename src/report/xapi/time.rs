//! Moments as ISO 8601 in UTC, from a count of milliseconds; no clock is asked.

use crate::locale::civil;

/// Seconds of a day.
const DAY: u64 = 86_400;
/// The last second that has a year of four digits.
const LAST: u64 = 253_402_300_799;

/// The moment so many milliseconds after a second since 1970: `2026-03-01T08:30:00.100Z`.
pub fn utc(second: u64, millis: u64) -> String {
    let seconds = second.saturating_add(millis / 1000).min(LAST);
    let (year, month, day) = civil((seconds / DAY) as i64);
    let time = seconds % DAY;
    format!(
        "{year:04}-{month:02}-{day:02}T{:02}:{:02}:{:02}.{:03}Z",
        time / 3600,
        time / 60 % 60,
        time % 60,
        millis % 1000
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_that_are_known() {
        for (second, said) in [
            (0, "1970-01-01T00:00:00.000Z"),
            (951_782_400, "2000-02-29T00:00:00.000Z"),
            (1_709_251_199, "2024-02-29T23:59:59.000Z"),
            (1_709_251_200, "2024-03-01T00:00:00.000Z"),
            (1_767_225_599, "2025-12-31T23:59:59.000Z"),
            (4_107_542_399, "2100-02-28T23:59:59.000Z"),
            (4_107_542_400, "2100-03-01T00:00:00.000Z"),
            (u64::MAX, "9999-12-31T23:59:59.000Z"),
        ] {
            assert_eq!(utc(second, 0), said);
        }
        assert_eq!(utc(1, 2_345), "1970-01-01T00:00:03.345Z");
    }

    #[test]
    fn every_day_follows_the_one_before() {
        let mut before = civil(0);
        for days in 1..200_000 {
            let (year, month, day) = civil(days);
            let next = match before {
                (y, m, d) if (year, month) == (y, m) => day == d + 1,
                (y, m, _) if year == y => (month, day) == (m + 1, 1),
                (y, 12, 31) => (year, month, day) == (y + 1, 1, 1),
                _ => false,
            };
            assert!(next, "{before:?} {year}-{month}-{day}");
            before = (year, month, day);
        }
    }
}
