//! The pen that charts are drawn with: an SVG under construction, escaped where words go in.

use super::{INK, LINE, MUTED, PAPER};
use crate::report::page::escape;
use std::fmt::Write;

/// On which side of its place a text stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// It begins there.
    Start,
    /// It has its middle there.
    Middle,
    /// It ends there.
    End,
}

impl Anchor {
    const fn word(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Middle => "middle",
            Self::End => "end",
        }
    }
}

/// An SVG under construction.
#[derive(Clone, Debug)]
pub struct Svg {
    body: String,
    width: f64,
    height: f64,
}

/// Size of the letters.
pub const SIZE: f64 = 12.0;

impl Svg {
    /// An empty one.
    pub const fn new(width: f64, height: f64) -> Self {
        Self {
            body: String::new(),
            width,
            height,
        }
    }

    // Writing into a string can't fail, here and below.

    /// A filled rectangle; one without a width is a hairline.
    pub fn rect(&mut self, (x, y): (f64, f64), (w, h): (f64, f64), fill: &str) {
        let w = w.max(1.0);
        let _ = writeln!(
            self.body,
            "<rect x=\"{x:.1}\" y=\"{y:.1}\" width=\"{w:.1}\" height=\"{h:.1}\" fill=\"{fill}\"/>"
        );
    }

    /// A straight line.
    pub fn line(&mut self, (x1, y1): (f64, f64), (x2, y2): (f64, f64), stroke: &str, width: f64) {
        let _ = writeln!(
            self.body,
            "<line x1=\"{x1:.1}\" y1=\"{y1:.1}\" x2=\"{x2:.1}\" y2=\"{y2:.1}\" stroke=\"{stroke}\" stroke-width=\"{width}\"/>"
        );
    }

    /// A hairline of the grid.
    pub fn grid(&mut self, from: (f64, f64), to: (f64, f64)) {
        self.line(from, to, LINE, 1.0);
    }

    /// Points joined by lines; `dash` as in `stroke-dasharray`, empty: solid.
    pub fn path(&mut self, points: &[(f64, f64)], stroke: &str, dash: &str) {
        let mut at = String::new();
        for (x, y) in points {
            let _ = write!(at, "{x:.1},{y:.1} ");
        }
        let _ = writeln!(
            self.body,
            "<polyline points=\"{}\" fill=\"none\" stroke=\"{stroke}\" stroke-width=\"2\" stroke-dasharray=\"{dash}\"/>",
            at.trim_end()
        );
    }

    /// A dot.
    pub fn dot(&mut self, (x, y): (f64, f64), r: f64, fill: &str) {
        let _ = writeln!(
            self.body,
            "<circle cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"{r}\" fill=\"{fill}\"/>"
        );
    }

    /// Words in ink.
    pub fn text(&mut self, at: (f64, f64), anchor: Anchor, words: &str) {
        self.coloured(at, anchor, INK, words);
    }

    /// Quiet words: of an axis.
    pub fn quiet(&mut self, at: (f64, f64), anchor: Anchor, words: &str) {
        self.coloured(at, anchor, MUTED, words);
    }

    /// Words in a colour.
    pub fn coloured(&mut self, (x, y): (f64, f64), anchor: Anchor, fill: &str, words: &str) {
        let _ = writeln!(
            self.body,
            "<text x=\"{x:.1}\" y=\"{y:.1}\" text-anchor=\"{}\" fill=\"{fill}\">{}</text>",
            anchor.word(),
            escape(words)
        );
    }

    /// Words in a colour that lie over lines: they keep a rim of paper.
    pub fn over(&mut self, (x, y): (f64, f64), anchor: Anchor, fill: &str, words: &str) {
        let _ = writeln!(
            self.body,
            "<text x=\"{x:.1}\" y=\"{y:.1}\" text-anchor=\"{}\" fill=\"{fill}\" stroke=\"{PAPER}\" stroke-width=\"4\" stroke-linejoin=\"round\" paint-order=\"stroke\">{}</text>",
            anchor.word(),
            escape(words)
        );
    }

    /// The whole picture, with its name and what there is to see.
    pub fn finish(self, id: &str, title: &str, about: &str) -> String {
        format!(
            "<svg viewBox=\"0 0 {:.0} {:.0}\" role=\"img\" aria-labelledby=\"{id}-t {id}-d\" font-size=\"{SIZE}\">\n\
             <title id=\"{id}-t\">{}</title>\n<desc id=\"{id}-d\">{}</desc>\n{}</svg>\n",
            self.width,
            self.height,
            escape(title),
            escape(about),
            self.body
        )
    }
}

/// About how wide words are: Chinese characters are as wide as they are high.
pub fn width_of(words: &str) -> f64 {
    let of = |c: char| match c {
        '\u{2e80}'.. => 1.0,
        'i' | 'l' | 'j' | 'I' | '.' | ',' | ' ' | '\'' | '’' | ':' | '|' => 0.3,
        'm' | 'w' | 'M' | 'W' | '%' => 0.9,
        'A'..='Z' | '−' | '+' | '¥' => 0.68,
        _ => 0.57,
    };
    SIZE * words.chars().map(of).sum::<f64>()
}

/// The words, cut with an ellipsis where they are wider than they may be.
pub fn fitting(words: &str, width: f64) -> String {
    if width_of(words) <= width {
        return words.to_owned();
    }
    let mut out = String::new();
    for c in words.chars() {
        out.push(c);
        if width_of(&out) + SIZE > width {
            break;
        }
    }
    out.push('…');
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_words_are_cut_to_fit() {
        assert_eq!(fitting("short", 100.0), "short");
        let cut = fitting("岭港钢铁第一重型卡车制造厂", 80.0);
        assert!(cut.ends_with('…') && width_of(&cut) <= 80.0 + SIZE);
    }
}
