//! Drawing customers: a book of any size, and the prospects of a channel.

use super::luck::{Luck, Purpose, When, inverse_normal};
use super::obstacle::Obstacle;
use super::setup::{Kind, Personality, Profile, Rating, Role, quarters};
use super::units::{level, logistic};

/// σ of the log of wallets: by count the top 12.5 % / next 20 % / other 67.5 %
/// then hold about 55 / 25 / 20 % of revenue.
pub const WALLET_SIGMA: f64 = 1.28;
/// Usual gross margin of a generated book.
pub const MARGIN: f64 = 0.34;

/// Shares of the four personalities, in the order of [`Personality::ALL`], where a scenario says none.
pub const EVEN: [f64; 4] = [0.25; 4];

/// What one customer is drawn from.
#[derive(Clone, Copy, Debug)]
pub struct Draw {
    /// The luck of the book or the run.
    pub luck: Luck,
    /// The purpose its numbers belong to.
    pub purpose: Purpose,
    /// Its number.
    pub entity: u32,
    /// Kind.
    pub kind: Kind,
    /// Median wallet, major units a quarter.
    pub median: f64,
    /// Usual gross margin of customers like this.
    pub margin: f64,
    /// Where its wallet lies in the distribution, in (0, 1).
    pub quantile: f64,
    /// Shares of the personalities among customers like this.
    pub personalities: [f64; 4],
}

/// One customer.
///
/// Wallets are lognormal with σ 1.28; margins .34 ± .10 unless told otherwise, and one large account
/// in six is bought dearly (thin margin, costly to serve); growth .010 ± .025 a
/// quarter. Tenure is related to the share and to a file that is kept, and so
/// to profit, but loosely (Reinartz & Kumar 2002).
pub fn draw(d: &Draw) -> Profile {
    let pair = |replicate: u32| {
        let when = When {
            quarter: 0,
            week: 1,
        };
        d.luck.pair(d.purpose, d.entity, when, replicate)
    };
    let ((a, b), (c, e)) = (pair(0), pair(1));
    let ((f, g), (h, i)) = (pair(2), pair(3));
    let ((j, k), (m, n)) = (pair(4), pair(5));
    let ((o, r), (s, t)) = (pair(6), pair(7));
    let ((u, v), (w, x)) = (pair(8), pair(9));
    let normal = inverse_normal;
    let wallet = d.median * super::exp::exp(WALLET_SIGMA * normal(d.quantile));
    let tenure = (-5.0 * libm::log(a)).min(25.0);
    let share = logistic(-0.25 + 0.40 * normal(b) + 0.15 * (tenure - 5.0)).clamp(0.05, 0.92);
    let dear = d.quantile > 0.70 && c < 0.17;
    let margin = d.margin
        * if dear {
            0.30 + 0.12 * normal(e)
        } else {
            1.0 + 0.30 * normal(e)
        };
    let load = if dear { 0.07 } else { 0.025 };
    let orientation = level(0.5 + 0.25 * normal(f));
    let price = level(0.70 - 0.5 * orientation + 0.12 * normal(g));
    let rivals = libm::floor(1.0 + 4.0 * h);
    let satisfaction = level(0.74 + 0.07 * normal(i)).max(0.3);
    let trust = level(0.60 + 0.08 * normal(j));
    let loyalty = 0.5 + 1.2 * (satisfaction - 0.75) + 0.6 * (trust - 0.6) - 0.03 * rivals;
    let business = matches!(d.kind, Kind::Business | Kind::Channel);
    Profile {
        id: Box::default(),
        kind: d.kind,
        personality: personality(&d.personalities, k),
        rating: match m {
            m if m < 0.30 => Rating::A,
            m if m < 0.80 => Rating::B,
            m if m < 0.95 => Rating::C,
            _ => Rating::D,
        },
        // What a drawn customer wants nobody wrote down.
        hidden: Obstacle::None,
        role: Role::Plain,
        tier: 0,
        woman: u < 0.5,
        age: (28.0 + 34.0 * v) as u8,
        wallet,
        share,
        margin: margin.clamp(0.01, 0.75),
        serve: load * wallet * share * super::exp::exp(0.3 * normal(r)),
        price: price.max(0.05),
        rival_price: (1.0 + 0.03 * normal(s)).clamp(0.85, 1.15),
        orientation,
        influence: level(0.1 + 0.7 * t),
        rival_hours: rival_hours(wallet),
        rivals: rivals as u8,
        satisfaction,
        expectation: 0.70,
        loyalty: loyalty.clamp(0.1, 0.9),
        trust,
        tenure: quarters(tenure),
        capital: if business { 0.2 * w } else { 0.1 * w },
        procedural: if business { 0.35 * x } else { 0.1 * x },
        relational: (0.03 * tenure).min(0.4),
        growth: 0.010 + 0.025 * normal(n),
        related: 0.05 + 0.20 * o,
        file: level(0.20 + 0.02 * tenure + 0.2 * k),
    }
}

