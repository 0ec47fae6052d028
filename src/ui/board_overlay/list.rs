//! The board for those who hear it: a list of customers, each with its tier and figures, that can be walked through and chosen from.

use egui::accesskit::{Action, Node, Role};
use egui::{Id, Response, Sense, Ui, UiBuilder, WidgetInfo, WidgetType};

use super::Board;
use crate::view::board::TokenView;

/// The node of a customer.
fn node_id(list: &Response, customer: u32) -> Id {
    list.id.with(("customer", customer))
}

/// Describes the board and, for a screen reader that is listening, every customer on it.
pub(super) fn describe(ui: &mut Ui, response: &Response, board: &mut Board) {
    let summary = &board.view.texts.summary;
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Other, true, summary));
    let focused = board.focus.filter(|id| board.view.token(*id).is_some());
    let active = focused.filter(|_| response.has_focus());
    let list = &board.view.chrome.words.list;
    let heard = ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(Role::ListBox);
        node.set_multiselectable();
        node.set_size_of_set(board.view.tokens.len());
        if !list.is_empty() {
            node.set_description(list.as_str());
        }
        if let Some(id) = active {
            node.set_active_descendant(node_id(response, id).accesskit_id());
        }
    });
    if heard.is_none() {
        return;
    }
    if board.told_for != Some(board.view.generation) {
        board.told = board.view.tokens.iter().map(|t| said(board, t)).collect();
        board.told_for = Some(board.view.generation);
    }
    let asked = customers(ui, response, board);
    match asked {
        Some((id, Action::Click)) => board.hits.clicked = Some(id),
        Some((id, _)) => {
            board.focus = Some(id);
            response.request_focus();
        }
        None => {}
    }
}

/// A node for each customer. Returns what was asked of one of them.
fn customers(ui: &mut Ui, response: &Response, board: &Board) -> Option<(u32, Action)> {
    let card = board.area.rect;
    let mut list = ui.new_child(
        UiBuilder::new()
            .id(response.id.with("customers"))
            .max_rect(card)
            .accessibility_parent(response.id),
    );
    list.set_clip_rect(card.intersect(ui.clip_rect()));
    let mut asked = None;
    for (place, (token, (_, at, radius))) in
        board.view.tokens.iter().zip(board.resting()).enumerate()
    {
        let centre = card.min + egui::Vec2::from(at);
        let rect = egui::Rect::from_center_size(centre, egui::Vec2::splat(2.0 * radius));
        let id = node_id(response, token.id);
        // Only to be seen by a screen reader: the pointer is the board's.
        list.interact(rect, id, Sense::hover());
        let words = board.told.get(place).map_or("", String::as_str);
        ui.ctx().accesskit_node_builder(id, |node: &mut Node| {
            node.set_role(Role::ListBoxOption);
            node.set_label(words);
            node.set_position_in_set(place);
            node.set_selected(token.chosen);
            node.set_bounds(egui::accesskit::Rect {
                x0: rect.min.x.into(),
                y0: rect.min.y.into(),
                x1: rect.max.x.into(),
                y1: rect.max.y.into(),
            });
            node.add_action(Action::Click);
            node.add_action(Action::Focus);
        });
        for action in [Action::Click, Action::Focus] {
            if ui.input(|i| i.has_accesskit_action_request(id, action)) {
                asked = Some((token.id, action));
            }
        }
    }
    asked
}

/// A customer in words: name, tier, satisfaction, what the arrangement goes by, risk.
fn said(board: &Board, token: &TokenView) -> String {
    let texts = &board.view.texts;
    let mut parts = vec![
        token.name.clone(),
        format!("{} {}", texts.tier, token.letter),
        format!(
            "{} {}",
            texts.satisfaction,
            (texts.points)(f64::from(token.satisfaction))
        ),
    ];
    if token.told.is_empty() {
        parts.push(format!("{} {}", texts.value, (texts.money)(token.value)));
    }
    let told = token.told.iter();
    parts.extend(told.map(|(name, value)| format!("{name} {value}")));
    let risk = token.risk.map(f64::from);
    parts.extend(risk.map(|r| format!("{} {}", texts.risk, (texts.percent)(r))));
    parts.extend(token.leaving.clone());
    parts.join(", ")
}
