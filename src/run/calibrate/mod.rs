//! Calibration: does the model behave as published research says?
//!
//! Each [`Row`] is a fact with its source, the target, what the model gives and
//! over how many seeds. `clientele calibrate` prints them; the tests hold all of
//! them. A target is never loosened to pass: the model is mended.

mod books;
mod facts;
mod levers;
mod luck;
mod play;
mod talks;
mod trial;

pub(in crate::run) use books::typical;
pub use trial::Switch;

use serde::Serialize;
use std::sync::atomic::{AtomicBool, Ordering};

/// A calibration fact.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Row {
    /// Its id.
    pub id: &'static str,
    /// The fact.
    pub fact: &'static str,
    /// Who found it, or what it follows from.
    pub source: &'static str,
    /// What is asked for.
    pub target: String,
    /// What the model gives.
    pub found: String,
    /// How sure that is: interval over seeds, or that it follows from the formulas.
    pub certainty: String,
    /// Whether it holds.
    pub passes: bool,
}

/// How much is played.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Effort {
    /// Runs behind each comparison of policies.
    pub seeds: u32,
    /// Books they are spread over.
    pub books: u32,
}

impl Effort {
    /// What is published: 200 runs over 8 books.
    pub const FULL: Self = Self {
        seeds: 200,
        books: 8,
    };
}

/// A part of the table.
type Part = fn(Effort) -> Vec<Row>;

/// Works out all rows. `progress` is told the id of each part before it begins;
/// setting `cancel` ends with the rows so far.
pub fn calibrate(
    effort: Effort,
    progress: &(dyn Fn(&'static str) + Sync),
    cancel: &AtomicBool,
) -> Vec<Row> {
    let parts: [(&'static str, Part); 6] = [
        ("facts", |_| facts::rows()),
        ("talks", talks::rows),
        ("books", books::rows),
        ("play", play::rows),
        ("levers", levers::rows),
        ("luck", luck::rows),
    ];
    let mut out = Vec::new();
    for (id, part) in parts {
        if cancel.load(Ordering::Relaxed) {
            break;
        }
        progress(id);
        out.extend(part(effort));
    }
    out
}

/// A row about one number in a range.
fn ranged(
    id: &'static str,
    fact: &'static str,
    source: &'static str,
    range: (f64, f64),
    found: f64,
    digits: usize,
    certainty: String,
) -> Row {
    Row {
        id,
        fact,
        source,
        target: format!("{:.*}–{:.*}", digits, range.0, digits, range.1),
        found: format!("{found:.digits$}"),
        certainty,
        passes: (range.0..=range.1).contains(&found),
    }
}

/// “exact” for what follows from the formulas without a draw.
fn exact() -> String {
    "formula".to_owned()
}

/// Mean and half of the 95 % interval of a sample.
pub(super) fn mean_and_half(sample: &[f64]) -> (f64, f64) {
    let n = sample.len().max(1) as f64;
    let mean = sample.iter().sum::<f64>() / n;
    let squares: f64 = sample.iter().map(|x| (x - mean) * (x - mean)).sum();
    let sd = if n > 1.0 {
        libm::sqrt(squares / (n - 1.0))
    } else {
        0.0
    };
    (mean, 1.96 * sd / libm::sqrt(n))
}

/// The variance of a sample.
fn variance(sample: &[f64]) -> f64 {
    let n = sample.len().max(1) as f64;
    let mean = sample.iter().sum::<f64>() / n;
    sample.iter().map(|x| (x - mean) * (x - mean)).sum::<f64>() / (n - 1.0).max(1.0)
}
