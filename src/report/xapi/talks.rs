//! Complaints: taken up, every line said, how it ended; left to others, let lapse, promises kept or not.

use super::teller::{Activity, Teller, customer, extensions, rounded, score};
use super::vocabulary as v;
use crate::sim::complaint::{Case, Complaint, Follow, Move, Outcome, TalkEnd};
use crate::sim::{ComplaintId, Event, Sim};
use crate::view::Eye;
use crate::view::talk::{Words, words};
use serde_json::{Value, json};

/// A complaint with its case, if anybody wrote one.
struct About<'a> {
    complaint: &'a Complaint,
    case: Option<&'a Case>,
}

fn about(sim: &Sim, id: ComplaintId) -> Option<About<'_>> {
    let complaint = sim.state().complaint(id)?;
    let case = complaint
        .case
        .and_then(|i| sim.scenario().cases.get(i as usize));
    Some(About { complaint, case })
}

impl About<'_> {
    /// Id of the case; one word for all that nobody wrote.
    fn id(&self) -> &str {
        self.case.map_or("unwritten", |case| case.id.as_str())
    }

    /// Words of the case in both languages; `usual` where there is none.
    fn said(&self, t: &Teller, sim: &Sim, usual: &str, said: impl Fn(Words) -> String) -> Value {
        let who = self.complaint.customer;
        t.seen(sim, |eye| {
            let own = self.case.map(|case| said(words(eye, case, who)));
            own.unwrap_or_else(|| eye.t.get(usual))
        })
    }

    /// What it is called.
    fn title(&self, eye: Eye) -> String {
        let who = self.complaint.customer;
        let own = self.case.map(|case| words(eye, case, who).title());
        own.unwrap_or_else(|| eye.t.get("complaint"))
    }

    /// The complaint as a challenge.
    fn quest(&self, t: &Teller, sim: &Sim) -> Value {
        Teller::activity(
            sim,
            Activity {
                path: &["case", self.id()],
                kind: v::QUEST,
                name: t.seen(sim, |eye| self.title(eye)),
                about: Some(self.said(t, sim, "complaint-unwritten", |w| w.what())),
            },
        )
    }

    /// Something to decide about it.
    fn decision(&self, t: &Teller, sim: &Sim, what: &str, name: &str, kind: &'static str) -> Value {
        Teller::activity(
            sim,
            Activity {
                path: &["case", self.id(), what],
                kind,
                name: t.seen(sim, |eye| {
                    eye.t.with(name, [("case", self.title(eye).into())])
                }),
                about: None,
            },
        )
    }
}

/// Tells what became of a complaint; other events tell nothing.
pub(super) fn happened(t: &mut Teller, sim: &Sim, event: &Event) {
    match event {
        Event::TalkOpened { id, .. } => opened(t, sim, *id),
        Event::Said { id, said } => line(t, sim, *id, said),
        Event::TalkEnded { id, end } => ended(t, sim, *id, end),
        Event::Delegated { id, outcome } => delegated(t, sim, *id, *outcome),
        Event::Unanswered { id } => lapsed(t, sim, *id),
        _ => {}
    }
}

fn opened(t: &mut Teller, sim: &Sim, id: ComplaintId) {
    let Some(about) = about(sim, id) else {
        return;
    };
    let (quest, quarter) = (about.quest(t, sim), t.quarter(sim));
    t.tell(
        sim,
        "talk-opened",
        v::INITIALIZED,
        quest,
        None,
        Some(quarter),
    );
}

fn line(t: &mut Teller, sim: &Sim, id: ComplaintId, said: &Move) {
    let Some(about) = about(sim, id) else {
        return;
    };
    let Some(turn) = about.case.and_then(|c| c.turns.get(said.turn as usize)) else {
        return;
    };
    let Some(spoken) = turn.lines.get(said.line as usize) else {
        return;
    };
    let option = |line: u32| format!("{}-{}", turn.id, line + 1);
    let number = said.turn + 1;
    let name = t.seen(sim, |eye| {
        let args = [("case", about.title(eye).into()), ("turn", number.into())];
        eye.t.with("xapi-turn", args)
    });
    let object = Teller::activity(
        sim,
        Activity {
            path: &["case", about.id(), "turn", &turn.id],
            kind: v::DIALOG_TREE,
            name,
            about: None,
        },
    );
    let change = &said.change;
    let felt = &change.reaction;
    let result = json!({
        "response": option(said.line),
        "success": said.line == said.best,
        "score": score(said.rank, 1.0),
        "extensions": extensions([
            ("words", about.said(t, sim, "", |w| w.line(said.turn, said.line, said.offer))),
            ("answer", about.said(t, sim, "", |w| w.answer(said))),
            ("best", json!(option(said.best))),
            ("step", json!(spoken.step)),
            ("offer", said.offer.map_or_else(|| json!("none"), |m| json!(m.to_f64()))),
            ("heat", json!(rounded(felt.heat))),
            ("trust", json!(rounded(felt.trust))),
            ("clarity", json!(rounded(felt.clarity))),
            ("patience", json!(rounded(felt.patience))),
            ("thrown-back", json!(change.thrown_back)),
            ("personality", json!(said.who.id())),
        ]),
    });
    let quest = about.quest(t, sim);
    t.tell(sim, "line", v::SELECTED, object, Some(result), Some(quest));
}

