//! What if: the tree of futures and what can be changed at the left, both futures side by side at the right.

use super::blocks;
use super::lines;
use super::person;
use super::table::head;
use crate::locale::Texts;
use crate::ui::scenarios::columns;
use crate::ui::theme::{Role, palette, text, wrapped};
use crate::ui::widgets::field::labelled;
use crate::ui::widgets::{
    Button, Card, Icon, Segment, dropdown, hairline, link, progress, segmented, tabs, text_field,
};
use crate::ui::{Action, Debriefed};
use crate::view::debrief::{Knob, Node, WhatIfView, Work};
use egui::{Key, Ui};

/// Width of the left column, points.
const LEFT: f32 = 372.0;
/// Below this width everything stands in one column, points.
const NARROW: f32 = 820.0;

/// Shows the page.
pub(super) fn show(ui: &mut Ui, view: &WhatIfView, t: &Texts, actions: &mut Vec<Action>) {
    ui.spacing_mut().item_spacing.y = 12.0;
    let room = ui.available_width();
    if room < NARROW {
        asked(ui, view, t, actions);
        answered(ui, view, t, actions);
        return;
    }
    columns(ui, &[LEFT, room - LEFT - 14.0], 14.0, |ui, i| {
        ui.spacing_mut().item_spacing.y = 12.0;
        if i == 0 {
            asked(ui, view, t, actions);
        } else {
            answered(ui, view, t, actions);
        }
    });
}

fn ask(actions: &mut Vec<Action>, what: Debriefed) {
    actions.push(Action::Debrief(what));
}

/// What is asked: from where, what, who plays on.
fn asked(ui: &mut Ui, view: &WhatIfView, t: &Texts, actions: &mut Vec<Action>) {
    Card::new().pad(14, 12).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 6.0;
        head(ui, &t.get("whatif-tree"), &t.get("whatif-tree-note"));
        for node in &view.nodes {
            ui.push_id(("node", node.place), |ui| {
                of_node(ui, node, t, actions);
            });
        }
    });
    Card::new().pad(14, 12).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 8.0;
        head(ui, &t.get("whatif-change"), &t.get("whatif-change-note"));
        let options: Vec<Segment> = view
            .quarters
            .iter()
            .map(|name| Segment::from(name.as_str()))
            .collect();
        let name = t.get("whatif-quarter");
        let chosen = if options.len() > 6 {
            let names: Vec<&str> = view.quarters.iter().map(String::as_str).collect();
            let room = ui.available_width();
            dropdown(ui, &name, &names, view.quarter, room)
        } else {
            segmented(ui, &name, &options, view.quarter)
        };
        if let Some(quarter) = chosen {
            ask(actions, Debriefed::Quarter(quarter as u8 + 1));
        }
        groups(ui, view, t, actions);
        hairline(ui);
        let names: Vec<&str> = view.players.iter().map(|(name, _)| name.as_str()).collect();
        let label = t.get("whatif-by");
        let room = ui.available_width();
        let by = labelled(ui, &label, |ui| {
            dropdown(ui, &label, &names, view.player, room)
        });
        if let Some((_, by)) = by.and_then(|i| view.players.get(i)) {
            ask(actions, Debriefed::By(by.clone()));
        }
        changed(ui, view, t, actions);
        play(ui, view, t, actions);
        by_hand(ui, view, t, actions);
    });
}

