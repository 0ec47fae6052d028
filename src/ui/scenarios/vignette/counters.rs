//! Pictures of firms with a counter: the post office with its van, the hall of the bank.

use super::Scene;
use crate::sim::setup::Colour;
use crate::ui::theme::mix;
use egui::Color32;

impl Scene<'_> {
    /// A post office: someone behind the counter under the awning, parcels that wait, the van that takes them.
    pub(super) fn post(&self) {
        let p = self.palette;
        let (day, night) = (self.day(), self.night());
        let sky = p.tint(p.warn, 0.16);
        let wall = mix(sky, p.hue(Colour::Sand), 0.42);
        let green = mix(p.hue(Colour::Green), night, 0.12);
        let carton = mix(p.warn, p.hue(Colour::Sand), 0.5);
        self.ground(sky);
        self.block([6.0, 58.0], [30.0, 80.0], wall);
        self.block([4.0, 60.0], [25.0, 31.0], mix(wall, night, 0.25));
        // The counter: lit from within.
        self.block([12.0, 42.0], [46.0, 68.0], mix(day, p.warn, 0.25));
        self.bust(29.0, 54.0, 4.4, mix(wall, night, 0.6), green);
        self.block([12.0, 42.0], [66.0, 80.0], mix(wall, night, 0.12));
        self.block([10.0, 44.0], [65.0, 70.0], mix(wall, night, 0.5));
        self.block([47.0, 55.0], [50.0, 80.0], mix(wall, night, 0.35));
        for (x, white) in [
            (9.0, 0.0),
            (15.0, 0.85),
            (21.0, 0.0),
            (27.0, 0.85),
            (33.0, 0.0),
            (39.0, 0.85),
        ] {
            let edge = [(x + 1.0, 38.0), (x + 7.0, 38.0), (x + 6.0, 47.0), (x, 47.0)];
            self.shape(&edge, mix(green, day, white));
        }
        self.block([0.0, 100.0], [80.0, 100.0], mix(sky, night, 0.3));
        for (x, y, w, h, shade) in [
            (5.0, 74.0, 11.0, 15.0, 0.0),
            (16.5, 78.0, 9.0, 11.0, 0.25),
            (7.0, 63.0, 8.0, 11.0, 0.15),
        ] {
            let side = mix(carton, night, shade);
            self.block([x, x + w], [y, y + h], side);
            self.block([x + w * 0.4, x + w * 0.6], [y, y + h], mix(side, day, 0.5));
        }
        self.van(green, mix(night, p.muted, 0.2));
    }

    /// The van, an envelope on its side.
    fn van(&self, green: Color32, wheel: Color32) {
        let p = self.palette;
        let (day, night) = (self.day(), self.night());
        self.rounded([47.0, 83.0], [51.0, 87.0], 2.0, green);
        self.shape(
            &[(82.0, 57.0), (89.0, 57.0), (95.0, 70.0), (82.0, 70.0)],
            green,
        );
        self.rounded([80.0, 97.0], [69.0, 87.0], 1.5, green);
        self.shape(
            &[(84.0, 60.0), (88.0, 60.0), (92.2, 70.0), (84.0, 70.0)],
            mix(day, p.hue(Colour::Blue), 0.25),
        );
        self.block([47.0, 97.0], [79.0, 81.5], mix(green, day, 0.5));
        self.rounded([56.0, 74.0], [57.0, 74.0], 0.8, day);
        self.line((56.5, 57.8), (65.0, 66.5), 1.5, green);
        self.line((65.0, 66.5), (73.5, 57.8), 1.5, green);
        for x in [56.0, 87.0] {
            self.disc(x, 87.5, 6.0, wheel);
            self.disc(x, 87.5, 2.6, mix(day, night, 0.25));
        }
    }

    /// The hall of a bank: columns and arched windows, two behind the counter, and cards in five colours before it.
    pub(super) fn bank(&self) {
        let p = self.palette;
        let (day, night) = (self.day(), self.night());
        let wall = p.tint(p.hue(Colour::Blue), 0.3);
        let stone = mix(
            mix(day, p.hue(Colour::Sand), 0.25),
            night,
            if p.dark { 0.3 } else { 0.0 },
        );
        let wood = mix(
            mix(p.warn, p.hue(Colour::Sand), 0.5),
            night,
            if p.dark { 0.4 } else { 0.2 },
        );
        self.ground(wall);
        self.block([0.0, 100.0], [0.0, 15.0], mix(wall, stone, 0.6));
        let light = mix(wall, day, if p.dark { 0.35 } else { 0.7 });
        for x in [24.5, 50.0, 75.5] {
            self.oval(x, 34.0, 6.5, 11.0, light);
            self.block([x - 6.5, x + 6.5], [34.0, 64.0], light);
            self.line((x, 23.0), (x, 64.0), 1.5, wall);
            self.line((x - 6.5, 42.0), (x + 6.5, 42.0), 1.5, wall);
        }
        for x in [8.0, 33.5, 59.0, 84.5] {
            self.block([x, x + 7.5], [18.0, 70.0], stone);
            self.block([x + 5.0, x + 7.5], [18.0, 70.0], mix(stone, night, 0.15));
            self.block([x - 2.0, x + 9.5], [14.0, 19.0], mix(stone, night, 0.08));
        }
        for x in [24.5, 75.5] {
            self.bust(x, 53.0, 4.4, mix(wall, night, 0.6), p.hue(Colour::Blue));
        }
        self.block([0.0, 100.0], [66.0, 100.0], mix(wood, night, 0.35));
        self.block([0.0, 100.0], [65.0, 70.0], wood);
        for (i, hue) in [
            (0.0, Colour::Plum),
            (1.0, Colour::Grey),
            (2.0, Colour::Sand),
            (3.0, Colour::Green),
            (4.0, Colour::Blue),
        ] {
            let (x, y) = (22.0 + 9.5 * i, 84.0 + 1.6 * i);
            let card = p.hue(hue);
            self.slip(x - 0.6, y - 1.0, 1.0, day);
            self.slip(x, y, 0.93, card);
            let stripe = [
                (x + 0.8, y - 7.0),
                (x + 16.2, y - 9.8),
                (x + 16.7, y - 6.4),
                (x + 1.2, y - 3.6),
            ];
            self.shape(&stripe, mix(card, day, 0.55));
        }
    }

    /// A card that lies aslant, its left edge at `x`.
    fn slip(&self, x: f32, y: f32, size: f32, colour: Color32) {
        let corners = [(0.0, -11.0), (17.5, -14.2), (19.8, 4.0), (2.2, 7.2)];
        let put = |i: usize| (x + corners[i].0 * size, y + corners[i].1 * size);
        self.shape(&[put(0), put(1), put(2), put(3)], colour);
    }
}
