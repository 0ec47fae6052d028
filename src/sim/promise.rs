//! What the advertising promises: it brings leads and sales now, and raises what customers expect.

use super::plan::Tone;

impl Tone {
    /// Added to every customer's expectation each quarter (a level).
    pub const fn expectation(self) -> f64 {
        match self {
            Self::Modest => -0.0015,
            Self::Plain => 0.0,
            Self::Bold => 0.003,
            Self::Loud => 0.008,
        }
    }

    /// Factor on the leads that the channels bring.
    pub const fn leads(self) -> f64 {
        match self {
            Self::Modest => 0.85,
            Self::Plain => 1.0,
            Self::Bold => 1.2,
            Self::Loud => 1.4,
        }
    }

    /// Added to the log odds of the share of wallet while it lasts.
    pub const fn sales(self) -> f64 {
        match self {
            Self::Modest => -0.04,
            Self::Plain => 0.0,
            Self::Bold => 0.05,
            Self::Loud => 0.10,
        }
    }

    /// Key in the texts.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Modest => "tone-modest",
            Self::Plain => "tone-plain",
            Self::Bold => "tone-bold",
            Self::Loud => "tone-loud",
        }
    }
}
