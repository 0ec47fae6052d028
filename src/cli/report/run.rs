//! A saved run, played again and looked back at, with a bar meanwhile.

use super::xapi::{Trouble, load};
use crate::cli::out;
use crate::locale::{Lang, Texts};
use crate::report::xapi::utc;
use crate::run::debrief::{Debrief, Effort, Halt, Progress, debrief, skill};
use crate::run::slots::whose;
use crate::run::{Parting, disk};
use crate::scenario::Loaded;
use crate::sim::{Command, Sim};
use indicatif::{ProgressBar, ProgressStyle};
use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicBool;

/// Steps of the bar.
const STEPS: u64 = 1000;
/// Seeds, trials and rollouts where it should be quick.
const QUICK: Effort = Effort {
    skill: skill::Effort {
        seeds: 40,
        trials: 30,
    },
    rollouts: 30,
};

/// A saved run, played again.
pub struct Run {
    /// Student number.
    pub student: String,
    /// The day it was saved on; empty: the save doesn't say.
    pub date: String,
    /// The second since 1970; 0: the save doesn't say.
    pub second: u64,
    /// Its scenario.
    pub loaded: Loaded,
    log: Vec<Command>,
    /// The run, with its record.
    pub sim: Sim,
}

impl Run {
    /// Reads a save and plays it again.
    pub fn open(
        path: &Path,
        scenario: Option<&str>,
        student: String,
        lang: Lang,
    ) -> Result<Self, Trouble> {
        let save = disk::read_log(path).map_err(|e| Trouble::Run(e.to_string()))?;
        let loaded = load(&save, scenario, lang)?;
        let header = &save.header;
        if !header.scenario_hash.is_empty() && header.scenario_hash != loaded.hash {
            out::say(&format!(
                "note: {}: the scenario has changed since this was played",
                path.display()
            ));
        }
        let mut sim = header.begun(&loaded.scenario);
        for (index, command) in save.log.iter().enumerate() {
            if let Err(refusal) = sim.silently(command) {
                let parting = Parting::Refused {
                    quarter: sim.state().quarter,
                    index,
                    command: command.clone(),
                    refusal,
                };
                return Err(Trouble::Run(format!("{}: {parting}", path.display())));
            }
        }
        let second = header.updated.max(header.created);
        let date = if second == 0 {
            String::new()
        } else {
            utc(second, 0).chars().take(10).collect()
        };
        Ok(Self {
            student,
            date,
            second,
            sim,
            log: save.log,
            loaded,
        })
    }

    /// Looks back at it; how far that is stands on the terminal.
    pub fn look(&self, quick: bool, t: &Texts) -> Result<Debrief, Halt> {
        let bar = ProgressBar::new(STEPS);
        let style = ProgressStyle::with_template("{prefix}: {msg} {bar:40} {percent:>3} % {eta}");
        bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
        bar.set_prefix(self.student.clone());
        let tell = |progress: Progress| {
            bar.set_message(t.get(part_key(progress.part)));
            bar.set_position((STEPS as f64 * progress.share()) as u64);
        };
        let effort = if quick { QUICK } else { Effort::default() };
        let cancel = AtomicBool::new(false);
        let found = debrief(&self.sim, &self.log, effort, &tell, &cancel);
        bar.finish_and_clear();
        found
    }

    /// The words of the report, with those of its scenario.
    pub fn texts(&self, lang: Lang) -> Texts {
        Texts::for_report(lang, self.loaded.text(lang.code()))
    }
}

fn part_key(part: &str) -> &'static str {
    match part {
        "forecasts" => "report-doing-forecasts",
        "turning" => "report-doing-turning",
        "search" => "report-doing-search",
        "seeds" => "report-doing-seeds",
        "bots" => "report-doing-bots",
        _ => "report-doing-why",
    }
}

/// Whose runs these are, by the names of the saves; where two have the same
/// name, the folder goes with it.
pub fn students(saves: &[PathBuf]) -> Vec<String> {
    let stem = |path: &Path| {
        let stem = path.file_stem().map(|stem| stem.to_string_lossy());
        let stem = stem.unwrap_or_default().into_owned();
        match disk::read(path) {
            Ok(save) => whose(&stem, &save.header).to_owned(),
            Err(_) => stem,
        }
    };
    let stems: Vec<String> = saves.iter().map(|path| stem(path)).collect();
    let named = saves.iter().zip(&stems).map(|(path, own)| {
        let folder = path.parent().and_then(Path::file_name);
        match folder {
            Some(folder) if stems.iter().filter(|other| *other == own).count() > 1 => {
                format!("{}/{own}", folder.to_string_lossy())
            }
            _ => own.clone(),
        }
    });
    named.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn saves_of_the_same_name_are_told_apart_by_their_folders() {
        let paths = ["a/run.clientele", "b/run.clientele", "c/007.clientele"];
        let paths: Vec<PathBuf> = paths.iter().map(PathBuf::from).collect();
        assert_eq!(students(&paths), ["a/run", "b/run", "007"]);
    }
}
