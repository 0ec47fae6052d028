//! The quiz: one question after another, each with its answer explained.

pub mod library;
mod pages;

use super::Eye;
use super::handbook::Entry;
use crate::locale::Texts;
use crate::sim::Phase;
use crate::sim::setup::Question;

/// An option of a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OptionRow {
    /// The words.
    pub words: String,
    /// Whether it was chosen.
    pub chosen: bool,
    /// Whether it is right; told only after answering.
    pub right: Option<bool>,
}

/// A question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuestionView {
    /// Whether it is asked in a run, whose objective it counts for.
    pub in_run: bool,
    /// Index of the question.
    pub question: u32,
    /// All questions in order: answered right, wrong, or not yet.
    pub marks: Vec<Option<bool>>,
    /// “Question 3 of 10”.
    pub count: String,
    /// The scenario it comes from, where that isn't the one being played.
    pub from: Option<String>,
    /// The words.
    pub words: String,
    /// What to do with the words, where they are a statement to be judged.
    pub prompt: Option<String>,
    /// What is known of the customer it asks about.
    pub about: Option<String>,
    /// Options.
    pub options: Vec<OptionRow>,
    /// The explanation, after answering.
    pub why: Option<String>,
    /// The page of the handbook that says more.
    pub read: Option<Entry>,
    /// Answered right so far.
    pub score: String,
    /// Whether it is the last.
    pub last: bool,
}

/// The question at a place; none past the last one.
pub fn question(eye: Eye, index: usize) -> Option<QuestionView> {
    let (sc, state, t) = (eye.sc(), eye.state(), eye.t);
    let q = sc.quiz.get(index)?;
    // Before and after the run the same questions are asked.
    let after = state.phase == Phase::Debrief;
    let answers = || state.answers.iter().filter(|a| a.after == after);
    let answer = answers().find(|a| a.question as usize == index);
    let key = format!("quiz-{}", q.id);
    let right = answers().filter(|a| a.right).count();
    Some(QuestionView {
        in_run: true,
        question: index as u32,
        marks: (0..sc.quiz.len())
            .map(|i| {
                answers()
                    .find(|a| a.question as usize == i)
                    .map(|a| a.right)
            })
            .collect(),
        count: t.with(
            "question-of",
            [
                ("number", (index + 1).into()),
                ("total", sc.quiz.len().into()),
            ],
        ),
        from: None,
        words: t.get(&key),
        prompt: prompt(q, t),
        about: q.customer.map(|id| eye.about(id, "-about")),
        options: (0u32..)
            .zip(&q.options)
            .map(|(i, option)| OptionRow {
                words: t.get(&option_key(t, &key, option)),
                chosen: answer.is_some_and(|a| a.option == i),
                right: answer.map(|_| i == q.answer),
            })
            .collect(),
        why: answer.map(|_| t.get(&format!("{key}-why"))),
        read: pages::entry(q, t),
        score: score(right, answers().count(), t),
        last: index + 1 == sc.quiz.len(),
    })
}

/// What to do with the words of a question that is a statement: say whether it is true.
fn prompt(question: &Question, t: &Texts) -> Option<String> {
    let judged = |option: &String| matches!(option.as_str(), "true" | "false");
    let statement = question.options.iter().all(judged);
    statement.then(|| t.get("quiz-judge"))
}

/// How many were right so far.
fn score(right: usize, answered: usize, t: &Texts) -> String {
    if answered == 0 {
        return t.get("quiz-unanswered");
    }
    let said = [("right", right.into()), ("answered", answered.into())];
    t.with("quiz-score", said)
}

/// The first question that is still to be answered; 0 if none is.
pub fn first_open(eye: Eye) -> usize {
    let state = eye.state();
    let after = state.phase == Phase::Debrief;
    let open = |i: &usize| {
        let answered =
            |a: &crate::sim::state::Answer| a.question as usize == *i && a.after == after;
        !state.answers.iter().any(answered)
    };
    (0..eye.sc().quiz.len()).find(open).unwrap_or(0)
}

/// An option has its own words, or those that all questions share (`quiz-option-true`).
fn option_key(t: &Texts, key: &str, option: &str) -> String {
    let own = format!("{key}-{option}");
    if t.has(&own) {
        own
    } else {
        format!("quiz-option-{option}")
    }
}
