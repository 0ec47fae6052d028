//! The pages of the debrief, and what they are made of: blocks of plain data, each a picture on a wall.

use crate::run::branch::Branch;
use crate::sim::CustomerId;

/// A page of the debrief.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DebriefPage {
    /// Value created, in its parts.
    #[default]
    Result,
    /// Where it comes from, who left, what it cost.
    Why,
    /// The decisions that mattered.
    Turning,
    /// Other futures.
    WhatIf,
    /// Luck and skill.
    Skill,
    /// The learning objectives.
    Objectives,
    /// The decisions, quarter by quarter.
    Timeline,
    /// The instructor's questions.
    Questions,
}

impl DebriefPage {
    /// All of them, in the order of the switch.
    pub const ALL: [Self; 8] = [
        Self::Result,
        Self::Why,
        Self::Turning,
        Self::WhatIf,
        Self::Skill,
        Self::Objectives,
        Self::Timeline,
        Self::Questions,
    ];

    /// Key in the texts.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Result => "debrief-page-result",
            Self::Why => "debrief-page-why",
            Self::Turning => "debrief-page-turning",
            Self::WhatIf => "debrief-page-what-if",
            Self::Skill => "debrief-page-skill",
            Self::Objectives => "debrief-page-objectives",
            Self::Timeline => "debrief-page-timeline",
            Self::Questions => "debrief-page-questions",
        }
    }

    /// The page so many places further on in the switch; it stops at either end.
    #[must_use]
    pub fn beyond(self, places: isize) -> Self {
        let at = Self::ALL.iter().position(|page| *page == self);
        let at = at.unwrap_or(0).saturating_add_signed(places);
        Self::ALL[at.min(Self::ALL.len() - 1)]
    }
}

/// How a figure or a sentence is meant.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mood {
    /// As it is.
    #[default]
    Plain,
    /// A gain.
    Good,
    /// Not yet good enough.
    Warn,
    /// A loss.
    Bad,
    /// Aside.
    Quiet,
}

impl Mood {
    /// What points of a hundred are: sixty is a pass, eighty is good, and below forty much is missing.
    pub const fn of_points(points: f64) -> Self {
        if points >= 80.0 {
            Self::Good
        } else if points >= 60.0 {
            Self::Plain
        } else if points >= 40.0 {
            Self::Warn
        } else {
            Self::Bad
        }
    }
}

/// Where a row leads.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Leads {
    /// Nowhere.
    #[default]
    Nowhere,
    /// To a customer.
    Customer(CustomerId),
    /// To what could have been decided in a quarter.
    Quarter(u8),
}

/// A figure in a table.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cell {
    /// Written out.
    pub said: String,
    /// How it is meant.
    pub mood: Mood,
}

/// A row of a table.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Row {
    /// What it is about.
    pub name: String,
    /// What there is to add; may be empty.
    pub note: String,
    /// What it means; may be empty.
    pub tip: String,
    /// The figures.
    pub cells: Vec<Cell>,
    /// Where it leads.
    pub leads: Leads,
    /// A sum, or oneself among others.
    pub strong: bool,
}

/// A table.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Table {
    /// Its title, a sentence if possible.
    pub title: String,
    /// How to read it.
    pub note: String,
    /// Heads of the columns; the first belongs to the names.
    pub head: Vec<String>,
    /// The rows.
    pub rows: Vec<Row>,
    /// What is said instead of an empty one.
    pub empty: String,
}

/// Paragraphs under a title.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Story {
    /// Its title.
    pub title: String,
    /// The paragraphs.
    pub lines: Vec<(String, Mood)>,
}

/// A column of a waterfall.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// What.
    pub name: String,
    /// Major units.
    pub amount: f64,
    /// Written out.
    pub said: String,
    /// What it is made of.
    pub tip: String,
    /// A total and not a change.
    pub total: bool,
}

/// A waterfall.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Falls {
    /// Its title.
    pub title: String,
    /// How to read it.
    pub note: String,
    /// Title of the vertical axis, with its unit.
    pub axis: String,
    /// The columns.
    pub steps: Vec<Step>,
}

