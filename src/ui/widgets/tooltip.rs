//! Tooltips in the game's look: a title, a sentence or formula, and nothing that has to be clicked.

use egui::{Response, Ui};

use crate::ui::theme::{Role, text, wrapped};

/// Widest a tooltip gets, points.
pub const WIDTH: f32 = 300.0;

/// Shows a title and an explanation while the pointer rests on the widget, whether it is enabled or not. Either may be empty.
pub fn tip(response: Response, title: &str, body: &str) -> Response {
    if title.is_empty() && body.is_empty() {
        return response;
    }
    tip_ui(response, |ui| {
        if !title.is_empty() {
            let role = if body.is_empty() {
                Role::SMALL
            } else {
                Role::LABEL.bold()
            };
            wrapped(ui, title, role);
        }
        if !body.is_empty() {
            wrapped(ui, body, Role::SMALL.muted());
        }
    })
}

/// A metric's tooltip: name, formula set apart, explanation, and where to read on, such as “F1 · 手册：终身价值”.
pub fn metric(
    response: Response,
    name: &str,
    formula: &str,
    meaning: &str,
    read_on: &str,
) -> Response {
    tip_ui(response, |ui| {
        text(ui, name, Role::LABEL.bold());
        if !formula.is_empty() {
            wrapped(ui, formula, Role::SMALL.accent());
        }
        wrapped(ui, meaning, Role::SMALL);
        if !read_on.is_empty() {
            wrapped(ui, read_on, Role::TINY.muted());
        }
    })
}

/// Any contents as a tooltip.
pub fn tip_ui(response: Response, contents: impl Fn(&mut Ui)) -> Response {
    let framed = |ui: &mut Ui| {
        ui.set_max_width(WIDTH);
        ui.spacing_mut().item_spacing.y = 4.0;
        contents(ui);
    };
    if response.enabled() {
        response.on_hover_ui(framed)
    } else {
        response.on_disabled_hover_ui(framed)
    }
}
