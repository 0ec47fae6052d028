//! Two bars a row, one against the other: what is perceived, full, against what is expected, outlined.

use egui::{CornerRadius, Rect, Response, Sense, Ui, vec2};

use super::rows::Rows;
use super::{Drawn, fills, hovered, table, tell_at_pointer};
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
    let size = vec2(ui.available_width(), height);
    let names: Vec<&str> = pairs.rows.iter().map(|row| row.name.as_str()).collect();
    let values: Vec<&str> = pairs.rows.iter().map(|row| row.said.as_str()).collect();
    let longest = pairs
        .rows
        .iter()
        .flat_map(|row| row.values)
        .fold(0.0, f64::max);
    let rect = Rect::from_min_size(ui.cursor().min, size);
    let Some(rows) = Rows::new(ui, palette, rect, &names, &values, [0.0, longest]) else {
        return table::table(ui, drawn, height);
    };
    let (_, response) = ui.allocate_exact_size(size, Sense::hover());
    drawn.tell(&response);
    let over = hovered(&response, &rows.lines);
    let painter = ui.painter();
    for (i, row) in pairs.rows.iter().enumerate() {
        // The sign says it as well as the colour.
        let role = if row.short {
            Role::SMALL.bold().risk()
        } else {
            Role::SMALL.bold().good()
        };
        let words = (row.name.as_str(), row.said.as_str());
        rows.words(painter, i, words, role, over == Some(i));
    }
    rows.axis(painter, pairs.unit, drawn.lang, drawn.x);
    let bar = rows.bar(2).min(16.0);
    for (i, row) in pairs.rows.iter().enumerate() {
        let felt = rows.between(i, [0.0, row.values[0]], bar, -bar * 0.55);
        painter.rect_filled(felt, CornerRadius::ZERO, colour);
        let wanted = rows.between(i, [0.0, row.values[1]], bar, bar * 0.55);
        fills::outline(painter, &palette, wanted);
    }
    match over.and_then(|i| pairs.rows.get(i)) {
        Some(row) => tell_at_pointer(response, &row.name, &row.said, &row.tip),
        None => response,
    }
}
