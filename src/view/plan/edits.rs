//! A plan as the edits that would set it, in words: what each is about, and what it sets.

use super::cards::discount_said;
use crate::locale;
use crate::sim::TierId;
use crate::sim::plan::{FirmEdit, FirmPlan};
use crate::sim::policy::{Policy, PolicyEdit};
use crate::view::Eye;

/// A policy as the edits that would set it.
pub(super) const fn edits(p: &Policy) -> [PolicyEdit; 10] {
    [
        PolicyEdit::Hours(p.hours),
        PolicyEdit::Level(p.level),
        PolicyEdit::Care(p.care),
        PolicyEdit::Authority(p.authority),
        PolicyEdit::Discount(p.discount),
        PolicyEdit::Files(p.files),
        PolicyEdit::Terms(p.terms),
        PolicyEdit::Limit(p.limit),
        PolicyEdit::Programme(p.programme),
        PolicyEdit::Priority(p.priority),
    ]
}

/// What an edit of a policy is about, and what it sets that to.
fn policy(eye: Eye, edit: PolicyEdit) -> (&'static str, String) {
    let t = eye.t;
    match edit {
        PolicyEdit::Hours(h) => ("plan-effort", hours(eye, h)),
        PolicyEdit::Level(level) => ("plan-level", t.get(level.key())),
        PolicyEdit::Care(sum) => ("plan-care", locale::money(eye, sum)),
        PolicyEdit::Authority(sum) => ("plan-authority", locale::money(eye, sum)),
        PolicyEdit::Discount(thousandths) => ("plan-discount", discount_said(eye, thousandths)),
        PolicyEdit::Files(h) => ("plan-files", hours(eye, u32::from(h))),
        PolicyEdit::Terms(days) => ("plan-terms", t.with("days", [("days", days.into())])),
        PolicyEdit::Limit(share) => ("plan-limit", locale::percent(f64::from(share) / 100.0)),
        PolicyEdit::Programme(programme) => ("plan-programme", t.get(programme.key())),
        PolicyEdit::Priority(priority) => ("plan-priority", t.get(priority.key())),
    }
}

/// “Tier A effort”.
pub(super) fn policy_name(eye: Eye, tier: TierId, edit: PolicyEdit) -> String {
    let (key, _) = policy(eye, edit);
    eye.t.with(
        "change-of-tier",
        [
            ("tier", letter(eye, tier).into()),
            ("what", eye.t.get(key).into()),
        ],
    )
}

/// What an edit of a policy sets it to.
pub fn policy_value(eye: Eye, edit: PolicyEdit) -> String {
    policy(eye, edit).1
}

/// A plan for the firm as the edits that would set it.
pub(super) fn firm_edits(plan: &FirmPlan) -> Vec<FirmEdit> {
    let channels = (0u32..)
        .zip(&plan.channels)
        .map(|(i, sum)| FirmEdit::Channel(i, *sum));
    [
        FirmEdit::Quality(plan.quality),
        FirmEdit::Access(plan.access),
        FirmEdit::Image(plan.image),
        FirmEdit::Tone(plan.tone),
        FirmEdit::Training(plan.training),
        FirmEdit::Heads(plan.heads),
        FirmEdit::Collection(plan.collection),
        FirmEdit::Prospecting(plan.prospecting),
    ]
    .into_iter()
    .chain(channels)
    .collect()
}

/// What an edit of the firm’s plan is about, and what it sets that to.
fn firm(eye: Eye, edit: FirmEdit) -> (String, String) {
    let t = eye.t;
    let key = |key: &str| t.get(key);
    match edit {
        FirmEdit::Quality(sum) | FirmEdit::Access(sum) | FirmEdit::Image(sum) => {
            (key(edit.lever().key()), locale::money(eye, sum))
        }
        FirmEdit::Tone(tone) => (key("firm-tone"), key(tone.key())),
        FirmEdit::Training(h) => (
            key("team-training"),
            t.with("hours-a-head", [("hours", h.into())]),
        ),
        FirmEdit::Heads(heads) => (
            key("team-heads"),
            t.with("count-heads", [("count", heads.into())]),
        ),
        FirmEdit::Collection(h) => (key("change-collection"), hours(eye, h)),
        FirmEdit::Prospecting(h) => (key("firm-prospecting"), hours(eye, h)),
        FirmEdit::Channel(i, sum) => {
            let channel = eye.sc().market.channels.get(i as usize);
            let id = channel.map_or("", |c| c.id.as_str());
            (key(&format!("channel-{id}")), locale::money(eye, sum))
        }
    }
}

/// What an edit of the firm’s plan is about.
pub(super) fn firm_name(eye: Eye, edit: FirmEdit) -> String {
    firm(eye, edit).0
}

/// What it sets it to.
pub(super) fn firm_value(eye: Eye, edit: FirmEdit) -> String {
    firm(eye, edit).1
}

/// “Tier A”, or its own name.
pub(super) fn letter(eye: Eye, tier: TierId) -> String {
    eye.tier("change-tier", tier)
}

/// “40 h”.
pub(super) fn hours(eye: Eye, hours: u32) -> String {
    eye.t.with("hours", [("hours", hours.into())])
}
