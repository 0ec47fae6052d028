//! Rows that a plan is made of: a value that moves in steps, a slider with its words above, a label with what stands beside it.

use crate::locale::Texts;
use crate::ui::theme::{Role, elided, galley, palette, rich, text};
use crate::ui::widgets::field::dropdown;
use crate::ui::widgets::{Icon, Segment, Slider, segmented, step_button, tip};
use egui::{Align, Layout, Response, Ui, vec2};

/// Which way a value was moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turn {
    /// Lower.
    Less,
    /// Higher.
    More,
}

/// A value that moves in steps.
#[derive(Clone, Copy, Debug)]
pub struct Stepped<'a> {
    /// Whose it is, where the name alone doesn't say it: a tier's letter. Only a screen reader says it.
    pub of: &'a str,
    /// What it is.
    pub name: &'a str,
    /// The value in words.
    pub said: &'a str,
    /// What it does.
    pub tip: &'a str,
    /// Whether it can be lowered.
    pub lower: bool,
    /// Whether it can be raised.
    pub higher: bool,
    /// Room for the value, points.
    pub room: f32,
}

/// A label cut to a width, with what it means on hover.
pub fn label(ui: &mut Ui, words: &str, explained: &str, width: f32) {
    let inner = ui.allocate_ui_with_layout(
        vec2(width, 20.0),
        Layout::left_to_right(Align::Center),
        |ui| {
            ui.set_min_width(width);
            elided(ui, words, Role::LABEL.muted(), width)
        },
    );
    if !explained.is_empty() {
        tip(inner.inner, words, explained);
    }
}

/// Shows label, minus, value, plus over a width; the turn that was asked for.
pub fn stepped(ui: &mut Ui, width: f32, row: &Stepped, t: &Texts) -> Option<Turn> {
    let mut out = None;
    let whole = format!("{} {}", row.of, row.name);
    let whole = whole.trim();
    ui.allocate_ui_with_layout(
        vec2(width, 26.0),
        Layout::left_to_right(Align::Center),
        |ui| {
            ui.spacing_mut().item_spacing.x = 2.0;
            ui.set_min_width(width);
            label(ui, row.name, row.tip, (width - row.room - 60.0).max(0.0));
            if turn(ui, Turn::Less, whole, row.lower, t).clicked() {
                out = Some(Turn::Less);
            }
            ui.allocate_ui_with_layout(
                vec2(row.room, 20.0),
                Layout::centered_and_justified(egui::Direction::LeftToRight),
                |ui| {
                    ui.set_min_width(row.room);
                    elided(ui, row.said, Role::SMALL.bold(), row.room);
                },
            );
            if turn(ui, Turn::More, whole, row.higher, t).clicked() {
                out = Some(Turn::More);
            }
        },
    );
    out
}

/// The button for a turn of a value. The sign alone says little: its name says what it changes.
pub fn turn(ui: &mut Ui, turn: Turn, name: &str, enabled: bool, t: &Texts) -> Response {
    let (icon, key) = match turn {
        Turn::Less => (Icon::Minus, "less-of"),
        Turn::More => (Icon::Plus, "more-of"),
    };
    let name = t.with(key, [("name", name.into())]);
    step_button(ui, icon, &name, enabled)
}

/// The next value of a list in a direction; the list is in rising order.
pub fn next_of<T: Copy + PartialOrd>(list: &[T], now: T, turn: Turn) -> Option<T> {
    match turn {
        Turn::Less => list.iter().rev().find(|v| **v < now).copied(),
        Turn::More => list.iter().find(|v| **v > now).copied(),
    }
}

/// A slider with its name and value above it.
pub struct Slide<'a> {
    /// What it is.
    pub name: &'a str,
    /// What it does.
    pub tip: &'a str,
    /// Where it stands.
    pub value: f64,
    /// Its range.
    pub range: (f64, f64),
    /// Its step.
    pub step: f64,
    /// A tick to compare with.
    pub reference: Option<f64>,
    /// A value in words.
    pub said: &'a dyn Fn(f64) -> String,
}

/// Shows the slider. Returns the value under the knob, and the one it was let go at.
pub fn slide(
    ui: &mut Ui,
    salt: impl std::hash::Hash + std::fmt::Debug,
    row: &Slide,
) -> (f64, Option<f64>) {
    let id = ui.id().with(("slide", salt));
    let dragged: Option<f64> = ui.data(|d| d.get_temp(id));
    let value = dragged.unwrap_or(row.value);
    let said = (row.said)(value);
    ui.spacing_mut().interact_size.y = 18.0;
    ui.horizontal(|ui| {
        let own = galley(ui.ctx(), &palette(ui), &said, Role::LABEL.bold(), None);
        let room = (ui.available_width() - own.size().x - 8.0).max(40.0);
        label(ui, row.name, row.tip, room);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            rich(ui, &[(&said, Role::LABEL.bold())]);
        });
    });
    let mut slider = Slider::new(row.name, value, row.range.0, row.range.1)
        .step(row.step)
        .said(&said);
    if let Some(reference) = row.reference {
        slider = slider.reference(reference);
    }
    let slid = slider.show(ui);
    tip(slid.response.clone(), row.name, row.tip);
    if slid.released {
        ui.data_mut(|d| d.remove_temp::<f64>(id));
        let moved = (slid.value - row.value).abs() > 1e-9;
        return (slid.value, moved.then_some(slid.value));
    }
    if slid.changed {
        ui.data_mut(|d| d.insert_temp(id, slid.value));
    }
    (value, None)
}

/// One of a few: segments where the words fit side by side, else a list that drops down.
pub fn one_of(ui: &mut Ui, name: &str, options: &[(String, String)], now: usize) -> Option<usize> {
    let palette = palette(ui);
    let width = ui.available_width();
    let wanted: f32 = options
        .iter()
        .map(|(word, _)| {
            galley(ui.ctx(), &palette, word, Role::SMALL.bold(), None)
                .size()
                .x
                + 9.0
        })
        .sum();
    if wanted <= width {
        let segments: Vec<Segment> = options
            .iter()
            .map(|(word, hint)| Segment {
                text: word,
                locked: false,
                hint,
            })
            .collect();
        segmented(ui, name, &segments, now)
    } else {
        let words: Vec<&str> = options.iter().map(|(word, _)| word.as_str()).collect();
        dropdown(ui, name, &words, now, width)
    }
}

/// Figures side by side: small names above, values below.
pub fn figures(ui: &mut Ui, figures: &[(String, String)]) {
    let share = (ui.available_width() - 8.0 * (figures.len().max(1) - 1) as f32)
        / figures.len().max(1) as f32;
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 8.0;
        for (name, value) in figures {
            ui.allocate_ui_with_layout(vec2(share, 36.0), Layout::top_down(Align::Min), |ui| {
                ui.set_min_width(share);
                ui.spacing_mut().item_spacing.y = 0.0;
                elided(ui, name, Role::SMALL.muted(), share);
                text(ui, value, Role::BODY.bold());
            });
        }
    });
}
