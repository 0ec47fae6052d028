//! Ways to talk without listening, and one that listens: what the cases must tell apart.
//!
//! A case is worth practising only if whoever goes by a rote (always the first
//! line, always the longest, always sorry) does badly with it, and whoever fits
//! the person and the moment does well.

use crate::sim::complaint::{Case, Lot, Mark, Meeting, Profiles, Talk, TalkEnd, TalkStep};
use crate::sim::luck::Purpose;
use crate::sim::setup::Personality;
use serde::Serialize;

/// A way to talk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Talker {
    /// Any line.
    Random,
    /// The first that is shown.
    First,
    /// The last that is shown.
    Last,
    /// The one with the most words.
    Longest,
    /// The one with the fewest.
    Shortest,
    /// The seven steps in their order, whoever it is.
    Steps,
    /// Whatever offers most money.
    Pays,
    /// Whatever is sorry.
    Sorry,
    /// What does most good to this person now.
    Expert,
}

impl Talker {
    /// All of them, the expert last.
    pub const ALL: [Self; 9] = [
        Self::Random,
        Self::First,
        Self::Last,
        Self::Longest,
        Self::Shortest,
        Self::Steps,
        Self::Pays,
        Self::Sorry,
        Self::Expert,
    ];

    /// The most points that it may reach on average, and for the expert the fewest.
    pub const fn bound(self) -> f64 {
        match self {
            Self::Random => 50.0,
            Self::Expert => 90.0,
            _ => 60.0,
        }
    }

    /// Whether these points are as they should be.
    pub fn holds(self, points: f64) -> bool {
        if self == Self::Expert {
            points >= self.bound()
        } else {
            points < self.bound()
        }
    }

    /// The line it says: index among those shown.
    fn pick(self, m: Meeting, talk: &Talk, luck: f64, length: &dyn Fn(u32, u32) -> usize) -> u32 {
        let lines = &m.case.turns[talk.turn as usize].lines;
        let line = |i: &u32| &lines[*i as usize];
        let by = |key: &dyn Fn(&u32) -> i64| -> u32 {
            // The first of equals, as somebody reads from the top.
            let best = talk.shown.iter().map(key).max().unwrap_or(0);
            let first = talk.shown.iter().find(|i| key(i) == best);
            first.copied().unwrap_or(0)
        };
        let marked =
            |i: &u32, marks: &[Mark]| line(i).marks.iter().any(|mark| marks.contains(mark));
        match self {
            Self::Random => {
                let at = (luck * talk.shown.len() as f64) as usize;
                talk.shown.get(at).copied().unwrap_or(0)
            }
            Self::First => talk.shown.first().copied().unwrap_or(0),
            Self::Last => talk.shown.last().copied().unwrap_or(0),
            Self::Longest => by(&|i| length(talk.turn, *i) as i64),
            Self::Shortest => by(&|i| -(length(talk.turn, *i) as i64)),
            Self::Steps => {
                let said = talk.moves.len().min(TalkStep::ALL.len() - 1);
                by(&|i| -((line(i).step as i64) - said as i64).abs())
            }
            Self::Pays => by(&|i| {
                let settles = i64::from(marked(i, &[Mark::SettlesUnasked, Mark::Concedes]));
                line(i).offer.map_or(settles, |sum| 2 + sum.0)
            }),
            Self::Sorry => by(&|i| {
                let sorry = marked(i, &[Mark::Apology, Mark::ConditionalApology]);
                let owns = marked(i, &[Mark::OwnsVerified, Mark::AdmitsUnverified]);
                4 * i64::from(line(i).step == TalkStep::Apologise || sorry)
                    + 2 * i64::from(owns)
                    + i64::from(line(i).step == TalkStep::Accept)
            }),
            Self::Expert => talk.best(m).unwrap_or(0),
        }
    }
}

/// Plays a case to its end. `length` says how many words a line has: turn, line.
pub fn play(
    case: &Case,
    profiles: &Profiles,
    who: Personality,
    talker: Talker,
    seed: u64,
    length: &dyn Fn(u32, u32) -> usize,
) -> TalkEnd {
    let (m, lot) = (Meeting::outside(case, profiles), Lot::outside(seed));
    let mut talk = Talk::outside(m, who, lot);
    while !talk.over(case) {
        let moves = talk.moves.len() as u32;
        let draw = lot.luck.uniform(Purpose::Talk, 2, lot.when, moves);
        let line = talker.pick(m, &talk, draw, length);
        let Some(said) = talk.say(m, line, None, lot) else {
            break;
        };
        talk.apply(case, profiles, said);
    }
    talk.end(m, true)
}

/// Mean points of a way over a case's personalities, on some seeds each.
pub fn mean(
    case: &Case,
    profiles: &Profiles,
    talker: Talker,
    seeds: u64,
    length: &dyn Fn(u32, u32) -> usize,
) -> f64 {
    let points: Vec<f64> = case
        .personalities
        .iter()
        .flat_map(|who| (0..seeds).map(move |seed| (*who, seed)))
        .map(|(who, seed)| {
            play(case, profiles, who, talker, seed, length)
                .rubric
                .total()
        })
        .collect();
    points.iter().sum::<f64>() / points.len().max(1) as f64
}

/// Turns in which the best lines of the personalities are not all the same:
/// those in which at least three differ on the way of an expert.
pub fn differing(case: &Case, profiles: &Profiles) -> usize {
    let paths: Vec<Vec<u32>> = case
        .personalities
        .iter()
        .map(|who| {
            let end = play(case, profiles, *who, Talker::Expert, 0, &|_, _| 0);
            end.talk.moves.iter().map(|mv| mv.line).collect()
        })
        .collect();
    (0..case.turns.len())
        .filter(|turn| {
            let mut lines: Vec<u32> = paths.iter().filter_map(|p| p.get(*turn).copied()).collect();
            lines.sort_unstable();
            lines.dedup();
            lines.len() >= 3
        })
        .count()
}
