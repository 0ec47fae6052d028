//! Judges how a case is spoken: lengths and places that betray, facts said too soon, choices without a good line or with one that always wins, replies that nobody hears.

use super::codes;
use super::diagnostic::{Place, Problems};
use super::ftl::Entries;
use super::raw::cases::RawCase;
use super::words::{told, words};
use crate::sim::complaint::{Case, Lot, Meeting, Profiles, Talk};
use crate::sim::setup::Personality;

/// The longest line of a choice over the shortest, at most.
const RATIO: f64 = 1.25;
/// In so many turns the good line may be the longest or the shortest of its choice.
const OFTEN: usize = 3;

/// The texts of a case in one language: the file and what was read of it.
pub(super) type Spoken<'e> = (&'static str, &'e Entries);

/// Judges a case that can be played.
pub(super) fn judge(
    case: &Case,
    raw: &RawCase,
    profiles: &Profiles,
    languages: &[Spoken],
    problems: &mut Problems,
) {
    let best: Vec<(Personality, Vec<u32>)> = case
        .personalities
        .iter()
        .map(|who| (*who, path(case, profiles, *who)))
        .collect();
    choices(case, raw, &best, problems);
    for spoken in languages {
        for (at, _) in case.turns.iter().enumerate() {
            lengths(case, at, *spoken, problems);
        }
        too_soon(case, *spoken, problems);
        unheard(case, *spoken, problems);
        by_form(case, &best, *spoken, problems);
    }
}

/// The lines that do most good to a personality, turn by turn.
fn path(case: &Case, profiles: &Profiles, who: Personality) -> Vec<u32> {
    let (m, lot) = (Meeting::outside(case, profiles), Lot::outside(0));
    let mut talk = Talk::outside(m, who, lot);
    let mut out = Vec::new();
    while let Some(said) = talk.best(m).and_then(|line| talk.say(m, line, None, lot)) {
        // What is thrown back is said in the same turn once more.
        out.truncate(said.turn as usize);
        out.push(said.line);
        talk.apply(case, profiles, said);
    }
    out
}

/// A turn whose best line isn't the author's, has none, or is the same for all.
fn choices(case: &Case, raw: &RawCase, best: &[(Personality, Vec<u32>)], problems: &mut Problems) {
    for (at, (turn, raw)) in case.turns.iter().zip(&raw.turns).enumerate() {
        let place = &raw.id.place;
        let meant = turn.lines.iter().any(|line| !line.suits.is_empty());
        for (who, path) in best.iter().filter(|_| meant) {
            let Some(&line) = path.get(at) else { continue };
            let suits = |i: usize| turn.lines.get(i).is_some_and(|l| l.suits.contains(who));
            if !(0..turn.lines.len()).any(suits) {
                let told = told("suits-nobody")
                    .with("turn", &turn.id)
                    .with("who", format!("{who:?}"));
                problems.report(codes::CHOICE, place, told);
            } else if !suits(line as usize) {
                let told = told("suits-better")
                    .with("turn", &turn.id)
                    .with("line", (line + 1).to_string())
                    .with("who", format!("{who:?}"));
                problems.report(codes::SUITS, place, told);
            }
        }
        let first = best.first().and_then(|(_, path)| path.get(at));
        let same = best.iter().all(|(_, path)| path.get(at) == first);
        if best.len() > 2 && same && first.is_some() {
            let told = told("best-for-all").with("turn", &turn.id);
            problems.report(codes::CHOICE, place, told);
        }
    }
}

fn key(case: &Case, at: usize, line: usize) -> String {
    format!("case-{}-{}-{}", case.id, case.turns[at].id, line + 1)
}

/// Letters of the lines of a turn.
fn counts(case: &Case, at: usize, entries: &Entries) -> Vec<usize> {
    let lines = 0..case.turns[at].lines.len();
    let words = lines.filter_map(|line| entries.messages.get(&key(case, at, line)));
    words.map(|m| m.words.chars().count()).collect()
}

