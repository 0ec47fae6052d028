//! The parts of a page, each on a card: the same for the desk and, larger, for a wall.

use super::table::{head, role};
use super::{heat, histogram, map, table};
use crate::locale::Texts;
use crate::ui::scenarios::columns;
use crate::ui::theme::type_scale::factor;
use crate::ui::theme::{Role, palette, rich_wrapped, wrapped};
use crate::ui::widgets::charts::{self, Fall, Line, Plot, Row, Words};
use crate::ui::widgets::{self, link, progress, tip};
use crate::ui::{Action, Practised};
use crate::view::debrief::{Block, Card, Curves, Falls, Story};
use egui::Ui;

/// Least width of a column of the waterfall whose name can stand below it, points.
pub(super) const COLUMN: f32 = 58.0;

/// Shows a block on a card; a chart in it is `spare` points higher than it likes.
pub(super) fn show(ui: &mut Ui, block: &Block, spare: f32, t: &Texts, actions: &mut Vec<Action>) {
    let tall = |height: f32| {
        let liked = if factor() > 1.0 { 1.6 } else { 1.0 };
        (height * liked + spare).max(height)
    };
    if let Block::Cards(all) = block {
        return cards(ui, all, t, actions);
    }
    widgets::Card::new().pad(16, 14).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 8.0;
        match block {
            Block::Story(view) => story(ui, view),
            Block::Table(view) => table::show(ui, view, actions),
            Block::Falls(view) => falls(ui, view, tall(190.0)),
            Block::Curves(view) => curves(ui, view, tall(150.0)),
            Block::Histogram(view) => histogram::show(ui, view, tall(120.0)),
            Block::Questions(all) => questions(ui, all, t),
            Block::Heat(view) => heat::show(ui, view),
            Block::Map(view) => map::show(ui, view, tall(320.0), actions),
            Block::Cards(_) => {}
        }
    });
}

fn story(ui: &mut Ui, view: &Story) {
    let big = factor() > 1.0;
    if big && !view.title.is_empty() {
        // On a wall the sentences are large: their heading is one step larger.
        let role = Role {
            size: 26.0,
            ..Role::TITLE
        };
        wrapped(ui, &view.title, role);
    } else {
        head(ui, &view.title, "");
    }
    let base = if big {
        Role::TITLE.regular()
    } else {
        Role::BODY
    };
    for (line, mood) in &view.lines {
        wrapped(ui, line, role(base, *mood));
    }
}

fn falls(ui: &mut Ui, view: &Falls, height: f32) {
    head(ui, &view.title, &view.note);
    let columns: Vec<Fall> = view
        .steps
        .iter()
        .map(|step| Fall {
            name: &step.name,
            value: step.amount,
            said: &step.said,
            total: step.total,
            why: &step.tip,
        })
        .collect();
    let words = Words {
        title: &view.title,
        y: &view.axis,
        shown: true,
        ..Words::default()
    };
    if ui.available_width() / (columns.len().max(1) as f32) < COLUMN * factor() {
        lying(ui, words, &columns);
        return;
    }
    charts::waterfall(ui, words, &columns, height);
}

/// The same in rows, where the names have no room below columns.
fn lying(ui: &mut Ui, words: Words, columns: &[Fall]) {
    let ink = palette(ui).ink;
    let rows: Vec<Row> = columns
        .iter()
        .map(|column| Row {
            name: column.name,
            value: column.value,
            said: column.said,
            colour: column.total.then_some(ink),
            strong: column.total,
            why: column.why,
        })
        .collect();
    charts::diverging(ui, words, &rows, None);
}

/// One quarter is no curve: its figures as bars.
fn bars(ui: &mut Ui, view: &Curves, quarter: &str) {
    let palette = palette(ui);
    let note = format!("{} · {quarter}", view.axis);
    head(ui, &view.title, &note);
    let figures: Vec<(&str, bool, f64, String)> = view
        .curves
        .iter()
        .filter_map(|curve| {
            let value = curve.values.first().copied()?;
            let name = curve.name.as_str();
            Some((name, curve.other, value, charts::plain(value)))
        })
        .collect();
    let rows: Vec<Row> = figures
        .iter()
        .map(|(name, other, value, said)| Row {
            name,
            value: *value,
            said,
            colour: Some(if *other { palette.accent } else { palette.ink }),
            strong: false,
            why: "",
        })
        .collect();
    let words = Words {
        title: &view.title,
        note: &note,
        shown: true,
        ..Words::default()
    };
    charts::comparison(ui, words, &rows);
}

