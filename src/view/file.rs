//! The customer file: what nobody tells us outright, as far as it is known.

use super::Eye;
use crate::locale;
use crate::sim::file::{Hidden, spread};
use crate::sim::obstacle::{self, Obstacle};
use crate::sim::units::level;
use crate::sim::{CustomerId, Money};

/// A hidden property as it is estimated.
#[derive(Clone, Debug, PartialEq)]
pub struct Estimated {
    /// What.
    pub name: String,
    /// “about 180 thousand (±20 %)”.
    pub said: String,
    /// What it means.
    pub tip: String,
}

/// A customer's file.
#[derive(Clone, Debug, PartialEq)]
pub struct FileView {
    /// Completeness, [0, 1].
    pub complete: f64,
    /// Completeness in words.
    pub said: String,
    /// The hidden properties.
    pub rows: Vec<Estimated>,
}

/// What is known of a hidden property; none for an id out of range.
pub fn estimate(eye: Eye, id: CustomerId, what: Hidden) -> Option<f64> {
    let (p, c) = (eye.profile(id)?, eye.state().customer(id)?);
    let truth = match what {
        Hidden::Wallet => c.wallet,
        Hidden::Price => p.price,
        Hidden::RivalHours => c.rival_hours,
        Hidden::Influence => p.influence,
        Hidden::Related => p.related,
        Hidden::Orientation => p.orientation,
        Hidden::RivalPrice => c.rival_price,
    };
    let luck = eye.sim.luck();
    let seen = crate::sim::file::estimate(luck, id, what, truth, c.levels.file);
    Some(match what {
        // It can't be less than what we sell them.
        Hidden::Wallet => seen.max(c.wallet * c.levels.share),
        // A price list is half known: a tenth of the usual error.
        Hidden::RivalPrice => truth * libm::pow(seen / truth.max(0.01), 0.1),
        Hidden::RivalHours => seen,
        _ => level(seen),
    })
}

/// The file of a customer.
pub fn file(eye: Eye, id: CustomerId) -> Option<FileView> {
    let t = eye.t;
    let complete = eye.state().customer(id)?.levels.file;
    let said = |what: Hidden, value: f64| match what {
        Hidden::Wallet => locale::money(eye, Money::from_f64(value)),
        Hidden::RivalHours => t.with("hours", [("hours", locale::hours(value).into())]),
        Hidden::Related | Hidden::RivalPrice => locale::percent(value),
        Hidden::Price | Hidden::Influence | Hidden::Orientation => {
            t.with("points", [("value", locale::points(value).into())])
        }
    };
    let rows = [
        (Hidden::Wallet, "file-wallet"),
        (Hidden::RivalHours, "file-rival-hours"),
        (Hidden::RivalPrice, "file-rival-price"),
        (Hidden::Price, "file-price"),
        (Hidden::Orientation, "file-orientation"),
        (Hidden::Influence, "file-influence"),
        (Hidden::Related, "file-related"),
    ];
    let rows = rows
        .into_iter()
        .filter_map(|(what, key)| {
            let value = estimate(eye, id, what)?;
            let mut error = spread(complete);
            if what == Hidden::RivalPrice {
                error *= 0.1;
            }
            let value = said(what, value);
            let said = if error < 0.005 {
                value
            } else {
                t.with(
                    "about-within",
                    [
                        ("value", value.into()),
                        ("error", format!("{:.0}", 100.0 * error).into()),
                    ],
                )
            };
            Some(Estimated {
                name: t.get(key),
                said,
                tip: t.get(&format!("{key}-tip")),
            })
        })
        .chain(obstacle_row(eye, id))
        .chain(role_row(eye, id))
        .collect();
    Some(FileView {
        complete,
        said: t.with(
            "file-complete",
            [("share", locale::percent(complete).into())],
        ),
        rows,
    })
}

/// What stands in its way; none in a scenario where nothing does.
fn obstacle_row(eye: Eye, id: CustomerId) -> Option<Estimated> {
    let t = eye.t;
    let written = &eye.sc().customers;
    written.iter().find(|p| p.hidden != Obstacle::None)?;
    let (p, c) = (eye.profile(id)?, eye.state().customer(id)?);
    let (said, tip) = match p.hidden.key() {
        _ if !obstacle::known(c.levels.file) => (
            t.with(
                "obstacle-unknown",
                [("share", locale::percent(obstacle::FOUND).into())],
            ),
            t.get("obstacle-unknown-tip"),
        ),
        None => (t.get("obstacle-none"), t.get("obstacle-none-tip")),
        Some(key) => {
            let left = obstacle::QUARTERS.saturating_sub(c.answered);
            let stands = match left {
                0 => t.get("obstacle-removed"),
                _ => t.get(key),
            };
            let remedy = t.get(&format!("{key}-remedy"));
            let tip = t.with(
                if p.hidden.is_need() {
                    "obstacle-need-tip"
                } else {
                    "obstacle-objection-tip"
                },
                [("what", t.get(key).into()), ("remedy", remedy.into())],
            );
            (stands, tip)
        }
    };
    Some(Estimated {
        name: t.get("file-obstacle"),
        said,
        tip,
    })
}

/// What it is to the firm besides a customer; none for a plain one.
fn role_row(eye: Eye, id: CustomerId) -> Option<Estimated> {
    let key = eye.profile(id)?.role.key()?;
    Some(Estimated {
        name: eye.t.get("file-role"),
        said: eye.t.get(key),
        tip: eye.t.get(&format!("{key}-tip")),
    })
}
