//! What if: the tree of futures, what can be changed, and what came of it.

use super::changed::{all, edited, of_edit, origin, player};
use super::draft::Draft;
use super::knobs::{Group, groups};
use super::page::{Block, Fresh, Mood, Story, Work};
use super::retold;
use super::sides::{courses, side_by_side};
use super::{skill, turning, words};
use crate::locale::Texts;
use crate::run::bots;
use crate::run::branch::{self, Branch, Continued, Edit};
use crate::run::debrief::course::Course;
use crate::run::debrief::what_if::{Fault, Ground, Grown};
use crate::sim::Phase;
use crate::view::Eye;

/// Most characters of a name beside a curve.
const SHORT: usize = 18;

/// A future in the tree.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// Its place among the branches; none: the run itself.
    pub place: Option<u32>,
    /// How deep it lies in the tree.
    pub depth: usize,
    /// Its name.
    pub name: String,
    /// Where it begins and who plays on.
    pub note: String,
    /// It is what the draft springs from.
    pub chosen: bool,
}

/// The page.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct WhatIfView {
    /// The run and its branches, as a tree.
    pub nodes: Vec<Node>,
    /// The closed quarters, in words.
    pub quarters: Vec<String>,
    /// The quarter that is changed, from 0.
    pub quarter: usize,
    /// What can be changed, in groups.
    pub groups: Vec<Group>,
    /// Who can play on.
    pub players: Vec<(String, Continued)>,
    /// Who does.
    pub player: usize,
    /// What is changed, in words, and the edit that does it.
    pub changed: Vec<(String, Edit)>,
    /// Whether there is something to play.
    pub asks: bool,
    /// From where one can play on by hand, in words; empty: from nowhere.
    pub by_hand: String,
    /// The future that was played by hand and isn't over, if it is chosen.
    pub left: Option<u32>,
    /// How far the other future is.
    pub work: Work,
    /// What came of it, if it isn't kept yet.
    pub fresh: Option<Fresh>,
    /// The two futures side by side.
    pub blocks: Vec<Block>,
}

impl WhatIfView {
    /// There is nothing to stand on: why. The tree stays, so that one can go
    /// elsewhere, and so does the way on where somebody stopped too early.
    pub fn failed(eye: Eye, branches: &[Branch], draft: &Draft, fault: &Fault) -> Self {
        Self {
            nodes: nodes(eye, branches, draft.parent),
            left: draft.parent.filter(|place| is_by_hand(branches, *place)),
            work: Work::Failed(said(eye, fault)),
            blocks: vec![Block::Story(Story {
                title: eye.t.get("whatif-page"),
                lines: vec![(said(eye, fault), Mood::Bad)],
            })],
            ..Self::default()
        }
    }
}

/// The mark over a future that is played by hand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AsideView {
    /// “What if – from Q3”.
    pub mark: String,
    /// That the run stays as it is.
    pub note: String,
}

/// The mark over a future that is played by hand from a quarter on.
pub fn aside(t: &Texts, quarter: u8) -> AsideView {
    let quarter = t.with("quarter-short", [("quarter", quarter.into())]);
    AsideView {
        mark: t.with("whatif-aside", [("quarter", quarter.into())]),
        note: t.get("whatif-aside-note"),
    }
}

fn is_by_hand(branches: &[Branch], place: u32) -> bool {
    let branch = branches.get(place as usize);
    branch.is_some_and(|branch| branch.continued_by == Continued::Hand)
}

/// What the page is made from.
#[derive(Clone, Copy)]
pub struct Asked<'a> {
    /// The branches that are kept.
    pub branches: &'a [Branch],
    /// What is asked.
    pub draft: &'a Draft,
    /// The run itself.
    pub root: &'a Ground,
    /// The branch that the draft springs from; none: the run.
    pub parent: Option<&'a Ground>,
    /// The future whose commands that branch goes on with, if it is neither
    /// the branch itself nor the run.
    pub base: Option<&'a Ground>,
    /// What came of the draft.
    pub grown: Option<&'a Result<(Grown, Ground), Fault>>,
    /// How much of the other future is worked out, 0…1, while it is.
    pub working: Option<f32>,
}

