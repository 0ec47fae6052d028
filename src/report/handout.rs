//! Hand-outs for a workshop: the instructor's guide, prediction and pledge sheets, the quiz on paper. One page to print.

mod guide;
mod sheets;
pub mod timetable;

use super::page::Page;
use crate::locale::{Texts, names};
use crate::sim::{CustomerId, Scenario};

/// A part of the hand-outs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sheet {
    /// For the instructor alone: timetable, what happens when, what to ask, answers.
    Guide,
    /// What each trainee expects before each quarter, and what came.
    Prediction,
    /// The questions on paper, to be answered before and after.
    Quiz,
    /// What each trainee will do differently from Monday on.
    Pledge,
}

impl Sheet {
    /// All of them, in the order in which they are used.
    pub const ALL: [Self; 4] = [Self::Guide, Self::Prediction, Self::Quiz, Self::Pledge];

    /// Its name on the command line.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Guide => "guide",
            Self::Prediction => "prediction",
            Self::Quiz => "quiz",
            Self::Pledge => "pledge",
        }
    }
}

/// How long the workshop is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Length {
    /// Quarters that are played.
    pub quarters: u8,
    /// Minutes from the first word to the last.
    pub minutes: u32,
}

impl Length {
    /// The preset with an id; none given: the first one, or the full run.
    /// None: there is no such preset.
    pub fn of(sc: &Scenario, preset: Option<&str>) -> Option<Self> {
        let full = Self {
            quarters: sc.quarters,
            minutes: sc.minutes,
        };
        let chosen = match preset {
            Some("full") => return Some(full),
            Some(id) => Some(sc.presets.iter().find(|p| p.id == id)?),
            None => sc.presets.first(),
        };
        Some(chosen.map_or(full, |p| Self {
            quarters: p.quarters.min(sc.quarters),
            minutes: p.minutes,
        }))
    }
}

/// The page with these sheets, as HTML that needs nothing else.
pub fn handout(sc: &Scenario, t: &Texts, length: Length, sheets: &[Sheet]) -> String {
    let title = t.get("scenario-title");
    let mut page = Page::new(t.lang().code(), &title);
    for sheet in sheets {
        match sheet {
            Sheet::Guide => page.sheet(|page| guide::guide(page, sc, t, length)),
            Sheet::Prediction => page.sheet(|page| sheets::prediction(page, sc, t, length)),
            Sheet::Quiz if sc.quiz.is_empty() => {}
            Sheet::Quiz => page.sheet(|page| sheets::quiz(page, sc, t)),
            Sheet::Pledge => page.sheet(|page| sheets::pledge(page, sc, t)),
        }
    }
    page.finish()
}

/// A customer's name as the screens say it.
fn name(sc: &Scenario, t: &Texts, id: CustomerId) -> String {
    sc.customers.get(id.index()).map_or_else(String::new, |p| {
        if p.id.is_empty() {
            names::customer(t.lang(), id.0, p.kind, p.woman)
        } else {
            t.get(&format!("customer-{}", p.id))
        }
    })
}

/// The words of an option of a question.
fn option(t: &Texts, question: &str, option: &str) -> String {
    let own = format!("quiz-{question}-{option}");
    if t.has(&own) {
        t.get(&own)
    } else {
        t.get(&format!("quiz-option-{option}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Lang;
    use crate::scenario::{Source, load, shipped};

    #[test]
    fn every_shipped_scenario_has_a_whole_hand_out_in_both_languages() {
        for id in shipped() {
            let loaded = load(&Source::Shipped(id)).expect("shipped ones are sound");
            let sc = &loaded.scenario;
            for (lang, (_, texts)) in Lang::ALL.into_iter().zip(&loaded.texts) {
                let t = Texts::new(lang, texts);
                let length = Length::of(sc, None).expect("there is always a length");
                let html = handout(sc, &t, length, &Sheet::ALL);
                let sheets = if sc.quiz.is_empty() { 3 } else { 4 };
                assert_eq!(html.matches("<section>").count(), sheets, "{id}");
                // A key that has no text would stand there itself.
                for stem in ["sheet-", "guide-", "debrief-", "event-", "quiz-", "case-"] {
                    let shown = html.split('>').filter(|part| part.starts_with(stem));
                    assert_eq!(shown.collect::<Vec<_>>(), [""; 0], "{id} {lang:?}");
                }
                assert!(
                    !html.contains("http"),
                    "{id}: it asks the network for nothing"
                );
            }
        }
    }

    #[test]
    fn the_trainees_sheets_tell_no_answers() {
        let loaded = load(&Source::Shipped("steel")).expect("steel is sound");
        let t = Texts::new(Lang::En, &loaded.texts[1].1);
        let sc = &loaded.scenario;
        let length = Length::of(sc, Some("full")).expect("there is a full run");
        let why: Vec<String> = sc
            .quiz
            .iter()
            .map(|q| super::super::page::escape(&t.get(&format!("quiz-{}-why", q.id))))
            .collect();
        let guide = handout(sc, &t, length, &[Sheet::Guide]);
        let others = handout(
            sc,
            &t,
            length,
            &[Sheet::Prediction, Sheet::Quiz, Sheet::Pledge],
        );
        for why in why {
            assert!(guide.contains(&why));
            assert!(!others.contains(&why), "{why}");
        }
        assert_eq!(Length::of(sc, Some("no-such")), None);
    }
}
