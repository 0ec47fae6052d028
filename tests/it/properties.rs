//! Whatever is commanded, in whatever order: nothing panics, nothing leaves its range, nothing is lost.

use crate::support::tiny;
use clientele::run::session::{Provenance, Session};
use clientele::run::{Save, bots, reference};
use clientele::scenario::{Source, load};
use clientele::sim::check::due_promise;
use clientele::sim::complaint::Follow;
use clientele::sim::customer::{Manner, Override};
use clientele::sim::event::Event;
use clientele::sim::ledger::Statement;
use clientele::sim::plan::{FirmEdit, Goal, Tone};
use clientele::sim::policy::{PolicyEdit, Priority, Programme};
use clientele::sim::tier::Level;
use clientele::sim::units::WEEKS;
use clientele::sim::{Command, ComplaintId, CustomerId, Money, Phase, Scenario, State, TierId};
use proptest::prelude::*;
use proptest::sample::select;
use std::collections::BTreeSet;
use std::sync::{Arc, LazyLock};

/// One thing that is tried.
#[derive(Clone, Debug)]
enum Attempt {
    /// Any command, allowed or not.
    Any(Command),
    /// So many steps of somebody who answers what must be answered.
    Go(u8),
}

fn id() -> impl Strategy<Value = u32> {
    prop_oneof![12 => 0..30u32, 1 => any::<u32>()]
}

fn customer() -> impl Strategy<Value = CustomerId> {
    id().prop_map(CustomerId)
}

fn money(most: i64) -> impl Strategy<Value = Money> {
    prop_oneof![
        8 => (0..=most).prop_map(Money::yuan),
        1 => any::<i64>().prop_map(Money),
    ]
}

fn number(most: u32) -> impl Strategy<Value = u32> {
    prop_oneof![8 => 0..=most, 1 => any::<u32>()]
}

fn policy_edit() -> impl Strategy<Value = PolicyEdit> {
    prop_oneof![
        number(600).prop_map(PolicyEdit::Hours),
        select(&Level::ALL[..]).prop_map(PolicyEdit::Level),
        money(50_000).prop_map(PolicyEdit::Care),
        money(200_000).prop_map(PolicyEdit::Authority),
        prop_oneof![4 => -100..=300i16, 1 => any::<i16>()].prop_map(PolicyEdit::Discount),
        (0..24u8).prop_map(PolicyEdit::Files),
        select(&[0u8, 30, 60, 90, 91, 255][..]).prop_map(PolicyEdit::Terms),
        (0..310u16).prop_map(PolicyEdit::Limit),
        select(&Programme::ALL[..]).prop_map(PolicyEdit::Programme),
        select(&Priority::ALL[..]).prop_map(PolicyEdit::Priority),
    ]
}

fn firm_edit() -> impl Strategy<Value = FirmEdit> {
    prop_oneof![
        money(1_000_000).prop_map(FirmEdit::Quality),
        money(1_000_000).prop_map(FirmEdit::Access),
        money(1_000_000).prop_map(FirmEdit::Image),
        select(&Tone::ALL[..]).prop_map(FirmEdit::Tone),
        number(80).prop_map(FirmEdit::Training),
        number(40).prop_map(FirmEdit::Heads),
        number(100_000).prop_map(FirmEdit::Collection),
        number(100_000).prop_map(FirmEdit::Prospecting),
        (number(3), money(1_000_000)).prop_map(|(i, m)| FirmEdit::Channel(i, m)),
    ]
}

