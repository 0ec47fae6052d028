//! The quiz: one question after another, each with its answer explained.

use super::Eye;

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
    /// Index of the question.
    pub question: u32,
    /// All questions in order: answered right, wrong, or not yet.
    pub marks: Vec<Option<bool>>,
    /// “Question 3 of 10”.
    pub count: String,
    /// The words.
    pub words: String,
    /// What is known of the customer it asks about.
    pub about: Option<String>,
    /// Options.
    pub options: Vec<OptionRow>,
    /// The explanation, after answering.
    pub why: Option<String>,
    /// Answered right so far.
    pub score: String,
    /// Whether it is the last.
    pub last: bool,
}

/// The question at a place; none past the last one.
pub fn question(eye: Eye, index: usize) -> Option<QuestionView> {
    let (sc, state, t) = (eye.sc(), eye.state(), eye.t);
    let q = sc.quiz.get(index)?;
    let answer = state.answers.iter().find(|a| a.question as usize == index);
    let key = format!("quiz-{}", q.id);
    let right = state.answers.iter().filter(|a| a.right).count();
    Some(QuestionView {
        question: index as u32,
        marks: (0..sc.quiz.len())
            .map(|i| {
                state
                    .answers
                    .iter()
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
        words: t.get(&key),
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
        score: t.with(
            "quiz-score",
            [
                ("right", right.into()),
                ("answered", state.answers.len().into()),
            ],
        ),
        last: index + 1 == sc.quiz.len(),
    })
}

/// An option has its own words, or those that all questions share (`quiz-option-true`).
fn option_key(t: &crate::locale::Texts, key: &str, option: &str) -> String {
    let own = format!("{key}-{option}");
    if t.has(&own) {
        own
    } else {
        format!("quiz-option-{option}")
    }
}
