//! Early warnings: what should be looked at, from what a trainee may see, the most money first.

mod sign;
#[cfg(test)]
mod tests;

pub use sign::Sign;

use super::complaint::Outcome;
use super::credit;
use super::customer::Customer;
use super::file::{self, Hidden};
use super::levels::Step;
use super::luck::Luck;
use super::quarter::standings;
use super::rules::Rules;
use super::setup::{Profile, Scenario};
use super::state::{Phase, State};
use super::three_r::AT_RISK;
use super::tier::grade;
use super::units::{CustomerId, Money};
use super::worth::{annuity, quarterly_margin};

/// A warning about a customer.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Warning {
    /// Who.
    pub id: CustomerId,
    /// What is wrong.
    pub sign: Sign,
    /// Money at stake, see [`warnings`].
    pub stake: Money,
    /// Where it stands: receivables over the limit (1 = at it), overdue over a
    /// quarter's sales, share of wallet, satisfaction, probability, complaints
    /// this quarter, completeness of the file, our hours over the rival's.
    pub now: f64,
    /// What that is held against: the limit, the overdue of the quarter before,
    /// the share two quarters ago, satisfaction a quarter ago (or 60 where that
    /// was no higher), the probability that counts as a risk, complaints that
    /// were not resolved before, the completeness that is enough, a third.
    pub mark: f64,
}

impl Warning {
    /// Whether a warning about satisfaction is about its fall; else it is low.
    pub fn fell(&self) -> bool {
        (self.mark - LOW).abs() > f64::EPSILON
    }
}

/// Overdue, over a quarter's sales, below which its growth worries nobody.
const SMALL_DEBT: f64 = 0.20;
/// Growth of what is overdue, and fall of the share, that is a sign.
const TENTH: f64 = 0.10;
/// Fall of satisfaction in a quarter that is a sign.
const FALL: f64 = 0.05;
/// Satisfaction that is low.
const LOW: f64 = 0.60;
/// A file that is good enough.
const KNOWN: f64 = 0.40;
/// Our hours over the rival's below which a large account is neglected.
const NEGLECT: f64 = 1.0 / 3.0;

/// The warnings of the book as things stand, the most money at stake first.
///
/// | sign | when | at stake |
/// | --- | --- | --- |
/// | over limit | owed and overdue exceed the limit | what exceeds it |
/// | overdue | over a fifth of a quarter's sales, and a tenth more than a quarter ago | all that is overdue |
/// | behind | share of wallet fell by more than a tenth in two quarters | a year's margin that went with it |
/// | satisfaction | fell by 5 points in a quarter, or under 60 | a year's margin |
/// | leaving | probability over 8 % | today's margin while it may be expected to stay |
/// | again | a complaint this quarter, after one that was not resolved | a year's margin |
/// | file | completeness under 40 % at one that is large by revenue or stands above the last tier | a year's margin × the spread of the estimates |
/// | neglected | large by revenue (above the last tier by count), hours under a third of the rival's | a year's margin |
///
/// Rival's hours are those that the file estimates. A margin that is no gain
/// puts nothing at stake, but the sign stands.
pub fn warnings(sc: &Scenario, state: &State, luck: Luck) -> Vec<Warning> {
    list(sc, state, luck, |_| true)
}

/// The warnings about one customer, in the same order.
pub fn of_customer(sc: &Scenario, state: &State, luck: Luck, id: CustomerId) -> Vec<Warning> {
    list(sc, state, luck, |other| other == id)
}

fn list(
    sc: &Scenario,
    state: &State,
    luck: Luck,
    wanted: impl Fn(CustomerId) -> bool,
) -> Vec<Warning> {
    let rules = Rules::new(sc);
    let standing = standings(sc, state);
    let large = large(sc, state);
    let mut out = Vec::new();
    for (id, c) in state.active().filter(|(id, _)| wanted(*id)) {
        if let Some(p) = state.profile(sc, id) {
            let look = Look {
                rules: &rules,
                standing: &standing,
                state,
                luck,
                id,
                p,
                c,
                large: large.get(id.index()).copied().unwrap_or(false),
            };
            look.signs(&mut out);
        }
    }
    out.sort_by(|a, b| {
        b.stake
            .cmp(&a.stake)
            .then(a.id.cmp(&b.id))
            .then(a.sign.cmp(&b.sign))
    });
    out
}

/// Whether a customer would be in any tier but the last by its revenue.
fn large(sc: &Scenario, state: &State) -> Vec<bool> {
    let ids: Vec<CustomerId> = state.active().map(|(id, _)| id).collect();
    let revenue = |c: &Customer| c.wallet * c.levels.share;
    let values: Vec<f64> = state.active().map(|(_, c)| revenue(c)).collect();
    let last = sc.tiers.len().saturating_sub(1);
    let mut out = vec![false; state.customers.len()];
    for (id, tier) in ids.into_iter().zip(grade(sc, &values)) {
        out[id.index()] = tier.index() < last;
    }
    out
}

