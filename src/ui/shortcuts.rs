//! The list of keys, by where they work.

use super::frame::{footer, paper, plain_header};
use super::scenarios::{back, columns, page};
use super::theme::{Role, text, wrapped};
use super::widgets::{Card, keys};
use super::{Action, bands};
use crate::locale::Texts;
use crate::view::shortcuts::KeyGroup;
use egui::{Align, Layout, Ui, vec2};

/// Widest column, points.
const MEASURE: f32 = 980.0;
/// Room for the keys, points.
const KEYS: f32 = 132.0;
/// From this width on there are two columns, points.
const ROOMY: f32 = 700.0;

/// Shows the list.
pub fn show(ui: &mut Ui, view: &[KeyGroup], t: &Texts, actions: &mut Vec<Action>) {
    paper(ui);
    let [top, middle, bottom] = bands(ui.max_rect(), 48.0, 64.0);
    plain_header(ui, top, &t.get("shortcuts-title"), "", t, actions);
    page(ui, middle, MEASURE, |ui| {
        ui.spacing_mut().item_spacing.y = 12.0;
        wrapped(ui, &t.get("shortcuts-intro"), Role::LEAD.muted());
        let room = ui.available_width();
        if room < ROOMY {
            for one in view {
                group(ui, one);
            }
            return;
        }
        let half = ((room - 16.0) * 0.5).round();
        columns(ui, &[half, room - half - 16.0], 16.0, |ui, side| {
            ui.spacing_mut().item_spacing.y = 12.0;
            // The long groups alternate, so that both columns end at about the same height.
            for one in view.iter().skip(side).step_by(2) {
                group(ui, one);
            }
        });
    });
    footer(ui, bottom, |ui| {
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            back(ui, t, actions);
        });
    });
}

fn group(ui: &mut Ui, group: &KeyGroup) {
    Card::new().pad(16, 12).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 6.0;
        text(ui, &group.title, Role::HEADING);
        let mut at = 0;
        while let Some((_, what)) = group.keys.get(at) {
            // Keys that do the same share a line; combinations are too wide for that and stand one below the other.
            let same = group.keys[at..].iter().take_while(|(_, w)| w == what);
            let row: Vec<&str> = same.map(|(key, _)| *key).collect();
            at += row.len();
            let combined = row.iter().any(|key| key.len() > 1 && key.contains('+'));
            let layout = if combined && row.len() > 1 {
                Layout::top_down(Align::Min)
            } else {
                Layout::left_to_right(Align::Center)
            };
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = 6.0;
                ui.allocate_ui_with_layout(vec2(KEYS, 20.0), layout, |ui| {
                    ui.spacing_mut().item_spacing.y = 3.0;
                    ui.set_min_width(KEYS);
                    for key in &row {
                        keys(ui, key);
                    }
                });
                ui.vertical(|ui| wrapped(ui, what, Role::BODY));
            });
        }
    });
}
