//! What is read outside the game: the figures of a sweep as a table, JSON or CSV; hand-outs for a workshop as a page to print.

pub mod figures;
pub mod handout;
pub mod page;
