//! What the trainee is helped with: less help makes the same run an exercise in judging for oneself.

use serde::{Deserialize, Serialize};

/// Help that a run gives; all of it unless authored.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Assistance {
    /// Whether the plan shows in what band the quarter is likely to end.
    pub forecast: bool,
    /// Whether the team can be asked what another hour for a tier is worth.
    pub hints: bool,
    /// Whether a contact's personality is named once a complaint was talked through with it.
    pub personality: bool,
}

impl Default for Assistance {
    fn default() -> Self {
        Self {
            forecast: true,
            hints: true,
            personality: true,
        }
    }
}
