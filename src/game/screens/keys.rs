//! Keys that no screen has to itself: heard before the screens, or after them if none took them.

use crate::game::desk::Desk;
use crate::game::settings::Settings;
use crate::ui::{self, Action, Screen};
use crate::view::settings::Setting;
use egui::{Key, Modifiers, Popup, Ui};

/// Combinations that no screen has a use of its own for; they come first, so that none takes a part of them.
pub(super) fn everywhere(ui: &Ui, settings: &Settings, actions: &mut Vec<Action>) {
    let chosen = settings.chosen;
    // A question mark that is being written is no question about keys.
    let writing = ui.ctx().text_edit_focused();
    // Esc closes an open menu before it goes back.
    if Popup::is_any_open(ui.ctx()) && ui.input_mut(|i| i.consume_key(Modifiers::NONE, Key::Escape))
    {
        Popup::close_all(ui.ctx());
    }
    ui.input_mut(|i| {
        let mut ctrl = |key| i.consume_key(Modifiers::CTRL, key);
        if ctrl(Key::Comma) {
            actions.push(Action::Go(Screen::Settings));
        }
        let mut keys = ctrl(Key::Slash);
        let size = if ctrl(Key::Plus) || ctrl(Key::Equals) {
            Some(chosen.stepped(true))
        } else if ctrl(Key::Minus) {
            Some(chosen.stepped(false))
        } else {
            ctrl(Key::Num0).then_some(100)
        };
        if let Some(size) = size.filter(|size| *size != chosen.scale) {
            actions.push(Action::Set(Setting::Scale(size)));
        }
        // On most keyboards the question mark comes as the key it shares.
        keys |= !writing
            && (i.consume_key(Modifiers::NONE, Key::Questionmark)
                || i.consume_key(Modifiers::SHIFT, Key::Slash));
        if keys {
            actions.push(Action::Go(Screen::Shortcuts));
        }
    });
}

/// Keys that mean the same on every screen.
pub(super) fn keys(ui: &Ui, desk: &Desk, actions: &mut Vec<Action>) {
    if ui.input_mut(|i| i.consume_key(Modifiers::NONE, Key::F1)) {
        actions.push(Action::Handbook(None));
    }
    let book = ui.input_mut(|i| i.consume_key(Modifiers::COMMAND, Key::B));
    if book && ui::book::leads_to(desk.screen) && desk.session.is_some() {
        actions.push(Action::Go(Screen::Book));
    }
    let escape = ui.input_mut(|i| i.consume_key(Modifiers::NONE, Key::Escape));
    if !escape {
        return;
    }
    match desk.screen {
        Screen::Firm => actions.push(Action::Go(Screen::Plan)),
        Screen::Customer
        | Screen::Book
        | Screen::Scenarios
        | Screen::Briefing
        | Screen::Quiz
        | Screen::Questions
        | Screen::Practice
        | Screen::PracticeTalk
        | Screen::Author
        | Screen::Class
        | Screen::Story
        | Screen::Settings
        | Screen::Saves
        | Screen::Shortcuts
        | Screen::Handbook => {
            actions.push(Action::Back);
        }
        // A talk is left alone, not ended: the title goes on with it.
        Screen::Plan | Screen::Weeks | Screen::Review | Screen::Debrief | Screen::Talk => {
            actions.push(Action::Go(Screen::Title));
        }
        Screen::Title => {}
    }
}
