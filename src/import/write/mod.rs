//! An import → the files of a scenario, tried out before they are put in place.

mod about;
mod medals;
mod quiz;
mod ron;
mod table;
mod texts;

use super::Import;
use crate::locale::{Lang, Texts};
use crate::run::medals::UNKNOWN;
use crate::scenario::codes::GLYPHS;
use crate::scenario::source::{CUSTOMERS, EN, FILES, QUIZ, SCENARIO, TWINS, ZH_CN};
use crate::scenario::{self, Loaded, Problems, Source};
use crate::sim::setup::Medals;
use std::io;
use std::path::{Path, PathBuf};

pub use medals::{Bars, reckon, runs};

/// How a scenario is written.
#[derive(Clone, Debug)]
pub struct Plan<'p> {
    /// The folder; its name is the scenario's id.
    pub folder: &'p Path,
    /// Whether the scenario's files in a folder that is there may be replaced.
    pub force: bool,
    /// Language of the comments.
    pub lang: Lang,
    /// The name of the list, for a comment; none: it isn't said.
    pub list: Option<&'p str>,
}

/// Why nothing was written.
#[derive(Debug)]
pub enum NotWritten {
    /// The folder's name can't be a scenario's id.
    Id(String),
    /// The folder is there already.
    There(PathBuf),
    /// The file system said no.
    Io(PathBuf, io::Error),
    /// What was made isn't a sound scenario; this is a fault of the program.
    Unsound(Box<Problems>),
    /// The bots could not play it; so is this.
    Unplayable(String),
}

impl NotWritten {
    /// What to say about it, and how to mend it.
    pub fn say(&self, t: &Texts) -> String {
        match self {
            Self::Id(name) => t.with("import-bad-id", [("name", name.as_str().into())]),
            Self::There(path) => t.with(
                "import-bad-there",
                [("path", path.display().to_string().into())],
            ),
            Self::Io(path, error) => format!("{}: {error}", path.display()),
            Self::Unsound(problems) => {
                let told = problems.render(false, t.lang());
                format!("{}\n{told}", t.get("import-bad-unsound"))
            }
            Self::Unplayable(why) => {
                t.with("import-bad-unplayable", [("why", why.as_str().into())])
            }
        }
    }
}

/// A scenario that was written.
#[derive(Debug)]
pub struct Written {
    /// Its id.
    pub id: String,
    /// Its medals, with what the bots reached.
    pub bars: Bars,
    /// Its files, by name.
    pub files: Vec<&'static str>,
}

/// Writes the scenario. Bots play it for the medals; `progress` is told how
/// many runs are done.
pub fn write(
    import: &Import,
    plan: &Plan,
    progress: &(dyn Fn(u32) + Sync),
) -> Result<Written, NotWritten> {
    let id = id_of(plan.folder)?;
    if plan.folder.exists() && !plan.force {
        return Err(NotWritten::There(plan.folder.to_owned()));
    }
    let failed = |path: &Path| {
        let path = path.to_owned();
        move |error| NotWritten::Io(path, error)
    };
    let parent = plan.folder.parent().filter(|p| !p.as_os_str().is_empty());
    let parent = parent.unwrap_or(Path::new("."));
    std::fs::create_dir_all(parent).map_err(failed(parent))?;
    // Beside its place, so that it can be moved there in one step.
    let trial = tempfile::Builder::new()
        .prefix(".import-")
        .tempdir_in(parent)
        .map_err(failed(parent))?;
    let draft = trial.path().join(&id);
    std::fs::create_dir(&draft).map_err(failed(&draft))?;
    let put = |medals: Medals| -> Result<Loaded, NotWritten> {
        for (name, text) in files(import, plan, &id, medals) {
            let path = draft.join(name);
            std::fs::write(&path, text).map_err(failed(&path))?;
        }
        let loaded = scenario::load(&Source::Folder(draft.clone()))
            .map_err(|problems| NotWritten::Unsound(Box::new(problems)))?;
        // Characters that the game can't show stand in the list, and were told.
        let mut warnings = loaded.warnings.list().iter();
        if warnings.all(|warning| warning.code == GLYPHS) {
            Ok(loaded)
        } else {
            Err(NotWritten::Unsound(Box::new(loaded.warnings)))
        }
    };
    let loaded = put(UNKNOWN)?;
    let bars = reckon(&loaded.scenario, progress)
        .map_err(|halt| NotWritten::Unplayable(halt.to_string()))?;
    put(bars.medals)?;
    place(&draft, plan.folder).map_err(failed(plan.folder))?;
    Ok(Written {
        id,
        bars,
        files: vec![SCENARIO, CUSTOMERS, QUIZ, ZH_CN, EN],
    })
}

/// The id that a folder's name makes.
pub fn id_of(folder: &Path) -> Result<String, NotWritten> {
    let name = folder.file_name().map(|n| n.to_string_lossy().into_owned());
    let name = name.unwrap_or_default();
    let signs = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
    let good = name.bytes().all(signs)
        && name.starts_with(|c: char| c.is_ascii_lowercase())
        && !name.ends_with('-')
        && name.len() <= 40;
    if good {
        Ok(name)
    } else {
        Err(NotWritten::Id(name))
    }
}

/// All files with their texts.
fn files(import: &Import, plan: &Plan, id: &str, medals: Medals) -> [(&'static str, String); 5] {
    let t = super::texts(plan.lang);
    let questions = quiz::questions(import);
    [
        (SCENARIO, ron::scenario(import, &t, id, plan.list, medals)),
        (CUSTOMERS, table::customers(import)),
        (QUIZ, quiz::ron(&t, &questions)),
        (ZH_CN, texts::ftl(import, Lang::Zh, &questions)),
        (EN, texts::ftl(import, Lang::En, &questions)),
    ]
}

/// Moves a draft to its place. In a folder that is there, the files of a
/// scenario give way and all else stays.
fn place(draft: &Path, folder: &Path) -> io::Result<()> {
    if !folder.exists() {
        return std::fs::rename(draft, folder);
    }
    let names = FILES.into_iter().chain(TWINS.map(|twins| twins[1]));
    for name in names {
        let (from, to) = (draft.join(name), folder.join(name));
        if from.exists() {
            std::fs::rename(from, to)?;
        } else if to.exists() {
            // Cases of another scenario would point at customers that are gone,
            // and the twin of a file would say the same otherwise.
            std::fs::remove_file(to)?;
        }
    }
    Ok(())
}
