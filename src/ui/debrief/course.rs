//! The course of the run: profit in columns, customers lost under them, satisfaction as a line.

use crate::locale::{Lang, Texts};
use crate::ui::fit::{flows, sideways};
use crate::ui::theme::type_scale::factor;
use crate::ui::theme::{HAIRLINE, Role, galley, paint_text, palette, text, wrapped};
use crate::ui::widgets::charts::{self, Line, Plot, Words};
use crate::ui::widgets::{Card, hairline, link, section};
use crate::ui::{Action, Screen};
use crate::view::debrief::{DebriefView, QuarterRow};
use egui::{
    Align2, CornerRadius, Rect, Sense, Shape, Stroke, Ui, WidgetInfo, WidgetType, pos2, vec2,
};

/// Shows the course; its charts are together `spare` points higher than they like.
pub(super) fn show(
    ui: &mut Ui,
    view: &DebriefView,
    spare: f32,
    t: &Texts,
    actions: &mut Vec<Action>,
) {
    Card::new().pad(16, 14).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 8.0;
        section(ui, &t.get("debrief-course"), "");
        if view.quarters.is_empty() {
            wrapped(ui, &t.get("debrief-course-none"), Role::BODY.muted());
            return;
        }
        // The second chart is a single line: it takes less of it.
        let alone = view.quarters.len() < 2;
        let share = if alone { spare } else { spare * 0.65 };
        let (room, needs) = (ui.available_width(), least(ui, &view.quarters, t));
        if flows(ui.ctx()) && needs > room {
            sideways(ui, "course", |ui| {
                profit(ui, &view.quarters, [needs, share], t);
            });
        } else {
            profit(ui, &view.quarters, [room, share], t);
        }
        if link(ui, &t.get("story-read")).clicked() {
            actions.push(Action::Go(Screen::Story));
        }
        if view.quarters.len() > 1 {
            hairline(ui);
            satisfaction(ui, &view.quarters, spare - share, t);
        }
    });
}

/// What one mark of the axis stands for: 万元 or thousands, as money is written elsewhere.
fn unit(t: &Texts) -> f64 {
    match t.lang() {
        Lang::Zh => 10_000.0,
        Lang::En => 1_000.0,
    }
}

/// Least width of the chart in which no figure runs into the next, points.
fn least(ui: &Ui, quarters: &[QuarterRow], t: &Texts) -> f32 {
    let palette = palette(ui);
    let measure = |words: &str, role| galley(ui.ctx(), &palette, words, role, None).size().x;
    let widest = quarters.iter().flat_map(|quarter| {
        [
            measure(&quarter.profit_said, Role::SMALL.bold()),
            measure(&quarter.label, Role::SMALL),
        ]
    });
    let slot = widest.fold(0.0, f32::max) + 8.0;
    let left = measure(&t.get("debrief-lost-row"), Role::TINY).max(40.0 * factor());
    left + 16.0 + slot * quarters.len() as f32
}