/// Nothing is asked yet: the run as it went, to see where to begin.
fn idle(eye: Eye, root: &Ground) -> Vec<Block> {
    // A single point makes no line.
    if root.course.closed() > 1 {
        courses(eye, root, None)
    } else {
        Vec::new()
    }
}

/// The page.
pub fn what_if(eye: Eye, asked: &Asked) -> WhatIfView {
    let (t, draft) = (eye.t, asked.draft);
    let ground = asked.parent.unwrap_or(asked.root);
    // Customers are called what they are called in the future they live in.
    let there = Eye {
        sim: ground.course.end(),
        t,
    };
    let players = players(eye);
    let (work, fresh) = match (asked.grown, asked.working) {
        (_, Some(share)) => (Work::Under(share, t.get("whatif-playing")), None),
        (None | Some(Err(Fault::Cancelled)), _) => (Work::Idle, None),
        (Some(Ok((grown, _))), _) => (Work::Done, Some(fresh(eye, grown))),
        (Some(Err(fault)), _) => (Work::Failed(said(eye, fault)), None),
    };
    let kept = draft
        .parent
        .and_then(|place| asked.branches.get(place as usize));
    let blocks = match (asked.grown, asked.parent) {
        (Some(Ok((grown, other))), _) => {
            let changed = all(there, asked, &grown.branch, Some(&ground.course));
            let head = Head::of(eye, &grown.branch, changed);
            compared(eye, asked, (ground, other), Some(&grown.branch), &head)
        }
        (_, Some(parent)) => {
            let head = kept.map_or_else(Head::default, |branch| {
                // What another branch changed of a branch is told without what it was there.
                let course = branch.parent.is_none().then_some(&asked.root.course);
                Head::of(eye, branch, all(eye, asked, branch, course))
            });
            compared(eye, asked, (asked.root, parent), None, &head)
        }
        _ => idle(eye, asked.root),
    };
    let over = ground.course.state().phase == Phase::Debrief;
    let quarter = words::quarter(eye, draft.quarter.max(1));
    WhatIfView {
        by_hand: t.with("whatif-by-hand-from", [("quarter", quarter.into())]),
        left: draft
            .parent
            .filter(|place| !over && is_by_hand(asked.branches, *place)),
        nodes: nodes(eye, asked.branches, draft.parent),
        quarters: (1..=ground.course.closed())
            .map(|quarter| words::quarter(eye, quarter))
            .collect(),
        quarter: usize::from(draft.quarter.saturating_sub(1)),
        groups: groups(there, (&ground.course, base(asked)), asked.branches, draft),
        player: players
            .iter()
            .position(|(_, by)| *by == draft.by)
            .unwrap_or(0),
        players,
        changed: draft
            .edits
            .iter()
            .map(|edit| {
                let said = edited(of_edit(edit, there, asked), edit, Some(&ground.course));
                (said, edit.clone())
            })
            .collect(),
        asks: draft.asks(),
        work,
        fresh,
        blocks,
    }
}

/// What is said of another future before what came of it.
#[derive(Default)]
struct Head {
    /// What was changed, and where it branches off.
    lines: Vec<(String, Mood)>,
    /// What it is called beside its curves; empty: nothing short.
    name: String,
}

impl Head {
    fn of(eye: Eye, branch: &Branch, changed: String) -> Self {
        let mut lines = Vec::new();
        if !changed.is_empty() {
            lines.push((changed, Mood::Plain));
        }
        lines.push((origin(eye, branch), Mood::Quiet));
        // A name of its own, or who plays it; what is changed is too long beside a curve.
        let name = match &branch.continued_by {
            _ if !branch.name.is_empty() => branch.name.clone(),
            Continued::Bot(_) if branch.edits.is_empty() => player(eye, &branch.continued_by),
            _ => String::new(),
        };
        let short = name.chars().count() <= SHORT;
        Self {
            lines,
            name: if short { name } else { String::new() },
        }
    }
}

