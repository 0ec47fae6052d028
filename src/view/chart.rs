//! A chart as plain data: what it found, its axes and units, its figures written out, and where the handbook explains it.

use super::explain::Tone;
use super::review::Fall;

/// A chart.
#[derive(Clone, Debug, PartialEq)]
pub struct Chart {
    /// What it shows, as a sentence with the finding.
    pub title: String,
    /// Unit and comparison.
    pub note: String,
    /// Title of the horizontal axis, with its unit; may be empty.
    pub x: String,
    /// Title of the vertical axis, with its unit; may be empty.
    pub y: String,
    /// Page of the handbook that explains it.
    pub page: &'static str,
    /// What is drawn.
    pub body: Body,
}

/// What a chart draws.
#[derive(Clone, Debug, PartialEq)]
pub enum Body {
    /// Nothing yet: from when on there is something to see.
    Empty(String),
    /// From one total to the next.
    Waterfall(Vec<Fall>),
    /// Lines over a measured axis.
    Curve(Curve),
    /// One bar a row.
    Bars(Bars),
    /// Two bars a row, one against the other.
    Paired(Pairs),
    /// Bars made of parts.
    Stacked(Stacks),
    /// Results against targets.
    Bullets(Vec<Bullet>),
    /// Small courses side by side.
    Multiples(Vec<Small>),
    /// Steps one after the other, each with its figure.
    Steps(Vec<Figure>),
}

/// How the numbers on an axis are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Shares of one as per cent.
    Percent,
    /// As they are.
    Plain,
    /// Money in major units.
    Money,
}

/// Bars in rows.
#[derive(Clone, Debug, PartialEq)]
pub struct Bars {
    /// The rows.
    pub rows: Vec<Bar>,
    /// What a long bar means.
    pub tone: Tone,
    /// Of the axis.
    pub unit: Unit,
}

/// A bar in a row.
#[derive(Clone, Debug, PartialEq)]
pub struct Bar {
    /// What.
    pub name: String,
    /// Its length, signed.
    pub value: f64,
    /// Written out.
    pub said: String,
    /// What it means.
    pub tip: String,
}

/// Two bars a row.
#[derive(Clone, Debug, PartialEq)]
pub struct Pairs {
    /// What the first and the second bar stand for.
    pub names: [String; 2],
    /// The rows.
    pub rows: Vec<Pair>,
    /// Of the axis.
    pub unit: Unit,
}

/// A row of two bars.
#[derive(Clone, Debug, PartialEq)]
pub struct Pair {
    /// What.
    pub name: String,
    /// Length of the first and of the second.
    pub values: [f64; 2],
    /// The difference, written out.
    pub said: String,
    /// Whether the first falls short of the second.
    pub short: bool,
    /// The exact figures and what they mean.
    pub tip: String,
}

/// How a part of a bar is filled; patterns differ as well as colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fill {
    /// Full accent: what we have.
    Strong,
    /// Quiet grey: what is past, or somebody else’s.
    Quiet,
    /// Hatched accent: what could be.
    Hatched,
    /// Hatched amber: a warning.
    Warning,
    /// Crossed red: lost.
    Lost,
}

/// Bars made of parts.
#[derive(Clone, Debug, PartialEq)]
pub struct Stacks {
    /// The parts: name and fill.
    pub parts: Vec<(String, Fill)>,
    /// The rows.
    pub rows: Vec<Stack>,
    /// Of the axis.
    pub unit: Unit,
}

/// A bar made of parts.
#[derive(Clone, Debug, PartialEq)]
pub struct Stack {
    /// What.
    pub name: String,
    /// Size of each part, in the order of the parts; may be negative.
    pub values: Vec<f64>,
    /// Each part written out.
    pub says: Vec<String>,
    /// The whole, written out.
    pub said: String,
    /// How it was worked out.
    pub tip: String,
}

