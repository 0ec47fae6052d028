//! The guided tour of the first quarter: its steps, read from `assets/tour.ron`, and when each of them is done.

use super::Eye;
use crate::locale::Texts;
use crate::sim::State;
use crate::sim::foresight::predicted;
use serde::Deserialize;
use std::sync::OnceLock;

const DATA: &str = include_str!("../../assets/tour.ron");

/// Where in a quarter a step belongs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
pub enum Part {
    /// The plan.
    Plan,
    /// The weeks.
    Weeks,
    /// A talk.
    Talk,
    /// The review.
    Review,
}

/// What the steps are counted within.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub enum Chapter {
    /// Who the customers are, and what hours they get.
    Customers,
    /// The rest of the plan.
    Plan,
    /// The weeks, up to a complaint.
    Run,
    /// The talk, and the rest of the weeks.
    Talk,
    /// The review.
    Review,
}

impl Chapter {
    /// Key of its name in the texts.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Customers => "tour-chapter-customers",
            Self::Plan => "tour-chapter-plan",
            Self::Run => "tour-chapter-run",
            Self::Talk => "tour-chapter-talk",
            Self::Review => "tour-chapter-review",
        }
    }
}

/// What ends a step.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub enum Until {
    /// It was read.
    Read,
    /// Some tier gets so many hours more for each customer.
    HoursUp(u32),
    /// The trainee said what the quarter will bring.
    Predicted,
    /// One of these is on the screen.
    Shown(Vec<String>),
    /// This is not on the screen any more.
    Gone(String),
}

/// How the card of a step behaves until the step is done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
pub enum Manner {
    /// It says that it is the trainee's turn, or goes on by a button where it is only to be read.
    #[default]
    Usual,
    /// It can be read away by a button, so that it covers nothing while the trainee does what it says.
    Aside,
    /// It says that there is nothing to do but watch.
    Watch,
    /// There is no card: the step only waits.
    Silent,
}

/// A step.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// Its id: the texts are `tour-‹id›` and `tour-‹id›-text`.
    pub id: String,
    /// What it is counted within.
    pub chapter: Chapter,
    /// Where in the quarter.
    pub part: Part,
    /// The control it points at.
    pub at: String,
    /// What ends it.
    pub until: Until,
    /// How its card behaves.
    #[serde(default)]
    pub manner: Manner,
    /// Whether it is about the forecast: left out where none is shown.
    #[serde(default)]
    pub forecast: bool,
}

/// The steps.
pub fn steps() -> &'static [Step] {
    static STEPS: OnceLock<Vec<Step>> = OnceLock::new();
    // The file is built in and a test reads it; a broken one would mean no tour.
    STEPS.get_or_init(|| ron::from_str(DATA).unwrap_or_default())
}

/// What the steps ask of a run.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// Hours that some tier gets more for each customer than before.
    pub hours_up: u32,
    /// The quarter was predicted.
    pub predicted: bool,
    /// The scenario shows no forecast.
    pub unforeseen: bool,
}

/// The facts of a run; `before` is the state in which the plan was opened.
pub fn facts(eye: Eye, before: &State) -> Facts {
    let state = eye.state();
    let up = before.policies.iter().zip(&state.policies);
    Facts {
        hours_up: up
            .map(|(was, is)| is.hours.saturating_sub(was.hours))
            .max()
            .unwrap_or(0),
        predicted: predicted(state, state.quarter).is_some(),
        unforeseen: !eye.sc().assistance.forecast,
    }
}

/// Where the tour stands after a look at the screen: at the same step, at a
/// later one, or past the last. What was done without being asked is skipped.
pub fn moved_on(at: usize, facts: Facts, shown: &dyn Fn(&str) -> bool) -> usize {
    let all = steps();
    let mut at = at;
    while let Some(step) = all.get(at) {
        let done = match &step.until {
            _ if step.forecast && facts.unforeseen => true,
            Until::Read => false,
            Until::HoursUp(hours) => facts.hours_up >= *hours,
            Until::Predicted => facts.predicted,
            Until::Shown(names) => names.iter().any(|name| shown(name)),
            Until::Gone(name) => !shown(name),
        };
        if done {
            at += 1;
            continue;
        }
        // Whoever went ahead to another part is met there.
        let ahead = |s: &Step| s.part > step.part && s.part != Part::Talk && shown(&s.at);
        match all.iter().skip(at).position(ahead) {
            Some(further) if !shown(&step.at) => at += further,
            _ => break,
        }
    }
    at
}

/// What the card of a step says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepView {
    /// Which, from 0.
    pub index: usize,
    /// “Customers 2 / 4”.
    pub count: String,
    /// Heading.
    pub title: String,
    /// What to see or to do.
    pub text: String,
    /// The control it points at.
    pub at: String,
    /// Whether it goes on by a key or button; else the trainee has to do it.
    pub read: bool,
    /// How the card behaves.
    pub manner: Manner,
    /// Whether it is the last.
    pub last: bool,
}

/// A step in words; none past the last. `scenario` is the id of the scenario, `unforeseen` whether it shows no forecast.
pub fn step(index: usize, scenario: &str, unforeseen: bool, t: &Texts) -> Option<StepView> {
    let all = steps();
    let step = all.get(index)?;
    let text = format!("tour-{}-text", step.id);
    let own = format!("{text}-{scenario}");
    let own = if unforeseen {
        vec![format!("{text}-unforeseen"), own]
    } else {
        vec![own]
    };
    let key = own.into_iter().find(|key| t.has(key)).unwrap_or(text);
    Some(StepView {
        index,
        count: counted(index, step, unforeseen, t),
        title: t.get(&format!("tour-{}", step.id)),
        text: t.get(&key),
        at: step.at.clone(),
        read: step.until == Until::Read || step.manner == Manner::Aside,
        manner: step.manner,
        last: index + 1 == all.len(),
    })
}

