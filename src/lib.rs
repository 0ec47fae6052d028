//! Clientele 客户经营: a training simulation for people who sell and look after customers.
//!
//! # The map of the house
//!
//! Arrows point one way, from the simulation outwards; nothing points back:
//!
//! `sim` ← `scenario` ← `run` ← `view` ← `report`/`ui` ← `game` / `cli`; `import` and `starter` stand beside `view`; `locale` is
//! used from `view` up. What a screen and a page both say is worded in `view`, which knows neither.
//!
//! | room | what it is for |
//! | --- | --- |
//! | [`sim`] | the simulation: commands in, events out, one deterministic state |
//! | [`scenario`] | files → a valid scenario, or all their problems at once |
//! | [`run`] | what surrounds a run: saves, replay, bots, sweeps |
//! | [`starter`] | a commented scenario for an author to begin with |
//! | [`import`] | a real customer list → a scenario |
//! | [`locale`] | every human word, in Chinese and English |
//! | [`view`] | what a screen shows, as plain data |
//! | [`report`] | what runs come to, for reading outside the game |
//! | `ui` | the dense screens, drawn with egui, without a window of their own |
//! | `game` | the window: Bevy, the board, input, pictures |
//! | [`cli`] | the command line, one file per command |

pub mod cli;
#[cfg(feature = "game")]
#[allow(
    clippy::disallowed_methods,
    reason = "the edge: it asks the clock and draws seeds; a run gets both as numbers"
)]
pub mod game;
pub mod import;
pub mod locale;
pub mod report;
pub mod run;
pub mod scenario;
pub mod sim;
pub mod starter;
#[cfg(feature = "game")]
#[allow(
    clippy::disallowed_methods,
    reason = "it only draws: nothing computed here goes into a run"
)]
pub mod ui;
pub mod view;
