//! Views that are heavy to make, made once and kept until the run, the words or what is looked at changes.

use super::behind::Behind;
use super::class::Meeting;
use super::debriefing::Looking;
use super::export::Writing;
use super::planning::Hours;
use crate::run::forecast::Forecast;
use crate::sim::complaint::Follow;
use crate::sim::{ComplaintId, Money};
use crate::ui::book::BookState;
use crate::view::author::AuthorView;
use crate::view::customer::CustomerView;
use crate::view::debrief::DebriefView;
use crate::view::firm::FirmView;
use crate::view::frame::Header;
use crate::view::medals::Strip;
use crate::view::plan::PlanView;
use crate::view::quiz::library::ThemesView;
use crate::view::review::ReviewView;
use crate::view::story::StoryQuarter;
use crate::view::table::Table;
use crate::view::talk::TalkView;
use crate::view::weeks::WeeksView;
use std::collections::BTreeMap;
use std::path::PathBuf;

/// A view, and what it was made of: the generation of the desk, and whatever else it shows.
pub(super) struct Made<V, K = u64>(Option<(K, V)>);

impl<V, K> Default for Made<V, K> {
    fn default() -> Self {
        Self(None)
    }
}

impl<V, K: PartialEq> Made<V, K> {
    /// The view of a generation, made only if it is not the one that is kept.
    pub(super) fn of(&mut self, generation: K, make: impl FnOnce() -> V) -> &mut V {
        let kept = self.0.take().filter(|(of, _)| *of == generation);
        let made = kept.unwrap_or_else(|| (generation, make()));
        &mut self.0.insert(made).1
    }
}

/// What the weeks are made of: the run, the complaints put off, the promise whose end is being told.
pub(super) type WeeksOf = (u64, Vec<ComplaintId>, Option<(ComplaintId, Follow)>);
/// What a talk is made of: the run, the complaint, the sum that is set.
pub(super) type TalkOf = (u64, ComplaintId, Option<Money>);

/// The views that are kept.
#[derive(Default)]
pub(super) struct Kept {
    pub(super) head: Made<Header>,
    pub(super) plan: Made<PlanView>,
    pub(super) firm: Made<FirmView>,
    pub(super) weeks: Made<WeeksView, WeeksOf>,
    pub(super) talk: Made<Option<TalkView>, TalkOf>,
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

    #[test]
    fn a_view_is_made_anew_when_anything_it_shows_changes() {
        let (mut made, mut times) = (Made::<(), WeeksOf>::default(), 0);
        let put_off = vec![ComplaintId(3)];
        for of in [
            (1, Vec::new(), None),
            (1, put_off.clone(), None),
            (1, put_off, None),
            (1, Vec::new(), None),
        ] {
            made.of(of, || times += 1);
        }
        assert_eq!(times, 3);
    }
}
