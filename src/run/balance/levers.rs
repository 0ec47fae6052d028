//! Levers that never matter: each is moved to and fro in textbook's plan, on the same seeds.

use super::moves::{MOVES, Move};
use super::play;
use super::twist::{Twist, Twisted};
use super::{Finding, Table};
use crate::run::bots::Recipe;
use crate::run::summary::money;
use crate::run::sweep::Halt;
use crate::sim::credit;
use crate::sim::policy::Lever;
use crate::sim::setup::Scenario;
use serde::Serialize;

/// What moving a lever one way brings.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LeverMove {
    /// Which lever.
    pub lever: Lever,
    /// Where it is moved.
    pub said: &'static str,
    /// Mean change of textbook's luck-adjusted value, major units.
    pub gain: f64,
    /// Half of its 95 % interval, major units.
    pub half: f64,
    /// Runs behind it.
    pub runs: u32,
}

/// A lever that moves the value by less than this part of the way from `equal`
/// to `search` doesn't matter, however surely it does it.
const LEAST: f64 = 0.005;

/// What is as yet unsure is played so many times as often.
const SURER: usize = 4;

/// What each open lever brings, and which don't matter.
pub(super) fn look(table: &Table) -> Result<(Vec<LeverMove>, Vec<Finding>), Halt> {
    let open: Vec<Lever> = Lever::ALL
        .into_iter()
        .filter(|lever| table.opens(*lever))
        .collect();
    let mut findings: Vec<Finding> = open
        .iter()
        .filter_map(|lever| unusable(table.sc, *lever))
        .collect();
    let moves: Vec<Move> = MOVES.into_iter().filter(|m| open.contains(&m.0)).collect();
    let mut rows = play_moves(table, &moves, table.aside as usize)?;
    let least = LEAST * table.way().abs();
    let matters = |rows: &[LeverMove], lever: Lever| {
        let mut own = rows.iter().filter(|row| row.lever == lever);
        own.any(|row| row.gain.abs() > row.half.max(least))
    };
    let still = |rows: &[LeverMove], lever: Lever| {
        let mut own = rows.iter().filter(|row| row.lever == lever);
        own.all(|row| row.gain == 0.0 && row.half == 0.0)
    };
    // Who moves the value, but not by more than noise, gets a second chance.
    let unsure: Vec<Move> = moves
        .into_iter()
        .filter(|m| !matters(&rows, m.0) && !still(&rows, m.0))
        .collect();
    let more = (SURER * table.aside as usize).min(table.effort.runs as usize);
    for row in play_moves(table, &unsure, more)? {
        let same = |old: &&mut LeverMove| (old.lever, old.said) == (row.lever, row.said);
        if let Some(old) = rows.iter_mut().find(same) {
            *old = row;
        }
    }
    for lever in open {
        let known = findings.iter().any(|f| f.subject == format!("{lever:?}"));
        let own = rows.iter().filter(|row| row.lever == lever);
        let most = own.max_by(|a, b| a.gain.abs().total_cmp(&b.gain.abs()));
        let Some(most) = most.filter(|_| !known && !matters(&rows, lever)) else {
            continue;
        };
        findings.push(Finding {
            kind: "dead-lever",
            subject: format!("{lever:?}"),
            figure: if still(&rows, lever) {
                format!(
                    "wherever it is moved, nothing changes in {} runs",
                    most.runs
                )
            } else {
                format!(
                    "at most {} ± {} ({}, {} runs)",
                    money(most.gain),
                    money(most.half),
                    most.said,
                    most.runs
                )
            },
            advice: "moving it changes nothing that shows: open it earlier, give it something to \
                     work on, or put it under `shut`"
                .to_owned(),
        });
    }
    Ok((rows, findings))
}

/// What some moves bring on so many seeds.
fn play_moves(table: &Table, moves: &[Move], runs: usize) -> Result<Vec<LeverMove>, Halt> {
    if moves.is_empty() {
        return Ok(Vec::new());
    }
    // Where there is something to talk about textbook talks: else nobody's
    // authority would ever be asked for.
    let talks = !table.sc.talks.is_empty();
    let plain: Move = (Lever::Targets, "", Twist::Recipe(|_| ()));
    let played = play::parallel((moves.len() + 1) * runs, |i| {
        let (lever, _, twist) = moves.get(i / runs).copied().unwrap_or(plain);
        let bot = Twisted::new(Recipe::textbook(), lever, twist, talks);
        let value = play::adjusted(table.sc, Box::new(bot), table.effort, (i % runs) as u32);
        (table.progress)("levers", 1);
        value
    })?;
    let lists: Vec<&[f64]> = played.chunks(runs.max(1)).collect();
    let base = lists.last().copied().unwrap_or_default();
    let row = |((lever, said, _), list): (&Move, &&[f64])| {
        let (gain, half) = super::lead(list, base);
        LeverMove {
            lever: *lever,
            said,
            gain,
            half,
            runs: runs as u32,
        }
    };
    Ok(moves.iter().zip(&lists).map(row).collect())
}

/// A lever that nobody in this scenario could be moved by.
fn unusable(sc: &Scenario, lever: Lever) -> Option<Finding> {
    let kinds = sc
        .customers
        .iter()
        .map(|p| p.kind)
        .chain(sc.market.channels.iter().map(|c| c.kind));
    let (why, advice) = match lever {
        Lever::Credit if !kinds.into_iter().any(credit::on_credit) => (
            "no customer buys on credit: consumers pay at once, the own group settles internally",
            "put `Credit` under `shut`, or add a business or channel customer",
        ),
        Lever::Acquisition if sc.market.channels.is_empty() => (
            "there is no acquisition channel",
            "add one to `market.channels`, or put `Acquisition` under `shut`",
        ),
        Lever::Grade if sc.tiers.len() < 2 => (
            "there is one tier only",
            "add a tier, or put `Grade` under `shut`",
        ),
        Lever::Authority if sc.talks.is_empty() => (
            "no talk is scheduled, and an authority limit is asked for in talks only",
            "add to `talks`, or put `Authority` under `shut`",
        ),
        _ => return None,
    };
    Some(Finding {
        kind: "unusable-lever",
        subject: format!("{lever:?}"),
        figure: why.to_owned(),
        advice: advice.to_owned(),
    })
}
