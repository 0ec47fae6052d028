//! Where a problem stands: the lines of the file around it, the piece underlined, what to do.

use crate::locale::Texts;
use crate::scenario::Excerpt;
use crate::ui::theme::{HAIRLINE, Role, Tint, galley, palette, text, wrapped};
use crate::ui::widgets::{Button, Card, chip};
use crate::view::author::ProblemRow;
use egui::{CornerRadius, Rect, Sense, Stroke, Ui, pos2, vec2};

/// Height of a line, points.
const LINE: f32 = 22.0;
/// Room for the line numbers, points.
const NUMBERS: f32 = 44.0;

/// Shows a problem's place.
pub fn show(ui: &mut Ui, row: &ProblemRow, excerpt: Option<&Excerpt>, t: &Texts) {
    Card::new().pad(20, 14).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 8.0;
        ui.horizontal(|ui| {
            chip(
                ui,
                &row.code,
                if row.error { Tint::Risk } else { Tint::Warn },
            );
            text(ui, &row.place, Role::LABEL.bold());
            let copy = t.get("author-copy");
            if !row.place.is_empty() && Button::quiet(&copy).show(ui).clicked() {
                ui.copy_text(row.place.clone());
            }
        });
        wrapped(ui, &row.message, Role::BODY);
        if let Some(excerpt) = excerpt {
            lines(ui, excerpt, row.error);
        }
        if !row.help.is_empty() {
            wrapped(ui, &row.help, Role::BODY.bold().accent());
        }
    });
}

fn lines(ui: &mut Ui, excerpt: &Excerpt, error: bool) {
    let palette = palette(ui);
    let width = ui.available_width();
    let height = excerpt.lines.len() as f32 * LINE + 12.0;
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
    let whole = excerpt.lines.get(excerpt.at).map_or("", |(_, l)| l);
    response.widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::Label, true, whole));
    let painter = ui.painter().with_clip_rect(rect.intersect(ui.clip_rect()));
    painter.rect_filled(rect, CornerRadius::same(6), palette.sunken);
    let role = Role::LABEL;
    // A long line is shifted, so that the piece is in view.
    let shift = excerpt.lines.get(excerpt.at).map_or(0.0, |(_, line)| {
        let end = part(ui, line, excerpt.piece.end, role).x;
        (end + 80.0 - (width - NUMBERS - 12.0)).max(0.0)
    });
    let text_clip = rect
        .with_min_x(rect.left() + NUMBERS)
        .with_max_x(rect.right() - 8.0);
    let inner = painter.with_clip_rect(text_clip.intersect(ui.clip_rect()));
    for (i, (number, line)) in excerpt.lines.iter().enumerate() {
        let top = rect.top() + 6.0 + i as f32 * LINE;
        let here = i == excerpt.at;
        let numbers = galley(
            ui.ctx(),
            &palette,
            &number.to_string(),
            if here {
                Role::SMALL.bold()
            } else {
                Role::SMALL.muted()
            },
            None,
        );
        let at = pos2(rect.left() + NUMBERS - 12.0 - numbers.size().x, top + 2.0);
        painter.galley(at, numbers, palette.muted);
        let left = text_clip.left() - shift;
        if here {
            let from = part(ui, line, excerpt.piece.start, role).x;
            let to = part(ui, line, excerpt.piece.end, role).x.max(from + 6.0);
            let colour = if error { palette.risk } else { palette.warn };
            let under =
                Rect::from_min_max(pos2(left + from, top), pos2(left + to, top + LINE - 2.0));
            inner.rect_filled(under, CornerRadius::same(2), palette.tint(colour, 0.14));
            inner.hline(
                under.x_range(),
                under.bottom(),
                Stroke::new(2.0 * HAIRLINE, colour),
            );
        }
        let words = galley(
            ui.ctx(),
            &palette,
            line,
            if here { role } else { role.muted() },
            None,
        );
        inner.galley(pos2(left, top), words, palette.ink);
    }
}

/// How much room the first characters of a line take.
fn part(ui: &Ui, line: &str, characters: usize, role: Role) -> egui::Vec2 {
    let head: String = line.chars().take(characters).collect();
    galley(ui.ctx(), &palette(ui), &head, role, None).size()
}
