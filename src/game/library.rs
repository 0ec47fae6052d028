//! The scenarios that can be chosen: those that ship, and one that was named on the command line.

use crate::cli::source;
use crate::locale::{Lang, Texts};
use crate::run::save::{Header, Origin};
use crate::run::session::Provenance;
use crate::scenario::{self, Loaded, Source};
use crate::sim::Scenario;
use std::sync::Arc;

/// A scenario, ready to be played in both languages.
#[derive(Clone)]
pub struct Book {
    /// The scenario.
    pub scenario: Arc<Scenario>,
    /// Where it came from.
    pub provenance: Provenance,
    texts: [(Lang, Texts); 2],
}

impl Book {
    /// From a loaded scenario.
    pub fn new(source: &Source, loaded: &Loaded) -> Self {
        let texts = Lang::ALL.map(|lang| (lang, Texts::new(lang, loaded.text(lang.code()))));
        Self {
            scenario: Arc::clone(&loaded.scenario),
            provenance: source::provenance(source, loaded),
            texts,
        }
    }

    /// Its words together with the program's.
    pub fn texts(&self, lang: Lang) -> &Texts {
        let [(_, first), (_, second)] = &self.texts;
        if lang == Lang::Zh { first } else { second }
    }
}

/// What can be chosen.
#[derive(Clone, Default)]
pub struct Library {
    /// Scenarios, in the order in which they ship.
    pub books: Vec<Book>,
    /// The one that was named on the command line.
    pub named: Option<usize>,
    /// Scenarios that couldn't be loaded.
    pub broken: Vec<String>,
}

impl Library {
    /// Loads all shipped scenarios, and the named one, which must be sound.
    /// Problems are told in `lang`.
    pub fn load(named: Option<&str>, lang: Lang) -> Result<Self, String> {
        let mut library = Self::default();
        for id in scenario::shipped() {
            let source = Source::Shipped(id);
            match scenario::load(&source) {
                Ok(loaded) => library.books.push(Book::new(&source, &loaded)),
                Err(problems) => {
                    let told = problems.render(false, lang);
                    library.broken.push(format!("{id}: {told}"));
                }
            }
        }
        // The easy and short ones first, as one would take them up.
        let order = |b: &Book| (b.scenario.difficulty, b.scenario.minutes);
        library.books.sort_by_key(order);
        if let Some(named) = named {
            let source = source::resolve(named)?;
            let loaded = source::load(&source, lang)?;
            let book = Book::new(&source, &loaded);
            let there = library
                .books
                .iter()
                .position(|b| b.provenance == book.provenance);
            library.named = Some(there.unwrap_or_else(|| {
                library.books.push(book);
                library.books.len() - 1
            }));
        }
        Ok(library)
    }

    /// The scenario that a save is of, if it ships: it was read when the game
    /// began, and needn't be read again.
    pub fn of_save(&self, header: &Header) -> Option<&Book> {
        if header.source != Origin::Shipped {
            return None;
        }
        let mut books = self.books.iter();
        books.find(|book| {
            book.provenance.source == Origin::Shipped && book.scenario.id == header.scenario
        })
    }
}
