//! The guided tour: a frame around a real control and a card beside it that never covers it.

mod paint;
mod place;

pub use place::beside;

use super::dialog::above;
use super::theme::{Role, palette, text, wrapped};
use super::widgets::{Button, Card, Icon};
use super::{Action, Touring, anchor, within};
use crate::locale::Texts;
use crate::view::tour::{Facts, Manner, StepView, moved_on};
use egui::accesskit::Live;
use egui::{Align, CornerRadius, Id, Key, Layout, Modifiers, Rect, Sense, Ui};
use egui::{pos2, vec2};

/// Width of the card beside what a step is about, points.
const WIDTH: f32 = 300.0;
/// Width of the card that offers the tour: both answers stand in one line.
const OFFER: f32 = 380.0;

/// Offers the tour, in a card at the bottom.
pub fn offer(ui: &mut Ui, t: &Texts, actions: &mut Vec<Action>) {
    let screen = ui.max_rect();
    above(ui, "tour", |ui| {
        card(ui, screen, (None, OFFER), "tour-offer", |ui| {
            offered(ui, t, actions);
        });
    });
    if ui.input_mut(|i| i.consume_key(Modifiers::NONE, Key::F2)) {
        actions.push(Action::Tour(Touring::Start));
    }
}

fn offered(ui: &mut Ui, t: &Texts, actions: &mut Vec<Action>) {
    text(ui, &t.get("tour-offer"), Role::HEADING);
    wrapped(ui, &t.get("tour-offer-text"), Role::BODY);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 8.0;
        let (start, leave) = (t.get("tour-start"), t.get("tour-no"));
        if Button::primary(&start).small().key("F2").show(ui).clicked() {
            actions.push(Action::Tour(Touring::Start));
        }
        if Button::ghost(&leave).small().show(ui).clicked() {
            actions.push(Action::Tour(Touring::Leave));
        }
    });
}

/// Shows a step over the screen that was just drawn, and moves on where it is done.
pub fn show(ui: &mut Ui, view: &StepView, facts: Facts, t: &Texts, actions: &mut Vec<Action>) {
    let ctx = ui.ctx().clone();
    let next = moved_on(view.index, facts, &|name| {
        anchor::place(&ctx, name).is_some()
    });
    if next != view.index {
        actions.push(Action::Tour(Touring::Step(next)));
        ctx.request_repaint();
        return;
    }
    if view.manner == Manner::Silent {
        return;
    }
    let screen = ui.max_rect();
    // A dialog covers what lies under it: then it is what the step is about.
    let dialog = anchor::place(&ctx, "dialog");
    let at = dialog.or_else(|| anchor::place(&ctx, &view.at));
    // Above the dialog, if there is one: what can be pressed here stays in reach.
    above(ui, "tour", |ui| {
        let stopped = dialog.is_some();
        if let Some(at) = at {
            let frame = paint::around(at, screen);
            // A dialog has a veil of its own, and what is to be watched or talked through is all of the screen.
            if !stopped && view.manner == Manner::Usual {
                paint::veil(ui, frame, screen);
            }
            paint::frame(ui, frame);
        }
        card(ui, screen, (at, WIDTH), &view.title, |ui| {
            step(ui, view, (at.is_some(), stopped), t, actions);
        });
    });
    keys(ui, view, actions);
}

/// What the card of a step says; `here`: what it is about is on the screen.
fn step(
    ui: &mut Ui,
    view: &StepView,
    (here, stopped): (bool, bool),
    t: &Texts,
    actions: &mut Vec<Action>,
) {
    ui.horizontal(|ui| {
        text(ui, &view.count, Role::SMALL.muted());
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let leave = t.get("tour-leave");
            if Button::quiet(&leave).show(ui).clicked() {
                actions.push(Action::Tour(Touring::Leave));
            }
        });
    });
    let title = wrapped(ui, &view.title, Role::HEADING);
    // A screen reader says each step as it comes up.
    ui.ctx()
        .accesskit_node_builder(title.id, |node| node.set_live(Live::Polite));
    wrapped(ui, &view.text, Role::BODY);
    if !here {
        wrapped(ui, &t.get("tour-elsewhere"), Role::SMALL.muted());
    }
    buttons(ui, view, stopped, t, actions);
}

/// What to press; `stopped`: something on the screen waits for an answer.
fn buttons(ui: &mut Ui, view: &StepView, stopped: bool, t: &Texts, actions: &mut Vec<Action>) {
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 8.0;
        let (next, back) = (t.get("tour-next"), t.get("tour-back"));
        if view.read {
            let button = Button::primary(&next).small().key("F2");
            if button.icon_after(Icon::Forward).show(ui).clicked() {
                actions.push(Action::Tour(Touring::Step(view.index + 1)));
            }
        } else {
            let watch = view.manner == Manner::Watch && !stopped;
            let turn = if watch {
                "tour-watch"
            } else {
                "tour-your-turn"
            };
            text(ui, &t.get(turn), Role::SMALL.bold().accent());
            let skip = t.get("tour-skip");
            if Button::quiet(&skip).show(ui).clicked() {
                actions.push(Action::Tour(Touring::Step(view.index + 1)));
            }
        }
        if view.index > 0 && view.read && Button::quiet(&back).show(ui).clicked() {
            actions.push(Action::Tour(Touring::Step(view.index - 1)));
        }
    });
}

/// F2 goes on, with Shift back, with Ctrl the tour ends.
fn keys(ui: &Ui, view: &StepView, actions: &mut Vec<Action>) {
    let pressed = |modifiers| ui.input_mut(|i| i.consume_key(modifiers, Key::F2));
    if pressed(Modifiers::CTRL) {
        actions.push(Action::Tour(Touring::Leave));
    } else if pressed(Modifiers::SHIFT) {
        let before = view.index.saturating_sub(1);
        actions.push(Action::Tour(Touring::Step(before)));
    } else if pressed(Modifiers::NONE) {
        actions.push(Action::Tour(Touring::Step(view.index + 1)));
    }
}

/// A card of a width beside a place; without one at the bottom in the middle.
fn card(
    ui: &mut Ui,
    screen: Rect,
    (at, width): (Option<Rect>, f32),
    name: &str,
    add: impl FnOnce(&mut Ui),
) -> Rect {
    let id = Id::new(("tour-height", width as u32));
    // The height is known after the first pass; until then it is guessed.
    let height: f32 = ui.data(|d| d.get_temp(id)).unwrap_or(190.0);
    let size = vec2(width.min(screen.width() - 24.0), height);
    let rect = at.map_or_else(
        || {
            let corner = pos2(
                screen.center().x - size.x * 0.5,
                screen.bottom() - size.y - 116.0,
            );
            Rect::from_min_size(corner, size)
        },
        |at| beside(at, size, screen),
    );
    // What lies under the card takes no clicks.
    ui.interact(
        rect,
        Id::new(("tour-shield", name)),
        Sense::CLICK | Sense::DRAG,
    );
    let palette = palette(ui);
    let shadow = rect.expand(5.0);
    ui.painter()
        .rect_filled(shadow, CornerRadius::same(14), palette.shade);
    let shown = within(ui, rect, |ui| {
        Card::new()
            .pad(14, 12)
            .border(palette.accent)
            .show(ui, |ui| {
                ui.spacing_mut().item_spacing.y = 6.0;
                add(ui);
            })
            .response
            .rect
    });
    if (shown.height() - height).abs() > 0.5 {
        ui.data_mut(|d| d.insert_temp(id, shown.height()));
        ui.ctx().request_repaint();
    } else if let Some(at) = at {
        paint::notch(ui, shown, at);
    }
    rect
}
