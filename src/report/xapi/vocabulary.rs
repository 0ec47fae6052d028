//! The IRIs that statements are written in, and where each of them is defined.
//!
//! * ADL's verbs and activity types: <http://adlnet.gov/expapi/verbs/>, <http://adlnet.gov/expapi/activities/>
//!   (registered as <https://w3id.org/xapi/adl>).
//! * The serious-games profile of the RAGE project, <https://w3id.org/xapi/seriousgames>, with its
//!   recipes in <https://github.com/e-ucm/xapi-seriousgames>. It takes *initialized*, *progressed*,
//!   *completed* and *interacted* from ADL and *selected* from the vocabulary `adb`.
//! * Our own: activities and extensions, below [`BASE`].

/// What our own ids begin with. A name, not a place: nothing has to answer there.
pub const BASE: &str = "urn:clientele:xapi";

/// The profile that the statements follow, as a category of their context.
pub const PROFILE: &str = "https://w3id.org/xapi/seriousgames/v1.0";
/// What a profile is among activities.
pub const PROFILE_TYPE: &str = "http://adlnet.gov/expapi/activities/profile";

/// A verb: its IRI and the key of its words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Verb {
    /// IRI.
    pub iri: &'static str,
    /// Key in the texts.
    pub key: &'static str,
}

/// A run, a quarter or a talk has begun (ADL; profile: completables).
pub const INITIALIZED: Verb = Verb {
    iri: "http://adlnet.gov/expapi/verbs/initialized",
    key: "xapi-initialized",
};
/// The run has come further (ADL; profile: with [`PROGRESS`]).
pub const PROGRESSED: Verb = Verb {
    iri: "http://adlnet.gov/expapi/verbs/progressed",
    key: "xapi-progressed",
};
/// A run, a quarter or a talk is over (ADL; profile: completables).
pub const COMPLETED: Verb = Verb {
    iri: "http://adlnet.gov/expapi/verbs/completed",
    key: "xapi-completed",
};
/// A complaint was let lapse (ADL).
pub const FAILED: Verb = Verb {
    iri: "http://adlnet.gov/expapi/verbs/failed",
    key: "xapi-failed",
};
/// A plan was made (ADL; profile: game objects).
pub const INTERACTED: Verb = Verb {
    iri: "http://adlnet.gov/expapi/verbs/interacted",
    key: "xapi-interacted",
};
/// A question was answered (ADL).
pub const ANSWERED: Verb = Verb {
    iri: "http://adlnet.gov/expapi/verbs/answered",
    key: "xapi-answered",
};
/// One of several options was taken (profile: alternatives).
pub const SELECTED: Verb = Verb {
    iri: "https://w3id.org/xapi/adb/verbs/selected",
    key: "xapi-selected",
};

/// A scenario: the root of everything else (profile).
pub const SERIOUS_GAME: &str = "https://w3id.org/xapi/seriousgames/activity-types/serious-game";
/// A quarter (profile).
pub const LEVEL: &str = "https://w3id.org/xapi/seriousgames/activity-types/level";
/// A complaint (profile).
pub const QUEST: &str = "https://w3id.org/xapi/seriousgames/activity-types/quest";
/// A turn of a talk (profile).
pub const DIALOG_TREE: &str = "https://w3id.org/xapi/seriousgames/activity-types/dialog-tree";
/// What is chosen from a list (profile).
pub const MENU: &str = "https://w3id.org/xapi/seriousgames/activity-types/menu";
/// A plan (profile).
pub const GAME_OBJECT: &str = "https://w3id.org/xapi/seriousgames/activity-types/game-object";
/// The quiz as a whole (ADL).
pub const ASSESSMENT: &str = "http://adlnet.gov/expapi/activities/assessment";
/// A question with its options (ADL; xAPI 1.0.3, Data 2.4.4.1, interaction activities).
pub const INTERACTION: &str = "http://adlnet.gov/expapi/activities/cmi.interaction";

/// How far a run has come, 0…1 with two decimals (profile).
pub const PROGRESS: &str = "https://w3id.org/xapi/seriousgames/extensions/progress";

/// The id of one of our activities: its path below [`BASE`].
pub fn activity(path: &[&str]) -> String {
    let mut iri = BASE.to_owned();
    for part in path {
        iri.push('/');
        for byte in part.bytes() {
            if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
                iri.push(char::from(byte));
            } else {
                iri.push('%');
                iri.push(hex(byte >> 4));
                iri.push(hex(byte & 15));
            }
        }
    }
    iri
}

/// The key of one of our extensions.
pub fn extension(name: &str) -> String {
    activity(&["extension", name])
}

const fn hex(digit: u8) -> char {
    if digit < 10 {
        (b'0' + digit) as char
    } else {
        (b'A' + digit - 10) as char
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_hold_no_character_that_an_iri_must_not() {
        assert_eq!(
            activity(&["scenario", "taxi", "quarter", "1"]),
            "urn:clientele:xapi/scenario/taxi/quarter/1"
        );
        assert_eq!(
            activity(&["a b/<é>"]),
            "urn:clientele:xapi/a%20b%2F%3C%C3%A9%3E"
        );
    }
}
