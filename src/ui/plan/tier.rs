//! The card of a tier: effort against the rival, relationship level, care and authority.

use crate::locale::{self, Texts};
use crate::sim::tier::{Level, PolicyEdit};
use crate::sim::{Command, Money};
use crate::ui::Action;
use crate::ui::theme::{Role, palette, rich, text};
use crate::ui::widgets::{Button, Card, Icon, Segment, Slider, segmented};
use crate::view::plan::{PlanView, TierCard};
use egui::{Align, Layout, Ui, vec2};

/// Most hours that the slider offers.
const MOST: f64 = 200.0;
/// Steps of the care budget, yuan per customer and quarter.
const CARE: [i64; 11] = [
    0, 500, 1_000, 1_500, 2_500, 3_500, 5_000, 8_000, 12_000, 20_000, 40_000,
];
/// Steps of the authority limit, yuan.
const AUTHORITY: [i64; 9] = [
    0, 5_000, 10_000, 20_000, 30_000, 50_000, 80_000, 120_000, 200_000,
];

/// Shows the card; returns the hours of the whole tier while the slider moves.
pub fn show(
    ui: &mut Ui,
    view: &PlanView,
    card: &TierCard,
    t: &Texts,
    actions: &mut Vec<Action>,
) -> f64 {
    let palette = palette(ui);
    let index = card.tier.index();
    let mut asked = card.hours;
    Card::new()
        .pad(12, 8)
        .edge(palette.tier(index))
        .show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 5.0;
            ui.horizontal(|ui| {
                text(ui, &card.letter, Role::TITLE.colour(palette.tier(index)));
                text(ui, &card.summary, Role::BODY);
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    text(ui, &card.per_hour, Role::SMALL.muted());
                });
            });
            asked = effort(ui, view, card, t, actions);
            level(ui, view, card, t, actions);
            let row = ui.available_width();
            ui.horizontal(|ui| {
                let care = Money::yuan;
                let pick = stepped(
                    ui,
                    row * 0.44 - 6.0,
                    "plan-care",
                    t,
                    card.policy.care,
                    &CARE,
                    view.gates[4].open,
                    &view.gates[4].when,
                );
                if let Some(step) = pick {
                    edit(actions, card, PolicyEdit::Care(care(step)));
                }
                let gate = &view.gates[3];
                let pick = stepped(
                    ui,
                    row * 0.56 - 6.0,
                    "plan-authority",
                    t,
                    card.policy.authority,
                    &AUTHORITY,
                    gate.open,
                    &gate.when,
                );
                if let Some(step) = pick {
                    edit(actions, card, PolicyEdit::Authority(care(step)));
                }
            });
        });
    asked
}

fn edit(actions: &mut Vec<Action>, card: &TierCard, edit: PolicyEdit) {
    actions.push(Action::Command(Command::SetPolicy {
        tier: card.tier,
        edit,
    }));
}

fn label(ui: &mut Ui, words: &str, width: f32) {
    ui.allocate_ui_with_layout(
        vec2(width, 20.0),
        Layout::left_to_right(Align::Center),
        |ui| {
            ui.set_min_width(width);
            crate::ui::theme::elided(ui, words, Role::LABEL.muted(), width);
        },
    );
}

