//! The practice room at the desk: what is chosen, the talk under way, the record on disk.

use crate::locale::{Lang, Texts};
use crate::run::practice::Practice;
use crate::run::records::{Attempt, Records};
use crate::scenario::library;
use crate::sim::Money;
use crate::sim::complaint::Case;
use crate::ui::Practised;
use crate::view::practice::Choice;

/// The practice room.
pub struct Room {
    /// Texts of the program and the library, by language.
    texts: [Texts; 2],
    /// The cases.
    pub cases: Vec<Case>,
    /// What is chosen.
    pub choice: Choice,
    /// The record.
    pub records: Records,
    /// The talk.
    pub talk: Option<Practice>,
    /// The sum that is set in it.
    pub sum: Option<Money>,
    /// What went wrong with the record.
    pub problem: Option<String>,
    /// Records are kept on disk.
    keeps: bool,
}

impl Room {
    /// Opens the room: all cases of the library, the record of this user.
    pub fn open(keeps: bool) -> Self {
        let library: Vec<_> = library::ids()
            .into_iter()
            .filter_map(library::case)
            .collect();
        let all = |i: usize| {
            let texts: Vec<&str> = library.iter().map(|c| c.texts[i].as_ref()).collect();
            texts.join("\n")
        };
        let mut problem = None;
        let path = Records::path().filter(|_| keeps);
        let records = path.map_or_else(Records::default, |path| {
            Records::read(&path).unwrap_or_else(|error| {
                problem = Some(format!("{}: {error}", path.display()));
                Records::default()
            })
        });
        Self {
            texts: [Texts::new(Lang::Zh, &all(0)), Texts::new(Lang::En, &all(1))],
            cases: library.into_iter().map(|c| c.case).collect(),
            choice: Choice::default(),
            records,
            talk: None,
            sum: None,
            // What can't be read isn't written over.
            keeps: keeps && problem.is_none(),
            problem,
        }
    }

    /// The words in a language.
    pub const fn texts(&self, lang: Lang) -> &Texts {
        let [zh, en] = &self.texts;
        match lang {
            Lang::Zh => zh,
            Lang::En => en,
        }
    }

    /// Does something in the room. `now` in seconds since 1970.
    pub fn act(&mut self, what: Practised, now: u64, seed: u64) {
        match what {
            Practised::Case(at) => self.choice.case = at,
            Practised::Who(who) => self.choice.who = who,
            Practised::Hard(difficulty) => self.choice.difficulty = difficulty,
            Practised::Start | Practised::Again => self.start(seed),
            Practised::Leave => self.talk = None,
            Practised::Say { line, offer } => {
                if self.talk.as_mut().is_some_and(|talk| talk.say(line, offer)) {
                    self.sum = None;
                    self.note(now);
                }
            }
            Practised::Undo => {
                if let Some(talk) = &mut self.talk {
                    talk.undo();
                }
            }
            Practised::Hint => {
                if let Some(talk) = &mut self.talk {
                    talk.ask();
                }
            }
        }
    }

    fn start(&mut self, seed: u64) {
        let Some(case) = self.cases.get(self.choice.case) else {
            return;
        };
        let Choice {
            who, difficulty, ..
        } = self.choice;
        self.talk = Practice::start(&case.id, who, difficulty, seed);
        self.sum = None;
    }

    /// Keeps a talk that has just ended in the record.
    fn note(&mut self, now: u64) {
        let Some((practice, end)) = self.talk.as_ref().and_then(|p| Some((p, p.end()?))) else {
            return;
        };
        self.records.add(Attempt {
            case: practice.case().case.id.clone(),
            personality: end.talk.began,
            difficulty: practice.difficulty(),
            points: end.rubric.total(),
            at: now,
        });
        if let Some(path) = Records::path().filter(|_| self.keeps)
            && let Err(error) = self.records.write(&path)
        {
            self.problem = Some(format!("{}: {error}", path.display()));
        }
    }
}
