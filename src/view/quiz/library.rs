//! The quiz outside a run: themes to choose from, the questions of a round, and its result with what was missed.

use super::{OptionRow, QuestionView, option_key, pages, prompt, score};
use crate::locale::Texts;
use crate::locale::handbook::Handbook;
use crate::run::quiz::{Bests, Item, Round, Score};
use crate::sim::Scenario;
use crate::sim::setup::Question;
use crate::view::handbook::Entry;

/// Questions of a round that takes a little from everything.
const MIXED: usize = 10;

/// A scenario whose questions can be asked, with its words.
#[derive(Clone, Copy)]
pub struct Shelf<'a> {
    /// The scenario.
    pub scenario: &'a Scenario,
    /// Its words.
    pub t: &'a Texts,
}

/// What a round is about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// A little from everything.
    #[default]
    Mixed,
    /// A chapter of the handbook.
    Idea(&'static str),
    /// A scenario, by its place on the shelf.
    Scenario(usize),
}

impl Theme {
    /// How many questions a round has at most.
    pub const fn most(self) -> usize {
        match self {
            Self::Mixed => MIXED,
            Self::Idea(_) | Self::Scenario(_) => usize::MAX,
        }
    }

    /// What its best result is kept under.
    pub fn key(self, shelves: &[Shelf]) -> String {
        match self {
            Self::Mixed => "mixed".to_owned(),
            Self::Idea(chapter) => format!("idea-{chapter}"),
            Self::Scenario(at) => {
                let id = shelves.get(at).map_or("", |shelf| &shelf.scenario.id);
                format!("scenario-{id}")
            }
        }
    }

    fn holds(self, shelf: usize, question: &Question) -> bool {
        match self {
            Self::Mixed => true,
            Self::Idea(chapter) => pages::chapter(question) == Some(chapter),
            Self::Scenario(at) => shelf == at,
        }
    }

    /// Its questions: place of the scenario, place in it, question.
    pub fn questions<'a>(self, shelves: &[Shelf<'a>]) -> Vec<(usize, usize, &'a Question)> {
        let mut out = Vec::new();
        for (at, shelf) in shelves.iter().enumerate() {
            let list = shelf.scenario.quiz.iter().enumerate();
            let wanted = list.filter(|(_, q)| self.holds(at, q));
            out.extend(wanted.map(|(i, q)| (at, i, q)));
        }
        out
    }

    /// Its name.
    fn title(self, shelves: &[Shelf], t: &Texts) -> String {
        match self {
            Self::Mixed => t.get("quiz-mixed"),
            Self::Idea(chapter) => t.get(&format!("handbook-chapter-{chapter}")),
            Self::Scenario(at) => shelves
                .get(at)
                .map_or_else(String::new, |shelf| shelf.t.get("scenario-title")),
        }
    }
}

/// A theme to choose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ThemeRow {
    /// Which.
    pub theme: Theme,
    /// Its name.
    pub title: String,
    /// “12 questions”.
    pub count: String,
    /// “Best: 9 of 12”; none before the first round.
    pub best: Option<String>,
    /// Whether everything was right in the best round.
    pub full: bool,
}

/// The themes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ThemesView {
    /// A little from everything; none where there are no questions at all.
    pub mixed: Option<ThemeRow>,
    /// By idea: the chapters of the handbook.
    pub ideas: Vec<ThemeRow>,
    /// By scenario.
    pub scenarios: Vec<ThemeRow>,
}

/// The themes that have questions, with the best result in each.
pub fn themes(shelves: &[Shelf], bests: &Bests, t: &Texts) -> ThemesView {
    let row = |theme: Theme| {
        let count = theme.questions(shelves).len().min(theme.most());
        let best = bests.of(&theme.key(shelves));
        let said = |Score { right, of }| {
            t.with("quiz-best", [("right", right.into()), ("total", of.into())])
        };
        (count > 0).then(|| ThemeRow {
            theme,
            title: theme.title(shelves, t),
            count: t.with("quiz-count", [("count", count.into())]),
            best: best.map(said),
            full: best.is_some_and(|best| best.right == best.of),
        })
    };
    let chapters = Handbook::of(t.lang()).chapters.iter();
    ThemesView {
        mixed: row(Theme::Mixed),
        ideas: chapters.filter_map(|c| row(Theme::Idea(&c.id))).collect(),
        scenarios: (0..shelves.len())
            .filter_map(|at| row(Theme::Scenario(at)))
            .collect(),
    }
}

