//! From where a scenario was loaded to what a save says of it, and back.

use super::save::{Header, Origin};
use crate::scenario::{self, Source};
use crate::sim::{Scenario, Sim};
use std::path::PathBuf;
use std::sync::Arc;

impl Origin {
    /// What a save says of a scenario loaded from here. A folder is kept as an
    /// absolute path, so that the save opens from anywhere on this machine.
    pub fn of(source: &Source) -> Self {
        match source {
            Source::Shipped(_) => Self::Shipped,
            Source::Folder(path) => {
                let full = std::path::absolute(path).unwrap_or_else(|_| path.clone());
                Self::Folder(full.to_string_lossy().into_owned())
            }
        }
    }
}

impl Header {
    /// The run of a save, not yet played, on its scenario.
    pub fn begun(&self, scenario: &Arc<Scenario>) -> Sim {
        let quarters = match self.quarters {
            0 => scenario.quarters,
            quarters => quarters,
        };
        Sim::new(scenario.in_form(&self.preset), self.seed, quarters)
    }

    /// Where the scenario of a save is loaded from; none if it says that it
    /// ships and this build doesn't have it.
    pub fn scenario_source(&self) -> Option<Source> {
        match &self.source {
            Origin::Shipped => scenario::shipped()
                .into_iter()
                .find(|id| *id == self.scenario)
                .map(Source::Shipped),
            Origin::Folder(path) => Some(Source::Folder(PathBuf::from(path))),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::run::session::{Provenance, Session};
    use crate::scenario::load;
    use crate::sim::setup::Preset;

    #[test]
    fn a_run_by_a_preset_is_helped_as_the_preset_says() {
        let loaded = load(&Source::Shipped("steel")).expect("steel is sound");
        let mut sc = Scenario::clone(&loaded.scenario);
        let mut assistance = sc.assistance;
        assistance.hints = false;
        sc.presets.push(Preset {
            id: "exam".to_owned(),
            quarters: sc.quarters,
            minutes: 60,
            assistance,
        });
        let sc = Arc::new(sc);
        let begun = |preset: &str| {
            let provenance = Provenance {
                preset: preset.to_owned(),
                ..Provenance::default()
            };
            Session::start(Arc::clone(&sc), provenance, 3, 0, 0)
        };
        assert!(begun("").scenario().assistance.hints);
        assert!(begun("no-longer-there").scenario().assistance.hints);
        let exam = begun("exam");
        assert!(!exam.scenario().assistance.hints && exam.scenario().assistance.forecast);
        // So it stays when it is taken up again, or played again to be told.
        let save = exam.to_save(0);
        let again = Session::resume(&save, Arc::clone(&sc), "").session;
        assert!(!again.scenario().assistance.hints);
        assert!(!save.header.begun(&sc).scenario().assistance.hints);
        let text = begun("").to_save(0).encode().expect("it is plain text");
        assert!(
            !text.contains("preset"),
            "a save without one is written as ever"
        );
    }
}
