//! The one system that builds the screens: each frame the view of the screen in force, drawn on one root.

mod keys;
mod notice;
mod of_run;
mod rooms;

use super::apply::Queue;
use super::aside;
use super::author;
use super::board::LiveBoard;
use super::desk::Desk;
use super::egui_bridge::{primary_ctx, root_ui};
use super::kept::Kept;
use super::settings::Settings;
use super::window::SMALLEST;
use super::{lesson, tour};
use crate::ui::fit::fitted;
use crate::ui::{self, Action, Screen, within};
use crate::view;
use bevy::prelude::*;
use bevy_egui::{EguiContexts, EguiPrimaryContextPass};
use egui::{Ui, vec2};
use keys::{everywhere, keys};
use notice::tell;
use rooms::draw;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(EguiPrimaryContextPass, show);
}

fn show(
    mut contexts: EguiContexts,
    (desk, settings): (Res<Desk>, Res<Settings>),
    mut board: ResMut<LiveBoard>,
    mut queue: ResMut<Queue>,
    mut kept: Local<Kept>,
) -> Result {
    let ctx = primary_ctx(&mut contexts)?;
    let mut ui = root_ui(&ctx);
    let mut actions = Vec::new();
    everywhere(&ui, &settings, &mut actions);
    ui::anchor::clear(&ctx);
    ui::theme::colour_tiers(&ctx, desk.colours());
    // The mark over another future takes nothing away from the screen below it.
    let mark = desk.aside.as_ref().map_or(0.0, |_| ui::aside::HEIGHT);
    // Under the instructor's panel the screen hears no keys: not even Esc, which closes the panel.
    let covered = desk.lesson.open && desk.session.is_some();
    let kept_back = covered.then(|| ui.input_mut(|i| std::mem::take(&mut i.events)));
    let smallest = vec2(SMALLEST.0, SMALLEST.1 + mark);
    fitted(&mut ui, desk.screen, smallest, |ui| {
        whole_screen(
            ui,
            (&desk, &settings),
            (&mut board, &mut kept),
            &mut actions,
        );
    });
    if let Some(mut heard) = kept_back {
        ui.input_mut(|i| {
            heard.append(&mut i.events);
            i.events = heard;
        });
    }
    tour::show(&mut ui, &desk, &mut actions);
    lesson::show(&mut ui, &desk, &mut actions);
    if let Some(notice) = &desk.notice {
        if ui.memory(|memory| memory.top_modal_layer().is_some()) {
            ui::dialog::above(&mut ui, "notice", |ui| tell(ui, notice));
        } else {
            tell(&mut ui, notice);
        }
    }
    keys(&ui, &desk, &mut actions);
    ui::dialog::settle(&ctx);
    queue.extend(actions);
    Ok(())
}

/// The screen in force, and below it the strip of author mode.
fn whole_screen(
    ui: &mut Ui,
    (desk, settings): (&Desk, &Settings),
    (board, kept): (&mut LiveBoard, &mut Kept),
    actions: &mut Vec<Action>,
) {
    let whole = ui.max_rect();
    let whole = aside::mark(ui, desk, whole, actions);
    if let Some(author) = &desk.author {
        // Nothing else wakes the window when a file is saved.
        ui.ctx().request_repaint_after(author::SLEEP);
        if matches!(desk.screen, Screen::Author) {
            // The screen says all that the strip would say again.
            draw(ui, (desk, settings), (board, kept), actions);
            return;
        }
        let (above, below) = whole.split_top_bottom_at_y(whole.bottom() - ui::author::HEIGHT);
        within(ui, above, |ui| {
            draw(ui, (desk, settings), (&mut *board, &mut *kept), actions);
        });
        let t = desk.texts();
        let run = desk.session.as_ref().map(crate::run::Session::state);
        let view = kept.authoring.of(desk.generation, || {
            view::author::author(&author.shown(run), t)
        });
        ui::author::strip(ui, below, view, t, actions);
    } else if desk.aside.is_some() {
        within(ui, whole, |ui| {
            draw(ui, (desk, settings), (board, kept), actions);
        });
    } else {
        draw(ui, (desk, settings), (board, kept), actions);
    }
}
