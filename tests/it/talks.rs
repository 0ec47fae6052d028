//! The cases of the library: what a rote reaches, and what fits the person.

use clientele::locale::{Lang, Texts};
use clientele::run::talkers::{self, Talker};
use clientele::scenario::library;
use clientele::sim::setup::Personality;

/// Seeds that a way is tried on with each personality of each case.
const SEEDS: u64 = 12;

#[test]
fn the_library_has_no_problems() {
    let problems = library::check();
    assert_eq!(problems.errors(), 0, "{problems}");
    assert!(library::ids().len() >= 16);
}

#[test]
fn rotes_do_badly_and_listening_does_well() {
    let profiles = library::profiles().expect("the file is part of the program");
    let mut sums = [0.0; Talker::ALL.len()];
    let cases: Vec<_> = library::ids()
        .into_iter()
        .filter_map(library::case)
        .collect();
    for lib in &cases {
        let zh = Texts::new(Lang::Zh, &lib.texts[0]);
        let length = |turn: u32, line: u32| {
            let id = &lib.case.turns[turn as usize].id;
            zh.get(&format!("case-{}-{id}-{}", lib.case.id, line + 1))
                .chars()
                .count()
        };
        let means = Talker::ALL.map(|t| talkers::mean(&lib.case, &profiles, t, SEEDS, &length));
        println!(
            "{:20} {}",
            lib.case.id,
            means.map(|m| format!("{m:5.0}")).join(" ")
        );
        for (sum, mean) in sums.iter_mut().zip(means) {
            *sum += mean / cases.len() as f64;
        }
        for who in Personality::ALL {
            let end = talkers::play(&lib.case, &profiles, who, Talker::Expert, 3, &length);
            let points = end.rubric.total();
            assert!(
                points >= 90.0,
                "{} {who:?}: {points:.0} {:?}",
                lib.case.id,
                end.rubric
            );
        }
        let differ = talkers::differing(&lib.case, &profiles);
        assert!(
            2 * differ >= lib.case.turns.len(),
            "{}: {differ}",
            lib.case.id
        );
    }
    println!(
        "{:20} {}",
        "all",
        sums.map(|m| format!("{m:5.1}")).join(" ")
    );
    for (talker, points) in Talker::ALL.into_iter().zip(sums) {
        assert!(talker.holds(points), "{talker:?} reaches {points:.1}");
    }
}
