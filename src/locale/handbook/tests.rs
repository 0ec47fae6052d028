//! Both languages say the same things, in the words of the project, with the figures of the model.

use super::{Block, FILES, Handbook, Page};
use crate::locale::{Lang, keys};
use std::collections::BTreeSet;

fn both() -> [&'static Handbook; 2] {
    Lang::ALL.map(Handbook::of)
}

fn pairs() -> impl Iterator<Item = (&'static Page, &'static Page)> {
    let [zh, en] = both();
    zh.pages().zip(en.pages())
}

/// Every text of a page, one by one.
fn texts(page: &Page) -> Vec<&str> {
    let mut out = vec![page.title.as_str()];
    for block in &page.blocks {
        match block {
            Block::Heading(text) | Block::Paragraph(text) | Block::Note(text) => out.push(text),
            Block::List(items) => out.extend(items.iter().map(String::as_str)),
            Block::Table { head, rows } => {
                out.extend(head.iter().chain(rows.iter().flatten()).map(String::as_str));
            }
        }
    }
    out
}

const fn han(c: char) -> bool {
    matches!(c, '\u{4e00}'..='\u{9fff}')
}

#[test]
fn every_page_is_there_in_both_languages_and_nothing_is_wrong_with_it() {
    for book in both() {
        assert!(book.problems.is_empty(), "{}", book.problems.join("\n"));
    }
    let ids: BTreeSet<&str> = both()[0].pages().map(|page| page.id.as_str()).collect();
    for lang in Lang::ALL {
        let folder = FILES
            .get_dir(lang.code())
            .expect("each language has a folder");
        for file in folder.files() {
            let id = file.path().file_stem().and_then(|s| s.to_str());
            assert!(
                id.is_some_and(|id| ids.contains(id)),
                "{} isn't in the index",
                file.path().display()
            );
        }
        assert_eq!(folder.files().count(), ids.len());
    }
}

#[test]
fn both_languages_are_built_alike() {
    let shape = |page: &Page| -> Vec<(u8, usize, usize)> {
        let of = |block: &Block| match block {
            Block::Heading(_) => (0, 0, 0),
            Block::Paragraph(_) => (1, 0, 0),
            Block::List(items) => (2, items.len(), 0),
            Block::Note(_) => (3, 0, 0),
            Block::Table { head, rows } => (4, head.len(), rows.len()),
        };
        page.blocks.iter().map(of).collect()
    };
    for (zh, en) in pairs() {
        assert_eq!(zh.id, en.id);
        assert_eq!(shape(zh), shape(en), "{}", zh.id);
    }
}

#[test]
fn a_page_is_short() {
    for (zh, en) in pairs() {
        let characters: usize = texts(zh)
            .iter()
            .map(|t| t.chars().filter(|c| han(*c)).count())
            .sum();
        let words: usize = texts(en).iter().map(|t| t.split_whitespace().count()).sum();
        assert!((150..=400).contains(&characters), "{}: {characters}", zh.id);
        assert!((100..=260).contains(&words), "{}: {words} words", en.id);
    }
}

#[test]
fn chinese_uses_full_width_punctuation() {
    for page in both()[0].pages() {
        for text in texts(page) {
            let chars: Vec<char> = text.chars().collect();
            for pair in chars.windows(2) {
                let half = |c: char| matches!(c, ',' | '?' | '!' | ':' | ';' | '(' | ')');
                let wrong = (han(pair[0]) && half(pair[1])) || (half(pair[0]) && han(pair[1]));
                assert!(!wrong, "{}: half-width punctuation in “{text}”", page.id);
            }
            assert!(!text.contains(['「', '」', '"']), "{}: “{text}”", page.id);
        }
    }
}

