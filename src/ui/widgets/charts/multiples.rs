//! Small courses side by side, each on a scale of its own: name, last value and change above, the line below.

use egui::{Align2, Color32, Rect, Response, Sense, Shape, Stroke, Ui, pos2, vec2};

use super::figures::figures;
use super::{Drawn, Scale, hovered, table, tell_at_pointer};
use crate::ui::theme::{HAIRLINE, Role, galley, paint_text, palette, paragraph};
use crate::view::chart::Small;

/// Least size of one of them, points.
const LEAST: egui::Vec2 = vec2(150.0, 66.0);

/// Shows them in `height` points over all the room there is, as many beside each other as suit it.
pub fn multiples(ui: &mut Ui, drawn: Drawn<'_>, all: &[Small], height: f32) -> Response {
    // One point is no course.
    if all.iter().all(|one| one.values.len() < 2)
        && let Some(response) = figures(ui, drawn, all, height)
    {
        return response;
    }
    let size = vec2(ui.available_width(), height);
    let most = ((size.x / 168.0) as usize)
        .clamp(1, 4)
        .min(all.len().max(1));
    // As many columns as fill the rows evenly.
    let columns = (1..=most)
        .rev()
        .find(|n| all.len().is_multiple_of(*n))
        .unwrap_or(most);
    let rows = all.len().div_ceil(columns).max(1);
    let cell = vec2(size.x / columns as f32, size.y / rows as f32);
    if cell.x < LEAST.x || cell.y < LEAST.y {
        return table::table(ui, drawn, height);
    }
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    drawn.tell(&response);
    let cells: Vec<Rect> = (0..all.len())
        .map(|i| {
            let at = vec2((i % columns) as f32 * cell.x, (i / columns) as f32 * cell.y);
            Rect::from_min_size(rect.min + at, cell - vec2(14.0, 8.0))
        })
        .collect();
    let over = hovered(&response, &cells);
    let mut place = None;
    for (i, (one, cell)) in all.iter().zip(&cells).enumerate() {
        let pointer = response.hover_pos().filter(|_| over == Some(i));
        let seen = draw(ui, one, *cell, pointer.map(|p| p.x));
        place = place.or(seen);
    }
    match (over.and_then(|i| all.get(i)), place) {
        (Some(one), Some(k)) => {
            let name = one.places.get(k).map_or("", String::as_str);
            let said = one.says.get(k).map_or("", String::as_str);
            let name = format!("{} · {name}", one.name);
            tell_at_pointer(response, &name, said, &one.tip)
        }
        _ => response,
    }
}

/// Draws one; returns the place that is pointed at.
fn draw(ui: &Ui, one: &Small, cell: Rect, pointer: Option<f32>) -> Option<usize> {
    let palette = palette(ui);
    let painter = ui.painter();
    let top = cell.left_top();
    paint_text(
        painter,
        &palette,
        top,
        Align2::LEFT_TOP,
        &one.name,
        Role::SMALL.muted(),
    );
    let now = one.says.last().map_or("", String::as_str);
    let line = pos2(cell.left(), cell.top() + 17.0);
    let drawn = paint_text(
        painter,
        &palette,
        line,
        Align2::LEFT_TOP,
        now,
        Role::LABEL.bold(),
    );
    // The sign says which way; the colour whether that is good.
    let role = match one.better {
        Some(true) => Role::SMALL.good(),
        Some(false) => Role::SMALL.risk(),
        None => Role::SMALL.muted(),
    };
    let room = cell.right() - drawn.right() - 8.0;
    if galley(ui.ctx(), &palette, &one.change, role, None).size().x <= room {
        let at = pos2(drawn.right() + 8.0, line.y + 1.0);
        paint_text(painter, &palette, at, Align2::LEFT_TOP, &one.change, role);
    }
    if one.values.len() < 2 {
        // One point is no course: what the figure means says more.
        let role = Role::SMALL.muted();
        let width = cell.width() - 12.0;
        let words = paragraph(ui.ctx(), &palette, &one.tip, role, width);
        if words.size().y <= cell.height() - 42.0 {
            let at = pos2(cell.left(), cell.top() + 42.0);
            painter.galley(at, words, palette.muted);
        }
        return pointer.map(|_| 0);
    }
    let (low, high) = ends(&one.values);
    // Without room for words at the ends of the axes the line stands alone.
    let worded = cell.height() > 96.0;
    let foot = if worded { 16.0 } else { 4.0 };
    let area = Rect::from_min_max(
        pos2(cell.left() + 4.0, cell.top() + 42.0),
        pos2(cell.right() - 6.0, cell.bottom() - foot),
    );
    let slack = ((high - low) * 0.1).max(high.abs() * 0.01).max(1e-9);
    let x = Scale {
        from: [0.0, (one.values.len().max(2) - 1) as f64],
        to: [area.left(), area.right()],
    };
    let y = Scale {
        from: [low - slack, high + slack],
        to: [area.bottom(), area.top()],
    };
    let ground = if low < 0.0 && high > 0.0 {
        y.at(0.0)
    } else {
        area.bottom()
    };
    let hair = Stroke::new(HAIRLINE, palette.line);
    painter.hline(area.x_range(), ground.round() + 0.5, hair);
    let points: Vec<egui::Pos2> = one
        .values
        .iter()
        .enumerate()
        .map(|(i, value)| pos2(x.at(i as f64), y.at(*value)))
        .collect();
    let colour: Color32 = palette.accent;
    painter.add(Shape::line(points.clone(), Stroke::new(2.0, colour)));
    for point in &points {
        painter.circle_filled(*point, 2.5, colour);
    }
    if worded {
        let role = Role::TINY.muted();
        let ends = [
            (one.places.first(), area.left(), Align2::LEFT_BOTTOM),
            (one.places.last(), area.right(), Align2::RIGHT_BOTTOM),
        ];
        // One place has one name.
        for (place, x, align) in ends.into_iter().take(one.places.len()) {
            let at = pos2(x, cell.bottom());
            paint_text(
                painter,
                &palette,
                at,
                align,
                place.map_or("", String::as_str),
                role,
            );
        }
    }
    let pointer = pointer?;
    let near = |i: &usize| (points[*i].x - pointer).abs();
    let place = (0..points.len()).min_by(|a, b| near(a).total_cmp(&near(b)))?;
    let ring = Stroke::new(2.0, palette.ink);
    painter.circle(points[place], 4.5, palette.surface, ring);
    Some(place)
}

fn ends(values: &[f64]) -> (f64, f64) {
    let low = values.iter().copied().fold(f64::INFINITY, f64::min);
    let high = values.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    if low <= high { (low, high) } else { (0.0, 1.0) }
}
