//! The few signs that are part of a token rather than of a text: tier letters, and what a speech bubble says.

use super::shapes::{Point, curve, disc, polygon, rounded_box, stroke};
use crate::ui::board_overlay::{BUBBLE_BODY as BODY, BUBBLE_TAIL as TAIL};
use crate::view::board::Bubble;

/// Letters that can be drawn.
pub const LETTERS: [char; 5] = ['A', 'B', 'C', 'D', 'E'];

/// Strokes of a letter in a box from (0, 0) to (width, 1); none for a letter that can't be drawn.
fn strokes(letter: char) -> Option<(f32, Vec<Vec<Point>>)> {
    let joined = |parts: [Vec<Point>; 3]| parts.concat();
    Some(match letter {
        'A' => (0.86, vec![vec![[0.0, 1.0], [0.43, 0.0], [0.86, 1.0]], vec![[0.15, 0.66], [0.71, 0.66]]]),
        'B' => (
            0.66,
            vec![
                joined([vec![[0.3, 0.47], [0.0, 0.47], [0.0, 0.0], [0.32, 0.0]], curve([0.32, 0.235], [0.28, 0.235], 0.0, 0.5), vec![]]),
                joined([vec![[0.0, 0.47], [0.0, 1.0], [0.36, 1.0]], curve([0.36, 0.735], [0.3, 0.265], 0.5, 0.0), vec![[0.3, 0.47]]]),
            ],
        ),
        'C' => (0.74, vec![curve([0.44, 0.5], [0.44, 0.5], 0.13, -0.63)]),
        'D' => (0.74, vec![joined([vec![[0.3, 1.0], [0.0, 1.0], [0.0, 0.0], [0.3, 0.0]], curve([0.3, 0.5], [0.44, 0.5], 0.0, 0.5), vec![]])]),
        'E' => (0.58, vec![vec![[0.58, 0.0], [0.0, 0.0], [0.0, 1.0], [0.58, 1.0]], vec![[0.0, 0.49], [0.5, 0.49]]]),
        _ => return None,
    })
}

/// Distance to a letter, `height` high from edge to edge of its strokes, with its middle at (0, 0).
pub fn letter(p: Point, letter: char, height: f32) -> f32 {
    const WEIGHT: f32 = 0.19;
    let Some((width, lines)) = strokes(letter) else { return f32::INFINITY };
    let scale = height * (1.0 - WEIGHT);
    let q = [p[0] / scale + width * 0.5, p[1] / scale + 0.5];
    let weight = WEIGHT / (1.0 - WEIGHT);
    lines.iter().map(|line| stroke(q, line, weight)).fold(f32::INFINITY, f32::min) * scale
}

/// Distance to a speech bubble with its tail at the lower left. (0, 0) is the middle of body and tail together.
pub fn bubble(p: Point) -> f32 {
    let body = [p[0], p[1] + TAIL * 0.5];
    let (left, bottom) = (-BODY[0] * 0.5, BODY[1] * 0.5);
    let tail = polygon(body, &[[left + 3.5, bottom - 3.0], [left + 1.5, bottom + TAIL], [left + 12.0, bottom - 1.0]]) - 0.5;
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
            // A receiver, lying on the diagonal.
            let q = [(p[0] + p[1]) * 0.707, (p[1] - p[0]) * 0.707];
            let handle = stroke(q, &curve([0.0, 7.0], [7.4, 7.6], -0.13, 0.13), 2.4);
            let ear = |x: f32, turn: f32| {
                let r = [q[0] - x, q[1] - 2.6];
                rounded_box([r[0] + r[1] * turn, r[1] - r[0] * turn], [2.0, 1.7], 0.9)
            };
            handle.min(ear(-4.6, 0.25)).min(ear(4.6, -0.25))
        }
        Bubble::Event => polygon(p, &[[1.4, -6.0], [-4.0, 1.0], [-0.6, 1.0], [-1.6, 6.0], [4.0, -1.4], [0.6, -1.4]]) - 0.4,
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
        for kind in [Bubble::Complaint, Bubble::Talk, Bubble::Event, Bubble::Promise] {
            let outside = (0..360).all(|a| {
                let turn = (a as f32).to_radians();
                sign([9.0 * libm::sinf(turn), 9.0 * libm::cosf(turn)], kind) > 0.0
            });
            let any = (-60..60).any(|x| (-60..60).any(|y| sign([x as f32 * 0.1, y as f32 * 0.1], kind) < -0.5));
            assert!(outside && any, "{kind:?}");
        }
    }
}
