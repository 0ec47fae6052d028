//! customers.csv → the book: columns by their header in any order, every bad cell reported.

use super::checks::{check_id, check_number};
use super::codes;
use super::diagnostic::{At, Place, Problems};
use super::names::{NotAVariant, hint, lower_variant};
use super::source::CUSTOMERS;
use super::table::{Cell, split};
use super::words::{told, words};
use crate::sim::generate::rival_hours;
use crate::sim::obstacle::Obstacle;
use crate::sim::setup::{Kind, Personality, Profile, Rating, Role, quarters};
use serde::de::DeserializeOwned;
use std::ops::RangeInclusive;

/// Most customers of a book.
pub const MAX_CUSTOMERS: usize = 2000;

/// Columns that are looked at; a table with more isn't a book.
const MAX_COLUMNS: usize = 100;

/// The columns: name, range in the file, default in the file, divisor to what the simulation wants.
pub(super) const COLUMNS: [(&str, RangeInclusive<f64>, f64, f64); 23] = [
    ("wallet", 0.0..=1e12, 60_000.0, 1.0),
    ("share", 0.0..=100.0, 30.0, 100.0),
    ("margin", -50.0..=95.0, 33.0, 100.0),
    ("serve", 0.0..=1e12, 0.0, 1.0),
    ("price", 0.0..=100.0, 50.0, 100.0),
    ("orientation", 0.0..=100.0, 50.0, 100.0),
    ("influence", 0.0..=100.0, 50.0, 100.0),
    ("rival_hours", 0.1..=5000.0, 50.0, 1.0),
    ("rivals", 0.0..=6.0, 3.0, 1.0),
    ("satisfaction", 0.0..=100.0, 75.0, 100.0),
    ("expectation", 0.0..=100.0, 70.0, 100.0),
    ("loyalty", 0.0..=100.0, 50.0, 100.0),
    ("trust", 0.0..=100.0, 60.0, 100.0),
    ("tenure", 0.0..=60.0, 3.0, 1.0),
    ("capital", 0.0..=100.0, 15.0, 100.0),
    ("procedural", 0.0..=100.0, 25.0, 100.0),
    ("relational", 0.0..=100.0, 25.0, 100.0),
    ("growth", -50.0..=50.0, 1.0, 100.0),
    ("rival_price", 50.0..=200.0, 100.0, 100.0),
    ("related", 0.0..=100.0, 15.0, 100.0),
    ("file", 0.0..=100.0, 40.0, 100.0),
    ("woman", 0.0..=1.0, 0.0, 1.0),
    ("age", 20.0..=75.0, 45.0, 1.0),
];
/// The columns that hold words.
pub(super) const WORDS: [&str; 7] = [
    "id",
    "kind",
    "personality",
    "rating",
    "tier",
    "hidden",
    "role",
];

/// A customer as the table has it.
#[derive(Clone, Debug)]
pub(super) struct RawCustomer {
    pub(super) id: At<String>,
    /// All but the tier, which is 0 until the tiers are known.
    pub(super) profile: Profile,
    /// The tier's letter; none: the last tier.
    pub(super) tier: Option<At<String>>,
}

/// Reads the table; also says whether every row could be read.
pub(super) fn customers(text: &str, problems: &mut Problems) -> (Vec<RawCustomer>, bool) {
    let mut table = split(text);
    if let Some(span) = table.unclosed.clone() {
        let place = Place::new(CUSTOMERS, span);
        problems.report(codes::ROW, &place, told("row-quote"));
    }
    let columns = header(&table.header, problems);
    if !columns.contains(&Some("id")) {
        let place = Place::new(CUSTOMERS, 0..0);
        problems.report(codes::MISSING_FIELD, &place, told("column-id-missing"));
        return (Vec::new(), false);
    }
    if let Some(cell) = table.rows.get(MAX_CUSTOMERS).and_then(|row| row.first()) {
        let told = told("customers-many").with("most", MAX_CUSTOMERS);
        problems.report(codes::TOO_FEW, &place(cell), told);
        table.rows.truncate(MAX_CUSTOMERS);
    }
    let customers: Vec<RawCustomer> = table
        .rows
        .iter()
        .filter_map(|row| customer(&columns, row, problems))
        .collect();
    let whole = customers.len() == table.rows.len() && table.unclosed.is_none();
    (customers, whole)
}

fn place(cell: &Cell) -> Place {
    Place::new(CUSTOMERS, cell.span.clone())
}

