//! Plays a recipe: turns it into the edits of a plan each quarter, and answers what lies on the desk.

use super::appraise::best_choice;
use super::draft::{Draft, Seen};
use super::recipe::{Grading, Portion, Recipe, Sharing, Talks};
use super::{Bot, desk};
use crate::sim::customer::Override;
use crate::sim::plan::{FirmEdit, FirmPlan};
use crate::sim::policy::{Policy, PolicyEdit};
use crate::sim::tier::Level;
use crate::sim::{Command, CustomerId, Money, Sim, TierId, win_back};

/// A bot that plays a recipe.
#[derive(Clone, Debug)]
pub struct Cook {
    name: &'static str,
    recipe: Recipe,
}

impl Cook {
    /// A bot that plays a recipe.
    pub const fn new(name: &'static str, recipe: Recipe) -> Self {
        Self { name, recipe }
    }

    /// The same bot, taking up complaints itself. A bot can't read: it says the
    /// line that weighs most by [`Talk::best_line`](crate::sim::complaint::Talk),
    /// one turn at a time.
    #[must_use]
    pub fn talking(mut self) -> Self {
        self.recipe.talks = Talks::Fits;
        self
    }

    /// The same bot, taking every complaint up without a thought: always the
    /// first line there is.
    #[must_use]
    pub fn by_rote(mut self) -> Self {
        self.recipe.talks = Talks::Rote;
        self
    }

    fn portion(&self, sim: &Sim, tier: TierId) -> &Portion {
        let last = sim.scenario().tiers.len().saturating_sub(1);
        let [a, b, c] = &self.recipe.portions;
        match tier.index() {
            0 => a,
            // With two tiers there is no middle.
            1 if last > 1 => b,
            _ => c,
        }
    }

    fn grade(&self, draft: &mut Draft) {
        let total = |draft: &Draft, figure: fn(&Seen) -> f64| {
            draft.book.iter().map(figure).sum::<f64>().max(1.0)
        };
        match self.recipe.grading {
            Grading::Leave => {}
            Grading::Revenue => draft.grade(|s| s.revenue),
            Grading::Mixed => {
                let revenue = total(draft, |s| s.revenue);
                let margin = total(draft, |s| s.margin.max(0.0));
                draft.grade(|s| 0.5 * s.revenue / revenue + 0.5 * s.margin / margin);
            }
            Grading::Expected => draft.grade(Seen::expected),
            Grading::Complaints => draft.grade(|s| s.complaints + 1e-9 * s.revenue),
        }
    }

    /// The firm's edits; returns the hours that they leave for visits.
    fn firm(&self, sim: &Sim, draft: &mut Draft) -> f64 {
        let (sc, r) = (sim.scenario(), &self.recipe);
        let (firm, state) = (&sc.firm, sim.state());
        let times = |upkeep: Money, k: f64| Money::from_f64(upkeep.to_f64() * k);
        draft.firm(FirmEdit::Quality(times(firm.quality_upkeep, r.quality)));
        draft.firm(FirmEdit::Access(times(firm.access_upkeep, r.access)));
        draft.firm(FirmEdit::Image(times(firm.image_upkeep, r.image)));
        draft.firm(FirmEdit::Tone(r.tone));
        let training = (r.training as u32).min(FirmPlan::MAX_TRAINING);
        draft.firm(FirmEdit::Training(training));
        let heads = libm::round(f64::from(firm.staff) * r.heads).max(1.0) as u32;
        draft.firm(FirmEdit::Heads(heads));
        let mut leads = 0.0;
        for (i, channel) in sc.market.channels.iter().enumerate() {
            let budget = times(channel.budget, r.acquisition);
            draft.firm(FirmEdit::Channel(i as u32, budget));
            leads += crate::sim::prospect::leads(channel, budget, r.tone, state.firm.word);
        }
        // Who was recommended last quarter, and who is still undecided.
        leads += state.prospects.len() as f64;
        let prospecting = (leads * r.contact) as u32;
        draft.firm(FirmEdit::Prospecting(prospecting));
        let late = state.customers.iter().filter(|c| c.overdue > Money::ZERO);
        let collection = (r.collection * late.count() as f64) as u32;
        draft.firm(FirmEdit::Collection(collection));
        // What the plan will be after those of these edits that may be made.
        let mut plan = state.plan.clone();
        for edit in draft.firm_edits() {
            edit.apply_to(&mut plan);
        }
        let there = state
            .firm
            .team
            .staffed(plan.heads)
            .hours(firm.hours_per_head);
        let files: f64 = draft
            .book
            .iter()
            .map(|s| {
                let p = self.portion(sim, s.tier);
                p.files + f64::from(p.programme.hours())
            })
            .sum();
        r.fill * there - plan.hours(plan.heads) - files - draft.reserve()
    }

