//! How balanced a scenario is: for people as tables, for programs as JSON or CSV.

mod data;
mod text;

pub use data::{csv, json};
pub use text::text;
