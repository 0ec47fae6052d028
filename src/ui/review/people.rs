//! Who left and who may leave, with what pushed them.

use crate::locale::Texts;
use crate::ui::theme::{Role, elided, galley, palette, text, wrapped};
use crate::ui::widgets::charts::{self, Push, Words};
use crate::ui::widgets::{hairline, link};
use crate::ui::{Action, chart};
use crate::view::review::{Lost, Part, ReviewView};
use egui::{Align, Layout, Ui};

/// Shows them.
pub(super) fn show(ui: &mut Ui, view: &ReviewView, t: &Texts, actions: &mut Vec<Action>) {
    ui.spacing_mut().item_spacing.y = 8.0;
    let title = t.get("review-lost");
    let shown = (title.as_str(), Role::HEADING);
    let note = t.get("review-lost-note");
    chart::heading(ui, shown, &note, "four-steps", t, actions);
    let reach = view
        .lost
        .iter()
        .chain(&view.near)
        .map(|l| extent(&l.parts))
        .fold(0.02, f64::max);
    for lost in &view.lost {
        person(ui, lost, reach, actions);
        hairline(ui);
    }
    if view.lost.is_empty() {
        wrapped(ui, &view.nobody, Role::BODY.good());
        hairline(ui);
    }
    if let Some(let_go) = &view.let_go {
        wrapped(ui, let_go, Role::SMALL.muted());
        hairline(ui);
    }
    text(ui, &t.get("review-less"), Role::HEADING);
    wrapped(ui, &view.less, Role::LABEL);
    hairline(ui);
    text(ui, &t.get("review-near"), Role::HEADING);
    wrapped(ui, &t.get("review-near-note"), Role::SMALL.muted());
    for near in &view.near {
        person(ui, near, reach, actions);
        hairline(ui);
    }
}

/// How far a bar of contributions reaches: the base and all pushes.
pub fn extent(parts: &[Part]) -> f64 {
    parts.iter().map(|p| p.share.max(0.0)).sum()
}

/// A bar of contributions, in percentage points.
pub fn contributions(ui: &mut Ui, name: &str, parts: &[Part], reach: f64) {
    let push = |p: &'_ Part| 100.0 * p.share;
    let base = parts.iter().find(|p| p.base);
    let causes: Vec<Push> = parts
        .iter()
        .filter(|p| !p.base)
        .map(|p| Push {
            name: &p.label,
            points: push(p),
            why: &p.tip,
        })
        .collect();
    let base = base.map_or(
        Push {
            name: "",
            points: 0.0,
            why: "",
        },
        |p| Push {
            name: &p.label,
            points: push(p),
            why: &p.tip,
        },
    );
    charts::contribution(
        ui,
        Words {
            title: name,
            ..Words::default()
        },
        base,
        &causes,
        100.0 * reach,
    );
}

fn person(ui: &mut Ui, lost: &Lost, reach: f64, actions: &mut Vec<Action>) {
    let palette = palette(ui);
    let width = |words: &str| {
        let galley = galley(ui.ctx(), &palette, words, Role::SMALL, None);
        galley.size().x
    };
    let wanted = width(&lost.name) + width(&lost.tier) + width(&lost.note) + 32.0;
    // Where both don't fit side by side, the figures stand below the name.
    let beside = wanted <= ui.available_width();
    ui.horizontal(|ui| {
        if link(ui, &lost.name).clicked() {
            actions.push(Action::OpenCustomer(lost.id));
        }
        text(ui, &lost.tier, Role::SMALL.muted());
        if beside {
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                let room = ui.available_width();
                elided(ui, &lost.note, Role::SMALL, room);
            });
        }
    });
    if !beside {
        wrapped(ui, &lost.note, Role::SMALL);
    }
    if !lost.parts.is_empty() {
        contributions(ui, &lost.name, &lost.parts, reach);
    }
}
