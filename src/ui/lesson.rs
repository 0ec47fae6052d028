//! The instructor's panel: a timer for each phase, locks, the seed card, and a bot that catches up. Ctrl+I opens it.

use super::frame::{dialog_below, head_of};
use super::plan::rows::{Turn, turn};
use super::theme::{Role, paint_text, palette, text, wrapped};
use super::widgets::{Button, Card, Icon, STEP, field, hairline, section, toggle};
use super::{Action, scenarios};
use crate::locale::Texts;
use crate::view::lesson::{LessonView, Lessoning};
use egui::{Align, Align2, Id, Key, Layout, Modifiers, Rect, Sense, Ui, vec2};

/// Most minutes for a phase.
const MOST: u32 = 60;

/// Shows the panel over a part of the screen.
pub fn show(ui: &mut Ui, over: Rect, view: &LessonView, t: &Texts, actions: &mut Vec<Action>) {
    if ui.input_mut(|i| i.consume_key(Modifiers::NONE, Key::Escape)) {
        actions.push(Action::Lesson(Lessoning::Open(false)));
    }
    // The timer in the bar at the top stays in sight.
    let place = (over, head_of(over));
    dialog_below(ui, place, 640.0, &t.get("lesson-title"), |ui| {
        ui.spacing_mut().item_spacing.y = 10.0;
        ui.horizontal(|ui| {
            text(ui, &t.get("lesson-title"), Role::TITLE);
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                let close = t.get("close");
                if Button::quiet(&close).key("Esc").show(ui).clicked() {
                    actions.push(Action::Lesson(Lessoning::Open(false)));
                }
            });
        });
        timer(ui, view, t, actions);
        hairline(ui);
        locks(ui, view, t, actions);
        hairline(ui);
        seed(ui, view, t, actions);
        if !view.quarters.is_empty() {
            hairline(ui);
            catch_up(ui, view, t, actions);
        }
    });
}

fn timer(ui: &mut Ui, view: &LessonView, t: &Texts, actions: &mut Vec<Action>) {
    section(ui, &t.get("timer-title"), &t.get("timer-note"));
    let set = |i: usize, minutes: u32| Action::Lesson(Lessoning::Minutes(i, minutes));
    let third = ((ui.available_width() - 2.0 * 16.0) / 3.0).floor();
    scenarios::columns(ui, &[third; 3], 16.0, |ui, i| {
        let Some((name, minutes)) = view.minutes.get(i) else {
            return;
        };
        ui.spacing_mut().item_spacing.y = 2.0;
        text(ui, name, Role::SMALL.muted());
        let said = if *minutes == 0 {
            t.get("timer-none")
        } else {
            t.with("timer-minutes", [("minutes", (*minutes).into())])
        };
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 4.0;
            let room = (ui.available_width() - 2.0 * (STEP + 4.0)).max(40.0);
            if turn(ui, Turn::Less, name, *minutes > 0, t).clicked() {
                actions.push(set(i, minutes - 1));
            }
            let (rect, _) = ui.allocate_exact_size(vec2(room, 28.0), Sense::hover());
            let palette = palette(ui);
            let middle = Align2::CENTER_CENTER;
            let role = Role::BODY.bold();
            paint_text(ui.painter(), &palette, rect.center(), middle, &said, role);
            if turn(ui, Turn::More, name, *minutes < MOST, t).clicked() {
                actions.push(set(i, minutes + 1));
            }
        });
    });
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 8.0;
        let (words, icon) = if view.paused {
            (t.get("timer-go"), Icon::Play)
        } else {
            (t.get("timer-pause"), Icon::Pause)
        };
        if Button::ghost(&words).small().icon(icon).show(ui).clicked() {
            actions.push(Action::Lesson(Lessoning::Pause(!view.paused)));
        }
        let again = t.get("timer-again");
        if Button::quiet(&again).show(ui).clicked() {
            actions.push(Action::Lesson(Lessoning::Again));
        }
    });
}

fn locks(ui: &mut Ui, view: &LessonView, t: &Texts, actions: &mut Vec<Action>) {
    section(ui, &t.get("lesson-locks"), &t.get("lesson-locks-note"));
    let room = ui.available_width();
    let count = if room > 480.0 { 2 } else { 1 };
    let width = (room - 16.0 * (count as f32 - 1.0)) / count as f32;
    let rows = view.levers.len().div_ceil(count);
    scenarios::columns(ui, &vec![width; count], 16.0, |ui, column| {
        ui.spacing_mut().item_spacing.y = 4.0;
        for (lever, name, locked) in view.levers.iter().skip(column * rows).take(rows) {
            if toggle(ui, *locked, name).clicked() {
                actions.push(Action::Lesson(Lessoning::Lock(*lever, !locked)));
            }
        }
    });
}

fn seed(ui: &mut Ui, view: &LessonView, t: &Texts, actions: &mut Vec<Action>) {
    section(ui, &t.get("lesson-seed"), &t.get("lesson-seed-note"));
    let ground = palette(ui).paper;
    Card::new().fill(ground).pad(14, 10).show(ui, |ui| {
        wrapped(ui, &view.card, Role::TITLE);
    });
    let id = Id::new("lesson-seed");
    let mut typed: String = ui.data(|d| d.get_temp(id)).unwrap_or_default();
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(8.0, 6.0);
        field::text_field(ui, &mut typed, &t.get("lesson-seed-field"), 200.0);
        let seed: Option<u64> = typed.trim().parse().ok();
        let start = t.get("lesson-seed-start");
        let button = Button::ghost(&start).small().enabled(seed.is_some());
        if button.show(ui).clicked()
            && let Some(seed) = seed
        {
            actions.push(Action::Lesson(Lessoning::Seed(seed)));
        }
        let new = t.get("lesson-seed-new");
        if Button::ghost(&new).small().show(ui).clicked() {
            actions.push(Action::Lesson(Lessoning::NewLuck));
        }
    });
    ui.data_mut(|d| d.insert_temp(id, typed));
}

fn catch_up(ui: &mut Ui, view: &LessonView, t: &Texts, actions: &mut Vec<Action>) {
    section(
        ui,
        &t.get("lesson-catch-up"),
        &t.get("lesson-catch-up-note"),
    );
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        for quarter in &view.quarters {
            let words = t.with("quarter-short", [("quarter", (*quarter).into())]);
            if Button::ghost(&words).small().show(ui).clicked() {
                actions.push(Action::Lesson(Lessoning::CatchUp(*quarter)));
            }
        }
    });
}
