//! A few questions about the own book, as far as the list tells the answers.

use super::super::Import;
use crate::locale::{Arg, Texts, money, percent};
use crate::sim::Money;

/// Shares of the value that may be answered.
const SHARES: [u8; 4] = [30, 50, 70, 90];
/// Fewest customers for a question about the few that bring most.
const ENOUGH: usize = 8;

/// An answer.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Answer {
    /// A share in per cent.
    Share(u8),
    /// A customer, by its place in the book.
    Customer(usize, String),
    /// True or false.
    Truth(bool),
}

impl Answer {
    pub(super) fn id(&self) -> String {
        match self {
            Self::Share(share) => format!("p{share}"),
            Self::Customer(_, id) => id.clone(),
            Self::Truth(truth) => truth.to_string(),
        }
    }

    pub(super) fn text(&self, import: &Import, t: &Texts) -> String {
        match self {
            Self::Share(share) => t.with("import-quiz-share", [("share", (*share).into())]),
            Self::Customer(at, _) => import.name(t, *at),
            Self::Truth(truth) => t.get(&format!("import-quiz-{truth}")),
        }
    }
}

/// A question.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Question {
    pub(super) id: &'static str,
    pub(super) options: Vec<Answer>,
    pub(super) answer: usize,
    /// What is put into its texts.
    figures: Vec<(&'static str, Figure)>,
}

#[derive(Clone, Debug, PartialEq)]
enum Figure {
    Count(usize),
    Share(f64),
    Sum(f64),
    Name(usize),
}

impl Question {
    /// The page of the handbook that explains it.
    fn page(&self) -> &'static str {
        match self.id {
            "richest" => "per-hour",
            "overdue" => "credit",
            "silent" => "iceberg",
            _ => "abc",
        }
    }

    pub(super) fn text(&self, import: &Import, t: &Texts) -> String {
        self.say(import, t, "")
    }

    pub(super) fn why(&self, import: &Import, t: &Texts) -> String {
        self.say(import, t, "-why")
    }

    fn say(&self, import: &Import, t: &Texts, end: &str) -> String {
        let by = if import.book.by_profit {
            "profit"
        } else {
            "revenue"
        };
        let measure = t.get(&format!("import-quiz-by-{by}"));
        let mut args = [
            ("measure", Arg::Text(measure)),
            ("x", 0u8.into()),
            ("y", 0u8.into()),
            ("z", 0u8.into()),
        ];
        for (slot, (name, figure)) in args[1..].iter_mut().zip(&self.figures) {
            let value = match figure {
                Figure::Count(n) => Arg::from(*n),
                Figure::Share(share) => Arg::Text(percent(*share)),
                Figure::Sum(sum) => Arg::Text(money(t, Money::from_f64(*sum))),
                Figure::Name(at) => Arg::Text(import.name(t, *at)),
            };
            *slot = (name, value);
        }
        t.with(&format!("import-quiz-{}{end}", self.id), args)
    }
}

/// The questions that this book has an answer to.
pub(super) fn questions(import: &Import) -> Vec<Question> {
    let own = [few(import), richest(import), overdue(import)];
    let always = [truth("tiers", false), truth("silent", true)];
    own.into_iter().flatten().chain(always).collect()
}

fn truth(id: &'static str, answer: bool) -> Question {
    Question {
        id,
        options: vec![Answer::Truth(true), Answer::Truth(false)],
        answer: usize::from(!answer),
        figures: Vec::new(),
    }
}

/// How much do the A customers bring?
fn few(import: &Import) -> Option<Question> {
    let members = &import.book.members;
    if members.len() < ENOUGH {
        return None;
    }
    let values: Vec<f64> = members.iter().map(|m| m.value).collect();
    let grades: Vec<u8> = members.iter().map(|m| m.abc).collect();
    let [best, ..] = super::super::tiers(&values, &grades);
    let near = |share: &u8| (f64::from(*share) / 100.0 - best.of_value).abs();
    let answer =
        (0..SHARES.len()).min_by(|a, b| near(&SHARES[*a]).total_cmp(&near(&SHARES[*b])))?;
    Some(Question {
        id: "few",
        options: SHARES.map(Answer::Share).to_vec(),
        answer,
        figures: vec![
            ("best", Figure::Count(best.customers)),
            ("share", Figure::Share(best.of_value)),
        ],
    })
}

/// Of those who buy most, who brings most gross profit? Only where it isn't the
/// one who buys most, and the list tells the margins.
fn richest(import: &Import) -> Option<Question> {
    let members = &import.book.members;
    let told = |at: &usize| {
        let listed = &members[*at].listed;
        listed.margin.is_some() || listed.gross_profit.is_some()
    };
    let mut order: Vec<usize> = (0..members.len()).filter(told).collect();
    order.sort_by(|&a, &b| members[b].revenue.total_cmp(&members[a].revenue));
    order.truncate(3);
    let profit = |at: usize| members[at].gross_profit();
    let best = *order
        .iter()
        .max_by(|a, b| profit(**a).total_cmp(&profit(**b)))?;
    let first = *order.first()?;
    if order.len() < 3 || best == first {
        return None;
    }
    let mut options = order;
    options.sort_unstable();
    Some(Question {
        id: "richest",
        answer: options.iter().position(|at| *at == best)?,
        options: answers(import, &options),
        figures: vec![
            ("largest", Figure::Name(first)),
            ("thin", Figure::Sum(profit(first))),
            ("best", Figure::Sum(profit(best))),
        ],
    })
}

/// Who is furthest behind with paying, against what it buys?
fn overdue(import: &Import) -> Option<Question> {
    let members = &import.book.members;
    let late = |at: usize| members[at].listed.overdue.unwrap_or(0.0);
    let mut order: Vec<usize> = (0..members.len()).filter(|at| late(*at) > 0.0).collect();
    order.sort_by(|&a, &b| late(b).total_cmp(&late(a)));
    let most = *order.first()?;
    order.truncate(3);
    let all: f64 = (0..members.len()).map(late).sum();
    if order.len() < 3 || late(order[1]) >= late(most) {
        return None;
    }
    let mut options = order;
    options.sort_unstable();
    Some(Question {
        id: "overdue",
        answer: options.iter().position(|at| *at == most)?,
        options: answers(import, &options),
        figures: vec![
            ("owes", Figure::Sum(late(most))),
            ("share", Figure::Share(late(most) / all)),
        ],
    })
}

fn answers(import: &Import, places: &[usize]) -> Vec<Answer> {
    let id = |at: usize| import.book.members[at].id.clone();
    places
        .iter()
        .map(|&at| Answer::Customer(at, id(at)))
        .collect()
}

/// quiz.ron.
pub(super) fn ron(t: &Texts, questions: &[Question]) -> String {
    let mut out = String::new();
    for line in t.get("import-ron-quiz").lines() {
        out.push_str("// ");
        out.push_str(line);
        out.push('\n');
    }
    out.push_str("[\n");
    for question in questions {
        let ids: Vec<String> = question
            .options
            .iter()
            .map(|o| format!("\"{}\"", o.id()))
            .collect();
        let answer = ids.get(question.answer).cloned().unwrap_or_default();
        let line = format!(
            "    (id: \"{}\", options: [{}], answer: {answer}, page: \"{}\"),\n",
            question.id,
            ids.join(", "),
            question.page()
        );
        out.push_str(&line);
    }
    out.push_str("]\n");
    out
}
