//! Before the forecast: what do you expect? Two sliders, and a word that it is kept.

use super::rows::{Turn, turn};
use crate::locale::{self, Texts};
use crate::sim::{Command, Money};
use crate::ui::Action;
use crate::ui::frame::named_dialog;
use crate::ui::theme::{Role, rich, text, wrapped};
use crate::ui::widgets::{Button, Icon, STEP, Slider};
use crate::view::plan::GuessView;
use egui::{Align, Id, Key, Layout, Modifiers, Rect, Ui};

/// Asks over a part of the screen.
pub fn show(ui: &mut Ui, over: Rect, view: &GuessView, t: &Texts, actions: &mut Vec<Action>) {
    if ui.input_mut(|i| i.consume_key(Modifiers::NONE, Key::Escape)) {
        actions.push(Action::Foresee(false));
    }
    named_dialog(ui, over, 460.0, &view.title, |ui| {
        asked(ui, view, t, actions);
    });
}

fn asked(ui: &mut Ui, view: &GuessView, t: &Texts, actions: &mut Vec<Action>) {
    ui.spacing_mut().item_spacing.y = 10.0;
    let id = Id::new(("guess", view.quarter));
    let mut draft: (f64, f64) = ui
        .data(|d| d.get_temp(id))
        .unwrap_or((view.profit, f64::from(view.lost)));
    wrapped(ui, &view.title, Role::TITLE);
    wrapped(ui, &view.note, Role::LABEL.muted());
    let profit = |yuan: f64| locale::money(t, Money::from_f64(yuan));
    draft.0 = row(
        ui,
        &t.get("guess-profit"),
        (draft.0, view.range, view.step),
        &profit,
        t,
    );
    let count = |n: f64| t.with("forecast-customers", [("count", (n as u32).into())]);
    let most = f64::from(view.most);
    draft.1 = row(
        ui,
        &t.get("guess-lost"),
        (draft.1, (0.0, most), 1.0),
        &count,
        t,
    );
    ui.data_mut(|d| d.insert_temp(id, draft));
    wrapped(ui, &t.get("guess-why"), Role::SMALL.muted());
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 8.0;
        if Button::primary(&view.keep)
            .icon_after(Icon::Forward)
            .show(ui)
            .clicked()
        {
            actions.push(Action::Command(Command::Predict {
                profit: Money::from_f64(draft.0),
                lost: draft.1 as u32,
            }));
            // The same quarter of another run begins with figures of its own.
            ui.data_mut(|d| d.remove_temp::<(f64, f64)>(id));
        }
        let later = t.get("guess-later");
        if Button::quiet(&later).show(ui).clicked() {
            actions.push(Action::Foresee(false));
        }
    });
}

/// Name and value, and below them minus, slider, plus. Returns the value.
fn row(
    ui: &mut Ui,
    name: &str,
    (value, (low, high), step): (f64, (f64, f64), f64),
    said: &dyn Fn(f64) -> String,
    t: &Texts,
) -> f64 {
    let mut now = value;
    let words = said(value);
    ui.horizontal(|ui| {
        text(ui, name, Role::BODY);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            rich(ui, &[(&words, Role::LEAD.bold())]);
        });
    });
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        if turn(ui, Turn::Less, name, value > low, t).clicked() {
            now -= step;
        }
        let width = (ui.available_width() - STEP - 6.0).max(80.0);
        let slid = Slider::new(name, value, low, high)
            .step(step)
            .width(width)
            .said(&words)
            .show(ui);
        if slid.changed {
            now = slid.value;
        }
        if turn(ui, Turn::More, name, value < high, t).clicked() {
            now += step;
        }
    });
    now.clamp(low, high)
}
