//! Author mode: how the scenario is, its problems with their places, what it covers, and where its run stands.

use crate::locale::{Lang, Texts, tell};
use crate::run::bots;
use crate::scenario::{Coverage, Excerpt, Problem, Problems, Severity};
use crate::sim::{Phase, State};

/// Most problems that are listed; who has more begins with these.
const LISTED: usize = 200;
/// Lines shown before and after a problem.
const AROUND: usize = 4;

/// What author mode looks at.
#[derive(Clone, Copy, Debug)]
pub struct Authored<'a> {
    /// The folder, or the id of a shipped scenario.
    pub folder: &'a str,
    /// What was found when it was last read.
    pub problems: &'a Problems,
    /// How often it was read since the game started.
    pub read: u32,
    /// What the version in force covers; none: it never could be played.
    pub coverage: Option<&'a Coverage>,
    /// The problem that was clicked.
    pub chosen: usize,
    /// The bot that plays ahead, by its place in [`bots::NAMES`].
    pub bot: usize,
    /// The run.
    pub run: Option<&'a State>,
}

/// How the scenario is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Health {
    /// It can be played.
    Good,
    /// It can be played; something should be looked at.
    Warned,
    /// It can't be played as it stands.
    Broken,
}

/// A problem in the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProblemRow {
    /// “E203”.
    pub code: String,
    /// “scenario.ron:12:5”.
    pub place: String,
    /// What is wrong.
    pub message: String,
    /// How to mend it; may be empty.
    pub help: String,
    /// Whether it keeps the scenario from starting.
    pub error: bool,
}

/// The quarters of the run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quarters {
    /// How many there are.
    pub all: u8,
    /// The one it stands in, from 1.
    pub now: u8,
    /// Whether it is over.
    pub over: bool,
}

/// The screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AuthorView {
    /// The folder.
    pub folder: String,
    /// How it is, in words.
    pub state: String,
    /// How it is.
    pub health: Health,
    /// Its problems, errors first.
    pub problems: Vec<ProblemRow>,
    /// “and 12 more”, if not all are listed.
    pub more: Option<String>,
    /// The one that was clicked.
    pub chosen: usize,
    /// Its lines in the file.
    pub excerpt: Option<Excerpt>,
    /// What the scenario covers: name, figure.
    pub facts: Vec<(String, String)>,
    /// Its run; none: it can't be played.
    pub quarters: Option<Quarters>,
    /// Names of the bots that play ahead.
    pub bots: Vec<String>,
    /// The one that is chosen.
    pub bot: usize,
}

/// Author mode as it stands.
pub fn author(a: &Authored, t: &Texts) -> AuthorView {
    let list = a.problems.list();
    let chosen = a.chosen.min(list.len().saturating_sub(1));
    let hidden = (a.problems.errors() + a.problems.warnings()).saturating_sub(LISTED);
    AuthorView {
        folder: a.folder.to_owned(),
        state: state(a, t),
        health: health(a.problems),
        problems: list.iter().take(LISTED).map(|p| row(p, t.lang())).collect(),
        more: (hidden > 0).then(|| t.with("author-more", [("n", hidden.into())])),
        chosen,
        excerpt: list.get(chosen).and_then(|p| a.problems.excerpt(p, AROUND)),
        facts: a.coverage.map_or_else(Vec::new, |c| facts(c, t)),
        quarters: a.coverage.map(|c| Quarters {
            all: a.run.map_or(c.quarters, |run| run.quarters),
            now: a.run.map_or(1, |run| run.quarter),
            over: a.run.is_some_and(|run| run.phase == Phase::Debrief),
        }),
        bots: bots::NAMES
            .iter()
            .map(|name| t.get(&format!("bot-{name}")))
            .collect(),
        bot: a.bot.min(bots::NAMES.len() - 1),
    }
}