    /// Hours for visits, shared out.
    fn share(&self, sim: &Sim, draft: &mut Draft, hours: f64) {
        let hours = hours.max(0.0);
        let n = draft.book.len().max(1) as f64;
        let revenue: f64 = draft.book.iter().map(|s| s.revenue).sum::<f64>().max(1.0);
        let wish = |s: &Seen, p: &Portion| match self.recipe.sharing {
            Sharing::Equal => hours / n,
            Sharing::Revenue => hours * s.revenue / revenue,
            Sharing::Rival => (p.effort * s.rival_hours).max(f64::from(p.level.floor_hours())),
        };
        let wished: f64 = draft
            .book
            .iter()
            .map(|s| wish(s, self.portion(sim, s.tier)))
            .sum();
        let scale = match self.recipe.sharing {
            Sharing::Rival => (hours / wished.max(1.0)).min(1.5),
            Sharing::Equal | Sharing::Revenue => 1.0,
        };
        let held = |h: f64| (h as u32).min(Policy::MAX_HOURS);
        for tier in draft.tiers() {
            let p = *self.portion(sim, tier);
            let mean = draft.mean(tier, |s| wish(s, &p));
            draft.policy(tier, PolicyEdit::Hours(held(scale * mean)));
        }
        // Where single customers may have their own hours, they get them.
        let open = sim.scenario().opens(Override::LEVER);
        if open.is_none_or(|from| from > sim.state().quarter) {
            return;
        }
        let book: Vec<Seen> = draft.book.clone();
        for s in book {
            let p = self.portion(sim, s.tier);
            let loses = self.recipe.drop_losers && s.margin <= 0.0;
            let own = if loses {
                Some(Override {
                    hours: 0,
                    level: Level::Basic,
                })
            } else if self.recipe.sharing == Sharing::Equal {
                None
            } else {
                // In steps of two hours: nobody plans by the minute, and a plan
                // that hardly changes stays as it is.
                Some(Override {
                    hours: held(scale * wish(&s, p)) as u16 / 2 * 2,
                    level: p.level,
                })
            };
            draft.own(s.id, own);
        }
    }

    fn tiers(&self, sim: &Sim, draft: &mut Draft) {
        for tier in draft.tiers() {
            let p = *self.portion(sim, tier);
            let care = Money::from_f64(p.care * draft.mean(tier, |s| s.revenue));
            let edits = [
                PolicyEdit::Level(p.level),
                PolicyEdit::Care(care.min(Policy::MAX_CARE)),
                PolicyEdit::Authority(p.authority),
                PolicyEdit::Priority(p.priority),
                PolicyEdit::Files((p.files as u8).min(Policy::MAX_FILES as u8)),
                PolicyEdit::Discount(libm::round(1000.0 * p.discount) as i16),
                PolicyEdit::Programme(p.programme),
                PolicyEdit::Terms(p.terms),
                PolicyEdit::Limit((100.0 * p.limit) as u16),
            ];
            for edit in edits {
                draft.policy(tier, edit);
            }
        }
    }

    /// Who is let go, and who is asked back.
    fn comings_and_goings(&self, sim: &Sim, draft: &mut Draft) {
        if self.recipe.let_go {
            let losers: Vec<CustomerId> = draft
                .book
                .iter()
                .filter(|s| s.margin < -0.02 * s.revenue)
                .map(|s| s.id)
                .collect();
            for customer in losers {
                let manner = Some(crate::sim::customer::Manner::Kindly);
                draft.write(Command::LetGo { customer, manner });
            }
        }
        if self.recipe.win_back {
            let state = sim.state();
            for (i, c) in state.customers.iter().enumerate() {
                let worth = c.historic.to_f64() > 0.0 && c.margin > 0.12;
                if c.active() || !worth || !win_back::possible(c, state.quarter) {
                    continue;
                }
                let customer = CustomerId(i as u32);
                draft.write(Command::WinBack {
                    customer,
                    attempt: true,
                });
            }
        }
    }
}

impl Bot for Cook {
    fn name(&self) -> &'static str {
        self.name
    }

    fn plan(&mut self, sim: &Sim) -> Vec<Command> {
        let mut draft = Draft::new(sim);
        self.grade(&mut draft);
        let hours = self.firm(sim, &mut draft);
        self.share(sim, &mut draft, hours);
        self.tiers(sim, &mut draft);
        self.comings_and_goings(sim, &mut draft);
        draft.done()
    }

    fn week(&mut self, sim: &Sim) -> Option<Command> {
        let state = sim.state();
        if self.recipe.fill <= 0.0 {
            return desk::must(sim);
        }
        if state.waiting.is_some() {
            return desk::event(sim, best_choice(sim));
        }
        let promise = desk::promise(sim, true);
        match self.recipe.talks {
            Talks::Delegates => promise.or_else(|| desk::delegate(sim)),
            Talks::Fits => promise
                .or_else(|| desk::book_line(sim))
                .or_else(|| desk::take_up(sim)),
            Talks::Rote => promise
                .or_else(|| desk::must(sim))
                .or_else(|| desk::take_up(sim)),
        }
    }
}
