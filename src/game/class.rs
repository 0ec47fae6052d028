//! A class at the desk: what is shown of it while it is worked out behind the screen, and after.

mod meeting;

pub(super) use meeting::Met;

use super::behind::Behind;
use super::desk::Desk;
use super::export::{self, Writing};
use super::kept::Made;
use crate::locale::Texts;
use crate::run::slots::Slots;
use crate::ui::class::ClassView;
use crate::ui::{self, Action, Classed};
use crate::view::Eye;
use crate::view::debrief::{self as pages, Block, Work};
use egui::Ui;
use meeting::{Step, Unmet, meet, tell};
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};

/// What of a class is looked at.
#[derive(Default)]
pub struct Classing {
    /// The folder; none: it is yet to be chosen.
    folder: Option<PathBuf>,
    /// How many folders were asked for.
    asked: u64,
    big: bool,
    picture: usize,
    /// Whether it is worked out.
    ready: Arc<AtomicBool>,
}

impl Classing {
    /// Whether the class that was asked for is there.
    pub(super) fn ready(&self) -> bool {
        self.ready.load(Ordering::Relaxed)
    }
}

/// The work behind a class.
#[derive(Default)]
pub(super) struct Meeting {
    met: Behind<Result<Arc<Met>, Unmet>>,
    progress: Arc<Mutex<Step>>,
    blocks: Made<Vec<Block>>,
}

/// Shows the class.
pub(super) fn show(
    ui: &mut Ui,
    desk: &Desk,
    (meeting, writing): (&mut Meeting, &mut Writing),
    actions: &mut Vec<Action>,
) {
    let (t, asked) = (desk.texts(), &desk.class);
    let Meeting {
        met,
        progress,
        blocks,
    } = meeting;
    let found = if let Some(folder) = &asked.folder {
        met.long().of(asked.asked, ui.ctx(), || {
            let (folder, told) = (folder.clone(), Arc::clone(progress));
            tell(&told, Step::default());
            move |cancel: &AtomicBool| meet(&folder, &told, cancel)
        })
    } else {
        met.stop();
        None
    };
    let work = match (found, &asked.folder) {
        (Some(Ok(_)), _) => Work::Done,
        (Some(Err(Unmet::Nothing(_))), _) => Work::Failed(t.get("class-nothing")),
        (Some(Err(Unmet::Cancelled)), _) | (None, None) => Work::Idle,
        (None, Some(_)) => under_way(t, progress),
    };
    asked
        .ready
        .store(found.is_some_and(Result::is_ok), Ordering::Relaxed);
    let problems: Vec<String> = match found {
        Some(Ok(met)) => met.problems.iter().map(|p| p.said(t)).collect(),
        Some(Err(Unmet::Nothing(problems))) => problems.iter().map(|p| p.said(t)).collect(),
        _ => Vec::new(),
    };
    let own = Slots::of_user().map(|slots| slots.folder().display().to_string());
    let blocks: &[Block] = match found {
        Some(Ok(met)) => blocks.of(desk.generation, || {
            let Some(run) = met.runs.first() else {
                return Vec::new();
            };
            let eye = Eye {
                sim: &run.sim,
                t: met.book.texts(desk.lang),
            };
            let mut out = pages::class::class(eye, &met.class);
            pages::class::with_left_out(t, &mut out, met.runs.len(), &problems);
            out
        }),
        _ => &[],
    };
    let view = ClassView {
        folder: own.as_deref().unwrap_or_default(),
        work: &work,
        problems: &problems,
        blocks,
        big: asked.big,
        picture: asked.picture,
    };
    export::escaped(ui, desk, actions);
    ui::class::show(ui, view, t, actions);
    if let Some(Ok(met)) = found {
        export::of_met(ui, desk, met, writing, actions);
    }
}

fn under_way(t: &Texts, progress: &Mutex<Step>) -> Work {
    let step = progress.lock().map(|at| *at).unwrap_or_default();
    let of = step.of.max(1);
    let share = (step.done as f32 + step.share) / of as f32;
    let said = t.with(
        "class-working",
        [("done", step.done.into()), ("of", step.of.into())],
    );
    Work::Under(share.min(1.0), said)
}

impl Desk {
    /// What is asked for in the view of a class.
    pub(super) fn classed(&mut self, what: Classed) {
        let looks = matches!(what, Classed::Big(_) | Classed::Picture(_));
        self.generation += u64::from(!looks);
        let asked = &mut self.class;
        match what {
            Classed::Folder(folder) => {
                asked.folder = Some(PathBuf::from(folder));
                asked.asked += 1;
                (asked.big, asked.picture) = (false, 0);
            }
            Classed::Cancel | Classed::Other => asked.folder = None,
            Classed::Big(big) => (asked.big, asked.picture) = (big, 0),
            Classed::Picture(picture) => asked.picture = picture,
        }
    }
}
