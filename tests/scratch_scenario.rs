//! Scratch.
#[path = "it/scenario.rs"]
mod scenario;
