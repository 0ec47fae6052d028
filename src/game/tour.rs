//! The guided tour in the window: where it stands, and whether it was seen before.

use super::desk::Desk;
use crate::run::slots;
use crate::ui::{self, Action, Screen, Touring};
use crate::view;
use egui::{Key, Modifiers, Ui};
use std::fs;
use std::path::PathBuf;

/// Where the tour stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tour {
    /// It isn't shown.
    #[default]
    Off,
    /// It is offered.
    Offered,
    /// At a step, from 0.
    At(usize),
}

/// A mark beside the saves: the tour was offered or taken.
fn path() -> Option<PathBuf> {
    slots::home().map(|home| home.join("tour-seen"))
}

/// Whether it was seen before; where nothing can be kept, it counts as seen.
fn seen() -> bool {
    path().is_none_or(|path| path.exists())
}

fn remember() {
    let Some(path) = path() else { return };
    let kept = path
        .parent()
        .map_or(Ok(()), fs::create_dir_all)
        .and_then(|()| fs::write(&path, ""));
    if let Err(problem) = kept {
        bevy::log::warn!("{} was not written: {problem}", path.display());
    }
}

impl Tour {
    /// Where it stands when a run begins: a first one offers it.
    pub(super) fn of_new_run(keeps: bool) -> Self {
        if keeps && !seen() {
            Self::Offered
        } else {
            Self::Off
        }
    }
}

/// What is asked of the tour.
pub(super) fn act(desk: &mut Desk, what: Touring) {
    match what {
        Touring::Start => {
            // It is about the first quarter of a run; without one, one is chosen first.
            let running = desk.session.is_some();
            desk.tour = if running { Tour::At(0) } else { Tour::Offered };
            if running {
                desk.screen = desk.phase_screen();
            } else {
                desk.go(Screen::Scenarios);
            }
        }
        Touring::Step(to) if to < view::tour::steps().len() => desk.tour = Tour::At(to),
        Touring::Step(_) | Touring::Leave => desk.tour = Tour::Off,
    }
    if desk.keeps_saves && desk.tour != Tour::Offered {
        remember();
    }
}

/// Shows the tour over the screen that was just drawn.
pub(super) fn show(ui: &mut Ui, desk: &Desk, actions: &mut Vec<Action>) {
    let of_run = matches!(
        desk.screen,
        Screen::Plan | Screen::Firm | Screen::Weeks | Screen::Talk | Screen::Review
    );
    let (Some(eye), Some(session)) = (desk.eye(), &desk.session) else {
        return;
    };
    if !of_run || desk.lesson.open {
        return;
    }
    let t = desk.texts();
    match desk.tour {
        Tour::Off => {
            if ui.input_mut(|i| i.consume_key(Modifiers::NONE, Key::F2)) {
                actions.push(Action::Tour(Touring::Start));
            }
        }
        Tour::Offered => ui::tour::offer(ui, t, actions),
        Tour::At(index) => {
            let facts = view::tour::facts(eye, session.opening().state());
            if let Some(step) = view::tour::step(index, &eye.sc().id, facts.unforeseen, t) {
                ui::tour::show(ui, &step, facts, t, actions);
            }
        }
    }
}
