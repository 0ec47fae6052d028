//! The board of a real run: every arrangement in both languages, and everything on it by keyboard, by ear and by lasso.

use crate::support::looks::{all_well, at_rest, looked_at, texts};
use crate::support::shipped;
use crate::support::watch::{Seen, watch};
use clientele::locale::{Lang, Texts};
use clientele::sim::{CustomerId, Phase, Sim};
use clientele::ui::board_overlay::{Board, BoardHits, board_area_ui};
use clientele::view::Eye;
use clientele::view::board::{Arrangement, BoardView, Scheme, layout};
use clientele::view::book::{self, Looking};
use egui::accesskit::Role;
use egui::{Key, Modifiers, pos2};
use egui_kittest::kittest::NodeT;
use std::cell::RefCell;
use std::collections::BTreeSet;

/// The room of the board beside the plan, in a small window, a usual and a large one.
const ROOMS: [(f32, f32); 3] = [(513.0, 336.0), (796.0, 516.0), (1_420.0, 880.0)];

/// Steel as the plan of a quarter finds it, and its words.
fn steel(lang: Lang, quarter: u8) -> (Sim, Texts) {
    let loaded = shipped("steel");
    let mut sim = Sim::new(loaded.scenario.clone(), 20, 6);
    watch(&mut sim, "textbook", |sim, _| {
        Seen::enough((sim.state().quarter, sim.state().phase) == (quarter, Phase::Plan))
    });
    (sim, texts(&loaded, lang))
}

fn view(sim: &Sim, t: &Texts, scheme: Scheme, chosen: &BTreeSet<CustomerId>) -> BoardView {
    let looking = Looking {
        at: None,
        chosen: Some(chosen),
        scheme,
    };
    book::board(Eye { sim, t }, looking, 1)
}

fn some(sim: &Sim, count: usize) -> BTreeSet<CustomerId> {
    sim.state().active().map(|(id, _)| id).take(count).collect()
}

#[test]
fn every_arrangement_fits_in_both_languages() {
    let mut problems = Vec::new();
    for lang in Lang::ALL {
        let (sim, t) = steel(lang, 4);
        for scheme in Scheme::ALL {
            for chosen in [BTreeSet::new(), some(&sim, 12)] {
                let view = view(&sim, &t, scheme, &chosen);
                assert_eq!(view.scheme, scheme);
                for room in ROOMS {
                    let laid = layout(&view, [room.0 - 44.0, room.1 - 110.0]);
                    for spot in &laid.spots {
                        let at = laid.lens.token(spot.at, spot.push);
                        let inside = (0..2).all(|a| (0.0..=laid.lens.size[a]).contains(&at[a]));
                        assert!(inside, "{scheme:?}: {} at {at:?}", spot.id);
                    }
                    let mut board = Board::default();
                    board.set_view(view.clone());
                    let name = format!("board {scheme:?}");
                    problems.extend(looked_at(&name, room, |ui| {
                        board_area_ui(ui, &mut board);
                    }));
                }
            }
        }
    }
    all_well(problems);
}

#[test]
fn a_board_at_rest_looks_the_same_and_any_change_makes_it_look_otherwise() {
    let (sim, t) = steel(Lang::Zh, 4);
    let mut board = Board::default();
    let mut generation = 0;
    let mut after = |board: &mut Board, scheme: Scheme| {
        generation += 1;
        let mut view = view(&sim, &t, scheme, &BTreeSet::new());
        view.generation = generation;
        board.set_view(view);
        looked_at("board at rest", ROOMS[1], |ui| {
            board_area_ui(ui, board);
        });
        board.looks()
    };
    let first = after(&mut board, Scheme::Map);
    assert!(first.is_some(), "a new board is in place at once");
    board.tick(0.1);
    assert_eq!(board.looks(), first, "time alone changes nothing");
    board.hits.hovered = Some(0);
    assert_ne!(board.looks(), first, "the one under the pointer is lifted");
    board.hits.hovered = None;
    // Everybody walks to another arrangement: nothing can be kept meanwhile.
    let moving = after(&mut board, Scheme::Pyramid);
    board.tick(0.05);
    assert!(moving.is_none() || board.looks().is_none());
    for _ in 0..60 {
        board.tick(0.1);
    }
    let there = board.looks();
    assert!(there.is_some() && there != first);
    board.reset();
    board.tick(0.1);
    assert_ne!(board.looks(), there, "after a reset it is drawn anew");
}

