//! Shows problems to people (the source line underlined) and to editors (JSON).

use super::diagnostic::{Problem, Problems, Severity};
use miette::{
    Diagnostic, GraphicalReportHandler, GraphicalTheme, LabeledSpan, MietteError,
    MietteSpanContents, SourceCode, SourceSpan, SpanContents,
};
use serde::ser::{Serialize, SerializeStruct, Serializer};
use std::fmt;
use std::sync::Arc;

/// One problem, in the form miette draws.
#[derive(Debug)]
struct Shown<'a> {
    problem: &'a Problem,
    source: Option<Line<'a>>,
}

/// The line of a problem. (miette's own reader of a text shows the underlined
/// piece alone, or the lines around it too.)
#[derive(Debug)]
struct Line<'a> {
    path: String,
    text: &'a Arc<str>,
    problem: &'a Problem,
}

/// Bytes that are shown before and after the piece that a problem is about, and
/// most of the piece itself.
const AROUND: usize = 160;

/// The border of characters at or before a byte.
fn border(text: &str, mut at: usize) -> usize {
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

impl SourceCode for Line<'_> {
    fn read_span<'a>(
        &'a self,
        span: &SourceSpan,
        _before: usize,
        _after: usize,
    ) -> Result<Box<dyn SpanContents<'a> + 'a>, MietteError> {
        let bytes = self.text.as_bytes();
        let at = span.offset().min(bytes.len());
        let ends = |b: &u8| *b == b'\n';
        let start = bytes[..at].iter().rposition(ends).map_or(0, |i| i + 1);
        let end = bytes[at..]
            .iter()
            .position(ends)
            .map_or(bytes.len(), |i| at + i);
        // Of a line as long as a file only what lies around the piece is shown.
        let start = border(self.text, start.max(at.saturating_sub(AROUND)));
        let end = border(self.text, end.min(at + span.len() + AROUND));
        // Where the text ends there is nothing left to underline; miette wants a span all the same.
        let end = end.max(span.offset() + span.len()).min(bytes.len());
        Ok(Box::new(MietteSpanContents::new_named(
            self.path.clone(),
            &bytes[start..end],
            (start, end - start).into(),
            self.problem.line - 1,
            self.problem.column - 1,
            1,
        )))
    }
}

impl fmt::Display for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.problem.message)
    }
}

impl std::error::Error for Shown<'_> {}

impl Diagnostic for Shown<'_> {
    fn code<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        Some(Box::new(self.problem.code))
    }

    fn severity(&self) -> Option<miette::Severity> {
        Some(match self.problem.severity {
            Severity::Error => miette::Severity::Error,
            Severity::Warning => miette::Severity::Warning,
        })
    }

    fn help<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        let help = &self.problem.help;
        (!help.is_empty()).then(|| Box::new(help) as Box<dyn fmt::Display>)
    }

    fn source_code(&self) -> Option<&dyn SourceCode> {
        self.source.as_ref().map(|line| line as &dyn SourceCode)
    }

    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan> + '_>> {
        let span = self.problem.span.clone()?;
        let text = self.source.as_ref().map_or("", |line| line.text);
        let end = span.end.min(span.start + AROUND).min(text.len());
        let end = border(text, end).max(span.start);
        let label = LabeledSpan::new(None, span.start, end - span.start);
        Some(Box::new(std::iter::once(label)))
    }
}

impl Problems {
    /// All problems for people, with or without colours; empty if there are none.
    pub fn render(&self, coloured: bool) -> String {
        if self.is_empty() {
            return String::new();
        }
        let theme = if coloured {
            GraphicalTheme::unicode()
        } else {
            GraphicalTheme::unicode_nocolor()
        };
        let handler = GraphicalReportHandler::new_themed(theme)
            .with_width(100)
            .with_links(false)
            .with_context_lines(0);
        let mut out = String::new();
        for problem in self.list() {
            let text = self.text(&problem.file).filter(|_| problem.span.is_some());
            let source = text.map(|text| Line {
                path: self.path(problem),
                text,
                problem,
            });
            let shown = Shown { problem, source };
            if shown.source.is_none() {
                out.push_str(&self.path(problem));
                out.push('\n');
            }
            // Writing into a String can't fail; a report that can't be drawn still says what it is about.
            if handler.render_report(&mut out, &shown).is_err() {
                out.push_str(&problem.message);
            }
            out.push('\n');
        }
        out.push_str(&self.summary());
        out.push('\n');
        out
    }

    /// “2 errors, 1 warning”, and how many aren't shown.
    pub fn summary(&self) -> String {
        let count = |n: usize, word: &str| format!("{n} {word}{}", if n == 1 { "" } else { "s" });
        let hidden = self.errors() + self.warnings() - self.list().len();
        let (errors, warnings) = (self.errors(), self.warnings());
        let text = format!("{}, {}", count(errors, "error"), count(warnings, "warning"));
        if hidden > 0 {
            format!("{text} ({hidden} of them not shown)")
        } else {
            text
        }
    }

    fn path(&self, problem: &Problem) -> String {
        if self.folder().is_empty() {
            problem.file.clone()
        } else {
            format!("{}/{}", self.folder(), problem.file)
        }
    }
}

impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.render(false))
    }
}

impl std::error::Error for Problems {}

impl Serialize for Problems {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("Problems", 4)?;
        out.serialize_field("folder", self.folder())?;
        out.serialize_field("errors", &self.errors())?;
        out.serialize_field("warnings", &self.warnings())?;
        out.serialize_field("problems", self.list())?;
        out.end()
    }
}