/// A line over the quarters.
#[derive(Clone, Debug, PartialEq)]
pub struct Curve {
    /// Its name.
    pub name: String,
    /// A value for each quarter, NaN where there is none.
    pub values: Vec<f64>,
    /// What would have been.
    pub other: bool,
}

/// Lines over the quarters.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Curves {
    /// Their title.
    pub title: String,
    /// Title of the vertical axis, with its unit.
    pub axis: String,
    /// The quarters.
    pub places: Vec<String>,
    /// The lines.
    pub curves: Vec<Curve>,
}

/// A mark on a distribution.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    /// Whose it is.
    pub name: String,
    /// Where, in the unit of the axis.
    pub at: f64,
    /// The same written out.
    pub said: String,
    /// The run itself.
    pub own: bool,
}

/// A distribution in columns, or of a few with their names.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Histogram {
    /// Its title.
    pub title: String,
    /// How to read it.
    pub note: String,
    /// Title of the horizontal axis, with its unit.
    pub axis: String,
    /// From where to where the columns reach, in the unit of the axis.
    pub range: [f64; 2],
    /// How many lie in each column.
    pub counts: Vec<u32>,
    /// Who lies where, if they are few: then each is drawn, and there are no columns.
    pub people: Vec<Mark>,
    /// The marks.
    pub marks: Vec<Mark>,
}

/// What the run shows of an area.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Card {
    /// The area.
    pub name: String,
    /// How its points are made; for a tooltip.
    pub tip: String,
    /// 0…100; none: no evidence.
    pub points: Option<f64>,
    /// What they rest on.
    pub evidence: Vec<(String, String)>,
    /// What to do in the next run; empty: nothing to mend.
    pub advice: String,
    /// Practice cases: title, and place in the practice room.
    pub practice: Vec<(String, usize)>,
}

/// A heat map.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Heat {
    /// Its title.
    pub title: String,
    /// How to read it.
    pub note: String,
    /// Heads of the columns.
    pub columns: Vec<String>,
    /// Rows: name, points by column, 0…100.
    pub rows: Vec<(String, Vec<Option<f64>>)>,
}

/// A customer on the board in two futures.
#[derive(Clone, Debug, PartialEq)]
pub struct Spot {
    /// Who.
    pub id: CustomerId,
    /// Name.
    pub name: String,
    /// Tier, from 0; its letter.
    pub tier: (usize, String),
    /// Satisfaction 0…100 and yearly value in the run; none: it is gone.
    pub run: Option<[f64; 2]>,
    /// The same in the other future.
    pub other: Option<[f64; 2]>,
}

/// The board of two futures.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Map {
    /// Its title.
    pub title: String,
    /// How to read it.
    pub note: String,
    /// Titles of the axes.
    pub axes: [String; 2],
    /// The customers.
    pub spots: Vec<Spot>,
}

/// A part of a page.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// Paragraphs.
    Story(Story),
    /// A table.
    Table(Table),
    /// A waterfall.
    Falls(Falls),
    /// Lines over the quarters.
    Curves(Curves),
    /// A distribution.
    Histogram(Histogram),
    /// What the run shows, area by area.
    Cards(Vec<Card>),
    /// Questions, each with what to look for.
    Questions(Vec<(String, String)>),
    /// A heat map.
    Heat(Heat),
    /// The board of two futures.
    Map(Map),
}

/// How far the work behind a page is.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Work {
    /// Nobody asked for it, or it was called off.
    #[default]
    Idle,
    /// It is under way: share 0…1, and what is being worked out.
    Under(f32, String),
    /// It came to nothing.
    Failed(String),
    /// It is done.
    Done,
}

/// A future that was worked out and isn't kept yet.
#[derive(Clone, Debug, PartialEq)]
pub struct Fresh {
    /// The branch.
    pub branch: Branch,
    /// What had to be left out or made up, in words; may be empty.
    pub honest: String,
}
