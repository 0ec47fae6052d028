//! The board at the end of two futures: a ring where a customer stands in the run, a token where it stands in the other.

use super::table::head;
use crate::ui::Action;
use crate::ui::theme::type_scale::factor;
use crate::ui::theme::{HAIRLINE, Palette, Role, paint_text, palette};
use crate::ui::widgets::{charts, chip};
use crate::view::debrief::{Map, Spot};
use egui::{
    Align2, Painter, Pos2, Rect, Sense, Shape, Stroke, Ui, WidgetInfo, WidgetType, pos2, vec2,
};

/// Radius of a token, points.
const TOKEN: f32 = 6.5;

/// Shows the board in `height` points, heading not counted. A click opens a customer.
pub(super) fn show(ui: &mut Ui, view: &Map, height: f32, actions: &mut Vec<Action>) {
    head(ui, &view.title, &view.note);
    let palette = palette(ui);
    let size = vec2(ui.available_width(), height);
    let (rect, response) = ui.allocate_exact_size(size, Sense::CLICK);
    let told: Vec<&str> = view.spots.iter().map(|spot| spot.name.as_str()).collect();
    let told = format!("{}: {}", view.title, told.join(", "));
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, &told));
    let room = 46.0 * factor();
    let plot = Rect::from_min_max(
        rect.min + vec2(room, 22.0 * factor()),
        rect.max - vec2(14.0, 38.0 * factor()),
    );
    let (low, high) = reach(view);
    let painter = ui.painter();
    let at = |[x, y]: [f64; 2]| {
        let across = (x / 100.0).clamp(0.0, 1.0) as f32;
        let up = ((lift(y) - low) / (high - low)).clamp(0.0, 1.0) as f32;
        pos2(
            plot.left() + plot.width() * across,
            plot.bottom() - plot.height() * up,
        )
    };
    axes(painter, &palette, view, (rect, plot), &|value| {
        at([0.0, value]).y
    });
    let pointer = response.hover_pos();
    let mut nearest: Option<(f32, &Spot)> = None;
    for spot in &view.spots {
        let (from, to) = (spot.run.map(at), spot.other.map(at));
        paint(painter, &palette, spot, from, to);
        for place in [from, to].into_iter().flatten() {
            let away = pointer.map_or(f32::INFINITY, |p| p.distance(place));
            if away < 12.0 && nearest.is_none_or(|(best, _)| away < best) {
                nearest = Some((away, spot));
            }
        }
    }
    let Some((_, spot)) = nearest else { return };
    if response.clicked() {
        actions.push(Action::OpenCustomer(spot.id));
    }
    let name = format!("{} {}", spot.tier.1, spot.name);
    response.on_hover_text_at_pointer(name);
}

/// Square roots keep the small ones apart and the large ones on the board.
fn lift(value: f64) -> f64 {
    value.signum() * value.abs().sqrt()
}

fn reach(view: &Map) -> (f64, f64) {
    let all = view.spots.iter().flat_map(|spot| [spot.run, spot.other]);
    let all = all.flatten().map(|[_, value]| lift(value));
    let (low, high) = all.fold((0.0_f64, 1.0_f64), |(low, high), v| {
        (low.min(v), high.max(v))
    });
    (low, high * 1.05)
}

fn axes(
    painter: &Painter,
    palette: &Palette,
    view: &Map,
    (rect, plot): (Rect, Rect),
    y: &dyn Fn(f64) -> f32,
) {
    let role = Role::TINY.muted();
    let line = Stroke::new(HAIRLINE, palette.line);
    painter.hline(plot.x_range(), y(0.0).round() + 0.5, line);
    painter.vline(plot.left().round() + 0.5, plot.y_range(), line);
    for points in [0.0, 25.0, 50.0, 75.0, 100.0_f64] {
        let x = plot.left() + plot.width() * (points / 100.0) as f32;
        let at = pos2(x, plot.bottom() + 4.0);
        let said = charts::plain(points);
        paint_text(painter, palette, at, Align2::CENTER_TOP, &said, role);
    }
    let most = view.spots.iter().flat_map(|spot| [spot.run, spot.other]);
    let most = most.flatten().map(|[_, value]| value).fold(0.0, f64::max);
    for value in charts::ticks(0.0, most, 3) {
        let at = pos2(plot.left() - 6.0, y(value));
        let said = charts::plain(value);
        paint_text(painter, palette, at, Align2::RIGHT_CENTER, &said, role);
    }
    let [across, up] = &view.axes;
    let title = format!("↑ {up}");
    paint_text(painter, palette, rect.min, Align2::LEFT_TOP, &title, role);
    let corner = rect.right_bottom();
    paint_text(painter, palette, corner, Align2::RIGHT_BOTTOM, across, role);
}

/// From the ring to the token; who is there in one future only has a ring or a token alone.
fn paint(painter: &Painter, palette: &Palette, spot: &Spot, from: Option<Pos2>, to: Option<Pos2>) {
    let radius = TOKEN * factor();
    let colour = palette.tier(spot.tier.0);
    if let (Some(from), Some(to)) = (from, to)
        && from.distance(to) > 2.0 * radius
    {
        painter.line_segment([from, to], Stroke::new(1.0, palette.tint(colour, 0.6)));
    }
    match (from, to) {
        (Some(from), None) => {
            // It is gone in the other future.
            painter.circle_stroke(from, radius, Stroke::new(2.0, palette.risk));
            let d = radius * 0.5;
            for side in [-1.0, 1.0] {
                let ends = [from + vec2(-d, side * d), from + vec2(d, -side * d)];
                painter.line_segment(ends, Stroke::new(1.5, palette.risk));
            }
            name(painter, palette, from, &spot.name, Role::TINY.risk());
        }
        (from, Some(to)) => {
            if let Some(from) = from {
                painter.circle_stroke(from, radius * 0.7, Stroke::new(1.0, colour));
            }
            chip::paint_tier(painter, palette, spot.tier.0, to, radius);
            if from.is_none() {
                let ring = Stroke::new(2.0, palette.good);
                painter.add(Shape::circle_stroke(to, radius + 3.0, ring));
                name(painter, palette, to, &spot.name, Role::TINY.good());
            }
        }
        (None, None) => {}
    }
}

fn name(painter: &Painter, palette: &Palette, at: Pos2, name: &str, role: Role) {
    let at = at + vec2(0.0, -TOKEN * factor() - 4.0);
    paint_text(painter, palette, at, Align2::CENTER_BOTTOM, name, role);
}
