//! Decisions in words: who or what, from what to what, with names and money.

use crate::locale;
use crate::run::debrief::decisions::{Decision, Subject};
use crate::run::debrief::edit::{Topic, same_field};
use crate::run::debrief::turning::Instead;
use crate::sim::complaint::{Complaint, Follow, Status};
use crate::sim::customer::Override;
use crate::sim::plan::FirmEdit;
use crate::sim::policy::PolicyEdit;
use crate::sim::{Command, ComplaintId, CustomerId, Money, TierId};
use crate::view::Eye;
use crate::view::firm::said as aim;
use crate::view::plan::policy_value;

/// Edits that are named before the rest is counted.
const NAMED: usize = 3;

/// “Q2”.
pub fn quarter(eye: Eye, quarter: u8) -> String {
    eye.t.with("quarter-short", [("quarter", quarter.into())])
}

/// “A 级”, or its own name.
pub fn tier(eye: Eye, tier: TierId) -> String {
    eye.tier("whatif-tier", tier)
}

fn money(eye: Eye, amount: Money) -> String {
    locale::money(eye, amount)
}

/// “30 hours”.
pub fn hours(eye: Eye, hours: u32) -> String {
    eye.t.with("whatif-hours", [("hours", hours.into())])
}

/// The key of the field that an edit of a policy sets.
const fn field(edit: PolicyEdit) -> &'static str {
    match edit {
        PolicyEdit::Hours(_) => "whatif-field-hours",
        PolicyEdit::Level(_) => "whatif-field-level",
        PolicyEdit::Care(_) => "whatif-field-care",
        PolicyEdit::Authority(_) => "whatif-field-authority",
        PolicyEdit::Discount(_) => "whatif-field-discount",
        PolicyEdit::Files(_) => "whatif-field-files",
        PolicyEdit::Terms(_) => "whatif-field-terms",
        PolicyEdit::Limit(_) => "whatif-field-limit",
        PolicyEdit::Programme(_) => "whatif-field-programme",
        PolicyEdit::Priority(_) => "whatif-field-priority",
    }
}

/// What an edit sets.
pub fn what(eye: Eye, edit: &Command) -> String {
    let t = eye.t;
    match edit {
        Command::SetTier { customer, .. }
        | Command::SetOverride { customer, .. }
        | Command::LetGo { customer, .. }
        | Command::WinBack { customer, .. } => eye.name(*customer),
        Command::SetPolicy { tier: of, edit } => t.with(
            "whatif-of-tier",
            [
                ("tier", tier(eye, *of).into()),
                ("field", t.get(field(*edit)).into()),
            ],
        ),
        Command::SetFirm(FirmEdit::Channel(index, _)) => {
            let channel = eye.sc().market.channels.get(*index as usize);
            channel.map_or_else(String::new, |c| t.get(&format!("channel-{}", c.id)))
        }
        Command::SetFirm(edit) => t.get(match edit {
            FirmEdit::Quality(_) => "whatif-field-quality",
            FirmEdit::Access(_) => "whatif-field-access",
            FirmEdit::Image(_) => "whatif-field-image",
            FirmEdit::Tone(_) => "whatif-field-tone",
            FirmEdit::Training(_) => "whatif-field-training",
            FirmEdit::Heads(_) => "whatif-field-heads",
            FirmEdit::Collection(_) => "whatif-field-collection",
            FirmEdit::Prospecting(_) | FirmEdit::Channel(..) => "whatif-field-prospecting",
        }),
        Command::SetGoal { goal, .. } => t.get(goal.key()),
        _ => String::new(),
    }
}

