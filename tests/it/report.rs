//! The debrief of runs as pages and tables: sound, whole, alone, and the same figures everywhere.

mod tables;

use crate::support::{folder, played, recorded, shipped};
use clientele::locale::{Lang, Texts};
use clientele::report::debrief::class::{self as of_class, ClassTold};
use clientele::report::debrief::{self as of_run, Told};
use clientele::report::paper::{self, PaperError, named, put, statements};
use clientele::report::sheets::{Cell, xlsx};
use clientele::run::debrief::class::{Member, class};
use clientele::run::debrief::{Debrief, Effort, debrief, skill};
use clientele::run::session::Session;
use clientele::scenario::Loaded;
use clientele::view::export::Paper;
use std::sync::atomic::AtomicBool;

/// So little is played that a test is soon done.
const QUICK: Effort = Effort {
    skill: skill::Effort {
        seeds: 6,
        trials: 2,
    },
    rollouts: 2,
};

/// A bot's run of a scenario that ships, with all that came of it.
struct Case {
    loaded: Loaded,
    run: Session,
    debrief: Debrief,
}

impl Case {
    fn of(id: &'static str, bot: &str, quarters: u8) -> Self {
        let loaded = shipped(id);
        let run = recorded(&loaded, bot, 5, quarters);
        let debrief = look(&run);
        Self {
            loaded,
            run,
            debrief,
        }
    }

    fn told<'a>(&'a self, t: &'a Texts, student: &'a str) -> Told<'a> {
        told(&self.run, &self.debrief, t, student)
    }
}

fn told<'a>(run: &'a Session, debrief: &'a Debrief, t: &'a Texts, student: &'a str) -> Told<'a> {
    Told {
        debrief,
        sim: run.sim(),
        t,
        student,
        date: "2026-03-01",
    }
}

fn look(run: &Session) -> Debrief {
    let go = AtomicBool::new(false);
    debrief(run.sim(), run.log(), QUICK, &|_| (), &go).expect("nobody cancels")
}

/// The words of a scenario, and some more.
fn texts(loaded: &Loaded, lang: Lang, more: &str) -> Texts {
    let own = loaded.text(lang.code());
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
    for slip in ["report-", "NaN", "{$", "{ $"] {
        let at = html.find(slip);
        let near = at.map(|at| html[at..].chars().take(60).collect::<String>());
        assert_eq!(near, None, "{slip}");
    }
    assert!(html.contains("<title id=") && html.contains("<desc id="));
    assert!(html.contains("<th scope=\"col\""));
}

#[test]
fn pages_in_both_languages_are_sound_and_stand_alone() {
    for (id, bot, quarters) in [("steel", "textbook+", 3), ("recovery-week", "idle", 0)] {
        let case = Case::of(id, bot, quarters);
        for lang in Lang::ALL {
            let t = texts(&case.loaded, lang, "");
            let told = case.told(&t, "20260117");
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
    let case = Case::of("steel", "textbook", 2);
    let scenario = &case.loaded.scenario;
    let customers: Vec<String> = scenario
        .customers
        .iter()
        .map(|p| format!("customer-{} = <img> & “{}”</svg></style>", p.id, p.id))
        .collect();
    let evil = format!(
        "scenario-title = A <b> & B</section></title></style>\n{}",
        customers.join("\n")
    );
    let t = texts(&case.loaded, Lang::En, &evil);
    let told = Told {
        date: "",
        ..case.told(&t, "=1+1<script>\"';}")
    };
    let html = of_run::html(&told);
    sound(&html);
    assert!(!html.contains("<img>") && !html.contains("<b>"));
    assert!(html.contains("A &lt;b&gt; &amp; B"));
    assert_eq!(html.matches("</style>").count(), 1);
    assert_eq!(html.matches("<section>").count(), 10);
}

#[test]
fn a_class_of_four_bots_is_ranked_and_told() {
    let names = ["idle", "equal", "squeaky", "textbook"];
    let cases = names.map(|bot| Case::of("steel", bot, 2));
    let members: Vec<Member> = names
        .into_iter()
        .zip(&cases)
        .map(|(name, case)| Member {
            name,
            debrief: &case.debrief,
        })
        .collect();
    let class = class(&members).expect("all are of one scenario");
    for lang in Lang::ALL {
        let t = texts(&cases[0].loaded, lang, "");
        let told: Vec<Told> = cases
            .iter()
            .zip(names)
            .map(|(case, student)| case.told(&t, student))
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
        tables::same(&all, xlsx(&all, 0).expect("it goes into memory"));
        let json = of_class::json(&told);
        assert_eq!(json["runs"].as_array().map(Vec::len), Some(4));
    }
}

#[test]
fn a_run_of_a_scenario_without_texts_is_told_too() {
    let run = played("textbook", 3);
    let debrief = look(&run);
    let t = Texts::for_report(Lang::En, "");
    let told = Told {
        date: "",
        ..told(&run, &debrief, &t, "")
    };
    assert_eq!(balanced(&of_run::html(&told)), Ok(()));
    assert_eq!(of_run::tables::tables(&told).len(), 5);
}

#[test]
fn what_the_game_writes_is_there_under_names_that_every_system_takes() {
    let case = Case::of("recovery-week", "idle", 0);
    let t = texts(&case.loaded, Lang::Zh, "");
    let told = case.told(&t, "2026/0117");
    let names = ["a", "b"];
    let members = names.map(|name| Member {
        name,
        debrief: &case.debrief,
    });
    let class = class(&members).expect("they are of one scenario");
    let class = ClassTold {
        class: &class,
        runs: &[told, told],
        unread: &[],
    };
    let dir = folder();
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
    let (save, loaded) = (case.run.to_save(9), &case.loaded);
    let who = ("https://lms.example.edu", "20260117");
    let files = statements(&save, loaded, who, Lang::Zh, "run.jsonl").expect("it is an account");
    let text = String::from_utf8(files[0].1.clone()).expect("it is text");
    let each = |line: &str| serde_json::from_str::<serde_json::Value>(line).is_ok();
    assert!(text.lines().count() > 3 && text.lines().all(each));
    for who in [("", "20260117"), (who.0, ""), (who.0, "li@example.edu")] {
        let none = statements(&save, loaded, who, Lang::Zh, "run.jsonl");
        assert!(matches!(none, Err(PaperError::Nameless(_))));
    }
}

#[test]
fn words_after_figures_keep_their_distance_and_a_card_breaks_between_words() {
    let case = Case::of("recovery-week", "idle", 0);
    let t = texts(&case.loaded, Lang::Zh, "");
    let html = of_run::html(&case.told(&t, "7"));
    for style in ["td.n+td:not(.n)", "word-break:keep-all"] {
        assert!(html.contains(style), "{style}");
    }
}
