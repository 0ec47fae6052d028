//! Answers: to what happens to the firm, and to the questions of the quiz.

use super::teller::{Activity, Teller, extensions, score};
use super::vocabulary as v;
use crate::locale::Texts;
use crate::sim::Sim;
use crate::sim::setup::Question;
use serde_json::{Value, json};

/// Tells what was chosen when something happened to the firm.
pub(super) fn chosen(t: &mut Teller, sim: &Sim, event: u32, choice: u32) {
    let Some(setup) = sim.scenario().events.get(event as usize) else {
        return;
    };
    let Some(taken) = setup.choices.get(choice as usize) else {
        return;
    };
    let key = format!("event-{}", setup.id);
    let named = |t: &Texts, id: &str| t.get(&format!("{key}-{id}"));
    let options: Vec<(&str, Value)> = setup
        .choices
        .iter()
        .map(|c| (c.id.as_str(), t.both(|texts| named(texts, &c.id))))
        .collect();
    let mut object = Teller::activity(
        sim,
        Activity {
            path: &["event", &setup.id],
            kind: v::INTERACTION,
            name: t.both(|texts| texts.get(&key)),
            about: Some(t.both(|texts| named(texts, "text"))),
        },
    );
    interaction(&mut object, options);
    let result = json!({
        "response": taken.id,
        "extensions": extensions([("words", t.both(|texts| named(texts, &taken.id)))]),
    });
    let quarter = t.quarter(sim);
    t.tell(
        sim,
        "event",
        v::SELECTED,
        object,
        Some(result),
        Some(quarter),
    );
}

/// Tells how a question was answered, before the run or after it.
pub(super) fn answered(t: &mut Teller, sim: &Sim, index: u32, option: u32, after: bool) {
    let Some(question) = sim.scenario().quiz.get(index as usize) else {
        return;
    };
    let Some(given) = question.options.get(option as usize) else {
        return;
    };
    let object = asked(t, sim, index, question);
    let right = option == question.answer;
    let result = json!({
        "response": given,
        "success": right,
        "completion": true,
        "score": score(f64::from(u8::from(right)), 1.0),
    });
    let (when, name) = if after {
        ("after", "xapi-quiz-after")
    } else {
        ("before", "xapi-quiz-before")
    };
    let quiz = Teller::activity(
        sim,
        Activity {
            path: &["quiz", when],
            kind: v::ASSESSMENT,
            name: t.both(|texts| texts.get(name)),
            about: None,
        },
    );
    t.tell(sim, "answer", v::ANSWERED, object, Some(result), Some(quiz));
}

/// A question with its options; the same one before the run and after it.
fn asked(t: &Teller, sim: &Sim, index: u32, question: &Question) -> Value {
    let key = format!("quiz-{}", question.id);
    // An option has its own words, or those that all questions share.
    let words = |texts: &Texts, option: &str| {
        let own = format!("{key}-{option}");
        if texts.has(&own) {
            texts.get(&own)
        } else {
            texts.get(&format!("quiz-option-{option}"))
        }
    };
    let options = question.options.iter();
    let options = options.map(|o| (o.as_str(), t.both(|texts| words(texts, o))));
    let number = index + 1;
    let mut object = Teller::activity(
        sim,
        Activity {
            path: &["quiz", "question", &question.id],
            kind: v::INTERACTION,
            name: t.both(|texts| texts.with("xapi-question", [("number", number.into())])),
            about: Some(t.both(|texts| texts.get(&key))),
        },
    );
    interaction(&mut object, options.collect());
    if let Some(right) = question.options.get(question.answer as usize) {
        object["definition"]["correctResponsesPattern"] = json!([right]);
    }
    object
}

/// Adds what can be chosen to an activity (xAPI 1.0.3, Data, appendix C).
fn interaction(object: &mut Value, options: Vec<(&str, Value)>) {
    let choices: Vec<Value> = options
        .into_iter()
        .map(|(id, words)| json!({ "id": id, "description": words }))
        .collect();
    let definition = &mut object["definition"];
    definition["interactionType"] = json!("choice");
    definition["choices"] = Value::Array(choices);
}
