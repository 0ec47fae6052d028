//! The bars of a screen: firm, quarter, phase and key figures on top, the action that comes next below.

mod time;

use super::theme::{HAIRLINE, Palette, Role, Tint, elided, galley, palette, text};
use super::widgets::{Delta, Icon, Kpi, icon_button, phases, quarter_dots, tip};
use super::{Action, Screen, Touring, in_column, within};
use crate::locale::Texts;
use crate::view::frame::Header;
use crate::view::lesson::{Lessoning, Timer};
use egui::{Align, Layout, Rect, Ui, vec2};
use time::{fitting, show_time, time_beside, time_line, time_role};

pub use super::dialog::{dialog, dialog_below, named_dialog};

/// Width of a window from which the whole corner of switches fits beside the figures, points.
const ROOMY: f32 = 1040.0;
/// Width from which the way to the book stands there as well, points.
const SPACIOUS: f32 = 1160.0;
/// Width of the phases with some air, points.
const PHASES: f32 = 216.0;
/// Height of the pill with the phases, points.
const PILL: f32 = 30.0;
/// Room for the corner of switches, points.
const CORNER: f32 = 190.0;

/// The palette of a screen. The paper behind everything is what the window is
/// cleared with: the board lies under egui, so nothing may be painted over it.
pub fn paper(ui: &Ui) -> Palette {
    palette(ui)
}

/// The ground of a bar, with a hairline on the side of the middle.
fn bar(ui: &Ui, rect: Rect, below: bool) {
    let palette = palette(ui);
    ui.painter().rect_filled(rect, 0.0, palette.surface);
    let y = if below {
        rect.top()
    } else {
        rect.bottom() - HAIRLINE
    };
    let line = Rect::from_min_size(egui::pos2(rect.left(), y), vec2(rect.width(), HAIRLINE));
    ui.painter().rect_filled(line, 0.0, palette.line);
}

/// Height of the top bar of a run on a screen: where it is narrow, the bar has two lines.
pub fn head_of(screen: Rect) -> f32 {
    if in_column(screen) { 92.0 } else { 48.0 }
}

/// The top bar in two lines: firm and switches, phase and figures.
fn two_lines(ui: &mut Ui, rect: Rect, view: &Header, t: &Texts, actions: &mut Vec<Action>) {
    let names: Vec<&str> = view.phases.iter().map(String::as_str).collect();
    let inner = rect.shrink2(vec2(16.0, 0.0));
    let (above, below) = inner.split_top_bottom_at_y(rect.top() + 44.0);
    within(ui, above, |ui| {
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.spacing_mut().item_spacing.x = 8.0;
            switches(ui, t, actions);
            if icon_button(ui, Icon::People, &t.get("book-open-key")).clicked() {
                actions.push(Action::Go(Screen::Book));
            }
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                ui.spacing_mut().item_spacing.x = 16.0;
                let room = ui.available_width() - 16.0 * view.total as f32 - 16.0;
                elided(ui, &view.firm, Role::HEADING, room.max(80.0));
                let dots = quarter_dots(ui, &view.quarter, view.done, view.total);
                tip(dots, &view.quarter, "");
            });
        });
    });
    within(ui, below, |ui| {
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.spacing_mut().item_spacing.x = 16.0;
            figures(ui, view);
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                phases(ui, &names, view.phase, PILL);
                if let Some(timer) = &view.timer {
                    let words = fitting(ui, timer, ui.available_width());
                    show_time(ui, timer, words.unwrap_or(&timer.clock));
                    time_line(ui, rect, timer);
                }
            });
        });
    });
}

