//! The title: name and choices at the left; at the right the customers in orbit around the firm, near or far as they are bound.

mod orbits;

use super::theme::{Role, Tint, palette, text, wrapped};
use super::widgets::{Button, Card, Icon, button::icon_toggle, icons, segmented};
use super::{Action, wants, within};
use crate::locale::{Lang, Texts};
use crate::view::title::TitleView;
use egui::{Align, Layout, Rect, Ui, pos2, vec2};

/// Width of the column of choices, points.
const COLUMN: f32 = 320.0;
/// The part of it that the first of two in a row takes, points; “Practice room” with its icon needs it.
const FIRST: f32 = 165.0;

/// Shows the title.
pub fn show(ui: &mut Ui, view: &TitleView, t: &Texts, actions: &mut Vec<Action>) {
    let palette = palette(ui);
    let all = ui.max_rect();
    let left = all.left() + (all.width() * 0.08).clamp(40.0, 150.0);
    orbits::paint(
        ui,
        all.with_min_x(left + COLUMN + 64.0),
        all,
        &t.get("title-us"),
    );
    let foot = Rect::from_min_max(
        pos2(left, all.bottom() - 60.0),
        pos2(all.right() - 24.0, all.bottom() - 20.0),
    );
    let room = Rect::from_min_max(
        pos2(left, all.top() + 24.0),
        pos2(left + COLUMN + 80.0, foot.top() - 12.0),
    );
    // The block sits a little above the middle; its height is known after the first pass.
    let id = ui.id().with("title-height");
    let height: f32 = ui.data(|d| d.get_temp(id)).unwrap_or(400.0);
    let top = room.top() + ((room.height() - height) * 0.46).max(0.0);
    let used = within(ui, room.with_min_y(top), |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        text(ui, &view.other_name, Role::HEADING.regular().muted());
        text(
            ui,
            &view.name,
            Role {
                size: 40.0,
                ..Role::TITLE
            },
        );
        ui.add_space(4.0);
        ui.scope(|ui| {
            ui.set_max_width(COLUMN + 40.0);
            wrapped(ui, &view.subtitle, Role::LEAD.muted());
        });
        ui.add_space(28.0);
        ui.scope(|ui| {
            ui.set_max_width(COLUMN);
            choices(ui, view, t, actions);
        });
        ui.min_rect().height()
    });
    wants(ui.ctx(), room.height(), used + 8.0);
    if (used - height).abs() > 0.5 {
        ui.data_mut(|d| d.insert_temp(id, used));
        ui.ctx().request_repaint();
    }
    within(ui, foot, |ui| {
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            languages(ui, t, actions);
            let (icon, key) = if palette.dark {
                (Icon::Sun, "title-light")
            } else {
                (Icon::Moon, "title-dark")
            };
            if icon_toggle(ui, icon, &t.get(key), false, true).clicked() {
                actions.push(Action::Dark(!palette.dark));
            }
            let (saves, settings) = (t.get("saves-title"), t.get("settings-title"));
            if Button::quiet(&saves).show(ui).clicked() {
                actions.push(Action::OpenSaves);
            }
            if Button::quiet(&settings)
                .icon(Icon::Settings)
                .show(ui)
                .clicked()
            {
                actions.push(Action::Go(super::Screen::Settings));
            }
            ui.add_space(8.0);
            text(ui, &view.version, Role::SMALL.muted());
        });
    });
}

fn choices(ui: &mut Ui, view: &TitleView, t: &Texts, actions: &mut Vec<Action>) {
    ui.spacing_mut().item_spacing.y = 10.0;
    if let Some(problem) = &view.problem {
        warn(ui, problem);
    }
    let new = t.get("title-new");
    if let Some((label, note)) = &view.resume {
        let go = Button::primary(label)
            .icon_after(Icon::Forward)
            .large()
            .width(COLUMN)
            .show(ui);
        if go.clicked() {
            actions.push(Action::Resume);
        }
        ui.add_space(-4.0);
        wrapped(ui, note, Role::SMALL.muted());
        ui.add_space(4.0);
        if Button::ghost(&new).large().width(COLUMN).show(ui).clicked() {
            actions.push(Action::Choose);
        }
    } else if Button::primary(&new)
        .icon_after(Icon::Forward)
        .large()
        .width(COLUMN)
        .show(ui)
        .clicked()
    {
        actions.push(Action::Choose);
    }
    let (practice, quiz) = (t.get("practice-room"), t.get("quiz-title"));
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 10.0;
        let practice = Button::ghost(&practice).icon(Icon::Phone).large();
        if practice.width(FIRST).show(ui).clicked() {
            actions.push(Action::OpenPractice);
        }
        let quiz = Button::ghost(&quiz).icon(Icon::Check).large();
        if quiz.width(COLUMN - FIRST - 10.0).show(ui).clicked() {
            actions.push(Action::Quiz(super::Quizzed::Open));
        }
    });
    let handbook = t.get("handbook-title");
    if Button::ghost(&handbook)
        .icon(Icon::Book)
        .large()
        .width(COLUMN)
        .show(ui)
        .clicked()
    {
        actions.push(Action::Handbook(None));
    }
    let (author, class) = (t.get("author-title"), t.get("class-open"));
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 10.0;
        let author = Button::ghost(&author).icon(Icon::Settings).large();
        if author.width(FIRST).show(ui).clicked() {
            actions.push(Action::Go(super::Screen::Author));
        }
        let class = Button::ghost(&class).icon(Icon::People).large();
        if class.width(COLUMN - FIRST - 10.0).show(ui).clicked() {
            actions.push(Action::Go(super::Screen::Class));
        }
    });
    let quit = t.get("title-quit");
    if Button::ghost(&quit)
        .large()
        .width(COLUMN)
        .show(ui)
        .clicked()
    {
        actions.push(Action::Quit);
    }
}

/// Something went wrong, but nothing is lost by going on.
fn warn(ui: &mut Ui, problem: &str) {
    let palette = palette(ui);
    Card::new().border(palette.warn).pad(12, 9).show(ui, |ui| {
        ui.horizontal_top(|ui| {
            icons::icon(ui, Icon::Warning, 16.0, Some(Tint::Warn.colour(&palette)));
            wrapped(ui, problem, Role::SMALL);
        });
    });
    ui.add_space(4.0);
}

fn languages(ui: &mut Ui, t: &Texts, actions: &mut Vec<Action>) {
    // Each language is named in itself: who can't read the other finds his own.
    let current = Lang::ALL
        .iter()
        .position(|lang| *lang == t.lang())
        .unwrap_or(0);
    ui.allocate_ui_with_layout(vec2(160.0, 26.0), Layout::top_down(Align::Min), |ui| {
        ui.set_width(160.0);
        let names = [t.get("language-zh"), t.get("language-en")];
        let options = [names[0].as_str().into(), names[1].as_str().into()];
        if let Some(chosen) = segmented(ui, &t.get("title-language"), &options, current) {
            actions.push(Action::Lang(Lang::ALL[chosen]));
        }
    });
}
