//! What every statement has: its id, who, when, in which run, quarter and language.

use super::learner::Learner;
use super::time::utc;
use super::uuid::uuid;
use super::vocabulary::{self as v, Verb, activity};
use crate::locale::{Lang, Texts};
use crate::run::save::Header;
use crate::scenario::Loaded;
use crate::sim::{Command, CustomerId, Sim};
use crate::view::Eye;
use serde_json::{Map, Value, json};

/// Milliseconds between two commands. A save knows when its run began and not
/// when each command was given; nobody gives ten in a second, so that nothing
/// is told of a time that hasn't come yet.
const STEP: u64 = 100;

/// Writes the statements of a run down, one after another.
pub(super) struct Teller<'a> {
    /// What has been told so far.
    pub told: Vec<Value>,
    /// Both languages, Chinese first.
    pub texts: [Texts; 2],
    learner: &'a Learner,
    lang: Lang,
    revision: &'a str,
    registration: String,
    created: u64,
    /// Commands so far.
    count: u64,
    /// Digest of all commands so far: two runs that part have other ids from there on.
    chain: blake3::Hash,
}

/// What a statement is about.
pub(super) struct Activity<'p> {
    /// Its path below the scenario; empty: the scenario itself.
    pub path: &'p [&'p str],
    /// IRI of its type.
    pub kind: &'static str,
    /// Its name in both languages.
    pub name: Value,
    /// What it is, in both languages.
    pub about: Option<Value>,
}

impl<'a> Teller<'a> {
    pub fn new(header: &'a Header, loaded: &'a Loaded, learner: &'a Learner, lang: Lang) -> Self {
        // As it was saved: a scenario that was mended since is still the same run.
        let hash = match header.scenario_hash.as_str() {
            "" => loaded.hash.as_str(),
            recorded => recorded,
        };
        let (seed, quarters) = (header.seed.to_string(), header.quarters.to_string());
        let created = header.created.to_string();
        let registration = uuid(&[
            "run",
            learner.home_page(),
            learner.number(),
            &header.scenario,
            hash,
            &seed,
            &quarters,
            &created,
        ]);
        let texts = Lang::ALL.map(|lang| Texts::new(lang, loaded.text(lang.code())));
        Self {
            told: Vec::new(),
            texts,
            learner,
            lang,
            revision: &loaded.hash,
            chain: blake3::hash(registration.as_bytes()),
            registration,
            created: header.created,
            count: 0,
        }
    }

    /// The next command is carried out.
    pub fn step(&mut self, command: &Command) {
        self.count += 1;
        let mut hasher = blake3::Hasher::new();
        hasher.update(self.chain.as_bytes());
        // Names of commands don't change with their number in the list.
        hasher.update(json!(command).to_string().as_bytes());
        self.chain = hasher.finalize();
    }

    /// Words in both languages.
    pub fn both(&self, words: impl Fn(&Texts) -> String) -> Value {
        let [zh, en] = &self.texts;
        json!({ "zh-CN": words(zh), "en": words(en) })
    }

    /// Words about a run in both languages.
    pub fn seen(&self, sim: &Sim, words: impl Fn(Eye) -> String) -> Value {
        self.both(|t| words(Eye { sim, t }))
    }

    /// An activity with its definition. Its id says nothing of the trainee, so
    /// that a store can put what all trainees did side by side.
    pub fn activity(sim: &Sim, what: Activity) -> Value {
        let mut path = vec!["scenario", sim.scenario().id.as_str()];
        path.extend(what.path);
        let mut definition = Map::new();
        definition.insert("type".to_owned(), json!(what.kind));
        definition.insert("name".to_owned(), what.name);
        if let Some(about) = what.about {
            definition.insert("description".to_owned(), about);
        }
        json!({
            "objectType": "Activity",
            "id": activity(&path),
            "definition": definition,
        })
    }

