//! The fonts, bundled: Noto Sans SC regular and bold, and Noto Sans Mono for source code, which falls back on the former.

use std::sync::Arc;

use egui::{Context, FontData, FontDefinitions, FontFamily, FontTweak};

use super::type_scale::{BOLD, MONO, REGULAR};
use crate::scenario::font::REGULAR as REGULAR_TTF;

static BOLD_TTF: &[u8] = include_bytes!("../../../assets/fonts/NotoSansSC-Bold.ttf");

static MONO_TTF: &[u8] = include_bytes!("../../../assets/fonts/NotoSansMono-Regular.ttf");

/// Installs the fonts. Call once before the first frame: a family without a font panics in egui.
pub fn install(ctx: &Context) {
    ctx.set_fonts(definitions());
}

/// The definitions [`install`] sets, for a caller that wants to add a system font as a fallback.
pub fn definitions() -> FontDefinitions {
    let mut fonts = FontDefinitions::empty();
    for (name, bytes) in [(REGULAR, REGULAR_TTF), (BOLD, BOLD_TTF)] {
        // Chinese glyphs sit low in the line box that Latin accents demand; a nudge centres both.
        let data = FontData::from_static(bytes).tweak(FontTweak {
            y_offset_factor: -0.03,
            ..FontTweak::default()
        });
        fonts.font_data.insert(name.to_owned(), Arc::new(data));
        fonts
            .families
            .insert(FontFamily::Name(name.into()), vec![name.to_owned()]);
    }
    let mono = Arc::new(FontData::from_static(MONO_TTF));
    fonts.font_data.insert(MONO.to_owned(), mono);
    for (family, names) in [
        (FontFamily::Proportional, vec![REGULAR]),
        (FontFamily::Monospace, vec![MONO, REGULAR]),
    ] {
        let names = names.into_iter().map(str::to_owned).collect();
        fonts.families.insert(family, names);
    }
    fonts
}

/// Whether the bundled fonts have every character of `text`; line breaks and tabs count as present.
pub fn covers(ctx: &Context, text: &str) -> bool {
    let font = super::type_scale::body();
    ctx.fonts_mut(|fonts| {
        text.chars()
            .all(|c| c.is_control() || fonts.has_glyph(&font, c))
    })
}
