//! The review of a quarter: profit, perception, who left and why, targets.

mod people;

pub use people::{contributions, extent};

use super::fit::scrolled;
use super::frame::{footer, head_of, header, paper};
use super::plan::rows::one_of;
use super::theme::{Role, elided, palette, rich_wrapped, text, wrapped};
use super::widgets::charts::{Fall, Row, Words, diverging, waterfall};
use super::widgets::{Button, Card, Icon, Segment, hairline, more, tabs, tabs_height};
use super::{Action, ONE_COLUMN, Screen, anchor, bands, chart, explained, wants, within};
use crate::locale::Texts;
use crate::sim::Command;
use crate::view::explain::Explanation;
use crate::view::frame::Header;
use crate::view::review::{Foretold, ReviewPage, ReviewView};
use egui::{Align, Layout, Rect, Ui, vec2};

/// Shows the review.
pub fn show(ui: &mut Ui, head: &Header, view: &ReviewView, t: &Texts, actions: &mut Vec<Action>) {
    paper(ui);
    let whole = ui.max_rect();
    let [top, middle, bottom] = bands(whole, head_of(whole), 56.0);
    header(ui, top, head, t, actions);
    let area = middle.shrink2(vec2(16.0, 10.0));
    let [strip, area, _] = bands(area, 36.0, 0.0);
    anchor::mark(
        ui.ctx(),
        "review-pages",
        strip.with_max_y(strip.top() + 28.0),
    );
    within(ui, strip, |ui| pages(ui, view.page, t, actions));
    within(ui, strip.with_max_y(strip.top() + 28.0), |ui| {
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let book = t.get("book-open");
            if Button::ghost(&book).small().show(ui).clicked() {
                actions.push(Action::Go(Screen::Book));
            }
        });
    });
    match view.page {
        ReviewPage::Overview => overview(ui, area, view, t, actions),
        ReviewPage::Causes => lists(ui, area, "causes", &view.causes, t),
        ReviewPage::Money => charts(ui, area, view, &[(1, 1.15), (2, 1.0)], t, actions),
        ReviewPage::Leaving => charts(ui, area, view, &[(1, 0.5), (2, 1.0)], t, actions),
        ReviewPage::Customers | ReviewPage::Satisfaction => {
            charts(ui, area, view, &[(2, 1.0), (2, 1.0)], t, actions);
        }
        ReviewPage::Course => charts(ui, area, view, &[(1, 1.0)], t, actions),
    }
    foot(ui, bottom, view, t, actions);
}

/// The pages; the one in force is marked.
fn pages(ui: &mut Ui, now: ReviewPage, t: &Texts, actions: &mut Vec<Action>) {
    let names = ReviewPage::ALL.map(|page| t.get(page.key()));
    let options: Vec<Segment> = names.iter().map(|n| Segment::from(n.as_str())).collect();
    let current = ReviewPage::ALL.iter().position(|page| *page == now);
    // The end of the strip is left free for what else can be reached from here.
    let room = ui.available_width() - 112.0;
    let least = tabs_height(ui, &options[..1], room);
    let lines = tabs_height(ui, &options, room) / least;
    ui.set_width(room);
    if lines > 1.5 {
        let options = names.clone().map(|name| (name, String::new()));
        let chosen = one_of(ui, &t.get("review-pages"), &options, current.unwrap_or(0));
        if let Some(page) = chosen.and_then(|i| ReviewPage::ALL.get(i)) {
            actions.push(Action::ReviewPage(*page));
        }
        return;
    }
    let chosen = tabs(ui, &t.get("review-pages"), &options, current.unwrap_or(0));
    if let Some(page) = chosen.and_then(|i| ReviewPage::ALL.get(i)) {
        actions.push(Action::ReviewPage(*page));
    }
}