fn command() -> impl Strategy<Value = Command> {
    let tier = || number(3).prop_map(TierId);
    let complaint = || id().prop_map(ComplaintId);
    let own =
        (0..700u16, select(&Level::ALL[..])).prop_map(|(hours, level)| Override { hours, level });
    let manner = prop::option::of(select(&Manner::ALL[..]));
    let value = prop::option::of(prop_oneof![3 => 0..1000i64, 1 => any::<i64>()]);
    prop_oneof![
        3 => (customer(), tier()).prop_map(|(customer, tier)| Command::SetTier { customer, tier }),
        6 => (tier(), policy_edit()).prop_map(|(tier, edit)| Command::SetPolicy { tier, edit }),
        2 => (customer(), prop::option::of(own))
            .prop_map(|(customer, own)| Command::SetOverride { customer, own }),
        5 => firm_edit().prop_map(Command::SetFirm),
        2 => (select(&Goal::ALL[..]), value)
            .prop_map(|(goal, value)| Command::SetGoal { goal, value }),
        2 => (customer(), manner).prop_map(|(customer, manner)| Command::LetGo { customer, manner }),
        2 => (customer(), any::<bool>())
            .prop_map(|(customer, attempt)| Command::WinBack { customer, attempt }),
        1 => (money(1_000_000), number(9))
            .prop_map(|(profit, lost)| Command::Predict { profit, lost }),
        1 => tier().prop_map(|tier| Command::AskHint { tier }),
        2 => Just(Command::CommitPlan),
        2 => Just(Command::AdvanceWeek),
        2 => complaint().prop_map(Command::OpenTalk),
        3 => (complaint(), number(6), prop::option::of(0..80_000i64)).prop_map(
            |(complaint, line, yuan)| Command::Say {
                complaint,
                line,
                offer: yuan.map(Money::yuan),
            }
        ),
        1 => complaint().prop_map(Command::Delegate),
        1 => number(3).prop_map(|choice| Command::Choose { choice }),
        1 => (complaint(), select(&Follow::ALL[..]))
            .prop_map(|(complaint, how)| Command::FollowUp { complaint, how }),
        1 => (number(8), number(4))
            .prop_map(|(question, option)| Command::AnswerQuiz { question, option }),
        1 => Just(Command::CloseQuarter),
        1 => Just(Command::NextQuarter),
    ]
}

fn attempts(length: usize) -> impl Strategy<Value = Vec<Attempt>> {
    let attempt = prop_oneof![
        4 => command().prop_map(Attempt::Any),
        1 => (1..20u8).prop_map(Attempt::Go),
    ];
    prop::collection::vec(attempt, 1..length)
}

/// What somebody does next who answers what must be answered; none at the end.
fn step(session: &Session) -> Option<Command> {
    let state = session.state();
    let talking = state.complaints.iter().find(|c| c.status.talk().is_some());
    Some(match state.phase {
        Phase::Plan => Command::CommitPlan,
        Phase::Review => Command::NextQuarter,
        Phase::Debrief => return None,
        Phase::Weeks => {
            if let Some(c) = talking {
                let say = |line| Command::Say {
                    complaint: c.id,
                    line,
                    offer: None,
                };
                (0..8)
                    .map(say)
                    .find(|say| session.allows(say).is_ok())
                    .expect("a talk under way has a line that can be said")
            } else if state.waiting.is_some() {
                Command::Choose { choice: 0 }
            } else if let Some(complaint) = due_promise(state) {
                let how = |how| Command::FollowUp { complaint, how };
                let kept = how(Follow::Keeps);
                if session.allows(&kept).is_ok() {
                    kept
                } else {
                    how(Follow::Excuses)
                }
            } else if state.week < WEEKS {
                Command::AdvanceWeek
            } else {
                Command::CloseQuarter
            }
        }
    })
}

/// A run under test: what has been seen of it so far.
struct Watched {
    session: Session,
    prospects: BTreeSet<u32>,
}

impl Watched {
    fn new(scenario: &Arc<Scenario>, seed: u64) -> Self {
        let provenance = Provenance {
            hash: "0123".to_owned(),
            ..Provenance::default()
        };
        Self {
            session: Session::start(Arc::clone(scenario), provenance, seed, 0, 1),
            prospects: BTreeSet::new(),
        }
    }

    fn command(&mut self, command: &Command) -> Result<(), TestCaseError> {
        let before = self.session.state().hash();
        let allowed = self.session.allows(command);
        let people = self.session.state().customers.len();
        match self.session.command(command.clone()) {
            Err(refusal) => {
                prop_assert_eq!(allowed, Err(refusal));
                prop_assert_eq!(self.session.state().hash(), before, "{:?}", command);
            }
            Ok(events) => {
                prop_assert_eq!(allowed, Ok(()));
                self.look(&events, people)?;
            }
        }
        Ok(())
    }

