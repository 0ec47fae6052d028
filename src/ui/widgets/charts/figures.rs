//! Figures of a single quarter, where there is no course to draw yet: a sheet, each with its value, its name and what it means.

use egui::{Galley, Rect, Response, Sense, Ui, pos2, vec2};
use std::sync::Arc;

use super::{Drawn, hovered, tell_at_pointer};
use crate::ui::theme::{HAIRLINE, Role, galley, palette, paragraph};
use crate::view::chart::Small;

/// Width from which the sheet has two columns, points.
const TWO: f32 = 700.0;
/// Room between the columns, and between a value and its words, points.
const GAP: f32 = 32.0;
/// Least and greatest height of a row, points.
const LEAST: f32 = 54.0;
const MOST: f32 = 96.0;

/// What stands in a row of the sheet.
struct Line {
    value: Arc<Galley>,
    name: Arc<Galley>,
    meaning: Arc<Galley>,
}

/// Shows the sheet in at most `height` points; none where it has no room.
pub(super) fn figures(
    ui: &mut Ui,
    drawn: Drawn<'_>,
    all: &[Small],
    height: f32,
) -> Option<Response> {
    let palette = palette(ui);
    let room = ui.available_width();
    let columns = if room < TWO { 1 } else { 2 };
    let rows = all.len().div_ceil(columns).max(1);
    let width = (room - GAP * (columns - 1) as f32) / columns as f32;
    let high = (height / rows as f32).min(MOST).floor();
    let value = |one: &Small| {
        let now = one.says.last().map_or("", String::as_str);
        galley(ui.ctx(), &palette, now, Role::TITLE, None)
    };
    let values: Vec<Arc<Galley>> = all.iter().map(value).collect();
    let widest = values.iter().map(|v| v.size().x).fold(0.0, f32::max);
    let left = widest + GAP;
    let lines: Vec<Line> = all
        .iter()
        .zip(values)
        .map(|(one, value)| Line {
            value,
            name: galley(ui.ctx(), &palette, &one.name, Role::BODY.bold(), None),
            meaning: paragraph(
                ui.ctx(),
                &palette,
                &one.tip,
                Role::SMALL.muted(),
                (width - left).max(1.0),
            ),
        })
        .collect();
    let fits = |line: &Line| {
        line.name.size().x <= width - left
            && line.name.size().y + line.meaning.size().y + 10.0 <= high
    };
    if high < LEAST || !lines.iter().all(fits) {
        return None;
    }
    let size = vec2(room, high * rows as f32);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    drawn.tell(&response);
    let mut cells = Vec::with_capacity(lines.len());
    for (i, line) in lines.into_iter().enumerate() {
        // Down the first column, then down the second.
        let (column, row) = (i / rows, i % rows);
        let at = rect.min + vec2((width + GAP) * column as f32, high * row as f32);
        let cell = Rect::from_min_size(at, vec2(width, high));
        let painter = ui.painter();
        if row > 0 {
            let hair = egui::Stroke::new(HAIRLINE, palette.line);
            painter.hline(cell.x_range(), cell.top().round() + 0.5, hair);
        }
        let middle = cell.center().y;
        let words = line.name.size().y + line.meaning.size().y + 1.0;
        let x = cell.left() + left;
        let top = (middle - words * 0.5).round();
        let beside = pos2(cell.left(), (middle - line.value.size().y * 0.5).round());
        let below = pos2(x, top + line.name.size().y + 1.0);
        painter.galley(beside, line.value, palette.ink);
        painter.galley(pos2(x, top), line.name, palette.ink);
        painter.galley(below, line.meaning, palette.muted);
        cells.push(cell);
    }
    let over = hovered(&response, &cells).and_then(|i| all.get(i));
    Some(match over {
        Some(one) => {
            let said = one.says.last().map_or("", String::as_str);
            let place = one.places.last().map_or("", String::as_str);
            let name = format!("{} · {place}", one.name);
            tell_at_pointer(response, &name, said, &one.tip)
        }
        None => response,
    })
}
