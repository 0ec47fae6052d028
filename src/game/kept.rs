//! Views that are heavy to make, made once and kept until the run, the words or what is looked at changes.

use super::behind::Behind;
use super::class::Meeting;
use super::debriefing::Looking;
use super::export::Writing;
use super::planning::Hours;
use crate::run::forecast::Forecast;
use crate::sim::Money;
use crate::ui::book::BookState;
use crate::view::author::AuthorView;
use crate::view::customer::CustomerView;
use crate::view::debrief::DebriefView;
use crate::view::medals::Strip;
use crate::view::plan::PlanView;
use crate::view::quiz::library::ThemesView;
use crate::view::review::ReviewView;
use crate::view::story::StoryQuarter;
use crate::view::table::Table;
use std::collections::BTreeMap;
use std::path::PathBuf;

/// A view, and the generation of the desk that it was made of.
pub(super) struct Made<V>(Option<(u64, V)>);

impl<V> Default for Made<V> {
    fn default() -> Self {
        Self(None)
    }
}

impl<V> Made<V> {
    /// The view of a generation, made only if it is not the one that is kept.
    pub(super) fn of(&mut self, generation: u64, make: impl FnOnce() -> V) -> &mut V {
        let kept = self.0.take().filter(|(of, _)| *of == generation);
        let made = kept.unwrap_or_else(|| (generation, make()));
        &mut self.0.insert(made).1
    }
}

/// The views that are kept.
#[derive(Default)]
pub(super) struct Kept {
    pub(super) plan: Made<PlanView>,
    pub(super) authoring: Made<AuthorView>,
    pub(super) own: Made<Vec<String>>,
    pub(super) review: Made<ReviewView>,
    pub(super) customer: Made<Option<CustomerView>>,
    pub(super) table: Made<Table>,
    /// Where somebody is in the book; none before it is opened.
    pub(super) book: Option<BookState>,
    pub(super) debrief: Made<DebriefView>,
    pub(super) forecast: Behind<(u8, Option<Forecast>)>,
    pub(super) hours: Behind<Hours>,
    pub(super) looked_back: Behind<Option<Forecast>>,
    pub(super) story: Made<(Strip, Vec<StoryQuarter>)>,
    pub(super) themes: Made<ThemesView>,
    pub(super) values: Behind<BTreeMap<PathBuf, Money>>,
    pub(super) looking: Looking,
    pub(super) meeting: Meeting,
    pub(super) writing: Writing,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_view_is_made_once_for_each_generation() {
        let (mut made, mut times) = (Made::default(), 0);
        for generation in [1, 1, 2, 2, 2] {
            made.of(generation, || times += 1);
        }
        assert_eq!(times, 2);
    }
}
