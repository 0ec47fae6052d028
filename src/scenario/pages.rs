//! The handbook's pages, as far as a question of a scenario may name one. Their words are the business of `locale`.

use super::codes;
use super::diagnostic::{At, Problems};
use super::names::hint;
use super::words::{told, words};
use serde::Deserialize;
use std::sync::LazyLock;

/// The ids of all pages, in reading order.
static IDS: LazyLock<Vec<String>> = LazyLock::new(|| {
    let source = include_str!("../../assets/handbook/index.ron");
    let index = ron::from_str(source).unwrap_or(Index {
        chapters: Vec::new(),
    });
    let pages = index.chapters.into_iter().flat_map(|c| c.pages);
    pages.map(|page| page.id).collect()
});

#[derive(Deserialize)]
struct Index {
    chapters: Vec<Chapter>,
}

#[derive(Deserialize)]
struct Chapter {
    pages: Vec<Page>,
}

#[derive(Deserialize)]
struct Page {
    id: String,
}

/// The ids as an author writes them.
pub(super) fn written() -> impl Iterator<Item = String> {
    IDS.iter().map(|id| format!("\"{id}\""))
}

/// The page of that name; one that isn't there is reported.
pub(super) fn find(problems: &mut Problems, id: &At<String>) -> Option<String> {
    if IDS.contains(&id.value) {
        return Some(id.value.clone());
    }
    let known = IDS.iter().map(String::as_str);
    let help = hint(&id.value, known, Some(words("pages-are")));
    let told = told("id-nowhere")
        .with("what", words("id-of-page"))
        .with("id", &id.value)
        .help(help);
    problems.report(codes::NOWHERE, &id.place, told);
    None
}
