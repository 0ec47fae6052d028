//! The picture of the battery maker: cells charged to different heights, and the truck they go into.

use super::Scene;
use crate::sim::setup::Colour;
use crate::ui::theme::mix;
use egui::Color32;

impl Scene<'_> {
    /// Cells in their tray before the works, a fork-lift truck with a pack, and wind that charges them.
    pub(super) fn battery(&self) {
        let p = self.palette;
        let (day, night) = (self.day(), self.night());
        let sky = p.tint(p.hue(Colour::Grey), 0.24);
        let hall = mix(sky, p.hue(Colour::Grey), 0.55);
        self.ground(sky);
        self.turbine(74.0, 24.0, 14.0, mix(sky, day, 0.8));
        self.turbine(90.0, 36.0, 10.0, mix(sky, day, 0.6));
        for x in [4.0, 22.0, 40.0] {
            self.shape(&[(x, 42.0), (x + 18.0, 32.0), (x + 18.0, 42.0)], hall);
            self.shape(
                &[(x + 12.0, 40.5), (x + 16.5, 37.8), (x + 16.5, 40.5)],
                mix(hall, day, 0.6),
            );
        }
        self.block([4.0, 58.0], [41.5, 78.0], hall);
        for x in [9.0, 20.0, 31.0, 42.0] {
            self.block([x, x + 7.0], [47.0, 54.0], mix(hall, p.warn, 0.4));
        }
        self.block([0.0, 100.0], [78.0, 100.0], mix(sky, night, 0.32));
        // The tray: five cells, each as full as it is.
        let case = mix(night, p.hue(Colour::Grey), 0.25);
        for (x, full) in [
            (7.0, 1.0),
            (16.5, 0.8),
            (26.0, 0.55),
            (35.5, 0.9),
            (45.0, 0.3),
        ] {
            self.block([x + 2.4, x + 5.6], [56.0, 60.0], mix(case, day, 0.6));
            self.rounded([x, x + 8.0], [59.0, 92.0], 1.4, mix(case, day, 0.16));
            let charge = if full > 0.4 {
                p.hue(Colour::Green)
            } else {
                p.warn
            };
            self.rounded([x + 1.2, x + 6.8], [89.0 - 27.0 * full, 89.0], 0.8, charge);
        }
        self.rounded([4.0, 56.0], [86.0, 95.0], 1.4, case);
        self.truck(case);
    }

    /// A wind turbine with its hub at (`x`, `y`).
    fn turbine(&self, x: f32, y: f32, long: f32, colour: Color32) {
        self.shape(
            &[(x - 0.5, y), (x + 0.5, y), (x + 1.0, 80.0), (x - 1.0, 80.0)],
            colour,
        );
        for (dx, dy) in [(0.1, -1.0), (0.53, 0.62), (-0.6, 0.4)] {
            let (tip_x, tip_y) = (x + dx * long * 0.62, y + dy * long);
            self.shape(
                &[(x - 0.7, y - 0.9), (x + 0.7, y + 0.9), (tip_x, tip_y)],
                colour,
            );
        }
        self.disc(x, y, 1.6, colour);
    }

    /// A fork-lift truck that faces left, a pack on its forks.
    fn truck(&self, case: Color32) {
        let p = self.palette;
        let (day, night) = (self.day(), self.night());
        let body = mix(p.warn, day, if p.dark { 0.0 } else { 0.12 });
        for (from, to) in [
            ((77.0, 72.0), (79.5, 52.0)),
            ((79.5, 52.0), (91.0, 52.0)),
            ((91.0, 52.0), (94.0, 74.0)),
        ] {
            self.line(from, to, 2.5, case);
        }
        self.bust(86.0, 60.0, 3.4, mix(case, day, 0.35), p.hue(Colour::Blue));
        self.rounded([75.0, 97.0], [73.0, 89.0], 1.6, body);
        self.shape(
            &[(88.0, 66.0), (95.0, 66.0), (97.0, 76.0), (88.0, 76.0)],
            mix(body, night, 0.2),
        );
        self.block([72.6, 74.6], [46.0, 91.0], case);
        self.block([60.0, 73.0], [88.0, 90.5], case);
        self.rounded([60.5, 71.5], [70.0, 88.0], 1.2, mix(case, day, 0.16));
        self.rounded([62.0, 70.0], [74.0, 85.5], 0.8, p.hue(Colour::Green));
        for (x, r) in [(79.0, 5.4), (92.5, 4.6)] {
            self.disc(x, 90.0, r, night);
            self.disc(x, 90.0, r * 0.42, mix(day, night, 0.3));
        }
    }
}
