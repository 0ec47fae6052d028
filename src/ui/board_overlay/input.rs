//! What pointer, wheel and keys do on the board.

use egui::{CursorIcon, EventFilter, Key, Modifiers, PointerButton, Response, Ui, Vec2};

use super::{Board, choose};
use crate::view::board::Scheme;
use crate::view::board::lens::hit;

/// Help for a pointer that just misses a token, points.
const SLACK: f32 = 4.0;
/// Zoom per point of the wheel.
const WHEEL: f32 = 0.004;
/// Zoom per press of plus or minus.
pub(super) const STEP: f32 = 1.25;
/// Room kept around the token that the keyboard goes to, points.
const ROOM: f32 = 48.0;
/// The keys of the arrangements, with Alt.
const DIGITS: [Key; 6] = [
    Key::Num1,
    Key::Num2,
    Key::Num3,
    Key::Num4,
    Key::Num5,
    Key::Num6,
];

pub(super) fn handle(ui: &Ui, response: &Response, board: &mut Board) {
    let card = board.area.rect;
    let pointer = response
        .hover_pos()
        .filter(|p| card.contains(*p))
        .map(|p| local(card, p));
    zoom(ui, board, pointer);
    if !choose::lasso(ui, response, board) {
        pan(ui, response, board);
    }
    let over = pointer
        .filter(|_| !response.dragged())
        .and_then(|p| under(board, p));
    board.hits.hovered = over;
    arrangements(ui, board);
    keys(ui, response, board);
    choose::keys(ui, response, board);
    if response.clicked() {
        clicked(ui, board, over);
    }
    if response.double_clicked() && over.is_none() {
        board.fit();
    }
    cursor(ui, response, board);
}

fn clicked(ui: &Ui, board: &mut Board, over: Option<u32>) {
    // A click without a pointer comes from the keyboard or a screen reader.
    let by_pointer = ui.input(|i| i.pointer.primary_clicked());
    if !by_pointer {
        // Space chooses, once it is let go: held down it pans.
        if !ui.input(|i| i.key_pressed(Key::Space)) {
            board.hits.clicked = board.focus;
        }
        return;
    }
    let several = board.lassoing || ui.input(|i| i.modifiers.shift || i.modifiers.command);
    match over {
        Some(id) if several && board.chooses() => board.hits.choice = Some(board.toggled(id)),
        Some(id) => board.hits.clicked = Some(id),
        None => {}
    }
    board.focus = over;
}

fn local(card: egui::Rect, at: egui::Pos2) -> [f32; 2] {
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
        board.see(board.lens().zoomed(factor, pointer));
        // What zooms the board must not scroll what it stands in.
        ui.input_mut(|i| i.smooth_scroll_delta = Vec2::ZERO);
    }
}

/// The left button pans where it draws no lasso, the middle one always.
fn pan(ui: &Ui, response: &Response, board: &mut Board) {
    let by =
        |button: PointerButton| response.dragged_by(button) && response.drag_delta() != Vec2::ZERO;
    if by(PointerButton::Primary) || by(PointerButton::Middle) {
        if ui.input(|i| i.key_down(Key::Space)) {
            board.pans_with = Some(Key::Space);
        }
        let pan = board.area.pan + response.drag_delta();
        board.see(board.laid.lens.seen(board.area.zoom, pan.into()));
    }
}

/// Alt and a digit, or brackets, arrange the board anew.
fn arrangements(ui: &Ui, board: &mut Board) {
    let open = board.view.chrome.open();
    if open.is_empty() || ui.ctx().text_edit_focused() {
        return;
    }
    let now = board.view.scheme;
    let pressed = |modifiers, key| ui.input_mut(|i| i.consume_key(modifiers, key));
    let digit = DIGITS
        .into_iter()
        .zip(Scheme::ALL)
        .find_map(|(key, scheme)| pressed(Modifiers::ALT, key).then_some(scheme));
    let next = if pressed(Modifiers::NONE, Key::OpenBracket) {
        Some(now.stepped(false, &open))
    } else if pressed(Modifiers::NONE, Key::CloseBracket) {
        Some(now.stepped(true, &open))
    } else {
        digit
    };
    if let Some(scheme) = next.filter(|s| *s != now && open.contains(s)) {
        board.hits.scheme = Some(scheme);
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
        bring(board);
    }
    let (nearer, farther, whole, choose) = ui.input(|i| {
        let plus = i.key_pressed(Key::Plus) || i.key_pressed(Key::Equals);
        let space = i.key_released(Key::Space) && !i.pointer.any_down();
        (
            plus,
            i.key_pressed(Key::Minus),
            i.key_pressed(Key::Num0),
            space,
        )
    });
    let choose = choose && board.pans_with.is_none() && board.chooses();
    if let Some(id) = board.focus.filter(|_| choose) {
        board.hits.choice = Some(board.toggled(id));
    }
    board.pans_with = board.pans_with.filter(|key| ui.input(|i| i.key_down(*key)));
    let factor = if nearer { STEP } else { 1.0 } / if farther { STEP } else { 1.0 };
    if factor != 1.0 {
        nearer_by(board, factor);
    }
    if whole && !ui.input(|i| i.modifiers.alt) {
        board.fit();
    }
}

/// Zooms about the token the keyboard is on, or the middle of the card.
pub(super) fn nearer_by(board: &mut Board, factor: f32) {
    let focus = board.resting().find(|(id, ..)| Some(*id) == board.focus);
    let middle = focus.map_or(board.laid.lens.size.map(|s| s * 0.5), |(_, at, _)| at);
    board.aim_at(board.lens().zoomed(factor, middle));
}

/// Pans to the token the keyboard is on, if it is out of sight.
fn bring(board: &mut Board) {
    let focus = board.resting().find(|(id, ..)| Some(*id) == board.focus);
    if let Some((_, at, _)) = focus.filter(|_| board.area.zoom > 1.0) {
        board.aim_at(board.lens().showing(at, ROOM));
    }
}

/// The nearest token in the direction of `step`, or the leftmost when none has been chosen yet.
fn next(board: &Board, step: [f32; 2]) -> Option<u32> {
    let Some((from, here, _)) = board.resting().find(|(id, ..)| Some(*id) == board.focus) else {
        return board
            .resting()
            .min_by(|a, b| a.1[0].total_cmp(&b.1[0]))
            .map(|(id, ..)| id);
    };
    board
        .resting()
        .filter(|(id, ..)| *id != from)
        .filter_map(|(id, at, _)| {
            let away = [at[0] - here[0], at[1] - here[1]];
            let along = away[0] * step[0] + away[1] * step[1];
            let aside = (away[0] * step[1]).abs() + (away[1] * step[0]).abs();
            // Straight ahead is better than far aside.
            (along > 0.5).then_some((id, along + 2.0 * aside))
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
        _ if board.lassoing => CursorIcon::Crosshair,
        _ if board.area.zoom > 1.0 => CursorIcon::Grab,
        _ => CursorIcon::Default,
    };
    ui.set_cursor_icon(icon);
}

#[cfg(test)]
mod tests;
