//! The lines around a problem, for a window that shows them.

use super::diagnostic::{Problem, Problems};
use std::ops::Range;

/// Longest line that is shown, in characters.
const LONGEST: usize = 400;

/// Some lines of a file and the piece that a problem is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Excerpt {
    /// Lines with their numbers, from 1.
    pub lines: Vec<(usize, String)>,
    /// Which of them the problem stands in, from 0.
    pub at: usize,
    /// The characters of that line that it is about, from 0; at least one long.
    pub piece: Range<usize>,
}

impl Problems {
    /// The line of a problem with up to `around` lines before and after; none if
    /// the file has no text, or the problem is about the whole file.
    pub fn excerpt(&self, problem: &Problem, around: usize) -> Option<Excerpt> {
        let span = problem.span.as_ref()?;
        let text = self.text(&problem.file)?;
        let first = problem.line.saturating_sub(around).max(1);
        let at = problem.line - first;
        let start = problem.column - 1;
        let length = text.get(span.clone())?.chars().count().max(1);
        // Of a very long line, what stands around the piece is shown.
        let from = if start + length > LONGEST {
            start.saturating_sub(LONGEST / 4)
        } else {
            0
        };
        let lines: Vec<(usize, String)> = text
            .lines()
            .enumerate()
            .skip(first - 1)
            .take(problem.line - first + 1 + around)
            .enumerate()
            .map(|(i, (number, line))| {
                let from = if i == at { from } else { 0 };
                (number + 1, part(line, from))
            })
            .collect();
        // The sign of what was left out stands before it.
        let shown = start - from + usize::from(from > 0);
        let most = LONGEST + usize::from(from > 0);
        Some(Excerpt {
            lines,
            at,
            piece: shown..(shown + length).min(most).max(shown + 1),
        })
    }
}

/// The part of a line from a character on, with a sign where something of it is left out.
fn part(line: &str, from: usize) -> String {
    let mut out = String::new();
    if from > 0 {
        out.push('…');
    }
    let mut rest = line.chars().skip(from);
    out.extend(rest.by_ref().take(LONGEST));
    if rest.next().is_some() {
        out.push('…');
    }
    out
}

#[cfg(test)]
mod tests {
    use super::super::diagnostic::Place;
    use super::super::words::told;
    use super::*;

    #[test]
    fn it_shows_the_lines_around_and_counts_characters() {
        let mut problems = Problems::new("x");
        problems.add_text("en.ftl", "a\nb\n客户 = 错\nd\n".into());
        let at = "a\nb\n客户 = ".len();
        let place = Place::new("en.ftl", at..at + "错".len());
        problems.report("E101", &place, told("wrong"));
        let excerpt = problems
            .excerpt(&problems.list()[0], 1)
            .expect("it has a place");
        let numbers: Vec<usize> = excerpt.lines.iter().map(|(n, _)| *n).collect();
        assert_eq!(numbers, [2, 3, 4]);
        assert_eq!((excerpt.at, excerpt.piece), (1, 5..6));
        // Far along in a very long line, it is still in sight.
        let long = format!("{}错{}", "a".repeat(1000), "b".repeat(1000));
        problems.add_text("cases.ron", long.into());
        let place = Place::new("cases.ron", 1000..1000 + "错".len());
        problems.report("E101", &place, told("wrong"));
        let far = problems.excerpt(&problems.list()[1], 1);
        let far = far.expect("it has a place");
        let line: Vec<char> = far.lines[far.at].1.chars().collect();
        assert_eq!(line[far.piece.clone()], ['错']);
        assert_eq!((line.len(), line[0]), (LONGEST + 2, '…'));
        problems.report("E101", &Place::whole("en.ftl"), told("wrong"));
        assert_eq!(problems.excerpt(&problems.list()[2], 1), None);
    }
}
