//! Runs for the tests: plain commands, with a plan that changes what can change.

use crate::scenario::{Source, load};
use crate::sim::customer::Manner;
use crate::sim::plan::{FirmEdit, Tone};
use crate::sim::policy::{Lever, PolicyEdit, Programme};
use crate::sim::setup::LeverFrom;
use crate::sim::tier::Level;
use crate::sim::{Command, CustomerId, Money, Phase, Scenario, Sim, TierId};
use std::sync::Arc;

/// A shipped scenario with all levers open.
pub fn scenario(id: &'static str) -> Arc<Scenario> {
    let mut sc = load(&Source::Shipped(id))
        .expect("it is shipped")
        .scenario
        .as_ref()
        .clone();
    sc.levers = Lever::ALL.map(|lever| LeverFrom { lever, from: 1 }).into();
    Arc::new(sc)
}

/// A few finished runs of both scenarios.
pub fn runs() -> Vec<Sim> {
    vec![
        run("steel", 7, 6),
        run("standard", 8, 5),
        run("standard", 9, 7),
    ]
}

/// A run of so many quarters, up to the review of the last.
pub fn run(id: &'static str, seed: u64, quarters: u8) -> Sim {
    let mut sim = Sim::new(scenario(id), seed, quarters);
    for quarter in 1..=quarters {
        plan(&mut sim, quarter);
        week_by_week(&mut sim);
        sim.command(&Command::CloseQuarter)
            .expect("its weeks are over");
        if quarter < quarters {
            sim.command(&Command::NextQuarter)
                .expect("there is another");
        }
    }
    sim
}

/// Lets the weeks of a quarter pass.
pub fn week_by_week(sim: &mut Sim) {
    sim.command(&Command::CommitPlan)
        .expect("a plan can always be committed");
    while sim.state().phase == Phase::Weeks && sim.state().week < 13 {
        if sim.silently(&Command::AdvanceWeek).is_err() {
            sim.silently(&Command::Choose { choice: 0 })
                .expect("an event waits");
        }
    }
    while sim.state().waiting.is_some() {
        sim.silently(&Command::Choose { choice: 0 })
            .expect("an event waits");
    }
}

/// A plan that pulls many levers, some of them badly. Refusals don't matter.
fn plan(sim: &mut Sim, quarter: u8) {
    let swing = i16::from(quarter % 3) * 40 - 40;
    let tier = TierId(u32::from(quarter % 2));
    let policies = [
        PolicyEdit::Hours(60 * u32::from(quarter % 4)),
        PolicyEdit::Level(Level::ALL[usize::from(quarter) % 5]),
        PolicyEdit::Care(Money::yuan(400 * i64::from(quarter))),
        PolicyEdit::Discount(swing),
        PolicyEdit::Files(quarter),
        PolicyEdit::Terms([0, 30, 60, 90][usize::from(quarter) % 4]),
        PolicyEdit::Limit(40 * u16::from(quarter % 4)),
        PolicyEdit::Programme(Programme::Rebate),
    ];
    let firm = [
        FirmEdit::Tone(Tone::ALL[usize::from(quarter) % 4]),
        FirmEdit::Quality(Money::yuan(20_000 * i64::from(quarter))),
        FirmEdit::Heads(8 + u32::from(quarter % 3)),
        FirmEdit::Prospecting(300),
    ];
    let gone = sim.state().customers.iter().position(|c| !c.active());
    let commands = policies
        .map(|edit| Command::SetPolicy { tier, edit })
        .into_iter()
        .chain(firm.map(Command::SetFirm))
        .chain((quarter == 2).then_some(Command::LetGo {
            customer: CustomerId(3),
            manner: Some(Manner::Kindly),
        }))
        .chain(gone.map(|i| Command::WinBack {
            customer: CustomerId(i as u32),
            attempt: true,
        }));
    for command in commands {
        let _ = sim.silently(&command);
    }
}
