//! Charts as small as a word: a forecast fanning out, and sparklines.

use egui::{Align2, Color32, Pos2, Rect, Response, Sense, Ui, Vec2, pos2, vec2};

use super::layers::{band, stroke};
use crate::ui::theme::{Role, paint_text, palette};
use crate::ui::widgets::charts::{Scale, Words};

/// Scales that fit `values` at `count` places into `area`.
fn scales(values: impl Iterator<Item = f64> + Clone, count: usize, area: Rect) -> [Scale; 2] {
    let low = values.clone().fold(f64::INFINITY, f64::min);
    let high = values.fold(f64::NEG_INFINITY, f64::max);
    let x = Scale {
        from: [0.0, (count.max(2) - 1) as f64],
        to: [area.left(), area.right()],
    };
    [
        x,
        Scale {
            from: [low, high],
            to: [area.bottom(), area.top()],
        },
    ]
}

/// A forecast fanning out: median and band, with a word at either end of the axis below. Values in any unit.
pub fn fan(
    ui: &mut Ui,
    name: &str,
    size: Vec2,
    median: &[f64],
    edges: &[[f64; 2]],
    ends: [&str; 2],
) -> Response {
    let palette = palette(ui);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    Words {
        title: name,
        ..Words::default()
    }
    .tell(&response, &ends.join(" – "));
    let area = Rect::from_min_max(rect.min + vec2(2.0, 4.0), rect.max - vec2(2.0, 18.0));
    let all = median
        .iter()
        .copied()
        .chain(edges.iter().flatten().copied());
    let [x, y] = scales(all, median.len(), area);
    let at = |i: usize, value: f64| pos2(x.at(i as f64), y.at(value));
    let strip = edges
        .iter()
        .enumerate()
        .map(|(i, [low, high])| [at(i, *low), at(i, *high)]);
    band(
        ui.painter(),
        &palette,
        &strip.collect::<Vec<_>>(),
        palette.accent,
    );
    let points: Vec<Pos2> = median.iter().enumerate().map(|(i, v)| at(i, *v)).collect();
    stroke(ui.painter(), &points, palette.accent, false, 2.0);
    let role = Role::TINY.muted();
    let [start, end] = ends;
    paint_text(
        ui.painter(),
        &palette,
        rect.left_bottom(),
        Align2::LEFT_BOTTOM,
        start,
        role,
    );
    paint_text(
        ui.painter(),
        &palette,
        rect.right_bottom(),
        Align2::RIGHT_BOTTOM,
        end,
        role,
    );
    response
}

/// A line as small as a word, with a dot at its end; `said` is what a screen reader says.
pub fn sparkline(ui: &mut Ui, said: &str, size: Vec2, values: &[f64], colour: Color32) -> Response {
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    Words {
        title: said,
        ..Words::default()
    }
    .tell(&response, "");
    let [x, y] = scales(
        values.iter().copied(),
        values.len(),
        rect.shrink2(vec2(3.0, 4.0)),
    );
    let at = |(i, value): (usize, &f64)| pos2(x.at(i as f64), y.at(*value));
    let points: Vec<Pos2> = values.iter().enumerate().map(at).collect();
    stroke(ui.painter(), &points, colour, false, 1.5);
    if let Some(end) = points.last() {
        ui.painter().circle_filled(*end, 2.5, colour);
    }
    response
}
