//! Another future in the making: where it begins, what is changed, who plays on.

use crate::run::branch::{Continued, Edit};
use crate::sim::CustomerId;

/// What somebody asks “what if” about.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    /// The branch it springs from; none: the run itself.
    pub parent: Option<u32>,
    /// The quarter whose decisions are changed, from 1; 0: the first.
    pub quarter: u8,
    /// What is changed.
    pub edits: Vec<Edit>,
    /// Who plays on.
    pub by: Continued,
    /// The customer whose decisions are looked at.
    pub customer: Option<CustomerId>,
}

impl Draft {
    /// From another branch, or the run itself: nothing is changed yet.
    #[must_use]
    pub fn from(parent: Option<u32>, quarter: u8) -> Self {
        Self {
            parent,
            quarter,
            ..Self::default()
        }
    }

    /// Changes something; what was said about it before is forgotten.
    pub fn put(&mut self, edit: Edit) {
        self.take(&edit);
        self.edits.push(edit);
    }

    /// Leaves something as it was.
    pub fn take(&mut self, edit: &Edit) {
        self.edits.retain(|kept| !kept.same_thing(edit));
    }

    /// Whether there is anything to play: a change, or somebody else who plays on.
    pub fn asks(&self) -> bool {
        !self.edits.is_empty() || self.by != Continued::Own
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_word_on_a_thing_stands() {
        let answer = |choice| Edit::Event { event: 1, choice };
        let mut draft = Draft::from(None, 2);
        assert!(!draft.asks());
        draft.put(answer(0));
        draft.put(answer(2));
        assert_eq!(draft.edits, [answer(2)]);
        draft.take(&answer(1));
        assert!(!draft.asks());
        draft.by = Continued::Bot("textbook".to_owned());
        assert!(draft.asks());
    }
}
