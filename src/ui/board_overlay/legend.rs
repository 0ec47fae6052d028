//! What the marks on the board mean: a strip below it, which can be folded away. It has room of its own and covers nothing.

use std::sync::Arc;

use egui::{
    Align2, Color32, Painter, Pos2, Rect, Sense, Shape, Stroke, Ui, WidgetInfo, WidgetType, pos2,
    vec2,
};

use super::Board;
use crate::ui::theme::{Palette, Role, galley, paint_text};
use crate::ui::widgets::chip::paint_tier;
use crate::view::board::chrome::{Chrome, LegendEntry, Mark};
use crate::view::board::{Arrangement, Bubble, is_beyond};

/// Height of a line, points.
const LINE: f32 = 20.0;
/// Room of a mark.
const MARK: f32 = 20.0;
/// Between two entries.
const GAP: f32 = 16.0;
/// Air above the first line.
const ABOVE: f32 = 4.0;
/// Height of the board from which on the legend is shown unasked.
const ROOMY: f32 = 460.0;

/// Whether the legend is folded away.
pub(super) fn is_folded(board: &Board, room: f32) -> bool {
    board.view.chrome.legend.is_empty() || !board.legend.unwrap_or(room >= ROOMY)
}

/// Height of the legend, points.
pub(super) fn height(ui: &Ui, board: &Board, folded: bool, width: f32) -> f32 {
    if folded {
        return 0.0;
    }
    let lines = places(ui, board, width)
        .last()
        .map_or(0, |(line, _)| line + 1);
    ABOVE + lines as f32 * LINE
}

/// What is on the board now: that somebody is held at its edge is only said where somebody is.
fn entries<'a>(board: &Board, chrome: &'a Chrome) -> impl Iterator<Item = &'a LegendEntry> {
    let beyond = match &board.view.arrangement {
        Arrangement::Map => false,
        Arrangement::Free(free) => free.places.iter().any(|(_, at)| is_beyond(*at)),
    };
    let legend = chrome.legend.iter();
    legend.filter(move |entry| beyond || entry.mark != Mark::Edge)
}

/// Line and distance from the left of each entry.
fn places(ui: &Ui, board: &Board, width: f32) -> Vec<(usize, f32)> {
    let (mut line, mut x) = (0, 0.0);
    entries(board, &board.view.chrome)
        .map(|entry| {
            let wide = wide(ui, board, entry);
            if x > 0.0 && x + wide > width {
                (line, x) = (line + 1, 0.0);
            }
            let place = (line, x);
            x += wide + GAP;
            place
        })
        .collect()
}

fn wide(ui: &Ui, board: &Board, entry: &LegendEntry) -> f32 {
    let role = Role::SMALL.muted();
    let words = galley(ui.ctx(), &board.palette, &entry.said, role, None);
    MARK + 4.0 + words.size().x
}

/// Shows the legend.
pub(super) fn show(ui: &Ui, rect: Rect, board: &Board, folded: bool) {
    if folded {
        return;
    }
    let chrome = Arc::clone(&board.view.chrome);
    let painter = ui.painter_at(rect.expand(2.0));
    let palette = &board.palette;
    let places = places(ui, board, rect.width());
    for (i, (entry, (line, x))) in entries(board, &chrome).zip(places).enumerate() {
        let top = rect.min.y + ABOVE + line as f32 * LINE;
        let size = vec2(wide(ui, board, entry), LINE);
        let here = Rect::from_min_size(pos2(rect.min.x + x, top), size);
        let response = ui.interact(here, ui.id().with(("legend", i)), Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, &entry.said));
        let centre = pos2(here.min.x + MARK * 0.5, here.center().y);
        mark(&painter, palette, centre, entry.mark);
        paint_text(
            &painter,
            palette,
            pos2(here.min.x + MARK + 4.0, here.center().y),
            Align2::LEFT_CENTER,
            &entry.said,
            Role::SMALL.muted(),
        );
    }
}

fn mark(painter: &Painter, palette: &Palette, at: Pos2, mark: Mark) {
    let thin = Stroke::new(1.25, palette.muted);
    match mark {
        Mark::Tier(tier, _) => paint_tier(painter, palette, usize::from(tier), at, 8.0),
        Mark::Size => {
            painter.circle_stroke(at - vec2(6.0, -2.5), 2.5, thin);
            painter.circle_stroke(at + vec2(3.0, 0.0), 5.5, thin);
        }
        Mark::Ring => {
            painter.circle_filled(at, 4.0, palette.line);
            let arc = (0..=12_u8).map(|i| {
                let turn = f32::from(i) / 12.0 * std::f32::consts::TAU * 0.4;
                at + 7.0 * vec2(libm::sinf(turn), -libm::cosf(turn))
            });
            painter.add(Shape::line(arc.collect(), Stroke::new(2.0, palette.risk)));
        }
        Mark::Trail => {
            for step in 0..6_u8 {
                let part = f32::from(step) / 6.0;
                let from = at + vec2(-9.0 + 14.0 * part, 4.0 - 5.0 * part);
                let to = from + vec2(14.0 / 6.0, -5.0 / 6.0);
                let ink = palette.tier(0).gamma_multiply(0.25 + 0.6 * part);
                painter.line_segment([from, to], Stroke::new(2.0, ink));
            }
            painter.circle_filled(at + vec2(6.5, -1.5), 3.0, palette.tier(0));
        }
        Mark::Bubble(kind) => bubble(painter, at, bubble_fill(palette, kind)),
        Mark::Edge => {
            painter.circle_filled(at - vec2(3.0, 0.0), 4.5, palette.tier(2));
            let tip = at + vec2(8.0, 0.0);
            let points = vec![tip, tip - vec2(5.0, -3.5), tip - vec2(5.0, 3.5)];
            let none = egui::epaint::PathStroke::NONE;
            painter.add(Shape::convex_polygon(points, palette.muted, none));
        }
    }
}

/// The colour of a speech bubble.
fn bubble_fill(palette: &Palette, kind: Bubble) -> Color32 {
    match kind {
        Bubble::Complaint => palette.risk,
        Bubble::Talk => palette.accent,
        Bubble::Event => palette.ink,
        Bubble::Promise => palette.warn,
    }
}

fn bubble(painter: &Painter, at: Pos2, fill: Color32) {
    let body = Rect::from_center_size(at - vec2(0.0, 1.5), vec2(15.0, 10.0));
    painter.rect_filled(body, 4.0, fill);
    let foot = body.left_bottom();
    let tail = vec![
        foot + vec2(3.0, -1.0),
        foot + vec2(8.0, -1.0),
        foot + vec2(3.0, 4.0),
    ];
    painter.add(Shape::convex_polygon(
        tail,
        fill,
        egui::epaint::PathStroke::NONE,
    ));
}
