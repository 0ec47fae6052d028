//! Back and forth in the plan, what it changes against the quarter before, and what asks for attention: each leads to its place.

use crate::locale::Texts;
use crate::sim::TierId;
use crate::ui::theme::{Role, elided, galley, palette, rich_wrapped, text};
use crate::ui::widgets::button::icon_toggle;
use crate::ui::widgets::toggle::link;
use crate::ui::widgets::{Card, Icon, tip};
use crate::ui::{Action, anchor};
use crate::view::plan::{Change, Place, PlanView};
use egui::{Align, Id, Key, Layout, Modifiers, Ui, WidgetInfo, WidgetType, vec2};

/// Most changes that are listed; more would hide the plan.
const MOST: usize = 40;

/// Undo and redo, as buttons and keys.
pub(super) fn history(ui: &mut Ui, view: &PlanView, t: &Texts, actions: &mut Vec<Action>) {
    let keys = [
        (Modifiers::CTRL | Modifiers::SHIFT, Key::Z, Action::Redo),
        (Modifiers::CTRL, Key::Y, Action::Redo),
        (Modifiers::CTRL, Key::Z, Action::Undo),
    ];
    // With Shift first: the plain combination would match it as well.
    for (modifiers, key, action) in keys {
        let pressed = view.guess.is_none() && ui.input_mut(|i| i.consume_key(modifiers, key));
        let there = &view.steps[usize::from(action == Action::Redo)];
        if pressed && there.is_some() {
            actions.push(action);
        }
    }
    let buttons = [
        (Icon::Undo, "step-undo", "step-undo-none", Action::Undo),
        (Icon::Redo, "step-redo", "step-redo-none", Action::Redo),
    ];
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        for ((icon, key, none, action), step) in buttons.into_iter().zip(&view.steps) {
            let name = step.as_ref().map_or_else(
                || t.get(none),
                |step| t.with(key, [("step", step.clone().into())]),
            );
            if icon_toggle(ui, icon, &name, false, step.is_some()).clicked() {
                actions.push(action);
            }
        }
        anchor::mark(ui.ctx(), "undo", ui.min_rect().shrink2(vec2(0.0, 3.0)));
    });
}

/// What asks for attention, each with the way to it.
pub(super) fn notices(ui: &mut Ui, view: &PlanView, t: &Texts, actions: &mut Vec<Action>) {
    let palette = palette(ui);
    let (label, go) = (t.get("plan-notices"), t.get("go-there"));
    for notice in &view.notices {
        let card = Card::new().pad(12, 6).border(palette.warn);
        let response = card.show_button(ui, &format!("{go}: {}", notice.text), |ui| {
            // The way there has a column of its own: it never stands alone on a second line.
            let link = Role::SMALL.linked();
            let wide = galley(ui.ctx(), &palette, &go, link, None).size().x;
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = 12.0;
                let room = (ui.available_width() - wide.ceil() - 14.0).max(80.0);
                let column = Layout::top_down(Align::Min);
                ui.allocate_ui_with_layout(vec2(room, 0.0), column, |ui| {
                    ui.set_min_width(room);
                    rich_wrapped(
                        ui,
                        &[
                            (&label, Role::SMALL.bold().warn()),
                            ("  ", Role::SMALL),
                            (&notice.text, Role::SMALL),
                        ],
                    );
                });
                text(ui, &go, link);
            });
        });
        if response.response.clicked() {
            lead(ui, notice.place, actions);
        }
    }
    if view.notices.is_empty() {
        text(ui, &t.get("plan-all-well"), Role::SMALL.muted());
    }
}

/// What is not as it was in the quarter before: a line, and a list once it is unfolded.
pub(super) fn list(ui: &mut Ui, view: &PlanView, t: &Texts, actions: &mut Vec<Action>) {
    if view.changes.is_empty() {
        text(ui, &t.get("changes-none"), Role::SMALL.muted());
        return;
    }
    let id = Id::new("plan-changes");
    let open: bool = ui.data(|d| d.get_temp(id)).unwrap_or(false);
    let card = Card::new().pad(12, 6).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 4.0;
        ui.horizontal(|ui| {
            let said = t.with("changes-count", [("count", view.changes.len().into())]);
            text(ui, &said, Role::SMALL.bold());
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                let words = t.get(if open { "plan-fold" } else { "changes-show" });
                if link(ui, &words).clicked() {
                    ui.data_mut(|d| d.insert_temp(id, !open));
                }
            });
        });
        if open {
            for change in view.changes.iter().take(MOST) {
                row(ui, change, t, actions);
            }
        }
    });
    anchor::mark(ui.ctx(), "changes", card.response.rect);
}

