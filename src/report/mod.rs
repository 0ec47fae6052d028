//! What is read outside the game: sweeps and the balance of a scenario as tables, JSON or CSV; hand-outs as a page to print.

pub mod balance;
pub mod figures;
pub mod handout;
pub mod page;