/// Which step of its chapter it is; what shows no card isn't counted.
fn counted(index: usize, step: &Step, unforeseen: bool, t: &Texts) -> String {
    let seen = |s: &Step| {
        let silent = s.manner == Manner::Silent || (s.forecast && unforeseen);
        s.chapter == step.chapter && !silent
    };
    let of = |steps: &[Step]| steps.iter().filter(|s| seen(s)).count();
    let all = steps();
    t.with(
        "tour-count",
        [
            ("chapter", t.get(step.chapter.key()).into()),
            ("step", of(&all[..=index]).into()),
            ("steps", of(all).into()),
        ],
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::{Lang, keys};

    fn index(id: &str) -> usize {
        let found = steps().iter().position(|s| s.id == id);
        found.unwrap_or_else(|| panic!("there is no step {id}"))
    }

    #[test]
    fn every_step_has_its_words_in_both_languages() {
        assert!(ron::from_str::<Vec<Step>>(DATA).is_ok());
        assert!(steps().len() > 10);
        for lang in Lang::ALL {
            let known = keys(lang.own_texts());
            for step in steps() {
                for ending in ["", "-text"] {
                    let key = format!("tour-{}{ending}", step.id);
                    assert!(known.contains_key(&key), "{}: {key}", lang.code());
                }
            }
        }
    }

    #[test]
    fn chapters_are_short_and_come_one_after_the_other() {
        let mut chapters: Vec<(Chapter, usize)> = Vec::new();
        for step in steps().iter().filter(|s| s.manner != Manner::Silent) {
            match chapters.last_mut() {
                Some((chapter, count)) if *chapter == step.chapter => *count += 1,
                _ => chapters.push((step.chapter, 1)),
            }
        }
        assert_eq!(chapters.len(), 5);
        for (chapter, count) in chapters {
            assert!((4..=7).contains(&count), "{chapter:?}: {count}");
        }
        let t = Texts::new(Lang::Zh, "");
        let said = |id, unforeseen| step(index(id), "", unforeseen, &t).map(|step| step.count);
        assert_eq!(said("tier", false).as_deref(), Some("客户 2 / 4"));
        assert_eq!(said("commit", false).as_deref(), Some("计划 4 / 4"));
        assert_eq!(said("commit", true).as_deref(), Some("计划 3 / 3"));
        assert_eq!(said("feedback", false).as_deref(), Some("谈话与收尾 2 / 4"));
    }

    #[test]
    fn the_tour_waits_for_what_it_asks() {
        let (facts, plan) = (Facts::default(), |name: &str| {
            [
                "board", "tier", "hours", "capacity", "forecast", "commit", "undo",
            ]
            .contains(&name)
        });
        let hours = index("hours");
        assert_eq!(moved_on(0, facts, &plan), 0);
        assert_eq!(moved_on(hours, facts, &plan), hours);
        let up = Facts {
            hours_up: 2,
            ..facts
        };
        assert_eq!(moved_on(hours, up, &plan), hours + 1);
        // The band is pointed at only where there is one.
        let band = index("band");
        assert_eq!(moved_on(band, facts, &plan), band);
        let unforeseen = Facts {
            unforeseen: true,
            ..facts
        };
        assert_eq!(moved_on(band, unforeseen, &plan), band + 1);
    }

    #[test]
    fn whoever_goes_ahead_is_met_there() {
        let facts = Facts::default();
        let weeks = |name: &str| name == "weeks-clock";
        assert_eq!(moved_on(index("hours"), facts, &weeks), index("weeks"));
        // A look at a customer is no going ahead.
        let nothing = |_: &str| false;
        assert_eq!(moved_on(index("hours"), facts, &nothing), index("hours"));
    }

    #[test]
    fn nothing_covers_a_talk_once_the_words_on_it_were_read() {
        let facts = Facts::default();
        let talk = |name: &str| ["talk-person", "talk-lines"].contains(&name);
        assert_eq!(moved_on(index("talk"), facts, &talk), index("talk"));
        let speak = index("talk") + 1;
        assert_eq!(steps()[speak].manner, Manner::Silent);
        assert_eq!(moved_on(speak, facts, &talk), speak);
        let feedback = |name: &str| ["talk-person", "talk-feedback"].contains(&name);
        assert_eq!(moved_on(speak, facts, &feedback), index("feedback"));
        // Whoever talks without reading is met at the end as well.
        assert_eq!(moved_on(index("talk"), facts, &feedback), index("feedback"));
    }

    #[test]
    fn what_does_not_come_up_is_skipped() {
        let facts = Facts::default();
        let complaint = |name: &str| name == "stop-complaint";
        assert_eq!(
            moved_on(index("weeks"), facts, &complaint),
            index("complaint")
        );
        let closed = |name: &str| name == "weeks-close";
        assert_eq!(moved_on(index("weeks"), facts, &closed), index("close"));
        let gone = |_: &str| false;
        assert_eq!(moved_on(index("next-plan"), facts, &gone), steps().len());
    }
}
