//! The report for people.

use super::super::clean::cut;
use super::super::write::Written;
use super::super::{Field, Idle, Import, Unused, firm, letter};
use super::{LETTERS, Told, differing, graded, list, why};
use crate::locale::{self, Arg, Texts, money, percent};
use crate::sim::Money;
use comfy_table::{CellAlignment, ContentArrangement, Table, presets};

/// Most customers whose tier differs that are named.
const NAMED: usize = 10;
/// Most signs of a sample or header.
const SHOWN: usize = 24;
/// All of it for people.
pub fn text(import: &Import, told: Told, t: &Texts) -> String {
    let mut out = vec![head(import, told, t), columns(import, t)];
    out.extend(unused(import, t));
    out.extend(rows(import, t));
    if !import.book.members.is_empty() {
        out.push(grading(import, t));
        out.extend(assumed(import, t));
        out.push(the_firm(import, t));
    }
    if let Some((written, path)) = told.written {
        out.push(medals(written, t));
        let path = path.display().to_string();
        out.push(t.with("import-written", [("path", path.into())]));
    }
    let mut text = out.join("\n");
    text.push('\n');
    text
}

fn head(import: &Import, told: Told, t: &Texts) -> String {
    let file = ("file", told.file.into());
    let mut out = match &import.sheet {
        Some(sheet) => t.with(
            "import-head-sheet",
            [file, ("sheet", sheet.as_str().into())],
        ),
        None => t.with("import-head", [file]),
    };
    let rows: Vec<String> = import
        .header
        .rows
        .iter()
        .map(|r| (r + 1).to_string())
        .collect();
    if rows.is_empty() {
        out.push_str(&t.get("import-head-none"));
    } else {
        out.push_str(&t.with("import-head-rows", [("rows", rows.join("–").into())]));
    }
    if !import.other_sheets.is_empty() {
        let sheets = list(t, &import.other_sheets);
        out.push('\n');
        out.push_str(&t.with("import-other-sheets", [("sheets", sheets.into())]));
    }
    out
}

fn columns(import: &Import, t: &Texts) -> String {
    let mut table = Table::new();
    table
        .load_preset(presets::NOTHING)
        .set_content_arrangement(ContentArrangement::Disabled)
        .set_header(
            ["field", "column", "header", "why", "samples", "filled"]
                .map(|c| t.get(&format!("import-col-{c}"))),
        );
    for column in &import.columns.used {
        let samples: Vec<String> = column.samples.iter().map(|s| cut(s, SHOWN)).collect();
        table.add_row([
            t.get(&format!("import-field-{}", column.field.id())),
            letter(column.at),
            cut(&column.header, SHOWN),
            why(column, t),
            samples.join(" | "),
            format!("{}/{}", column.filled, import.rows()),
        ]);
    }
    if let Some(filled) = table.column_mut(5) {
        filled.set_cell_alignment(CellAlignment::Right);
    }
    table.to_string()
}

fn unused(import: &Import, t: &Texts) -> Option<String> {
    let one = |u: &Unused| {
        let why = match u.why {
            Idle::Unknown => t.get("import-idle-unknown"),
            Idle::Empty => t.get("import-idle-empty"),
            Idle::Personal => t.get("import-idle-personal"),
            Idle::Told => t.get("import-idle-told"),
            Idle::Other(field) | Idle::Unreadable(field) => {
                let key = match u.why {
                    Idle::Other(_) => "import-idle-other",
                    _ => "import-idle-unreadable",
                };
                let field = t.get(&format!("import-field-{}", field.id()));
                t.with(key, [("field", field.into())])
            }
        };
        let header = cut(&u.header, SHOWN);
        let column = letter(u.at);
        t.with(
            "import-idle",
            [
                ("column", column.into()),
                ("header", header.into()),
                ("why", why.into()),
            ],
        )
    };
    let all: Vec<String> = import.columns.unused.iter().map(one).collect();
    (!all.is_empty()).then(|| t.with("import-unused", [("columns", list(t, &all).into())]))
}

