//! A scenario small enough to reason about, written in code.

use clientele::sim::complaint::{
    Case, Cause, Fact, Fault, FollowUp, Line, Mark, PersonalityProfile, Profiles, Reaction,
    Severity, TalkStep, Turn,
};
use clientele::sim::policy::{Lever, Policy};
use clientele::sim::setup::{
    Assistance, Channel, Choice, Colour, Condition, Effect, EventSetup, Firm, Kind, KindMarket,
    LeverFrom, Market, Medals, Personality, Preset, Profile, Question, Rating, TalkSlot, Targets,
    TierSetup, Who,
};
use clientele::sim::tier::Level;
use clientele::sim::{CustomerId, Money, Scenario};

/// Six customers, four quarters, one case, one event with two choices, one
/// acquisition channel. All levers are open from the start, but single policies
/// from quarter 2.
pub fn tiny() -> Scenario {
    let wallets = [
        900_000.0, 500_000.0, 220_000.0, 150_000.0, 90_000.0, 60_000.0,
    ];
    let customers = wallets.into_iter().enumerate().map(customer).collect();
    Scenario {
        id: "tiny".to_owned(),
        quarters: 4,
        seed: None,
        presets: vec![Preset {
            id: "short".to_owned(),
            quarters: 2,
            minutes: 20,
            assistance: Assistance::default(),
        }],
        minutes: 30,
        difficulty: 1,
        objectives: vec!["kinds".to_owned()],
        firm: Firm {
            fixed_cost: Money::yuan(40_000),
            cash: Money::yuan(300_000),
            quality: 0.7,
            access: 0.45,
            image: 0.7,
            skill: 0.7,
            morale: 0.7,
            staff: 2,
            hours_per_head: 200,
            wage: Money::yuan(60),
            discount_rate: 0.12,
            quality_upkeep: Money::yuan(5_000),
            access_upkeep: Money::yuan(1_000),
            image_upkeep: Money::yuan(2_000),
        },
        market: Market {
            kinds: Kind::ALL.map(|kind| KindMarket {
                base_churn: 0.1,
                major: 0.6,
                minor: 0.8,
                ..KindMarket::usual(kind)
            }),
            rival_shock: 0.35,
            order_noise: 0.1,
            channels: vec![Channel {
                id: "fair".to_owned(),
                kind: Kind::Business,
                lead: Money::yuan(2_000),
                most: 4.0,
                delay: 1,
                qualified: 0.6,
                size: 1.0,
                budget: Money::yuan(4_000),
            }],
            prospect_wallet: 150_000.0,
            prospect_margin: 0.25,
        },
        grading: clientele::sim::tier::Threshold::Count,
        measure: clientele::sim::tier::Measure::Revenue,
        tiers: [
            ("A", 0.17, 80, Colour::Blue),
            ("B", 0.33, 40, Colour::Green),
            ("C", 0.5, 20, Colour::Sand),
        ]
        .into_iter()
        .map(tier)
        .collect(),
        levers: Lever::ALL
            .into_iter()
            .map(|lever| LeverFrom {
                lever,
                from: if lever == Lever::Override { 2 } else { 1 },
            })
            .collect(),
        customers,
        cases: vec![case()],
        talks: vec![TalkSlot {
            case: 0,
            customers: vec![CustomerId(1), CustomerId(2)],
            quarter: 1,
            week: 3,
        }],
        events: vec![event()],
        quiz: vec![Question {
            id: "first".to_owned(),
            options: vec!["a".to_owned(), "b".to_owned()],
            answer: 1,
            customer: None,
            page: None,
        }],
        assistance: Assistance::default(),
        targets: Targets {
            profit: Money::yuan(50_000),
            churn: 0.04,
            satisfaction: 0.72,
        },
        medals: Medals {
            bronze: Money::yuan(100_000),
            silver: Money::yuan(200_000),
            gold: Money::yuan(300_000),
        },
        debrief: vec![1],
        profiles: Profiles {
            opinionated: person(),
            hesitant: person(),
            amiable: person(),
            angry: person(),
        },
    }
}

fn customer((i, wallet): (usize, f64)) -> Profile {
    Profile {
        id: format!("customer-{i}").into(),
        kind: if i == 3 {
            Kind::Channel
        } else {
            Kind::Business
        },
        personality: Personality::ALL[i % 4],
        rating: Rating::ALL[i % 4],
        hidden: clientele::sim::obstacle::Obstacle::None,
        role: clientele::sim::setup::Role::Plain,
        tier: (i / 2) as u8,
        woman: i % 2 == 0,
        age: 40,
        wallet,
        share: 0.4,
        margin: 0.2 + 0.02 * i as f64,
        serve: 0.02 * wallet,
        price: 0.4,
        rival_price: 1.0,
        orientation: 0.2 * i as f64,
        influence: 0.3,
        rival_hours: 50.0 * (wallet / 600_000.0).sqrt(),
        rivals: (i % 4) as u8,
        satisfaction: 0.72,
        expectation: 0.7,
        loyalty: 0.5,
        trust: 0.6,
        tenure: 12,
        capital: 0.2,
        procedural: 0.3,
        relational: 0.3,
        growth: 0.01,
        related: 0.15,
        file: 0.4,
    }
}

