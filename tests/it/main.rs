//! All integration tests in one binary: it links once.

mod cli;
mod conversations;
mod determinism;
mod locale;
mod run;
mod scenario;
#[cfg(feature = "game")]
mod screens;
mod support;
