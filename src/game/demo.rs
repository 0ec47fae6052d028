//! The game plays itself: a bot sends the commands, the window shows every screen, pictures are taken on request.

mod pace;

use super::apply::{Queue, carry_out};
use super::board::LiveBoard;
use super::desk::Desk;
use super::egui_bridge::{Animating, Clock};
use super::shots::Shots;
use crate::cli::demo::DemoOptions;
use crate::run::bots::{self, Player};
use crate::sim::{Command, Phase};
use crate::ui::{Action, Practised, Screen};
use crate::view::review::ReviewPage;
use bevy::prelude::*;
use pace::Pace;
use std::collections::{BTreeSet, VecDeque};

/// Seed of a demo: always the same run.
const SEED: u64 = 20;

/// One thing the demo does.
enum Beat {
    /// Asks for something as a screen would.
    Act(Action),
    /// Sends a command to the run.
    Send(Command),
    /// Begins the run.
    Start,
    /// Says what fits in the talk that is practised.
    Practise,
    /// Shows a customer: the one nearest to leaving.
    Customer,
    /// Takes a picture, if pictures are taken.
    Shot(String),
    /// The same in the middle of a movement, so many frames from now.
    Moving(&'static str, u32),
    /// Waits, in seconds, if no pictures are taken.
    Wait(f64),
}

/// The script and the bot.
#[derive(Resource)]
struct Demo {
    player: Player,
    beats: VecDeque<Beat>,
    seen: BTreeSet<&'static str>,
    number: u32,
    until: f64,
    over: bool,
    quarters: Option<u8>,
    pace: Pace,
}

/// Sets up a demo.
pub(super) fn plugin(
    options: &DemoOptions,
) -> Result<impl Fn(&mut App) + Send + Sync + 'static, String> {
    bots::talking(&options.policy)
        .ok_or_else(|| format!("there is no bot `{}`", options.policy))?;
    let (policy, quarters) = (options.policy.clone(), options.quarters);
    Ok(move |app: &mut App| {
        // The name was checked above.
        if let Some(bot) = bots::talking(&policy) {
            app.insert_resource(Demo::new(bot, quarters))
                .add_systems(Update, play);
        }
    })
}

impl Demo {
    fn new(bot: Box<dyn bots::Bot>, quarters: Option<u8>) -> Self {
        let shot = |name: &str| Beat::Shot(name.to_owned());
        let beats = VecDeque::from([
            Beat::Wait(2.0),
            shot("title"),
            Beat::Act(Action::Handbook(Some("iceberg"))),
            Beat::Wait(4.0),
            shot("handbook"),
            Beat::Act(Action::Handbook(Some("barriers"))),
            Beat::Wait(4.0),
            shot("handbook-table"),
            Beat::Act(Action::Go(Screen::Title)),
            Beat::Act(Action::OpenPractice),
            Beat::Wait(4.0),
            shot("practice"),
            Beat::Act(Action::Practise(Practised::Start)),
            Beat::Wait(3.0),
            shot("practice-first"),
            Beat::Practise,
            Beat::Practise,
            Beat::Practise,
            Beat::Wait(3.0),
            shot("practice-talk"),
            Beat::Practise,
            Beat::Wait(3.0),
            shot("practice-offer"),
            Beat::Practise,
            Beat::Practise,
            Beat::Wait(5.0),
            shot("practice-feedback"),
            Beat::Act(Action::Practise(Practised::Leave)),
            Beat::Act(Action::Go(Screen::Title)),
            Beat::Act(Action::Choose),
            Beat::Wait(2.0),
            shot("scenarios"),
            Beat::Act(Action::Go(Screen::Briefing)),
            Beat::Wait(4.0),
            shot("briefing"),
            Beat::Start,
            shot("plan-first"),
            Beat::Act(Action::OpenQuiz),
            shot("quiz"),
            Beat::Send(Command::AnswerQuiz {
                question: 0,
                option: 2,
            }),
            Beat::Wait(3.0),
            shot("quiz-answered"),
            Beat::Act(Action::Go(Screen::Plan)),
        ]);
        Self {
            player: Player::new(bot),
            beats,
            seen: BTreeSet::new(),
            number: 0,
            until: 0.0,
            over: false,
            quarters,
            pace: Pace::new(),
        }
    }

