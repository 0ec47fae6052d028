//! Where a problem stands: the lines of the file around it, the piece underlined, what to do. Its own line is broken if it
//! is long, which a hook shows; of the others only the beginning is seen.

use crate::locale::Texts;
use crate::scenario::Excerpt;
use crate::ui::theme::{HAIRLINE, Palette, Role, Tint, galley, palette, text, type_scale, wrapped};
use crate::ui::widgets::{Button, Card, chip};
use crate::view::author::ProblemRow;
use egui::text::{LayoutJob, TextFormat};
use egui::{Color32, CornerRadius, Galley, Painter, Pos2, Rect, Sense, Stroke, Ui, pos2, vec2};
use std::ops::Range;
use std::sync::Arc;

/// Least height of a line, points.
const LINE: f32 = 22.0;
/// How far code stands below the top of its line, so that it is on one line with its number, points.
const DROP: f32 = 3.0;
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
    let laid: Vec<Arc<Galley>> = excerpt
        .lines
        .iter()
        .enumerate()
        .map(|(i, (_, line))| {
            let own = i == excerpt.at;
            let role = if own {
                Role::SMALL
            } else {
                Role::SMALL.muted()
            };
            code(ui, &palette, line, (role, own), width - NUMBERS - 8.0)
        })
        .collect();
    let height: f32 = laid.iter().map(|words| tall(words)).sum();
    let size = vec2(width, height + 12.0);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    let whole = excerpt.lines.get(excerpt.at).map_or("", |(_, l)| l);
    response.widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::Label, true, whole));
    let painter = ui.painter().with_clip_rect(rect.intersect(ui.clip_rect()));
    painter.rect_filled(rect, CornerRadius::same(6), palette.sunken);
    let colour = if error { palette.risk } else { palette.warn };
    let mut top = rect.top() + 6.0;
    for (i, ((number, _), words)) in excerpt.lines.iter().zip(laid).enumerate() {
        let role = if i == excerpt.at {
            Role::SMALL.bold()
        } else {
            Role::SMALL.muted()
        };
        let number = galley(ui.ctx(), &palette, &number.to_string(), role, None);
        let at = pos2(rect.left() + NUMBERS - 12.0 - number.size().x, top + 2.0);
        painter.galley(at, number, palette.muted);
        let place = pos2(rect.left() + NUMBERS, top + DROP);
        if i == excerpt.at {
            mark(&painter, &palette, &words, place, &excerpt.piece, colour);
        }
        for row in words.rows.iter().skip(1) {
            let middle = place.y + row.pos.y + row.size.y * 0.5;
            hook(&painter, &palette, pos2(place.x - 12.0, middle));
        }
        top += tall(&words);
        painter.galley(place, words, palette.ink);
    }
}

/// A line of the file; what is too long goes on in further rows, or ends in an ellipsis.
fn code(
    ui: &Ui,
    palette: &Palette,
    line: &str,
    (role, whole): (Role, bool),
    width: f32,
) -> Arc<Galley> {
    let format = TextFormat {
        font_id: type_scale::mono(role.size),
        color: role.tint.colour(palette),
        ..TextFormat::default()
    };
    let mut job = LayoutJob::single_section(line.to_owned(), format);
    job.wrap.max_width = width.max(1.0);
    job.wrap.break_anywhere = true;
    if !whole {
        job.wrap.max_rows = 1;
    }
    ui.ctx().fonts_mut(|fonts| fonts.layout_job(job))
}

/// Height of a line with all its rows, points.
fn tall(words: &Galley) -> f32 {
    (words.size().y + 2.0 * DROP).max(LINE)
}

/// Before a row that goes on with the line above it.
fn hook(painter: &Painter, palette: &Palette, end: Pos2) {
    let stroke = Stroke::new(HAIRLINE, palette.muted);
    let corner = end - vec2(7.0, 0.0);
    painter.line_segment([corner - vec2(0.0, 6.0), corner], stroke);
    painter.line_segment([corner, end], stroke);
}

/// Tints and underlines the piece of a line that a problem is about, in one row or in several.
fn mark(
    painter: &Painter,
    palette: &Palette,
    words: &Galley,
    at: Pos2,
    piece: &Range<usize>,
    colour: Color32,
) {
    let mut first = 0;
    for (i, row) in words.rows.iter().enumerate() {
        let end = first + row.glyphs.len();
        let last = i + 1 == words.rows.len();
        // What is missing is marked where the line ends.
        let begins = piece.start >= first && (piece.start < end || last);
        let x = |character: usize| {
            let glyph = row.glyphs.get(character.saturating_sub(first));
            at.x + row.pos.x + glyph.map_or(row.size.x, |glyph| glyph.pos.x)
        };
        if begins || (piece.start < first && piece.end > first) {
            let from = x(piece.start.max(first));
            let to = x(piece.end.min(end)).max(from + 6.0);
            let top = at.y + row.pos.y;
            let under = Rect::from_min_max(pos2(from, top), pos2(to, top + row.size.y + 2.0));
            painter.rect_filled(under, CornerRadius::same(2), palette.tint(colour, 0.14));
            let line = Stroke::new(2.0 * HAIRLINE, colour);
            painter.hline(under.x_range(), under.bottom(), line);
        }
        first = end;
    }
}
