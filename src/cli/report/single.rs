//! The debrief of one run.

use super::files::Made;
use super::run::{Run, students};
use super::xapi::Trouble;
use super::{ReportArgs, files};
use crate::cli::{Exit, Format, out};
use crate::report::debrief::{Told, html, json, tables};
use std::path::{Path, PathBuf};

pub fn run(save: &Path, args: &ReportArgs) -> Exit {
    let saves = [save.to_owned()];
    let number = args.xapi.student().map(str::to_owned);
    let number = number.unwrap_or_else(|| students(&saves).concat());
    let lang = args.xapi.lang();
    let run = match Run::open(save, args.scenario.as_deref(), number, lang) {
        Ok(run) => run,
        Err(Trouble::Usage(message)) => return out::usage(message),
        Err(Trouble::Run(message)) => return out::problem(message),
    };
    let t = run.texts(lang);
    let debrief = match run.look(args.files.quick, &t) {
        Ok(debrief) => debrief,
        Err(halt) => return out::problem(format!("{}: {halt}", save.display())),
    };
    let told = Told {
        debrief: &debrief,
        sim: &run.sim,
        t: &t,
        student: &run.student,
        date: &run.date,
    };
    let made = Made {
        html: html(&told),
        tables: tables::tables(&told),
        json: json(&told),
        second: run.second,
    };
    finish(&args.files, &made, save.with_extension("html"), &saves)
}

/// Writes what was asked and says where it is.
pub fn finish(args: &files::FileArgs, made: &Made, usual: PathBuf, saves: &[PathBuf]) -> Exit {
    match args.write(made, usual, saves) {
        Err(message) => out::problem(message),
        Ok(_) if args.format == Format::Json => out::print(&out::json(&made.json), Exit::Good),
        Ok(written) => {
            let lines: Vec<String> = written
                .iter()
                .map(|path| format!("{}\n", path.display()))
                .collect();
            out::print(&lines.concat(), Exit::Good)
        }
    }
}
