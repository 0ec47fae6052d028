//! The binary: parses the command line, hands over, nothing else.

use std::process::ExitCode;

fn main() -> ExitCode {
    clientele::cli::main(std::env::args_os())
}
