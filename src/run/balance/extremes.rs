//! Degenerate strategies: one extreme thing done in every quarter, on top of no plan and of textbook's.

use super::twist::{Twist, Twisted};
use super::{Finding, SEARCH, Table, play};
use crate::run::bots::{Grading, Recipe, Sharing};
use crate::run::summary::money;
use crate::run::sweep::Halt;
use crate::sim::customer::Manner;
use crate::sim::policy::{Lever, Priority, Programme};
use crate::sim::tier::Level;
use crate::sim::{Command, Sim};
use serde::Serialize;

/// What an extreme plan brings.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Extreme {
    /// What is done.
    pub said: &'static str,
    /// The bot whose plan it is done on top of: `equal` or `textbook`.
    pub over: &'static str,
    /// Mean luck-adjusted value, major units.
    pub value: f64,
    /// What it has over textbook, major units.
    pub lead: f64,
    /// Half of the 95 % interval of `lead`, major units.
    pub half: f64,
}

/// The lever that must be open, what is done, and how.
type Trick = (Lever, &'static str, Twist);

/// The extreme things.
pub(super) const EXTREMES: [Trick; 20] = [
    (
        Lever::Hours,
        "all hours to the largest",
        Twist::Recipe(|r| {
            (r.grading, r.sharing) = (Grading::Revenue, Sharing::Rival);
            for (i, p) in r.portions.iter_mut().enumerate() {
                p.effort = if i == 0 { 6.0 } else { 0.0 };
                p.level = if i == 0 {
                    Level::Proactive
                } else {
                    Level::Basic
                };
            }
        }),
    ),
    (
        Lever::Hours,
        "all hours to who complains",
        Twist::Recipe(|r| {
            (r.grading, r.sharing) = (Grading::Complaints, Sharing::Rival);
            for (i, p) in r.portions.iter_mut().enumerate() {
                p.effort = if i == 0 { 6.0 } else { 0.0 };
            }
        }),
    ),
    (
        Lever::Hours,
        "no visits at all",
        Twist::Recipe(|r| r.fill = 0.01),
    ),
    (
        Lever::Hours,
        "more hours than there are",
        Twist::Recipe(|r| r.fill = 1.5),
    ),
    (
        Lever::Care,
        "no care at all",
        Twist::Recipe(|r| r.each(|p| p.care = 0.0)),
    ),
    (
        Lever::Care,
        "care of 5 % of revenue",
        Twist::Recipe(|r| r.each(|p| p.care = 0.05)),
    ),
    (
        Lever::Level,
        "everybody basic",
        Twist::Recipe(|r| r.each(|p| p.level = Level::Basic)),
    ),
    (
        Lever::Level,
        "everybody partnership",
        Twist::Recipe(|r| r.each(|p| p.level = Level::Partnership)),
    ),
    (
        Lever::Discount,
        "30 % off for everybody",
        Twist::Recipe(|r| r.each(|p| p.discount = 0.30)),
    ),
    (
        Lever::Discount,
        "10 % on top for everybody",
        Twist::Recipe(|r| r.each(|p| p.discount = -0.10)),
    ),
    (
        Lever::LetGo,
        "let go all of the lowest tier",
        Twist::Also(let_go_lowest),
    ),
    (
        Lever::LetGo,
        "let go all but the highest tier",
        Twist::Also(let_go_all_but_first),
    ),
    (
        Lever::Priority,
        "no complaint is answered",
        Twist::Recipe(|r| {
            r.each(|p| p.priority = Priority::Ignore);
            r.access = 0.0;
        }),
    ),
    (
        Lever::Quality,
        "nothing for quality, access and image",
        Twist::Recipe(|r| (r.quality, r.access, r.image) = (0.0, 0.0, 0.0)),
    ),
    (
        Lever::Quality,
        "ten times the upkeep for quality",
        Twist::Recipe(|r| r.quality = 10.0),
    ),
    (
        Lever::Team,
        "one account manager for everybody",
        Twist::Recipe(|r| r.heads = 0.0),
    ),
    (
        Lever::Team,
        "four times the team",
        Twist::Recipe(|r| r.heads = 4.0),
    ),
    (
        Lever::Acquisition,
        "ten times the budget for new customers",
        Twist::Recipe(|r| r.acquisition = 10.0),
    ),
    (
        Lever::Credit,
        "paid at once, no limit granted",
        Twist::Recipe(|r| r.each(|p| (p.terms, p.limit) = (0, 0.0))),
    ),
    (
        Lever::Programme,
        "integration programme for everybody",
        Twist::Recipe(|r| r.each(|p| p.programme = Programme::Integration)),
    ),
];

/// Lets everybody of the lowest tier go.
pub(super) fn let_go_lowest(sim: &Sim, edits: &mut Vec<Command>) {
    let last = sim.state().policies.len().saturating_sub(1);
    let_go(sim, edits, |tier| tier == last);
}

fn let_go_all_but_first(sim: &Sim, edits: &mut Vec<Command>) {
    let_go(sim, edits, |tier| tier > 0);
}

/// Lets those go who are in such a tier now; who is moved by this very plan
/// goes with the tier it comes from.
fn let_go(sim: &Sim, edits: &mut Vec<Command>, meant: impl Fn(usize) -> bool) {
    let manner = Some(Manner::Kindly);
    let gone = sim
        .state()
        .active()
        .filter(|(_, c)| meant(c.tier().index()));
    edits.extend(gone.map(|(customer, _)| Command::LetGo { customer, manner }));
}

/// A plan so near to `search` is as good: part of the larger of what search
/// makes and what it has over `equal`.
const NEAR: f64 = 0.02;

/// What the extreme plans bring, and which of them win.
pub(super) fn look(table: &Table) -> Result<(Vec<Extreme>, Vec<Finding>), Halt> {
    let bases = [("equal", Recipe::equal()), ("textbook", Recipe::textbook())];
    let open = |trick: &Trick| table.opens(trick.0);
    let tricks: Vec<Trick> = EXTREMES.into_iter().filter(open).collect();
    let runs = table.aside as usize;
    let played = play::parallel(2 * tricks.len() * runs, |i| {
        let (_, base) = &bases[i / runs / tricks.len()];
        let (lever, _, twist) = tricks[i / runs % tricks.len()];
        let bot = Twisted::new(base.clone(), lever, twist, false);
        let value = play::adjusted(table.sc, Box::new(bot), table.effort, (i % runs) as u32);
        (table.progress)("extremes", 1);
        value
    })?;
    let (textbook, search) = (table.adjusted("textbook"), table.adjusted(SEARCH));
    let top = play::mean(&search);
    let near = NEAR * top.abs().max(table.way().abs());
    let (mut rows, mut findings) = (Vec::new(), Vec::new());
    for (k, list) in played.chunks(runs.max(1)).enumerate() {
        let over = bases[k / tricks.len()].0;
        let (_, said, _) = tricks[k % tricks.len()];
        // What changes nothing is no strategy.
        if list == table.adjusted(over) {
            continue;
        }
        let (lead, half) = super::lead(list, &textbook);
        let value = play::mean(list);
        let beats = over == "equal" && lead > half;
        let rivals = value >= top - near && (over == "equal" || lead > half);
        if beats || rivals {
            findings.push(Finding {
                kind: "degenerate-strategy",
                subject: format!("{said}, on top of `{over}`"),
                figure: format!(
                    "makes {}: {} ± {} over textbook; search makes {} ({runs} runs)",
                    money(value),
                    money(lead),
                    money(half),
                    money(top)
                ),
                advice: if rivals {
                    "one extreme thing done blindly is as good as the best plan found: make it \
                     cost more, or what it neglects worth more"
                } else {
                    "one extreme thing done blindly beats the book: make it cost more, or what it \
                     neglects worth more"
                }
                .to_owned(),
            });
        }
        rows.push(Extreme {
            said,
            over,
            value,
            lead,
            half,
        });
    }
    Ok((rows, findings))
}