fn ended(t: &mut Teller, sim: &Sim, id: ComplaintId, end: &TalkEnd) {
    let Some(about) = about(sim, id) else {
        return;
    };
    let points = end.rubric.total();
    let [principles, steps, fit, cost, speed] = end.rubric.parts().map(rounded);
    let result = json!({
        "response": short(end.outcome),
        "success": solved(end.outcome),
        "completion": !end.hung_up,
        "score": score(points, 100.0),
        "extensions": extensions([
            ("rubric", json!({
                "principles": principles,
                "steps": steps,
                "fit": fit,
                "cost": cost,
                "speed": speed,
            })),
            ("personality", json!(end.talk.began.id())),
            ("customer", json!(customer(sim, about.complaint.customer))),
            ("quality", json!(rounded(end.quality))),
            ("hung-up", json!(end.hung_up)),
            ("settled", json!(end.settlement.amount.to_f64())),
            ("promised", json!(end.settlement.promised)),
            ("facts-found", json!(end.talk.known.len())),
            // Minutes of the talk in the story, not of the trainee at the screen.
            ("story-minutes", json!(end.talk.minutes)),
        ]),
    });
    let (quest, quarter) = (about.quest(t, sim), t.quarter(sim));
    t.tell(
        sim,
        "talk",
        v::COMPLETED,
        quest,
        Some(result),
        Some(quarter),
    );
}

fn delegated(t: &mut Teller, sim: &Sim, id: ComplaintId, outcome: Outcome) {
    let Some(about) = about(sim, id) else {
        return;
    };
    let object = about.decision(t, sim, "desk", "xapi-desk", v::MENU);
    let result = json!({
        "response": "delegate",
        "success": solved(outcome),
        "extensions": extensions([
            ("outcome", json!(short(outcome))),
            ("customer", json!(customer(sim, about.complaint.customer))),
        ]),
    });
    let quest = about.quest(t, sim);
    let slot = format!("delegated-{}", id.0);
    t.tell(sim, &slot, v::SELECTED, object, Some(result), Some(quest));
}

fn lapsed(t: &mut Teller, sim: &Sim, id: ComplaintId) {
    let Some(about) = about(sim, id) else {
        return;
    };
    let result = json!({
        "response": "unanswered",
        "success": false,
        "completion": false,
        "extensions": extensions([
            ("customer", json!(customer(sim, about.complaint.customer))),
        ]),
    });
    let (quest, quarter) = (about.quest(t, sim), t.quarter(sim));
    let slot = format!("lapsed-{}", id.0);
    t.tell(sim, &slot, v::FAILED, quest, Some(result), Some(quarter));
}

/// Tells what was done about a promise that fell due.
pub(super) fn followed(t: &mut Teller, sim: &Sim, id: ComplaintId, how: Follow, events: &[Event]) {
    let Some(about) = about(sim, id) else {
        return;
    };
    let kept = events.iter().find_map(|event| match event {
        Event::PromiseEnded { id: of, kept } if *of == id => Some(*kept),
        _ => None,
    });
    let object = about.decision(t, sim, "promise", "xapi-promise", v::DIALOG_TREE);
    let mut result = json!({
        "response": how,
        "extensions": extensions([
            ("words", about.said(t, sim, how.key(), |w| w.follow_line(how))),
            ("customer", json!(customer(sim, about.complaint.customer))),
        ]),
    });
    // Put off: it isn't decided yet.
    if let Some(kept) = kept {
        result["success"] = json!(kept);
    }
    let quest = about.quest(t, sim);
    t.tell(
        sim,
        "promise",
        v::SELECTED,
        object,
        Some(result),
        Some(quest),
    );
}

const fn solved(outcome: Outcome) -> bool {
    matches!(outcome, Outcome::Resolved | Outcome::Quick)
}

fn short(outcome: Outcome) -> &'static str {
    let key = outcome.key();
    key.strip_prefix("outcome-").unwrap_or(key)
}
