//! Below the book: what the choice comes to, and what can be done with all of it at once.

use super::state::BookState;
use crate::locale::Texts;
use crate::sim::{CustomerId, TierId};
use crate::ui::frame::footer;
use crate::ui::scenarios::back;
use crate::ui::theme::{Role, elided, galley, palette, text};
use crate::ui::widgets::chip::paint_tier;
use crate::ui::widgets::{Button, Icon, focus_ring, hand, icons, tip};
use crate::ui::{Action, within};
use crate::view::table::{Row, Sums, Table};
use egui::{
    Align, CornerRadius, Layout, Rect, Response, Sense, Ui, Vec2, WidgetInfo, WidgetType, vec2,
};

/// Shows the bar.
pub(super) fn show(
    ui: &mut Ui,
    rect: Rect,
    table: &Table,
    state: &mut BookState,
    t: &Texts,
    actions: &mut Vec<Action>,
) {
    footer(ui, rect, |ui| {
        let area = ui.max_rect();
        let (above, below) = area.split_top_bottom_at_y(area.top() + 32.0);
        within(ui, above, |ui| {
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                sums(ui, table, state, t);
            });
        });
        within(ui, below, |ui| {
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                back(ui, t, actions);
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    ui.spacing_mut().item_spacing.x = 8.0;
                    shared(ui, table, state, t, actions);
                });
            });
        });
    });
}

/// Sums and means: of the choice, or of all that are shown.
fn sums(ui: &mut Ui, table: &Table, state: &BookState, t: &Texts) {
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
    text(ui, &name, Role::LABEL.bold());
    let mut parts = sums.said(table, t);
    let room = ui.available_width();
    let (palette, role) = (palette(ui), Role::LABEL.muted());
    let wide = |parts: &[String]| {
        let said = parts.join(" · ");
        galley(ui.ctx(), &palette, &said, role, None).size().x
    };
    // Half a sum would be a wrong one: what has no room is left out as a whole.
    while parts.len() > 1 && wide(&parts) > room {
        parts.pop();
    }
    elided(ui, &parts.join(" · "), role, room);
}

/// What can be done with the choice; from right to left.
fn shared(ui: &mut Ui, table: &Table, state: &mut BookState, t: &Texts, actions: &mut Vec<Action>) {
    if state.selected.is_empty() {
        let room = ui.available_width();
        elided(ui, &t.get("table-choose-hint"), Role::SMALL.muted(), room);
        return;
    }
    let there = state.chosen(table).filter(|row| row.left.is_none());
    let there: Vec<CustomerId> = there.map(|row| row.id).collect();
    let mark = t.get("table-mark");
    if Button::ghost(&mark).small().show(ui).clicked() {
        actions.push(Action::MarkOnBoard(there.clone()));
    }
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
                customers: there.clone(),
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
