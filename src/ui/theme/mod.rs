//! The look of the game: palette, type scale, fonts, and the style that makes egui's own parts match.

pub mod fonts;
pub mod line_break;
pub mod palette;
mod style;
mod text;
pub mod type_scale;

pub use palette::{Palette, Scheme, colour_tiers, mix, palette};
pub use style::{apply, apply_scheme, still};
pub use text::{
    Overflow, clear_overflows, elided, flow, galley, overflows, paint_text, paragraph,
    record_overflow, rich, rich_wrapped, text, wrapped,
};
pub use type_scale::{Role, Tint};

/// Corner radius of buttons, fields and tabs, points.
pub const CORNER: u8 = 6;
/// Corner radius of cards, points.
pub const CORNER_CARD: u8 = 10;
/// The grid everything is spaced by, points.
pub const GRID: f32 = 4.0;
/// Height of the bar at the top of a screen, points.
pub const TOP_BAR: f32 = 48.0;
/// Width of a hairline, points.
pub const HAIRLINE: f32 = 1.0;
/// Width of the frame around what has the keyboard's focus, points.
pub const FOCUS: f32 = 2.0;
