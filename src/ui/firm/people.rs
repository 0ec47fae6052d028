//! Cards about people: the team, one's own targets, and customers who could come back.

use super::edit;
use crate::locale::{self, Texts};
use crate::sim::Command;
use crate::sim::plan::{FirmEdit, FirmPlan};
use crate::sim::policy::Lever;
use crate::ui::Action;
use crate::ui::plan::changed::dot;
use crate::ui::plan::rows::{Slide, Stepped, Turn, figures, slide, stepped};
use crate::ui::theme::{Role, elided, text, wrapped};
use crate::ui::widgets::{Card, hairline, link, tip, toggle};
use crate::view::firm::{GoalRow, LostRow, TeamCard};
use crate::view::plan::PlanView;
use egui::{Align, Layout, Ui};

/// Heading of a card, with what its lever does on hover.
pub(super) fn heading(ui: &mut Ui, plan: &PlanView, lever: Lever, words: &str) {
    dot(ui, plan.moved_firm(lever));
    let response = text(ui, words, Role::HEADING);
    if let Some(gate) = plan.gate(lever) {
        tip(response, &gate.name, &gate.tip);
    }
}

/// Heads and training.
pub(super) fn team(
    ui: &mut Ui,
    plan: &PlanView,
    view: &TeamCard,
    t: &Texts,
    actions: &mut Vec<Action>,
) -> f64 {
    let mut more = 0.0;
    Card::new().pad(14, 12).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 7.0;
        heading(ui, plan, Lever::Team, &t.get("lever-team"));
        figures(ui, &view.figures);
        hairline(ui);
        let name = t.get("team-heads");
        let row = Stepped {
            of: "",
            name: &name,
            said: &t.with("count-heads", [("count", view.wanted.into())]),
            tip: &t.get("lever-team-tip"),
            lower: view.wanted > 1,
            higher: view.wanted < view.most,
            room: 72.0,
        };
        let width = ui.available_width();
        if let Some(turn) = stepped(ui, width, &row, t) {
            let wanted = match turn {
                Turn::More => view.wanted + 1,
                Turn::Less => view.wanted - 1,
            };
            edit(actions, FirmEdit::Heads(wanted));
        }
        wrapped(ui, &view.change, Role::SMALL.muted());
        hairline(ui);
        let heads = f64::from(view.wanted);
        let (shown, moved) = slide(
            ui,
            "training",
            &Slide {
                name: &t.get("team-training"),
                tip: &t.get("lever-team-tip"),
                value: f64::from(view.training),
                range: (0.0, f64::from(FirmPlan::MAX_TRAINING)),
                step: 1.0,
                reference: None,
                said: &|h| t.with("hours-a-head", [("hours", locale::hours(h).into())]),
            },
        );
        if let Some(hours) = moved {
            edit(actions, FirmEdit::Training(hours as u32));
        }
        more = heads * (shown - f64::from(view.training));
        let said = t.with(
            "training-leads",
            [
                ("hours", locale::hours(heads * shown).into()),
                ("from", tenth(view.team.skill)),
                ("to", tenth(view.skill_after(shown))),
            ],
        );
        wrapped(ui, &said, Role::SMALL.muted());
    });
    more
}

/// Points with a decimal: a quarter moves a level by less than one.
fn tenth(level: f64) -> locale::Arg {
    format!("{:.1}", 100.0 * level).into()
}

/// One's own targets.
pub(super) fn goals(
    ui: &mut Ui,
    plan: &PlanView,
    goals: &[GoalRow],
    t: &Texts,
    actions: &mut Vec<Action>,
) {
    let set = |goal, value| Action::Command(Command::SetGoal { goal, value });
    Card::new().pad(14, 12).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 5.0;
        heading(ui, plan, Lever::Targets, &t.get("lever-targets"));
        for row in goals {
            ui.horizontal(|ui| {
                let whole = ui.available_width();
                let on = row.value.is_some();
                ui.scope(|ui| {
                    ui.set_width(whole * if on { 0.52 } else { 0.62 });
                    let switch = toggle(ui, on, "");
                    tip(switch.clone(), &row.name, &row.last);
                    switch.widget_info(|| {
                        egui::WidgetInfo::selected(egui::WidgetType::Checkbox, true, on, &row.name)
                    });
                    if switch.clicked() {
                        let value = if on { None } else { Some(row.begins) };
                        actions.push(set(row.goal, value));
                    }
                    let room = ui.available_width();
                    let role = if on { Role::LABEL } else { Role::LABEL.muted() };
                    let name = elided(ui, &row.name, role, room);
                    tip(name, &row.name, &row.last);
                });
                if on {
                    let width = ui.available_width();
                    let steps = Stepped {
                        of: &row.name,
                        name: "",
                        said: &row.said,
                        tip: "",
                        lower: row.value != Some(row.lower),
                        higher: row.value != Some(row.higher),
                        room: (width - 102.0).clamp(56.0, 90.0),
                    };
                    if let Some(turn) = stepped(ui, width, &steps, t) {
                        let value = match turn {
                            Turn::Less => row.lower,
                            Turn::More => row.higher,
                        };
                        actions.push(set(row.goal, Some(value)));
                    }
                } else {
                    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                        let room = ui.available_width();
                        elided(ui, &row.last, Role::SMALL.muted(), room);
                    });
                }
            });
        }
    });
}

/// Customers who could come back.
pub(super) fn lost(
    ui: &mut Ui,
    plan: &PlanView,
    rows: &[LostRow],
    t: &Texts,
    actions: &mut Vec<Action>,
) {
    Card::new().pad(14, 12).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 5.0;
        heading(ui, plan, Lever::WinBack, &t.get("lever-win-back"));
        if rows.is_empty() {
            wrapped(ui, &t.get("lost-none"), Role::LABEL.muted());
        }
        for (i, row) in rows.iter().enumerate() {
            if i > 0 {
                hairline(ui);
            }
            ui.horizontal(|ui| {
                let label = t.get("lost-ask");
                let switch = toggle(ui, row.asked, "");
                switch.widget_info(|| {
                    let name = format!("{label}: {}", row.name);
                    egui::WidgetInfo::selected(egui::WidgetType::Checkbox, true, row.asked, &name)
                });
                if tip(switch, &label, &t.get("lever-win-back-tip")).clicked() {
                    actions.push(Action::Command(Command::WinBack {
                        customer: row.id,
                        attempt: !row.asked,
                    }));
                }
                ui.vertical(|ui| {
                    ui.spacing_mut().item_spacing.y = 1.0;
                    ui.spacing_mut().interact_size.y = 18.0;
                    ui.horizontal(|ui| {
                        if link(ui, &row.name).clicked() {
                            actions.push(Action::OpenCustomer(row.id));
                        }
                        let room = ui.available_width();
                        elided(ui, &row.note, Role::SMALL.muted(), room);
                    });
                    let room = ui.available_width();
                    elided(ui, &row.chance, Role::SMALL, room);
                });
            });
        }
    });
}