/// The key figures, from right to left. Returns where the last one begins.
fn figures(ui: &mut Ui, view: &Header) -> f32 {
    let mut kpi = Kpi::new(&view.value.0, &view.value.1).right();
    if let Some(gain) = view.gain {
        kpi = kpi.delta(Delta {
            text: "",
            up: Some(gain),
            tint: if gain { Tint::Good } else { Tint::Risk },
        });
    }
    let response = kpi.show(ui);
    tip(response, &view.value.0, &view.value_tip);
    ui.add_space(8.0);
    let cash = Kpi::new(&view.cash.0, &view.cash.1).right().show(ui);
    cash.rect.left()
}

/// The top bar of a run.
pub fn header(ui: &mut Ui, rect: Rect, view: &Header, t: &Texts, actions: &mut Vec<Action>) {
    bar(ui, rect, false);
    if in_column(rect) {
        two_lines(ui, rect, view, t, actions);
        return;
    }
    let names: Vec<&str> = view.phases.iter().map(String::as_str).collect();
    // In a narrow window the figures may leave no room for the time; then it has that of the quarter's words.
    let id = ui.id().with("time-at-left");
    let stood = view.timer.is_some() && ui.data(|d| d.get_temp(id)).unwrap_or(false);
    let left = within(ui, rect.shrink2(vec2(16.0, 0.0)), |ui| {
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            ui.spacing_mut().item_spacing.x = 16.0;
            text(ui, &view.firm, Role::HEADING);
            let dots = quarter_dots(ui, &view.quarter, view.done, view.total);
            let free = rect.center().x - PHASES * 0.5 - 28.0 - dots.rect.right();
            let role = Role::SMALL.muted();
            let wanted = galley(ui.ctx(), &palette(ui), &view.quarter, role, None)
                .size()
                .x;
            let left = dots.rect.right();
            if wanted <= free && !stood {
                text(ui, &view.quarter, role);
            } else {
                // The dots say it too; the words must not run under the phases.
                tip(dots, &view.quarter, "");
            }
            left
        })
        .inner
    });
    let middle = Rect::from_center_size(rect.center(), vec2(300.0, rect.height()));
    let pill = within(ui, middle, |ui| {
        ui.with_layout(Layout::top_down(Align::Center), |ui| {
            ui.add_space(((rect.height() - PILL) / 2.0).floor());
            phases(ui, &names, view.phase, PILL).rect
        })
        .inner
    });
    // What is free beside the phases belongs to the figures.
    let right = Rect::from_min_max(
        egui::pos2(middle.center().x + PHASES * 0.5, rect.top()),
        rect.max,
    );
    let figures = within(ui, right.shrink2(vec2(16.0, 0.0)), |ui| {
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.spacing_mut().item_spacing.x = 8.0;
            switches(ui, t, actions);
            let spacious = ui.ctx().content_rect().width() >= SPACIOUS;
            if spacious && icon_button(ui, Icon::People, &t.get("book-open-key")).clicked() {
                actions.push(Action::Go(Screen::Book));
            }
            ui.add_space(8.0);
            figures(ui, view)
        })
        .inner
    });
    let Some(timer) = &view.timer else { return };
    time_line(ui, rect, timer);
    let at_left = time_beside(ui, rect, timer, [left, pill.left(), pill.right(), figures]);
    if at_left != stood {
        ui.data_mut(|d| d.insert_temp(id, at_left));
        ui.ctx().request_repaint();
    }
}

/// Menu, look, language and handbook: the same corner on every screen.
pub fn switches(ui: &mut Ui, t: &Texts, actions: &mut Vec<Action>) {
    corner(ui, t, actions);
    if icon_button(ui, Icon::Book, &t.get("handbook-open")).clicked() {
        actions.push(Action::Handbook(None));
    }
}

/// The corner without the handbook.
fn corner(ui: &mut Ui, t: &Texts, actions: &mut Vec<Action>) {
    menu(ui, t, actions);
    let dark = palette(ui).dark;
    let icon = if dark { Icon::Sun } else { Icon::Moon };
    // In a narrow window the figures need the room; the title has the switch as well.
    let roomy = ui.ctx().content_rect().width() >= ROOMY;
    if roomy && icon_button(ui, icon, &t.get("theme-toggle")).clicked() {
        actions.push(Action::Dark(!dark));
    }
    let other = t.get("language-other");
    if super::widgets::Button::quiet(&other).show(ui).clicked() {
        actions.push(Action::Lang(t.lang().other()));
    }
}

