//! The folded part of a tier's card: discount, files, terms and limit, priority, programme.

use super::{edit, explained};
use crate::locale::{self, Texts};
use crate::sim::policy::{Lever, Policy, PolicyEdit, Priority, Programme};
use crate::ui::Action;
use crate::ui::plan::changed;
use crate::ui::plan::rows::{Stepped, Turn, label, next_of, one_of, stepped};
use crate::ui::theme::{Role, elided};
use crate::ui::widgets::hairline;
use crate::ui::widgets::toggle::link;
use crate::view::plan::{PlanView, TierCard};
use egui::Ui;

/// Room for the labels of the unfolded part, points.
const LABEL: f32 = 78.0;
/// Steps of the hours for files.
const FILES: [u8; 8] = [0, 1, 2, 4, 6, 8, 12, 20];
/// Steps of the credit limit, per cent.
const LIMITS: [u16; 9] = [0, 25, 50, 75, 100, 150, 200, 250, 300];

/// The folded part: a line that says how it stands, and the rows once it is unfolded.
pub(super) fn fold(
    ui: &mut Ui,
    view: &PlanView,
    card: &TierCard,
    t: &Texts,
    actions: &mut Vec<Action>,
) {
    if card.folded.is_empty() {
        return;
    }
    hairline(ui);
    let unfolded = view.unfolded == Some(card.tier);
    ui.horizontal(|ui| {
        ui.spacing_mut().interact_size.y = 18.0;
        let words = t.get(if unfolded { "plan-fold" } else { "plan-unfold" });
        if link(ui, &words).clicked() {
            actions.push(Action::Unfold((!unfolded).then_some(card.tier)));
        }
        if !unfolded {
            let room = ui.available_width();
            elided(ui, &card.folded, Role::SMALL.muted(), room);
        }
    });
    if unfolded {
        rest(ui, view, card, t, actions);
    }
}

/// The rest of the policy.
fn rest(ui: &mut Ui, view: &PlanView, card: &TierCard, t: &Texts, actions: &mut Vec<Action>) {
    let row = ui.available_width();
    let half = row * 0.5 - 4.0;
    let policy = &card.policy;
    let mut edits = Vec::new();
    let (discount, files) = (view.open(Lever::Discount), view.open(Lever::Files));
    if discount || files {
        ui.horizontal(|ui| {
            if discount {
                changed::dot(ui, view.moved(card.tier, Lever::Discount));
                edits.extend(price(ui, half, view, card, t));
            }
            if files {
                changed::dot(ui, view.moved(card.tier, Lever::Files));
                let name = t.get("plan-files");
                let row = Stepped {
                    of: &card.letter,
                    name: &name,
                    said: &t.with("hours", [("hours", u32::from(policy.files).into())]),
                    tip: explained(view, Lever::Files),
                    lower: policy.files > 0,
                    higher: policy.files < FILES[FILES.len() - 1],
                    room: 58.0,
                };
                let turned = stepped(ui, half, &row, t);
                let next = turned.and_then(|turn| next_of(&FILES, policy.files, turn));
                edits.extend(next.map(PolicyEdit::Files));
            }
        });
    }
    if view.open(Lever::Credit) {
        edits.extend(credit(ui, row, view, card, t));
    }
    if view.open(Lever::Priority) {
        ui.horizontal(|ui| {
            changed::dot(ui, view.moved(card.tier, Lever::Priority));
            label(
                ui,
                &t.get("plan-priority"),
                explained(view, Lever::Priority),
                LABEL,
            );
            let options = Priority::ALL.map(|p| words(t, p.key())).to_vec();
            let name = format!("{} {}", card.letter, t.get("plan-priority"));
            let now = policy.priority as usize;
            let chosen = one_of(ui, &name, &options, now);
            edits.extend(chosen.map(|i| PolicyEdit::Priority(Priority::ALL[i])));
        });
    }
    if view.open(Lever::Programme) {
        ui.horizontal(|ui| {
            changed::dot(ui, view.moved(card.tier, Lever::Programme));
            label(
                ui,
                &t.get("plan-programme"),
                explained(view, Lever::Programme),
                LABEL,
            );
            let options = Programme::ALL.map(|p| words(t, p.key())).to_vec();
            let name = format!("{} {}", card.letter, t.get("plan-programme"));
            let now = policy.programme as usize;
            let chosen = one_of(ui, &name, &options, now);
            edits.extend(chosen.map(|i| PolicyEdit::Programme(Programme::ALL[i])));
        });
    }
    for change in edits {
        edit(actions, card, change);
    }
}

/// A word and what it means.
fn words(t: &Texts, key: &str) -> (String, String) {
    (t.get(key), t.get(&format!("{key}-tip")))
}

/// The discount in whole per cent, from ten on top to thirty off.
fn price(
    ui: &mut Ui,
    width: f32,
    view: &PlanView,
    card: &TierCard,
    t: &Texts,
) -> Option<PolicyEdit> {
    let now = card.policy.discount;
    let (least, most) = (*Policy::DISCOUNTS.start(), *Policy::DISCOUNTS.end());
    let name = t.get("plan-discount");
    let row = Stepped {
        of: &card.letter,
        name: &name,
        said: &locale::percent(f64::from(now) / 1000.0),
        tip: explained(view, Lever::Discount),
        lower: now > least,
        higher: now < most,
        room: 58.0,
    };
    stepped(ui, width, &row, t).map(|turn| {
        let by = if turn == Turn::More { 10 } else { -10 };
        PolicyEdit::Discount((now + by).clamp(least, most))
    })
}

/// Days to pay and the limit.
fn credit(ui: &mut Ui, row: f32, view: &PlanView, card: &TierCard, t: &Texts) -> Vec<PolicyEdit> {
    let policy = &card.policy;
    let tip = explained(view, Lever::Credit);
    let mut edits = Vec::new();
    ui.horizontal(|ui| {
        changed::dot(ui, view.moved(card.tier, Lever::Credit));
        let name = t.get("plan-terms");
        let days = t.with("days", [("days", policy.terms.into())]);
        let terms = Stepped {
            of: &card.letter,
            name: &name,
            said: &days,
            tip,
            lower: next_of(&Policy::TERMS, policy.terms, Turn::Less).is_some(),
            higher: next_of(&Policy::TERMS, policy.terms, Turn::More).is_some(),
            room: 58.0,
        };
        let turned = stepped(ui, row * 0.5 - 4.0, &terms, t);
        let next = turned.and_then(|turn| next_of(&Policy::TERMS, policy.terms, turn));
        edits.extend(next.map(PolicyEdit::Terms));
        let name = t.get("plan-limit");
        let said = locale::percent(f64::from(policy.limit) / 100.0);
        let limit = Stepped {
            of: &card.letter,
            name: &name,
            said: &said,
            tip,
            lower: policy.limit > 0,
            higher: policy.limit < Policy::MAX_LIMIT,
            room: 58.0,
        };
        let turned = stepped(ui, row * 0.5 - 4.0, &limit, t);
        let next = turned.and_then(|turn| next_of(&LIMITS, policy.limit, turn));
        edits.extend(next.map(PolicyEdit::Limit));
    });
    edits
}