    fn look(&mut self, events: &[Event], people: usize) -> Result<(), TestCaseError> {
        let mut next = people;
        for event in events {
            match event {
                Event::PlanCommitted { leads, .. } => {
                    for lead in leads {
                        prop_assert!(self.prospects.insert(lead.id), "prospect {}", lead.id);
                    }
                }
                Event::Recommended { prospect, .. } => {
                    prop_assert!(
                        self.prospects.insert(prospect.id),
                        "prospect {}",
                        prospect.id
                    );
                }
                Event::Joined { customer, .. } => {
                    prop_assert_eq!(customer.index(), next);
                    next += 1;
                }
                _ => {}
            }
        }
        let state = self.session.state();
        prop_assert_eq!(state.customers.len(), next);
        let book = self.session.scenario().customers.len();
        prop_assert_eq!(state.customers.len(), book + state.joined.len());
        for (at, complaint) in state.complaints.iter().enumerate() {
            prop_assert_eq!(complaint.id.index(), at);
        }
        Ok(())
    }

    /// Everything that must hold at any time.
    fn hold(&self) -> Result<(), TestCaseError> {
        let sc = self.session.scenario();
        let state = self.session.state();
        in_range(state)?;
        let score = self.session.score();
        for figure in [
            state.misfortune,
            state.planned,
            state.extra_hours,
            state.planned_hours(),
            state.hours(sc),
            state.load(sc),
        ] {
            prop_assert!(figure.is_finite());
        }
        // Sums saturate instead of overflowing; no run comes near that.
        for money in [
            state.cash(sc),
            state.equity(sc),
            score.value(),
            score.luck_adjusted(),
        ] {
            prop_assert!(money.0.abs() < i64::MAX / 4, "{:?}", money);
        }
        let mut total = Statement::default();
        for quarter in 1..=state.quarter {
            let entries = state.ledger.statement(|e| e.quarter == quarter);
            prop_assert_eq!(state.ledger.quarter(quarter), entries);
            total.add_all(&entries);
        }
        prop_assert_eq!(state.ledger.total(), total);
        let sum: Money = state.ledger.entries().iter().map(|e| e.amount).sum();
        prop_assert_eq!(total.profit(), sum);
        for (id, c) in state.customers.iter().enumerate() {
            let booked = state.ledger.customer(CustomerId(id as u32)).profit();
            prop_assert_eq!(c.historic + c.moved, booked, "customer {}", id);
            let between = matches!(state.phase, Phase::Review | Phase::Debrief);
            prop_assert!(!between || c.moved == Money::ZERO, "customer {}", id);
        }
        Ok(())
    }

    /// Saves the run, takes it up again, and compares.
    fn comes_back(&self) -> Result<(), TestCaseError> {
        let save = self.session.to_save(2);
        let text = save
            .encode()
            .map_err(|f| TestCaseError::fail(f.to_string()))?;
        let read = Save::decode(text.as_bytes()).map_err(|f| TestCaseError::fail(f.to_string()))?;
        prop_assert_eq!(&read, &save);
        let scenario = Arc::clone(self.session.scenario());
        let resumed = Session::resume(&read, scenario, "0123");
        prop_assert!(resumed.report.same(), "{:?}", resumed.report.parting);
        prop_assert_eq!(resumed.session.hashes(), self.session.hashes());
        prop_assert_eq!(resumed.session.state(), self.session.state());
        prop_assert_eq!(resumed.session.log(), self.session.log());
        self.goes_back_and_forth()
    }

    /// Takes all edits of the plan back and makes them again: nothing is different.
    fn goes_back_and_forth(&self) -> Result<(), TestCaseError> {
        let (mut session, mut steps) = (self.session.clone(), 0);
        while session.undo() {
            steps += 1;
        }
        let edits = |s: &Session| s.log().iter().filter(|c| c.lever().is_some()).count();
        let taken = edits(&self.session) - edits(&session);
        prop_assert_eq!(taken, steps);
        for _ in 0..steps {
            prop_assert!(session.redo());
        }
        prop_assert!(!session.redo());
        prop_assert_eq!(session.state().hash(), self.session.state().hash());
        Ok(())
    }
}