/// How a scenario with these problems is.
pub const fn health(problems: &Problems) -> Health {
    match (problems.errors(), problems.warnings()) {
        (0, 0) => Health::Good,
        (0, _) => Health::Warned,
        _ => Health::Broken,
    }
}

/// How the scenario is, in words.
pub fn state(a: &Authored, t: &Texts) -> String {
    let (errors, warnings) = (a.problems.errors(), a.problems.warnings());
    let key = match (health(a.problems), a.coverage) {
        (Health::Good, _) => "author-good",
        (Health::Warned, _) => "author-warned",
        (Health::Broken, Some(_)) => "author-broken-before",
        (Health::Broken, None) => "author-broken",
    };
    t.with(
        key,
        [
            ("errors", errors.into()),
            ("warnings", warnings.into()),
            ("read", a.read.into()),
        ],
    )
}

/// On a card a message stands alone: it begins as a sentence does, and what it names stands in quotation marks, not in
/// a terminal's backticks.
fn sentence(said: &str) -> String {
    let mut within = false;
    let mut said: String = said
        .chars()
        .map(|c| match c {
            '`' => {
                within = !within;
                if within { '“' } else { '”' }
            }
            other => other,
        })
        .collect();
    if let Some(first) = said.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    said
}

fn row(problem: &Problem, lang: Lang) -> ProblemRow {
    let whole = problem.span.is_none();
    let place = match (whole, problem.file.is_empty()) {
        (_, true) => String::new(),
        (true, _) => problem.file.clone(),
        (false, _) => format!("{}:{}:{}", problem.file, problem.line, problem.column),
    };
    ProblemRow {
        code: problem.code.to_owned(),
        place,
        message: sentence(&tell(&problem.message, lang)),
        help: problem
            .help
            .as_ref()
            .map_or_else(String::new, |help| sentence(&tell(help, lang))),
        error: problem.severity == Severity::Error,
    }
}

fn facts(c: &Coverage, t: &Texts) -> Vec<(String, String)> {
    let list = |numbers: &[usize]| {
        let words: Vec<String> = numbers.iter().map(ToString::to_string).collect();
        // Points between more than a dozen would take more room than the numbers.
        words.join(if words.len() > 8 { " " } else { " · " })
    };
    [
        ("author-customers", c.customers.to_string()),
        ("author-kinds", list(&c.kinds)),
        ("author-personalities", list(&c.personalities)),
        ("author-tiers", list(&c.tiers)),
        ("author-talks", list(&c.talks)),
        ("author-events", c.events.to_string()),
        ("author-levers", c.levers.to_string()),
        ("author-questions", c.questions.to_string()),
    ]
    .into_iter()
    .map(|(key, figure)| (t.get(key), figure))
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::{Source, load};

    #[test]
    fn it_tells_how_the_scenario_is_and_where_its_problems_are() {
        let folder = tempfile::tempdir().expect("a folder can be made");
        let file = folder.path().join("scenario.ron");
        std::fs::write(&file, "(\n  id: \"x\",\n  quartes: 3,\n)").expect("it is writable");
        let problems =
            load(&Source::Folder(folder.path().to_owned())).expect_err("a misspelt field");
        let t = Texts::new(Lang::En, "");
        let view = author(
            &Authored {
                folder: "x",
                problems: &problems,
                read: 1,
                coverage: None,
                chosen: 999,
                bot: 99,
                run: None,
            },
            &t,
        );
        assert_eq!(view.health, Health::Broken);
        assert_eq!(view.quarters, None);
        let row = view
            .problems
            .iter()
            .find(|row| row.message.contains("“quartes”"));
        let row = row.expect("the field is told of");
        assert_eq!(row.place, "scenario.ron:3:3");
        assert!(row.help.contains("quarters") && row.error);
        assert_eq!(view.bot, bots::NAMES.len() - 1);
        assert!(view.bots.iter().all(|name| !name.starts_with("bot-")));
    }
}