#[test]
fn a_matrix_names_its_fields_and_tells_what_it_goes_by() {
    let (sim, t) = steel(Lang::Zh, 4);
    for scheme in Scheme::ALL.into_iter().filter(|s| s.is_matrix()) {
        let view = view(&sim, &t, scheme, &BTreeSet::new());
        let Arrangement::Free(free) = &view.arrangement else {
            panic!("{scheme:?} stands on the map");
        };
        let names: Vec<&str> = free.regions.iter().map(|r| r.label.as_str()).collect();
        assert!(
            names.iter().all(|n| !n.is_empty() && !n.contains("board-")),
            "{names:?}"
        );
        assert!(free.split.is_some() && !free.x_title.is_empty() && !free.y_title.is_empty());
        assert!(free.x_ticks.len() >= 2 && free.y_ticks.len() >= 2);
        for token in &view.tokens {
            let (_, field) = token.told.last().expect("a matrix tells the field");
            assert!(names.contains(&field.as_str()), "{field}");
        }
    }
    let view = view(&sim, &t, Scheme::Future, &BTreeSet::new());
    let Arrangement::Free(free) = &view.arrangement else {
        panic!("history and future are a matrix");
    };
    let mut names: Vec<&str> = free.regions.iter().map(|r| r.label.as_str()).collect();
    names.sort_unstable();
    let mut wanted = ["高端", "期望", "非经济", "不良"];
    wanted.sort_unstable();
    assert_eq!(names, wanted);
}

#[test]
fn matrices_open_in_the_fourth_quarter() {
    let (sim, t) = steel(Lang::En, 1);
    let early = view(&sim, &t, Scheme::Tenure, &BTreeSet::new());
    assert_eq!(early.scheme, Scheme::Map);
    assert_eq!(early.chrome.open(), [Scheme::Map, Scheme::Pyramid]);
    let (sim, t) = steel(Lang::En, 4);
    let late = view(&sim, &t, Scheme::Tenure, &BTreeSet::new());
    assert_eq!(late.scheme, Scheme::Tenure);
    assert_eq!(late.chrome.open(), Scheme::ALL);
}

#[test]
fn the_bar_about_the_chosen_counts_them() {
    let (sim, t) = steel(Lang::En, 2);
    let chosen = some(&sim, 7);
    let view = view(&sim, &t, Scheme::Map, &chosen);
    assert_eq!(view.chosen().len(), 7);
    assert!(view.tokens.iter().all(|t| t.selected == t.chosen));
    let bar = view
        .chrome
        .chosen
        .as_ref()
        .expect("seven customers are chosen");
    assert!(bar.said.contains('7'), "{}", bar.said);
    assert_eq!(bar.moves.len(), sim.scenario().tiers.len());
    // While the plan is made somebody can be moved to some tier, or it is said why not.
    assert_eq!(bar.closed.is_empty(), bar.moves.iter().any(|m| m.open));
}

/// A board that notes what was done on it, frame by frame.
struct Noted {
    board: Board,
    done: Vec<BoardHits>,
}

impl Noted {
    fn frame(&mut self, ui: &mut egui::Ui) {
        self.board.begin_frame();
        self.board.tick(1.0 / 60.0);
        board_area_ui(ui, &mut self.board);
        self.done.push(self.board.hits.clone());
    }

    fn last<T>(&mut self, what: impl Fn(&BoardHits) -> Option<T>) -> Option<T> {
        let found = self.done.iter().rev().find_map(what);
        self.done.clear();
        found
    }
}

fn noted(view: BoardView) -> RefCell<Noted> {
    let mut board = Board::default();
    board.set_view(view);
    RefCell::new(Noted {
        board,
        done: Vec::new(),
    })
}

