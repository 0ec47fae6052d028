//! The columns of the book: their groups, what stands in them, how they are written.

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

/// Columns that belong together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    /// Who it is.
    Basics,
    /// What it brings.
    Money,
    /// How it stands with us.
    Relationship,
    /// Complaints and promises.
    Complaints,
    /// What it owes.
    Credit,
    /// What is known of it.
    File,
}

/// How a column is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Words of its own for each customer.
    Text,
    /// One word of a few.
    Word,
    /// Money; in large units where the book is large.
    Money,
    /// A share in [0, 1], written as a percentage.
    Percent,
    /// The same as a change, with its sign.
    PercentChange,
    /// A level in [0, 1], written in points.
    Points,
    /// The same as a change, with its sign.
    PointsChange,
    /// A number of things.
    Count,
    /// Hours.
    Hours,
    /// A ratio.
    Times,
    /// Years.
    Years,
    /// Days.
    Days,
}

/// A bar behind the numbers of a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bar {
    /// The level itself.
    Level,
    /// The level itself, of something bad.
    Risk,
    /// Relative to the largest of the book.
    Largest,
}

impl Group {
    /// All groups, in the order of the chooser.
    pub const ALL: [Self; 6] = [
        Self::Basics,
        Self::Money,
        Self::Relationship,
        Self::Complaints,
        Self::Credit,
        Self::File,
    ];

    /// Key in the texts.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Basics => "table-group-basics",
            Self::Money => "table-group-money",
            Self::Relationship => "table-group-relationship",
            Self::Complaints => "table-group-complaints",
            Self::Credit => "table-group-credit",
            Self::File => "table-group-file",
        }
    }
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
    pub const USUAL: [Self; 13] = [
        Self::Name,
        Self::Tier,
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

    /// The group it belongs to.
    pub const fn group(self) -> Group {
        match self {
            Self::Name
            | Self::Tier
            | Self::Kind
            | Self::Contact
            | Self::Personality
            | Self::Years
            | Self::Stage => Group::Basics,
            Self::Revenue
            | Self::RevenueChange
            | Self::Share
            | Self::Wallet
            | Self::Margin
            | Self::Contribution
            | Self::PerHour
            | Self::Lifetime
            | Self::Discount => Group::Money,
            Self::Satisfaction
            | Self::SatisfactionChange
            | Self::Expectation
            | Self::Loyalty
            | Self::Trust
            | Self::Risk
            | Self::Hours
            | Self::RivalHours
            | Self::Effort
            | Self::Level => Group::Relationship,
            Self::Complaints | Self::Promises => Group::Complaints,
            Self::Terms | Self::Owed | Self::Overdue | Self::Rating => Group::Credit,
            Self::File | Self::Obstacle => Group::File,
        }
    }

    /// How it is written.
    pub const fn form(self) -> Form {
        match self {
            Self::Name | Self::Contact => Form::Text,
            Self::Tier
            | Self::Kind
            | Self::Personality
            | Self::Stage
            | Self::Level
            | Self::Rating
            | Self::Obstacle => Form::Word,
            Self::Years => Form::Years,
            Self::Revenue
            | Self::Wallet
            | Self::Contribution
            | Self::PerHour
            | Self::Lifetime
            | Self::Owed
            | Self::Overdue => Form::Money,
            Self::Share | Self::Margin | Self::Discount | Self::Risk | Self::File => Form::Percent,
            Self::RevenueChange => Form::PercentChange,
            Self::Satisfaction | Self::Expectation | Self::Loyalty | Self::Trust => Form::Points,
            Self::SatisfactionChange => Form::PointsChange,
            Self::Hours | Self::RivalHours => Form::Hours,
            Self::Effort => Form::Times,
            Self::Complaints | Self::Promises => Form::Count,
            Self::Terms => Form::Days,
        }
    }

    /// The bar behind its numbers.
    pub const fn bar(self) -> Option<Bar> {
        match self {
            Self::Share | Self::Satisfaction | Self::File => Some(Bar::Level),
            Self::Risk => Some(Bar::Risk),
            Self::Revenue | Self::Lifetime => Some(Bar::Largest),
            _ => None,
        }
    }

    /// Whether it holds words, which stand at the left, and not numbers.
    pub const fn worded(self) -> bool {
        matches!(self.form(), Form::Text | Form::Word)
    }

    /// Whether a first click puts the largest on top.
    pub const fn largest_first(self) -> bool {
        !self.worded()
    }

    /// Width until somebody changes it, points.
    pub const fn usual_width(self) -> f32 {
        match self {
            Self::Name => 196.0,
            Self::Tier => 64.0,
            Self::Kind => 148.0,
            Self::Personality | Self::Stage | Self::Level => 120.0,
            Self::Wallet => 132.0,
            Self::Obstacle => 188.0,
            Self::Revenue | Self::Lifetime | Self::Share => 116.0,
            _ => 104.0,
        }
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
