//! The head of the debrief: the value created, the medal, and the sum it comes from.

use super::sum;
use crate::locale::Texts;
use crate::sim::setup::Colour;
use crate::ui::scenarios::columns;
use crate::ui::theme::type_scale::factor;
use crate::ui::theme::{Palette, Role, Tint, galley, mix, palette, text, wrapped};
use crate::ui::widgets::{Card, hairline};
use crate::view::debrief::DebriefView;
use egui::{
    Color32, Painter, Pos2, Rect, Sense, Shape, Stroke, Ui, Vec2, WidgetInfo, WidgetType, pos2,
    vec2,
};

/// Width of the medal, points.
const MEDAL: f32 = 84.0;
/// Width from which the medal stands beside the words, points.
const BESIDE: f32 = 620.0;

/// Shows the head.
pub(super) fn show(ui: &mut Ui, view: &DebriefView, t: &Texts) {
    let edge = if view.gain {
        palette(ui).good
    } else {
        palette(ui).risk
    };
    Card::new().pad(24, 20).edge(edge).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 14.0;
        let room = ui.available_width();
        if view.short {
            // There was none to be won: nothing stands empty for it.
            created(ui, view, t);
            wrapped(ui, &view.medal_said, Role::BODY.muted());
        } else if room < BESIDE * factor() {
            created(ui, view, t);
            awarded(ui, view);
        } else {
            // The medal stands at the right edge and leaves the rest to the words.
            let role = Role::LEAD.bold();
            let said = galley(ui.ctx(), &palette(ui), &view.medal_said, role, None);
            let most = (room * 0.42).max(200.0);
            let picture = if view.medal == 0 {
                0.0
            } else {
                MEDAL * factor() + 8.0
            };
            let side = (said.size().x + picture + 28.0).min(most).ceil();
            columns(ui, &[room - side - 24.0, side], 24.0, |ui, i| {
                if i == 0 {
                    created(ui, view, t);
                } else {
                    awarded(ui, view);
                }
            });
        }
        hairline(ui);
        sum::show(ui, view, t);
    });
}

/// The value created, and what it stands for.
fn created(ui: &mut Ui, view: &DebriefView, t: &Texts) {
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 4.0;
        text(ui, &t.get("debrief-value"), Role::HEADING.regular().muted());
        let tint = if view.gain { Tint::Good } else { Tint::Risk };
        let large = Role {
            size: 40.0,
            ..Role::TITLE
        };
        text(ui, &view.value, large.tint(tint));
        wrapped(ui, &view.explain, Role::BODY.muted());
        ui.add_space(4.0);
        wrapped(ui, &view.standing, Role::BODY);
    });
}

/// The medal with its words; where none was earned, the words say so alone.
fn awarded(ui: &mut Ui, view: &DebriefView) {
    if view.medal == 0 {
        wrapped(ui, &view.medal_said, Role::LEAD.bold());
        return;
    }
    let palette = palette(ui);
    ui.horizontal(|ui| {
        let (rect, response) =
            ui.allocate_exact_size(vec2(MEDAL, 104.0) * factor(), Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, &view.medal_said));
        medal(ui.painter(), &palette, rect, view.medal);
        ui.add_space(8.0);
        wrapped(ui, &view.medal_said, Role::LEAD.bold());
    });
}

/// A disc on two ribbons.
fn medal(painter: &Painter, palette: &Palette, rect: Rect, medal: u8) {
    // It is drawn for this width.
    let f = rect.width() / MEDAL;
    let centre = pos2(rect.center().x, rect.top() + 66.0 * f);
    let metal = match medal {
        1 => mix(palette.risk, palette.hue(Colour::Sand), 0.55),
        2 => mix(palette.hue(Colour::Grey), palette.muted, 0.25),
        3 => mix(palette.warn, palette.surface, 0.22),
        _ => return,
    };
    for (side, colour) in [
        (-1.0, palette.accent),
        (1.0, mix(palette.accent, palette.ink, 0.3)),
    ] {
        let x = |dx: f32| centre.x + side * dx * f;
        let top = rect.top() + 2.0;
        let ribbon = vec![
            pos2(x(26.0), top),
            pos2(x(9.0), top),
            pos2(x(-5.0), centre.y - 18.0 * f),
            pos2(x(13.0), centre.y - 18.0 * f),
        ];
        painter.add(Shape::convex_polygon(ribbon, colour, Stroke::NONE));
    }
    painter.circle_filled(centre, 34.0 * f, mix(metal, palette.ink, 0.22));
    painter.circle_filled(centre, 31.5 * f, metal);
    painter.circle_stroke(
        centre,
        25.5 * f,
        Stroke::new(1.5 * f, mix(metal, palette.surface, 0.5)),
    );
    star(painter, centre, 16.0 * f, mix(metal, palette.surface, 0.75));
}

fn star(painter: &Painter, centre: Pos2, radius: f32, colour: Color32) {
    let tip = |k: usize, r: f32| centre + r * Vec2::angled((k as f32 * 36.0 - 90.0).to_radians());
    // Five kites: a star is not convex, its rays are.
    for k in 0..5 {
        let ray = vec![
            tip(2 * k, radius),
            tip(2 * k + 1, radius * 0.42),
            centre,
            tip(2 * k + 9, radius * 0.42),
        ];
        painter.add(Shape::convex_polygon(ray, colour, Stroke::NONE));
    }
}
