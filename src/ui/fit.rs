//! The room a screen gets: that of the window, or where large text makes it too small, a column to scroll down.

use super::{Screen, within};
use egui::scroll_area::ScrollAreaOutput;
use egui::{Align, Context, Id, Rect, ScrollArea, Sense, Ui, UiBuilder, Vec2, vec2};
use std::fmt::Debug;
use std::hash::Hash;

/// Below this width a screen shows in one column what a wider one shows side by side, points.
/// No window is so narrow by itself: large text makes it so.
pub const ONE_COLUMN: f32 = 940.0;
/// Room for a bar beside what it scrolls, points.
const BAR: f32 = 10.0;
/// Narrower than this no column gets, points.
const NARROWEST: f32 = 600.0;

/// Whether what lies in a rectangle stands in one column.
pub fn in_column(rect: Rect) -> bool {
    rect.width() < ONE_COLUMN
}

/// Whether a screen can stand in one column; the others are scrolled sideways where they are too wide.
pub const fn reflows(screen: Screen) -> bool {
    matches!(
        screen,
        Screen::Title
            | Screen::Scenarios
            | Screen::Briefing
            | Screen::Plan
            | Screen::Firm
            | Screen::Weeks
            | Screen::Talk
            | Screen::PracticeTalk
            | Screen::Practice
            | Screen::Review
            | Screen::Customer
            | Screen::Book
            | Screen::Quiz
            | Screen::Questions
            | Screen::Handbook
            | Screen::Debrief
            | Screen::Class
            | Screen::Story
            | Screen::Saves
            | Screen::Settings
            | Screen::Author
            | Screen::Shortcuts
    )
}

/// Where the parts of a screen add up what they lack.
fn lacking() -> Id {
    Id::new("screen-lacks")
}

/// Says that a part of the screen has so much height and would need so much: a column grows by what its parts lack.
pub fn wants(ctx: &Context, has: f32, needs: f32) {
    ctx.data_mut(|data| {
        let before: f32 = data.get_temp(lacking()).unwrap_or(0.0);
        data.insert_temp(lacking(), before + needs - has);
    });
}

/// What the parts of the screen lack together; it is forgotten.
fn take_wants(ctx: &Context) -> f32 {
    ctx.data_mut(|data| data.remove_temp(lacking()).unwrap_or(0.0))
}

/// Where it is kept whether the screen flows.
fn flowing() -> Id {
    Id::new("screen-flows")
}

/// Whether the screen that is being drawn stands in a column: it is scrolled as a whole, so its pages don't scroll by
/// themselves. What the keyboard comes to would move only them, and stay out of sight.
pub fn flows(ctx: &Context) -> bool {
    ctx.data(|data| data.get_temp(flowing()).unwrap_or(false))
}

/// Goes back to the top of the screen when it shows something else than before, such as the next question.
pub fn from_top(ui: &Ui, what: impl Hash + Debug) {
    let (id, now) = (Id::new("screen-shows"), Id::new(what));
    if ui.data(|d| d.get_temp::<Id>(id)) == Some(now) {
        return;
    }
    ui.data_mut(|d| d.insert_temp(id, now));
    let top = ui.max_rect().with_max_y(ui.max_rect().top() + 1.0);
    ui.scroll_to_rect(top, Some(Align::TOP));
}

/// Where it is kept which areas are scrolled sideways by themselves.
fn own_ways() -> Id {
    Id::new("screen-own-ways")
}

/// Shows what is wider than its column, such as a table: its own area is scrolled sideways, not the screen.
pub fn sideways<R>(ui: &mut Ui, salt: impl Hash + Debug, add: impl FnOnce(&mut Ui) -> R) -> R {
    let shown = ScrollArea::horizontal().id_salt(salt).show(ui, |ui| {
        let out = add(ui);
        // The bar stands below what is shown, not over it.
        let bar = ui.spacing().scroll.bar_width + 4.0;
        ui.add_space(bar);
        out
    });
    let area = shown.inner_rect;
    // Such an area keeps to itself what it scrolls to: the screen has to follow what the keyboard comes to.
    let focused = ui.memory(egui::Memory::focused);
    let focused = focused.and_then(|id| ui.ctx().read_response(id));
    if let Some(row) = focused.filter(|row| row.gained_focus() && row.rect.intersects(area)) {
        let place = Rect::from_x_y_ranges(area.x_range(), row.rect.y_range());
        ui.scroll_to_rect(place, None);
    }
    ui.data_mut(|d| {
        d.get_temp_mut_or_default::<Vec<Rect>>(own_ways())
            .push(area);
    });
    shown.inner
}

