//! What pointer, wheel and keys do on the board.

use egui::{
    CursorIcon, EventFilter, Key, PointerButton, Rect, Response, Ui, Vec2, WidgetInfo, WidgetType,
};

use super::Board;
use crate::view::board::lens::hit;

/// Help for a pointer that just misses a token, points.
const SLACK: f32 = 4.0;
/// Zoom per point of the wheel.
const WHEEL: f32 = 0.004;
/// Zoom per press of plus or minus.
const STEP: f32 = 1.25;

pub(super) fn handle(ui: &Ui, response: &Response, board: &mut Board) {
    let card = board.area.rect;
    let pointer = response
        .hover_pos()
        .filter(|p| card.contains(*p))
        .map(|p| local(card, p));
    zoom(ui, board, pointer);
    drag(ui, response, board);
    let over = pointer
        .filter(|_| !response.dragged())
        .and_then(|p| under(board, p));
    board.hits.hovered = over;
    keys(ui, response, board);
    if response.clicked() {
        // A click without a pointer comes from the keyboard or a screen reader.
        let by_pointer = ui.input(|i| i.pointer.primary_clicked());
        let hit = if by_pointer { over } else { board.focus };
        let several = ui.input(|i| i.modifiers.shift || i.modifiers.command);
        if several && by_pointer {
            board.hits.toggled = hit;
        } else if hit.is_some() {
            board.hits.clicked = hit;
        }
        board.focus = hit;
    }
    if response.double_clicked() && over.is_none() {
        (board.area.zoom, board.area.pan) = (1.0, Vec2::ZERO);
    }
    cursor(ui, response, board);
    describe(response, board);
}

fn local(card: Rect, at: egui::Pos2) -> [f32; 2] {
    [at.x - card.min.x, at.y - card.min.y]
}

fn under(board: &Board, pointer: [f32; 2]) -> Option<u32> {
    // A bubble lies above all tokens.
    let bubble = board
        .shown()
        .find(|s| s.bubble.is_some_and(|b| b.contains(pointer)));
    bubble.map(|s| s.token.id).or_else(|| {
        hit(
            board.shown().map(|s| (s.token.id, s.centre, s.radius)),
            pointer,
            SLACK,
        )
    })
}

fn zoom(ui: &Ui, board: &mut Board, pointer: Option<[f32; 2]>) {
    let Some(pointer) = pointer else { return };
    let (wheel, pinch) = ui.input(|i| (i.smooth_scroll_delta().y, i.zoom_delta()));
    let factor = pinch * libm::expf(wheel * WHEEL);
    if (factor - 1.0).abs() > 1e-4 {
        see(board, board.lens().zoomed(factor, pointer));
        // What zooms the board must not scroll what it stands in.
        ui.input_mut(|i| i.smooth_scroll_delta = Vec2::ZERO);
    }
}

fn see(board: &mut Board, lens: crate::view::board::Lens) {
    (board.area.zoom, board.area.pan) = (lens.zoom, lens.pan.into());
}

fn drag(ui: &Ui, response: &Response, board: &mut Board) {
    let card = board.area.rect;
    if response.drag_started_by(PointerButton::Primary) && ui.input(|i| i.modifiers.shift) {
        let from = ui.input(|i| i.pointer.press_origin()).unwrap_or(card.min);
        board.lasso = Some(Rect::from_two_pos(from, from));
    }
    let Some(lasso) = board.lasso else {
        if response.dragged() {
            let pan = board.area.pan + response.drag_delta();
            see(board, board.laid.lens.seen(board.area.zoom, pan.into()));
        }
        return;
    };
    let from = ui.input(|i| i.pointer.press_origin()).unwrap_or(lasso.min);
    if let Some(to) = response.interact_pointer_pos() {
        board.lasso = Some(Rect::from_two_pos(from, to).intersect(card));
    }
    if response.drag_stopped() || !response.dragged() {
        let caught = lasso.translate(-card.min.to_vec2());
        let ids = board
            .shown()
            .filter(|s| caught.contains(s.centre.into()))
            .map(|s| s.token.id)
            .collect();
        board.hits.lassoed = Some(ids);
        board.lasso = None;
    }
}