fn tier((id, share, hours, colour): (&str, f64, u32, Colour)) -> TierSetup {
    TierSetup {
        id: id.to_owned(),
        policy: Policy {
            hours,
            level: Level::Reactive,
            care: Money::yuan(500),
            authority: Money::yuan(10_000),
            ..Policy::default()
        },
        share,
        colour,
    }
}

fn event() -> EventSetup {
    let choice = |id: &str, effects| Choice {
        id: id.to_owned(),
        effects,
    };
    EventSetup {
        id: "price-fall".to_owned(),
        quarter: 2,
        week: 6,
        chance: 1.0,
        condition: Condition::default(),
        effects: vec![Effect::Wallet(Who::Everyone, 0.97)],
        choices: vec![
            choice("hold", vec![Effect::Anger(Who::Kind(Kind::Business), 0.2)]),
            choice(
                "give",
                vec![Effect::Cost(Money::yuan(5_000)), Effect::Hours(10.0)],
            ),
        ],
    }
}

fn case() -> Case {
    let line = |step, marks: &[Mark], reveals: &[u32], offer: Option<i64>| Line {
        step,
        marks: marks.to_vec(),
        reveals: reveals.to_vec(),
        suits: Vec::new(),
        needs: Vec::new(),
        offer: offer.map(Money::yuan),
    };
    let turn = |id: &str, good: Line, bad: Line| Turn {
        id: id.to_owned(),
        lines: vec![bad, good],
    };
    Case {
        id: "short-weight".to_owned(),
        kind: Kind::Business,
        personalities: Personality::ALL.to_vec(),
        claim: Money::yuan(50_000),
        cause: Cause::Delivery,
        severity: Severity::Major,
        fault: Fault::Ours,
        fair: (Money::yuan(2_000), Money::yuan(6_000)),
        deadline: 14,
        facts: vec![Fact {
            id: "scale".to_owned(),
            loss: Money::yuan(3_000),
            deep: false,
        }],
        follow_up: FollowUp {
            due: 2,
            ways: Vec::new(),
        },
        turns: vec![
            turn(
                "t1",
                line(
                    TalkStep::Listen,
                    &[Mark::OpenQuestion, Mark::Vents],
                    &[0],
                    None,
                ),
                line(TalkStep::Explore, &[Mark::Argues], &[], None),
            ),
            turn(
                "t2",
                line(TalkStep::Commit, &[Mark::PromiseDated], &[], Some(3_000)),
                line(TalkStep::Commit, &[Mark::Concedes], &[], Some(50_000)),
            ),
        ],
    }
}

fn person() -> PersonalityProfile {
    let react = |heat, trust, gate| Reaction {
        heat,
        trust,
        clarity: 0.1,
        patience: 0.0,
        gate,
    };
    PersonalityProfile {
        heat: (0.4, 0.7),
        patience: 0.8,
        turn_cost: 0.05,
        unheard: react(0.1, -0.05, 0.0),
        muffled: 0.3,
        marks: vec![
            (Mark::Vents, react(-0.3, 0.1, 1.0)),
            (Mark::Argues, react(0.3, -0.2, 0.0)),
            (Mark::PromiseDated, react(-0.2, 0.1, 0.0)),
        ],
        steps: vec![(TalkStep::Listen, react(-0.1, 0.05, 0.1))],
        turns: None,
    }
}

/// The tiny scenario without its luck, its event and its talks: nobody leaves
/// by chance, nothing goes wrong, orders are what they should be. All levers
/// are open.
pub fn calm() -> Scenario {
    let mut sc = tiny();
    for kind in &mut sc.market.kinds {
        // Not even the most furious leaves at such odds.
        kind.base_churn = 0.0;
        (kind.major, kind.minor) = (0.0, 0.0);
    }
    (sc.market.rival_shock, sc.market.order_noise) = (0.0, 0.0);
    sc.market.channels[0].budget = Money::ZERO;
    for p in &mut sc.customers {
        (p.rating, p.influence) = (Rating::A, 0.0);
    }
    sc.levers.iter_mut().for_each(|l| l.from = 1);
    sc.quarters = 12;
    sc.talks.clear();
    sc.events.clear();
    sc
}
