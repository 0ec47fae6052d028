//! A complaint conversation: the person at the left, the talk as it grows, the lines to choose; then the feedback.

mod feedback;

use super::fit::{bar_beside, scrolled};
use super::frame::{paper, timed_header};
use super::plan::rows::{Turn, turn};
use super::portrait;
use super::scenarios::columns;
use super::theme::{Role, palette as palette_of, text, wrapped};
use super::weeks::digit;
use super::widgets::bar::meter;
use super::widgets::{Button, Icon, Side, bubble, choice, hairline, more, stepper};
use super::{Action, Practised, anchor, bands, in_column, wants, within};
use crate::locale::Texts;
use crate::sim::Command;
use crate::view::talk::{Aids, Of, Stage, Sum, TalkView};
use egui::{Key, Modifiers, Rect, ScrollArea, Ui, vec2};

/// Width of the person's column, or its height above the talk, points.
const PERSON: f32 = 300.0;
/// Width of the face above the talk, points.
const FACE: f32 = 220.0;
/// Least height of the talk with its lines in a column, points.
const TALK: f32 = 560.0;

/// Height of the seven steps above a talk with guidance, points.
const STEPS: f32 = 40.0;

/// Shows the conversation.
pub fn show(ui: &mut Ui, view: &TalkView, t: &Texts, actions: &mut Vec<Action>) {
    let palette = paper(ui);
    let [top, middle, _] = bands(ui.max_rect(), 48.0, 0.0);
    let note = match &view.queue {
        Some(queue) if view.note.is_empty() => queue.clone(),
        Some(queue) => format!("{} · {queue}", view.note),
        None => view.note.clone(),
    };
    let titles = (view.title.as_str(), note.as_str());
    timed_header(ui, top, titles, view.timer.as_ref(), t, actions);
    let narrow = in_column(middle);
    let (left, right) = if narrow {
        middle.split_top_bottom_at_y(middle.top() + PERSON)
    } else {
        let column = PERSON.min(middle.width() * 0.3);
        middle.split_left_right_at_x(middle.left() + column)
    };
    ui.painter().rect_filled(left, 0.0, palette.surface);
    let edge = if narrow {
        left.with_min_y(left.bottom() - 1.0)
    } else {
        left.with_min_x(left.right() - 1.0)
    };
    ui.painter().rect_filled(edge, 0.0, palette.line);
    within(ui, left.shrink(16.0), |ui| {
        let all = scrolled(ui, "person", |ui| {
            if narrow {
                let room = ui.available_width();
                columns(ui, &[FACE, room - FACE - 32.0], 20.0, |ui, i| {
                    ui.spacing_mut().item_spacing.y = 8.0;
                    if i == 0 {
                        person(ui, view);
                    } else {
                        known(ui, view, t);
                    }
                });
            } else {
                person(ui, view);
                hairline(ui);
                known(ui, view, t);
            }
        });
        more(ui, &all, palette.surface);
    });
    let right = right.shrink2(vec2(28.0, 14.0));
    let name = if view.feedback.is_some() {
        "talk-feedback"
    } else {
        "talk-lines"
    };
    if view.of != Of::Practice {
        anchor::mark(ui.ctx(), name, right);
        anchor::mark(ui.ctx(), "talk-person", left.shrink(6.0));
    }
    match &view.feedback {
        Some(feedback) => within(ui, right, |ui| {
            feedback::show(ui, feedback, view.of == Of::Practice, t, actions);
        }),
        None => conversation(ui, right, view, t, actions),
    }
}

/// Who it is.
fn person(ui: &mut Ui, view: &TalkView) {
    ui.spacing_mut().item_spacing.y = 8.0;
    let width = ui.available_width();
    let (rect, _) = ui.allocate_exact_size(vec2(width, width * 0.62), egui::Sense::hover());
    portrait::paint(ui, rect, &super::talk::face(&view.person));
    text(ui, &view.person.name, Role::HEADING);
    // Who buys for themselves is their own firm: one name is enough.
    let whose = if view.person.firm == view.person.name {
        view.person.role.clone()
    } else {
        format!("{} · {}", view.person.firm, view.person.role)
    };
    wrapped(ui, &whose, Role::LABEL.muted());
    if !view.person.history.is_empty() {
        wrapped(ui, &view.person.history, Role::SMALL.muted());
    }
}