/// Two futures side by side, with the talks in which another line was said.
fn compared(
    eye: Eye,
    asked: &Asked,
    (run, other): (&Ground, &Ground),
    grown: Option<&Branch>,
    head: &Head,
) -> Vec<Block> {
    let mut blocks = side_by_side(eye, run, other, &head.name);
    if let Some(Block::Story(story)) = blocks.first_mut() {
        story.lines.splice(0..0, head.lines.iter().cloned());
    }
    // What came of it in words, the talk itself, then the curves.
    let rest = blocks.split_off(blocks.len().min(1));
    blocks.extend(retold::talks(eye, asked, (run, other), grown));
    blocks.extend(rest);
    blocks
}

/// The future whose commands the one that is changed goes on with.
pub(super) fn base<'a>(asked: &Asked<'a>) -> &'a Course {
    let place = branch::base(asked.branches, asked.draft.parent);
    let ground = match (place, asked.parent) {
        (None, _) | (_, None) => asked.root,
        (Some(_), Some(parent)) if place == asked.draft.parent => parent,
        (Some(_), Some(parent)) => asked.base.unwrap_or(parent),
    };
    &ground.course
}

/// Who can play on: the own commands, or a bot.
fn players(eye: Eye) -> Vec<(String, Continued)> {
    let bots = bots::NAMES.into_iter().map(|name| {
        let said = skill::bot(eye, name);
        (said, Continued::Bot(name.to_owned()))
    });
    let own = (eye.t.get("whatif-own-commands"), Continued::Own);
    std::iter::once(own).chain(bots).collect()
}

fn fresh(eye: Eye, grown: &Grown) -> Fresh {
    let honest = if grown.skipped + grown.filled > 0 {
        turning::honest(eye, grown.skipped, grown.filled)
    } else {
        String::new()
    };
    Fresh {
        branch: grown.branch.clone(),
        honest,
    }
}

/// Why there is no other future.
fn said(eye: Eye, fault: &Fault) -> String {
    let t = eye.t;
    match fault {
        Fault::NoQuarter(quarter) => t.with(
            "whatif-fault-quarter",
            [("quarter", words::quarter(eye, *quarter).into())],
        ),
        Fault::NoBranch(_) => t.get("whatif-fault-branch"),
        _ => t.with("whatif-fault", [("problem", fault.to_string().into())]),
    }
}

/// What a branch is called: its name, or what is changed in it, or who goes on.
pub fn name(eye: Eye, branch: &Branch) -> String {
    if !branch.name.is_empty() {
        return branch.name.clone();
    }
    let said: Vec<String> = branch
        .edits
        .iter()
        .map(|edit| edited(eye, edit, None))
        .collect();
    if !said.is_empty() {
        return said.join(&eye.t.get("whatif-semicolon"));
    }
    match &branch.continued_by {
        Continued::Own => eye.t.get("whatif-nothing-changed"),
        Continued::Bot(bot) => skill::bot(eye, bot),
        Continued::Hand => eye.t.get("whatif-by-hand"),
    }
}

/// The run and its branches, each under what it springs from.
fn nodes(eye: Eye, branches: &[Branch], chosen: Option<u32>) -> Vec<Node> {
    let t = eye.t;
    let mut out = vec![Node {
        place: None,
        depth: 0,
        name: t.get("whatif-the-run"),
        note: String::new(),
        chosen: chosen.is_none(),
    }];
    under(eye, branches, (None, 1), chosen, &mut out);
    out
}

fn under(
    eye: Eye,
    branches: &[Branch],
    (parent, depth): (Option<u32>, usize),
    chosen: Option<u32>,
    out: &mut Vec<Node>,
) {
    for (i, branch) in branches.iter().enumerate() {
        let place = i as u32;
        // A branch springs from an earlier one: the tree has no rings.
        if branch.parent != parent || parent.is_some_and(|parent| parent >= place) {
            continue;
        }
        out.push(Node {
            place: Some(place),
            depth,
            name: name(eye, branch),
            note: origin(eye, branch),
            chosen: chosen == Some(place),
        });
        under(eye, branches, (Some(place), depth + 1), chosen, out);
    }
}
