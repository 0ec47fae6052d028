//! What ties a customer to us: the stage of the relationship, switching costs, related sales, what it owes.

use crate::locale;
use crate::sim::customer::{Intent, Manner};
use crate::sim::policy::Lever;
use crate::sim::stage::{Stage, stage};
use crate::sim::{CustomerId, Phase, credit};
use crate::view::Eye;

/// A level with its words.
#[derive(Clone, Debug, PartialEq)]
pub struct Bond {
    /// What.
    pub name: String,
    /// [0, 1].
    pub level: f64,
    /// In words.
    pub said: String,
    /// What it does.
    pub tip: String,
}

/// What ties a customer to us.
#[derive(Clone, Debug, PartialEq)]
pub struct BondsView {
    /// Names of the five stages.
    pub stages: [String; 5],
    /// The stage now: place in the list.
    pub stage: usize,
    /// What the stage means.
    pub stage_note: String,
    /// Switching costs of three kinds, and the depth of related sales.
    pub bonds: Vec<Bond>,
    /// Rating, owed, overdue: label, value, what it means; empty where nothing is bought on credit.
    pub credit: Vec<(String, String, String)>,
}

/// Letting a customer go.
#[derive(Clone, Debug, PartialEq)]
pub struct FarewellView {
    /// What the plan has for it.
    pub manner: Option<Manner>,
    /// Kindly and abruptly: name and meaning.
    pub manners: [(String, String); 2],
    /// Why it can't be done now, if it can't.
    pub note: Option<String>,
    /// What it frees and costs.
    pub means: String,
}

/// The ties of a customer.
pub fn bonds(eye: Eye, id: CustomerId) -> Option<BondsView> {
    let (state, t) = (eye.state(), eye.t);
    let (p, c) = (eye.profile(id)?, state.customer(id)?);
    let standing = crate::sim::standing(eye.sc(), state, id)?;
    let now = stage(&standing.levels, eye.years(id), standing.hazard.probability);
    let l = &c.levels;
    let names = ["bond-relational", "bond-procedural", "bond-financial"];
    let mut bonds: Vec<Bond> = names
        .iter()
        .zip(l.barriers)
        .map(|(key, level)| bond(eye, key, level, locale::points(level)))
        .collect();
    bonds.push(bond(eye, "bond-related", l.depth, locale::percent(l.depth)));
    let credit = if credit::on_credit(p.kind) {
        let policy = c.policy(&state.policies);
        let key = c.rating.key();
        let terms = t.with(
            "credit-terms",
            [
                ("days", policy.terms.into()),
                ("limit", u32::from(policy.limit).into()),
            ],
        );
        vec![
            (
                t.get("credit-rating"),
                t.get(key),
                t.get(&format!("{key}-tip")),
            ),
            (
                t.get("credit-owed"),
                locale::money(eye, c.owed),
                terms.clone(),
            ),
            (
                t.get("credit-overdue-one"),
                locale::money(eye, c.overdue),
                terms,
            ),
        ]
    } else {
        Vec::new()
    };
    Some(BondsView {
        stages: Stage::ALL.map(|s| t.get(s.key())),
        stage: Stage::ALL.iter().position(|s| *s == now).unwrap_or(1),
        stage_note: t.get(&format!("{}-note", now.key())),
        bonds,
        credit,
    })
}

fn bond(eye: Eye, key: &str, level: f64, said: String) -> Bond {
    Bond {
        name: eye.t.get(key),
        level,
        said,
        tip: eye.t.get(&format!("{key}-tip")),
    }
}

/// Letting a customer go; none while the lever is locked, or once it has left.
pub fn farewell(eye: Eye, id: CustomerId) -> Option<FarewellView> {
    let (state, t) = (eye.state(), eye.t);
    let c = state.customer(id).filter(|c| c.active())?;
    if !crate::view::plan::is_open(eye, Lever::LetGo) {
        return None;
    }
    let hours = c.policy(&state.policies).all_hours();
    Some(FarewellView {
        manner: match c.intent {
            Intent::LetGo(manner) => Some(manner),
            Intent::None | Intent::WinBack => None,
        },
        manners: Manner::ALL.map(|m| (t.get(m.key()), t.get(&format!("{}-tip", m.key())))),
        note: (state.phase != Phase::Plan).then(|| t.get("only-while-planning")),
        means: t.with("let-go-means", [("hours", hours.into())]),
    })
}
