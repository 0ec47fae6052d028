//! The few signs that are part of a token rather than of a text: tier letters, and what a speech bubble says.

use super::shapes::{Point, curve, disc, polygon, rounded_box, stroke};
use crate::ui::board_overlay::{BUBBLE_BODY as BODY, BUBBLE_TAIL as TAIL};
use crate::view::board::Bubble;

/// Letters that can be drawn.
pub const LETTERS: [char; 5] = ['A', 'B', 'C', 'D', 'E'];

/// Width of the upright strokes, as a part of the height.
const STEM: f32 = 0.215;
/// Width of the level strokes.
const BAR: f32 = 0.175;

/// Distance to a box from `min` to `max` with rounded corners.
fn block(p: Point, min: Point, max: Point, corner: f32) -> f32 {
    let half = [(max[0] - min[0]) * 0.5, (max[1] - min[1]) * 0.5];
    rounded_box(
        [p[0] - min[0] - half[0], p[1] - min[1] - half[1]],
        half,
        corner,
    )
}

/// The same, with square corners at the left.
fn bowl(p: Point, min: Point, max: Point, corner: f32) -> f32 {
    block(p, [min[0] - 1.0, min[1]], max, corner).max(min[0] - p[0])
}

/// A letter 1 high, with its upper left corner at (0, 0): its width, and the distance to it. Infinite for one that can't be drawn.
fn shape(q: Point, letter: char) -> (f32, f32) {
    match letter {
        'A' => {
            let legs = polygon(q, &[[0.375, 0.0], [0.625, 0.0], [0.235, 1.0], [0.0, 1.0]]).min(
                polygon(q, &[[0.375, 0.0], [0.625, 0.0], [1.0, 1.0], [0.765, 1.0]]),
            );
            (1.0, legs.min(block(q, [0.2, 0.62], [0.8, 0.79], 0.0)))
        }
        'B' => {
            let whole = bowl(q, [0.0, 0.0], [0.69, 0.54], 0.25).min(bowl(
                q,
                [0.0, 0.46],
                [0.76, 1.0],
                0.27,
            ));
            let upper = bowl(q, [STEM, BAR], [0.69 - STEM, 0.415], 0.11);
            let lower = bowl(q, [STEM, 0.415 + BAR], [0.76 - STEM, 1.0 - BAR], 0.115);
            (0.76, whole.max(-upper).max(-lower))
        }
        'C' => {
            let ring = block(q, [0.0, 0.0], [0.86, 1.0], 0.42).max(-block(
                q,
                [STEM, BAR],
                [0.86 - STEM, 1.0 - BAR],
                0.25,
            ));
            (0.8, ring.max(-block(q, [0.5, 0.36], [1.2, 0.64], 0.0)))
        }
        'D' => {
            let inner = bowl(q, [STEM, BAR], [0.83 - STEM, 1.0 - BAR], 0.25);
            (0.83, bowl(q, [0.0, 0.0], [0.83, 1.0], 0.42).max(-inner))
        }
        'E' => {
            let bars = [[0.0, 0.62], [0.41, 0.57], [1.0 - BAR, 0.62]]
                .map(|[y, x]| block(q, [0.0, y], [x, y + BAR], 0.0));
            (
                0.62,
                bars.into_iter()
                    .fold(block(q, [0.0, 0.0], [STEM, 1.0], 0.0), f32::min),
            )
        }
        _ => (1.0, f32::INFINITY),
    }
}

/// Distance to a letter `height` high with its middle at (0, 0).
pub fn letter(p: Point, letter: char, height: f32) -> f32 {
    let width = shape([0.0; 2], letter).0;
    shape([p[0] / height + width * 0.5, p[1] / height + 0.5], letter).1 * height
}

/// Distance to a speech bubble with its tail at the lower left. (0, 0) is the middle of body and tail together.
pub fn bubble(p: Point) -> f32 {
    let body = [p[0], p[1] + TAIL * 0.5];
    let (left, bottom) = (-BODY[0] * 0.5, BODY[1] * 0.5);
    let tail = polygon(
        body,
        &[
            [left + 3.5, bottom - 3.0],
            [left + 1.5, bottom + TAIL],
            [left + 12.0, bottom - 1.0],
        ],
    ) - 0.5;
    rounded_box(body, [BODY[0] * 0.5, BODY[1] * 0.5], 5.0).min(tail)
}

/// Distance to the sign of a bubble, about 12 points high.
pub fn sign(p: Point, bubble: Bubble) -> f32 {
    match bubble {
        Bubble::Complaint => {
            let bar = stroke(p, &[[0.0, -4.4], [0.0, 1.0]], 2.6);
            bar.min(disc([p[0], p[1] - 4.6], 1.5))
        }
        Bubble::Talk => {
            // A receiver, lying on the diagonal: a bow with an ear at each end.
            let q = [(p[0] + p[1]) * 0.707, (p[1] - p[0]) * 0.707];
            let handle = stroke(q, &curve([0.0, 5.4], [6.6, 6.8], -0.16, 0.16), 2.6);
            let ear = |side: f32| {
                let r = [q[0] * side - 5.0, q[1] - 2.6];
                // Turned outwards, like the ends of the bow.
                let turned = [r[0] * 0.87 + r[1] * 0.5, r[1] * 0.87 - r[0] * 0.5];
                rounded_box(turned, [1.5, 2.1], 0.8)
            };
            handle.min(ear(1.0)).min(ear(-1.0))
        }
        Bubble::Event => {
            polygon(
                p,
                &[
                    [1.4, -6.0],
                    [-4.0, 1.0],
                    [-0.6, 1.0],
                    [-1.6, 6.0],
                    [4.0, -1.4],
                    [0.6, -1.4],
                ],
            ) - 0.4
        }
        Bubble::Promise => {
            let rim = (disc(p, 4.9)).abs() - 0.85;
            rim.min(stroke(p, &[[0.0, -2.8], [0.0, 0.2], [2.1, 1.4]], 1.5))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_letter_fills_its_height_and_no_more() {
        for sign in LETTERS {
            let ink = |y: f32| (-60..=60).any(|x| letter([x as f32 * 0.1, y], sign, 10.0) <= 0.0);
            assert!(ink(-4.8) && ink(4.8) && !ink(-5.3) && !ink(5.3), "{sign}");
        }
        assert_eq!(letter([0.0, 0.0], '甲', 10.0), f32::INFINITY);
    }

    #[test]
    fn every_sign_fits_into_the_bubble() {
        for kind in [
            Bubble::Complaint,
            Bubble::Talk,
            Bubble::Event,
            Bubble::Promise,
        ] {
            let outside = (0..360).all(|a| {
                let turn = (a as f32).to_radians();
                sign([9.0 * libm::sinf(turn), 9.0 * libm::cosf(turn)], kind) > 0.0
            });
            let any = (-60..60)
                .any(|x| (-60..60).any(|y| sign([x as f32 * 0.1, y as f32 * 0.1], kind) < -0.5));
            assert!(outside && any, "{kind:?}");
        }
    }
}
