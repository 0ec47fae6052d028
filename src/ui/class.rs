//! A class on a wall: a folder of runs is chosen; their ranking, distributions and differences are shown.

use super::debrief::{ends, foot_height, lay_out, turn};
use super::fit::from_top;
use super::frame::plain_header;
use super::scenarios::{back, page};
use super::theme::{Role, elided, palette, text, wrapped};
use super::widgets::{Button, Card, progress, text_field};
use super::{Action, Classed, bands, free};
use crate::locale::Texts;
use crate::view::debrief::{Block, Work};
use crate::view::export::Exporting;
use egui::{Key, Modifiers, Rect, Ui};

/// Widest column while a folder is chosen, points.
const MEASURE: f32 = 760.0;
/// Width of the button beside the field, points.
const READ: f32 = 110.0;

/// What the view of a class shows.
#[derive(Clone, Copy)]
pub struct ClassView<'a> {
    /// Where runs of this user lie.
    pub folder: &'a str,
    /// How far the work is.
    pub work: &'a Work,
    /// Files that could not be read, with the reason.
    pub problems: &'a [String],
    /// The class, once it is worked out.
    pub blocks: &'a [Block],
    /// Large, a picture at a time.
    pub big: bool,
    /// The picture, from 0.
    pub picture: usize,
}

/// Shows the class.
pub fn show(ui: &mut Ui, view: ClassView, t: &Texts, actions: &mut Vec<Action>) {
    let whole = ui.max_rect();
    let done = *view.work == Work::Done && !view.blocks.is_empty();
    // Before there is a class, the way back stands alone below.
    let below = if done {
        foot_height(whole, view.big)
    } else {
        64.0
    };
    let [top, middle, bottom] = bands(whole, 48.0, below);
    plain_header(ui, top, &t.get("class-title"), "", t, actions);
    from_top(ui, ("class", done, view.big, view.picture));
    if done {
        keys(ui, view, actions);
        let place = (view.big, view.picture);
        ui.push_id(("class", view.big, view.picture), |ui| {
            lay_out(ui, middle, view.blocks, place, t, actions);
        });
    } else {
        choose(ui, middle, view, t, actions);
    }
    let left = |ui: &mut Ui, actions: &mut Vec<Action>| {
        back(ui, t, actions);
        if !done {
            return;
        }
        let big = t.get("debrief-big");
        if Button::ghost(&big).on(view.big).show(ui).clicked() {
            actions.push(Action::Class(Classed::Big(!view.big)));
        }
        if view.big {
            let asked = turn(ui, (view.picture, view.blocks.len()), t);
            actions.extend(asked.map(|to| Action::Class(Classed::Picture(to))));
        }
    };
    let right = |ui: &mut Ui, actions: &mut Vec<Action>| {
        if !done {
            return;
        }
        let export = t.get("export-open");
        if Button::quiet(&export).show(ui).clicked() {
            actions.push(Action::Export(Exporting::Open(true)));
        }
        let other = t.get("class-other");
        if Button::ghost(&other).show(ui).clicked() {
            actions.push(Action::Class(Classed::Other));
        }
    };
    ends(ui, (bottom, done && view.big), actions, left, right);
}

/// The arrows turn pictures; B is for the wall.
fn keys(ui: &Ui, view: ClassView, actions: &mut Vec<Action>) {
    if !free(ui) {
        return;
    }
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    if pressed(Key::B) {
        actions.push(Action::Class(Classed::Big(!view.big)));
    }
    for (key, step) in [(Key::ArrowRight, 1), (Key::ArrowLeft, -1)] {
        let next = view.picture.saturating_add_signed(step);
        if view.big && pressed(key) && next < view.blocks.len() {
            actions.push(Action::Class(Classed::Picture(next)));
        }
    }
}

/// Which folder, how far the work is, what could not be read.
fn choose(ui: &mut Ui, rect: Rect, view: ClassView, t: &Texts, actions: &mut Vec<Action>) {
    let palette = palette(ui);
    page(ui, rect, MEASURE, |ui| {
        ui.spacing_mut().item_spacing.y = 12.0;
        wrapped(ui, &t.get("class-intro"), Role::LEAD);
        Card::new().pad(20, 16).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 8.0;
            wrapped(ui, &t.get("class-folder"), Role::HEADING);
            let id = ui.id().with("class-folder");
            let mut folder: String = ui.data(|d| d.get_temp(id)).unwrap_or_default();
            ui.horizontal(|ui| {
                // As high as the button: both have one middle.
                ui.set_min_height(38.0);
                let room = ui.available_width() - READ - ui.spacing().item_spacing.x;
                let field = text_field(ui, &mut folder, &t.get("class-folder-hint"), room);
                let entered = field.lost_focus() && ui.input(|i| i.key_pressed(Key::Enter));
                let label = t.get("class-read");
                let free = !matches!(view.work, Work::Under(..)) && !folder.trim().is_empty();
                let asked = Button::primary(&label).width(READ).enabled(free);
                let asked = asked.show(ui).clicked();
                if free && (asked || entered) {
                    let folder = folder.trim().to_owned();
                    actions.push(Action::Class(Classed::Folder(folder)));
                }
            });
            ui.data_mut(|d| d.insert_temp(id, folder));
            if !view.folder.is_empty() {
                let own = t.get("class-own");
                if Button::ghost(&own).show(ui).clicked() {
                    let folder = view.folder.to_owned();
                    actions.push(Action::Class(Classed::Folder(folder)));
                }
                let room = ui.available_width();
                elided(ui, view.folder, Role::SMALL.muted(), room);
            }
        });
        match view.work {
            Work::Under(share, said) => {
                Card::new().pad(20, 16).show(ui, |ui| {
                    ui.spacing_mut().item_spacing.y = 8.0;
                    wrapped(ui, said, Role::BODY);
                    progress(ui, said, *share, palette.accent);
                    let cancel = t.get("whatif-cancel");
                    if Button::ghost(&cancel).small().show(ui).clicked() {
                        actions.push(Action::Class(Classed::Cancel));
                    }
                });
            }
            Work::Failed(said) => {
                Card::new().border(palette.warn).show(ui, |ui| {
                    wrapped(ui, said, Role::BODY);
                });
            }
            Work::Idle | Work::Done => {}
        }
        if !view.problems.is_empty() {
            Card::new().pad(20, 16).show(ui, |ui| {
                text(ui, &t.get("class-problems"), Role::LABEL.bold());
                for problem in view.problems {
                    wrapped(ui, problem, Role::SMALL.muted());
                }
            });
        }
    });
}
