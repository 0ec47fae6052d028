//! The quiz outside a run: every question fits in both languages, and a round goes by keyboard alone from title to title.

use crate::keyboard::{PATIENCE, SIZES as WALKED, walked};
use crate::support::looks::all_well;
use crate::support::looks::{SIZES, at_rest, looked_at};
use clientele::locale::{Lang, Texts};
use clientele::run::quiz::{Bests, Round, Score};
use clientele::scenario::{Loaded, Source, load, shipped};
use clientele::ui::{self, Action, Quizzed};
use clientele::view;
use clientele::view::quiz::library::{Shelf, Theme, asked, result, themes};
use egui::Key;
use egui_kittest::Harness;
use egui_kittest::kittest::NodeT;
use std::cell::RefCell;

/// Everything that ships, with its words in a language.
pub fn library(lang: Lang) -> Vec<(Loaded, Texts)> {
    shipped()
        .into_iter()
        .map(|id| {
            let loaded = load(&Source::Shipped(id)).expect("what ships is sound");
            let own = loaded.texts.iter().find(|(code, _)| *code == lang.code());
            let t = Texts::new(lang, own.map_or("", |(_, text)| text));
            (loaded, t)
        })
        .collect()
}

pub fn shelves(library: &[(Loaded, Texts)]) -> Vec<Shelf<'_>> {
    library
        .iter()
        .map(|(loaded, t)| Shelf {
            scenario: &loaded.scenario,
            t,
        })
        .collect()
}

/// Best results as they stand after a while.
pub fn bests(shelves: &[Shelf]) -> Bests {
    let mut bests = Bests::default();
    bests.note("mixed", Score { right: 9, of: 10 });
    bests.note("idea-customers", Score { right: 14, of: 14 });
    let first = Theme::Scenario(0).key(shelves);
    bests.note(&first, Score { right: 10, of: 10 });
    bests
}

/// A round with every other answer right; all of it, or so many questions.
pub fn answered(shelves: &[Shelf], theme: Theme, count: usize) -> Round {
    let mut round = Round::draw(theme.questions(shelves), theme.most(), 5);
    for i in 0..count {
        let item = round.asked().expect("there are so many");
        let wanted = |option: &u32| (*option == item.right) == (i % 2 == 0);
        let place = item.options.iter().position(wanted);
        round.answer(place.expect("there is such an option") as u32);
        round.go_on();
    }
    round
}

#[test]
fn themes_and_results_fit() {
    let mut problems = Vec::new();
    for lang in Lang::ALL {
        let (library, t) = (library(lang), Texts::new(lang, ""));
        let shelves = shelves(&library);
        let rows = themes(&shelves, &bests(&shelves), &t);
        assert!(rows.mixed.is_some());
        assert_eq!(rows.scenarios.len(), library.len());
        assert!(rows.ideas.len() > 6, "{:?}", rows.ideas);
        let empty = themes(&[], &Bests::default(), &t);
        let round = answered(&shelves, Theme::Mixed, 10);
        let half = result(&shelves, (Theme::Mixed, &round, true), &t);
        assert_eq!(half.missed.len(), 5);
        let whole = result(
            &shelves,
            (Theme::Mixed, &answered(&shelves, Theme::Mixed, 0), false),
            &t,
        );
        for size in SIZES {
            for view in [&rows, &empty] {
                problems.extend(looked_at("quiz-themes", size, |ui| {
                    ui::quiz::show_themes(ui, view, &t, &mut Vec::new());
                }));
            }
            for view in [&half, &whole] {
                problems.extend(looked_at("quiz-result", size, |ui| {
                    ui::quiz::show_result(ui, view, &t, &mut Vec::new());
                }));
            }
        }
    }
    all_well(problems);
}

#[test]
fn every_question_fits_before_and_after_its_answer() {
    let mut problems = Vec::new();
    for lang in Lang::ALL {
        let (library, t) = (library(lang), Texts::new(lang, ""));
        let shelves = shelves(&library);
        for theme in (0..library.len()).map(Theme::Scenario) {
            let mut round = Round::draw(theme.questions(&shelves), theme.most(), 1);
            while round.asked().is_some() {
                for place in [None, Some(0)] {
                    if let Some(place) = place {
                        round.answer(place);
                    }
                    let view = asked(&shelves, &round, &t).expect("it is asked");
                    assert_eq!(view.why.is_some(), place.is_some());
                    assert!(view.read.is_some(), "{}", view.words);
                    let all = std::iter::once(&view.words)
                        .chain(&view.about)
                        .chain(&view.why);
                    let options = view.options.iter().map(|option| &option.words);
                    for words in all.chain(options) {
                        assert!(!words.starts_with("quiz-"), "no words for {words}");
                    }
                    problems.extend(looked_at("quiz-library", SIZES[2], |ui| {
                        ui::quiz::show(ui, &view, &t, &mut Vec::new());
                    }));
                }
                round.go_on();
            }
        }
    }
    all_well(problems);
}

