//! Names: what somebody may have meant, and enum variants by name without a second list of them.

use super::words::{Arg, Words, words};
use serde::de::DeserializeOwned;
use serde::de::value::StrDeserializer;
use std::fmt;

/// The candidate that a word was probably meant to be.
pub(super) fn suggest<'a>(
    word: &str,
    candidates: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    // The distance takes time in the product of the lengths; nobody mistypes a novel.
    if word.len() > 80 {
        return None;
    }
    // A word of which nothing is left is no word mistyped.
    let length = word.chars().count();
    let allowed = (length / 3).clamp(1, 4).min(length.saturating_sub(1));
    candidates
        .into_iter()
        .filter(|c| c.len() <= 80)
        .map(|c| {
            (
                strsim::damerau_levenshtein(&word.to_lowercase(), &c.to_lowercase()),
                c,
            )
        })
        .filter(|(distance, _)| *distance <= allowed)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, c)| c)
}

/// “Did you mean …?”, or the whole list if it is short, or a fallback, which may be nothing.
pub(super) fn hint<'a>(
    word: &str,
    candidates: impl IntoIterator<Item = &'a str> + Clone,
    fallback: Option<Words>,
) -> Option<Words> {
    if let Some(meant) = suggest(word, candidates.clone()) {
        return Some(did_you_mean(meant));
    }
    let all: Vec<&str> = candidates.into_iter().take(41).collect();
    if all.is_empty() || all.len() > 40 {
        fallback
    } else {
        Some(words("one-of").with("names", Arg::list(all)))
    }
}

/// “Did you mean …?”
pub(super) fn did_you_mean(meant: &str) -> Words {
    words("did-you-mean").with("meant", meant)
}

/// What a failed look-up of a variant tells: the names there are.
#[derive(Debug)]
pub(super) struct NotAVariant(pub(super) &'static [&'static str]);

impl fmt::Display for NotAVariant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "one of: {}", self.0.join(", "))
    }
}

impl std::error::Error for NotAVariant {}

impl serde::de::Error for NotAVariant {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self(&[])
    }

    fn unknown_variant(_: &str, expected: &'static [&'static str]) -> Self {
        Self(expected)
    }
}

/// A unit variant by its name.
pub(super) fn variant<T: DeserializeOwned>(name: &str) -> Result<T, NotAVariant> {
    T::deserialize(StrDeserializer::new(name))
}

/// A unit variant by its name in lower case, as tables and texts write it.
pub(super) fn lower_variant<T: DeserializeOwned>(name: &str) -> Result<T, NotAVariant> {
    let mut letters = name.trim().chars();
    let title: String = letters
        .next()
        .into_iter()
        .flat_map(char::to_uppercase)
        .chain(letters.flat_map(char::to_lowercase))
        .collect();
    variant(&title)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sim::policy::Lever;
    use crate::sim::setup::Kind;

    #[test]
    fn variants_by_name() {
        assert_eq!(variant::<Lever>("Care").ok(), Some(Lever::Care));
        assert_eq!(lower_variant::<Kind>(" channel").ok(), Some(Kind::Channel));
        let names = variant::<Lever>("Caer").err().map(|e| e.0);
        assert_eq!(
            suggest("Caer", names.into_iter().flatten().copied()),
            Some("Care")
        );
    }
}
