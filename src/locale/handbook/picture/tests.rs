//! Pictures belong to pages, speak both languages, keep to their box, and their words don't run into each other.

use super::{HEIGHT, Mark, Picture, Place, Side, WIDTH, read};
use crate::locale::Lang;
use crate::locale::handbook::Handbook;
use std::collections::BTreeSet;

fn pictures() -> &'static [Picture] {
    match read() {
        Ok(all) => all,
        Err(problem) => panic!("{problem}"),
    }
}

#[test]
fn a_picture_belongs_to_a_page_and_every_page_has_one() {
    let mut left: BTreeSet<&str> = Handbook::of(Lang::Zh)
        .pages()
        .map(|page| page.id.as_str())
        .collect();
    for picture in pictures() {
        let there = left.remove(picture.page.as_str());
        assert!(there, "{}: no page, or a second picture", picture.page);
    }
    assert!(left.is_empty(), "without a picture: {left:?}");
}

#[test]
fn pictures_speak_both_languages() {
    let han = |c: char| matches!(c, '\u{4e00}'..='\u{9fff}');
    for picture in pictures() {
        let page = &picture.page;
        let said = picture.said(Lang::Zh);
        assert!(said.ends_with('。') && said.contains(han), "{page}: {said}");
        let said = picture.said(Lang::En);
        assert!(said.ends_with('.') && !said.contains(han), "{page}: {said}");
        for mark in &picture.draw {
            let Mark::Label { zh, en, both, .. } = mark else {
                continue;
            };
            let own = !zh.is_empty() && !en.is_empty() && both.is_empty();
            let shared = zh.is_empty() && en.is_empty() && !both.is_empty();
            assert!(own || shared, "{page}: {mark:?}");
            assert!(!en.contains(han) && !both.contains(han), "{page}: {en}");
            let half = |c: char| matches!(c, ',' | '?' | '!' | ':' | ';' | '(' | ')' | '"');
            assert!(!zh.contains(half), "{page}: {zh}");
        }
    }
}

/// The corners of a mark; for words roughly.
fn around(mark: &Mark, lang: Lang) -> [Place; 2] {
    let disc = |(x, y): &Place, r: &f32| [(x - r, y - r), (x + r, y + r)];
    match mark {
        Mark::Line { points, .. }
        | Mark::Arrow { points, .. }
        | Mark::Curve { points, .. }
        | Mark::Area { points, .. } => {
            let far = |best: fn(f32, f32) -> f32| {
                let first = points[0];
                points
                    .iter()
                    .fold(first, |a, b| (best(a.0, b.0), best(a.1, b.1)))
            };
            [far(f32::min), far(f32::max)]
        }
        Mark::Circle { at, r, .. } | Mark::Hexagon { at, r, .. } | Mark::Token { at, r, .. } => {
            disc(at, r)
        }
        Mark::Box { at, size, .. } | Mark::Bar { at, size, .. } => {
            [*at, (at.0 + size.0, at.1 + size.1)]
        }
        Mark::Label { at, side, .. } => {
            let words = mark.words(lang).unwrap_or_default();
            let wide = words.lines().map(width).fold(0.0, f32::max);
            let high = 17.0 * words.lines().count() as f32;
            let left = match side {
                Side::Middle => at.0 - wide / 2.0,
                Side::Right => at.0,
                Side::Left => at.0 - wide,
            };
            [(left, at.1 - high / 2.0), (left + wide, at.1 + high / 2.0)]
        }
    }
}

/// About how wide a line is at 13 points.
fn width(line: &str) -> f32 {
    let of = |c: char| match c {
        '\u{2e80}'.. => 13.0,
        'i' | 'l' | 'j' | 't' | 'f' | 'r' | ' ' | '.' | ',' | '’' | '\'' => 4.6,
        'm' | 'w' | 'M' | 'W' | '%' | '×' | '→' => 11.0,
        'A'..='Z' => 8.6,
        _ => 7.3,
    };
    line.chars().map(of).sum()
}

#[test]
fn every_mark_is_inside_the_box() {
    for picture in pictures() {
        let count = picture.draw.len();
        assert!((5..=48).contains(&count), "{}: {count}", picture.page);
        for mark in &picture.draw {
            if let Mark::Line { points, .. } | Mark::Arrow { points, .. } = mark {
                assert!(points.len() > 1, "{}: {mark:?}", picture.page);
            }
            if let Mark::Curve { points, .. } | Mark::Area { points, .. } = mark {
                assert!(points.len() > 2, "{}: {mark:?}", picture.page);
            }
            for lang in Lang::ALL {
                let [from, to] = around(mark, lang);
                let inside = from.0 >= 0.0 && from.1 >= 0.0 && to.0 <= WIDTH && to.1 <= HEIGHT;
                assert!(inside, "{}: {mark:?} at {from:?}–{to:?}", picture.page);
            }
        }
    }
}

#[test]
fn no_words_are_over_others() {
    for picture in pictures() {
        for lang in Lang::ALL {
            let labels: Vec<&Mark> = picture
                .draw
                .iter()
                .filter(|mark| mark.words(lang).is_some())
                .collect();
            for (i, one) in labels.iter().enumerate() {
                let a = around(one, lang);
                for other in &labels[..i] {
                    let b = around(other, lang);
                    let over =
                        a[0].0 < b[1].0 && b[0].0 < a[1].0 && a[0].1 < b[1].1 && b[0].1 < a[1].1;
                    let words = (one.words(lang), other.words(lang));
                    assert!(!over, "{}: {words:?}", picture.page);
                }
            }
        }
    }
}

/// The figures of pictures are those of the model, as on the pages.
#[test]
fn figures_of_a_picture_are_on_its_page() {
    use super::super::Block;
    for lang in Lang::ALL {
        for picture in pictures() {
            let page = Handbook::of(lang).page(&picture.page);
            let mut all = String::new();
            for block in page.map_or(&[][..], |page| &page.blocks[..]) {
                match block {
                    Block::Heading(text) | Block::Paragraph(text) | Block::Note(text) => {
                        all.push_str(text);
                    }
                    Block::List(items) => all.extend(items.iter().map(String::as_str)),
                    Block::Table { head, rows } => {
                        all.extend(head.iter().chain(rows.iter().flatten()).map(String::as_str));
                    }
                }
                all.push('\n');
            }
            for mark in &picture.draw {
                let words = mark.words(lang).unwrap_or_default();
                // A figure with a sign or a unit comes from the text; counted steps don't.
                let figures = words.split(|c: char| c.is_whitespace() || c > '\u{2e80}');
                for figure in figures.filter(|f| f.ends_with('%') || f.starts_with('×')) {
                    let digits = figure.trim_matches(|c: char| !c.is_ascii_digit());
                    assert!(all.contains(digits), "{}: “{figure}”", picture.page);
                }
            }
        }
    }
}
