//! The customers that are chosen on the board, and their move to another tier.

use super::Desk;
use crate::sim::customer::Customer;
use crate::sim::policy::Lever;
use crate::sim::{Command, CustomerId, TierId};

impl Desk {
    /// Grows with everything that the board must show: the run, the words, and how it is looked at. What is
    /// reckoned from the run alone need not be made anew because somebody was chosen.
    pub const fn board_generation(&self) -> u64 {
        self.generation + self.looks
    }

    /// Chooses these customers and no others.
    pub fn choose_customers(&mut self, ids: Vec<CustomerId>) {
        let Some(session) = &self.session else { return };
        let state = session.state();
        let here = |id: &CustomerId| state.customer(*id).is_some_and(Customer::active);
        self.chosen = ids.into_iter().filter(here).collect();
        self.looks += 1;
    }

    /// Moves those who are chosen to a tier, and tells how many could not be moved and why.
    pub fn move_chosen(&mut self, tier: TierId) {
        let Some(session) = &self.session else { return };
        let state = session.state();
        let elsewhere = |id: &CustomerId| state.customer(*id).is_some_and(|c| c.tier() != tier);
        let to_move: Vec<CustomerId> = self.chosen.iter().copied().filter(elsewhere).collect();
        if !to_move.is_empty() && self.locks(Lever::Grade) {
            return;
        }
        let Some(session) = &mut self.session else {
            return;
        };
        let before = session.log().len();
        let moves = to_move
            .iter()
            .map(|&customer| Command::SetTier { customer, tier });
        // Moved together, taken back together.
        let refused = session.commands(moves.collect()).err();
        let moved = session.log().len() - before;
        if moved > 0 {
            self.generation += 1;
            self.save();
        }
        let Some(session) = &self.session else { return };
        let tiers = &session.scenario().tiers;
        let letter = tiers.get(tier.index()).map_or("", |t| t.id.as_str());
        let t = self.texts();
        let mut told = t.with(
            "board-moved",
            [("count", moved.into()), ("letter", letter.into())],
        );
        if let Some(refusal) = refused {
            let left = to_move.len() - moved;
            told.push_str(&t.with(
                "board-not-moved",
                [("count", left.into()), ("why", t.get(refusal.key()).into())],
            ));
        }
        self.notice = Some(told);
    }

    /// Puts customers into a tier; those that are there already stay as they are.
    pub fn move_to_tier(&mut self, customers: &[CustomerId], tier: TierId) {
        self.choose_customers(customers.to_vec());
        self.move_chosen(tier);
    }

    /// Marks customers on the board, in place of those marked before.
    pub fn mark(&mut self, customers: Vec<CustomerId>) {
        let said = [("count", customers.len().into())];
        self.notice = Some(self.texts().with("table-marked", said));
        self.choose_customers(customers);
    }
}