/// How it stands, and what is known.
fn known(ui: &mut Ui, view: &TalkView, t: &Texts) {
    wrapped(ui, &view.mood, Role::LABEL.bold());
    if let Some(aids) = &view.aids {
        measured(ui, aids);
    }
    hairline(ui);
    text(ui, &t.get("talk-known"), Role::SMALL.bold());
    for fact in &view.known {
        wrapped(ui, fact, Role::SMALL);
    }
    hairline(ui);
    if view.aids.is_none() {
        text(ui, &t.get("talk-promises"), Role::SMALL.bold());
        if view.promises.is_empty() {
            text(ui, &t.get("talk-promises-none"), Role::SMALL.muted());
        }
    }
    for (words, broken) in &view.promises {
        wrapped(
            ui,
            words,
            if *broken {
                Role::SMALL.risk()
            } else {
                Role::SMALL
            },
        );
    }
    wrapped(ui, &view.authority, Role::SMALL.muted());
}

/// The face that belongs to a person and its mood.
pub fn face(person: &crate::view::talk::Person) -> portrait::Portrait {
    use crate::view::talk::Trade;
    use portrait::{Gender, Work};
    let gender = if person.woman {
        Gender::Woman
    } else {
        Gender::Man
    };
    let work = match person.trade {
        Trade::Site => Work::Site,
        Trade::Office => Work::Office,
        Trade::Shop => Work::Shop,
        Trade::Private => Work::Private,
    };
    // The hesitant look worried even when they are calm.
    let worry = if person.manner == 1 {
        0.7 - 0.5 * person.trust
    } else {
        0.0
    };
    portrait::Portrait::new(person.seed, gender, person.age, work).feeling(
        person.heat,
        person.trust,
        worry.max(0.0),
    )
}

/// What practice shows of the levels that a run hides.
fn measured(ui: &mut Ui, aids: &Aids) {
    let palette = palette_of(ui);
    if let Some(label) = &aids.label {
        wrapped(ui, label, Role::LABEL.accent());
    }
    for (i, (name, level)) in aids.meters.iter().enumerate() {
        let colour = if i == 0 { palette.risk } else { palette.accent };
        let said = format!("{:.0}", 100.0 * level);
        meter(ui, name, *level as f32, &said, colour);
    }
    let role = if aids.late {
        Role::SMALL.risk()
    } else {
        Role::SMALL.muted()
    };
    text(ui, &aids.minutes, role);
}

/// The seven steps above a talk that is practised with guidance.
fn stepped(ui: &mut Ui, steps: &[(String, Stage)]) {
    let names: Vec<&str> = steps.iter().map(|(name, _)| name.as_str()).collect();
    let stages: Vec<stepper::Step> = steps
        .iter()
        .map(|(_, stage)| match stage {
            Stage::Done => stepper::Step::Done,
            Stage::Now => stepper::Step::Now,
            Stage::Skipped => stepper::Step::Skipped,
            Stage::Ahead => stepper::Step::Ahead,
        })
        .collect();
    stepper::steps(ui, &names, &stages);
}

