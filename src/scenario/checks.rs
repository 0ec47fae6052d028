//! What every id and every number must keep, whichever file it stands in.

use super::codes;
use super::diagnostic::{At, Place, Problems};
use super::words::{told, words};
use std::fmt::Display;
use std::ops::RangeInclusive;

/// Reports an id that isn't lower-case-with-hyphens; texts are looked up by it.
pub(super) fn check_id(problems: &mut Problems, id: &At<String>) {
    let text = id.value.as_str();
    // Where bytes couldn't be read that has been said.
    if text.contains('\u{FFFD}') {
        return;
    }
    if !is_id(text) {
        problems.report(
            codes::ID,
            &id.place,
            told("not-an-id").with("id", text.chars().take(50).collect::<String>()),
        );
    }
}

/// Whether a text is an id: lower-case letters, digits and hyphens, a letter first, no hyphen last, at most 40.
pub fn is_id(text: &str) -> bool {
    let signs = text
        .bytes()
        .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
    let ends = text.starts_with(|c: char| c.is_ascii_lowercase()) && !text.ends_with('-');
    signs && ends && text.len() <= 40
}

/// A finite number in a range, or a report.
pub(super) fn check_number(
    problems: &mut Problems,
    place: &Place,
    value: f64,
    range: RangeInclusive<f64>,
) -> Option<f64> {
    if !value.is_finite() {
        problems.report(
            codes::NOT_FINITE,
            place,
            told("not-an-amount").with("value", value.to_string()),
        );
        None
    } else if range.contains(&value) {
        Some(value)
    } else {
        // 70 % is .70 where a level is a part of 1.
        let per_cent =
            *range.start() == 0.0 && *range.end() == 1.0 && (1.0..=100.0).contains(&value);
        if per_cent {
            let help = words("per-cent")
                .with("value", value.to_string())
                .with("level", (value / 100.0).to_string());
            let told = told("out-of-range").with("value", value.to_string());
            problems.report(codes::RANGE, place, told.help(help));
        } else {
            out_of_range(problems, place, value, range);
        }
        None
    }
}

/// Reports a number out of its range.
pub(super) fn out_of_range<T: Display>(
    problems: &mut Problems,
    place: &Place,
    value: T,
    range: RangeInclusive<T>,
) {
    let told = told("out-of-range")
        .with("value", value.to_string())
        .with("from", range.start().to_string())
        .with("to", range.end().to_string());
    problems.report(codes::RANGE, place, told);
}
