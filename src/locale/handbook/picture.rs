//! Drawings of the handbook: a few marks in a box, as data in `assets/handbook/pictures.ron`.

use crate::locale::Lang;
use serde::Deserialize;
use std::sync::OnceLock;

/// Width of the box that marks are placed in, points.
pub const WIDTH: f32 = 640.0;
/// Height of the box, points.
pub const HEIGHT: f32 = 260.0;

/// A place in the box, from its top left corner.
pub type Place = (f32, f32);

/// What a colour means; the palette in force has it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
pub enum Hue {
    /// Plain ink.
    #[default]
    Ink,
    /// Secondary: axes, frames, what is only meant.
    Muted,
    /// A hairline.
    Line,
    /// What the picture is about.
    Accent,
    /// Gain.
    Good,
    /// Risk and loss.
    Risk,
    /// A warning.
    Warn,
    /// Tier A.
    Tier0,
    /// Tier B.
    Tier1,
    /// Tier C.
    Tier2,
    /// Tier D.
    Tier3,
}

/// How a shape is filled.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
pub enum Fill {
    /// An outline only.
    #[default]
    Empty,
    /// An outline, and a wash of its colour; words can be read on it.
    Soft,
    /// All of its colour.
    Full,
}

/// Where words stand from their place.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
pub enum Side {
    /// Around it.
    #[default]
    Middle,
    /// They begin at it.
    Right,
    /// They end at it.
    Left,
}

/// A mark.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub enum Mark {
    /// A line from point to point.
    Line {
        /// The points.
        points: Vec<Place>,
        /// Its colour.
        #[serde(default)]
        hue: Hue,
        /// Broken: what isn't there, or not yet.
        #[serde(default)]
        dashed: bool,
        /// Thicker than usual.
        #[serde(default)]
        thick: bool,
    },
    /// A line with a head at its last point.
    Arrow {
        /// The points.
        points: Vec<Place>,
        /// Its colour.
        #[serde(default)]
        hue: Hue,
        /// Broken.
        #[serde(default)]
        dashed: bool,
        /// Thicker than usual.
        #[serde(default)]
        thick: bool,
    },
    /// A smooth line through points.
    Curve {
        /// The points.
        points: Vec<Place>,
        /// Its colour.
        #[serde(default)]
        hue: Hue,
        /// Broken.
        #[serde(default)]
        dashed: bool,
        /// Thicker than usual.
        #[serde(default)]
        thick: bool,
        /// With a head at its last point.
        #[serde(default)]
        head: bool,
    },
    /// A closed shape without dents.
    Area {
        /// Its corners, around.
        points: Vec<Place>,
        /// Its colour.
        #[serde(default)]
        hue: Hue,
        /// Its fill.
        #[serde(default)]
        fill: Fill,
    },
    /// A circle.
    Circle {
        /// Its middle.
        at: Place,
        /// Its radius, points.
        r: f32,
        /// Its colour.
        #[serde(default)]
        hue: Hue,
        /// Its fill.
        #[serde(default)]
        fill: Fill,
    },
    /// A rectangle with soft corners.
    Box {
        /// Its top left corner.
        at: Place,
        /// Its width and height.
        size: Place,
        /// Its colour.
        #[serde(default)]
        hue: Hue,
        /// Its fill.
        #[serde(default)]
        fill: Fill,
    },
    /// A hexagon.
    Hexagon {
        /// Its middle.
        at: Place,
        /// Its radius, points.
        r: f32,
        /// Its colour.
        #[serde(default)]
        hue: Hue,
        /// Its fill.
        #[serde(default)]
        fill: Fill,
    },
    /// A bar of a chart: washed, without an outline, sharp at its foot.
    Bar {
        /// Its top left corner.
        at: Place,
        /// Its width and height.
        size: Place,
        /// Its colour.
        #[serde(default)]
        hue: Hue,
    },
    /// A customer of a tier, as on the board.
    Token {
        /// Its middle.
        at: Place,
        /// Its radius, points.
        r: f32,
        /// The tier, 0 being A.
        tier: usize,
    },
    /// Words; `\n` begins another line.
    Label {
        /// Where they stand; up and down it is their middle.
        at: Place,
        /// In Chinese.
        #[serde(default)]
        zh: String,
        /// In English.
        #[serde(default)]
        en: String,
        /// In both: figures and letters.
        #[serde(default)]
        both: String,
        /// Where from the place.
        #[serde(default)]
        side: Side,
        /// Their colour.
        #[serde(default)]
        hue: Hue,
        /// In bold.
        #[serde(default)]
        bold: bool,
    },
}

impl Mark {
    /// What a label says; none for another mark.
    pub fn words(&self, lang: Lang) -> Option<&str> {
        let Self::Label { zh, en, both, .. } = self else {
            return None;
        };
        let own = match lang {
            Lang::Zh => zh,
            Lang::En => en,
        };
        Some(if own.is_empty() { both } else { own })
    }
}

/// The picture of a page.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Picture {
    /// The page it belongs to.
    pub page: String,
    /// What it shows, for who doesn't see it: in Chinese.
    zh: String,
    /// The same in English.
    en: String,
    /// Its marks, those in front last.
    pub draw: Vec<Mark>,
}

impl Picture {
    /// What it shows, in a sentence.
    pub fn said(&self, lang: Lang) -> &str {
        match lang {
            Lang::Zh => &self.zh,
            Lang::En => &self.en,
        }
    }
}

/// All pictures, or what is wrong with their file.
fn read() -> &'static Result<Vec<Picture>, String> {
    static ALL: OnceLock<Result<Vec<Picture>, String>> = OnceLock::new();
    ALL.get_or_init(|| {
        let file = super::FILES.get_file("pictures.ron");
        let source = file.and_then(|f| f.contents_utf8()).unwrap_or_default();
        ron::from_str(source).map_err(|problem| format!("pictures.ron: {problem}"))
    })
}

/// The picture of a page, if it has one.
pub fn picture(page: &str) -> Option<&'static Picture> {
    let all = read().as_ref().ok()?;
    all.iter().find(|picture| picture.page == page)
}

#[cfg(test)]
mod tests;
