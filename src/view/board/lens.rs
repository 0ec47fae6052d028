//! From unit places to the screen: padding, zoom about the pointer, pan, and what lies under the pointer.

/// How far one may zoom in.
pub const MAX_ZOOM: f32 = 6.0;
/// Tokens grow slower than distances, and only up to this factor, so that zooming in takes crowds apart.
const MAX_GROWTH: f32 = 1.7;

/// The way from a unit place to a point on the card, whose upper left corner is (0, 0).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Lens {
    /// Width and height of the card.
    pub size: [f32; 2],
    /// Left, top, right, bottom padding at zoom 1.
    pub pad: [f32; 4],
    /// 1 to [`MAX_ZOOM`].
    pub zoom: f32,
    /// Added after the zoom.
    pub pan: [f32; 2],
}

impl Lens {
    /// The whole board, unzoomed.
    pub fn whole(size: [f32; 2], pad: [f32; 4]) -> Self {
        Self {
            size,
            pad,
            zoom: 1.0,
            pan: [0.0; 2],
        }
    }

    /// The same board seen closer. Brings `zoom` and `pan` into their limits.
    #[must_use]
    pub fn seen(self, zoom: f32, pan: [f32; 2]) -> Self {
        let zoom = if zoom.is_finite() {
            zoom.clamp(1.0, MAX_ZOOM)
        } else {
            1.0
        };
        let hold = |axis: usize| {
            let at = if pan[axis].is_finite() {
                pan[axis]
            } else {
                0.0
            };
            at.clamp(self.size[axis] * (1.0 - zoom), 0.0)
        };
        Self {
            zoom,
            pan: [hold(0), hold(1)],
            ..self
        }
    }

    /// Zooms by `factor` so that what is under `pointer` stays under it.
    #[must_use]
    pub fn zoomed(self, factor: f32, pointer: [f32; 2]) -> Self {
        let zoom = (self.zoom * factor).clamp(1.0, MAX_ZOOM);
        let ratio = zoom / self.zoom;
        let pan = [0, 1].map(|axis| pointer[axis] - (pointer[axis] - self.pan[axis]) * ratio);
        self.seen(zoom, pan)
    }

    /// The part of the board that `other` shows, on a card of this size.
    #[must_use]
    pub fn like(self, other: &Self) -> Self {
        let pan = [0, 1].map(|a| other.pan[a] * self.size[a] / other.size[a].max(1.0));
        self.seen(other.zoom, pan)
    }

    /// Panned as little as needed so that a point of the card, with `room` around it, can be seen.
    #[must_use]
    pub fn showing(self, point: [f32; 2], room: f32) -> Self {
        let pan = [0, 1].map(|a| {
            let room = room.min(self.size[a] * 0.5);
            self.pan[a] + point[a].clamp(room, self.size[a] - room) - point[a]
        });
        self.seen(self.zoom, pan)
    }

    /// Width and height of the plot at zoom 1; at least 1.
    pub fn plot(&self) -> [f32; 2] {
        [
            (self.size[0] - self.pad[0] - self.pad[2]).max(1.0),
            (self.size[1] - self.pad[1] - self.pad[3]).max(1.0),
        ]
    }

    /// The unzoomed point of a unit place.
    pub fn base(&self, at: [f32; 2]) -> [f32; 2] {
        let plot = self.plot();
        [
            self.pad[0] + at[0] * plot[0],
            self.pad[1] + (1.0 - at[1]) * plot[1],
        ]
    }

    /// The unit place of an unzoomed point.
    pub fn unbase(&self, point: [f32; 2]) -> [f32; 2] {
        let plot = self.plot();
        [
            (point[0] - self.pad[0]) / plot[0],
            1.0 - (point[1] - self.pad[1]) / plot[1],
        ]
    }

    /// The point of a unit place. Infinite places come out at the frame.
    pub fn point(&self, at: [f32; 2]) -> [f32; 2] {
        let base = self.base(at);
        [0, 1].map(|axis| {
            let at = base[axis] * self.zoom + self.pan[axis];
            if at.is_finite() {
                at
            } else {
                at.clamp(0.0, self.size[axis])
            }
        })
    }

    /// The point of a token that was pushed aside by `push` points at zoom 1.
    pub fn token(&self, at: [f32; 2], push: [f32; 2]) -> [f32; 2] {
        let (point, growth) = (self.point(at), self.growth());
        [point[0] + push[0] * growth, point[1] + push[1] * growth]
    }

    /// By what factor tokens are larger than at zoom 1.
    pub fn growth(&self) -> f32 {
        self.zoom.sqrt().min(MAX_GROWTH)
    }

    /// Whether a disc can be seen.
    pub fn sees(&self, centre: [f32; 2], radius: f32) -> bool {
        (0..2).all(|axis| centre[axis] + radius > 0.0 && centre[axis] - radius < self.size[axis])
    }
}

