//! Why a line did what it did: the general sentence about its weightiest mark and this personality, and the handbook page.

use crate::locale::Texts;
use crate::sim::complaint::{HARMFUL, Line, Mark, Move, Profiles, Reaction};
use crate::sim::setup::Personality;

/// Key of a mark in the texts: `mark-acts-now`.
fn key(mark: Mark) -> String {
    let mut out = "mark".to_owned();
    for c in format!("{mark:?}").chars() {
        if c.is_ascii_uppercase() {
            out.push('-');
        }
        out.push(c.to_ascii_lowercase());
    }
    out
}

fn worth(r: &Reaction) -> f64 {
    -r.heat + r.trust + r.clarity + 0.7 * r.patience + 0.6 * r.gate
}

/// The mark of a line that says most about how this person took it: the
/// weightiest of those that pull the way the line went.
fn weightiest(profiles: &Profiles, line: &Line, mv: &Move) -> Option<Mark> {
    let profile = profiles.get(mv.who);
    let good = worth(&mv.change.reaction) > 0.0;
    let weight = |mark: &Mark| {
        let all = profile.marks.iter().filter(|(m, _)| m == mark);
        let worth: f64 = all.map(|(_, r)| worth(r)).sum();
        let with = (worth > 0.0) == good;
        (with, worth.abs())
    };
    line.marks.iter().copied().max_by(|a, b| {
        let (a, b) = (weight(a), weight(b));
        a.0.cmp(&b.0).then(a.1.total_cmp(&b.1))
    })
}

/// The reasons of one talk, in the order of its lines.
pub(super) struct Reasons<'a> {
    t: &'a Texts,
    profiles: &'a Profiles,
    /// What was said in full, with the page it led to.
    said: Vec<(Mark, Personality, &'static str)>,
}

impl<'a> Reasons<'a> {
    pub(super) const fn new(t: &'a Texts, profiles: &'a Profiles) -> Self {
        let said = Vec::new();
        Self { t, profiles, said }
    }

    /// The sentence about mark and personality, and the handbook page it leads to. Where both were said of an earlier
    /// line, the name of the mark is enough: the same words a second time, nobody reads.
    pub(super) fn of(&mut self, line: &Line, mv: &Move) -> Option<(String, Option<&'static str>)> {
        let mark = weightiest(self.profiles, line, mv)?;
        let (key, page) = (key(mark), page(mark, mv));
        let name = ("mark", self.t.get(&key).into());
        let same = |said: &&(Mark, Personality, &str)| (said.0, said.1) == (mark, mv.who);
        if let Some((.., before)) = self.said.iter().find(same) {
            let words = self.t.with("talk-reason-again", [name]);
            return Some((words, Some(page).filter(|page| page != before)));
        }
        self.said.push((mark, mv.who, page));
        let words = self.t.get(&format!("{key}.{}", mv.who.id()));
        let words = self.t.with("talk-reason", [name, ("words", words.into())]);
        Some((words, Some(page)))
    }
}

/// The handbook page about a mark.
fn page(mark: Mark, mv: &Move) -> &'static str {
    if mv.change.low || mv.change.over {
        return "settling";
    }
    match mark {
        Mark::Concedes
        | Mark::OverPromise
        | Mark::PromiseDated
        | Mark::SettlesUnasked
        | Mark::Escalates
        | Mark::VaguePromise => "settling",
        _ if HARMFUL.contains(&mark) => "principles",
        Mark::Policy | Mark::Interrupts | Mark::Minimises | Mark::Jargon => "principles",
        _ if mv.change.thrown_back => "seven-steps",
        Mark::Apology
        | Mark::ConditionalApology
        | Mark::Restates
        | Mark::Thanks
        | Mark::Flatters
        | Mark::OpenQuestion
        | Mark::ClosedQuestion => "seven-steps",
        _ => page_of(mv.who),
    }
}

/// The handbook page about a personality.
pub const fn page_of(who: Personality) -> &'static str {
    match who {
        Personality::Opinionated => "opinionated",
        Personality::Hesitant => "hesitant",
        Personality::Amiable => "amiable",
        Personality::Angry => "angry",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Lang;
    use crate::scenario::library;

    #[test]
    fn every_mark_of_every_personality_has_its_sentence() {
        let profiles = library::profiles().expect("the file is part of the program");
        for lang in Lang::ALL {
            let t = Texts::new(lang, "");
            for who in Personality::ALL {
                for (mark, _) in &profiles.get(who).marks {
                    let key = format!("{}.{}", key(*mark), who.id());
                    assert!(t.has(&key), "{lang:?}: {key}");
                }
            }
        }
    }
}
