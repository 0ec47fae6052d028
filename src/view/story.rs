//! The story of a run: quarter by quarter what happened and what was decided, with the customers it was about.

use super::Eye;
use super::weeks::{Tone, feed_of};
use crate::locale::{self, Texts};
use crate::sim::customer::Departure;
use crate::sim::score::closed_quarters;
use crate::sim::{Command, CustomerId, Phase};
use std::collections::BTreeMap;

/// A line of the story.
#[derive(Clone, Debug, PartialEq)]
pub struct StoryLine {
    /// Week, for the margin; none for what belongs to the whole quarter.
    pub week: Option<u8>,
    /// What happened or was decided.
    pub text: String,
    /// How it is meant.
    pub tone: Tone,
    /// The customer it is about.
    pub customer: Option<CustomerId>,
}

/// A quarter of the story.
#[derive(Clone, Debug, PartialEq)]
pub struct StoryQuarter {
    /// “Quarter 2”.
    pub title: String,
    /// How it ended: profit, losses, satisfaction; empty while it runs.
    pub result: String,
    /// What was decided before its weeks ran.
    pub decided: Vec<StoryLine>,
    /// What happened, in order.
    pub happened: Vec<StoryLine>,
}

/// The story of the run so far, the first quarter first. `log` are the commands that led here.
pub fn story(eye: Eye, log: &[Command]) -> Vec<StoryQuarter> {
    let state = eye.state();
    let closed = closed_quarters(state);
    let mut decided = by_quarter(log, state.quarters);
    let now = match state.phase {
        Phase::Debrief => closed,
        _ => state.quarter,
    };
    (1..=now)
        .map(|quarter| StoryQuarter {
            title: eye.t.with("story-quarter", [("quarter", quarter.into())]),
            result: if quarter <= closed {
                result(eye, quarter)
            } else {
                String::new()
            },
            decided: decided
                .remove(&quarter)
                .map_or_else(Vec::new, |commands| decisions(eye, &commands)),
            happened: events(eye, quarter),
        })
        .collect()
}

/// The commands of a plan, by quarter.
fn by_quarter(log: &[Command], last: u8) -> BTreeMap<u8, Vec<&Command>> {
    let mut quarter = 1;
    let mut out: BTreeMap<u8, Vec<&Command>> = BTreeMap::new();
    for command in log {
        if command.lever().is_some() {
            out.entry(quarter).or_default().push(command);
        }
        if *command == Command::NextQuarter && quarter < last {
            quarter += 1;
        }
    }
    out
}

fn plain(text: String) -> StoryLine {
    StoryLine {
        week: None,
        text,
        tone: Tone::Plain,
        customer: None,
    }
}

/// What was decided: the last word on each customer, and which levers were moved.
fn decisions(eye: Eye, commands: &[&Command]) -> Vec<StoryLine> {
    let t = eye.t;
    let mut levers: Vec<Moved> = Vec::new();
    let mut customers: BTreeMap<(u8, u32), StoryLine> = BTreeMap::new();
    let mut own_set: Vec<CustomerId> = Vec::new();
    for command in commands {
        match command {
            Command::SetTier { customer, tier } => {
                let letter = letter(eye, tier.index());
                let text = t.with(
                    "story-tier",
                    [
                        ("name", eye.name(*customer).into()),
                        ("tier", letter.into()),
                    ],
                );
                customers.insert((0, customer.0), about(*customer, text));
            }
            Command::SetOverride { customer, own } => {
                own_set.retain(|id| id != customer);
                if own.is_some() {
                    own_set.push(*customer);
                }
                let key = if own.is_some() {
                    "story-own"
                } else {
                    "story-own-back"
                };
                let text = t.with(key, [("name", eye.name(*customer).into())]);
                customers.insert((1, customer.0), about(*customer, text));
            }
            Command::LetGo { customer, manner } => {
                customers.remove(&(2, customer.0));
                if manner.is_some() {
                    let text = t.with("story-let-go", [("name", eye.name(*customer).into())]);
                    customers.insert((2, customer.0), about(*customer, text));
                }
            }
            Command::WinBack { customer, attempt } => {
                customers.remove(&(3, customer.0));
                if *attempt {
                    let text = t.with("story-win-back", [("name", eye.name(*customer).into())]);
                    customers.insert((3, customer.0), about(*customer, text));
                }
            }
            Command::SetPolicy { tier, edit } => {
                let whose = (tier.index(), eye.tier("story-of-tier", *tier));
                note(&mut levers, whose, t.get(edit.lever().key()));
            }
            Command::SetFirm(edit) => {
                note(&mut levers, firm(t), t.get(edit.lever().key()));
            }
            Command::SetGoal { .. } => {
                let lever = command
                    .lever()
                    .map_or("lever-targets", crate::sim::policy::Lever::key);
                note(&mut levers, firm(t), t.get(lever));
            }
            _ => {}
        }
    }
    own_terms(eye, &mut customers, &own_set);
    levers.sort();
    let between = t.get("story-between");
    let moved = levers.into_iter().map(|((_, whose), what)| {
        let what = what.join(&between);
        plain(t.with(
            "story-moved",
            [("whose", whose.into()), ("what", what.into())],
        ))
    });
    moved.chain(customers.into_values()).collect()
}