fn lengths(case: &Case, at: usize, (file, entries): Spoken, problems: &mut Problems) {
    let counts = counts(case, at, entries);
    let (Some(&least), Some(&most)) = (counts.iter().min(), counts.iter().max()) else {
        return;
    };
    if most as f64 > RATIO * least as f64 {
        let at_fault = counts.iter().position(|n| *n == most).unwrap_or(0);
        let place = entries
            .messages
            .get(&key(case, at, at_fault))
            .map_or_else(|| Place::whole(file), |m| Place::new(file, m.span.clone()));
        let told = told("lengths")
            .with("turn", &case.turns[at].id)
            .with("least", least)
            .with("most", most);
        problems.report(codes::LENGTHS, &place, told);
    }
}

/// Lines that use a word telling a fact (`.tells-<fact>`) without needing it.
fn too_soon(case: &Case, (file, entries): Spoken, problems: &mut Problems) {
    for (n, fact) in (0u32..).zip(&case.facts) {
        let tells = format!("case-{}.tells-{}", case.id, fact.id);
        let Some(tells) = entries.messages.get(&tells) else {
            continue;
        };
        let telling: Vec<String> = tells.words.split('|').map(str::to_lowercase).collect();
        for (at, turn) in case.turns.iter().enumerate() {
            for (i, line) in turn.lines.iter().enumerate() {
                let Some(said) = entries.messages.get(&key(case, at, i)) else {
                    continue;
                };
                let lower = said.words.to_lowercase();
                let found = telling.iter().find(|w| !w.is_empty() && lower.contains(*w));
                if let Some(word) = found.filter(|_| !line.needs.contains(&n)) {
                    let place = Place::new(file, said.span.clone());
                    let told = told("too-soon").with("word", word).with("fact", &fact.id);
                    problems.report(codes::SAYS, &place, told);
                }
            }
        }
    }
}

/// Replies for something that can't happen with their line.
fn unheard(case: &Case, (file, entries): Spoken, problems: &mut Problems) {
    for (at, turn) in case.turns.iter().enumerate() {
        for (i, line) in turn.lines.iter().enumerate() {
            let deep = |f: &u32| case.facts.get(*f as usize).is_some_and(|fact| fact.deep);
            let ends = [
                ("back", line.reveals.iter().any(deep), "unheard-back"),
                ("low", line.sum_is_free(), "unheard-low"),
            ];
            for who in &case.personalities {
                for (end, _, why) in ends.iter().filter(|(_, heard, _)| !heard) {
                    let key = format!("{}.{}-{end}", key(case, at, i), who.id());
                    if let Some(message) = entries.messages.get(&key) {
                        let place = Place::new(file, message.span.clone());
                        let told = told("unheard").with("key", key).with("why", words(*why));
                        problems.report(codes::UNHEARD, &place, told);
                    }
                }
            }
        }
    }
}

/// The good line is the longest, or the shortest, too often.
fn by_form(
    case: &Case,
    best: &[(Personality, Vec<u32>)],
    (file, entries): Spoken,
    problems: &mut Problems,
) {
    for (who, path) in best {
        let (mut longest, mut shortest) = (0, 0);
        for (at, &line) in path.iter().enumerate() {
            let counts = counts(case, at, entries);
            let Some(&own) = counts.get(line as usize) else {
                continue;
            };
            let alone = counts.iter().filter(|n| **n == own).count() == 1;
            longest += usize::from(alone && counts.iter().all(|n| *n <= own));
            shortest += usize::from(alone && counts.iter().all(|n| *n >= own));
        }
        for (times, key) in [(longest, "form-longest"), (shortest, "form-shortest")] {
            if times > OFTEN {
                let told = told(key)
                    .with("case", &case.id)
                    .with("who", format!("{who:?}"))
                    .with("times", times);
                problems.report(codes::FORM, &Place::whole(file), told);
            }
        }
    }
}

#[cfg(test)]
mod tests;
