//! What puts a customer at risk, its figures, its complaints.

use crate::locale::Texts;
use crate::ui::scenarios::compact;
use crate::ui::theme::{Role, elided, palette, rich, text, wrapped};
use crate::ui::widgets::charts::{self, Push, Words};
use crate::ui::widgets::{Card, hairline};
use crate::ui::{Action, chart};
use crate::view::customer::CustomerView;
use egui::{Align, Layout, Sense, Ui, pos2, vec2};

/// What pushes it to leave.
pub(super) fn risk(ui: &mut Ui, view: &CustomerView, t: &Texts, actions: &mut Vec<Action>) {
    Card::new().pad(16, 14).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 8.0;
        compact(ui);
        let title = t.get("customer-risk");
        let note = t.get("customer-risk-note");
        let shown = (title.as_str(), Role::HEADING);
        chart::heading(ui, shown, &note, "four-steps", t, actions);
        rich(ui, &[(&view.risk_said, Role::LEAD.bold())]);
        let push = |part: &crate::view::review::Part| 100.0 * part.share;
        let pushes: Vec<Push> = view
            .risk
            .iter()
            .filter(|part| !part.base)
            .map(|part| Push {
                name: &part.label,
                points: push(part),
                why: &part.tip,
            })
            .collect();
        let Some(base) = view.risk.iter().find(|part| part.base) else {
            return;
        };
        let base = Push {
            name: &base.label,
            points: push(base),
            why: &base.tip,
        };
        let up: f64 = pushes.iter().map(|push| push.points.max(0.0)).sum::<f64>() + base.points;
        charts::contribution(
            ui,
            Words {
                title: &view.name,
                ..Words::default()
            },
            base,
            &pushes,
            up.max(10.0),
        );
    });
}

/// Figures of its business.
pub(super) fn figures(ui: &mut Ui, view: &CustomerView, t: &Texts) {
    Card::new().pad(16, 14).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 6.0;
        compact(ui);
        text(ui, &t.get("customer-figures"), Role::HEADING);
        for (i, (name, value)) in view.figures.iter().enumerate() {
            if i > 0 {
                hairline(ui);
            }
            ui.horizontal(|ui| {
                let room = ui.available_width();
                elided(ui, name, Role::LABEL.muted(), room * 0.62);
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    text(ui, value, Role::LABEL.bold())
                });
            });
        }
    });
}

/// Complaints and promises.
pub(super) fn story(ui: &mut Ui, view: &CustomerView, t: &Texts) {
    let palette = palette(ui);
    Card::new().pad(16, 14).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 8.0;
        compact(ui);
        text(ui, &t.get("customer-history"), Role::HEADING);
        if view.story_lines.is_empty() {
            wrapped(ui, &t.get("customer-history-none"), Role::LABEL.muted());
        }
        for line in &view.story_lines {
            ui.horizontal_top(|ui| {
                let (mark, _) = ui.allocate_exact_size(vec2(8.0, 18.0), Sense::hover());
                ui.painter().circle_filled(
                    pos2(mark.left() + 3.0, mark.center().y),
                    3.0,
                    palette.muted,
                );
                wrapped(ui, line, Role::LABEL);
            });
        }
    });
}