/// A future of the tree; the one that is chosen can be renamed and deleted.
fn of_node(ui: &mut Ui, node: &Node, t: &Texts, actions: &mut Vec<Action>) {
    let palette = palette(ui);
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        ui.add_space(14.0 * node.depth.min(5) as f32);
        ui.vertical(|ui| {
            let mut card = Card::new().pad(10, 6);
            if node.chosen {
                card = card.edge(palette.accent);
            }
            let said = format!("{} {}", node.name, node.note);
            let response = card.show_button(ui, &said, |ui| {
                ui.spacing_mut().item_spacing.y = 1.0;
                wrapped(ui, &node.name, Role::LABEL.bold());
                if !node.note.is_empty() {
                    wrapped(ui, &node.note, Role::SMALL.muted());
                }
            });
            if response.response.clicked() && !node.chosen {
                ask(actions, Debriefed::From(node.place));
            }
            if let Some(place) = node.place.filter(|_| node.chosen) {
                edit(ui, (place, &node.name), t, actions);
            }
        });
    });
}

/// Renames and deletes a kept future. What is deleted is gone: it asks once.
fn edit(ui: &mut Ui, (place, name): (u32, &str), t: &Texts, actions: &mut Vec<Action>) {
    ui.spacing_mut().item_spacing.y = 5.0;
    let id = ui.id().with("name");
    let mut words: String = ui
        .data(|d| d.get_temp(id))
        .unwrap_or_else(|| name.to_owned());
    let label = t.get("whatif-name");
    text(ui, &label, Role::SMALL.muted());
    let room = ui.available_width();
    let field = text_field(ui, &mut words, &label, room);
    let entered = ui.input(|input| input.key_pressed(Key::Enter));
    if field.lost_focus() && (entered || words != name) {
        ask(actions, Debriefed::Name(place, words.trim().to_owned()));
        ui.data_mut(|d| d.remove_temp::<String>(id));
    } else if field.has_focus() {
        ui.data_mut(|d| d.insert_temp(id, words));
    }
    let asked = ui.id().with("sure");
    let sure: bool = ui.data(|d| d.get_temp(asked)).unwrap_or_default();
    let words = t.get(if sure {
        "whatif-delete-sure"
    } else {
        "whatif-delete"
    });
    if Button::danger(&words).small().show(ui).clicked() {
        if sure {
            ask(actions, Debriefed::Drop(place));
        }
        ui.data_mut(|d| d.insert_temp(asked, !sure));
    }
}

/// What can be changed, a group at a time.
fn groups(ui: &mut Ui, view: &WhatIfView, t: &Texts, actions: &mut Vec<Action>) {
    if view.groups.is_empty() {
        wrapped(ui, &t.get("whatif-no-levers"), Role::LABEL.muted());
        return;
    }
    let id = ui.id().with("group");
    let shown: usize = ui.data(|d| d.get_temp(id)).unwrap_or_default();
    let shown = shown.min(view.groups.len() - 1);
    let names: Vec<Segment> = view
        .groups
        .iter()
        .map(|group| Segment::from(group.name.as_str()))
        .collect();
    if let Some(other) = tabs(ui, &t.get("whatif-groups"), &names, shown) {
        ui.data_mut(|d| d.insert_temp(id, other));
    }
    let Some(group) = view.groups.get(shown) else {
        return;
    };
    if let Some(people) = &group.people {
        person::of_people(ui, people, t, actions);
    }
    let whom = group.people.as_ref().and_then(|people| people.chosen);
    for (i, knob) in group.knobs.iter().enumerate() {
        ui.push_id(("knob", shown, whom, i), |ui| of_knob(ui, knob, t, actions));
    }
    if !group.talks.is_empty() {
        lines::show(ui, &group.talks, t, actions);
    }
}

fn of_knob(ui: &mut Ui, knob: &Knob, t: &Texts, actions: &mut Vec<Action>) {
    ui.spacing_mut().item_spacing.y = 3.0;
    let moved = knob.chosen != knob.was;
    let role = if moved {
        Role::SMALL.bold().accent()
    } else {
        Role::SMALL.muted()
    };
    wrapped(ui, &knob.name, role);
    let said: Vec<String> = knob
        .options
        .iter()
        .enumerate()
        .map(|(i, (said, _))| {
            if i == knob.was {
                t.with("whatif-as-it-was", [("value", said.as_str().into())])
            } else {
                said.clone()
            }
        })
        .collect();
    let names: Vec<&str> = said.iter().map(String::as_str).collect();
    let room = ui.available_width();
    let Some(i) = dropdown(ui, &knob.name, &names, knob.chosen, room) else {
        return;
    };
    let Some((_, edit)) = knob.options.get(i) else {
        return;
    };
    let edit = edit.clone();
    ask(
        actions,
        if edit == knob.back {
            Debriefed::Unedit(edit)
        } else {
            Debriefed::Edit(edit)
        },
    );
}

