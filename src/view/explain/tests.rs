//! All causes have words, bars fit, sums are sums.

use super::*;
use crate::locale::{Lang, Texts};
use crate::scenario::{Source, load};
use crate::sim::attribution::profit::Cause;
use crate::sim::attribution::satisfaction::Moved;
use crate::sim::attribution::share::Drift;
use crate::sim::attribution::trial;
use crate::sim::misgrading::Grade;
use crate::sim::plan::Goal;
use crate::sim::three_r::Ledger;
use crate::sim::{Command, CustomerId};

#[test]
fn every_cause_has_its_words_in_both_languages() {
    for lang in Lang::ALL {
        let t = Texts::new(lang, "");
        let mut keys: Vec<&str> = Vec::new();
        keys.extend(Moved::ALL.map(Moved::key));
        keys.extend(Drift::ALL.map(Drift::key));
        keys.extend(Cause::ALL.map(Cause::key));
        keys.extend(Gap::ALL.map(Gap::key));
        keys.extend(Sign::ALL.map(Sign::key));
        keys.extend([Grade::Low, Grade::Right, Grade::High].map(Grade::key));
        keys.extend(Goal::ALL.map(Goal::key));
        keys.extend(Ledger::ALL.map(Ledger::key));
        for key in keys {
            assert!(t.has(key) && t.has(&format!("{key}-tip")), "{lang:?} {key}");
        }
        for sign in Sign::ALL {
            assert!(t.has(&format!("{}-said", sign.key())), "{lang:?} {sign:?}");
        }
    }
}

#[test]
fn all_lists_can_be_read_and_the_bars_fit() {
    for (id, seed) in [("steel", 7), ("standard", 8)] {
        let mut sim = trial::run(id, seed, 4);
        sim.command(&Command::NextQuarter).expect("it ends");
        let texts = load(&Source::Shipped(id)).expect("it is shipped").texts;
        for (lang, (_, source)) in Lang::ALL.into_iter().zip(texts) {
            let t = Texts::new(lang, &source);
            let eye = Eye { sim: &sim, t: &t };
            let book = (1..=4).flat_map(|quarter| of_quarter(eye, quarter));
            let all = (0..sim.state().customers.len() as u32)
                .flat_map(|i| of_customer(eye, CustomerId(i)))
                .chain(book);
            let mut lines = 0;
            for explanation in all {
                assert!(!explanation.title.starts_with("explain-"));
                for line in &explanation.lines {
                    lines += 1;
                    assert!(line.bar.abs() <= 1.0, "{line:?}");
                    for text in [&line.name, &line.value, &line.tip] {
                        assert!(!text.contains("{$") && !text.contains("-tip"), "{line:?}");
                    }
                }
            }
            assert!(lines > 300, "{lines}");
        }
    }
}

#[test]
fn what_is_shown_adds_up_as_it_stands_there() {
    let sim = trial::run("standard", 8, 3);
    let t = Texts::new(Lang::En, "");
    let eye = Eye { sim: &sim, t: &t };
    let read = |text: &str| -> f64 {
        let text = text.replace('−', "-");
        text.parse().expect("a number with its sign")
    };
    let mut seen = 0;
    for i in 0..sim.state().customers.len() as u32 {
        for explanation in of_customer(eye, CustomerId(i)) {
            let titles = [t.get("explain-satisfaction"), t.get("explain-share")];
            if titles.contains(&explanation.title) {
                let sum: f64 = explanation.lines.iter().map(|l| read(&l.value)).sum();
                assert!((sum - read(&explanation.total)).abs() < 1e-9);
                seen += 1;
            }
        }
    }
    assert!(seen > 50);
}