/// The disc under the pointer, with `slack` points of help: the one whose edge is nearest, and of those it lies inside of, the
/// smallest. Discs are `(id, centre, radius)`.
pub fn hit(
    discs: impl IntoIterator<Item = (u32, [f32; 2], f32)>,
    pointer: [f32; 2],
    slack: f32,
) -> Option<u32> {
    discs
        .into_iter()
        .filter_map(|(id, centre, radius)| {
            let (dx, dy) = (pointer[0] - centre[0], pointer[1] - centre[1]);
            let away = (dx * dx + dy * dy).sqrt() - radius;
            // Inside, depth must not count: a small token on a large one would never be hit.
            (away <= slack).then_some((id, away.max(0.0), radius))
        })
        .min_by(|a, b| {
            a.1.total_cmp(&b.1)
                .then(a.2.total_cmp(&b.2))
                .then(a.0.cmp(&b.0))
        })
        .map(|(id, ..)| id)
}

/// Those whose centres lie within a frame given by two of its corners: what a lasso catches.
pub fn caught(
    centres: impl IntoIterator<Item = (u32, [f32; 2])>,
    from: [f32; 2],
    to: [f32; 2],
) -> Vec<u32> {
    let inside =
        |at: [f32; 2]| (0..2).all(|a| (from[a].min(to[a])..=from[a].max(to[a])).contains(&at[a]));
    centres
        .into_iter()
        .filter(|(_, at)| inside(*at))
        .map(|(id, _)| id)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const CARD: Lens = Lens {
        size: [800.0, 500.0],
        pad: [30.0, 30.0, 30.0, 30.0],
        zoom: 1.0,
        pan: [0.0; 2],
    };

    #[test]
    fn unit_corners_are_the_padded_corners() {
        assert_eq!(CARD.point([0.0, 0.0]), [30.0, 470.0]);
        assert_eq!(CARD.point([1.0, 1.0]), [770.0, 30.0]);
        assert_eq!(CARD.point([f32::NEG_INFINITY, f32::INFINITY]), [0.0, 0.0]);
        let back = CARD.unbase(CARD.base([0.3, 0.8]));
        assert!((back[0] - 0.3).abs() < 1e-5 && (back[1] - 0.8).abs() < 1e-5);
    }

    #[test]
    fn zooming_keeps_what_is_under_the_pointer() {
        let pointer = [600.0, 100.0];
        let unit = CARD.unbase(pointer);
        let near = CARD.zoomed(2.5, pointer);
        let after = near.point(unit);
        assert!((after[0] - 600.0).abs() < 1e-2 && (after[1] - 100.0).abs() < 1e-2);
        assert_eq!(near.zoomed(0.001, pointer), CARD);
        assert_eq!(CARD.zoomed(1e9, pointer).zoom, MAX_ZOOM);
    }

    #[test]
    fn the_board_never_leaves_its_frame() {
        let far = CARD.seen(2.0, [900.0, -9_000.0]);
        assert_eq!(far.pan, [0.0, -500.0]);
        assert_eq!(CARD.seen(f32::NAN, [f32::NAN, 3.0]), CARD);
    }

    #[test]
    fn the_smaller_of_two_tokens_on_top_of_each_other_is_hit() {
        let discs = [
            (1, [50.0, 50.0], 24.0),
            (2, [58.0, 50.0], 8.0),
            (3, [200.0, 50.0], 8.0),
        ];
        assert_eq!(hit(discs, [57.0, 50.0], 4.0), Some(2));
        assert_eq!(hit(discs, [40.0, 50.0], 4.0), Some(1));
        assert_eq!(hit(discs, [211.0, 50.0], 4.0), Some(3));
        assert_eq!(hit(discs, [300.0, 50.0], 4.0), None);
    }

    #[test]
    fn a_lasso_catches_exactly_those_inside() {
        let centres = [
            (1, [10.0, 10.0]),
            (2, [50.0, 50.0]),
            (3, [90.0, 20.0]),
            (4, [51.0, 80.0]),
        ];
        assert_eq!(caught(centres, [40.0, 10.0], [95.0, 60.0]), [2, 3]);
        // From whichever corner it is drawn.
        assert_eq!(caught(centres, [95.0, 60.0], [40.0, 10.0]), [2, 3]);
        assert!(caught(centres, [0.0, 0.0], [5.0, 5.0]).is_empty());
    }

    #[test]
    fn another_card_shows_the_same_part() {
        let near = CARD.seen(2.0, [-400.0, -100.0]);
        let smaller = Lens::whole([400.0, 250.0], CARD.pad).like(&near);
        assert_eq!((smaller.zoom, smaller.pan), (2.0, [-200.0, -50.0]));
    }
}