/// A result against its target.
#[derive(Clone, Debug, PartialEq)]
pub struct Bullet {
    /// What.
    pub name: String,
    /// The result.
    pub result: f64,
    /// What was to be reached.
    pub target: f64,
    /// What the trainee set, where it isn't the target itself.
    pub own: Option<f64>,
    /// What the trainee foretold before the quarter.
    pub guess: Option<f64>,
    /// Ends of its scale.
    pub ends: [f64; 2],
    /// The result written out.
    pub said: String,
    /// The target, and whether it was met.
    pub verdict: String,
    /// Whether it was met.
    pub met: bool,
    /// All figures.
    pub tip: String,
}

/// A small course.
#[derive(Clone, Debug, PartialEq)]
pub struct Small {
    /// What.
    pub name: String,
    /// One value for each place.
    pub values: Vec<f64>,
    /// The same written out.
    pub says: Vec<String>,
    /// The places: “Q1”, “Q2” …
    pub places: Vec<String>,
    /// Against the quarter before, written out.
    pub change: String,
    /// Whether the change is for the better; none: neither.
    pub better: Option<bool>,
    /// What it means.
    pub tip: String,
}

/// A step with its figure.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    /// What is done in it.
    pub name: String,
    /// Its figure.
    pub value: String,
    /// What it says.
    pub said: String,
}

/// Lines over a measured axis.
#[derive(Clone, Debug, PartialEq)]
pub struct Curve {
    /// The lines.
    pub lines: Vec<Line>,
    /// Ends of the horizontal axis.
    pub x: [f64; 2],
    /// Ends of the vertical axis.
    pub y: [f64; 2],
    /// How numbers are written: horizontal, vertical.
    pub units: [Unit; 2],
    /// Upright lines: where, and what they mark.
    pub guides: Vec<(f64, String)>,
    /// Points that are worth a word.
    pub marks: Vec<(f64, f64, String)>,
}

/// A line of a curve.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// Its name.
    pub name: String,
    /// Its points from left to right.
    pub points: Vec<[f64; 2]>,
    /// The points written out, for the pointer.
    pub says: Vec<String>,
}

impl Body {
    /// Its figures as rows of a table: for a screen reader, and where there is
    /// no room to draw.
    pub fn rows(&self) -> Vec<(String, String)> {
        let own = |name: &str, said: &str| (name.to_owned(), said.to_owned());
        match self {
            Self::Empty(words) => vec![own(words, "")],
            Self::Waterfall(falls) => falls.iter().map(|f| own(&f.label, &f.said)).collect(),
            Self::Bars(bars) => bars.rows.iter().map(|b| own(&b.name, &b.said)).collect(),
            Self::Paired(pairs) => {
                let row = |p: &Pair| own(&p.name, &first_line(&p.tip));
                pairs.rows.iter().map(row).collect()
            }
            Self::Stacked(stacks) => stacks.rows.iter().map(|s| stacks.row(s)).collect(),
            Self::Bullets(bullets) => {
                let row = |b: &Bullet| (b.name.clone(), format!("{} · {}", b.said, b.verdict));
                bullets.iter().map(row).collect()
            }
            Self::Multiples(all) => {
                let row = |s: &Small| (s.name.clone(), s.says.join(" · "));
                all.iter().map(row).collect()
            }
            Self::Steps(steps) => {
                let row = |s: &Figure| (s.name.clone(), format!("{} · {}", s.value, s.said));
                steps.iter().map(row).collect()
            }
            Self::Curve(curve) => curve.rows(),
        }
    }
}

fn first_line(text: &str) -> String {
    text.lines().next().unwrap_or_default().to_owned()
}

impl Stacks {
    fn row(&self, stack: &Stack) -> (String, String) {
        let parts = self.parts.iter().zip(&stack.says);
        let parts: Vec<String> = parts.map(|((n, _), said)| format!("{n} {said}")).collect();
        (stack.name.clone(), parts.join(" · "))
    }
}

impl Curve {
    /// Marks and guides, and the end of each line.
    fn rows(&self) -> Vec<(String, String)> {
        let marks = self.marks.iter().map(|m| (m.2.clone(), String::new()));
        let ends = self.lines.iter().map(|line| {
            let end = line.says.last().cloned().unwrap_or_default();
            (line.name.clone(), end)
        });
        marks.chain(ends).collect()
    }
}
