//! A table of the debrief: names at the left, figures at the right, rows that lead somewhere.

use super::deed;
use crate::ui::Action;
use crate::ui::fit::sideways;
use crate::ui::theme::type_scale::factor;
use crate::ui::theme::{CORNER, HAIRLINE, Palette, Role, line_break, mix, palette, wrapped};
use crate::ui::widgets::{focus_ring, hand, tip};
use crate::view::debrief::{Leads, Mood, Row, Table};
use egui::text::{LayoutJob, TextFormat};
use egui::{
    Align, Color32, CornerRadius, Galley, Rect, Sense, Ui, WidgetInfo, WidgetType, pos2, vec2,
};
use std::sync::Arc;

/// Least room for the names, points.
const NAMES: f32 = 150.0;
/// Room between columns, points.
const GAP: f32 = 18.0;
/// Heads break where they are wider than this and than their figures, points.
const HEAD: f32 = 124.0;
/// The same where the table would have to be scrolled otherwise: nobody scrolls a wall.
const TIGHT: f32 = 76.0;

/// The role of a figure or a sentence.
pub(super) fn role(base: Role, mood: Mood) -> Role {
    match mood {
        Mood::Plain => base,
        Mood::Good => base.good(),
        Mood::Warn => base.warn(),
        Mood::Bad => base.risk(),
        Mood::Quiet => base.muted(),
    }
}

/// The colour of the bar beside points that are written elsewhere in their role.
pub(super) fn bar_of(palette: &Palette, points: f64) -> Color32 {
    match Mood::of_points(points) {
        Mood::Good => palette.good,
        Mood::Warn => palette.warn,
        Mood::Bad => palette.risk,
        Mood::Plain | Mood::Quiet => palette.accent,
    }
}

/// A title over as many lines as it needs, and how to read what follows.
pub(super) fn head(ui: &mut Ui, title: &str, note: &str) {
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        if !title.is_empty() {
            // On a wall it is seen from afar.
            let role = if factor() > 1.0 {
                Role::TITLE
            } else {
                Role::HEADING
            };
            wrapped(ui, title, role);
        }
        if !note.is_empty() {
            wrapped(ui, note, Role::SMALL.muted());
        }
    });
}

/// Words laid out in a width, over as many lines as they need.
pub(super) fn laid(ui: &Ui, palette: &Palette, words: &str, role: Role, width: f32) -> Arc<Galley> {
    aligned(ui, palette, words, role, width, Align::Min)
}

/// The same with its lines at the left or at the right.
fn aligned(
    ui: &Ui,
    palette: &Palette,
    words: &str,
    role: Role,
    width: f32,
    align: Align,
) -> Arc<Galley> {
    let format = TextFormat {
        font_id: role.font(),
        color: role.tint.colour(palette),
        ..TextFormat::default()
    };
    let mut job = LayoutJob::single_section(words.to_owned(), format);
    job.wrap.max_width = width;
    job.halign = align;
    let job = line_break::mended(ui.ctx(), job);
    ui.ctx().fonts_mut(|fonts| fonts.layout_job(job))
}

/// Shows a table.
pub(super) fn show(ui: &mut Ui, table: &Table, actions: &mut Vec<Action>) {
    head(ui, &table.title, &table.note);
    if table.rows.is_empty() {
        wrapped(ui, &table.empty, Role::BODY.muted());
        return;
    }
    let palette = palette(ui);
    let room = ui.available_width();
    let least = |widths: &[f32]| NAMES * factor() + widths.iter().map(|w| w + GAP).sum::<f32>();
    let mut widths = widths_under(ui, &palette, table, HEAD);
    if least(&widths) > room {
        widths = widths_under(ui, &palette, table, TIGHT);
    }
    let least = least(&widths);
    if least > room {
        sideways(ui, ("table", &table.title), |ui| {
            body(ui, &palette, table, &widths, least, actions);
        });
    } else {
        body(ui, &palette, table, &widths, room, actions);
    }
}

/// A head over as many lines as it has parts: it breaks before a bracket, so that it needn't break in one.
fn parted(head: &str) -> String {
    head.replace(" (", "\n(").replace('（', "\n（")
}

/// Widths of the columns of figures, under heads that break beyond `limit`, but never within a word or a bracket.
fn widths_under(ui: &Ui, palette: &Palette, table: &Table, limit: f32) -> Vec<f32> {
    let count = table.rows.iter().map(|row| row.cells.len()).max();
    let measure = |words: &str, role: Role| {
        let laid = laid(ui, palette, words, role, f32::INFINITY);
        laid.size().x
    };
    (0..count.unwrap_or(0))
        .map(|column| {
            let cells = table.rows.iter().filter_map(|row| row.cells.get(column));
            let cells = cells.map(|cell| measure(&cell.said, Role::LABEL.bold()));
            let cells = cells.fold(0.0, f32::max);
            let head = table.head.get(column + 1);
            let head = head.map_or("", String::as_str);
            let words = head.split_whitespace().filter(|word| word.is_ascii());
            let longest = words.map(|word| measure(word, Role::SMALL));
            let longest = longest.fold(limit * factor(), f32::max);
            let parts = parted(head);
            let brackets = parts.lines().skip(1).map(|part| measure(part, Role::SMALL));
            let longest = brackets.fold(longest, f32::max);
            cells.max(measure(head, Role::SMALL).min(longest)).ceil()
        })
        .collect()
}

