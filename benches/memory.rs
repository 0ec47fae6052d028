//! Memory per customer: resident memory of this process before and after a run with a million of them.

use clientele::run::reference;
use clientele::sim::customer::Customer;
use clientele::sim::setup::Profile;
use clientele::sim::{self, Sim};
use std::process::Command;
use std::sync::Arc;

/// Resident memory in bytes; none where the system doesn't tell (not Linux).
fn resident() -> Option<f64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|l| l.starts_with("VmRSS:"))?;
    let kib: f64 = line.split_whitespace().nth(1)?.parse().ok()?;
    Some(1024.0 * kib)
}

/// With its own ideas about large blocks, glibc's allocator keeps back some ten
/// megabytes of what drawing a book gives free: they are nobody's customers.
const PLAIN: (&str, &str) = ("GLIBC_TUNABLES", "glibc.malloc.mmap_threshold=131072");

fn main() {
    if std::env::var_os(PLAIN.0).is_none()
        && let Ok(this) = std::env::current_exe()
    {
        let again = Command::new(this).env(PLAIN.0, PLAIN.1).status();
        if again.is_ok_and(|status| status.success()) {
            return;
        }
    }
    let sizes = (size_of::<Profile>(), size_of::<Customer>());
    println!(
        "a customer: {} bytes of profile + {} bytes of state = {}",
        sizes.0,
        sizes.1,
        sizes.0 + sizes.1
    );
    let n = 1_000_000;
    // The second of two runs that are held at once: what the allocator keeps for
    // itself after drawing a book isn't the book's, and is there from the first.
    let first = played(n);
    let before = resident();
    let second = played(n);
    match (before, resident()) {
        (Some(before), Some(after)) if first.is_some() && second.is_some() => println!(
            "{n} customers after a quarter: {:.0} bytes of resident memory each",
            (after - before) / f64::from(n)
        ),
        _ => println!("resident memory can't be read here"),
    }
}

/// A run after its first quarter; none: a command was refused.
fn played(customers: u32) -> Option<Sim> {
    let sc = Arc::new(reference::scenario(1, customers, 12));
    let mut run = Sim::light(sc, 1, 12);
    run.silently(&sim::Command::CommitPlan).ok()?;
    for _ in 0..13 {
        run.silently(&sim::Command::AdvanceWeek).ok()?;
    }
    run.silently(&sim::Command::CloseQuarter).ok()?;
    Some(run)
}
