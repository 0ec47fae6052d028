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

/// “Tier A effort”.
pub(super) fn policy_name(eye: Eye, tier: TierId, edit: PolicyEdit) -> String {
    let key = match edit {
        PolicyEdit::Hours(_) => "plan-effort",
        PolicyEdit::Level(_) => "plan-level",
        PolicyEdit::Care(_) => "plan-care",
        PolicyEdit::Authority(_) => "plan-authority",
        PolicyEdit::Discount(_) => "plan-discount",
        PolicyEdit::Files(_) => "plan-files",
        PolicyEdit::Terms(_) => "plan-terms",
        PolicyEdit::Limit(_) => "plan-limit",
        PolicyEdit::Programme(_) => "plan-programme",
        PolicyEdit::Priority(_) => "plan-priority",
    };
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
    let t = eye.t;
    match edit {
        PolicyEdit::Hours(h) => hours(eye, h),
        PolicyEdit::Files(h) => hours(eye, u32::from(h)),
        PolicyEdit::Level(level) => t.get(level.key()),
        PolicyEdit::Care(sum) | PolicyEdit::Authority(sum) => locale::money(eye, sum),
        PolicyEdit::Discount(thousandths) => discount_said(eye, thousandths),
        PolicyEdit::Terms(days) => t.with("days", [("days", days.into())]),
        PolicyEdit::Limit(share) => locale::percent(f64::from(share) / 100.0),
        PolicyEdit::Programme(programme) => t.get(programme.key()),
        PolicyEdit::Priority(priority) => t.get(priority.key()),
    }
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

/// What an edit of the firm’s plan is about.
pub(super) fn firm_name(eye: Eye, edit: FirmEdit) -> String {
    let key = match edit {
        FirmEdit::Tone(_) => "firm-tone",
        FirmEdit::Training(_) => "team-training",
        FirmEdit::Heads(_) => "team-heads",
        FirmEdit::Collection(_) => "change-collection",
        FirmEdit::Prospecting(_) => "firm-prospecting",
        FirmEdit::Channel(i, _) => {
            let channel = eye.sc().market.channels.get(i as usize);
            let id = channel.map_or("", |c| c.id.as_str());
            return eye.t.get(&format!("channel-{id}"));
        }
        FirmEdit::Quality(_) | FirmEdit::Access(_) | FirmEdit::Image(_) => edit.lever().key(),
    };
    eye.t.get(key)
}

/// What it sets it to.
pub(super) fn firm_value(eye: Eye, edit: FirmEdit) -> String {
    let t = eye.t;
    match edit {
        FirmEdit::Quality(sum)
        | FirmEdit::Access(sum)
        | FirmEdit::Image(sum)
        | FirmEdit::Channel(_, sum) => locale::money(eye, sum),
        FirmEdit::Tone(tone) => t.get(tone.key()),
        FirmEdit::Training(h) => t.with("hours-a-head", [("hours", h.into())]),
        FirmEdit::Heads(heads) => t.with("count-heads", [("count", heads.into())]),
        FirmEdit::Collection(h) | FirmEdit::Prospecting(h) => hours(eye, h),
    }
}

/// “Tier A”, or its own name.
pub(super) fn letter(eye: Eye, tier: TierId) -> String {
    eye.tier("change-tier", tier)
}

/// “40 h”.
pub(super) fn hours(eye: Eye, hours: u32) -> String {
    eye.t.with("hours", [("hours", hours.into())])
}
