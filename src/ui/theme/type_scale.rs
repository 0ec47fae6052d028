//! The type scale: 11 · 12 · 13 · 14 · 15 · 16 · 20 points in two weights, and the roles that text plays.

use egui::{Color32, FontFamily, FontId};

use super::palette::Palette;
use std::cell::Cell;

/// Name of the regular family.
pub const REGULAR: &str = "regular";
/// Name of the bold family.
pub const BOLD: &str = "bold";
/// Name of the font for source code.
pub const MONO: &str = "mono";

thread_local! {
    /// By how much all text is larger than the scale says.
    static FACTOR: Cell<f32> = const { Cell::new(1.0) };
}

/// Draws with all text larger by a factor: for a picture on a wall.
pub fn larger<R>(factor: f32, draw: impl FnOnce() -> R) -> R {
    let before = FACTOR.replace(factor);
    let out = draw();
    FACTOR.set(before);
    out
}

/// By how much all text is larger than the scale says, for room that goes with it.
pub fn factor() -> f32 {
    FACTOR.get()
}

/// Regular weight at `size` points.
pub fn regular(size: f32) -> FontId {
    FontId::new(size * factor(), FontFamily::Name(REGULAR.into()))
}

/// Bold weight at `size` points.
pub fn bold(size: f32) -> FontId {
    FontId::new(size * factor(), FontFamily::Name(BOLD.into()))
}

/// Source code at `size` points: every letter is as wide as every other.
pub fn mono(size: f32) -> FontId {
    FontId::new(size * factor(), FontFamily::Monospace)
}

/// 11 points: axes, key caps, a speaker's name.
pub fn tiny() -> FontId {
    regular(11.0)
}

/// 12 points: secondary lines.
pub fn small() -> FontId {
    regular(12.0)
}

/// 13 points: labels of rows, tabs, segments.
pub fn label() -> FontId {
    regular(13.0)
}

/// 14 points: running text.
pub fn body() -> FontId {
    regular(14.0)
}

/// 15 points: lines to choose from, buttons.
pub fn lead() -> FontId {
    regular(15.0)
}

/// 16 points, bold: headings.
pub fn heading() -> FontId {
    bold(16.0)
}

/// 20 points, bold: titles.
pub fn title() -> FontId {
    bold(20.0)
}

/// What a text's colour says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tint {
    /// Plain ink.
    Ink,
    /// Secondary.
    Muted,
    /// Loss or danger.
    Risk,
    /// Gain.
    Good,
    /// Warning.
    Warn,
    /// Can be acted upon.
    Accent,
    /// Text on an accent fill.
    OnAccent,
    /// Something the palette gives by index, such as a tier.
    Own(Color32),
}

impl Tint {
    /// The colour in `palette`.
    pub fn colour(self, palette: &Palette) -> Color32 {
        match self {
            Self::Ink => palette.ink,
            Self::Muted => palette.muted,
            Self::Risk => palette.risk,
            Self::Good => palette.good,
            Self::Warn => palette.warn,
            Self::Accent => palette.accent,
            Self::OnAccent => palette.accent_ink,
            Self::Own(colour) => colour,
        }
    }
}

/// How a piece of text is set: size, weight, colour. `Role::SMALL.muted()`, `Role::BODY.bold().risk()`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Role {
    /// Points.
    pub size: f32,
    /// Bold instead of regular.
    pub bold: bool,
    /// Colour.
    pub tint: Tint,
    /// A link in a sentence: no line break tears it.
    pub link: bool,
}

impl Role {
    /// 20 bold.
    pub const TITLE: Self = Self::new(20.0, true);
    /// 16 bold.
    pub const HEADING: Self = Self::new(16.0, true);
    /// 15 regular.
    pub const LEAD: Self = Self::new(15.0, false);
    /// 14 regular.
    pub const BODY: Self = Self::new(14.0, false);
    /// 13 regular.
    pub const LABEL: Self = Self::new(13.0, false);
    /// 12 regular.
    pub const SMALL: Self = Self::new(12.0, false);
    /// 11 regular.
    pub const TINY: Self = Self::new(11.0, false);

    const fn new(size: f32, bold: bool) -> Self {
        Self {
            size,
            bold,
            tint: Tint::Ink,
            link: false,
        }
    }

    /// In `tint`.
    #[must_use]
    pub const fn tint(self, tint: Tint) -> Self {
        Self { tint, ..self }
    }
    /// In a colour of the caller's, such as a tier's.
    #[must_use]
    pub const fn colour(self, colour: Color32) -> Self {
        self.tint(Tint::Own(colour))
    }
    /// Secondary.
    #[must_use]
    pub const fn muted(self) -> Self {
        self.tint(Tint::Muted)
    }
    /// Loss or danger.
    #[must_use]
    pub const fn risk(self) -> Self {
        self.tint(Tint::Risk)
    }
    /// Gain.
    #[must_use]
    pub const fn good(self) -> Self {
        self.tint(Tint::Good)
    }
    /// Warning.
    #[must_use]
    pub const fn warn(self) -> Self {
        self.tint(Tint::Warn)
    }
    /// Accent.
    #[must_use]
    pub const fn accent(self) -> Self {
        self.tint(Tint::Accent)
    }
    /// Bold.
    #[must_use]
    pub const fn bold(self) -> Self {
        Self { bold: true, ..self }
    }
    /// Regular weight, for a lighter heading.
    #[must_use]
    pub const fn regular(self) -> Self {
        Self {
            bold: false,
            ..self
        }
    }
    /// A link in a sentence, in the accent like every link.
    #[must_use]
    pub const fn linked(self) -> Self {
        Self {
            tint: Tint::Accent,
            link: true,
            ..self
        }
    }
    /// The font.
    pub fn font(self) -> FontId {
        if self.bold {
            bold(self.size)
        } else {
            regular(self.size)
        }
    }
}
