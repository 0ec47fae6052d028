//! The columns of customers.csv, from the table they are read by.

use super::shape::Names;
use super::{Block, Field, Otherwise, Shape};
use crate::scenario::book::{COLUMNS, WORDS};
use crate::scenario::source::CUSTOMERS;
use crate::scenario::table;
use crate::sim::obstacle::Obstacle;
use crate::sim::setup::{Kind, Personality, Rating, Role};
use serde::de::DeserializeOwned;

/// The example's book.
pub(super) const EXAMPLE: &str = include_str!("../../../assets/reference/example/customers.csv");

/// A row of the book.
pub(super) fn block() -> Block {
    let table = table::split(EXAMPLE);
    let example = |name: &str| {
        let at = table.header.iter().position(|cell| cell.text == name);
        let cell = at.and_then(|at| table.rows.first()?.get(at));
        cell.map(|cell| cell.text.clone()).unwrap_or_default()
    };
    let words = WORDS.into_iter().map(|name| {
        let (shape, otherwise) = word(name);
        (name, shape, otherwise)
    });
    let numbers = COLUMNS.iter().map(|(name, range, default, _)| {
        // Without a figure of its own, the rival's hours follow from the wallet.
        let otherwise = if *name == "rival_hours" {
            Otherwise::Depends(String::new())
        } else {
            Otherwise::Value(default.to_string())
        };
        (*name, Shape::Number(range.clone()), otherwise)
    });
    let fields = words.chain(numbers).map(|(name, shape, otherwise)| Field {
        name,
        shape,
        otherwise,
        example: example(name),
    });
    Block {
        id: "customer".to_owned(),
        file: CUSTOMERS,
        fields: fields.collect(),
        example: EXAMPLE.lines().take(3).collect::<Vec<_>>().join("\n"),
    }
}

fn word(name: &str) -> (Shape, Otherwise) {
    fn names<T: DeserializeOwned + std::fmt::Debug>(default: &T) -> (Shape, Otherwise) {
        let plain = format!("{default:?}").to_lowercase();
        (Shape::Name(Names::of::<T>()), Otherwise::Value(plain))
    }
    match name {
        "kind" => names(&Kind::Business),
        "personality" => names(&Personality::Amiable),
        "rating" => names(&Rating::default()),
        "hidden" => names(&Obstacle::None),
        "role" => names(&Role::Plain),
        "tier" => (Shape::Text, Otherwise::Depends(String::new())),
        _ => (Shape::Id, Otherwise::Needed),
    }
}