fn keys(ui: &Ui, response: &Response, board: &mut Board) {
    if !response.has_focus() {
        return;
    }
    let arrows = EventFilter {
        horizontal_arrows: true,
        vertical_arrows: true,
        ..EventFilter::default()
    };
    ui.memory_mut(|m| m.set_focus_lock_filter(response.id, arrows));
    let step = ui.input(|i| {
        let axis = |less, more| {
            f32::from(u8::from(i.key_pressed(more))) - f32::from(u8::from(i.key_pressed(less)))
        };
        [
            axis(Key::ArrowLeft, Key::ArrowRight),
            axis(Key::ArrowUp, Key::ArrowDown),
        ]
    });
    if step != [0.0; 2] {
        board.focus = next(board, step).or(board.focus);
    }
    let (nearer, farther, whole) = ui.input(|i| {
        let plus = i.key_pressed(Key::Plus) || i.key_pressed(Key::Equals);
        (plus, i.key_pressed(Key::Minus), i.key_pressed(Key::Num0))
    });
    let middle = board
        .shown()
        .find(|s| Some(s.token.id) == board.focus)
        .map_or(board.laid.lens.size.map(|s| s * 0.5), |s| s.centre);
    let factor = if nearer { STEP } else { 1.0 } / if farther { STEP } else { 1.0 };
    if factor != 1.0 {
        see(board, board.lens().zoomed(factor, middle));
    }
    if whole {
        see(board, board.laid.lens);
    }
}

/// The nearest token in the direction of `step`, or the leftmost when none has been chosen yet.
fn next(board: &Board, step: [f32; 2]) -> Option<u32> {
    let Some(from) = board.shown().find(|s| Some(s.token.id) == board.focus) else {
        return board
            .shown()
            .min_by(|a, b| a.centre[0].total_cmp(&b.centre[0]))
            .map(|s| s.token.id);
    };
    board
        .shown()
        .filter(|s| s.token.id != from.token.id)
        .filter_map(|s| {
            let away = [s.centre[0] - from.centre[0], s.centre[1] - from.centre[1]];
            let along = away[0] * step[0] + away[1] * step[1];
            let aside = (away[0] * step[1]).abs() + (away[1] * step[0]).abs();
            // Straight ahead is better than far aside.
            (along > 0.5).then_some((s.token.id, along + 2.0 * aside))
        })
        .min_by(|a, b| a.1.total_cmp(&b.1))
        .map(|(id, _)| id)
}

fn cursor(ui: &Ui, response: &Response, board: &Board) {
    if !response.hovered() && !response.dragged() {
        return;
    }
    let icon = match (board.hits.hovered, board.lasso) {
        (_, Some(_)) => CursorIcon::Crosshair,
        _ if response.dragged() && board.area.zoom > 1.0 => CursorIcon::Grabbing,
        (Some(_), _) => CursorIcon::PointingHand,
        _ if board.area.zoom > 1.0 => CursorIcon::Grab,
        _ => CursorIcon::Default,
    };
    ui.set_cursor_icon(icon);
}

/// For a screen reader: the board in a sentence, and the customer the keyboard is on.
fn describe(response: &Response, board: &Board) {
    let texts = &board.view.texts;
    let token = board.focus.and_then(|id| board.view.token(id));
    let label = token.map_or_else(
        || texts.summary.clone(),
        |t| {
            let risk = t
                .risk
                .map(|r| format!(", {} {}", texts.risk, (texts.percent)(f64::from(r))));
            format!(
                "{}: {} {}, {} {}{}",
                t.name,
                texts.satisfaction,
                (texts.points)(f64::from(t.satisfaction)),
                texts.value,
                (texts.money)(t.value),
                risk.unwrap_or_default()
            )
        },
    );
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, &label));
}