/// The charts of the open page, so many in each row with its part of the height.
fn charts(
    ui: &mut Ui,
    area: Rect,
    view: &ReviewView,
    rows: &[(usize, f32)],
    t: &Texts,
    actions: &mut Vec<Action>,
) {
    chart::grid(ui, area, view.charts.of(view.page), rows, t, actions);
}

/// Lists of causes as cards.
fn lists(ui: &mut Ui, area: Rect, name: &str, lists: &[Explanation], t: &Texts) {
    let used = within(ui, area, |ui| {
        let all = scrolled(ui, name, |ui| {
            explained::cards(ui, lists, t);
        });
        more(ui, &all, palette(ui).paper);
        all.content_size.y
    });
    wants(ui.ctx(), area.height(), used);
}

/// Profit and people one below the other.
fn column(ui: &mut Ui, area: Rect, view: &ReviewView, t: &Texts, actions: &mut Vec<Action>) {
    anchor::mark(ui.ctx(), "review-profit", area);
    let used = within(ui, area, |ui| {
        scrolled(ui, "both", |ui| {
            ui.spacing_mut().item_spacing.y = 12.0;
            Card::new().show(ui, |ui| profit(ui, view, 0.0, t, actions));
            let shown = Card::new().show(ui, |ui| people::show(ui, view, t, actions));
            let seen = shown.response.rect.intersect(ui.clip_rect());
            anchor::mark(ui.ctx(), "review-people", seen);
        })
        .content_size
        .y
    });
    wants(ui.ctx(), area.height(), used);
}

fn overview(ui: &mut Ui, area: Rect, view: &ReviewView, t: &Texts, actions: &mut Vec<Action>) {
    if area.width() < ONE_COLUMN - 32.0 {
        column(ui, area, view, t, actions);
        return;
    }
    let (left, right) = area.split_left_right_at_x(area.left() + area.width() * 0.535);
    anchor::mark(
        ui.ctx(),
        "review-profit",
        left.with_max_x(left.right() - 6.0),
    );
    anchor::mark(
        ui.ctx(),
        "review-people",
        right.with_min_x(right.left() + 6.0),
    );
    within(ui, left.with_max_x(left.right() - 6.0), |ui| {
        let height = ui.available_height();
        Card::new().height(height).show(ui, |ui| {
            let all = scrolled(ui, "left", |ui| profit(ui, view, height, t, actions));
            more(ui, &all, palette(ui).surface);
        });
    });
    within(ui, right.with_min_x(right.left() + 6.0), |ui| {
        let height = ui.available_height();
        Card::new().height(height).show(ui, |ui| {
            let all = scrolled(ui, "right", |ui| people::show(ui, view, t, actions));
            more(ui, &all, palette(ui).surface);
        });
    });
}

/// Least width of a column of the waterfall whose name can stand below it, points.
const COLUMN: f32 = 58.0;

