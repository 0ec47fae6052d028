//! Writing to the terminal without ever panicking: a reader that went away is no problem.

use super::Exit;
use std::io::{self, ErrorKind, IsTerminal, Write};

/// Writes figures to standard output. `exit` is what the command ends with
/// when that works, or when nobody reads it any longer.
pub fn print(text: &str, exit: Exit) -> Exit {
    let mut out = io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Ok(()) => exit,
        Err(e) if e.kind() == ErrorKind::BrokenPipe => exit,
        Err(e) => {
            say(&format!("standard output: {e}"));
            Exit::Problems
        }
    }
}

/// Writes a line to standard error.
pub fn say(text: &str) {
    // Where standard error is closed there is nobody to tell.
    let _ = writeln!(io::stderr().lock(), "{text}");
}

/// Writes a problem to standard error.
pub fn problem(text: impl std::fmt::Display) -> Exit {
    say(&format!("error: {text}"));
    Exit::Problems
}

/// Says how the command is to be used instead.
pub fn usage(text: impl std::fmt::Display) -> Exit {
    say(&format!("error: {text}"));
    Exit::Usage
}

/// A JSON value as text, with a line break at its end.
pub fn json(value: &serde_json::Value) -> String {
    format!("{value:#}\n")
}

/// Whether standard error shows colours: a terminal whose user hasn't said no
/// (<https://no-color.org>).
pub fn coloured() -> bool {
    io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none_or(|v| v.is_empty())
}
