//! The card of a tier: effort against the rival, relationship level, care and authority; unfolded, the rest of its policy.

mod rest;

use super::changed;
use super::rows::{Stepped, Turn, label, next_of, stepped};
use crate::locale::{self, Texts};
use crate::sim::policy::{Lever, PolicyEdit};
use crate::sim::tier::Level;
use crate::sim::{Command, Money};
use crate::ui::theme::{Role, palette, rich, text};
use crate::ui::widgets::toggle::link;
use crate::ui::widgets::{Card, Segment, Slider, segmented, tip};
use crate::ui::{Action, anchor};
use crate::view::plan::{Hint, PlanView, TierCard};
use egui::{Align, Layout, Ui, WidgetInfo, WidgetType};

/// Steps of the care budget, yuan per customer and quarter.
const CARE: [i64; 15] = [
    0, 100, 200, 300, 500, 1_000, 1_500, 2_500, 3_500, 5_000, 8_000, 12_000, 20_000, 30_000, 50_000,
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
    let shown = Card::new()
        .pad(12, 8)
        .edge(palette.tier(index))
        .show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 5.0;
            ui.horizontal(|ui| {
                text(ui, &card.letter, Role::TITLE.colour(palette.tier(index)));
                if let Some(name) = &card.name {
                    text(ui, name, Role::BODY.bold());
                }
                text(ui, &card.summary, Role::BODY);
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    text(ui, &card.per_hour, Role::SMALL.muted());
                });
            });
            asked = effort(ui, view, card, t, actions);
            level(ui, view, card, t, actions);
            sums(ui, view, card, t, actions);
            hint(ui, card, t, actions);
            changed::own(ui, view, (card.tier, &card.own), t, actions);
            rest::fold(ui, view, card, t, actions);
        });
    if index == 0 {
        let seen = shown.response.rect.intersect(ui.clip_rect());
        anchor::mark(ui.ctx(), "tier", seen);
    }
    if changed::pointed(ui, card.tier) {
        shown.response.scroll_to_me(Some(Align::Center));
    }
    asked
}

/// What another hour is worth: an offer that costs, or the answer.
fn hint(ui: &mut Ui, card: &TierCard, t: &Texts, actions: &mut Vec<Action>) {
    let Some(hint) = &card.hint else { return };
    ui.horizontal(|ui| {
        ui.spacing_mut().interact_size.y = 18.0;
        match hint {
            Hint::Ask(words, why) => {
                let link = link(ui, words);
                let name = t.with(
                    "hint-name",
                    [
                        ("tier", card.letter.clone().into()),
                        ("words", words.clone().into()),
                    ],
                );
                link.widget_info(|| WidgetInfo::labeled(WidgetType::Link, true, &name));
                if tip(link, why, "").clicked() {
                    let tier = card.tier;
                    actions.push(Action::Command(Command::AskHint { tier }));
                }
            }
            Hint::Working(words) => {
                text(ui, words, Role::SMALL.muted());
            }
            Hint::Said(words, gain, why) => {
                let role = if *gain {
                    Role::SMALL.bold().good()
                } else {
                    Role::SMALL.bold().risk()
                };
                let said = text(ui, words, role);
                tip(said, words, why);
            }
        }
    });
}

fn edit(actions: &mut Vec<Action>, card: &TierCard, edit: PolicyEdit) {
    actions.push(Action::Command(Command::SetPolicy {
        tier: card.tier,
        edit,
    }));
}

/// What a lever does, for tooltips.
fn explained(view: &PlanView, lever: Lever) -> &str {
    view.gate(lever).map_or("", |gate| &gate.tip)
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
    let row = ui.horizontal(|ui| {
        changed::dot(ui, view.moved(card.tier, Lever::Hours));
        label(
            ui,
            &t.get("plan-effort"),
            explained(view, Lever::Hours),
            64.0,
        );
        let dragged: Option<f64> = ui.data(|d| d.get_temp(id));
        let value = dragged.unwrap_or(f64::from(card.policy.hours));
        let width = (ui.available_width() - 176.0).max(80.0);
        let mut slider = Slider::new(&card.letter, value, 0.0, card.most_hours)
            .step(1.0)
            .width(width)
            .said(&card.against_rival)
            .floor(f64::from(card.floor_hours))
            .enabled(view.open(Lever::Hours));
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
        let hours = t.with("hours-each", [("hours", locale::hours(real).into())]);
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
    if card.tier.index() == 0 {
        // With the dot that stands before it when it was changed.
        let row = row.response.rect;
        let seen = row.with_min_x(row.left() - 8.0).intersect(ui.clip_rect());
        anchor::mark(ui.ctx(), "hours", seen);
    }
    if let Some(floor) = &card.floor {
        text(ui, floor, Role::SMALL.warn());
    }
    asked
}

fn level(ui: &mut Ui, view: &PlanView, card: &TierCard, t: &Texts, actions: &mut Vec<Action>) {
    let current = card.policy.level as usize;
    if !view.open(Lever::Level) {
        // Five locked buttons would only ask to be pressed.
        ui.horizontal(|ui| {
            label(
                ui,
                &t.get("plan-level"),
                explained(view, Lever::Level),
                64.0,
            );
            text(ui, &view.levels[current], Role::LABEL.bold());
        });
        return;
    }
    ui.horizontal(|ui| {
        changed::dot(ui, view.moved(card.tier, Lever::Level));
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

/// Care and authority side by side, as far as they are open.
fn sums(ui: &mut Ui, view: &PlanView, card: &TierCard, t: &Texts, actions: &mut Vec<Action>) {
    let row = ui.available_width();
    let (care, authority) = (view.open(Lever::Care), view.open(Lever::Authority));
    if !care && !authority {
        return;
    }
    let of = card.letter.as_str();
    ui.horizontal(|ui| {
        if care {
            let now = card.policy.care;
            let name = t.get("plan-care");
            let tip = explained(view, Lever::Care);
            changed::dot(ui, view.moved(card.tier, Lever::Care));
            if let Some(sum) = money(ui, row * 0.46 - 4.0, (of, &name, tip), now, &CARE, t) {
                edit(actions, card, PolicyEdit::Care(sum));
            }
        }
        if authority {
            let now = card.policy.authority;
            let name = t.get("plan-authority");
            let tip = explained(view, Lever::Authority);
            changed::dot(ui, view.moved(card.tier, Lever::Authority));
            if let Some(sum) = money(ui, row * 0.54 - 4.0, (of, &name, tip), now, &AUTHORITY, t) {
                edit(actions, card, PolicyEdit::Authority(sum));
            }
        }
    });
}

/// A sum that moves in steps.
fn money(
    ui: &mut Ui,
    width: f32,
    (of, name, tip): (&str, &str, &str),
    now: Money,
    steps: &[i64],
    t: &Texts,
) -> Option<Money> {
    let yuan = now.0 / 100;
    let row = Stepped {
        of,
        name,
        said: &locale::money(t, now),
        tip,
        lower: next_of(steps, yuan, Turn::Less).is_some(),
        higher: next_of(steps, yuan, Turn::More).is_some(),
        room: 58.0,
    };
    stepped(ui, width, &row, t)
        .and_then(|turn| next_of(steps, yuan, turn))
        .map(Money::yuan)
}
