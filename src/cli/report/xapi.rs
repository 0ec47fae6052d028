//! Runs as xAPI statements: into a file, to a learning record store, or both.

use crate::cli::{Exit, out, source};
use crate::locale::Lang;
use crate::report::lrs::{Address, AddressFault, Http, Patience, Queue, QueueError, Sent, send};
use crate::report::xapi::{Learner, Told, array, lines, told};
use crate::run::disk::{self, DiskError};
use crate::run::{Save, slots};
use crate::scenario::Loaded;
use clap::Args;
use serde_json::Value;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use thiserror::Error;

#[derive(Debug, Args)]
pub struct XapiArgs {
    /// Writes the xAPI statements here: one JSON array where the name ends in .json, else one statement a line
    #[arg(long, value_name = "FILE")]
    xapi: Option<PathBuf>,
    /// Student number of a single run; without it, the name of the save without its ending
    #[arg(long, value_name = "NUMBER")]
    student: Option<String>,
    /// Home page of the system that gave the number, such as the school's
    #[arg(long, value_name = "URL")]
    home_page: Option<String>,
    /// Language of the report; of statements, the one the runs were played in
    #[arg(long, value_parser = ["zh-CN", "en"], default_value = "zh-CN")]
    lang: String,
    /// Sends the statements to this learning record store; what it doesn't take now waits
    #[arg(
        long,
        value_name = "URL",
        requires = "lrs_key",
        requires = "lrs_secret_env"
    )]
    lrs: Option<String>,
    /// Name or key for the store
    #[arg(long, value_name = "KEY")]
    lrs_key: Option<String>,
    /// Environment variable that holds the password or secret
    #[arg(long, value_name = "VARIABLE")]
    lrs_secret_env: Option<String>,
    /// Certificates of the store (PEM), where they aren't public ones
    #[arg(long, value_name = "FILE", requires = "lrs")]
    lrs_certificates: Option<PathBuf>,
    /// Times that a request is made in vain before the rest is left waiting
    #[arg(long, value_name = "N", default_value_t = 7, value_parser = clap::value_parser!(u32).range(1..=1000))]
    lrs_tries: u32,
    /// Folder of what waits; without it, one beside the saves for each store
    #[arg(long, value_name = "FOLDER", requires = "lrs")]
    queue: Option<PathBuf>,
}

impl XapiArgs {
    /// Whether there is anything to do.
    pub const fn is_asked(&self) -> bool {
        self.xapi.is_some() || self.lrs.is_some()
    }

    /// The language.
    pub fn lang(&self) -> Lang {
        Lang::parse(&self.lang).unwrap_or_default()
    }

    /// The student number, where one is given.
    pub fn student(&self) -> Option<&str> {
        self.student.as_deref()
    }
}

/// A store to send to.
pub struct Lrs {
    /// Where it is.
    pub address: Address,
    /// What waits for it.
    pub queue: Queue,
    /// How long to go on when it doesn't answer.
    pub patience: Patience,
}

