//! The story of a run: quarter by quarter what happened and what was decided, with the customers it was about.

use super::Eye;
use super::debrief::words;
use super::weeks::{Tone, feed_of};
use crate::locale;
use crate::run::debrief::edit::{as_it_is, last_of_each, same_field};
use crate::sim::customer::Departure;
use crate::sim::score::closed_quarters;
use crate::sim::{Command, CustomerId, Phase, State, TierId};
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
    /// What it sums up, one by one; empty: it says all itself.
    pub more: Vec<Self>,
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
    let mut plan = Plan::opening(eye);
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
                .map_or_else(Vec::new, |commands| decisions(eye, &mut plan, &commands)),
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
        more: Vec::new(),
    }
}

/// The plan as it stands before a quarter. Nothing but commands moves it, so the log alone says what a field was.
struct Plan {
    opening: State,
    edits: Vec<Command>,
}

impl Plan {
    fn opening(eye: Eye) -> Self {
        Self {
            opening: State::new(eye.sc(), eye.state().quarters),
            edits: Vec::new(),
        }
    }

    /// The edit that would have kept the field of another one as it was.
    fn was(&self, eye: Eye, edit: &Command) -> Option<Command> {
        let last = self.edits.iter().find(|was| same_field(was, edit));
        last.cloned()
            .or_else(|| as_it_is(&self.opening, edit))
            .or_else(|| came_with(eye, edit))
    }

    /// What was decided stands from now on.
    fn note(&mut self, edit: &Command) {
        self.edits.retain(|was| !same_field(was, edit));
        self.edits.push(edit.clone());
    }
}

/// What a customer who came during the run came with.
fn came_with(eye: Eye, edit: &Command) -> Option<Command> {
    match *edit {
        Command::SetTier { customer, .. } => Some(Command::SetTier {
            customer,
            tier: TierId(eye.profile(customer)?.tier.into()),
        }),
        Command::SetOverride { customer, .. } => Some(Command::SetOverride {
            customer,
            own: None,
        }),
        _ => None,
    }
}

/// What was decided: the last word on each customer, and each lever that was moved, from what to what.
fn decisions(eye: Eye, plan: &mut Plan, commands: &[&Command]) -> Vec<StoryLine> {
    let t = eye.t;
    let mut levers: Vec<Moved> = Vec::new();
    let mut customers: BTreeMap<(u8, u32), StoryLine> = BTreeMap::new();
    for edit in &last_of_each(commands.iter().copied()) {
        let was = plan.was(eye, edit);
        match *edit {
            Command::SetPolicy { tier, .. } if was.as_ref() != Some(edit) => {
                let whose = (tier.index(), eye.tier("story-of-tier", tier));
                note(&mut levers, whose, words::moved(eye, was.as_ref(), edit));
            }
            Command::SetFirm(_) | Command::SetGoal { .. } if was.as_ref() != Some(edit) => {
                let whose = (usize::MAX, t.get("story-of-firm"));
                note(&mut levers, whose, words::moved(eye, was.as_ref(), edit));
            }
            Command::SetTier { customer, .. } if was.as_ref() != Some(edit) => {
                let text = words::edit(eye, was.as_ref(), edit);
                customers.insert((0, customer.0), about(customer, text));
            }
            Command::SetOverride { customer, own } if was.as_ref() != Some(edit) => {
                let text = if own.is_some() {
                    // Terms of its own after its tier’s: what there was isn’t told.
                    let was = was.filter(
                        |was| matches!(was, Command::SetOverride { own, .. } if own.is_some()),
                    );
                    words::edit(eye, was.as_ref(), edit)
                } else {
                    t.with("story-own-back", [("name", eye.name(customer).into())])
                };
                let group = if own.is_some() { OWN } else { OWN + 1 };
                customers.insert((group, customer.0), about(customer, text));
            }
            Command::LetGo {
                customer,
                manner: Some(_),
            } => {
                let text = t.with("story-let-go", [("name", eye.name(customer).into())]);
                customers.insert((3, customer.0), about(customer, text));
            }
            Command::WinBack {
                customer,
                attempt: true,
            } => {
                let text = t.with("story-win-back", [("name", eye.name(customer).into())]);
                customers.insert((4, customer.0), about(customer, text));
            }
            _ => {}
        }
        plan.note(edit);
    }
    own_terms(eye, &mut customers);
    levers.sort_by_key(|(whose, _)| whose.0);
    let between = t.get("whatif-semicolon");
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

/// Whose levers were moved, tiers in their order and the firm last, and what became of each.
type Moved = ((usize, String), Vec<String>);

/// The group of those who got terms of their own.
const OWN: u8 = 1;

/// So many customers with terms of their own are told one by one.
const FEW: usize = 3;

/// Terms of their own for many customers stand in one line that unfolds.
fn own_terms(eye: Eye, customers: &mut BTreeMap<(u8, u32), StoryLine>) {
    let set: Vec<u32> = customers
        .range((OWN, 0)..=(OWN, u32::MAX))
        .map(|((_, id), _)| *id)
        .collect();
    if set.len() <= FEW {
        return;
    }
    let named = set.iter().take(FEW).map(|id| eye.name(CustomerId(*id)));
    let names: Vec<String> = named.collect();
    let text = eye.t.with(
        "story-own-many",
        [
            ("count", set.len().into()),
            ("names", names.join(&eye.t.get("story-between")).into()),
        ],
    );
    let more = set.iter().filter_map(|id| customers.remove(&(OWN, *id)));
    let line = StoryLine {
        more: more.collect(),
        ..plain(text)
    };
    customers.insert((OWN, u32::MAX), line);
}

fn note(levers: &mut Vec<Moved>, whose: (usize, String), what: String) {
    match levers.iter_mut().find(|(who, _)| *who == whose) {
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
            tone: line.tone,
            customer: line.customer,
            ..plain(line.text)
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
