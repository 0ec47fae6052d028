//! The quiz at the desk, outside a run: its questions, the round under way, the best results on disk.

use super::author::{own_folder, own_scenarios};
use super::desk::Desk;
use super::kept::Made;
use super::library::Book;
use crate::locale::Lang;
use crate::run::quiz::{Bests, Round};
use crate::scenario::{self, Source};
use crate::ui::{self, Action, Quizzed, Screen};
use crate::view::quiz::library::{Shelf, Theme, ThemesView, asked, result, themes};
use egui::Ui;

/// Own scenarios that are looked through for questions: reading them takes time.
const OWN: usize = 12;
/// What is drawn from where nothing is kept.
const SEED: u64 = 20;

/// The quiz.
pub struct Quizzing {
    /// Scenarios that have questions.
    books: Vec<Book>,
    bests: Bests,
    /// Results are kept on disk.
    keeps: bool,
    theme: Theme,
    /// The round under way; none while a theme is chosen.
    round: Option<Round>,
    /// Its result is better than any before.
    best: bool,
}

impl Quizzing {
    /// Opens the quiz: all questions of the library, and of the scenarios in the own folder where `keeps`.
    /// What went wrong with the results is told.
    fn open(library: &[Book], keeps: bool) -> (Self, Option<String>) {
        let mut books = library.to_vec();
        if let Some(folder) = own_folder().filter(|_| keeps) {
            for name in own_scenarios().into_iter().take(OWN) {
                let source = Source::Folder(folder.join(name));
                // What is broken is mended in author mode, not here.
                let Ok(loaded) = scenario::load(&source) else {
                    continue;
                };
                let book = Book::new(&source, &loaded);
                if books.iter().all(|b| b.provenance != book.provenance) {
                    books.push(book);
                }
            }
        }
        books.retain(|book| !book.scenario.quiz.is_empty());
        let mut problem = None;
        let path = Bests::path().filter(|_| keeps);
        let bests = path.map_or_else(Bests::default, |path| {
            Bests::read(&path).unwrap_or_else(|error| {
                problem = Some(format!("{}: {error}", path.display()));
                Bests::default()
            })
        });
        let quiz = Self {
            books,
            bests,
            // What can't be read isn't written over.
            keeps: keeps && problem.is_none(),
            theme: Theme::default(),
            round: None,
            best: false,
        };
        (quiz, problem)
    }

    fn shelves(&self, lang: Lang) -> Vec<Shelf<'_>> {
        self.books
            .iter()
            .map(|book| Shelf {
                scenario: &book.scenario,
                t: book.texts(lang),
            })
            .collect()
    }

    fn begin(&mut self, theme: Theme, seed: u64) {
        let questions = theme.questions(&self.shelves(Lang::Zh));
        let round = Round::draw(questions, theme.most(), seed);
        self.best = false;
        self.theme = theme;
        self.round = (!round.items().is_empty()).then_some(round);
    }

    /// Goes on; what went wrong with the results is told.
    fn go_on(&mut self) -> Option<String> {
        let over = self.round.as_mut().is_some_and(Round::go_on);
        let score = self.round.as_ref().filter(|_| over)?.score();
        let key = self.theme.key(&self.shelves(Lang::Zh));
        // A round of what was missed is shorter than the theme: it sets no record.
        let whole = self.theme.questions(&self.shelves(Lang::Zh)).len();
        let whole = whole.min(self.theme.most());
        if score.of as usize != whole {
            return None;
        }
        self.best = self.bests.note(&key, score);
        let path = Bests::path().filter(|_| self.keeps && self.best)?;
        let error = self.bests.write(&path).err()?;
        Some(format!("{}: {error}", path.display()))
    }
}

/// Shows the quiz: the themes, a question, or the result.
pub(super) fn show(
    ui: &mut Ui,
    desk: &Desk,
    kept: &mut Made<ThemesView>,
    actions: &mut Vec<Action>,
) {
    let Some(quiz) = &desk.quizzing else {
        actions.push(Action::Back);
        return;
    };
    let (t, shelves) = (desk.texts(), quiz.shelves(desk.lang));
    let Some(round) = &quiz.round else {
        let view = kept.of(desk.generation, || themes(&shelves, &quiz.bests, t));
        ui::quiz::show_themes(ui, view, t, actions);
        return;
    };
    if let Some(view) = asked(&shelves, round, t) {
        ui::quiz::show(ui, &view, t, actions);
    } else {
        let view = result(&shelves, (quiz.theme, round, quiz.best), t);
        ui::quiz::show_result(ui, &view, t, actions);
    }
}

