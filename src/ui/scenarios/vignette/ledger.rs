//! Pictures of no firm in particular: the open book of customers, and tokens on a board.

use super::Scene;
use crate::ui::theme::mix;
use crate::ui::widgets::chip::{paint_tier, tier_outline};
use egui::{Shape, Stroke, Vec2};

impl Scene<'_> {
    /// The book of customers lies open: a line each at the left, and at the right how little the many bring.
    pub(super) fn ledger(&self) {
        let p = self.palette;
        let (day, night) = (self.day(), self.night());
        let desk = p.tint(p.accent, 0.16);
        let leaf = mix(p.surface, day, if p.dark { 0.16 } else { 1.0 });
        let rule = mix(leaf, p.muted, 0.45);
        self.ground(desk);
        self.shape(
            &[(8.0, 24.0), (93.0, 24.0), (97.0, 91.0), (4.0, 91.0)],
            mix(desk, night, 0.35),
        );
        self.shape(
            &[(11.0, 20.0), (50.0, 23.0), (50.0, 88.0), (7.5, 86.0)],
            leaf,
        );
        self.shape(
            &[(50.0, 23.0), (90.0, 20.0), (93.5, 86.0), (50.0, 88.0)],
            mix(leaf, night, 0.04),
        );
        self.shape(
            &[(45.0, 22.6), (50.0, 23.0), (50.0, 88.0), (44.5, 87.7)],
            mix(leaf, night, 0.12),
        );
        for (y, tier, long) in [
            (31.0, 0, 26.0),
            (41.5, 1, 22.0),
            (52.0, 1, 24.0),
            (62.5, 2, 17.0),
            (73.0, 2, 20.0),
        ] {
            let mark = tier_outline(tier, self.at(16.5, y), 3.6 * self.unit());
            self.painter
                .add(Shape::convex_polygon(mark, p.tier(tier), Stroke::NONE));
            self.line((21.0, y), (21.0 + long * 0.8, y), 2.0, rule);
        }
        for (i, h, tier) in [
            (0.0, 44.0, 0),
            (1.0, 30.0, 0),
            (2.0, 17.0, 1),
            (3.0, 11.0, 1),
            (4.0, 7.0, 2),
            (5.0, 4.5, 2),
        ] {
            let x = 55.5 + 5.2 * i;
            self.block([x, x + 3.8], [78.0 - h, 78.0], p.tier(tier));
        }
        self.line((53.5, 78.4), (90.0, 78.4), 1.5, rule);
        // A pencil across the corner.
        self.shape(
            &[(79.0, 91.0), (92.5, 64.0), (96.0, 67.5), (82.5, 94.5)],
            mix(p.warn, day, 0.15),
        );
        self.shape(
            &[(79.0, 91.0), (82.5, 94.5), (77.5, 98.5)],
            mix(day, p.warn, 0.25),
        );
    }

    /// Tokens on a quiet board.
    pub(super) fn tokens(&self) {
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
