//! What trainees write on: predictions, the quiz, the pledge.

use super::{Length, name, option};
use crate::locale::{Texts, money, percent, points};
use crate::report::page::Page;
use crate::sim::{CustomerId, Scenario};

/// How many promises to oneself fit on a sheet.
const PLEDGES: usize = 3;

/// What one expects before each quarter, and what came.
pub fn prediction(page: &mut Page, sc: &Scenario, t: &Texts, length: Length) {
    page.note(&t.get("scenario-title"));
    page.title(&t.get("sheet-prediction"));
    page.blanks(&[
        t.get("sheet-name"),
        t.get("sheet-partner"),
        t.get("sheet-seed"),
    ]);
    page.text(&t.get("sheet-prediction-how"));
    page.note(&t.with(
        "sheet-targets",
        [
            ("profit", money(t, sc.targets.profit).into()),
            ("churn", percent(sc.targets.churn).into()),
            ("satisfaction", points(sc.targets.satisfaction).into()),
        ],
    ));
    let quarters: Vec<String> = (1..=length.quarters)
        .map(|q| t.with("quarter-short", [("quarter", q.into())]))
        .collect();
    let heads = [
        "sheet-quarter",
        "sheet-profit-guess",
        "sheet-profit-came",
        "sheet-churn-guess",
        "sheet-churn-came",
        "sheet-gap",
    ]
    .map(|key| t.get(key));
    page.form(&heads, &quarters, false);
    page.heading(&t.get("sheet-who"));
    let heads = [
        "sheet-customer",
        "sheet-customer-why",
        "sheet-customer-came",
    ]
    .map(|k| t.get(k));
    let rows = [
        "sheet-vital",
        "sheet-vital",
        "sheet-leaves",
        "sheet-leaves",
        "sheet-hidden",
    ];
    page.form(&heads, &rows.map(|key| t.get(key)), false);
}

/// The questions, to tick before and after.
pub fn quiz(page: &mut Page, sc: &Scenario, t: &Texts) {
    page.note(&t.get("scenario-title"));
    page.title(&t.get("sheet-quiz"));
    page.blanks(&[t.get("sheet-name"), t.get("sheet-when")]);
    page.text(&t.get("sheet-quiz-how"));
    for (i, question) in sc.quiz.iter().enumerate() {
        let words = t.get(&format!("quiz-{}", question.id));
        let options: Vec<String> = question
            .options
            .iter()
            .map(|o| option(t, &question.id, o))
            .collect();
        // A question and its answers stay together.
        page.keep(|page| {
            page.minor(&format!("{}  {words}", i + 1));
            if let Some(id) = question.customer {
                let who = name(sc, t, id);
                let about = about(sc, t, id);
                page.note(&format!("{who}{}{about}", t.get("sheet-colon")));
            }
            page.ticks(&options);
        });
    }
}

/// What is known of a customer that was written.
fn about(sc: &Scenario, t: &Texts, id: CustomerId) -> String {
    let key = sc
        .customers
        .get(id.index())
        .map(|p| format!("customer-{}-about", p.id));
    key.filter(|key| t.has(key))
        .map_or_else(String::new, |key| t.get(&key))
}

/// What one will do differently.
pub fn pledge(page: &mut Page, sc: &Scenario, t: &Texts) {
    page.note(&t.get("scenario-title"));
    page.title(&t.get("sheet-pledge"));
    page.blanks(&[t.get("sheet-name"), t.get("sheet-date")]);
    page.text(&t.get("sheet-pledge-how"));
    page.heading(&t.get("sheet-learned"));
    let learned: Vec<String> = sc
        .objectives
        .iter()
        .map(|id| t.get(&format!("objective-{id}")))
        .collect();
    page.ticks(&learned);
    page.heading(&t.get("sheet-do"));
    let heads = [
        "sheet-do-who",
        "sheet-do-what",
        "sheet-do-when",
        "sheet-do-see",
    ]
    .map(|k| t.get(k));
    let rows: Vec<String> = (1..=PLEDGES).map(|n| format!("{n}")).collect();
    page.form(&heads, &rows, true);
    page.heading(&t.get("sheet-stop"));
    page.form(
        &[t.get("sheet-stop-what"), t.get("sheet-stop-why")],
        &[String::new()],
        true,
    );
    page.blanks(&[t.get("sheet-witness"), t.get("sheet-check-date")]);
}
