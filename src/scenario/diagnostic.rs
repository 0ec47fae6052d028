//! Problems of a scenario: where, what, and how to mend it; all of them, not only the first.

use super::words::{Told, Words};
use serde::Serialize;
use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

/// Most problems of a severity that are kept; a broken file can yield thousands.
pub const KEPT: usize = 500;

/// Whether a problem keeps the scenario from starting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// It does.
    Error,
    /// It doesn't.
    Warning,
}

/// One problem.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Problem {
    /// Stable code (see [`CODES`](super::codes::CODES)).
    pub code: &'static str,
    /// Error or warning.
    pub severity: Severity,
    /// The file, by its name in the scenario's folder.
    pub file: String,
    /// Bytes in the file's text that it is about; none: the whole file.
    pub span: Option<Range<usize>>,
    /// Line, from 1.
    pub line: usize,
    /// Column, from 1, in characters.
    pub column: usize,
    /// What is wrong.
    pub message: Words,
    /// How to mend it; none: there is nothing to be said.
    pub help: Option<Words>,
}

/// A place in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// File name.
    pub file: &'static str,
    /// Bytes in its text; none: the whole file.
    pub span: Option<Range<usize>>,
}

impl Place {
    /// A piece of a file.
    pub const fn new(file: &'static str, span: Range<usize>) -> Self {
        Self {
            file,
            span: Some(span),
        }
    }

    /// A whole file.
    pub const fn whole(file: &'static str) -> Self {
        Self { file, span: None }
    }
}

/// A value and where it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct At<T> {
    /// The value.
    pub value: T,
    /// Its place.
    pub place: Place,
}

/// The text of a file with the places where its lines begin.
#[derive(Clone, Debug)]
pub(super) struct Text {
    pub(super) text: Arc<str>,
    lines: Vec<usize>,
}

impl Text {
    fn new(text: Arc<str>) -> Self {
        let breaks = text.bytes().enumerate().filter(|(_, b)| *b == b'\n');
        let lines = std::iter::once(0)
            .chain(breaks.map(|(i, _)| i + 1))
            .collect();
        Self { text, lines }
    }

    /// A span held inside the text, on the borders of characters and on one line:
    /// to underline a whole block says no more than its first line does.
    fn hold(&self, span: Range<usize>) -> Range<usize> {
        let floor = |mut at: usize| {
            at = at.min(self.text.len());
            while !self.text.is_char_boundary(at) {
                at -= 1;
            }
            at
        };
        let start = floor(span.start);
        let end = floor(span.end).max(start);
        let line = self.text[start..end].lines().next().unwrap_or_default();
        start..start + line.len()
    }

    /// Line and column of a byte, from 1; the byte lies on a border of characters.
    fn line_column(&self, at: usize) -> (usize, usize) {
        let line = self.lines.partition_point(|&start| start <= at);
        let start = self.lines[line - 1];
        (line, self.text[start..at].chars().count() + 1)
    }
}

/// All problems of a scenario, with the texts they are about.
#[derive(Clone, Debug, Default)]
pub struct Problems {
    folder: String,
    list: Vec<Problem>,
    texts: BTreeMap<&'static str, Text>,
    errors: usize,
    warnings: usize,
}

impl Problems {
    /// None yet. `folder` is shown before the file names.
    pub fn new(folder: impl Into<String>) -> Self {
        Self {
            folder: folder.into(),
            ..Self::default()
        }
    }

    /// Makes a file's text known, so that problems in it can be shown.
    pub fn add_text(&mut self, file: &'static str, text: Arc<str>) {
        self.texts.insert(file, Text::new(text));
    }

    /// Reports a problem. The severity follows from the code's first letter.
    pub fn report(&mut self, code: &'static str, place: &Place, told: Told) {
        let severity = if code.starts_with('W') {
            Severity::Warning
        } else {
            Severity::Error
        };
        let count = match severity {
            Severity::Error => &mut self.errors,
            Severity::Warning => &mut self.warnings,
        };
        *count += 1;
        if *count > KEPT {
            return;
        }
        let text = self.texts.get(place.file);
        let span = match (text, &place.span) {
            (Some(text), Some(span)) => Some(text.hold(span.clone())),
            _ => None,
        };
        let (line, column) = match (text, &span) {
            (Some(text), Some(span)) => text.line_column(span.start),
            _ => (1, 1),
        };
        let (message, help) = told.parts();
        self.list.push(Problem {
            code,
            severity,
            file: place.file.to_owned(),
            span,
            line,
            column,
            message,
            help,
        });
    }

    /// Puts them in order: errors first, then by file and place.
    pub fn sort(&mut self) {
        self.list.sort_by(|a, b| {
            (a.severity, &a.file, a.line, a.column, a.code)
                .cmp(&(b.severity, &b.file, b.line, b.column, b.code))
        });
    }

    /// Those that were kept (at most [`KEPT`] of a severity).
    pub fn list(&self) -> &[Problem] {
        &self.list
    }

    /// The folder they are about.
    pub fn folder(&self) -> &str {
        &self.folder
    }

    /// How many errors there are, kept or not.
    pub const fn errors(&self) -> usize {
        self.errors
    }

    /// Whether the scenario can't start.
    pub const fn has_errors(&self) -> bool {
        self.errors > 0
    }

    /// How many warnings there are, kept or not.
    pub const fn warnings(&self) -> usize {
        self.warnings
    }

    /// Whether there is nothing to report.
    pub const fn is_empty(&self) -> bool {
        self.errors + self.warnings == 0
    }

    /// The text of a file, if it is known.
    pub(crate) fn text(&self, file: &str) -> Option<&Arc<str>> {
        self.texts.get(file).map(|text| &text.text)
    }
}
