//! The picture of the cab.

use super::Scene;
use crate::ui::theme::mix;
use egui::Stroke;

impl Scene<'_> {
    /// A street at dusk with a cab.
    pub(super) fn taxi(&self) {
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
}