/// Why statements could not be handed over.
#[derive(Debug, Error)]
pub enum ExportError {
    /// The file can't be written.
    #[error(transparent)]
    File(#[from] DiskError),
    /// What waits can't be read or written.
    #[error(transparent)]
    Queue(#[from] QueueError),
    /// The store's address can't be used.
    #[error(transparent)]
    Address(#[from] AddressFault),
}

/// Hands statements over: into a file, to a store, or both. The file comes
/// first. What a store doesn't take now waits in its queue; without statements,
/// only what waits is sent.
pub fn export(
    statements: &[Value],
    file: Option<&Path>,
    lrs: Option<&Lrs>,
) -> Result<Option<Sent>, ExportError> {
    if let Some(path) = file {
        let whole = path.extension().is_some_and(|end| end == "json");
        let text = if whole {
            array(statements)
        } else {
            lines(statements)
        };
        disk::put(text.as_bytes(), path)?;
    }
    let Some(lrs) = lrs else {
        return Ok(None);
    };
    let store = Http::new(&lrs.address)?;
    lrs.queue.add(statements)?;
    let sent = send(&lrs.queue, &store, lrs.patience, &std::thread::sleep)?;
    Ok(Some(sent))
}

pub fn run(saves: &[PathBuf], scenario: Option<&str>, args: &XapiArgs) -> Exit {
    if saves.is_empty() && args.xapi.is_some() {
        return out::usage("which run? name a saved game");
    }
    let lrs = match args.lrs.as_deref().map(|url| store(url, args)) {
        None => None,
        Some(Ok(lrs)) => Some(lrs),
        Some(Err(message)) => return out::usage(message),
    };
    let mut statements = Vec::new();
    let mut exit = Exit::Good;
    for path in saves {
        match tell(path, scenario, args) {
            Ok(told) => {
                statements.extend(told.statements);
                if let Some(parting) = told.parting {
                    exit = out::problem(format!("{}: {parting}", path.display()));
                }
            }
            Err(Trouble::Usage(message)) => return out::usage(message),
            Err(Trouble::Run(message)) => return out::problem(message),
        }
    }
    if let Some(lrs) = lrs.as_ref().filter(|lrs| lrs.address.is_open()) {
        let url = &lrs.address.url;
        out::say(&format!(
            "warning: {url} is not https: anybody on the way can read the secret"
        ));
    }
    match export(&statements, args.xapi.as_deref(), lrs.as_ref()) {
        Err(error) => out::problem(error),
        Ok(sent) => {
            let text = said(&statements, args.xapi.as_deref(), sent.as_ref());
            if let (Some(sent), Some(lrs)) = (&sent, &lrs) {
                exit = judged(sent, lrs, exit);
            }
            out::print(&text, exit)
        }
    }
}

/// What went wrong before anything was written.
pub enum Trouble {
    /// The arguments.
    Usage(String),
    /// The save or its scenario.
    Run(String),
}

/// The statements of one save.
fn tell(path: &Path, scenario: Option<&str>, args: &XapiArgs) -> Result<Told, Trouble> {
    let save = disk::read_log(path).map_err(|e| Trouble::Run(e.to_string()))?;
    let lang = args.lang();
    let loaded = load(&save, scenario, lang)?;
    let Some(home_page) = args.home_page.as_deref() else {
        return Err(Trouble::Usage(
            "whose number is it? name the school's system with --home-page".to_owned(),
        ));
    };
    let named = path.file_stem().map(|stem| stem.to_string_lossy());
    let number = args.student.as_deref();
    let own = || slots::whose(named.as_deref().unwrap_or_default(), &save.header);
    let number = number.unwrap_or_else(own);
    let learner = Learner::new(home_page, number).map_err(|e| Trouble::Usage(e.to_string()))?;
    Ok(told(&save, &loaded, &learner, lang))
}

/// The scenario of a save.
pub fn load(save: &Save, scenario: Option<&str>, lang: Lang) -> Result<Loaded, Trouble> {
    let place = match scenario {
        Some(argument) => source::resolve(argument).map_err(Trouble::Usage)?,
        None => save.header.scenario_source().ok_or_else(|| {
            Trouble::Usage(format!(
                "this build doesn't ship the scenario `{}`; say where it is with --scenario",
                save.header.scenario
            ))
        })?,
    };
    source::load(&place, lang).map_err(Trouble::Run)
}

/// The store that the arguments name, with what waits for it.
fn store(url: &str, args: &XapiArgs) -> Result<Lrs, String> {
    let variable = args.lrs_secret_env.as_deref().unwrap_or_default();
    let secret = std::env::var(variable)
        .map_err(|_| format!("the environment variable `{variable}` holds no secret"))?;
    let certificates = match &args.lrs_certificates {
        None => None,
        Some(path) => {
            let read = std::fs::read(path);
            Some(read.map_err(|e| format!("{}: {e}", path.display()))?)
        }
    };
    let address = Address {
        url: url.to_owned(),
        key: args.lrs_key.clone().unwrap_or_default(),
        secret,
        certificates,
    };
    let folder = if let Some(folder) = &args.queue {
        folder.clone()
    } else {
        let home = slots::home().ok_or("say where statements can wait, with --queue")?;
        Queue::folder_of(&home, url)
    };
    Ok(Lrs {
        address,
        queue: Queue::at(folder),
        patience: Patience {
            tries: args.lrs_tries,
            ..Patience::default()
        },
    })
}

fn said(statements: &[Value], file: Option<&Path>, sent: Option<&Sent>) -> String {
    let mut text = format!("statements {}\n", statements.len());
    // Writing into a string can't fail.
    if let Some(path) = file {
        let _ = writeln!(text, "written    {}", path.display());
    }
    if let Some(sent) = sent {
        let _ = writeln!(text, "stored     {}", sent.stored);
        let _ = writeln!(text, "refused    {}", sent.refused);
        let _ = writeln!(text, "waiting    {}", sent.left);
    }
    text
}

/// Says what somebody should look at.
fn judged(sent: &Sent, lrs: &Lrs, exit: Exit) -> Exit {
    let mut exit = exit;
    if sent.held > 0 {
        out::say(&format!(
            "note: {} of them the store holds already, told by another version of the program",
            sent.held
        ));
    }
    if sent.refused > 0 {
        exit = out::problem(format!(
            "the store refused {} statements; they lie in {}, with its words",
            sent.refused,
            lrs.queue.refused().display()
        ));
    }
    if let Some(stop) = &sent.stop {
        exit = out::problem(stop);
    }
    if sent.left > 0 {
        let folder = lrs.queue.folder().display();
        out::say(&format!(
            "help: {} statements wait in {folder}; the same command without a save sends them",
            sent.left
        ));
    }
    exit
}
