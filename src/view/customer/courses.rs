//! The levels of a customer over the quarters.

use super::Course;
use crate::locale;
use crate::sim::CustomerId;
use crate::sim::levels::Levels;
use crate::view::Eye;
use crate::view::explain::share_seen;

/// Reads one level.
type Read = fn(&Levels) -> f64;

/// Five levels with their course.
pub(super) fn courses(eye: Eye, id: CustomerId) -> Vec<Course> {
    let (state, t) = (eye.state(), eye.t);
    let Some(c) = state.customer(id) else {
        return Vec::new();
    };
    let now = crate::sim::standing(eye.sc(), state, id).map_or(c.levels, |s| s.levels);
    let reads: [(&str, Read); 5] = [
        ("satisfaction", |l| l.satisfaction),
        ("expectation", |l| l.expectation),
        ("loyalty", |l| l.loyalty),
        ("trust", |l| l.trust),
        ("share-of-wallet", |l| l.share),
    ];
    // The wallet is only estimated, and so is our share of it.
    let seen = share_seen(eye, id);
    reads
        .iter()
        .map(|(key, read)| {
            let share = *key == "share-of-wallet";
            let factor = if share { seen } else { 1.0 };
            let read = |l: &Levels| (factor * read(l)).min(1.0);
            let said = read(&now);
            Course {
                label: t.get(key),
                now: if share {
                    t.with("about", [("value", locale::percent(said).into())])
                } else {
                    locale::points(said)
                },
                values: state
                    .history(id)
                    .iter()
                    .map(|r| 100.0 * read(&r.before))
                    .chain(std::iter::once(100.0 * said))
                    .collect(),
                tip: t.get(&format!("{key}-tip")),
            }
        })
        .collect()
}
