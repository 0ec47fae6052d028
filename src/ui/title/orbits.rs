//! The picture on the title: the firm in the middle, key accounts close to it, the many further out, one about to be lost.

use crate::ui::theme::{Palette, Role, mix, paint_text, palette};
use crate::ui::widgets::chip::{LETTERS, paint_tier, tier_outline};
use egui::epaint::PathStroke;
use egui::{Align2, Color32, Painter, Pos2, Rect, Shape, Stroke, Ui, Vec2, pos2, vec2};
use std::f32::consts::TAU;

/// Radii of the orbits, in units of the innermost.
const ORBITS: [f32; 4] = [1.0, 1.72, 2.5, 3.35];
/// Customers as (orbit, turn in degrees, tier, size, risk 0…1). Placed by hand: even spacing looks like a clock.
const CUSTOMERS: [(f32, f32, usize, f32, f32); 32] = [
    (0.0, 204.0, 0, 1.0, 0.0),
    (0.0, 318.0, 0, 1.2, 0.0),
    (0.05, 86.0, 0, 0.92, 0.34),
    (0.94, 252.0, 0, 0.86, 0.0),
    (1.0, 22.0, 1, 1.0, 0.0),
    (1.02, 68.0, 1, 0.8, 0.0),
    (0.96, 128.0, 1, 1.06, 0.0),
    (1.0, 172.0, 1, 0.78, 0.22),
    (1.04, 214.0, 1, 0.9, 0.0),
    (1.0, 286.0, 1, 0.84, 0.0),
    (1.02, 344.0, 1, 0.74, 0.0),
    (2.0, 6.0, 2, 0.8, 0.0),
    (1.96, 36.0, 2, 0.95, 0.0),
    (2.04, 52.0, 1, 0.74, 0.0),
    (2.0, 84.0, 2, 0.72, 0.0),
    (1.97, 106.0, 2, 0.9, 0.4),
    (2.02, 148.0, 2, 0.8, 0.0),
    (2.0, 166.0, 2, 0.62, 0.0),
    (1.98, 190.0, 2, 0.86, 0.0),
    (2.02, 226.0, 1, 0.7, 0.0),
    (1.97, 241.0, 2, 0.7, 0.0),
    (2.0, 268.0, 2, 0.94, 0.0),
    (2.03, 296.0, 2, 0.76, 0.0),
    (1.98, 330.0, 2, 0.66, 0.0),
    (3.0, 154.0, 2, 0.62, 0.0),
    (2.95, 178.0, 2, 0.72, 0.0),
    (3.02, 200.0, 2, 0.58, 0.5),
    (3.0, 248.0, 2, 0.66, 0.0),
    (2.96, 124.0, 2, 0.7, 0.0),
    (3.02, 60.0, 2, 0.6, 0.0),
    (2.98, 14.0, 2, 0.66, 0.0),
    (3.0, 338.0, 2, 0.6, 0.0),
];

/// Where the picture lies and how large it is drawn.
struct Sky {
    centre: Pos2,
    unit: f32,
}

impl Sky {
    /// A place on an orbit, which may lie between two; degrees run clockwise from the right.
    fn at(&self, orbit: f32, degrees: f32) -> Pos2 {
        let inner = (orbit.floor() as usize).min(ORBITS.len() - 1);
        let outer = (inner + 1).min(ORBITS.len() - 1);
        let radius = egui::lerp(ORBITS[inner]..=ORBITS[outer], orbit - inner as f32);
        self.centre + self.unit * radius * Vec2::angled(degrees / 360.0 * TAU)
    }
}

/// Paints the picture into `free`, the part of `all` that holds no words; `us` is the word in the middle.
pub(super) fn paint(ui: &Ui, free: Rect, all: Rect, us: &str) {
    let palette = palette(ui).usual();
    let painter = ui.painter_at(all);
    // The outermost orbit may be cut above and below, but keeps clear of the words and of the right edge.
    let unit = (all.height() * 0.158).min(free.width() / 6.4);
    let x = (all.left() + all.width() * 0.69).max(free.left() + unit * ORBITS[3]);
    let sky = Sky {
        centre: pos2(x, all.top() + all.height() * 0.49),
        unit,
    };
    // Nearness is warmth: the ground grows lighter towards the middle.
    for (i, orbit) in ORBITS.iter().enumerate().rev() {
        let wash = mix(
            palette.paper,
            palette.surface,
            0.22 * (ORBITS.len() - i) as f32,
        );
        painter.circle_filled(sky.centre, unit * orbit, wash);
        let line = mix(palette.paper, palette.line, 1.0 - 0.16 * i as f32);
        painter.circle_stroke(sky.centre, unit * orbit, Stroke::new(1.0, line));
    }
    for &(orbit, degrees, tier, size, _) in CUSTOMERS.iter().filter(|c| c.2 == 0) {
        bond(
            &painter,
            &palette,
            &sky,
            sky.at(orbit, degrees),
            palette.tier(tier),
            size,
        );
    }
    firm(&painter, &palette, &sky, us);
    for &(orbit, degrees, tier, size, risk) in &CUSTOMERS {
        let radius = unit * size * [0.30, 0.215, 0.17][tier.min(2)];
        token(
            &painter,
            &palette,
            sky.at(orbit, degrees),
            (tier, radius, risk),
            fade(orbit),
        );
    }
    leaving(&painter, &palette, &sky);
    grievance(&painter, &palette, sky.at(0.05, 86.0), unit * 0.30);
}