/// Which column is which; none: one nobody knows.
fn header(cells: &[Cell], problems: &mut Problems) -> Vec<Option<&'static str>> {
    let names = || WORDS.into_iter().chain(COLUMNS.iter().map(|c| c.0));
    let mut columns: Vec<Option<&'static str>> = Vec::new();
    for cell in cells {
        if columns.len() >= MAX_COLUMNS {
            columns.push(None);
            continue;
        }
        let text = cell.text.to_lowercase();
        let column = names().find(|name| *name == text);
        if column.is_none() {
            let known = names().collect::<Vec<_>>();
            let help = hint(&text, known, Some(words("leave-out")));
            let name: String = cell.text.chars().take(50).collect();
            let told = told("unknown-column").with("name", name).help(help);
            problems.report(codes::UNKNOWN_FIELD, &place(cell), told);
        } else if columns.contains(&column) {
            let told = told("column-twice").with("name", text);
            problems.report(codes::FIELD_TWICE, &place(cell), told);
        }
        columns.push(column);
    }
    columns
}

fn customer(
    columns: &[Option<&'static str>],
    row: &[Cell],
    problems: &mut Problems,
) -> Option<RawCustomer> {
    if row.len() != columns.len() {
        let span = row.first()?.span.start..row.last()?.span.end;
        let told = if row.len() > columns.len() {
            told("row-long")
        } else {
            told("row-short")
        };
        let told = told.with("cells", row.len()).with("columns", columns.len());
        problems.report(codes::ROW, &Place::new(CUSTOMERS, span), told);
        return None;
    }
    let find = |name: &str| {
        let at = columns.iter().position(|c| *c == Some(name))?;
        row.get(at).filter(|cell| !cell.text.is_empty())
    };
    let Some(id) = find("id") else {
        let start = row.first()?.span.start;
        let place = Place::new(CUSTOMERS, start..start);
        problems.report(codes::MISSING_FIELD, &place, told("row-without-id"));
        return None;
    };
    let id = At {
        value: id.text.clone(),
        place: place(id),
    };
    check_id(problems, &id);
    let kind = word(find("kind"), Kind::Business, problems);
    let personality = word(find("personality"), Personality::Amiable, problems);
    let rating = word(find("rating"), Rating::default(), problems);
    let hidden = word(find("hidden"), Obstacle::None, problems);
    let role = word(find("role"), Role::Plain, problems);
    let mut value = |name: &str| {
        COLUMNS.iter().find(|c| c.0 == name).map_or(0.0, |column| {
            let (_, range, default, divisor) = column.clone();
            let read = find(name).and_then(|cell| number(cell, range, problems));
            read.unwrap_or(default) / divisor
        })
    };
    let wallet = value("wallet");
    let profile = Profile {
        id: id.value.as_str().into(),
        kind,
        wallet,
        share: value("share"),
        margin: value("margin"),
        serve: value("serve"),
        price: value("price"),
        orientation: value("orientation"),
        influence: value("influence"),
        personality,
        rating,
        hidden,
        role,
        rival_hours: if find("rival_hours").is_some() {
            value("rival_hours")
        } else {
            rival_hours(wallet)
        },
        rivals: libm::round(value("rivals")) as u8,
        satisfaction: value("satisfaction"),
        expectation: value("expectation"),
        loyalty: value("loyalty"),
        trust: value("trust"),
        tenure: quarters(value("tenure")),
        capital: value("capital"),
        procedural: value("procedural"),
        relational: value("relational"),
        growth: value("growth"),
        rival_price: value("rival_price"),
        related: value("related"),
        file: value("file"),
        tier: 0,
        woman: value("woman") >= 0.5,
        age: libm::round(value("age")) as u8,
    };
    let tier = find("tier").map(|cell| At {
        value: cell.text.clone(),
        place: place(cell),
    });
    Some(RawCustomer { id, profile, tier })
}

/// A word of an enum, or the default.
fn word<T: DeserializeOwned>(cell: Option<&Cell>, default: T, problems: &mut Problems) -> T {
    let Some(cell) = cell else { return default };
    lower_variant(&cell.text).unwrap_or_else(|NotAVariant(names)| {
        // Ratings are letters, all else is written in lower case.
        let plain = |n: &&str| {
            if n.len() > 1 {
                n.to_lowercase()
            } else {
                (*n).to_owned()
            }
        };
        let names: Vec<String> = names.iter().map(plain).collect();
        let help = hint(&cell.text, names.iter().map(String::as_str), None);
        let told = told("unknown-name").with("name", &cell.text).help(help);
        problems.report(codes::NAME, &place(cell), told);
        default
    })
}

/// A number; a spreadsheet may have written 1,200 or 30%.
fn number(cell: &Cell, range: RangeInclusive<f64>, problems: &mut Problems) -> Option<f64> {
    let text = cell.text.strip_suffix('%').unwrap_or(&cell.text).trim();
    // 1,200 is a thousand two hundred, but 1,5 is a guess nobody should make.
    let grouped = text.split(['.', ',']).skip(1).all(|group| group.len() == 3);
    let plain = if grouped {
        text.replace(',', "")
    } else {
        text.to_owned()
    };
    if let Ok(value) = plain.parse::<f64>() {
        check_number(problems, &place(cell), value, range)
    } else {
        let told = told("cell-no-number").with("text", &cell.text);
        problems.report(codes::TYPE, &place(cell), told);
        None
    }
}
