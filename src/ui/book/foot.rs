//! Below the book: what the choice comes to, and what can be done with all of it at once.

use super::state::BookState;
use crate::locale::Texts;
use crate::sim::{CustomerId, TierId};
use crate::ui::frame::footer;
use crate::ui::scenarios::back;
use crate::ui::theme::{Role, elided, galley, palette, rich_wrapped, text};
use crate::ui::widgets::chip::paint_tier;
use crate::ui::widgets::{Button, Icon, focus_ring, hand, icons, tip};
use crate::ui::{Action, in_column, within};
use crate::view::table::{Row, Sums, Table};
use egui::{
    Align, CornerRadius, Layout, Rect, Response, Sense, Ui, Vec2, WidgetInfo, WidgetType, vec2,
};

/// Height of the sums, points: a line, or two in a column.
const SUMS: f32 = 32.0;
const TWO_LINES: f32 = 52.0;
/// Height of the line with the way back, and of what else a choice asks for in a column, points.
const BACK: f32 = 56.0;
const SHARED: f32 = 40.0;

/// How high the bar is on a screen.
pub(super) fn height(screen: Rect, state: &BookState) -> f32 {
    match (in_column(screen), state.selected.is_empty()) {
        (false, _) => SUMS + BACK,
        (true, true) => TWO_LINES + BACK,
        (true, false) => TWO_LINES + BACK + SHARED,
    }
}

/// Shows the bar.
pub(super) fn show(
    ui: &mut Ui,
    rect: Rect,
    table: &Table,
    state: &mut BookState,
    t: &Texts,
    actions: &mut Vec<Action>,
) {
    let narrow = in_column(rect);
    footer(ui, rect, |ui| {
        let area = ui.max_rect();
        let high = if narrow { TWO_LINES } else { SUMS };
        let (above, below) = area.split_top_bottom_at_y(area.top() + high);
        within(ui, above, |ui| {
            if narrow {
                ui.add_space(8.0);
                both(ui, table, state, t);
                return;
            }
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                sums(ui, table, state, t);
            });
        });
        let (line, last) = below.split_top_bottom_at_y(below.top() + BACK);
        let there = moved(table, state);
        let more = within(ui, line, |ui| {
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                back(ui, t, actions);
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    ui.spacing_mut().item_spacing.x = 8.0;
                    if state.selected.is_empty() {
                        let room = ui.available_width();
                        elided(ui, &t.get("table-choose-hint"), Role::SMALL.muted(), room);
                        return false;
                    }
                    mark(ui, &there, t, actions);
                    if !narrow {
                        shared(ui, &there, table, state, t, actions);
                    }
                    narrow
                })
                .inner
            })
            .inner
        });
        if more {
            within(ui, last, |ui| {
                ui.with_layout(Layout::right_to_left(Align::Min), |ui| {
                    ui.spacing_mut().item_spacing.x = 8.0;
                    shared(ui, &there, table, state, t, actions);
                });
            });
        }
    });
}

/// Sums and means, of the choice or of all that are shown: whose, and the parts.
fn said(table: &Table, state: &BookState, t: &Texts) -> (String, Vec<String>) {
    let chosen = state.selected.len();
    let (name, sums) = if chosen > 0 {
        let name = t.with("table-chosen", [("count", chosen.into())]);
        // Looked up once, not for each of the sums.
        let rows: Vec<&Row> = state.chosen(table).collect();
        (name, Sums::of(rows.iter().copied()))
    } else {
        let name = t.with("table-all", [("count", state.shown().len().into())]);
        (name, Sums::of(state.rows(table)))
    };
    (name, sums.said(table, t))
}

/// As many parts as there is room for, in a line. Half a sum would be a wrong one: what has no room is left out as a whole.
fn fitting(ui: &Ui, mut parts: Vec<String>, room: f32) -> String {
    let (palette, role) = (palette(ui), Role::LABEL);
    let wide = |parts: &[String]| {
        let said = parts.join(" · ");
        galley(ui.ctx(), &palette, &said, role, None).size().x
    };
    while parts.len() > 1 && wide(&parts) > room {
        parts.pop();
    }
    parts.join(" · ")
}

/// The sums in a line.
fn sums(ui: &mut Ui, table: &Table, state: &BookState, t: &Texts) {
    let (name, parts) = said(table, state, t);
    text(ui, &name, Role::LABEL.bold());
    let room = ui.available_width();
    let parts = fitting(ui, parts, room);
    elided(ui, &parts, Role::LABEL.muted(), room);
}

/// The sums in two lines.
fn both(ui: &mut Ui, table: &Table, state: &BookState, t: &Texts) {
    let (name, parts) = said(table, state, t);
    let role = Role::LABEL.bold();
    let first = galley(ui.ctx(), &palette(ui), &name, role, None).size().x;
    // The first line ends before a word that has no room in it.
    let room = 2.0 * ui.available_width() - first - 110.0;
    let parts = fitting(ui, parts, room);
    rich_wrapped(
        ui,
        &[
            (name.as_str(), role),
            ("  ", role),
            (parts.as_str(), Role::LABEL.muted()),
        ],
    );
}

/// Those of the choice that haven't left.
fn moved(table: &Table, state: &BookState) -> Vec<CustomerId> {
    let there = state.chosen(table).filter(|row| row.left.is_none());
    there.map(|row| row.id).collect()
}

/// Marks the choice on the board.
fn mark(ui: &mut Ui, there: &[CustomerId], t: &Texts, actions: &mut Vec<Action>) {
    let mark = t.get("table-mark");
    if Button::ghost(&mark).small().show(ui).clicked() {
        actions.push(Action::MarkOnBoard(there.to_vec()));
    }
}

/// What else can be done with the choice; from right to left.
fn shared(
    ui: &mut Ui,
    there: &[CustomerId],
    table: &Table,
    state: &mut BookState,
    t: &Texts,
    actions: &mut Vec<Action>,
) {
    if !table.can_move {
        // Buttons that can't be pressed would only ask to be.
        text(ui, &table.move_note, Role::SMALL.muted());
        icons::icon(ui, Icon::Lock, 14.0, None);
    }
    let open = table.tiers.iter().enumerate().rev();
    for (tier, letter) in open.filter(|_| table.can_move) {
        let name = t.with("table-move-to-tier", [("tier", letter.clone().into())]);
        let can = !there.is_empty();
        let response = tier_button(ui, tier, &name, can);
        if can && response.clicked() {
            actions.push(Action::MoveToTier {
                customers: there.to_vec(),
                tier: TierId(tier as u32),
            });
        }
        tip(response, &name, "");
    }
    text(ui, &t.get("table-move-to"), Role::LABEL.muted());
    let none = t.get("table-choose-none");
    if Button::quiet(&none).show(ui).clicked() {
        state.selected.clear();
    }
}

/// A button with the shape of a tier.
fn tier_button(ui: &mut Ui, tier: usize, name: &str, enabled: bool) -> Response {
    let palette = palette(ui);
    let sense = if enabled {
        Sense::click()
    } else {
        Sense::hover()
    };
    let (rect, response) = ui.allocate_exact_size(Vec2::splat(30.0), sense);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, enabled, name));
    let mut painter = ui.painter().clone();
    if !enabled {
        painter.multiply_opacity(0.45);
    }
    if enabled && response.hovered() {
        painter.rect_filled(rect, CornerRadius::same(6), palette.sunken);
    }
    paint_tier(&painter, &palette, tier, rect.center(), 10.0);
    focus_ring(
        &painter,
        &palette,
        rect.shrink2(vec2(1.0, 1.0)),
        6,
        &response,
    );
    hand(ui, &response);
    response
}
