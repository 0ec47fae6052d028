//! The palettes, in light and in dark: warm paper and ink, one accent, five tiers, and three colours that mean something.
//!
//! `tests/it/colours.rs` computes the contrast of every pair and looks at the safe ones through colour-blind eyes.

use crate::sim::setup::Colour;
use egui::{Color32, Context, Id, Ui};

/// Every colour of the game. Nothing outside this file names a colour, except portraits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Palette {
    /// True for the dark variant.
    pub dark: bool,
    /// The desk everything lies on.
    pub paper: Color32,
    /// Cards, bars at the top and bottom, fields.
    pub surface: Color32,
    /// Wells: the empty part of a bar, one's own bubbles.
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
    /// The five tier colours, by hue: take that of a tier through [`Palette::tier`], one for its own sake through
    /// [`Palette::hue`].
    pub tiers: [Color32; 5],
    /// Which of them tiers A to E go by.
    pub order: [Colour; 5],
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

/// Which of the palettes is in force.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Scheme {
    /// At night.
    pub dark: bool,
    /// Blue for gain instead of green, so that nothing hangs on telling red from green.
    pub safe: bool,
    /// Black on white, at least 7 : 1, and lines that can't be missed.
    pub contrast: bool,
}

impl Scheme {
    /// All there are.
    pub const ALL: [Self; 8] = [
        Self::new(false, false, false),
        Self::new(true, false, false),
        Self::new(false, true, false),
        Self::new(true, true, false),
        Self::new(false, false, true),
        Self::new(true, false, true),
        Self::new(false, true, true),
        Self::new(true, true, true),
    ];

    /// Light or dark, and what helps to see it.
    pub const fn new(dark: bool, safe: bool, contrast: bool) -> Self {
        Self {
            dark,
            safe,
            contrast,
        }
    }
}

