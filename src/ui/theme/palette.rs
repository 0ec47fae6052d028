//! The one palette, in light and in dark: warm paper and ink, one accent, five tiers, and three colours that mean something.

use egui::{Color32, Ui};

/// Every colour of the game. Nothing outside this file names a colour, except portraits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Palette {
    /// True for the dark variant.
    pub dark: bool,
    /// The desk everything lies on.
    pub paper: Color32,
    /// Cards, bars at the top and bottom, fields.
    pub surface: Color32,
    /// Wells: the empty part of a bar, a selected tab, one's own bubbles.
    pub sunken: Color32,
    /// Text and dark fills.
    pub ink: Color32,
    /// Secondary text; at least 4.5 : 1 on paper, surface and sunken.
    pub muted: Color32,
    /// Hairlines.
    pub line: Color32,
    /// The single accent: what can be done next, and keyboard focus.
    pub accent: Color32,
    /// Text on accent.
    pub accent_ink: Color32,
    /// Tiers A to E by index; take them through [`Palette::tier`].
    pub tiers: [Color32; 5],
    /// Letters on a tier colour.
    pub on_tier: Color32,
    /// Risk and loss, nothing else.
    pub risk: Color32,
    /// Text on risk.
    pub on_risk: Color32,
    /// Gain, nothing else.
    pub good: Color32,
    /// Warnings, nothing else.
    pub warn: Color32,
    /// Soft shadow under pop-ups.
    pub shade: Color32,
}

const fn hex(rgb: u32) -> Color32 {
    Color32::from_rgb((rgb >> 16) as u8, (rgb >> 8) as u8, rgb as u8)
}

impl Palette {
    /// Warm paper and ink.
    pub const LIGHT: Self = Self {
        dark: false,
        paper: hex(0xF4F1EA),
        surface: hex(0xFFFEFB),
        sunken: hex(0xECE7DC),
        ink: hex(0x1D2A32),
        muted: hex(0x57636B),
        line: hex(0xD9D2C4),
        accent: hex(0x0B6E6E),
        accent_ink: hex(0xFFFFFF),
        tiers: [
            hex(0x3B4BA3),
            hex(0x1B8A7A),
            hex(0x8A7F6B),
            hex(0xB5AC9C),
            hex(0x9A8494),
        ],
        on_tier: hex(0xFFFEFB),
        risk: hex(0xC2410C),
        on_risk: hex(0xFFFEFB),
        good: hex(0x2E7D4F),
        warn: hex(0x9A6700),
        shade: Color32::from_black_alpha(22),
    };

    /// The same at night.
    pub const DARK: Self = Self {
        dark: true,
        paper: hex(0x12181C),
        surface: hex(0x1B2328),
        sunken: hex(0x0D1215),
        ink: hex(0xEAE5DA),
        muted: hex(0x9DA9B0),
        line: hex(0x2F3A41),
        accent: hex(0x3FB8AF),
        accent_ink: hex(0x08201F),
        tiers: [
            hex(0x8E9BEF),
            hex(0x4CC5B2),
            hex(0xB5A98F),
            hex(0x7A7467),
            hex(0xA892A4),
        ],
        on_tier: hex(0x1B2328),
        risk: hex(0xF4824F),
        on_risk: hex(0x1B2328),
        good: hex(0x67C58C),
        warn: hex(0xE0B252),
        shade: Color32::from_black_alpha(110),
    };

    /// Light or dark.
    pub const fn of(dark: bool) -> Self {
        if dark { Self::DARK } else { Self::LIGHT }
    }

    /// The colour of tier A (0) to E (4); what lies beyond is shown like E.
    pub fn tier(&self, index: usize) -> Color32 {
        self.tiers[index.min(self.tiers.len() - 1)]
    }

    /// `colour` washed towards the surface: 0 is the surface, 1 the full colour. Opaque, so that tints may overlap.
    pub fn tint(&self, colour: Color32, strength: f32) -> Color32 {
        mix(self.surface, colour, strength)
    }

    /// The fill of something the pointer is over, or that is pressed.
    pub fn lift(&self, fill: Color32, hovered: bool, pressed: bool) -> Color32 {
        match (hovered, pressed) {
            (_, true) => mix(fill, self.ink, 0.12),
            (true, false) => mix(fill, self.ink, 0.06),
            _ => fill,
        }
    }
}

/// `a` at 0, `b` at 1, in between both; opaque colours stay opaque.
pub fn mix(a: Color32, b: Color32, t: f32) -> Color32 {
    a.lerp_to_gamma(b, t.clamp(0.0, 1.0))
}

/// The palette of the look in force where `ui` is.
pub fn palette(ui: &Ui) -> Palette {
    Palette::of(ui.visuals().dark_mode)
}
