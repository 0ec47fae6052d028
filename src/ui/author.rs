//! Author mode: problems at the left, at the right their place in the file, the run to put anywhere, and what the scenario covers;
//! where it is narrow one below the other.

mod open;
mod place;
mod strip;

pub use open::show as show_open;
pub use strip::{HEIGHT, strip};

use super::fit::{bar_beside, scrolled};
use super::frame::{footer, paper, plain_header};
use super::scenarios::back;
use super::theme::{Palette, Role, elided, palette, text, wrapped};
use super::widgets::{Button, Card, Icon, chip, dropdown, hairline, icons};
use super::{Action, Authoring, bands, in_column, wants, within};
use crate::locale::Texts;
use crate::ui::theme::Tint;
use crate::view::author::{AuthorView, Health, ProblemRow, Quarters};
use egui::{Align, Layout, Rect, Response, ScrollArea, Ui, vec2};

/// Most height of the list of problems where the place of one stands below it, points.
const LIST: f32 = 260.0;

/// Shows the screen.
pub fn show(ui: &mut Ui, view: &AuthorView, t: &Texts, actions: &mut Vec<Action>) {
    paper(ui);
    let whole = ui.max_rect();
    let [top, middle, bottom] = bands(whole, 48.0, 64.0);
    plain_header(ui, top, &t.get("author-title"), "", t, actions);
    if in_column(whole) {
        column(ui, middle, view, t, actions);
    } else {
        side_by_side(ui, middle, view, t, actions);
    }
    foot(ui, bottom, view, t, actions);
}

/// The problems at the left, the rest at the right.
fn side_by_side(
    ui: &mut Ui,
    middle: Rect,
    view: &AuthorView,
    t: &Texts,
    actions: &mut Vec<Action>,
) {
    let (left, right) = middle.split_left_right_at_x(middle.left() + middle.width() * 0.46);
    within(ui, left.shrink2(vec2(16.0, 12.0)), |ui| {
        health(ui, view);
        ui.add_space(10.0);
        scrolled(ui, "problems", |ui| problems(ui, view, t, actions));
    });
    let right = Rect::from_min_max(right.min + vec2(0.0, 12.0), right.max - vec2(16.0, 12.0));
    within(ui, right, |ui| {
        scrolled(ui, "author-right", |ui| {
            rest(ui, view, t, actions);
        });
    });
}

/// The same one below the other. A long list is scrolled by itself: what it is about stays near.
fn column(ui: &mut Ui, middle: Rect, view: &AuthorView, t: &Texts, actions: &mut Vec<Action>) {
    let area = middle.shrink2(vec2(16.0, 12.0));
    let used = within(ui, area, |ui| {
        ui.spacing_mut().item_spacing.y = 12.0;
        health(ui, view);
        let list = ScrollArea::vertical()
            .id_salt("problems")
            .auto_shrink([false, true])
            .max_height(LIST);
        let list = bar_beside(ui, list, |ui| problems(ui, view, t, actions));
        // The list brings a problem that the keyboard comes to into its own sight; the screen has to follow.
        if list.inner {
            ui.scroll_to_rect(list.inner_rect, None);
        }
        rest(ui, view, t, actions);
        ui.min_rect().height()
    });
    wants(ui.ctx(), area.height(), used);
}

/// Where the chosen problem stands, the run, and what the scenario covers.
fn rest(ui: &mut Ui, view: &AuthorView, t: &Texts, actions: &mut Vec<Action>) {
    ui.spacing_mut().item_spacing.y = 12.0;
    if let Some(row) = view.problems.get(view.chosen) {
        place::show(ui, row, view.excerpt.as_ref(), t);
    }
    if let Some(quarters) = view.quarters {
        run(ui, view, quarters, t, actions);
    }
    if !view.facts.is_empty() {
        facts(ui, view, t);
    }
}

fn foot(ui: &mut Ui, rect: Rect, view: &AuthorView, t: &Texts, actions: &mut Vec<Action>) {
    footer(ui, rect, |ui| {
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            back(ui, t, actions);
            let other = t.get("author-other");
            if Button::ghost(&other).show(ui).clicked() {
                actions.push(Action::Author(Authoring::Other));
            }
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                let label = t.get("author-play");
                let go = Button::primary(&label).icon_after(Icon::Forward);
                if go.enabled(view.quarters.is_some()).show(ui).clicked() {
                    actions.push(Action::Author(Authoring::Play));
                }
                let again = t.get("author-again");
                if Button::ghost(&again).icon(Icon::Redo).show(ui).clicked() {
                    actions.push(Action::Author(Authoring::Read));
                }
            });
        });
    });
}

