//! The rules of xAPI 1.0.3 for the parts that we use (Data, chapters 2.2 to 4), written out once more.

use serde_json::{Map, Value};
use std::collections::BTreeSet;

/// What is wrong with a statement; nothing: it is valid.
pub fn faults(statement: &Value) -> Vec<String> {
    let mut check = Check(Vec::new());
    check.statement(statement);
    check.0
}

struct Check(Vec<String>);

impl Check {
    fn must(&mut self, holds: bool, rule: &str, value: &Value) {
        if !holds {
            self.0.push(format!("{rule}: {value}"));
        }
    }

    /// An object with no other fields than these, and no null among them.
    fn object<'v>(&mut self, value: &'v Value, fields: &[&str]) -> Option<&'v Map<String, Value>> {
        let Some(map) = value.as_object() else {
            self.must(false, "is an object", value);
            return None;
        };
        for (key, field) in map {
            self.must(
                fields.contains(&key.as_str()),
                "has known fields",
                &Value::from(key.as_str()),
            );
            self.must(!field.is_null(), "has no null", value);
        }
        Some(map)
    }

    fn statement(&mut self, s: &Value) {
        let fields = [
            "id",
            "actor",
            "verb",
            "object",
            "result",
            "context",
            "timestamp",
        ];
        let Some(map) = self.object(s, &fields) else {
            return;
        };
        self.must(is_uuid(&s["id"]), "id is a UUID", &s["id"]);
        self.must(
            is_time(&s["timestamp"]),
            "timestamp is ISO 8601",
            &s["timestamp"],
        );
        self.actor(&s["actor"]);
        self.object(&s["verb"], &["id", "display"]);
        self.must(is_iri(&s["verb"]["id"]), "verb is an IRI", &s["verb"]);
        self.languages(&s["verb"]["display"]);
        self.activity(&s["object"]);
        if let Some(result) = map.get("result") {
            self.result(result);
        }
        if let Some(context) = map.get("context") {
            self.context(context);
        }
        let answer = &s["result"]["response"];
        if s["object"]["definition"]["interactionType"] == "choice" {
            let options = components(&s["object"]["definition"]["choices"]);
            let known = answer.as_str().is_some_and(|id| options.contains(&id));
            self.must(known, "response is one of the choices", answer);
        }
    }

    /// An agent with an account: exactly one way to tell who it is.
    fn actor(&mut self, actor: &Value) {
        self.object(actor, &["objectType", "account"]);
        self.must(actor["objectType"] == "Agent", "actor is an agent", actor);
        self.object(&actor["account"], &["homePage", "name"]);
        self.must(
            is_iri(&actor["account"]["homePage"]),
            "account has a home page",
            actor,
        );
        let name = actor["account"]["name"].as_str().unwrap_or_default();
        self.must(
            !name.is_empty() && !name.contains('@'),
            "account has a name",
            actor,
        );
    }

    fn activity(&mut self, activity: &Value) {
        self.object(activity, &["objectType", "id", "definition"]);
        self.must(
            activity["objectType"] == "Activity",
            "is an activity",
            activity,
        );
        self.must(is_iri(&activity["id"]), "activity id is an IRI", activity);
        let fields = [
            "type",
            "name",
            "description",
            "interactionType",
            "correctResponsesPattern",
            "choices",
        ];
        let definition = &activity["definition"];
        let Some(map) = self.object(definition, &fields) else {
            return;
        };
        self.must(is_iri(&definition["type"]), "type is an IRI", definition);
        for key in ["name", "description"] {
            if let Some(words) = map.get(key) {
                self.languages(words);
            }
        }
        if map.contains_key("interactionType") {
            self.interaction(definition);
        } else {
            let none = !map.contains_key("choices") && !map.contains_key("correctResponsesPattern");
            self.must(none, "choices need an interaction type", definition);
        }
    }

    fn interaction(&mut self, definition: &Value) {
        self.must(
            definition["interactionType"] == "choice",
            "is a choice",
            definition,
        );
        let kind = "http://adlnet.gov/expapi/activities/cmi.interaction";
        self.must(
            definition["type"] == kind,
            "interactions have their type",
            definition,
        );
        let options = components(&definition["choices"]);
        let distinct: BTreeSet<&str> = options.iter().copied().collect();
        let plain =
            |id: &&str| !id.is_empty() && !id.contains(char::is_whitespace) && !id.contains("[,]");
        self.must(
            !options.is_empty() && distinct.len() == options.len() && options.iter().all(plain),
            "choices are distinct and plain",
            definition,
        );
        for choice in definition["choices"].as_array().into_iter().flatten() {
            self.object(choice, &["id", "description"]);
            self.languages(&choice["description"]);
        }
        if let Some(right) = definition.get("correctResponsesPattern") {
            let right = right.as_array().map_or(&[][..], Vec::as_slice);
            let known = |r: &Value| r.as_str().is_some_and(|id| options.contains(&id));
            self.must(
                !right.is_empty() && right.iter().all(known),
                "right ones are choices",
                definition,
            );
        }
    }

    fn result(&mut self, result: &Value) {
        let fields = ["score", "success", "completion", "response", "extensions"];
        let Some(map) = self.object(result, &fields) else {
            return;
        };
        for key in ["success", "completion"] {
            let sound = map.get(key).is_none_or(Value::is_boolean);
            self.must(sound, "is true or false", result);
        }
        let sound = map.get("response").is_none_or(Value::is_string);
        self.must(sound, "response is a string", result);
        if let Some(score) = map.get("score") {
            self.score(score);
        }
        if let Some(extensions) = map.get("extensions") {
            self.extensions(extensions);
        }
    }

    fn score(&mut self, score: &Value) {
        let Some(map) = self.object(score, &["scaled", "raw", "min", "max"]) else {
            return;
        };
        self.must(
            map.values().all(Value::is_number),
            "a score is numbers",
            score,
        );
        let of = |key: &str| score[key].as_f64();
        let scaled = of("scaled").is_none_or(|s| (-1.0..=1.0).contains(&s));
        self.must(scaled, "scaled lies between −1 and 1", score);
        let (least, most) = (of("min"), of("max"));
        if let (Some(least), Some(most)) = (least, most) {
            self.must(least < most, "min is less than max", score);
        }
        let inside = of("raw").is_none_or(|raw| {
            least.is_none_or(|least| raw >= least) && most.is_none_or(|most| raw <= most)
        });
        self.must(inside, "raw lies between min and max", score);
    }

    fn context(&mut self, context: &Value) {
        let fields = [
            "registration",
            "contextActivities",
            "revision",
            "platform",
            "language",
            "extensions",
        ];
        self.object(context, &fields);
        self.must(
            is_uuid(&context["registration"]),
            "registration is a UUID",
            context,
        );
        for key in ["revision", "platform"] {
            self.must(context[key].is_string(), "is a string", context);
        }
        let language = context["language"].as_str().is_some_and(is_tag);
        self.must(language, "language is a tag", context);
        self.extensions(&context["extensions"]);
        let around = &context["contextActivities"];
        let Some(map) = self.object(around, &["parent", "grouping", "category", "other"]) else {
            return;
        };
        for activities in map.values() {
            self.must(activities.is_array(), "is a list of activities", around);
            for activity in activities.as_array().into_iter().flatten() {
                self.activity(activity);
            }
        }
    }

    fn extensions(&mut self, extensions: &Value) {
        let Some(map) = extensions.as_object() else {
            self.must(false, "extensions are an object", extensions);
            return;
        };
        for key in map.keys() {
            self.must(
                is_iri(&Value::from(key.as_str())),
                "extension is an IRI",
                extensions,
            );
        }
    }

    fn languages(&mut self, words: &Value) {
        let sound = words.as_object().is_some_and(|map| {
            map.iter()
                .all(|(tag, words)| is_tag(tag) && words.is_string())
        });
        self.must(sound, "is a language map", words);
        let both = ["zh-CN", "en"].iter().all(|lang| {
            let words = words[lang].as_str().unwrap_or_default();
            // A key that stands for itself is a text that is missing.
            !words.is_empty() && !words.starts_with("xapi-")
        });
        self.must(both, "has words in both languages", words);
    }
}

