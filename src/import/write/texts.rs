//! The .ftl files of an imported book: the same keys in both languages, names as the list has them.

use super::super::Import;
use super::about;
use super::quiz::Question;
use crate::locale::{self, Arg, Lang, Texts, money, percent};
use crate::sim::Money;

/// What doesn't depend on the book: objectives, events, questions for the debrief.
const fn fixed(lang: Lang) -> &'static str {
    match lang {
        Lang::Zh => include_str!("../../../assets/import/scenario.zh-CN.ftl"),
        Lang::En => include_str!("../../../assets/import/scenario.en.ftl"),
    }
}

/// The whole file of a language.
pub(super) fn ftl(import: &Import, lang: Lang, questions: &[Question]) -> String {
    let t = super::super::texts(lang);
    let mut out = String::new();
    let mut put = |key: &str, words: &str| {
        out.push_str(key);
        out.push_str(" = ");
        out.push_str(&escaped(words));
        out.push('\n');
    };
    head(import, &t, &mut put);
    for (at, member) in import.book.members.iter().enumerate() {
        let stem = format!("customer-{}", member.id);
        let [contact, role] = about::contact(&t, member);
        put(&stem, &import.name(&t, at));
        put(&format!("{stem}-about"), &about::about(&t, member));
        put(&format!("{stem}-contact"), &contact);
        put(&format!("{stem}-role"), &role);
    }
    for question in questions {
        let stem = format!("quiz-{}", question.id);
        put(&stem, &question.text(import, &t));
        put(&format!("{stem}-why"), &question.why(import, &t));
        for option in &question.options {
            put(&format!("{stem}-{}", option.id()), &option.text(import, &t));
        }
    }
    format!("{out}\n{}", fixed(lang))
}

/// Title and briefing, in the book's own figures.
fn head(import: &Import, t: &Texts, put: &mut impl FnMut(&str, &str)) {
    let book = &import.book;
    let firm = &import.firm;
    let sum = |yuan: f64| Arg::Text(money(t, Money::from_f64(yuan)));
    let count = || ("count", Arg::from(book.members.len()));
    put("scenario-title", &t.with("import-title", [count()]));
    put("scenario-blurb", &t.with("import-blurb", [count()]));
    put("scenario-firm", &t.get("import-firm"));
    put("scenario-role", &t.get("import-own-role"));
    put("preset-workshop", &t.get("import-workshop"));
    let year = 4.0;
    put(
        "briefing-1",
        &t.with(
            "import-briefing-1",
            [
                count(),
                ("revenue", sum(year * firm.revenue as f64)),
                ("margin", sum(year * firm.margin as f64)),
            ],
        ),
    );
    let values: Vec<f64> = book.members.iter().map(|m| m.value).collect();
    let grades: Vec<u8> = book.members.iter().map(|m| m.abc).collect();
    let [best, ..] = super::super::tiers(&values, &grades);
    let by = if book.by_profit { "profit" } else { "revenue" };
    put(
        "briefing-2",
        &t.with(
            &format!("import-briefing-2-{by}"),
            [
                ("best", best.customers.into()),
                ("share", percent(best.of_value).into()),
            ],
        ),
    );
    let hours = locale::hours(f64::from(firm.staff * super::super::firm::HOURS));
    put(
        "briefing-3",
        &t.with(
            "import-briefing-3",
            [("staff", firm.staff.into()), ("hours", hours.into())],
        ),
    );
    put("briefing-4", &t.get("import-briefing-4"));
}

/// Words as the value of a Fluent message, on one line: braces would begin a placeable.
fn escaped(words: &str) -> String {
    let mut out = String::new();
    for c in super::super::clean::clean(words).chars() {
        match c {
            // By its number: who looks how deep braces nest counts every one.
            '{' => out.push_str("{ \"\\u007B\" }"),
            '}' => out.push_str("{ \"\\u007D\" }"),
            _ => out.push(c),
        }
    }
    if out.is_empty() {
        // A message must have words.
        out.push('–');
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_a_list_stay_words() {
        for words in [
            "{ $x }",
            "a } b",
            "[*] .x = y",
            "“岭钢” # 1",
            "line\nbreak",
            "",
        ] {
            let source = format!("customer-c001 = {}\nnext = 1\n", escaped(words));
            let shown_by = Texts::new(Lang::En, &source);
            let plain = super::super::super::clean::clean(words);
            let shown = if plain.is_empty() { "–" } else { &plain };
            assert_eq!(shown_by.get("customer-c001"), shown);
            assert_eq!(shown_by.get("next"), "1");
        }
    }
}