fn curves(ui: &mut Ui, view: &Curves, height: f32) {
    if let [quarter] = view.places.as_slice() {
        bars(ui, view, quarter);
        return;
    }
    let palette = palette(ui);
    head(ui, &view.title, "");
    let places: Vec<&str> = view.places.iter().map(String::as_str).collect();
    let lines: Vec<Line> = view
        .curves
        .iter()
        .map(|curve| Line {
            name: &curve.name,
            values: &curve.values,
            band: &[],
            colour: if curve.other {
                palette.accent
            } else {
                palette.ink
            },
            dashed: curve.other,
        })
        .collect();
    let say = |value: f64| charts::plain(value);
    let words = Words {
        y: &view.axis,
        ..Words::default()
    };
    charts::lines(
        ui,
        Plot {
            words,
            places: &places,
            lines: &lines,
            target: None,
            say: &say,
            height,
            from_zero: false,
        },
    );
}

/// What the run shows, area by area: as many columns as there is room for.
fn cards(ui: &mut Ui, all: &[Card], t: &Texts, actions: &mut Vec<Action>) {
    let room = ui.available_width();
    let count = ((room / (330.0 * factor())) as usize).clamp(1, 3);
    let width = ((room - 12.0 * (count - 1) as f32) / count as f32).floor();
    let widths = vec![width; count];
    columns(ui, &widths, 12.0, |ui, column| {
        ui.spacing_mut().item_spacing.y = 12.0;
        for view in all.iter().skip(column).step_by(count) {
            card(ui, view, t, actions);
        }
    });
}

fn card(ui: &mut Ui, view: &Card, t: &Texts, actions: &mut Vec<Action>) {
    let palette = palette(ui);
    widgets::Card::new().pad(16, 12).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 5.0;
        let said = view.points.map_or_else(
            || t.get("whatif-no-evidence"),
            |points| t.with("points", [("value", format!("{points:.0}").into())]),
        );
        let name = wrapped(ui, &view.name, Role::HEADING);
        tip(name, &view.name, &view.tip);
        if let Some(points) = view.points {
            let name = format!("{} {said}", view.name);
            let colour = table::bar_of(&palette, points);
            progress(ui, &name, (points / 100.0) as f32, colour);
            wrapped(ui, &said, Role::LABEL.bold());
        } else {
            wrapped(ui, &said, Role::LABEL.muted());
        }
        for (what, figure) in &view.evidence {
            rich_wrapped(
                ui,
                &[
                    (what.as_str(), Role::SMALL.muted()),
                    ("  ", Role::SMALL),
                    (figure.as_str(), Role::SMALL.bold()),
                ],
            );
        }
        if !view.advice.is_empty() {
            ui.add_space(2.0);
            wrapped(ui, &view.advice, Role::LABEL);
        }
        if !view.practice.is_empty() {
            wrapped(ui, &t.get("whatif-practice"), Role::SMALL.bold());
        }
        for (title, case) in &view.practice {
            if link(ui, title).clicked() {
                actions.push(Action::OpenPractice);
                actions.push(Action::Practise(Practised::Case(*case)));
            }
        }
    });
}

/// The questions; what to look for is folded until somebody asks for it.
fn questions(ui: &mut Ui, all: &[(String, String)], t: &Texts) {
    head(
        ui,
        &t.get("debrief-questions"),
        &t.get("debrief-questions-note"),
    );
    for (i, (question, look)) in all.iter().enumerate() {
        ui.push_id(("question", i), |ui| {
            let number = format!("{}  ", i + 1);
            rich_wrapped(
                ui,
                &[
                    (number.as_str(), Role::HEADING.accent()),
                    (question.as_str(), Role::LEAD),
                ],
            );
            if look.is_empty() {
                return;
            }
            let id = ui.id().with("look");
            let open: bool = ui.data(|d| d.get_temp(id)).unwrap_or_default();
            let said = t.get(if open {
                "whatif-look-less"
            } else {
                "whatif-look"
            });
            if link(ui, &said).clicked() {
                ui.data_mut(|d| d.insert_temp(id, !open));
            }
            if open {
                wrapped(ui, look, Role::LABEL.muted());
            }
        });
    }
}