/// What an edit sets it to.
pub fn to(eye: Eye, edit: &Command) -> String {
    let t = eye.t;
    match edit {
        Command::SetTier { tier: to, .. } => tier(eye, *to),
        Command::SetOverride { own: None, .. } => t.get("whatif-own-none"),
        Command::SetOverride { own: Some(own), .. } => t.with(
            "whatif-own",
            [
                ("hours", u32::from(own.hours).into()),
                ("level", t.get(own.level.key()).into()),
            ],
        ),
        Command::LetGo { manner: None, .. } => t.get("whatif-stays"),
        Command::LetGo {
            manner: Some(manner),
            ..
        } => t.get(manner.key()),
        Command::WinBack { attempt, .. } => t.get(if *attempt {
            "whatif-asked-back"
        } else {
            "whatif-not-asked"
        }),
        Command::SetPolicy { edit, .. } => policy_value(eye, *edit),
        Command::SetFirm(edit) => match *edit {
            FirmEdit::Quality(sum)
            | FirmEdit::Access(sum)
            | FirmEdit::Image(sum)
            | FirmEdit::Channel(_, sum) => money(eye, sum),
            FirmEdit::Tone(tone) => t.get(tone.key()),
            FirmEdit::Heads(heads) => t.with("whatif-heads", [("heads", heads.into())]),
            FirmEdit::Training(h) | FirmEdit::Collection(h) | FirmEdit::Prospecting(h) => {
                hours(eye, h)
            }
        },
        Command::SetGoal { goal, value } => {
            value.map_or_else(|| t.get("whatif-no-target"), |v| aim(eye, *goal, v))
        }
        _ => String::new(),
    }
}

/// “A 级每家工时：30 小时 → 60 小时”.
pub fn edit(eye: Eye, was: Option<&Command>, set: &Command) -> String {
    let (from, into) = only_hours(eye, was, set).unwrap_or_else(|| {
        let from = was.map_or_else(String::new, |was| to(eye, was));
        (from, to(eye, set))
    });
    let args = [
        ("what", what(eye, set).into()),
        ("from", from.into()),
        ("to", into.into()),
    ];
    let key = if was.is_some() {
        "whatif-edit"
    } else {
        "whatif-edit-to"
    };
    eye.t.with(key, args)
}

/// The same where it stands elsewhere whose field it is: “每家工时 30 小时 → 60 小时”.
pub fn moved(eye: Eye, was: Option<&Command>, set: &Command) -> String {
    let what = match set {
        Command::SetPolicy { edit, .. } => eye.t.get(field(*edit)),
        _ => what(eye, set),
    };
    let from = was.map_or_else(String::new, |was| to(eye, was));
    let args = [
        ("what", what.into()),
        ("from", from.into()),
        ("to", to(eye, set).into()),
    ];
    eye.t.with("story-lever", args)
}

/// An own plan that gives a customer other hours and leaves the relationship
/// level: from how many hours to how many.
fn only_hours(eye: Eye, was: Option<&Command>, set: &Command) -> Option<(String, String)> {
    let own = |command: &Command| match command {
        Command::SetOverride { own, .. } => *own,
        _ => None,
    };
    let (was, set) = (own(was?)?, own(set)?);
    let said = |own: Override| hours(eye, own.hours.into());
    (was.level == set.level).then(|| (said(was), said(set)))
}

/// Several edits; after three of them the rest is counted.
pub fn edits(eye: Eye, was: &[Command], set: &[Command]) -> String {
    listed(eye, was, set, NAMED)
}

/// The same, where `most` of them are named. What sets nothing else than was there isn't told.
pub fn listed(eye: Eye, was: &[Command], set: &[Command], most: usize) -> String {
    let new: Vec<&Command> = set.iter().filter(|set| !was.contains(set)).collect();
    if new.is_empty() {
        return eye.t.get("whatif-as-before");
    }
    let named = new.iter().take(most).map(|set| {
        let was = was.iter().find(|was| same_field(was, set));
        edit(eye, was, set)
    });
    let mut said: Vec<String> = named.collect();
    if new.len() > most {
        let rest = new.len() - most;
        said.push(eye.t.with("whatif-edits-more", [("count", rest.into())]));
    }
    said.join(&eye.t.get("whatif-semicolon"))
}

/// A lever, with the tier or the customer it is about.
pub fn topic(eye: Eye, topic: Topic) -> String {
    let lever = eye.t.get(topic.lever.key());
    let of = match (topic.tier, topic.customer) {
        (Some(of), _) => tier(eye, of),
        (None, Some(customer)) => eye.name(customer),
        (None, None) => return lever,
    };
    let args = [("lever", lever.into()), ("of", of.into())];
    eye.t.with("whatif-topic", args)
}

/// The name of an event.
pub fn event(eye: Eye, event: u32) -> String {
    let setup = eye.sc().events.get(event as usize);
    setup.map_or_else(String::new, |e| eye.t.get(&format!("event-{}", e.id)))
}

