//! The handbook: pages as data, in both languages, with an index that knows which term leads where.
//!
//! A page is a small fixed subset of Markdown: `# title`, paragraphs, `## heading`,
//! `- list`, `> note`, `| table |`. A new page is two files and a line of
//! `assets/handbook/index.ron`; the tests below hold it to the rest. Its drawing is in `pictures.ron`.

mod parse;
pub mod picture;
#[cfg(test)]
mod tests;

pub use parse::parse;

use super::Lang;
use include_dir::{Dir, include_dir};
use serde::Deserialize;
use std::sync::OnceLock;

static FILES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/assets/handbook");

/// A part of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A heading within the page.
    Heading(String),
    /// Running text.
    Paragraph(String),
    /// Points.
    List(Vec<String>),
    /// Something to remember, set apart.
    Note(String),
    /// A table; every row has as many cells as the head.
    Table {
        /// Names of the columns.
        head: Vec<String>,
        /// The rows.
        rows: Vec<Vec<String>>,
    },
}

/// A page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// Its id, the name of its file.
    pub id: String,
    /// Its title.
    pub title: String,
    /// What it says.
    pub blocks: Vec<Block>,
}

/// A chapter: its pages in order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chapter {
    /// Its id; its name is the text `handbook-chapter-<id>`.
    pub id: String,
    /// Its pages.
    pub pages: Vec<Page>,
}

/// The handbook in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Handbook {
    /// The chapters in order.
    pub chapters: Vec<Chapter>,
    /// What is wrong with its files; shipped ones have nothing (a test sees to it).
    pub problems: Vec<String>,
    /// Term → page.
    terms: Vec<(String, String)>,
}

#[derive(Deserialize)]
struct Index {
    chapters: Vec<IndexChapter>,
}

#[derive(Deserialize)]
struct IndexChapter {
    id: String,
    pages: Vec<IndexPage>,
}

#[derive(Deserialize)]
struct IndexPage {
    id: String,
    #[serde(default)]
    terms: Vec<String>,
}

impl Handbook {
    /// The one that ships, in a language; read once.
    pub fn of(lang: Lang) -> &'static Self {
        static BOTH: [OnceLock<Handbook>; 2] = [const { OnceLock::new() }; 2];
        BOTH[usize::from(lang == Lang::En)].get_or_init(|| Self::read(lang))
    }

    /// Reads the files. What can't be read is left out and told in `problems`.
    fn read(lang: Lang) -> Self {
        let mut out = Self::default();
        let source = FILES.get_file("index.ron").and_then(|f| f.contents_utf8());
        let index: Index = match ron::from_str(source.unwrap_or_default()) {
            Ok(index) => index,
            Err(problem) => {
                out.problems.push(format!("index.ron: {problem}"));
                return out;
            }
        };
        for chapter in index.chapters {
            let mut pages = Vec::new();
            for page in chapter.pages {
                let path = format!("{}/{}.md", lang.code(), page.id);
                let Some(source) = FILES.get_file(&path).and_then(|f| f.contents_utf8()) else {
                    out.problems.push(format!("{path}: the file is missing"));
                    continue;
                };
                let (read, problems) = parse(&page.id, source);
                let told = problems.into_iter().map(|p| format!("{path}: {p}"));
                out.problems.extend(told);
                pages.push(read);
                let leads = |term| (term, page.id.clone());
                out.terms.extend(page.terms.into_iter().map(leads));
            }
            let id = chapter.id;
            out.chapters.push(Chapter { id, pages });
        }
        out
    }

    /// All pages in reading order.
    pub fn pages(&self) -> impl Iterator<Item = &Page> {
        self.chapters.iter().flat_map(|chapter| &chapter.pages)
    }

    /// A page by its id.
    pub fn page(&self, id: &str) -> Option<&Page> {
        self.pages().find(|page| page.id == id)
    }

    /// The terms that lead to a page.
    pub fn terms_of<'a>(&'a self, page: &'a str) -> impl Iterator<Item = &'a str> {
        let own = self.terms.iter().filter(move |(_, leads)| leads == page);
        own.map(|(term, _)| term.as_str())
    }

    /// The id of the page that a term of the model leads to, such as
    /// `term-satisfaction`, `lever-quality` or `account-bad-debt`.
    pub fn leads_to(&self, term: &str) -> Option<&str> {
        let found = self.terms.iter().find(|(known, _)| known == term);
        found.map(|(_, page)| page.as_str())
    }
}
