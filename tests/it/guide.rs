//! The author's guide: whoever follows it to the letter ends up with a scenario that passes every check.

use crate::support::scenarios::clean;
use clientele::run::bots;
use clientele::scenario::{Source, load};
use clientele::sim::score::score;
use clientele::sim::{Phase, Sim};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The guides, Chinese first.
const GUIDES: [&str; 2] = ["guide.zh-CN.md", "guide.en.md"];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn guide(file: &str) -> String {
    let path = root().join("scenarios/_guide").join(file);
    fs::read_to_string(path).expect("the guide is there")
}

/// A piece to be pasted: the file, the list in it that it belongs to, the text.
struct Piece {
    file: String,
    list: Option<String>,
    text: Vec<String>,
}

/// The pieces of a guide: blocks whose fence names a file, as in `ron scenario.ron:events`.
fn pieces(guide: &str) -> Vec<Piece> {
    let mut out: Vec<Piece> = Vec::new();
    let mut open = false;
    for line in guide.lines() {
        if let Some(info) = line.strip_prefix("```") {
            open = info.split_once(' ').is_some_and(|(_, target)| {
                let (file, list) = target
                    .split_once(':')
                    .map_or((target, None), |(file, list)| (file, Some(list.to_owned())));
                out.push(Piece {
                    file: file.to_owned(),
                    list,
                    text: Vec::new(),
                });
                true
            });
        } else if let Some(piece) = out.last_mut().filter(|_| open) {
            piece.text.push(line.to_owned());
        }
    }
    out
}

/// What the guide tells the reader to do with a piece.
fn paste(lines: &mut Vec<String>, piece: &Piece) {
    let after = |lines: &[String], wanted: &str| {
        let at = lines.iter().position(|line| line.trim() == wanted);
        at.unwrap_or_else(|| panic!("{} has no line `{wanted}`", piece.file)) + 1
    };
    if Path::new(&piece.file)
        .extension()
        .is_some_and(|end| end == "ftl")
    {
        // A key that is there gets its new words, the others come at the end.
        for line in &piece.text {
            let key = line.split(" = ").next().unwrap_or_default();
            let head = format!("{key} = ");
            match lines.iter().position(|l| l.starts_with(&head)) {
                Some(at) => line.clone_into(&mut lines[at]),
                None => lines.push(line.clone()),
            }
        }
    } else if let Some(list) = &piece.list {
        let at = after(lines, &format!("{list}: ["));
        lines.splice(at..at, piece.text.clone());
    } else if piece.file == "quiz.ron" {
        let at = after(lines, "[");
        lines.splice(at..at, piece.text.clone());
    } else {
        for field in fields(&piece.text) {
            put_field(lines, &field);
        }
    }
}

/// The name of the field that a line begins, if it begins one of the scenario's own.
fn begins(line: &str) -> Option<&str> {
    let name = line.strip_prefix("    ")?.split_once(':')?.0;
    let plain = |b: u8| b.is_ascii_lowercase() || b == b'_';
    (!name.is_empty() && name.bytes().all(plain)).then_some(name)
}

/// A piece field by field; a comment belongs to the field under it.
fn fields(text: &[String]) -> Vec<Vec<String>> {
    let mut out: Vec<Vec<String>> = vec![Vec::new()];
    let mut begun = false;
    for line in text {
        let comment = line.starts_with("    //");
        if begun && (comment || begins(line).is_some()) {
            out.push(Vec::new());
            begun = false;
        }
        begun |= begins(line).is_some();
        out.last_mut().expect("there is one").push(line.clone());
    }
    out
}

/// A field in the place of the one of that name, or above the events.
fn put_field(lines: &mut Vec<String>, field: &[String]) {
    let name = field.iter().find_map(|line| begins(line));
    let name = name.expect("a piece of a scenario names a field");
    let at = lines.iter().position(|line| begins(line) == Some(name));
    let (from, to) = at.map_or_else(
        || {
            let events = lines.iter().position(|l| begins(l) == Some("events"));
            let at = events.expect("the scenario has events");
            (at, at)
        },
        |at| {
            // A field of one line, or all lines down to its own closing bracket.
            let open = lines[at].trim_end().ends_with(['[', '(']);
            let closes = |line: &String| line.starts_with("    ]") || line.starts_with("    )");
            let more = lines[at..].iter().position(closes).filter(|_| open);
            (at, at + 1 + more.unwrap_or(0))
        },
    );
    lines.splice(from..to, field.to_vec());
}

/// The example list as `clientele import-book` writes it into `my-book`.
const IMPORTED: &str = "tests/it/guide/my-book";

/// The worked example: the imported list with all pieces of a guide in it.
fn followed(file: &str) -> (tempfile::TempDir, PathBuf) {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let folder = dir.path().join("my-book");
    fs::create_dir(&folder).expect("a folder in it");
    let imported = root().join(IMPORTED);
    for entry in fs::read_dir(imported).expect("the imported list is there") {
        let path = entry.expect("its entries can be read").path();
        let to = folder.join(path.file_name().expect("files have names"));
        fs::copy(path, to).expect("a file in it");
    }
    for piece in pieces(&guide(file)) {
        let path = folder.join(&piece.file);
        let text = fs::read_to_string(&path).expect("the scenario has that file");
        let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
        paste(&mut lines, &piece);
        fs::write(&path, lines.join("\n") + "\n").expect("it can be written");
    }
    (dir, folder)
}

