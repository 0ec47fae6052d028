//! Where one is: the three phases of a quarter as a pill, the seven steps of a talk as a line.

use egui::{
    Align2, CornerRadius, Rect, Response, Sense, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType,
    pos2, vec2,
};

use crate::ui::theme::{HAIRLINE, Role, galley, paint_text, palette, record_overflow};

/// The phases as a pill so many points high, the current one filled. Shows, does not sense.
pub fn phases(ui: &mut Ui, names: &[&str], current: usize, height: f32) -> Response {
    let palette = palette(ui);
    let widths: Vec<f32> = names
        .iter()
        .map(|name| {
            galley(ui.ctx(), &palette, name, Role::LABEL.bold(), None)
                .size()
                .x
                + 36.0
        })
        .collect();
    let (rect, response) =
        ui.allocate_exact_size(vec2(widths.iter().sum(), height), Sense::hover());
    let said = names.get(current).copied().unwrap_or_default();
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, said));
    let painter = ui.painter();
    let round = (height * 0.5).ceil() as u8;
    painter.rect_filled(rect, CornerRadius::same(round), palette.surface);
    let mut left = rect.left();
    for (i, (name, width)) in names.iter().zip(widths).enumerate() {
        let part = Rect::from_min_size(pos2(left, rect.top()), vec2(width, rect.height()));
        left += width;
        let role = if i == current {
            let start = if i == 0 { round } else { 0 };
            let end = if i + 1 == names.len() { round } else { 0 };
            painter.rect_filled(
                part,
                CornerRadius {
                    nw: start,
                    sw: start,
                    ne: end,
                    se: end,
                },
                palette.accent,
            );
            Role::LABEL.bold().colour(palette.accent_ink)
        } else {
            Role::LABEL.muted()
        };
        paint_text(
            painter,
            &palette,
            part.center(),
            Align2::CENTER_CENTER,
            name,
            role,
        );
    }
    painter.rect_stroke(
        rect,
        CornerRadius::same(round),
        Stroke::new(HAIRLINE, palette.line),
        StrokeKind::Inside,
    );
    response
}

/// What became of a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Done.
    Done,
    /// Being done.
    Now,
    /// Left out: a hole in the line.
    Skipped,
    /// To come.
    Ahead,
}

/// The steps as dots on a line over all the room there is, with their names below.
pub fn steps(ui: &mut Ui, names: &[&str], states: &[Step]) -> Response {
    let palette = palette(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 32.0), Sense::hover());
    let now = names
        .iter()
        .zip(states)
        .filter(|(_, state)| **state == Step::Now)
        .map(|(name, _)| *name)
        .next();
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, now.unwrap_or_default()));
    let painter = ui.painter();
    let share = rect.width() / names.len().max(1) as f32;
    let x = |i: usize| (rect.left() + share * (i as f32 + 0.5)).round();
    let y = rect.top() + 7.0;
    for i in 1..names.len() {
        let reached = states.get(i).is_some_and(|state| *state != Step::Ahead);
        let colour = if reached {
            palette.accent
        } else {
            palette.line
        };
        painter.hline(x(i - 1)..=x(i), y, Stroke::new(2.0, colour));
    }
    for (i, name) in names.iter().enumerate() {
        let center = pos2(x(i), y);
        let state = states.get(i).copied().unwrap_or(Step::Ahead);
        let ground = palette.paper;
        let role = match state {
            Step::Done => {
                painter.circle_filled(center, 6.5, palette.accent);
                Role::SMALL.muted()
            }
            Step::Now => {
                painter.circle(
                    center,
                    5.5,
                    palette.surface,
                    Stroke::new(2.0, palette.accent),
                );
                painter.circle_filled(center, 2.5, palette.accent);
                Role::SMALL.bold()
            }
            Step::Skipped => {
                painter.circle(center, 5.5, ground, Stroke::new(2.0, palette.warn));
                Role::SMALL.muted()
            }
            Step::Ahead => {
                painter.circle(center, 5.5, ground, Stroke::new(2.0, palette.line));
                Role::SMALL.muted()
            }
        };
        let text = galley(ui.ctx(), &palette, name, role, Some(share - 4.0));
        if text.elided {
            record_overflow(ui.ctx(), name, true, 0.0);
        }
        painter.galley(
            pos2(
                center.x - text.size().x * 0.5,
                rect.bottom() - text.size().y + 1.0,
            ),
            text,
            palette.ink,
        );
    }
    response
}
