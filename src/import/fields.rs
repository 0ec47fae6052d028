//! What a customer list may tell, and how the headers of such columns read in both languages.

use super::amounts;
use super::clean::key;
use super::dates;
use super::units;
use super::words;
use std::sync::LazyLock;

/// Something that a column may tell of a customer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Field {
    /// Its name.
    Name,
    /// Its number in the house's own books.
    Code,
    /// What it buys from us.
    Revenue,
    /// The same, a year earlier.
    Earlier,
    /// What it buys from everybody.
    Wallet,
    /// Our share of that.
    Share,
    /// Gross margin.
    Margin,
    /// Gross profit.
    GrossProfit,
    /// Tier that the house has given it.
    Tier,
    /// Kind of customer.
    Kind,
    /// Since when, or for how many years.
    Since,
    /// Days to pay.
    Terms,
    /// What is overdue.
    Overdue,
    /// What it owes.
    Receivable,
    /// Satisfaction.
    Satisfaction,
    /// Credit rating.
    Rating,
    /// Personality of the contact.
    Personality,
    /// Growth a year.
    Growth,
    /// Name of the contact.
    Contact,
    /// What the contact does there.
    Role,
    /// Region.
    Region,
    /// Industry.
    Industry,
    /// Our account manager.
    Manager,
    /// Notes.
    Notes,
    /// Telephones, addresses, numbers of papers: never copied.
    Personal,
}

/// What the cells of a column hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    /// Words of any kind.
    Text,
    /// Sums of money that run over a period.
    Flow,
    /// Sums of money as they stand.
    Stock,
    /// Shares.
    Share,
    /// Dates or numbers of years.
    Time,
    /// Numbers of days.
    Days,
    /// Scores.
    Score,
    /// Words that we know.
    Word,
}

/// All fields in the order of the enum: id, what the cells hold.
const TABLE: [(Field, &str, Shape); 25] = [
    (Field::Name, "name", Shape::Text),
    (Field::Code, "code", Shape::Text),
    (Field::Revenue, "revenue", Shape::Flow),
    (Field::Earlier, "earlier-revenue", Shape::Flow),
    (Field::Wallet, "wallet", Shape::Flow),
    (Field::Share, "share", Shape::Share),
    (Field::Margin, "margin", Shape::Share),
    (Field::GrossProfit, "gross-profit", Shape::Flow),
    (Field::Tier, "tier", Shape::Word),
    (Field::Kind, "kind", Shape::Word),
    (Field::Since, "since", Shape::Time),
    (Field::Terms, "terms", Shape::Days),
    (Field::Overdue, "overdue", Shape::Stock),
    (Field::Receivable, "receivable", Shape::Stock),
    (Field::Satisfaction, "satisfaction", Shape::Score),
    (Field::Rating, "rating", Shape::Word),
    (Field::Personality, "personality", Shape::Word),
    (Field::Growth, "growth", Shape::Share),
    (Field::Contact, "contact", Shape::Text),
    (Field::Role, "role", Shape::Text),
    (Field::Region, "region", Shape::Text),
    (Field::Industry, "industry", Shape::Text),
    (Field::Manager, "manager", Shape::Text),
    (Field::Notes, "notes", Shape::Text),
    (Field::Personal, "personal", Shape::Text),
];

/// The headers that are known, each with its field.
static HEADERS: LazyLock<Vec<(Field, &'static str)>> = LazyLock::new(|| {
    let lines = include_str!("../../assets/import/headers.txt").lines();
    let known = lines
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| line.split_once(": "))
        .filter_map(|(id, headers)| Some((Field::parse(id)?, headers)));
    known
        .flat_map(|(field, headers)| headers.split(' ').map(move |header| (field, header)))
        .collect()
});

/// How a header matches one that is known, from loosely to exactly.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Match {
    /// It contains it.
    Contains,
    /// It ends in it: the last word of a header says what it is about.
    Ends,
    /// It is the same.
    Exact,
}

impl Field {
    /// All of them, in the order in which they are shown.
    pub fn all() -> impl Iterator<Item = Self> {
        TABLE.iter().map(|row| row.0)
    }

    /// Its id, as `--columns` takes it.
    pub fn id(self) -> &'static str {
        // The table holds the fields in the order of the enum; a test says so.
        TABLE[self as usize].1
    }

    /// By its id; `turnover` is revenue too.
    pub fn parse(id: &str) -> Option<Self> {
        let id = id.trim().to_lowercase().replace('_', "-");
        let id = if id == "turnover" { "revenue" } else { &id };
        TABLE.iter().find(|row| row.1 == id).map(|row| row.0)
    }

    pub(super) fn shape(self) -> Shape {
        TABLE[self as usize].2
    }

    /// Whether a cell that isn't blank reads as this field wants it.
    pub(super) fn reads(self, text: &str) -> bool {
        match self.shape() {
            Shape::Text => true,
            Shape::Flow | Shape::Stock => amounts::amount(text, 1.0).is_some(),
            Shape::Share => amounts::share(text).is_some(),
            // Whatever the day is, a date is a date.
            Shape::Time => dates::years(text, dates::Day(i64::from(u16::MAX))).is_ok(),
            Shape::Days => dates::days(text).is_some(),
            Shape::Score => words::score(text).is_some(),
            Shape::Word => match self {
                Self::Kind => words::kind(text).is_some(),
                Self::Rating => words::rating(text).is_some(),
                Self::Personality => words::personality(text).is_some(),
                _ => words::tier(text).is_some(),
            },
        }
    }
}