fn about(customer: CustomerId, text: String) -> StoryLine {
    StoryLine {
        customer: Some(customer),
        ..plain(text)
    }
}

fn letter(eye: Eye, tier: usize) -> String {
    eye.sc()
        .tiers
        .get(tier)
        .map_or_else(String::new, |tier| tier.id.clone())
}

/// Whose levers were moved, tiers in their order and the firm last, and which.
type Moved = ((usize, String), Vec<String>);

fn firm(t: &Texts) -> (usize, String) {
    (usize::MAX, t.get("story-of-firm"))
}

/// So many customers with terms of their own are told one by one.
const FEW: usize = 3;

/// Terms of their own for many customers stand in one line.
fn own_terms(eye: Eye, customers: &mut BTreeMap<(u8, u32), StoryLine>, set: &[CustomerId]) {
    if set.len() <= FEW {
        return;
    }
    for id in set {
        customers.remove(&(1, id.0));
    }
    let names: Vec<String> = set.iter().take(FEW).map(|id| eye.name(*id)).collect();
    let text = eye.t.with(
        "story-own-many",
        [
            ("count", set.len().into()),
            ("names", names.join(&eye.t.get("story-between")).into()),
        ],
    );
    customers.insert((1, u32::MAX), plain(text));
}

fn note(levers: &mut Vec<Moved>, whose: (usize, String), what: String) {
    match levers.iter_mut().find(|(who, _)| *who == whose) {
        Some((_, all)) if all.contains(&what) => {}
        Some((_, all)) => all.push(what),
        None => levers.push((whose, vec![what])),
    }
}

/// What happened: the feed of the weeks in their order, who came, and who went.
fn events(eye: Eye, quarter: u8) -> Vec<StoryLine> {
    let (state, t) = (eye.state(), eye.t);
    let mut lines: Vec<StoryLine> = feed_of(eye, quarter)
        .into_iter()
        .rev()
        .map(|line| StoryLine {
            week: Some(line.week),
            text: line.text,
            tone: line.tone,
            customer: line.customer,
        })
        .collect();
    for (i, customer) in state.customers.iter().enumerate() {
        let id = CustomerId(i as u32);
        if customer.joined == quarter {
            let key = if customer.referred() {
                "story-joined-referred"
            } else {
                "story-joined"
            };
            lines.push(StoryLine {
                tone: Tone::Good,
                ..about(id, t.with(key, [("name", eye.name(id).into())]))
            });
        }
        let ended = state.history(id).iter().find(|r| r.quarter == quarter);
        if let Some(record) = ended.filter(|r| r.left.is_some()) {
            let tone = match record.left {
                Some(Departure::LetGo) => Tone::Plain,
                _ => Tone::Bad,
            };
            let said = [
                ("name", eye.name(id).into()),
                ("cause", eye.cause(record).into()),
                ("lost", eye.lost_value(record.lifetime).into()),
            ];
            lines.push(StoryLine {
                tone,
                ..about(id, t.with("story-left", said))
            });
        }
    }
    lines
}

/// How a quarter ended.
fn result(eye: Eye, quarter: u8) -> String {
    let (state, t) = (eye.state(), eye.t);
    let tally = state.tally(quarter);
    let lost = tally.left() as usize;
    t.with(
        "story-result",
        [
            (
                "profit",
                locale::money(eye, state.statement(quarter).profit()).into(),
            ),
            ("lost", lost.into()),
            (
                "satisfaction",
                format!("{:.0}", 100.0 * tally.satisfaction).into(),
            ),
        ],
    )
}
