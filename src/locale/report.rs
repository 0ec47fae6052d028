//! The texts of reports, which nobody reads on a screen of the game.

use super::{Lang, Texts};

/// The source of the texts that reports are made of.
pub const fn report_texts(lang: Lang) -> &'static str {
    match lang {
        Lang::Zh => include_str!("../../assets/report/zh-CN.ftl"),
        Lang::En => include_str!("../../assets/report/en.ftl"),
    }
}

impl Texts {
    /// The texts of reports with those of the program and of a scenario, which
    /// may call a quarter something else.
    pub fn for_report(lang: Lang, scenario: &str) -> Self {
        Self::of(lang, [lang.own_texts(), report_texts(lang), scenario])
    }
}
