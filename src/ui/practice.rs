//! The practice room: cases at the left; at the right whom to talk with, how hard, and how it has gone.

use super::fit::scrolled;
use super::frame::{footer, paper, plain_header};
use super::scenarios::back;
use super::theme::{Role, elided, galley, palette, text, wrapped};
use super::widgets::bar::meter_with;
use super::widgets::{Button, Card, Icon, Segment, hairline, link, more, segmented};
use super::{Action, Practised, bands, free_key, in_column, wants, within};
use crate::locale::Texts;
use crate::run::practice::Difficulty;
use crate::sim::setup::Personality;
use crate::view::practice::{CaseRow, PracticeView};
use egui::{Align, Key, Layout, Rect, Sense, Ui, vec2};

/// Width of the list, points.
const LIST: f32 = 440.0;
/// Height of the list and least height of what stands below it in a column, points.
const LOW_LIST: f32 = 300.0;
const FORM: f32 = 520.0;
/// Least width of a figure in the list, and room between the names above two, points.
const FIGURE: f32 = 34.0;
const GAP: f32 = 10.0;
/// Height of a line of the list, points.
const LINE: f32 = 18.0;
/// From so many points on a case has gone well.
const WELL: f64 = 80.0;

/// Shows the room.
pub fn show(ui: &mut Ui, view: &PracticeView, t: &Texts, actions: &mut Vec<Action>) {
    paper(ui);
    let [top, middle, bottom] = bands(ui.max_rect(), 48.0, 64.0);
    plain_header(ui, top, &t.get("practice-room"), "", t, actions);
    let narrow = in_column(middle);
    let (left, right) = if narrow {
        wants(ui.ctx(), middle.height(), LOW_LIST + FORM);
        middle.split_top_bottom_at_y(middle.top() + LOW_LIST)
    } else {
        let column = LIST.min(middle.width() * 0.46);
        middle.split_left_right_at_x(middle.left() + column)
    };
    within(ui, left.shrink2(vec2(16.0, 12.0)), |ui| {
        let all = scrolled(ui, "cases", |ui| {
            ui.spacing_mut().item_spacing.y = 6.0;
            let columns = columns(ui, view);
            legend(ui, view, columns);
            for (i, row) in view.cases.iter().enumerate() {
                case(ui, (i, i == view.chosen), row, columns, view, actions);
            }
        });
        more(ui, &all, palette(ui).paper);
    });
    let edge = if narrow { 16.0 } else { 0.0 };
    let right = Rect::from_min_max(right.min + vec2(edge, 12.0), right.max - vec2(16.0, 12.0));
    within(ui, right, |ui| {
        let all = scrolled(ui, "room", |ui| {
            ui.spacing_mut().item_spacing.y = 12.0;
            chosen(ui, view, t, actions);
            form(ui, view, t, actions);
        });
        more(ui, &all, palette(ui).paper);
    });
    footer(ui, bottom, |ui| {
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            back(ui, t, actions);
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                let label = t.get("practice-start");
                let pressed = free_key(ui, Key::Enter);
                let button = Button::primary(&label)
                    .icon_after(Icon::Forward)
                    .key("Enter");
                if button.show(ui).clicked() || pressed {
                    actions.push(Action::Practise(Practised::Start));
                }
            });
        });
    });
}

/// How wide the columns of the figures are: each has room for the name above it.
fn columns(ui: &Ui, view: &PracticeView) -> [f32; 4] {
    let palette = palette(ui);
    let wide = |name: &String| galley(ui.ctx(), &palette, name, Role::TINY, None).size().x;
    view.names
        .each_ref()
        .map(|name| (wide(name) + GAP).ceil().max(FIGURE))
}

/// What the four figures of a row stand for.
fn legend(ui: &mut Ui, view: &PracticeView, columns: [f32; 4]) {
    let row = vec2(ui.available_width(), 18.0);
    ui.allocate_ui_with_layout(row, Layout::right_to_left(Align::Center), |ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        ui.add_space(14.0);
        for (name, width) in view.names.iter().zip(columns).rev() {
            ui.allocate_ui_with_layout(
                vec2(width, 16.0),
                Layout::centered_and_justified(egui::Direction::LeftToRight),
                |ui| text(ui, name, Role::TINY.muted()),
            );
        }
    });
}

