//! customers.csv of an imported book.

use super::super::Import;
use crate::sim::setup::{Kind, Profile};

/// A column: its name, and what stands in it.
type Column = (&'static str, fn(&Profile) -> String);

/// The columns, in the order of the shipped books.
const COLUMNS: [Column; 28] = [
    ("id", |p| p.id.to_string()),
    ("kind", |p| kind(p.kind).to_owned()),
    ("wallet", |p| decimals(p.wallet, 2)),
    ("share", |p| points(p.share)),
    ("margin", |p| points(p.margin)),
    ("serve", |p| decimals(p.serve, 0)),
    ("price", |p| whole_points(p.price)),
    ("orientation", |p| whole_points(p.orientation)),
    ("influence", |p| whole_points(p.influence)),
    ("personality", |p| p.personality.id().to_owned()),
    ("rival_hours", |p| decimals(p.rival_hours, 1)),
    ("rivals", |p| p.rivals.to_string()),
    ("satisfaction", |p| whole_points(p.satisfaction)),
    ("expectation", |p| whole_points(p.expectation)),
    ("loyalty", |p| whole_points(p.loyalty)),
    ("trust", |p| whole_points(p.trust)),
    ("tenure", |p| decimals(p.years(), 2)),
    ("capital", |p| whole_points(p.capital)),
    ("procedural", |p| whole_points(p.procedural)),
    ("relational", |p| whole_points(p.relational)),
    ("growth", |p| points(p.growth)),
    ("tier", |p| LETTERS[usize::from(p.tier.min(2))].to_owned()),
    ("woman", |p| u8::from(p.woman).to_string()),
    ("age", |p| p.age.to_string()),
    ("rating", |p| format!("{:?}", p.rating)),
    ("rival_price", |p| whole_points(p.rival_price)),
    ("related", |p| whole_points(p.related)),
    ("file", |p| whole_points(p.file)),
];

/// The letters of the tiers.
pub(super) const LETTERS: [&str; 3] = ["A", "B", "C"];

/// The word of a kind in the table.
pub(super) const fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Consumer => "consumer",
        Kind::Business => "business",
        Kind::Channel => "channel",
        Kind::Internal => "internal",
    }
}

/// The whole table.
pub(super) fn customers(import: &Import) -> String {
    let mut out = COLUMNS.map(|c| c.0).join(",");
    out.push('\n');
    for member in &import.book.members {
        let cells = COLUMNS.map(|(_, cell)| cell(&member.profile));
        out.push_str(&cells.join(","));
        out.push('\n');
    }
    out
}

fn decimals(n: f64, digits: usize) -> String {
    let long = format!("{n:.digits$}");
    if long.contains('.') {
        long.trim_end_matches('0').trim_end_matches('.').to_owned()
    } else {
        long
    }
}

/// A level as points with two decimals.
fn points(level: f64) -> String {
    decimals(100.0 * level, 2)
}

fn whole_points(level: f64) -> String {
    decimals(100.0 * level, 0)
}
