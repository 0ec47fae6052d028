//! A page of the handbook: title, drawing, paragraphs, lists, notes and tables.

use super::picture;
use crate::locale::handbook::Block;
use crate::ui::fit::bar_over_margin;
use crate::ui::theme::line_break::mended;
use crate::ui::theme::{CORNER, HAIRLINE, Role, galley, palette, text};
use crate::ui::within;
use crate::view::handbook::HandbookView;
use egui::text::{LayoutJob, TextFormat};
use egui::{
    Align, CornerRadius, Key, Label, Layout, Modifiers, Rect, ScrollArea, Sense, Ui, UiBuilder,
    pos2, vec2,
};

/// Widest line, points: beyond some 42 characters the eye loses the next one.
const MEASURE: f32 = 640.0;
/// Stands for “as high as it needs” where a layout wants a number.
const ENDLESS: f32 = 100_000.0;
/// Least room at the sides of the page, points.
const MARGIN: f32 = 32.0;

/// Shows the open page in `rect`.
pub(super) fn show(ui: &mut Ui, rect: Rect, view: &HandbookView) {
    within(ui, rect, |ui| {
        bar_over_margin(ui);
        // Each page remembers how far it was read.
        ScrollArea::vertical()
            .id_salt(("handbook-page", view.open.id))
            .auto_shrink(false)
            .show(ui, |ui| {
                scroll(ui, rect.height());
                let width = (ui.available_width() - 2.0 * MARGIN).min(MEASURE);
                let aside = ((ui.available_width() - width) * 0.4).clamp(MARGIN, 240.0);
                let corner = ui.cursor().min + vec2(aside, 28.0);
                let room = Rect::from_min_size(corner, vec2(width, ENDLESS));
                let mut child = ui.new_child(UiBuilder::new().max_rect(room));
                child.spacing_mut().item_spacing.y = 0.0;
                write(&mut child, view);
                let used = child.min_rect().max + vec2(0.0, 36.0);
                ui.allocate_rect(Rect::from_min_max(corner, used), Sense::hover());
            });
    });
}

/// The keys that move a page, as long as no control has the focus.
fn scroll(ui: &mut Ui, height: f32) {
    if ui.ctx().memory(|m| m.focused().is_some()) {
        return;
    }
    let steps = [
        (Key::ArrowDown, -48.0),
        (Key::ArrowUp, 48.0),
        (Key::PageDown, 60.0 - height),
        (Key::PageUp, height - 60.0),
    ];
    for (key, by) in steps {
        if ui.input_mut(|input| input.consume_key(Modifiers::NONE, key)) {
            ui.scroll_with_delta(vec2(0.0, by));
        }
    }
}

fn write(ui: &mut Ui, view: &HandbookView) {
    text(ui, &view.chapter, Role::SMALL.muted());
    ui.add_space(2.0);
    let title = Role {
        size: 26.0,
        ..Role::TITLE
    };
    paragraph(ui, view.open.title, title, 1.3);
    if let Some(drawn) = view.picture {
        ui.add_space(16.0);
        picture::show(ui, drawn, view.lang);
        ui.add_space(4.0);
    }
    for block in view.blocks {
        match block {
            Block::Heading(words) => {
                ui.add_space(22.0);
                paragraph(ui, words, Role::HEADING, 1.4);
                ui.add_space(-8.0);
            }
            Block::Paragraph(words) => {
                ui.add_space(14.0);
                paragraph(ui, words, Role::LEAD, 1.65);
            }
            Block::List(items) => {
                ui.add_space(12.0);
                for item in items {
                    point(ui, item);
                }
            }
            Block::Note(words) => {
                ui.add_space(18.0);
                note(ui, words);
            }
            Block::Table { head, rows } => {
                ui.add_space(16.0);
                table(ui, head, rows);
            }
        }
    }
}

/// Words with room between the lines: this is read, not looked up.
fn paragraph(ui: &mut Ui, words: &str, role: Role, height: f32) {
    let format = TextFormat {
        font_id: role.font(),
        color: role.tint.colour(&palette(ui)),
        line_height: Some((role.size * height).round()),
        valign: Align::Center,
        ..TextFormat::default()
    };
    let mut job = LayoutJob::single_section(words.to_owned(), format);
    job.wrap.max_width = ui.available_width();
    let job = mended(ui.ctx(), job);
    ui.add(Label::new(job).selectable(false));
}

fn point(ui: &mut Ui, words: &str) {
    const INDENT: f32 = 20.0;
    let start = ui.cursor().min;
    let room = Rect::from_min_size(
        start + vec2(INDENT, 0.0),
        vec2(ui.available_width() - INDENT, ENDLESS),
    );
    let mut child = ui.new_child(UiBuilder::new().max_rect(room));
    paragraph(&mut child, words, Role::LEAD, 1.6);
    let used = child.min_rect();
    let dot = pos2(start.x + 7.0, start.y + 12.0);
    ui.painter().circle_filled(dot, 2.5, palette(ui).accent);
    ui.allocate_rect(
        Rect::from_min_max(start, used.max + vec2(0.0, 5.0)),
        Sense::hover(),
    );
}

