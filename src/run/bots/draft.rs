//! A plan on paper: what a bot sees of its customers, and the edits that really change something.

use crate::sim::customer::{Customer, Override};
use crate::sim::setup::Profile;
use crate::sim::tier::{PolicyEdit, grade_by_count};
use crate::sim::worth::quarterly_margin;
use crate::sim::{Command, CustomerId, Sim, TierId};

/// What a trainee sees of a customer while planning. Money in major units a quarter.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Seen {
    /// Who.
    pub id: CustomerId,
    /// Revenue: of the last closed quarter, or the estimate wallet × share before there is one.
    pub revenue: f64,
    /// Gross margin less cost to serve, estimated at that revenue.
    pub margin: f64,
    /// Hours the rival puts in.
    pub rival_hours: f64,
    /// Tier it is in now, or will be when the draft is carried out.
    pub tier: TierId,
}

/// A plan being written.
pub struct Draft<'a> {
    sim: &'a Sim,
    /// The customers that are still there, in the order of the book.
    pub book: Vec<Seen>,
    edits: Vec<Command>,
}

impl<'a> Draft<'a> {
    /// An empty plan over the customers that are there.
    pub fn new(sim: &'a Sim) -> Self {
        let profiles = &sim.scenario().customers;
        let book = sim
            .state()
            .active()
            .filter_map(|(id, c)| Some(see(id, profiles.get(id.index())?, c)))
            .collect();
        Self {
            sim,
            book,
            edits: Vec::new(),
        }
    }

    /// Hours that a careful planner gives away: at most `fill` of the team's,
    /// complaints included. What complaints took so far is the guide, before
    /// there are any a quarter of an hour per customer and one bad case.
    pub fn hours(&self, fill: f64) -> f64 {
        let state = self.sim.state();
        let closed = f64::from(state.quarter.saturating_sub(1));
        let handled: u32 = state
            .complaints
            .iter()
            .filter(|c| c.outcome().is_some())
            .map(|c| c.severity.hours())
            .sum();
        let guess = 15.0 + 0.25 * self.book.len() as f64;
        let reserve = (guess + f64::from(handled)) / (1.0 + closed);
        (fill * self.sim.scenario().firm.hours() - reserve).max(0.0)
    }

    /// Tiers, best first.
    pub fn tiers(&self) -> impl Iterator<Item = TierId> + use<> {
        (0..self.sim.scenario().tiers.len() as u32).map(TierId)
    }

    /// Number of customers in a tier and the sum of a figure over them.
    pub fn sum(&self, tier: TierId, figure: impl Fn(&Seen) -> f64) -> (f64, f64) {
        let members = self.book.iter().filter(|s| s.tier == tier);
        members.fold((0.0, 0.0), |(n, sum), s| (n + 1.0, sum + figure(s)))
    }

    /// Mean of a figure over a tier; 0 for an empty one.
    pub fn mean(&self, tier: TierId, figure: impl Fn(&Seen) -> f64) -> f64 {
        let (n, sum) = self.sum(tier, figure);
        if n > 0.0 { sum / n } else { 0.0 }
    }

    /// Grades the book by count on a figure, best first. Where grading is
    /// locked all stay where they are.
    pub fn grade(&mut self, figure: impl Fn(&Seen) -> f64) {
        let values: Vec<f64> = self.book.iter().map(figure).collect();
        let tiers = grade_by_count(self.sim.scenario(), &values);
        for (i, tier) in tiers.into_iter().enumerate() {
            let customer = self.book[i].id;
            let now = self.book[i].tier;
            if now != tier && self.write(Command::SetTier { customer, tier }) {
                self.book[i].tier = tier;
            }
        }
    }

    /// Changes a tier's policy.
    pub fn policy(&mut self, tier: TierId, edit: PolicyEdit) {
        let Some(mut policy) = self.sim.state().policies.get(tier.index()).copied() else {
            return;
        };
        let before = policy;
        edit.apply_to(&mut policy);
        if policy != before {
            self.write(Command::SetPolicy { tier, edit });
        }
    }

    /// Takes back what single customers got instead of their tier's policy.
    pub fn clear_overrides(&mut self) {
        let ids: Vec<CustomerId> = self.book.iter().map(|s| s.id).collect();
        for customer in ids {
            let own: Option<Override> = self.sim.state().customer(customer).and_then(|c| c.own);
            if own.is_some() {
                let own = None;
                self.write(Command::SetOverride { customer, own });
            }
        }
    }

    /// Writes an edit down if it may be made; says whether.
    fn write(&mut self, edit: Command) -> bool {
        let may = self.sim.allows(&edit).is_ok();
        if may {
            self.edits.push(edit);
        }
        may
    }

    /// The plan.
    pub fn done(self) -> Vec<Command> {
        self.edits
    }
}

fn see(id: CustomerId, p: &Profile, c: &Customer) -> Seen {
    let estimate = c.wallet * c.levels.share;
    let revenue = c.history.last().map_or(estimate, |r| r.revenue.to_f64());
    Seen {
        id,
        revenue,
        margin: quarterly_margin(p, c, c.levels.share),
        rival_hours: c.rival_hours,
        tier: c.tier,
    }
}
