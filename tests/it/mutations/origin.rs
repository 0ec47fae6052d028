//! The files that are spoiled: every one of every shipped scenario, with the others beside it.

use crate::fuzz::dice::Dice;
use crate::fuzz::mutate::mutate;
use clientele::scenario::{Source, shipped};
use std::fs;
use std::path::{Path, PathBuf};

/// A file of a shipped scenario with the others beside it.
pub struct Origin {
    pub scenario: &'static str,
    pub file: String,
    pub files: Vec<(String, Vec<u8>)>,
}

impl Origin {
    pub fn name(&self, number: u32) -> String {
        format!("{}/{}/{number}", self.scenario, self.file)
    }

    /// The file, spoiled by a number, and what was done to it.
    pub fn spoilt(&self, number: u32) -> (Vec<u8>, &'static str) {
        let mut dice = Dice::of(&self.name(number));
        let bytes = |name: &str| self.files.iter().find(|f| f.0 == name).map(|f| &f.1[..]);
        let others: Vec<&[u8]> = self
            .files
            .iter()
            .filter(|f| f.0 != self.file)
            .map(|f| &f.1[..])
            .collect();
        let other = others[dice.roll(others.len())];
        let mut spoilt = bytes(&self.file).unwrap_or_default().to_vec();
        let way = mutate(&mut spoilt, other, number, &mut dice);
        (spoilt, way)
    }

    /// A folder with all files, called like the scenario.
    pub fn folder(&self, inside: &Path) -> PathBuf {
        let folder = inside.join(self.scenario);
        fs::create_dir_all(&folder).expect("a folder for temporary files takes another");
        for (name, bytes) in &self.files {
            fs::write(folder.join(name), bytes).expect("a file can be written");
        }
        folder
    }
}

/// Every file of every shipped scenario.
pub fn origins() -> Vec<Origin> {
    let mut out = Vec::new();
    for scenario in shipped() {
        let source = Source::Shipped(scenario);
        let read = |name: String| {
            let bytes = source.read(&name).expect("it was listed");
            (name, bytes)
        };
        let files: Vec<_> = source.files().into_iter().map(read).collect();
        out.extend(files.iter().map(|(file, _)| Origin {
            scenario,
            file: file.clone(),
            files: files.clone(),
        }));
    }
    out
}
