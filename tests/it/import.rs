//! Customer lists from files to scenarios: through the command line, from every kind of file, and on to a run.

mod games;
mod workbooks;

use crate::support::folder;
use crate::support::program::{program, stderr, text};
use clientele::scenario::{Loaded, Source, load};
use std::fs;
use std::path::PathBuf;
use std::process::Output;

fn run(args: &[&str]) -> Output {
    program(&[&["import-book"][..], args].concat())
}

/// A list in a folder for temporary files, and where its scenario is to stand.
struct Desk {
    folder: tempfile::TempDir,
    list: PathBuf,
}

impl Desk {
    fn new(name: &str, bytes: &[u8]) -> Self {
        let folder = folder();
        let list = folder.path().join(name);
        fs::write(&list, bytes).expect("the folder is writable");
        Self { folder, list }
    }

    fn out(&self) -> PathBuf {
        self.folder.path().join("my-book")
    }

    /// The scenario that was written.
    fn loaded(&self) -> Loaded {
        load(&Source::Folder(self.out())).unwrap_or_else(|problems| panic!("{problems}"))
    }

    fn import(&self, more: &[&str]) -> Output {
        let out = self.out();
        let (list, out) = (text(&self.list), text(&out));
        let mut args = vec![list, "--out", out, "--as-of", "2025-03-01"];
        args.extend(more);
        run(&args)
    }
}

#[test]
fn nothing_is_overwritten_and_strict_is_strict() {
    let desk = Desk::new(
        "list.csv",
        "客户,销售额,毛利率\n岭钢,100,约两成\n顺河,50,8%\n".as_bytes(),
    );
    let strict = desk.import(&["--strict"]);
    assert_eq!(strict.status.code(), Some(1));
    assert!(!desk.out().exists());
    assert!(
        stderr(&strict).contains("第 2 行 C 列“毛利率”：“约两成”不是数字"),
        "{}",
        stderr(&strict)
    );
    let dry = desk.import(&["--dry-run"]);
    assert_eq!((dry.status.code(), desk.out().exists()), (Some(0), false));
    assert_eq!(desk.import(&[]).status.code(), Some(0));
    let mine = desk.out().join("mine.txt");
    fs::write(&mine, "stays").expect("the folder is writable");
    fs::write(desk.out().join("cases.ron"), "[]").expect("the folder is writable");
    let before = fs::read(desk.out().join("scenario.ron")).expect("it was written");
    let again = desk.import(&[]);
    assert_eq!(again.status.code(), Some(1));
    assert!(stderr(&again).contains("--force"), "{}", stderr(&again));
    let forced = desk.import(&["--force"]);
    assert_eq!(forced.status.code(), Some(0), "{}", stderr(&forced));
    assert_eq!(fs::read(desk.out().join("scenario.ron")).ok(), Some(before));
    assert!(mine.exists() && !desk.out().join("cases.ron").exists());
    let left: Vec<_> = fs::read_dir(desk.folder.path())
        .expect("it is there")
        .flatten()
        .collect();
    assert_eq!(left.len(), 2, "no draft is left behind: {left:?}");
}

#[test]
fn names_that_are_left_out_are_nowhere() {
    let desk = Desk::new(
        "list.csv",
        "客户,销售额,联系人,备注\n金水湾,100,罗振山,老朋友\n顺河,50,孙德茂,\n".as_bytes(),
    );
    let output = desk.import(&["--anonymise"]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    let mut all = String::from_utf8_lossy(&output.stdout).into_owned() + &stderr(&output);
    for entry in fs::read_dir(desk.out()).expect("it was written").flatten() {
        all += &fs::read_to_string(entry.path()).expect("texts");
    }
    for name in ["金水湾", "顺河", "罗振山", "孙德茂", "老朋友"] {
        assert!(!all.contains(name), "{name}");
    }
    assert!(all.contains("客户 002") && all.contains("Customer 002"));
}

#[test]
fn figures_out_of_the_ordinary_still_make_a_sound_scenario() {
    let many: Vec<String> = (0..40)
        .map(|i| format!("大户{i},99999999999,0.001%,{}%\n", 90 - i))
        .collect();
    for rows in [
        "独一家,1000,50%,20%\n".to_owned(),
        "甲,0.02,50%,20%\n乙,0.01,1%,20%\n".to_owned(),
        "甲,1000,50%,-40%\n乙,2000,50%,-30%\n丙,0.5,100%,-50%\n".to_owned(),
        "甲,90000000000,0%,95%\n乙,1,100%,0%\n丙,1,99.99%,0.01%\n".to_owned(),
        many.concat(),
        "{$x},1000,50%,20%\n[*] .a = b,500,50%,20%\n# \"\"x\"\",400,50%,20%\n-term,300,50%,1%\n"
            .to_owned(),
    ] {
        let list = format!("客户,销售额,份额,毛利率\n{rows}");
        let desk = Desk::new("list.csv", list.as_bytes());
        let output = desk.import(&[]);
        assert_eq!(output.status.code(), Some(0), "{rows}{}", stderr(&output));
        let loaded = desk.loaded();
        assert!(loaded.warnings.is_empty(), "{}", loaded.warnings);
        assert_eq!(loaded.scenario.customers.len(), rows.lines().count());
    }
}

#[test]
fn characters_that_the_game_cant_show_are_told_and_no_more() {
    let desk = Desk::new(
        "list.csv",
        "客户,销售额\n岭𰻝钢,1000\n顺河,500\n".as_bytes(),
    );
    let output = desk.import(&["--lang", "en"]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    assert!(stderr(&output).contains("“𰻝”"), "{}", stderr(&output));
    let loaded = desk.loaded();
    let warnings = loaded.warnings.list();
    assert!(!warnings.is_empty() && warnings.iter().all(|w| w.code == "W023"));
}

#[test]
fn what_is_no_list_ends_with_a_sentence() {
    let desk = Desk::new("list.csv", b"a,b\n1,2\n");
    for (args, code) in [
        (&["--lang", "fr"][..], 2),
        (&["--columns", "name"], 2),
        (&["--columns", "nonsense=a"], 2),
        (&["--columns", "name=zzz"], 2),
        (&["--as-of", "yesterday"], 2),
        (&["--sheet", "x"], 1),
        (&[], 1),
    ] {
        let output = desk.import(args);
        assert_eq!(
            output.status.code(),
            Some(code),
            "{args:?} {}",
            stderr(&output)
        );
        assert!(stderr(&output).contains("error:"), "{args:?}");
        assert!(!desk.out().exists());
    }
    assert_eq!(
        run(&[text(&desk.list), "--out", "客户簿"]).status.code(),
        Some(2)
    );
    assert_eq!(run(&["no-such-file.csv"]).status.code(), Some(2));
    assert_eq!(run(&[]).status.code(), Some(2));
}
