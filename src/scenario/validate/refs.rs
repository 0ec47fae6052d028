//! Ids and what points to them.

use crate::scenario::codes;
use crate::scenario::diagnostic::{At, Problems};
use crate::scenario::names::hint;
use crate::scenario::words::{told, words};
use std::collections::BTreeMap;

/// The ids of a list and their places in it.
pub(super) struct Ids {
    /// What they are ids of, by its key.
    what: &'static str,
    whole: bool,
    at: BTreeMap<String, usize>,
}

impl Ids {
    /// Collects ids; those used twice are reported.
    pub(super) fn new<'a>(
        problems: &mut Problems,
        what: &'static str,
        whole: bool,
        ids: impl Iterator<Item = &'a At<String>>,
    ) -> Self {
        let mut at = BTreeMap::new();
        for (index, id) in ids.enumerate() {
            if at.contains_key(&id.value) {
                let told = told("id-twice")
                    .with("what", words(what))
                    .with("id", &id.value);
                problems.report(codes::TWICE, &id.place, told);
            } else {
                at.insert(id.value.clone(), index);
            }
        }
        Self { what, whole, at }
    }

    /// Whether all ids could be read.
    pub(super) const fn whole(&self) -> bool {
        self.whole
    }

    /// Where an id stands in the list; one that isn't there is reported.
    pub(super) fn find(&self, problems: &mut Problems, id: &At<String>) -> Option<usize> {
        let found = self.at.get(&id.value).copied();
        if found.is_none() && self.whole {
            let fallback = if self.at.is_empty() {
                words("id-none-yet")
            } else {
                words("id-as-it-stands")
            };
            let fallback = fallback.with("what", words(self.what));
            let help = hint(
                &id.value,
                self.at.keys().map(String::as_str),
                Some(fallback),
            );
            let told = told("id-nowhere")
                .with("what", words(self.what))
                .with("id", &id.value)
                .help(help);
            problems.report(codes::NOWHERE, &id.place, told);
        }
        found
    }
}
