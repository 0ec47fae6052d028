//! Files → a valid scenario, or all their problems at once.
//!
//! `raw` mirrors the files, `validate` judges them, `diagnostic` keeps what is found, in keys and arguments (`words`);
//! `locale` says it.
//! Nothing here panics on any bytes, and a scenario with errors never loads.

mod bad;
mod book;
pub(crate) mod bytes;
mod checks;
pub mod codes;
pub mod convert;
pub mod coverage;
mod decode;
pub mod diagnostic;
mod drawn;
mod excerpt;
mod expected;
mod fields;
mod fluent_said;
pub mod font;
mod ftl;
mod glyphs;
pub mod keys;
pub mod library;
pub mod migrate;
mod names;
mod number;
mod pages;
mod parse;
mod raw;
mod reader;
pub mod reference;
mod rename;
pub mod source;
mod speech;
pub(crate) mod table;
#[cfg(test)]
mod tests;
mod texts;
mod token;
mod tree;
mod validate;
pub mod watch;
mod words;

pub use book::MAX_CUSTOMERS;
pub use checks::is_id;
pub use coverage::Coverage;
pub use diagnostic::{Problem, Problems, Severity};
pub use excerpt::Excerpt;
pub use rename::renamed;
pub use source::{Source, shipped};
pub use words::{Arg, Told, Words};

use crate::sim::setup::Scenario;
use library::LibraryCase;
use reader::Reader;
use std::sync::Arc;

/// A scenario that can be played.
#[derive(Clone, Debug)]
pub struct Loaded {
    /// The scenario.
    pub scenario: Arc<Scenario>,
    /// Fluent source by language: `zh-CN`, `en`. Empty: the language has no file.
    pub texts: [(&'static str, String); 2],
    /// Warnings.
    pub warnings: Problems,
    /// BLAKE3 of all its files, in hex; a save names it.
    pub hash: String,
}

impl Loaded {
    /// Its words in the language with this code; empty where it has none.
    pub fn text(&self, code: &str) -> &str {
        let mut texts = self.texts.iter();
        let found = texts.find(|(language, _)| *language == code);
        found.map_or("", |(_, text)| text)
    }

    /// Its cases with the texts they are told in, its own first, then those it
    /// takes from the library.
    pub fn cases(&self) -> Vec<LibraryCase> {
        let texts = || self.texts.each_ref().map(|(_, text)| text.clone().into());
        let cases = self.scenario.cases.iter().cloned();
        cases
            .map(|case| LibraryCase {
                case,
                texts: texts(),
            })
            .collect()
    }
}

/// Loads a scenario, or tells all its problems.
pub fn load(source: &Source) -> Result<Loaded, Problems> {
    let mut reader = Reader::new(source);
    let loaded = reader.load();
    let (problems, hash) = reader.told();
    match loaded {
        Some((scenario, texts)) if problems.errors() == 0 => Ok(Loaded {
            scenario: Arc::new(scenario),
            texts,
            warnings: problems,
            hash: hash.to_hex().to_string(),
        }),
        _ => Err(problems),
    }
}

/// All problems of a scenario, errors and warnings.
pub fn check(source: &Source) -> Problems {
    load(source).map_or_else(|problems| problems, |loaded| loaded.warnings)
}
