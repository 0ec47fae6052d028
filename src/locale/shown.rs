//! Draws problems for people, the line in the file underlined.

use super::{Lang, problem_words, tell};
use crate::scenario::{Problem, Problems, Severity};
use miette::{
    Diagnostic, GraphicalReportHandler, GraphicalTheme, LabeledSpan, MietteError,
    MietteSpanContents, SourceCode, SourceSpan, SpanContents,
};
use std::fmt;
use std::sync::Arc;

/// One problem, in the form miette draws.
#[derive(Debug)]
struct Shown<'a> {
    problem: &'a Problem,
    message: String,
    help: Option<String>,
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

/// What miette writes before the help.
const HELP: &str = "  help: ";

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
        f.write_str(&self.message)
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
        let help = self.help.as_ref()?;
        Some(Box::new(help))
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
    /// All problems for people, in a language, with or without colours; empty if there are none.
    pub fn render(&self, coloured: bool, lang: Lang) -> String {
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
        let mark = problem_words(lang).get("help-mark");
        let mut out = String::new();
        for problem in self.list() {
            let text = self.text(&problem.file).filter(|_| problem.span.is_some());
            let source = text.map(|text| Line {
                path: self.path(problem),
                text,
                problem,
            });
            let shown = Shown {
                problem,
                message: tell(&problem.message, lang),
                help: problem.help.as_ref().map(|help| tell(help, lang)),
                source,
            };
            if shown.source.is_none() {
                out.push_str(&self.path(problem));
                out.push('\n');
            }
            // Writing into a String can't fail; a report that can't be drawn still says what it is about.
            let mut report = String::new();
            if handler.render_report(&mut report, &shown).is_err() {
                report.clone_from(&shown.message);
            }
            out.push_str(&with_mark(&report, &mark));
            out.push('\n');
        }
        out.push_str(&self.summary(lang));
        out.push('\n');
        out
    }

    fn path(&self, problem: &Problem) -> String {
        if self.folder().is_empty() {
            problem.file.clone()
        } else {
            format!("{}/{}", self.folder(), problem.file)
        }
    }
}

/// A report with the word for “help” in another language: miette has but its own.
fn with_mark(report: &str, mark: &str) -> String {
    let mut out = String::with_capacity(report.len());
    let mut done = mark == HELP;
    for line in report.split_inclusive('\n') {
        let found = line.find(HELP).filter(|at| !done && plain(&line[..*at]));
        if let Some(at) = found {
            done = true;
            out.push_str(&line[..at]);
            out.push_str(mark);
            out.push_str(&line[at + HELP.len()..]);
        } else {
            out.push_str(line);
        }
    }
    out
}

/// Whether this is nothing but colours, so that what follows begins its line.
fn plain(text: &str) -> bool {
    text.is_empty() || (text.starts_with('\u{1b}') && text.ends_with('m') && !text.contains(' '))
}

#[cfg(test)]
mod tests {
    use super::with_mark;

    #[test]
    fn only_the_mark_itself_changes() {
        let report = "E1\n 1 │   help: x\n\u{1b}[36m  help: \u{1b}[0ma\n  help: b\n";
        let expected = "E1\n 1 │   help: x\n\u{1b}[36m  改法：\u{1b}[0ma\n  help: b\n";
        assert_eq!(with_mark(report, "  改法："), expected);
        assert_eq!(with_mark(report, "  help: "), report);
    }
}
