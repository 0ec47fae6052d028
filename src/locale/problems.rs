//! Says the problems of a scenario, which carry keys and arguments, in either language.

use super::{Lang, Texts};
use crate::scenario::{Arg, Problem, Problems, Words};
use fluent_bundle::{FluentArgs, FluentValue};
use serde_json::{Value, json};
use std::fmt;
use std::sync::LazyLock;

/// The texts of problems alone: no scenario can say them otherwise.
static TEXTS: LazyLock<[Texts; 2]> =
    LazyLock::new(|| Lang::ALL.map(|lang| Texts::of(lang, [problem_texts(lang)])));

/// The source of the texts that problems are told in.
pub const fn problem_texts(lang: Lang) -> &'static str {
    match lang {
        Lang::Zh => include_str!("../../assets/problems/zh-CN.ftl"),
        Lang::En => include_str!("../../assets/problems/en.ftl"),
    }
}

/// The texts that problems are told in, and what the check says around them.
pub fn problem_words(lang: Lang) -> &'static Texts {
    let [zh, en] = &*TEXTS;
    match lang {
        Lang::Zh => zh,
        Lang::En => en,
    }
}

/// Says a problem, or how to mend it.
pub fn tell(words: &Words, lang: Lang) -> String {
    let mut args = FluentArgs::new();
    for (name, arg) in &words.args {
        args.set(*name, value(arg, lang));
    }
    problem_words(lang).format(&words.key, Some(&args))
}

fn value(arg: &Arg, lang: Lang) -> FluentValue<'static> {
    match arg {
        Arg::Text(text) => FluentValue::from(text.clone()),
        Arg::Count(count) => FluentValue::from(*count),
        Arg::List(names) => FluentValue::from(list(names, lang)),
        Arg::Words(words) => FluentValue::from(tell(words, lang)),
    }
}

/// Names with the commas of a language between them.
fn list(names: &[String], lang: Lang) -> String {
    let t = problem_words(lang);
    let one = |name: &String| t.with("list-item", [("item", name.as_str().into())]);
    let names: Vec<String> = names.iter().map(one).collect();
    names.join(t.get("list-comma").as_str())
}

/// Problems as plain data, in words of a language.
pub fn problems_json(problems: &Problems, lang: Lang) -> Value {
    let one = |p: &Problem| {
        json!({
            "code": p.code,
            "severity": p.severity,
            "file": p.file,
            "span": p.span,
            "line": p.line,
            "column": p.column,
            "message": tell(&p.message, lang),
            "help": p.help.as_ref().map_or_else(String::new, |help| tell(help, lang)),
        })
    };
    json!({
        "folder": problems.folder(),
        "errors": problems.errors(),
        "warnings": problems.warnings(),
        "problems": problems.list().iter().map(one).collect::<Vec<_>>(),
    })
}

impl Problems {
    /// “2 errors, 1 warning”, and how many aren't shown.
    pub fn summary(&self, lang: Lang) -> String {
        let t = problem_words(lang);
        let (errors, warnings) = (self.errors(), self.warnings());
        let hidden = errors + warnings - self.list().len();
        let counts = [("errors", errors.into()), ("warnings", warnings.into())];
        let text = t.with("summary", counts);
        if hidden > 0 {
            let args = [("summary", text.into()), ("hidden", hidden.into())];
            t.with("summary-hidden", args)
        } else {
            text
        }
    }
}

/// In English, for logs and tests; people are told in their own language.
impl fmt::Display for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&tell(self, Lang::En))
    }
}

/// In English, without colours.
impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.render(false, Lang::En))
    }
}

impl std::error::Error for Problems {}