#[test]
fn the_quiz_is_walked_with_tab() {
    let mut problems = Vec::new();
    for lang in Lang::ALL {
        let (library, t) = (library(lang), Texts::new(lang, ""));
        let shelves = shelves(&library);
        let rows = themes(&shelves, &bests(&shelves), &t);
        let mut round = answered(&shelves, Theme::Mixed, 3);
        let open = asked(&shelves, &round, &t).expect("ten are asked");
        round.answer(0);
        let shown = asked(&shelves, &round, &t).expect("it is still shown");
        let round = answered(&shelves, Theme::Mixed, 10);
        let end = result(&shelves, (Theme::Mixed, &round, false), &t);
        for size in WALKED {
            let actions = &mut Vec::new();
            problems.extend(walked("quiz-themes", size, |ui| {
                ui::quiz::show_themes(ui, &rows, &t, actions);
            }));
            for view in [&open, &shown] {
                problems.extend(walked("quiz-library", size, |ui| {
                    ui::quiz::show(ui, view, &t, actions);
                }));
            }
            problems.extend(walked("quiz-result", size, |ui| {
                ui::quiz::show_result(ui, &end, &t, actions);
            }));
        }
    }
    all_well(problems);
}

/// Where somebody is, as the game keeps it.
#[derive(Default)]
struct Place {
    /// Past the title.
    inside: bool,
    round: Option<Round>,
    /// All that was asked for.
    asked: Vec<Action>,
}

impl Place {
    fn act(&mut self, shelves: &[Shelf], actions: Vec<Action>) {
        for action in actions {
            match action {
                Action::Quiz(Quizzed::Open) => self.inside = true,
                Action::Quiz(Quizzed::Begin(theme)) => {
                    let questions = theme.questions(shelves);
                    self.round = Some(Round::draw(questions, theme.most(), 9));
                }
                Action::Quiz(Quizzed::Answer(place)) => {
                    if let Some(round) = &mut self.round {
                        round.answer(place);
                    }
                }
                Action::Quiz(Quizzed::Next) => {
                    if let Some(round) = &mut self.round {
                        round.go_on();
                    }
                }
                Action::Quiz(Quizzed::Themes) => self.round = None,
                Action::Back => self.inside = false,
                _ => {}
            }
            self.asked.push(action);
        }
    }
}

/// Goes with Tab to what is called so, and presses Enter.
fn pressed(harness: &mut Harness<'_>, name: &str) {
    for _ in 0..PATIENCE {
        harness.key_press(Key::Tab);
        harness.run_steps(3);
        let label = harness
            .root()
            .children_recursive()
            .find(|node| node.accesskit_node().is_focused())
            .and_then(|node| node.accesskit_node().label());
        if label.is_some_and(|label| label == name) {
            harness.key_press(Key::Enter);
            harness.run_steps(3);
            return;
        }
    }
    panic!("Tab never comes to “{name}”");
}

#[test]
fn a_round_goes_by_keyboard_alone_from_title_to_title() {
    let (library, t) = (library(Lang::Zh), Texts::new(Lang::Zh, ""));
    let shelves = shelves(&library);
    let title = view::title::title(&t, None, None);
    let place = RefCell::new(Place::default());
    let mut harness = at_rest(SIZES[0], |ui| {
        let mut actions = Vec::new();
        let mut place = place.borrow_mut();
        match (place.inside, &place.round) {
            (false, _) => ui::title::show(ui, &title, &t, &mut actions),
            (true, None) => {
                let rows = themes(&shelves, &Bests::default(), &t);
                ui::quiz::show_themes(ui, &rows, &t, &mut actions);
            }
            (true, Some(round)) => {
                if let Some(view) = asked(&shelves, round, &t) {
                    ui::quiz::show(ui, &view, &t, &mut actions);
                } else {
                    let view = result(&shelves, (Theme::Mixed, round, false), &t);
                    ui::quiz::show_result(ui, &view, &t, &mut actions);
                }
            }
        }
        place.act(&shelves, actions);
    });
    pressed(&mut harness, &t.get("quiz-title"));
    assert!(place.borrow().inside);
    pressed(&mut harness, &t.get("quiz-begin-mixed"));
    for i in 0..10 {
        let at = place.borrow().round.as_ref().map(Round::at);
        assert_eq!(at, Some(i), "question {i}");
        harness.key_press(if i % 2 == 0 { Key::Num1 } else { Key::Num2 });
        harness.run_steps(3);
        harness.key_press(Key::Enter);
        harness.run_steps(3);
    }
    let answers = |place: &Place| {
        let of = |action: &&Action| matches!(action, Action::Quiz(Quizzed::Answer(_)));
        place.asked.iter().filter(of).count()
    };
    assert!(answers(&place.borrow()) >= 10);
    let over = place
        .borrow()
        .round
        .as_ref()
        .is_some_and(|r| r.asked().is_none());
    assert!(over, "ten answers end a round of ten");
    pressed(&mut harness, &t.get("quiz-other-theme"));
    assert!(place.borrow().round.is_none());
    harness.key_press(Key::Escape);
    harness.run_steps(3);
    assert!(!place.borrow().inside, "Esc leads back to the title");
}
