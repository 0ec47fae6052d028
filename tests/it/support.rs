//! What the tests share, by idea.

pub mod bots;
#[cfg(feature = "game")]
pub mod looks;
#[cfg(feature = "game")]
pub mod moments;
mod orders;
pub mod program;
#[cfg(feature = "game")]
pub mod rooms;
pub mod scenarios;
mod tiny;
#[cfg(feature = "game")]
pub mod watch;

pub use bots::{played, recorded};
pub use orders::{order, run_quarter};
pub use program::folder;
pub use scenarios::shipped;
pub use tiny::{calm, tiny};
