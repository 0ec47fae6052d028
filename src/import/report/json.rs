//! The report for programs.

use super::super::{Idle, Import, firm, letter};
use super::{LETTERS, Told, differing, graded, why};
use crate::locale::{Lang, Texts};
use serde_json::{Value, json};

/// All of it for programs; money in whole units, shares in [0, 1].
pub fn json(import: &Import, told: Told, t: &Texts) -> Value {
    let columns: Vec<Value> = import
        .columns
        .used
        .iter()
        .map(|c| {
            json!({
                "field": c.field.id(),
                "column": letter(c.at),
                "header": c.header,
                "why": why(c, t),
                "samples": c.samples,
                "filled": c.filled,
                "unit": c.unit,
            })
        })
        .collect();
    let unused: Vec<Value> = import
        .columns
        .unused
        .iter()
        .map(|u| {
            let why = match u.why {
                Idle::Unknown => "unknown",
                Idle::Empty => "empty",
                Idle::Personal => "personal",
                Idle::Other(_) => "other",
                Idle::Unreadable(_) => "unreadable",
                Idle::Told => "told",
            };
            json!({ "column": letter(u.at), "header": u.header, "why": why })
        })
        .collect();
    let faults: Vec<Value> = import
        .faults
        .list()
        .iter()
        .map(|f| {
            json!({
                "row": f.row,
                "column": f.column.as_ref().map(|c| letter(c.0)),
                "header": f.column.as_ref().map(|c| &c.1),
                "code": f.kind.code(),
                "taken": f.taken.code(),
                "message": f.say(t),
            })
        })
        .collect();
    let differing: Vec<Value> = differing(import)
        .into_iter()
        .map(|at| {
            let member = &import.book.members[at];
            json!({
                "id": member.id,
                "name": import.name(t, at),
                "own": member.listed.tier.map(|tier| LETTERS[usize::from(tier.min(2))]),
                "abc": LETTERS[usize::from(member.abc.min(2))],
                "value": member.value,
            })
        })
        .collect();
    let graded = graded(import);
    let firm = &import.firm;
    let over = import.book.over;
    let skipped = &import.skipped;
    json!({
        "file": told.file,
        "sheet": import.sheet,
        "other_sheets": import.other_sheets,
        "header_rows": import.header.rows.iter().map(|r| r + 1).collect::<Vec<_>>(),
        "lang": if t.lang() == Lang::Zh { "zh-CN" } else { "en" },
        "columns": columns,
        "unused": unused,
        "rows": {
            "read": import.read,
            "customers": import.book.members.len(),
            "totals": skipped.totals,
            "headers": skipped.headers,
            "lone": skipped.lone,
            "file_cut": import.cut,
            "left_out_over_limit": over.0,
        },
        "faults": { "count": import.faults.count(), "list": faults },
        "assumed": import.book.assumed.iter().map(|(field, n)| (field.id().to_owned(), json!(n))).collect::<serde_json::Map<_, _>>(),
        "grading": {
            "by": if import.book.by_profit { "gross-profit" } else { "revenue" },
            "opens_with": if import.book.own_tiers { "list" } else { "abc" },
            "tiers": LETTERS.iter().zip(graded).map(|(l, tier)| json!({ "tier": l, "figures": tier })).collect::<Vec<_>>(),
            "differing": differing,
        },
        "firm": {
            "revenue": firm.revenue,
            "gross_margin": firm.margin,
            "cost_to_serve": firm.serve,
            "staff": firm.staff,
            "hours": firm.staff * firm::HOURS,
            "wage": firm.wage,
            "wages": firm.wages,
            "care": firm.care,
            "upkeep": firm.upkeep,
            "fixed_cost": firm.fixed,
            "profit": firm.profit,
            "cash": firm.cash,
        },
        "written": told.written.map(|(w, path)| json!({
            "id": w.id,
            "folder": path.display().to_string(),
            "files": w.files,
            "medals": {
                "bronze": w.bars.medals.bronze.to_f64(),
                "silver": w.bars.medals.silver.to_f64(),
                "gold": w.bars.medals.gold.to_f64(),
                "runs": w.bars.runs,
                "medians": w.bars.medians.iter().map(|(n, v)| ((*n).to_owned(), json!(v))).collect::<serde_json::Map<_, _>>(),
                "idle_best": w.bars.idle_best,
            },
        })),
    })
}
