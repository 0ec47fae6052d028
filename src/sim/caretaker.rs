//! Customer equity: what the book is worth in the hands of a deterministic caretaker.
//!
//! The plain formula applied to today's numbers would capitalise a passing
//! grievance for ever and forget quality and people. The caretaker rolls the
//! closing state on for sixteen quarters plus a tail, without luck and without
//! new customers: each customer gets the best of X = 1, .4 or 0, its hours
//! charged at their wage; complaint memory, quality, access, image and skill
//! relax; what failures of that quality will drive away is reckoned with. So coasting or plundering in the last quarter never pays.

mod ahead;
mod lanes;

use super::customer::Customer;
use super::rules::Rules;
use super::setup::{Profile, Scenario};
use super::state::State;
use super::tier::Level;
use super::units::{CustomerId, Money};
use ahead::Ahead;
use lanes::{LANES, Lanes};

/// Quarters that the caretaker looks ahead before the tail.
pub const HORIZON: usize = 16;
/// Efforts that the caretaker considers, as multiples of the rival's.
const EFFORTS: [f64; 3] = [1.0, 0.4, 0.0];
/// The relationship level that goes with each.
const LEVELS: [Level; 3] = [Level::Accountable, Level::Reactive, Level::Basic];

/// Worth of the whole book, rounded customer by customer.
pub fn equity(sc: &Scenario, state: &State) -> Money {
    let rules = Rules::new(sc);
    let ahead = Ahead::new(&rules, state);
    let mut lanes: Vec<(&Profile, &Customer)> = Vec::with_capacity(LANES);
    let mut sum = Money::ZERO;
    let profiles = sc.customers.iter().chain(&state.joined);
    for lane in profiles.zip(&state.customers).filter(|(_, c)| c.active()) {
        lanes.push(lane);
        if lanes.len() == LANES {
            sum += side_by_side(&rules, &ahead, &lanes).into_iter().sum();
            lanes.clear();
        }
    }
    sum + side_by_side(&rules, &ahead, &lanes).into_iter().sum()
}

/// Worth of every customer, in the order of the book; nothing for one that is
/// gone. They add up to [`equity`], to the cent.
pub fn worths(sc: &Scenario, state: &State) -> Vec<Money> {
    let rules = Rules::new(sc);
    let ahead = Ahead::new(&rules, state);
    let mut out = vec![Money::ZERO; state.customers.len()];
    let there: Vec<usize> = (0..state.customers.len())
        .filter(|i| state.customers[*i].active())
        .collect();
    for ids in there.chunks(LANES) {
        let lanes: Vec<(&Profile, &Customer)> = ids
            .iter()
            .filter_map(|i| {
                let profile = state.profile(sc, CustomerId(*i as u32))?;
                Some((profile, &state.customers[*i]))
            })
            .collect();
        for (i, worth) in ids.iter().zip(side_by_side(&rules, &ahead, &lanes)) {
            out[*i] = worth;
        }
    }
    out
}

/// Worth of one customer; nothing for one that is gone.
pub fn worth(sc: &Scenario, state: &State, p: &Profile, c: &Customer) -> Money {
    if !c.active() {
        return Money::ZERO;
    }
    let rules = Rules::new(sc);
    side_by_side(&rules, &Ahead::new(&rules, state), &[(p, c)])[0]
}

/// Worth of up to [`LANES`] customers, each at the best of the efforts.
fn side_by_side(
    rules: &Rules,
    ahead: &Ahead,
    customers: &[(&Profile, &Customer)],
) -> [Money; LANES] {
    let mut out = [Money::ZERO; LANES];
    if customers.is_empty() {
        return out;
    }
    let mut best = [0.0f64; LANES];
    for (x, level) in EFFORTS.into_iter().zip(LEVELS) {
        let worth = Lanes::new(rules, customers, x, level).roll(rules, ahead);
        for (best, worth) in best.iter_mut().zip(worth) {
            *best = best.max(worth);
        }
    }
    for ((out, best), (_, c)) in out.iter_mut().zip(best).zip(customers) {
        // The sales are booked already, so only the part never paid counts here.
        let lost = (c.owed + c.overdue).to_f64() * c.rating.quarterly_default();
        *out = Money::from_f64(best - lost);
    }
    out
}
