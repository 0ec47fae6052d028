//! What authors are given: the reference of all fields, a scenario to begin with.

use crate::support::scenarios::clean;
use crate::support::{self, folder};
use clientele::locale::Lang;
use clientele::report::reference;
use clientele::run::bots;
use clientele::scenario::shipped;
use clientele::sim::{Phase, Scenario, Sim};
use clientele::starter::{self, NotWritten, Template};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// A file of the author's guide.
fn guide(file: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("scenarios/_guide")
        .join(file)
}

#[test]
fn the_pages_of_the_reference_are_what_the_program_prints() {
    for lang in Lang::ALL {
        let file = format!("reference.{}.md", lang.code());
        let page = std::fs::read_to_string(guide(&file)).unwrap_or_default();
        assert!(
            page == reference::markdown(lang),
            "scenarios/_guide/{file} is out of date; renew it with\n  clientele docs --lang {} --out scenarios/_guide/{file}",
            lang.code()
        );
    }
}

#[test]
fn the_reference_as_data_says_what_the_page_says() {
    let json = reference::json(Lang::En);
    let page = reference::markdown(Lang::En);
    let blocks = json["blocks"].as_array().expect("a list of blocks");
    assert!(blocks.len() > 15);
    for block in blocks {
        for field in block["fields"].as_array().expect("a list of fields") {
            let meaning = field["meaning"].as_str().expect("words");
            assert!(page.contains(&meaning.replace('|', "\\|")), "{meaning}");
            assert_eq!(
                field["needed"] == true,
                field["otherwise"] == "must be there"
            );
        }
    }
    let html = reference::html(Lang::Zh);
    assert!(html.starts_with("<!DOCTYPE html>") && html.contains("<html lang=\"zh-CN\">"));
}

/// A scenario that begins as `template`, in a folder that goes with the first of the pair.
fn begun(template: Template, lang: Lang) -> (tempfile::TempDir, PathBuf) {
    let dir = folder();
    let folder = dir.path().join("corner-shop");
    starter::write(&folder, template, lang).unwrap_or_else(|error| panic!("{error}"));
    (dir, folder)
}

const PLAIN: Template = Template::Plain {
    quarters: 4,
    customers: 8,
};

fn value(scenario: &Arc<Scenario>, bot: &str, seed: u64) -> i64 {
    let mut sim = Sim::new(Arc::clone(scenario), seed, scenario.quarters);
    let bot = bots::by_name(bot).expect("a bot of that name");
    bots::play_silently(&mut sim, bot).expect("a bot can play it to the end");
    assert_eq!(sim.state().phase, Phase::Debrief);
    assert_eq!(sim.state().quarter, scenario.quarters);
    clientele::sim::score::score(scenario, sim.state())
        .value()
        .0
}

#[test]
fn what_new_writes_is_clean_in_every_size_and_played_to_the_end() {
    for (quarters, customers) in [(4, 8), (1, 4), (2, 5), (3, 7), (6, 40), (12, 300)] {
        let template = Template::Plain {
            quarters,
            customers,
        };
        let (_dir, folder) = begun(template, Lang::Zh);
        let scenario = clean(&folder).scenario;
        assert_eq!(scenario.quarters, quarters);
        assert_eq!(scenario.customers.len(), customers as usize);
        let worth = value(&scenario, "textbook", 1);
        let idle = (1..=10).map(|seed| value(&scenario, "idle", seed)).max();
        assert!(
            idle < Some(scenario.medals.bronze.0),
            "{quarters} {customers}"
        );
        if quarters == 4 {
            // The plan of the book is worth more than none, and about what silver asks for.
            assert!(Some(worth) > idle);
        }
    }
}

#[test]
fn comments_are_in_the_language_of_the_author_and_nothing_else_differs() {
    let [(_zh, zh), (_en, en)] = Lang::ALL.map(|lang| begun(PLAIN, lang));
    assert_eq!(clean(&zh).scenario, clean(&en).scenario);
    let han = |c: char| ('\u{4e00}'..='\u{9fff}').contains(&c);
    let comments = |folder: &Path| {
        let text = fs::read_to_string(folder.join("scenario.ron")).expect("it was written");
        let notes = text
            .lines()
            .filter(|line| line.trim_start().starts_with("//"));
        notes.map(str::to_owned).collect::<Vec<_>>()
    };
    let [zh, en] = [comments(&zh), comments(&en)];
    assert_eq!(zh.len(), en.len());
    // Each block has its comment; the two lines to be tried are code.
    assert!(zh.len() > 25);
    assert!(
        zh.iter().filter(|line| !line.contains(han)).count() <= 2,
        "{zh:?}"
    );
    assert!(en.iter().all(|line| !line.contains(han)), "{en:?}");
}

#[test]
fn the_lines_that_a_starter_offers_to_try_can_be_tried() {
    let (_dir, folder) = begun(PLAIN, Lang::En);
    let file = folder.join("scenario.ron");
    let text = fs::read_to_string(&file).expect("it was written");
    let tried = ["library:", "talks:"].iter().fold(text, |text, field| {
        let offered = format!("// {field}");
        assert!(text.contains(&offered));
        text.replace(&offered, field)
    });
    fs::write(&file, tried).expect("the file can be written");
    let scenario = clean(&folder).scenario;
    assert_eq!((scenario.cases.len(), scenario.talks.len()), (1, 1));
}

#[test]
fn a_shipped_scenario_can_be_copied_under_another_name() {
    for id in shipped() {
        let (_dir, folder) = begun(Template::Shipped(id), Lang::Zh);
        let copy = (*clean(&folder).scenario).clone();
        let original = support::shipped(id);
        assert_eq!(copy.id, "corner-shop");
        assert_eq!(
            Scenario {
                id: id.to_owned(),
                ..copy
            },
            *original.scenario
        );
    }
}

#[test]
fn what_is_there_is_never_overwritten() {
    let dir = folder();
    let (folder, file) = (dir.path().join("shop"), dir.path().join("note"));
    fs::create_dir(&folder).expect("a folder");
    fs::write(folder.join("scenario.ron"), "mine").expect("a file in it");
    fs::write(&file, "mine").expect("a file");
    for place in [&folder, &file] {
        let refused = starter::write(place, PLAIN, Lang::Zh);
        let refused = refused.expect_err("it is there already");
        assert!(matches!(refused, NotWritten::There(_)), "{refused}");
        assert!(
            refused.to_string().contains("choose another name"),
            "{refused}"
        );
    }
    let kept = fs::read_to_string(folder.join("scenario.ron")).expect("it is still there");
    assert_eq!(kept, "mine");
    assert_eq!(fs::read_dir(&folder).expect("a folder").count(), 1);
    // A name that can't be an id makes no folder.
    let refused = starter::write(&dir.path().join("我的店"), PLAIN, Lang::Zh);
    assert!(matches!(refused, Err(NotWritten::Id(_))));
    assert_eq!(fs::read_dir(dir.path()).expect("a folder").count(), 2);
}
