//! Search in the handbook: titles before names of terms before text, in both languages, in Chinese by pinyin too.

use super::Entry;
use crate::locale::handbook::{Block, Handbook, Page};
use crate::locale::{Lang, Texts};
use crate::view::table::found;
use std::sync::OnceLock;

/// Where a page holds what is looked for, the best place first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// In its title.
    Title,
    /// In the name of a term that leads to it.
    Term,
    /// In what it says.
    Text,
}

/// A page that was found, with the sentence that holds the words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// The page.
    pub page: Entry,
    /// Where it holds them.
    pub place: Place,
    /// The sentence up to the words.
    pub before: String,
    /// The words as they stand there.
    pub words: String,
    /// The rest of the sentence.
    pub after: String,
}

/// A page as it is searched.
struct Indexed {
    title: &'static str,
    terms: Vec<String>,
    sentences: Vec<String>,
}

/// All pages in a language in reading order; made once.
fn index(lang: Lang) -> &'static [Indexed] {
    static BOTH: [OnceLock<Vec<Indexed>>; 2] = [const { OnceLock::new() }; 2];
    BOTH[usize::from(lang == Lang::En)].get_or_init(|| {
        let (book, t) = (Handbook::of(lang), Texts::new(lang, ""));
        let of = |page: &'static Page| Indexed {
            title: &page.title,
            terms: book
                .terms_of(&page.id)
                .map(|term| t.get(term))
                // What waits for a value isn't a name.
                .filter(|name| !name.contains('{'))
                .collect(),
            sentences: page.blocks.iter().flat_map(sentences).collect(),
        };
        book.pages().map(of).collect()
    })
}

/// What stands between the cells of a row.
const CELLS: &str = " · ";

/// What a block says, sentence by sentence; a row of a table is one.
fn sentences(block: &Block) -> Vec<String> {
    match block {
        Block::Heading(words) => vec![words.clone()],
        Block::Paragraph(words) | Block::Note(words) => split(words),
        Block::List(items) => items.iter().flat_map(|item| split(item)).collect(),
        Block::Table { head, rows } => std::iter::once(head)
            .chain(rows)
            .map(|row| row.join(CELLS))
            .collect(),
    }
}

/// A paragraph cut after each sentence.
fn split(words: &str) -> Vec<String> {
    let mut out = Vec::new();
    let mut open = String::new();
    let mut rest = words.chars().peekable();
    while let Some(c) = rest.next() {
        open.push(c);
        let ends = match c {
            '。' | '！' | '？' => !matches!(rest.peek(), Some('”' | '’' | '）')),
            // A point within a number or a name has no space after it.
            '.' | '!' | '?' => rest.peek() == Some(&' '),
            _ => false,
        };
        if ends {
            out.push(open.trim().to_owned());
            open.clear();
        }
    }
    if !open.trim().is_empty() {
        out.push(open.trim().to_owned());
    }
    out
}

/// The pages that hold all words of a query, the best first; none for an empty one.
pub fn search(query: &str, lang: Lang) -> Vec<Hit> {
    let words: Vec<&str> = query.split_whitespace().collect();
    if words.is_empty() {
        return Vec::new();
    }
    let mut all: Vec<(Place, bool, bool, Hit)> = Vec::new();
    // Letters that are pinyin of the other language are no more than a last resort.
    let mut distant: Vec<(Place, bool, bool, Hit)> = Vec::new();
    let pages = Handbook::of(lang).pages();
    for ((page, own), other) in pages.zip(index(lang)).zip(index(lang.other())) {
        let near = look(&words, own);
        let far = || look(&words, other);
        let (found, foreign) = match near {
            Some(found) => (Some(found), false),
            None => (far(), true),
        };
        let Some(found) = found else { continue };
        let hit = excerpt(page, &found);
        let list = if foreign && !found.literal {
            &mut distant
        } else {
            &mut all
        };
        list.push((found.place, foreign, !found.literal, hit));
    }
    let mut out = if all.is_empty() { distant } else { all };
    // Stable: what is equal stays in reading order.
    out.sort_by_key(|(place, foreign, spelled, _)| (*place, *foreign, *spelled));
    out.into_iter().map(|(_, _, _, hit)| hit).collect()
}

