//! Where a question is explained at length: its page of the handbook, and so the idea that it asks about.

use crate::locale::handbook::Handbook;
use crate::locale::{Lang, Texts};
use crate::sim::setup::Question;
use crate::view::handbook::Entry;

/// The id of a question's page: the one it names, or that on kinds where it asks for the kind of a customer.
pub(super) fn page(question: &Question) -> Option<&str> {
    let kinds = ["consumer", "business", "channel", "internal"];
    let asks_kind = question.options.iter().all(|o| kinds.contains(&o.as_str()));
    let own = question.page.as_deref();
    own.or(asks_kind.then_some("kinds"))
}

/// The same as the handbook lists it.
pub(super) fn entry(question: &Question, t: &Texts) -> Option<Entry> {
    let id = page(question)?;
    let book = Handbook::of(t.lang());
    book.page(id).map(Entry::of)
}

/// The chapter of a question's page.
pub(super) fn chapter(question: &Question) -> Option<&'static str> {
    let id = page(question)?;
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
    fn every_shipped_question_has_a_page() {
        for id in shipped() {
            let loaded = load(&Source::Shipped(id)).expect("what ships is sound");
            for question in &loaded.scenario.quiz {
                let name = &question.id;
                let of = page(question).unwrap_or_else(|| panic!("{id}: {name} has no page"));
                for lang in Lang::ALL {
                    assert!(Handbook::of(lang).page(of).is_some(), "{of} is no page");
                }
                assert!(chapter(question).is_some());
            }
        }
    }
}
