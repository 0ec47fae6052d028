//! Cards about money: quality, complaint access and image, the channels, what is owed.

use super::edit;
use super::people::heading;
use crate::locale::{self, Texts};
use crate::sim::Money;
use crate::sim::plan::{FirmEdit, Tone};
use crate::sim::policy::Lever;
use crate::ui::Action;
use crate::ui::plan::changed::dot;
use crate::ui::plan::rows::{Slide, figures, label, one_of, slide};
use crate::ui::theme::{Role, text, wrapped};
use crate::ui::widgets::{Card, hairline, tip};
use crate::view::firm::{Acquisition, ChannelRow, Collection, FirmView, StockCard};
use crate::view::plan::PlanView;
use egui::Ui;

/// A step of a slider for sums up to an amount: a hundredth of it, rounded to a thousand.
fn step(most: Money) -> f64 {
    let rough = most.to_f64() / 100.0;
    ((rough / 1_000.0).round() * 1_000.0).max(1_000.0)
}

/// The sum that a slider stands at.
fn sum(yuan: f64) -> Money {
    Money::from_f64(yuan)
}

/// Quality, complaint access, image and the tone of the advertising.
pub(super) fn investments(
    ui: &mut Ui,
    plan: &PlanView,
    view: &FirmView,
    t: &Texts,
    actions: &mut Vec<Action>,
) {
    Card::new().pad(14, 12).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 6.0;
        text(ui, &t.get("firm-investments"), Role::HEADING);
        for (i, card) in view.stocks.iter().enumerate() {
            if i > 0 {
                hairline(ui);
            }
            stock(ui, plan, card, t, actions);
        }
        if let Some(now) = view.tone {
            tone(ui, view, now, t, actions);
        }
    });
}

fn stock(ui: &mut Ui, plan: &PlanView, card: &StockCard, t: &Texts, actions: &mut Vec<Action>) {
    dot(ui, plan.moved_firm(card.lever));
    let (shown, moved) = slide(
        ui,
        ("stock", card.lever),
        &Slide {
            name: &card.name,
            tip: plan.gate(card.lever).map_or("", |gate| &gate.tip),
            value: card.spend.to_f64(),
            range: (0.0, card.most.to_f64()),
            step: step(card.most),
            reference: Some(card.upkeep.to_f64()),
            said: &|yuan| locale::money(t, sum(yuan)),
        },
    );
    if let Some(yuan) = moved {
        edit(actions, card.edit(sum(yuan)));
    }
    let points = |level: f64| locale::points(level).into();
    let leads = t.with(
        "stock-leads",
        [
            ("now", points(card.now)),
            ("next", points(card.next(sum(shown)))),
            ("end", points(card.leads_to(sum(shown)))),
            ("keeps", card.keeps.clone().into()),
        ],
    );
    wrapped(ui, &leads, Role::SMALL.muted());
}

/// What the advertising promises.
fn tone(ui: &mut Ui, view: &FirmView, now: Tone, t: &Texts, actions: &mut Vec<Action>) {
    hairline(ui);
    let name = t.get("firm-tone");
    let width = ui.available_width();
    label(ui, &name, "", width);
    let options: Vec<(String, String)> = view.tones.to_vec();
    let at = Tone::ALL.iter().position(|tone| *tone == now);
    let at = at.unwrap_or_default();
    if let Some(chosen) = one_of(ui, &name, &options, at) {
        edit(actions, FirmEdit::Tone(Tone::ALL[chosen]));
    }
    wrapped(ui, &view.tones[at].1, Role::SMALL.muted());
}

/// The channels, hours for prospects, the pipeline.
pub(super) fn acquisition(
    ui: &mut Ui,
    plan: &PlanView,
    view: &Acquisition,
    t: &Texts,
    actions: &mut Vec<Action>,
) -> f64 {
    let mut more = 0.0;
    Card::new().pad(14, 12).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 6.0;
        heading(ui, plan, Lever::Acquisition, &t.get("lever-acquisition"));
        let mut leads = 0.0;
        for (index, row) in (0u32..).zip(&view.channels) {
            leads += channel(ui, index, row, t, actions);
            hairline(ui);
        }
        let (shown, moved) = slide(
            ui,
            "prospecting",
            &Slide {
                name: &t.get("firm-prospecting"),
                tip: &t.get("lever-acquisition-tip"),
                value: f64::from(view.hours),
                range: (0.0, view.most),
                step: 1.0,
                reference: Some(14.0 * leads),
                said: &|h| t.with("hours", [("hours", locale::hours(h).into())]),
            },
        );
        if let Some(hours) = moved {
            edit(actions, FirmEdit::Prospecting(hours as u32));
        }
        more = shown - f64::from(view.hours);
        wrapped(ui, &t.get("firm-prospecting-note"), Role::SMALL.muted());
        hairline(ui);
        wrapped(ui, &view.now, Role::SMALL);
        if let Some(last) = &view.last {
            wrapped(ui, last, Role::SMALL);
        }
    });
    more
}

/// A channel's budget; returns the leads that it brings as the slider stands.
fn channel(ui: &mut Ui, index: u32, row: &ChannelRow, t: &Texts, actions: &mut Vec<Action>) -> f64 {
    let (shown, moved) = slide(
        ui,
        ("channel", index),
        &Slide {
            name: &row.name,
            tip: &row.about,
            value: row.budget.to_f64(),
            range: (0.0, row.most.to_f64()),
            step: step(row.most),
            reference: None,
            said: &|yuan| locale::money(t, sum(yuan)),
        },
    );
    if let Some(yuan) = moved {
        edit(actions, FirmEdit::Channel(index, sum(yuan)));
    }
    let leads = row.leads(sum(shown));
    let said = if leads < 0.05 {
        t.get("channel-none")
    } else {
        t.with(
            "channel-leads",
            [
                ("leads", format!("{leads:.1}").into()),
                ("each", locale::money(t, sum(shown / leads)).into()),
            ],
        )
    };
    wrapped(ui, &said, Role::SMALL.muted());
    leads
}

/// What is owed, and hours for collecting it.
pub(super) fn collection(
    ui: &mut Ui,
    plan: &PlanView,
    view: &Collection,
    t: &Texts,
    actions: &mut Vec<Action>,
) -> f64 {
    let mut more = 0.0;
    Card::new().pad(14, 12).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 6.0;
        heading(ui, plan, Lever::Credit, &t.get("firm-collection"));
        figures(ui, &view.figures);
        let (shown, moved) = slide(
            ui,
            "collection",
            &Slide {
                name: &t.get("collection-hours"),
                tip: &t.get("lever-credit-tip"),
                value: f64::from(view.hours),
                range: (0.0, view.most),
                step: 1.0,
                reference: None,
                said: &|h| t.with("hours", [("hours", locale::hours(h).into())]),
            },
        );
        if let Some(hours) = moved {
            edit(actions, FirmEdit::Collection(hours as u32));
        }
        more = shown - f64::from(view.hours);
        let brings = locale::money(t, view.brings(shown));
        let said = t.with("collection-brings", [("amount", brings.into())]);
        let response = wrapped(ui, &said, Role::SMALL.muted());
        tip(response, &t.get("collection-tip"), "");
    });
    more
}
