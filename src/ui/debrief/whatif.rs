//! What if: the tree of futures and what can be changed at the left, both futures side by side at the right.

use super::blocks;
use super::lines;
use super::person;
use super::table::head;
use crate::locale::Texts;
use crate::ui::scenarios::columns;
use crate::ui::theme::type_scale::factor;
use crate::ui::theme::{Role, palette, text, wrapped};
use crate::ui::widgets::field::labelled;
use crate::ui::widgets::{
    Button, Card, Icon, Segment, dropdown, hairline, link, progress, segmented, tabs, text_field,
};
use crate::ui::{Action, Debriefed};
use crate::view::debrief::{Knob, Node, WhatIfView, Work};
use egui::{Key, Rect, Ui, UiBuilder, pos2, vec2};

/// Width of the left column, points.
const LEFT: f32 = 372.0;
/// Width of the choice who plays on, points.
const PLAYER: f32 = 320.0;
/// From this width the choice and the button stand side by side, points.
const BESIDE: f32 = 480.0;
/// Width of the link that takes a change back, points.
const TAKE_BACK: f32 = 90.0;
/// A card that is higher than this passes with the rest, points: it would hide what it is there for.
const PINNED: f32 = 200.0;
/// Between the edge and a card that stays in sight, points.
const GAP: f32 = 6.0;
/// Below this width everything stands in one column, points.
const NARROW: f32 = 820.0;

/// Shows the page.
pub(super) fn show(ui: &mut Ui, view: &WhatIfView, t: &Texts, actions: &mut Vec<Action>) {
    ui.spacing_mut().item_spacing.y = 12.0;
    let room = ui.available_width();
    if room < NARROW {
        asked(ui, view, t, actions);
        ahead(ui, view, t, actions);
        answered(ui, view, t, actions);
        return;
    }
    columns(ui, &[LEFT, room - LEFT - 14.0], 14.0, |ui, i| {
        ui.spacing_mut().item_spacing.y = 12.0;
        if i == 0 {
            asked(ui, view, t, actions);
        } else {
            let mut first = Vec::new();
            pinned(
                ui,
                |ui| ahead(ui, view, t, &mut first),
                |ui| answered(ui, view, t, actions),
            );
            actions.append(&mut first);
        }
    });
}

/// A head that stays in sight while what is below it is scrolled. It is drawn last, over what passes beneath.
fn pinned(ui: &mut Ui, head: impl FnOnce(&mut Ui), rest: impl FnOnce(&mut Ui)) {
    let id = ui.id().with("pinned");
    let height: f32 = ui.data(|d| d.get_temp(id)).unwrap_or_default();
    let flow = ui.available_rect_before_wrap();
    ui.allocate_space(vec2(flow.width(), height));
    rest(ui);
    let edge = ui.clip_rect().top() + GAP;
    let top = if height > PINNED {
        flow.top()
    } else {
        flow.top().max(edge)
    };
    let place = Rect::from_min_size(pos2(flow.left(), top), vec2(flow.width(), height));
    if top > flow.top() {
        // What passes beneath ends where the head does.
        let cover = place
            .with_min_y(ui.clip_rect().top())
            .expand2(vec2(2.0, 0.0));
        let paper = palette(ui).paper;
        ui.painter()
            .rect_filled(cover.with_max_y(place.bottom() + GAP), 0.0, paper);
    }
    let mut child = ui.new_child(UiBuilder::new().id_salt("pinned").max_rect(place));
    head(&mut child);
    let drawn = child.min_rect().height();
    if (drawn - height).abs() > 0.5 {
        ui.data_mut(|d| d.insert_temp(id, drawn));
        ui.ctx()
            .request_discard("the height of the card that stays in sight");
    }
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
        by_hand(ui, view, t, actions);
    });
}

/// What is changed, who plays on, and the button that plays it.
fn ahead(ui: &mut Ui, view: &WhatIfView, t: &Texts, actions: &mut Vec<Action>) {
    Card::new().pad(16, 10).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 8.0;
        if view.changed.is_empty() && view.fresh.is_none() {
            wrapped(ui, &t.get("whatif-how"), Role::LABEL.muted());
        }
        changed(ui, view, t, actions);
        if ui.available_width() < BESIDE * factor() {
            player(ui, view, t, actions);
            play(ui, view, t, actions);
        } else {
            ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = 12.0;
                player(ui, view, t, actions);
                ui.vertical(|ui| {
                    // In a line with the choice, not with its label.
                    ui.add_space(20.0 * factor());
                    play(ui, view, t, actions);
                });
            });
        }
    });
}

/// Who plays on.
fn player(ui: &mut Ui, view: &WhatIfView, t: &Texts, actions: &mut Vec<Action>) {
    let names: Vec<&str> = view.players.iter().map(|(name, _)| name.as_str()).collect();
    let label = t.get("whatif-by");
    let room = ui.available_width().min(PLAYER * factor());
    let by = ui
        .scope(|ui| {
            ui.set_max_width(room);
            labelled(ui, &label, |ui| {
                dropdown(ui, &label, &names, view.player, room)
            })
        })
        .inner;
    if let Some((_, by)) = by.and_then(|i| view.players.get(i)) {
        ask(actions, Debriefed::By(by.clone()));
    }
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
            let back = t.get("whatif-take-back");
            let room = ui.available_width();
            let end = (TAKE_BACK * factor()).min(room * 0.4);
            columns(ui, &[room - end - 12.0, end], 12.0, |ui, part| {
                if part == 0 {
                    wrapped(ui, said, Role::LABEL.bold());
                } else if link(ui, &back).clicked() {
                    ask(actions, Debriefed::Unedit(edit.clone()));
                }
            });
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
