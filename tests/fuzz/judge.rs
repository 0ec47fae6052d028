//! What must hold of whatever is loaded: either it is valid and can be played, or every problem says where and what.

use clientele::locale::{Lang, Texts, keys, problems_json, tell};
use clientele::run::bots::{by_name, play_silently};
use clientele::scenario::codes::CODES;
use clientele::scenario::{Loaded, Problems, Source, load};
use clientele::sim::{Phase, Sim};
use std::sync::Arc;

/// Loads a scenario. None: it has problems, and they are told as they should
/// be. `show`: they are drawn too, as text and as JSON.
///
/// # Errors
///
/// What the program did wrong.
pub fn judge(source: &Source, show: bool) -> Result<Option<Loaded>, String> {
    match load(source) {
        Ok(loaded) => {
            told(&loaded.warnings, show)?;
            if loaded.warnings.errors() > 0 {
                return Err("it loads, with errors".to_owned());
            }
            Ok(Some(loaded))
        }
        Err(problems) => {
            told(&problems, show)?;
            if problems.errors() == 0 {
                return Err("it doesn't load, and no error says why".to_owned());
            }
            Ok(None)
        }
    }
}

/// Longest message or help that anybody would read, in characters.
const READ: usize = 1000;

fn told(problems: &Problems, show: bool) -> Result<(), String> {
    for p in problems.list() {
        if !CODES.iter().any(|(code, _)| *code == p.code) {
            return Err(format!("{} isn't one of the codes", p.code));
        }
        let Some(help) = &p.help else {
            return Err(format!("nothing says how to mend it: {p:?}"));
        };
        for lang in Lang::ALL {
            let (message, help) = (tell(&p.message, lang), tell(help, lang));
            if message.trim().is_empty() || p.line == 0 || p.column == 0 {
                return Err(format!("a problem without words or place: {p:?}"));
            }
            if help.trim().is_empty() {
                return Err(format!("nothing says how to mend it: {p:?}"));
            }
            let long = [&message, &help].map(|text| text.chars().count());
            if long.iter().any(|n| *n > READ) {
                return Err(format!("{}: nobody reads {long:?} characters", p.code));
            }
        }
    }
    if show {
        let text = problems.to_string();
        if problems.is_empty() != text.is_empty() {
            return Err("what is shown isn't what was found".to_owned());
        }
        if let Some(line) = text.lines().find(|line| line.chars().count() > READ) {
            let begins: String = line.chars().take(80).collect();
            return Err(format!(
                "nobody reads a line of {} bytes: {begins}",
                line.len()
            ));
        }
        serde_json::to_string(&problems_json(problems, Lang::Zh)).map_err(|e| e.to_string())?;
    }
    Ok(())
}

/// Plays a quarter of a valid scenario and says all its texts.
///
/// # Panics
///
/// Where a bot gets stuck; and wherever the program would.
pub fn plays(loaded: &Loaded) {
    let mut sim = Sim::light(Arc::clone(&loaded.scenario), 7, 1);
    let bot = by_name("textbook").expect("it is one of the bots");
    if let Err(stuck) = play_silently(&mut sim, bot) {
        panic!("{stuck}");
    }
    assert_eq!(sim.state().phase, Phase::Debrief);
    for (lang, (_, source)) in Lang::ALL.into_iter().zip(&loaded.texts) {
        let texts = Texts::new(lang, source);
        for key in keys(source).keys() {
            let _ = texts.get(key);
        }
    }
}
