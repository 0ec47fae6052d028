//! Why a customer left: the probability it started from, what pushed it up, what held it back. The parts add up.

use egui::{Align2, Color32, CornerRadius, Rect, Response, Sense, Stroke, Ui, pos2, vec2};

use super::{Words, tell_at_pointer};
use crate::sim::setup::Colour;
use crate::ui::theme::{Palette, Role, galley, mix, paint_text, palette};

/// One cause.
#[derive(Clone, Copy, Debug)]
pub struct Push<'a> {
    /// What it is, a few words.
    pub name: &'a str,
    /// Percentage points; negative holds the customer.
    pub points: f64,
    /// For the tooltip; may be empty.
    pub why: &'a str,
}

/// Height of the bar, points.
const BAR: f32 = 16.0;

/// A bar of `base` (grey), pushes (red, the stronger the darker) and pulls (green, laid back over the lower half of the end), and below it every cause
/// with its points. `reach` is the value the whole width stands for: take the largest of all bars that stand together.
/// `words.title` names the customer, for a screen reader only.
pub fn contribution(
    ui: &mut Ui,
    words: Words<'_>,
    base: Push<'_>,
    causes: &[Push<'_>],
    reach: f64,
) -> Response {
    let palette = palette(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), BAR), Sense::hover());
    let numbers: Vec<String> = std::iter::once(&base)
        .chain(causes)
        .map(|push| format!("{} {}", push.name, signed(push.points)))
        .collect();
    words.tell(&response, &numbers.join(", "));
    let parts = parts(&palette, base, causes);
    let x = |points: f64| {
        rect.left() + rect.width() * (points / reach.max(f64::EPSILON)).clamp(0.0, 1.0) as f32
    };
    let painter = ui.painter();
    painter.rect_filled(
        rect,
        CornerRadius::same(3),
        mix(palette.surface, palette.sunken, 0.6),
    );
    let boxes: Vec<Rect> = parts
        .iter()
        .map(|part| {
            // What holds back lies over the end, half as high, so that no push is hidden under it.
            let top = if part.push.points < 0.0 {
                rect.center().y
            } else {
                rect.top()
            };
            Rect::from_min_max(
                pos2(x(part.from), top),
                pos2(x(part.to).max(x(part.from) + 1.0), rect.bottom()),
            )
        })
        .collect();
    // Pulls lie on top, so the last box under the pointer is the one that is seen.
    let over = response
        .hover_pos()
        .and_then(|pointer| boxes.iter().rposition(|bar| bar.contains(pointer)));
    for (i, (part, bar)) in parts.iter().zip(&boxes).enumerate() {
        let first = if i == 0 { 3 } else { 0 };
        let corner = CornerRadius {
            nw: first,
            sw: first,
            ne: 0,
            se: 0,
        };
        painter.rect_filled(
            *bar,
            corner,
            if over == Some(i) {
                mix(part.colour, palette.ink, 0.15)
            } else {
                part.colour
            },
        );
        painter.vline(
            bar.right() - 1.0,
            bar.y_range(),
            Stroke::new(2.0, palette.surface),
        );
    }
    let result = base.points + causes.iter().map(|push| push.points).sum::<f64>();
    if causes.iter().any(|push| push.points < 0.0) {
        // Where it ended once everything that held the customer is taken off.
        painter.vline(
            x(result).round(),
            rect.y_range().expand(3.0),
            Stroke::new(2.0, palette.ink),
        );
    }
    legend(ui, &palette, &parts);
    match over.and_then(|i| parts.get(i)) {
        Some(part) => tell_at_pointer(
            response,
            part.push.name,
            &signed(part.push.points),
            part.push.why,
        ),
        None => response,
    }
}

struct Part<'a> {
    push: Push<'a>,
    from: f64,
    to: f64,
    colour: Color32,
}

fn parts<'a>(palette: &Palette, base: Push<'a>, causes: &[Push<'a>]) -> Vec<Part<'a>> {
    let mut parts = vec![Part {
        push: base,
        from: 0.0,
        to: base.points,
        colour: palette.hue(Colour::Sand),
    }];
    let mut level = base.points;
    let strongest = causes
        .iter()
        .map(|push| push.points)
        .fold(0.0, f64::max)
        .max(f64::EPSILON);
    for push in causes.iter().filter(|push| push.points >= 0.0) {
        let colour = palette.tint(palette.risk, 0.5 + 0.5 * (push.points / strongest) as f32);
        parts.push(Part {
            push: *push,
            from: level,
            to: level + push.points,
            colour,
        });
        level += push.points;
    }
    for push in causes.iter().filter(|push| push.points < 0.0) {
        parts.push(Part {
            push: *push,
            from: (level + push.points).max(0.0),
            to: level,
            colour: palette.good,
        });
        level += push.points;
    }
    parts
}

fn signed(points: f64) -> String {
    let sign = if points < 0.0 { "−" } else { "+" };
    format!("{sign}{}", super::plain(points.abs()))
}

/// The causes as words, each behind a square of its colour; as many to a line as fit.
fn legend(ui: &mut Ui, palette: &Palette, parts: &[Part<'_>]) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(14.0, 2.0);
        for part in parts {
            let points = signed(part.push.points);
            let name = galley(ui.ctx(), palette, part.push.name, Role::SMALL.muted(), None);
            let value = galley(ui.ctx(), palette, &points, Role::SMALL.bold(), None);
            let size = vec2(14.0 + name.size().x + 5.0 + value.size().x, 18.0);
            let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
            let square =
                Rect::from_center_size(pos2(rect.left() + 4.0, rect.center().y), vec2(8.0, 8.0));
            ui.painter()
                .rect_filled(square, CornerRadius::same(2), part.colour);
            let drawn = paint_text(
                ui.painter(),
                palette,
                pos2(rect.left() + 14.0, rect.center().y),
                Align2::LEFT_CENTER,
                part.push.name,
                Role::SMALL.muted(),
            );
            paint_text(
                ui.painter(),
                palette,
                pos2(drawn.right() + 5.0, rect.center().y),
                Align2::LEFT_CENTER,
                &points,
                Role::SMALL.bold(),
            );
            super::super::tip(response, "", part.push.why);
        }
    });
}
