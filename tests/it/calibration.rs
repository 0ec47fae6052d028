//! Every row of the calibration that is published holds.

use clientele::run::calibrate::{Effort, calibrate};
use std::sync::atomic::AtomicBool;

#[test]
fn every_published_row_holds() {
    let rows = calibrate(Effort::FULL, &|_| (), &AtomicBool::new(false));
    assert!(rows.len() >= 45, "only {} rows", rows.len());
    let failing: Vec<String> = rows
        .iter()
        .filter(|row| !row.passes)
        .map(|row| {
            format!(
                "{}: {}\n    asked for {}, found {} ({})",
                row.id, row.fact, row.target, row.found, row.certainty
            )
        })
        .collect();
    assert!(
        failing.is_empty(),
        "{} of {} rows fail; mend the model, not the targets:\n{}",
        failing.len(),
        rows.len(),
        failing.join("\n")
    );
}
