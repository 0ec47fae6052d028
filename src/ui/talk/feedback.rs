//! After a talk: grade, curve, move by move, the best line at the worst moment, what it changed.

use crate::locale::Texts;
use crate::ui::fit::scrolled;
use crate::ui::theme::{Role, palette, rich_wrapped, text, wrapped};
use crate::ui::widgets::charts::{self, Line, Plot, Row, Words};
use crate::ui::widgets::toggle::link;
use crate::ui::widgets::{Button, Card, Icon, hairline, more};
use crate::ui::{Action, Practised, Screen, bands, free_key, wants, within};
use crate::view::talk::{Feedback, Looked};
use egui::{Align, Key, Layout, Modifiers, Ui};

/// Width from which its two parts stand side by side, points.
const BESIDE: f32 = 600.0;
/// Least height of a part in a column, points.
const PART: f32 = 460.0;

/// Shows the feedback.
pub fn show(ui: &mut Ui, view: &Feedback, practised: bool, t: &Texts, actions: &mut Vec<Action>) {
    let [_, body, foot] = bands(ui.max_rect(), 0.0, 52.0);
    let stacked = body.width() < BESIDE;
    let (left, right) = if stacked {
        wants(ui.ctx(), body.height(), 2.0 * PART);
        let (above, below) = body.split_top_bottom_at_y(body.center().y);
        (above.with_max_y(above.bottom() - 12.0), below)
    } else {
        wants(ui.ctx(), body.height(), PART);
        let (left, right) = body.split_left_right_at_x(body.center().x);
        (
            left.with_max_x(left.right() - 6.0),
            right.with_min_x(right.left() + 6.0),
        )
    };
    within(ui, left, |ui| {
        let height = ui.available_height();
        Card::new().height(height).show(ui, |ui| {
            let all = scrolled(ui, "sum", |ui| summary(ui, view, t, actions));
            more(ui, &all, palette(ui).surface);
        });
    });
    within(ui, right, |ui| {
        let height = ui.available_height();
        Card::new().height(height).show(ui, |ui| {
            let all = scrolled(ui, "moves", |ui| {
                ui.spacing_mut().item_spacing.y = 8.0;
                text(ui, &t.get("talk-moves"), Role::HEADING);
                for looked in &view.moves {
                    hairline(ui);
                    one(ui, looked, t, actions);
                }
            });
            more(ui, &all, palette(ui).surface);
        });
    });
    within(ui, foot, |ui| {
        ui.with_layout(Layout::right_to_left(Align::Max), |ui| {
            let label = t.get(if practised {
                "practice-leave"
            } else {
                "talk-leave"
            });
            let pressed = free_key(ui, Key::Enter);
            if Button::primary(&label)
                .icon_after(Icon::Forward)
                .show(ui)
                .clicked()
                || pressed
            {
                actions.push(if practised {
                    Action::Practise(Practised::Leave)
                } else {
                    Action::Go(Screen::Weeks)
                });
            }
            if practised {
                let again = t.get("practice-again");
                let pressed = ui.input_mut(|i| i.consume_key(Modifiers::NONE, Key::R));
                if Button::ghost(&again).key("R").show(ui).clicked() || pressed {
                    actions.push(Action::Practise(Practised::Again));
                }
            }
        });
    });
}