    /// Queues a picture the first time a name comes up.
    fn once(&mut self, name: &'static str) {
        if self.seen.insert(name) {
            self.beats.push_back(Beat::Shot(name.to_owned()));
        }
    }

    /// Plans what to show around the bot's next command.
    fn next(&mut self, desk: &Desk) {
        let Some(session) = &desk.session else { return };
        let sim = session.sim();
        let (quarter, week) = (sim.state().quarter, sim.state().week);
        let command = match self.player.next(sim) {
            Ok(Some(command)) => command,
            Ok(None) => {
                self.beats.push_back(Beat::Wait(8.0));
                self.once("debrief-first");
                self.beats.push_back(Beat::Moving("debrief", 150));
                self.over = true;
                return;
            }
            Err(stuck) => {
                error!("{stuck}");
                self.over = true;
                return;
            }
        };
        match &command {
            Command::CommitPlan => {
                self.beats.push_back(Beat::Wait(3.0));
                if quarter <= 3 {
                    self.beats.push_back(Beat::Shot(format!("plan-q{quarter}")));
                }
                self.firm_page(desk, quarter);
                self.beats.push_back(Beat::Send(command));
            }
            Command::AdvanceWeek => {
                if week == 6 && quarter == 2 {
                    self.once("weeks");
                }
                self.beats.push_back(Beat::Wait(0.7));
                self.beats.push_back(Beat::Send(command));
            }
            Command::OpenTalk(id) => {
                self.once("complaint");
                self.beats.push_back(Beat::Wait(3.0));
                self.beats.push_back(Beat::Act(Action::OpenTalk(*id)));
                self.once("talk-first");
            }
            Command::Say { complaint, .. } => self.say(desk, *complaint, &command),
            Command::Choose { .. } => {
                self.once("event");
                self.beats.push_back(Beat::Wait(4.0));
                self.beats.push_back(Beat::Send(command));
            }
            Command::FollowUp { .. } => {
                self.once("promise");
                self.beats.push_back(Beat::Wait(2.0));
                self.beats.push_back(Beat::Send(command));
                self.once("promise-followed");
                self.beats.push_back(Beat::Wait(2.0));
                self.beats.push_back(Beat::Act(Action::Followed));
            }
            Command::CloseQuarter => {
                self.beats.push_back(Beat::Send(command));
                if quarter == 4 {
                    self.beats.push_back(Beat::Moving("weeks-leaving", 9));
                }
                self.beats.push_back(Beat::Wait(3.0));
                self.once("weeks-closed");
                self.beats.push_back(Beat::Act(Action::Go(Screen::Review)));
                self.beats.push_back(Beat::Wait(5.0));
                self.beats
                    .push_back(Beat::Shot(format!("review-q{quarter}")));
                if quarter == 1 || quarter == 4 {
                    for (page, name) in [
                        (ReviewPage::Causes, "causes"),
                        (ReviewPage::Relations, "relations"),
                        (ReviewPage::Overview, ""),
                    ] {
                        self.beats.push_back(Beat::Act(Action::ReviewPage(page)));
                        if !name.is_empty() {
                            self.beats.push_back(Beat::Wait(4.0));
                            self.beats
                                .push_back(Beat::Shot(format!("review-q{quarter}-{name}")));
                        }
                    }
                }
                if quarter % 2 == 0 {
                    self.beats.push_back(Beat::Customer);
                    self.once("customer");
                    self.beats.push_back(Beat::Act(Action::Go(Screen::Review)));
                }
            }
            _ => self.beats.push_back(Beat::Send(command)),
        }
    }

    /// The folded part of a card and the plan for the firm: when they open,
    /// and once more when much is open.
    fn firm_page(&mut self, desk: &Desk, quarter: u8) {
        let Some(eye) = desk.eye() else { return };
        let plan = crate::view::plan::plan(eye);
        let late = quarter == 6;
        if plan.tiers.iter().any(|card| !card.folded.is_empty())
            && (late || self.seen.insert("plan-unfolded"))
        {
            let first = Some(crate::sim::TierId(0));
            self.beats.push_back(Beat::Act(Action::Unfold(first)));
            self.beats
                .push_back(Beat::Shot(format!("plan-unfolded-q{quarter}")));
            self.beats.push_back(Beat::Act(Action::Unfold(None)));
        }
        if plan.firm_open && (late || self.seen.insert("firm")) {
            self.beats.push_back(Beat::Act(Action::Go(Screen::Firm)));
            self.beats.push_back(Beat::Wait(3.0));
            self.beats.push_back(Beat::Shot(format!("firm-q{quarter}")));
            self.beats.push_back(Beat::Act(Action::Go(Screen::Plan)));
        }
    }