impl Palette {
    /// Warm paper and ink.
    pub const LIGHT: Self = Self {
        dark: false,
        paper: hex(0xF4F1EA),
        surface: hex(0xFFFEFB),
        sunken: hex(0xECE7DC),
        ink: hex(0x1D2A32),
        muted: hex(0x4F5B63),
        line: hex(0xD9D2C4),
        accent: hex(0x0B6868),
        accent_ink: hex(0xFFFFFF),
        tiers: [
            hex(0x3B4BA3),
            hex(0x14786A),
            hex(0x756A57),
            hex(0x5C6A78),
            hex(0x8A6480),
        ],
        order: Colour::ALL,
        on_tier: hex(0xFFFEFB),
        risk: hex(0xB23A09),
        on_risk: hex(0xFFFEFB),
        good: hex(0x27704A),
        warn: hex(0x835800),
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
            hex(0x8C98A4),
            hex(0xB497AE),
        ],
        order: Colour::ALL,
        on_tier: hex(0x1B2328),
        risk: hex(0xF4824F),
        on_risk: hex(0x1B2328),
        good: hex(0x67C58C),
        warn: hex(0xE0B252),
        shade: Color32::from_black_alpha(110),
    };

    /// Gain is blue, loss a dark orange, and both differ in lightness too.
    const LIGHT_SAFE: Self = Self {
        tiers: [
            hex(0x2E3A8C),
            hex(0x0C7682),
            hex(0x7A6A45),
            hex(0x5C6A78),
            hex(0x8A6480),
        ],
        risk: hex(0x8F2B00),
        good: hex(0x14509E),
        warn: hex(0x836000),
        ..Self::LIGHT
    };

    const DARK_SAFE: Self = Self {
        tiers: [
            hex(0x8FA0FF),
            hex(0x52CBD6),
            hex(0xC9B788),
            hex(0x8C98A4),
            hex(0xB497AE),
        ],
        risk: hex(0xFF8A4C),
        good: hex(0x7DB4FF),
        warn: hex(0xF2DC7A),
        ..Self::DARK
    };

    /// At least 7 : 1 for words, 3 : 1 for lines.
    const LIGHT_CONTRAST: Self = Self {
        dark: false,
        paper: hex(0xFFFFFF),
        surface: hex(0xFFFFFF),
        sunken: hex(0xF0EFEB),
        ink: hex(0x000000),
        muted: hex(0x2E373D),
        line: hex(0x6F6A60),
        accent: hex(0x004B4B),
        accent_ink: hex(0xFFFFFF),
        tiers: [
            hex(0x2A3890),
            hex(0x0B5C51),
            hex(0x5B5140),
            hex(0x46525E),
            hex(0x6F4A66),
        ],
        order: Colour::ALL,
        on_tier: hex(0xFFFFFF),
        risk: hex(0x8A2400),
        on_risk: hex(0xFFFFFF),
        good: hex(0x0E5230),
        warn: hex(0x5C3D00),
        shade: Color32::from_black_alpha(60),
    };

    const DARK_CONTRAST: Self = Self {
        dark: true,
        paper: hex(0x000000),
        surface: hex(0x0A0D0F),
        sunken: hex(0x000000),
        ink: hex(0xFFFFFF),
        muted: hex(0xD5DBDF),
        line: hex(0x808B92),
        accent: hex(0x6FE3DA),
        accent_ink: hex(0x001414),
        tiers: [
            hex(0xB3BDFF),
            hex(0x7BE8D6),
            hex(0xDCD0B6),
            hex(0xB6C0CA),
            hex(0xD9BDD3),
        ],
        order: Colour::ALL,
        on_tier: hex(0x0A0D0F),
        risk: hex(0xFFA67E),
        on_risk: hex(0x000000),
        good: hex(0x8FE8B0),
        warn: hex(0xFFD67A),
        shade: Color32::from_black_alpha(160),
    };

    const LIGHT_SAFE_CONTRAST: Self = Self {
        tiers: [
            hex(0x1F2A78),
            hex(0x005B66),
            hex(0x5F4E22),
            hex(0x46525E),
            hex(0x6F4A66),
        ],
        risk: hex(0x661A00),
        good: hex(0x003C8C),
        warn: hex(0x5F4600),
        ..Self::LIGHT_CONTRAST
    };

    const DARK_SAFE_CONTRAST: Self = Self {
        tiers: [
            hex(0xB0BCFF),
            hex(0x7FE6F0),
            hex(0xE3D199),
            hex(0xB6C0CA),
            hex(0xD9BDD3),
        ],
        risk: hex(0xFFA06B),
        good: hex(0xA6CCFF),
        warn: hex(0xFFEE9E),
        ..Self::DARK_CONTRAST
    };

    /// Light or dark.
    pub const fn of(dark: bool) -> Self {
        if dark { Self::DARK } else { Self::LIGHT }
    }

    /// The palette of a scheme.
    pub const fn scheme(scheme: Scheme) -> Self {
        match (scheme.dark, scheme.safe, scheme.contrast) {
            (dark, false, false) => Self::of(dark),
            (false, true, false) => Self::LIGHT_SAFE,
            (true, true, false) => Self::DARK_SAFE,
            (false, false, true) => Self::LIGHT_CONTRAST,
            (true, false, true) => Self::DARK_CONTRAST,
            (false, true, true) => Self::LIGHT_SAFE_CONTRAST,
            (true, true, true) => Self::DARK_SAFE_CONTRAST,
        }
    }

    /// The colour of tier A (0) to E (4); what lies beyond is shown like E.
    pub fn tier(&self, index: usize) -> Color32 {
        self.hue(self.order[index.min(self.order.len() - 1)])
    }

    /// A tier colour where it stands for no tier.
    pub const fn hue(&self, colour: Colour) -> Color32 {
        self.tiers[colour as usize]
    }

    /// The same with other colours for tiers A to E.
    #[must_use]
    pub const fn with_tiers(self, order: [Colour; 5]) -> Self {
        Self { order, ..self }
    }

    /// The same with the usual colours for tiers A to E: for pictures of no scenario in particular.
    #[must_use]
    pub const fn usual(self) -> Self {
        self.with_tiers(Colour::ALL)
    }

    /// `colour` washed towards the surface: 0 is the surface, 1 the full colour. Opaque, so that tints may overlap.
    pub fn tint(&self, colour: Color32, strength: f32) -> Color32 {
        mix(self.surface, colour, strength)
    }

    /// Words and signs of what can't be used now: pale, but at least 3 : 1 on paper and surface.
    pub fn disabled(&self) -> Color32 {
        mix(self.surface, self.muted, 0.7)
    }

    /// The same washed towards the surface, for what can't be used now. Opaque: light colours that are seen through come out
    /// grey.
    #[must_use]
    pub fn pale(&self) -> Self {
        let wash = |colour| mix(self.surface, colour, 0.45);
        Self {
            sunken: wash(self.sunken),
            ink: self.disabled(),
            muted: self.disabled(),
            line: wash(self.line),
            accent: wash(self.accent),
            tiers: self.tiers.map(wash),
            risk: wash(self.risk),
            good: wash(self.good),
            warn: wash(self.warn),
            ..*self
        }
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

/// The palette of the look in force where `ui` is. The style was made from
/// one of them and still shows which; the tiers have the colours they were given last.
pub fn palette(ui: &Ui) -> Palette {
    let look = ui.visuals();
    let made = |palette: &Palette| {
        palette.dark == look.dark_mode
            && palette.paper == look.panel_fill
            && palette.risk == look.error_fg_color
    };
    let found = Scheme::ALL
        .into_iter()
        .map(Palette::scheme)
        .find(made)
        .unwrap_or(Palette::of(look.dark_mode));
    let order = ui
        .ctx()
        .data(|data| data.get_temp::<[Colour; 5]>(Id::new(ORDER)));
    order.map_or(found, |order| found.with_tiers(order))
}

/// Under this the colours of the tiers are kept.
const ORDER: &str = "colours-of-the-tiers";

/// From now on tiers A to E go by these colours, wherever they are shown: those of the scenario that is played.
pub fn colour_tiers(ctx: &Context, order: [Colour; 5]) {
    ctx.data_mut(|data| data.insert_temp(Id::new(ORDER), order));
}
