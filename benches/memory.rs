//! Memory per customer: resident memory of this process before and after a run with a million of them.

use clientele::run::reference;
use clientele::sim::customer::Customer;
use clientele::sim::setup::Profile;
use clientele::sim::{Command, Sim};
use std::sync::Arc;

/// Resident memory in bytes; none where the system doesn't tell (not Linux).
fn resident() -> Option<f64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|l| l.starts_with("VmRSS:"))?;
    let kib: f64 = line.split_whitespace().nth(1)?.parse().ok()?;
    Some(1024.0 * kib)
}

fn main() {
    let sizes = (size_of::<Profile>(), size_of::<Customer>());
    println!(
        "a customer: {} bytes of profile + {} bytes of state = {}",
        sizes.0,
        sizes.1,
        sizes.0 + sizes.1
    );
    let n = 1_000_000;
    // What the allocator keeps after drawing a book is not the book's.
    drop(reference::scenario(1, n, 12));
    let before = resident();
    let sc = Arc::new(reference::scenario(1, n, 12));
    let mut sim = Sim::light(sc, 1, 12);
    let ran = sim.silently(&Command::CommitPlan).is_ok()
        && (0..13).all(|_| sim.silently(&Command::AdvanceWeek).is_ok())
        && sim.silently(&Command::CloseQuarter).is_ok();
    match (before, resident()) {
        (Some(before), Some(after)) if ran => println!(
            "{n} customers after a quarter: {:.0} bytes of resident memory each",
            (after - before) / f64::from(n)
        ),
        _ => println!("resident memory can't be read here"),
    }
}