/// What is far away is pale.
fn fade(orbit: f32) -> f32 {
    (1.12 - 0.2 * orbit).clamp(0.35, 1.0)
}

fn token(
    painter: &Painter,
    palette: &Palette,
    centre: Pos2,
    (tier, radius, risk): (usize, f32, f32),
    strength: f32,
) {
    // Washed out, not seen through: the orbits stay behind, and the letters can be read.
    let wash = |colour| mix(palette.paper, colour, strength);
    let palette = &Palette {
        tiers: palette.tiers.map(wash),
        risk: wash(palette.risk),
        ..*palette
    };
    paint_tier(painter, palette, tier, centre, radius);
    if risk > 0.0 {
        let points: Vec<Pos2> = (0..=32)
            .map(|i| -0.25 + risk * i as f32 / 32.0)
            .map(|turn| centre + (radius + 5.0) * Vec2::angled(turn * TAU))
            .collect();
        painter.add(Shape::line(points, Stroke::new(2.5, palette.risk)));
    }
}

/// The line that ties a key account to the firm.
fn bond(painter: &Painter, palette: &Palette, sky: &Sky, to: Pos2, colour: Color32, size: f32) {
    painter.line_segment(
        [sky.centre, to],
        Stroke::new(2.5 * size, mix(palette.surface, colour, 0.28)),
    );
}

fn firm(painter: &Painter, palette: &Palette, sky: &Sky, us: &str) {
    let radius = sky.unit * 0.34;
    painter.circle_filled(
        sky.centre,
        radius + 6.0,
        mix(palette.surface, palette.accent, 0.16),
    );
    painter.circle_filled(sky.centre, radius, palette.accent);
    let role = Role {
        size: (radius * 0.52).clamp(12.0, 20.0),
        ..Role::HEADING
    };
    paint_text(
        painter,
        palette,
        sky.centre,
        Align2::CENTER_CENTER,
        us,
        role.colour(palette.accent_ink),
    );
}

/// One drifts away beyond the last orbit: its trail leads back to where it stood.
fn leaving(painter: &Painter, palette: &Palette, sky: &Sky) {
    let place = |i: usize| sky.at(1.0 + 2.05 * i as f32 / 24.0, 302.0 + 20.0 * i as f32 / 24.0);
    let trail: Vec<Pos2> = (0..=24).map(place).collect();
    for (i, pair) in trail.windows(2).enumerate() {
        let colour = mix(palette.paper, palette.risk, 0.08 + 0.5 * i as f32 / 24.0);
        painter.line_segment([pair[0], pair[1]], Stroke::new(2.0, colour));
    }
    let end = trail.last().copied().unwrap_or(sky.centre);
    let radius = sky.unit * 0.24;
    painter.circle_filled(end, radius + 2.0, palette.paper);
    let mut outline = tier_outline(1, end, radius);
    outline.extend(outline.first().copied());
    painter.add(Shape::convex_polygon(
        outline.clone(),
        palette.paper,
        PathStroke::NONE,
    ));
    painter.extend(Shape::dashed_line(
        &outline,
        Stroke::new(1.5, palette.risk),
        4.0,
        3.0,
    ));
    let role = Role {
        size: radius * 0.95,
        ..Role::BODY.bold()
    };
    paint_text(
        painter,
        palette,
        end,
        Align2::CENTER_CENTER,
        LETTERS[1],
        role.colour(mix(palette.paper, palette.risk, 0.5)),
    );
}

/// A small speech bubble with an exclamation mark beside a token.
fn grievance(painter: &Painter, palette: &Palette, by: Pos2, radius: f32) {
    let size = vec2(26.0, 18.0);
    let corner = by + vec2(radius * 0.75, -radius - size.y * 0.9);
    let bubble = Rect::from_min_size(corner, size);
    let tip = pos2(bubble.left() + 2.0, bubble.bottom() + 6.0);
    let tail = vec![
        bubble.left_bottom() + vec2(3.0, -2.0),
        bubble.left_bottom() + vec2(11.0, -2.0),
        tip,
    ];
    painter.add(Shape::convex_polygon(tail, palette.risk, Stroke::NONE));
    painter.rect_filled(bubble, 4.0, palette.risk);
    paint_text(
        painter,
        palette,
        bubble.center(),
        Align2::CENTER_CENTER,
        "!",
        Role::LABEL.bold().colour(palette.on_risk),
    );
}
