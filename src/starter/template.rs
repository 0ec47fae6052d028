//! The language of the templates: comments in two languages of which one is kept, parts that depend on a size, values by name.
//!
//! A line `//zh …` or `#zh …` becomes a comment if the author reads Chinese, and goes otherwise; `//en`, `#en` likewise.
//! Lines from `//if quarters>=3` to `//end` stand only where that holds. `@name@` is a value.

use crate::locale::Lang;

/// A value by its name.
pub(super) type Value = (&'static str, String);

/// The text with comments in `lang` and the values put in.
pub(super) fn filled(text: &str, lang: Lang, values: &[Value]) -> String {
    let (kept, dropped) = match lang {
        Lang::Zh => ("zh", "en"),
        Lang::En => ("en", "zh"),
    };
    let mut out = String::new();
    let mut stands = true;
    for line in text.lines() {
        let (indent, mark, rest) = comment(line);
        if let Some(condition) = rest.strip_prefix("if ").filter(|_| !mark.is_empty()) {
            stands = holds(condition, values);
        } else if !mark.is_empty() && rest == "end" {
            stands = true;
        } else if stands && !mark.is_empty() && said_in(rest, kept).is_some() {
            let words = said_in(rest, kept).unwrap_or_default();
            out += &put(&format!("{indent}{mark} {words}\n"), values);
        } else if stands && (mark.is_empty() || said_in(rest, dropped).is_none()) {
            out += &put(line, values);
            out.push('\n');
        }
    }
    out
}

/// Indent, sign of a comment (empty: it is none), what follows it.
fn comment(line: &str) -> (&str, &str, &str) {
    let text = line.trim_start();
    let indent = &line[..line.len() - text.len()];
    let mark = ["//", "#"].into_iter().find(|mark| text.starts_with(mark));
    let mark = mark.unwrap_or_default();
    (indent, mark, &text[mark.len()..])
}

fn said_in<'t>(rest: &'t str, lang: &str) -> Option<&'t str> {
    rest.strip_prefix(lang)?.strip_prefix(' ')
}

/// `name>=3`. What can't be read doesn't hold.
fn holds(condition: &str, values: &[Value]) -> bool {
    let Some((name, least)) = condition.split_once(">=") else {
        return false;
    };
    let value = values.iter().find(|(known, _)| *known == name);
    let value = value.and_then(|(_, value)| value.parse::<i64>().ok());
    matches!((value, least.parse::<i64>()), (Some(value), Ok(least)) if value >= least)
}

fn put(line: &str, values: &[Value]) -> String {
    values.iter().fold(line.to_owned(), |line, (name, value)| {
        line.replace(&format!("@{name}@"), value)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_conditions_and_values() {
        let text = "//zh 中 @n@\n//en E\n  a: @n@, // kept\n//if n>=3\nthree\n//end\n//if n>=4\nfour\n//zh 四\n//end\n# plain\n#zh 后\n";
        let values = [("n", "3".to_owned())];
        assert_eq!(
            filled(text, Lang::Zh, &values),
            "// 中 3\n  a: 3, // kept\nthree\n# plain\n# 后\n"
        );
        assert_eq!(
            filled(text, Lang::En, &values),
            "// E\n  a: 3, // kept\nthree\n# plain\n"
        );
    }
}
