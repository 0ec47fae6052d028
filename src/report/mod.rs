//! What runs come to, for reading outside the game: as tables, JSON or CSV.

pub mod balance;
pub mod figures;
mod spark;