/// Words of terms.md that are never used, and those that need another word beside them.
#[test]
fn words_that_the_project_does_not_use_are_not_there() {
    const NEVER: [&str; 15] = [
        "终身价值",
        "账面价值",
        "年价值",
        "当场授权",
        "离开可能",
        "真正的要求",
        "看清",
        "品质",
        "队列",
        "探讨",
        "可靠型",
        "合伙型",
        "简报",
        "复盘",
        "经营",
    ];
    for page in both()[0].pages() {
        for text in texts(page) {
            for word in NEVER {
                assert!(!text.contains(word), "{}: “{word}” in “{text}”", page.id);
            }
            let beside = |word: &str, before: &[&str], after: &[&str]| {
                for (at, _) in text.match_indices(word) {
                    let (head, tail) = (&text[..at], &text[at + word.len()..]);
                    let fine = before.iter().any(|b| head.ends_with(b))
                        || after.iter().any(|a| tail.starts_with(a));
                    assert!(fine, "{}: bare “{word}” in “{text}”", page.id);
                }
            };
            beside("投入", &["服务", "质量"], &["期"]);
            beside("渠道", &["获客"], &["商"]);
        }
    }
}

#[test]
fn every_term_of_the_index_has_words_and_leads_to_one_page() {
    for lang in Lang::ALL {
        let known = keys(lang.own_texts());
        let book = Handbook::of(lang);
        let mut seen = BTreeSet::new();
        for (term, page) in &book.terms {
            assert!(known.contains_key(term), "{}: {term}", lang.code());
            assert!(seen.insert(term), "{term} leads to two pages");
            assert_eq!(book.leads_to(term), Some(page.as_str()));
            assert!(book.page(page).is_some());
        }
        for chapter in &book.chapters {
            let key = format!("handbook-chapter-{}", chapter.id);
            assert!(known.contains_key(&key), "{}: {key}", lang.code());
        }
    }
}

/// What the pages say of the model is what the model computes.
#[test]
fn figures_are_those_of_the_model() {
    use crate::sim::churn::{Exposure, hazard};
    use crate::sim::complaint::{Outcome, Severity, memory_of};
    use crate::sim::setup::{Kind, Rating};
    use crate::sim::{credit, effort, file, prospect, team, trust};

    let says = |id: &str, figure: String| {
        for book in both() {
            let page = book.page(id).expect("the page is there");
            let there = texts(page).iter().any(|text| text.contains(&figure));
            assert!(there, "{id}: “{figure}” isn't on “{}”", page.title);
        }
    };
    let percent = |x: f64| format!("{:.0}%", 100.0 * x);
    says("effort", percent(effort::response(1.0)));
    says("effort", percent(effort::response(2.0)));
    says("effort", percent(effort::response(4.0)));
    let held = |satisfaction, barriers| {
        let p = hazard(&Exposure {
            base: -3.0,
            satisfaction,
            loyalty: 0.5,
            barriers,
            price: 0.0,
            rival_shock: 0.0,
            memory: [0.0; 5],
        })
        .probability;
        p / (1.0 - p)
    };
    let odds = |satisfaction| held(satisfaction, [0.0; 3]);
    for barriers in [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]] {
        let less = 1.0 - held(0.55, barriers) / odds(0.55);
        says("barriers", percent(less));
    }
    says("trap", format!("{:.0}", odds(0.75) / odds(0.95)));
    for rating in Rating::ALL {
        says("credit", format!("{}%", 100.0 * rating.default_rate()));
        says("credit", percent(rating.late()));
    }
    says("credit", percent(credit::collected(f64::INFINITY)));
    says("files", percent(file::spread(0.0)));
    says("files", percent(file::asked(4.0)));
    says("promises", format!("{:.0}", 100.0 * trust::KEPT));
    says("promises", format!("{:.0}", -100.0 * trust::BROKEN));
    says("acquisition", format!("{}", prospect::QUALIFYING));
    says("team", format!("{:.0}", 100.0 * team::TAKEN.0));
    let double = memory_of(Outcome::Quick, Severity::Major, Kind::Consumer, true)
        / memory_of(Outcome::Quick, Severity::Major, Kind::Consumer, false);
    says("recovery", format!("{double}"));
}
