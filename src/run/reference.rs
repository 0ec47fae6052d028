//! The reference scenario: sixty generated businesses over twelve quarters, as calibration and benches use it.

use crate::sim::Scenario;
use crate::sim::complaint::Profiles;
use crate::sim::generate;
use crate::sim::policy::{Lever, Policy};
use crate::sim::setup::{
    Assistance, Colour, Firm, Kind, LeverFrom, Market, Medals, Targets, TierSetup,
};
use crate::sim::{Money, tier};

/// A reference scenario with a book of its own for each seed.
///
/// The firm grows with the book: one account manager for six customers, and
/// spending in proportion.
pub fn scenario(seed: u64, customers: u32, quarters: u8) -> Scenario {
    let scale = f64::from(customers) / 60.0;
    let times = |m: Money| Money::from_f64(m.to_f64() * scale);
    let base = Firm::default();
    let firm = Firm {
        staff: (customers / 6).max(1),
        fixed_cost: times(base.fixed_cost),
        quality_upkeep: times(base.quality_upkeep),
        access_upkeep: times(base.access_upkeep),
        image_upkeep: times(base.image_upkeep),
        ..base
    };
    let mut market = Market::default();
    for channel in &mut market.channels {
        channel.budget = times(channel.budget);
        channel.most *= scale;
    }
    let tier = |id: &str, share: f64, hours: u32, colour: Colour| TierSetup {
        id: id.to_owned(),
        policy: Policy {
            hours,
            care: Money::yuan(300),
            authority: Money::yuan(20_000),
            ..Policy::default()
        },
        share,
        colour,
    };
    let mut sc = Scenario {
        id: "reference".to_owned(),
        quarters,
        seed: None,
        presets: Vec::new(),
        minutes: 120,
        difficulty: 3,
        objectives: Vec::new(),
        firm,
        market,
        grading: tier::Threshold::Count,
        measure: tier::Measure::Revenue,
        tiers: vec![
            tier("A", 0.125, 62, Colour::Blue),
            tier("B", 0.20, 60, Colour::Green),
            tier("C", 0.675, 58, Colour::Sand),
        ],
        levers: Lever::ALL
            .into_iter()
            .map(|lever| LeverFrom { lever, from: 1 })
            .collect(),
        customers: generate::book(seed, Kind::Business, customers, 60_000.0, generate::EVEN, 0),
        cases: Vec::new(),
        talks: Vec::new(),
        events: Vec::new(),
        quiz: Vec::new(),
        assistance: Assistance::default(),
        targets: Targets {
            profit: Money::ZERO,
            churn: 0.04,
            satisfaction: 0.75,
        },
        medals: Medals {
            bronze: Money::ZERO,
            silver: Money::yuan(1_000_000),
            gold: Money::yuan(3_000_000),
        },
        debrief: Vec::new(),
        profiles: Profiles::default(),
    };
    let values: Vec<f64> = sc.customers.iter().map(|p| p.wallet * p.share).collect();
    let tiers = tier::grade(&sc, &values);
    for (p, tier) in sc.customers.iter_mut().zip(tiers) {
        p.tier = tier.0 as u8;
    }
    sc
}