fn body(
    ui: &mut Ui,
    palette: &Palette,
    table: &Table,
    widths: &[f32],
    width: f32,
    actions: &mut Vec<Action>,
) {
    ui.spacing_mut().item_spacing.y = 0.0;
    let figures: f32 = widths.iter().map(|w| w + GAP).sum();
    let names = width - figures;
    heads(ui, palette, table, widths, [width, names]);
    for (i, row) in table.rows.iter().enumerate() {
        ui.push_id(i, |ui| {
            line(ui, palette, (table, row), widths, [width, names], actions);
        });
    }
}

/// Right edges of the columns.
fn edges(left: f32, names: f32, widths: &[f32]) -> Vec<f32> {
    let mut x = left + names;
    widths
        .iter()
        .map(|w| {
            x += GAP + w;
            x
        })
        .collect()
}

fn heads(ui: &mut Ui, palette: &Palette, table: &Table, widths: &[f32], [width, names]: [f32; 2]) {
    let role = Role::SMALL.muted();
    let laid_out: Vec<Arc<Galley>> = widths
        .iter()
        .enumerate()
        .map(|(i, w)| {
            let words = table.head.get(i + 1).map_or("", String::as_str);
            let whole = laid(ui, palette, words, role, f32::INFINITY).size().x;
            // Its lines end where the figures below end.
            if whole > w + 0.5 {
                aligned(ui, palette, &parted(words), role, *w, Align::Max)
            } else {
                aligned(ui, palette, words, role, *w, Align::Max)
            }
        })
        .collect();
    let first = table.head.first().map_or("", String::as_str);
    let first = laid(ui, palette, first, role, names);
    let height = laid_out.iter().chain([&first]).map(|g| g.size().y);
    let height = height.fold(0.0, f32::max) + 6.0;
    let (rect, _) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
    let painter = ui.painter();
    let at = |g: &Galley| rect.bottom() - 4.0 - g.size().y;
    painter.galley(pos2(rect.left(), at(&first)), first.clone(), palette.ink);
    for (galley, right) in laid_out.into_iter().zip(edges(rect.left(), names, widths)) {
        // Words that end at the right are placed by their right edge.
        let place = pos2(right, at(&galley));
        painter.galley(place, galley, palette.ink);
    }
    let line = Rect::from_min_max(pos2(rect.left(), rect.bottom() - HAIRLINE), rect.max);
    painter.rect_filled(line, 0.0, palette.line);
}

fn line(
    ui: &mut Ui,
    palette: &Palette,
    (table, row): (&Table, &Row),
    widths: &[f32],
    [width, names]: [f32; 2],
    actions: &mut Vec<Action>,
) {
    let goes = row.leads != Leads::Nowhere;
    let strong = |role: Role| if row.strong { role.bold() } else { role };
    let plain = if goes {
        strong(Role::LABEL).accent()
    } else {
        strong(Role::LABEL)
    };
    let name = laid(ui, palette, &row.name, plain, names);
    let note = laid(ui, palette, &row.note, Role::SMALL.muted(), names);
    let under = if row.note.is_empty() {
        0.0
    } else {
        note.size().y + 1.0
    };
    let height = (name.size().y + under + 9.0 * factor()).max(24.0 * factor());
    let sense = if goes { Sense::click() } else { Sense::hover() };
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), sense);
    let said = told(table, row);
    let kind = if goes {
        WidgetType::Button
    } else {
        WidgetType::Label
    };
    response.widget_info(|| WidgetInfo::labeled(kind, true, &said));
    let painter = ui.painter();
    if response.hovered() && (goes || !row.tip.is_empty()) {
        let fill = mix(palette.surface, palette.sunken, 0.5);
        painter.rect_filled(
            rect.expand2(vec2(4.0, 0.0)),
            CornerRadius::same(CORNER),
            fill,
        );
    }
    if row.strong {
        let above = Rect::from_min_size(rect.min, vec2(rect.width(), HAIRLINE));
        painter.rect_filled(above, 0.0, palette.line);
    }
    let top = rect.center().y - (name.size().y + under) * 0.5;
    let first = name.rows.first().map_or(0.0, |row| row.size.y);
    let below = top + name.size().y + 1.0;
    painter.galley(pos2(rect.left(), top), name, palette.ink);
    if !row.note.is_empty() {
        painter.galley(pos2(rect.left(), below), note, palette.ink);
    }
    for (cell, right) in row.cells.iter().zip(edges(rect.left(), names, widths)) {
        let role = role(strong(Role::LABEL), cell.mood);
        let galley = laid(ui, palette, &cell.said, role, f32::INFINITY);
        let place = pos2(
            right - galley.size().x,
            top + (first - galley.size().y) * 0.5,
        );
        painter.galley(place, galley, palette.ink);
    }
    if goes {
        focus_ring(painter, palette, rect, CORNER, &response);
        hand(ui, &response);
    }
    let clicked = response.clicked();
    if !row.tip.is_empty() {
        tip(response, &row.name, &row.tip);
    }
    if clicked {
        actions.extend(deed(row.leads));
    }
}

/// A row as it is read out.
fn told(table: &Table, row: &Row) -> String {
    let mut said = row.name.clone();
    for (i, cell) in row.cells.iter().enumerate() {
        if !cell.said.is_empty() {
            said.push_str(", ");
            said.push_str(table.head.get(i + 1).map_or("", String::as_str));
            said.push(' ');
            said.push_str(&cell.said);
        }
    }
    if !row.note.is_empty() {
        said.push_str(", ");
        said.push_str(&row.note);
    }
    said
}
