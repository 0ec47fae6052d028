//! Which scenario an argument means: the id of a shipped one, or a folder.

use super::{Exit, out};
use crate::locale::Lang;
use crate::run::Origin;
use crate::run::session::Provenance;
use crate::scenario::{self, Loaded, Source};
use std::path::{Path, PathBuf};

/// The scenario that an argument names. A bare word is a shipped id before it
/// is a folder; with a slash or dot it is always a folder.
pub fn resolve(argument: &str) -> Result<Source, String> {
    let shipped = scenario::shipped();
    if let Some(id) = shipped.iter().find(|id| **id == argument) {
        return Ok(Source::Shipped(id));
    }
    let path = Path::new(argument);
    if path.is_dir() {
        return Ok(Source::Folder(PathBuf::from(argument)));
    }
    if path.exists() {
        return Err(format!(
            "{argument} is a file; a scenario is the folder that holds scenario.ron"
        ));
    }
    let near = shipped
        .iter()
        .find(|id| strsim::damerau_levenshtein(id, argument) <= 2)
        .map(|id| format!("; did you mean `{id}`?"));
    Err(format!(
        "there is no folder and no shipped scenario `{argument}`{} (shipped: {})",
        near.unwrap_or_default(),
        shipped.join(", ")
    ))
}

/// Loads a scenario; problems come back as text for standard error, in a language.
pub fn load(source: &Source, lang: Lang) -> Result<Loaded, String> {
    scenario::load(source).map_err(|problems| {
        let shown = problems.render(out::coloured(), lang);
        shown.trim_end().to_owned()
    })
}

/// The same for a command that can't go on without it: the problems have been said.
pub fn loaded(source: &Source, lang: Lang) -> Result<Loaded, Exit> {
    load(source, lang).map_err(|problems| {
        out::say(&problems);
        Exit::Problems
    })
}

/// The scenario that an argument names, loaded; what is wrong with it or with the argument has been said.
pub fn open(argument: &str, lang: Lang) -> Result<(Source, Loaded), Exit> {
    let source = resolve(argument).map_err(out::usage)?;
    let loaded = loaded(&source, lang)?;
    Ok((source, loaded))
}

/// Where a loaded scenario came from, for its saves.
pub fn provenance(source: &Source, loaded: &Loaded) -> Provenance {
    Provenance {
        source: Origin::of(source),
        hash: loaded.hash.clone(),
        preset: String::new(),
    }
}