fn effort(
    ui: &mut Ui,
    view: &PlanView,
    card: &TierCard,
    t: &Texts,
    actions: &mut Vec<Action>,
) -> f64 {
    let id = ui.id().with(("hours", card.tier.0));
    let mut asked = card.hours;
    ui.horizontal(|ui| {
        label(ui, &t.get("plan-effort"), 64.0);
        let dragged: Option<f64> = ui.data(|d| d.get_temp(id));
        let value = dragged.unwrap_or(f64::from(card.policy.hours));
        let width = (ui.available_width() - 152.0).max(80.0);
        let mut slider = Slider::new(&card.letter, value, 0.0, MOST)
            .step(1.0)
            .width(width)
            .said(&card.against_rival)
            .floor(f64::from(card.floor_hours))
            .enabled(view.gates[0].open);
        if card.rival_hours > 0.0 {
            slider = slider.reference(card.rival_hours);
        }
        let slid = slider.show(ui);
        if slid.released {
            ui.data_mut(|d| d.remove_temp::<f64>(id));
            if (slid.value - f64::from(card.policy.hours)).abs() > 0.5 {
                edit(actions, card, PolicyEdit::Hours(slid.value as u32));
            }
        } else if slid.changed {
            ui.data_mut(|d| d.insert_temp(id, slid.value));
        }
        let now = if slid.released { slid.value } else { value };
        let real = now.max(f64::from(card.floor_hours));
        let before = f64::from(card.policy.effective_hours());
        // Customers with hours of their own don't follow the slider.
        asked = (card.hours + (real - before) * card.count as f64).max(0.0);
        let times = if card.rival_hours > 0.0 {
            real / card.rival_hours
        } else {
            0.0
        };
        let hours = t.with("hours", [("hours", locale::hours(real).into())]);
        let times = t.with("times-rival", [("times", format!("{times:.1}").into())]);
        rich(
            ui,
            &[
                (&hours, Role::SMALL.bold()),
                ("  ", Role::SMALL),
                (&times, Role::SMALL.muted()),
            ],
        );
    });
    asked
}

fn level(ui: &mut Ui, view: &PlanView, card: &TierCard, t: &Texts, actions: &mut Vec<Action>) {
    let gate = &view.gates[2];
    let current = card.policy.level as usize;
    if !gate.open {
        // Five locked buttons would only ask to be pressed.
        ui.horizontal(|ui| {
            label(ui, &t.get("plan-level"), 64.0);
            text(ui, &view.levels[current], Role::LABEL.bold());
            let colour = palette(ui).muted;
            crate::ui::widgets::icons::icon(ui, Icon::Lock, 12.0, Some(colour));
            text(ui, &gate.when, Role::SMALL.muted());
        });
        return;
    }
    ui.horizontal(|ui| {
        let segments: Vec<Segment> = (0..Level::ALL.len())
            .map(|i| Segment {
                text: &view.levels[i],
                locked: false,
                hint: &view.level_tips[i],
            })
            .collect();
        if let Some(chosen) = segmented(ui, &card.letter, &segments, current) {
            edit(actions, card, PolicyEdit::Level(Level::ALL[chosen]));
        }
    });
}

/// A sum that moves in steps: label, minus, value, plus.
#[allow(
    clippy::too_many_arguments,
    reason = "one row of a card, used twice here and nowhere else"
)]
fn stepped(
    ui: &mut Ui,
    width: f32,
    key: &str,
    t: &Texts,
    now: Money,
    steps: &[i64],
    open: bool,
    when: &str,
) -> Option<i64> {
    let words = t.get(key);
    let yuan = now.0 / 100;
    let lower = steps.iter().rev().find(|s| **s < yuan).copied();
    let higher = steps.iter().find(|s| **s > yuan).copied();
    let mut out = None;
    ui.allocate_ui_with_layout(
        vec2(width, 26.0),
        Layout::left_to_right(Align::Center),
        |ui| {
            ui.spacing_mut().item_spacing.x = 2.0;
            ui.set_min_width(width);
            let less = if open { 58.0 } else { 0.0 };
            let said = locale::money(t.lang(), now);
            let value_width = 52.0;
            label(ui, &words, (width - value_width - less - 8.0).max(40.0));
            if open {
                let minus = Button::quiet("−")
                    .width(22.0)
                    .enabled(lower.is_some())
                    .show(ui);
                if minus.clicked() {
                    out = lower;
                }
            }
            ui.allocate_ui_with_layout(
                vec2(value_width, 20.0),
                Layout::left_to_right(Align::Center),
                |ui| {
                    ui.set_min_width(value_width);
                    let response = text(ui, &said, Role::SMALL.bold());
                    if !open {
                        crate::ui::widgets::tip(response, &words, when);
                    }
                },
            );
            if open {
                let plus = Button::quiet("+")
                    .width(22.0)
                    .enabled(higher.is_some())
                    .show(ui);
                if plus.clicked() {
                    out = higher;
                }
            }
        },
    );
    out
}
