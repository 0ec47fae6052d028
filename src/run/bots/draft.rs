//! A plan on paper: what a bot sees of its customers, and the edits that really change something.

use crate::sim::customer::{Customer, Override};
use crate::sim::file::{Hidden, estimate};
use crate::sim::plan::FirmEdit;
use crate::sim::policy::PolicyEdit;
use crate::sim::setup::Profile;
use crate::sim::tier::grade;
use crate::sim::worth::annuity;
use crate::sim::{Command, CustomerId, Sim, TierId};

/// What a trainee sees of a customer while planning. Money in major units a quarter.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Seen {
    /// Who.
    pub id: CustomerId,
    /// Revenue: what it buys of us now.
    pub revenue: f64,
    /// Gross margin less cost to serve at that revenue.
    pub margin: f64,
    /// Satisfaction, as it says when asked.
    pub satisfaction: f64,
    /// Size of wallet, as far as it is known.
    pub wallet: f64,
    /// Hours the rival puts in, as far as they are known.
    pub rival_hours: f64,
    /// Voiced complaints that still weigh on it.
    pub complaints: f64,
    /// Tier it is in now, or will be when the draft is carried out.
    pub tier: TierId,
}

impl Seen {
    /// What it is expected to bring from now on: today's margin while it stays,
    /// more where much of the wallet is still the rivals'. A trainee knows that
    /// the satisfied stay, not by how much.
    pub fn expected(&self) -> f64 {
        let leaving = (0.045 - 0.25 * (self.satisfaction - 0.75)).clamp(0.01, 0.25);
        let now = annuity(self.margin, 1.0 - leaving, 0.029);
        let rate = if self.revenue > 0.0 {
            self.margin / self.revenue
        } else {
            0.0
        };
        let open = (0.75 * self.wallet - self.revenue).max(0.0);
        now + 0.5 * annuity(open * rate, 1.0 - leaving, 0.029)
    }
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
        let state = sim.state();
        let profiles = sim.scenario().customers.iter().chain(&state.joined);
        let book = profiles
            .zip(&state.customers)
            .enumerate()
            .filter(|(_, (_, c))| c.active())
            .map(|(i, (p, c))| see(sim, CustomerId(i as u32), p, c))
            .collect();
        Self {
            sim,
            book,
            edits: Vec::new(),
        }
    }

    /// Hours that complaints will take: those of the last quarter, before there
    /// is one a third of an hour per customer.
    pub fn reserve(&self) -> f64 {
        let state = self.sim.state();
        let last = state.quarter.saturating_sub(1);
        if last == 0 {
            return 0.35 * self.book.len() as f64;
        }
        8.0 * f64::from(state.tally(last).voiced)
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
        let tiers = grade(self.sim.scenario(), &values);
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

    /// Changes the firm's plan.
    pub fn firm(&mut self, edit: FirmEdit) {
        let mut plan = self.sim.state().plan.clone();
        edit.apply_to(&mut plan);
        if plan != self.sim.state().plan {
            self.write(Command::SetFirm(edit));
        }
    }

    /// The changes of the firm's plan so far.
    pub fn firm_edits(&self) -> impl Iterator<Item = FirmEdit> + '_ {
        self.edits.iter().filter_map(|edit| match edit {
            Command::SetFirm(edit) => Some(*edit),
            _ => None,
        })
    }

    /// Gives a customer its own policy, or its tier's again.
    pub fn own(&mut self, customer: CustomerId, own: Option<Override>) {
        let now = self.sim.state().customer(customer).and_then(|c| c.own);
        if now != own {
            self.write(Command::SetOverride { customer, own });
        }
    }

    /// Writes an edit down if it may be made; says whether.
    pub fn write(&mut self, edit: Command) -> bool {
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

fn see(sim: &Sim, id: CustomerId, p: &Profile, c: &Customer) -> Seen {
    let luck = sim.luck();
    let revenue = c.wallet * c.levels.share;
    let margin = crate::sim::worth::quarterly_margin(p, c, c.levels.share, c.levels.depth);
    let known = |what, truth| estimate(luck, id, what, truth, c.levels.file);
    Seen {
        id,
        revenue,
        margin,
        satisfaction: c.levels.satisfaction,
        wallet: known(Hidden::Wallet, c.wallet).max(revenue),
        rival_hours: known(Hidden::RivalHours, c.rival_hours),
        // Who complained is known; who kept silent isn't.
        complaints: c.levels.memory[1..4].iter().sum(),
        tier: c.tier(),
    }
}
