//! A picture for each scenario that comes with the game, painted from the palette; tokens for any other.

mod calls;
mod counters;
mod ledger;
mod mill;
mod street;
mod works;

use crate::ui::theme::{CORNER, Palette};
use egui::epaint::Mesh;
use egui::{Color32, Painter, Pos2, Rect, Shape, Stroke, Vec2, pos2, vec2};

/// Paints the picture of the scenario `id` into `rect`; a low one shows the middle of it.
pub(super) fn paint(painter: &Painter, palette: &Palette, rect: Rect, id: &str) {
    let canvas = vec2(rect.width(), rect.height().max(rect.width() * 0.62));
    let top = rect.top() - (canvas.y - rect.height()) * 0.72;
    // No scenario is played yet, and what scenery is painted with are no tiers.
    let usual = palette.usual();
    let scene = Scene {
        painter,
        palette: &usual,
        rect: Rect::from_min_size(pos2(rect.left(), top), canvas),
    };
    match id {
        "steel" => scene.steel(),
        "taxi" => scene.taxi(),
        "post" => scene.post(),
        "battery" => scene.battery(),
        "bank" => scene.bank(),
        "telecom" => scene.telecom(),
        "recovery-week" => scene.recovery(),
        "standard" => scene.ledger(),
        _ => scene.tokens(),
    }
}

/// A canvas 100 wide and 100 high, whatever the rectangle.
struct Scene<'a> {
    painter: &'a Painter,
    palette: &'a Palette,
    rect: Rect,
}

impl Scene<'_> {
    fn at(&self, x: f32, y: f32) -> Pos2 {
        self.rect.min
            + vec2(
                self.rect.width() * x / 100.0,
                self.rect.height() * y / 100.0,
            )
    }
    fn block(&self, x: [f32; 2], y: [f32; 2], colour: Color32) {
        self.painter.rect_filled(
            Rect::from_min_max(self.at(x[0], y[0]), self.at(x[1], y[1])),
            0.0,
            colour,
        );
    }
    fn shape(&self, points: &[(f32, f32)], colour: Color32) {
        let points = points.iter().map(|&(x, y)| self.at(x, y)).collect();
        self.painter
            .add(Shape::convex_polygon(points, colour, Stroke::NONE));
    }
    /// A line `width` points wide in a large picture, thinner in a small one.
    fn line(&self, from: (f32, f32), to: (f32, f32), width: f32, colour: Color32) {
        self.painter.line_segment(
            [self.at(from.0, from.1), self.at(to.0, to.1)],
            Stroke::new(self.thick(width), colour),
        );
    }
    fn thick(&self, width: f32) -> f32 {
        (width * 0.45 * self.unit()).max(0.8)
    }
    /// A block with corners rounded by `radius`.
    fn rounded(&self, x: [f32; 2], y: [f32; 2], radius: f32, colour: Color32) {
        self.painter.rect_filled(
            Rect::from_min_max(self.at(x[0], y[0]), self.at(x[1], y[1])),
            radius * self.unit(),
            colour,
        );
    }
    fn disc(&self, x: f32, y: f32, radius: f32, colour: Color32) {
        self.painter
            .circle_filled(self.at(x, y), radius * self.unit(), colour);
    }
    /// An ellipse that stretches with the canvas.
    fn oval(&self, x: f32, y: f32, wide: f32, high: f32, colour: Color32) {
        let radius = vec2(
            self.rect.width() * wide / 100.0,
            self.rect.height() * high / 100.0,
        );
        self.painter
            .add(Shape::ellipse_filled(self.at(x, y), radius, colour));
    }
    /// Part of a circle around `middle`, between two angles.
    fn arc(&self, middle: (f32, f32), radius: f32, turn: [f32; 2], width: f32, colour: Color32) {
        let centre = self.at(middle.0, middle.1);
        let points = (0..=12u8)
            .map(|i| turn[0] + (turn[1] - turn[0]) * f32::from(i) / 12.0)
            .map(|angle| centre + radius * self.unit() * Vec2::angled(angle))
            .collect();
        self.painter
            .add(Shape::line(points, Stroke::new(self.thick(width), colour)));
    }
    /// Head and shoulders of someone; what is painted next hides the rest.
    fn bust(&self, x: f32, y: f32, radius: f32, head: Color32, coat: Color32) {
        let size = radius * self.unit();
        let (centre, shoulders) = (self.at(x, y), vec2(1.75 * size, 1.9 * size));
        let chest = centre + vec2(0.0, 2.9 * size);
        self.painter
            .add(Shape::ellipse_filled(chest, shoulders, coat));
        self.painter.circle_filled(centre, size, head);
    }
    /// The lighter end of the palette.
    fn day(&self) -> Color32 {
        let p = self.palette;
        if p.dark { p.ink } else { p.surface }
    }
    /// The darker end of the palette.
    fn night(&self) -> Color32 {
        let p = self.palette;
        if p.dark { p.sunken } else { p.ink }
    }
    /// The size of a round thing: the same in both directions.
    fn unit(&self) -> f32 {
        self.rect.width().min(self.rect.height()) / 100.0
    }
    fn ground(&self, colour: Color32) {
        self.painter
            .rect_filled(self.rect, f32::from(CORNER), colour);
    }

    /// Light that fades with distance, `strength` in the middle and nothing at `radius` points.
    fn glow(&self, centre: Pos2, radius: f32, colour: Color32, strength: f32) {
        let mut mesh = Mesh::default();
        mesh.colored_vertex(centre, colour.gamma_multiply(strength));
        for i in 0..=48u32 {
            let turn = i as f32 / 48.0 * std::f32::consts::TAU;
            mesh.colored_vertex(centre + radius * Vec2::angled(turn), Color32::TRANSPARENT);
            if i > 0 {
                mesh.add_triangle(0, i, i + 1);
            }
        }
        self.painter.add(Shape::mesh(mesh));
    }
}
