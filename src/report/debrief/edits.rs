//! Decisions in words: what was moved, from what to what, and what the benchmark would have done.

use super::Told;
use crate::locale::percent;
use crate::run::debrief::change::Handling;
use crate::run::debrief::decisions::{Decision, Subject};
use crate::run::debrief::edit::same_field;
use crate::run::debrief::turning::Turn;
use crate::sim::customer::Override;
use crate::sim::plan::FirmEdit;
use crate::sim::policy::PolicyEdit;
use crate::sim::{Command, ComplaintId, CustomerId};
use crate::view::talk::words;

/// Edits of one decision that are told.
const TOLD: usize = 6;

/// What a decision was about: “Hours by tier · tier A”.
pub fn about(told: &Told, decision: &Decision) -> String {
    let t = told.t;
    let pair = |one: String, two: String| {
        t.with("report-pair", [("one", one.into()), ("two", two.into())])
    };
    match decision.subject {
        Subject::Plan(topic) => {
            let lever = t.get(topic.lever.key());
            match (topic.tier, topic.customer) {
                (Some(tier), _) => pair(lever, told.tier(tier)),
                (None, Some(customer)) => pair(lever, told.name(customer)),
                (None, None) => lever,
            }
        }
        Subject::Event { event, .. } => event_words(told, event, None),
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
        Subject::Plan(_) => edits(told, &decision.was, &decision.set),
        Subject::Event { event, choice } => event_words(told, event, Some(choice)),
        Subject::Complaint {
            handling,
            outcome,
            points,
            ..
        } => {
            let mut said = vec![t.get(handling_key(handling))];
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
        Subject::Plan(_) => edits(told, &decision.was, &instead.set),
        Subject::Event { event, .. } => event_words(told, event, instead.choice),
        Subject::Complaint { .. } => t.get("report-talk-well"),
        Subject::Promise { .. } => {
            let how = instead.how.map(|how| t.get(how.key()));
            how.unwrap_or_default()
        }
    }
}

const fn handling_key(handling: Handling) -> &'static str {
    match handling {
        Handling::Talked => "report-talked",
        Handling::Delegated => "report-delegated",
        Handling::Unanswered => "report-unanswered",
    }
}

/// An event, or what was answered to it.
fn event_words(told: &Told, event: u32, choice: Option<u32>) -> String {
    let Some(setup) = told.sim.scenario().events.get(event as usize) else {
        return String::new();
    };
    let key = format!("event-{}", setup.id);
    let Some(choice) = choice else {
        return told.get(&key);
    };
    let chosen = setup.choices.get(choice as usize);
    chosen.map_or_else(String::new, |c| told.get(&format!("{key}-{}", c.id)))
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
        |case| words(told.eye(), case, complaint.customer).title(),
    );
    told.t.with(
        "talk-row",
        [
            ("name", told.name(complaint.customer).into()),
            ("case", title.into()),
        ],
    )
}

/// Edits of a plan, each from what to what.
fn edits(told: &Told, was: &[Command], set: &[Command]) -> String {
    let all: Vec<String> = set
        .iter()
        .filter(|edit| !was.contains(edit))
        .filter_map(|edit| {
            let before = was.iter().find(|before| same_field(before, edit));
            let (what, to) = edit_words(told, edit)?;
            let from = before.and_then(|before| Some(edit_words(told, before)?.1));
            let (from, to) = only_hours(told, before, edit).unwrap_or((from, to));
            let key = if from.is_some() {
                "report-edit"
            } else {
                "report-edit-to"
            };
            Some(told.t.with(
                key,
                [
                    ("what", what.into()),
                    ("from", from.unwrap_or_default().into()),
                    ("to", to.into()),
                ],
            ))
        })
        .collect();
    if all.is_empty() {
        return told.get("report-as-it-was");
    }
    // A comma stands within some of them.
    told.listed_with(all, TOLD, "whatif-semicolon")
}

