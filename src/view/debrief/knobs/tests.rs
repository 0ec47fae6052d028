//! Every kind of decision can be changed, changes what comes, and can be changed back to the bit.

use super::*;
use crate::locale::{Lang, Texts};
use crate::run::bots;
use crate::run::branch::Continued;
use crate::run::debrief::what_if::Tree;
use crate::run::session::{Provenance, Session};
use crate::run::sweep;
use crate::sim::CustomerId;
use crate::sim::attribution::trial;
use std::collections::BTreeSet;

/// Everything that is decided in a quarter, besides answers in the quiz and
/// predictions, which change nothing.
const KINDS: [&str; 29] = [
    "Hours",
    "Level",
    "Care",
    "Files",
    "Authority",
    "Priority",
    "Discount",
    "Terms",
    "Limit",
    "Programme",
    "Quality",
    "Access",
    "Image",
    "Tone",
    "Heads",
    "Training",
    "Collection",
    "Prospecting",
    "Channel",
    "SetGoal",
    "SetTier",
    "SetOverride",
    "LetGo",
    "WinBack",
    "Hint",
    "Event",
    "OwnWay",
    "Line",
    "Promise",
];

fn played(id: &'static str, bot: &str, quarters: u8) -> Session {
    let bot = bots::talking(bot).expect("it is one of the names");
    let sc = trial::scenario(id);
    sweep::record(sc, Provenance::default(), bot, 5, quarters, 0).expect("it can be played")
}

fn tree<'a>(run: &'a Session, branches: &'a [Branch]) -> Tree<'a> {
    Tree {
        scenario: run.scenario(),
        seed: run.sim().seed(),
        quarters: run.state().quarters,
        root: run.log(),
        branches,
    }
}

/// The first word of what an edit is about.
fn kind(edit: &Edit) -> String {
    let said = match edit {
        Edit::Plan {
            command: Command::SetPolicy { edit, .. },
            ..
        } => format!("{edit:?}"),
        Edit::Plan {
            command: Command::SetFirm(edit),
            ..
        } => format!("{edit:?}"),
        Edit::Plan { command, .. } => format!("{command:?}"),
        other => format!("{other:?}"),
    };
    let word = said.split(|c: char| !c.is_alphanumeric()).next();
    word.unwrap_or_default().to_owned()
}

/// Customers whose decisions are looked at: nobody, a few that are there, one
/// that may come back.
fn whom(part: &Part) -> Vec<Option<CustomerId>> {
    let state = part.planned.state();
    let there = state.active().take(2).map(|(id, _)| Some(id));
    let gone = state.customers.iter().enumerate().find(|(_, c)| {
        let back = crate::sim::win_back::possible(c, part.quarter);
        !c.active() && back
    });
    let gone = gone.map(|(i, _)| Some(CustomerId(i as u32)));
    std::iter::once(None).chain(there).chain(gone).collect()
}

/// The knobs of a group, those of its talks among them.
fn all(group: &Group) -> impl Iterator<Item = &Knob> {
    let lines = group.talks.iter().flat_map(|talk| &talk.lines);
    let lines = lines.map(|line| &line.knob);
    // A line that stood there alone is shown, but can't be changed.
    group
        .knobs
        .iter()
        .chain(lines.filter(|knob| knob.options.len() > 1))
}

