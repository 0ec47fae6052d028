//! Switching costs of three kinds, and the programmes that raise them.

use super::policy::Programme;
use super::units::level;

impl Programme {
    /// All programmes, none first.
    pub const ALL: [Self; 4] = [Self::None, Self::Rebate, Self::Integration, Self::Circle];

    /// Which switching cost it raises: 0 relational, 1 procedural, 2 financial.
    #[inline]
    pub const fn barrier(self) -> Option<usize> {
        match self {
            Self::None => None,
            Self::Circle => Some(0),
            Self::Integration => Some(1),
            Self::Rebate => Some(2),
        }
    }

    /// Hours a quarter per customer.
    pub const fn hours(self) -> u32 {
        match self {
            Self::None | Self::Rebate => 0,
            Self::Integration => 3,
            Self::Circle => 4,
        }
    }

    /// Cost a quarter in major units for a customer with this revenue: a rebate
    /// of 1 %; a data link and shared stock for 500 and half a per cent; a
    /// circle for 300 and a tenth of a per cent. Authored.
    pub fn cost(self, revenue: f64) -> f64 {
        match self {
            Self::None => 0.0,
            Self::Rebate => 0.01 * revenue,
            Self::Integration => 500.0 + 0.005 * revenue,
            Self::Circle => 300.0 + 0.001 * revenue,
        }
    }

    /// Key in the texts.
    pub const fn key(self) -> &'static str {
        match self {
            Self::None => "programme-none",
            Self::Rebate => "programme-rebate",
            Self::Integration => "programme-integration",
            Self::Circle => "programme-circle",
        }
    }
}

/// Highest switching cost that a programme builds up.
const CAP: f64 = 0.8;

/// Switching costs (relational, procedural, financial) a quarter later: each
/// drifts by a twentieth towards what is natural for the customer; a programme
/// carries its own (1 in `raised`, the others 0) by an eighth towards .8;
/// contact of some depth with trust behind it raises the relational one. Kinds after Burnham, Frels &
/// Mahajan (2003).
#[inline]
pub fn next(
    barriers: [f64; 3],
    natural: [f64; 3],
    raised: [f64; 3],
    depth: f64,
    trust: f64,
) -> [f64; 3] {
    let grown = natural[0].max((0.6 * depth * trust).min(CAP));
    let natural = [grown, natural[1], natural[2]];
    std::array::from_fn(|b| {
        let now = barriers[b] + 0.05 * (natural[b] - barriers[b]);
        level(now + raised[b] * 0.125 * (CAP - now).max(0.0))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_programme_raises_its_own_barrier_only() {
        let natural = [0.0, 0.2, 0.1];
        let after = next(natural, natural, [0.0, 0.0, 1.0], 0.0, 0.6);
        assert!(after[2] > 0.15 && after[1] == 0.2 && after[0] == 0.0);
    }
}
