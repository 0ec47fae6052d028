//! The quiz outside a run: the themes to choose from, and the result of a round with what was missed.

use super::read_on;
use crate::locale::Texts;
use crate::ui::fit::from_top;
use crate::ui::frame::{footer, plain_header};
use crate::ui::scenarios::{back, columns, page};
use crate::ui::theme::{Role, elided, galley, palette, text, wrapped};
use crate::ui::widgets::{Button, Card, Icon, progress, section};
use crate::ui::{Action, Quizzed, bands, free_key, in_column, within};
use crate::view::quiz::library::{MissedRow, ResultView, ThemeRow, ThemesView};
use egui::{Align, Key, Layout, Ui};

/// Widest column, points.
const MEASURE: f32 = 980.0;
/// Widest column of what is read, points.
const READING: f32 = 760.0;
/// Room between themes, points.
const GAP: f32 = 12.0;
/// Room at each side of a theme's words, points.
const SIDE: i8 = 16;
/// Room between how many questions a theme has and the best result, points.
const APART: f32 = 10.0;
/// So many themes stand in a row at most.
const MOST: usize = 5;
/// Height of the bar below, and of its second line where it needs one, points.
const FOOT: f32 = 64.0;
const SECOND: f32 = 42.0;

/// Shows the themes.
pub fn show_themes(ui: &mut Ui, view: &ThemesView, t: &Texts, actions: &mut Vec<Action>) {
    let [top, middle, bottom] = bands(ui.max_rect(), 48.0, FOOT);
    plain_header(ui, top, &t.get("quiz-title"), "", t, actions);
    from_top(ui, "quiz-themes");
    page(ui, middle, MEASURE, |ui| {
        ui.spacing_mut().item_spacing.y = GAP;
        wrapped(ui, &t.get("quiz-intro"), Role::LEAD.muted());
        let Some(mixed) = &view.mixed else {
            wrapped(ui, &t.get("quiz-none"), Role::BODY.muted());
            return;
        };
        // The button below begins it; here stands what came of it so far.
        if let Some(best) = &mixed.best {
            let said = format!("{} · {best}", mixed.title);
            wrapped(ui, &said, Role::LABEL.bold());
        }
        for (key, rows) in [
            ("quiz-by-idea", &view.ideas),
            ("quiz-by-scenario", &view.scenarios),
        ] {
            if rows.is_empty() {
                continue;
            }
            ui.add_space(4.0);
            section(ui, &t.get(key), "");
            grid(ui, rows, actions);
        }
    });
    footer(ui, bottom, |ui| {
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            back(ui, t, actions);
            let Some(mixed) = &view.mixed else { return };
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                let label = t.get("quiz-begin-mixed");
                let pressed = free_key(ui, Key::Enter);
                let button = Button::primary(&label).icon_after(Icon::Forward);
                if button.key("Enter").show(ui).clicked() || pressed {
                    actions.push(Action::Quiz(Quizzed::Begin(mixed.theme)));
                }
            });
        });
    });
}

/// How many themes stand in a row: as many as their words leave room for, so that the last row is nearly full and no theme
/// is alone in it.
fn in_row(themes: usize, room: f32, widest: f32) -> usize {
    let fitting = ((room + GAP) / (widest + GAP)).floor().max(1.0) as usize;
    let gaps = |count: &usize| {
        let last = themes % count;
        let alone = if last == 1 { MOST } else { 0 };
        (count - last) % count + alone
    };
    let counts = (2..=fitting.min(MOST)).rev();
    counts.min_by_key(gaps).unwrap_or(1)
}

/// How wide a theme has to be for its words, points.
fn needed(ui: &Ui, row: &ThemeRow) -> f32 {
    let palette = palette(ui);
    let wide = |words: &str, role: Role| {
        let said = galley(ui.ctx(), &palette, words, role, None);
        said.size().x
    };
    let best = row
        .best
        .as_deref()
        .map_or(0.0, |best| APART + wide(best, Role::SMALL.bold()));
    let below = wide(&row.count, Role::SMALL) + best;
    let words = wide(&row.title, Role::BODY.bold()).max(below);
    (words + 2.0 * f32::from(SIDE) + 2.0).ceil()
}

/// Themes side by side.
fn grid(ui: &mut Ui, rows: &[ThemeRow], actions: &mut Vec<Action>) {
    let room = ui.available_width();
    let widest = rows.iter().map(|row| needed(ui, row)).fold(0.0, f32::max);
    let count = in_row(rows.len(), room, widest);
    let width = ((room - GAP * (count as f32 - 1.0)) / count as f32).floor();
    for (line, some) in rows.chunks(count).enumerate() {
        ui.push_id(("themes", line), |ui| {
            columns(ui, &vec![width; some.len()], GAP, |ui, i| {
                if let Some(row) = some.get(i) {
                    theme(ui, row, actions);
                }
            });
        });
    }
}

