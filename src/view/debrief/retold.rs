//! Talks in which another line was said: how they ended in both futures, and whose lines the rest is made of.

use super::make::{cell, heads, quiet, row, unit};
use super::page::{Block, Cell, Row, Table};
use super::sides::at;
use super::whatif::{Asked, base};
use super::words;
use crate::locale;
use crate::run::branch::{Branch, Continued, Edit, own_line};
use crate::run::debrief::change::Handling;
use crate::run::debrief::course::{Course, counterpart};
use crate::run::debrief::lines::{self, Tally};
use crate::run::debrief::what_if::Ground;
use crate::sim::complaint::{Complaint, Move};
use crate::sim::{ComplaintId, Money, climate};
use crate::view::Eye;

/// The talks that were changed on the way from one future to the other, side by
/// side; `grown` is the branch that isn't kept yet, if it is what is looked at.
pub(super) fn talks(
    eye: Eye,
    asked: &Asked,
    (run, other): (&Ground, &Ground),
    grown: Option<&Branch>,
) -> Vec<Block> {
    let changes = Changes::of(asked, grown);
    let Some(from) = changes.goes_on_with(asked) else {
        return Vec::new();
    };
    let mut done: Vec<ComplaintId> = Vec::new();
    let mut out = Vec::new();
    for edit in &changes.edits {
        let Edit::Line { complaint, .. } = edit else {
            continue;
        };
        if done.contains(complaint) {
            continue;
        }
        done.push(*complaint);
        let told = from.state().complaint(*complaint);
        let told = told.and_then(|c| Told::of(from, c, (run, other)));
        out.extend(told.map(|told| Block::Table(told.table(eye, &changes))));
    }
    out
}

/// What was changed, and in which future complaints have their numbers.
struct Changes<'a> {
    /// What is looked at.
    edits: Vec<&'a Edit>,
    /// All that is in force, the latest first.
    all: Vec<&'a Edit>,
    /// The branch that was changed last.
    branch: Option<&'a Branch>,
    grown: bool,
}

impl<'a> Changes<'a> {
    fn of(asked: &Asked<'a>, grown: Option<&'a Branch>) -> Self {
        let (branches, place) = (asked.branches, asked.draft.parent);
        let chosen = place.and_then(|place| branches.get(place as usize));
        let branch = grown.or(chosen);
        // What goes on by the own commands goes on with what is changed above it.
        let mut line: Vec<&Branch> = branch.into_iter().collect();
        if branch.is_some_and(|branch| branch.continued_by == Continued::Own) {
            let above = own_line(branches, place).into_iter();
            let above = above.skip(usize::from(grown.is_none()));
            line.extend(above.filter_map(|place| branches.get(place as usize)));
        }
        let all: Vec<&Edit> = line.iter().flat_map(|b| b.edits.iter().rev()).collect();
        let own = branch.map_or(0, |branch| branch.edits.len());
        // The branch that isn't kept yet stands beside what it springs from.
        let looked = if grown.is_some() { own } else { all.len() };
        Self {
            edits: all[..looked].to_vec(),
            all,
            branch,
            grown: grown.is_some(),
        }
    }

    /// The future with whose lines a changed talk goes on.
    fn goes_on_with<'b>(&self, asked: &Asked<'b>) -> Option<&'b Course> {
        let branch = self.branch?;
        match (&branch.continued_by, branch.parent) {
            (Continued::Own, _) => Some(base(asked)),
            (Continued::Bot(_), None) => Some(&asked.root.course),
            (Continued::Bot(_), Some(_)) if self.grown => asked.parent.map(|parent| &parent.course),
            _ => None,
        }
    }

    /// The places of the talk about a complaint at which a line is changed.
    fn places(&self, id: ComplaintId) -> Vec<u32> {
        let mut out: Vec<u32> = Vec::new();
        for edit in &self.all {
            match edit {
                // A line that is changed leaves nothing of what was changed after it.
                Edit::Line { complaint, instead }
                    if *complaint == id && out.iter().all(|later| instead.place < *later) =>
                {
                    out.push(instead.place);
                }
                Edit::Complaint { complaint, .. } | Edit::OwnWay { complaint }
                    if *complaint == id =>
                {
                    break;
                }
                _ => {}
            }
        }
        out
    }

    /// Whether the talk is the benchmark's, but for the changed lines.
    fn best(&self, id: ComplaintId) -> bool {
        let mut ways = self.all.iter().filter_map(|edit| match edit {
            Edit::Complaint {
                complaint,
                handling,
            } if *complaint == id => Some(*handling == Handling::Talked),
            Edit::OwnWay { complaint } if *complaint == id => Some(false),
            _ => None,
        });
        ways.next().unwrap_or(false)
    }
}