/// One customer, and all that is needed to look at it.
struct Look<'a> {
    rules: &'a Rules<'a>,
    standing: &'a dyn Fn(CustomerId) -> Option<Step>,
    state: &'a State,
    luck: Luck,
    id: CustomerId,
    p: &'a Profile,
    c: &'a Customer,
    large: bool,
}

impl Look<'_> {
    fn signs(&self, out: &mut Vec<Warning>) {
        let (p, c) = (self.p, self.c);
        let Some(step) = (self.standing)(self.id) else {
            return;
        };
        let l = &step.levels;
        let policy = c.policy(&self.state.policies);
        let history = self.state.history(self.id);
        let sales = c.wallet * l.share;
        let margin = quarterly_margin(p, c, l.share, l.depth);
        let year = (4.0 * margin).max(0.0);
        let mut warn = |sign, stake: f64, now, mark| {
            out.push(Warning {
                id: self.id,
                sign,
                stake: Money::from_f64(stake.max(0.0)),
                now,
                mark,
            });
        };
        let limit = f64::from(policy.limit) / 100.0 * p.share * c.wallet;
        let owed = (c.owed + c.overdue).to_f64();
        if credit::on_credit(p.kind) && owed > limit {
            warn(Sign::OverLimit, owed - limit, owed / limit.max(1.0), 1.0);
        }
        // The last record says what is overdue now; the one before, a quarter ago.
        let before = history.iter().rev().nth(1);
        let overdue = c.overdue.to_f64();
        let was = before.map_or(0.0, |r| r.receivables.1.to_f64());
        if overdue > SMALL_DEBT * sales && overdue > (1.0 + TENTH) * was {
            let share = |sum: f64| sum / sales.max(1.0);
            warn(Sign::Overdue, overdue, share(overdue), share(was));
        }
        if let Some(r) = before
            && l.share < (1.0 - TENTH) * r.before.share
        {
            let lost = year * (r.before.share / l.share.max(1e-9) - 1.0);
            warn(Sign::Behind, lost, l.share, r.before.share);
        }
        let ago = history
            .last()
            .map_or(p.satisfaction, |r| r.before.satisfaction);
        let fell = ago - l.satisfaction >= FALL;
        if fell || l.satisfaction < LOW {
            let mark = if fell { ago } else { LOW };
            warn(Sign::Satisfaction, year, l.satisfaction, mark);
        }
        let leaving = step.hazard.probability;
        if leaving > AT_RISK {
            let stay = 1.0 - step.hazard.lasting();
            let worth = annuity(margin, stay, self.rules.rate);
            warn(Sign::Leaving, worth, leaving, AT_RISK);
        }
        let (unresolved, now) = self.complaints();
        if unresolved > 0 && now > 0 {
            warn(Sign::Again, year, f64::from(now), f64::from(unresolved));
        }
        let matters = self.large || c.tier().index() + 1 < self.rules.sc.tiers.len();
        if matters && l.file < KNOWN {
            warn(Sign::File, year * file::spread(l.file), l.file, KNOWN);
        }
        let hours = f64::from(policy.effective_hours());
        let rival = file::estimate(
            self.luck,
            self.id,
            Hidden::RivalHours,
            c.rival_hours,
            l.file,
        );
        if self.large && hours < NEGLECT * rival {
            warn(Sign::Neglected, year, hours / rival, NEGLECT);
        }
    }

    /// Complaints that were voiced and not resolved before the last one, and
    /// those voiced in the quarter that is looked at: the one under way, or
    /// while planning the last. The silent ones nobody sees.
    fn complaints(&self) -> (u32, u32) {
        let quarter = match self.state.phase {
            Phase::Plan => self.state.quarter.saturating_sub(1),
            _ => self.state.quarter,
        };
        let handled = self.state.grievances().iter();
        let handled = handled
            .filter(|g| g.customer == self.id && g.outcome != Outcome::Silent)
            .map(|g| (g.quarter, g.week, Some(g.outcome)));
        let written = self.state.complaints.iter();
        let written = written
            .filter(|c| c.customer == self.id)
            .map(|c| (c.quarter, c.week, c.outcome()));
        let all: Vec<(u8, u8, Option<Outcome>)> = handled.chain(written).collect();
        let Some(last) = all.iter().map(|(q, w, _)| (*q, *w)).max() else {
            return (0, 0);
        };
        let unresolved = all
            .iter()
            .filter(|(q, w, end)| (*q, *w) < last && *end == Some(Outcome::Unresolved));
        let now = all.iter().filter(|(q, _, _)| *q == quarter);
        (unresolved.count() as u32, now.count() as u32)
    }
}
