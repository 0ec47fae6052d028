//! Every text that people read keeps to the project's words: one concept, one word, and Chinese punctuation in Chinese.

use std::fs;
use std::path::{Path, PathBuf};

/// Words that must not stand in a Chinese text, what to write instead, and where they may.
///
/// Each of them clashes with another concept or is a second word for one: the
/// relationship level 负责型 isn't 可靠 (that is the dial 可靠性), 账面价值 is the
/// accountants' book value, 复盘 alone would mean both review and debrief.
const CHINESE: [(&str, &str, &[&str]); 22] = [
    ("终身价值", "终生价值", &[]),
    ("账面价值", "客户资产", &[]),
    ("年价值", "年贡献价值", &[]),
    ("当场授权", "现场处置权限", &[]),
    ("现场授权", "现场处置权限", &[]),
    ("离开可能", "流失概率", &[]),
    ("离开的可能", "流失概率", &[]),
    ("可靠型", "负责型", &["handbook"]),
    ("合伙型", "伙伴型", &["handbook"]),
    ("品质", "质量", &[]),
    ("探讨", "寻求办法", &[]),
    ("真正的要求", "真实诉求", &[]),
    ("看清程度", "摸清程度", &[]),
    ("队列", "待处理", &[]),
    ("简报", "开局说明", &[]),
    ("位企业客户", "家企业客户", &[]),
    ("「", "“", &[]),
    ("」", "”", &[]),
    ("¥", "元、万元", &[]),
    ("...", "……", &[]),
    ("。。", "……", &[]),
    ("--", "——", &[]),
];

/// The same for English.
const ENGLISH: [(&str, &str); 9] = [
    ("lifelong value", "lifetime value"),
    ("life-time value", "lifetime value"),
    ("customer value book", "value of the book"),
    ("upgrade the customer", "promote"),
    ("downgrade the customer", "demote"),
    ("win-back back", "win back"),
    ("competitor", "rival"),
    ("churn ratio", "churn rate"),
    ("wallet share", "share of wallet"),
];

fn files(folder: &Path, out: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("the folder is there").flatten() {
        let path = entry.path();
        if path.is_dir() {
            files(&path, out);
        } else if path.extension().is_some_and(|e| e == "ftl" || e == "md") {
            out.push(path);
        }
    }
}

/// Files of a language that people read in the game.
fn texts(lang: &str) -> Vec<(PathBuf, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut all = Vec::new();
    for folder in [
        "assets/locale",
        "assets/handbook",
        "assets/problems",
        "assets/report",
        "scenarios",
    ] {
        files(&root.join(folder), &mut all);
    }
    all.retain(|path| {
        let path = path.strip_prefix(root).unwrap_or(path).to_string_lossy();
        path.contains(&format!("{lang}.ftl"))
            || path.contains(&format!("/{lang}/"))
            || path.contains(&format!(".{lang}.md"))
    });
    assert!(all.len() > 20, "the texts of {lang} were not found");
    all.into_iter()
        .map(|path| {
            let text = fs::read_to_string(&path).expect("a text is UTF-8");
            (path, text)
        })
        .collect()
}

/// Lines that people read: no comments, no code.
fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut code = false;
    text.lines().enumerate().filter_map(move |(i, line)| {
        if line.starts_with("```") {
            code = !code;
        }
        let skipped = code || line.starts_with('#') || line.starts_with("```");
        (!skipped).then_some((i + 1, line))
    })
}

#[test]
fn chinese_texts_use_the_words_of_the_project() {
    let mut found = Vec::new();
    for (path, text) in texts("zh-CN") {
        let place = path.to_string_lossy();
        for (number, line) in lines(&text) {
            for (word, instead, but) in CHINESE {
                let allowed = but.iter().any(|part| place.contains(part));
                // Options of a command are spoken to a machine, and so are rows of dashes in a table.
                let machine = word == "--" && (line.starts_with('|') || line.contains('`'));
                if line.contains(word) && !allowed && !machine {
                    found.push(format!("{place}:{number}: {word}; write {instead}"));
                }
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn english_texts_use_the_words_of_the_project() {
    let mut found = Vec::new();
    for (path, text) in texts("en") {
        for (number, line) in lines(&text) {
            let lower = line.to_lowercase();
            for (word, instead) in ENGLISH {
                if lower.contains(word) {
                    let place = path.display();
                    found.push(format!("{place}:{number}: {word}; write {instead}"));
                }
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// Chinese characters, not their punctuation.
fn han(c: char) -> bool {
    ('\u{4e00}'..='\u{9fff}').contains(&c)
}

#[test]
fn chinese_texts_have_chinese_punctuation() {
    let mut found = Vec::new();
    for (path, text) in texts("zh-CN") {
        for (number, line) in lines(&text) {
            // What stands before the first = of a message is its key.
            let words = line.split_once(" = ").map_or(line, |(_, words)| words);
            // What stands between backticks is written for the program.
            let spoken: String = words.split('`').step_by(2).collect::<Vec<_>>().join("`");
            let chars: Vec<char> = spoken.chars().collect();
            for (i, pair) in chars.windows(2).enumerate() {
                let half = |c: char| matches!(c, ',' | '?' | '!' | ';' | ':');
                // A link or a variable may stand beside it.
                let wrong = (han(pair[0]) && half(pair[1])) || (half(pair[0]) && han(pair[1]));
                if wrong {
                    let near: String = chars[i.saturating_sub(6)..(i + 8).min(chars.len())]
                        .iter()
                        .collect();
                    found.push(format!("{}:{number}: {near}", path.display()));
                }
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn english_texts_have_curly_quotes() {
    let mut found = Vec::new();
    for (path, text) in texts("en") {
        if path.extension().is_none_or(|e| e != "ftl") {
            continue;
        }
        // A problem of a file shows what is to be written there, in straight quotes.
        let of_files = path.parent().is_some_and(|p| p.ends_with("problems"));
        for (number, line) in lines(&text) {
            // What stands in { } is Fluent's, not the reader's.
            let mut depth = 0;
            for c in line.chars() {
                match c {
                    '{' => depth += 1,
                    '}' => depth -= 1,
                    '"' if of_files => {}
                    '\'' | '"' if depth == 0 => {
                        found.push(format!("{}:{number}: {line}", path.display()));
                    }
                    _ => {}
                }
            }
        }
    }
    found.dedup();
    assert!(found.is_empty(), "{}", found.join("\n"));
}