fn theme(ui: &mut Ui, row: &ThemeRow, actions: &mut Vec<Action>) {
    let best = row.best.as_deref().unwrap_or_default();
    let said = [row.title.as_str(), row.count.as_str(), best].join(", ");
    let said = said.trim_end_matches(", ");
    let card = Card::new().pad(SIDE, 10).show_button(ui, said, |ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        let room = ui.available_width();
        elided(ui, &row.title, Role::BODY.bold(), room);
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = APART;
            text(ui, &row.count, Role::SMALL.muted());
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                let role = Role::SMALL.bold();
                text(ui, best, if row.full { role.good() } else { role.muted() });
            });
        });
    });
    if card.response.clicked() {
        actions.push(Action::Quiz(Quizzed::Begin(row.theme)));
    }
}

/// Shows the result.
pub fn show_result(ui: &mut Ui, view: &ResultView, t: &Texts, actions: &mut Vec<Action>) {
    let whole = ui.max_rect();
    // In a column three buttons have no room in one line.
    let two = in_column(whole) && !view.missed.is_empty();
    let foot = if two { FOOT + SECOND } else { FOOT };
    let [top, middle, bottom] = bands(whole, 48.0, foot);
    plain_header(ui, top, &t.get("quiz-title"), "", t, actions);
    from_top(ui, "quiz-result");
    page(ui, middle, READING, |ui| {
        ui.spacing_mut().item_spacing.y = GAP;
        let colour = palette(ui).accent;
        text(ui, &view.theme, Role::SMALL.muted());
        text(ui, &view.score, Role::TITLE);
        progress(ui, &view.score, view.part as f32, colour);
        wrapped(ui, &view.note, Role::LEAD.muted());
        for (i, row) in view.missed.iter().enumerate() {
            ui.push_id(i, |ui| missed(ui, row, t, actions));
        }
    });
    footer(ui, bottom, |ui| result_foot(ui, view, two, t, actions));
}

/// Another theme, what was missed once more, the same theme anew; the last in a line of its own where there are two.
fn result_foot(ui: &mut Ui, view: &ResultView, two: bool, t: &Texts, actions: &mut Vec<Action>) {
    let area = ui.max_rect();
    let (line, below) = area.split_top_bottom_at_y(area.top() + FOOT);
    let anew = t.get("quiz-anew");
    let redo = t.with("quiz-missed-again", [("count", view.missed.len().into())]);
    // What was missed comes first; without any, the theme once more.
    let (first, second) = if view.missed.is_empty() {
        ((&anew, Quizzed::Anew), false)
    } else {
        ((&redo, Quizzed::Missed), true)
    };
    within(ui, line, |ui| {
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            let themes = t.get("quiz-other-theme");
            let themes = Button::ghost(&themes).icon(Icon::Back).key("Esc");
            // Esc is heard where every screen hears it: it leads to the themes as well.
            if themes.show(ui).clicked() {
                actions.push(Action::Quiz(Quizzed::Themes));
            }
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                ui.spacing_mut().item_spacing.x = 10.0;
                let pressed = free_key(ui, Key::Enter);
                let button = Button::primary(first.0).icon_after(Icon::Forward);
                if button.key("Enter").show(ui).clicked() || pressed {
                    actions.push(Action::Quiz(first.1));
                }
                if second && !two && Button::ghost(&anew).show(ui).clicked() {
                    actions.push(Action::Quiz(Quizzed::Anew));
                }
            });
        });
    });
    if second && two {
        within(ui, below, |ui| {
            ui.with_layout(Layout::right_to_left(Align::Min), |ui| {
                if Button::ghost(&anew).show(ui).clicked() {
                    actions.push(Action::Quiz(Quizzed::Anew));
                }
            });
        });
    }
}

/// A question that was answered wrong: what was chosen, what is right, and why.
fn missed(ui: &mut Ui, row: &MissedRow, t: &Texts, actions: &mut Vec<Action>) {
    let edge = palette(ui).risk;
    Card::new().edge(edge).pad(16, 12).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 4.0;
        wrapped(ui, &row.words, Role::BODY.bold());
        let yours = t.with("quiz-you-chose", [("option", row.yours.as_str().into())]);
        wrapped(ui, &yours, Role::LABEL.risk());
        let right = t.with("quiz-right-is", [("option", row.right.as_str().into())]);
        wrapped(ui, &right, Role::LABEL.good());
        wrapped(ui, &row.why, Role::BODY);
        if let Some(entry) = row.read {
            read_on(ui, entry, t, actions);
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_theme_is_alone_in_its_row() {
        // Ten in two rows of five, eight in two of four; where there is less room in fewer columns.
        assert_eq!(in_row(10, 980.0, 140.0), 5);
        assert_eq!(in_row(8, 980.0, 140.0), 4);
        assert_eq!(in_row(10, 980.0, 260.0), 2);
        assert_eq!(in_row(7, 980.0, 140.0), 4);
        assert_eq!(in_row(13, 980.0, 140.0), 5);
        assert_eq!(in_row(10, 592.0, 180.0), 2);
        assert_eq!(in_row(10, 592.0, 600.0), 1);
        assert_eq!(in_row(0, 592.0, 0.0), 5);
        for themes in 2..40 {
            let count = in_row(themes, 980.0, 140.0);
            assert!(count > 1 && themes % count != 1, "{themes} in {count}");
        }
    }
}
