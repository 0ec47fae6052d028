//! Addressed randomness: each number is a function of (seed, purpose, entity, time).
//!
//! Nothing is drawn in sequence, so a different decision about one customer
//! never changes the luck of another, and two runs that differ in one decision
//! differ only through it (common random numbers). The generator is
//! Philox4x32-10 (Salmon et al., *Parallel random numbers: as easy as 1, 2, 3*,
//! SC 2011), checked against the vectors of Random123.

use serde::{Deserialize, Serialize};

/// What a random number is for. The numbers are part of every saved run: new
/// purposes are added at the end, none is ever renumbered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[repr(u32)]
pub enum Purpose {
    /// Does a service failure happen this week, and how bad is it?
    Failure = 1,
    /// Is a failure voiced or does it stay silent?
    Voice = 2,
    /// How much a customer orders.
    Orders = 3,
    /// What the rival does to a customer this quarter.
    RivalShock = 4,
    /// Does the customer leave?
    Leave = 5,
    /// How a delegated complaint ends.
    Delegate = 6,
    /// Does a scenario event happen?
    Event = 7,
    /// A bot's own choices.
    Bot = 8,
    /// How many failures of each severity a quarter brings.
    Failures = 9,
    /// A customer's quarter: orders, the rival's shock, does it leave, does it fail to pay or else recommend us?
    Market = 10,
    /// When a prospect comes in that was recommended.
    Referral = 12,
    /// How many leads a channel brings.
    Leads = 13,
    /// What a prospect really is.
    Prospect = 14,
    /// Does a prospect sign?
    Win = 15,
    /// Does a lost customer come back?
    WinBack = 16,
    /// Does somebody of the team quit?
    Quit = 17,
    /// The error of an estimate in a customer file.
    Estimate = 18,
    /// A generated book.
    Book = 19,
    /// Which lines of a talk are shown, and in what order.
    Talk = 20,
    /// What a drawn customer of the book hides.
    Hidden = 21,
}

/// The luck of one run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Luck {
    key: [u32; 2],
}

/// Where in time a number is drawn; `week` 0 is the quarter as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct When {
    /// Quarter, from 1.
    pub quarter: u8,
    /// Week, 1…13, or 0.
    pub week: u8,
}

impl Luck {
    /// The luck that belongs to a seed.
    pub const fn new(seed: u64) -> Self {
        Self {
            key: [seed as u32, (seed >> 32) as u32],
        }
    }

    /// Uniform in the open interval (0, 1), 53 bits.
    pub fn uniform(self, purpose: Purpose, entity: u32, when: When, replicate: u32) -> f64 {
        let time = u32::from(when.quarter) * 64 + u32::from(when.week);
        let [a, b, ..] = philox([entity, time, purpose as u32, replicate], self.key);
        unit(a, b)
    }

    /// Two independent uniforms of one address, for the price of one.
    pub fn pair(self, purpose: Purpose, entity: u32, when: When, replicate: u32) -> (f64, f64) {
        let time = u32::from(when.quarter) * 64 + u32::from(when.week);
        let [a, b, c, d] = philox([entity, time, purpose as u32, replicate], self.key);
        (unit(a, b), unit(c, d))
    }

    /// Four independent uniforms of one address, with 32 bits each: enough for
    /// a decision or a normal number, and a quarter of the work.
    #[inline]
    pub fn four(self, purpose: Purpose, entity: u32, when: When, replicate: u32) -> [f64; 4] {
        let time = u32::from(when.quarter) * 64 + u32::from(when.week);
        philox([entity, time, purpose as u32, replicate], self.key)
            .map(|x| (f64::from(x) + 0.5) * (1.0 / (1u64 << 32) as f64))
    }

    /// [`Luck::four`] for several entities side by side, by draw.
    #[inline]
    pub fn fours<const N: usize>(
        self,
        purpose: Purpose,
        entities: &[u32; N],
        when: When,
        replicate: u32,
    ) -> [[f64; N]; 4] {
        let time = u32::from(when.quarter) * 64 + u32::from(when.week);
        let counters = [*entities, [time; N], [purpose as u32; N], [replicate; N]];
        philoxes(counters, self.key)
            .map(|row| row.map(|x| (f64::from(x) + 0.5) * (1.0 / (1u64 << 32) as f64)))
    }

    /// Standard normal by the inverse of its distribution: one number in, one
    /// out, so that addresses stay what they are.
    pub fn normal(self, purpose: Purpose, entity: u32, when: When, replicate: u32) -> f64 {
        inverse_normal(self.uniform(purpose, entity, when, replicate))
    }
}

/// 53 bits in the open interval (0, 1).
#[inline]
fn unit(high: u32, low: u32) -> f64 {
    let bits = (u64::from(high) << 32 | u64::from(low)) >> 11;
    (bits as f64 + 0.5) * (1.0 / (1u64 << 53) as f64)
}

/// A Poisson count from one uniform, by the inverse of its distribution, so
/// that a higher rate never gives fewer events on the same luck. At most 20.
pub fn poisson(rate: f64, u: f64) -> u32 {
    let mut term = super::exp::exp(-rate);
    let (mut below, mut count) = (term, 0);
    while u > below && count < 20 {
        count += 1;
        term *= rate / f64::from(count);
        below += term;
    }
    count
}

/// Philox4x32 with ten rounds. Written without the detour over
/// [`philoxes`]: a build that optimises little leaves its iterators in place,
/// and this is where a debrief spends its time.
fn philox(mut counter: [u32; 4], mut key: [u32; 2]) -> [u32; 4] {
    for round in 0..10 {
        if round > 0 {
            key = next(key);
        }
        let [a, b, c, d] = counter;
        counter = turned(a, b, c, d, key);
    }
    counter
}