fn rows(import: &Import, t: &Texts) -> Vec<String> {
    let count = ("count", Arg::from(import.book.members.len()));
    let read = ("read", Arg::from(import.read));
    let faults = ("faults", Arg::from(import.faults.count()));
    let mut out = vec![t.with("import-rows", [count, read, faults])];
    let skipped = [
        ("import-skipped-totals", &import.skipped.totals),
        ("import-skipped-headers", &import.skipped.headers),
        ("import-skipped-lone", &import.skipped.lone),
    ];
    for (key, rows) in skipped {
        if !rows.is_empty() {
            let shown: Vec<String> = rows.iter().take(20).map(ToString::to_string).collect();
            let more = if rows.len() > 20 { " …" } else { "" };
            let rows = format!("{}{more}", list(t, &shown));
            out.push(t.with(key, [("rows", rows.into())]));
        }
    }
    if import.cut {
        out.push(t.get("import-cut-file"));
    }
    let (over, sum) = import.book.over;
    if over > 0 {
        let most = Arg::from(crate::scenario::MAX_CUSTOMERS);
        let sum = money(t, Money::from_f64(sum));
        out.push(t.with(
            "import-cut-book",
            [("over", over.into()), ("most", most), ("sum", sum.into())],
        ));
    }
    out
}

fn grading(import: &Import, t: &Texts) -> String {
    let by = if import.book.by_profit {
        "profit"
    } else {
        "revenue"
    };
    let mut out = vec![t.get(&format!("import-graded-{by}"))];
    let mut sum = 0.0;
    for (letter, tier) in LETTERS.into_iter().zip(graded(import)) {
        sum += tier.of_value;
        out.push(t.with(
            "import-tier",
            [
                ("tier", letter.into()),
                ("count", tier.customers.into()),
                ("customers", percent(tier.of_customers).into()),
                ("value", money(t, Money::from_f64(tier.value)).into()),
                ("share", percent(tier.of_value).into()),
                ("sum", percent(sum).into()),
            ],
        ));
    }
    let differing = differing(import);
    if !differing.is_empty() {
        let own = if import.book.own_tiers { "own" } else { "few" };
        let count = ("count", Arg::from(differing.len()));
        out.push(t.with(&format!("import-differs-{own}"), [count]));
        for at in differing.iter().take(NAMED) {
            let member = &import.book.members[*at];
            let tier = |tier: u8| LETTERS[usize::from(tier.min(2))].into();
            out.push(t.with(
                "import-differs-one",
                [
                    ("name", import.name(t, *at).into()),
                    ("own", tier(member.listed.tier.unwrap_or(2))),
                    ("abc", tier(member.abc)),
                    ("value", money(t, Money::from_f64(member.value)).into()),
                ],
            ));
        }
    }
    out.join("\n")
}

fn assumed(import: &Import, t: &Texts) -> Option<String> {
    let one = |(field, count): (&Field, &usize)| {
        let field = t.get(&format!("import-field-{}", field.id()));
        t.with(
            "import-assumed-one",
            [("field", field.into()), ("count", (*count).into())],
        )
    };
    let all: Vec<String> = import.book.assumed.iter().map(one).collect();
    (!all.is_empty()).then(|| t.with("import-assumed", [("fields", list(t, &all).into())]))
}

fn the_firm(import: &Import, t: &Texts) -> String {
    let firm = &import.firm;
    let sum = |yuan: i64| Arg::Text(money(t, Money::yuan(yuan)));
    let hours = locale::hours(f64::from(firm.staff * firm::HOURS));
    t.with(
        "import-firm-figures",
        [
            ("revenue", sum(firm.revenue)),
            ("margin", sum(firm.margin)),
            ("staff", firm.staff.into()),
            ("hours", hours.into()),
            ("fixed", sum(firm.fixed)),
            ("profit", sum(firm.profit)),
        ],
    )
}

fn medals(written: &Written, t: &Texts) -> String {
    let bars = &written.bars;
    let sum = |m: Money| Arg::Text(money(t, m));
    let medians: Vec<String> = bars
        .medians
        .iter()
        .map(|(name, yuan)| format!("{name} {}", money(t, Money::from_f64(*yuan))))
        .collect();
    t.with(
        "import-medals",
        [
            ("bronze", sum(bars.medals.bronze)),
            ("silver", sum(bars.medals.silver)),
            ("gold", sum(bars.medals.gold)),
            ("runs", bars.runs.into()),
            ("medians", list(t, &medians).into()),
        ],
    )
}