fn components(choices: &Value) -> Vec<&str> {
    let each = choices.as_array().into_iter().flatten();
    each.filter_map(|c| c["id"].as_str()).collect()
}

/// 8-4-4-4-12 hexadecimal digits, of variant 1 and a version up to 5.
fn is_uuid(value: &Value) -> bool {
    let parts: Vec<&str> = value.as_str().unwrap_or_default().split('-').collect();
    let hex = |part: &&str| part.chars().all(|c| matches!(c, '0'..='9' | 'a'..='f'));
    let lengths: Vec<usize> = parts.iter().map(|part| part.len()).collect();
    lengths == [8, 4, 4, 4, 12]
        && parts.iter().all(hex)
        && matches!(parts[2].as_bytes()[0], b'1'..=b'5')
        && matches!(parts[3].as_bytes()[0], b'8' | b'9' | b'a' | b'b')
}

/// A scheme, a colon, and nothing that must be escaped (RFC 3987).
fn is_iri(value: &Value) -> bool {
    let Some((scheme, rest)) = value.as_str().and_then(|iri| iri.split_once(':')) else {
        return false;
    };
    let letters = |c: char| c.is_ascii_alphanumeric() || "+-.".contains(c);
    let odd = |c: char| c.is_whitespace() || c.is_control() || "<>\"{}|\\^`".contains(c);
    scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme.chars().all(letters)
        && !rest.is_empty()
        && !rest.contains(odd)
}

/// A language tag: subtags of one to eight letters or digits (RFC 5646).
fn is_tag(tag: &str) -> bool {
    tag.split('-').all(|part| {
        (1..=8).contains(&part.len()) && part.chars().all(|c| c.is_ascii_alphanumeric())
    })
}

/// `2026-03-01T08:30:00.100Z`, with a day that there is.
fn is_time(value: &Value) -> bool {
    let text = value.as_str().unwrap_or_default();
    let shape: String = text
        .chars()
        .map(|c| if c.is_ascii_digit() { '0' } else { c })
        .collect();
    if shape != "0000-00-00T00:00:00.000Z" {
        return false;
    }
    let number = |from: usize, to: usize| text[from..to].parse::<u32>().unwrap_or(u32::MAX);
    let (year, month, day) = (number(0, 4), number(5, 7), number(8, 10));
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    let days = match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    };
    (1..=days).contains(&day) && number(11, 13) < 24 && number(14, 16) < 60 && number(17, 19) < 60
}
