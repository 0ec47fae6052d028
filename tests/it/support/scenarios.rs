//! Scenarios that are loaded, and the problems of those that can't be.

use clientele::scenario::{Loaded, Problems, Source, load};
use std::path::Path;

/// A scenario that ships; all its problems, should it have any.
#[track_caller]
pub fn shipped(id: &'static str) -> Loaded {
    load(&Source::Shipped(id)).unwrap_or_else(|problems| panic!("{id}:\n{problems}"))
}

/// A scenario in a folder, with which nothing at all is wrong.
#[track_caller]
pub fn clean(folder: &Path) -> Loaded {
    let loaded = load(&Source::Folder(folder.to_owned()));
    let loaded = loaded.unwrap_or_else(|problems| panic!("{problems}"));
    assert!(loaded.warnings.is_empty(), "{}", loaded.warnings);
    loaded
}

/// “E010 scenario.ron:5:5” for each problem.
pub fn places(problems: &Problems) -> Vec<String> {
    let list = problems.list().iter();
    list.map(|p| format!("{} {}:{}:{}", p.code, p.file, p.line, p.column))
        .collect()
}
