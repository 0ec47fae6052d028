//! Finding the header: under titles, over one row or two, or not there at all.

use super::amounts::number;
use super::cells::Grid;
use super::clean::{blank, clean, key};
use super::fields::{Match, matches, stem};
use super::units::unit_of;

/// Rows among which the header is looked for.
const LOOKED_AT: usize = 30;

/// Where the header stands and what it says.
#[derive(Clone, Debug, Default)]
pub struct Header {
    /// Its rows, from 0; none: the list has no header.
    pub rows: Vec<usize>,
    /// What it says of each column; two rows are joined.
    pub texts: Vec<String>,
    /// The first row of data, from 0.
    pub from: usize,
    /// A unit that a line above it names for all amounts: 单位：万元.
    pub unit: Option<f64>,
}

/// Finds it. `told` are headers that were named on the command line.
pub(super) fn find(grid: &Grid, told: &[String]) -> Header {
    let rows = grid.rows.len().min(LOOKED_AT);
    let mut best: (usize, Header) = (0, Header::default());
    for row in 0..rows {
        for header in [Some(single(grid, row)), double(grid, row)]
            .into_iter()
            .flatten()
        {
            let score = score(&header.texts, told);
            // Of equals the first counts: a later one is a row of the list.
            if score > best.0 {
                best = (score, header);
            }
        }
    }
    // One word that happens to look like a header is none.
    let (score, mut header) = best;
    if score < 3 {
        header = unknown(grid);
    }
    header.unit = above(grid, header.rows.first().copied().unwrap_or(0));
    header
}

fn single(grid: &Grid, row: usize) -> Header {
    Header {
        rows: vec![row],
        texts: (0..grid.width())
            .map(|c| grid.cell(row, c).to_owned())
            .collect(),
        from: row + 1,
        unit: None,
    }
}

/// Two rows as one: what stands above a group of columns holds for all of them.
fn double(grid: &Grid, row: usize) -> Option<Header> {
    let below = row + 1;
    let numeric = |r: usize| {
        (0..grid.width())
            .any(|c| number(grid.cell(r, c)).is_some_and(|n| !(1990.0..=2100.0).contains(&n)))
    };
    if below >= grid.rows.len() || numeric(row) || numeric(below) {
        return None;
    }
    let filled = |r: usize| {
        (0..grid.width())
            .filter(|c| !grid.cell(r, *c).is_empty())
            .count()
    };
    if filled(row) < 2 || filled(below) < 2 {
        return None;
    }
    let mut group = String::new();
    let texts = (0..grid.width()).map(|c| {
        let (upper, lower) = (grid.cell(row, c), grid.cell(below, c));
        if !upper.is_empty() {
            upper.clone_into(&mut group);
        } else if lower.is_empty() {
            group.clear();
        }
        if lower.is_empty() {
            upper.to_owned()
        } else {
            clean(&format!("{group} {lower}"))
        }
    });
    Some(Header {
        rows: vec![row, below],
        texts: texts.collect(),
        from: row + 2,
        unit: None,
    })
}

/// Three for each column whose header is known, two and one for those that resemble one.
fn score(texts: &[String], told: &[String]) -> usize {
    let one = |text: &String| {
        if text.is_empty() {
            return 0;
        }
        if told.iter().any(|t| key(t) == key(text)) {
            return 3;
        }
        match matches(&stem(text)).first() {
            Some((Match::Exact, ..)) => 3,
            // A sentence above the table mentions what it is about, too.
            Some((Match::Ends, ..)) if text.chars().count() <= 24 => 2,
            Some((Match::Contains, ..)) if text.chars().count() <= 24 => 1,
            _ => 0,
        }
    };
    texts.iter().map(one).sum()
}

/// A header nobody knows, or none: then the first row that is filled is data already.
fn unknown(grid: &Grid) -> Header {
    let filled = |row: &Vec<String>| row.iter().filter(|c| !c.is_empty()).count() > 1;
    let first = grid.rows.iter().position(filled).unwrap_or(0);
    let figures = |c: usize| number(grid.cell(first, c)).is_some();
    if (0..grid.width()).any(figures) {
        return Header {
            rows: Vec::new(),
            texts: vec![String::new(); grid.width()],
            from: first,
            unit: None,
        };
    }
    single(grid, first)
}

/// The unit that a title names.
fn above(grid: &Grid, row: usize) -> Option<f64> {
    let lines = grid.rows.iter().take(row).flatten();
    let mut named = lines.filter(|cell| {
        let key = key(cell);
        !blank(cell) && (key.contains("单位") || key.contains("unit") || cell.contains(['(', '（']))
    });
    named.find_map(|cell| {
        // “单位名称：岭钢” names no unit.
        unit_of(cell).filter(|unit| *unit > 1.0)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn grid(rows: &[&[&str]]) -> Grid {
        let row = |cells: &&[&str]| cells.iter().map(|c| (*c).to_owned()).collect();
        Grid {
            rows: rows.iter().map(row).collect(),
            ..Grid::default()
        }
    }

    #[test]
    fn a_header_under_a_title_and_a_unit() {
        let found = find(
            &grid(&[
                &["2024年客户销售额汇总表"],
                &["", "", "单位：万元"],
                &["序号", "客户名称", "销售额"],
                &["1", "岭钢", "120"],
            ]),
            &[],
        );
        assert_eq!(
            (found.rows, found.from, found.unit),
            (vec![2], 3, Some(1e4))
        );
    }

    #[test]
    fn a_header_of_two_rows() {
        let found = find(
            &grid(&[
                &["客户名称", "2023年", "", "2024年", "", "备注"],
                &["", "销售额", "毛利", "销售额", "毛利", ""],
                &["岭钢", "1", "2", "3", "4", ""],
            ]),
            &[],
        );
        assert_eq!(found.rows, [0, 1]);
        assert_eq!(
            found.texts,
            [
                "客户名称",
                "2023年 销售额",
                "2023年 毛利",
                "2024年 销售额",
                "2024年 毛利",
                "备注"
            ]
        );
    }

    #[test]
    fn no_header_at_all() {
        let found = find(&grid(&[&["岭钢", "120"], &["顺河", "80"]]), &[]);
        assert_eq!((found.rows.len(), found.from), (0, 0));
        let found = find(&grid(&[&["甲方", "数目"], &["岭钢", "120"]]), &[]);
        assert_eq!((found.rows, found.from), (vec![0], 1));
    }
}