fn case(
    ui: &mut Ui,
    (at, on): (usize, bool),
    row: &CaseRow,
    columns: [f32; 4],
    view: &PracticeView,
    actions: &mut Vec<Action>,
) {
    let palette = palette(ui);
    let mut card = Card::new().pad(14, 8);
    if on {
        card = card.border(palette.accent).fill(palette.sunken);
    }
    let best: Vec<String> = row
        .best
        .iter()
        .zip(&view.names)
        .map(|(best, name)| match best {
            Some(points) => format!("{name} {points:.0}"),
            None => format!("{name} –"),
        })
        .collect();
    let said = format!("{}, {}, {}", row.title, row.about, best.join(", "));
    let response = card.show_button(ui, &said, |ui| {
        let width = ui.available_width();
        ui.spacing_mut().item_spacing.y = 1.0;
        // The title has the whole line: it says more than the figures.
        elided(ui, &row.title, Role::BODY.bold(), width);
        let words = width - columns.iter().sum::<f32>();
        let about = galley(ui.ctx(), &palette, &row.about, Role::SMALL, None);
        // Where there's no room beside the figures, what it is about has a line of its own.
        let beside = about.size().x <= words;
        if !beside {
            elided(ui, &row.about, Role::SMALL.muted(), width);
        }
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 0.0;
            ui.allocate_ui_with_layout(
                vec2(words, LINE),
                Layout::left_to_right(Align::Center),
                |ui| {
                    ui.set_min_width(words);
                    if beside {
                        elided(ui, &row.about, Role::SMALL.muted(), words);
                    }
                },
            );
            for (best, width) in row.best.into_iter().zip(columns) {
                let (rect, _) = ui.allocate_exact_size(vec2(width, LINE), Sense::hover());
                let (words, role) = match best {
                    Some(points) if points >= WELL => {
                        (format!("{points:.0}"), Role::LABEL.bold().good())
                    }
                    Some(points) => (format!("{points:.0}"), Role::LABEL.warn()),
                    None => ("–".to_owned(), Role::LABEL.muted()),
                };
                let middle = egui::Align2::CENTER_CENTER;
                super::theme::paint_text(
                    ui.painter(),
                    &palette,
                    rect.center(),
                    middle,
                    &words,
                    role,
                );
            }
        });
    });
    if response.response.clicked() {
        actions.push(Action::Practise(Practised::Case(at)));
    }
}

/// The case that is chosen: what is known, with whom, how hard.
fn chosen(ui: &mut Ui, view: &PracticeView, t: &Texts, actions: &mut Vec<Action>) {
    Card::new().pad(20, 16).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 8.0;
        if let Some(row) = view.cases.get(view.chosen) {
            wrapped(ui, &row.title, Role::TITLE);
        }
        wrapped(ui, &view.what, Role::LEAD);
        hairline(ui);
        text(ui, &t.get("practice-with"), Role::LABEL.bold());
        let lot = t.get("practice-lot");
        let options: Vec<Segment> = std::iter::once(&lot)
            .chain(&view.names)
            .map(|text| Segment {
                text,
                ..Segment::default()
            })
            .collect();
        let now = view.who.map_or(0, |who| 1 + who as usize);
        if let Some(i) = segmented(ui, &t.get("practice-with"), &options, now) {
            let who = i.checked_sub(1).map(|i| Personality::ALL[i.min(3)]);
            actions.push(Action::Practise(Practised::Who(who)));
        }
        text(ui, &t.get("practice-how"), Role::LABEL.bold());
        let names = Difficulty::ALL.map(|d| t.get(d.key()));
        let options = [0, 1, 2].map(|i| Segment {
            text: &names[i],
            ..Segment::default()
        });
        let now = view.difficulty as usize;
        if let Some(i) = segmented(ui, &t.get("practice-how"), &options, now) {
            actions.push(Action::Practise(Practised::Hard(Difficulty::ALL[i.min(2)])));
        }
        wrapped(ui, &view.difficulty_note, Role::SMALL.muted());
    });
}

/// How it has gone, and what should be played again.
fn form(ui: &mut Ui, view: &PracticeView, t: &Texts, actions: &mut Vec<Action>) {
    let palette = palette(ui);
    Card::new().pad(20, 16).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 8.0;
        text(ui, &t.get("practice-record"), Role::HEADING);
        if let Some(streak) = &view.streak {
            wrapped(ui, streak, Role::LABEL.good());
        }
        for row in &view.forms {
            let part = row.lately.unwrap_or(0.0) as f32 / 100.0;
            let said = row
                .lately
                .map_or_else(|| "–".to_owned(), |p| format!("{p:.0}"));
            meter_with(ui, [104.0, 34.0], &row.name, part, &said, palette.accent);
            if row.lately.is_some() {
                text(ui, &row.note, Role::SMALL.muted());
            }
        }
        hairline(ui);
        text(ui, &t.get("practice-due"), Role::LABEL.bold());
        if view.due.is_empty() {
            wrapped(ui, &t.get("practice-due-none"), Role::SMALL.muted());
        }
        for due in &view.due {
            if link(ui, &due.label).clicked() {
                actions.push(Action::Practise(Practised::Case(due.case)));
                actions.push(Action::Practise(Practised::Who(Some(due.who))));
            }
        }
    });
}
