//! Letting a customer go: it frees hours, and done badly it is talked about.

use super::customer::Manner;

impl Manner {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Kindly, Self::Abruptly];

    /// Hours it takes: notice, a good alternative, a handover.
    pub const fn hours(self) -> f64 {
        match self {
            Self::Kindly => 6.0,
            Self::Abruptly => 0.0,
        }
    }

    /// What it adds to the image, for a customer of this influence; to be
    /// divided by the number of customers.
    pub fn image(self, influence: f64) -> f64 {
        match self {
            Self::Kindly => 0.0,
            Self::Abruptly => -0.5 * influence,
        }
    }

    /// Key in the texts.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Kindly => "manner-kindly",
            Self::Abruptly => "manner-abruptly",
        }
    }
}
