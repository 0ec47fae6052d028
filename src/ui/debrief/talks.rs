//! The talks looked back at, each with its points.

use super::table::bar_of;
use crate::locale::Texts;
use crate::ui::Action;
use crate::ui::theme::type_scale::factor;
use crate::ui::theme::{Role, elided, paint_text, palette, wrapped};
use crate::ui::widgets::{Button, Card, Icon, bar, hairline, icons, section};
use crate::view::debrief::{DebriefView, TalkRow};
use egui::{Align, Align2, Layout, Rect, Sense, Ui, pos2, vec2};

/// Shows the talks.
pub(super) fn show(ui: &mut Ui, view: &DebriefView, t: &Texts, actions: &mut Vec<Action>) {
    Card::new().pad(16, 14).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 7.0;
        section(ui, &t.get("debrief-talks"), &t.get("debrief-talks-note"));
        if view.talks.is_empty() {
            wrapped(ui, &t.get("debrief-talks-none"), Role::BODY.muted());
        }
        for (i, row) in view.talks.iter().enumerate() {
            if i > 0 {
                hairline(ui);
            }
            talk(ui, row);
        }
        if let Some(quiz) = &view.quiz {
            hairline(ui);
            ui.horizontal(|ui| {
                icons::icon(ui, Icon::Check, 16.0, None);
                wrapped(ui, &quiz.said, Role::BODY.bold());
            });
            let again = t.get("quiz-again");
            if quiz.open && Button::ghost(&again).show(ui).clicked() {
                actions.push(Action::OpenQuiz);
            }
        }
    });
}

/// Firm and case over person and outcome; the points as a bar.
fn talk(ui: &mut Ui, row: &TalkRow) {
    let palette = palette(ui);
    let f = factor();
    ui.horizontal(|ui| {
        let words = ui.available_width() - 150.0 * f;
        ui.allocate_ui_with_layout(vec2(words, 36.0 * f), Layout::top_down(Align::Min), |ui| {
            ui.set_width(words);
            ui.spacing_mut().item_spacing.y = 1.0;
            elided(ui, &row.label, Role::BODY, words);
            elided(
                ui,
                &format!("{} · {}", row.personality, row.outcome),
                Role::SMALL.muted(),
                words,
            );
        });
        let (rect, _) =
            ui.allocate_exact_size(vec2(ui.available_width(), 36.0 * f), Sense::hover());
        let painter = ui.painter();
        let Some(points) = row.points else {
            paint_text(
                painter,
                &palette,
                rect.right_center(),
                Align2::RIGHT_CENTER,
                "–",
                Role::BODY.muted(),
            );
            return;
        };
        let colour = bar_of(&palette, points);
        let line = Rect::from_min_max(
            pos2(rect.left(), rect.center().y - 4.0 * f),
            pos2(rect.right() - 40.0 * f, rect.center().y + 4.0 * f),
        );
        bar::paint_bar(painter, &palette, line, (points / 100.0) as f32, colour);
        let said = format!("{points:.0}");
        paint_text(
            painter,
            &palette,
            rect.right_center(),
            Align2::RIGHT_CENTER,
            &said,
            Role::LEAD.bold(),
        );
    });
}