fn summary(ui: &mut Ui, view: &Feedback, t: &Texts, actions: &mut Vec<Action>) {
    let palette = palette(ui);
    ui.spacing_mut().item_spacing.y = 9.0;
    text(ui, &t.get("talk-feedback"), Role::SMALL.muted());
    let role = if view.good {
        Role::HEADING.good()
    } else {
        Role::HEADING.risk()
    };
    wrapped(ui, &view.verdict, role);
    if let Some((who, page)) = &view.who {
        ui.horizontal_wrapped(|ui| {
            text(ui, &t.get("talk-was"), Role::LABEL.muted());
            text(ui, who, Role::LABEL.bold());
            if link(ui, &t.get("talk-read-page")).clicked() {
                actions.push(Action::Handbook(Some(*page)));
            }
        });
    }
    if let Some(turned) = &view.turned {
        wrapped(ui, turned, Role::LABEL.risk());
    }
    for (label, value) in &view.effects {
        rich_wrapped(
            ui,
            &[
                (label, Role::LABEL.muted()),
                ("  ", Role::LABEL),
                (value, Role::LABEL.bold()),
            ],
        );
    }
    hairline(ui);
    let heat: Vec<f64> = std::iter::once(view.start.0)
        .chain(view.moves.iter().map(|m| m.heat))
        .map(|x| 100.0 * x)
        .collect();
    let trust: Vec<f64> = std::iter::once(view.start.1)
        .chain(view.moves.iter().map(|m| m.trust))
        .map(|x| 100.0 * x)
        .collect();
    let places: Vec<String> = (0..heat.len()).map(|i| i.to_string()).collect();
    let places: Vec<&str> = places.iter().map(String::as_str).collect();
    let (heat_name, trust_name, title) =
        (t.get("talk-heat"), t.get("talk-trust"), t.get("talk-curve"));
    let (along, up) = (t.get("talk-curve-x"), t.get("talk-curve-y"));
    let lines = [
        Line {
            name: &heat_name,
            values: &heat,
            band: &[],
            colour: palette.risk,
            dashed: false,
        },
        Line {
            name: &trust_name,
            values: &trust,
            band: &[],
            colour: palette.accent,
            dashed: false,
        },
    ];
    charts::lines(
        ui,
        Plot {
            words: Words {
                title: &title,
                x: &along,
                y: &up,
                ..Words::default()
            },
            places: &places,
            lines: &lines,
            target: None,
            say: &|v| format!("{v:.0}"),
            height: 152.0,
            from_zero: true,
        },
    );
    hairline(ui);
    let said: Vec<String> = view
        .parts
        .iter()
        .map(|(_, got, of)| format!("{got:.0} / {of:.0}"))
        .collect();
    let rows: Vec<Row> = view
        .parts
        .iter()
        .zip(&said)
        .map(|((name, got, of), said)| Row {
            name,
            value: 100.0 * got / of,
            said,
            colour: Some(palette.accent),
            strong: false,
            why: "",
        })
        .collect();
    let title = format!("{} {:.0} / 100", t.get("talk-rubric"), view.total);
    charts::comparison(
        ui,
        Words {
            title: &title,
            ..Words::default()
        },
        &rows,
    );
    hairline(ui);
    text(ui, &t.get("talk-behind"), Role::HEADING);
    for (label, words) in &view.behind {
        rich_wrapped(
            ui,
            &[
                (label, Role::LABEL.bold()),
                ("  ", Role::LABEL),
                (words, Role::LABEL),
            ],
        );
    }
    if !view.missed.is_empty() {
        text(ui, &t.get("talk-missed"), Role::LABEL.bold());
        for fact in &view.missed {
            wrapped(ui, fact, Role::SMALL.muted());
        }
    }
    hairline(ui);
    match &view.better {
        Some((line, why)) => {
            text(ui, &t.get("talk-better"), Role::HEADING);
            Card::new().fill(palette.sunken).pad(12, 8).show(ui, |ui| {
                wrapped(ui, line, Role::BODY);
                wrapped(ui, why, Role::SMALL.muted());
            });
        }
        None => {
            wrapped(ui, &t.get("talk-better-none"), Role::BODY.good());
        }
    }
}

fn one(ui: &mut Ui, looked: &Looked, t: &Texts, actions: &mut Vec<Action>) {
    ui.spacing_mut().item_spacing.y = 3.0;
    ui.horizontal(|ui| {
        text(ui, &looked.step, Role::SMALL.bold());
        if looked.best {
            text(ui, &t.get("talk-best-mark"), Role::SMALL.good());
        } else if looked.harm {
            text(ui, &t.get("talk-harm-mark"), Role::SMALL.risk());
        }
    });
    wrapped(ui, &looked.words, Role::LABEL);
    wrapped(ui, &looked.answer, Role::LABEL.muted());
    if let Some(note) = &looked.note {
        wrapped(ui, note, Role::SMALL.risk());
    }
    wrapped(ui, &looked.why, Role::SMALL);
    if let Some(reason) = &looked.reason {
        wrapped(ui, reason, Role::SMALL.muted());
    }
    if let Some(page) = looked.page
        && link(ui, &t.get(&format!("read-{page}"))).clicked()
    {
        actions.push(Action::Handbook(Some(page)));
    }
    // What comes next begins with a line.
    ui.add_space(5.0);
}
