//! The person on the other side of a talk.

use super::trade::{Trade, trade};
use crate::locale;
use crate::sim::CustomerId;
use crate::sim::complaint::Talk;
use crate::sim::setup::{Kind, Personality};
use crate::view::Eye;

/// The person on the other side.
#[derive(Clone, Debug, PartialEq)]
pub struct Person {
    /// Seed of the portrait.
    pub seed: u32,
    /// A woman, for the portrait.
    pub woman: bool,
    /// Years, for the portrait.
    pub age: u8,
    /// Where it works, for its clothes.
    pub trade: Trade,
    /// Name.
    pub name: String,
    /// Role.
    pub role: String,
    /// Firm.
    pub firm: String,
    /// “4 years with us · 12.6M a year · 9 % of our revenue”.
    pub history: String,
    /// 0 calm … 1 furious, for the face.
    pub heat: f32,
    /// Trust, for the face.
    pub trust: f32,
    /// Personality, for the face's resting look: 0 opinionated, 1 hesitant, 2 amiable, 3 angry.
    pub manner: u8,
}

/// The face and the facts of a customer's contact.
pub fn person(eye: Eye, who: CustomerId, talk: &Talk) -> Person {
    let feeling = (talk.heat, talk.trust);
    face(eye, who, feeling, talk.personality)
}

/// The same of somebody who isn't being talked with.
pub fn face(eye: Eye, who: CustomerId, (heat, trust): (f64, f64), manner: Personality) -> Person {
    let (state, t) = (eye.state(), eye.t);
    let profile = eye.profile(who);
    let revenue = state
        .customer(who)
        .map_or(0.0, |c| 4.0 * c.wallet * c.levels.share);
    let total: f64 = state
        .active()
        .map(|(_, c)| 4.0 * c.wallet * c.levels.share)
        .sum();
    let (role, firm) = (eye.about(who, "-role"), eye.name(who));
    let kind = profile.map_or(Kind::Business, |p| p.kind);
    Person {
        woman: profile.is_some_and(|p| p.woman),
        age: profile.map_or(45, |p| p.age),
        trade: trade(kind, &role, &firm),
        // Far apart seeds give clearly different faces.
        seed: who.0.wrapping_mul(0x9E37_79B9).rotate_left(7),
        name: eye.about(who, "-contact"),
        role,
        firm,
        history: t.with(
            "person-history",
            [
                ("years", format!("{:.0}", eye.years(who)).into()),
                (
                    "revenue",
                    locale::money(eye, crate::sim::Money::from_f64(revenue)).into(),
                ),
                (
                    "share",
                    locale::percent(if total > 0.0 { revenue / total } else { 0.0 }).into(),
                ),
            ],
        ),
        heat: heat as f32,
        trust: trust as f32,
        manner: manner as u8,
    }
}
