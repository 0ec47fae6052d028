//! Below the plan: hours and money as bars that answer while a slider moves, the goals, the button that starts the quarter.

use super::band;
use crate::locale::{self, Texts};
use crate::sim::Command;
use crate::ui::frame::footer;
use crate::ui::theme::{Role, elided, galley, mix, palette, text, wrapped};
use crate::ui::widgets::{Button, Icon, Part, capacity, tip};
use crate::ui::{Action, anchor, in_column, within};
use crate::view::plan::PlanView;
use egui::{Align, Layout, Rect, Ui, pos2, vec2};

/// Widest the goals and the forecast get, points.
const WIDEST: f32 = 440.0;

/// Height of the bar at the foot of a screen.
pub fn height(screen: Rect) -> f32 {
    if in_column(screen) { 200.0 } else { 100.0 }
}

/// Where the parts of the bar stand: hours, money, goals, the button. In a column the last two stand below.
fn places(area: Rect, column: bool) -> [Rect; 4] {
    let top = area.top() + 14.0;
    let button = area.right() - 216.0;
    let gap = 24.0;
    if column {
        let below = top + 88.0;
        let half = vec2((area.width() - gap) * 0.5, 76.0);
        let left = pos2(area.left(), top);
        return [
            Rect::from_min_size(left, half),
            Rect::from_min_size(left + vec2(half.x + gap, 0.0), half),
            Rect::from_min_max(
                pos2(area.left(), below),
                pos2(button - gap, area.bottom() - 6.0),
            ),
            Rect::from_min_max(pos2(button, below), area.max),
        ];
    }
    let unit = ((area.width() - 3.0 * gap) / 4.2).min(330.0);
    let at = |i: f32| {
        let corner = pos2(area.left() + i * (unit + gap), top);
        Rect::from_min_size(corner, vec2(unit, area.height() - 20.0))
    };
    // The goals and the forecast have what is left up to the button; the button beside their title is
    // higher than the titles of the bars.
    let goals = at(2.0);
    let end = (button - gap).min(goals.left() + WIDEST);
    let goals = goals.with_max_x(end).with_min_y(top - 6.0);
    let button = Rect::from_min_max(pos2(button, top), area.max);
    [at(0.0), at(1.0), goals, button]
}

/// Shows the bar. `asked` is hours per tier, `firm` those besides, as the sliders stand now.
pub fn show(
    ui: &mut Ui,
    rect: Rect,
    view: &PlanView,
    asked: &[f64],
    firm: f64,
    t: &Texts,
    actions: &mut Vec<Action>,
) {
    let palette = palette(ui);
    footer(ui, rect, |ui| {
        let area = ui.max_rect();
        let [of_hours, of_money, goals, end] = places(area, in_column(rect));
        within(ui, of_hours, |ui| {
            let total: f64 = asked.iter().sum::<f64>() + firm;
            let over = total > view.capacity;
            let role = if over {
                Role::BODY.bold().risk()
            } else {
                Role::BODY.bold()
            };
            crate::ui::widgets::kpi::figure_row(
                ui,
                &t.get("plan-hours-bar"),
                &[
                    (&locale::hours(total), role),
                    (
                        &format!(" / {}", hours(t, view.capacity)),
                        Role::BODY.muted(),
                    ),
                ],
            );
            let names: Vec<String> = view.tiers.iter().map(|c| c.letter.clone()).collect();
            let said: Vec<String> = asked.iter().map(|h| hours(t, *h)).collect();
            let (rest, rest_said) = (t.get("plan-firm-hours"), hours(t, firm));
            let parts: Vec<Part> = asked
                .iter()
                .enumerate()
                .map(|(i, amount)| Part {
                    name: &names[i],
                    amount: *amount,
                    said: &said[i],
                    colour: palette.tier(i),
                })
                .chain(std::iter::once(Part {
                    name: &rest,
                    amount: firm,
                    said: &rest_said,
                    colour: palette.muted,
                }))
                .collect();
            capacity(ui, &t.get("plan-hours-bar"), &parts, view.capacity);
            let (key, away, role) = if over {
                ("hours-over", total - view.capacity, Role::SMALL.risk())
            } else {
                ("hours-reserve", view.capacity - total, Role::SMALL.muted())
            };
            let reserve = t.with(key, [("hours", locale::hours(away).into())]);
            elided(ui, &reserve, role, of_hours.width());
        });
        anchor::mark(ui.ctx(), "capacity", of_hours);
        anchor::mark(ui.ctx(), "forecast", goals);
        within(ui, of_money, |ui| {
            crate::ui::widgets::kpi::figure_row(
                ui,
                &t.get("plan-money-bar"),
                &[(&view.money_said, Role::BODY.bold())],
            );
            // Shades without a meaning of their own: the bar beside it has the tiers' colours.
            let colours =
                [0.8, 0.42, 0.64, 0.3, 0.52].map(|ink| mix(palette.surface, palette.ink, ink));
            let said: Vec<String> = view
                .money_parts
                .iter()
                .map(|yuan| locale::money(t, crate::sim::Money::from_f64(*yuan)))
                .collect();
            let parts: Vec<Part> = (0..colours.len())
                .map(|i| Part {
                    name: &view.money_names[i],
                    amount: view.money_parts[i],
                    said: &said[i],
                    colour: colours[i],
                })
                .collect();
            capacity(
                ui,
                &t.get("plan-money-bar"),
                &parts,
                view.money_parts.iter().sum(),
            );
            let made_of = made_of(ui, view, &said, of_money.width());
            elided(ui, &made_of, Role::SMALL.muted(), of_money.width());
        });
        within(ui, goals, |ui| {
            outlook(ui, view, t, actions);
        });
        within(ui, end, |ui| {
            ui.with_layout(Layout::top_down(Align::Max), |ui| {
                let label = t.get("plan-commit");
                let button = Button::primary(&label)
                    .icon_after(Icon::Forward)
                    .width(216.0);
                let button = button.show(ui);
                anchor::mark(ui.ctx(), "commit", button.rect);
                if button.clicked() {
                    actions.push(Action::Command(Command::CommitPlan));
                }
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    crate::ui::widgets::keys(ui, "Ctrl+Enter");
                });
            });
        });
    });
}

