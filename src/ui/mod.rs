//! The dense screens: each takes a root `Ui`, a view and the words, and returns actions. No window of their own.

pub mod author;
pub mod board_overlay;
pub mod briefing;
pub mod class;
pub mod customer;
pub mod debrief;
mod explained;
pub mod firm;
pub mod frame;
pub mod handbook;
pub mod plan;
pub mod portrait;
pub mod practice;
pub mod quiz;
pub mod review;
pub mod scenarios;
pub mod talk;
pub mod theme;
pub mod title;
pub mod weeks;
pub mod widgets;

use crate::locale::Lang;
use crate::run::branch::{Branch, Continued, Edit};
use crate::run::practice::Difficulty;
use crate::sim::setup::Personality;
use crate::sim::tier::Measure;
use crate::sim::{Command, ComplaintId, CustomerId, Money, TierId};
use crate::view::debrief::DebriefPage;
use crate::view::review::ReviewPage;
use egui::{Rect, Ui, UiBuilder};

/// The screens.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Screen {
    /// The title.
    #[default]
    Title,
    /// Choosing a scenario.
    Scenarios,
    /// The briefing.
    Briefing,
    /// The plan, tier by tier.
    Plan,
    /// The plan for the firm.
    Firm,
    /// The weeks of a quarter.
    Weeks,
    /// A conversation.
    Talk,
    /// The review of a quarter.
    Review,
    /// One customer.
    Customer,
    /// The debrief.
    Debrief,
    /// A class: the runs of a folder side by side.
    Class,
    /// The quiz.
    Quiz,
    /// The handbook.
    Handbook,
    /// The practice room: the cases.
    Practice,
    /// A talk that is practised.
    PracticeTalk,
    /// Author mode: the problems of a scenario, or which one to work on.
    Author,
}

/// What a screen asks for.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Starts a run of a scenario.
    NewRun {
        /// Place in the list of scenarios.
        scenario: usize,
        /// Quarters it has.
        quarters: u8,
    },
    /// To the list of scenarios.
    Choose,
    /// Goes on with the saved run.
    Resume,
    /// To a screen.
    Go(Screen),
    /// To where one came from.
    Back,
    /// Another language.
    Lang(Lang),
    /// Dark or light.
    Dark(bool),
    /// Ends the program.
    Quit,
    /// A command to the run.
    Command(Command),
    /// Opens a customer.
    OpenCustomer(CustomerId),
    /// From the briefing into the first plan.
    StartPlaying,
    /// The next question of the quiz.
    NextQuestion,
    /// Opens the quiz.
    OpenQuiz,
    /// Writes the hand-outs of the scenario to a file.
    Handout,
    /// Stops or starts the clock of the weeks.
    Pause(bool),
    /// Runs the weeks faster.
    Fast(bool),
    /// Sets the sum that is offered in a talk.
    Offer(Money),
    /// What came of a promise has been read.
    Followed,
    /// To the practice room.
    OpenPractice,
    /// Something in the practice room.
    Practise(Practised),
    /// Something in author mode.
    Author(Authoring),
    /// Puts a complaint off.
    Later(ComplaintId),
    /// Takes a complaint up and goes to the talk.
    OpenTalk(ComplaintId),
    /// Unfolds the card of a tier, or folds it up.
    Unfold(Option<TierId>),
    /// Shows the forecast of the plan, or the goals again.
    Foresee(bool),
    /// Something in the debrief.
    Debrief(Debriefed),
    /// Something in the view of a class.
    Class(Classed),
    /// To a page of the review.
    ReviewPage(ReviewPage),
    /// Grades the whole book by a measure.
    Grade(Measure),
    /// Shows the whole board again.
    FitBoard,
    /// Opens the handbook at a page; without one, at what says most about the screen.
    Handbook(Option<&'static str>),
}

/// What is done in the debrief.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Debriefed {
    /// To a page.
    Page(DebriefPage),
    /// Large, a picture at a time, or as on a desk.
    Big(bool),
    /// To a picture of the page.
    Picture(usize),
    /// Works it out.
    Begin,
    /// Calls the work off.
    Cancel,
    /// Begins another future from a branch, or from the run itself.
    From(Option<u32>),
    /// Changes decisions of a quarter, from 1.
    Quarter(u8),
    /// Changes something.
    Edit(Edit),
    /// Leaves something as it was.
    Unedit(Edit),
    /// Says who plays on.
    By(Continued),
    /// Plays the other future.
    Play,
    /// Calls that off.
    Stop,
    /// Keeps a future.
    Keep(Box<Branch>),
    /// Names a kept one.
    Name(u32, String),
    /// Deletes a kept one with all that springs from it.
    Drop(u32),
}

/// What is done in the view of a class.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Classed {
    /// Reads the runs of a folder.
    Folder(String),
    /// Calls that off.
    Cancel,
    /// Large, a picture at a time, or as on a desk.
    Big(bool),
    /// To a picture.
    Picture(usize),
    /// Another folder.
    Other,
}

/// What is done in author mode.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Authoring {
    /// Shows the place of a problem, by its place in the list.
    Problem(usize),
    /// Chooses the bot that plays ahead.
    Bot(usize),
    /// Puts the run to the beginning of a quarter (from 1), or to its end.
    Jump(u8),
    /// Reads the files again.
    Read,
    /// Back into the run, or to the briefing.
    Play,
    /// Works on a scenario of the own folder.
    Named(String),
    /// Works on a scenario at a path, or on a shipped one by its id.
    Path(String),
    /// Chooses another scenario.
    Other,
}

/// What is done in the practice room.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Practised {
    /// Chooses a case by its place in the list.
    Case(usize),
    /// Chooses with whom; none: by lot.
    Who(Option<Personality>),
    /// Chooses how hard.
    Hard(Difficulty),
    /// Begins.
    Start,
    /// Says a line.
    Say {
        /// Which.
        line: u32,
        /// The sum offered.
        offer: Option<Money>,
    },
    /// Takes the last line back.
    Undo,
    /// Asks for a hint.
    Hint,
    /// The same once more.
    Again,
    /// Back to the list.
    Leave,
}

/// Draws into a part of the screen, clipped to it.
pub fn within<R>(ui: &mut Ui, rect: Rect, add: impl FnOnce(&mut Ui) -> R) -> R {
    ui.scope_builder(UiBuilder::new().max_rect(rect), |ui| {
        ui.set_clip_rect(rect.expand(2.0).intersect(ui.clip_rect()));
        add(ui)
    })
    .inner
}

/// Cuts a rectangle into top bar, middle and bottom bar of these heights.
pub fn bands(rect: Rect, top: f32, bottom: f32) -> [Rect; 3] {
    let (head, rest) = rect.split_top_bottom_at_y(rect.top() + top);
    let (middle, foot) = rest.split_top_bottom_at_y(rest.bottom() - bottom);
    [head, middle, foot]
}
