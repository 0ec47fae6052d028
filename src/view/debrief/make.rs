//! Small makers of cells and rows, so that the pages read like what they show.

use super::page::{Cell, Mood, Row};
use crate::locale::{self, Lang};
use crate::sim::Money;
use crate::view::Eye;

/// A cell with these words.
pub fn cell(said: impl Into<String>) -> Cell {
    Cell {
        said: said.into(),
        mood: Mood::Plain,
    }
}

/// A quiet cell.
pub fn quiet(said: impl Into<String>) -> Cell {
    Cell {
        said: said.into(),
        mood: Mood::Quiet,
    }
}

/// An amount of money.
pub fn sum(eye: Eye, amount: Money) -> Cell {
    cell(locale::money(eye, amount))
}

/// A gain or a loss of money; a dash where it is nothing.
pub fn gain(eye: Eye, amount: Money) -> Cell {
    if amount == Money::ZERO {
        return quiet("–");
    }
    Cell {
        said: locale::money_signed(eye, amount),
        mood: mood(amount),
    }
}

/// What a gain or a loss is to one.
pub const fn mood(amount: Money) -> Mood {
    match amount.0 {
        0 => Mood::Plain,
        1.. => Mood::Good,
        _ => Mood::Bad,
    }
}

/// To the cent, with its sign: `+1,234,567.89`.
pub fn exact(amount: Money) -> Cell {
    let mut said = locale::money_exact(amount);
    if amount > Money::ZERO {
        said.insert(0, '+');
    }
    Cell {
        said,
        mood: mood(amount),
    }
}

/// A number with its sign and two decimals.
pub fn signed(number: f64) -> String {
    format!("{number:+.2}").replace('-', "−")
}

/// A row with its figures.
pub fn row(name: impl Into<String>, cells: Vec<Cell>) -> Row {
    Row {
        name: name.into(),
        cells,
        ..Row::default()
    }
}

/// Heads of columns, by their keys; an empty one for the names.
pub fn heads<const N: usize>(eye: Eye, keys: [&str; N]) -> Vec<String> {
    let keys = keys.into_iter().map(|key| eye.t.get(key));
    std::iter::once(String::new()).chain(keys).collect()
}

/// What money is counted in on an axis: 万元 or thousands, in major units.
pub const fn unit(lang: Lang) -> f64 {
    match lang {
        Lang::Zh => 10_000.0,
        Lang::En => 1_000.0,
    }
}
