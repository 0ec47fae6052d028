//! One bar a row on a measured axis: causes and parts, with sign and exact figures.

use egui::{CornerRadius, Response, Ui};

use super::rows::Sheet;
use super::{Drawn, table, tell_at_pointer};
use crate::ui::theme::{Role, mix, palette};
use crate::view::chart::{Bar, Bars};
use crate::view::explain::Tone;

/// Shows the bars in `height` points over all the room there is.
pub fn ranked(ui: &mut Ui, drawn: Drawn<'_>, bars: &Bars, height: f32) -> Response {
    let palette = palette(ui);
    let bold = Role::SMALL.bold();
    let words = bars.rows.iter();
    let words = words.map(|bar| (bar.name.as_str(), bar.said.as_str(), bold));
    let words: Vec<_> = words.collect();
    let of = |pick: fn(f64, f64) -> f64| bars.rows.iter().map(|b| b.value).fold(0.0, pick);
    let span = [of(f64::min), of(f64::max)];
    let Some(sheet) = Sheet::new(ui, drawn, &words, span, bars.unit, height) else {
        return table::table(ui, drawn, height);
    };
    let (rows, over) = (&sheet.rows, sheet.over);
    let painter = ui.painter();
    for (i, bar) in bars.rows.iter().enumerate() {
        let colour = match (bars.tone, bar.value < 0.0) {
            (Tone::Good, false) | (Tone::Bad, true) => palette.good,
            (Tone::Good, true) | (Tone::Bad, false) => palette.risk,
            (Tone::Plain, _) => palette.accent,
        };
        let colour = if over == Some(i) {
            mix(colour, palette.ink, 0.15)
        } else {
            colour
        };
        let shape = rows.between(i, [0.0, bar.value], rows.bar(1), 0.0);
        painter.rect_filled(shape, CornerRadius::same(2), colour);
    }
    match over.and_then(|i| bars.rows.get(i)) {
        Some(Bar {
            name, said, tip, ..
        }) => tell_at_pointer(sheet.response, name, said, tip),
        None => sheet.response,
    }
}
