//! Judges what the files say together: ids that clash or point nowhere, sums, order, reach. Makes the valid scenario.

pub(super) mod cases;
mod colours;
mod market;
pub(super) mod plan;
mod refs;
mod story;

use super::book::RawCustomer;
use super::codes;
use super::diagnostic::{At, Place, Problems};
use super::drawn;
use super::pages;
use super::raw::Raw;
use super::raw::cases::RawCase;
use super::raw::quiz::RawQuestion;
use super::source::CUSTOMERS;
use super::words::told;
use crate::sim::CustomerId;
use crate::sim::complaint::Profiles;
use crate::sim::plan::FirmEdit;
use crate::sim::setup::{Profile, Question, Scenario};
use refs::Ids;

/// A list as it is written.
#[derive(Clone, Debug)]
pub(super) struct Listed<T> {
    /// Its items.
    pub(super) items: Vec<T>,
    /// Whether all could be read; if not, an id that isn't there may be one of those.
    pub(super) whole: bool,
}

/// What the files hold.
pub(super) struct Files {
    pub(super) raw: Raw,
    /// None: there is no such file.
    pub(super) customers: Option<Listed<RawCustomer>>,
    pub(super) cases: Listed<RawCase>,
    pub(super) quiz: Vec<RawQuestion>,
    pub(super) profiles: Profiles,
}

/// Judges the files. What comes out is only valid if no error was reported.
pub(super) fn judge(files: Files, problems: &mut Problems) -> Scenario {
    let Files {
        raw,
        customers,
        cases,
        quiz,
        profiles,
    } = files;
    // Those who are written come first; the rest of the book may be drawn.
    let first = customers.as_ref().map_or(0, |c| c.items.len());
    let drawn = raw
        .book
        .as_ref()
        .map(|drawn| drawn::book(drawn, first, problems));
    let written = customers.is_some();
    let book = customers.unwrap_or(Listed {
        items: Vec::new(),
        // Without any book, an id that isn't there may be one of its customers.
        whole: drawn.is_some(),
    });
    if book.items.is_empty() && book.whole && written {
        let place = Place::whole(CUSTOMERS);
        problems.report(codes::TOO_FEW, &place, told("customers-none"));
    }
    let tiers = plan::tiers(raw.tiers.as_ref(), problems);
    let case_ids = Ids::new(
        problems,
        "id-of-case",
        cases.whole,
        cases.items.iter().map(|c| &c.id),
    );
    let customer_ids = Ids::new(
        problems,
        "id-of-customer",
        book.whole,
        book.items.iter().map(|c| &c.id),
    );
    let letters: Vec<&str> = tiers.iter().map(|t| t.id.as_str()).collect();
    let mut customers: Vec<Profile> = book
        .items
        .into_iter()
        .map(|customer| Profile {
            tier: plan::tier_of(customer.tier.as_ref(), &letters, problems),
            ..customer.profile
        })
        .collect();
    let own = customers.len();
    let (profiles_drawn, parts) = drawn.map_or_else(Default::default, |d| (d.profiles, d.parts));
    customers.extend(profiles_drawn);
    let book = story::Book {
        ids: &customer_ids,
        customers: &customers,
        last: raw.last,
        tiers: letters.iter().map(ToString::to_string).collect(),
    };
    let slots = &raw.talks.items;
    let talks = story::talks(slots, (&case_ids, &cases.items), &book, problems);
    // A talk that can't be read, or whose case isn't there, may have meant any of them.
    if case_ids.whole() && raw.talks.whole && talks.len() == slots.len() {
        story::unvoiced(slots, &cases.items, problems);
    }
    let events = story::events(&raw.events, &book, problems);
    Ids::new(problems, "id-of-objective", true, raw.objectives.iter());
    let mut scenario = Scenario {
        quarters: raw.quarters,
        seed: raw.seed,
        presets: plan::presets(&raw.presets, (raw.last, raw.assistance), problems),
        minutes: raw.minutes,
        difficulty: raw.difficulty,
        objectives: raw.objectives.into_iter().map(|o| o.value).collect(),
        firm: raw.firm,
        market: market::market(&raw.market, problems),
        grading: raw.grading,
        measure: raw.measure,
        levers: plan::levers(raw.levers.as_ref(), &raw.shut, raw.last, problems),
        talks,
        events,
        cases: cases::cases(&cases.items, problems),
        quiz: questions(&quiz, &customer_ids, problems),
        assistance: raw.assistance,
        targets: raw.targets,
        medals: plan::medals(raw.medals.as_ref(), raw.quarters, &customers, problems),
        debrief: story::debrief(raw.debrief, &raw.debrief_after, raw.last, problems),
        profiles,
        tiers,
        customers,
        id: raw.id.value,
    };
    market::budgets(&raw.market.channels, FirmEdit::most(&scenario), problems);
    drawn::grade(&mut scenario, own);
    drawn::hide(&mut scenario, own, &parts);
    scenario
}

fn questions(quiz: &[RawQuestion], customers: &Ids, problems: &mut Problems) -> Vec<Question> {
    Ids::new(problems, "id-of-question", true, quiz.iter().map(|q| &q.id));
    quiz.iter()
        .map(|q| {
            if q.options.len() < 2 {
                problems.report(codes::TOO_FEW, &q.id.place, told("options-few"));
            }
            let options = Ids::new(problems, "id-of-option", true, q.options.iter());
            let customer: Option<&At<String>> = q.customer.as_ref();
            Question {
                id: q.id.value.clone(),
                answer: options.find(problems, &q.answer).unwrap_or(0) as u32,
                options: q.options.iter().map(|o| o.value.clone()).collect(),
                customer: customer
                    .and_then(|id| customers.find(problems, id))
                    .map(|at| CustomerId(at as u32)),
                page: q.page.as_ref().and_then(|id| pages::find(problems, id)),
            }
        })
        .collect()
}
