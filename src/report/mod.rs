//! What is read outside the game: sweeps and balance as tables, JSON or CSV; hand-outs as a page to print; the reference of a scenario's fields; the debrief of a run or a class as HTML, CSV and XLSX; runs as xAPI statements.

pub mod balance;
pub mod chart;
pub mod debrief;
pub mod figures;
pub mod handout;
pub mod lrs;
pub mod page;
pub mod paper;
pub mod reference;
pub mod sheets;
mod spark;
pub mod xapi;
