//! What the customers of a run measure in each of the courses' matrices, now and a quarter ago.

use crate::sim::customer::Customer;
use crate::sim::file::Hidden;
use crate::sim::levels::Step;
use crate::sim::setup::{Profile, Rating};
use crate::sim::{CustomerId, Rules};
use crate::view::Eye;
use crate::view::board::matrix::{Measured, spread};
use crate::view::board::{Scheme, TokenView};

/// What the customers measure, in the order of the tokens.
pub(super) fn measured(eye: Eye, scheme: Scheme, tokens: &[TokenView]) -> Vec<Measured> {
    let standing = crate::sim::standings(eye.sc(), eye.state());
    let rules = Rules::new(eye.sc());
    let mut rows: Vec<Measured> = tokens
        .iter()
        .map(|token| {
            let nothing = Measured {
                id: token.id,
                at: [0.0; 2],
                before: None,
            };
            let step = standing(CustomerId(token.id));
            measure((eye, &rules), scheme, token, step.as_ref()).unwrap_or(nothing)
        })
        .collect();
    if scheme == Scheme::Credit {
        // Four steps would stack the whole book in four lines: within its column, everybody stands a little aside.
        let mut order: Vec<usize> = (0..rows.len()).collect();
        order.sort_by(|&a, &b| {
            let by = |i: usize| (rows[i].at[0] as u8, rows[i].at[1]);
            let (a, b) = (by(a), by(b));
            a.0.cmp(&b.0).then(a.1.total_cmp(&b.1))
        });
        for (rank, i) in order.into_iter().enumerate() {
            let aside = 0.36 * spread(rank);
            rows[i].at[0] += aside;
            if let Some(before) = &mut rows[i].before {
                before[0] += aside;
            }
        }
    }
    rows
}

fn measure(
    (eye, rules): (Eye, &Rules),
    scheme: Scheme,
    token: &TokenView,
    step: Option<&Step>,
) -> Option<Measured> {
    let id = CustomerId(token.id);
    let state = eye.state();
    let (p, c) = (eye.profile(id)?, state.customer(id)?);
    let history = state.history(id);
    let last = history.last().filter(|_| token.trail.is_some());
    let loyal = 100.0 * step.map_or(c.levels, |s| s.levels).loyalty;
    let loyal_before = last.map(|r| 100.0 * r.before.loyalty);
    let (at, before) = match scheme {
        Scheme::Credit => {
            let step = rating_step(c.rating) + 0.5;
            ([step, loyal], loyal_before.map(|l| [step, l]))
        }
        Scheme::Size => {
            let wallet = crate::view::file::estimate(eye, id, Hidden::Wallet).unwrap_or(c.wallet);
            // The file grew as well: what was thought a quarter ago nobody has kept.
            ([wallet, loyal], loyal_before.map(|l| [wallet, l]))
        }
        Scheme::Tenure => {
            let years = eye.years(id);
            let before = token
                .trail
                .map(|(_, value)| [value, (years - 0.25).max(0.0)]);
            ([token.value, years], before)
        }
        _ => {
            let ahead = step.map_or(0.0, |step| ahead(rules, p, c, step));
            let historic = c.historic.to_f64();
            let before = last
                .zip(history.iter().rev().nth(1))
                .map(|(last, earlier)| {
                    [
                        earlier.lifetime.to_f64(),
                        historic - last.contribution.to_f64(),
                    ]
                });
            ([ahead, historic], before)
        }
    };
    Some(Measured {
        id: token.id,
        at,
        before,
    })
}

/// Current and potential value, as on the customer's page.
fn ahead(rules: &Rules, p: &Profile, c: &Customer, step: &Step) -> f64 {
    let lifetime = crate::sim::worth::lifetime(rules, p, c, step.hazard.lasting());
    lifetime.ahead().to_f64()
}

/// The worst stands at the left.
fn rating_step(rating: Rating) -> f64 {
    match rating {
        Rating::D => 0.0,
        Rating::C => 1.0,
        Rating::B => 2.0,
        Rating::A => 3.0,
    }
}
