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

/// Whether a text holds a word.
fn holds(text: &str, word: &[char]) -> bool {
    let text: Vec<char> = text.chars().flat_map(char::to_lowercase).collect();
    (0..text.len()).any(|from| begins(&text[from..], word))
}

/// Whether a text begins with a word: each character is eaten by itself, by a
/// reading of it, by its initial, or, at the end, by what was typed of a reading so far.
fn begins(text: &[char], word: &[char]) -> bool {
    let (Some((first, text)), Some(next)) = (text.split_first(), word.first()) else {
        return word.is_empty();
    };
    if typed(*first) == *next && begins(text, &word[1..]) {
        return true;
    }
    readings(*first).into_iter().any(|reading| {
        let length = reading.chars().count();
        let common = reading
            .chars()
            .zip(word)
            .take_while(|(a, b)| typed(*a) == **b)
            .count();
        let double = matches!(reading.get(..2), Some("zh" | "ch" | "sh"));
        (1..=common)
            .filter(|n| *n == 1 || *n == length || *n == word.len() || (double && *n == 2))
            .any(|n| begins(text, &word[n..]))
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
        assert!(matches("lvy", &["绿源"]) || matches("luy", &["绿源"]));
    }
}
