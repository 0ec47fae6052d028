//! The names beside the tokens, and the causes of those who leave. They yield to each other, and are placed anew only when
//! something has moved.

use egui::{Painter, Rect, Vec2, vec2};

use super::Board;
use crate::ui::theme::{Palette, Role, galley};
use crate::view::board::{LabelAsk, Placed, Pose, TokenView, labels, place_labels};

/// What a ring of risk adds to a token's radius.
pub(super) const RING: f32 = 5.0;
/// What the ring around those who are chosen adds to it.
const CHOSEN: f32 = 9.0;
/// From this zoom on every name is written that finds room.
const NAME_ALL: f32 = 2.0;

/// Writes the names where there is room. `taken` are words that must stay readable.
pub(super) fn names(painter: &Painter, board: &mut Board, palette: &Palette, taken: &[Rect]) {
    let now = (board.view.generation, board.lens());
    if board.moving || board.named_for != Some(now) {
        board.names = placed(painter, board, palette, taken);
        board.sides = board.names.iter().map(|p| (p.id, p.side)).collect();
        // What is on its way stands somewhere else in the next frame.
        board.named_for = (!board.moving).then_some(now);
    }
    let origin = board.area.rect.min;
    for Placed { id, at, .. } in &board.names {
        // Whoever has a card beside it is named there.
        if board.hits.hovered == Some(*id) {
            continue;
        }
        let Some(token) = board.view.token(*id) else {
            continue;
        };
        let alpha = board.motion.pose(*id).map_or(1.0, Pose::alpha);
        let at = (origin + Vec2::from(*at)).round();
        let name = galley(painter.ctx(), palette, &token.name, Role::SMALL, None);
        let below = at + vec2(0.0, name.size().y);
        // The lines of the grid and of trails do not run through a name. The patch is opaque or not there at all: the
        // window blends in linear light, in which translucent paper looks grey.
        if alpha > 0.99 {
            let paper = Rect::from_min_size(at, name.size()).expand2(vec2(2.0, -2.0));
            painter.rect_filled(paper, 3.0, palette.surface);
        }
        painter.galley_with_override_text_color(at, name, palette.ink.gamma_multiply(alpha));
        if let Some(cause) = &token.leaving {
            let cause = galley(painter.ctx(), palette, cause, Role::SMALL.risk(), None);
            let ink = palette.risk.gamma_multiply(alpha);
            painter.galley_with_override_text_color(below, cause, ink);
        }
    }
}

/// How far a token reaches with its ring.
fn reach(token: &TokenView, radius: f32) -> f32 {
    let ring = token.ring().is_some();
    radius
        + match (token.selected, ring) {
            (true, _) => CHOSEN,
            (false, true) => RING,
            (false, false) => 0.0,
        }
}

fn placed(painter: &Painter, board: &Board, palette: &Palette, taken: &[Rect]) -> Vec<Placed> {
    let origin = board.area.rect.min.to_vec2();
    let near = board.area.zoom >= NAME_ALL;
    let corners = |r: Rect| ([r.min.x, r.min.y], [r.max.x, r.max.y]);
    let mut boxes: Vec<_> = taken
        .iter()
        .map(|r| corners(r.translate(-origin)))
        .collect();
    let (mut asks, mut discs) = (Vec::new(), Vec::new());
    for shown in board.shown() {
        let token = shown.token;
        let reach = reach(token, shown.radius);
        discs.push((token.id, shown.centre, reach));
        boxes.extend(shown.bubble.map(|b| (b.min, b.max)));
        if !(token.selected || token.leaving.is_some() || token.label || near) {
            continue;
        }
        let size = |words: &str| galley(painter.ctx(), palette, words, Role::SMALL, None).size();
        let name = size(&token.name);
        let under = token.leaving.as_deref().map_or(Vec2::ZERO, size);
        asks.push(LabelAsk {
            id: token.id,
            centre: shown.centre,
            radius: reach,
            size: [name.x.max(under.x), name.y + under.y],
            weight: labels::weight(token, shown.radius, false),
            force: token.leaving.is_some(),
            before: board.sides.get(&token.id).copied(),
        });
    }
    place_labels(&asks, &discs, &boxes, board.laid.lens.size)
}
