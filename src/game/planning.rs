//! The plan on the screen: what changes while one plans, the forecast and the hints that are worked out behind it.

use super::behind::Behind;
use super::desk::Desk;
use super::kept::Kept;
use crate::run::forecast::{self, Forecast};
use crate::run::hour::{self, HourWorth};
use crate::sim::foresight::{hinted, predicted};
use crate::sim::policy::Lever;
use crate::sim::{Sim, TierId};
use crate::view::plan::{self, Hint, PlanView};
use crate::view::{self, Eye};
use std::sync::atomic::AtomicBool;

/// What the team found out about the tiers it was asked about.
pub(super) type Hours = Vec<(TierId, Option<HourWorth>)>;

/// The view of the plan, made anew only when the run has changed.
pub(super) fn view<'k>(
    ctx: &egui::Context,
    desk: &Desk,
    eye: Eye,
    kept: &'k mut Kept,
) -> &'k mut PlanView {
    let Kept {
        plan,
        forecast,
        hours,
        ..
    } = kept;
    let view = plan.of(desk.generation, || made(desk, eye));
    view.unfolded = desk.unfolded;
    (view.guess, view.bands, view.foreseen) = (None, None, None);
    if desk.foreseeing {
        view.guess = plan::guess(eye);
        if view.guess.is_none() && view.forecast {
            foresee(ctx, desk, eye, forecast, view);
        }
    }
    hints(ctx, desk, eye, hours, view);
    view
}

fn made(desk: &Desk, eye: Eye) -> PlanView {
    let mut view = plan::plan(eye);
    if let Some(session) = &desk.session {
        view.changes = plan::changes(eye, session.opening().state());
        view.steps = [session.undoable(), session.redoable()].map(|s| plan::step_said(eye, s));
    }
    view.lock(&desk.lesson.locked, eye.t);
    view
}

/// The forecast of the plan; while it is worked out, that of the plan before.
fn foresee(
    ctx: &egui::Context,
    desk: &Desk,
    eye: Eye,
    forecast: &mut Behind<(u8, Option<Forecast>)>,
    view: &mut PlanView,
) {
    let quarter = eye.state().quarter;
    let fresh = forecast.settled(desk.generation, ctx, || {
        let sim = eye.sim.clone();
        move |cancel: &AtomicBool| {
            let made = forecast::forecast(&sim, forecast::ROLLOUTS, cancel);
            (quarter, made)
        }
    });
    let stale = !fresh;
    let Some((_, made)) = forecast.latest().filter(|(of, _)| *of == quarter) else {
        view.foreseen = Some(eye.t.get("forecast-working"));
        return;
    };
    match made {
        Some(made) => {
            view.bands = plan::bands(eye, made, stale);
            view.foreseen = Some(plan::foreseen(eye, made));
        }
        None => view.foreseen = Some(eye.t.get("forecast-none")),
    }
}

/// What another hour is worth: offered for each tier, and worked out for those it was asked for.
fn hints(
    ctx: &egui::Context,
    desk: &Desk,
    eye: Eye,
    hours: &mut Behind<Hours>,
    view: &mut PlanView,
) {
    let state = eye.state();
    // A hint follows one's own judgement, and is about a lever that can be moved.
    let offered = eye.sc().assistance.hints
        && view.open(Lever::Hours)
        && predicted(state, state.quarter).is_some();
    if !offered {
        for card in &mut view.tiers {
            card.hint = None;
        }
        return;
    }
    let asked = hinted(state, state.quarter);
    let found = if asked.is_empty() {
        None
    } else {
        let tiers = asked.clone();
        let fresh = hours.settled(desk.generation, ctx, || {
            let sim = eye.sim.clone();
            move |cancel: &AtomicBool| worked_out(&sim, &tiers, cancel)
        });
        hours.latest().filter(|_| fresh)
    };
    for i in 0..view.tiers.len() {
        let tier = view.tiers[i].tier;
        let worth = found.and_then(|found| {
            let of = found.iter().find(|(of, _)| *of == tier)?;
            Some(&of.1)
        });
        let hint: Hint = plan::hint(eye, asked.contains(&tier), worth);
        view.set_hint(tier, Some(hint));
    }
}

fn worked_out(sim: &Sim, tiers: &[TierId], cancel: &AtomicBool) -> Hours {
    let worth = |tier: &TierId| (*tier, hour::hour_worth(sim, *tier, hour::PAIRS, cancel));
    tiers.iter().map(worth).collect()
}

/// The forecast that the committed plan had, for the review; worked out once somebody predicted.
pub(super) fn looked_back<'k>(
    ctx: &egui::Context,
    desk: &Desk,
    eye: Eye,
    kept: &'k mut Behind<Option<Forecast>>,
) -> Option<&'k Forecast> {
    let session = desk.session.as_ref()?;
    if !eye.sc().assistance.forecast {
        return None;
    }
    predicted(eye.state(), eye.state().quarter)?;
    let made = kept.of(desk.generation, ctx, || {
        let sim = session.planned();
        move |cancel: &AtomicBool| forecast::forecast(&sim, forecast::ROLLOUTS, cancel)
    });
    made?.as_ref()
}

/// The view of the plan for the firm.
pub(super) fn firm(desk: &Desk, eye: Eye) -> view::firm::FirmView {
    let mut firm = view::firm::firm(eye);
    firm.lock(&desk.lesson.locked);
    firm
}
