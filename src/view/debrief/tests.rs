//! What is shown adds up to what was worked out, and every word is there.

use super::*;
use crate::locale::Lang;
use crate::run::bots;
use crate::run::debrief::what_if::{Ground, Tree};
use crate::run::debrief::{self, Debrief, Effort, skill as luck};
use crate::run::session::{Provenance, Session};
use crate::run::sweep;
use crate::scenario::{Source, load};
use std::sync::atomic::AtomicBool;

const QUICK: Effort = Effort {
    skill: luck::Effort {
        seeds: 12,
        trials: 4,
    },
    rollouts: 8,
};

struct Found {
    run: Session,
    debrief: Debrief,
    texts: [Texts; 2],
}

fn found(id: &'static str, bot: &str) -> Found {
    let loaded = load(&Source::Shipped(id)).expect("it ships");
    let texts = Lang::ALL.map(|lang| Texts::new(lang, loaded.text(lang.code())));
    let bot = bots::talking(bot).expect("it is one of the names");
    let run = sweep::record(loaded.scenario, Provenance::default(), bot, 5, 3, 0)
        .expect("a shipped scenario can be played");
    let go = AtomicBool::new(false);
    let debrief = debrief::debrief(run.sim(), run.log(), QUICK, &|_| (), &go);
    Found {
        debrief: debrief.expect("three quarters are closed"),
        run,
        texts,
    }
}

fn eye(found: &Found, lang: Lang) -> Eye<'_> {
    Eye {
        sim: found.run.sim(),
        t: &found.texts[usize::from(lang == Lang::En)],
    }
}

/// An amount as it is written to the cent.
fn cents(said: &str) -> i64 {
    let digits: String = said.chars().filter(char::is_ascii_digit).collect();
    let cents: i64 = digits.parse().expect("it has digits");
    if said.starts_with('−') {
        -cents
    } else {
        cents
    }
}

#[test]
fn what_is_written_adds_up_to_the_cent() {
    let found = found("steel", "textbook");
    let eye = eye(&found, Lang::Zh);
    let table = why::sources(eye, &found.debrief.why);
    let exact = |row: &Row| row.cells.last().map_or(0, |cell| cents(&cell.said));
    let sources = &table.rows[..table.rows.len() - 3];
    let total = &table.rows[sources.len()];
    assert!(total.strong && sources.len() > 6);
    assert_eq!(sources.iter().map(exact).sum::<i64>(), exact(total));
    assert_eq!(exact(total), found.run.score().value().0);
    let luck = &table.rows[sources.len() + 1..];
    assert_eq!(exact(total) - exact(&luck[1]), exact(&luck[0]));
    let falls = why::falls(eye, &found.debrief.why);
    let changes = falls.steps.iter().filter(|step| !step.total);
    let sum: f64 = changes.map(|step| step.amount).sum();
    assert!((sum - found.run.score().value().to_f64()).abs() < 0.001);
}

#[test]
fn every_run_of_a_distribution_stands_in_a_column() {
    let found = found("steel", "equal");
    let pages = pages(eye(&found, Lang::En), &found.debrief);
    let shown: Vec<&Histogram> = pages
        .skill
        .iter()
        .filter_map(|block| match block {
            Block::Histogram(view) => Some(view),
            _ => None,
        })
        .collect();
    assert_eq!(shown.len(), 2);
    for view in shown {
        assert_eq!(view.counts.iter().sum::<u32>(), QUICK.skill.seeds);
        let [low, high] = view.range;
        assert!(
            view.marks
                .iter()
                .all(|mark| (low..=high).contains(&mark.at))
        );
        assert!(view.marks.iter().any(|mark| mark.own));
    }
}

/// Keys without words, and variables without values, would be shown as they are.
fn without_words(shown: &str) -> Vec<&str> {
    let families = [
        "whatif-",
        "source-",
        "area-",
        "evidence-",
        "advice-",
        "decision-",
        "{$",
    ];
    let found = families.into_iter().flat_map(|family| {
        let places = shown.match_indices(family);
        places.map(move |(at, _)| shown.get(at..at + 40).unwrap_or(family))
    });
    found.collect()
}