/// What is changed, each with a link that takes it back.
fn changed(ui: &mut Ui, view: &WhatIfView, t: &Texts, actions: &mut Vec<Action>) {
    for (i, (said, edit)) in view.changed.iter().enumerate() {
        ui.push_id(("changed", i), |ui| {
            ui.spacing_mut().item_spacing.y = 1.0;
            wrapped(ui, said, Role::LABEL.bold());
            if link(ui, &t.get("whatif-take-back")).clicked() {
                ask(actions, Debriefed::Unedit(edit.clone()));
            }
        });
    }
}

fn play(ui: &mut Ui, view: &WhatIfView, t: &Texts, actions: &mut Vec<Action>) {
    let palette = palette(ui);
    if let Work::Under(share, said) = &view.work {
        wrapped(ui, said, Role::LABEL);
        progress(ui, said, *share, palette.accent);
        if Button::ghost(&t.get("whatif-cancel"))
            .small()
            .show(ui)
            .clicked()
        {
            ask(actions, Debriefed::Stop);
        }
        return;
    }
    if let Work::Failed(said) = &view.work {
        wrapped(ui, said, Role::LABEL.warn());
    }
    let label = t.get("whatif-play");
    let button = Button::primary(&label)
        .icon(Icon::Play)
        .enabled(view.asks && view.fresh.is_none());
    if button.show(ui).clicked() {
        ask(actions, Debriefed::Play);
    }
    if !view.asks {
        wrapped(ui, &t.get("whatif-play-none"), Role::SMALL.muted());
    }
}

/// To play on oneself: from where one looks, or where one stopped.
fn by_hand(ui: &mut Ui, view: &WhatIfView, t: &Texts, actions: &mut Vec<Action>) {
    if view.left.is_none() && view.by_hand.is_empty() {
        return;
    }
    hairline(ui);
    if let Some(place) = view.left {
        let label = t.get("whatif-go-on");
        if Button::primary(&label).icon(Icon::Play).show(ui).clicked() {
            ask(actions, Debriefed::GoOn(place));
        }
    }
    if !view.by_hand.is_empty() && Button::ghost(&view.by_hand).show(ui).clicked() {
        ask(actions, Debriefed::ByHand);
    }
    wrapped(ui, &t.get("whatif-by-hand-note"), Role::SMALL.muted());
}

/// Both futures; one that is fresh can be kept.
fn answered(ui: &mut Ui, view: &WhatIfView, t: &Texts, actions: &mut Vec<Action>) {
    if let Some(fresh) = &view.fresh {
        let palette = palette(ui);
        Card::new()
            .pad(16, 10)
            .border(palette.accent)
            .show(ui, |ui| {
                ui.spacing_mut().item_spacing.y = 6.0;
                wrapped(ui, &t.get("whatif-fresh"), Role::BODY);
                if !fresh.honest.is_empty() {
                    wrapped(ui, &fresh.honest, Role::SMALL.muted());
                }
                let keep = t.get("whatif-keep");
                if Button::primary(&keep).icon(Icon::Check).show(ui).clicked() {
                    ask(actions, Debriefed::Keep(Box::new(fresh.branch.clone())));
                }
            });
    }
    for (i, block) in view.blocks.iter().enumerate() {
        ui.push_id(("block", i), |ui| blocks::show(ui, block, 0.0, t, actions));
    }
}
