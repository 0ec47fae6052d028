//! Two bars a row, one against the other: what is perceived, full, against what is expected, outlined.

use egui::{CornerRadius, Response, Ui};

use super::rows::Sheet;
use super::{Drawn, fills, table, tell_at_pointer};
use crate::ui::theme::{Role, palette};
use crate::view::chart::Pairs;

/// Shows the pairs in `height` points over all the room there is, the legend counted.
pub fn paired(ui: &mut Ui, drawn: Drawn<'_>, pairs: &Pairs, height: f32) -> Response {
    let palette = palette(ui);
    let top = ui.cursor().top();
    let colour = palette.accent;
    let both = [pairs.names[0].as_str(), pairs.names[1].as_str()];
    fills::legend(ui, &palette, &both, |painter, rect, i| {
        if i == 0 {
            painter.rect_filled(rect, CornerRadius::same(2), colour);
        } else {
            fills::outline(painter, &palette, rect);
        }
    });
    let height = height - (ui.cursor().top() - top);
    let words = pairs.rows.iter().map(|row| {
        // The sign says it as well as the colour.
        let role = if row.short {
            Role::SMALL.bold().risk()
        } else {
            Role::SMALL.bold().good()
        };
        (row.name.as_str(), row.said.as_str(), role)
    });
    let words: Vec<_> = words.collect();
    let longest = pairs
        .rows
        .iter()
        .flat_map(|row| row.values)
        .fold(0.0, f64::max);
    let Some(sheet) = Sheet::new(ui, drawn, &words, [0.0, longest], pairs.unit, height) else {
        return table::table(ui, drawn, height);
    };
    let (rows, over) = (&sheet.rows, sheet.over);
    let painter = ui.painter();
    let bar = rows.bar(2).min(16.0);
    for (i, row) in pairs.rows.iter().enumerate() {
        let felt = rows.between(i, [0.0, row.values[0]], bar, -bar * 0.55);
        painter.rect_filled(felt, CornerRadius::ZERO, colour);
        let wanted = rows.between(i, [0.0, row.values[1]], bar, bar * 0.55);
        fills::outline(painter, &palette, wanted);
    }
    match over.and_then(|i| pairs.rows.get(i)) {
        Some(row) => tell_at_pointer(sheet.response, &row.name, &row.said, &row.tip),
        None => sheet.response,
    }
}