/// The personality whose share of [0, 1) a number falls into.
fn personality(shares: &[f64; 4], k: f64) -> Personality {
    let mut end = 0.0;
    let place = shares.iter().position(|share| {
        end += share;
        k < end
    });
    // Shares may miss 1 by a rounding: what lies beyond is the last that there is.
    let last = || shares.iter().rposition(|share| *share > 0.0);
    Personality::ALL[place.or_else(last).unwrap_or(0)]
}

/// The rival's hours grow with the root of the wallet: 50 a quarter at 60 000.
pub fn rival_hours(wallet: f64) -> f64 {
    (50.0 * libm::sqrt(wallet / 60_000.0)).max(1.0)
}

/// A book of `n` customers of a kind, the wallets on a grid of quantiles with
/// jitter: independent draws miss the concentration in half of the books of 60.
pub fn book(
    seed: u64,
    kind: Kind,
    n: u32,
    median: f64,
    personalities: [f64; 4],
    first: u32,
) -> Vec<Profile> {
    let luck = Luck::new(seed);
    let when = When {
        quarter: 0,
        week: 2,
    };
    let mut order: Vec<(f64, f64, u32)> = (0..n)
        .map(|i| {
            let (key, jitter) = luck.pair(Purpose::Book, first + i, when, 0);
            (key, jitter, i)
        })
        .collect();
    order.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.2.cmp(&b.2)));
    let mut quantile = vec![0.5; n as usize];
    for (place, &(_, jitter, i)) in order.iter().enumerate() {
        quantile[i as usize] = (place as f64 + jitter) / f64::from(n);
    }
    quantile
        .into_iter()
        .zip(first..)
        .map(|(quantile, entity)| {
            draw(&Draw {
                luck,
                purpose: Purpose::Book,
                entity,
                kind,
                median,
                margin: MARGIN,
                quantile: quantile.clamp(1e-6, 1.0 - 1e-6),
                personalities,
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn even_shares_draw_as_a_quarter_each() {
        for i in 0..1000 {
            let k = (f64::from(i) + 0.5) / 1000.0;
            let quarter = Personality::ALL[(4.0 * k) as usize];
            assert_eq!(personality(&EVEN, k), quarter);
        }
    }

    #[test]
    fn shares_of_a_book_are_those_that_were_asked_for() {
        let shares = [0.5, 0.0, 0.4, 0.1];
        let drawn = book(3, Kind::Business, 2000, 60_000.0, shares, 0);
        let even = book(3, Kind::Business, 2000, 60_000.0, EVEN, 0);
        for (who, share) in Personality::ALL.into_iter().zip(shares) {
            let of = |p: &&Profile| p.personality == who;
            let part = drawn.iter().filter(of).count() as f64 / 2000.0;
            assert!((part - share).abs() < 0.04, "{who:?}: {part}");
        }
        // And nothing else of them changes.
        assert!(
            drawn
                .iter()
                .zip(&even)
                .all(|(a, b)| a.wallet.to_bits() == b.wallet.to_bits())
        );
    }
}
