//! The tokens as they are at this moment: what the sprites, the words and the pointer all go by.

use super::bubble;
use super::{Board, BubbleBox};
use crate::view::board::TokenView;

impl Board {
    /// Every visible token as it is shown now: the customer, its centre on the card, its radius, 0 to 1 how visible.
    pub fn shown(&self) -> impl Iterator<Item = Shown<'_>> {
        let lens = self.lens();
        self.view.tokens.iter().filter_map(move |token| {
            let pose = self.motion.pose(token.id)?;
            let radius = pose.radius() * lens.growth();
            let centre = lens.token(pose.at(), pose.push());
            // A ring and a bubble reach beyond the token.
            let seen = pose.alpha() > 0.01 && lens.sees(centre, radius + 30.0);
            let corner = self.corners.get(&token.id).copied().unwrap_or_default();
            let hangs = token.bubble.is_some() && !pose.leaves();
            let bubble = hangs.then(|| BubbleBox::at(centre, radius, corner));
            seen.then(|| Shown {
                token,
                centre,
                radius,
                alpha: pose.alpha(),
                leaves: pose.leaves(),
                bubble,
            })
        })
    }

    /// Chooses the bubbles' corners, by where tokens will come to rest: in flight they would flutter.
    pub(super) fn hang_bubbles(&mut self) {
        let lens = self.lens();
        if self.hung_for == Some(lens) {
            return;
        }
        self.hung_for = Some(lens);
        let discs: Vec<_> = self
            .laid
            .spots
            .iter()
            .map(|s| (s.id, lens.token(s.at, s.push), s.radius * lens.growth()))
            .collect();
        let mut asks: Vec<_> = self
            .view
            .tokens
            .iter()
            .filter_map(|t| Some((t.bubble?, t.tier, t.id)))
            .collect();
        asks.sort_unstable();
        let ids: Vec<u32> = asks.into_iter().map(|(.., id)| id).collect();
        self.corners = bubble::corners(&discs, &ids, lens.size)
            .into_iter()
            .collect();
    }
}

/// A token as it is shown now; lengths in points on the card.
#[derive(Clone, Copy, Debug)]
pub struct Shown<'a> {
    /// The customer.
    pub token: &'a TokenView,
    /// Centre.
    pub centre: [f32; 2],
    /// Radius without ring.
    pub radius: f32,
    /// 0 to 1.
    pub alpha: f32,
    /// On its way out.
    pub leaves: bool,
    /// Its speech bubble.
    pub bubble: Option<BubbleBox>,
}
