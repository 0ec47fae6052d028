//! Practice: any case of the library with any personality, outside of a run. What is said can be taken back.

use crate::scenario::library::{self, LibraryCase};
use crate::sim::complaint::{Lot, Meeting, Profiles, Talk, TalkEnd};
use crate::sim::setup::Personality;
use crate::sim::{Money, luck::Purpose};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// How hard it is made.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub enum Difficulty {
    /// Personality and meters are shown, hints at every turn.
    #[default]
    Guided,
    /// Neither is shown; a hint when asked for; less patience.
    Plain,
    /// No hints, little patience, and somebody else waits.
    Pressed,
}

impl Difficulty {
    /// All three, the easiest first.
    pub const ALL: [Self; 3] = [Self::Guided, Self::Plain, Self::Pressed];

    /// Key in the texts.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Guided => "difficulty-guided",
            Self::Plain => "difficulty-plain",
            Self::Pressed => "difficulty-pressed",
        }
    }

    /// Factor on the customer's patience.
    pub const fn patience(self) -> f64 {
        match self {
            Self::Guided => 1.0,
            Self::Plain => 0.9,
            Self::Pressed => 0.75,
        }
    }

    /// Minutes until the other one who waits gives up.
    pub const fn minutes(self) -> Option<u32> {
        match self {
            Self::Guided | Self::Plain => None,
            Self::Pressed => Some(18),
        }
    }
}

/// A talk that is practised.
#[derive(Clone, Debug)]
pub struct Practice {
    case: Arc<LibraryCase>,
    profiles: Arc<Profiles>,
    difficulty: Difficulty,
    lot: Lot,
    talk: Talk,
    past: Vec<Talk>,
    end: Option<TalkEnd>,
    asked: bool,
}

impl Practice {
    /// Begins. Without a personality it is drawn. None: there is no such case.
    pub fn start(
        id: &str,
        personality: Option<Personality>,
        difficulty: Difficulty,
        seed: u64,
    ) -> Option<Self> {
        Self::of(library::case(id)?, personality, difficulty, seed)
    }

    /// The same with any case. None: nobody can voice it.
    pub fn of(
        case: LibraryCase,
        personality: Option<Personality>,
        difficulty: Difficulty,
        seed: u64,
    ) -> Option<Self> {
        let case = Arc::new(case);
        let profiles = Arc::new(library::profiles().ok()?);
        let lot = Lot::outside(seed);
        let who = &case.case.personalities;
        let draw = lot.luck.uniform(Purpose::Talk, 1, lot.when, 0) * who.len() as f64;
        let drawn = who.get(draw as usize).copied();
        let personality = personality.filter(|p| who.contains(p)).or(drawn)?;
        let meeting = meeting(&case, &profiles, difficulty);
        let talk = Talk::outside(meeting, personality, lot);
        Some(Self {
            case,
            profiles,
            difficulty,
            lot,
            talk,
            past: Vec::new(),
            end: None,
            asked: false,
        })
    }

    /// What it is held in. One may settle whatever is fair, and more.
    pub fn meeting(&self) -> Meeting<'_> {
        meeting(&self.case, &self.profiles, self.difficulty)
    }

    /// The case with its texts.
    pub fn case(&self) -> &Arc<LibraryCase> {
        &self.case
    }

    /// How the personalities react.
    pub fn profiles(&self) -> &Profiles {
        &self.profiles
    }

    /// How hard it is.
    pub const fn difficulty(&self) -> Difficulty {
        self.difficulty
    }

    /// The talk as it stands.
    pub fn talk(&self) -> &Talk {
        self.end.as_ref().map_or(&self.talk, |end| &end.talk)
    }

    /// How it ended, once it has.
    pub const fn end(&self) -> Option<&TalkEnd> {
        self.end.as_ref()
    }

    /// Says a line that is shown; whether it was one.
    pub fn say(&mut self, line: u32, offer: Option<Money>) -> bool {
        if self.end.is_some() || !self.talk.shown.contains(&line) {
            return false;
        }
        let m = meeting(&self.case, &self.profiles, self.difficulty);
        let offer = offer.map(|sum| sum.min(m.case.most()));
        let Some(said) = self.talk.say(m, line, offer, self.lot) else {
            return false;
        };
        self.past.push(self.talk.clone());
        self.talk.apply(m.case, m.profiles, said);
        self.asked = false;
        if self.talk.over(m.case) {
            self.end = Some(self.talk.clone().end(m, !self.late()));
        }
        true
    }

    /// Takes the last line back; whether there was one. A talk that has ended stands.
    pub fn undo(&mut self) -> bool {
        if self.end.is_some() {
            return false;
        }
        let Some(before) = self.past.pop() else {
            return false;
        };
        self.talk = before;
        self.asked = false;
        true
    }

    /// Whether a line can be taken back.
    pub fn can_undo(&self) -> bool {
        self.end.is_none() && !self.past.is_empty()
    }

    /// Asks for the hint of this turn.
    pub const fn ask(&mut self) {
        self.asked = true;
    }

    /// Whether a hint can be asked for that isn't shown yet.
    pub fn can_ask(&self) -> bool {
        self.end.is_none() && self.difficulty == Difficulty::Plain && !self.asked
    }

    /// Whether the hint of this turn is shown.
    pub fn hinted(&self) -> bool {
        self.end.is_none() && (self.difficulty == Difficulty::Guided || self.asked)
    }

    /// Whether somebody else has given up waiting.
    pub fn late(&self) -> bool {
        let limit = self.difficulty.minutes();
        limit.is_some_and(|limit| self.talk.minutes > limit)
    }
}

fn meeting<'a>(
    case: &'a LibraryCase,
    profiles: &'a Profiles,
    difficulty: Difficulty,
) -> Meeting<'a> {
    Meeting {
        case: &case.case,
        profiles,
        // Half of what is demanded: the limit itself must not say what is fair.
        authority: case.case.fair.1.max(Money(case.case.most().0 / 2)),
        patience: difficulty.patience(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_said_can_be_taken_back_until_the_end() {
        let who = Some(Personality::Angry);
        let mut p =
            Practice::start("missed-train", who, Difficulty::Plain, 4).expect("it is there");
        let first = p.talk().clone();
        assert!(!p.undo() && p.can_ask());
        p.ask();
        assert!(p.hinted() && !p.can_ask());
        let line = p.talk().shown[0];
        assert!(p.say(line, None));
        assert!(p.undo());
        assert_eq!(*p.talk(), first);
        while p.end().is_none() {
            let best = p.talk().best(p.meeting()).expect("something can be said");
            assert!(p.say(best, None));
        }
        assert!(!p.undo() && !p.say(0, None));
    }
}
