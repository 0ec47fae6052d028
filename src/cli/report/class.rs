//! Several runs of one scenario: a class.

use super::ReportArgs;
use super::files::Made;
use super::run::{Run, students};
use super::single::finish;
use super::xapi::Trouble;
use crate::cli::{Exit, Format, out};
use crate::report::debrief::Told;
use crate::report::debrief::class::{ClassTold, html, json, tables};
use crate::run::debrief::Debrief;
use crate::run::debrief::class::{Class, Member, class};
use crate::run::summary::money;
use comfy_table::{CellAlignment, ContentArrangement, Table, presets};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

pub fn run(saves: &[PathBuf], args: &ReportArgs) -> Exit {
    let lang = args.xapi.lang();
    let mut unread: Vec<String> = Vec::new();
    let mut opened: Vec<(&Path, Run)> = Vec::new();
    for (path, student) in saves.iter().zip(students(saves)) {
        match Run::open(path, args.scenario.as_deref(), student, lang) {
            Ok(run) => opened.push((path.as_path(), run)),
            Err(Trouble::Usage(message) | Trouble::Run(message)) => unread.push(message),
        }
    }
    if let Some(message) = mixed(&opened) {
        return out::problem(message);
    }
    let Some(t) = opened.first().map(|(_, run)| run.texts(lang)) else {
        for message in &unread {
            out::say(message);
        }
        return out::problem("none of these saves can be read");
    };
    let mut found: Vec<(Run, Debrief)> = Vec::new();
    for (path, run) in opened {
        match run.look(args.files.quick, &t) {
            Ok(debrief) => found.push((run, debrief)),
            Err(halt) => unread.push(format!("{}: {halt}", path.display())),
        }
    }
    for message in &unread {
        out::say(&format!("left out: {message}"));
    }
    let members: Vec<Member> = found
        .iter()
        .map(|(run, debrief)| Member {
            name: &run.student,
            debrief,
        })
        .collect();
    let Some(class) = class(&members) else {
        return out::problem("none of these saves can be looked back at");
    };
    let runs: Vec<Told> = found
        .iter()
        .map(|(run, debrief)| Told {
            debrief,
            sim: &run.sim,
            t: &t,
            student: &run.student,
            date: &run.date,
        })
        .collect();
    let told = ClassTold {
        class: &class,
        runs: &runs,
        unread: &unread,
    };
    let made = Made {
        html: html(&told),
        tables: tables(&told),
        json: json(&told),
        second: found.iter().map(|(run, _)| run.second).max().unwrap_or(0),
    };
    let name = format!("{}-class.{}.html", class.scenario, lang.code());
    let usual = saves
        .first()
        .map_or_else(PathBuf::new, |first| first.with_file_name(name));
    let exit = finish(&args.files, &made, usual, saves);
    if args.files.format == Format::Text && exit == Exit::Good {
        out::print(&ranking(&class), exit);
    }
    // Somebody should look at what was left out.
    if unread.is_empty() {
        exit
    } else {
        Exit::Problems
    }
}

/// Why runs can't be ranked together: they are of different scenarios, which
/// are named with their saves. None: they can be.
fn mixed(opened: &[(&Path, Run)]) -> Option<String> {
    let mut scenarios: BTreeMap<(&str, &str), Vec<String>> = BTreeMap::new();
    for (path, run) in opened {
        let key = (run.loaded.scenario.id.as_str(), run.loaded.hash.as_str());
        let saves = scenarios.entry(key).or_default();
        saves.push(path.display().to_string());
    }
    if scenarios.len() < 2 {
        return None;
    }
    let first = scenarios.keys().next().map_or("", |(id, _)| *id);
    let what = if scenarios.keys().all(|(id, _)| *id == first) {
        "different versions of a scenario"
    } else {
        "different scenarios"
    };
    let each: Vec<String> = scenarios
        .iter()
        .map(|((id, _), saves)| format!("{id} ({})", saves.join(", ")))
        .collect();
    Some(format!(
        "these saves are of {what} and can't be ranked together: {}",
        each.join("; ")
    ))
}

/// The ranking for the terminal, by the quality of decisions.
fn ranking(class: &Class) -> String {
    let mut table = Table::new();
    table
        .load_preset(presets::NOTHING)
        .set_content_arrangement(ContentArrangement::Disabled)
        .set_header([
            "place",
            "student",
            "decisions",
            "quality",
            "luck-adjusted",
            "value",
        ]);
    let mut places: Vec<_> = class.places.iter().collect();
    places.sort_by_key(|place| (place.by_decisions, place.by_value, place.member));
    for place in places {
        let quality = place.quality.map_or_else(
            || "–".to_owned(),
            |quality| format!("{:.0} %", 100.0 * quality).replace('-', "−"),
        );
        table.add_row([
            place.by_decisions.to_string(),
            place.name.clone(),
            money(place.decisions.to_f64()),
            quality,
            money(place.adjusted.to_f64()),
            money(place.value.to_f64()),
        ]);
    }
    for column in table.column_iter_mut().skip(2) {
        column.set_cell_alignment(CellAlignment::Right);
    }
    format!(
        "{table}\n\
         decisions: what the same decisions bring on other luck, on average, in yuan; \
         quality: between everybody alike (0 %) and the best plan found (100 %)\n"
    )
}
