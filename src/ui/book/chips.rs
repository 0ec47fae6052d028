//! Chips that filter the book: each is on or off, all that are on hold together.

use crate::locale::Texts;
use crate::ui::theme::{HAIRLINE, Role, galley, palette};
use crate::ui::widgets::chip::paint_tier;
use crate::ui::widgets::{Button, focus_ring, hand, tip};
use crate::view::table::filter::turn;
use crate::view::table::{Column, Filter, Table};
use crate::view::tier_label;
use egui::{
    CornerRadius, Response, Sense, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType, pos2, vec2,
};

/// Height of a chip, points.
const HEIGHT: f32 = 26.0;

/// Shows the chips in as many lines as they need.
pub(super) fn show(ui: &mut Ui, table: &Table, filter: &mut Filter, t: &Texts) {
    let has = |column| table.columns.contains(&column);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(6.0, 6.0);
        for (tier, letter) in table.tiers.iter().enumerate() {
            let name = tier_label(t, "table-filter-tier", letter);
            let on = filter.tiers.contains(&tier);
            if chip(ui, &name, Some(tier), on).clicked() {
                turn(&mut filter.tiers, tier);
            }
        }
        // With one kind alone there is nothing to tell apart.
        let kinds = table.kinds.iter().filter(|_| table.kinds.len() > 1);
        for (kind, name) in kinds {
            let on = filter.kinds.contains(kind);
            if chip(ui, name, None, on).clicked() {
                turn(&mut filter.kinds, *kind);
            }
        }
        let marks = [
            ("table-filter-risk", has(Column::Risk), &mut filter.at_risk),
            ("table-filter-complaint", true, &mut filter.complaint),
            (
                "table-filter-overdue",
                has(Column::Overdue),
                &mut filter.overdue,
            ),
            ("table-filter-loss", true, &mut filter.loss),
            ("table-filter-thin", true, &mut filter.thin),
            (
                "table-filter-left",
                table.rows.iter().any(|row| row.left.is_some()),
                &mut filter.left,
            ),
        ];
        for (key, there, on) in marks {
            if !there {
                continue;
            }
            let response = chip(ui, &t.get(key), None, *on);
            if response.clicked() {
                *on = !*on;
            }
            tip(response, "", &t.get(&format!("{key}-tip")));
        }
        let clear = t.get("table-clear");
        if !filter.is_open() && Button::quiet(&clear).show(ui).clicked() {
            filter.clear();
        }
    });
}

/// A word in a frame, filled while it is on; with the shape of a tier where it is one.
fn chip(ui: &mut Ui, words: &str, tier: Option<usize>, on: bool) -> Response {
    let palette = palette(ui);
    let enabled = ui.is_enabled();
    let ink = if on { palette.surface } else { palette.ink };
    let text = galley(ui.ctx(), &palette, words, Role::SMALL.colour(ink), None);
    let mark = if tier.is_some() { 20.0 } else { 0.0 };
    let size = vec2(text.size().x + mark + 20.0, HEIGHT);
    let sense = if enabled {
        Sense::click()
    } else {
        Sense::hover()
    };
    let (rect, response) = ui.allocate_exact_size(size, sense);
    response.widget_info(|| WidgetInfo::selected(WidgetType::Checkbox, enabled, on, words));
    let radius = (0.5 * HEIGHT) as u8;
    let fill = if on { palette.ink } else { palette.surface };
    let fill = palette.lift(
        fill,
        enabled && response.hovered(),
        enabled && response.is_pointer_button_down_on(),
    );
    ui.painter()
        .rect_filled(rect, CornerRadius::same(radius), fill);
    if !on {
        ui.painter().rect_stroke(
            rect,
            CornerRadius::same(radius),
            Stroke::new(HAIRLINE, palette.line),
            StrokeKind::Inside,
        );
    }
    if let Some(tier) = tier {
        let at = pos2(rect.left() + 17.0, rect.center().y);
        paint_tier(ui.painter(), &palette, tier, at, 7.5);
    }
    let at = pos2(
        rect.left() + 10.0 + mark,
        rect.center().y - 0.5 * text.size().y,
    );
    ui.painter().galley(at, text, ink);
    focus_ring(ui.painter(), &palette, rect, radius, &response);
    hand(ui, &response);
    response
}
