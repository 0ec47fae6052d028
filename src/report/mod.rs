//! What is read outside the game: the figures of a sweep as a table, JSON or CSV; the reference of a scenario's fields.

pub mod figures;
pub mod reference;
