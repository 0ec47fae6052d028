//! What the tests share, by idea.

pub mod bots;
#[cfg(feature = "game")]
pub mod looks;
mod orders;
pub mod program;
pub mod scenarios;
mod tiny;
#[cfg(feature = "game")]
pub mod watch;

pub use bots::{played, recorded};
pub use orders::{order, run_quarter};
pub use program::folder;
pub use scenarios::shipped;
pub use tiny::{calm, tiny};