/// A header without brackets, years and units, as a key.
pub(super) fn stem(header: &str) -> String {
    let half = super::clean::half(header);
    let mut outside = String::new();
    let mut depth = 0usize;
    for c in half.chars() {
        match c {
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            _ if depth == 0 => outside.push(c),
            _ => {}
        }
    }
    let mut stem = key(&outside);
    if let Some(year) = units::year_of(&outside) {
        for mark in [
            format!("{year}年度"),
            format!("{year}年"),
            format!("fy{year}"),
            year.to_string(),
        ] {
            stem = stem.replace(&mark, "");
        }
    }
    for unit in ["万元", "千元", "亿元"] {
        stem.truncate(stem.strip_suffix(unit).map_or(stem.len(), str::len));
    }
    if stem.is_empty() { key(header) } else { stem }
}

/// How a header's stem matches the fields: each with the best match and the
/// length of what matched.
pub(super) fn matches(stem: &str) -> Vec<(Match, usize, Field)> {
    let mut found: Vec<(Match, usize, Field)> = Vec::new();
    for (field, header) in HEADERS.iter() {
        let Some(how) = how(stem, header) else {
            continue;
        };
        let one = (how, header.chars().count(), *field);
        match found.iter_mut().find(|f| f.2 == *field) {
            Some(best) => *best = one.max(*best),
            None => found.push(one),
        }
    }
    found.sort_by(|a, b| b.cmp(a));
    found
}

fn how(stem: &str, header: &str) -> Option<Match> {
    let length = header.chars().count();
    // Short words stand inside too many others.
    let (ends, contains) = if header.is_ascii() { (4, 5) } else { (2, 2) };
    // “客户” begins nearly every header of a customer list.
    let vague = matches!(
        header,
        "客户" | "公司" | "单位" | "企业" | "customer" | "client" | "account" | "company"
    );
    if stem == header {
        Some(Match::Exact)
    } else if length >= ends && stem.ends_with(header) && !vague {
        Some(Match::Ends)
    } else if length >= contains && stem.contains(header) && !vague {
        Some(Match::Contains)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_in_order_and_its_headers_are_keys() {
        for (at, (field, id, _)) in TABLE.iter().enumerate() {
            assert_eq!(*field as usize, at, "{id}");
            assert_eq!(Field::parse(id), Some(*field));
            assert!(HEADERS.iter().any(|h| h.0 == *field), "{id}");
        }
        let source = include_str!("../../assets/import/headers.txt").lines();
        let written = source.filter(|l| !l.starts_with('#'));
        let words: usize = written.map(|l| l.split(' ').count() - 1).sum();
        assert_eq!(words, HEADERS.len());
        for (at, (_, header)) in HEADERS.iter().enumerate() {
            assert_eq!(key(header), *header);
            // One header means one thing.
            assert!(!HEADERS[..at].iter().any(|h| h.1 == *header), "{header}");
        }
    }

    #[test]
    fn the_last_word_of_a_header_says_what_it_is() {
        for (header, field) in [
            ("客户名称", Field::Name),
            ("客户", Field::Name),
            ("客户级别", Field::Tier),
            ("客户经理", Field::Manager),
            ("客户联系人", Field::Contact),
            ("联系人电话", Field::Personal),
            ("统一社会信用代码", Field::Personal),
            ("年销售额(万元)", Field::Revenue),
            ("2024年销售额", Field::Revenue),
            ("年采购额", Field::Wallet),
            ("在我司采购额", Field::Revenue),
            ("毛利率(%)", Field::Margin),
            ("毛利（元）", Field::GrossProfit),
            ("逾期应收账款", Field::Overdue),
            ("应收账款余额", Field::Receivable),
            ("信用等级", Field::Rating),
            ("Annual revenue (k$)", Field::Revenue),
            ("Revenue FY2024", Field::Revenue),
            ("Customer since", Field::Since),
            ("Gross margin %", Field::Margin),
            ("Account manager", Field::Manager),
            ("E-mail", Field::Personal),
            ("Share of wallet", Field::Share),
        ] {
            let found = matches(&stem(header)).first().map(|m| m.2);
            assert_eq!(found, Some(field), "{header} {}", stem(header));
        }
        assert!(matches(&stem("序号")).is_empty());
    }
}
