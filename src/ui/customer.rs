//! One customer: who it is and what it gets, how it stands and what it is worth, what puts it at risk.

mod care;
mod ties;

use super::frame::plain_header;
use super::scenarios::{WIDTH, columns, compact, page};
use super::theme::{Role, Tint, elided, palette, rich, text, wrapped};
use super::widgets::charts::{self, Line, Plot, Push, Row, Words};
use super::widgets::{Button, Card, Icon, bar, chip, hairline, section, tier_badge, tip};
use super::{Action, bands, within};
use crate::locale::Texts;
use crate::view::customer::{Course, CustomerView};
use egui::{Align, Key, Layout, Modifiers, Rect, Sense, Ui, pos2, vec2};

/// Below this width the last two columns stand one above the other, points.
const NARROW: f32 = 1080.0;

/// Shows a customer.
pub fn show(ui: &mut Ui, view: &CustomerView, t: &Texts, actions: &mut Vec<Action>) {
    let [top, middle, _] = bands(ui.max_rect(), 48.0, 0.0);
    header(ui, top, view, t, actions);
    page(ui, middle, WIDTH, |ui| {
        let room = ui.available_width();
        if room < NARROW {
            columns(ui, &[296.0, room - 316.0], 20.0, |ui, i| {
                ui.spacing_mut().item_spacing.y = 12.0;
                if i == 0 {
                    care::show(ui, view, t, actions);
                    last_words(ui, view, t, actions);
                } else {
                    levels(ui, view, t);
                    risk(ui, view, t);
                    known(ui, view, t);
                    worth(ui, view, t);
                    ties_of(ui, view, t);
                    figures(ui, view, t);
                    story(ui, view, t);
                }
            });
            return;
        }
        let rest = room - 300.0 - 40.0;
        columns(
            ui,
            &[300.0, (rest * 0.55).round(), (rest * 0.45).round()],
            20.0,
            |ui, i| {
                ui.spacing_mut().item_spacing.y = 12.0;
                match i {
                    0 => {
                        care::show(ui, view, t, actions);
                        last_words(ui, view, t, actions);
                    }
                    1 => {
                        levels(ui, view, t);
                        worth(ui, view, t);
                        ties_of(ui, view, t);
                    }
                    _ => {
                        risk(ui, view, t);
                        known(ui, view, t);
                        figures(ui, view, t);
                        story(ui, view, t);
                    }
                }
            },
        );
    });
}

/// What is known of it.
fn known(ui: &mut Ui, view: &CustomerView, t: &Texts) {
    if let Some(file) = &view.file {
        ties::file(ui, file, t);
    }
}

/// What ties it to us.
fn ties_of(ui: &mut Ui, view: &CustomerView, t: &Texts) {
    if let Some(bonds) = &view.bonds {
        ties::bonds(ui, bonds, t);
    }
}

/// Letting it go.
fn last_words(ui: &mut Ui, view: &CustomerView, t: &Texts, actions: &mut Vec<Action>) {
    if let Some(farewell) = &view.farewell {
        ties::farewell(ui, view, farewell, t, actions);
    }
}

fn header(ui: &mut Ui, rect: Rect, view: &CustomerView, t: &Texts, actions: &mut Vec<Action>) {
    plain_header(ui, rect, "", "", t, actions);
    within(
        ui,
        rect.shrink2(vec2(12.0, 0.0))
            .with_max_x(rect.right() - 180.0),
        |ui| {
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                ui.spacing_mut().item_spacing.x = 10.0;
                let label = t.get("back");
                let asked = ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape));
                if Button::quiet(&label)
                    .icon(Icon::Back)
                    .key("Esc")
                    .show(ui)
                    .clicked()
                    || asked
                {
                    actions.push(Action::Back);
                }
                let letter = view.tiers.get(view.tier.index()).map_or("", String::as_str);
                tier_badge(
                    ui,
                    view.tier.index(),
                    26.0,
                    &t.with("customer-tier-of", [("letter", letter.into())]),
                );
                text(ui, &view.name, Role::TITLE);
                let room = ui.available_width() - if view.left.is_some() { 160.0 } else { 0.0 };
                elided(ui, &view.kind, Role::LABEL.muted(), room);
                if let Some(left) = &view.left {
                    chip(ui, left, Tint::Risk);
                }
            });
        },
    );
}

/// Levels in rows with their course, and the two that decide drawn large.
fn levels(ui: &mut Ui, view: &CustomerView, t: &Texts) {
    Card::new().pad(16, 14).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 6.0;
        compact(ui);
        section(
            ui,
            &t.get("customer-levels"),
            &t.get("customer-levels-note"),
        );
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

fn worth(ui: &mut Ui, view: &CustomerView, t: &Texts) {
    let palette = palette(ui);
    // What was earned is past; what is sure and what is possible lie ahead.
    let colours = [
        palette.tier(2),
        palette.accent,
        palette.tint(palette.accent, 0.55),
    ];
    Card::new().pad(16, 14).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 8.0;
        section(ui, &t.get("customer-worth"), &t.get("customer-worth-note"));
        let rows: Vec<Row> = view
            .worth
            .iter()
            .zip(colours)
            .map(|((name, said, value), colour)| Row {
                name,
                value: *value,
                said,
                colour: Some(colour),
                strong: false,
                why: "",
            })
            .collect();
        charts::comparison(ui, Words::default(), &rows);
        hairline(ui);
        wrapped(ui, &view.worth_total, Role::BODY.bold());
    });
}

fn figures(ui: &mut Ui, view: &CustomerView, t: &Texts) {
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

fn risk(ui: &mut Ui, view: &CustomerView, t: &Texts) {
    Card::new().pad(16, 14).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 8.0;
        compact(ui);
        section(ui, &t.get("customer-risk"), &t.get("customer-risk-note"));
        rich(ui, &[(&view.risk_said, Role::LEAD.bold())]);
        let push = |part: &crate::view::review::Part| 100.0 * part.share;
        let pushes: Vec<Push> = view
            .risk
            .iter()
            .filter(|part| !part.base)
            .map(|part| Push {
                name: &part.label,
                points: push(part),
                why: "",
            })
            .collect();
        let Some(base) = view.risk.iter().find(|part| part.base) else {
            return;
        };
        let base = Push {
            name: &base.label,
            points: push(base),
            why: "",
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

fn story(ui: &mut Ui, view: &CustomerView, t: &Texts) {
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
