//! A round of the quiz outside a run: which questions come in which order, what was answered, what was missed.

mod best;

pub use best::{Bests, Score};

use crate::sim::setup::Question;

/// Options that people look for at their usual place: in other orders they only slow the reader down.
const USUAL: [&str; 6] = [
    "true", "false", "consumer", "business", "channel", "internal",
];

/// A question of a round.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// Place of its scenario on the shelf.
    pub shelf: usize,
    /// Place of the question in the scenario.
    pub question: usize,
    /// Its options as they stand on the screen, by their places in the scenario.
    pub options: Vec<u32>,
    /// The right one, by its place in the scenario.
    pub right: u32,
    /// The one that was chosen, by its place in the scenario.
    pub answer: Option<u32>,
}

impl Item {
    /// Whether it was answered right; none before it was answered.
    pub fn mark(&self) -> Option<bool> {
        self.answer.map(|answer| answer == self.right)
    }
}

/// Questions in an order of their own, one after the other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Round {
    items: Vec<Item>,
    at: usize,
}

impl Round {
    /// Draws a round: at most so many of these questions (place of the scenario, place in it, question), none twice by
    /// its id where there are enough others. The same seed draws the same round.
    pub fn draw<'a>(
        questions: impl IntoIterator<Item = (usize, usize, &'a Question)>,
        most: usize,
        seed: u64,
    ) -> Self {
        let mut lots = Lots(seed);
        let mut all: Vec<(usize, usize, &Question)> = questions.into_iter().collect();
        lots.shuffle(&mut all);
        if all.len() > most {
            let mut ids: Vec<&str> = Vec::new();
            // What was drawn once goes to the end, and comes again only where nothing else is left.
            let (first, again): (Vec<_>, Vec<_>) = all.into_iter().partition(|(_, _, q)| {
                let new = !ids.contains(&q.id.as_str());
                if new {
                    ids.push(&q.id);
                }
                new
            });
            all = first.into_iter().chain(again).take(most).collect();
        }
        let items = all
            .into_iter()
            .map(|(shelf, question, q)| {
                let mut options: Vec<u32> = (0..q.options.len() as u32).collect();
                if !q.options.iter().all(|o| USUAL.contains(&o.as_str())) {
                    lots.shuffle(&mut options);
                }
                Item {
                    shelf,
                    question,
                    options,
                    right: q.answer,
                    answer: None,
                }
            })
            .collect();
        Self { items, at: 0 }
    }

    /// All its questions in order.
    pub fn items(&self) -> &[Item] {
        &self.items
    }

    /// The place of the question that is asked; past the last one: the round is over.
    pub const fn at(&self) -> usize {
        self.at
    }

    /// The question that is asked; none when the round is over.
    pub fn asked(&self) -> Option<&Item> {
        self.items.get(self.at)
    }

    /// Answers the question that is asked with the option at a place on the screen. The first answer counts.
    pub fn answer(&mut self, place: u32) {
        if let Some(item) = self.items.get_mut(self.at)
            && item.answer.is_none()
        {
            item.answer = item.options.get(place as usize).copied();
        }
    }

    /// Goes on once the question was answered. Returns whether that ended the round.
    pub fn go_on(&mut self) -> bool {
        let answered = self.asked().is_some_and(|item| item.answer.is_some());
        self.at += usize::from(answered);
        answered && self.at == self.items.len()
    }

    /// How many were answered right, and how many there are.
    pub fn score(&self) -> Score {
        let right = self.items.iter().filter(|i| i.mark() == Some(true));
        Score {
            right: right.count() as u32,
            of: self.items.len() as u32,
        }
    }

    /// Those that were answered wrong.
    pub fn missed(&self) -> impl Iterator<Item = &Item> {
        self.items.iter().filter(|item| item.mark() == Some(false))
    }

    /// Another round of those that were answered wrong.
    #[must_use]
    pub fn again(&self, seed: u64) -> Self {
        let mut lots = Lots(seed);
        let mut items: Vec<Item> = self.missed().cloned().collect();
        lots.shuffle(&mut items);
        for item in &mut items {
            item.answer = None;
        }
        Self { items, at: 0 }
    }
}

/// Lots drawn one after the other from a seed (`SplitMix64`).
struct Lots(u64);

impl Lots {
    const fn draw(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    fn shuffle<T>(&mut self, list: &mut [T]) {
        for last in (1..list.len()).rev() {
            let other = (self.draw() % (last as u64 + 1)) as usize;
            list.swap(last, other);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn question(id: &str, options: &[&str]) -> Question {
        Question {
            id: id.to_owned(),
            options: options.iter().map(|&o| o.to_owned()).collect(),
            answer: 1,
            customer: None,
            page: None,
        }
    }

    fn twelve() -> Vec<Question> {
        (0..12)
            .map(|i| question(&format!("q{}", i % 11), &["a", "b", "c", "d"]))
            .collect()
    }

    fn drawn(all: &[Question], most: usize, seed: u64) -> Round {
        Round::draw(all.iter().enumerate().map(|(i, q)| (0, i, q)), most, seed)
    }

    #[test]
    fn a_seed_draws_the_same_round_and_another_one_another() {
        let all = twelve();
        assert_eq!(drawn(&all, 10, 7), drawn(&all, 10, 7));
        assert_ne!(drawn(&all, 10, 7), drawn(&all, 10, 8));
        for seed in 0..50 {
            let round = drawn(&all, 11, seed);
            let mut ids: Vec<&str> = round
                .items()
                .iter()
                .map(|item| all[item.question].id.as_str())
                .collect();
            ids.sort_unstable();
            ids.dedup();
            assert_eq!(ids.len(), 11, "seed {seed} asks the same twice");
            for item in round.items() {
                let mut options = item.options.clone();
                options.sort_unstable();
                assert_eq!(options, [0, 1, 2, 3]);
            }
        }
    }

    #[test]
    fn true_stands_before_false_and_the_kinds_stand_as_always() {
        let all = [
            question("x", &["true", "false"]),
            question("y", &["consumer", "business", "channel", "internal"]),
        ];
        for seed in 0..20 {
            for item in drawn(&all, 10, seed).items() {
                assert!(item.options.is_sorted());
            }
        }
    }

    #[test]
    fn the_first_answer_counts_and_what_was_missed_comes_again() {
        let all = twelve();
        let mut round = drawn(&all, 3, 1);
        assert!(!round.go_on(), "an open question isn't passed over");
        for i in 0..3 {
            let item = round.asked().expect("the round isn't over").clone();
            let place = |wanted: bool| {
                let found = item.options.iter().position(|&o| (o == 1) == wanted);
                found.expect("there is one") as u32
            };
            round.answer(place(i == 0));
            round.answer(place(i != 0));
            assert_eq!(round.go_on(), i == 2);
        }
        assert_eq!(round.asked(), None);
        assert_eq!(round.score(), Score { right: 1, of: 3 });
        let again = round.again(5);
        assert_eq!(again.items().len(), 2);
        assert!(again.items().iter().all(|item| item.answer.is_none()));
    }
}
