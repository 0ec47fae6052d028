//! A chart in its place: the finding as heading, what it means one key away, the drawing or, where there is no room for one, its table.

use super::fit::scrolled;
use super::theme::{Role, galley, palette, wrapped};
use super::widgets::charts::{self, Drawn, Fall, Words};
use super::widgets::{Card, link};
use super::{Action, wants, within};
use crate::locale::Texts;
use crate::view::chart::{Body, Chart};
use egui::{Align, Layout, Rect, Ui, WidgetInfo, WidgetType, pos2, vec2};

/// Distance between panels, points.
const GAP: f32 = 12.0;
/// Least height of a panel, points: below it the page scrolls.
const LEAST: f32 = 236.0;
/// Least width of a title that has the way to the handbook beside it, points.
const BESIDE: f32 = 110.0;
/// Width below which panels are narrow, points.
const NARROW: f32 = 1000.0;
/// A row of a smaller part than this is as high as it must be: words need no more.
const FIXED: f32 = 0.6;
/// Width from which two panels stand side by side, points.
const TWO: f32 = 760.0;

/// Charts over an area: so many rows of panels, the number in each row given; `shares` are the rows' parts of the height. In a narrow
/// window one below the other.
pub(super) fn grid(
    ui: &mut Ui,
    area: Rect,
    charts: &[Chart],
    rows: &[(usize, f32)],
    t: &Texts,
    actions: &mut Vec<Action>,
) {
    within(ui, area, |ui| {
        scrolled(ui, "charts", |ui| {
            let room = ui.available_width();
            let single: Vec<(usize, f32)> = charts.iter().map(|_| (1, 1.0)).collect();
            let rows = if room < TWO { &single[..] } else { rows };
            let gaps = GAP * (rows.len().max(1) - 1) as f32;
            let height = (area.height() - gaps - 2.0).max(0.0);
            // A page that scrolls anyway gives charts in narrow panels more height:
            // their titles take more lines.
            let more = if room < NARROW { 1.15 } else { 1.0 };
            let least = |part: f32| least(part) * more;
            let shared = |part: f32| part >= FIXED;
            let parts: f32 = rows.iter().map(|row| row.1).filter(|p| shared(*p)).sum();
            let set = rows.iter().map(|row| row.1).filter(|p| !shared(*p));
            let rest_of = (height - set.map(least).sum::<f32>()).max(0.0);
            let high = |part: f32| {
                if shared(part) {
                    (rest_of * part / parts.max(0.1)).max(least(part))
                } else {
                    least(part)
                }
            };
            let needs: f32 = rows.iter().map(|row| least(row.1)).sum();
            wants(ui.ctx(), area.height(), needs + gaps + 2.0);
            let start = ui.cursor().min;
            let mut y = start.y;
            let mut rest = charts;
            for (count, part) in rows {
                let high = high(*part).floor();
                let (these, others) = rest.split_at((*count).min(rest.len()));
                rest = others;
                let each =
                    (room - GAP * (these.len().max(1) - 1) as f32) / these.len().max(1) as f32;
                for (i, chart) in these.iter().enumerate() {
                    let x = start.x + (each + GAP) * i as f32;
                    let rect = Rect::from_min_size(pos2(x, y), vec2(each, high));
                    let mut child = ui.new_child(
                        egui::UiBuilder::new()
                            .max_rect(rect)
                            .id_salt((rest.len(), i)),
                    );
                    panel(&mut child, rect.height(), chart, t, actions);
                }
                y += high + GAP;
            }
            let end = pos2(start.x + room, y - GAP);
            ui.allocate_rect(Rect::from_min_max(start, end), egui::Sense::hover());
        });
    });
}

/// Charts side by side in columns of one height, for a page that scrolls.
pub(super) fn row(
    ui: &mut Ui,
    charts: &[Chart],
    (most, height): (usize, f32),
    t: &Texts,
    actions: &mut Vec<Action>,
) {
    let room = ui.available_width();
    let fit = ((room + GAP) / (340.0 + GAP)) as usize;
    let count = fit.clamp(1, most.max(1)).min(charts.len().max(1));
    let width = ((room - GAP * (count - 1) as f32) / count as f32).floor();
    ui.spacing_mut().item_spacing.y = GAP;
    for (k, these) in charts.chunks(count).enumerate() {
        ui.push_id(("row", k), |ui| {
            super::scenarios::columns(ui, &vec![width; these.len()], GAP, |ui, i| {
                panel(ui, height, &these[i], t, actions);
            });
        });
    }
}

/// Least height of a row that takes a part of the page.
fn least(part: f32) -> f32 {
    if part < FIXED {
        LEAST * 0.8
    } else if part < 0.9 {
        LEAST * 0.9
    } else {
        LEAST
    }
}

/// A chart as a card of this height.
pub(super) fn panel(ui: &mut Ui, height: f32, chart: &Chart, t: &Texts, actions: &mut Vec<Action>) {
    Card::new().pad(14, 10).height(height).show(ui, |ui| {
        let bottom = ui.cursor().top() + height - 20.0;
        ui.spacing_mut().item_spacing.y = 2.0;
        head(ui, chart, t, actions);
        ui.add_space(4.0);
        let left = (bottom - ui.cursor().top()).max(0.0);
        body(ui, chart, left, t);
    });
}

