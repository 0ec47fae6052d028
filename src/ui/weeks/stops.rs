//! What stops the clock: an event, a promise and what came of it, a complaint.

use crate::locale::Texts;
use crate::sim::Command;
use crate::ui::theme::{Role, elided, text, wrapped};
use crate::ui::widgets::{self, Button, Icon, Side, bubble};
use crate::ui::{Action, free_key};
use crate::view::weeks::{ComplaintCard, EventCard, FollowedCard, PromiseCard};
use egui::{Key, Modifiers, Ui};

pub(super) fn event(ui: &mut Ui, card: &EventCard, t: &Texts, actions: &mut Vec<Action>) {
    ui.spacing_mut().item_spacing.y = 10.0;
    text(ui, &t.get("event-heading"), Role::SMALL.muted());
    wrapped(ui, &card.title, Role::TITLE);
    wrapped(ui, &card.text, Role::LEAD);
    ui.add_space(4.0);
    for (i, choice) in (0u32..).zip(&card.choices) {
        let key = digit(i);
        let pressed = ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
        if widgets::choice(ui, i as usize + 1, &choice.words, &choice.note).clicked() || pressed {
            actions.push(Action::Command(Command::Choose { choice: i }));
        }
    }
}

/// The number key of a choice, from 0.
pub fn digit(i: u32) -> Key {
    [
        Key::Num1,
        Key::Num2,
        Key::Num3,
        Key::Num4,
        Key::Num5,
        Key::Num6,
    ][i.min(5) as usize]
}

pub(super) fn promise(ui: &mut Ui, card: &PromiseCard, actions: &mut Vec<Action>) {
    ui.spacing_mut().item_spacing.y = 10.0;
    wrapped(ui, &card.title, Role::TITLE);
    wrapped(ui, &card.promise, Role::LABEL.accent());
    wrapped(ui, &card.text, Role::LEAD);
    ui.add_space(4.0);
    for (i, way) in (0u32..).zip(&card.ways) {
        let pressed = ui.input_mut(|input| input.consume_key(Modifiers::NONE, digit(i)));
        let clicked = widgets::choice(ui, i as usize + 1, &way.words, &way.note).clicked();
        if clicked || pressed {
            actions.push(Action::Command(Command::FollowUp {
                complaint: card.id,
                how: way.how,
            }));
        }
    }
}

/// What came of it.
pub(super) fn followed(ui: &mut Ui, card: &FollowedCard, t: &Texts, actions: &mut Vec<Action>) {
    ui.spacing_mut().item_spacing.y = 10.0;
    wrapped(ui, &card.title, Role::TITLE);
    bubble(ui, Side::Me, &t.get("you"), &card.mine);
    if !card.answer.is_empty() {
        bubble(ui, Side::Customer, &card.who, &card.answer);
    }
    let role = if card.kept {
        Role::BODY.good()
    } else {
        Role::BODY.risk()
    };
    wrapped(ui, &card.why, role);
    wrapped(ui, &card.general, Role::SMALL.muted());
    let label = t.get("follow-on");
    let pressed = free_key(ui, Key::Enter);
    let button = Button::primary(&label)
        .icon_after(Icon::Forward)
        .key("Enter");
    if button.show(ui).clicked() || pressed {
        actions.push(Action::Followed);
    }
}

pub(super) fn complaint(
    ui: &mut Ui,
    card: &ComplaintCard,
    large: bool,
    t: &Texts,
    actions: &mut Vec<Action>,
) {
    ui.spacing_mut().item_spacing.y = if large { 10.0 } else { 4.0 };
    let width = ui.available_width();
    elided(
        ui,
        &card.title,
        if large {
            Role::TITLE
        } else {
            Role::BODY.bold()
        },
        width,
    );
    wrapped(ui, &card.note, Role::SMALL.bold().risk());
    if large {
        text(ui, &card.who, Role::LABEL.muted());
        wrapped(ui, &card.what, Role::LEAD);
        ui.add_space(4.0);
    }
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 8.0;
        let (talk, delegate, later) = (
            t.get("complaint-talk"),
            t.get("complaint-delegate"),
            t.get("complaint-later"),
        );
        let button = Button::primary(&talk).icon(Icon::Phone);
        let button = if large { button } else { button.small() };
        let response = button.show(ui);
        if widgets::tip(response, &card.talk, "").clicked() {
            actions.push(Action::OpenTalk(card.id));
        }
        let button = if large {
            Button::ghost(&delegate)
        } else {
            Button::ghost(&delegate).small()
        };
        let response = button.show(ui);
        if widgets::tip(response, &card.delegate, "").clicked() {
            actions.push(Action::Command(Command::Delegate(card.id)));
        }
        if large && Button::quiet(&later).show(ui).clicked() {
            actions.push(Action::Later(card.id));
        }
    });
    if large {
        wrapped(ui, &card.talk, Role::SMALL.muted());
        wrapped(ui, &card.delegate, Role::SMALL.muted());
    }
}
