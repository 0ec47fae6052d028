//! Prospects: leads by channel, qualifying by money, authority and need, contact over weeks, the win.

use super::absorber::DRAW;
use super::effort::response;
use super::generate::{Draw, EVEN, draw};
use super::luck::{Luck, Purpose, When};
use super::plan::Tone;
use super::setup::{Channel, Kind, Market, Profile};
use super::units::{CustomerId, Money, logistic};
use serde::{Deserialize, Serialize};

/// How far a prospect has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Progress {
    /// Known by name.
    Lead,
    /// Has money, authority and need.
    Qualified,
    /// Is no prospect any longer: it signed, declined, or wasn't worth it.
    Done,
}

/// A prospect in the pipeline.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Prospect {
    /// Its number, never reused.
    pub id: u32,
    /// Channel it came by; none: a customer recommended us.
    pub channel: Option<u8>,
    /// Who recommended us.
    pub by: Option<CustomerId>,
    /// Quarter it comes in.
    pub quarter: u8,
    /// Week it comes in.
    pub week: u8,
    /// How far it has come.
    pub progress: Progress,
    /// Hours spent on it.
    pub hours: f64,
}

/// Hours that qualifying takes.
pub const QUALIFYING: f64 = 2.0;
/// Hours of contact that equal the rival's.
const CONTACT: f64 = 12.0;
/// Most hours of contact a week with one prospect.
pub const WEEKLY: f64 = 3.0;
/// Probability of winning a recommended prospect at the rival's effort, image
/// and skill at .70.
pub const USUAL_WIN: f64 = 0.475;
/// Weeks from the lead until it decides.
pub const DECIDES: u32 = 5;
/// Weeks after which a prospect that wasn't won is cold.
pub const COLD: u32 = 26;

/// The three questions of MAN.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Answers {
    /// It can pay.
    pub money: bool,
    /// The person we talk to may decide.
    pub authority: bool,
    /// It needs what we have.
    pub need: bool,
}

impl Answers {
    /// Whether all three hold.
    pub const fn qualified(self) -> bool {
        self.money && self.authority && self.need
    }
}

/// When prospects are drawn: before the run, so that what one is doesn't depend on when it is asked.
const DRAWN: When = When {
    quarter: 0,
    week: 0,
};

impl Prospect {
    /// Weeks since it came in.
    pub fn age(&self, quarter: u8, week: u8) -> u32 {
        let at = |q: u8, w: u8| u32::from(q) * 13 + u32::from(w);
        at(quarter, week).saturating_sub(at(self.quarter, self.week))
    }

    /// Kind, size against the usual one, and probability of qualifying: its
    /// channel's, or what is usual of those who are recommended.
    fn origin(&self, market: &Market) -> (Kind, f64, f64) {
        self.channel
            .and_then(|c| market.channels.get(usize::from(c)))
            .map_or((Kind::Business, 1.0, 0.75), |c| {
                (c.kind, c.size, c.qualified)
            })
    }

    /// What kind of customer it would be.
    pub fn kind(&self, market: &Market) -> Kind {
        self.origin(market).0
    }

    /// What asking it finds; the same whenever it is asked.
    pub fn answers(&self, luck: Luck, market: &Market) -> Answers {
        let (_, _, qualified) = self.origin(market);
        // Three questions of equal weight: each holds with the cube root.
        let each = libm::cbrt(qualified.clamp(0.0, 1.0));
        let (a, b) = luck.pair(Purpose::Prospect, self.id, DRAWN, 0);
        let (c, _) = luck.pair(Purpose::Prospect, self.id, DRAWN, 1);
        Answers {
            money: a < each,
            authority: b < each,
            need: c < each,
        }
    }

    /// The customer it would be; the same whenever it is asked.
    pub fn profile(&self, luck: Luck, market: &Market) -> Profile {
        let (kind, size, _) = self.origin(market);
        let (_, size_draw) = luck.pair(Purpose::Prospect, self.id, DRAWN, 1);
        let mut profile = draw(&Draw {
            luck,
            purpose: Purpose::Prospect,
            entity: self.id,
            kind,
            median: market.prospect_wallet * size,
            margin: market.prospect_margin,
            // Whoever is larger than any customer of a book isn't looking for us in a fair hall:
            // one such prospect would decide a run.
            quantile: size_draw.clamp(0.015, 0.985),
            personalities: EVEN,
        });
        profile.tenure = 0;
        profile.file = 0.25;
        profile.trust = if self.channel.is_none() { 0.58 } else { 0.50 };
        profile.loyalty = (profile.loyalty - 0.05).max(0.1);
        profile
    }

    /// Probability that it signs when it decides: logistic of −2.1 + 2.6 R of
    /// the contact + 3 (image − .7) + 3 (skill − .7) + .9 if recommended + .4 for each
    /// benchmark customer of its kind that may be shown (see [`super::absorber`]).
    pub fn win_probability(&self, image: f64, skill: f64, benchmarks: usize) -> f64 {
        let contact = response((self.hours - QUALIFYING).max(0.0) / CONTACT);
        let known = if self.channel.is_none() { 0.9 } else { 0.0 };
        let shown = DRAW * benchmarks as f64;
        logistic(-2.1 + 2.6 * contact + 3.0 * (image - 0.7) + 3.0 * (skill - 0.7) + known + shown)
    }
}

/// Leads that a budget brings on average: most × (1 − e^(−budget / (most ×
/// cost))), more with a good word of mouth and a loud promise.
pub fn leads(channel: &Channel, budget: Money, tone: Tone, word: f64) -> f64 {
    let full = (channel.most * channel.lead.to_f64()).max(1.0);
    let reached = 1.0 - super::exp::exp(-budget.to_f64() / full);
    channel.most * reached * tone.leads() * super::word_of_mouth::to_leads(word)
}