/// Profit, and what customers felt; `height` is that of the card.
fn profit(ui: &mut Ui, view: &ReviewView, height: f32, t: &Texts, actions: &mut Vec<Action>) {
    ui.spacing_mut().item_spacing.y = 6.0;
    text(ui, &view.title, Role::HEADING);
    wrapped(ui, &view.headline, Role::LEAD);
    goals(ui, view, t);
    foretold(ui, &view.foretold, t);
    hairline(ui);
    let falls: Vec<Fall> = view
        .falls
        .iter()
        .map(|f| Fall {
            name: &f.label,
            value: f.amount,
            said: &f.said,
            total: f.total,
            why: &f.tip,
        })
        .collect();
    let title = t.get("review-falls");
    let shown = (title.as_str(), Role::HEADING);
    chart::heading(ui, shown, &view.falls_note, "measures", t, actions);
    let words = Words {
        title: &title,
        note: &view.falls_note,
        shown: true,
        ..Words::default()
    };
    if ui.available_width() / falls.len().max(1) as f32 >= COLUMN {
        // A taller card gives what it has to spare to the chart.
        let more = ((height - 600.0) * 0.8).clamp(0.0, 180.0);
        waterfall(ui, words, &falls, 150.0 + more);
    } else {
        let ink = palette(ui).ink;
        let rows: Vec<Row> = falls
            .iter()
            .map(|fall| Row {
                name: fall.name,
                value: fall.value,
                said: fall.said,
                colour: fall.total.then_some(ink),
                strong: fall.total,
                why: fall.why,
            })
            .collect();
        diverging(ui, words, &rows, None);
    }
    hairline(ui);
    let said: Vec<String> = view
        .dials
        .iter()
        .map(|(_, gap)| {
            let tenths = (10.0 * gap).round() / 10.0 + 0.0;
            format!("{tenths:+.1}").replace('-', "−")
        })
        .collect();
    let rows: Vec<Row> = view
        .dials
        .iter()
        .zip(&said)
        .map(|((name, gap), said)| Row {
            name,
            value: *gap,
            said,
            colour: None,
            strong: false,
            why: "",
        })
        .collect();
    let (title, note) = (t.get("review-dials"), t.get("review-dials-note"));
    let shown = (title.as_str(), Role::HEADING);
    chart::heading(ui, shown, &note, "servqual", t, actions);
    let words = Words {
        title: &title,
        note: &note,
        shown: true,
        ..Words::default()
    };
    diverging(ui, words, &rows, Some(largest(view).max(8.0)));
}

fn largest(view: &ReviewView) -> f64 {
    view.dials.iter().map(|(_, g)| g.abs()).fold(0.0, f64::max)
}

fn goals(ui: &mut Ui, view: &ReviewView, t: &Texts) {
    let count = view.goals.len().max(1) as f32;
    let width = (ui.available_width() - 8.0 * (count - 1.0)) / count;
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 8.0;
        for goal in &view.goals {
            ui.allocate_ui_with_layout(vec2(width, 52.0), Layout::top_down(Align::Min), |ui| {
                ui.set_min_width(width);
                ui.spacing_mut().item_spacing.y = 1.0;
                text(ui, &goal.label, Role::SMALL.muted());
                elided(ui, &goal.result, Role::LEAD.bold(), width);
                let (mark, role) = if goal.met {
                    (t.get("review-met"), Role::SMALL.good())
                } else {
                    (t.get("review-missed"), Role::SMALL.risk())
                };
                wrapped(ui, &format!("{mark} · {}", goal.target), role);
            });
        }
    });
}

/// What was expected, what came, and what the forecast had said.
pub(super) fn foretold(ui: &mut Ui, rows: &[Foretold], t: &Texts) {
    if rows.is_empty() {
        return;
    }
    text(ui, &t.get("foretold-title"), Role::SMALL.bold());
    for row in rows {
        let (mark, role) = if row.hit {
            (t.get("foretold-hit"), Role::SMALL.bold().good())
        } else {
            (t.get("foretold-missed"), Role::SMALL.bold().warn())
        };
        let band = row.band.as_deref().unwrap_or_default();
        rich_wrapped(
            ui,
            &[
                (&mark, role),
                ("  ", Role::SMALL),
                (&row.text, Role::SMALL),
                ("  ", Role::SMALL),
                (band, Role::SMALL.muted()),
            ],
        );
    }
}

fn foot(ui: &mut Ui, rect: Rect, view: &ReviewView, t: &Texts, actions: &mut Vec<Action>) {
    footer(ui, rect, |ui| {
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let next = Button::primary(&view.next)
                .icon_after(Icon::Forward)
                .show(ui);
            anchor::mark(ui.ctx(), "review-next", next.rect);
            if next.clicked() {
                actions.push(Action::Command(Command::NextQuarter));
            }
            // A debrief can be held after any quarter; after the last it comes by itself.
            let debrief = t.get("review-to-debrief");
            if !view.last && Button::ghost(&debrief).show(ui).clicked() {
                actions.push(Action::Go(Screen::Debrief));
            }
        });
    });
}
