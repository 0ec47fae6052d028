//! The debrief of runs as pages and tables: sound, whole, alone, and the same figures everywhere.

use crate::support;
use calamine::{Data, Reader, Xlsx};
use clientele::locale::{Lang, Texts};
use clientele::report::debrief::class::{self as of_class, ClassTold};
use clientele::report::debrief::{self as of_run, Told, tables::tables};
use clientele::report::paper::{self, PaperError, named, put, statements};
use clientele::report::sheets::{Cell, Kind, Table, csv, xlsx};
use clientele::run::debrief::class::{Member, class};
use clientele::run::debrief::{Debrief, Effort, debrief, skill};
use clientele::run::session::{Provenance, Session};
use clientele::run::{bots, sweep};
use clientele::scenario::{Loaded, Source, load};
use clientele::view::export::Paper;
use std::io::Cursor;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

/// So little is played that a test is soon done.
const QUICK: Effort = Effort {
    skill: skill::Effort {
        seeds: 6,
        trials: 2,
    },
    rollouts: 2,
};

fn scenario(id: &'static str) -> Loaded {
    load(&Source::Shipped(id)).unwrap_or_else(|problems| panic!("{id}:\n{problems}"))
}

fn play(loaded: &Loaded, bot: &str, quarters: u8) -> Session {
    let player = match bot.strip_suffix('+') {
        Some(name) => bots::talking(name),
        None => bots::by_name(bot),
    };
    let player = player.expect("it is one of the names");
    let sc = Arc::clone(&loaded.scenario);
    sweep::record(sc, Provenance::default(), player, 5, quarters, 0)
        .expect("a shipped scenario can be played")
}

fn look(run: &Session) -> Debrief {
    let go = AtomicBool::new(false);
    debrief(run.sim(), run.log(), QUICK, &|_| (), &go).expect("nobody cancels")
}

/// The words of a scenario, and some more.
fn texts(loaded: &Loaded, lang: Lang, more: &str) -> Texts {
    let own = loaded.texts.iter().find(|(code, _)| *code == lang.code());
    let own = own.map_or("", |(_, text)| text);
    Texts::for_report(lang, &format!("{own}\n{more}\n"))
}

/// Every tag is closed where it should be, and every `&` begins a sign that HTML knows.
fn balanced(html: &str) -> Result<(), String> {
    let mut open: Vec<&str> = Vec::new();
    let body = html.strip_prefix("<!doctype html>\n").ok_or("no doctype")?;
    for part in body.split('<').skip(1) {
        let (tag, words) = part.split_once('>').ok_or("a tag has no end")?;
        for sign in words.split('&').skip(1) {
            let known = ["amp;", "lt;", "gt;", "quot;", "#39;", "emsp;"];
            if !known.iter().any(|known| sign.starts_with(known)) {
                return Err(format!("a bare & in “{words}”"));
            }
        }
        if let Some(name) = tag.strip_prefix('/') {
            if open.pop() != Some(name) {
                return Err(format!("</{name}> closes nothing"));
            }
        } else if !tag.ends_with('/') {
            let name = tag.split([' ', '\n']).next().unwrap_or_default();
            if name != "meta" {
                open.push(name);
            }
        }
    }
    if open.is_empty() {
        Ok(())
    } else {
        Err(format!("still open: {open:?}"))
    }
}

/// What every page has to be.
fn sound(html: &str) {
    assert_eq!(balanced(html), Ok(()));
    assert!(html.len() < 2_000_000, "{} bytes", html.len());
    for reach in ["http://", "https://", "url(", " src=", "<script", "@import"] {
        assert!(!html.contains(reach), "it fetches something: {reach}");
    }
    // A key that has no text would stand there itself.
    let at = html.find("report-");
    let near = at.map(|at| html[at..].chars().take(60).collect::<String>());
    assert_eq!(near, None);
    assert!(!html.contains("NaN") && !html.contains("{$") && !html.contains("{ $"));
    assert!(html.contains("<title id=") && html.contains("<desc id="));
    assert!(html.contains("<th scope=\"col\""));
}