/// The colour and the icon of a state.
pub(super) fn look(palette: &Palette, health: Health) -> (egui::Color32, Icon) {
    match health {
        Health::Good => (palette.good, Icon::Check),
        Health::Warned => (palette.warn, Icon::Warning),
        Health::Broken => (palette.risk, Icon::Warning),
    }
}

fn health(ui: &mut Ui, view: &AuthorView) {
    let palette = palette(ui);
    let (colour, icon) = look(&palette, view.health);
    Card::new().edge(colour).pad(16, 10).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        let room = ui.available_width();
        elided(ui, &view.folder, Role::SMALL.muted(), room);
        ui.horizontal_top(|ui| {
            icons::icon(ui, icon, 18.0, Some(colour));
            wrapped(ui, &view.state, Role::BODY.bold());
        });
    });
}

/// The list; true when the keyboard came to one of it.
fn problems(ui: &mut Ui, view: &AuthorView, t: &Texts, actions: &mut Vec<Action>) -> bool {
    ui.spacing_mut().item_spacing.y = 6.0;
    if view.problems.is_empty() {
        Card::new().pad(16, 14).show(ui, |ui| {
            wrapped(ui, &t.get("author-none"), Role::BODY.muted());
        });
    }
    let mut came = false;
    for (i, row) in view.problems.iter().enumerate() {
        let response = problem(ui, row, i == view.chosen);
        came |= response.gained_focus();
        if response.clicked() {
            actions.push(Action::Author(Authoring::Problem(i)));
        }
    }
    if let Some(more) = &view.more {
        text(ui, more, Role::SMALL.muted());
    }
    came
}

fn problem(ui: &mut Ui, row: &ProblemRow, on: bool) -> Response {
    let palette = palette(ui);
    let mut card = Card::new().pad(14, 8);
    if on {
        card = card.border(palette.accent).fill(palette.sunken);
    }
    let said = format!("{}, {}, {}", row.code, row.place, row.message);
    card.show_button(ui, &said, |ui| {
        ui.spacing_mut().item_spacing.y = 3.0;
        ui.horizontal(|ui| {
            chip(
                ui,
                &row.code,
                if row.error { Tint::Risk } else { Tint::Warn },
            );
            let room = ui.available_width();
            elided(ui, &row.place, Role::SMALL.muted(), room);
        });
        wrapped(ui, &row.message, Role::BODY);
    })
    .response
}

/// Every quarter, to put the run there; own decisions are kept, a bot plays the rest.
fn run(ui: &mut Ui, view: &AuthorView, quarters: Quarters, t: &Texts, actions: &mut Vec<Action>) {
    Card::new().pad(20, 14).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 8.0;
        text(ui, &t.get("author-run"), Role::HEADING);
        wrapped(ui, &t.get("author-run-note"), Role::SMALL.muted());
        ui.horizontal(|ui| {
            text(ui, &t.get("author-bot"), Role::LABEL);
            let names: Vec<&str> = view.bots.iter().map(String::as_str).collect();
            let room = ui.available_width().min(220.0);
            if let Some(bot) = dropdown(ui, &t.get("author-bot"), &names, view.bot, room) {
                actions.push(Action::Author(Authoring::Bot(bot)));
            }
        });
        hairline(ui);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(6.0, 6.0);
            for quarter in 1..=quarters.all {
                let label = t.with("author-quarter", [("quarter", quarter.into())]);
                let here = quarter == quarters.now && !quarters.over;
                let button = if here {
                    Button::primary(&label)
                } else {
                    Button::ghost(&label)
                };
                if button.show(ui).clicked() {
                    actions.push(Action::Author(Authoring::Jump(quarter)));
                }
            }
            let end = t.get("author-end");
            let button = if quarters.over {
                Button::primary(&end)
            } else {
                Button::ghost(&end)
            };
            if button.show(ui).clicked() {
                actions.push(Action::Author(Authoring::Jump(quarters.all + 1)));
            }
        });
    });
}

fn facts(ui: &mut Ui, view: &AuthorView, t: &Texts) {
    Card::new().pad(20, 14).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 5.0;
        text(ui, &t.get("author-covers"), Role::HEADING);
        for (name, figure) in &view.facts {
            ui.horizontal(|ui| {
                let room = ui.available_width();
                ui.allocate_ui_with_layout(
                    vec2(room * 0.5, 18.0),
                    Layout::left_to_right(Align::Center),
                    |ui| elided(ui, name, Role::LABEL.muted(), room * 0.5),
                );
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    text(ui, figure, Role::LABEL)
                });
            });
        }
    });
}
