//! Chinese characters as they are typed: all readings of a character, without tones. Without the window nobody types.

/// The readings of a character, the usual one first; none for what isn't Chinese.
#[cfg(feature = "game")]
pub fn readings(c: char) -> Vec<&'static str> {
    use ::pinyin::{Pinyin, ToPinyinMulti};
    c.to_pinyin_multi()
        .into_iter()
        .flatten()
        .map(Pinyin::plain)
        .collect()
}

/// Nobody types without a window.
#[cfg(not(feature = "game"))]
pub fn readings(_: char) -> Vec<&'static str> {
    Vec::new()
}

/// A text as it sorts: Chinese characters by their usual reading, all else as it
/// stands, in lower case.
pub fn spelled(text: &str) -> String {
    let mut out = String::with_capacity(4 * text.len());
    for c in text.chars() {
        match readings(c).first() {
            Some(reading) => {
                out.push_str(reading);
                // Homophones stay together, in the order of their characters.
                out.push(' ');
                out.push(c);
            }
            None => out.extend(c.to_lowercase()),
        }
    }
    out
}

#[cfg(all(test, feature = "game"))]
mod tests {
    use super::*;

    #[test]
    fn a_character_may_have_several_readings() {
        assert!(readings('重').contains(&"chong"));
        assert!(readings('重').contains(&"zhong"));
        assert!(readings('a').is_empty());
        assert!(spelled("安泰") < spelled("博达"));
        assert!(spelled("博达") < spelled("中原"));
    }
}