#[test]
fn pages_in_both_languages_are_sound_and_stand_alone() {
    for (id, bot, quarters) in [("steel", "textbook+", 3), ("recovery-week", "idle", 0)] {
        let loaded = scenario(id);
        let run = play(&loaded, bot, quarters);
        let debrief = look(&run);
        for lang in Lang::ALL {
            let t = texts(&loaded, lang, "");
            let told = Told {
                debrief: &debrief,
                sim: run.sim(),
                t: &t,
                student: "20260117",
                date: "2026-03-01",
            };
            let html = of_run::html(&told);
            sound(&html);
            assert!(html.contains(&format!("<html lang=\"{}\">", lang.code())));
            assert_eq!(html.matches("<section>").count(), 10);
            assert!(html.matches("<svg ").count() >= 8);
            // Who never talked has no columns for points.
            let speed = t.get("rubric-speed").into();
            let args = [("part", speed), ("full", "10".into())];
            let head = t.with("report-part-head", args);
            assert_eq!(html.contains(&head), bot != "idle", "{head}");
            assert_eq!(html, of_run::html(&told));
        }
    }
}

#[test]
fn names_cannot_break_out_of_the_page() {
    let loaded = scenario("steel");
    let run = play(&loaded, "textbook", 2);
    let debrief = look(&run);
    let customers: Vec<String> = loaded
        .scenario
        .customers
        .iter()
        .map(|p| format!("customer-{} = <img> & “{}”</svg></style>", p.id, p.id))
        .collect();
    let evil = format!(
        "scenario-title = A <b> & B</section></title></style>\n{}",
        customers.join("\n")
    );
    let t = texts(&loaded, Lang::En, &evil);
    let told = Told {
        debrief: &debrief,
        sim: run.sim(),
        t: &t,
        student: "=1+1<script>\"';}",
        date: "",
    };
    let html = of_run::html(&told);
    sound(&html);
    assert!(!html.contains("<img>") && !html.contains("<b>"));
    assert!(html.contains("A &lt;b&gt; &amp; B"));
    assert_eq!(html.matches("</style>").count(), 1);
    assert_eq!(html.matches("<section>").count(), 10);
}

/// The sum of a column.
fn sum(table: &Table, column: usize) -> f64 {
    let of = |row: &Vec<Cell>| match row[column] {
        Cell::Number(figure, _) => figure,
        _ => 0.0,
    };
    table.rows.iter().map(of).sum()
}

#[test]
fn the_tables_add_up_to_the_score() {
    let loaded = scenario("steel");
    let run = play(&loaded, "textbook+", 4);
    let debrief = look(&run);
    let t = texts(&loaded, Lang::Zh, "");
    let told = Told {
        debrief: &debrief,
        sim: run.sim(),
        t: &t,
        student: "007",
        date: "",
    };
    let all = tables(&told);
    let ids: Vec<&str> = all.iter().map(|table| table.id).collect();
    let wanted = [
        "quarters",
        "customers",
        "decisions",
        "conversations",
        "quiz",
    ];
    assert_eq!(ids, wanted);
    for table in &all {
        assert_eq!(table.heads[0], "学号");
        for row in &table.rows {
            assert_eq!(row.len(), table.heads.len(), "{}", table.id);
            assert_eq!(row[0], Cell::Text("007".to_owned()));
        }
    }
    let value = run.score().value().to_f64();
    let quarters = &all[0];
    assert_eq!(quarters.rows.len(), 4);
    assert!((sum(quarters, 2) - value).abs() < 0.005);
    // The sources begin after ten columns, and add up to the same.
    let sources: f64 = (10..quarters.heads.len()).map(|c| sum(quarters, c)).sum();
    assert!((sources - value).abs() < 0.005);
    assert_eq!(all[1].rows.len(), run.sim().state().customers.len());
    assert!(!all[2].rows.is_empty() && !all[3].rows.is_empty());
}

/// A table with everything that can go wrong in it.
fn nasty() -> Table {
    Table {
        id: "nasty",
        name: "名[单]: a/b".to_owned(),
        heads: vec!["学号".to_owned(), "=x".to_owned(), "数".to_owned()],
        rows: vec![
            vec![
                Cell::text("=HYPERLINK(\"x\")"),
                Cell::text("a,\"b\"\nc & <d>"),
                Cell::Number(-1234.5, Kind::Money),
            ],
            vec![
                Cell::text("-12"),
                Cell::text("+cmd"),
                Cell::Number(0.25, Kind::Share),
            ],
            vec![Cell::text("007"), Cell::Empty, Cell::count(3u8)],
        ],
    }
}

