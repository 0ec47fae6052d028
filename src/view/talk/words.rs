//! The words of a case with one customer: lines, answers that fit the state, cues, last words.

use crate::locale::{self, Lang, Texts};
use crate::sim::Money;
use crate::sim::complaint::{Case, Follow, Move, Talk, TalkEnd};
use crate::sim::setup::Personality;

/// The texts of a case, and who it is played with.
pub struct Words<'a> {
    /// The texts.
    pub t: &'a Texts,
    /// The case.
    pub case: &'a Case,
    /// How the customer is addressed.
    pub contact: String,
    /// The customer's firm, or its full name.
    pub firm: String,
    /// Our firm.
    pub us: String,
}

/// The words with a capital first letter, where they begin with a small Latin one.
fn capitalised(words: String) -> String {
    match words.chars().next() {
        Some(first) if first.is_ascii_lowercase() => {
            first.to_ascii_uppercase().to_string() + &words[1..]
        }
        _ => words,
    }
}

/// How a talk ended, for the last words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Close {
    Good,
    Bad,
    Hang,
}

impl Words<'_> {
    /// A text of the case: `said(".what", None)`, `said("-t1-2", sum)`.
    fn said(&self, what: &str, offer: Option<Money>) -> String {
        let sum = offer.map_or_else(String::new, |sum| locale::spoken(self.t, sum));
        // A line may begin with the sum: “Eighteen thousand …”.
        capitalised(self.t.with(
            &self.key(what),
            [
                ("contact", self.contact.clone().into()),
                ("firm", self.firm.clone().into()),
                ("us", self.us.clone().into()),
                ("offer", sum.into()),
            ],
        ))
    }

    fn key(&self, what: &str) -> String {
        format!("case-{}{what}", self.case.id)
    }

    fn has(&self, what: &str) -> bool {
        self.t.has(&self.key(what))
    }

    /// Of the program's own words of a kind, those that `pick` falls on.
    fn usual(&self, kind: &str, who: Personality, pick: u32) -> String {
        let key = |n: u32| format!("talk-{kind}-{}.a{n}", who.id());
        let count = (1..=8).take_while(|n| self.t.has(&key(*n))).count() as u32;
        if count == 0 {
            return String::new();
        }
        self.t.get(&key(1 + pick % count))
    }

    /// The title.
    pub fn title(&self) -> String {
        self.said("", None)
    }

    /// What is known at the start.
    pub fn what(&self) -> String {
        self.said(".what", None)
    }

    /// The real demand and the true cause.
    pub fn behind(&self) -> [String; 2] {
        [self.said(".demand", None), self.said(".cause", None)]
    }

    /// What is promised at the end.
    pub fn promise(&self) -> String {
        self.said(".promise", None)
    }

    /// A fact, as a note.
    pub fn fact(&self, fact: u32) -> String {
        let fact = self.case.facts.get(fact as usize);
        fact.map_or_else(String::new, |f| self.said(&format!(".fact-{}", f.id), None))
    }

    fn turn_id(&self, turn: u32) -> &str {
        self.case.turns.get(turn as usize).map_or("", |t| &t.id)
    }

    fn line_stem(&self, turn: u32, line: u32) -> String {
        format!("-{}-{}", self.turn_id(turn), line + 1)
    }

    /// A line, with the sum it offers.
    pub fn line(&self, turn: u32, line: u32, offer: Option<Money>) -> String {
        self.said(&self.line_stem(turn, line), offer)
    }

    /// What a line does or misses in this case.
    pub fn why(&self, turn: u32, line: u32) -> String {
        self.said(&format!("{}.why", self.line_stem(turn, line)), None)
    }

    /// The first words.
    pub fn opening(&self, who: Personality) -> String {
        self.said(&format!("-open.{}", who.id()), None)
    }

    /// What the customer answers to a line.
    pub fn answer(&self, mv: &Move) -> String {
        let stem = self.line_stem(mv.turn, mv.line);
        let (who, change) = (mv.who.id(), &mv.change);
        let own = |end: &str| Some(format!("{stem}.{who}{end}")).filter(|key| self.has(key));
        let special = if change.held {
            own("-back")
        } else if change.low {
            own("-low")
        } else {
            None
        };
        let plain = (!change.held && !change.low).then(|| own("")).flatten();
        let words = special.or(plain).map_or_else(
            || {
                let kind = match (change.held || change.thrown_back, change.low) {
                    (true, _) => "back",
                    (_, true) => "low",
                    _ if mv.rank > 0.6 => "good",
                    _ => "bad",
                };
                self.usual(kind, mv.who, mv.turn * 5 + mv.line)
            },
            |key| self.said(&key, mv.offer),
        );
        let over = change.over.then(|| self.usual("over", mv.who, mv.turn));
        let turned = change.turned.map(|_| self.usual("turned", mv.who, mv.turn));
        self.joined([Some(words), over, turned])
    }

    /// What the customer goes on to say before a turn.
    fn cue(&self, turn: u32, who: Personality, open: bool) -> String {
        let stem = format!("-{}.{}", self.turn_id(turn), who.id());
        let soft = format!("{stem}-soft");
        if open && self.has(&soft) {
            self.said(&soft, None)
        } else {
            self.said(&stem, None)
        }
    }

    fn last(&self, who: Personality, close: Close) -> String {
        let (own, usual) = match close {
            Close::Good => ("good", "end-good"),
            Close::Bad => ("bad", "end-bad"),
            Close::Hang => ("hang", "hang"),
        };
        let key = format!("-end.{}-{own}", who.id());
        if self.has(&key) {
            self.said(&key, None)
        } else {
            self.usual(usual, who, 0)
        }
    }

    fn joined<const N: usize>(&self, parts: [Option<String>; N]) -> String {
        let parts: Vec<String> = parts
            .into_iter()
            .flatten()
            .filter(|part| !part.is_empty())
            .collect();
        parts.join(if self.t.lang() == Lang::Zh { "" } else { " " })
    }

    /// The talk so far: whether it was mine, and the words.
    pub fn transcript(&self, talk: &Talk, end: Option<&TalkEnd>) -> Vec<(bool, String)> {
        let first = talk.moves.first().map_or(talk.personality, |mv| mv.who);
        let mut out = vec![(false, self.opening(first))];
        for (i, mv) in talk.moves.iter().enumerate() {
            out.push((true, self.line(mv.turn, mv.line, mv.offer)));
            let after = talk.moves.get(i + 1);
            let who = after.map_or(talk.personality, |next| next.who);
            let then = match (after.is_none(), end) {
                (true, Some(end)) => {
                    let close = match (end.hung_up, end.outcome) {
                        (true, _) => Close::Hang,
                        (_, crate::sim::complaint::Outcome::Unresolved) => Close::Bad,
                        _ => Close::Good,
                    };
                    self.last(who, close)
                }
                _ if mv.change.advances => {
                    self.cue(mv.turn + 1, who, mv.open && mv.change.turned.is_none())
                }
                _ => self.usual("again", who, mv.turn),
            };
            out.push((false, self.joined([Some(self.answer(mv)), Some(then)])));
        }
        out
    }

    /// The scene in which the promise falls due.
    pub fn follow_scene(&self) -> Option<String> {
        self.has("-follow").then(|| self.said("-follow", None))
    }

    /// Place of a way among the texts of the scene.
    fn way(&self, how: Follow) -> Option<usize> {
        let ways = &self.case.follow_up.ways;
        ways.iter().position(|way| *way == how)
    }

    /// What can be said in the scene: the words of a way.
    pub fn follow_line(&self, how: Follow) -> String {
        match self.way(how) {
            Some(at) => self.said(&format!("-follow-{}", at + 1), None),
            None => self.t.get(how.key()),
        }
    }

    /// The customer's answer in the scene, and what the way does.
    pub fn follow_answer(&self, how: Follow, who: Personality) -> (String, String) {
        match self.way(how) {
            Some(at) => {
                let stem = format!("-follow-{}", at + 1);
                (
                    self.said(&format!("{stem}.{}", who.id()), None),
                    self.said(&format!("{stem}.why"), None),
                )
            }
            None => (String::new(), self.t.get(&format!("{}.why", how.key()))),
        }
    }

    /// The stand-in for practice: firm, contact, role.
    pub fn stand_in(t: &Texts, case: &Case) -> [String; 3] {
        ["firm", "contact", "role"].map(|what| t.get(&format!("case-{}.{what}", case.id)))
    }
}
