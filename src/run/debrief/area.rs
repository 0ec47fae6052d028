//! What a run gives evidence of, and which of it a scenario's learning objectives are about.

use crate::sim::setup::Personality;
use serde::Serialize;

/// Something that a trainee can be good at, and a run shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Area {
    /// Grading by what customers are worth.
    Grading,
    /// Conversations with a personality.
    Talks(Personality),
    /// Spending on keeping customers as long as it pays.
    Keeping,
    /// Targets that come true.
    Foresight,
    /// Promises kept.
    Promises,
    /// Hearing those who say nothing.
    Silent,
    /// Planning as many hours as there are.
    Capacity,
    /// Knowing the ideas.
    Quiz,
}

impl Area {
    /// All of them.
    pub const ALL: [Self; 11] = [
        Self::Grading,
        Self::Talks(Personality::Opinionated),
        Self::Talks(Personality::Hesitant),
        Self::Talks(Personality::Amiable),
        Self::Talks(Personality::Angry),
        Self::Keeping,
        Self::Foresight,
        Self::Promises,
        Self::Silent,
        Self::Capacity,
        Self::Quiz,
    ];

    /// Key in the texts.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Grading => "area-grading",
            Self::Talks(Personality::Opinionated) => "area-talks-opinionated",
            Self::Talks(Personality::Hesitant) => "area-talks-hesitant",
            Self::Talks(Personality::Amiable) => "area-talks-amiable",
            Self::Talks(Personality::Angry) => "area-talks-angry",
            Self::Keeping => "area-keeping",
            Self::Foresight => "area-foresight",
            Self::Promises => "area-promises",
            Self::Silent => "area-silent",
            Self::Capacity => "area-capacity",
            Self::Quiz => "area-quiz",
        }
    }

    /// Whether it is about conversations.
    pub const fn is_talk(self) -> bool {
        matches!(self, Self::Talks(_))
    }

    /// Whether a learning objective of a scenario, by its id, is about it. Ids
    /// that aren't known here are about nothing that can be measured.
    pub fn serves(self, objective: &str) -> bool {
        match objective {
            "tiers" | "abc" | "tier" | "colours" | "kinds" | "margin" | "whom" | "value"
            | "files" => self == Self::Grading,
            "keep-win" | "win-back" | "barriers" | "levels" | "letgo" | "hour" | "lasting"
            | "internal" => self == Self::Keeping,
            "silent" | "quiet" | "unasked" => self == Self::Silent,
            "recognise" | "demand" | "authority" | "twice" | "beyond" => self.is_talk(),
            "triage" => self.is_talk() || self == Self::Capacity,
            "promise" | "promises" => self == Self::Promises,
            "overload" | "manager" => self == Self::Capacity,
            "quota" | "receivables" | "credit" | "raid" => self == Self::Foresight,
            _ => false,
        }
    }
}
