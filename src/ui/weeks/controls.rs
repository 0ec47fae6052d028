//! Below the board: how far the quarter is, and the clock's buttons.

use super::Clock;
use crate::locale::Texts;
use crate::sim::Command;
use crate::ui::frame::footer;
use crate::ui::theme::{Role, palette, text};
use crate::ui::widgets::{Button, Icon, progress};
use crate::ui::{Action, Screen, anchor, free_key, in_column, within};
use crate::view::weeks::WeeksView;
use egui::{Align, Key, Layout, Rect, Ui, vec2};

pub(super) fn controls(
    ui: &mut Ui,
    rect: Rect,
    view: &WeeksView,
    clock: Clock,
    t: &Texts,
    actions: &mut Vec<Action>,
) {
    let palette = palette(ui);
    let name = if view.over_weeks || view.closed {
        "weeks-close"
    } else {
        "weeks-clock"
    };
    anchor::mark(ui.ctx(), name, rect.shrink2(vec2(8.0, 4.0)));
    let narrow = in_column(rect);
    footer(ui, rect, |ui| {
        let area = ui.max_rect();
        let bar = Rect::from_min_size(
            area.left_top() + vec2(0.0, 14.0),
            vec2(area.width() * if narrow { 1.0 } else { 0.34 }, 44.0),
        );
        within(ui, bar, |ui| {
            text(ui, &view.said, Role::BODY.bold());
            let part = f32::from(view.week) / f32::from(crate::sim::units::WEEKS);
            progress(ui, &view.said, part, palette.accent);
        });
        let corner = if narrow {
            bar.left_bottom()
        } else {
            egui::pos2(bar.right() + 16.0, area.top())
        };
        let buttons = Rect::from_min_max(corner, area.max);
        ui.scope_builder(egui::UiBuilder::new().max_rect(buttons), |ui| {
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                ui.spacing_mut().item_spacing.x = 8.0;
                if view.closed {
                    let label = t.get("weeks-to-review");
                    if Button::primary(&label)
                        .icon_after(Icon::Forward)
                        .show(ui)
                        .clicked()
                    {
                        actions.push(Action::Go(Screen::Review));
                    }
                    return;
                }
                if view.over_weeks {
                    let label = t.get("weeks-close");
                    let free = view.stop.is_none();
                    if Button::primary(&label)
                        .icon_after(Icon::Forward)
                        .enabled(free)
                        .show(ui)
                        .clicked()
                    {
                        actions.push(Action::Command(Command::CloseQuarter));
                    }
                    return;
                }
                let free = view.stop.is_none();
                let (label, icon) = if clock.paused {
                    (t.get("weeks-run"), Icon::Play)
                } else {
                    (t.get("weeks-pause"), Icon::Pause)
                };
                if Button::primary(&label)
                    .icon(icon)
                    .key("Space")
                    .enabled(free)
                    .show(ui)
                    .clicked()
                {
                    actions.push(Action::Pause(!clock.paused));
                }
                let label = t.get("weeks-fast");
                if Button::ghost(&label)
                    .icon(Icon::Fast)
                    .on(clock.fast)
                    .enabled(free)
                    .show(ui)
                    .clicked()
                {
                    actions.push(Action::Fast(!clock.fast));
                }
                let label = t.get("weeks-step");
                if Button::ghost(&label)
                    .icon(Icon::Step)
                    .enabled(free && clock.paused)
                    .show(ui)
                    .clicked()
                {
                    actions.push(Action::Command(Command::AdvanceWeek));
                }
                if let Some(queue) = &view.queue {
                    text(ui, queue, Role::LABEL.bold().warn());
                }
            })
        });
    });
    let toggled = view.stop.is_none() && !view.over_weeks && free_key(ui, Key::Space);
    if toggled {
        actions.push(Action::Pause(!clock.paused));
    }
}
