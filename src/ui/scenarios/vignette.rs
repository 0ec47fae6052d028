//! A picture for each scenario, painted from the palette: the mill, the taxi, the post; tokens for any other.

use crate::ui::theme::{CORNER, Palette, mix};
use crate::ui::widgets::chip::paint_tier;
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
    fn line(&self, from: (f32, f32), to: (f32, f32), width: f32, colour: Color32) {
        self.painter.line_segment(
            [self.at(from.0, from.1), self.at(to.0, to.1)],
            Stroke::new(width, colour),
        );
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

    /// A mill at work: the ladle pours, the bar runs glowing towards us, beams and bars lie stacked beside it.
    fn steel(&self) {
        let p = self.palette;
        let night = if p.dark { p.sunken } else { p.ink };
        let hall = mix(p.tier(0), night, if p.dark { 0.80 } else { 0.52 });
        let (steel, dark) = (
            mix(p.tier(0), p.on_tier, if p.dark { 0.25 } else { 0.42 }),
            mix(hall, night, 0.75),
        );
        let hot = mix(p.risk, p.warn, 0.5);
        let white = mix(hot, if p.dark { p.ink } else { p.surface }, 0.62);
        self.ground(hall);
        // Light through a saw-tooth roof, girders, columns.
        for i in 0..4 {
            let x = i as f32 * 25.0;
            self.shape(
                &[(x, 24.0), (x, 6.0), (x + 25.0, 24.0)],
                mix(hall, steel, 0.16),
            );
            self.shape(
                &[
                    (x + 1.5, 9.5),
                    (x + 9.0, 14.8),
                    (x + 9.0, 22.0),
                    (x + 1.5, 22.0),
                ],
                mix(hall, white, 0.5),
            );
        }
        self.block([0.0, 100.0], [24.0, 26.5], mix(hall, steel, 0.28));
        for x in [6.0, 36.0, 66.0, 96.0] {
            self.block([x, x + 2.2], [26.5, 80.0], mix(hall, steel, 0.14));
        }
        self.block([0.0, 100.0], [80.0, 100.0], mix(hall, night, 0.45));
        // Crane and ladle, tilted: the stream is the brightest thing in the hall.
        let (ladle, pit) = (self.at(27.0, 47.0), self.at(40.0, 73.0));
        self.glow(ladle, 40.0 * self.unit(), hot, 0.55);
        self.glow(pit, 46.0 * self.unit(), hot, 0.75);
        self.glow(pit, 20.0 * self.unit(), white, 0.5);
        self.block([0.0, 100.0], [30.0, 32.2], dark);
        self.block([20.0, 34.0], [28.5, 34.0], dark);
        for x in [22.5, 31.5] {
            self.line((x, 34.0), (x, 45.0), 1.5, dark);
        }
        self.shape(
            &[(16.5, 41.0), (37.5, 46.5), (31.5, 60.0), (18.0, 56.5)],
            dark,
        );
        self.shape(
            &[(17.5, 40.3), (38.3, 45.7), (37.3, 48.2), (16.5, 42.8)],
            hot,
        );
        self.shape(
            &[(35.8, 45.0), (39.6, 46.0), (40.9, 73.0), (39.1, 73.0)],
            white,
        );
        self.shape(
            &[(33.0, 73.0), (47.0, 73.0), (45.0, 80.0), (35.0, 80.0)],
            dark,
        );
        self.shape(
            &[(33.0, 73.0), (47.0, 73.0), (46.6, 74.6), (33.4, 74.6)],
            white,
        );
        // The bar out of the stand, wider the nearer it comes.
        self.shape(
            &[(38.5, 82.0), (42.5, 82.0), (56.0, 100.0), (40.0, 100.0)],
            p.risk,
        );
        self.shape(
            &[(39.6, 82.0), (41.4, 82.0), (51.5, 100.0), (44.0, 100.0)],
            white,
        );
        self.beams(steel, mix(steel, night, 0.6));
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
                beam(
                    61.0 + 6.0 * row as f32 + 12.4 * i as f32,
                    86.0 - 10.2 * row as f32,
                    0.05 + 0.22 * ((i + row) % 3) as f32,
                );
            }
        }
        let r = self.unit() * 2.1;
        for (i, (x, y)) in [
            (0.0, 0.0),
            (2.0, 0.0),
            (4.0, 0.0),
            (1.0, -1.75),
            (3.0, -1.75),
            (2.0, -3.5),
        ]
        .into_iter()
        .enumerate()
        {
            let centre = self.at(5.0, 93.5) + vec2(x, y) * r;
            self.painter.circle(
                centre,
                r * 0.94,
                mix(steel, dark, 0.15 * (i % 3) as f32),
                Stroke::new(1.0, dark),
            );
        }
    }

    /// A street at dusk with a cab.
    fn taxi(&self) {
        let p = self.palette;
        let sky = p.tint(p.tier(1), 0.18);
        self.ground(sky);
        let houses = [
            (2.0, 44.0),
            (16.0, 30.0),
            (31.0, 50.0),
            (46.0, 24.0),
            (62.0, 40.0),
            (78.0, 32.0),
        ];
        for (i, (x, top)) in houses.into_iter().enumerate() {
            let wall = mix(sky, p.tier(1), 0.22 + 0.08 * (i % 3) as f32);
            self.block([x, x + 15.0], [top, 76.0], wall);
            for k in 0..6 {
                let (wx, wy) = (
                    x + 2.5 + 6.0 * (k % 2) as f32,
                    top + 5.0 + 9.0 * (k / 2) as f32,
                );
                self.block(
                    [wx, wx + 3.5],
                    [wy, wy + 4.0],
                    mix(wall, p.warn, if (k + i) % 3 == 0 { 0.6 } else { 0.12 }),
                );
            }
        }
        self.block([0.0, 100.0], [76.0, 100.0], mix(sky, p.ink, 0.5));
        for i in 0..5 {
            self.block(
                [4.0 + 21.0 * i as f32, 14.0 + 21.0 * i as f32],
                [90.0, 91.5],
                mix(sky, p.surface, 0.6),
            );
        }
        self.shape(
            &[(33.0, 68.0), (39.0, 58.0), (57.0, 58.0), (64.0, 68.0)],
            p.accent,
        );
        self.shape(
            &[(26.0, 67.0), (70.0, 67.0), (73.0, 78.0), (25.0, 78.0)],
            p.accent,
        );
        self.shape(
            &[(37.0, 67.0), (41.0, 60.5), (47.0, 60.5), (47.0, 67.0)],
            p.tint(p.tier(1), 0.35),
        );
        self.shape(
            &[(49.0, 67.0), (49.0, 60.5), (55.5, 60.5), (60.0, 67.0)],
            p.tint(p.tier(1), 0.35),
        );
        self.block([44.0, 52.0], [54.5, 58.0], p.warn);
        for x in [35.0, 62.0] {
            self.painter.circle(
                self.at(x, 78.0),
                5.0 * self.unit(),
                p.ink,
                Stroke::new(2.0 * self.unit(), mix(p.ink, p.paper, 0.5)),
            );
        }
    }

    /// Tokens on a quiet board.
    fn tokens(&self) {
        let p = self.palette;
        self.ground(p.tint(p.accent, 0.10));
        for i in 1..5 {
            let x = self.at(20.0 * i as f32, 0.0).x;
            self.painter.vline(
                x,
                self.rect.y_range(),
                Stroke::new(1.0, p.tint(p.accent, 0.2)),
            );
        }
        let tokens = [
            (22.0, 30.0, 0, 11.0),
            (64.0, 24.0, 0, 13.0),
            (40.0, 48.0, 1, 9.0),
            (80.0, 52.0, 1, 8.0),
            (18.0, 70.0, 2, 6.0),
            (52.0, 76.0, 2, 7.0),
            (72.0, 80.0, 2, 5.5),
            (88.0, 22.0, 2, 5.0),
        ];
        for (x, y, tier, size) in tokens {
            paint_tier(self.painter, p, tier, self.at(x, y), size * self.unit());
        }
        let centre = self.at(22.0, 30.0);
        let ring = (0..=20)
            .map(|i| centre + (11.0 * self.unit() + 5.0) * Vec2::angled(-1.4 + i as f32 * 0.12))
            .collect();
        self.painter
            .add(Shape::line(ring, Stroke::new(2.5, p.risk)));
    }
}
