//! All integration tests in one binary: it links once.

mod calibration;
mod cli;
mod convert;
mod determinism;
mod golden;
mod import;
mod locale;
mod model;
mod properties;
mod run;
mod scenario;
#[cfg(feature = "game")]
mod screens;
mod support;
mod talks;
mod twins;