/// A text that holds the words.
struct Found<'a> {
    place: Place,
    text: &'a str,
    /// Where the first word is, in characters.
    range: (usize, usize),
    /// Whether all stand there as they were typed.
    literal: bool,
}

/// The best place of a page that holds all words.
fn look<'a>(words: &[&str], page: &'a Indexed) -> Option<Found<'a>> {
    let terms = page.terms.iter().map(|name| (Place::Term, name.as_str()));
    let texts = page
        .sentences
        .iter()
        .map(|text| (Place::Text, text.as_str()));
    let all = || {
        std::iter::once((Place::Title, page.title))
            .chain(terms.clone())
            .chain(texts.clone())
    };
    // The first of the best: a place of its own before pinyin, a title before a term.
    let together = all()
        .filter_map(|(place, text)| within(words, place, text))
        .min_by_key(|found| (found.place, !found.literal));
    if together.is_some() || words.len() == 1 {
        return together;
    }
    let somewhere = |word: &&str| all().any(|(_, text)| found(word, text).is_some());
    if !words.iter().all(somewhere) {
        return None;
    }
    let first = words.first()?;
    all().find_map(|(_, text)| within(&[*first], Place::Text, text))
}

/// The words in one text, if all are there.
fn within<'a>(words: &[&str], place: Place, text: &'a str) -> Option<Found<'a>> {
    let mut range = None;
    let mut literal = true;
    let low = text.to_lowercase();
    for word in words {
        let at = found(word, text).filter(|at| !is_figure(text, *at))?;
        range = range.or(Some(at));
        literal &= low.contains(&word.to_lowercase());
    }
    Some(Found {
        place,
        text,
        range: range?,
        literal,
    })
}

/// Whether a place in a row of a table is a cell that only holds a figure: what it
/// means stands elsewhere, so that nobody is helped by finding it.
fn is_figure(text: &str, (from, to): (usize, usize)) -> bool {
    let mut start = 0;
    let mut cells = text.split(CELLS);
    text.contains(CELLS)
        && cells.any(|cell| {
            let end = start + cell.chars().count();
            let within = start <= from && to <= end;
            start = end + CELLS.chars().count();
            within && !cell.contains(char::is_alphabetic)
        })
}

/// How much room a character takes, against a Latin one.
const fn room(c: char) -> usize {
    if c >= '\u{2e80}' { 2 } else { 1 }
}

/// Most room of a sentence before the words, and after them.
const AROUND: (usize, usize) = (36, 72);

