//! The picture of the mill.

use super::Scene;
use crate::ui::theme::mix;
use egui::{Color32, Stroke, vec2};

impl Scene<'_> {
    /// A mill at work: the ladle pours, the bar runs glowing towards us, beams and bars lie stacked beside it.
    pub(super) fn steel(&self) {
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
}
