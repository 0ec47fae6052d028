//! The reference as Markdown.

use super::parts::Part;

/// The page.
pub(super) fn page(parts: &[Part]) -> String {
    let parts: Vec<String> = parts.iter().map(part).collect();
    parts.join("\n")
}

fn part(part: &Part) -> String {
    match part {
        Part::Heading(depth, anchor, words) => {
            let anchor = if anchor.is_empty() {
                String::new()
            } else {
                format!("<a id=\"{anchor}\"></a>\n\n")
            };
            format!("{anchor}{} {words}\n", "#".repeat(usize::from(*depth)))
        }
        Part::Words(words) => format!("{words}\n"),
        Part::Code(text) => format!("```ron\n{text}\n```\n"),
        Part::Table(head, rows) => {
            let line = format!("|{}\n", " --- |".repeat(head.len()));
            let rows: Vec<String> = rows.iter().map(|cells| row(cells)).collect();
            row(head) + &line + &rows.concat()
        }
    }
}

/// A row; a bar or a line break in a cell would end it.
fn row(cells: &[String]) -> String {
    let cells = cells
        .iter()
        .map(|cell| format!(" {} |", cell.replace('|', "\\|").replace('\n', " ")));
    format!("|{}\n", cells.collect::<String>())
}
