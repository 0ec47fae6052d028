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

use crate::sim::complaint::Profiles;
use crate::sim::setup::Scenario;
use decode::Decoder;
use diagnostic::Place;
use library::{LibraryCase, PERSONALITIES};
use names::hint;
use source::{CUSTOMERS, EN, FILES, ReadError, TWINS, ZH_CN};
use std::sync::Arc;
use tree::{Kind, Node};
use validate::{Files, Listed};
use words::told;

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
    let mut reader = Reader {
        source,
        problems: Problems::new(source.name()),
        hasher: blake3::Hasher::new(),
    };
    let loaded = reader.load();
    let Reader {
        mut problems,
        hasher,
        ..
    } = reader;
    problems.sort();
    match loaded {
        Some((scenario, texts)) if problems.errors() == 0 => Ok(Loaded {
            scenario: Arc::new(scenario),
            texts,
            warnings: problems,
            hash: hasher.finalize().to_hex().to_string(),
        }),
        _ => Err(problems),
    }
}

/// All problems of a scenario, errors and warnings.
pub fn check(source: &Source) -> Problems {
    load(source).map_or_else(|problems| problems, |loaded| loaded.warnings)
}

struct Reader<'s> {
    source: &'s Source,
    problems: Problems,
    hasher: blake3::Hasher,
}

