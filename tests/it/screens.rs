//! Each screen of a real run, in both languages and three sizes: nothing is cut off, every control has a name.

mod author;
mod book;
mod debrief;
mod export;
mod run;
mod talks;

use crate::support::looks::{SIZES, all_well, looked_at};
use clientele::locale::{Lang, Texts};
use clientele::run::bots::{self, Player};
use clientele::scenario::{Source, load};
use clientele::sim::Sim;
use clientele::ui;
use clientele::view::{self, Eye};

#[test]
fn nothing_is_cut_off_on_any_page_of_the_handbook() {
    use clientele::locale::handbook::Handbook;
    let mut problems = Vec::new();
    for lang in Lang::ALL {
        let t = Texts::new(lang, "");
        for page in Handbook::of(lang).pages() {
            let view = view::handbook::handbook(&page.id, &t).expect("there are pages");
            for size in SIZES {
                problems.extend(looked_at(&page.id, size, |ui| {
                    ui::handbook::show(ui, &view, &t, &mut Vec::new());
                }));
            }
        }
    }
    all_well(problems);
}

/// The settings with everything that may stand there.
pub(crate) fn settings(t: &Texts) -> view::settings::SettingsView {
    use clientele::view::settings::{Chosen, Folder, settings};
    let place = |folder: Folder| {
        (folder != Folder::HandIn).then(|| {
            let long = "/home/a-teacher-with-a-long-name/.local/share/clientele/with/more/folders";
            format!("{long}/{folder:?}")
        })
    };
    let problem = t.with(
        "settings-unreadable",
        [
            ("path", "/home/x/settings.ron".into()),
            ("problem", "1:7: Expected string".into()),
        ],
    );
    let mut view = settings(Chosen::default(), false, Some(problem), place, t);
    view.account = account();
    view
}

/// An account with everything set, at a store that isn't safe.
fn account() -> view::account::Account {
    let school = "a-university-with-a-long-name.example.edu";
    view::account::Account {
        student: "20260117".to_owned(),
        home_page: format!("https://lms.{school}"),
        store: format!("http://lrs.{school}/data/xAPI"),
        key: "clientele".to_owned(),
    }
}

/// The saves: none, and one of each kind.
pub(crate) fn saves(t: &Texts) -> [(&'static str, view::saves::SavesView); 2] {
    use clientele::run::disk;
    use clientele::run::slots::Slots;
    use clientele::sim::Money;
    use clientele::view::saves::{SavesView, row};
    let folder = crate::support::folder();
    let slots = Slots::at(folder.path().join("saves"));
    let run = crate::support::played("textbook", 2);
    let auto = slots.autosave("tiny", &clientele::run::Origin::Shipped);
    disk::write(&run.to_save(1_700_000_000), &auto).expect("the folder is writable");
    let name = "a name that somebody made much longer than it had to be";
    slots
        .keep(&run.to_save(1_600_000_000), name)
        .expect("the folder is writable");
    std::fs::write(slots.named("broken"), "clientele-save 9 00\n").expect("it is writable");
    let list = slots.list().expect("the folder is there");
    let value = |i: usize| Money::yuan(if i == 0 { 1_234_567 } else { -45_000 });
    let rows = list
        .iter()
        .enumerate()
        .map(|(i, slot)| row(slot, |_| None, Some(value(i)), 1_700_000_900, t))
        .collect();
    let full = SavesView {
        rows,
        run: Some(t.get("saves-none-note")),
        folder: slots.folder().display().to_string(),
        undo: Some("Monday".to_owned()),
        told: Some(t.with(
            "saves-exported",
            [("path", "/home/x/hand-in/a.clientele".into())],
        )),
        problem: Some(t.with("saves-folder-failed", [("problem", "denied".into())])),
    };
    [("saves-none", SavesView::default()), ("saves", full)]
}

#[test]
fn settings_saves_and_keys_fit_in_both_languages() {
    let mut problems = Vec::new();
    for lang in Lang::ALL {
        let t = Texts::new(lang, "");
        let settings = settings(&t);
        let keys = view::shortcuts::shortcuts(&t);
        for size in SIZES {
            problems.extend(looked_at("settings", size, |ui| {
                ui::settings::show(ui, &settings, &t, &mut Vec::new());
            }));
            problems.extend(looked_at("shortcuts", size, |ui| {
                ui::shortcuts::show(ui, &keys, &t, &mut Vec::new());
            }));
            for (name, view) in saves(&t) {
                problems.extend(looked_at(name, size, |ui| {
                    ui::saves::show(ui, &view, &t, &mut Vec::new());
                }));
            }
        }
    }
    all_well(problems);
}

#[test]
fn the_story_of_a_run_names_what_was_decided_and_what_happened() {
    let loaded = load(&Source::Shipped("steel")).expect("steel is sound");
    let mut sim = Sim::new(loaded.scenario.clone(), 20, 3);
    let mut player = Player::new(bots::by_name("textbook").expect("the bot is there"));
    let mut log = Vec::new();
    while let Some(command) = player.next(&sim).expect("the bot never gets stuck") {
        sim.command(&command)
            .expect("the bot's commands are allowed");
        log.push(command);
    }
    let mut problems = Vec::new();
    for lang in Lang::ALL {
        let t = Texts::new(lang, loaded.text(lang.code()));
        let eye = Eye { sim: &sim, t: &t };
        let (strip, story) = (view::medals::strip(eye), view::story::story(eye, &log));
        assert_eq!(strip.goals.len(), 3);
        assert_eq!(story.len(), 3);
        assert!(!story[0].decided.is_empty(), "the bot makes a plan");
        let decided = || story.iter().flat_map(|q| &q.decided);
        let mut levers = decided().filter(|l| l.customer.is_none() && l.more.is_empty());
        assert!(levers.all(|line| line.text.contains('→')));
        assert!(story.iter().all(|q| !q.result.is_empty()));
        let lines = || story.iter().flat_map(|q| &q.happened);
        assert!(lines().any(|line| line.customer.is_some()));
        assert!(lines().all(|line| !line.text.contains("story-")));
        for size in SIZES {
            problems.extend(looked_at("story", size, |ui| {
                ui::story::show(ui, &strip, &story, &t, &mut Vec::new());
            }));
        }
    }
    problems.sort();
    problems.dedup();
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}
