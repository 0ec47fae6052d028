//! All integration tests in one binary: it links once.

mod aside;
mod authors;
mod balance;
#[cfg(feature = "game")]
mod board;
mod broken;
mod bytes;
mod calibration;
mod cli;
#[cfg(feature = "game")]
mod colours;
#[cfg(feature = "game")]
mod columns;
mod convert;
mod determinism;
#[cfg(feature = "game")]
mod dialogs;
#[path = "../fuzz/mod.rs"]
mod fuzz;
mod golden;
mod guide;
#[cfg(feature = "game")]
mod handbook;
mod import;
#[cfg(feature = "game")]
mod keyboard;
#[cfg(feature = "game")]
mod keyboard_rooms;
mod locale;
mod model;
mod mutations;
#[cfg(feature = "game")]
mod planning;
mod properties;
#[cfg(feature = "game")]
mod quiz;
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
