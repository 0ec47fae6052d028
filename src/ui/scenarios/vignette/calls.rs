//! Pictures of firms one rings up: masts and telephones, and the desk in the week after the lorry came late.

use super::Scene;
use crate::sim::setup::Colour;
use crate::ui::theme::mix;
use egui::Color32;

impl Scene<'_> {
    /// Masts over a town at dusk, and three telephones: two with bars, one gone dark without a word.
    pub(super) fn telecom(&self) {
        let p = self.palette;
        let (day, night) = (self.day(), self.night());
        let sky = mix(p.hue(Colour::Plum), night, if p.dark { 0.72 } else { 0.4 });
        let lamp = mix(p.warn, day, if p.dark { 0.35 } else { 0.6 });
        self.ground(sky);
        self.oval(50.0, 84.0, 70.0, 30.0, mix(sky, lamp, 0.14));
        for (x, w, top) in [
            (0.0, 14.0, 58.0),
            (13.0, 10.0, 48.0),
            (37.0, 13.0, 60.0),
            (49.0, 10.0, 52.0),
            (66.0, 12.0, 56.0),
            (84.0, 16.0, 50.0),
        ] {
            self.block([x, x + w], [top, 84.0], mix(sky, night, 0.4));
            for k in [0.25, 0.6] {
                self.block(
                    [x + w * k, x + w * k + 2.2],
                    [top + 5.0, top + 8.5],
                    mix(sky, lamp, 0.7),
                );
            }
        }
        self.block([0.0, 100.0], [80.0, 100.0], mix(sky, night, 0.6));
        let steel = mix(sky, day, 0.75);
        self.mast(35.0, 20.0, 9.0, steel, lamp);
        self.mast(86.0, 34.0, 6.5, mix(sky, day, 0.5), lamp);
        for (x, glow) in [(12.0, 1.0), (46.0, 1.0), (66.0, 0.0)] {
            self.rounded([x, x + 12.0], [62.0, 96.0], 2.4, mix(night, day, 0.35));
            let lit = mix(
                mix(night, sky, 0.5),
                mix(p.hue(Colour::Green), day, 0.55),
                glow,
            );
            self.rounded([x + 1.1, x + 10.9], [65.0, 92.5], 1.2, lit);
            for (i, h) in [(0.0, 4.0), (1.0, 8.0), (2.0, 12.0)] {
                self.block(
                    [x + 2.6 + 2.5 * i, x + 4.3 + 2.5 * i],
                    [84.0 - h, 84.0],
                    mix(lit, night, 0.15 + 0.55 * glow),
                );
            }
        }
    }

    /// A lattice mast with its foot at the ground, `wide` there, and three waves from its top.
    fn mast(&self, x: f32, top: f32, wide: f32, steel: Color32, lamp: Color32) {
        let foot = 80.0;
        self.line((x, top), (x - wide, foot), 2.0, steel);
        self.line((x, top), (x + wide, foot), 2.0, steel);
        for (from, to) in [(0.3, 0.55), (0.55, 0.78), (0.78, 1.0)] {
            let (above, below) = (top + (foot - top) * from, top + (foot - top) * to);
            self.line((x - wide * from, above), (x + wide * to, below), 1.2, steel);
            self.line((x + wide * from, above), (x - wide * to, below), 1.2, steel);
        }
        for r in [8.0, 13.0, 18.0] {
            self.arc((x, top), r, [-0.65, 0.65], 1.2, lamp);
            self.arc((x, top), r, [2.49, 3.79], 1.2, lamp);
        }
        self.disc(x, top, 2.4, lamp);
    }

    /// A desk by the window: outside the storm and the lorry that came late, inside the telephone that doesn't stop.
    pub(super) fn recovery(&self) {
        let p = self.palette;
        let (day, night) = (self.day(), self.night());
        let wall = p.tint(p.hue(Colour::Sand), 0.22);
        let storm = mix(p.hue(Colour::Grey), night, if p.dark { 0.6 } else { 0.25 });
        let desk = mix(
            mix(p.warn, p.hue(Colour::Sand), 0.6),
            night,
            if p.dark { 0.5 } else { 0.2 },
        );
        self.ground(wall);
        self.block([38.0, 94.0], [8.0, 62.0], mix(wall, day, 0.6));
        self.block([40.0, 92.0], [11.0, 59.0], storm);
        let cloud = mix(storm, night, 0.4);
        for (x, y, r) in [
            (50.0, 20.0, 9.0),
            (58.0, 17.0, 11.0),
            (66.0, 20.0, 9.0),
            (82.0, 18.0, 8.0),
        ] {
            self.oval(x, y, r, r * 0.6, cloud);
        }
        let flash = mix(p.warn, day, if p.dark { 0.2 } else { 0.55 });
        self.shape(
            &[(61.0, 24.0), (65.0, 24.0), (61.5, 34.0), (57.5, 34.0)],
            flash,
        );
        self.shape(&[(58.5, 34.0), (63.5, 32.0), (56.5, 46.0)], flash);
        for (x, y) in [
            (44.0, 28.0),
            (50.0, 34.0),
            (47.0, 42.0),
            (70.0, 29.0),
            (75.0, 36.0),
            (82.0, 28.0),
            (88.0, 34.0),
            (68.0, 40.0),
        ] {
            self.line((x, y), (x - 1.8, y + 7.0), 1.2, mix(storm, day, 0.5));
        }
        self.lorry(mix(storm, night, 0.55));
        self.block([65.2, 66.8], [11.0, 59.0], mix(wall, day, 0.6));
        // The list of those to ring: done, done, and the others.
        self.block([0.0, 100.0], [72.0, 100.0], desk);
        self.block([0.0, 100.0], [72.0, 75.0], mix(desk, day, 0.2));
        self.shape(
            &[(62.0, 80.0), (84.0, 80.0), (90.0, 97.0), (60.0, 97.0)],
            day,
        );
        for (y, right) in [(84.0, 78.0), (88.0, 82.0), (92.0, 75.0)] {
            self.line((67.0, y), (right, y), 1.5, mix(day, p.muted, 0.6));
            self.disc(64.5, y, 1.1, p.risk);
        }
        self.telephone(25.0);
    }

    /// The lorry on the road behind the window.
    fn lorry(&self, colour: Color32) {
        let day = self.day();
        self.block([40.0, 92.0], [55.0, 59.0], colour);
        self.block([70.0, 84.0], [42.0, 54.0], mix(colour, day, 0.75));
        self.shape(
            &[
                (84.8, 46.0),
                (88.5, 46.0),
                (90.5, 50.0),
                (90.5, 54.0),
                (84.8, 54.0),
            ],
            mix(colour, day, 0.45),
        );
        for x in [73.5, 87.0] {
            self.disc(x, 54.5, 2.2, mix(colour, self.night(), 0.5));
        }
    }

    /// A telephone around `x` that rings.
    fn telephone(&self, x: f32) {
        let p = self.palette;
        let red = mix(p.risk, self.night(), 0.08);
        self.shape(
            &[
                (x - 9.0, 62.0),
                (x + 9.0, 62.0),
                (x + 15.0, 90.0),
                (x - 15.0, 90.0),
            ],
            red,
        );
        self.block(
            [x - 15.0, x + 15.0],
            [88.0, 92.0],
            mix(red, self.night(), 0.35),
        );
        self.disc(x, 76.0, 8.0, mix(red, self.day(), 0.8));
        self.disc(x, 76.0, 3.2, red);
        // The receiver jumps in its cradle.
        self.shape(
            &[
                (x - 13.0, 50.0),
                (x + 14.0, 46.0),
                (x + 14.0, 52.0),
                (x - 13.0, 56.0),
            ],
            red,
        );
        self.shape(
            &[
                (x - 17.0, 51.0),
                (x - 9.5, 50.0),
                (x - 10.0, 61.0),
                (x - 16.5, 62.0),
            ],
            red,
        );
        self.shape(
            &[
                (x + 10.5, 47.0),
                (x + 17.5, 46.0),
                (x + 18.0, 57.0),
                (x + 11.5, 58.0),
            ],
            red,
        );
        for r in [36.0, 43.0] {
            self.arc(
                (x, 66.0),
                r,
                [-1.05, -0.5],
                1.6,
                mix(p.risk, p.surface, 0.3),
            );
            self.arc((x, 66.0), r, [3.64, 4.19], 1.6, mix(p.risk, p.surface, 0.3));
        }
    }
}