/// An own plan that gives a customer other hours and leaves the relationship
/// level: from how many hours to how many.
fn only_hours(
    told: &Told,
    before: Option<&Command>,
    edit: &Command,
) -> Option<(Option<String>, String)> {
    let own = |command: &Command| match command {
        Command::SetOverride { own, .. } => *own,
        _ => None,
    };
    let (was, is) = (own(before?)?, own(edit)?);
    let said = |own: &Override| hours(told, u32::from(own.hours));
    (was.level == is.level).then(|| (Some(said(&was)), said(&is)))
}

/// What an edit sets, and to what.
fn edit_words(told: &Told, edit: &Command) -> Option<(String, String)> {
    let t = told.t;
    let whose = |customer: CustomerId| told.name(customer);
    let yes = |yes: bool| t.get(if yes { "report-yes" } else { "report-no" });
    Some(match edit {
        Command::SetTier { customer, tier } => (whose(*customer), told.tier(*tier)),
        Command::SetPolicy { tier, edit } => {
            let (what, to) = policy_words(told, *edit);
            let args = [("one", told.tier(*tier).into()), ("two", what.into())];
            (t.with("report-pair", args), to)
        }
        Command::SetOverride { customer, own } => (whose(*customer), own_words(told, *own)),
        Command::SetFirm(edit) => firm_words(told, *edit),
        Command::LetGo { customer, manner } => {
            let to = manner.map_or_else(|| t.get("report-keep"), |manner| t.get(manner.key()));
            (whose(*customer), to)
        }
        Command::WinBack { customer, attempt } => (whose(*customer), yes(*attempt)),
        _ => return None,
    })
}

fn own_words(told: &Told, own: Option<Override>) -> String {
    own.map_or_else(
        || told.get("report-as-its-tier"),
        |own| {
            told.t.with(
                "report-own",
                [
                    ("hours", u32::from(own.hours).into()),
                    ("level", told.get(own.level.key()).into()),
                ],
            )
        },
    )
}

fn hours(told: &Told, hours: u32) -> String {
    told.t.with("hours", [("hours", hours.to_string().into())])
}

fn policy_words(told: &Told, edit: PolicyEdit) -> (String, String) {
    let t = told.t;
    let per_cent = |thousandths: i16| percent(f64::from(thousandths) / 1000.0);
    let (key, to) = match edit {
        PolicyEdit::Hours(n) => ("report-set-hours", hours(told, n)),
        PolicyEdit::Level(level) => ("lever-level", t.get(level.key())),
        PolicyEdit::Care(money) => ("lever-care", told.money(money)),
        PolicyEdit::Authority(money) => ("lever-authority", told.money(money)),
        PolicyEdit::Discount(thousandths) => ("lever-discount", per_cent(thousandths)),
        PolicyEdit::Files(n) => ("report-set-files", hours(told, u32::from(n))),
        PolicyEdit::Terms(n) => {
            let days = t.with("days", [("days", n.to_string().into())]);
            ("report-set-terms", days)
        }
        PolicyEdit::Limit(n) => ("report-set-limit", percent(f64::from(n) / 100.0)),
        PolicyEdit::Programme(programme) => ("lever-programme", t.get(programme.key())),
        PolicyEdit::Priority(priority) => ("lever-priority", t.get(priority.key())),
    };
    (t.get(key), to)
}

fn firm_words(told: &Told, edit: FirmEdit) -> (String, String) {
    let t = told.t;
    let (key, to) = match edit {
        FirmEdit::Quality(money) => ("lever-quality", told.money(money)),
        FirmEdit::Access(money) => ("lever-access", told.money(money)),
        FirmEdit::Image(money) => ("report-set-image", told.money(money)),
        FirmEdit::Tone(tone) => ("firm-tone", t.get(tone.key())),
        FirmEdit::Training(n) => ("report-set-training", hours(told, n)),
        FirmEdit::Heads(n) => ("report-set-heads", n.to_string()),
        FirmEdit::Collection(n) => ("report-set-collection", hours(told, n)),
        FirmEdit::Prospecting(n) => ("firm-prospecting", hours(told, n)),
        FirmEdit::Channel(index, money) => {
            let channels = &told.sim.scenario().market.channels;
            let name = channels.get(index as usize);
            let name = name.map_or_else(String::new, |c| t.get(&format!("channel-{}", c.id)));
            return (name, told.money(money));
        }
    };
    (t.get(key), to)
}
