//! From one total to the next, step by step.

use egui::{
    Align2, CornerRadius, Painter, Rect, Response, Sense, Stroke, StrokeKind, Ui, pos2, vec2,
};

use super::{Scale, Words, caption, hovered, tell_at_pointer, top_of};
use crate::ui::theme::type_scale::factor;
use crate::ui::theme::{HAIRLINE, Palette, Role, mix, paint_text, palette};

/// One column of a waterfall.
#[derive(Clone, Copy, Debug)]
pub struct Fall<'a> {
    /// Its name, below.
    pub name: &'a str,
    /// A total, or a change of the running sum.
    pub value: f64,
    /// The value in words with sign, above; with its unit if the note does not say it.
    pub said: &'a str,
    /// A total stands on the ground line; a change hangs where the last column ended.
    pub total: bool,
    /// For the tooltip; may be empty.
    pub why: &'a str,
}

/// Shows the columns in `height` points (heading not counted) over all the room there is. Gains are green, losses red, totals ink.
///
/// If every total is far from zero, the totals are cut near the ground, marked by a break, so that the changes can be seen.
pub fn waterfall(ui: &mut Ui, words: Words<'_>, columns: &[Fall<'_>], height: f32) -> Response {
    words.head(ui);
    let palette = palette(ui);
    let (rect, response) =
        ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    let numbers: Vec<String> = columns
        .iter()
        .map(|column| format!("{} {}", column.name, column.said))
        .collect();
    words.tell(&response, &numbers.join(", "));
    if columns.is_empty() {
        return response;
    }
    let spans = spans(columns);
    let low = spans
        .iter()
        .map(|span| span[0].min(span[1]))
        .fold(0.0, f64::min);
    let high = spans
        .iter()
        .map(|span| span[0].max(span[1]))
        .fold(0.0, f64::max);
    let floor = ground(columns, &spans, high);
    let painter = ui.painter_at(rect.expand(4.0));
    let slot = rect.width() / columns.len() as f32;
    let names: Vec<_> = columns
        .iter()
        .map(|column| {
            let role = if column.total {
                Role::SMALL
            } else {
                Role::SMALL.muted()
            };
            caption(&painter, &palette, column.name, role, slot - 4.0)
        })
        .collect();
    let named = names.iter().map(|name| name.size().y).fold(0.0, f32::max);
    let f = factor();
    let below = f * if low < 0.0 { 18.0 } else { 0.0 };
    let above = f * if words.y.is_empty() { 20.0 } else { 36.0 };
    let plot = Rect::from_min_max(
        rect.min + vec2(0.0, above),
        rect.max - vec2(0.0, 6.0 + named + below),
    );
    if !words.y.is_empty() {
        let title = format!("↑ {}", words.y);
        let role = Role::TINY.muted();
        paint_text(&painter, &palette, rect.min, Align2::LEFT_TOP, &title, role);
    }
    let scale = Scale {
        from: [if floor > 0.0 { floor } else { low }, high.max(low + 1e-9)],
        to: [plot.bottom(), plot.top()],
    };
    let zero = scale.at(floor.max(0.0));
    let width = (slot * 0.64).min(56.0 * f);
    painter.hline(
        plot.x_range(),
        zero.round() + 0.5,
        Stroke::new(HAIRLINE, palette.line),
    );
    let aims = aims(columns, &spans);
    let mut boxes = Vec::new();
    for (i, (column, [from, to])) in columns.iter().zip(&spans).enumerate() {
        let x = plot.left() + slot * (i as f32 + 0.5);
        let start = if column.total { zero } else { scale.at(*from) };
        let end = scale.at(*to);
        let bar = Rect::from_min_max(
            pos2(x - width * 0.5, start.min(end)),
            pos2(x + width * 0.5, start.max(end).max(start.min(end) + 2.0)),
        );
        if i + 1 < columns.len() && !aims[i + 1] {
            let next = x + slot - width * 0.5;
            painter.hline(
                bar.right()..=next,
                end.round() + 0.5,
                Stroke::new(HAIRLINE, mix(palette.line, palette.muted, 0.3)),
            );
        }
        boxes.push(bar);
    }
    let over = hovered(&response, &columns_of(&boxes, rect));
    for (i, (column, bar)) in columns.iter().zip(&boxes).enumerate() {
        let colour = match (column.total, column.value < 0.0) {
            (true, _) => palette.ink,
            (false, true) => palette.risk,
            (false, false) => palette.good,
        };
        let colour = if over.is_some_and(|over| over != i) {
            palette.tint(colour, 0.55)
        } else {
            colour
        };
        if aims[i] {
            // What was aimed at is no part of the sum.
            let stroke = Stroke::new(1.5, colour);
            painter.rect_stroke(*bar, CornerRadius::same(3), stroke, StrokeKind::Inside);
        } else {
            painter.rect_filled(*bar, CornerRadius::same(3), colour);
        }
        if column.total && floor > 0.0 {
            break_mark(&painter, &palette, *bar);
        }
        let down = column.total && column.value < 0.0;
        let (pos, align) = if down {
            (bar.center_bottom(), Align2::CENTER_TOP)
        } else {
            (top_of(*bar), Align2::CENTER_BOTTOM)
        };
        paint_text(
            &painter,
            &palette,
            pos,
            align,
            column.said,
            Role::SMALL.bold(),
        );
    }
    for (name, bar) in names.into_iter().zip(&boxes) {
        let top = pos2(bar.center().x, plot.bottom() + 6.0 + below);
        painter.galley(top, name, palette.ink);
    }
    match over.and_then(|i| columns.get(i)) {
        Some(column) => tell_at_pointer(response, column.name, column.said, column.why),
        None => response,
    }
}