fn head(ui: &mut Ui, chart: &Chart, t: &Texts, actions: &mut Vec<Action>) {
    let title = (chart.title.as_str(), Role::LEAD.bold());
    heading(ui, title, &chart.note, chart.page, t, actions);
}

/// Title, at its right the way to the page of the handbook that says what the chart means; unit and comparison below.
pub(super) fn heading(
    ui: &mut Ui,
    (title, role): (&str, Role),
    note: &str,
    page: &'static str,
    t: &Texts,
    actions: &mut Vec<Action>,
) {
    let meaning = t.get("chart-meaning");
    let palette = palette(ui);
    let words = galley(ui.ctx(), &palette, &meaning, Role::SMALL, None).size();
    let width = ui.available_width() - words.x - 16.0;
    let mut ask = |ui: &mut Ui| {
        let asked = link(ui, &meaning);
        // Several stand on a page: each says what it is about.
        let name = format!("{meaning} {title}");
        asked.widget_info(|| WidgetInfo::labeled(WidgetType::Link, true, &name));
        if asked.clicked() {
            actions.push(Action::Handbook(Some(page)));
        }
    };
    if width < BESIDE {
        wrapped(ui, title, role);
        ask(ui);
    } else {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 0.0;
            let size = vec2(width, 0.0);
            ui.allocate_ui_with_layout(size, Layout::top_down(Align::Min), |ui| {
                ui.set_width(width);
                wrapped(ui, title, role);
            });
            ui.add_space(16.0);
            ask(ui);
        });
    }
    if !note.is_empty() {
        wrapped(ui, note, Role::SMALL.muted());
    }
}

fn body(ui: &mut Ui, chart: &Chart, height: f32, t: &Texts) {
    let drawn = Drawn {
        title: &chart.title,
        x: &chart.x,
        y: &chart.y,
        body: &chart.body,
        tongue: t.into(),
    };
    match &chart.body {
        Body::Empty(words) => {
            ui.add_space((height * 0.5 - 24.0).max(0.0));
            ui.vertical_centered(|ui| {
                wrapped(ui, words, Role::LABEL.muted());
            });
        }
        Body::Waterfall(falls) => {
            let slot = ui.available_width() / falls.len().max(1) as f32;
            if slot < 64.0 || height < 110.0 {
                charts::table(ui, drawn, height);
                return;
            }
            let columns: Vec<Fall> = falls
                .iter()
                .map(|fall| Fall {
                    name: &fall.label,
                    value: fall.amount,
                    said: &fall.said,
                    total: fall.total,
                    why: &fall.tip,
                })
                .collect();
            let words = Words {
                title: &chart.title,
                note: &chart.note,
                y: &chart.y,
                shown: true,
                ..Words::default()
            };
            charts::waterfall(ui, words, &columns, height);
        }
        Body::Curve(curve) => {
            charts::curve(ui, drawn, curve, height);
        }
        Body::Bars(bars) => {
            charts::ranked(ui, drawn, bars, height);
        }
        Body::Paired(pairs) => {
            charts::paired(ui, drawn, pairs, height);
        }
        Body::Stacked(stacks) => {
            charts::stacked(ui, drawn, stacks, height);
        }
        Body::Bullets(all) => {
            charts::bullets(ui, drawn, all, height);
        }
        Body::Multiples(all) => {
            charts::multiples(ui, drawn, all, height);
        }
        Body::Steps(all) => {
            charts::steps(ui, drawn, all, height);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Lang;
    use crate::sim::attribution::trial;
    use crate::ui::theme::fonts;
    use crate::view::Eye;
    use crate::view::customer::customer;
    use crate::view::review::{ReviewPage, review};
    use egui::{Context, Pos2, RawInput, Vec2};

    fn draw(ctx: &Context, chart: &Chart, size: Vec2, t: &Texts) {
        let input = RawInput {
            screen_rect: Some(Rect::from_min_size(Pos2::ZERO, size)),
            ..RawInput::default()
        };
        let show = |ui: &mut Ui| panel(ui, size.y, chart, t, &mut Vec::new());
        ctx.run_ui(input, show).textures_delta.clear();
    }

    #[test]
    fn every_chart_can_be_drawn_in_any_room() {
        let ctx = Context::default();
        fonts::install(&ctx);
        ctx.run_ui(RawInput::default(), |_| {})
            .textures_delta
            .clear();
        let mut drawn = 0;
        for quarters in [1, 3] {
            let sim = trial::run("steel", 7, quarters);
            for lang in Lang::ALL {
                let t = Texts::new(lang, "");
                let eye = Eye { sim: &sim, t: &t };
                let review = review(eye);
                let pages = ReviewPage::ALL.into_iter();
                let mut all: Vec<Chart> = pages
                    .flat_map(|page| review.charts.of(page).to_vec())
                    .collect();
                let first = sim.state().active().next().map(|(id, _)| id);
                if let Some(view) = first.and_then(|id| customer(eye, id)) {
                    all.extend(view.charts);
                    all.extend(view.worth);
                }
                for chart in &all {
                    for size in [
                        vec2(1900.0, 900.0),
                        vec2(600.0, 270.0),
                        vec2(320.0, 200.0),
                        vec2(120.0, 60.0),
                        vec2(90.0, 50.0),
                    ] {
                        draw(&ctx, chart, size, &t);
                        drawn += 1;
                    }
                }
            }
        }
        assert!(drawn > 200, "{drawn}");
    }
}
