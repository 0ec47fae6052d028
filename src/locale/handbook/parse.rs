//! Reads a page: lines in, blocks out, and a list of what is wrong.

use super::{Block, Page};

/// Reads the page `id`. Whatever is wrong is told with its line; the rest is kept.
pub fn parse(id: &str, source: &str) -> (Page, Vec<String>) {
    let mut reader = Reader::default();
    for (index, line) in source.lines().enumerate() {
        reader.line = index + 1;
        reader.read(line.trim_end());
    }
    reader.settle();
    let title = reader.title.unwrap_or_default();
    if title.is_empty() {
        reader.problems.push("there is no `# title`".to_owned());
    }
    if reader.blocks.is_empty() {
        reader.problems.push("the page is empty".to_owned());
    }
    let page = Page {
        id: id.to_owned(),
        title,
        blocks: reader.blocks,
    };
    (page, reader.problems)
}

/// Beginnings and marks of Markdown that aren't part of the subset.
const FOREIGN: [&str; 7] = ["#", "* ", "+ ", "```", "![", "---", "1. "];
const FOREIGN_INSIDE: [&str; 4] = ["**", "`", "](", "<br"];

#[derive(Default)]
struct Reader {
    title: Option<String>,
    blocks: Vec<Block>,
    problems: Vec<String>,
    /// The block that is being read; an empty line ends it.
    open: Option<Block>,
    /// Whether the line below the head of a table has come.
    ruled: bool,
    line: usize,
}

impl Reader {
    fn problem(&mut self, what: &str) {
        self.problems.push(format!("line {}: {what}", self.line));
    }

    fn read(&mut self, line: &str) {
        if FOREIGN_INSIDE.iter().any(|mark| line.contains(mark)) {
            self.problem("only titles, lists, notes and tables are known");
        }
        if line.is_empty() {
            self.settle();
        } else if let Some(title) = line.strip_prefix("# ") {
            self.settle();
            if self.title.is_some() || !self.blocks.is_empty() {
                self.problem("the title comes first, and once");
            }
            self.title = Some(title.trim().to_owned());
        } else if let Some(heading) = line.strip_prefix("## ") {
            self.settle();
            self.blocks.push(Block::Heading(heading.trim().to_owned()));
        } else if let Some(item) = line.strip_prefix("- ") {
            self.item(item.trim());
        } else if let Some(note) = line.strip_prefix("> ") {
            self.note(note.trim());
        } else if line.starts_with('|') {
            self.row(line);
        } else if FOREIGN.iter().any(|mark| line.starts_with(mark)) {
            self.problem("only titles, lists, notes and tables are known");
        } else {
            self.words(line.trim());
        }
    }

    fn item(&mut self, item: &str) {
        if let Some(Block::List(items)) = &mut self.open {
            items.push(item.to_owned());
        } else {
            self.settle();
            self.open = Some(Block::List(vec![item.to_owned()]));
        }
    }

    fn note(&mut self, words: &str) {
        if let Some(Block::Note(note)) = &mut self.open {
            join(note, words);
        } else {
            self.settle();
            self.open = Some(Block::Note(words.to_owned()));
        }
    }

    fn row(&mut self, line: &str) {
        let inner = line.trim_start_matches('|');
        let Some(inner) = inner.strip_suffix('|') else {
            self.problem("a row of a table ends with `|`");
            return;
        };
        let cells: Vec<String> = inner.split('|').map(|c| c.trim().to_owned()).collect();
        let rule = cells
            .iter()
            .all(|c| c.len() >= 3 && c.chars().all(|c| c == '-'));
        let Some(Block::Table { head, rows }) = &mut self.open else {
            self.settle();
            let rows = Vec::new();
            self.open = Some(Block::Table { head: cells, rows });
            return;
        };
        let ragged = cells.len() != head.len();
        if !ragged && self.ruled {
            rows.push(cells);
        } else if !ragged && rule {
            self.ruled = true;
        } else if ragged {
            self.problem("every row has as many cells as the head");
        } else {
            self.problem("below the head of a table comes `| --- |`");
        }
    }

    /// A line of running text: it goes on what is open, or begins a paragraph.
    fn words(&mut self, words: &str) {
        match &mut self.open {
            Some(Block::Paragraph(text)) => join(text, words),
            Some(Block::List(items)) => {
                if let Some(item) = items.last_mut() {
                    join(item, words);
                }
            }
            _ => {
                self.settle();
                self.open = Some(Block::Paragraph(words.to_owned()));
            }
        }
    }

    fn settle(&mut self) {
        if let Some(Block::Table { rows, .. }) = &self.open
            && rows.is_empty()
        {
            self.problem("the table has no rows");
        }
        self.ruled = false;
        self.blocks.extend(self.open.take());
    }
}

/// Puts lines of one paragraph together: with a space, but none in Chinese.
fn join(text: &mut String, words: &str) {
    let wide = |c: Option<char>| c.is_some_and(|c| c >= '\u{2e80}');
    if !wide(text.chars().last()) && !wide(words.chars().next()) {
        text.push(' ');
    }
    text.push_str(words);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_block_is_read() {
        let source = "# T\n\nOne\ntwo.\n\n## H\n\n- a\n- b\n  c\n\n> n\n> m\n\n| x | y |\n| --- | --- |\n| 1 | 2 |\n";
        let (page, problems) = parse("p", source);
        let words = |list: &[&str]| list.iter().map(|w| (*w).to_owned()).collect::<Vec<_>>();
        assert_eq!(problems, Vec::<String>::new());
        assert_eq!(page.title, "T");
        let wanted = [
            Block::Paragraph("One two.".to_owned()),
            Block::Heading("H".to_owned()),
            Block::List(words(&["a", "b c"])),
            Block::Note("n m".to_owned()),
            Block::Table {
                head: words(&["x", "y"]),
                rows: vec![words(&["1", "2"])],
            },
        ];
        assert_eq!(page.blocks, wanted);
    }

    #[test]
    fn chinese_lines_are_joined_without_a_space() {
        let (page, _) = parse("p", "# 题\n\n一句话，\n分两行。");
        assert_eq!(
            page.blocks,
            [Block::Paragraph("一句话，分两行。".to_owned())]
        );
    }

    #[test]
    fn what_is_not_of_the_subset_is_told_and_nothing_panics() {
        for bad in [
            "",
            "no title",
            "# T\n\n### deep",
            "# T\n\n**loud**",
            "# T\n\n| a | b |\n| --- | --- |\n| 1 |",
            "# T\n\n| a |",
            "# T\n\n| a |\n| 1 |",
            "# T\n\n| a |\n| --- |\n| 1",
            "# T\n\nx\n\n# U",
        ] {
            assert!(!parse("p", bad).1.is_empty(), "{bad:?}");
        }
    }
}
