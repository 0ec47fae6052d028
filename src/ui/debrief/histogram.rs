//! A distribution in columns, or of a few people in dots, with marks: the run, the bots, the class.

use super::dots::Dots;
use super::table::head;
use crate::ui::theme::type_scale::factor;
use crate::ui::theme::{HAIRLINE, Role, galley, paint_text, palette};
use crate::ui::widgets::charts;
use crate::view::debrief::Histogram;
use egui::{Align2, CornerRadius, Rect, Sense, Stroke, Ui, WidgetInfo, WidgetType, pos2, vec2};

/// Above a column, for its count, points.
const COUNT: f32 = 16.0;

/// Shows a distribution in `height` points, heading not counted.
pub(super) fn show(ui: &mut Ui, view: &Histogram, height: f32) {
    head(ui, &view.title, &view.note);
    let palette = palette(ui);
    // Names of marks stand in rows above the columns, so that none covers another.
    let line = 17.0 * factor();
    let above = line * view.marks.len() as f32 + 6.0;
    let below = 38.0 * factor();
    let [low, high] = view.range;
    let span = (high - low).max(1e-9);
    let part = |value: f64| ((value - low) / span) as f32;
    let wide = ui.available_width() - 16.0;
    let place = |value: f64| wide * part(value);
    let dots = Dots::new(ui.painter(), &palette, &view.people, wide, place);
    let height = if view.people.is_empty() {
        height
    } else {
        height.max(dots.height())
    };
    let size = vec2(ui.available_width(), height + above + below);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    let told: Vec<String> = view
        .people
        .iter()
        .chain(&view.marks)
        .map(|mark| format!("{} {}", mark.name, mark.said))
        .collect();
    let told = format!("{} {}: {}", view.title, view.axis, told.join(", "));
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, &told));
    let plot = Rect::from_min_max(rect.min + vec2(8.0, above), rect.max - vec2(8.0, below));
    let painter = ui.painter();
    let x = |value: f64| plot.left() + plot.width() * part(value);
    let most = view.counts.iter().copied().max().unwrap_or(0).max(1) as f32;
    let slot = plot.width() / view.counts.len().max(1) as f32;
    // The tallest leaves room for how many it counts: there is no axis for that.
    let tallest = plot.height() - COUNT * factor();
    let mut counts = Vec::new();
    for (i, count) in view.counts.iter().enumerate() {
        if *count == 0 || !view.people.is_empty() {
            continue;
        }
        let left = plot.left() + slot * i as f32;
        let top = plot.bottom() - tallest * *count as f32 / most;
        let bar = Rect::from_min_max(
            pos2(left + 1.0, top.min(plot.bottom() - 1.0)),
            pos2(left + slot - 1.0, plot.bottom()),
        );
        let fill = palette.tint(palette.accent, 0.4);
        painter.rect_filled(bar, CornerRadius::same(2), fill);
        counts.push((bar.center_top(), count.to_string()));
    }
    let stroke = Stroke::new(HAIRLINE, palette.line);
    painter.hline(plot.x_range(), plot.bottom().round() + 0.5, stroke);
    for value in charts::ticks(low, high, (plot.width() / (110.0 * factor())) as usize) {
        let at = pos2(x(value), plot.bottom() + 4.0);
        let said = charts::plain(value);
        let role = Role::TINY.muted();
        paint_text(painter, &palette, at, Align2::CENTER_TOP, &said, role);
    }
    let corner = rect.right_bottom();
    let role = Role::TINY.muted();
    paint_text(
        painter,
        &palette,
        corner,
        Align2::RIGHT_BOTTOM,
        &view.axis,
        role,
    );
    let row = |i: usize| rect.top() + line * i as f32;
    for (i, mark) in view.marks.iter().enumerate() {
        let (colour, width) = if mark.own {
            (palette.ink, 2.0)
        } else {
            (palette.muted, 1.0)
        };
        let stroke = Stroke::new(width, colour);
        painter.vline(x(mark.at), row(i) + 2.0..=plot.bottom(), stroke);
    }
    dots.paint(painter, &palette, plot);
    for (at, count) in counts {
        let role = Role::TINY.muted();
        let words = galley(ui.ctx(), &palette, &count, role, None);
        if words.size().x > slot {
            continue;
        }
        let from = at - vec2(words.size().x * 0.5, words.size().y + 1.0);
        // The line of a mark doesn't cross it out.
        let ground = Rect::from_min_size(from, words.size());
        painter.rect_filled(ground, 0.0, palette.surface);
        painter.galley(from, words, palette.muted);
    }
    // Names lie over the lines of other marks, on ground of their own: none is crossed out.
    for (i, mark) in view.marks.iter().enumerate() {
        let role = if mark.own {
            Role::SMALL.bold()
        } else {
            Role::SMALL.muted()
        };
        let (at, top) = (x(mark.at), row(i));
        let said = format!("{} {}", mark.name, mark.said);
        let words = galley(ui.ctx(), &palette, &said, role, None);
        let wide = words.size().x;
        // A name that would run over the edge, or be crossed by a mark whose line begins above
        // it, stands at the other side of its own.
        let crossed = |from: f32, to: f32| {
            let mut above = view.marks.iter().take(i).map(|other| x(other.at));
            above.any(|x| x > from && x < to)
        };
        let right = at + 6.0 + wide > rect.right() || crossed(at, at + 8.0 + wide);
        let left = at - 6.0 - wide < rect.left() || crossed(at - 8.0 - wide, at);
        let from = if at + 6.0 + wide > rect.right() || (right && !left) {
            pos2(at - 5.0 - wide, top)
        } else {
            pos2(at + 5.0, top)
        };
        // Where neither side has room for all of it, it lies over the line.
        let most = (rect.right() - wide).max(rect.left());
        let from = pos2(from.x.clamp(rect.left(), most), from.y);
        let ground = Rect::from_min_size(from, words.size());
        painter.rect_filled(ground.expand2(vec2(2.0, -1.0)), 0.0, palette.surface);
        painter.galley(from, words, palette.ink);
    }
}
