//! A run with its log: what the window and the command line hold while somebody plays.

mod planning;

use super::branch::{Branch, pruned};
use super::replay::{Parting, QuarterCheck, Report};
use super::save::{Header, Origin, Save};
use crate::sim::score::{Score, score};
use crate::sim::{Command, Event, Phase, Refusal, Scenario, Sim, State};
use planning::PlanDesk;
use std::sync::Arc;

/// Where a scenario came from, the hash of its files, and in which form it is played.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Provenance {
    /// Where it came from.
    pub source: Origin,
    /// Hash of its files; empty: none was taken.
    pub hash: String,
    /// Id of the preset that the run is played by; empty: none.
    pub preset: String,
}

/// A run under way, the commands that led here and the hash of each closed quarter.
#[derive(Clone, Debug)]
pub struct Session {
    sim: Sim,
    log: Vec<Command>,
    hashes: Vec<String>,
    branches: Vec<Branch>,
    provenance: Provenance,
    created: u64,
    desk: PlanDesk,
}

/// A session taken up again, and what the replay found.
#[derive(Clone, Debug)]
pub struct Resumed {
    /// The run, as far as its log could be carried out.
    pub session: Session,
    /// How it compares with the record.
    pub report: Report,
}

impl Session {
    /// Starts a run. `quarters` 0 means all that the scenario has; `now` is
    /// seconds since 1970 (nothing in here asks the clock).
    pub fn start(
        scenario: Arc<Scenario>,
        provenance: Provenance,
        seed: u64,
        quarters: u8,
        now: u64,
    ) -> Self {
        let quarters = if quarters == 0 {
            scenario.quarters
        } else {
            quarters
        };
        let sim = Sim::new(scenario.in_form(&provenance.preset), seed, quarters);
        Self {
            desk: PlanDesk::new(&sim, 0),
            sim,
            log: Vec::new(),
            hashes: Vec::new(),
            branches: Vec::new(),
            provenance,
            created: now,
        }
    }

    /// Carries out a command. Only what was carried out is logged.
    pub fn command(&mut self, command: Command) -> Result<Vec<Event>, Refusal> {
        let events = self.log_command(command)?;
        let last = self.log.len() - 1;
        if self.log[last].lever().is_some() {
            self.desk.step(last..self.log.len());
        }
        Ok(events)
    }

    fn log_command(&mut self, command: Command) -> Result<Vec<Event>, Refusal> {
        let events = self.sim.command(&command)?;
        if command == Command::CloseQuarter {
            self.hashes.push(self.sim.state().hash());
        }
        let (commits, opens) = (
            command == Command::CommitPlan,
            command == Command::NextQuarter,
        );
        self.log.push(command);
        if opens {
            self.desk = PlanDesk::new(&self.sim, self.log.len());
        } else if commits {
            self.desk.committed();
        }
        Ok(events)
    }

    /// Whether a command would be carried out now.
    pub fn allows(&self, command: &Command) -> Result<(), Refusal> {
        self.sim.allows(command)
    }

    /// The run.
    pub const fn sim(&self) -> &Sim {
        &self.sim
    }

    /// The state now.
    pub const fn state(&self) -> &State {
        self.sim.state()
    }

    /// The scenario.
    pub fn scenario(&self) -> &Arc<Scenario> {
        self.sim.scenario()
    }

    /// The commands carried out so far.
    pub fn log(&self) -> &[Command] {
        &self.log
    }

    /// State hash after each closed quarter.
    pub fn hashes(&self) -> &[String] {
        &self.hashes
    }

    /// Other futures of the run that were tried and kept.
    pub fn branches(&self) -> &[Branch] {
        &self.branches
    }

    /// Keeps another future of the run; says its number.
    pub fn keep_branch(&mut self, branch: Branch) -> u32 {
        self.branches.push(branch);
        self.branches.len() as u32 - 1
    }

