//! One customer: its file, its levels, its worth in three parts, what puts it at risk.

mod bonds;
mod charts;
mod courses;
mod story;

pub use bonds::{Bond, BondsView, FarewellView};

use super::Eye;
use super::chart::Chart;
use super::explain::{self, Explanation, Topic};
use super::file::{FileView, file};
use super::lesson::Timer;
use super::review::{Part, parts as contributions};
use super::talk::{Person, face};
use crate::locale::{self, Texts};
use crate::sim::complaint::{Complaint, Status};
use crate::sim::customer::Override;
use crate::sim::policy::Lever;
use crate::sim::setup::Profile;
use crate::sim::tier::Level;
use crate::sim::{CustomerId, Phase, TierId};

/// A level with its course over the quarters.
#[derive(Clone, Debug, PartialEq)]
pub struct Course {
    /// Name.
    pub label: String,
    /// Now, written out.
    pub now: String,
    /// 0…100 at the start of each quarter, and now.
    pub values: Vec<f64>,
    /// What it means.
    pub tip: String,
}

/// A customer.
#[derive(Clone, Debug, PartialEq)]
pub struct CustomerView {
    /// Who.
    pub id: CustomerId,
    /// Name.
    pub name: String,
    /// Tier.
    pub tier: TierId,
    /// Letters of all tiers, for moving it.
    pub tiers: Vec<String>,
    /// Whether it can be moved now.
    pub can_move: bool,
    /// Why not, if not.
    pub move_note: String,
    /// Kind, years with us, and the personality where it is known and the scenario names it.
    pub kind: String,
    /// Its contact's face.
    pub person: Person,
    /// Its story.
    pub story: String,
    /// Levels with their course.
    pub courses: Vec<Course>,
    /// Worth in three parts.
    pub worth: Option<Chart>,
    /// Dials, wallet, course.
    pub charts: Vec<Chart>,
    /// Figures of its business.
    pub figures: Vec<(String, String)>,
    /// Its file, with what is estimated.
    pub file: Option<FileView>,
    /// What ties it to us.
    pub bonds: Option<BondsView>,
    /// Letting it go, if that is open.
    pub farewell: Option<FarewellView>,
    /// When that opens, if it is locked now.
    pub farewell_later: Option<String>,
    /// At risk because…
    pub risk: Vec<Part>,
    /// The probability of leaving this quarter.
    pub probability: f64,
    /// “Probability of leaving 4.2 %”.
    pub risk_said: String,
    /// Its own hours and level, if it has them.
    pub own: Option<Override>,
    /// What its tier gives.
    pub tier_hours: u32,
    /// Level of its tier.
    pub tier_level: Level,
    /// Whether overrides are open now.
    pub can_override: bool,
    /// Whether the lever is open at all, be it only while planning.
    pub override_open: bool,
    /// Why not, if not.
    pub override_note: String,
    /// When it left, if it did.
    pub left: Option<String>,
    /// Its complaints and promises, newest first.
    pub story_lines: Vec<String>,
    /// Its early warnings; none if there are none.
    pub warnings: Option<Explanation>,
    /// Why it stands where it stands, list by list.
    pub why: Vec<Explanation>,
    /// The instructor's timer; whoever keeps the time sets it.
    pub timer: Option<Timer>,
}

impl CustomerView {
    /// Shows as locked what the instructor has locked.
    pub fn lock(&mut self, levers: &[Lever], t: &Texts) {
        let why = t.get("lesson-locked-why");
        if levers.contains(&Lever::Grade) {
            self.can_move = false;
            self.move_note.clone_from(&why);
        }
        if levers.contains(&Lever::Override) {
            (self.can_override, self.override_open) = (false, false);
            self.override_note.clone_from(&why);
        }
        if levers.contains(&Lever::LetGo) && self.farewell.take().is_some() {
            self.farewell_later = Some(why);
        }
    }
}

/// The view of a customer.
pub fn customer(eye: Eye, id: CustomerId) -> Option<CustomerView> {
    let (sc, state, t) = (eye.sc(), eye.state(), eye.t);
    let (p, c) = (eye.profile(id)?, state.customer(id)?);
    let hazard = crate::sim::outlook(sc, state, id)?;
    let planning = state.phase == Phase::Plan && c.active();
    let gate = |lever: Lever| sc.opens(lever).is_some_and(|from| from <= state.quarter);
    let note = |lever: Lever| {
        if gate(lever) {
            t.get("only-while-planning")
        } else {
            sc.opens(lever)
                .map_or_else(|| t.get("lever-never"), |q| eye.opens_from(q))
        }
    };
    let tier_policy = state
        .policies
        .get(c.tier().index())
        .copied()
        .unwrap_or_default();
    let (mut warnings, why): (Vec<Explanation>, Vec<Explanation>) = explain::of_customer(eye, id)
        .into_iter()
        .partition(|list| list.topic == Topic::Warnings);
    Some(CustomerView {
        id,
        name: eye.name(id),
        tier: c.tier(),
        tiers: sc.tiers.iter().map(|x| x.id.clone()).collect(),
        can_move: planning && gate(Lever::Grade),
        move_note: note(Lever::Grade),
        kind: kind(eye, id, p),
        person: face(
            eye,
            id,
            (1.0 - c.levels.satisfaction, c.levels.trust),
            p.personality,
        ),
        story: eye.about(id, "-about"),
        courses: courses::courses(eye, id),
        worth: charts::worth(eye, id),
        charts: charts::charts(eye, id),
        figures: story::figures(eye, id),
        file: file(eye, id),
        bonds: bonds::bonds(eye, id),
        farewell: bonds::farewell(eye, id),
        farewell_later: sc
            .opens(Lever::LetGo)
            .filter(|from| *from > state.quarter && c.active())
            .map(|_| note(Lever::LetGo)),
        probability: hazard.probability,
        risk_said: t.with(
            // After the close the next quarter's end is the next chance to leave.
            match state.phase {
                Phase::Plan | Phase::Weeks => "risk-said",
                Phase::Review | Phase::Debrief => "risk-said-next",
            },
            [(
                "probability",
                locale::percent_to(hazard.probability, 1).into(),
            )],
        ),
        risk: contributions(eye, &hazard),
        own: c.own,
        tier_hours: tier_policy.effective_hours(),
        tier_level: tier_policy.level,
        can_override: planning && gate(Lever::Override),
        override_open: gate(Lever::Override),
        override_note: note(Lever::Override),
        left: c.left().map(|q| t.with("left-in", [("quarter", q.into())])),
        story_lines: story::story(eye, id),
        warnings: warnings.pop(),
        why,
        timer: None,
    })
}

/// “Business · 5-year relationship · amiable”. What somebody is like is known once a complaint was talked through.
fn kind(eye: Eye, id: CustomerId, p: &Profile) -> String {
    let (t, state) = (eye.t, eye.state());
    let talked = |k: &Complaint| k.customer == id && matches!(k.status, Status::Talked(_));
    let said = t.with(
        "customer-kind",
        [
            ("kind", t.get(Eye::kind_key(p.kind)).into()),
            ("years", format!("{:.0}", eye.years(id)).into()),
        ],
    );
    if !(eye.sc().assistance.personality && state.complaints.iter().any(talked)) {
        return said;
    }
    let who = t.get(Eye::personality_key(p.personality));
    t.with(
        "customer-kind-known",
        [("said", said.into()), ("personality", who.into())],
    )
}