/// A sentence cut to what stands around the words.
fn excerpt(page: &'static Page, found: &Found<'_>) -> Hit {
    let chars: Vec<char> = found.text.chars().collect();
    let (from, to) = found.range;
    let to = to.min(chars.len());
    let from = from.min(to);
    let mut start = from;
    let mut left = AROUND.0;
    while start > 0 && left > 1 {
        start -= 1;
        left = left.saturating_sub(room(chars[start]));
    }
    let mut end = to;
    let mut left = AROUND.1;
    while end < chars.len() && left > 1 {
        left = left.saturating_sub(room(chars[end]));
        end += 1;
    }
    // No word is cut in two.
    let latin = |c: &char| c.is_ascii_alphanumeric();
    while start > 0 && start < from && latin(&chars[start]) && latin(&chars[start - 1]) {
        start += 1;
    }
    while end > to && end < chars.len() && latin(&chars[end]) && latin(&chars[end - 1]) {
        end -= 1;
    }
    let of = |part: &[char]| part.iter().collect::<String>();
    let mut before = of(&chars[start..from]);
    let mut after = of(&chars[to..end]);
    if start > 0 {
        before = format!("…{}", before.trim_start());
    }
    if end < chars.len() {
        after = format!("{}…", after.trim_end());
    }
    Hit {
        page: Entry::of(page),
        place: found.place,
        before,
        words: of(&chars[from..to]),
        after,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ids(query: &str, lang: Lang) -> Vec<&'static str> {
        let hits = search(query, lang);
        hits.iter().map(|hit| hit.page.id).collect()
    }

    #[test]
    fn titles_come_before_terms_and_terms_before_text() {
        for (query, lang) in [
            ("流失", Lang::Zh),
            ("churn", Lang::En),
            ("loyalty", Lang::En),
        ] {
            let hits = search(query, lang);
            assert!(hits.len() > 3, "{query}");
            assert!(hits.is_sorted_by_key(|hit| hit.place), "{query}");
            for hit in &hits {
                assert_eq!(hit.words.to_lowercase(), query);
            }
        }
        assert_eq!(ids("流失", Lang::Zh)[..2], ["four-steps", "less-churn"]);
        let hits = search("坏账", Lang::Zh);
        assert!(
            hits.iter()
                .any(|h| h.place == Place::Term && h.page.id == "credit")
        );
    }

    #[test]
    fn each_language_finds_the_other() {
        assert!(ids("iceberg", Lang::Zh).contains(&"iceberg"));
        assert!(ids("冰山", Lang::En).contains(&"iceberg"));
    }

    #[test]
    fn a_row_of_a_table_is_shown_cell_by_cell() {
        for (query, lang) in [("没说出口", Lang::Zh), ("never said", Lang::En)] {
            let hits = search(query, lang);
            let hit = hits.iter().find(|hit| hit.page.id == "recovery");
            let hit = hit.unwrap_or_else(|| panic!("{hits:?}"));
            // The first of the words is what is found; the others follow it.
            let whole = format!("{}{}", hit.words, hit.after).to_lowercase();
            assert!(
                whole.starts_with(&format!("{query} · ×191 · ×38")),
                "{hit:?}"
            );
        }
    }

    #[test]
    fn a_bare_figure_of_a_table_is_no_find() {
        for lang in Lang::ALL {
            assert!(!ids("191", lang).contains(&"recovery"));
        }
        assert!(is_figure("关系 · ×0.41 · ×0.55", (6, 10)));
        assert!(!is_figure("关系 · ×0.41 · ×0.55", (0, 2)));
        assert!(!is_figure("191", (0, 3)));
    }

    #[test]
    fn words_needs_all_to_be_there() {
        assert!(ids("Dick Basu", Lang::En).contains(&"trust"));
        assert!(ids("", Lang::Zh).is_empty() && ids("  ", Lang::En).is_empty());
        assert!(ids("qqqqqq", Lang::En).is_empty());
    }

    #[cfg(feature = "game")]
    #[test]
    fn initials_of_pinyin_are_enough() {
        for query in ["lsl", "liushi", "bingshan"] {
            assert!(!ids(query, Lang::Zh).is_empty(), "{query}");
        }
        let hits = search("lsl", Lang::Zh);
        assert!(hits.iter().any(|hit| hit.words == "流失率"), "{hits:?}");
        assert_eq!(ids("bingshan", Lang::Zh)[0], "iceberg");
    }

    #[test]
    fn a_sentence_is_cut_around_the_words() {
        assert_eq!(split("一。二！三").len(), 3);
        assert_eq!(split("It is .2 to .45. So be it.").len(), 2);
        for lang in Lang::ALL {
            for hit in search(
                if lang == Lang::Zh {
                    "客户"
                } else {
                    "customer"
                },
                lang,
            ) {
                let shown = format!("{}{}{}", hit.before, hit.words, hit.after);
                let wide: usize = shown.chars().map(room).sum();
                assert!(wide <= AROUND.0 + AROUND.1 + 24, "{shown}");
            }
        }
    }
}