    /// A kept future went on: these are all its commands now.
    pub fn replay_branch(&mut self, index: u32, commands: &[Command]) {
        if let Some(branch) = self.branches.get_mut(index as usize) {
            commands.clone_into(&mut branch.commands);
        }
    }

    /// Gives a kept future a name.
    pub fn name_branch(&mut self, index: u32, name: &str) {
        if let Some(branch) = self.branches.get_mut(index as usize) {
            name.clone_into(&mut branch.name);
        }
    }

    /// Drops a kept future and all that spring from it.
    pub fn drop_branch(&mut self, index: u32) {
        self.branches = pruned(&self.branches, index);
    }

    /// Where the scenario came from.
    pub const fn provenance(&self) -> &Provenance {
        &self.provenance
    }

    /// When it began, in seconds since 1970.
    pub const fn created(&self) -> u64 {
        self.created
    }

    /// The score so far.
    pub fn score(&self) -> Score {
        score(self.sim.scenario(), self.sim.state())
    }

    /// Whether all quarters are over.
    pub fn finished(&self) -> bool {
        self.sim.state().phase == Phase::Debrief
    }

    /// What a save of this run holds; `now` is seconds since 1970.
    pub fn to_save(&self, now: u64) -> Save {
        Save {
            header: Header {
                scenario: self.sim.scenario().id.clone(),
                source: self.provenance.source.clone(),
                scenario_hash: self.provenance.hash.clone(),
                seed: self.sim.seed(),
                quarters: self.sim.state().quarters,
                preset: self.provenance.preset.clone(),
                created: self.created,
                updated: now,
            },
            log: self.log.clone(),
            hashes: self.hashes.clone(),
            branches: self.branches.clone(),
        }
    }

    /// Takes a saved run up again by carrying its commands out on a scenario,
    /// whose files have the hash `scenario_hash`. It always comes back with a
    /// run that can be played on; the report says whether it is the run that
    /// was saved.
    pub fn resume(save: &Save, scenario: Arc<Scenario>, scenario_hash: &str) -> Resumed {
        let provenance = Provenance {
            source: save.header.source.clone(),
            hash: scenario_hash.to_owned(),
            preset: save.header.preset.clone(),
        };
        let recorded = &save.header.scenario_hash;
        let scenario_changed = !recorded.is_empty() && recorded != scenario_hash;
        let header = &save.header;
        let mut session = Self::start(
            scenario,
            provenance,
            header.seed,
            header.quarters,
            header.created,
        );
        session.branches.clone_from(&save.branches);
        let mut parting = None;
        for (index, command) in save.log.iter().enumerate() {
            if let Err(refusal) = session.command(command.clone()) {
                parting = Some(Parting::Refused {
                    quarter: session.state().quarter,
                    index,
                    command: command.clone(),
                    refusal,
                });
                break;
            }
        }
        let quarters = compare(&session.hashes, &save.hashes);
        let by_hash = quarters
            .iter()
            .find(|q| q.agrees() == Some(false))
            .map(|q| Parting::Hash { quarter: q.quarter });
        let missing = (save.hashes.len() > session.hashes.len()).then(|| Parting::Missing {
            quarter: session.hashes.len() as u8 + 1,
        });
        let report = Report {
            quarters,
            commands: session.log.len(),
            finished: session.finished(),
            scenario_changed,
            // Quarters come first: a refusal late in the log is often the
            // consequence of a difference early in it.
            parting: by_hash.or(parting).or(missing),
            score: session.score(),
        };
        Resumed { session, report }
    }
}

/// The hashes found beside those recorded.
fn compare(found: &[String], recorded: &[String]) -> Vec<QuarterCheck> {
    found
        .iter()
        .enumerate()
        .map(|(i, hash)| QuarterCheck {
            quarter: i as u8 + 1,
            hash: hash.clone(),
            recorded: recorded.get(i).cloned(),
        })
        .collect()
}
