//! Search as people type it: characters, pinyin, initials of pinyin, or letters in any case, mixed as one likes.

use crate::locale::pinyin::readings;

/// Longest word that is looked for, characters.
const LONGEST: usize = 32;

/// Whether every word of a query is in one of the texts. An empty query is in all.
pub fn matches(query: &str, texts: &[&str]) -> bool {
    query.split_whitespace().all(|word| {
        let word: Vec<char> = word
            .chars()
            .flat_map(char::to_lowercase)
            .map(typed)
            .take(LONGEST)
            .collect();
        texts.iter().any(|text| holds(text, &word))
    })
}

/// Where a word is in a text, in characters, from and to: as it stands, or else by its pinyin.
pub fn found(word: &str, text: &str) -> Option<(usize, usize)> {
    let lower = |c: char| typed(c.to_lowercase().next().unwrap_or(c));
    let word: Vec<char> = word.chars().map(lower).take(LONGEST).collect();
    let text: Vec<char> = text.chars().map(lower).collect();
    if word.is_empty() {
        return Some((0, 0));
    }
    if let Some(from) = text.windows(word.len()).position(|part| part == word) {
        return Some((from, from + word.len()));
    }
    (0..text.len()).find_map(|from| Some((from, from + begins(&text[from..], &word)?)))
}

/// Whether a text holds a word.
fn holds(text: &str, word: &[char]) -> bool {
    let text: Vec<char> = text.chars().flat_map(char::to_lowercase).collect();
    (0..text.len()).any(|from| begins(&text[from..], word).is_some())
}

/// How many characters a word takes of the beginning of a text, if it begins so: each
/// is eaten by itself, by a reading of it, by its initial, or, at the end, by what was
/// typed of a reading so far.
fn begins(text: &[char], word: &[char]) -> Option<usize> {
    let Some(next) = word.first() else {
        return Some(0);
    };
    let (first, text) = text.split_first()?;
    if typed(*first) == *next
        && let Some(more) = begins(text, &word[1..])
    {
        return Some(1 + more);
    }
    readings(*first).into_iter().find_map(|reading| {
        let length = reading.chars().count();
        let common = reading
            .chars()
            .zip(word)
            .take_while(|(a, b)| typed(*a) == **b)
            .count();
        let double = matches!(reading.get(..2), Some("zh" | "ch" | "sh"));
        (1..=common)
            .filter(|n| *n == 1 || *n == length || *n == word.len() || (double && *n == 2))
            .find_map(|n| Some(1 + begins(text, &word[n..])?))
    })
}

/// A letter as keyboards have it: ü is typed as v, a curly apostrophe as a straight one.
const fn typed(c: char) -> char {
    match c {
        'ü' => 'v',
        '’' => '\'',
        _ => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_found_in_any_case_and_words_in_any_order() {
        assert!(matches("", &["Hengtai Machinery"]));
        assert!(matches("machin heng", &["Hengtai Machinery"]));
        assert!(matches("xi'an", &["Xi’an Purchasing"]));
        assert!(!matches("foods", &["Hengtai Machinery", "Zhao Ming"]));
        assert!(matches("恒泰", &["恒泰机械"]));
        assert!(!matches("泰恒", &["恒泰机械"]));
    }

    #[test]
    fn the_place_of_a_word_is_told() {
        assert_eq!(found("tai", "Hengtai"), Some((4, 7)));
        assert_eq!(found("机", "恒泰机械"), Some((2, 3)));
        assert_eq!(found("x", "Hengtai"), None);
        assert_eq!(found("a", ""), None);
    }

    #[cfg(feature = "game")]
    #[test]
    fn pinyin_and_its_initials_are_found() {
        let found = |word| matches(word, &["恒泰机械"]);
        for word in [
            "hengtai",
            "htjx",
            "jx",
            "HengT",
            "hengtjixie",
            "恒tj",
            "taij",
        ] {
            assert!(found(word), "{word}");
        }
        for word in ["hx", "hengtaix", "eng", "tht"] {
            assert!(!found(word), "{word}");
        }
        // Two letters may be an initial, and a character may have two readings.
        assert!(matches("shs", &["盛世"]) && matches("ss", &["盛世"]));
        assert!(matches("cq", &["重庆"]) && matches("zq", &["重庆"]));
        assert_eq!(super::found("tjx", "恒泰机械"), Some((1, 4)));
        assert!(matches("lvy", &["绿源"]) || matches("luy", &["绿源"]));
    }
}