    fn say(&mut self, desk: &Desk, complaint: crate::sim::ComplaintId, command: &Command) {
        let state = desk
            .session
            .as_ref()
            .map(crate::run::session::Session::state);
        let complaint = state.and_then(|s| s.complaint(complaint));
        let turn = complaint
            .and_then(|c| c.status.talk())
            .map_or(0, |talk| talk.turn as usize);
        let turns = complaint
            .and_then(|c| c.case)
            .and_then(|i| desk.book.as_ref()?.scenario.cases.get(i as usize))
            .map_or(0, |case| case.turns.len());
        if turn == 3 {
            self.once("talk");
        }
        self.beats.push_back(Beat::Wait(3.0));
        self.beats.push_back(Beat::Send(command.clone()));
        if turn + 1 >= turns {
            self.beats.push_back(Beat::Wait(5.0));
            self.once("talk-feedback");
            self.beats.push_back(Beat::Act(Action::Go(Screen::Weeks)));
        }
    }
}

fn play(
    mut demo: ResMut<Demo>,
    mut desk: ResMut<Desk>,
    mut board: ResMut<LiveBoard>,
    mut queue: ResMut<Queue>,
    mut shots: Option<ResMut<Shots>>,
    (clock, mut animating): (Res<Clock>, ResMut<Animating>),
    mut exit: MessageWriter<AppExit>,
) {
    demo.pace.frame();
    // The bot turns the weeks; the window's own clock stands still.
    desk.clock.paused = true;
    if shots.is_none() {
        animating.run_for(&clock, 0.1);
    }
    if shots.as_ref().is_some_and(|s| !s.is_idle()) || clock.now() < demo.until {
        return;
    }
    let Some(beat) = demo.beats.pop_front() else {
        if demo.over {
            eprintln!("{}", demo.pace.said());
            let failed = shots
                .as_ref()
                .is_some_and(|s| !s.failed().is_empty() || s.taken().is_empty());
            exit.write(if failed {
                AppExit::error()
            } else {
                AppExit::Success
            });
        } else {
            demo.next(&desk);
        }
        return;
    };
    match beat {
        Beat::Act(action) => {
            // A talk that failed to open must not be shown.
            queue.push(action);
            demo.until = clock.now() + 0.05;
        }
        Beat::Send(command) => carry_out(&mut desk, command),
        Beat::Practise => {
            let talk = desk.room.as_ref().and_then(|room| room.talk.as_ref());
            let best = talk.and_then(|talk| talk.talk().best(talk.meeting()));
            if let Some(line) = best {
                let offer = None;
                queue.push(Action::Practise(Practised::Say { line, offer }));
                demo.until = clock.now() + 0.05;
            }
        }
        Beat::Start => {
            if let Some(quarters) = demo.quarters {
                desk.quarters = quarters;
            }
            desk.start(SEED);
            board.reset();
        }
        Beat::Customer => {
            if let Some(id) = nearest(&desk) {
                queue.push(Action::OpenCustomer(id));
                demo.until = clock.now() + 0.05;
            }
        }
        Beat::Shot(name) => {
            if let Some(shots) = &mut shots {
                demo.number += 1;
                shots.request(format!("{:02}-{name}", demo.number));
            }
        }
        Beat::Moving(name, frames) => {
            if let Some(shots) = &mut shots {
                demo.number += 1;
                shots.request_after(format!("{:02}-{name}", demo.number), frames);
            }
        }
        Beat::Wait(seconds) => {
            if shots.is_none() {
                demo.until = clock.now() + seconds;
            }
        }
    }
    if desk.book.is_none() {
        let index = desk.library.named.unwrap_or(0);
        desk.choose(index);
    }
}

/// The customer nearest to leaving.
fn nearest(desk: &Desk) -> Option<crate::sim::CustomerId> {
    let eye = desk.eye()?;
    let state = eye.state();
    if state.phase == Phase::Debrief {
        return None;
    }
    state.active().map(|(id, _)| id).max_by(|a, b| {
        let risk = |id| crate::view::plan::risk(eye, id);
        risk(*a).total_cmp(&risk(*b))
    })
}
