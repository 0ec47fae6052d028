//! Every human word goes through here: Fluent bundles in Chinese and English, numbers, money.

mod calendar;
mod coin;
pub mod handbook;
pub mod names;
mod number;
pub mod pinyin;
mod problems;
mod report;
mod shown;
mod spoken;

pub use calendar::civil;
use coin::Coin;
pub use coin::Tongue;
pub use number::{
    apart, hours, in_threes, money, money_exact, money_signed, money_to, one_decimal, percent,
    percent_signed, percent_to, points, points_to, whole,
};
pub use problems::{problem_texts, problem_words, problems_json, tell};
pub use report::report_texts;
pub use spoken::spoken;

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use std::collections::BTreeMap;
use std::sync::Arc;
use unic_langid::LanguageIdentifier;

/// The languages the game speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Lang {
    /// Simplified Chinese, the first language.
    #[default]
    Zh,
    /// English.
    En,
}

impl Lang {
    /// Both, Chinese first.
    pub const ALL: [Self; 2] = [Self::Zh, Self::En];

    /// Its code, as in file names.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Zh => "zh-CN",
            Self::En => "en",
        }
    }

    /// From a code such as `zh`, `zh-CN`, `zh_CN.UTF-8`, `en`, `en-GB`.
    pub fn parse(code: &str) -> Option<Self> {
        let code = code.to_ascii_lowercase();
        if code.starts_with("zh") {
            Some(Self::Zh)
        } else if code.starts_with("en") {
            Some(Self::En)
        } else {
            None
        }
    }

    /// The other one.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::Zh => Self::En,
            Self::En => Self::Zh,
        }
    }

    /// The program's own texts in this language.
    pub const fn own_texts(self) -> &'static str {
        match self {
            Self::Zh => concat!(
                include_str!("../../assets/locale/zh-CN.ftl"),
                "\n",
                include_str!("../../assets/locale/talk.zh-CN.ftl"),
                "\n",
                include_str!("../../assets/locale/board.zh-CN.ftl"),
                "\n",
                include_str!("../../assets/locale/book.zh-CN.ftl"),
                "\n",
                include_str!("../../assets/locale/chart.zh-CN.ftl"),
                "\n",
                include_str!("../../assets/locale/quiz.zh-CN.ftl"),
                "\n",
                include_str!("../../assets/locale/settings.zh-CN.ftl"),
                "\n",
                include_str!("../../assets/locale/tour.zh-CN.ftl"),
                "\n",
                include_str!("../../assets/locale/whatif.zh-CN.ftl"),
            ),
            Self::En => concat!(
                include_str!("../../assets/locale/en.ftl"),
                "\n",
                include_str!("../../assets/locale/talk.en.ftl"),
                "\n",
                include_str!("../../assets/locale/board.en.ftl"),
                "\n",
                include_str!("../../assets/locale/book.en.ftl"),
                "\n",
                include_str!("../../assets/locale/chart.en.ftl"),
                "\n",
                include_str!("../../assets/locale/quiz.en.ftl"),
                "\n",
                include_str!("../../assets/locale/settings.en.ftl"),
                "\n",
                include_str!("../../assets/locale/tour.en.ftl"),
                "\n",
                include_str!("../../assets/locale/whatif.en.ftl"),
            ),
        }
    }

    fn id(self) -> LanguageIdentifier {
        // The codes are our own and well formed; the default is the root locale.
        self.code().parse().unwrap_or_default()
    }
}

/// The texts of the program and of one scenario, in one language.
#[derive(Clone)]
pub struct Texts {
    lang: Lang,
    coin: Arc<Coin>,
    bundle: Arc<FluentBundle<FluentResource>>,
}

/// A value put into a text.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg {
    /// Words, or a number that is already written out.
    Text(String),
    /// A count, for plural forms.
    Count(i64),
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}
impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}
impl From<usize> for Arg {
    fn from(count: usize) -> Self {
        Self::Count(i64::try_from(count).unwrap_or(i64::MAX))
    }
}
impl From<u32> for Arg {
    fn from(count: u32) -> Self {
        Self::Count(i64::from(count))
    }
}
impl From<u8> for Arg {
    fn from(count: u8) -> Self {
        Self::Count(i64::from(count))
    }
}

