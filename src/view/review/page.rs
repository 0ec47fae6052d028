//! The pages of the review.

/// The pages of the review.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ReviewPage {
    /// Profit, perception, who left.
    #[default]
    Overview,
    /// Why profit moved, targets, what is owed.
    Money,
    /// Who brings how much, what they are worth, whose their wallets are.
    Customers,
    /// Churn: four steps, causes, who stayed.
    Leaving,
    /// Perception against expectation, five gaps.
    Satisfaction,
    /// The main figures over all quarters.
    Course,
    /// Every cause with its size: profit, churn, gaps, three R, team, warnings.
    Causes,
}

impl ReviewPage {
    /// All, in order.
    pub const ALL: [Self; 7] = [
        Self::Overview,
        Self::Money,
        Self::Customers,
        Self::Leaving,
        Self::Satisfaction,
        Self::Course,
        Self::Causes,
    ];

    /// Key of its name.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Overview => "review-page-overview",
            Self::Money => "chart-page-money",
            Self::Customers => "chart-page-customers",
            Self::Leaving => "chart-page-leaving",
            Self::Satisfaction => "chart-page-satisfaction",
            Self::Course => "chart-page-course",
            Self::Causes => "chart-page-causes",
        }
    }
}
