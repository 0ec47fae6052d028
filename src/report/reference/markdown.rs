//! The reference as Markdown.

use super::parts::Part;

/// The page.
pub(super) fn page(parts: &[Part]) -> String {
    let mut out = String::new();
    for part in parts {
        if !out.is_empty() {
            out.push('\n');
        }
        match part {
            Part::Heading(depth, anchor, words) => {
                if !anchor.is_empty() {
                    out += &format!("<a id=\"{anchor}\"></a>\n\n");
                }
                out += &format!("{} {words}\n", "#".repeat(usize::from(*depth)));
            }
            Part::Words(words) => {
                out += words;
                out.push('\n');
            }
            Part::Code(text) => out += &format!("```ron\n{text}\n```\n"),
            Part::Table(head, rows) => {
                out += &row(head);
                out += &format!("|{}\n", " --- |".repeat(head.len()));
                out.extend(rows.iter().map(|cells| row(cells)));
            }
        }
    }
    out
}

/// A row; a bar or a line break in a cell would end it.
fn row(cells: &[String]) -> String {
    let cells = cells
        .iter()
        .map(|cell| format!(" {} |", cell.replace('|', "\\|").replace('\n', " ")));
    format!("|{}\n", cells.collect::<String>())
}
