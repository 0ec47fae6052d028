//! The tokens as they are at this moment: what the sprites, the words and the pointer all go by.

use super::bubble;
use super::{Board, BubbleBox};
use crate::view::board::TokenView;

impl Board {
    /// Every visible token as it is shown now: the customer, its centre on the card, its radius, 0 to 1 how visible.
    pub fn shown(&self) -> impl Iterator<Item = Shown<'_>> {
        let lens = self.lens();
        let tokens = self.view.tokens.iter().enumerate();
        tokens.filter_map(move |(place, token)| {
            // The spots stand in the order of the tokens they were laid out for.
            let spot = self.laid.spots.get(place).filter(|s| s.id == token.id);
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
                trail: spot.and_then(|s| s.trail),
                held: spot.map_or([0; 2], |s| s.held),
            })
        })
    }

    /// Every token where it comes to rest, seen or not: what the keyboard walks over.
    pub(super) fn resting(&self) -> impl Iterator<Item = (u32, [f32; 2], f32)> {
        let lens = self.lens();
        let spots = self.laid.spots.iter();
        spots.map(move |s| (s.id, lens.token(s.at, s.push), s.radius * lens.growth()))
    }

    /// Chooses the bubbles' corners, by where tokens will come to rest: in flight they would flutter.
    pub(super) fn hang_bubbles(&mut self) {
        let lens = self.lens();
        if self.hung_for == Some(lens) {
            return;
        }
        self.hung_for = Some(lens);
        let discs: Vec<_> = self.resting().collect();
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
    /// Unit place where it stood a quarter ago.
    pub trail: Option<[f32; 2]>,
    /// Held at the edge: −1 left or below, 1 right or above.
    pub held: [i8; 2],
}
