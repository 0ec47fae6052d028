//! Bars: stacked capacity with a limit, progress, meters, and the dots of the quarters.

use egui::{
    Align2, Color32, CornerRadius, Painter, Rect, Response, Sense, Stroke, Ui, WidgetInfo,
    WidgetType, pos2, vec2,
};

use super::tooltip;
use crate::ui::theme::{Palette, Role, galley, paint_text, palette};

/// One part of a stacked bar.
#[derive(Clone, Copy, Debug)]
pub struct Part<'a> {
    /// What it is, for the tooltip.
    pub name: &'a str,
    /// How much, in the unit of the bar; negative counts as nothing.
    pub amount: f64,
    /// The amount in words, with its unit.
    pub said: &'a str,
    /// Its colour.
    pub colour: Color32,
}

/// Height of a bar, points.
pub const HEIGHT: f32 = 8.0;

/// Parts side by side up to `capacity`; what lies beyond it is shown past a mark, in the risk colour. The tooltip lists the parts.
pub fn capacity(ui: &mut Ui, name: &str, parts: &[Part<'_>], capacity: f64) -> Response {
    let palette = palette(ui);
    let (rect, response) =
        ui.allocate_exact_size(vec2(ui.available_width(), HEIGHT), Sense::hover());
    let total: f64 = parts.iter().map(|part| part.amount.max(0.0)).sum();
    response.widget_info(|| WidgetInfo {
        value: Some(total),
        ..WidgetInfo::labeled(WidgetType::ProgressIndicator, true, name)
    });
    let painter = ui.painter();
    well(painter, &palette, rect);
    let scale = f64::from(rect.width()) / total.max(capacity).max(f64::EPSILON);
    let limit = rect.left() + (capacity.max(0.0) * scale) as f32;
    let mut sum = 0.0;
    for part in parts {
        let from = rect.left() + (sum * scale) as f32;
        sum += part.amount.max(0.0);
        let to = rect.left() + (sum * scale) as f32;
        // A gap of a point tells two parts of similar colours apart.
        let end = if to < rect.right() - 0.5 {
            to - 1.0
        } else {
            to
        };
        fill(painter, rect, from, end.min(limit), part.colour);
    }
    if total > capacity {
        let over = Rect::from_min_max(pos2(limit, rect.top()), rect.max);
        let corner = CornerRadius {
            ne: 4,
            se: 4,
            nw: 0,
            sw: 0,
        };
        painter.rect_filled(over, corner, palette.risk);
        painter.vline(
            limit,
            rect.y_range().expand(3.0),
            Stroke::new(2.0, palette.risk),
        );
    }
    tooltip::tip_ui(response, |ui| {
        crate::ui::theme::text(ui, name, Role::LABEL.bold());
        for part in parts.iter().filter(|part| part.amount > 0.0) {
            ui.horizontal(|ui| {
                super::chip::legend(ui, part.colour, part.name);
                crate::ui::theme::text(ui, part.said, Role::SMALL.bold());
            });
        }
    })
}

fn well(painter: &Painter, palette: &Palette, rect: Rect) {
    painter.rect_filled(
        rect,
        CornerRadius::same((rect.height() * 0.5) as u8),
        palette.sunken,
    );
}

/// Fills part of a bar; only the ends of the whole bar are round.
fn fill(painter: &Painter, rect: Rect, from: f32, to: f32, colour: Color32) {
    if to - from < 0.5 {
        return;
    }
    let round = (rect.height() * 0.5) as u8;
    let left = if from <= rect.left() + 0.5 { round } else { 1 };
    let right = if to >= rect.right() - 0.5 { round } else { 1 };
    let corner = CornerRadius {
        nw: left,
        sw: left,
        ne: right,
        se: right,
    };
    painter.rect_filled(
        Rect::from_min_max(pos2(from, rect.top()), pos2(to, rect.bottom())),
        corner,
        colour,
    );
}

/// Paints a bar filled from the left by `fraction` (0..1).
pub fn paint_bar(painter: &Painter, palette: &Palette, rect: Rect, fraction: f32, colour: Color32) {
    well(painter, palette, rect);
    let width = rect.width() * fraction.clamp(0.0, 1.0);
    if width > 0.5 {
        let round = rect.height() * 0.5;
        let filled = Rect::from_min_size(rect.min, vec2(width.max(rect.height()), rect.height()));
        painter.rect_filled(filled, CornerRadius::same(round as u8), colour);
    }
}

/// A bar that fills, over all the room there is. `fraction` 0..1.
pub fn progress(ui: &mut Ui, name: &str, fraction: f32, colour: Color32) -> Response {
    let (rect, response) =
        ui.allocate_exact_size(vec2(ui.available_width(), HEIGHT), Sense::hover());
    let value = Some(f64::from(fraction) * 100.0);
    response.widget_info(|| WidgetInfo {
        value,
        ..WidgetInfo::labeled(WidgetType::ProgressIndicator, true, name)
    });
    paint_bar(ui.painter(), &palette(ui), rect, fraction, colour);
    response
}

/// A row of label, bar and value, as under a portrait. `fraction` 0..1; `said` is the value in words.
pub fn meter(ui: &mut Ui, label: &str, fraction: f32, said: &str, colour: Color32) -> Response {
    meter_with(ui, [74.0, 34.0], label, fraction, said, colour)
}

/// The same with the widths of label and value, points.
pub fn meter_with(
    ui: &mut Ui,
    [label_width, value_width]: [f32; 2],
    label: &str,
    fraction: f32,
    said: &str,
    colour: Color32,
) -> Response {
    let palette = palette(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 22.0), Sense::hover());
    let value = Some(f64::from(fraction) * 100.0);
    let name = format!("{label}: {said}");
    response.widget_info(|| WidgetInfo {
        value,
        ..WidgetInfo::labeled(WidgetType::ProgressIndicator, true, &name)
    });
    let painter = ui.painter();
    let text = galley(
        ui.ctx(),
        &palette,
        label,
        Role::LABEL,
        Some(label_width - 4.0),
    );
    if text.elided {
        crate::ui::theme::record_overflow(ui.ctx(), label, true, 0.0);
    }
    painter.galley(
        pos2(rect.left(), rect.center().y - text.size().y * 0.5),
        text,
        palette.ink,
    );
    paint_text(
        painter,
        &palette,
        rect.right_center(),
        Align2::RIGHT_CENTER,
        said,
        Role::LABEL.bold(),
    );
    let bar = Rect::from_min_max(
        pos2(rect.left() + label_width, rect.center().y - HEIGHT * 0.5),
        pos2(rect.right() - value_width, rect.center().y + HEIGHT * 0.5),
    );
    paint_bar(painter, &palette, bar, fraction, colour);
    response
}

/// One dot a quarter: `done` are filled, the next is a ring, the rest are grey. `name` as in “第 3 / 12 季度”.
pub fn quarter_dots(ui: &mut Ui, name: &str, done: usize, total: usize) -> Response {
    let palette = palette(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(12.0 * total as f32, 12.0), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::ProgressIndicator, true, name));
    for i in 0..total {
        let center = pos2(rect.left() + 12.0 * i as f32 + 5.0, rect.center().y);
        match i.cmp(&done) {
            std::cmp::Ordering::Less => ui.painter().circle_filled(center, 4.0, palette.accent),
            std::cmp::Ordering::Equal => ui.painter().circle(
                center,
                3.0,
                palette.surface,
                Stroke::new(2.0, palette.accent),
            ),
            std::cmp::Ordering::Greater => ui.painter().circle_filled(center, 4.0, palette.line),
        };
    }
    response
}
