//! Which characters the bundled font can show.

use ttf_parser::Face;

/// Noto Sans SC, the regular one; the bold one has the same characters.
pub static REGULAR: &[u8] = include_bytes!("../../assets/fonts/NotoSansSC-Regular.ttf");

/// The font's table of characters.
pub struct Glyphs(Option<Face<'static>>);

impl Glyphs {
    /// Opens the font.
    pub fn new() -> Self {
        Self(Face::parse(REGULAR, 0).ok())
    }

    /// The characters of a text that the font lacks, each once, in order; blanks
    /// and control signs need none.
    pub fn lacking(&self, text: &str) -> String {
        let mut out = String::new();
        for c in text.chars() {
            let shown = c.is_control() || c.is_whitespace() || self.has(c);
            if !shown && !out.contains(c) {
                out.push(c);
            }
        }
        out
    }

    fn has(&self, c: char) -> bool {
        // Without the font there is nothing to judge by.
        self.0.as_ref().is_none_or(|f| f.glyph_index(c).is_some())
    }
}

impl Default for Glyphs {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rare_names_are_there_and_rarer_ones_arent() {
        let glyphs = Glyphs::new();
        assert_eq!(glyphs.lacking("喆堃昇镕珺玥商贸 Ltd. “A” №1"), "");
        assert_eq!(glyphs.lacking("岭𰻝钢🙂🙂"), "𰻝🙂");
    }
}