#[test]
fn whoever_follows_the_guide_gets_a_clean_scenario() {
    let [(_zh, zh), (_en, en)] = GUIDES.map(followed);
    let (zh, en) = (clean(&zh), clean(&en));
    assert_eq!(zh.scenario, en.scenario);
    assert_eq!(zh.texts, en.texts);
    let sc = &zh.scenario;
    assert_eq!((sc.customers.len(), sc.talks.len()), (30, 3));
    assert!(sc.events.iter().any(|event| event.id == "bridge"));
    assert!(sc.quiz.iter().any(|question| question.id == "kind-sun"));
    assert_eq!(sc.debrief.len(), 5);
    // The stories are those of the guide.
    let before = fs::read_to_string(root().join(IMPORTED).join("zh-CN.ftl"))
        .expect("the imported list is there");
    let told = |text: &str| {
        let line = text
            .lines()
            .find(|l| l.starts_with("customer-c003-about ="));
        line.map(str::to_owned)
    };
    assert!(told(&zh.texts[0].1).is_some_and(|story| told(&before) != Some(story)));
}

#[test]
fn the_worked_example_is_played_to_the_end_and_idling_earns_no_medal() {
    let (_dir, folder) = followed(GUIDES[0]);
    let scenario = clean(&folder).scenario;
    let value = |bot: &str, seed: u64, quarters: u8| {
        let mut sim = Sim::new(Arc::clone(&scenario), seed, quarters);
        let bot = bots::by_name(bot).expect("a bot of that name");
        bots::play_silently(&mut sim, bot).expect("a bot can play it to the end");
        let state = sim.state();
        assert_eq!((state.phase, state.quarter), (Phase::Debrief, quarters));
        score(&scenario, state).value()
    };
    value("textbook", 1, 4);
    let medals = (1..=20).filter(|seed| {
        let (idle, best) = ["idle", "lifetime"]
            .map(|bot| value(bot, *seed, scenario.quarters))
            .into();
        assert!(idle < scenario.medals.bronze, "{seed}: {idle:?}");
        best >= scenario.medals.bronze
    });
    // Playing by lifetime value earns one on most seeds.
    assert!(medals.count() > 10);
}

/// The commands that a guide tells the reader to type, without the language.
fn commands(guide: &str) -> Vec<String> {
    let typed = guide.lines().filter(|line| line.starts_with("clientele "));
    typed.map(|line| line.replace(" --lang en", "")).collect()
}

#[test]
fn both_guides_give_the_same_commands_and_the_same_pieces() {
    let [zh, en] = GUIDES.map(guide);
    assert!(commands(&zh).len() >= 7);
    assert_eq!(commands(&zh), commands(&en));
    let shown = |guide: &str| {
        let pieces = pieces(guide).into_iter();
        let code = |piece: Piece| {
            let text = piece
                .text
                .into_iter()
                .filter(|l| !l.trim_start().starts_with("//"));
            (piece.file, piece.list, text.collect::<Vec<_>>())
        };
        pieces.map(code).collect::<Vec<_>>()
    };
    assert_eq!(shown(&zh), shown(&en));
}

#[test]
fn the_imported_list_is_the_list_of_the_guide() {
    let read = |path: PathBuf| fs::read_to_string(path).expect("it is there");
    let list = read(root().join("scenarios/_guide/example-list.csv"));
    let words = read(root().join(IMPORTED).join("zh-CN.ftl"));
    let names: Vec<&str> = list
        .lines()
        .skip(1)
        .filter_map(|row| row.split(',').nth(1))
        .collect();
    assert_eq!(names.len(), 30);
    for (at, name) in (1..).zip(names) {
        let line = format!("customer-c{at:03} = {name}");
        assert!(words.lines().any(|l| l == line), "{line}");
    }
}

#[test]
fn each_piece_of_the_guide_is_needed_by_the_check() {
    // Without its words, what was pasted into the scenario is an error: so the pieces really go in.
    let (_dir, folder) = followed(GUIDES[0]);
    let path = folder.join("zh-CN.ftl");
    let text = fs::read_to_string(&path).expect("it was written");
    for key in ["event-bridge-tell-after", "quiz-fine-why", "debrief-5"] {
        let without = text.lines().filter(|line| !line.starts_with(key));
        let without: Vec<&str> = without.collect();
        fs::write(&path, without.join("\n")).expect("it can be written");
        let problems = load(&Source::Folder(folder.clone())).expect_err("a text is missing");
        assert_eq!(problems.errors(), 1, "{key}: {problems}");
    }
}

#[test]
fn the_links_of_the_guide_lead_somewhere() {
    for file in GUIDES {
        let text = guide(file);
        let links: BTreeSet<&str> = text
            .split("](")
            .skip(1)
            .filter_map(|rest| rest.split_once(')').map(|(link, _)| link))
            .collect();
        assert!(!links.is_empty());
        for link in links {
            let (page, anchor) = link.split_once('#').unwrap_or((link, ""));
            let page = guide(page);
            assert!(
                page.contains(&format!("<a id=\"{anchor}\">")),
                "{file}: {link}"
            );
        }
    }
}
