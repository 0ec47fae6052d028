//! The signs that something is going wrong.

/// A sign that something is going wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sign {
    /// It owes more than its limit allows.
    OverLimit,
    /// What is overdue grows.
    Overdue,
    /// It orders less of us than it did.
    Behind,
    /// Satisfaction has fallen, or is low.
    Satisfaction,
    /// It is likely to leave.
    Leaving,
    /// It was let down before, and complains again.
    Again,
    /// Its file is stale.
    File,
    /// A large account that hardly anybody visits.
    Neglected,
}

impl Sign {
    /// All of them.
    pub const ALL: [Self; 8] = [
        Self::OverLimit,
        Self::Overdue,
        Self::Behind,
        Self::Satisfaction,
        Self::Leaving,
        Self::Again,
        Self::File,
        Self::Neglected,
    ];

    /// Key in the texts.
    pub const fn key(self) -> &'static str {
        match self {
            Self::OverLimit => "warning-over-limit",
            Self::Overdue => "warning-overdue",
            Self::Behind => "warning-behind",
            Self::Satisfaction => "warning-satisfaction",
            Self::Leaving => "warning-leaving",
            Self::Again => "warning-again",
            Self::File => "warning-file",
            Self::Neglected => "warning-neglected",
        }
    }
}
