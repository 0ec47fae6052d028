//! All integration tests in one binary: it links once.

mod authors;
mod calibration;
mod cli;
mod determinism;
mod golden;
mod guide;
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