/// Where each column starts and ends.
/// Which totals are none of the columns before them, but stand beside them to be compared.
fn aims(columns: &[Fall<'_>], spans: &[[f64; 2]]) -> Vec<bool> {
    let before = std::iter::once(None).chain(spans.iter().map(|span| Some(span[1])));
    columns
        .iter()
        .zip(before)
        .map(|(column, before)| {
            let off = before.map_or(0.0, |before| (column.value - before).abs());
            column.total && off > 1e-6 * column.value.abs().max(1.0)
        })
        .collect()
}

fn spans(columns: &[Fall<'_>]) -> Vec<[f64; 2]> {
    let mut level = 0.0;
    columns
        .iter()
        .map(|column| {
            let from = if column.total { 0.0 } else { level };
            level = if column.total {
                column.value
            } else {
                level + column.value
            };
            [from, level]
        })
        .collect()
}

/// The value the ground line stands for: zero, or a bit below the lowest level if that is far from zero.
fn ground(columns: &[Fall<'_>], spans: &[[f64; 2]], high: f64) -> f64 {
    let lowest = spans
        .iter()
        .map(|span| span[1])
        .fold(f64::INFINITY, f64::min);
    let reach = high - lowest;
    let changes = columns.iter().any(|column| !column.total);
    if changes && lowest > 0.0 && reach < high * 0.3 {
        (lowest - reach.max(high * 0.02) * 1.2).max(0.0)
    } else {
        0.0
    }
}

/// Two slanted cuts through the foot of a column: it does not start at zero.
fn break_mark(painter: &Painter, palette: &Palette, bar: Rect) {
    let y = bar.bottom() - 12.0;
    for dy in [0.0, 5.0] {
        let points = [
            pos2(bar.left() - 3.0, y + dy + 3.0),
            pos2(bar.right() + 3.0, y + dy - 3.0),
        ];
        painter.line_segment(points, Stroke::new(2.0, palette.surface));
    }
}

/// The whole height above and below each box, for hovering.
fn columns_of(boxes: &[Rect], rect: Rect) -> Vec<Rect> {
    boxes
        .iter()
        .map(|bar| Rect::from_x_y_ranges(bar.x_range().expand(6.0), rect.y_range()))
        .collect()
}