impl Reader<'_> {
    fn load(&mut self) -> Option<(Scenario, [(&'static str, String); 2])> {
        self.unread();
        let [scenario_file, cases_file, quiz_file] = TWINS.map(|twins| self.twin(twins));
        let scenario = self
            .text(scenario_file, true)
            .map(|text| decoder(scenario_file, &mut self.problems).parse(&text));
        let has = |name| scenario.as_ref().is_some_and(|(node, _)| node.has(name));
        let is_drawn = has("book");
        // What the parser had to leave out may have been its length.
        let unsaid = scenario.as_ref().is_some_and(|(_, sound)| !sound) && !has("quarters");
        let customers = self.text(CUSTOMERS, !is_drawn);
        let cases = self.text(cases_file, false);
        let quiz = self.text(quiz_file, false);
        let texts = [ZH_CN, EN].map(|file| self.text(file, false));
        let problems = &mut self.problems;

        let raw = scenario.and_then(|(mut node, _)| {
            migrate::bring_up(&mut node);
            let mut d = decoder(scenario_file, problems);
            let raw = raw::scenario(&mut d, &node)?;
            let last = if unsaid { u8::MAX } else { raw.last };
            Some(raw::Raw { last, ..raw })
        });
        let customers = customers.map(|text| {
            let (items, whole) = book::customers(&text, problems);
            Listed { items, whole }
        });
        let cases = listed(cases_file, cases, raw::cases::cases, problems);
        let quiz = listed(quiz_file, quiz, raw::quiz::quiz, problems).items;
        let entries = [ZH_CN, EN].map(|file| {
            let text = self.problems.text(file).cloned();
            text.map(|text| ftl::read(file, &text, &mut self.problems))
        });
        glyphs::judge([ZH_CN, EN], &mut self.problems);
        let profiles = self.profiles()?;

        let raw = raw?;
        let own = cases.items.len();
        let hasher = &mut self.hasher;
        let (taken, shared) = library::taken(&raw.library, &mut self.problems, |file, bytes| {
            hash(hasher, file, bytes);
        });
        let mut cases = cases;
        let own_cases = cases.items.clone();
        cases.items.extend(taken);
        self.folder(&raw.id.value, &raw.id.place);
        let files = Files {
            raw,
            customers,
            cases,
            quiz,
            profiles,
        };
        let scenario = validate::judge(files, &mut self.problems);
        let complete = self.problems.errors() == 0;
        if complete {
            let [zh, en] = [entries[0].as_ref(), entries[1].as_ref()];
            let spoken = [(ZH_CN, zh), (EN, en)];
            let spoken = spoken.into_iter().filter_map(|(file, e)| Some((file, e?)));
            let spoken: Vec<_> = spoken.collect();
            for (case, raw) in scenario.cases.iter().zip(&own_cases) {
                let profiles = &scenario.profiles;
                speech::judge(case, raw, profiles, &spoken, &mut self.problems);
            }
        }
        texts::judge(
            &keys::keys(&scenario, own),
            [ZH_CN, EN],
            [entries[0].as_ref(), entries[1].as_ref()],
            complete,
            &mut self.problems,
        );
        // Those of the library come first: a scenario may say one in its own way.
        let [zh, en] = texts.map(|text| text.map_or_else(String::new, |t| t.to_string()));
        let [shared_zh, shared_en] = shared;
        Some((
            scenario,
            [("zh-CN", shared_zh + &zh), ("en", shared_en + &en)],
        ))
    }

    /// Which of a file's two forms is there; the one in RON if neither is, or
    /// both are, which is reported.
    fn twin(&mut self, [ron, json]: [&'static str; 2]) -> &'static str {
        let there = |file: &str| !matches!(self.source.read(file), Err(ReadError::Missing));
        match (there(ron), there(json)) {
            (false, true) => json,
            (true, true) => {
                let told = told("both-twins").with("ron", ron);
                self.problems.report(codes::TWIN, &Place::whole(json), told);
                ron
            }
            _ => ron,
        }
    }

    /// The text of a file; none: it isn't there, or can't be read, which is then reported.
    fn text(&mut self, file: &'static str, needed: bool) -> Option<Arc<str>> {
        let place = Place::whole(file);
        let bytes = match self.source.read(file) {
            Ok(bytes) => bytes,
            Err(ReadError::Missing) if !needed => return None,
            Err(error) => {
                let code = match &error {
                    ReadError::TooLarge => codes::SIZE,
                    _ => codes::FILE,
                };
                self.problems.report(code, &place, error.told(file));
                return None;
            }
        };
        self.hash(file, &bytes);
        let decoded = bytes::decode(&bytes, file == CUSTOMERS);
        let text: Arc<str> = decoded.text.into();
        self.problems.add_text(file, text.clone());
        if let Some(at) = decoded.bad {
            let place = Place::new(file, at..at + 1);
            self.problems
                .report(codes::ENCODING, &place, told("not-text"));
        }
        Some(text)
    }

    fn hash(&mut self, file: &str, bytes: &[u8]) {
        hash(&mut self.hasher, file, bytes);
    }

    /// How the personalities react: the same for all scenarios.
    fn profiles(&mut self) -> Option<Profiles> {
        let bytes = source::library(PERSONALITIES).unwrap_or_default();
        self.hash(PERSONALITIES, bytes);
        match library::profiles() {
            Ok(profiles) => Some(profiles),
            Err(error) => {
                let place = Place::whole(PERSONALITIES);
                let told = told("personalities").with("error", error);
                self.problems.report(codes::FILE, &place, told);
                None
            }
        }
    }

    /// Warns of files that look like part of the scenario and aren't read.
    fn unread(&mut self) {
        let names = self.source.files();
        let like_ours = |name: &&String| {
            let end = name.rsplit('.').next();
            let known = FILES.contains(&name.as_str()) || TWINS.iter().any(|t| t[1] == *name);
            matches!(end, Some("ron" | "json" | "csv" | "ftl")) && !known
        };
        for name in names.iter().filter(like_ours) {
            let names = FILES.into_iter().chain(TWINS.map(|twins| twins[1]));
            let help = hint(name, names, None);
            let told = told("not-read").with("file", name).help(help);
            self.problems.report(codes::UNREAD, &Place::whole(""), told);
        }
    }

    fn folder(&mut self, id: &str, place: &Place) {
        if let Some(folder) = self.source.folder_name()
            && folder != id
        {
            let told = told("other-folder").with("id", id).with("folder", folder);
            self.problems.report(codes::FOLDER, place, told);
        }
    }
}

fn hash(hasher: &mut blake3::Hasher, file: &str, bytes: &[u8]) {
    // Names and lengths too, or bytes could move from one file to the next unseen.
    hasher.update(file.as_bytes());
    hasher.update(&(bytes.len() as u64).to_le_bytes());
    hasher.update(bytes);
}

const fn decoder<'p>(file: &'static str, problems: &'p mut Problems) -> Decoder<'p> {
    Decoder::new(file, problems)
}

/// Decodes a file that is a list; without the file the list is empty.
fn listed<T>(
    file: &'static str,
    text: Option<Arc<str>>,
    decode: fn(&mut Decoder, &Node) -> Vec<T>,
    problems: &mut Problems,
) -> Listed<T> {
    let Some(text) = text else {
        return Listed {
            items: Vec::new(),
            whole: true,
        };
    };
    let mut d = decoder(file, problems);
    let (node, sound) = d.parse(&text);
    let items = decode(&mut d, &node);
    let all = matches!(&node.kind, Kind::List(nodes) if nodes.len() == items.len());
    Listed {
        items,
        whole: all && sound,
    }
}
