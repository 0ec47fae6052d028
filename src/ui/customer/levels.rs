//! The levels of a customer and their course.

use crate::locale::Texts;
use crate::ui::scenarios::compact;
use crate::ui::theme::{Role, elided, palette, text, wrapped};
use crate::ui::widgets::charts::{self, Line, Plot, Words};
use crate::ui::widgets::{Card, bar, hairline, tip};
use crate::ui::{Action, chart};
use crate::view::customer::{Course, CustomerView};
use egui::{Align, Layout, Rect, Sense, Ui, vec2};

/// Levels in rows with their course, and the two that decide drawn large.
pub(super) fn levels(ui: &mut Ui, view: &CustomerView, t: &Texts, actions: &mut Vec<Action>) {
    Card::new().pad(16, 14).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 6.0;
        compact(ui);
        let title = t.get("customer-levels");
        let note = t.get("customer-levels-note");
        let shown = (title.as_str(), Role::HEADING);
        chart::heading(ui, shown, &note, "expectation", t, actions);
        for course in &view.courses {
            level(ui, course);
        }
        hairline(ui);
        course_of(ui, view, t);
    });
}

fn level(ui: &mut Ui, course: &Course) {
    let palette = palette(ui);
    let row = ui.horizontal(|ui| {
        let name = (ui.available_width() * 0.3).max(96.0);
        ui.allocate_ui_with_layout(
            vec2(name, 24.0),
            Layout::left_to_right(Align::Center),
            |ui| {
                ui.set_width(name);
                elided(ui, &course.label, Role::BODY, name);
            },
        );
        let now = course.values.last().copied().unwrap_or_default();
        let (bar, _) = ui.allocate_exact_size(
            vec2((ui.available_width() - 170.0).max(60.0), 24.0),
            Sense::hover(),
        );
        let line = Rect::from_center_size(bar.center(), vec2(bar.width(), bar::HEIGHT));
        bar::paint_bar(
            ui.painter(),
            &palette,
            line,
            (now / 100.0) as f32,
            palette.ink,
        );
        let spark = vec2(96.0, 24.0);
        if course.values.len() > 1 {
            charts::sparkline(ui, &course.label, spark, &course.values, palette.accent);
        } else {
            ui.allocate_exact_size(spark, Sense::hover());
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            text(ui, &course.now, Role::BODY.bold())
        });
    });
    tip(row.response, &course.label, &course.tip);
}

/// Satisfaction against expectation, quarter by quarter.
fn course_of(ui: &mut Ui, view: &CustomerView, t: &Texts) {
    let palette = palette(ui);
    let count = view.courses.first().map_or(0, |course| course.values.len());
    if count < 2 {
        wrapped(ui, &t.get("customer-course-later"), Role::SMALL.muted());
        return;
    }
    let mut places: Vec<String> = (1..count)
        .map(|q| t.with("quarter-short", [("quarter", q.into())]))
        .collect();
    places.push(t.get("customer-now"));
    let places: Vec<&str> = places.iter().map(String::as_str).collect();
    let colours = [palette.accent, palette.muted];
    let lines: Vec<Line> = view
        .courses
        .iter()
        .zip(colours)
        .enumerate()
        .map(|(i, (course, colour))| Line {
            name: &course.label,
            values: &course.values,
            band: &[],
            colour,
            dashed: i == 1,
        })
        .collect();
    let axis = t.get("axis-points");
    let say = |value: f64| format!("{value:.0}");
    charts::lines(
        ui,
        Plot {
            words: Words {
                y: &axis,
                ..Words::default()
            },
            places: &places,
            lines: &lines,
            target: None,
            say: &say,
            height: 182.0,
            from_zero: false,
        },
    );
}