/// The words of a choice.
pub fn choice(eye: Eye, event: u32, choice: u32) -> String {
    let setup = eye.sc().events.get(event as usize);
    let chosen = setup.and_then(|e| Some((e, e.choices.get(choice as usize)?)));
    chosen.map_or_else(String::new, |(e, c)| {
        eye.t.get(&format!("event-{}-{}", e.id, c.id))
    })
}

/// The name of a case; empty where nobody wrote one.
pub fn case(eye: Eye, case: Option<u32>) -> String {
    let case = case.and_then(|case| eye.sc().cases.get(case as usize));
    case.map_or_else(String::new, |case| eye.t.get(&format!("case-{}", case.id)))
}

/// How a complaint ended, and who saw to it.
pub fn outcome(eye: Eye, complaint: &Complaint) -> String {
    let t = eye.t;
    match complaint.status {
        Status::Delegated(outcome) => t.with(
            "outcome-delegated",
            [("outcome", t.get(outcome.key()).into())],
        ),
        Status::Unanswered => t.get("outcome-unanswered"),
        _ => complaint
            .outcome()
            .map_or_else(|| t.get("outcome-open"), |o| t.get(o.key())),
    }
}

/// Whose complaint it is.
fn voiced_by(eye: Eye, complaint: ComplaintId) -> String {
    let complaint = eye.state().complaint(complaint);
    complaint.map_or_else(String::new, |c| eye.name(c.customer))
}

/// What was decided.
pub fn decision(eye: Eye, decision: &Decision) -> String {
    let t = eye.t;
    match decision.subject {
        Subject::Plan(of) if decision.left => {
            t.with("whatif-left", [("topic", topic(eye, of).into())])
        }
        Subject::Plan(_) => edits(eye, &decision.was, &decision.set),
        Subject::Event {
            event: of,
            choice: chosen,
        } => t.with(
            "decision-event-said",
            [
                ("event", event(eye, of).into()),
                ("choice", choice(eye, of, chosen).into()),
            ],
        ),
        Subject::Complaint {
            case: of,
            handling,
            points,
            ..
        } => {
            let done = match points {
                Some(thousandths) => {
                    let points = format!("{:.0}", thousandths as f64 / 1000.0);
                    t.with("whatif-talk-points", [("points", points.into())])
                }
                None => t.get(handling.key()),
            };
            let who = decision.customers.first();
            t.with(
                "decision-complaint-said",
                [
                    (
                        "name",
                        who.map_or_else(String::new, |id| eye.name(*id)).into(),
                    ),
                    ("case", case(eye, of).into()),
                    ("done", done.into()),
                ],
            )
        }
        Subject::Promise { complaint, how } => t.with(
            "decision-promise-said",
            [
                ("name", voiced_by(eye, complaint).into()),
                ("how", t.get(how.key()).into()),
            ],
        ),
    }
}

/// What it would have been instead.
pub fn instead(eye: Eye, decision: &Decision, instead: &Instead) -> String {
    let t = eye.t;
    match decision.subject {
        Subject::Plan(_) => {
            // What was before is said where nothing was decided.
            let was = if decision.left {
                &decision.was[..]
            } else {
                &[]
            };
            edits(eye, was, &instead.set)
        }
        Subject::Event { event, .. } => {
            let chosen = instead.choice.unwrap_or_default();
            t.with(
                "whatif-choose",
                [("choice", choice(eye, event, chosen).into())],
            )
        }
        Subject::Complaint { .. } => t.get("whatif-talk-best"),
        Subject::Promise { .. } => {
            let how = instead.how.map_or("follow-keeps", Follow::key);
            t.get(how)
        }
    }
}

/// Names of some customers; after four of them the rest is counted.
pub fn names(eye: Eye, ids: &[CustomerId]) -> String {
    let t = eye.t;
    let named: Vec<String> = ids.iter().take(4).map(|id| eye.name(*id)).collect();
    let named = named.join(&t.get("list-comma"));
    match ids.len().saturating_sub(4) {
        0 => named,
        rest => t.with(
            "whatif-names-more",
            [("names", named.into()), ("count", rest.into())],
        ),
    }
}
