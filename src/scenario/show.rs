//! Shows problems to people (the source line underlined) and to editors (JSON).

use super::diagnostic::{Problem, Problems, Severity};
use miette::{Diagnostic, GraphicalReportHandler, GraphicalTheme, LabeledSpan, NamedSource};
use serde::ser::{Serialize, SerializeStruct, Serializer};
use std::fmt;

/// One problem, in the form miette draws.
#[derive(Debug)]
struct Shown<'a> {
    problem: &'a Problem,
    source: Option<&'a NamedSource<String>>,
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

    fn source_code(&self) -> Option<&dyn miette::SourceCode> {
        self.source.map(|source| source as &dyn miette::SourceCode)
    }

    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan> + '_>> {
        let span = self.problem.span.clone()?;
        let label = LabeledSpan::new(None, span.start, span.len());
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
        let mut last: Option<(&str, NamedSource<String>)> = None;
        for problem in self.list() {
            let known = matches!(&last, Some((file, _)) if *file == problem.file);
            if !known {
                let path = self.path(problem);
                last = self
                    .text(&problem.file)
                    .map(|text| (problem.file.as_str(), NamedSource::new(path, text.to_string())));
            }
            let shown = Shown {
                problem,
                source: match (&last, &problem.span) {
                    (Some((_, source)), Some(_)) => Some(source),
                    _ => None,
                },
            };
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
        let mut text = format!(
            "{}, {}",
            count(self.errors(), "error"),
            count(self.warnings(), "warning")
        );
        if hidden > 0 {
            text.push_str(&format!(" ({hidden} of them not shown)"));
        }
        text
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
