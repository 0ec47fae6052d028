//! The screens around a run and of it as one meets them, each ready to be shown.

use super::looks::texts;
use super::shipped;
use clientele::locale::{Lang, Texts};
use clientele::scenario::Loaded;
use clientele::sim::{Command, ComplaintId, Phase, Sim};
use clientele::ui;
use clientele::view::lesson::Timer;
use clientele::view::title::ProgrammeCard;
use clientele::view::{self, Eye};
use egui::Ui;

/// A screen with all that it shows; what it asks for is let go.
pub type Shown<'a> = Box<dyn FnMut(&mut Ui) + 'a>;

/// The screens that lead to a run, with their names.
pub fn leading<'a>(
    loaded: &'a Loaded,
    by_time: &'a [ProgrammeCard],
    t: &'a Texts,
) -> [(&'static str, Shown<'a>); 3] {
    let title = view::title::title(t, None, None);
    let cards = [view::title::card(0, &loaded.scenario, t)];
    let briefing = view::title::briefing(&loaded.scenario, loaded.scenario.quarters, t);
    [
        (
            "title",
            Box::new(move |ui: &mut Ui| ui::title::show(ui, &title, t, &mut Vec::new())),
        ),
        (
            "scenarios",
            Box::new(move |ui: &mut Ui| {
                ui::scenarios::show(ui, &cards, by_time, t, &mut Vec::new());
            }),
        ),
        (
            "briefing",
            Box::new(move |ui: &mut Ui| ui::briefing::show(ui, &briefing, t, &mut Vec::new())),
        ),
    ]
}

/// New runs of some scenarios, in both languages, as they stand before the first plan.
pub fn openings(
    ids: &[&'static str],
    (seed, quarters): (u64, u8),
    mut look: impl FnMut(&'static str, Eye<'_>),
) {
    for &id in ids {
        let loaded = shipped(id);
        for lang in Lang::ALL {
            let t = texts(&loaded, lang);
            let sim = Sim::new(loaded.scenario.clone(), seed, quarters);
            look(id, Eye { sim: &sim, t: &t });
        }
    }
}

/// The screen that is seen before a command is sent, with its name; none in the debrief.
pub fn before<'a>(eye: Eye<'a>, command: &Command) -> Option<(&'static str, Shown<'a>)> {
    match (eye.state().phase, command) {
        (Phase::Plan, _) => Some(("plan", plan(eye))),
        (Phase::Weeks, Command::Say { complaint, .. }) => {
            Some(("talk", talk(eye, *complaint, None)))
        }
        (Phase::Weeks, _) => Some(("weeks", weeks(eye))),
        (Phase::Review, _) => Some(("review", review(eye))),
        (Phase::Debrief, _) => None,
    }
}

/// The plan.
pub fn plan(eye: Eye<'_>) -> Shown<'_> {
    let (head, view) = (view::frame::header(eye), view::plan::plan(eye));
    Box::new(move |ui: &mut Ui| {
        ui::plan::show(ui, &head, &view, &mut |_| {}, eye.t, &mut Vec::new());
    })
}

/// The weeks, with the clock running.
pub fn weeks(eye: Eye<'_>) -> Shown<'_> {
    let (head, view) = (view::frame::header(eye), view::weeks::weeks(eye, &[], None));
    let clock = ui::weeks::Clock::default();
    Box::new(move |ui: &mut Ui| {
        ui::weeks::show(ui, &head, &view, clock, &mut |_| {}, eye.t, &mut Vec::new());
    })
}

/// A talk that is on, with a timer or none.
pub fn talk(eye: Eye<'_>, complaint: ComplaintId, timer: Option<Timer>) -> Shown<'_> {
    let mut view = view::talk::talk(eye, complaint, None).expect("the talk is on");
    view.timer = timer;
    Box::new(move |ui: &mut Ui| ui::talk::show(ui, &view, eye.t, &mut Vec::new()))
}

/// The first page of the review.
pub fn review(eye: Eye<'_>) -> Shown<'_> {
    let (head, view) = (view::frame::header(eye), view::review::review(eye));
    Box::new(move |ui: &mut Ui| ui::review::show(ui, &head, &view, eye.t, &mut Vec::new()))
}