/// What to remember: set apart by a bar at its side.
fn note(ui: &mut Ui, words: &str) {
    let palette = palette(ui);
    let ground = ui.painter().add(egui::Shape::Noop);
    let start = ui.cursor().min;
    let width = ui.available_width();
    let room = Rect::from_min_size(start + vec2(18.0, 10.0), vec2(width - 34.0, ENDLESS));
    let mut child = ui.new_child(UiBuilder::new().max_rect(room));
    paragraph(&mut child, words, Role::LEAD, 1.6);
    let bottom = child.min_rect().bottom() + 11.0;
    let rect = Rect::from_min_max(start, pos2(start.x + width, bottom));
    let fill = palette.tint(palette.accent, 0.10);
    let shape = egui::Shape::rect_filled(rect, CornerRadius::same(CORNER), fill);
    ui.painter().set(ground, shape);
    let bar = Rect::from_min_size(start, vec2(3.0, rect.height()));
    ui.painter().rect_filled(bar, 1.5, palette.accent);
    ui.allocate_rect(rect, Sense::hover());
}

/// Room at the sides of a cell, points.
const CELL: f32 = 12.0;

/// A table: columns as wide as their words, figures to the right, hairlines between the rows.
fn table(ui: &mut Ui, head: &[String], rows: &[Vec<String>]) {
    let palette = palette(ui);
    let (strong, plain) = (Role::SMALL.bold().muted(), Role::BODY);
    let wide = |ui: &Ui, words: &str, role| galley(ui.ctx(), &palette, words, role, None).size().x;
    let natural: Vec<f32> = (0..head.len())
        .map(|column| {
            let cells = rows.iter().filter_map(|row| row.get(column));
            let widest = cells.map(|cell| wide(ui, cell, plain));
            widest.fold(wide(ui, &head[column], strong), f32::max) + 2.0 * CELL
        })
        .collect();
    let widths = shared(&natural, ui.available_width());
    let figures: Vec<bool> = (0..head.len())
        .map(|column| {
            let cells = rows.iter().filter_map(|row| row.get(column));
            // The first column names the rows.
            column > 0 && 2 * cells.filter(|cell| figure(cell)).count() > rows.len()
        })
        .collect();
    let start = ui.cursor().min;
    let total: f32 = widths.iter().sum();
    let mut y = start.y;
    let lines = std::iter::once((head, strong)).chain(rows.iter().map(|row| (&row[..], plain)));
    for (index, (cells, role)) in lines.enumerate() {
        let mut x = start.x;
        let mut low = y;
        for ((cell, width), right) in cells.iter().zip(&widths).zip(&figures) {
            let room = Rect::from_min_size(
                pos2(x + CELL, y + 7.0),
                vec2((width - 2.0 * CELL).max(1.0), ENDLESS),
            );
            let align = if *right { Align::Max } else { Align::Min };
            let mut child = ui.new_child(
                UiBuilder::new()
                    .max_rect(room)
                    .layout(Layout::top_down(align)),
            );
            paragraph(&mut child, cell, role, 1.45);
            low = low.max(child.min_rect().bottom());
            x += width;
        }
        y = low + 7.0;
        let line = Rect::from_min_size(pos2(start.x, y), vec2(total, HAIRLINE));
        let colour = if index == 0 {
            palette.muted
        } else {
            palette.line
        };
        ui.painter().rect_filled(line, 0.0, colour);
        y += HAIRLINE;
    }
    ui.allocate_rect(
        Rect::from_min_max(start, pos2(start.x + total, y)),
        Sense::hover(),
    );
}

/// Whether a cell is a figure, which stands at the right.
fn figure(cell: &str) -> bool {
    let first = cell.trim_start_matches(['+', '−', '–', '±', '×', '<', '¥']);
    first.starts_with(|c: char| c.is_ascii_digit()) && cell.chars().count() <= 14
}

/// Widths of columns in `room`: what they want, and a share of what is left
/// over; where there isn't enough, the widest give way.
fn shared(natural: &[f32], room: f32) -> Vec<f32> {
    let wanted: f32 = natural.iter().sum();
    if wanted <= room {
        // Columns far apart are hard to follow: a table needn't fill the line.
        let more = ((room - wanted) / natural.len().max(1) as f32).min(36.0);
        return natural.iter().map(|w| w + more).collect();
    }
    let mut widths = natural.to_vec();
    let fair = room / widths.len().max(1) as f32;
    let narrow: f32 = natural.iter().filter(|w| **w <= fair).sum();
    let broad: f32 = natural.iter().filter(|w| **w > fair).sum();
    for width in &mut widths {
        if *width > fair {
            *width *= ((room - narrow) / broad).min(1.0);
        }
    }
    widths
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_fit_the_page() {
        for natural in [
            vec![60.0, 80.0],
            vec![60.0, 900.0],
            vec![700.0, 50.0, 800.0],
        ] {
            let widths = shared(&natural, 640.0);
            assert!(
                widths.iter().sum::<f32>() <= 640.5,
                "{natural:?}: {widths:?}"
            );
        }
        assert!(
            figure("0.3%")
                && figure("−12")
                && !figure("A")
                && !figure("3 小时以上再谈的那些人和事情")
        );
    }
}