#[test]
fn a_table_comes_back_from_csv_and_carries_nothing_out() {
    let bytes = csv(&nasty()).expect("it goes into memory");
    assert!(bytes.starts_with(b"\xef\xbb\xbf"));
    let mut read = csv::ReaderBuilder::new()
        .has_headers(false)
        .from_reader(&bytes[3..]);
    let rows: Vec<Vec<String>> = read
        .records()
        .map(|row| {
            let row = row.expect("it is sound");
            row.iter().map(str::to_owned).collect()
        })
        .collect();
    let wanted: [[&str; 3]; 4] = [
        ["学号", "'=x", "数"],
        ["'=HYPERLINK(\"x\")", "a,\"b\"\nc & <d>", "-1234.50"],
        ["-12", "'+cmd", "0.2500"],
        ["007", "", "3"],
    ];
    assert_eq!(rows, wanted.map(|row| row.map(str::to_owned).to_vec()));
}

/// Opens a workbook again and holds every cell against its table.
fn same(tables: &[Table], bytes: Vec<u8>) {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).expect("it is a workbook");
    let names = book.sheet_names();
    assert_eq!(names.len(), tables.len());
    for (name, table) in names.iter().zip(tables) {
        let range = book.worksheet_range(name).expect("the sheet is there");
        let at = |row: usize, column: usize| {
            let found = range.get_value((row as u32, column as u32));
            found.cloned().unwrap_or(Data::Empty)
        };
        for (column, head) in table.heads.iter().enumerate() {
            assert_eq!(at(0, column), Data::String(head.clone()), "{name}");
        }
        for (row, cells) in table.rows.iter().enumerate() {
            for (column, cell) in cells.iter().enumerate() {
                let found = at(row + 1, column);
                match cell {
                    Cell::Empty => assert_eq!(found, Data::Empty),
                    Cell::Text(words) => assert_eq!(found, Data::String(words.clone())),
                    Cell::Number(figure, _) => {
                        let read = match found {
                            Data::Float(read) => read,
                            Data::Int(read) => read as f64,
                            other => panic!("{name}: {figure} came back as {other:?}"),
                        };
                        assert!((read - figure).abs() < 1e-9 * figure.abs().max(1.0));
                    }
                }
            }
        }
    }
}

#[test]
fn a_workbook_opened_again_has_the_same_cells() {
    let loaded = scenario("steel");
    let run = play(&loaded, "equal+", 2);
    let debrief = look(&run);
    let t = texts(&loaded, Lang::En, "");
    let told = Told {
        debrief: &debrief,
        sim: run.sim(),
        t: &t,
        student: "=1+1",
        date: "",
    };
    let mut all = tables(&told);
    all.push(nasty());
    let bytes = xlsx(&all, 1_772_353_800).expect("it goes into memory");
    let again = xlsx(&all, 1_772_353_800).expect("it goes into memory");
    assert_eq!(bytes, again);
    same(&all, bytes);
}

#[test]
fn a_class_of_four_bots_is_ranked_and_told() {
    let loaded = scenario("steel");
    let names = ["idle", "equal", "squeaky", "textbook"];
    let runs: Vec<Session> = names.iter().map(|bot| play(&loaded, bot, 2)).collect();
    let debriefs: Vec<Debrief> = runs.iter().map(look).collect();
    let members: Vec<Member> = names
        .into_iter()
        .zip(&debriefs)
        .map(|(name, debrief)| Member { name, debrief })
        .collect();
    let class = class(&members).expect("all are of one scenario");
    for lang in Lang::ALL {
        let t = texts(&loaded, lang, "");
        let told: Vec<Told> = runs
            .iter()
            .zip(&debriefs)
            .zip(names)
            .map(|((run, debrief), student)| Told {
                debrief,
                sim: run.sim(),
                t: &t,
                student,
                date: "",
            })
            .collect();
        let unread = ["<broken>.clientele: no save".to_owned()];
        let told = ClassTold {
            class: &class,
            runs: &told,
            unread: &unread,
        };
        let html = of_class::html(&told);
        sound(&html);
        assert!(html.contains("&lt;broken&gt;.clientele"));
        assert!(names.iter().all(|name| html.contains(name)));
        let all = of_class::tables(&told);
        let ranking = &all[0];
        assert_eq!((ranking.id, ranking.rows.len()), ("ranking", 4));
        let places: Vec<f64> = ranking
            .rows
            .iter()
            .map(|row| match row[1] {
                Cell::Number(place, _) => place,
                _ => f64::NAN,
            })
            .collect();
        assert!(places.windows(2).all(|pair| pair[0] <= pair[1]));
        for table in &all {
            let wide = table.heads.len();
            assert!(table.rows.iter().all(|row| row.len() == wide));
        }
        same(&all, xlsx(&all, 0).expect("it goes into memory"));
        let json = of_class::json(&told);
        assert_eq!(json["runs"].as_array().map(Vec::len), Some(4));
    }
}