/// The bar of what is scrolled here stands over its margin and takes no room: nothing moves aside when it comes.
pub fn bar_over_margin(ui: &mut Ui) {
    ui.spacing_mut().scroll.floating_allocated_width = 0.0;
}

/// Shows an area that is scrolled down by itself. Its bar stands beside the room there is, in the margin that is at its
/// right: what it holds is as wide with the bar as without.
pub fn scrolled<R>(
    ui: &mut Ui,
    salt: impl Hash + Debug,
    add: impl FnOnce(&mut Ui) -> R,
) -> ScrollAreaOutput<R> {
    let area = ScrollArea::vertical().id_salt(salt).auto_shrink(false);
    bar_beside(ui, area, add)
}

/// The same for an area of its own kind.
pub fn bar_beside<R>(
    ui: &mut Ui,
    area: ScrollArea,
    add: impl FnOnce(&mut Ui) -> R,
) -> ScrollAreaOutput<R> {
    let room = ui.available_rect_before_wrap();
    let mut clip = ui.clip_rect();
    clip.max.x = clip.max.x.max(room.right() + BAR);
    let wide = room.with_max_x(room.right() + BAR);
    let mut child = ui.new_child(UiBuilder::new().max_rect(wide));
    child.set_clip_rect(clip);
    bar_over_margin(&mut child);
    let mut shown = area.show(&mut child, |ui| {
        ui.set_max_width(room.width());
        add(ui)
    });
    let used = child.min_rect();
    ui.advance_cursor_after_rect(used.with_max_x(room.right().min(used.right())));
    shown.inner_rect.max.x = shown.inner_rect.right().min(room.right());
    shown
}

/// The areas of the screen that are scrolled sideways by themselves: what reaches beyond the window there can be come to.
pub fn scrolled_sideways(ctx: &Context) -> Vec<Rect> {
    ctx.data(|data| data.get_temp(own_ways()).unwrap_or_default())
}

/// Draws a screen that is made for windows of at least a size.
pub fn fitted(ui: &mut Ui, screen: Screen, smallest: Vec2, add: impl FnOnce(&mut Ui)) {
    let whole = ui.max_rect();
    let column = reflows(screen) && in_column(whole);
    let narrowest = if column { NARROWEST } else { smallest.x };
    // A column is as high as its parts need; that is known once they were drawn.
    let id = Id::new(("screen-height", screen));
    let known: Option<f32> = ui.data(|d| d.get_temp(id));
    let height = known.filter(|_| column).unwrap_or(smallest.y);
    let sideways = whole.width() + 0.5 < narrowest;
    let fits = !sideways && whole.height() + 0.5 >= height;
    let drawn = height.max(whole.height());
    take_wants(ui.ctx());
    ui.data_mut(|d| {
        d.insert_temp(flowing(), column);
        d.remove::<Vec<Rect>>(own_ways());
    });
    if fits {
        add(ui);
    } else {
        let usual = ui.spacing().scroll;
        if !sideways {
            bar_over_margin(ui);
        }
        ScrollArea::new([sideways, true])
            .id_salt(("screen", screen))
            .auto_shrink(false)
            .show(ui, |ui| {
                ui.spacing_mut().scroll = usual;
                let size = vec2(ui.available_width().max(narrowest), drawn);
                let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
                within(ui, rect, add);
            });
    }
    ui.data_mut(|d| d.insert_temp(flowing(), false));
    if column {
        let wanted = (drawn + take_wants(ui.ctx())).max(smallest.y).ceil();
        if (wanted - height).abs() > 0.5 {
            ui.data_mut(|d| d.insert_temp(id, wanted));
            ui.ctx().request_repaint();
        }
    }
}
