//! How far a run has come: quarters begun and closed, and what the whole of it created.

use super::teller::{Teller, extensions, rounded, score};
use super::vocabulary as v;
use crate::sim::score::score as value_created;
use crate::sim::setup::Medals;
use crate::sim::{Money, Sim, targets};
use serde_json::{Value, json};

/// Names of the medals, by how many are earned.
const MEDALS: [&str; 4] = ["none", "bronze", "silver", "gold"];

/// Tells that the run has begun, and with it its first quarter.
pub(super) fn started(t: &mut Teller, sim: &Sim) {
    let game = t.game(sim);
    t.tell(sim, "run", v::INITIALIZED, game, None, None);
    begun(t, sim);
}

/// Tells that a quarter has begun.
pub(super) fn begun(t: &mut Teller, sim: &Sim) {
    let (quarter, game) = (t.quarter(sim), t.game(sim));
    t.tell(sim, "quarter", v::INITIALIZED, quarter, None, Some(game));
}

/// Tells what a closed quarter brought, and how far the run has come. The score
/// is how many of the scenario's targets were reached.
pub(super) fn closed(t: &mut Teller, sim: &Sim) {
    let (sc, state) = (sim.scenario(), sim.state());
    let number = state.quarter;
    let aims = targets::authored(sc, state, number);
    let reached = aims.iter().filter(|aim| aim.reached()).count();
    let (statement, tally) = (state.statement(number), state.tally(number));
    let named: Vec<Value> = aims
        .iter()
        .map(|aim| json!({ "target": aim.goal.key(), "reached": aim.reached() }))
        .collect();
    let so_far = value_created(sc, state).value();
    let result = json!({
        "success": reached == aims.len(),
        "completion": true,
        "score": score(reached as f64, aims.len() as f64),
        "extensions": extensions([
            ("targets", Value::Array(named)),
            ("profit", money(statement.profit())),
            ("sales", money(statement.sales())),
            ("satisfaction", json!(rounded(100.0 * tally.satisfaction))),
            ("customers", json!(tally.customers)),
            ("lost", json!(tally.left())),
            ("let-go", json!(tally.let_go)),
            ("won", json!(tally.won + tally.won_back)),
            ("complaints", json!(tally.voiced)),
            ("unresolved", json!(tally.unresolved)),
            ("value-created", money(so_far)),
        ]),
    });
    let (quarter, game) = (t.quarter(sim), t.game(sim));
    t.tell(
        sim,
        "closed",
        v::COMPLETED,
        quarter,
        Some(result),
        Some(game.clone()),
    );
    let share = f64::from(number) / f64::from(state.quarters.max(1));
    // Two decimals, as the profile has it.
    let share = libm::round(100.0 * share) / 100.0;
    let result = json!({ "extensions": { (v::PROGRESS): share } });
    t.tell(sim, "progress", v::PROGRESSED, game, Some(result), None);
}

/// Tells what the run came to. A shortened run has no time for what the medals
/// were measured on: it has a value, and neither medal nor success.
pub(super) fn ended(t: &mut Teller, sim: &Sim) {
    let (sc, state) = (sim.scenario(), sim.state());
    let found = value_created(sc, state);
    let value = found.value();
    let full = state.quarters == sc.quarters;
    let medal = if full { sc.medals.earned(value) } else { 0 };
    let mut result = json!({
        "completion": true,
        "score": { "raw": money(value) },
        "extensions": extensions([
            ("value-created", money(value)),
            ("value-without-luck", money(found.luck_adjusted())),
            ("profit", money(found.profit + found.overheads)),
            ("opening-equity", money(found.opening_equity)),
            ("closing-equity", money(found.closing_equity)),
            ("quarters", json!(state.quarters)),
            ("state-hash", json!(state.hash())),
        ]),
    });
    if full {
        let name = MEDALS[usize::from(medal).min(3)];
        result["response"] = json!(name);
        result["success"] = json!(medal > 0);
        result["score"]["scaled"] = json!(rounded(scaled(value, &sc.medals)));
        result["extensions"][v::extension("medal")] = json!(name);
    }
    let game = t.game(sim);
    t.tell(sim, "ended", v::COMPLETED, game, Some(result), None);
}

fn money(m: Money) -> Value {
    json!(m.to_f64())
}

/// Value created on a scale where the medals stand at a third, two thirds and
/// one. Below bronze it falls on evenly, to −1 at the least: from nothing
/// created at 0, where bronze asks for a gain, else from as far below bronze as
/// silver lies above it.
fn scaled(value: Money, medals: &Medals) -> f64 {
    let [bronze, silver, gold] = [medals.bronze, medals.silver, medals.gold].map(Money::to_f64);
    let value = value.to_f64();
    let nothing = if bronze > 0.0 {
        0.0
    } else {
        bronze - (silver - bronze).max(1.0)
    };
    let between = |from: f64, to: f64| (value - from) / (to - from).max(0.01) / 3.0;
    let at = if value >= gold {
        1.0
    } else if value >= silver {
        2.0 / 3.0 + between(silver, gold)
    } else if value >= bronze {
        1.0 / 3.0 + between(bronze, silver)
    } else {
        between(nothing, bronze)
    };
    at.clamp(-1.0, 1.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn medals_stand_at_thirds_and_nothing_leaves_the_scale() {
        for (bronze, silver, gold) in [(48, 77, 103), (-2000, -500, 800), (0, 20, 40), (5, 5, 5)] {
            let medals = Medals {
                bronze: Money::yuan(bronze),
                silver: Money::yuan(silver),
                gold: Money::yuan(gold),
            };
            let at = |yuan| rounded(scaled(Money::yuan(yuan), &medals));
            assert_eq!(at(gold), 1.0);
            assert!(at(silver) >= 0.6666 && at(bronze) >= 0.3333);
            assert_eq!((at(i64::MIN / 200), at(i64::MAX / 200)), (-1.0, 1.0));
            let mut before = -1.0;
            for yuan in -9000..2000 {
                assert!(at(yuan) >= before, "{yuan}");
                before = at(yuan);
            }
        }
    }
}
