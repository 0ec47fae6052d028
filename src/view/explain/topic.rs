//! What a list of causes is about.

/// What a list of causes is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Topic {
    /// Satisfaction of a customer.
    Satisfaction,
    /// Share of wallet of a customer.
    Share,
    /// Contribution of a customer.
    Contribution,
    /// Profit of a quarter.
    Profit,
    /// Expected losses.
    Churn,
    /// Five gaps.
    Gaps,
    /// Early warnings.
    Warnings,
    /// Who is in the wrong tier.
    Grading,
    /// The trainee's own targets.
    Targets,
    /// Retention, related sales, referrals.
    ThreeR,
    /// The team.
    Team,
}

/// What a long bar means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// More is better, less than nothing is worse.
    Good,
    /// More is worse.
    Bad,
    /// A size only.
    Plain,
}

impl Topic {
    /// Key of its title.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Satisfaction => "explain-satisfaction",
            Self::Share => "explain-share",
            Self::Contribution => "explain-contribution",
            Self::Profit => "explain-profit",
            Self::Churn => "explain-churn",
            Self::Gaps => "explain-gaps",
            Self::Warnings => "explain-warnings",
            Self::Grading => "explain-grading",
            Self::Targets => "explain-targets",
            Self::ThreeR => "explain-three-r",
            Self::Team => "explain-team",
        }
    }

    /// What a long bar means.
    pub const fn tone(self) -> Tone {
        match self {
            Self::Satisfaction
            | Self::Share
            | Self::Contribution
            | Self::Profit
            | Self::Targets => Tone::Good,
            Self::Churn => Tone::Bad,
            Self::Gaps | Self::Warnings | Self::Grading | Self::ThreeR | Self::Team => Tone::Plain,
        }
    }
}
