//! Temporary: runs the tests of `run` until tests/it/main.rs exists.
#[path = "it/determinism.rs"]
mod determinism;
#[path = "it/run.rs"]
mod run;
#[path = "it/support.rs"]
mod support;
#[path = "it/cli.rs"]
mod cli;
