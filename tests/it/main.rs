//! All integration tests in one binary: it links once.

mod authors;
mod balance;
mod broken;
mod bytes;
mod calibration;
mod cli;
mod convert;
mod determinism;
#[path = "../fuzz/mod.rs"]
mod fuzz;
mod golden;
mod guide;
mod import;
mod locale;
mod model;
mod mutations;
mod properties;
mod report;
mod run;
mod scenario;
#[cfg(feature = "game")]
mod screens;
mod support;
mod talks;
mod terms;
mod twins;
mod xapi;