fn row(ui: &mut Ui, change: &Change, t: &Texts, actions: &mut Vec<Action>) {
    ui.horizontal(|ui| {
        let go = t.get("go-there");
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let link = link(ui, &go);
            let name = format!("{go}: {}", change.said);
            link.widget_info(|| WidgetInfo::labeled(WidgetType::Link, true, &name));
            if link.clicked() {
                lead(ui, change.place, actions);
            }
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                let room = ui.available_width();
                elided(ui, &change.said, Role::SMALL, room);
            });
        });
    });
}

/// Hours and levels of single customers in a tier: how many, and who.
pub(super) fn own(
    ui: &mut Ui,
    view: &PlanView,
    (tier, rows): (TierId, &[crate::view::plan::OwnRow]),
    t: &Texts,
    actions: &mut Vec<Action>,
) {
    if rows.is_empty() {
        return;
    }
    let id = Id::new(("plan-own", tier.0));
    let open: bool = ui.data(|d| d.get_temp(id)).unwrap_or(false);
    ui.horizontal(|ui| {
        ui.spacing_mut().interact_size.y = 18.0;
        ui.spacing_mut().item_spacing.x = 8.0;
        let said = t.with("own-count", [("count", rows.len().into())]);
        let words = if open { t.get("plan-fold") } else { said };
        let link = link(ui, &words);
        if tip(link, &t.get("own-tip"), "").clicked() {
            ui.data_mut(|d| d.insert_temp(id, !open));
        }
        if !open {
            let names: Vec<&str> = rows.iter().map(|row| row.name.as_str()).collect();
            let room = ui.available_width();
            let names = names.join(&t.get("list-comma"));
            elided(ui, &names, Role::SMALL.muted(), room);
        }
    });
    if !open {
        return;
    }
    for row in rows {
        ui.horizontal(|ui| {
            ui.spacing_mut().interact_size.y = 18.0;
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                ui.spacing_mut().item_spacing.x = 10.0;
                let back = t.get("own-back");
                if view.open(crate::sim::policy::Lever::Override) {
                    let link = link(ui, &back);
                    let name = format!("{back}: {}", row.name);
                    link.widget_info(|| WidgetInfo::labeled(WidgetType::Link, true, &name));
                    if link.clicked() {
                        actions.push(Action::Command(crate::sim::Command::SetOverride {
                            customer: row.customer,
                            own: None,
                        }));
                    }
                }
                let go = t.get("go-there");
                let link = link(ui, &go);
                let name = format!("{go}: {}", row.name);
                link.widget_info(|| WidgetInfo::labeled(WidgetType::Link, true, &name));
                if link.clicked() {
                    lead(ui, Place::Customer(row.customer), actions);
                }
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                    let room = ui.available_width();
                    elided(ui, &row.said, Role::SMALL, room);
                });
            });
        });
    }
}

fn point_id() -> Id {
    Id::new("plan-point")
}

/// The way to a place; a card on the same page comes into view.
fn lead(ui: &Ui, place: Place, actions: &mut Vec<Action>) {
    if let Place::Tier(tier) = place {
        ui.data_mut(|d| d.insert_temp(point_id(), tier.0));
    }
    actions.push(Action::GoTo(place));
}

/// Whether somebody was just led to this card; it is asked once.
pub(super) fn pointed(ui: &Ui, tier: TierId) -> bool {
    let here = ui.data(|d| d.get_temp::<u32>(point_id())) == Some(tier.0);
    if here {
        ui.data_mut(|d| d.remove_temp::<u32>(point_id()));
    }
    here
}

/// A dot before a control that isn't as it was in the quarter before.
pub fn dot(ui: &Ui, moved: bool) {
    if !moved {
        return;
    }
    let palette = palette(ui);
    let next = ui.cursor();
    // In a row the cursor is as high as the row; in a column it has no end.
    let y = if next.height() < 60.0 {
        next.center().y
    } else {
        next.top() + 10.0
    };
    let at = egui::pos2(next.left() - 6.0, y);
    ui.painter().circle_filled(at, 2.5, palette.accent);
}
