//! The dense screens: each takes a root `Ui`, a view and the words, and returns actions. No window of their own.

pub mod anchor;
pub mod aside;
pub mod author;
pub mod board_overlay;
pub mod book;
pub mod briefing;
mod chart;
pub mod class;
pub mod customer;
pub mod debrief;
pub mod dialog;
mod explained;
pub mod export;
pub mod firm;
pub mod fit;
pub mod frame;
pub mod handbook;
pub mod lesson;
pub mod plan;
pub mod portrait;
pub mod practice;
pub mod quiz;
pub mod review;
pub mod saves;
pub mod scenarios;
pub mod settings;
pub mod shortcuts;
pub mod story;
pub mod talk;
pub mod theme;
pub mod title;
pub mod tour;
pub mod weeks;
pub mod widgets;

pub use fit::{ONE_COLUMN, in_column, wants};

use crate::locale::Lang;
use crate::run::branch::{Branch, Continued, Edit};
use crate::run::practice::Difficulty;
use crate::sim::setup::Personality;
use crate::sim::tier::Measure;
use crate::sim::{Command, ComplaintId, CustomerId, Money, TierId};
use crate::view::account::AccountField;
use crate::view::board::Scheme;
use crate::view::debrief::DebriefPage;
use crate::view::export::Exporting;
use crate::view::lesson::Lessoning;
use crate::view::plan::Place;
use crate::view::quiz::library::Theme;
use crate::view::review::ReviewPage;
use crate::view::saves::Saving;
use crate::view::settings::Setting;
use egui::{Key, Modifiers, Rect, Ui, UiBuilder};

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
    /// The book: all customers in a table.
    Book,
    /// The debrief.
    Debrief,
    /// A class: the runs of a folder side by side.
    Class,
    /// The quiz of a run.
    Quiz,
    /// The quiz outside a run: themes, questions, result.
    Questions,
    /// The handbook.
    Handbook,
    /// The story of the run.
    Story,
    /// The settings.
    Settings,
    /// The saved runs.
    Saves,
    /// The keys.
    Shortcuts,
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
        /// The preset it is played by, by its place among those of the scenario.
        preset: Option<usize>,
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
    /// Something in the settings.
    Set(Setting),
    /// Something with the saved runs.
    Saves(Saving),
    /// To the saved runs.
    OpenSaves,
    /// Ends the program.
    Quit,
    /// A command to the run.
    Command(Command),
    /// Takes the last edit of the plan back.
    Undo,
    /// Makes the edit again that was taken back last.
    Redo,
    /// To where something of the plan is changed.
    GoTo(Place),
    /// Something in the guided tour.
    Tour(Touring),
    /// Something the instructor sets.
    Lesson(Lessoning),
    /// Opens a customer.
    OpenCustomer(CustomerId),
    /// Puts customers into a tier.
    MoveToTier {
        /// Who.
        customers: Vec<CustomerId>,
        /// Where.
        tier: TierId,
    },
    /// Marks customers on the board, in place of those marked before.
    MarkOnBoard(Vec<CustomerId>),
    /// Keeps which columns of the book are shown, and how wide.
    BookLayout(String),
    /// Writes a table of the book to a file.
    ExportBook(String),
    /// From the briefing into the first plan.
    StartPlaying,
    /// The same on a seed that nobody chose, where the scenario has one of its own.
    StartWithNewLuck,
    /// The next question of the quiz.
    NextQuestion,
    /// Opens the quiz of the run.
    OpenQuiz,
    /// Something in the quiz outside a run.
    Quiz(Quizzed),
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
    /// Something with files for somebody outside.
    Export(Exporting),
    /// Sets whose runs these are, or where their records go.
    Account(AccountField, String),
    /// To a page of the review.
    ReviewPage(ReviewPage),
    /// Grades the whole book by a measure.
    Grade(Measure),
    /// Arranges the board anew.
    Arrange(Scheme),
    /// These customers, and no others, are chosen for something they share.
    ChooseCustomers(Vec<CustomerId>),
    /// Moves those who are chosen to a tier.
    MoveChosen(TierId),
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
    /// Looks at the decisions about a customer; none: at nobody's.
    About(Option<CustomerId>),
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
    /// Plays the other future by hand.
    ByHand,
    /// Goes on with one that was played by hand and isn't over.
    GoOn(u32),
    /// Back from there to the run.
    Return,
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

/// What is done with the guided tour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Touring {
    /// Begins it, from the start.
    Start,
    /// To a step, from 0.
    Step(usize),
    /// Ends it; it isn't offered again.
    Leave,
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

/// What is done in the quiz outside a run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Quizzed {
    /// Opens it.
    Open,
    /// Begins a round.
    Begin(Theme),
    /// Answers with the option at a place on the screen.
    Answer(u32),
    /// The next question, or the result.
    Next,
    /// The same theme once more, drawn anew.
    Anew,
    /// Another round of what was missed.
    Missed,
    /// Back to the themes.
    Themes,
}

/// Draws into a part of the screen, clipped to it.
pub fn within<R>(ui: &mut Ui, rect: Rect, add: impl FnOnce(&mut Ui) -> R) -> R {
    ui.scope_builder(UiBuilder::new().max_rect(rect), |ui| {
        ui.set_clip_rect(rect.expand(2.0).intersect(ui.clip_rect()));
        add(ui)
    })
    .inner
}

/// Whether keys are meant for the screen as a whole: nothing on it has the focus, and no dialog lies over it.
pub fn free(ui: &Ui) -> bool {
    let (focused, above) = ui.memory(|memory| {
        let above = memory.is_above_modal_layer(ui.layer_id());
        (memory.focused(), above)
    });
    above && focused.is_none_or(|id| dialog::is_node(ui.ctx(), id))
}

/// Whether a key is pressed that nothing in particular waits for: what has the keyboard's focus keeps Enter and Space for itself.
pub fn free_key(ui: &Ui, key: Key) -> bool {
    free(ui) && ui.input_mut(|input| input.consume_key(Modifiers::NONE, key))
}

/// Cuts a rectangle into top bar, middle and bottom bar of these heights.
pub fn bands(rect: Rect, top: f32, bottom: f32) -> [Rect; 3] {
    let (head, rest) = rect.split_top_bottom_at_y(rect.top() + top);
    let (middle, foot) = rest.split_top_bottom_at_y(rest.bottom() - bottom);
    [head, middle, foot]
}
