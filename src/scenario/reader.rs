//! From the files of a scenario to the scenario: each is read, decoded and judged, and all that is wrong is kept.

use super::decode::Decoder;
use super::diagnostic::{Place, Problems};
use super::library::PERSONALITIES;
use super::names::hint;
use super::source::{CUSTOMERS, EN, FILES, ReadError, Source, TWINS, ZH_CN};
use super::tree::{Kind, Node};
use super::validate::{Files, Listed};
use super::words::told;
use super::{
    book, bytes, codes, ftl, glyphs, keys, library, migrate, raw, source, speech, texts, validate,
};
use crate::sim::complaint::Profiles;
use crate::sim::setup::Scenario;
use std::sync::Arc;

/// Reads the files of a scenario and keeps what is wrong with them.
pub(super) struct Reader<'s> {
    source: &'s Source,
    problems: Problems,
    hasher: blake3::Hasher,
}

impl<'s> Reader<'s> {
    /// Of a scenario that is still to be read.
    pub(super) fn new(source: &'s Source) -> Self {
        Self {
            source,
            problems: Problems::new(source.name()),
            hasher: blake3::Hasher::new(),
        }
    }

    /// What was found, sorted, and the hash of all that was read.
    pub(super) fn told(self) -> (Problems, blake3::Hash) {
        let mut problems = self.problems;
        problems.sort();
        (problems, self.hasher.finalize())
    }

    /// The scenario and its texts; none: it can't be made. Whether it may be
    /// played the problems say.
    pub(super) fn load(&mut self) -> Option<(Scenario, [(&'static str, String); 2])> {
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
