//! How balanced a scenario is, for people: tables, rules, findings.

use crate::report::spark::spark;
use crate::run::balance::{Balance, Finding, Played};
use crate::run::summary::money;
use comfy_table::{CellAlignment, ContentArrangement, Table, presets};

/// Cells of a distribution.
const CELLS: usize = 28;

/// Everything as text, with what the columns mean below.
pub fn text(balance: &Balance) -> String {
    let parts = [
        head(balance),
        bots(balance),
        wins(balance),
        rules(balance),
        findings(balance),
        edges(balance),
    ];
    parts.join("\n")
}

/// `battery`, or `battery, half-day`.
fn title(balance: &Balance) -> String {
    let Some(preset) = &balance.preset else {
        return balance.scenario.clone();
    };
    format!("{}, {preset}", balance.scenario)
}

fn head(balance: &Balance) -> String {
    let effort = balance.effort;
    let d = balance.difficulty;
    let medals = d
        .medals
        .map_or(String::new(), |m| format!(" and {m:.1} of 3 medals"));
    format!(
        "{}: {} quarters, {} runs of each bot on the same seeds, from {}\n\
         difficulty {:.0} of 100: textbook gets {:.0} % of the way from equal to search{medals}\n",
        title(balance),
        balance.quarters,
        effort.runs,
        effort.seed,
        d.figure,
        100.0 * d.reach,
    )
}

fn plain(header: Vec<String>) -> Table {
    let mut table = Table::new();
    table
        .load_preset(presets::NOTHING)
        .set_content_arrangement(ContentArrangement::Disabled)
        .set_header(header);
    table
}

fn right(table: &mut Table, from: usize) {
    for column in table.column_iter_mut().skip(from) {
        column.set_cell_alignment(CellAlignment::Right);
    }
}

/// The table has no lines of its own: nothing is lost with the blanks at the ends.
fn shown(table: &Table) -> String {
    let lines = table.lines().map(|line| line.trim_end().to_owned() + "\n");
    lines.collect()
}

fn percent(share: f64) -> String {
    format!("{:.0} %", 100.0 * share)
}

fn bots(balance: &Balance) -> String {
    let five: Vec<_> = balance.played.iter().map(Played::five).collect();
    // From the lower quarter of the weakest bot: the few runs below would press
    // all others into a corner.
    let from = five.iter().map(|f| f.lower).fold(f64::INFINITY, f64::min);
    let to = five
        .iter()
        .map(|f| f.most)
        .fold(f64::NEG_INFINITY, f64::max);
    let head = [
        "value created",
        "least",
        "¼",
        "median",
        "¾",
        "most",
        "distribution",
        "bronze",
        "silver",
        "gold",
    ];
    let mut table = plain(head.map(str::to_owned).to_vec());
    for (played, five) in balance.played.iter().zip(&five) {
        let medals = played.medals();
        let medal = |i: usize| match balance.difficulty.medals {
            Some(_) => percent(medals[i]),
            None => "–".to_owned(),
        };
        table.add_row([
            played.bot.to_owned(),
            money(five.least),
            money(five.lower),
            money(five.median),
            money(five.upper),
            money(five.most),
            spark(&played.values(), (from, to), CELLS),
            medal(0),
            medal(1),
            medal(2),
        ]);
    }
    right(&mut table, 1);
    if let Some(column) = table.column_mut(6) {
        column.set_cell_alignment(CellAlignment::Left);
    }
    format!(
        "{}yuan; ¼ and ¾: a quarter of the runs lie below and above; distribution from {} to {}\n",
        shown(&table),
        money(from),
        money(to)
    )
}

fn wins(balance: &Balance) -> String {
    let mut header = vec!["beats, same seed".to_owned()];
    header.extend(balance.played.iter().map(|p| p.bot.to_owned()));
    let mut table = plain(header);
    for one in &balance.played {
        let mut row = vec![one.bot.to_owned()];
        row.extend(balance.played.iter().map(|other| {
            if other.bot == one.bot {
                "–".to_owned()
            } else {
                percent(one.beats(other))
            }
        }));
        table.add_row(row);
    }
    right(&mut table, 1);
    shown(&table)
}

fn rules(balance: &Balance) -> String {
    balance.rules.iter().fold(String::new(), |out, rule| {
        let verdict = if rule.passes { "pass" } else { "FAIL" };
        let turn = if rule.passes {
            String::new()
        } else {
            format!("      to turn: {}\n", rule.turn)
        };
        out + &format!("{verdict}  {}: {}\n{turn}", rule.rule, rule.found)
    })
}

fn findings(balance: &Balance) -> String {
    let head = format!(
        "{} findings; levers, answers and extreme plans on the first {} seeds, luck-adjusted\n",
        balance.findings.len(),
        balance.aside
    );
    balance.findings.iter().fold(head, |out, f: &Finding| {
        out + &format!(
            "  {}  {}\n      {}\n      {}\n",
            f.kind, f.subject, f.figure, f.advice
        )
    })
}

/// The best move of a lever and the best extreme plan: how much there is left.
fn edges(balance: &Balance) -> String {
    let best = balance
        .levers
        .iter()
        .max_by(|a, b| a.gain.total_cmp(&b.gain));
    let extreme = balance
        .extremes
        .iter()
        .max_by(|a, b| a.lead.total_cmp(&b.lead));
    let lever = best.map_or(String::new(), |row| {
        format!(
            "best move of a lever in textbook's plan: {:?}, {}: {} ± {}\n",
            row.lever,
            row.said,
            money(row.gain),
            money(row.half)
        )
    });
    let extreme = extreme.map_or(String::new(), |row| {
        format!(
            "best extreme plan: {}, on top of {}: {} ± {} against textbook\n",
            row.said,
            row.over,
            money(row.lead),
            money(row.half)
        )
    });
    lever + &extreme
}
