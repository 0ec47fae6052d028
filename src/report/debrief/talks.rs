//! The conversations: how each went by the rubric, its best line and its worst.

use super::Told;
use super::edits::case_words;
use crate::report::page::Page;
use crate::sim::complaint::{Complaint, Move, Outcome, Rubric, Status, TalkEnd};
use crate::view::Eye;
use crate::view::talk::words;

/// The parts of the rubric, as texts call them.
pub(super) const PARTS: [&str; 5] = [
    "rubric-principles",
    "rubric-steps",
    "rubric-fit",
    "rubric-cost",
    "rubric-speed",
];

/// The complaints of the closed quarters that could be talked through.
pub(super) fn complaints<'a>(told: &Told<'a>) -> impl Iterator<Item = &'a Complaint> {
    let (state, closed) = (told.sim.state(), told.debrief.closed);
    let all = state.complaints.iter();
    all.filter(move |c| c.case.is_some() && c.quarter <= closed)
}

/// Writes them.
pub fn talks(page: &mut Page, told: &Told) {
    page.heading(&told.get("report-talks"));
    let all: Vec<&Complaint> = complaints(told).collect();
    if all.is_empty() {
        page.text(&told.get("debrief-talks-none"));
        return;
    }
    page.text(&told.get("report-talks-how"));
    let mut heads = vec![
        told.whole("report-when"),
        told.roomy("report-conversation"),
        told.get("report-outcome"),
    ];
    let talked = all.iter().any(|c| matches!(c.status, Status::Talked(_)));
    // Where nobody talked there is nothing to give points for.
    if talked {
        heads.push(told.figures("report-points-head"));
        for (part, full) in PARTS.iter().zip(Rubric::FULL) {
            let args = [
                ("part", told.get(part).into()),
                ("full", format!("{full:.0}").into()),
            ];
            heads.push(format!("\t{}", told.t.with("report-part-head", args)));
        }
    }
    let rows: Vec<Vec<String>> = all
        .iter()
        .map(|c| {
            let mut row = row(told, c);
            row.resize(heads.len(), "–".to_owned());
            row
        })
        .collect();
    page.table(&heads, &rows);
    for complaint in &all {
        if let Status::Talked(end) = &complaint.status {
            lines(page, told, complaint, end);
        }
    }
}

/// When it came.
fn when(told: &Told, complaint: &Complaint) -> String {
    told.t.with(
        "report-week",
        [
            ("quarter", told.quarter(complaint.quarter).into()),
            ("week", complaint.week.into()),
        ],
    )
}

/// How it ended, in words.
pub(super) fn ended(told: &Told, complaint: &Complaint) -> String {
    let t = told.t;
    match &complaint.status {
        Status::Delegated(outcome) => {
            let outcome = t.get(outcome.key());
            t.with("outcome-delegated", [("outcome", outcome.into())])
        }
        Status::Unanswered => t.get("outcome-unanswered"),
        _ => t.get(complaint.outcome().map_or("outcome-open", Outcome::key)),
    }
}

fn row(told: &Told, complaint: &Complaint) -> Vec<String> {
    let mut out = vec![
        when(told, complaint),
        case_words(told, complaint.id),
        ended(told, complaint),
    ];
    if let Status::Talked(end) = &complaint.status {
        out.push(format!("{:.0}", end.rubric.total()));
        out.extend(end.rubric.parts().map(|points| format!("{points:.0}")));
    }
    out
}

/// The best line of a talk and its worst, with what they did.
fn lines(page: &mut Page, told: &Told, complaint: &Complaint, end: &TalkEnd) {
    let t = told.t;
    let eye = told.eye();
    let case = complaint
        .case
        .and_then(|case| eye.sc().cases.get(case as usize));
    let Some(case) = case else {
        return;
    };
    let spoken = words(eye, case, complaint.customer);
    let who = t.get(Eye::personality_key(end.talk.began));
    page.minor(&t.with(
        "report-talk-head",
        [
            ("when", when(told, complaint).into()),
            ("what", case_words(told, complaint.id).into()),
            ("who", who.into()),
            ("points", format!("{:.0}", end.rubric.total()).into()),
        ],
    ));
    let by_rank = |a: &&Move, b: &&Move| a.rank.total_cmp(&b.rank);
    let moves = || end.talk.moves.iter();
    // Of lines that are as good, the first one counts.
    let best = moves().rev().max_by(by_rank).filter(|mv| mv.rank > 0.6);
    let worst = moves()
        .min_by(by_rank)
        .filter(|mv| mv.line != mv.best && mv.rank < 0.999);
    if let Some(mv) = best {
        let args = [
            ("line", spoken.line(mv.turn, mv.line, mv.offer).into()),
            ("why", spoken.why(mv.turn, mv.line).into()),
        ];
        page.classed("said", &t.with("report-best-line", args));
    }
    if let Some(mv) = worst {
        let args = [
            ("line", spoken.line(mv.turn, mv.line, mv.offer).into()),
            ("why", spoken.why(mv.turn, mv.line).into()),
        ];
        page.classed("said", &t.with("report-worst-line", args));
        let turn = case.turns.get(mv.turn as usize);
        let offer = turn.and_then(|turn| turn.lines.get(mv.best as usize)?.offer);
        let better = spoken.line(mv.turn, mv.best, offer);
        page.classed(
            "said",
            &t.with("report-better-line", [("line", better.into())]),
        );
    }
    if end.hung_up {
        page.classed("said", &t.get("report-hung-up"));
    }
}
