//! What goes on while frames are measured: one part after the other, each the same number of frames.

use super::spent::by_thread;
use super::{Figures, play_until};
use crate::game::apply::{Queue, carry_out};
use crate::game::board::LiveBoard;
use crate::game::desk::Desk;
use crate::game::egui_bridge::{Animating, Clock};
use crate::run::bots::Player;
use crate::sim::policy::PolicyEdit;
use crate::sim::{Command, Phase, TierId};
use crate::ui::{Action, Screen};
use crate::view::board::Scheme;
use crate::view::review::ReviewPage;
use bevy::prelude::*;
use bevy_egui::PrimaryEguiContext;
use bevy_egui::input::EguiInputEvent;
use std::collections::BTreeMap;
use std::time::Duration;

/// Seed of the run: always the same.
const SEED: u64 = 20;
/// From this quarter on the board shows all it can: rings, trails, matrices.
const QUARTER: u8 = 4;
/// Frames before a part counts: the screen is new, words are shaped for the first time.
const WARM: u32 = 40;
/// Frames of a part that count.
const FRAMES: u32 = 240;
/// Frames between two steps of what happens step by step: an arrangement, a page, a week.
const STEP: u32 = 30;
/// Frames between two commands of the weeks.
const WEEK: u32 = 12;
/// A place on the table of the book, points.
const TABLE: egui::Pos2 = egui::pos2(480.0, 300.0);

/// What goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    /// The title, until everything has started.
    Start,
    /// The plan with the board, and nothing changes.
    Still,
    /// The tokens walk from one arrangement to the next.
    Glide,
    /// The plan changes with every frame.
    Change,
    /// Weeks pass, complaints come and are answered.
    Weeks,
    /// The pages of the review, one after the other.
    Review,
    /// The book, scrolled all the time.
    Book,
    /// The plan again, and nothing moves any more.
    Rest,
}

impl Part {
    const ALL: [Self; 8] = [
        Self::Start,
        Self::Still,
        Self::Glide,
        Self::Change,
        Self::Weeks,
        Self::Review,
        Self::Book,
        Self::Rest,
    ];

    fn name(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Still => "board, nothing changes",
            Self::Glide => "board, tokens walk",
            Self::Change => "plan, a change a frame",
            Self::Weeks => "weeks pass",
            Self::Review => "review, page by page",
            Self::Book => "book, scrolled",
            Self::Rest => "rest",
        }
    }

    /// Whether its frames are told.
    fn counts(self) -> bool {
        !matches!(self, Self::Start | Self::Rest)
    }
}

/// Where the script stands.
#[derive(Resource)]
pub(super) struct Script {
    player: Player,
    part: usize,
    /// Frames of the part so far.
    frame: u32,
    threads: BTreeMap<String, Duration>,
}

impl Script {
    pub(super) fn new(player: Player) -> Self {
        Self {
            player,
            part: 0,
            frame: 0,
            threads: BTreeMap::new(),
        }
    }

    /// Tells what the part took, and goes on to the next.
    fn close(&mut self, part: Part, figures: &mut Figures) {
        figures.counts = false;
        if part.counts() {
            println!("frames;{};{}", part.name(), figures.said());
            // One frame more than was counted lies between the two looks at the threads.
            let frames = f64::from(self.frame - WARM - 1);
            let now = by_thread();
            let each: Vec<String> = now
                .iter()
                .map(|(name, all)| {
                    let before = self.threads.get(name).copied().unwrap_or_default();
                    let took = all.saturating_sub(before).as_secs_f64();
                    format!("{name}={:.2}", 1000.0 * took / frames)
                })
                .collect();
            println!("threads;{};{}", part.name(), each.join(";"));
        }
        figures.clear();
        (self.part, self.frame) = (self.part + 1, 0);
    }
}

