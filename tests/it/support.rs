//! What the tests share, by idea.

pub mod bots;
#[cfg(feature = "game")]
pub mod looks;
pub mod orders;
pub mod program;
pub mod tiny;
#[cfg(feature = "game")]
pub mod watch;

pub use bots::{played, recorded, shipped};
pub use orders::{order, run_quarter};
pub use program::folder;
pub use tiny::{calm, tiny};
