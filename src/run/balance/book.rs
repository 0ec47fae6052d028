//! What no decision changes: customers that always or never leave, talks that never come up, cash that runs out.

use super::play::Played;
use super::{Finding, Table};
use crate::run::summary::money;
use crate::sim::{Money, Scenario};

/// A share of the runs that is as good as all of them.
const ALWAYS: f64 = 0.95;

/// Id of a customer, or its number where it was generated.
pub(super) fn name(sc: &Scenario, index: usize) -> String {
    match sc.customers.get(index).map(|p| &*p.id) {
        Some(id) if !id.is_empty() => id.to_owned(),
        _ => format!("customer {}", index + 1),
    }
}

/// All that there is to say.
pub(super) fn look(table: &Table) -> Vec<Finding> {
    let mut out = customers(table);
    out.extend(talks(table));
    out.extend(cash(table));
    out
}

fn customers(table: &Table) -> Vec<Finding> {
    let (sc, played) = (table.sc, table.played);
    // By bot and customer, in how many runs it left.
    let counts: Vec<Vec<u32>> = played
        .iter()
        .map(|p| {
            let mut counts = vec![0; sc.customers.len()];
            for index in p.traces.iter().flat_map(|t| &t.gone) {
                if let Some(count) = counts.get_mut(*index as usize) {
                    *count += 1;
                }
            }
            counts
        })
        .collect();
    let runs = f64::from(table.effort.runs.max(1));
    let mut out = Vec::new();
    for i in 0..sc.customers.len() {
        let shares = counts.iter().map(|of_bot| f64::from(of_bot[i]) / runs);
        let (least, most) = shares.fold((1.0f64, 0.0f64), |(least, most), share| {
            (least.min(share), most.max(share))
        });
        if least >= ALWAYS {
            out.push(Finding {
                kind: "customer-always-leaves",
                subject: name(sc, i),
                figure: format!(
                    "leaves in {:.0}–{:.0} % of the runs, by bot",
                    100.0 * least,
                    100.0 * most
                ),
                advice: "nobody can keep it: raise its satisfaction, trust or switching costs, or \
                         lower `rival_hours`"
                    .to_owned(),
            });
        } else if most <= 0.0 {
            out.push(Finding {
                kind: "customer-never-leaves",
                subject: name(sc, i),
                figure: format!("in none of {runs:.0} runs of {} bots", played.len()),
                advice: "even neglected it stays: raise `rival_hours`, lower its switching costs"
                    .to_owned(),
            });
        }
    }
    out
}

fn talks(table: &Table) -> Vec<Finding> {
    let sc = table.sc;
    let came = |index: u32| {
        let in_run = |p: &Played| p.traces.iter().any(|t| t.talks.contains(&index));
        table.played.iter().any(in_run)
    };
    let slots = sc.talks.iter().enumerate();
    slots
        .filter(|(i, slot)| slot.quarter <= table.quarters && !came(*i as u32))
        .map(|(_, slot)| {
            let case = sc.cases.get(slot.case as usize);
            let who: Vec<String> = slot.customers.iter().map(|c| name(sc, c.index())).collect();
            Finding {
                kind: "talk-never",
                subject: format!(
                    "{}, quarter {} week {}",
                    case.map_or("", |c| c.id.as_str()),
                    slot.quarter,
                    slot.week
                ),
                figure: format!(
                    "in none of {} runs of {} bots ({} gone by then)",
                    table.effort.runs,
                    table.played.len(),
                    who.join(", ")
                ),
                advice: "schedule it earlier, or name more customers under `or`".to_owned(),
            }
        })
        .collect()
}

fn cash(table: &Table) -> Option<Finding> {
    let textbook = table.played.iter().find(|p| p.bot == "textbook")?;
    let least = textbook.traces.iter().map(|t| t.cash).min()?;
    let short = textbook.traces.iter().filter(|t| t.cash < Money::ZERO);
    let short = short.count();
    (short > 0).then(|| Finding {
        kind: "cash-below-zero",
        subject: "textbook".to_owned(),
        figure: format!(
            "below zero at the close of some quarter in {short} of {} runs; least {}",
            textbook.traces.len(),
            money(least.to_f64())
        ),
        advice: "who does as the book says runs out of money: raise `firm.cash`".to_owned(),
    })
}