/// A column for each quarter, its profit on top, the customers it lost below.
fn profit(ui: &mut Ui, quarters: &[QuarterRow], [width, spare]: [f32; 2], t: &Texts) {
    let f = factor();
    let below = 44.0 * f;
    let palette = palette(ui);
    let unit = unit(t);
    let (rect, response) = ui.allocate_exact_size(vec2(width, 214.0 * f + spare), Sense::hover());
    let said: Vec<String> = quarters
        .iter()
        .map(|q| format!("{} {}", q.label, q.profit_said))
        .collect();
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, said.join(", ")));
    let values = || quarters.iter().map(|q| q.profit / unit);
    let low = values().fold(0.0, f64::min);
    let high = values().fold(0.0, f64::max).max(low + 1.0);
    let marks = charts::ticks(low, high, 3);
    let names: Vec<String> = marks.iter().map(|mark| charts::plain(*mark)).collect();
    let lost = t.get("debrief-lost-row");
    let measure = |words: &str| galley(ui.ctx(), &palette, words, Role::TINY, None).size().x;
    let left = names
        .iter()
        .map(|name| measure(name))
        .fold(measure(&lost), f32::max)
        + 12.0;
    let plot = Rect::from_min_max(
        rect.min + vec2(left, 44.0 * f),
        rect.max - vec2(4.0, below + if low < 0.0 { 16.0 } else { 0.0 }),
    );
    let y = |value: f64| plot.bottom() - plot.height() * ((value - low) / (high - low)) as f32;
    let painter = ui.painter();
    let title = format!("↑ {}", t.get("axis-profit"));
    paint_text(
        painter,
        &palette,
        rect.min,
        Align2::LEFT_TOP,
        &title,
        Role::TINY.muted(),
    );
    for (mark, name) in marks.iter().zip(&names) {
        let at = y(*mark).round() + 0.5;
        let stroke = Stroke::new(HAIRLINE, palette.line);
        if *mark == 0.0 {
            painter.hline(plot.x_range(), at, stroke);
        } else {
            painter.extend(Shape::dashed_line(
                &[pos2(plot.left(), at), pos2(plot.right(), at)],
                stroke,
                2.0,
                4.0,
            ));
        }
        paint_text(
            painter,
            &palette,
            pos2(plot.left() - 8.0, at),
            Align2::RIGHT_CENTER,
            name,
            Role::TINY.muted(),
        );
    }
    let foot = rect.bottom() - below + 6.0;
    paint_text(
        painter,
        &palette,
        pos2(plot.left() - 8.0, foot + 30.0 * f),
        Align2::RIGHT_CENTER,
        &lost,
        Role::TINY.muted(),
    );
    let slot = plot.width() / quarters.len() as f32;
    let width = (slot * 0.56).min(56.0 * f);
    for (i, quarter) in quarters.iter().enumerate() {
        let x = plot.left() + slot * (i as f32 + 0.5);
        let (zero, end) = (y(0.0), y(quarter.profit / unit));
        let bar = Rect::from_x_y_ranges(
            x - width * 0.5..=x + width * 0.5,
            zero.min(end)..=zero.max(end).max(zero.min(end) + 1.0),
        );
        let loss = quarter.profit < 0.0;
        painter.rect_filled(
            bar,
            CornerRadius::same(3),
            if loss { palette.risk } else { palette.accent },
        );
        let (at, align) = if loss {
            (bar.center_bottom(), Align2::CENTER_TOP)
        } else {
            (bar.center_top(), Align2::CENTER_BOTTOM)
        };
        let said = galley(
            ui.ctx(),
            &palette,
            &quarter.profit_said,
            Role::SMALL.bold(),
            None,
        );
        let place = align.anchor_size(at, said.size());
        // The grid must not run through the number.
        painter.rect_filled(place.shrink2(vec2(0.0, 2.0)), 0.0, palette.surface);
        painter.galley(place.min, said, palette.ink);
        paint_text(
            painter,
            &palette,
            pos2(x, foot),
            Align2::CENTER_TOP,
            &quarter.label,
            Role::SMALL.muted(),
        );
        let (words, role) = if quarter.lost > 0 {
            (
                t.with("debrief-lost-count", [("count", quarter.lost.into())]),
                Role::SMALL.bold().risk(),
            )
        } else {
            ("–".to_owned(), Role::SMALL.muted())
        };
        paint_text(
            painter,
            &palette,
            pos2(x, foot + 30.0 * f),
            Align2::CENTER_CENTER,
            &words,
            role,
        );
    }
}

fn satisfaction(ui: &mut Ui, quarters: &[QuarterRow], spare: f32, t: &Texts) {
    let palette = palette(ui);
    let values: Vec<f64> = quarters.iter().map(|q| q.satisfaction).collect();
    let places: Vec<&str> = quarters.iter().map(|q| q.label.as_str()).collect();
    let (name, axis) = (t.get("debrief-satisfaction"), t.get("axis-satisfaction"));
    text(ui, &name, Role::BODY.bold());
    let line = Line {
        name: "",
        values: &values,
        band: &[],
        colour: palette.ink,
        dashed: false,
    };
    let say = |value: f64| charts::plain(value);
    charts::lines(
        ui,
        Plot {
            words: Words {
                y: &axis,
                ..Words::default()
            },
            places: &places,
            lines: &[line],
            target: None,
            say: &say,
            height: 150.0 + spare,
            from_zero: false,
        },
    );
}