fn in_range(state: &State) -> Result<(), TestCaseError> {
    let level = |name: &str, x: f64| {
        prop_assert!((0.0..=1.0).contains(&x), "{} is {}", name, x);
        Ok(())
    };
    let firm = &state.firm;
    level("quality", firm.quality)?;
    level("access", firm.access)?;
    level("image", firm.image)?;
    level("skill", firm.team.skill)?;
    level("morale", firm.team.morale)?;
    prop_assert!(firm.word.is_finite() && firm.team.heads >= 1);
    for (i, c) in state.customers.iter().enumerate() {
        let l = &c.levels;
        for (name, x) in [
            ("satisfaction", l.satisfaction),
            ("expectation", l.expectation),
            ("trust", l.trust),
            ("loyalty", l.loyalty),
            ("share", l.share),
            ("file", l.file),
            ("depth", l.depth),
            ("relational", l.barriers[0]),
            ("procedural", l.barriers[1]),
            ("financial", l.barriers[2]),
        ] {
            level(&format!("{name} of {i}"), x)?;
        }
        prop_assert!(l.stock >= 0.0 && l.stock.is_finite(), "stock of {}", i);
        prop_assert!(l.memory.iter().all(|z| z.is_finite()), "memory of {}", i);
        prop_assert!(c.wallet.is_finite() && c.wallet >= 0.0, "wallet of {}", i);
        prop_assert!(
            !c.owed.is_negative() && !c.overdue.is_negative(),
            "debts of {}",
            i
        );
        let id = CustomerId(i as u32);
        for record in state.history(id) {
            let p = record.step.hazard.probability;
            prop_assert!((0.0..=1.0).contains(&p), "hazard of {}: {}", i, p);
        }
    }
    Ok(())
}

fn play(scenario: &Arc<Scenario>, seed: u64, attempts: &[Attempt]) -> Result<(), TestCaseError> {
    let mut run = Watched::new(scenario, seed);
    for attempt in attempts {
        match attempt {
            Attempt::Any(command) => run.command(command)?,
            Attempt::Go(steps) => {
                for _ in 0..*steps {
                    let Some(command) = step(&run.session) else {
                        break;
                    };
                    prop_assert_eq!(run.session.allows(&command), Ok(()), "{:?}", command);
                    run.command(&command)?;
                }
            }
        }
        run.hold()?;
    }
    run.comes_back()
}

static TINY: LazyLock<Arc<Scenario>> = LazyLock::new(|| Arc::new(tiny()));
static STEEL: LazyLock<Arc<Scenario>> = LazyLock::new(|| {
    load(&Source::Shipped("steel"))
        .unwrap_or_else(|problems| panic!("{problems}"))
        .scenario
});
static REFERENCE: LazyLock<Arc<Scenario>> =
    LazyLock::new(|| Arc::new(reference::scenario(5, 18, 6)));

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 120,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn any_commands_on_the_tiny_scenario(seed in any::<u64>(), list in attempts(60)) {
        play(&TINY, seed, &list)?;
    }
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 40,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn any_commands_on_steel(seed in any::<u64>(), list in attempts(80)) {
        play(&STEEL, seed, &list)?;
    }

    #[test]
    fn any_commands_on_a_small_reference(seed in any::<u64>(), list in attempts(80)) {
        play(&REFERENCE, seed, &list)?;
    }

    #[test]
    fn any_bot_on_any_seed_stays_in_range(seed in any::<u64>(), bot in select(&bots::NAMES[..])) {
        let mut run = Watched::new(&TINY, seed);
        let player = bots::talking(bot).expect("it is one of the bots");
        let mut player = bots::Player::new(player);
        while let Some(command) = player
            .next(run.session.sim())
            .map_err(|stuck| TestCaseError::fail(stuck.to_string()))?
        {
            run.command(&command)?;
        }
        run.hold()?;
        run.comes_back()?;
    }
}
