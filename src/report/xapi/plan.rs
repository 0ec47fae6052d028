//! What a plan changed: the levers before the trainee touched them, and after.

use super::teller::{Activity, Teller, customer, extensions, rounded};
use super::vocabulary as v;
use crate::sim::customer::{Intent, Override};
use crate::sim::plan::{FirmPlan, Goal};
use crate::sim::policy::Policy;
use crate::sim::{CustomerId, Money, Scenario, Sim, State};
use serde::Serialize;
use serde_json::{Value, json};

/// The levers as they stand.
pub(super) struct Planned {
    policies: Vec<Policy>,
    firm: FirmPlan,
    goals: [Option<i64>; 4],
    customers: Vec<(u8, Option<Override>, Intent)>,
}

/// One lever that was moved.
struct Change {
    what: &'static str,
    whose: String,
    from: Value,
    to: Value,
}

impl Planned {
    pub fn of(state: &State) -> Self {
        let customers = state.customers.iter();
        Self {
            policies: state.policies.clone(),
            firm: state.plan.clone(),
            goals: state.goals,
            customers: customers.map(|c| (c.tier, c.own, c.intent)).collect(),
        }
    }

    /// What is otherwise now.
    fn changes(&self, now: &Self, sim: &Sim) -> Vec<Change> {
        let sc = sim.scenario();
        let mut out = Vec::new();
        let mut compare = |what, whose: &str, from: Value, to: Value| {
            if from != to {
                let whose = whose.to_owned();
                out.push(Change {
                    what,
                    whose,
                    from,
                    to,
                });
            }
        };
        for (i, (before, after)) in self.policies.iter().zip(&now.policies).enumerate() {
            let tier = letter(sc, i);
            for ((what, from), (_, to)) in policy(before).into_iter().zip(policy(after)) {
                compare(what, &tier, from, to);
            }
        }
        for ((what, from), (_, to)) in firm(&self.firm).into_iter().zip(firm(&now.firm)) {
            compare(what, "firm", from, to);
        }
        let budgets = self.firm.channels.iter().zip(&now.firm.channels);
        for (channel, (before, after)) in sc.market.channels.iter().zip(budgets) {
            compare("channel", &channel.id, money(*before), money(*after));
        }
        for goal in Goal::ALL {
            let of = |plan: &Self| word(plan.goals[goal as usize]);
            compare("target", goal.key(), of(self), of(now));
        }
        for (i, (before, after)) in self.customers.iter().zip(&now.customers).enumerate() {
            let who = customer(sim, CustomerId(i as u32));
            let tier = |at: &(u8, Option<Override>, Intent)| json!(letter(sc, usize::from(at.0)));
            compare("tier", &who, tier(before), tier(after));
            compare("own", &who, word(before.1), word(after.1));
            compare("intent", &who, word(before.2), word(after.2));
        }
        out
    }
}

fn letter(sc: &Scenario, tier: usize) -> String {
    sc.tiers
        .get(tier)
        .map_or_else(String::new, |t| t.id.clone())
}

fn policy(p: &Policy) -> [(&'static str, Value); 10] {
    [
        ("hours", json!(p.hours)),
        ("level", word(p.level)),
        ("care", money(p.care)),
        ("authority", money(p.authority)),
        ("discount", json!(f64::from(p.discount) / 1000.0)),
        ("files", json!(p.files)),
        ("terms", json!(p.terms)),
        ("limit", json!(p.limit)),
        ("programme", word(p.programme)),
        ("priority", word(p.priority)),
    ]
}

fn firm(p: &FirmPlan) -> [(&'static str, Value); 8] {
    [
        ("quality", money(p.quality)),
        ("access", money(p.access)),
        ("image", money(p.image)),
        ("tone", word(p.tone)),
        ("training", json!(p.training)),
        ("heads", json!(p.heads)),
        ("collection", json!(p.collection)),
        ("prospecting", json!(p.prospecting)),
    ]
}

fn money(m: Money) -> Value {
    json!(m.to_f64())
}

/// A word of the model; nothing where there is none.
fn word(value: impl Serialize) -> Value {
    match serde_json::to_value(value) {
        Ok(Value::Null) | Err(_) => json!("none"),
        Ok(value) => value,
    }
}

/// A value without the quotes of JSON.
fn plain(value: &Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned)
}

/// Tells that a plan was committed, with every lever that it moved.
pub(super) fn committed(teller: &mut Teller, sim: &Sim, opening: &Planned, planned: &Planned) {
    let quarter = sim.state().quarter;
    let changes = opening.changes(planned, sim);
    let said: Vec<String> = changes
        .iter()
        .map(|c| {
            format!(
                "{} {}: {} → {}",
                c.whose,
                c.what,
                plain(&c.from),
                plain(&c.to)
            )
        })
        .collect();
    let listed: Vec<Value> = changes
        .into_iter()
        .map(|c| json!({ "lever": c.what, "of": c.whose, "from": c.from, "to": c.to }))
        .collect();
    let object = Teller::activity(
        sim,
        Activity {
            path: &["quarter", &quarter.to_string(), "plan"],
            kind: v::GAME_OBJECT,
            name: teller.both(|t| t.with("xapi-plan", [("quarter", quarter.into())])),
            about: None,
        },
    );
    let state = sim.state();
    let result = json!({
        "response": said.join("; "),
        "extensions": extensions([
            ("changes", Value::Array(listed)),
            ("hours-planned", json!(rounded(state.planned))),
            ("hours-there", json!(rounded(state.hours(sim.scenario())))),
        ]),
    });
    let parent = teller.quarter(sim);
    teller.tell(
        sim,
        "plan",
        v::INTERACTED,
        object,
        Some(result),
        Some(parent),
    );
}