/// A complaint whose talk was changed, in the futures it is looked at in.
struct Told<'a> {
    id: ComplaintId,
    own: &'a [Move],
    run: (&'a Ground, &'a Complaint),
    other: (&'a Ground, &'a Complaint),
}

impl<'a> Told<'a> {
    fn of(
        from: &'a Course,
        complaint: &Complaint,
        (run, other): (&'a Ground, &'a Ground),
    ) -> Option<Self> {
        let there = |ground: &'a Ground| {
            let state = ground.course.state();
            Some((ground, counterpart(complaint, from.state(), state)?))
        };
        Some(Self {
            id: complaint.id,
            own: lines::said(from, complaint.id),
            run: there(run)?,
            other: there(other)?,
        })
    }

    fn table(&self, eye: Eye, changes: &Changes) -> Table {
        let t = eye.t;
        let there = Eye {
            sim: self.other.0.course.end(),
            t,
        };
        let best = changes.best(self.id);
        let own: &[Move] = if best { &[] } else { self.own };
        let (ground, complaint) = self.other;
        let places = changes.places(self.id);
        let tally = lines::tally(own, &ground.course, complaint.id, &places);
        Table {
            title: t.with(
                "whatif-talk-of",
                [
                    ("name", there.name(complaint.customer).into()),
                    ("case", words::case(there, complaint.case).into()),
                ],
            ),
            note: tally.map_or_else(String::new, |tally| said(eye, tally)),
            head: heads(eye, ["whatif-curve-run", "whatif-curve-other"]),
            rows: self.rows(eye),
            empty: String::new(),
        }
    }

    fn rows(&self, eye: Eye) -> Vec<Row> {
        let t = eye.t;
        let (a, b) = (figures(eye, self.run), figures(eye, self.other));
        let names = [
            "whatif-talk-outcome",
            "whatif-talk-points-of",
            "talk-heat",
            "talk-trust",
            "effect-settlement",
            "whatif-talk-satisfaction",
            "whatif-talk-yearly",
            "debrief-value",
        ];
        let pairs = a.into_iter().zip(b);
        let rows = names.into_iter().zip(pairs);
        rows.map(|(name, (a, b))| row(t.get(name), vec![a, b]))
            .collect()
    }
}

/// Whose lines the rest of the talk is made of, in words.
fn said(eye: Eye, tally: Tally) -> String {
    let t = eye.t;
    if tally.own + tally.kind + tally.filled == 0 {
        let key = if tally.dropped > 0 {
            "whatif-talk-cut"
        } else {
            "whatif-talk-last"
        };
        return t.with(key, [("dropped", tally.dropped.into())]);
    }
    t.with(
        "whatif-talk-tally",
        [
            ("own", tally.own.into()),
            ("kind", tally.kind.into()),
            ("filled", tally.filled.into()),
        ],
    )
}

/// How a complaint ended in a future, what became of the customer, and of the run.
fn figures(eye: Eye, (ground, complaint): (&Ground, &Complaint)) -> [Cell; 8] {
    let (t, course) = (eye.t, &ground.course);
    let there = Eye {
        sim: course.end(),
        t,
    };
    let end = lines::ended(course, complaint.id);
    let points = |level: f64| t.with("points", [("value", locale::points(level).into())]);
    let moved = |from: f64, to: f64| {
        let ends = [
            ("from", locale::points(from).into()),
            ("to", locale::points(to).into()),
        ];
        cell(t.with("whatif-talk-moved", ends))
    };
    let none = || quiet("–");
    let [outcome, grade, heat, trust, settled] = [
        Some(cell(words::outcome(there, complaint))),
        end.map(|end| cell(points(end.rubric.total() / 100.0))),
        end.map(|end| moved(end.talk.start.0, end.talk.heat)),
        end.map(|end| moved(end.talk.start.1, end.talk.trust)),
        end.map(|end| cell(crate::view::weeks::settled(there, end.settlement.amount))),
    ]
    .map(|cell| cell.unwrap_or_else(none));
    let lang = eye.lang();
    let climate = climate(course.scenario(), course.state());
    let gone = || quiet(t.get("whatif-gone"));
    let (satisfaction, yearly) = at(eye, ground, climate, complaint.customer).map_or_else(
        || (gone(), none()),
        |[satisfaction, year]| {
            let year = Money::from_f64(year * unit(lang));
            (
                cell(points(satisfaction / 100.0)),
                cell(locale::money(eye, year)),
            )
        },
    );
    let value = cell(locale::money_signed(eye, ground.future.score.value()));
    [
        outcome,
        grade,
        heat,
        trust,
        settled,
        satisfaction,
        yearly,
        value,
    ]
}
