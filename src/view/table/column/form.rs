//! How the columns of the book look: the group they stand in, how they are written, how wide they are.

use super::Column;

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