/// Does something in the quiz.
pub(super) fn act(desk: &mut Desk, what: Quizzed) {
    // A fresh seed each time: whoever takes a theme again meets it in another order. A demo always looks the same.
    let seed = if desk.keeps_saves {
        u64::from(rand::random::<u32>())
    } else {
        SEED
    };
    desk.generation += 1;
    if what == Quizzed::Open {
        let (quiz, problem) = Quizzing::open(&desk.library.books, desk.keeps_saves);
        desk.quizzing = Some(quiz);
        desk.notice = problem;
        desk.go(Screen::Questions);
        return;
    }
    let Some(quiz) = &mut desk.quizzing else {
        return;
    };
    let problem = match what {
        Quizzed::Open => None,
        Quizzed::Begin(theme) => {
            quiz.begin(theme, seed);
            None
        }
        Quizzed::Anew => {
            quiz.begin(quiz.theme, seed);
            None
        }
        Quizzed::Answer(place) => {
            if let Some(round) = &mut quiz.round {
                round.answer(place);
            }
            None
        }
        Quizzed::Next => quiz.go_on(),
        Quizzed::Missed => {
            quiz.best = false;
            quiz.round = quiz.round.as_ref().map(|round| round.again(seed));
            None
        }
        Quizzed::Themes => {
            quiz.round = None;
            None
        }
    };
    if problem.is_some() {
        desk.notice = problem;
    }
}

/// Back from a round leads to the themes. Returns whether there was one.
pub(super) fn left(desk: &mut Desk) -> bool {
    let here = desk.screen == Screen::Questions;
    let quiz = desk.quizzing.as_mut().filter(|_| here);
    quiz.is_some_and(|quiz| quiz.round.take().is_some())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::game::library::Library;
    use crate::game::settings::Settings;

    /// A desk that keeps nothing.
    fn desk() -> Desk {
        let library = Library::load(None, Lang::Zh).expect("nothing is named");
        let mut desk = Desk::new(library, &Settings::default());
        desk.keeps_saves = false;
        desk
    }

    fn answer(desk: &mut Desk, right: bool) {
        let quiz = desk.quizzing.as_ref().expect("it was opened");
        let item = quiz.round.as_ref().and_then(Round::asked);
        let item = item.expect("a question is asked");
        let mut options = item.options.iter();
        let place = options.position(|&o| (o == item.right) == right);
        let place = place.expect("there is such an option") as u32;
        act(desk, Quizzed::Answer(place));
        act(desk, Quizzed::Next);
    }

    #[test]
    fn a_round_ends_with_its_result_and_what_was_missed_comes_again() {
        let mut desk = desk();
        act(&mut desk, Quizzed::Open);
        assert_eq!(desk.screen, Screen::Questions);
        act(&mut desk, Quizzed::Begin(Theme::Mixed));
        for i in 0..10 {
            answer(&mut desk, i % 5 != 0);
        }
        let quiz = desk.quizzing.as_ref().expect("it is open");
        let round = quiz.round.as_ref().expect("its result is shown");
        assert!(round.asked().is_none());
        assert_eq!((round.score().right, round.score().of), (8, 10));
        assert!(quiz.best);
        act(&mut desk, Quizzed::Missed);
        for _ in 0..2 {
            answer(&mut desk, true);
        }
        let quiz = desk.quizzing.as_ref().expect("it is open");
        assert!(!quiz.best, "two of two are no record in a theme of ten");
        // Back leads to the themes first, then off the screen.
        assert!(left(&mut desk));
        assert!(!left(&mut desk));
    }

    #[test]
    fn each_theme_asks_only_what_belongs_to_it() {
        let mut desk = desk();
        act(&mut desk, Quizzed::Open);
        let quiz = desk.quizzing.as_mut().expect("it was opened");
        let t = crate::locale::Texts::new(Lang::Zh, "");
        let rows = themes(&quiz.shelves(Lang::Zh), &Bests::default(), &t);
        let all: usize = quiz.books.iter().map(|b| b.scenario.quiz.len()).sum();
        for rows in [rows.ideas, rows.scenarios] {
            let mut asked = 0;
            for row in rows {
                quiz.begin(row.theme, 3);
                let round = quiz.round.as_ref().expect("a theme has questions");
                asked += round.items().len();
            }
            assert_eq!(asked, all, "a question belongs to one theme of a kind");
        }
    }
}
