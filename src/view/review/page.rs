//! The pages of the review.

/// The pages of the review.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ReviewPage {
    /// Profit, perception, who left.
    #[default]
    Overview,
    /// Why profit moved, who was likely to leave.
    Causes,
    /// Gaps, three R, team, warnings.
    Relations,
}

impl ReviewPage {
    /// All, in order.
    pub const ALL: [Self; 3] = [Self::Overview, Self::Causes, Self::Relations];

    /// Key of its name.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Overview => "review-page-overview",
            Self::Causes => "review-page-causes",
            Self::Relations => "review-page-relations",
        }
    }
}