#[test]
fn every_page_has_its_words_in_both_languages() {
    for (id, bot) in [("steel", "textbook"), ("recovery-week", "squeaky")] {
        let found = found(id, bot);
        for lang in Lang::ALL {
            let eye = eye(&found, lang);
            let pages = pages(eye, &found.debrief);
            for page in [
                DebriefPage::Why,
                DebriefPage::Turning,
                DebriefPage::Skill,
                DebriefPage::Objectives,
                DebriefPage::Timeline,
            ] {
                assert!(!pages.of(page).is_empty(), "{page:?}");
            }
            let said = format!("{pages:?} {:?}", questions(eye));
            assert_eq!(without_words(&said), Vec::<&str>::new(), "{id} {lang:?}");
        }
    }
}

fn ground(run: &Session) -> Ground {
    let tree = Tree {
        scenario: run.scenario(),
        seed: run.sim().seed(),
        quarters: run.state().quarters,
        root: run.log(),
        branches: &[],
    };
    tree.ground(None).expect("it was just played")
}

#[test]
fn whoever_changes_nothing_sees_no_difference() {
    let found = found("steel", "textbook");
    let (eye, root) = (eye(&found, Lang::Zh), ground(&found.run));
    let blocks = side_by_side(eye, &root, &root, "");
    let Some(Block::Story(story)) = blocks.first() else {
        panic!("it begins in words");
    };
    assert_eq!(story.lines.len(), 1);
    assert_eq!(story.lines[0].0, eye.t.get("whatif-no-difference"));
    let Some(Block::Map(map)) = blocks.last() else {
        panic!("it ends on the board");
    };
    assert!(!map.spots.is_empty());
    assert!(map.spots.iter().all(|spot| spot.run == spot.other));
}

#[test]
fn a_future_can_be_asked_for_and_every_knob_stands_where_it_stood() {
    let found = found("steel", "textbook");
    let root = ground(&found.run);
    for lang in Lang::ALL {
        let eye = eye(&found, lang);
        for quarter in 1..=3 {
            let draft = Draft::from(None, quarter);
            let view = what_if(
                eye,
                &Asked {
                    branches: &[],
                    draft: &draft,
                    root: &root,
                    parent: None,
                    base: None,
                    grown: None,
                    working: None,
                },
            );
            assert!(!view.asks && view.groups.len() >= 3, "{lang:?} {quarter}");
            for knob in view.groups.iter().flat_map(|group| &group.knobs) {
                assert_eq!(knob.was, knob.chosen, "{knob:?}");
                assert!(knob.options.len() > 1, "{knob:?}");
            }
            let said = format!("{view:?}");
            assert_eq!(without_words(&said), Vec::<&str>::new());
        }
    }
}

#[test]
fn a_class_of_one_is_ranked_first() {
    let found = found("steel", "textbook");
    let member = crate::run::debrief::class::Member {
        name: "Chen",
        debrief: &found.debrief,
    };
    let all = crate::run::debrief::class::class(&[member]).expect("there is one");
    for lang in Lang::ALL {
        let blocks = class::class(eye(&found, lang), &all);
        let said = format!("{blocks:?}");
        assert!(said.contains("1. Chen"), "{said}");
        assert_eq!(without_words(&said), Vec::<&str>::new());
        let t = Texts::new(lang, "");
        let notes = |blocks: &[Block]| -> Vec<String> {
            let tables = blocks.iter().filter_map(|block| match block {
                Block::Table(table) => Some(table.note.clone()),
                _ => None,
            });
            tables.collect()
        };
        let named: Vec<String> = ["lin", "wang", "zhao", "zhou"].map(str::to_owned).into();
        let (mut few, mut many) = (blocks.clone(), blocks.clone());
        class::with_left_out(&t, &mut few, 1, &named[..2]);
        class::with_left_out(&t, &mut many, 1, &named);
        assert_eq!((few.len(), many.len()), (blocks.len(), blocks.len() + 1));
        let first = |blocks: &[Block]| notes(blocks).first().cloned().unwrap_or_default();
        assert!(first(&few).contains("wang"), "{}", first(&few));
        assert!(first(&few).ends_with(&first(&blocks)));
        assert!(first(&many).contains("zhao") && !first(&many).contains("zhou"));
    }
}
