//! The reference as one HTML page, to be opened or printed without anything beside it.

use super::parts::Part;
use crate::locale::Lang;

const STYLE: &str = "body{font:16px/1.6 system-ui,'Noto Sans SC',sans-serif;max-width:72rem;margin:2rem auto;padding:0 1rem;color:#222}\
table{border-collapse:collapse;width:100%;font-size:.9rem}th,td{border:1px solid #ccc;padding:.3rem .5rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}\
th{background:#f3f3f0}code{background:#f3f3f0;padding:0 .2em}pre{background:#f3f3f0;padding:.8rem;overflow-x:auto}pre code{padding:0}\
h2{border-bottom:2px solid #ccc;margin-top:3rem}a{color:#0b5a8a}@media print{h2{break-before:page}tr{break-inside:avoid}}";

/// The page.
pub(super) fn page(parts: &[Part], lang: Lang) -> String {
    let title = parts.iter().find_map(|part| match part {
        Part::Heading(_, _, words) => Some(escaped(words)),
        _ => None,
    });
    let head = format!(
        "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n<title>{}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n",
        lang.code(),
        title.unwrap_or_default()
    );
    let parts: Vec<String> = parts.iter().map(part).collect();
    head + &parts.concat() + "</body>\n</html>\n"
}

fn part(part: &Part) -> String {
    match part {
        Part::Heading(depth, anchor, words) => {
            let id = if anchor.is_empty() {
                String::new()
            } else {
                format!(" id=\"{anchor}\"")
            };
            format!("<h{depth}{id}>{}</h{depth}>\n", inline(words))
        }
        Part::Words(words) => format!("<p>{}</p>\n", inline(words)),
        Part::Code(text) => format!("<pre><code>{}</code></pre>\n", escaped(text)),
        Part::Table(head, rows) => {
            let rows: Vec<String> = rows.iter().map(|cells| row(cells, "td")).collect();
            format!("<table>\n{}{}</table>\n", row(head, "th"), rows.concat())
        }
    }
}

fn row(cells: &[String], tag: &str) -> String {
    let cells = cells
        .iter()
        .map(|cell| format!("<{tag}>{}</{tag}>", inline(cell)));
    format!("<tr>{}</tr>\n", cells.collect::<String>())
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

/// Words with their `code` and [links](#anchor). Between two backticks nothing else means anything.
fn inline(words: &str) -> String {
    let pieces = words.split('`').enumerate().map(|(n, piece)| {
        if n % 2 == 1 {
            format!("<code>{}</code>", escaped(piece))
        } else {
            links(piece)
        }
    });
    pieces.collect()
}

fn links(words: &str) -> String {
    let mut out = String::new();
    let mut rest = words;
    while let Some((before, text, anchor, after)) = link(rest) {
        let link = format!("<a href=\"#{}\">{}</a>", escaped(anchor), escaped(text));
        out += &(escaped(before) + &link);
        rest = after;
    }
    out + &escaped(rest)
}

/// The first link: what stands before it, its words, its anchor, what follows.
fn link(words: &str) -> Option<(&str, &str, &str, &str)> {
    let (head, tail) = words.split_once("](#")?;
    let (before, text) = head.rsplit_once('[')?;
    let (anchor, after) = tail.split_once(')')?;
    Some((before, text, anchor, after))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_escaped_and_marked_up() {
        assert_eq!(
            inline("a < `b<c>` [d](#e-f) & [g]"),
            "a &lt; <code>b&lt;c&gt;</code> <a href=\"#e-f\">d</a> &amp; [g]"
        );
    }
}