/// What can be reached from every screen.
fn menu(ui: &mut Ui, t: &Texts, actions: &mut Vec<Action>) {
    use super::Screen;
    use super::widgets::{Icon, field::entry, icon_button};
    let button = icon_button(ui, Icon::Menu, &t.get("menu-open"));
    egui::Popup::menu(&button).gap(4.0).show(|ui| {
        ui.set_min_width(180.0);
        ui.spacing_mut().item_spacing.y = 2.0;
        for (key, action) in [
            ("menu-title", Action::Go(Screen::Title)),
            ("saves-title", Action::OpenSaves),
            ("settings-title", Action::Go(Screen::Settings)),
            ("shortcuts-title", Action::Go(Screen::Shortcuts)),
            ("help-tour", Action::Tour(Touring::Start)),
            ("help-lesson", Action::Lesson(Lessoning::Open(true))),
        ] {
            if entry(ui, &t.get(key), false).clicked() {
                actions.push(action);
                ui.close();
            }
        }
    });
}

/// A simple top bar: title, note, and the corner of switches.
pub fn plain_header(
    ui: &mut Ui,
    rect: Rect,
    title: &str,
    note: &str,
    t: &Texts,
    actions: &mut Vec<Action>,
) {
    titled(ui, rect, (title, note), CORNER, |ui| {
        switches(ui, t, actions);
    });
}

/// The same while a phase is timed: what is left stands beside the switches.
pub fn timed_header(
    ui: &mut Ui,
    rect: Rect,
    (title, note): (&str, &str),
    timer: Option<&Timer>,
    t: &Texts,
    actions: &mut Vec<Action>,
) {
    let said = timer.map(|timer| {
        let role = time_role(timer, Role::SMALL);
        galley(ui.ctx(), &palette(ui), &timer.said, role, None)
    });
    let wide = said.as_ref().map_or(0.0, |said| said.size().x + 24.0);
    titled(ui, rect, (title, note), CORNER + wide, |ui| {
        switches(ui, t, actions);
        if let Some(timer) = timer {
            ui.add_space(8.0);
            text(ui, &timer.said, time_role(timer, Role::SMALL));
        }
    });
    if let Some(timer) = timer {
        time_line(ui, rect, timer);
    }
}

/// The top bar of the handbook, which doesn't lead to itself.
pub fn reading_header(ui: &mut Ui, rect: Rect, title: &str, t: &Texts, actions: &mut Vec<Action>) {
    titled(ui, rect, (title, ""), CORNER, |ui| {
        corner(ui, t, actions);
    });
}

/// Title and note at the left; `taken` points at the right are for what stands there.
fn titled(
    ui: &mut Ui,
    rect: Rect,
    (title, note): (&str, &str),
    taken: f32,
    right: impl FnOnce(&mut Ui),
) {
    bar(ui, rect, false);
    within(ui, rect.shrink2(vec2(16.0, 0.0)), |ui| {
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            ui.spacing_mut().item_spacing.x = 16.0;
            text(ui, title, Role::HEADING);
            let room = (ui.available_width() - taken).max(0.0);
            elided(ui, note, Role::SMALL.bold().risk(), room);
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                ui.spacing_mut().item_spacing.x = 8.0;
                right(ui);
            });
        });
    });
}

/// The bottom bar.
pub fn footer<R>(ui: &mut Ui, rect: Rect, add: impl FnOnce(&mut Ui) -> R) -> R {
    bar(ui, rect, true);
    within(ui, rect.shrink2(vec2(16.0, 0.0)), add)
}
