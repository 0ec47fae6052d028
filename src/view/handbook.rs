//! The handbook: its chapters, and the page that is open.

pub mod search;

use crate::locale::handbook::picture::{Picture, picture};
use crate::locale::handbook::{Block, Handbook, Page};
use crate::locale::{Lang, Texts};

/// A page in the list of chapters, or the one before or after.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its id.
    pub id: &'static str,
    /// Its title.
    pub title: &'static str,
    /// What lists and buttons call it: the title up to its colon.
    pub short: &'static str,
}

impl Entry {
    pub(super) fn of(page: &'static Page) -> Self {
        Self {
            id: &page.id,
            title: &page.title,
            short: page.title.split([':', '：']).next().unwrap_or_default(),
        }
    }
}

/// A chapter of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChapterView {
    /// Its name.
    pub name: String,
    /// Its pages.
    pub pages: Vec<Entry>,
}

/// The handbook with a page open.
#[derive(Clone, Debug, PartialEq)]
pub struct HandbookView {
    /// The language it is read in.
    pub lang: Lang,
    /// All chapters.
    pub chapters: Vec<ChapterView>,
    /// The name of the chapter that the page is in.
    pub chapter: String,
    /// The page that is open.
    pub open: Entry,
    /// What it shows, if it is drawn.
    pub picture: Option<&'static Picture>,
    /// What it says.
    pub blocks: &'static [Block],
    /// The page before it.
    pub before: Option<Entry>,
    /// The page after it.
    pub after: Option<Entry>,
}

/// The handbook with the page `id` open; the first page if there is none of that id.
/// None only where the program ships no page at all.
pub fn handbook(id: &str, t: &Texts) -> Option<HandbookView> {
    let book = Handbook::of(t.lang());
    let pages: Vec<&'static Page> = book.pages().collect();
    let at = pages.iter().position(|page| page.id == id).unwrap_or(0);
    let page = *pages.get(at)?;
    let name = |id: &str| t.get(&format!("handbook-chapter-{id}"));
    let chapter = book.chapters.iter().find(|c| c.pages.contains(page));
    Some(HandbookView {
        lang: t.lang(),
        chapters: book
            .chapters
            .iter()
            .map(|chapter| ChapterView {
                name: name(&chapter.id),
                pages: chapter.pages.iter().map(Entry::of).collect(),
            })
            .collect(),
        chapter: chapter.map(|c| name(&c.id)).unwrap_or_default(),
        open: Entry::of(page),
        picture: picture(&page.id),
        blocks: &page.blocks,
        before: at.checked_sub(1).map(|i| Entry::of(pages[i])),
        after: pages.get(at + 1).map(|page| Entry::of(page)),
    })
}

/// The page that a term of the model leads to, such as `term-satisfaction`,
/// `lever-quality` or `account-bad-debt`: what a tooltip links to.
pub fn leads_to(term: &str, t: &Texts) -> Option<&'static str> {
    Handbook::of(t.lang()).leads_to(term)
}