#[test]
fn a_run_of_a_scenario_without_texts_is_told_too() {
    let run = support::played("textbook", 3);
    let debrief = look(&run);
    let t = Texts::for_report(Lang::En, "");
    let told = Told {
        debrief: &debrief,
        sim: run.sim(),
        t: &t,
        student: "",
        date: "",
    };
    assert_eq!(balanced(&of_run::html(&told)), Ok(()));
    assert_eq!(tables(&told).len(), 5);
}

#[test]
fn what_the_game_writes_is_there_under_names_that_every_system_takes() {
    let loaded = scenario("recovery-week");
    let run = play(&loaded, "idle", 0);
    let debrief = look(&run);
    let t = texts(&loaded, Lang::Zh, "");
    let told = Told {
        debrief: &debrief,
        sim: run.sim(),
        t: &t,
        student: "2026/0117",
        date: "2026-03-01",
    };
    let names = ["a", "b"];
    let members = names.map(|name| Member {
        name,
        debrief: &debrief,
    });
    let class = class(&members).expect("they are of one scenario");
    let class = ClassTold {
        class: &class,
        runs: &[told, told],
        unread: &[],
    };
    let dir = tempfile::tempdir().expect("the system has a folder for temporary files");
    for paper in Paper::OF_CLASS {
        let name = named(&["recovery-week", told.student, "zh-CN"], paper.ending());
        assert!(!name.contains('/'), "{name}");
        let own = paper::of_run(paper, &told, &name, 9).expect("it can be written");
        let name = named(&["recovery-week", "class"], paper.ending());
        let all = paper::of_class(paper, &class, &name, 9).expect("it can be written");
        for files in [own, all] {
            let first = put(dir.path(), &files).expect("the folder is writable");
            assert_eq!(first, dir.path().join(&files[0].0));
            for (name, bytes) in &files {
                let there = std::fs::read(dir.path().join(name)).expect("it was written");
                assert!(!bytes.is_empty() && there == *bytes);
            }
            // Tables are a file each, all else is one.
            assert_eq!(files.len() > 1, paper == Paper::Csv);
        }
    }
    let save = run.to_save(9);
    let who = ("https://lms.example.edu", "20260117");
    let files = statements(&save, &loaded, who, Lang::Zh, "run.jsonl").expect("it is an account");
    let text = String::from_utf8(files[0].1.clone()).expect("it is text");
    let each = |line: &str| serde_json::from_str::<serde_json::Value>(line).is_ok();
    assert!(text.lines().count() > 3 && text.lines().all(each));
    for who in [("", "20260117"), (who.0, ""), (who.0, "li@example.edu")] {
        let none = statements(&save, &loaded, who, Lang::Zh, "run.jsonl");
        assert!(matches!(none, Err(PaperError::Nameless(_))));
    }
}

#[test]
fn words_after_figures_keep_their_distance_and_a_card_breaks_between_words() {
    let loaded = scenario("recovery-week");
    let run = play(&loaded, "idle", 0);
    let debrief = look(&run);
    let t = texts(&loaded, Lang::Zh, "");
    let told = Told {
        debrief: &debrief,
        sim: run.sim(),
        t: &t,
        student: "7",
        date: "",
    };
    let html = of_run::html(&told);
    for style in ["td.n+td:not(.n)", "word-break:keep-all"] {
        assert!(html.contains(style), "{style}");
    }
}
