//! The close of a quarter: perception → satisfaction → loyalty → share → churn → credit → team → referrals → ledger.

mod customer;
mod firm;
mod money;

pub use money::{expectations, expected, overheads};

use super::absorber;
use super::credit;
use super::customer::Customer;
use super::effort::overload;
use super::event::Event;
use super::file;
use super::ledger::Account;
use super::levels::Climate;
use super::pipeline;
use super::policy::Policy;
use super::quarter::Work;
use super::service::{Conditions, Driven};
use super::setup::{Kind, Profile, Scenario};
use super::state::State;
use super::talking;
use super::tally::Tally;
use super::units::{CustomerId, Money};

/// What all customers meet alike in the quarter now.
pub fn climate(sc: &Scenario, state: &State) -> Climate {
    let firm = &state.firm;
    Climate {
        overload: overload(state.load(sc)),
        quality: firm.quality,
        access: firm.access,
        image: firm.image,
        skill: firm.team.skill,
        promised: state.plan.tone.expectation(),
        sales: state.plan.tone.sales(),
    }
}

/// What the close adds up over the book.
#[derive(Default)]
struct Sums {
    tally: Tally,
    misfortune: f64,
    said: f64,
    satisfaction: f64,
    let_go_image: f64,
    /// Idle capacity that absorbers leave, major units.
    idle: f64,
}

/// Closes the quarter.
pub(super) fn close(work: &mut Work) {
    talking::close_all(work);
    let quarter = work.state.quarter;
    let mut sums = Sums {
        tally: work.state.tally(quarter),
        ..Sums::default()
    };
    let (asked, there) = (
        work.state.planned_hours() + work.state.extra_hours,
        work.state.hours(work.rules.sc),
    );
    sums.tally.asked = asked;
    sums.tally.there = there;
    // Who went before; who goes now has bought once more.
    let idle = absorber::gone(&work.rules, work.state);
    customers(work, &mut sums);
    firm::win_backs(work, &mut sums);
    pipeline::join(work, &mut sums.tally);
    money::pay(work);
    let idle = idle + Money::from_f64(sums.idle);
    if idle != Money::ZERO {
        work.post(None, Account::IdleCapacity, -idle);
    }
    firm::move_firm(work, &sums, asked / there.max(1.0));
    firm::quits(work, &mut sums.tally);
    let n = f64::from(sums.tally.customers.max(1));
    sums.tally.satisfaction = sums.satisfaction / n;
    work.happen(Event::QuarterClosed {
        tally: sums.tally,
        misfortune: sums.misfortune,
    });
}

/// What all customers of a quarter have in common, worked out once.
struct Round {
    climate: Climate,
    /// Part of the overdue that is brought in.
    collected: f64,
    /// Weight of this quarter's money at the start of the run.
    discount: f64,
    /// Probability of being driven away by a failure, by tier and kind.
    driven: Vec<[Option<Driven>; 4]>,
    /// Part of what files lack that asking finds, by tier.
    asked: Vec<f64>,
    /// What a customer of each tier gets.
    tiers: Vec<Given>,
}

/// A tier's policy with what follows from it, worked out once.
#[derive(Clone, Copy, Default)]
struct Given {
    policy: Policy,
    /// Price over list price.
    price: f64,
    /// Share of a quarter's sales on credit that is owed at its end.
    owed: f64,
    /// Credit limit, parts of what the customer usually buys in a quarter.
    limit: f64,
    /// Factor on late payment.
    discipline: f64,
}

impl Given {
    fn new(policy: &Policy) -> Self {
        let limit = f64::from(policy.limit) / 100.0;
        Self {
            policy: *policy,
            price: policy.price(),
            owed: credit::owed_share(policy.terms),
            limit,
            discipline: credit::discipline(limit),
        }
    }
}

fn customers(work: &mut Work, sums: &mut Sums) {
    let rules = work.rules;
    // Those who were late at the last close: nobody else is overdue now.
    let late = work.state.tally(work.state.quarter.saturating_sub(1)).late;
    sums.tally.customers = 0;
    let collection = f64::from(work.state.plan.collection);
    let climate = climate(rules.sc, work.state);
    let driven = work.state.policies.iter().map(|policy| {
        Kind::ALL.map(|kind| {
            let conditions = Conditions {
                market: rules.sc.market.of(kind),
                kind,
                quality: climate.quality,
                access: climate.access,
                overload: climate.overload,
                contact: policy.level,
                priority: policy.priority,
            };
            rules.present[kind as usize].then(|| Driven::new(&conditions))
        })
    });
    let round = Round {
        climate,
        driven: driven.collect(),
        asked: work
            .state
            .policies
            .iter()
            .map(|policy| file::asked(f64::from(policy.files)))
            .collect(),
        tiers: work.state.policies.iter().map(Given::new).collect(),
        collected: credit::collected(collection / f64::from(late.max(1))),
        discount: libm::pow(1.0 + rules.rate, -f64::from(work.state.quarter)),
    };
    let mut lanes = Vec::with_capacity(LANES);
    let mut block = None;
    for index in 0..work.state.customers.len() {
        if work.state.customers[index].active() {
            lanes.push(CustomerId(index as u32));
        }
        let last = index + 1 == work.state.customers.len();
        if lanes.len() == LANES || (last && !lanes.is_empty()) {
            customer::side_by_side(work, &round, &lanes, &mut block, sums);
            lanes.clear();
        }
    }
}

/// Customers that are closed side by side.
const LANES: usize = 16;

impl Round {
    /// What a customer gets: its tier's, with its own hours and level if it has any.
    fn given(&self, c: &Customer) -> Given {
        let tier = self.tiers.get(usize::from(c.tier));
        let mut given = tier.copied().unwrap_or_default();
        if let Some(own) = c.own {
            given.policy.hours = u32::from(own.hours);
            given.policy.level = own.level;
        }
        given
    }

    fn discipline(&self, c: &Customer) -> f64 {
        let tier = self.tiers.get(usize::from(c.tier));
        tier.map_or(1.0, |given| given.discipline)
    }

    fn driven(&self, c: &Customer, p: &Profile, ordinary: f64) -> f64 {
        self.driven
            .get(usize::from(c.tier))
            .and_then(|kinds| kinds[p.kind as usize])
            .map_or(0.0, |driven| driven.at(ordinary))
    }
}
