//! What runs come to, for reading outside the game: the figures of a sweep as a table, JSON or CSV.

pub mod figures;
