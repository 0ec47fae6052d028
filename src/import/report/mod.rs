//! What became of a list: for people as tables and sentences, for programs as JSON.

mod json;
mod text;

pub use json::json;
pub use text::text;

use super::fields::Shape;
use super::write::Written;
use super::{Column, Import, Tier, tiers};
use crate::locale::{Arg, Texts};
use std::path::Path;

/// Letters of the tiers.
const LETTERS: [&str; 3] = ["A", "B", "C"];

/// What an import is reported with.
#[derive(Clone, Copy, Debug)]
pub struct Told<'t> {
    /// The file, as it was named.
    pub file: &'t str,
    /// What was written, and where; none: nothing was.
    pub written: Option<(&'t Written, &'t Path)>,
}

fn list(t: &Texts, words: &[String]) -> String {
    words.join(&t.get("import-comma"))
}

/// Why a column was taken, and how its amounts are read.
fn why(column: &Column, t: &Texts) -> String {
    let mut out = vec![t.get(column.why.key())];
    if column.unit != 1.0 {
        let unit = Arg::Text(column.unit.to_string());
        out.push(t.with("import-times", [("unit", unit)]));
    }
    if let Some(period) = column.period {
        out.push(t.get(period.key()));
    } else if column.field.shape() == Shape::Flow {
        out.push(t.get("import-period-assumed"));
    }
    list(t, &out)
}

/// What ABC makes of the book.
fn graded(import: &Import) -> [Tier; 3] {
    let members = &import.book.members;
    let values: Vec<f64> = members.iter().map(|m| m.value).collect();
    let grades: Vec<u8> = members.iter().map(|m| m.abc).collect();
    tiers(&values, &grades)
}

/// Customers whose own tier isn't that of ABC, those who bring most first.
fn differing(import: &Import) -> Vec<usize> {
    let members = &import.book.members;
    let differs = |at: &usize| {
        let member = &members[*at];
        member.listed.tier.is_some_and(|tier| tier != member.abc)
    };
    let mut out: Vec<usize> = (0..members.len()).filter(differs).collect();
    out.sort_by(|&a, &b| members[b].value.total_cmp(&members[a].value));
    out
}
