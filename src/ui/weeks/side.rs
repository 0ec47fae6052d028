//! Beside the board: figures so far, what waits, who left and came, and the feed.

use super::stops::complaint;
use crate::locale::Texts;
use crate::ui::fit::{bar_beside, scrolled};
use crate::ui::theme::{Role, palette, text, wrapped};
use crate::ui::widgets::{Card, Kpi, hairline, link, more};
use crate::ui::{Action, Screen};
use crate::view::weeks::{Tone, WeeksView};
use egui::{Align, Layout, ScrollArea, Ui, vec2};

pub(super) fn side(ui: &mut Ui, view: &WeeksView, t: &Texts, actions: &mut Vec<Action>) {
    ui.spacing_mut().item_spacing.y = 10.0;
    Card::new().show(ui, |ui| {
        let third = (ui.available_width() - 16.0) / 3.0;
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 8.0;
            for (label, value) in [&view.revenue, &view.profit, &view.load] {
                ui.allocate_ui_with_layout(vec2(third, 40.0), Layout::top_down(Align::Min), |ui| {
                    ui.set_min_width(third);
                    Kpi::new(label, value).show(ui);
                });
            }
        });
    });
    if view.closed || !view.waiting.is_empty() || !view.won.is_empty() {
        // Many leave at once in a large book: the feed keeps its room below.
        let all = ScrollArea::vertical()
            .id_salt("news")
            .auto_shrink([false, true])
            .max_height(ui.available_height() * 0.6);
        let all = bar_beside(ui, all, |ui| news(ui, view, t, actions));
        more(ui, &all, palette(ui).paper);
    }
    let rest = ui.available_height();
    Card::new()
        .height(rest)
        .show(ui, |ui| feed(ui, view, t, actions));
}

/// Complaints that wait, who left, and who came.
fn news(ui: &mut Ui, view: &WeeksView, t: &Texts, actions: &mut Vec<Action>) {
    let palette = palette(ui);
    for card in &view.waiting {
        Card::new()
            .pad(12, 8)
            .border(palette.warn)
            .show(ui, |ui| complaint(ui, card, false, t, actions));
    }
    if view.closed {
        let edge = if view.lost.is_empty() {
            palette.good
        } else {
            palette.risk
        };
        Card::new().edge(edge).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 5.0;
            let title = t.with("weeks-lost-title", [("count", view.gone.into())]);
            text(ui, &title, Role::BODY.bold());
            for line in &view.lost {
                wrapped(ui, line, Role::SMALL.risk());
            }
            if view.lost.is_empty() {
                wrapped(ui, &t.get("weeks-lost-none"), Role::SMALL.good());
            }
            if let Some(let_go) = &view.let_go {
                wrapped(ui, let_go, Role::SMALL.muted());
            }
        });
    }
    if !view.won.is_empty() {
        Card::new().edge(palette.good).show(ui, |ui| {
            for line in &view.won {
                wrapped(ui, line, Role::SMALL.good());
            }
        });
    }
}

/// The story of the quarter so far.
fn feed(ui: &mut Ui, view: &WeeksView, t: &Texts, actions: &mut Vec<Action>) {
    ui.horizontal(|ui| {
        text(ui, &t.get("weeks-feed"), Role::HEADING);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if link(ui, &t.get("story-read")).clicked() {
                actions.push(Action::Go(Screen::Story));
            }
        });
    });
    hairline(ui);
    let all = scrolled(ui, "feed", |ui| {
        ui.spacing_mut().item_spacing.y = 8.0;
        if view.feed.is_empty() {
            wrapped(ui, &view.quiet, Role::LABEL.muted());
        }
        for line in &view.feed {
            ui.horizontal_top(|ui| {
                let week = t.with("week-short", [("week", line.week.into())]);
                ui.allocate_ui_with_layout(
                    vec2(44.0, 18.0),
                    Layout::left_to_right(Align::Min),
                    |ui| {
                        ui.set_min_width(44.0);
                        text(ui, &week, Role::SMALL.muted());
                    },
                );
                let role = match line.tone {
                    Tone::Plain => Role::LABEL,
                    Tone::Good => Role::LABEL.good(),
                    Tone::Bad => Role::LABEL.risk(),
                };
                ui.vertical(|ui| wrapped(ui, &line.text, role));
            });
        }
    });
    more(ui, &all, palette(ui).surface);
}
