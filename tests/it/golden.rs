//! The state hashes of a run of every shipped scenario, quarter by quarter, as they were written down: the same on every machine.

use crate::support::{self, recorded};
use clientele::scenario::shipped;
use std::fmt::Write;
use std::path::Path;

/// Set to write the file anew, after a change of the model that was meant.
const WRITE: &str = "CLIENTELE_WRITE_GOLDEN";
const SEED: u64 = 7;

/// “steel textbook 7, quarter 1: 0123456789abcdef” for each quarter of each run.
fn hashes() -> String {
    let mut out = String::new();
    for id in shipped() {
        let run = recorded(&support::shipped(id), "textbook", SEED, 0);
        for (i, hash) in run.hashes().iter().enumerate() {
            writeln!(out, "{id} textbook {SEED}, quarter {}: {hash}", i + 1)
                .expect("a string takes whatever is written");
        }
    }
    out
}

#[test]
fn the_hashes_are_those_that_were_written_down() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/golden/hashes.txt");
    let found = hashes();
    if std::env::var_os(WRITE).is_some() {
        std::fs::write(&path, &found).expect("the tests' folder is writable");
    }
    let golden = std::fs::read_to_string(&path).unwrap_or_default();
    let parted = found
        .lines()
        .zip(golden.lines().chain(std::iter::repeat("nothing")))
        .find(|(found, golden)| found != golden);
    assert!(
        found.lines().eq(golden.lines()),
        "the runs are no longer those in {}:\nfirst difference {parted:?}\nIf the model or a \
         shipped scenario was changed on purpose, write the file anew with\n    {WRITE}=1 cargo \
         nextest run golden\nand commit it with that change. If not, something has become \
         dependent on the machine, the build or the order of draws.",
        path.display()
    );
}
