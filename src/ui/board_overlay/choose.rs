//! Who is chosen: one more, one less, a frame around many, a whole tier, nobody.

use egui::{Key, Modifiers, PointerButton, Popup, Rect, Response, Ui};

use super::Board;
use crate::view::board::lens::caught;

impl Board {
    /// Those chosen, with `id` taken in if it was not, and out if it was.
    pub(super) fn toggled(&self, id: u32) -> Vec<u32> {
        let mut chosen = self.view.chosen();
        let before = chosen.len();
        chosen.retain(|other| *other != id);
        if chosen.len() == before {
            chosen.push(id);
        }
        chosen
    }

    /// Everybody of the tier of `id`; everybody at all when there is no such customer, or when its tier is chosen already.
    fn tier_of(&self, id: Option<u32>) -> Vec<u32> {
        let chosen = self.view.chosen();
        let tier = id.and_then(|id| self.view.token(id)).map(|t| t.tier);
        let stay = || self.view.tokens.iter().filter(|t| t.leaving.is_none());
        let of_tier: Vec<u32> = stay()
            .filter(|t| Some(t.tier) == tier)
            .map(|t| t.id)
            .collect();
        if of_tier.is_empty() || of_tier == chosen {
            stay().map(|t| t.id).collect()
        } else {
            of_tier
        }
    }

    /// Whether anything can be chosen here at all.
    pub(super) fn chooses(&self) -> bool {
        !self.view.chrome.schemes.is_empty()
    }
}

/// Follows the lasso while it is drawn. True while there is one.
pub(super) fn lasso(ui: &Ui, response: &Response, board: &mut Board) -> bool {
    let card = board.area.rect;
    let (shift, space) = ui.input(|i| (i.modifiers.shift, i.key_down(Key::Space)));
    let wanted = (shift || board.lassoing) && !space && board.chooses();
    if response.drag_started_by(PointerButton::Primary) && wanted {
        let from = ui.input(|i| i.pointer.press_origin()).unwrap_or(card.min);
        board.lasso = Some(Rect::from_two_pos(from, from));
    }
    let Some(lasso) = board.lasso else {
        return false;
    };
    let from = ui.input(|i| i.pointer.press_origin()).unwrap_or(lasso.min);
    if let Some(to) = response.interact_pointer_pos() {
        board.lasso = Some(Rect::from_two_pos(from, to).intersect(card));
    }
    let lasso = board.lasso.unwrap_or(lasso);
    if response.drag_stopped() || !response.dragged() {
        let frame = lasso.translate(-card.min.to_vec2());
        let stay = board.shown().filter(|s| !s.leaves);
        let mut ids = caught(
            stay.map(|s| (s.token.id, s.centre)),
            frame.min.into(),
            frame.max.into(),
        );
        if ui.input(|i| i.modifiers.command) {
            ids.extend(board.view.chosen());
        }
        board.hits.choice = Some(ids);
        board.lasso = None;
    }
    true
}

/// Ctrl+A takes a whole tier, Escape lets everybody go.
pub(super) fn keys(ui: &Ui, response: &Response, board: &mut Board) {
    if !board.chooses() || ui.ctx().text_edit_focused() {
        return;
    }
    let near = response.has_focus() || response.hovered();
    if near && ui.input_mut(|i| i.consume_key(Modifiers::COMMAND, Key::A)) {
        board.hits.choice = Some(board.tier_of(board.hits.hovered.or(board.focus)));
    }
    let held = board.lassoing || board.view.tokens.iter().any(|t| t.chosen);
    if held
        && !Popup::is_any_open(ui.ctx())
        && ui.input_mut(|i| i.consume_key(Modifiers::NONE, Key::Escape))
    {
        board.hits.choice = Some(Vec::new());
        board.hits.lasso = Some(false);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::view::board::{BoardView, TokenView};

    fn board(chosen: &[u32]) -> Board {
        let tokens = (0..6)
            .map(|id| TokenView {
                id,
                tier: (id % 2) as u8,
                chosen: chosen.contains(&id),
                leaving: (id == 4).then(|| "price".into()),
                ..TokenView::default()
            })
            .collect();
        let mut board = Board::default();
        board.set_view(BoardView {
            tokens,
            generation: 1,
            ..BoardView::default()
        });
        board
    }

    #[test]
    fn choosing_lays_nobody_out_anew() {
        let (nobody, two) = (board(&[]), board(&[1, 2]));
        assert!(nobody.view.stands_like(&two.view));
        let mut moved = two.view.clone();
        moved.tokens[0].satisfaction += 1.0;
        assert!(!nobody.view.stands_like(&moved));
    }

    #[test]
    fn a_click_takes_in_and_out() {
        assert_eq!(board(&[1, 3]).toggled(2), [1, 3, 2]);
        assert_eq!(board(&[1, 3]).toggled(3), [1]);
    }

    #[test]
    fn all_of_a_tier_and_then_everybody_but_who_leaves() {
        assert_eq!(board(&[]).tier_of(Some(2)), [0, 2]);
        assert_eq!(board(&[0, 2]).tier_of(Some(2)), [0, 1, 2, 3, 5]);
        assert_eq!(board(&[]).tier_of(None), [0, 1, 2, 3, 5]);
    }
}
