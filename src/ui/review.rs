//! The review of a quarter: profit, perception, who left and why, targets.

use super::frame::{footer, header, paper};
use super::theme::{Role, elided, text, wrapped};
use super::widgets::charts::{self, Fall, Push, Row, Words};
use super::widgets::{Button, Card, Icon, hairline, section};
use super::{Action, bands, within};
use crate::locale::Texts;
use crate::sim::Command;
use crate::view::frame::Header;
use crate::view::review::{Lost, Part, ReviewView};
use egui::{Align, Layout, Rect, ScrollArea, Ui, vec2};

/// Shows the review.
pub fn show(ui: &mut Ui, head: &Header, view: &ReviewView, t: &Texts, actions: &mut Vec<Action>) {
    paper(ui);
    let [top, middle, bottom] = bands(ui.max_rect(), 48.0, 56.0);
    header(ui, top, head, t, actions);
    let area = middle.shrink2(vec2(16.0, 12.0));
    let (left, right) = area.split_left_right_at_x(area.left() + area.width() * 0.535);
    within(ui, left.with_max_x(left.right() - 6.0), |ui| {
        let height = ui.available_height();
        Card::new().height(height).show(ui, |ui| {
            ScrollArea::vertical()
                .id_salt("left")
                .auto_shrink(false)
                .show(ui, |ui| profit(ui, view, t));
        });
    });
    within(ui, right.with_min_x(right.left() + 6.0), |ui| {
        let height = ui.available_height();
        Card::new().height(height).show(ui, |ui| {
            ScrollArea::vertical()
                .id_salt("right")
                .auto_shrink(false)
                .show(ui, |ui| people(ui, view, t, actions));
        });
    });
    foot(ui, bottom, view, actions);
}

fn profit(ui: &mut Ui, view: &ReviewView, t: &Texts) {
    ui.spacing_mut().item_spacing.y = 6.0;
    text(ui, &view.title, Role::HEADING);
    wrapped(ui, &view.headline, Role::LEAD);
    goals(ui, view, t);
    hairline(ui);
    let falls: Vec<Fall> = view
        .falls
        .iter()
        .map(|f| Fall {
            name: &f.label,
            value: f.amount,
            said: &f.said,
            total: f.total,
            why: "",
        })
        .collect();
    let title = t.get("review-falls");
    let words = Words {
        title: &title,
        note: &view.falls_note,
        ..Words::default()
    };
    charts::waterfall(ui, words, &falls, 150.0);
    hairline(ui);
    let said: Vec<String> = view
        .dials
        .iter()
        .map(|(_, gap)| format!("{gap:+.0}").replace('-', "−"))
        .collect();
    let rows: Vec<Row> = view
        .dials
        .iter()
        .zip(&said)
        .map(|((name, gap), said)| Row {
            name,
            value: *gap,
            said,
            colour: None,
            strong: false,
            why: "",
        })
        .collect();
    let (title, note) = (t.get("review-dials"), t.get("review-dials-note"));
    let words = Words {
        title: &title,
        note: &note,
        ..Words::default()
    };
    charts::diverging(ui, words, &rows, Some(largest(view).max(8.0)));
}

fn largest(view: &ReviewView) -> f64 {
    view.dials.iter().map(|(_, g)| g.abs()).fold(0.0, f64::max)
}

fn goals(ui: &mut Ui, view: &ReviewView, t: &Texts) {
    let count = view.goals.len().max(1) as f32;
    let width = (ui.available_width() - 8.0 * (count - 1.0)) / count;
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 8.0;
        for goal in &view.goals {
            ui.allocate_ui_with_layout(vec2(width, 52.0), Layout::top_down(Align::Min), |ui| {
                ui.set_min_width(width);
                ui.spacing_mut().item_spacing.y = 1.0;
                text(ui, &goal.label, Role::SMALL.muted());
                elided(ui, &goal.result, Role::LEAD.bold(), width);
                let (mark, role) = if goal.met {
                    (t.get("review-met"), Role::SMALL.good())
                } else {
                    (t.get("review-missed"), Role::SMALL.risk())
                };
                elided(ui, &format!("{mark} · {}", goal.target), role, width);
            });
        }
    });
}

fn people(ui: &mut Ui, view: &ReviewView, t: &Texts, actions: &mut Vec<Action>) {
    ui.spacing_mut().item_spacing.y = 8.0;
    section(ui, &t.get("review-lost"), &t.get("review-lost-note"));
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
    text(ui, &t.get("review-less"), Role::HEADING);
    wrapped(ui, &view.less, Role::LABEL);
    hairline(ui);
    text(ui, &t.get("review-near"), Role::HEADING);
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
            why: "",
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
            why: "",
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
    ui.horizontal(|ui| {
        if super::widgets::link(ui, &lost.name).clicked() {
            actions.push(Action::OpenCustomer(lost.id));
        }
        text(ui, &lost.tier, Role::SMALL.muted());
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let room = ui.available_width();
            elided(ui, &lost.note, Role::SMALL, room);
        });
    });
    contributions(ui, &lost.name, &lost.parts, reach);
}

fn foot(ui: &mut Ui, rect: Rect, view: &ReviewView, actions: &mut Vec<Action>) {
    footer(ui, rect, |ui| {
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if Button::primary(&view.next)
                .icon_after(Icon::Forward)
                .show(ui)
                .clicked()
            {
                actions.push(Action::Command(Command::NextQuarter));
            }
        });
    });
}