    /// The scenario.
    pub fn game(&self, sim: &Sim) -> Value {
        Self::activity(
            sim,
            Activity {
                path: &[],
                kind: v::SERIOUS_GAME,
                name: self.both(|t| t.get("scenario-title")),
                about: Some(self.both(|t| t.get("scenario-blurb"))),
            },
        )
    }

    /// The quarter that a run is in.
    pub fn quarter(&self, sim: &Sim) -> Value {
        let quarter = sim.state().quarter;
        Self::activity(
            sim,
            Activity {
                path: &["quarter", &quarter.to_string()],
                kind: v::LEVEL,
                name: self.both(|t| t.with("xapi-quarter", [("quarter", quarter.into())])),
                about: None,
            },
        )
    }

    /// Tells a statement. `slot` is its name among those of one command;
    /// `parent` what its object is part of, where that isn't the scenario.
    pub fn tell(
        &mut self,
        sim: &Sim,
        slot: &str,
        verb: Verb,
        object: Value,
        result: Option<Value>,
        parent: Option<Value>,
    ) {
        let chain = self.chain.to_hex();
        let id = uuid(&["statement", &self.registration, chain.as_str(), slot]);
        let mut statement = Map::new();
        statement.insert("id".to_owned(), json!(id));
        statement.insert("actor".to_owned(), self.learner.actor());
        let display = self.both(|t| t.get(verb.key));
        let verb = json!({ "id": verb.iri, "display": display });
        statement.insert("verb".to_owned(), verb);
        let context = self.context(sim, &object, parent);
        statement.insert("object".to_owned(), object);
        if let Some(result) = result {
            statement.insert("result".to_owned(), result);
        }
        statement.insert("context".to_owned(), context);
        let when = utc(self.created, STEP.saturating_mul(self.count));
        statement.insert("timestamp".to_owned(), json!(when));
        self.told.push(Value::Object(statement));
    }

    fn context(&self, sim: &Sim, object: &Value, parent: Option<Value>) -> Value {
        let game = self.game(sim);
        let mut around = Map::new();
        if let Some(parent) = parent {
            around.insert("parent".to_owned(), json!([parent]));
        }
        if object["id"] != game["id"] {
            around.insert("grouping".to_owned(), json!([game]));
        }
        let profile = json!({
            "objectType": "Activity",
            "id": v::PROFILE,
            "definition": { "type": v::PROFILE_TYPE },
        });
        around.insert("category".to_owned(), json!([profile]));
        let state = sim.state();
        json!({
            "registration": self.registration,
            "contextActivities": around,
            "revision": self.revision,
            "platform": "Clientele",
            "language": self.lang.code(),
            "extensions": extensions([
                ("quarter", json!(state.quarter)),
                ("week", json!(state.week)),
                // A number of this size is no longer exact in many programs.
                ("seed", json!(sim.seed().to_string())),
            ]),
        })
    }
}

/// Our own figures, by name.
pub(super) fn extensions<const N: usize>(figures: [(&str, Value); N]) -> Value {
    let named = figures.into_iter().map(|(name, f)| (v::extension(name), f));
    Value::Object(named.collect())
}

/// A score between a least and a most.
pub(super) fn score(raw: f64, most: f64) -> Value {
    let scaled = if most > 0.0 { raw / most } else { 0.0 };
    json!({
        "scaled": rounded(scaled.clamp(0.0, 1.0)),
        "raw": rounded(raw.clamp(0.0, most)),
        "min": 0,
        "max": most,
    })
}

/// Four decimals; what is no number becomes 0, which JSON can say.
pub(super) fn rounded(x: f64) -> f64 {
    if x.is_finite() {
        libm::round(x * 10_000.0) / 10_000.0
    } else {
        0.0
    }
}

/// How a customer is named among activities and figures.
pub(super) fn customer(sim: &Sim, id: CustomerId) -> String {
    let profile = sim.state().profile(sim.scenario(), id);
    match profile.map(|p| &*p.id) {
        None | Some("") => format!("customer-{}", id.0),
        Some(id) => id.to_owned(),
    }
}
