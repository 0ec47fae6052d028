//! The figures of a customer, its complaints and promises.

use crate::locale;
use crate::sim::complaint::Outcome;
use crate::sim::{CustomerId, Money};
use crate::view::Eye;
use crate::view::talk::promise;
use crate::view::weeks::severity_key;

/// Figures of its business.
pub(super) fn figures(eye: Eye, id: CustomerId) -> Vec<(String, String)> {
    let (state, t) = (eye.state(), eye.t);
    let (Some(p), Some(c)) = (eye.profile(id), state.customer(id)) else {
        return Vec::new();
    };
    let hours = c.policy(&state.policies).all_hours();
    let margin = crate::sim::worth::quarterly_margin(p, c, c.levels.share, c.levels.depth);
    let per_hour = if hours > 0 {
        margin / f64::from(hours)
    } else {
        0.0
    };
    let money = |yuan: f64| locale::money(eye, Money::from_f64(yuan));
    vec![
        (t.get("figure-revenue"), money(c.wallet * c.levels.share)),
        (t.get("figure-margin"), locale::percent(c.margin)),
        (t.get("figure-serve"), money(p.serve)),
        (t.get("figure-contribution"), money(margin)),
        (
            t.get("figure-hours"),
            t.with("hours", [("hours", hours.into())]),
        ),
        (
            t.get("figure-per-hour"),
            if hours > 0 {
                money(per_hour)
            } else {
                t.get("per-hour-none")
            },
        ),
        (
            t.get("figure-rivals"),
            t.with("count-rivals", [("count", p.rivals.into())]),
        ),
    ]
}

/// Complaints and promises, newest first.
pub(super) fn story(eye: Eye, id: CustomerId) -> Vec<String> {
    let (sc, state, t) = (eye.sc(), eye.state(), eye.t);
    let mut lines: Vec<((u8, u8), String)> = state
        .complaints
        .iter()
        .filter(|k| k.customer == id)
        .map(|k| {
            let about = k.case.and_then(|i| sc.cases.get(i as usize)).map_or_else(
                || t.get("complaint"),
                |case| t.get(&format!("case-{}", case.id)),
            );
            let outcome = k
                .outcome()
                .map_or_else(|| t.get("outcome-open"), |o| t.get(o.key()));
            let text = t.with(
                "story-complaint",
                [
                    ("quarter", k.quarter.into()),
                    ("week", k.week.into()),
                    ("about", about.into()),
                    ("outcome", outcome.into()),
                ],
            );
            ((k.quarter, k.week), text)
        })
        .collect();
    // Who kept silent can't be told of.
    let heard = state
        .grievances()
        .iter()
        .filter(|g| g.customer == id && g.outcome != Outcome::Silent);
    lines.extend(heard.map(|g| {
        (
            (g.quarter, g.week),
            t.with(
                "story-complaint",
                [
                    ("quarter", g.quarter.into()),
                    ("week", g.week.into()),
                    ("about", t.get(severity_key(g.severity)).into()),
                    ("outcome", t.get(g.outcome.key()).into()),
                ],
            ),
        )
    }));
    let promised = state.promises.iter().filter_map(|p| {
        let complaint = state.complaint(p.complaint)?;
        let case = sc.cases.get(complaint.case? as usize)?;
        let ours = (complaint.customer == id).then(|| promise(eye, p, case, id))?;
        Some(((p.quarter, p.due), ours))
    });
    lines.extend(promised);
    lines.sort_by_key(|line| std::cmp::Reverse(line.0));
    lines.into_iter().map(|(_, line)| line).collect()
}
