//! The file of the settings: one a line, as RON; what isn't known or is no such thing is passed over.

use super::Settings;
use crate::game::window::Place;
use crate::locale::Lang;
use crate::view::account::Account;
use crate::view::settings::{Chosen, Shade, nearest};
use serde::de::DeserializeOwned;

/// One value of the file; what isn't there or is no such thing counts as not set.
fn value<T: DeserializeOwned>(map: &ron::value::Map, key: &str) -> Option<T> {
    let value = map.get(&ron::Value::String(key.to_owned()))?;
    value.clone().into_rust().ok()
}

/// What a file says; what it does not say, or says wrongly, stays as it is at first.
pub fn parse(text: &str, first: Chosen) -> Result<(Chosen, Option<Place>), String> {
    let map = match ron::from_str::<ron::Value>(text) {
        Ok(ron::Value::Map(map)) => map,
        Ok(_) => return Err("it is no list of settings".to_owned()),
        Err(error) => return Err(error.to_string()),
    };
    let on = |key: &str| value::<bool>(&map, key).unwrap_or(false);
    let word = |key: &str| value::<String>(&map, key);
    // An older version wrote only whether it was dark.
    let old = on("dark").then_some(Shade::Dark);
    let chosen = Chosen {
        lang: word("lang")
            .and_then(|code| Lang::parse(&code))
            .unwrap_or(first.lang),
        shade: word("shade")
            .and_then(|word| Shade::parse(&word))
            .or(old)
            .unwrap_or_default(),
        scale: value(&map, "scale").map_or(100, nearest),
        calm: on("calm"),
        safe: on("safe"),
        contrast: on("contrast"),
        full_screen: on("full_screen"),
    };
    let place = Place::sound(
        value(&map, "x").zip(value(&map, "y")),
        value(&map, "width").zip(value(&map, "height")),
    );
    Ok((chosen, place))
}

/// The columns of the book that a file says; empty where it says none.
pub fn columns(text: &str) -> String {
    match ron::from_str::<ron::Value>(text) {
        Ok(ron::Value::Map(map)) => value(&map, "columns").unwrap_or_default(),
        _ => String::new(),
    }
}

/// Names in the file of what is set about an account.
fn account_lines(account: &Account) -> [(&'static str, &str); 4] {
    [
        ("student", &account.student),
        ("home_page", &account.home_page),
        ("lrs", &account.store),
        ("lrs_key", &account.key),
    ]
}

/// The account that a file says; what it doesn't say is empty.
pub fn account(text: &str) -> Account {
    let Ok(ron::Value::Map(map)) = ron::from_str::<ron::Value>(text) else {
        return Account::default();
    };
    let word = |key: &str| value::<String>(&map, key).unwrap_or_default();
    Account {
        student: word("student"),
        home_page: word("home_page"),
        store: word("lrs"),
        key: word("lrs_key"),
    }
}

/// One setting a line, as RON; what isn't known isn't written.
pub fn text(settings: &Settings) -> String {
    let c = settings.chosen;
    let mut lines = vec![
        format!("lang: \"{}\"", c.lang.code()),
        format!("shade: \"{}\"", c.shade.word()),
        format!("scale: {}", c.scale),
        format!("calm: {}", c.calm),
        format!("safe: {}", c.safe),
        format!("contrast: {}", c.contrast),
        format!("full_screen: {}", c.full_screen),
    ];
    if !settings.columns.is_empty() {
        lines.push(format!("columns: {:?}", settings.columns));
    }
    // The secret for the store isn't among them: it is never written down.
    for (key, words) in account_lines(&settings.account) {
        if !words.is_empty() {
            lines.push(format!("{key}: {words:?}"));
        }
    }
    if let Some(place) = settings.place {
        lines.extend(place.at.map(|(x, y)| format!("x: {x}, y: {y}")));
        let (width, height) = place.size;
        lines.push(format!("width: {width}, height: {height}"));
    }
    format!("(\n    {},\n)\n", lines.join(",\n    "))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn first() -> Chosen {
        Chosen {
            lang: Lang::En,
            ..Chosen::default()
        }
    }

    #[test]
    fn what_is_written_is_read_again() {
        let settings = Settings {
            chosen: Chosen {
                lang: Lang::Zh,
                shade: Shade::Dark,
                scale: 150,
                calm: true,
                safe: true,
                contrast: false,
                full_screen: true,
            },
            place: Some(Place {
                at: Some((-20, 300)),
                size: (1400, 900),
            }),
            ..Settings::default()
        };
        let written = text(&settings);
        let read = parse(&written, first()).expect("it was just written");
        assert_eq!(read, (settings.chosen, settings.place), "{written}");
    }

    #[test]
    fn an_account_is_kept_without_its_secret() {
        let settings = Settings {
            account: Account {
                student: "2026\"0117\\学".to_owned(),
                home_page: "https://lms.example.edu".to_owned(),
                store: "https://lrs.example.edu/xAPI".to_owned(),
                key: "clientele".to_owned(),
            },
            ..Settings::default()
        };
        let written = text(&settings);
        assert_eq!(account(&written), settings.account, "{written}");
        assert!(!written.contains("secret"));
        assert!(parse(&written, first()).is_ok());
        assert_eq!(account("(lang: 7)"), Account::default());
    }

    #[test]
    fn what_is_unknown_or_wrong_is_passed_over_and_the_rest_counts() {
        let text = "(lang: 7, shade: \"pink\", scale: 110, calm: true, hat: [1, 2], safe: \"yes\")";
        let (chosen, place) = parse(text, first()).expect("it is a list");
        let wanted = Chosen {
            scale: 100,
            calm: true,
            ..first()
        };
        assert_eq!((chosen, place), (wanted, None));
    }

    #[test]
    fn the_file_of_an_older_version_is_understood() {
        let (chosen, _) = parse("(lang:\"zh-CN\",dark:true)", first()).expect("it is a list");
        assert_eq!((chosen.lang, chosen.shade), (Lang::Zh, Shade::Dark));
    }

    #[test]
    fn rubbish_is_told_and_stops_nothing() {
        for text in ["", "(", "[1]", "\u{0}\u{1}"] {
            assert!(parse(text, first()).is_err(), "{text:?}");
        }
    }
}
