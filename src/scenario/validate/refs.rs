//! Ids and what points to them.

use crate::scenario::codes;
use crate::scenario::diagnostic::{At, Problems};
use crate::scenario::names::hint;
use std::collections::BTreeMap;

/// The ids of a list and their places in it.
pub(super) struct Ids {
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
                let message = format!("there is another {what} `{}`", id.value);
                let help = "give each its own id";
                problems.report(codes::TWICE, &id.place, message, help);
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
            let what = self.what;
            let fallback = if self.at.is_empty() {
                format!("no {what} is written yet: write it, or leave this out")
            } else {
                format!("write the id of a {what} as it stands there")
            };
            let help = hint(&id.value, self.at.keys().map(String::as_str), &fallback);
            let message = format!("there is no {what} `{}`", id.value);
            problems.report(codes::NOWHERE, &id.place, message, help);
        }
        found
    }
}
