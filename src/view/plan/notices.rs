//! What asks for attention while planning: early warnings, the most money at stake first.

use super::{Notice, Place, is_open};
use crate::locale;
use crate::sim::policy::Lever;
use crate::sim::warning::{self, Sign, Warning};
use crate::sim::{CustomerId, TierId};
use crate::view::Eye;
use crate::view::explain::said;

/// Most that are shown.
const MOST: usize = 3;

/// The customers with the most at stake, each with its gravest sign.
pub(super) fn notices(eye: Eye, capacity: f64) -> Vec<Notice> {
    let files = is_open(eye, Lever::Files);
    let mut named: Vec<CustomerId> = Vec::new();
    let mut out: Vec<Notice> = overloaded(eye, capacity).into_iter().collect();
    for warning in warning::warnings(eye.sc(), eye.state(), eye.sim.luck()) {
        // Nobody can mend a file before there are hours for files.
        let mendable = files || warning.sign != Sign::File;
        if mendable && !named.contains(&warning.id) {
            named.push(warning.id);
            out.push(notice(eye, &warning));
            if out.len() >= MOST {
                break;
            }
        }
    }
    out
}

fn notice(eye: Eye, warning: &Warning) -> Notice {
    let t = eye.t;
    let text = t.with(
        "notice-warning",
        [
            ("name", eye.name(warning.id).into()),
            ("tier", eye.letter(warning.id).into()),
            ("said", said(eye, warning).into()),
            ("amount", locale::money(eye, warning.stake).into()),
        ],
    );
    Notice {
        text,
        place: Place::Customer(warning.id),
    }
}

/// The plan asks for more hours than there are: it leads to the tier that takes most.
fn overloaded(eye: Eye, capacity: f64) -> Option<Notice> {
    let state = eye.state();
    let over = state.planned_hours() + state.extra_hours - capacity;
    if over <= 0.5 {
        return None;
    }
    let hours_of = |tier: TierId| -> u64 {
        let members = state.active().filter(|(_, c)| c.tier() == tier);
        members
            .map(|(_, c)| u64::from(c.policy(&state.policies).all_hours()))
            .sum()
    };
    let tiers = (0..state.policies.len() as u32).map(TierId);
    let most = tiers.max_by_key(|tier| hours_of(*tier))?;
    let letter = eye.sc().tiers.get(most.index()).map_or("", |t| &t.id);
    let text = eye.t.with(
        "notice-overload",
        [
            ("hours", locale::hours(over).into()),
            ("tier", letter.into()),
        ],
    );
    Some(Notice {
        text,
        place: Place::Tier(most),
    })
}