/// The scenario and the question that an item stands for.
fn found<'a>(shelves: &[Shelf<'a>], item: &Item) -> Option<(Shelf<'a>, &'a Question)> {
    let shelf = shelves.get(item.shelf)?;
    Some((*shelf, shelf.scenario.quiz.get(item.question)?))
}

/// The words of an option, by its place in the scenario.
fn option(shelf: Shelf, question: &Question, place: u32) -> String {
    let key = format!("quiz-{}", question.id);
    let id = question.options.get(place as usize);
    id.map_or_else(String::new, |id| {
        shelf.t.get(&option_key(shelf.t, &key, id))
    })
}

/// What there is to know of the customer that a question asks about.
fn about(shelf: Shelf, question: &Question) -> Option<String> {
    let customer = shelf.scenario.customers.get(question.customer?.index())?;
    let key = format!("customer-{}-about", customer.id);
    shelf.t.has(&key).then(|| shelf.t.get(&key))
}

/// The question that is asked; none when the round is over.
pub fn asked(shelves: &[Shelf], round: &Round, t: &Texts) -> Option<QuestionView> {
    let item = round.asked()?;
    let (shelf, question) = found(shelves, item)?;
    let key = format!("quiz-{}", question.id);
    let total = round.items().len();
    let answered = round.items().iter().filter(|i| i.answer.is_some()).count();
    Some(QuestionView {
        in_run: false,
        question: round.at() as u32,
        marks: round.items().iter().map(Item::mark).collect(),
        count: t.with(
            "question-of",
            [("number", (round.at() + 1).into()), ("total", total.into())],
        ),
        from: Some(shelf.t.get("scenario-title")),
        words: shelf.t.get(&key),
        prompt: prompt(question, t),
        about: about(shelf, question),
        options: item
            .options
            .iter()
            .map(|&place| OptionRow {
                words: option(shelf, question, place),
                chosen: item.answer == Some(place),
                right: item.answer.map(|_| place == item.right),
            })
            .collect(),
        why: item.answer.map(|_| shelf.t.get(&format!("{key}-why"))),
        read: pages::entry(question, t),
        score: score(round.score().right as usize, answered, t),
        last: round.at() + 1 == total,
    })
}

/// A question that was answered wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MissedRow {
    /// The question.
    pub words: String,
    /// What was chosen.
    pub yours: String,
    /// What would have been right.
    pub right: String,
    /// Why.
    pub why: String,
    /// Where to read on.
    pub read: Option<Entry>,
}

/// The result of a round.
#[derive(Clone, Debug, PartialEq)]
pub struct ResultView {
    /// The theme.
    pub theme: String,
    /// “8 of 10 right”.
    pub score: String,
    /// What to make of it.
    pub note: String,
    /// The share that was right, 0…1.
    pub part: f64,
    /// What was missed, in the order in which it was asked.
    pub missed: Vec<MissedRow>,
}

/// The result; `best`: better than ever before in this theme.
pub fn result(
    shelves: &[Shelf],
    (theme, round, best): (Theme, &Round, bool),
    t: &Texts,
) -> ResultView {
    let Score { right, of } = round.score();
    let said = [("right", right.into()), ("total", of.into())];
    let key = match (right == of, best) {
        (true, _) => "quiz-all-right",
        (false, true) => "quiz-best-so-far",
        (false, false) => "quiz-read-again",
    };
    let missed = round.missed().filter_map(|item| {
        let (shelf, question) = found(shelves, item)?;
        Some(MissedRow {
            words: shelf.t.get(&format!("quiz-{}", question.id)),
            yours: option(shelf, question, item.answer?),
            right: option(shelf, question, item.right),
            why: shelf.t.get(&format!("quiz-{}-why", question.id)),
            read: pages::entry(question, t),
        })
    });
    ResultView {
        theme: theme.title(shelves, t),
        score: t.with("quiz-right-of", said),
        note: t.get(key),
        part: f64::from(right) / f64::from(of.max(1)),
        missed: missed.collect(),
    }
}
