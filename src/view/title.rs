//! Before a run: the title, the scenarios to choose from, and the briefing.

use crate::locale::Texts;
use crate::run::programme::{self, Step};
use crate::sim::Scenario;

/// A scenario to choose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScenarioCard {
    /// Place in the list.
    pub index: usize,
    /// Id of the scenario, for its picture.
    pub id: String,
    /// Title.
    pub title: String,
    /// A sentence.
    pub blurb: String,
    /// “24 customers · 6 quarters · 70 minutes”.
    pub size: String,
    /// 1…5.
    pub difficulty: u8,
    /// What difficulty means here.
    pub difficulty_said: String,
    /// Learning objectives.
    pub objectives: Vec<String>,
    /// Lengths to choose: (label, quarters); the full run first, then the presets in their order.
    pub lengths: Vec<(String, u8)>,
}

/// The card of a scenario.
pub fn card(index: usize, sc: &Scenario, t: &Texts) -> ScenarioCard {
    let mut lengths = vec![(
        t.with(
            "length-full",
            [
                ("quarters", sc.quarters.into()),
                ("minutes", sc.minutes.into()),
            ],
        ),
        sc.quarters,
    )];
    for preset in &sc.presets {
        let key = format!("preset-{}", preset.id);
        lengths.push((
            t.with(
                &key,
                [
                    ("quarters", preset.quarters.into()),
                    ("minutes", preset.minutes.into()),
                ],
            ),
            preset.quarters,
        ));
    }
    ScenarioCard {
        index,
        id: sc.id.clone(),
        title: t.get("scenario-title"),
        blurb: t.get("scenario-blurb"),
        size: t.with(
            "scenario-size",
            [
                ("customers", sc.customers.len().into()),
                ("quarters", sc.quarters.into()),
                ("minutes", sc.minutes.into()),
            ],
        ),
        difficulty: sc.difficulty,
        difficulty_said: t.get("difficulty"),
        objectives: sc
            .objectives
            .iter()
            .map(|o| t.get(&format!("objective-{o}")))
            .collect(),
        lengths,
    }
}

/// A way to fill a length of time with several scenarios.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProgrammeCard {
    /// “A workshop of 90 minutes”.
    pub title: String,
    /// Who it is for.
    pub note: String,
    /// What is done: minutes, words, and what a click starts, if anything.
    pub steps: Vec<(String, String, Option<Starts>)>,
}

/// What a step of a programme starts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Starts {
    /// A run of a scenario, by its place in the list, up to a quarter.
    Run(usize, u8),
    /// The practice room.
    Practice,
}

/// The programmes; `find` tells the place and title of a scenario in the list.
pub fn programmes(t: &Texts, find: impl Fn(&str) -> Option<(usize, String)>) -> Vec<ProgrammeCard> {
    let step = |step: &Step| {
        let (words, starts) = match step {
            Step::Run {
                scenario, quarters, ..
            } => {
                let (index, title) = find(scenario)?;
                let args = [("scenario", title.into()), ("quarters", (*quarters).into())];
                let words = t.with("programme-step-run", args);
                (words, Some(Starts::Run(index, *quarters)))
            }
            Step::Practice { .. } => (t.get("practice-room"), Some(Starts::Practice)),
            Step::Talk { id, .. } => (t.get(&format!("programme-step-{id}")), None),
        };
        let minutes = t.with("guide-minutes", [("minutes", step.minutes().into())]);
        Some((minutes, words, starts))
    };
    programme::all()
        .iter()
        .map(|p| ProgrammeCard {
            title: t.get(&format!("programme-{}", p.id)),
            note: t.get(&format!("programme-{}-note", p.id)),
            steps: p.steps.iter().filter_map(step).collect(),
        })
        .collect()
}

/// The briefing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BriefingView {
    /// Id of the scenario, for its picture.
    pub id: String,
    /// Title.
    pub title: String,
    /// Who the trainee is.
    pub role: String,
    /// Paragraphs.
    pub paragraphs: Vec<String>,
    /// Goals.
    pub goals: Vec<(String, String)>,
    /// What opens when.
    pub levers: Vec<(String, String)>,
    /// Objectives.
    pub objectives: Vec<String>,
    /// Whether there is a quiz.
    pub quiz: bool,
    /// Whether a run begins with the same luck each time.
    pub seeded: bool,
}

/// The briefing of a scenario that will be played for so many quarters.
pub fn briefing(sc: &Scenario, quarters: u8, t: &Texts) -> BriefingView {
    BriefingView {
        id: sc.id.clone(),
        title: t.get("scenario-title"),
        role: t.get("scenario-role"),
        paragraphs: (1..=6)
            .map(|i| format!("briefing-{i}"))
            .take_while(|key| t.has(key))
            .map(|key| t.get(&key))
            .collect(),
        goals: vec![
            (
                t.get("goal-profit"),
                t.with(
                    "at-least",
                    [("value", crate::locale::money(t, sc.targets.profit).into())],
                ),
            ),
            (
                t.get("goal-churn"),
                t.with(
                    "at-most",
                    [("value", crate::locale::percent(sc.targets.churn).into())],
                ),
            ),
            (
                t.get("goal-satisfaction"),
                t.with(
                    "at-least",
                    [(
                        "value",
                        crate::locale::points(sc.targets.satisfaction).into(),
                    )],
                ),
            ),
        ],
        levers: sc
            .levers
            .iter()
            // What opens after the end of a short run is none of its business.
            .filter(|l| l.from <= quarters)
            .map(|l| {
                (
                    t.get(l.lever.key()),
                    t.with("lever-from", [("quarter", l.from.into())]),
                )
            })
            .collect(),
        objectives: sc
            .objectives
            .iter()
            .map(|o| t.get(&format!("objective-{o}")))
            .collect(),
        quiz: !sc.quiz.is_empty(),
        seeded: sc.seed.is_some(),
    }
}

/// The title.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TitleView {
    /// Name of the game.
    pub name: String,
    /// Its name in the other language, quiet above it.
    pub other_name: String,
    /// What it is, in a sentence.
    pub subtitle: String,
    /// The saved run to go on with: label and note.
    pub resume: Option<(String, String)>,
    /// Something that went wrong, such as a save that can't be read.
    pub problem: Option<String>,
    /// “Version 0.1.0”.
    pub version: String,
}

/// A saved run as the title tells of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Saved {
    /// Title of its scenario.
    pub scenario: String,
    /// The quarter it stands at, from 1.
    pub quarter: u8,
    /// Quarters it has.
    pub quarters: u8,
}

/// The title, with the run to go on with and what went wrong, if anything.
pub fn title(t: &Texts, saved: Option<&Saved>, problem: Option<String>) -> TitleView {
    TitleView {
        name: t.get("app-name"),
        other_name: t.get("title-other-name"),
        subtitle: t.get("title-subtitle"),
        resume: saved.map(|saved| {
            let note = t.with(
                "title-resume-note",
                [
                    ("scenario", saved.scenario.clone().into()),
                    ("quarter", saved.quarter.into()),
                    ("quarters", saved.quarters.into()),
                ],
            );
            (t.get("title-resume"), note)
        }),
        problem,
        version: t.with(
            "title-version",
            [("version", env!("CARGO_PKG_VERSION").into())],
        ),
    }
}