fn conversation(ui: &mut Ui, rect: Rect, view: &TalkView, t: &Texts, actions: &mut Vec<Action>) {
    wants(ui.ctx(), rect.height(), TALK);
    let id = ui.id().with("lines-height");
    let lines: f32 = ui.data(|d| d.get_temp(id)).unwrap_or(236.0);
    let said_id = ui.id().with("said-height");
    let tall: f32 = ui.data(|d| d.get_temp(said_id)).unwrap_or(0.0);
    let steps = view.aids.as_ref().map_or(&[][..], |aids| &aids.steps);
    let head = if steps.is_empty() { 0.0 } else { STEPS };
    let [top, talk, foot] = bands(rect, head, lines);
    if !steps.is_empty() {
        within(ui, top, |ui| stepped(ui, steps));
    }
    within(ui, talk, |ui| {
        let all = ScrollArea::vertical()
            .id_salt("talk")
            .auto_shrink(false)
            .stick_to_bottom(true);
        let all = bar_beside(ui, all, |ui| {
            ui.spacing_mut().item_spacing.y = 9.0;
            // A short talk stands above the answers; the room that is left is above it.
            ui.add_space((talk.height() - tall - 1.0).floor().max(0.0));
            let top = ui.cursor().top();
            let mut bottom = top;
            for said in &view.said {
                let side = if said.mine { Side::Me } else { Side::Customer };
                bottom = bubble(ui, side, &said.who, &said.words).rect.bottom();
            }
            bottom - top
        });
        if (all.inner - tall).abs() > 0.5 {
            ui.data_mut(|d| d.insert_temp(said_id, all.inner));
            ui.ctx().request_repaint();
        }
        more(ui, &all, palette_of(ui).paper);
    });
    let used = within(ui, foot, |ui| {
        let low = ui.ctx().content_rect().height() < super::widgets::LOW;
        ui.spacing_mut().item_spacing.y = if low { 5.0 } else { 8.0 };
        ui.add_space(8.0);
        ui.horizontal(|ui| {
            text(ui, &view.ask, Role::SMALL.muted());
            super::widgets::keys(ui, "1");
            text(ui, "–", Role::SMALL.muted());
            super::widgets::keys(ui, &view.offered.len().to_string());
            if let Some(aids) = &view.aids {
                aid_buttons(ui, aids, t, actions);
            }
        });
        if let Some(hint) = view.aids.as_ref().and_then(|aids| aids.hint.as_ref()) {
            wrapped(ui, hint, Role::SMALL.accent());
        }
        if let Some(sum) = &view.sum {
            offer(ui, sum, t, actions);
        }
        for (i, line) in view.offered.iter().enumerate() {
            let pressed = ui.input_mut(|input| input.consume_key(Modifiers::NONE, digit(i as u32)));
            if choice(ui, i + 1, &line.words, "").clicked() || pressed {
                let (line, offer) = (line.line, line.sum);
                actions.push(match view.of {
                    Of::Run(complaint) => Action::Command(Command::Say {
                        complaint,
                        line,
                        offer,
                    }),
                    Of::Practice => Action::Practise(Practised::Say { line, offer }),
                });
            }
        }
        ui.min_rect().height()
    });
    if (used - lines).abs() > 0.5 {
        ui.data_mut(|d| d.insert_temp(id, used));
        ui.ctx().request_repaint();
    }
}

/// The sum on offer: smaller with ←, larger with →.
fn offer(ui: &mut Ui, sum: &Sum, t: &Texts, actions: &mut Vec<Action>) {
    let (less, more) = ui.input_mut(|i| {
        (
            i.consume_key(Modifiers::NONE, Key::ArrowLeft),
            i.consume_key(Modifiers::NONE, Key::ArrowRight),
        )
    });
    ui.horizontal(|ui| {
        text(ui, &t.get("talk-offer"), Role::LABEL.bold());
        let name = t.get("talk-offer");
        let lower = sum.amount > crate::sim::Money::ZERO;
        let down = turn(ui, Turn::Less, &name, lower, t).clicked() || less;
        let role = if sum.over {
            Role::LEAD.bold().warn()
        } else {
            Role::LEAD.bold()
        };
        text(ui, &sum.said, role);
        let up = turn(ui, Turn::More, &name, sum.amount < sum.most, t).clicked() || more;
        super::widgets::keys(ui, "←");
        super::widgets::keys(ui, "→");
        if sum.over {
            text(ui, &t.get("talk-offer-over"), Role::SMALL.warn());
        } else if let Some(found) = &sum.found {
            let found = t.with("talk-offer-found", [("sum", found.as_str().into())]);
            text(ui, &found, Role::SMALL.muted());
        }
        let step = i64::from(up) - i64::from(down);
        if step != 0 {
            let set = (sum.amount.0 + step * sum.step.0).clamp(0, sum.most.0);
            actions.push(Action::Offer(crate::sim::Money(set)));
        }
    });
}

/// Taking a line back, and asking for a hint.
fn aid_buttons(ui: &mut Ui, aids: &Aids, t: &Texts, actions: &mut Vec<Action>) {
    let pressed = |ui: &Ui, key| ui.input_mut(|i| i.consume_key(Modifiers::NONE, key));
    let (undo, hint) = (t.get("practice-undo"), t.get("practice-hint"));
    if aids.can_undo {
        let clicked = Button::quiet(&undo)
            .icon(Icon::Back)
            .key("Z")
            .show(ui)
            .clicked();
        if clicked || pressed(ui, Key::Z) {
            actions.push(Action::Practise(Practised::Undo));
        }
    }
    if aids.can_hint {
        let clicked = Button::quiet(&hint).key("H").show(ui).clicked();
        if clicked || pressed(ui, Key::H) {
            actions.push(Action::Practise(Practised::Hint));
        }
    }
}
