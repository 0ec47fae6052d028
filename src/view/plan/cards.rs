//! A card for each tier: who is in it, what it gets, what an hour brings.

use super::{OwnRow, TierCard, is_open};
use crate::locale;
use crate::sim::file::Hidden;
use crate::sim::policy::{Lever, Policy};
use crate::sim::{CustomerId, Money, TierId};
use crate::view::Eye;

pub(super) fn tier_card(
    eye: Eye,
    tier: TierId,
    total: f64,
    revenue_of: &dyn Fn(CustomerId) -> f64,
) -> TierCard {
    let (sc, state, t) = (eye.sc(), eye.state(), eye.t);
    let members: Vec<CustomerId> = state
        .active()
        .filter(|(_, c)| c.tier() == tier)
        .map(|(id, _)| id)
        .collect();
    let policy = state
        .policies
        .get(tier.index())
        .copied()
        .unwrap_or_default();
    let n = members.len().max(1) as f64;
    let revenue: f64 = members.iter().map(|id| revenue_of(*id)).sum();
    let rival: f64 = members
        .iter()
        .filter_map(|id| crate::view::file::estimate(eye, *id, Hidden::RivalHours))
        .sum::<f64>()
        / n;
    let hours: f64 = members
        .iter()
        .filter_map(|id| state.customer(*id))
        .map(|c| f64::from(c.policy(&state.policies).all_hours()))
        .sum();
    let margin: f64 = members
        .iter()
        .filter_map(|id| Some((eye.profile(*id)?, state.customer(*id)?)))
        .map(|(p, c)| crate::sim::worth::quarterly_margin(p, c, c.levels.share, c.levels.depth))
        .sum();
    let floor_hours = policy.level.floor_hours();
    let effective = f64::from(policy.effective_hours());
    TierCard {
        tier,
        letter: sc
            .tiers
            .get(tier.index())
            .map_or_else(String::new, |x| x.id.clone()),
        name: sc
            .tiers
            .get(tier.index())
            .map(|x| crate::scenario::keys::tier(&x.id))
            .filter(|key| t.has(key))
            .map(|key| t.get(&key)),
        summary: t.with(
            "tier-summary",
            [
                ("count", members.len().into()),
                (
                    "share",
                    locale::percent(if total > 0.0 { revenue / total } else { 0.0 }).into(),
                ),
            ],
        ),
        count: members.len(),
        policy,
        floor: (floor_hours > policy.hours)
            .then(|| t.with("hours-floor", [("hours", floor_hours.into())])),
        floor_hours,
        rival_hours: rival,
        against_rival: if members.is_empty() || rival <= 0.0 {
            t.with("hours-each", [("hours", policy.hours.into())])
        } else {
            t.with(
                "hours-against-rival",
                [
                    ("hours", policy.effective_hours().into()),
                    ("times", format!("{:.1}", effective / rival).into()),
                ],
            )
        },
        per_hour: if hours > 0.0 {
            t.with(
                "per-hour",
                [(
                    "amount",
                    locale::money(eye, Money::from_f64(margin / hours)).into(),
                )],
            )
        } else {
            t.get("per-hour-none")
        },
        care: locale::money(eye, policy.care),
        authority: locale::money(eye, policy.authority),
        hours,
        most_hours: most_hours(rival, policy.hours),
        folded: folded(eye, &policy),
        own: members
            .iter()
            .filter(|id| state.customer(**id).is_some_and(|c| c.own.is_some()))
            .map(|id| OwnRow {
                customer: *id,
                name: eye.name(*id),
                said: super::changes::own_said(eye, *id),
            })
            .collect(),
        hint: None,
    }
}

/// The folded part of a card in a line: what is open, as it stands.
fn folded(eye: Eye, policy: &Policy) -> String {
    let t = eye.t;
    let files: u32 = policy.files.into();
    let parts = [
        (Lever::Discount, discount_said(eye, policy.discount)),
        (
            Lever::Files,
            t.with("folded-files", [("hours", files.into())]),
        ),
        (
            Lever::Credit,
            t.with(
                "folded-credit",
                [
                    ("days", policy.terms.into()),
                    ("limit", u32::from(policy.limit).into()),
                ],
            ),
        ),
        (
            Lever::Priority,
            t.with(
                "folded-priority",
                [("priority", t.get(policy.priority.key()).into())],
            ),
        ),
        (Lever::Programme, t.get(policy.programme.key())),
    ];
    let open: Vec<String> = parts
        .into_iter()
        .filter(|(lever, _)| is_open(eye, *lever))
        .map(|(_, said)| said)
        .collect();
    open.join(" · ")
}

/// “list price”, “5% off”, “3% on top”.
pub(super) fn discount_said(eye: Eye, thousandths: i16) -> String {
    let share = locale::percent(f64::from(thousandths.unsigned_abs()) / 1000.0);
    match thousandths {
        0 => eye.t.get("discount-none"),
        1.. => eye.t.with("discount-off", [("share", share.into())]),
        _ => eye.t.with("discount-on", [("share", share.into())]),
    }
}

/// The slider reaches three times the rival's hours, and what is set.
fn most_hours(rival: f64, now: u32) -> f64 {
    let wanted = (3.0 * rival).max(120.0).max(f64::from(now));
    ((wanted / 20.0).ceil() * 20.0).min(f64::from(Policy::MAX_HOURS))
}
