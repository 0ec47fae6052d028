//! Bars in rows: diverging from a zero line, or side by side to compare.

use egui::{Align2, Color32, CornerRadius, Rect, Response, Sense, Stroke, Ui, pos2, vec2};

use super::{Words, hovered, tell_at_pointer};
use crate::sim::setup::Colour;
use crate::ui::theme::type_scale::factor;
use crate::ui::theme::{Role, Tint, galley, mix, paint_text, palette, record_overflow};

/// One row of bars.
#[derive(Clone, Copy, Debug)]
pub struct Row<'a> {
    /// Its name, at the left.
    pub name: &'a str,
    /// Its length; may be negative.
    pub value: f64,
    /// The value in words with its unit, at the right.
    pub said: &'a str,
    /// Its colour; `None` takes green for gains and red for losses (diverging), grey (comparison).
    pub colour: Option<Color32>,
    /// Set in bold: oneself among the bots.
    pub strong: bool,
    /// For the tooltip; may be empty.
    pub why: &'a str,
}

/// Height of a row, points.
const ROW: f32 = 24.0;

/// Bars to the left and right of a zero line. `reach` is the value at either end; `None` fits the longest.
pub fn diverging(ui: &mut Ui, words: Words<'_>, rows: &[Row<'_>], reach: Option<f64>) -> Response {
    let longest = rows.iter().map(|row| row.value.abs()).fold(0.0, f64::max);
    let reach = reach.unwrap_or(longest).max(f64::EPSILON);
    paint_rows(ui, words, rows, [-reach, reach])
}

/// Bars from a common zero line, to be compared; the line moves to the right if some are negative.
pub fn comparison(ui: &mut Ui, words: Words<'_>, rows: &[Row<'_>]) -> Response {
    let low = rows.iter().map(|row| row.value).fold(0.0, f64::min);
    let high = rows.iter().map(|row| row.value).fold(0.0, f64::max);
    paint_rows(ui, words, rows, [low, high.max(low + f64::EPSILON)])
}

fn paint_rows(ui: &mut Ui, words: Words<'_>, rows: &[Row<'_>], [low, high]: [f64; 2]) -> Response {
    words.head(ui);
    let palette = palette(ui);
    let diverging = low < 0.0 && (low + high).abs() < 1e-9;
    let tall = ROW * factor();
    let height = tall * rows.len() as f32;
    let (rect, response) =
        ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    let numbers: Vec<String> = rows
        .iter()
        .map(|row| format!("{} {}", row.name, row.said))
        .collect();
    words.tell(&response, &numbers.join(", "));
    let measure = |text: &str| {
        galley(ui.ctx(), &palette, text, Role::LABEL.bold(), None)
            .size()
            .x
    };
    let names = rows
        .iter()
        .map(|row| measure(row.name))
        .fold(0.0, f32::max)
        .min(rect.width() * 0.36);
    let values = rows.iter().map(|row| measure(row.said)).fold(0.0, f32::max);
    let plot = Rect::from_min_max(
        pos2(rect.left() + names + 16.0, rect.top()),
        pos2(rect.right() - values - 12.0, rect.bottom()),
    );
    let x = |value: f64| {
        plot.left() + plot.width() * ((value - low) / (high - low)).clamp(0.0, 1.0) as f32
    };
    let lines: Vec<Rect> = (0..rows.len())
        .map(|i| {
            Rect::from_min_size(
                rect.min + vec2(0.0, tall * i as f32),
                vec2(rect.width(), tall),
            )
        })
        .collect();
    let over = hovered(&response, &lines);
    let painter = ui.painter();
    for (i, (row, line)) in rows.iter().zip(&lines).enumerate() {
        let y = line.center().y;
        if over == Some(i) {
            painter.rect_filled(
                line.expand2(vec2(6.0, 0.0)),
                CornerRadius::same(4),
                mix(palette.surface, palette.sunken, 0.5),
            );
        }
        let role = if row.strong {
            Role::LABEL.bold()
        } else {
            Role::LABEL
        };
        let name = galley(ui.ctx(), &palette, row.name, role, Some(names + 8.0));
        if name.elided {
            record_overflow(ui.ctx(), row.name, true, 0.0);
        }
        painter.galley(
            pos2(line.left(), y - name.size().y * 0.5),
            name,
            palette.ink,
        );
        let own = match (diverging, row.value < 0.0) {
            (_, true) => palette.risk,
            (true, false) => palette.good,
            (false, false) if row.strong => palette.accent,
            (false, false) => palette.hue(Colour::Sand),
        };
        let (from, to) = (x(0.0), x(row.value));
        let half = tall * 0.25;
        let bar = Rect::from_min_max(
            pos2(from.min(to), y - half),
            pos2(from.max(to).max(from.min(to) + 1.0), y + half),
        );
        painter.rect_filled(bar, CornerRadius::same(3), row.colour.unwrap_or(own));
        let tint = if diverging && row.value < 0.0 {
            Tint::Ink
        } else {
            role.tint
        };
        paint_text(
            painter,
            &palette,
            line.right_center(),
            Align2::RIGHT_CENTER,
            row.said,
            Role::LABEL.bold().tint(tint),
        );
    }
    let zero = x(0.0).round() + if diverging { 0.5 } else { -0.5 };
    painter.vline(
        zero,
        rect.y_range(),
        Stroke::new(
            1.0,
            mix(
                palette.line,
                palette.muted,
                if diverging { 0.8 } else { 0.2 },
            ),
        ),
    );
    match over.and_then(|i| rows.get(i)) {
        Some(row) if !row.why.is_empty() => tell_at_pointer(response, row.name, row.said, row.why),
        _ => response,
    }
}
