//! The practice room: the cases, how they went, what should be played again.

use crate::locale::Texts;
use crate::run::practice::Difficulty;
use crate::run::records::Records;
use crate::sim::complaint::{Case, Cause, Severity};
use crate::sim::setup::Personality;
use crate::view::Eye;

/// A case in the list.
#[derive(Clone, Debug, PartialEq)]
pub struct CaseRow {
    /// Title.
    pub title: String,
    /// What it is about, and how bad it is.
    pub about: String,
    /// Best points with each personality; none where it wasn't played.
    pub best: [Option<f64>; 4],
}

/// How it goes with a personality.
#[derive(Clone, Debug, PartialEq)]
pub struct FormRow {
    /// Its name.
    pub name: String,
    /// Mean of the last five talks, 0…100; none where there was no talk.
    pub lately: Option<f64>,
    /// “7 talks, best 92”.
    pub note: String,
}

/// A case with a personality that should be played again.
#[derive(Clone, Debug, PartialEq)]
pub struct Due {
    /// “case · personality”.
    pub label: String,
    /// Place of the case in the list.
    pub case: usize,
    /// With whom.
    pub who: Personality,
}

/// The practice room.
#[derive(Clone, Debug, PartialEq)]
pub struct PracticeView {
    /// The cases.
    pub cases: Vec<CaseRow>,
    /// The one that is chosen.
    pub chosen: usize,
    /// What is known at its start.
    pub what: String,
    /// With whom; none: by lot.
    pub who: Option<Personality>,
    /// Names of the personalities.
    pub names: [String; 4],
    /// How hard.
    pub difficulty: Difficulty,
    /// What that means.
    pub difficulty_note: String,
    /// How it goes.
    pub forms: [FormRow; 4],
    /// Talks in a row that went well; none worth telling.
    pub streak: Option<String>,
    /// What should be played again, at most four.
    pub due: Vec<Due>,
}

/// What is chosen in the room.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Choice {
    /// Place of the case.
    pub case: usize,
    /// With whom; none: by lot.
    pub who: Option<Personality>,
    /// How hard.
    pub difficulty: Difficulty,
}

/// The room. `t` holds the texts of the library too.
pub fn room(
    t: &Texts,
    cases: &[Case],
    choice: Choice,
    records: &Records,
    now: u64,
) -> PracticeView {
    let names = Personality::ALL.map(|p| t.get(Eye::personality_key(p)));
    let title = |case: &Case| t.get(&format!("case-{}", case.id));
    let streak = records.streak();
    let due = records
        .waiting(now)
        .into_iter()
        .filter_map(|(id, who)| {
            let case = cases.iter().position(|c| c.id == id)?;
            let label = t.with(
                "practice-due-row",
                [
                    ("case", title(&cases[case]).into()),
                    ("name", names[who as usize].clone().into()),
                ],
            );
            Some(Due { label, case, who })
        })
        .take(4)
        .collect();
    PracticeView {
        chosen: choice.case.min(cases.len().saturating_sub(1)),
        what: cases.get(choice.case).map_or_else(String::new, |case| {
            let [firm, contact, _] = super::talk::Words::stand_in(t, case);
            let words = super::talk::Words {
                t,
                case,
                contact,
                firm,
                us: t.get("practice-us"),
            };
            words.what()
        }),
        cases: cases
            .iter()
            .map(|case| CaseRow {
                title: title(case),
                about: t.with(
                    "practice-about",
                    [
                        ("cause", t.get(cause_key(case.cause)).into()),
                        ("severity", t.get(severity_key(case.severity)).into()),
                    ],
                ),
                best: Personality::ALL.map(|p| records.best(&case.id, p)),
            })
            .collect(),
        who: choice.who,
        difficulty: choice.difficulty,
        difficulty_note: t.get(&format!("{}-note", choice.difficulty.key())),
        forms: Personality::ALL.map(|p| {
            let form = records.form(p);
            FormRow {
                name: names[p as usize].clone(),
                lately: (form.played > 0).then_some(form.lately),
                note: if form.played == 0 {
                    t.get("practice-never")
                } else {
                    t.with(
                        "practice-form",
                        [
                            ("played", form.played.into()),
                            ("best", format!("{:.0}", form.best).into()),
                        ],
                    )
                },
            }
        }),
        names,
        streak: (streak > 1).then(|| t.with("practice-streak", [("count", streak.into())])),
        due,
    }
}

/// Shorter than elsewhere: the list is narrow.
const fn severity_key(severity: Severity) -> &'static str {
    match severity {
        Severity::Minor => "practice-minor",
        Severity::Major => "practice-major",
    }
}

const fn cause_key(cause: Cause) -> &'static str {
    match cause {
        Cause::Delivery => "case-about-delivery",
        Cause::Quality => "case-about-quality",
        Cause::Billing => "case-about-billing",
        Cause::Attitude => "case-about-attitude",
        Cause::Advice => "case-about-advice",
        Cause::Promise => "case-about-promise",
        Cause::Price => "case-about-price",
        Cause::Credit => "case-about-credit",
        Cause::Contact => "case-about-contact",
        Cause::Channel => "case-about-channel",
        Cause::Internal => "case-about-internal",
    }
}
