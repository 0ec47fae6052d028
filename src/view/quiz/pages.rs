//! Where a question is explained at length: its page of the handbook, and so the idea that it asks about.

use crate::locale::handbook::Handbook;
use crate::locale::{Lang, Texts};
use crate::sim::Scenario;
use crate::sim::setup::Question;
use crate::view::handbook::Entry;

/// Scenario, then its questions, each with its page.
const PAGES: [(&str, &[(&str, &str)]); 8] = [
    (
        "bank",
        &[
            ("colour-blue", "tier-service"),
            ("balance-worth", "key-account"),
            ("matrix-zheng", "loyalty-matrices"),
            ("matrix-wu", "loyalty-matrices"),
            ("letgo-how", "letting-go"),
            ("regrade", "tier-service"),
            ("leave-let", "truths"),
            ("satisfied-ding", "trap"),
            ("only-best", "truths"),
            ("pyramid", "matrices"),
        ],
    ),
    (
        "battery",
        &[
            ("worth-ruifeng", "lifetime"),
            ("barrier-protocol", "barriers"),
            ("barrier-bought", "barriers"),
            ("level-log", "levels"),
            ("growth-terms", "credit"),
            ("warning-pay", "credit"),
            ("satisfied-qingjie", "trap"),
            ("long-pays", "tenure"),
            ("lifetime-guess", "lifetime"),
            ("how-it-ends", "letting-go"),
            ("care-top", "focus"),
        ],
    ),
    (
        "post",
        &[
            ("loudest-first", "key-account"),
            ("silent-content", "iceberg"),
            ("software-enough", "crm"),
            ("lifetime-guess", "lifetime"),
            ("letgo-simple", "truths"),
            ("sun-hint", "amiable"),
            ("ma-value", "per-hour"),
            ("univ-kind", "value-kinds"),
            ("channel-tier", "tier-service"),
            ("liang-memory", "files"),
            ("stable-all", "levels"),
        ],
    ),
    (
        "recovery-week",
        &[
            ("type-amiable", "amiable"),
            ("type-hesitant", "hesitant"),
            ("type-opinionated", "opinionated"),
            ("first-call", "iceberg"),
            ("due-slips", "settling"),
            ("complain-fewer", "iceberg"),
            ("pay-more", "settling"),
            ("second-time", "recovery"),
            ("leave-let", "truths"),
        ],
    ),
    (
        "standard",
        &[
            ("tiers", "abc"),
            ("margin", "per-hour"),
            ("silent", "iceberg"),
            ("overload", "team"),
            ("plunder", "score"),
        ],
    ),
    (
        "steel",
        &[
            ("kind-shunhe", "kinds"),
            ("kind-truck", "kinds"),
            ("kind-xingfu", "kinds"),
            ("kind-jinniu", "kinds"),
            ("kind-guangming", "kinds"),
            ("kind-jiayuan", "kinds"),
            ("volume-profit", "truths"),
            ("satisfied-loyal", "trap"),
            ("any-customer", "letting-go"),
            ("four-grounds", "abc"),
            ("between-two", "channel-customer"),
        ],
    ),
    (
        "taxi",
        &[
            ("hour-cost", "per-hour"),
            ("best-trip", "per-hour"),
            ("ride-type", "service-types"),
            ("c-tier", "tier-care"),
            ("all-relation", "truths"),
            ("long-pays", "tenure"),
            ("walk-away", "letting-go"),
            ("quiet", "iceberg"),
            ("own-cause", "mirror"),
            ("right-loyal", "truths"),
        ],
    ),
    (
        "telecom",
        &[
            ("three-columns", "tier-service"),
            ("fewer-calls", "iceberg"),
            ("two-jobs", "keep-or-win"),
            ("satisfied-su", "trap"),
            ("let-leave", "truths"),
            ("why-unasked", "iceberg"),
            ("new-target", "measures"),
            ("five-points", "less-churn"),
            ("long-pays", "tenure"),
            ("hurdles", "barriers"),
            ("online-best", "channels"),
        ],
    ),
];

/// The id of a question's page. Own scenarios have none, except where they ask for the kind of a customer.
pub(super) fn page(sc: &Scenario, question: &Question) -> Option<&'static str> {
    let of_scenario = PAGES.iter().find(|(scenario, _)| *scenario == sc.id);
    let listed = of_scenario.and_then(|(_, list)| list.iter().find(|(id, _)| *id == question.id));
    let kinds = ["consumer", "business", "channel", "internal"];
    let asks_kind = question.options.iter().all(|o| kinds.contains(&o.as_str()));
    listed
        .map(|(_, page)| *page)
        .or(asks_kind.then_some("kinds"))
}

/// The same as the handbook lists it.
pub(super) fn entry(sc: &Scenario, question: &Question, t: &Texts) -> Option<Entry> {
    let id = page(sc, question)?;
    let book = Handbook::of(t.lang());
    book.page(id).map(Entry::of)
}

/// The chapter of a question's page.
pub(super) fn chapter(sc: &Scenario, question: &Question) -> Option<&'static str> {
    let id = page(sc, question)?;
    // The chapters are the same in both languages.
    let mut chapters = Handbook::of(Lang::Zh).chapters.iter();
    let found = chapters.find(|chapter| chapter.pages.iter().any(|page| page.id == id));
    found.map(|chapter| chapter.id.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::{Source, load, shipped};

    #[test]
    fn every_shipped_question_has_a_page_and_every_line_a_question() {
        let mut listed = 0;
        for id in shipped() {
            let loaded = load(&Source::Shipped(id)).expect("what ships is sound");
            for question in &loaded.scenario.quiz {
                let of = page(&loaded.scenario, question);
                let of = of.unwrap_or_else(|| panic!("{id}: {} has no page", question.id));
                for lang in Lang::ALL {
                    assert!(Handbook::of(lang).page(of).is_some(), "{of} is no page");
                }
                assert!(chapter(&loaded.scenario, question).is_some());
                listed += 1;
            }
        }
        let lines: usize = PAGES.iter().map(|(_, list)| list.len()).sum();
        assert_eq!(lines, listed, "a line names a question that is gone");
    }
}
