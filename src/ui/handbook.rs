//! The handbook: search and chapters at the left, the open page at the right in a comfortable measure.

mod page;
mod picture;
mod search;

use super::fit::bar_over_margin;
use super::frame::{footer, reading_header};
use super::scenarios::back;
use super::theme::{CORNER, Role, elided, palette, text};
use super::widgets::{Button, Icon, focus_ring, hand};
use super::{Action, Screen, bands, free, in_column, wants, within};
use crate::locale::Texts;
use crate::view::handbook::{Entry, HandbookView};
use egui::{
    Align, CornerRadius, Key, Layout, Modifiers, Rect, ScrollArea, Sense, Ui, UiBuilder,
    WidgetInfo, WidgetType, vec2,
};

/// Width of the list of chapters, points.
const LIST: f32 = 268.0;
/// Least height of the page below the list, where there is no room beside it, points.
const PAGE: f32 = 560.0;
/// Height of a page in the list, points.
const ROW: f32 = 26.0;

/// The page that says most about a screen: F1 opens it there.
pub const fn about(screen: Screen) -> Option<&'static str> {
    Some(match screen {
        Screen::Plan | Screen::Book => "abc",
        Screen::Firm => "team",
        Screen::Weeks => "iceberg",
        Screen::Talk | Screen::PracticeTalk => "seven-steps",
        Screen::Practice => "principles",
        Screen::Review => "trap",
        Screen::Customer => "files",
        Screen::Briefing | Screen::Debrief | Screen::Class | Screen::Story => "score",
        Screen::Title
        | Screen::Scenarios
        | Screen::Quiz
        | Screen::Questions
        | Screen::Handbook
        | Screen::Settings
        | Screen::Saves
        | Screen::Shortcuts
        | Screen::Author => {
            return None;
        }
    })
}

/// Shows the handbook.
pub fn show(ui: &mut Ui, view: &HandbookView, t: &Texts, actions: &mut Vec<Action>) {
    let [top, middle, bottom] = bands(ui.max_rect(), 48.0, 56.0);
    reading_header(ui, top, &t.get("handbook-title"), t, actions);
    let (left, right) = if in_column(middle) {
        wants(ui.ctx(), middle.height(), LIST + PAGE);
        middle.split_top_bottom_at_y(middle.top() + LIST)
    } else {
        middle.split_left_right_at_x(middle.left() + LIST)
    };
    within(ui, left, |ui| aside(ui, left, view, t, actions));
    page::show(ui, right, view);
    footer(ui, bottom, |ui| {
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            back(ui, t, actions);
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                ui.spacing_mut().item_spacing.x = 10.0;
                turn(ui, view, actions);
            });
        });
    });
}

/// To the page after and before, by button or arrow key.
fn turn(ui: &mut Ui, view: &HandbookView, actions: &mut Vec<Action>) {
    // Who walks through the controls with the arrow keys isn't taken off the page.
    let free = free(ui);
    let pressed = |key| free && ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let (on, off) = (pressed(Key::ArrowRight), pressed(Key::ArrowLeft));
    if let Some(entry) = view.after {
        let button = Button::ghost(entry.short).icon_after(Icon::Forward);
        if button.show(ui).clicked() || on {
            actions.push(Action::Handbook(Some(entry.id)));
        }
    }
    if let Some(entry) = view.before {
        let button = Button::ghost(entry.short).icon(Icon::Back);
        if button.show(ui).clicked() || off {
            actions.push(Action::Handbook(Some(entry.id)));
        }
    }
}

/// The field to search in, and below it what was found or else the chapters.
fn aside(ui: &mut Ui, rect: Rect, view: &HandbookView, t: &Texts, actions: &mut Vec<Action>) {
    let palette = palette(ui);
    ui.painter().rect_filled(rect, 0.0, palette.surface);
    let line = Rect::from_min_max(rect.right_top() - vec2(1.0, 0.0), rect.max);
    ui.painter().rect_filled(line, 0.0, palette.line);
    let (top, rest) = rect.split_top_bottom_at_y(rect.top() + search::HEIGHT);
    let sought = within(ui, top, |ui| search::field(ui, top, view, t, actions));
    within(ui, rest, |ui| {
        if sought.is_empty() {
            chapters(ui, view, actions);
        } else {
            search::results(ui, &sought, view, t, actions);
        }
    });
}

fn chapters(ui: &mut Ui, view: &HandbookView, actions: &mut Vec<Action>) {
    bar_over_margin(ui);
    ScrollArea::vertical()
        .id_salt("handbook-chapters")
        .auto_shrink(false)
        .show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            ui.spacing_mut().interact_size.y = 18.0;
            ui.add_space(8.0);
            for chapter in &view.chapters {
                ui.horizontal(|ui| {
                    ui.spacing_mut().item_spacing.x = 0.0;
                    ui.add_space(20.0);
                    ui.set_min_height(26.0);
                    text(ui, &chapter.name, Role::SMALL.bold().muted());
                });
                for entry in &chapter.pages {
                    if row(ui, *entry, entry.id == view.open.id) {
                        actions.push(Action::Handbook(Some(entry.id)));
                    }
                }
                ui.add_space(6.0);
            }
        });
}

/// A page of the list; true when it was chosen.
fn row(ui: &mut Ui, entry: Entry, open: bool) -> bool {
    let palette = palette(ui);
    let (room, response) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::click());
    response.widget_info(|| WidgetInfo::selected(WidgetType::Button, true, open, entry.title));
    let rect = room.shrink2(vec2(10.0, 1.0));
    let corner = CornerRadius::same(CORNER);
    if open {
        let fill = palette.tint(palette.accent, 0.14);
        ui.painter().rect_filled(rect, corner, fill);
        // The list is long: the open page and those beside it are brought into sight once.
        let seen = ui.id().with("handbook-seen");
        if ui.data(|d| d.get_temp::<&'static str>(seen)) != Some(entry.id) {
            ui.data_mut(|d| d.insert_temp(seen, entry.id));
            let neighbours = vec2(0.0, 2.0 * ROW);
            ui.scroll_to_rect(room.expand2(neighbours), None);
        }
    } else if response.hovered() {
        ui.painter().rect_filled(rect, corner, palette.sunken);
    }
    let role = if open {
        Role::BODY.bold().accent()
    } else {
        Role::BODY
    };
    ui.scope_builder(
        UiBuilder::new()
            .max_rect(rect.shrink2(vec2(10.0, 0.0)))
            .layout(Layout::left_to_right(Align::Center)),
        |ui| elided(ui, entry.short, role, rect.width() - 20.0),
    );
    focus_ring(ui.painter(), &palette, rect, CORNER, &response);
    hand(ui, &response);
    response.clicked()
}
