//! The ways in which each lever is moved, to see whether it matters.

use super::twist::Twist;
use crate::run::bots::{Grading, Recipe, Sharing};
use crate::sim::plan::{FirmEdit, Tone};
use crate::sim::policy::{Lever, Priority, Programme};
use crate::sim::prospect;
use crate::sim::tier::Level;
use crate::sim::{Command, Money, Sim};

/// A lever, where it is moved, and how.
pub(super) type Move = (Lever, &'static str, Twist);

const fn recipe(lever: Lever, said: &'static str, change: fn(&mut Recipe)) -> Move {
    (lever, said, Twist::Recipe(change))
}

const fn left(lever: Lever) -> Move {
    (lever, "left alone", Twist::Left)
}

/// Every way a lever is moved. `Targets` isn't among them: a target is held
/// against what comes, and moves nothing.
pub(super) const MOVES: [Move; 47] = [
    recipe(Lever::Hours, "shared out alike", |r| {
        r.sharing = Sharing::Equal;
    }),
    recipe(Lever::Hours, "half of them left idle", |r| r.fill *= 0.5),
    recipe(Lever::Hours, "twice as many for A", |r| {
        r.portions[0].effort *= 2.0;
    }),
    left(Lever::Grade),
    recipe(Lever::Grade, "by revenue", |r| r.grading = Grading::Revenue),
    recipe(Lever::Grade, "by expected worth", |r| {
        r.grading = Grading::Expected;
    }),
    left(Lever::Level),
    recipe(Lever::Level, "basic for everybody", |r| {
        r.each(|p| p.level = Level::Basic);
    }),
    recipe(Lever::Level, "partnership for everybody", |r| {
        r.each(|p| p.level = Level::Partnership);
    }),
    recipe(Lever::Authority, "none", |r| {
        r.each(|p| p.authority = Money::ZERO);
    }),
    recipe(Lever::Authority, "200 000", |r| {
        r.each(|p| p.authority = crate::sim::policy::Policy::MAX_AUTHORITY);
    }),
    left(Lever::Care),
    recipe(Lever::Care, "none", |r| r.each(|p| p.care = 0.0)),
    recipe(Lever::Care, "2 % of revenue", |r| r.each(|p| p.care = 0.02)),
    left(Lever::Override),
    recipe(Lever::Override, "none for who loses money", |r| {
        r.drop_losers = true;
    }),
    left(Lever::Priority),
    recipe(Lever::Priority, "nobody answers", |r| {
        r.each(|p| p.priority = Priority::Ignore);
    }),
    left(Lever::Files),
    recipe(Lever::Files, "none", |r| r.each(|p| p.files = 0.0)),
    recipe(Lever::Files, "8 hours each", |r| r.each(|p| p.files = 8.0)),
    recipe(Lever::Acquisition, "no budget", |r| r.acquisition = 0.0),
    recipe(Lever::Acquisition, "four times the budget", |r| {
        r.acquisition *= 4.0;
    }),
    recipe(Lever::Acquisition, "no hours for prospects", |r| {
        r.contact = 0.0;
    }),
    (
        Lever::Acquisition,
        "most of what every channel brings",
        Twist::Also(every_channel),
    ),
    recipe(Lever::WinBack, "everybody worth it is asked", |r| {
        r.win_back = true;
    }),
    recipe(Lever::LetGo, "who loses money is let go", |r| {
        r.let_go = true;
    }),
    (
        Lever::LetGo,
        "the lowest tier is let go",
        Twist::Also(super::extremes::let_go_lowest),
    ),
    recipe(Lever::Credit, "paid at once", |r| r.each(|p| p.terms = 0)),
    recipe(Lever::Credit, "90 days", |r| r.each(|p| p.terms = 90)),
    recipe(Lever::Credit, "limit of half a quarter", |r| {
        r.each(|p| p.limit = 0.5);
    }),
    recipe(Lever::Credit, "no collection", |r| r.collection = 0.0),
    recipe(Lever::Discount, "5 % off", |r| {
        r.each(|p| p.discount = 0.05);
    }),
    recipe(Lever::Discount, "5 % on top", |r| {
        r.each(|p| p.discount = -0.05);
    }),
    recipe(Lever::Team, "two thirds of the heads", |r| r.heads *= 0.67),
    recipe(Lever::Team, "half as many again", |r| r.heads *= 1.5),
    recipe(Lever::Team, "no training", |r| r.training = 0.0),
    recipe(Lever::Quality, "nothing", |r| r.quality = 0.0),
    recipe(Lever::Quality, "three times the upkeep", |r| {
        r.quality *= 3.0;
    }),
    recipe(Lever::Access, "nothing", |r| r.access = 0.0),
    recipe(Lever::Access, "twice textbook's", |r| r.access *= 2.0),
    recipe(Lever::Image, "nothing", |r| r.image = 0.0),
    recipe(Lever::Image, "three times the upkeep", |r| r.image *= 3.0),
    recipe(Lever::Image, "promising the sky", |r| r.tone = Tone::Loud),
    recipe(Lever::Programme, "rebate for everybody", |r| {
        r.each(|p| p.programme = Programme::Rebate);
    }),
    recipe(Lever::Programme, "integration for A", |r| {
        r.portions[0].programme = Programme::Integration;
    }),
    recipe(Lever::Programme, "circle for A", |r| {
        r.portions[0].programme = Programme::Circle;
    }),
];

/// Pays every channel for most of the leads it has, and gives the prospects hours. Where the budgets
/// open at nothing, that is the only move of the lever: any multiple of nothing is nothing.
fn every_channel(sim: &Sim, edits: &mut Vec<Command>) {
    let state = sim.state();
    let mut leads = state.prospects.len() as f64;
    for (i, channel) in sim.scenario().market.channels.iter().enumerate() {
        let budget = Money::from_f64(channel.lead.to_f64() * channel.most);
        leads += prospect::leads(channel, budget, state.plan.tone, state.firm.word);
        edits.push(Command::SetFirm(FirmEdit::Channel(i as u32, budget)));
    }
    let hours = (leads * Recipe::textbook().contact) as u32;
    edits.push(Command::SetFirm(FirmEdit::Prospecting(hours)));
}
