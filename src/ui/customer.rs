//! One customer: who it is and what it gets, how it stands and what it is worth, what puts it at risk.

mod care;
mod facts;
mod levels;
mod ties;

use super::frame::timed_header;
use super::scenarios::{WIDTH, columns, page};
use super::theme::{Role, Tint, elided, text};
use super::widgets::{Button, Card, Icon, chip, section, tier_badge, tip};
use super::{Action, bands, chart, explained, within};
use crate::locale::Texts;
use crate::view::customer::CustomerView;
use crate::view::tier_label;
use egui::{Align, Key, Layout, Modifiers, Rect, Ui, vec2};

/// Below this width the last two columns stand one above the other, points.
const NARROW: f32 = 1080.0;

/// Below this width all stand one below the other, points.
const SINGLE: f32 = 840.0;

/// Shows a customer.
pub fn show(ui: &mut Ui, view: &CustomerView, t: &Texts, actions: &mut Vec<Action>) {
    let [top, middle, _] = bands(ui.max_rect(), 48.0, 0.0);
    header(ui, top, view, t, actions);
    page(ui, middle, WIDTH, |ui| {
        let room = ui.available_width();
        if room < SINGLE {
            ui.spacing_mut().item_spacing.y = 12.0;
            care::show(ui, view, t, actions);
            middle_of(ui, view, t, actions);
            last_words(ui, view, t, actions);
            charts(ui, view, t, actions);
            why(ui, view, t);
            return;
        }
        if room < NARROW {
            columns(ui, &[296.0, room - 316.0], 20.0, |ui, i| {
                ui.spacing_mut().item_spacing.y = 12.0;
                if i == 0 {
                    care::show(ui, view, t, actions);
                    last_words(ui, view, t, actions);
                } else {
                    middle_of(ui, view, t, actions);
                }
            });
            charts(ui, view, t, actions);
            why(ui, view, t);
            return;
        }
        let rest = room - 300.0 - 40.0;
        columns(
            ui,
            &[300.0, (rest * 0.55).round(), (rest * 0.45).round()],
            20.0,
            |ui, i| {
                ui.spacing_mut().item_spacing.y = 12.0;
                match i {
                    0 => {
                        care::show(ui, view, t, actions);
                        last_words(ui, view, t, actions);
                    }
                    1 => {
                        levels::levels(ui, view, t, actions);
                        worth(ui, view, t, actions);
                        ties_of(ui, view, t);
                    }
                    _ => {
                        at_risk(ui, view, t, actions);
                        facts::figures(ui, view, t);
                        facts::story(ui, view, t);
                    }
                }
            },
        );
        charts(ui, view, t, actions);
        why(ui, view, t);
    });
}

/// How it stands, what puts it at risk and what it is worth, where two columns become one.
fn middle_of(ui: &mut Ui, view: &CustomerView, t: &Texts, actions: &mut Vec<Action>) {
    levels::levels(ui, view, t, actions);
    at_risk(ui, view, t, actions);
    worth(ui, view, t, actions);
    ties_of(ui, view, t);
    facts::figures(ui, view, t);
    facts::story(ui, view, t);
}

/// What puts it at risk, the warnings, and what is known of it.
fn at_risk(ui: &mut Ui, view: &CustomerView, t: &Texts, actions: &mut Vec<Action>) {
    facts::risk(ui, view, t, actions);
    warned(ui, view, t);
    known(ui, view, t);
}

/// Worth in three parts.
fn worth(ui: &mut Ui, view: &CustomerView, t: &Texts, actions: &mut Vec<Action>) {
    if let Some(worth) = &view.worth {
        chart::panel(ui, 236.0, worth, t, actions);
    }
}

/// Dials, wallet and course, below the columns.
fn charts(ui: &mut Ui, view: &CustomerView, t: &Texts, actions: &mut Vec<Action>) {
    ui.add_space(12.0);
    chart::row(ui, &view.charts, (3, 300.0), t, actions);
}

/// Its early warnings.
fn warned(ui: &mut Ui, view: &CustomerView, t: &Texts) {
    if let Some(list) = &view.warnings {
        explained::card(ui, list, t);
    }
}

/// Why it stands where it stands, below everything else.
fn why(ui: &mut Ui, view: &CustomerView, t: &Texts) {
    if view.why.is_empty() {
        return;
    }
    ui.add_space(16.0);
    section(ui, &t.get("customer-why"), &t.get("customer-why-note"));
    ui.add_space(8.0);
    explained::cards(ui, &view.why, t);
}

/// What is known of it.
fn known(ui: &mut Ui, view: &CustomerView, t: &Texts) {
    if let Some(file) = &view.file {
        ties::file(ui, file, t);
    }
}

/// What ties it to us.
fn ties_of(ui: &mut Ui, view: &CustomerView, t: &Texts) {
    if let Some(bonds) = &view.bonds {
        ties::bonds(ui, bonds, t);
    }
}

/// Letting it go.
fn last_words(ui: &mut Ui, view: &CustomerView, t: &Texts, actions: &mut Vec<Action>) {
    if let Some(farewell) = &view.farewell {
        ties::farewell(ui, view, farewell, t, actions);
    } else if let Some(when) = &view.farewell_later {
        Card::new().pad(12, 12).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 6.0;
            let name = t.get("lever-let-go");
            let heading = care::locked(ui, &name, when);
            tip(heading, &name, &t.get("lever-let-go-tip"));
        });
    }
}

fn header(ui: &mut Ui, rect: Rect, view: &CustomerView, t: &Texts, actions: &mut Vec<Action>) {
    timed_header(ui, rect, ("", ""), view.timer.as_ref(), t, actions);
    // The corner, and the time beside it.
    let taken = if view.timer.is_some() { 330.0 } else { 180.0 };
    within(
        ui,
        rect.shrink2(vec2(12.0, 0.0))
            .with_max_x(rect.right() - taken),
        |ui| {
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                ui.spacing_mut().item_spacing.x = 10.0;
                let label = t.get("back");
                let asked = ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape));
                if Button::quiet(&label)
                    .icon(Icon::Back)
                    .key("Esc")
                    .show(ui)
                    .clicked()
                    || asked
                {
                    actions.push(Action::Back);
                }
                let letter = view.tiers.get(view.tier.index()).map_or("", String::as_str);
                tier_badge(
                    ui,
                    view.tier.index(),
                    26.0,
                    &tier_label(t, "customer-tier-of", letter),
                );
                text(ui, &view.name, Role::TITLE);
                let room = ui.available_width() - if view.left.is_some() { 160.0 } else { 0.0 };
                elided(ui, &view.kind, Role::LABEL.muted(), room);
                if let Some(left) = &view.left {
                    chip(ui, left, Tint::Risk);
                }
            });
        },
    );
}
