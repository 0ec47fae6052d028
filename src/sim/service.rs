//! Service failures: how often something goes wrong.

use super::complaint::{Outcome, Severity, memory_of, voice_probability};
use super::policy::Priority;
use super::setup::{Kind, KindMarket};
use super::tier::Level;
use super::units::{logistic, logit};

/// Failures of a severity per customer and quarter: a quarter of the market's
/// yearly rate at quality .70, × e^(−1.2 (κ − .70)), up by half of the share of
/// work that overload leaves undone. A stronger effect of quality would make
/// it dominate everything else.
pub fn failure_rate(market: &KindMarket, severity: Severity, quality: f64, overload: f64) -> f64 {
    let base = match severity {
        Severity::Major => market.major,
        Severity::Minor => market.minor,
    };
    base / 4.0 * super::exp::exp(-1.2 * (quality - 0.7)) * (1.0 + overload)
}

/// Under what conditions failures happen and are dealt with.
#[derive(Clone, Copy, Debug)]
pub struct Conditions<'a> {
    /// What is usual for the kind.
    pub market: &'a KindMarket,
    /// Kind.
    pub kind: Kind,
    /// Quality.
    pub quality: f64,
    /// Complaint access.
    pub access: f64,
    /// Overload.
    pub overload: f64,
    /// Relationship level, which asks or doesn't.
    pub contact: Level,
    /// How complaints are handled.
    pub priority: Priority,
}

/// What the fall in satisfaction that comes with a failure adds to the log odds
/// of leaving: some 4 points (major) and 1.3 (minor) at .09 to .12 each.
const fn fallen(severity: Severity) -> f64 {
    match severity {
        Severity::Major => 0.43,
        Severity::Minor => 0.14,
    }
}

/// Probability that a customer is driven away in a quarter by a failure, over
/// and above an ordinary hazard. Who hardly thinks of leaving isn't driven as far.
pub fn driven_away(c: &Conditions, ordinary: f64) -> f64 {
    let base = logit(ordinary);
    let (resolves, quick) = c.priority.resolves();
    let resolves = resolves * (1.0 - c.overload);
    let mut out = 0.0;
    for severity in [Severity::Minor, Severity::Major] {
        let rate = failure_rate(c.market, severity, c.quality, c.overload);
        let voiced = voice_probability(severity, c.kind, c.access, c.contact);
        let ends = [
            (Outcome::Silent, 1.0 - voiced),
            (Outcome::Unresolved, voiced * (1.0 - resolves)),
            (Outcome::Resolved, voiced * resolves * (1.0 - quick)),
            (Outcome::Quick, voiced * resolves * quick),
        ];
        for (outcome, share) in ends {
            let z = memory_of(outcome, severity, c.kind, false) + fallen(severity);
            out += rate * share * (logistic(base + z) - ordinary);
        }
    }
    out
}

/// [`driven_away`] for any ordinary hazard, from a few that are worked out.
#[derive(Clone, Copy, Debug)]
pub struct Driven([f64; Driven::NODES.len()]);

impl Driven {
    const NODES: [f64; 7] = [0.002, 0.006, 0.015, 0.035, 0.08, 0.18, 0.5];

    /// Works the nodes out.
    pub fn new(c: &Conditions) -> Self {
        Self(Self::NODES.map(|ordinary| driven_away(c, ordinary)))
    }

    /// At an ordinary hazard, between the two nearest nodes.
    pub fn at(&self, ordinary: f64) -> f64 {
        let nodes = &Self::NODES;
        let inner = &nodes[1..nodes.len() - 1];
        let low: usize = inner.iter().map(|n| usize::from(*n < ordinary)).sum();
        let high = low + 1;
        let along = ((ordinary - nodes[low]) / (nodes[high] - nodes[low])).clamp(0.0, 1.0);
        self.0[low] + along * (self.0[high] - self.0[low])
    }
}
