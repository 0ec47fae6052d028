//! Texts with characters that the game can't show: its font hasn't got them.

use super::codes;
use super::diagnostic::{Place, Problems};
use super::font::Glyphs;
use super::words::told;

/// Judges the texts of these files. Of every character the first place is told.
pub(super) fn judge<const N: usize>(files: [&'static str; N], problems: &mut Problems) {
    let glyphs = Glyphs::new();
    for file in files {
        let Some(text) = problems.text(file).cloned() else {
            continue;
        };
        let mut seen = Seen::new();
        let mut start = 0;
        for line in text.split_inclusive('\n') {
            let at = start;
            start += line.len();
            // Nobody sees a comment in the game.
            if line.starts_with('#') {
                continue;
            }
            // Bytes that are no text at all were reported.
            let fresh = line.chars().filter(|c| *c != '\u{FFFD}' && seen.is_new(*c));
            let fresh: String = fresh.collect();
            let lacking = glyphs.lacking(&fresh);
            let Some(first) = lacking.chars().next() else {
                continue;
            };
            let from = at + line.find(first).unwrap_or(0);
            let place = Place::new(file, from..from + first.len_utf8());
            let told = told("glyphs").with("signs", lacking);
            problems.report(codes::GLYPHS, &place, told);
        }
    }
}

/// Which characters have been met: a text of a thousand lines has few that are new.
struct Seen(Vec<bool>);

impl Seen {
    fn new() -> Self {
        Self(vec![false; char::MAX as usize + 1])
    }

    fn is_new(&mut self, c: char) -> bool {
        let met = &mut self.0[c as usize];
        let new = !*met && !c.is_ascii();
        *met = true;
        new
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_place_of_each_character_is_told() {
        let mut problems = Problems::new("x");
        let text = "# 🙂\na = 岭𰻝🙂\nb = 🙂 𰻝\nc = ab 🐙\n";
        problems.add_text("en.ftl", text.into());
        judge(["en.ftl", "zh-CN.ftl"], &mut problems);
        let found: Vec<(usize, usize)> =
            problems.list().iter().map(|p| (p.line, p.column)).collect();
        assert_eq!(found, [(2, 6), (4, 8)]);
        assert!(problems.list().iter().all(|p| p.code == codes::GLYPHS));
    }
}