/// Philox4x32 with ten rounds for several counters side by side: a round is a
/// chain of two multiplications, and several chains leave no gaps.
#[inline]
fn philoxes<const N: usize>(mut counter: [[u32; N]; 4], mut key: [u32; 2]) -> [[u32; N]; 4] {
    for round in 0..10 {
        if round > 0 {
            key = next(key);
        }
        let [a, b, c, d] = &mut counter;
        for (((a, b), c), d) in a.iter_mut().zip(b).zip(c).zip(d) {
            [*a, *b, *c, *d] = turned(*a, *b, *c, *d, key);
        }
    }
    counter
}

/// One round of Philox4x32.
#[expect(
    clippy::inline_always,
    reason = "a build that optimises little inlines nothing else"
)]
#[inline(always)]
fn turned(a: u32, b: u32, c: u32, d: u32, key: [u32; 2]) -> [u32; 4] {
    let left = u64::from(a) * 0xD251_1F53;
    let right = u64::from(c) * 0xCD9E_8D57;
    [
        (right >> 32) as u32 ^ b ^ key[0],
        right as u32,
        (left >> 32) as u32 ^ d ^ key[1],
        left as u32,
    ]
}

/// The key of the next round.
#[expect(
    clippy::inline_always,
    reason = "a build that optimises little inlines nothing else"
)]
#[inline(always)]
fn next([a, b]: [u32; 2]) -> [u32; 2] {
    [a.wrapping_add(0x9E37_79B9), b.wrapping_add(0xBB67_AE85)]
}

/// Below this and above its complement the tails begin.
const TAIL: f64 = 0.02425;

/// Inverse of the standard normal distribution: Acklam's rational
/// approximation, relative error below 1.2·10⁻⁹ on (0, 1).
pub fn inverse_normal(p: f64) -> f64 {
    if (TAIL..=1.0 - TAIL).contains(&p) {
        central(p)
    } else {
        tail(p)
    }
}

/// [`inverse_normal`] of several numbers at once, the same bits.
#[inline]
pub fn inverse_normals<const N: usize>(p: &[f64; N]) -> [f64; N] {
    // The tails are rare: all through the middle first, those over again.
    let mut out = p.map(central);
    for (z, &p) in out.iter_mut().zip(p) {
        if !(TAIL..=1.0 - TAIL).contains(&p) {
            *z = tail(p);
        }
    }
    out
}

#[inline]
fn central(p: f64) -> f64 {
    const A: [f64; 6] = [
        -3.969_683_028_665_376e1,
        2.209_460_984_245_205e2,
        -2.759_285_104_469_687e2,
        1.383_577_518_672_69e2,
        -3.066_479_806_614_716e1,
        2.506_628_277_459_239,
    ];
    const B: [f64; 5] = [
        -5.447_609_879_822_406e1,
        1.615_858_368_580_409e2,
        -1.556_989_798_598_866e2,
        6.680_131_188_771_972e1,
        -1.328_068_155_288_572e1,
    ];
    let q = p - 0.5;
    let r = q * q;
    let top = ((((A[0] * r + A[1]) * r + A[2]) * r + A[3]) * r + A[4]) * r + A[5];
    let bottom = ((((B[0] * r + B[1]) * r + B[2]) * r + B[3]) * r + B[4]) * r + 1.0;
    top * q / bottom
}

fn tail(p: f64) -> f64 {
    const C: [f64; 6] = [
        -7.784_894_002_430_293e-3,
        -3.223_964_580_411_365e-1,
        -2.400_758_277_161_838,
        -2.549_732_539_343_734,
        4.374_664_141_464_968,
        2.938_163_982_698_783,
    ];
    const D: [f64; 4] = [
        7.784_695_709_041_462e-3,
        3.224_671_290_700_398e-1,
        2.445_134_137_142_996,
        3.754_408_661_907_416,
    ];
    let far = |q: f64| {
        let top = ((((C[0] * q + C[1]) * q + C[2]) * q + C[3]) * q + C[4]) * q + C[5];
        top / ((((D[0] * q + D[1]) * q + D[2]) * q + D[3]) * q + 1.0)
    };
    if p < TAIL {
        far(libm::sqrt(-2.0 * super::exp::ln(p)))
    } else {
        -far(libm::sqrt(-2.0 * super::exp::ln(1.0 - p)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The three known-answer vectors that Random123 publishes for philox4x32 10.
    #[test]
    fn philox_gives_the_published_vectors() {
        assert_eq!(
            philox([0; 4], [0; 2]),
            [0x6627_e8d5, 0xe169_c58d, 0xbc57_ac4c, 0x9b00_dbd8]
        );
        assert_eq!(
            philox([u32::MAX; 4], [u32::MAX; 2]),
            [0x408f_276d, 0x41c8_3b0e, 0xa20b_c7c6, 0x6d54_51fd]
        );
        assert_eq!(
            philox(
                [0x243f_6a88, 0x85a3_08d3, 0x1319_8a2e, 0x0370_7344],
                [0xa409_3822, 0x299f_31d0]
            ),
            [0xd16c_fe09, 0x94fd_cceb, 0x5001_e420, 0x2412_6ea1]
        );
    }

    #[test]
    fn inverse_normal_gives_the_known_quantiles() {
        for (p, z) in [(0.5, 0.0), (0.975, 1.959_963_985), (0.01, -2.326_347_874)] {
            assert!((inverse_normal(p) - z).abs() < 1e-8, "{p}");
        }
    }
}
