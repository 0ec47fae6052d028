//! Fuzz targets: each takes any bytes for one kind of file and panics only where the program would be at fault.
//!
//! The integration tests call them with the corpora beside this file, with
//! mutations of these and with arbitrary bytes. `cargo fuzz` can call them as
//! they are: after `cargo fuzz init`, a file `fuzz/fuzz_targets/table.rs` of
//!
//! ```text
//! #![no_main]
//! #[path = "../../tests/fuzz/mod.rs"]
//! mod fuzz;
//! libfuzzer_sys::fuzz_target!(|bytes: &[u8]| fuzz::table(bytes));
//! ```
//!
//! with `tempfile` and `serde_json` among the dependencies of `fuzz/Cargo.toml`,
//! and then `cargo fuzz run table tests/fuzz/corpus/table`. What it finds
//! belongs into that folder.

pub mod dice;
mod judge;
pub mod mutate;
mod save;

pub use judge::{judge, plays};
pub use save::save;

use clientele::scenario::Source;
use std::path::PathBuf;

/// A target: any bytes for one kind of file.
pub type Target = fn(&[u8]);

/// All targets, by the name of their corpus.
#[allow(dead_code, reason = "a fuzzer calls one target by its name")]
pub const TARGETS: [(&str, Target); 5] = [
    ("scenario", scenario),
    ("table", table),
    ("texts", texts),
    ("cases", cases),
    ("save", save),
];

/// The scenario around the file that is fuzzed: as little as will load.
const AROUND: [(&str, &str); 3] = [
    (
        "scenario.ron",
        "(id: \"shop\", library: [\"missed-train\"])",
    ),
    (
        "customers.csv",
        "id,kind,personality\nschool,consumer,angry\nmill,business,hesitant\n",
    ),
    ("en.ftl", "scenario-title = Shop\n"),
];

/// Bytes as `scenario.ron`.
pub fn scenario(bytes: &[u8]) {
    one_file("scenario.ron", bytes);
}

/// Bytes as `customers.csv`.
pub fn table(bytes: &[u8]) {
    one_file("customers.csv", bytes);
}

/// Bytes as the texts of a language.
pub fn texts(bytes: &[u8]) {
    one_file("zh-CN.ftl", bytes);
}

/// Bytes as `cases.ron`.
pub fn cases(bytes: &[u8]) {
    one_file("cases.ron", bytes);
}

fn one_file(name: &str, bytes: &[u8]) {
    let dir = tempfile::tempdir().expect("the system has a folder for temporary files");
    let path: PathBuf = dir.path().join("shop");
    std::fs::create_dir(&path).expect("a folder can be made in it");
    for (file, text) in AROUND.into_iter().filter(|(file, _)| *file != name) {
        std::fs::write(path.join(file), text).expect("a file can be written");
    }
    std::fs::write(path.join(name), bytes).expect("a file can be written");
    match judge(&Source::Folder(path), true) {
        Ok(Some(loaded)) => plays(&loaded),
        Ok(None) => {}
        Err(fault) => panic!("{fault}"),
    }
}
