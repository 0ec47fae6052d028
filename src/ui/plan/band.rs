//! A row of the forecast: the band of eight runs in ten, its middle, and a diamond where the trainee expects it.

use crate::ui::theme::{Role, elided, galley, mix, palette};
use crate::ui::widgets::tip;
use crate::view::plan::Band;
use egui::{Align, Layout, Rect, Sense, Shape, Stroke, Ui, WidgetInfo, WidgetType, pos2, vec2};

/// Height of a row, points.
const HEIGHT: f32 = 20.0;

/// Shows the rows, their rails between the same edges; stale ones are an older plan's and pale.
pub fn show(ui: &mut Ui, bands: &[Band], stale: bool) {
    let palette = palette(ui);
    let role = if stale {
        Role::SMALL.muted()
    } else {
        Role::SMALL.bold()
    };
    let ctx = ui.ctx().clone();
    let wide = |words: &str, role| galley(&ctx, &palette, words, role, None).size().x;
    let widest = |all: &mut dyn Iterator<Item = f32>| all.fold(0.0_f32, f32::max).ceil();
    let name = widest(&mut bands.iter().map(|b| wide(&b.name, Role::SMALL.muted())));
    let said = widest(&mut bands.iter().map(|b| wide(&b.said, role)));
    let name = name.min(ui.available_width() - said - 60.0).max(24.0);
    for band in bands {
        row(ui, band, [name, said], role, stale);
    }
}

fn row(ui: &mut Ui, band: &Band, [name, said]: [f32; 2], role: Role, stale: bool) {
    ui.allocate_ui_with_layout(
        vec2(ui.available_width(), HEIGHT),
        Layout::left_to_right(Align::Center),
        |ui| {
            ui.spacing_mut().item_spacing.x = 8.0;
            ui.allocate_ui_with_layout(
                vec2(name, HEIGHT),
                Layout::left_to_right(Align::Center),
                |ui| {
                    ui.set_min_width(name);
                    elided(ui, &band.name, Role::SMALL.muted(), name);
                },
            );
            let track = (ui.available_width() - said - 8.0).max(24.0);
            let (rect, response) = ui.allocate_exact_size(vec2(track, HEIGHT), Sense::hover());
            response.widget_info(|| {
                let label = format!("{}: {}", band.name, band.tip);
                WidgetInfo::labeled(WidgetType::Label, true, label)
            });
            paint(ui, rect, band, stale);
            tip(response, &band.name, &band.tip);
            let left = ui.available_width();
            elided(ui, &band.said, role, left);
        },
    );
}

fn paint(ui: &Ui, rect: Rect, band: &Band, stale: bool) {
    let palette = palette(ui);
    let rail = rect.x_range().shrink(6.0);
    let low = band.low.min(band.own);
    let high = band.high.max(band.own).max(low + 1e-9);
    let x = |value: f64| {
        let part = ((value - low) / (high - low)).clamp(0.0, 1.0);
        egui::lerp(rail.min..=rail.max, part as f32)
    };
    let painter = ui.painter();
    let palette = if stale { palette.pale() } else { palette };
    let y = rect.center().y.round();
    let strip = |from: f32, to: f32, half: f32| {
        Rect::from_min_max(pos2(from, y - half), pos2(to, y + half))
    };
    painter.rect_filled(strip(rect.left(), rect.right(), 1.0), 1.0, palette.line);
    let shade = mix(palette.surface, palette.accent, 0.35);
    let (from, to) = (x(band.low), x(band.high));
    painter.rect_filled(strip(from, to.max(from + 3.0), 5.0), 3.0, shade);
    painter.vline(
        x(band.median),
        egui::Rangef::new(y - 6.0, y + 6.0),
        Stroke::new(2.0, palette.accent),
    );
    let own = if band.within {
        palette.ink
    } else {
        palette.warn
    };
    let at = pos2(x(band.own), y);
    let diamond = [
        at + vec2(0.0, -6.0),
        at + vec2(5.0, 0.0),
        at + vec2(0.0, 6.0),
        at + vec2(-5.0, 0.0),
    ];
    painter.add(Shape::convex_polygon(
        diamond.to_vec(),
        own,
        Stroke::new(1.0, palette.surface),
    ));
}
