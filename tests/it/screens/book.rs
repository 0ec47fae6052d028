//! The book of customers: its columns, its length, by keyboard and by ear.

use crate::support::looks::{SIZES, all_well, at_rest, looked_at, texts};
use crate::support::shipped;
use crate::support::watch::{Seen, watch};
use clientele::locale::{Lang, Texts};
use clientele::sim::{Phase, Sim};
use clientele::ui;
use clientele::view::{self, Eye};
use egui_kittest::Harness;
use egui_kittest::kittest::NodeT;

/// A run as it stands at the review of its second quarter, with the texts of a language.
fn second_review(lang: Lang) -> (Sim, Texts) {
    let loaded = shipped("steel");
    let t = texts(&loaded, lang);
    let mut sim = Sim::new(loaded.scenario.clone(), 20, 3);
    watch(&mut sim, "textbook", |sim, _| {
        Seen::enough(sim.state().quarter == 2 && sim.state().phase == Phase::Review)
    });
    (sim, t)
}

#[test]
fn the_book_fits_with_all_columns_a_choice_and_nobody() {
    use clientele::ui::book::BookState;
    use clientele::view::table::{Column, table};
    let mut problems = Vec::new();
    for lang in Lang::ALL {
        let (sim, t) = second_review(lang);
        let eye = Eye { sim: &sim, t: &t };
        let (head, table) = (view::frame::header(eye), table(eye, 1));
        let usual = BookState::default();
        let mut full = BookState::default();
        for column in Column::ALL {
            if !full.layout.has(column) {
                full.layout.turn(column);
            }
        }
        full.refresh(&table);
        full.order.by(Column::Risk, false);
        full.order.by(Column::Revenue, true);
        full.choose_all(&table);
        let mut chosen = full.clone();
        chosen.choosing = true;
        let mut nobody = BookState::default();
        nobody.filter.words = "qqq".to_owned();
        nobody.filter.at_risk = true;
        let states = [
            ("book", usual),
            ("book-full", full),
            ("book-columns", chosen),
            ("book-nobody", nobody),
        ];
        for size in SIZES {
            for (name, state) in &states {
                let mut state = state.clone();
                problems.extend(looked_at(name, size, |ui| {
                    ui::book::show(ui, &head, &table, &mut state, &t, &mut Vec::new());
                }));
            }
        }
    }
    all_well(problems);
}

#[test]
fn of_two_thousand_customers_only_those_in_sight_are_drawn() {
    use clientele::sim::CustomerId;
    use clientele::ui::book::BookState;
    use clientele::view::table::table;
    use egui::accesskit::Role;
    let (sim, t) = second_review(Lang::Zh);
    let eye = Eye { sim: &sim, t: &t };
    let (head, mut table) = (view::frame::header(eye), table(eye, 1));
    let there = table.rows.len();
    for i in there..2_000 {
        let mut row = table.rows[i % there].clone();
        row.id = CustomerId(i as u32);
        table.rows.push(row);
    }
    let mut state = BookState::default();
    let harness = at_rest(SIZES[1], |ui| {
        ui::book::show(ui, &head, &table, &mut state, &t, &mut Vec::new());
    });
    let nodes = harness.root().children_recursive();
    let rows = nodes.filter(|n| n.accesskit_node().role() == Role::Row);
    let drawn = rows.count();
    assert!((10..40).contains(&drawn), "{drawn} rows");
}

/// Presses a key and lets what comes of it settle.
fn press(harness: &mut Harness<'_>, modifiers: egui::Modifiers, key: egui::Key) {
    harness.key_press_modifiers(modifiers, key);
    harness.run_steps(2);
}

#[test]
fn the_book_is_walked_through_by_keyboard_and_read_out() {
    use clientele::ui::Action;
    use clientele::ui::book::BookState;
    use clientele::view::table::table;
    use egui::accesskit::Role;
    use egui::{Key, Modifiers};
    use std::cell::RefCell;
    let (sim, t) = second_review(Lang::En);
    let eye = Eye { sim: &sim, t: &t };
    let (head, table) = (view::frame::header(eye), table(eye, 1));
    let state = RefCell::new(BookState::default());
    let actions = RefCell::new(Vec::<Action>::new());
    let mut harness = at_rest(SIZES[0], |ui| {
        let (mut state, mut actions) = (state.borrow_mut(), actions.borrow_mut());
        ui::book::show(ui, &head, &table, &mut state, &t, &mut actions);
    });
    // The first row, then two more with Shift.
    press(&mut harness, Modifiers::NONE, Key::ArrowDown);
    press(&mut harness, Modifiers::SHIFT, Key::ArrowDown);
    press(&mut harness, Modifiers::SHIFT, Key::ArrowDown);
    assert_eq!(state.borrow().selected.len(), 3);
    press(&mut harness, Modifiers::NONE, Key::Space);
    assert_eq!(state.borrow().selected.len(), 2);
    press(&mut harness, Modifiers::COMMAND, Key::A);
    let all = state.borrow().shown().len();
    assert_eq!(state.borrow().selected.len(), all);
    press(&mut harness, Modifiers::NONE, Key::End);
    let last = state.borrow().shown().last().map(|i| table.rows[*i].id);
    assert_eq!(state.borrow().current, last);
    press(&mut harness, Modifiers::NONE, Key::Enter);
    let opened = last.map(Action::OpenCustomer);
    assert_eq!(actions.borrow().last(), opened.as_ref());
    let nodes: Vec<_> = harness.root().children_recursive().collect();
    let of = |role| {
        nodes
            .iter()
            .filter(move |n| n.accesskit_node().role() == role)
    };
    assert!(of(Role::Row).count() > 5);
    assert!(of(Role::Row).all(|n| n.accesskit_node().label().is_some()));
    assert!(of(Role::ColumnHeader).count() > 5);
    let said = |n: &&egui_kittest::Node| {
        let node = n.accesskit_node();
        node.label().is_some() && node.value().is_some_and(|v| !v.is_empty())
    };
    assert!(of(Role::Cell).all(|n| said(&n)));
    assert_eq!(of(Role::Table).count(), 1);
}