#[test]
fn everything_on_the_board_can_be_done_by_keyboard() {
    let (sim, t) = steel(Lang::En, 4);
    let noted = noted(view(&sim, &t, Scheme::Map, &some(&sim, 2)));
    let mut harness = at_rest(ROOMS[1], |ui| noted.borrow_mut().frame(ui));
    for _ in 0..20 {
        harness.key_press(Key::Tab);
        harness.step();
        let focused = harness.root().children_recursive().any(|node| {
            let node = node.accesskit_node();
            node.role() == Role::ListBox && node.is_focused()
        });
        if focused {
            break;
        }
    }
    harness.key_press(Key::ArrowRight);
    harness.step();
    let first = noted.borrow().board.focus();
    assert!(first.is_some(), "the arrows go to a customer");
    harness.key_press(Key::ArrowRight);
    harness.step();
    let second = noted.borrow().board.focus();
    assert_ne!(first, second);
    harness.key_press(Key::Enter);
    harness.step();
    assert_eq!(noted.borrow_mut().last(|h| h.clicked), second);
    harness.key_press(Key::Space);
    harness.step();
    let choice = noted.borrow_mut().last(|h| h.choice.clone());
    assert!(choice.is_some_and(|ids| ids.len() == 1 || ids.len() == 3));
    harness.key_press_modifiers(Modifiers::COMMAND, Key::A);
    harness.step();
    let tier = noted.borrow_mut().last(|h| h.choice.clone());
    assert!(tier.is_some_and(|ids| ids.contains(&second.unwrap_or_default())));
    harness.key_press(Key::CloseBracket);
    harness.step();
    assert_eq!(noted.borrow_mut().last(|h| h.scheme), Some(Scheme::Pyramid));
    harness.key_press_modifiers(Modifiers::ALT, Key::Num4);
    harness.step();
    assert_eq!(noted.borrow_mut().last(|h| h.scheme), Some(Scheme::Credit));
    harness.key_press(Key::Escape);
    harness.step();
    let nobody = noted.borrow_mut().last(|h| h.choice.clone());
    assert_eq!(nobody, Some(Vec::new()));
}

#[test]
fn a_screen_reader_finds_every_customer_with_its_figures() {
    let (sim, t) = steel(Lang::Zh, 4);
    let view = view(&sim, &t, Scheme::Size, &BTreeSet::new());
    let tokens = view.tokens.clone();
    let noted = noted(view);
    let harness = at_rest(ROOMS[0], |ui| noted.borrow_mut().frame(ui));
    let said: Vec<String> = harness
        .root()
        .children_recursive()
        .filter(|node| node.accesskit_node().role() == Role::ListBoxOption)
        .filter_map(|node| node.accesskit_node().label())
        .collect();
    assert_eq!(said.len(), tokens.len());
    for (said, token) in said.iter().zip(&tokens) {
        let satisfaction = format!("{:.0}", token.satisfaction);
        assert!(
            said.contains(&token.name) && said.contains(token.letter),
            "{said}"
        );
        assert!(said.contains(&satisfaction) && said.contains('%'), "{said}");
    }
}

#[test]
fn a_lasso_catches_those_inside_and_no_others() {
    let (sim, t) = steel(Lang::Zh, 4);
    let noted = noted(view(&sim, &t, Scheme::Map, &BTreeSet::new()));
    let mut harness = at_rest(ROOMS[1], |ui| noted.borrow_mut().frame(ui));
    let card = noted.borrow().board.area.rect;
    let (from, to) = (card.min + egui::vec2(4.0, 4.0), card.center());
    harness.event(egui::Event::ModifiersChanged(Modifiers::SHIFT));
    harness.drag_at(from);
    harness.step();
    for at in [from + egui::vec2(40.0, 30.0), pos2(to.x, to.y)] {
        harness.hover_at(at);
        harness.step();
    }
    harness.drop_at(to);
    harness.step();
    let caught = noted.borrow_mut().last(|h| h.choice.clone());
    let caught = caught.expect("the lasso was drawn");
    let noted = noted.borrow();
    let frame = egui::Rect::from_min_max(from, to).translate(-card.min.to_vec2());
    for shown in noted.board.shown() {
        let inside = frame.contains(shown.centre.into());
        assert_eq!(
            caught.contains(&shown.token.id),
            inside,
            "{} at {:?}",
            shown.token.name,
            shown.centre
        );
    }
}