/// Tries the values of a knob until one changes the future, and changes it
/// back. Returns whether one did.
fn there_and_back(run: &Session, root: &Course, draft: &Draft, knob: &Knob, t: &Texts) -> bool {
    let (quarter, own) = (draft.quarter, run.state().hash());
    let none = tree(run, &[]);
    for (i, (_, edit)) in knob.options.iter().enumerate() {
        if i == knob.was {
            continue;
        }
        let grown = none.grow(None, quarter, vec![edit.clone()], Continued::Own);
        let one = [grown.expect("the quarter was played").branch];
        let with = tree(run, &one);
        let ground = with.ground(Some(0)).expect("it was just grown");
        if ground.future.hash == own {
            continue;
        }
        // In the other future the knob stands where it was turned to.
        let eye = Eye {
            sim: ground.course.end(),
            t,
        };
        let child = Draft {
            parent: Some(0),
            ..draft.clone()
        };
        let there = groups(eye, (&ground.course, root), &one, &child);
        let mut knobs = there.iter().flat_map(all);
        let stands = knobs.any(|other| other.options[other.was].1 == *edit);
        assert!(stands, "{}: {edit:?}", knob.name);
        let back = vec![knob.back.clone()];
        let again = with.grow(Some(0), quarter, back, Continued::Own);
        let again = again.expect("the quarter was played").branch;
        let both = [one[0].clone(), again];
        let future = tree(run, &both).future(Some(1));
        let future = future.expect("it was just grown");
        assert_eq!(future.hash, own, "{}: {edit:?}", knob.name);
        return true;
    }
    false
}

#[test]
fn every_kind_of_decision_changes_what_comes_and_can_be_changed_back() {
    let t = Texts::new(Lang::En, "");
    let mut done: BTreeSet<String> = BTreeSet::new();
    for (id, bot, quarters) in [
        ("steel", "textbook", 0),
        ("standard", "lifetime", 4),
        ("recovery-week", "textbook", 0),
    ] {
        let run = played(id, bot, quarters);
        let root = Course::of_run(run.sim(), run.log()).expect("it was just played");
        let eye = Eye {
            sim: root.end(),
            t: &t,
        };
        for part in root.parts().iter().rev() {
            for customer in whom(part) {
                let draft = Draft {
                    customer,
                    ..Draft::from(None, part.quarter)
                };
                for group in groups(eye, (&root, &root), &[], &draft) {
                    for knob in all(&group) {
                        assert_eq!(knob.was, knob.chosen, "{}", knob.name);
                        assert!(knob.options.len() > 1, "{}", knob.name);
                        let own = &knob.options[knob.was].1;
                        assert_eq!(*own, knob.back, "{}", knob.name);
                        let kind = kind(&knob.back);
                        if !done.contains(&kind) && there_and_back(&run, &root, &draft, knob, &t) {
                            done.insert(kind);
                        }
                    }
                }
            }
        }
    }
    let missing: Vec<&str> = KINDS
        .into_iter()
        .filter(|kind| !done.contains(*kind))
        .collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn two_knobs_of_one_edit_keep_what_the_other_says() {
    let run = played("steel", "equal", 2);
    let root = Course::of_run(run.sim(), run.log()).expect("it was just played");
    let t = Texts::new(Lang::En, "");
    let eye = Eye {
        sim: root.end(),
        t: &t,
    };
    let mut draft = Draft::from(None, 2);
    draft.customer = Some(CustomerId(0));
    let single = |draft: &Draft| -> Vec<Knob> {
        let all = groups(eye, (&root, &root), &[], draft);
        let group = all.into_iter().find(|group| group.people.is_some());
        let knobs = group.expect("all levers are open").knobs;
        let own = |knob: &Knob| kind(&knob.back) == "SetOverride";
        knobs.into_iter().filter(own).collect()
    };
    let first = single(&draft);
    let [hours, level] = &first[..] else {
        panic!("hours and level");
    };
    draft.put(level.options[5].1.clone());
    assert_eq!(draft.edits.len(), 1);
    let knobs = single(&draft);
    assert_eq!(knobs[1].chosen, 5);
    draft.put(knobs[0].options[hours.options.len() - 1].1.clone());
    assert_eq!(draft.edits.len(), 1);
    let knobs = single(&draft);
    assert_eq!(knobs[1].chosen, 5);
    assert_eq!(knobs[0].chosen, knobs[0].options.len() - 1);
    draft.take(&knobs[0].back);
    assert!(!draft.asks());
}