/// What the bar of money is made of, in its order; where not all has room, the greatest parts.
fn made_of(ui: &Ui, view: &PlanView, said: &[String], room: f32) -> String {
    let palette = palette(ui);
    let mut by_amount: Vec<usize> = (0..said.len())
        .filter(|i| view.money_parts[*i] > 0.0)
        .collect();
    by_amount.sort_by(|a, b| view.money_parts[*b].total_cmp(&view.money_parts[*a]));
    let join = |parts: &[usize]| {
        let mut parts = parts.to_vec();
        parts.sort_unstable();
        let words = parts
            .into_iter()
            .map(|i| format!("{} {}", view.money_names[i], said[i]));
        words.collect::<Vec<_>>().join(" · ")
    };
    let mut words = String::new();
    let mut taken = Vec::new();
    for part in by_amount {
        taken.push(part);
        let longer = join(&taken);
        let wide = galley(ui.ctx(), &palette, &longer, Role::SMALL, None)
            .size()
            .x;
        if wide <= room {
            words = longer;
        } else {
            taken.pop();
        }
    }
    words
}

/// The goals; or what the plan is likely to bring, beside what was expected of it.
fn outlook(ui: &mut Ui, view: &PlanView, t: &Texts, actions: &mut Vec<Action>) {
    let shown = view.bands.is_some() || view.foreseen.is_some();
    let said = view.expected.is_some();
    // Where no forecast is shown, what was expected leads nowhere.
    let other = match (shown, said) {
        (true, _) => Some(t.get("plan-goals-title")),
        (false, true) => view.forecast.then(|| t.get("forecast-title")),
        (false, false) => Some(t.get("guess-open")),
    };
    let why = view.expected.clone().unwrap_or_else(|| {
        t.get(if view.forecast {
            "guess-open-tip"
        } else {
            "guess-open-only"
        })
    });
    ui.spacing_mut().item_spacing.y = 4.0;
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 16.0;
        ui.spacing_mut().interact_size.y = 18.0;
        let title = if shown {
            t.get("forecast-title")
        } else {
            t.get("plan-goals-title")
        };
        text(ui, &title, Role::BODY);
        let Some(other) = &other else {
            let room = ui.available_width();
            elided(ui, &why, Role::LABEL.muted(), room);
            return;
        };
        let way = Button::ghost(other).small().show(ui);
        if tip(way, &why, "").clicked() {
            actions.push(Action::Foresee(!shown));
        }
        let key = t.get("forecast-key");
        let role = Role::TINY.muted();
        let wide = galley(ui.ctx(), &palette(ui), &key, role, None).size().x;
        // Whoever has too narrow a window finds it in the rows' own explanation.
        if view.bands.is_some() && wide <= ui.available_width() {
            text(ui, &key, role);
        }
    });
    match (&view.bands, &view.foreseen) {
        (Some(forecast), _) => {
            band::show(ui, &forecast.bands, forecast.stale);
        }
        (None, Some(words)) => {
            wrapped(ui, words, Role::SMALL.muted());
        }
        (None, None) => {
            wrapped(ui, &view.goals, Role::SMALL.muted());
        }
    }
}

fn hours(t: &Texts, h: f64) -> String {
    t.with("hours", [("hours", locale::hours(h).into())])
}
