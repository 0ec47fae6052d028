//! Small marks: tier badges that differ in shape as well as in colour, chips, and key caps.

use egui::epaint::PathStroke;
use egui::{
    Align2, Color32, CornerRadius, Painter, Pos2, Rect, Response, Sense, Shape, Stroke, StrokeKind,
    Ui, Vec2, WidgetInfo, WidgetType, pos2, vec2,
};

use crate::ui::theme::type_scale::factor;
use crate::ui::theme::{CORNER, HAIRLINE, Palette, Role, Tint, galley, palette};

/// The letters of the tiers, by index.
pub const LETTERS: [&str; 5] = ["A", "B", "C", "D", "E"];

/// The outline of a tier's token around `center`: hexagon, rounded square, circle, diamond,
/// and a pentagon for the fifth tier of schemes that have one.
pub fn tier_outline(index: usize, center: Pos2, radius: f32) -> Vec<Pos2> {
    let around = |n: usize, turn: f32, r: f32| {
        (0..n)
            .map(|k| turn + k as f32 * std::f32::consts::TAU / n as f32)
            .map(|a| center + r * vec2(a.cos(), a.sin()))
            .collect()
    };
    match index {
        0 => around(6, std::f32::consts::PI / 6.0, radius),
        1 => {
            let mut points = Vec::new();
            let rect = Rect::from_center_size(center, Vec2::splat(radius * 1.68));
            egui::epaint::tessellator::path::rounded_rectangle(
                &mut points,
                rect,
                (radius * 0.35).into(),
            );
            points
        }
        2 => around(32, 0.0, radius),
        3 => around(4, 0.0, radius * 1.08),
        _ => around(5, -std::f32::consts::FRAC_PI_2, radius * 1.02),
    }
}

/// Paints a tier's token: its shape in its colour, with its letter when there is room for one.
pub fn paint_tier(painter: &Painter, palette: &Palette, index: usize, center: Pos2, radius: f32) {
    let outline = tier_outline(index, center, radius);
    painter.add(Shape::convex_polygon(
        outline,
        palette.tier(index),
        PathStroke::NONE,
    ));
    if radius >= 7.0 {
        let letter = LETTERS[index.min(LETTERS.len() - 1)];
        let role = Role {
            size: (radius * 0.95).max(9.0),
            ..Role::BODY.bold().colour(palette.on_tier)
        };
        let galley = galley(painter.ctx(), palette, letter, role, None);
        painter.galley(
            center - galley.mesh_bounds.center().to_vec2(),
            galley,
            palette.on_tier,
        );
    }
}

/// A tier badge in a line of text, `size` points high. `name` is what a screen reader says.
pub fn tier_badge(ui: &mut Ui, index: usize, size: f32, name: &str) -> Response {
    let (rect, response) = ui.allocate_exact_size(Vec2::splat(size), Sense::hover());
    paint_tier(ui.painter(), &palette(ui), index, rect.center(), size * 0.5);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, name));
    response
}

/// A word on a tinted ground: a state, a kind, a count.
pub fn chip(ui: &mut Ui, text: &str, tint: Tint) -> Response {
    let palette = palette(ui);
    let colour = tint.colour(&palette);
    let galley = galley(ui.ctx(), &palette, text, Role::SMALL.tint(tint), None);
    let (rect, response) =
        ui.allocate_exact_size(vec2(galley.size().x + 16.0, 22.0), Sense::hover());
    ui.painter()
        .rect_filled(rect, CornerRadius::same(11), palette.tint(colour, 0.13));
    ui.painter()
        .galley(rect.center() - galley.size() * 0.5, galley, colour);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, text));
    response
}

/// A round count, such as unread items, on the risk colour or the accent.
pub fn count(ui: &mut Ui, number: usize, tint: Tint) -> Response {
    let palette = palette(ui);
    let ink = if tint == Tint::Risk {
        palette.on_risk
    } else {
        palette.accent_ink
    };
    let galley = galley(
        ui.ctx(),
        &palette,
        &number.to_string(),
        Role::TINY.bold().colour(ink),
        None,
    );
    let (rect, response) = ui.allocate_exact_size(
        vec2((galley.size().x + 10.0).max(18.0), 18.0),
        Sense::hover(),
    );
    ui.painter()
        .rect_filled(rect, CornerRadius::same(9), tint.colour(&palette));
    ui.painter()
        .galley(rect.center() - galley.size() * 0.5, galley, ink);
    response
}

