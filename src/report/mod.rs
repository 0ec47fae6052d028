//! What is read outside the game: sweeps and balance as tables, JSON or CSV; hand-outs as a page to print; the reference of a scenario's fields; runs as xAPI statements.

pub mod balance;
pub mod figures;
pub mod handout;
pub mod lrs;
pub mod page;
pub mod reference;
mod spark;
pub mod xapi;