pub(super) fn play(
    (mut script, mut figures): (ResMut<Script>, ResMut<Figures>),
    mut desk: ResMut<Desk>,
    mut board: ResMut<LiveBoard>,
    mut queue: ResMut<Queue>,
    (clock, mut animating): (Res<Clock>, ResMut<Animating>),
    context: Single<Entity, With<PrimaryEguiContext>>,
    mut input: MessageWriter<EguiInputEvent>,
) {
    let Some(&part) = Part::ALL.get(script.part) else {
        return;
    };
    animating.run_for(&clock, 0.1);
    let frame = script.frame;
    script.frame += 1;
    if frame == 0 {
        set_up(part, &mut script, &mut desk, &mut board, &mut queue);
    }
    // A look at the threads takes time itself: it is over before a frame counts.
    if frame == WARM {
        script.threads = by_thread();
    }
    if frame == WARM + 1 && part.counts() {
        figures.counts = true;
    }
    let weeks = desk.session.as_ref().map(|s| s.state().phase) == Some(Phase::Weeks);
    let over = match part {
        Part::Start => frame >= WARM,
        Part::Weeks => frame > WARM && !weeks,
        _ => frame > WARM + FRAMES,
    };
    if over {
        script.close(part, &mut figures);
        if part == Part::Rest {
            // Told last: from here on nothing asks for a frame.
            println!("rest");
        }
        return;
    }
    match part {
        Part::Start | Part::Still | Part::Rest => {}
        Part::Glide => {
            let at = (frame / STEP) as usize % Scheme::ALL.len();
            if frame.is_multiple_of(STEP) {
                queue.push(Action::Arrange(Scheme::ALL[at]));
            }
        }
        Part::Change => {
            let edit = PolicyEdit::Hours(2 + frame % 2);
            let tier = TierId(0);
            desk.command(Command::SetPolicy { tier, edit });
        }
        Part::Weeks => {
            if frame <= WARM || !frame.is_multiple_of(WEEK) {
                return;
            }
            let session = desk.session.as_ref();
            let next = session.map(|s| script.player.next(s.sim()));
            if let Some(Ok(Some(command))) = next {
                carry_out(&mut desk, command);
            }
        }
        Part::Review => {
            let at = (frame / STEP) as usize % ReviewPage::ALL.len();
            if frame.is_multiple_of(STEP) {
                queue.push(Action::ReviewPage(ReviewPage::ALL[at]));
            }
        }
        Part::Book => {
            let down = frame < WARM + FRAMES / 2;
            let wheel = egui::Event::MouseWheel {
                unit: egui::MouseWheelUnit::Line,
                delta: egui::vec2(0.0, if down { -1.0 } else { 1.0 }),
                phase: egui::TouchPhase::Move,
                modifiers: egui::Modifiers::NONE,
            };
            for event in [egui::Event::PointerMoved(TABLE), wheel] {
                input.write(EguiInputEvent {
                    context: *context,
                    event,
                });
            }
        }
    }
}

/// Brings the run and the screen to where a part begins.
fn set_up(
    part: Part,
    script: &mut Script,
    desk: &mut Desk,
    board: &mut LiveBoard,
    queue: &mut Queue,
) {
    let player = &mut script.player;
    match part {
        Part::Start | Part::Glide => {}
        Part::Change => queue.push(Action::Arrange(Scheme::Map)),
        Part::Still => {
            desk.choose(desk.library.named.unwrap_or(0));
            desk.start(SEED);
            play_until(desk, player, |s| {
                s.quarter >= QUARTER && s.phase == Phase::Plan
            });
            desk.clock.paused = true;
            board.reset();
            queue.push(Action::Go(Screen::Plan));
        }
        Part::Weeks => {
            play_until(desk, player, |s| s.phase == Phase::Weeks);
            // The bot turns the weeks.
            desk.clock.paused = true;
        }
        Part::Review => {
            play_until(desk, player, |s| s.phase == Phase::Review);
            queue.push(Action::Go(Screen::Review));
        }
        Part::Book => queue.push(Action::Go(Screen::Book)),
        Part::Rest => {
            play_until(desk, player, |s| s.phase == Phase::Plan);
            queue.push(Action::Go(Screen::Plan));
        }
    }
}
