//! Decisions as a page or a table tells them, where what they are about has a column of its own. The edits themselves are
//! worded where screens word them.

use super::Told;
use crate::run::debrief::change::Handling;
use crate::run::debrief::decisions::{Decision, Subject};
use crate::run::debrief::turning::Turn;
use crate::sim::ComplaintId;
use crate::view::debrief::words;
use crate::view::talk;

/// Edits of one decision that are told.
const TOLD: usize = 6;

/// What a decision was about: “Hours by tier · tier A”.
pub fn about(told: &Told, decision: &Decision) -> String {
    let t = told.t;
    let pair = |one: String, two: String| {
        t.with("report-pair", [("one", one.into()), ("two", two.into())])
    };
    match decision.subject {
        Subject::Plan(topic) => words::topic(told.eye(), topic),
        Subject::Event { event, .. } => words::event(told.eye(), event),
        Subject::Complaint { complaint, .. } => {
            pair(t.get("report-complaint"), case_words(told, complaint))
        }
        Subject::Promise { complaint, .. } => {
            pair(t.get("report-promise"), case_words(told, complaint))
        }
    }
}

/// What was decided.
pub fn done(told: &Told, decision: &Decision) -> String {
    let t = told.t;
    match decision.subject {
        Subject::Plan(_) if decision.left => t.get("report-left-alone"),
        Subject::Plan(_) => words::listed(told.eye(), &decision.was, &decision.set, TOLD),
        Subject::Event { event, choice } => words::choice(told.eye(), event, choice),
        Subject::Complaint {
            handling,
            outcome,
            points,
            ..
        } => {
            let mut said = vec![t.get(handling.key())];
            if let (Some(outcome), true) = (outcome, handling != Handling::Unanswered) {
                said.push(t.get(outcome.key()));
            }
            if let Some(points) = points {
                let points = format!("{:.0}", points as f64 / 1000.0);
                said.push(t.with("report-points", [("points", points.into())]));
            }
            said.join(&t.get("list-comma"))
        }
        Subject::Promise { how, .. } => t.get(how.key()),
    }
}

/// What the benchmark would have done instead.
pub fn instead(told: &Told, turn: &Turn) -> String {
    let t = told.t;
    let (decision, instead) = (&turn.decision, &turn.instead);
    match decision.subject {
        // Against what stood there before: what the run made of it stands in its own column.
        Subject::Plan(_) => words::listed(told.eye(), &decision.was, &instead.set, TOLD),
        Subject::Event { event, .. } => {
            let choice = instead.choice;
            choice.map_or_else(
                || words::event(told.eye(), event),
                |choice| words::choice(told.eye(), event, choice),
            )
        }
        Subject::Complaint { .. } => t.get("whatif-talk-best"),
        Subject::Promise { .. } => {
            let how = instead.how.map(|how| t.get(how.key()));
            how.unwrap_or_default()
        }
    }
}

/// The customer and the case of a complaint.
pub fn case_words(told: &Told, id: ComplaintId) -> String {
    let Some(complaint) = told.sim.state().complaint(id) else {
        return String::new();
    };
    let cases = &told.sim.scenario().cases;
    let case = complaint.case.and_then(|case| cases.get(case as usize));
    let title = case.map_or_else(
        || told.get("complaint"),
        |case| talk::words(told.eye(), case, complaint.customer).title(),
    );
    told.t.with(
        "talk-row",
        [
            ("name", told.name(complaint.customer).into()),
            ("case", title.into()),
        ],
    )
}
