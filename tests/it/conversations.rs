//! The shipped cases: a talk that fits the person is graded well, talking by rote is not.

use clientele::scenario::{Source, load, shipped};
use clientele::sim::Scenario;
use clientele::sim::complaint::{Case, Move, PersonalityProfile, Talk};

/// A fair amount to decide on the spot, in all shipped policies.
const AUTHORITY: clientele::sim::Money = clientele::sim::Money::yuan(50_000);

/// Talks a case through, each line picked by `pick`; returns the grade, 0…100.
fn grade(case: &Case, profile: &PersonalityProfile, pick: impl Fn(&Talk, usize) -> usize) -> f64 {
    let mut talk = Talk::open(case, profile, 0.55, false);
    let mut hung_up = false;
    while talk.turn() < case.turns.len() && !hung_up {
        let turn = talk.turn();
        let lines = &case.turns[turn].lines;
        let mut line = pick(&talk, turn).min(lines.len() - 1);
        while !talk.can_say(&lines[line]) {
            line = (line + 1) % lines.len();
        }
        let said = Move {
            turn: turn as u32,
            line: line as u32,
            best: talk.best_line(case, profile, turn) as u32,
            change: talk.foresee(case, profile, &lines[line]),
        };
        talk.apply(profile, &lines[line], said);
        hung_up = talk.patience <= 0.0;
    }
    talk.end(case, AUTHORITY, true, hung_up).rubric.total()
}

/// Every scheduled case with the personality of the customer who voices it.
fn scheduled(sc: &Scenario) -> impl Iterator<Item = (&Case, &PersonalityProfile)> {
    sc.talks.iter().flat_map(move |slot| {
        slot.customers.iter().map(move |id| {
            let person = &sc.customers[id.index()];
            (
                &sc.cases[slot.case as usize],
                sc.profiles.get(person.personality),
            )
        })
    })
}

#[test]
fn fitting_talks_are_graded_well_and_rote_talks_are_not() {
    for id in shipped() {
        let loaded = load(&Source::Shipped(id)).expect("what ships is sound");
        let sc = &loaded.scenario;
        // Not every scenario has talks; steel has.
        if sc.talks.is_empty() {
            assert_ne!(id, "steel");
            continue;
        }
        let mut rote = [0.0; 4];
        let mut cases = 0.0;
        for (case, profile) in scheduled(sc) {
            let best = grade(case, profile, |talk, turn| {
                talk.best_line(case, profile, turn)
            });
            assert!(
                best >= 85.0,
                "{id}, {}: the fitting talk gets {best:.0}",
                case.id
            );
            for (line, sum) in rote.iter_mut().enumerate() {
                *sum += grade(case, profile, |_, _| line);
            }
            cases += 1.0;
        }
        for (line, sum) in rote.iter().enumerate() {
            let mean = sum / cases;
            assert!(
                mean < 60.0,
                "{id}: always line {} gets {mean:.0} on average",
                line + 1
            );
        }
    }
}

#[test]
fn an_offer_far_above_what_is_fair_costs_the_grade() {
    let loaded = load(&Source::Shipped("steel")).expect("steel is sound");
    for (case, profile) in scheduled(&loaded.scenario) {
        let best = |talk: &Talk, turn: usize| talk.best_line(case, profile, turn);
        let generous = |talk: &Talk, turn: usize| {
            let over =
                |l: &clientele::sim::complaint::Line| l.offer.is_some_and(|o| o > case.fair.1);
            case.turns[turn]
                .lines
                .iter()
                .position(over)
                .unwrap_or_else(|| best(talk, turn))
        };
        let (fair, too_much) = (grade(case, profile, best), grade(case, profile, generous));
        assert!(
            too_much < fair - 15.0,
            "{}: {too_much:.0} against {fair:.0}",
            case.id
        );
    }
}
