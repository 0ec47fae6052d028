//! Heads and training.

use super::super::Eye;
use crate::locale;
use crate::sim::Money;
use crate::sim::plan::FirmEdit;
use crate::sim::team::{HIRING, SEVERANCE, Team};
use std::cmp::Ordering;

/// Heads and training.
#[derive(Clone, Debug, PartialEq)]
pub struct TeamCard {
    /// The team now.
    pub team: Team,
    /// Heads wanted.
    pub wanted: u32,
    /// Most heads.
    pub most: u32,
    /// “Hires 2 for 19 thousand; skill 70 → 68”, or that all stay.
    pub change: String,
    /// Hours of training per head.
    pub training: u32,
    /// Skill, morale and the chance that somebody quits.
    pub figures: Vec<(String, String)>,
    /// How loaded the team is by the plan as it stands.
    pub load: f64,
}

impl TeamCard {
    /// Skill a quarter later, with some hours of training per head.
    pub fn skill_after(&self, training: f64) -> f64 {
        let staffed = self.team.staffed(self.wanted);
        staffed.next(self.load, training, 0.0, 0.0).skill
    }
}

/// What hiring or dismissing towards the heads wanted costs.
pub fn staffing(eye: Eye) -> Money {
    let (sc, state) = (eye.sc(), eye.state());
    let (now, wanted) = (state.firm.team.heads, state.plan.heads.max(1));
    let quarter = f64::from(sc.firm.hours_per_head) * sc.firm.wage.to_f64();
    let share = if wanted > now { HIRING } else { SEVERANCE };
    Money::from_f64(share * f64::from(wanted.abs_diff(now)) * quarter)
}

pub(super) fn team(eye: Eye) -> TeamCard {
    let (sc, state, t) = (eye.sc(), eye.state(), eye.t);
    let (now, wanted) = (state.firm.team, state.plan.heads.max(1));
    let staffed = now.staffed(wanted);
    let cost = locale::money(eye, staffing(eye));
    let count = wanted.abs_diff(now.heads);
    let change = match wanted.cmp(&now.heads) {
        Ordering::Greater => {
            let skills = |team: Team| locale::points(team.skill);
            t.with(
                "team-hires",
                [
                    ("count", count.into()),
                    ("cost", cost.into()),
                    ("from", skills(now).into()),
                    ("to", skills(staffed).into()),
                ],
            )
        }
        Ordering::Less => {
            let morale = |team: Team| locale::points(team.morale);
            t.with(
                "team-dismisses",
                [
                    ("count", count.into()),
                    ("cost", cost.into()),
                    ("from", morale(now).into()),
                    ("to", morale(staffed).into()),
                ],
            )
        }
        Ordering::Equal => t.get("team-stays"),
    };
    let points = |level: f64| t.with("points", [("value", locale::points(level).into())]);
    TeamCard {
        team: now,
        wanted,
        most: FirmEdit::most_heads(sc),
        change,
        training: state.plan.training,
        figures: vec![
            (t.get("team-skill"), points(now.skill)),
            (t.get("team-morale"), points(now.morale)),
            (t.get("team-quits"), locale::percent(now.quit_probability())),
        ],
        load: state.load(sc),
    }
}
