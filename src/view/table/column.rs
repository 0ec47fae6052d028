//! The columns of the book: what stands in them, and in which order.

mod form;

pub use form::{Bar, Form, Group};

/// A column.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Column {
    /// Name, with the shape of its tier.
    Name,
    /// Tier.
    Tier,
    /// Kind of customer.
    Kind,
    /// Name of its contact.
    Contact,
    /// Personality of its contact, once somebody has talked a complaint through with it.
    Personality,
    /// Years with us.
    Years,
    /// Stage of the life cycle.
    Stage,
    /// Revenue a quarter.
    Revenue,
    /// Its change against the last quarter.
    RevenueChange,
    /// Share of wallet, as estimated.
    Share,
    /// Wallet, as estimated.
    Wallet,
    /// Gross margin.
    Margin,
    /// Contribution a quarter: margin less cost to serve.
    Contribution,
    /// Contribution for each hour given.
    PerHour,
    /// Lifetime value, what is still to come.
    Lifetime,
    /// Discount.
    Discount,
    /// Satisfaction.
    Satisfaction,
    /// Its change against the last quarter.
    SatisfactionChange,
    /// Expectation.
    Expectation,
    /// Loyalty.
    Loyalty,
    /// Trust.
    Trust,
    /// Probability of leaving in the quarter.
    Risk,
    /// Hours given.
    Hours,
    /// Hours of the rival, as estimated.
    RivalHours,
    /// Hours given over the rival's.
    Effort,
    /// Relationship level.
    Level,
    /// Open complaints.
    Complaints,
    /// Promises that are neither kept nor broken yet.
    Promises,
    /// Days to pay.
    Terms,
    /// Owed and not yet due.
    Owed,
    /// Overdue.
    Overdue,
    /// Credit rating.
    Rating,
    /// Completeness of its file.
    File,
    /// What stands in the way, where it is known.
    Obstacle,
}

impl Column {
    /// How many there are.
    pub const COUNT: usize = 34;

    /// All columns in the order in which they stand.
    pub const ALL: [Self; Self::COUNT] = [
        Self::Name,
        Self::Tier,
        Self::Kind,
        Self::Contact,
        Self::Personality,
        Self::Years,
        Self::Stage,
        Self::Revenue,
        Self::RevenueChange,
        Self::Share,
        Self::Wallet,
        Self::Margin,
        Self::Contribution,
        Self::PerHour,
        Self::Lifetime,
        Self::Discount,
        Self::Satisfaction,
        Self::SatisfactionChange,
        Self::Expectation,
        Self::Loyalty,
        Self::Trust,
        Self::Risk,
        Self::Hours,
        Self::RivalHours,
        Self::Effort,
        Self::Level,
        Self::Complaints,
        Self::Promises,
        Self::Terms,
        Self::Owed,
        Self::Overdue,
        Self::Rating,
        Self::File,
        Self::Obstacle,
    ];

    /// Columns that are shown until somebody chooses others.
    pub const USUAL: [Self; 12] = [
        // With the shape and letter of its tier.
        Self::Name,
        Self::Kind,
        Self::Revenue,
        Self::RevenueChange,
        Self::Share,
        Self::Contribution,
        Self::Lifetime,
        Self::Satisfaction,
        Self::Risk,
        Self::Hours,
        Self::Complaints,
        Self::Overdue,
    ];

    /// Its place in [`Column::ALL`].
    pub const fn index(self) -> usize {
        self as usize
    }

    /// Its id in settings and, after `table-col-`, in the texts; with `-tip` what it means.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Tier => "tier",
            Self::Kind => "kind",
            Self::Contact => "contact",
            Self::Personality => "personality",
            Self::Years => "years",
            Self::Stage => "stage",
            Self::Revenue => "revenue",
            Self::RevenueChange => "revenue-change",
            Self::Share => "share",
            Self::Wallet => "wallet",
            Self::Margin => "margin",
            Self::Contribution => "contribution",
            Self::PerHour => "per-hour",
            Self::Lifetime => "lifetime",
            Self::Discount => "discount",
            Self::Satisfaction => "satisfaction",
            Self::SatisfactionChange => "satisfaction-change",
            Self::Expectation => "expectation",
            Self::Loyalty => "loyalty",
            Self::Trust => "trust",
            Self::Risk => "risk",
            Self::Hours => "hours",
            Self::RivalHours => "rival-hours",
            Self::Effort => "effort",
            Self::Level => "level",
            Self::Complaints => "complaints",
            Self::Promises => "promises",
            Self::Terms => "terms",
            Self::Owed => "owed",
            Self::Overdue => "overdue",
            Self::Rating => "rating",
            Self::File => "file",
            Self::Obstacle => "obstacle",
        }
    }

    /// A column by its id.
    pub fn by_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|column| column.id() == id)
    }
}

/// Narrowest and widest a column gets, points.
pub const WIDTHS: std::ops::RangeInclusive<f32> = 56.0..=420.0;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_stand_where_their_number_says() {
        for (i, column) in Column::ALL.into_iter().enumerate() {
            assert_eq!(column.index(), i);
            assert_eq!(Column::by_id(column.id()), Some(column));
            assert!(WIDTHS.contains(&column.usual_width()));
        }
    }
}
