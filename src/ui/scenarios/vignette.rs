//! A picture for each scenario, painted from the palette: the mill, the taxi, the post; tokens for any other.

use crate::ui::theme::{CORNER, Palette, mix};
use crate::ui::widgets::chip::paint_tier;
use egui::{Color32, Painter, Pos2, Rect, Shape, Stroke, vec2};

/// Paints the picture of the scenario `id` into `rect`.
pub(super) fn paint(painter: &Painter, palette: &Palette, rect: Rect, id: &str) {
    let scene = Scene { painter, palette, rect };
    match id {
        "steel" => scene.steel(),
        "taxi" => scene.taxi(),
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
        self.rect.min + vec2(self.rect.width() * x / 100.0, self.rect.height() * y / 100.0)
    }
    fn block(&self, x: [f32; 2], y: [f32; 2], colour: Color32) {
        self.painter.rect_filled(Rect::from_min_max(self.at(x[0], y[0]), self.at(x[1], y[1])), 0.0, colour);
    }
    fn shape(&self, points: &[(f32, f32)], colour: Color32) {
        let points = points.iter().map(|&(x, y)| self.at(x, y)).collect();
        self.painter.add(Shape::convex_polygon(points, colour, Stroke::NONE));
    }
    fn line(&self, from: (f32, f32), to: (f32, f32), width: f32, colour: Color32) {
        self.painter.line_segment([self.at(from.0, from.1), self.at(to.0, to.1)], Stroke::new(width, colour));
    }
    /// The size of a round thing: the same in both directions.
    fn unit(&self) -> f32 {
        self.rect.width().min(self.rect.height()) / 100.0
    }
    fn ground(&self, colour: Color32) {
        self.painter.rect_filled(self.rect, f32::from(CORNER), colour);
    }

    /// A rolling mill: the hall, the ladle over the stand, the glowing bar that runs towards us, bundles of what it became.
    fn steel(&self) {
        let p = self.palette;
        let hall = mix(p.tint(p.tier(0), 0.16), p.ink, if p.dark { 0.0 } else { 0.05 });
        let (steel, dark) = (mix(p.tier(0), p.paper, 0.45), mix(p.tier(0), if p.dark { p.sunken } else { p.ink }, 0.55));
        self.ground(hall);
        // The saw-tooth roof and the columns of the hall.
        for i in 0..4 {
            let x = i as f32 * 25.0;
            self.shape(&[(x, 22.0), (x, 9.0), (x + 25.0, 22.0)], mix(hall, dark, 0.32));
            self.shape(&[(x, 9.0), (x + 7.0, 12.64), (x + 7.0, 20.5), (x, 20.5)], mix(p.surface, p.warn, 0.22));
        }
        self.block([0.0, 100.0], [22.0, 25.0], mix(hall, dark, 0.5));
        for x in [8.0, 48.0, 88.0] {
            self.block([x, x + 3.0], [25.0, 78.0], mix(hall, dark, 0.28));
        }
        // Crane, cable, ladle with its glow.
        self.block([0.0, 100.0], [29.0, 31.5], mix(hall, dark, 0.72));
        self.block([21.0, 35.0], [27.5, 33.0], dark);
        for x in [24.0, 32.0] {
            self.line((x, 33.0), (x, 41.0), 1.5, dark);
        }
        let (glow, hot) = (p.risk, mix(p.risk, p.warn, 0.55));
        for (i, strength) in [0.10, 0.16, 0.26].into_iter().enumerate() {
            let radius = self.unit() * (25.0 - 6.0 * i as f32);
            self.painter.circle_filled(self.at(28.0, 47.0), radius, mix(hall, hot, strength));
        }
        self.block([20.0, 36.0], [41.0, 44.0], mix(hot, p.surface, 0.35));
        self.shape(&[(19.0, 43.0), (37.0, 43.0), (34.0, 56.0), (22.0, 56.0)], dark);
        self.shape(&[(34.6, 43.5), (38.5, 42.0), (36.5, 46.5)], dark);
        self.block([27.2, 28.8], [56.0, 70.0], mix(hot, p.surface, 0.25));
        // The stand that rolls, and the bar out of it, wider the nearer it comes.
        self.block([0.0, 100.0], [78.0, 100.0], mix(hall, dark, 0.42));
        self.shape(&[(28.0, 70.0), (42.0, 70.0), (64.0, 100.0), (30.0, 100.0)], mix(hall, glow, 0.45));
        self.shape(&[(31.0, 70.0), (39.0, 70.0), (56.0, 100.0), (35.0, 100.0)], glow);
        self.shape(&[(33.5, 70.0), (36.5, 70.0), (47.5, 100.0), (40.0, 100.0)], mix(hot, p.surface, 0.4));
        self.block([17.0, 25.0], [62.0, 82.0], dark);
        self.block([44.0, 52.0], [62.0, 82.0], dark);
        self.block([15.0, 54.0], [60.0, 65.0], dark);
        self.block([25.0, 44.0], [65.0, 69.5], steel);
        self.beams(steel, dark);
    }

    /// I-beams seen from their ends, stacked, and a bundle of bars.
    fn beams(&self, steel: Color32, dark: Color32) {
        let beam = |x: f32, y: f32, tint: f32| {
            let colour = mix(steel, dark, tint);
            self.block([x, x + 11.0], [y, y + 1.8], colour);
            self.block([x + 4.6, x + 6.4], [y, y + 9.0], colour);
            self.block([x, x + 11.0], [y + 7.2, y + 9.0], colour);
        };
        for (row, count) in [3usize, 2, 1].into_iter().enumerate() {
            for i in 0..count {
                beam(61.0 + 6.0 * row as f32 + 12.4 * i as f32, 86.0 - 10.2 * row as f32, 0.05 + 0.22 * ((i + row) % 3) as f32);
            }
        }
        let r = self.unit() * 2.1;
        for (i, (x, y)) in [(0.0, 0.0), (2.0, 0.0), (4.0, 0.0), (1.0, -1.75), (3.0, -1.75), (2.0, -3.5)].into_iter().enumerate() {
            let centre = self.at(5.0, 93.5) + vec2(x, y) * r;
            self.painter.circle(centre, r * 0.94, mix(steel, dark, 0.15 * (i % 3) as f32), Stroke::new(1.0, dark));
        }
    }

    /// A street at dusk with a cab.
    fn taxi(&self) {
        let p = self.palette;
        let sky = p.tint(p.tier(1), 0.18);
        self.ground(sky);
        let houses = [(2.0, 44.0), (16.0, 30.0), (31.0, 50.0), (46.0, 24.0), (62.0, 40.0), (78.0, 32.0)];
        for (i, (x, top)) in houses.into_iter().enumerate() {
            let wall = mix(sky, p.tier(1), 0.22 + 0.08 * (i % 3) as f32);
            self.block([x, x + 15.0], [top, 76.0], wall);
            for k in 0..6 {
                let (wx, wy) = (x + 2.5 + 6.0 * (k % 2) as f32, top + 5.0 + 9.0 * (k / 2) as f32);
                self.block([wx, wx + 3.5], [wy, wy + 4.0], mix(wall, p.warn, if (k + i) % 3 == 0 { 0.6 } else { 0.12 }));
            }
        }
        self.block([0.0, 100.0], [76.0, 100.0], mix(sky, p.ink, 0.5));
        for i in 0..5 {
            self.block([4.0 + 21.0 * i as f32, 14.0 + 21.0 * i as f32], [90.0, 91.5], mix(sky, p.surface, 0.6));
        }
        self.shape(&[(33.0, 68.0), (39.0, 58.0), (57.0, 58.0), (64.0, 68.0)], p.accent);
        self.shape(&[(26.0, 67.0), (70.0, 67.0), (73.0, 78.0), (25.0, 78.0)], p.accent);
        self.shape(&[(37.0, 67.0), (41.0, 60.5), (47.0, 60.5), (47.0, 67.0)], p.tint(p.tier(1), 0.35));
        self.shape(&[(49.0, 67.0), (49.0, 60.5), (55.5, 60.5), (60.0, 67.0)], p.tint(p.tier(1), 0.35));
        self.block([44.0, 52.0], [54.5, 58.0], p.warn);
        for x in [35.0, 62.0] {
            self.painter.circle(self.at(x, 78.0), 5.0 * self.unit(), p.ink, Stroke::new(2.0 * self.unit(), mix(p.ink, p.paper, 0.5)));
        }
    }

    /// Tokens on a quiet board.
    fn tokens(&self) {
        let p = self.palette;
        self.ground(p.tint(p.accent, 0.10));
        for i in 1..5 {
            let x = self.at(20.0 * i as f32, 0.0).x;
            self.painter.vline(x, self.rect.y_range(), Stroke::new(1.0, p.tint(p.accent, 0.2)));
        }
        let tokens = [(22.0, 30.0, 0, 11.0), (64.0, 24.0, 0, 13.0), (40.0, 48.0, 1, 9.0), (80.0, 52.0, 1, 8.0), (18.0, 70.0, 2, 6.0), (52.0, 76.0, 2, 7.0), (72.0, 80.0, 2, 5.5), (88.0, 22.0, 2, 5.0)];
        for (x, y, tier, size) in tokens {
            paint_tier(self.painter, p, tier, self.at(x, y), size * self.unit());
        }
        let centre = self.at(22.0, 30.0);
        let ring = (0..=20).map(|i| centre + (11.0 * self.unit() + 5.0) * egui::Vec2::angled(-1.4 + i as f32 * 0.12)).collect();
        self.painter.add(Shape::line(ring, Stroke::new(2.5, p.risk)));
    }
}