impl Texts {
    /// The program's texts and those of a scenario (its `.ftl` source; may be
    /// empty). A faulty line of a scenario is left out; `check` reports it.
    pub fn new(lang: Lang, scenario: &str) -> Self {
        Self::of(lang, [lang.own_texts(), scenario])
    }

    /// The texts of these sources; later ones go before earlier ones.
    fn of<const N: usize>(lang: Lang, sources: [&str; N]) -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec![lang.id()]);
        // Isolation marks have no glyph in the bundled font.
        bundle.set_use_isolating(false);
        for source in sources {
            let resource =
                FluentResource::try_new(source.to_owned()).unwrap_or_else(|(good, _)| good);
            bundle.add_resource_overriding(resource);
        }
        let mut texts = Self {
            lang,
            coin: Arc::default(),
            bundle: Arc::new(bundle),
        };
        texts.coin = Arc::new(Coin::named(&texts));
        texts
    }

    /// The language.
    pub const fn lang(&self) -> Lang {
        self.lang
    }

    /// A text without arguments; the key itself where it is missing.
    pub fn get(&self, key: &str) -> String {
        self.format(key, None)
    }

    /// A text with arguments.
    pub fn with<const N: usize>(&self, key: &str, args: [(&str, Arg); N]) -> String {
        let mut fluent = FluentArgs::new();
        for (name, value) in args {
            let value = match value {
                // A figure that is written out as 1 goes with the singular, as a count does.
                Arg::Text(text) if text == "1" => FluentValue::from(1_i64),
                Arg::Text(text) => FluentValue::from(text),
                Arg::Count(count) => FluentValue::from(count),
            };
            fluent.set(name.to_owned(), value);
        }
        self.format(key, Some(&fluent))
    }

    /// Whether there is a text.
    pub fn has(&self, key: &str) -> bool {
        self.pattern(key).is_some()
    }

    /// The words of `key`, or of its attribute where it is written `key.attribute`.
    fn pattern(&self, key: &str) -> Option<&fluent_syntax::ast::Pattern<&str>> {
        let (message, attribute) = match key.split_once('.') {
            Some((message, attribute)) => (message, Some(attribute)),
            None => (key, None),
        };
        let message = self.bundle.get_message(message)?;
        match attribute {
            Some(attribute) => message.get_attribute(attribute).map(|a| a.value()),
            None => message.value(),
        }
    }

    fn format(&self, key: &str, args: Option<&FluentArgs>) -> String {
        self.pattern(key).map_or_else(
            || key.to_owned(),
            |p| {
                self.bundle
                    .format_pattern(p, args, &mut Vec::new())
                    .into_owned()
            },
        )
    }
}

/// All keys of an `.ftl` source with the variables of each, for the tests that
/// hold both languages together.
pub fn keys(source: &str) -> BTreeMap<String, Vec<String>> {
    let resource = fluent_syntax::parser::parse(source).unwrap_or_else(|(good, _)| good);
    let mut out = BTreeMap::new();
    for entry in resource.body {
        if let fluent_syntax::ast::Entry::Message(m) = entry {
            if let Some(pattern) = &m.value {
                out.insert(m.id.name.to_owned(), variables(pattern));
            }
            for attribute in &m.attributes {
                let key = format!("{}.{}", m.id.name, attribute.id.name);
                out.insert(key, variables(&attribute.value));
            }
        }
    }
    out
}

/// The variables of a pattern, in order, each once.
fn variables(pattern: &fluent_syntax::ast::Pattern<&str>) -> Vec<String> {
    let mut out = Vec::new();
    collect(pattern, &mut out);
    out.sort();
    out.dedup();
    out
}

fn collect(pattern: &fluent_syntax::ast::Pattern<&str>, out: &mut Vec<String>) {
    use fluent_syntax::ast::{Expression, InlineExpression, PatternElement};
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else {
            continue;
        };
        let inline = match expression {
            Expression::Inline(inline) => inline,
            Expression::Select { selector, variants } => {
                for variant in variants {
                    collect(&variant.value, out);
                }
                selector
            }
        };
        if let InlineExpression::VariableReference { id } = inline {
            out.push(id.name.to_owned());
        }
    }
}
