//! What a screen shows, as plain data: no window, no toolkit. Numbers are written out, keys are spoken.

pub mod account;
pub mod author;
pub mod board;
pub mod book;
pub mod chart;
pub mod customer;
pub mod debrief;
pub mod estimate;
pub mod explain;
pub mod export;
pub mod file;
pub mod firm;
pub mod frame;
pub mod handbook;
pub mod lesson;
pub mod medals;
pub mod plan;
pub mod practice;
pub mod quiz;
pub mod review;
pub mod saves;
pub mod settings;
pub mod shortcuts;
pub mod story;
pub mod table;
pub mod talk;
pub mod title;
pub mod tour;
pub mod weeks;

use crate::locale::{Lang, Texts, Tongue, names};
use crate::sim::customer::{Departure, Record};
use crate::sim::setup::Profile;
use crate::sim::{CustomerId, Money, Scenario, Sim, State, TierId};

/// What every view is made from: a run and the words for it.
#[derive(Clone, Copy)]
pub struct Eye<'a> {
    /// The run.
    pub sim: &'a Sim,
    /// The words.
    pub t: &'a Texts,
}

impl<'a> From<Eye<'a>> for Tongue<'a> {
    fn from(eye: Eye<'a>) -> Self {
        eye.t.into()
    }
}

impl<'a> Eye<'a> {
    /// The scenario.
    pub fn sc(&self) -> &'a Scenario {
        self.sim.scenario()
    }

    /// The state.
    pub fn state(&self) -> &'a State {
        self.sim.state()
    }

    /// The language.
    pub fn lang(&self) -> Lang {
        self.t.lang()
    }

    /// A customer's name.
    pub fn name(&self, id: CustomerId) -> String {
        self.about(id, "")
    }

    /// A text about a customer: `about(id, "-role")`. Customers that nobody
    /// wrote have names that follow from their number.
    pub fn about(&self, id: CustomerId, what: &str) -> String {
        let Some(p) = self.profile(id) else {
            return String::new();
        };
        if !p.id.is_empty() {
            return self.t.get(&format!("customer-{}{what}", p.id));
        }
        match what {
            "" => names::customer(self.lang(), id.0, p.kind, p.woman),
            "-contact" => names::person(self.lang(), id.0, p.woman),
            "-role" => self.t.get(names::role_key(id.0, p.kind)),
            _ => self.drawn_story(id, p),
        }
    }

    /// What there is to tell of a customer that nobody wrote.
    fn drawn_story(&self, id: CustomerId, p: &Profile) -> String {
        let c = self.state().customer(id);
        let kind = self.t.get(Self::kind_key(p.kind));
        let (joined, referred) = c.map_or((0, false), |c| (c.joined, c.referred()));
        let rivals = self.t.with("drawn-rivals", [("count", p.rivals.into())]);
        if joined == 0 {
            let years = format!("{:.0}", self.years(id).max(1.0));
            self.t.with(
                "drawn-about",
                [
                    ("kind", kind.into()),
                    ("years", years.into()),
                    ("rivals", rivals.into()),
                ],
            )
        } else {
            let key = if referred {
                "drawn-about-referred"
            } else {
                "drawn-about-won"
            };
            self.t.with(
                key,
                [
                    ("kind", kind.into()),
                    ("quarter", joined.into()),
                    ("rivals", rivals.into()),
                ],
            )
        }
    }

    /// What a customer is.
    pub fn profile(&self, id: CustomerId) -> Option<&'a Profile> {
        self.state().profile(self.sc(), id)
    }

    /// Years a customer has been with us, the quarters of the run included.
    pub fn years(&self, id: CustomerId) -> f64 {
        let state = self.state();
        let (Some(p), Some(c)) = (self.profile(id), state.customer(id)) else {
            return 0.0;
        };
        c.years(p, state.quarter)
    }

    /// Why a customer that left did so: the term that pushed hardest, or what
    /// ended it otherwise.
    pub fn cause(&self, record: &Record) -> String {
        match record.left {
            Some(Departure::Failed) => self.t.get("cause-failed"),
            Some(Departure::LetGo) => self.t.get("cause-let-go"),
            _ => record.step.hazard.main_cause().map_or_else(
                || self.t.get("cause-chance"),
                |term| self.t.get(term.cause_key()),
            ),
        }
    }

    /// When something opens; or that the run is over before it would.
    pub fn opens_from(&self, from: u8) -> String {
        let key = if from > self.state().quarters {
            "lever-beyond"
        } else {
            "lever-from"
        };
        self.t.with(key, [("quarter", from.into())])
    }

    /// “lifetime value lost ¥88k”; or that it was no loss.
    pub fn lost_value(&self, lifetime: Money) -> String {
        let key = if lifetime < Money::ZERO {
            "lost-value-relief"
        } else {
            "lost-value"
        };
        let value = crate::locale::money(*self, Money(lifetime.0.saturating_abs()));
        self.t.with(key, [("value", value.into())])
    }

    /// The letter of a customer's tier.
    pub fn letter(&self, id: CustomerId) -> String {
        let tier = self.state().customer(id).map_or(0, |c| c.tier().index());
        self.sc()
            .tiers
            .get(tier)
            .map_or_else(String::new, |t| t.id.clone())
    }

    /// A tier by its name, where the scenario gives it one; else as the message says it by its letter.
    pub fn tier(&self, key: &str, tier: TierId) -> String {
        let tiers = &self.sc().tiers;
        let letter = tiers.get(tier.index()).map_or("", |t| t.id.as_str());
        tier_label(self.t, key, letter)
    }

    /// Key of a personality's name.
    pub fn personality_key(id: crate::sim::setup::Personality) -> &'static str {
        use crate::sim::setup::Personality;
        match id {
            Personality::Opinionated => "personality-opinionated",
            Personality::Hesitant => "personality-hesitant",
            Personality::Amiable => "personality-amiable",
            Personality::Angry => "personality-angry",
        }
    }

    /// Key of a kind's name.
    pub fn kind_key(kind: crate::sim::setup::Kind) -> &'static str {
        use crate::sim::setup::Kind;
        match kind {
            Kind::Consumer => "kind-consumer",
            Kind::Business => "kind-business",
            Kind::Channel => "kind-channel",
            Kind::Internal => "kind-internal",
        }
    }
}

/// “Tier A”, as the message of that key says it; or “Blue (A)”, where the scenario has a name for it.
pub fn tier_label(t: &Texts, key: &str, letter: &str) -> String {
    let own = crate::scenario::keys::tier(letter);
    if t.has(&own) {
        let name = t.get(&own);
        return t.with(
            "tier-named",
            [("name", name.into()), ("letter", letter.into())],
        );
    }
    t.with(key, [("letter", letter.into()), ("tier", letter.into())])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tier_has_the_name_that_the_scenario_gives_it() {
        let plain = Texts::new(Lang::En, "");
        assert_eq!(tier_label(&plain, "chart-tier", "A"), "Tier A");
        let named = Texts::new(Lang::En, "tier-a = Blue\n");
        assert_eq!(tier_label(&named, "chart-tier", "A"), "Blue (A)");
        assert_eq!(tier_label(&named, "story-of-tier", "B"), "Tier B");
    }
}
