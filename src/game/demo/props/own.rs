//! A scenario in the making for the demo: a shipped one, written down and damaged.

use super::write;
use crate::game::desk::Desk;
use crate::scenario::source::{CUSTOMERS, EN, SCENARIO, ZH_CN};
use crate::scenario::{Source, shipped};
use std::path::Path;

/// How a scenario in the making is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::game::demo) enum State {
    /// As it ships.
    Sound,
    /// Something should be looked at.
    Warned,
    /// A field is misspelt.
    Broken,
    /// Every customer lacks something besides.
    Worse,
}

/// Writes the scenario on the desk into a folder, or the first that ships where that one lies elsewhere.
pub(super) fn write_down(folder: &str, desk: &Desk, state: State) -> Result<(), String> {
    let id = desk
        .book
        .as_ref()
        .map_or("", |book| book.scenario.id.as_str());
    let all = shipped();
    let like = all.iter().find(|one| **one == id).or(all.first());
    let source = Source::Shipped(like.copied().ok_or("no scenario ships")?);
    for name in source.files() {
        let bytes = source.read(&name).map_err(|e| e.to_string())?;
        let text = String::from_utf8(bytes).map_err(|e| e.to_string())?;
        let text = damaged(&name, text, state);
        write(&Path::new(folder).join(&name), text.as_bytes())?;
    }
    Ok(())
}

/// A file of it.
fn damaged(name: &str, text: String, state: State) -> String {
    match (state, name) {
        (State::Warned, ZH_CN | EN) => format!("{text}\nnobody-reads-this = …\n"),
        (State::Broken | State::Worse, SCENARIO) => text.replacen("quarters:", "quartes:", 1),
        (State::Worse, CUSTOMERS) => {
            let cut = |(i, line): (usize, &str)| match line.rsplit_once(',') {
                Some((kept, _)) if i > 0 => kept.to_owned(),
                _ => line.to_owned(),
            };
            let lines: Vec<String> = text.lines().enumerate().map(cut).collect();
            lines.join("\n")
        }
        _ => text,
    }
}
