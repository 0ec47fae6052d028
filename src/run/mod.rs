//! What surrounds a run: saves, replay, bots that play it, and sweeps over many seeds.
//!
//! Everything here speaks commands; nothing here computes the model.

pub mod aside;
pub mod author;
pub mod autosave;
pub mod balance;
pub mod bots;
pub mod branch;
pub mod calibrate;
pub mod debrief;
pub mod disk;
pub mod forecast;
pub mod hour;
mod kept;
pub mod medals;
mod origin;
pub mod practice;
pub mod programme;
pub mod quiz;
pub mod records;
pub mod reference;
pub mod replay;
pub mod save;
pub mod session;
pub mod slots;
pub mod standing;
pub mod summary;
pub mod sweep;
pub mod talkers;
pub mod twin;

pub use replay::{Parting, Report};
pub use save::{Origin, Save};
pub use session::{Resumed, Session};
