//! The reference of a scenario's fields as a page in either language: the code's own ranges and defaults, the words of `assets/reference`.

mod html;
mod json;
mod markdown;
mod parts;
#[cfg(test)]
mod tests;
mod words;

use crate::locale::{Lang, Texts};
use crate::scenario::reference::reference;

/// The words about the fields, in a language, as Fluent source.
pub const fn words_in(lang: Lang) -> &'static str {
    match lang {
        Lang::Zh => include_str!("../../../assets/reference/zh-CN.ftl"),
        Lang::En => include_str!("../../../assets/reference/en.ftl"),
    }
}

fn texts(lang: Lang) -> Texts {
    Texts::new(lang, words_in(lang))
}

/// As Markdown.
pub fn markdown(lang: Lang) -> String {
    markdown::page(&parts::parts(&reference(), &texts(lang)))
}

/// As one HTML page that needs nothing else.
pub fn html(lang: Lang) -> String {
    html::page(&parts::parts(&reference(), &texts(lang)), lang)
}

/// As plain data: blocks with their fields, effects, words, keys of the texts, codes of the check.
pub fn json(lang: Lang) -> serde_json::Value {
    json::page(&reference(), &texts(lang))
}
