//! What an author needs of a run: carried over to a changed scenario, put to any quarter, played ahead by a bot.

use super::bots::{self, Player, Stuck};
use super::session::{Provenance, Session};
use crate::sim::{Phase, Scenario};
use std::sync::Arc;

/// A run on a changed scenario.
#[derive(Clone, Debug)]
pub struct Carried {
    /// The run, as far as its commands could be carried out.
    pub session: Session,
    /// The quarter in which a command was refused; none: all were carried out.
    pub until: Option<u8>,
}

/// Carries the commands of a run out again on a scenario that was changed.
/// `now` is seconds since 1970.
pub fn carry_over(
    session: &Session,
    scenario: Arc<Scenario>,
    provenance: Provenance,
    now: u64,
) -> Carried {
    let mut save = session.to_save(now);
    // A run of full length keeps it: the scenario may have become longer or shorter.
    if save.header.quarters == session.scenario().quarters {
        save.header.quarters = 0;
    }
    save.header.quarters = save.header.quarters.min(scenario.quarters);
    let resumed = Session::resume(&save, scenario, &provenance.hash);
    let refused = resumed.report.commands < save.log.len();
    let until = refused.then(|| resumed.session.state().quarter);
    Carried {
        session: resumed.session,
        until,
    }
}

/// The same run at the beginning of a quarter (from 1), or at its end if it has
/// no such quarter. Own decisions are kept as far as they go; from there on a
/// bot plays, by its id (see [`bots::NAMES`]; any other is `textbook`).
pub fn jump(session: &Session, quarter: u8, bot: &str, now: u64) -> Result<Session, Stuck> {
    let there = |s: &Session| {
        let state = s.state();
        s.finished() || (state.phase == Phase::Plan && state.quarter >= quarter)
    };
    let state = session.state();
    let mut on = Session::start(
        session.scenario().clone(),
        session.provenance().clone(),
        session.sim().seed(),
        state.quarters,
        now,
    );
    for command in session.log() {
        if there(&on) || on.command(command.clone()).is_err() {
            break;
        }
    }
    let bot = bots::by_name(bot).or_else(|| bots::by_name("textbook"));
    let Some(bot) = bot else { return Ok(on) };
    let mut player = Player::new(bot);
    while !there(&on) {
        let Some(command) = player.next(on.sim())? else {
            break;
        };
        if let Err(refusal) = on.command(command.clone()) {
            return Err(Stuck::at(on.sim(), command, refusal));
        }
    }
    Ok(on)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::{Source, load};
    use crate::sim::{Command, CustomerId};

    fn begun() -> Session {
        let loaded = load(&Source::Shipped("steel")).expect("steel is sound");
        Session::start(loaded.scenario, Provenance::default(), 3, 0, 0)
    }

    #[test]
    fn ahead_a_bot_plays_and_back_own_decisions_stay() {
        let mut session = begun();
        let own = Command::SetTier {
            customer: CustomerId(0),
            tier: crate::sim::TierId(2),
        };
        session.command(own.clone()).expect("it may be moved");
        let ahead = jump(&session, 4, "equal", 0).expect("the bot isn't stuck");
        assert_eq!(
            (ahead.state().quarter, ahead.state().phase),
            (4, Phase::Plan)
        );
        assert_eq!(ahead.log()[0], own);
        let back = jump(&ahead, 2, "idle", 0).expect("nothing is played");
        assert_eq!((back.state().quarter, back.state().phase), (2, Phase::Plan));
        assert_eq!(back.hashes(), &ahead.hashes()[..1]);
        let end = jump(&back, 99, "textbook", 0).expect("the bot isn't stuck");
        assert!(end.finished());
    }

    #[test]
    fn a_run_goes_on_in_the_changed_scenario_as_far_as_it_can() {
        let session = jump(&begun(), 5, "textbook", 0).expect("the bot isn't stuck");
        let mut changed = Scenario::clone(session.scenario());
        changed.firm.wage = crate::sim::Money::yuan(90);
        let same = Provenance::default();
        let carried = carry_over(&session, Arc::new(changed.clone()), same.clone(), 0);
        assert_eq!(carried.until, None);
        assert_eq!(carried.session.log(), session.log());
        assert_ne!(carried.session.hashes(), session.hashes());
        changed.quarters = 2;
        let shorter = carry_over(&session, Arc::new(changed), same, 0);
        assert!(shorter.session.finished() && shorter.until.is_some());
    }
}
