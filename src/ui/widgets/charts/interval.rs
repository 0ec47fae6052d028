//! A forecast as an interval on a line, with one's own guess set against it.

use egui::{Align2, CornerRadius, Rect, Response, Sense, Shape, Stroke, Ui, pos2, vec2};

use super::{Scale, Words};
use crate::ui::theme::{HAIRLINE, Role, paint_text, palette};

/// What is known of a number that will only be known later.
#[derive(Clone, Copy, Debug, Default)]
pub struct Interval<'a> {
    /// 10 %, median and 90 % of the forecast, if it has been revealed.
    pub forecast: Option<[f64; 3]>,
    /// The trainee's own guess.
    pub guess: Option<f64>,
    /// What came of it.
    pub outcome: Option<f64>,
    /// The values at both ends of the line, and how to say them.
    pub ends: [(f64, &'a str); 2],
    /// Says guess and outcome, such as “你猜 150” and “实际 131”.
    pub names: [&'a str; 2],
}

/// Shows the interval over all the room there is, 44 points high.
pub fn interval(ui: &mut Ui, words: Words<'_>, shown: Interval<'_>) -> Response {
    words.head(ui);
    let palette = palette(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 46.0), Sense::hover());
    words.tell(&response, &shown.names.join(" "));
    let painter = ui.painter();
    let y = rect.top() + 22.0;
    let x = Scale {
        from: [shown.ends[0].0, shown.ends[1].0],
        to: [rect.left() + 6.0, rect.right() - 6.0],
    };
    let at = |value: f64| x.at(value).clamp(rect.left() + 6.0, rect.right() - 6.0);
    let rail = Rect::from_x_y_ranges(rect.left()..=rect.right(), y - 4.0..=y + 4.0);
    painter.rect(
        rail,
        CornerRadius::same(4),
        palette.sunken,
        Stroke::new(HAIRLINE, palette.line),
        egui::StrokeKind::Inside,
    );
    if let Some([low, median, high]) = shown.forecast {
        let known = Rect::from_x_y_ranges(at(low)..=at(high), rail.y_range());
        painter.rect_filled(
            known,
            CornerRadius::same(4),
            palette.tint(palette.accent, 0.45),
        );
        painter.vline(
            at(median),
            rail.y_range().expand(2.0),
            Stroke::new(2.0, palette.accent),
        );
    }
    if let Some(guess) = shown.guess {
        let (gx, tip) = (at(guess), y - 5.0);
        painter.add(Shape::convex_polygon(
            vec![
                pos2(gx - 5.0, tip - 7.0),
                pos2(gx + 5.0, tip - 7.0),
                pos2(gx, tip),
            ],
            palette.ink,
            Stroke::NONE,
        ));
        place(
            ui,
            gx,
            y - 13.0,
            Align2::CENTER_BOTTOM,
            shown.names[0],
            Role::TINY.bold(),
            rect,
        );
    }
    if let Some(outcome) = shown.outcome {
        let hit = shown
            .forecast
            .is_none_or(|[low, _, high]| (low..=high).contains(&outcome));
        let colour = if hit { palette.good } else { palette.risk };
        ui.painter().circle(
            pos2(at(outcome), y),
            5.0,
            palette.surface,
            Stroke::new(3.0, colour),
        );
        place(
            ui,
            at(outcome),
            y + 8.0,
            Align2::CENTER_TOP,
            shown.names[1],
            Role::TINY.bold().colour(colour),
            rect,
        );
    } else {
        let role = Role::TINY.muted();
        paint_text(
            ui.painter(),
            &palette,
            pos2(rect.left(), y + 8.0),
            Align2::LEFT_TOP,
            shown.ends[0].1,
            role,
        );
        paint_text(
            ui.painter(),
            &palette,
            pos2(rect.right(), y + 8.0),
            Align2::RIGHT_TOP,
            shown.ends[1].1,
            role,
        );
    }
    response
}

/// A word centred on `x`, but never beyond the ends.
fn place(ui: &Ui, x: f32, y: f32, align: Align2, word: &str, role: Role, rect: Rect) {
    let palette = palette(ui);
    let half = crate::ui::theme::galley(ui.ctx(), &palette, word, role, None)
        .size()
        .x
        * 0.5;
    let x = if rect.width() > 2.0 * half {
        x.clamp(rect.left() + half, rect.right() - half)
    } else {
        rect.center().x
    };
    paint_text(ui.painter(), &palette, pos2(x, y), align, word, role);
}