/// Height of a key cap, points.
const CAP: f32 = 18.0;

fn cap_size(painter: &Painter, palette: &Palette, key: &str) -> Vec2 {
    vec2(
        (galley(painter.ctx(), palette, key, Role::TINY, None)
            .size()
            .x
            + 10.0)
            .max(20.0),
        CAP * factor(),
    )
}

/// Paints one key cap with its left centre at `pos`; `ground` is the cap's fill, `ink` its letter. Returns where it is.
pub(crate) fn paint_cap(
    painter: &Painter,
    palette: &Palette,
    pos: Pos2,
    key: &str,
    ground: Color32,
    line: Color32,
    ink: Color32,
) -> Rect {
    let size = cap_size(painter, palette, key);
    let rect = Rect::from_min_size(pos2(pos.x, pos.y - size.y * 0.5).round(), size);
    // The thicker lower edge is the whole joke of a key cap.
    painter.rect_filled(rect, CornerRadius::same(4), line);
    let top = Rect::from_min_max(rect.min, rect.max - vec2(0.0, 1.0));
    painter.rect(
        top,
        CornerRadius::same(4),
        ground,
        Stroke::new(HAIRLINE, line),
        StrokeKind::Inside,
    );
    let galley = galley(painter.ctx(), palette, key, Role::TINY.colour(ink), None);
    painter.galley(top.center() - galley.size() * 0.5, galley, ink);
    rect
}

/// Widths and parts of a combination such as `Ctrl+Enter`.
pub(crate) fn keys_width(painter: &Painter, palette: &Palette, combination: &str) -> f32 {
    let parts: Vec<&str> = combination.split('+').collect();
    parts
        .iter()
        .map(|key| cap_size(painter, palette, key).x)
        .sum::<f32>()
        + 12.0 * (parts.len() - 1) as f32
}

/// Paints a combination with its left centre at `pos`.
pub(crate) fn paint_keys(
    painter: &Painter,
    palette: &Palette,
    pos: Pos2,
    combination: &str,
    [ground, line, ink]: [Color32; 3],
) {
    let mut x = pos.x;
    for (i, key) in combination.split('+').enumerate() {
        if i > 0 {
            let plus = galley(painter.ctx(), palette, "+", Role::TINY.colour(ink), None);
            painter.galley(pos2(x + 6.0, pos.y) - plus.size() * 0.5, plus, ink);
            x += 12.0;
        }
        x = paint_cap(painter, palette, pos2(x, pos.y), key, ground, line, ink).right();
    }
}

/// One key cap in a line of text.
pub fn key_cap(ui: &mut Ui, key: &str) -> Response {
    keys(ui, key)
}

/// A combination in a line of text: `keys(ui, "Ctrl+Enter")`.
pub fn keys(ui: &mut Ui, combination: &str) -> Response {
    let palette = palette(ui);
    let width = keys_width(ui.painter(), &palette, combination);
    let (rect, response) = ui.allocate_exact_size(vec2(width, CAP * factor()), Sense::hover());
    paint_keys(
        ui.painter(),
        &palette,
        rect.left_center(),
        combination,
        [palette.surface, palette.line, palette.muted],
    );
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, combination));
    response
}

/// Paints a small lock with its centre at `center`: an option that opens later.
pub(crate) fn paint_lock(painter: &Painter, center: Pos2, colour: Color32) {
    super::icons::paint(
        painter,
        Rect::from_center_size(center, Vec2::splat(11.0)),
        super::Icon::Lock,
        colour,
    );
}

/// A filled square with rounded corners and a word, as a legend entry.
pub fn legend(ui: &mut Ui, colour: Color32, text: &str) -> Response {
    let palette = palette(ui);
    let galley = galley(ui.ctx(), &palette, text, Role::SMALL.muted(), None);
    let (rect, response) = ui.allocate_exact_size(
        vec2(galley.size().x + 16.0, galley.size().y),
        Sense::hover(),
    );
    let mark = Align2::LEFT_CENTER.anchor_size(rect.left_center(), Vec2::splat(10.0));
    ui.painter()
        .rect_filled(mark, CornerRadius::same(CORNER / 2), colour);
    ui.painter()
        .galley(pos2(rect.left() + 16.0, rect.top()), galley, palette.muted);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, text));
    response
}
