//! The program itself, called as a teacher or a script calls it.

use assert_cmd::Command;
use std::path::Path;
use std::process::Output;

/// Calls the program where there is no window.
pub fn program(args: &[&str]) -> Output {
    call(args, &[])
}

/// The same, with something in its environment.
pub fn call(args: &[&str], environment: &[(&str, &str)]) -> Output {
    Command::cargo_bin("clientele")
        .expect("cargo builds the binary for its tests")
        .args(args)
        .env_remove("DISPLAY")
        .env_remove("WAYLAND_DISPLAY")
        .envs(environment.iter().copied())
        .output()
        .expect("the binary starts")
}

/// What it wrote on standard output.
pub fn stdout(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// What it wrote on standard error.
pub fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// What it wrote on standard output, as JSON.
#[track_caller]
pub fn as_json(output: &Output) -> serde_json::Value {
    serde_json::from_slice(&output.stdout).unwrap_or_else(|e| panic!("{e}: {}", stderr(output)))
}

/// A path as an argument.
pub fn text(path: &Path) -> &str {
    path.to_str().expect("temporary paths are plain")
}

/// A folder that goes away with its name.
pub fn folder() -> tempfile::TempDir {
    tempfile::tempdir().expect("the system has a folder for temporary files")
}
