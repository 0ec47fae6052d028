//! The whole model at the peers' sizes, for the table that `peers/run.sh` prints: one JSON line per size.
//!
//! `cargo bench --no-default-features --bench full -- 1000 10000 --repeats 5`

use clientele::run::reference;
use clientele::sim::{Command, Sim};
use std::process::ExitCode;
use std::sync::Arc;

/// Quarters that a run is measured over, as the kernel's are.
const QUARTERS: u8 = 12;
/// Customer-quarters that one measurement has at least, so that a small book isn't over before the clock ticks.
const LEAST: u32 = 400_000;

/// Plays a run with the plan it opens with; says how many customer-quarters
/// that were. None: a command was refused.
fn play(start: &Sim, seed: u64) -> Option<(u64, f64)> {
    let mut sim = start.ahead(seed);
    let began = now();
    for _ in 0..QUARTERS {
        sim.silently(&Command::CommitPlan).ok()?;
        for _ in 0..13 {
            sim.silently(&Command::AdvanceWeek).ok()?;
        }
        sim.silently(&Command::CloseQuarter).ok()?;
        sim.silently(&Command::NextQuarter).ok()?;
    }
    let took = now() - began;
    let tallies = &sim.state().tallies;
    Some((tallies.iter().map(|t| u64::from(t.customers)).sum(), took))
}

#[allow(clippy::disallowed_methods, reason = "a bench asks the clock")]
fn now() -> f64 {
    std::time::SystemTime::now()
        .duration_since(std::time::UNIX_EPOCH)
        .map_or(0.0, |since| since.as_secs_f64())
}

/// Nanoseconds per customer and quarter, the best of some repeats.
fn measure(customers: u32, repeats: u32) -> Option<f64> {
    let sc = Arc::new(reference::scenario(1, customers, QUARTERS));
    let start = Sim::light(sc, 1, QUARTERS);
    let runs = (LEAST / (customers * u32::from(QUARTERS))).max(1);
    let mut best = f64::INFINITY;
    for repeat in 0..repeats {
        let (mut quarters, mut seconds) = (0, 0.0);
        for run in 0..runs {
            let (q, s) = play(&start, u64::from(repeat * runs + run))?;
            quarters += q;
            seconds += s;
        }
        best = best.min(1e9 * seconds / quarters.max(1) as f64);
    }
    Some(best)
}

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let number = |at: usize| words.get(at).and_then(|w| w.parse::<u32>().ok());
    let flag = words.iter().position(|w| w == "--repeats");
    let repeats = flag.and_then(|at| number(at + 1)).unwrap_or(3).max(1);
    let sizes = (0..words.len())
        .filter(|at| flag.is_none_or(|flag| *at != flag + 1))
        .filter_map(number)
        .filter(|size| *size > 0);
    let mut sizes: Vec<u32> = sizes.collect();
    if sizes.is_empty() {
        sizes = vec![1_000, 10_000];
    }
    for size in sizes {
        let Some(ns) = measure(size, repeats) else {
            eprintln!("the reference scenario can't be played");
            return ExitCode::FAILURE;
        };
        println!(
            r#"{{"peer":"full","customers":{size},"quarters":{QUARTERS},"ns_per_customer_quarter":{ns:.1}}}"#
        );
    }
    ExitCode::SUCCESS
}
