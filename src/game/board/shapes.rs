//! Shapes as distances: how far a point is outside (positive) or inside (negative) of one. Points are [x, y], y downwards,
//! (0, 0) the middle. Any of them can be drawn with smooth edges at any size.

use std::f32::consts::{FRAC_1_SQRT_2, TAU};

/// A point or a vector.
pub type Point = [f32; 2];

fn sub(a: Point, b: Point) -> Point {
    [a[0] - b[0], a[1] - b[1]]
}

fn dot(a: Point, b: Point) -> f32 {
    a[0] * b[0] + a[1] * b[1]
}

pub fn length(a: Point) -> f32 {
    dot(a, a).sqrt()
}

/// A disc.
pub fn disc(p: Point, radius: f32) -> f32 {
    length(p) - radius
}

/// A box of half sizes `half` with rounded corners.
pub fn rounded_box(p: Point, half: Point, corner: f32) -> f32 {
    let q = [p[0].abs() - half[0] + corner, p[1].abs() - half[1] + corner];
    length([q[0].max(0.0), q[1].max(0.0)]) + q[0].max(q[1]).min(0.0) - corner
}

/// A hexagon that stands on a corner; `radius` reaches to the corners, which are rounded by `corner`.
pub fn hexagon(p: Point, radius: f32, corner: f32) -> f32 {
    // Distances to the three pairs of sides. Rounding takes off at the corners only: the sides stay where they are.
    const HALF_SQRT_3: f32 = 0.866_025_4;
    let q = [p[0].abs(), p[1].abs()];
    let inner = radius * HALF_SQRT_3 - corner;
    let side = (q[0] * 0.5 + q[1] * HALF_SQRT_3).max(q[0]);
    let flat = side - inner;
    if flat <= 0.0 {
        return flat - corner;
    }
    // Outside: the nearest point of the smaller hexagon.
    let reach = inner / HALF_SQRT_3;
    let corners = [
        [0.0, -reach],
        [inner, -reach * 0.5],
        [inner, reach * 0.5],
        [0.0, reach],
    ];
    let near = corners
        .windows(2)
        .map(|w| segment(q, w[0], w[1]))
        .fold(f32::INFINITY, f32::min);
    near - corner
}

/// A square standing on a corner; `radius` reaches to the corners before they are rounded.
pub fn diamond(p: Point, radius: f32, corner: f32) -> f32 {
    let turned = [(p[0] + p[1]) * FRAC_1_SQRT_2, (p[1] - p[0]) * FRAC_1_SQRT_2];
    rounded_box(turned, [radius * FRAC_1_SQRT_2; 2], corner)
}

/// A pentagon that stands on a side; `radius` reaches to the corners before they are rounded by `corner`.
pub fn pentagon(p: Point, radius: f32, corner: f32) -> f32 {
    // The sides are nearer to the middle than the corners by the cosine of a tenth of a turn.
    const NEAR: f32 = 0.809_017;
    let inner = radius - corner / NEAR;
    let corners = [0.0, 0.2, 0.4, 0.6, 0.8].map(|turn: f32| {
        let angle = turn * TAU;
        [inner * libm::sinf(angle), -inner * libm::cosf(angle)]
    });
    polygon(p, &corners) - corner
}

/// Distance to the line from `a` to `b`.
pub fn segment(p: Point, a: Point, b: Point) -> f32 {
    let (pa, ba) = (sub(p, a), sub(b, a));
    let along = (dot(pa, ba) / dot(ba, ba).max(1e-12)).clamp(0.0, 1.0);
    length(sub(pa, [ba[0] * along, ba[1] * along]))
}

/// A line through `points`, `width` wide, with round ends.
pub fn stroke(p: Point, points: &[Point], width: f32) -> f32 {
    points
        .windows(2)
        .map(|w| segment(p, w[0], w[1]))
        .fold(f32::INFINITY, f32::min)
        - width * 0.5
}

/// A filled polygon, convex or not.
pub fn polygon(p: Point, points: &[Point]) -> f32 {
    let mut inside = false;
    let mut near = f32::INFINITY;
    for (i, a) in points.iter().enumerate() {
        let b = points[(i + 1) % points.len()];
        near = near.min(segment(p, *a, b));
        if (a[1] > p[1]) != (b[1] > p[1])
            && p[0] < (b[0] - a[0]) * (p[1] - a[1]) / (b[1] - a[1]) + a[0]
        {
            inside = !inside;
        }
    }
    if inside { -near } else { near }
}

/// An arc from twelve o'clock clockwise through `share` of a turn, `width` wide, with round ends.
pub fn arc(p: Point, radius: f32, share: f32, width: f32) -> f32 {
    let half = width * 0.5;
    let around = (libm::atan2f(p[0], -p[1]) / TAU).rem_euclid(1.0);
    if around <= share {
        return (length(p) - radius).abs() - half;
    }
    let end = share * TAU;
    let tip = [radius * libm::sinf(end), -radius * libm::cosf(end)];
    length(sub(p, [0.0, -radius])).min(length(sub(p, tip))) - half
}

/// Points along a part of a circle; turns count clockwise from twelve o'clock.
pub fn curve(centre: Point, radii: Point, from: f32, to: f32) -> Vec<Point> {
    const PARTS: usize = 14;
    (0..=PARTS)
        .map(|i| {
            let turn = (from + (to - from) * i as f32 / PARTS as f32) * TAU;
            [
                centre[0] + radii[0] * libm::sinf(turn),
                centre[1] - radii[1] * libm::cosf(turn),
            ]
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn near(a: f32, b: f32) {
        assert!((a - b).abs() < 1e-3, "{a} is not {b}");
    }

    #[test]
    fn distances_are_right_where_one_can_tell() {
        near(disc([3.0, 4.0], 2.0), 3.0);
        near(rounded_box([5.0, 0.0], [3.0, 2.0], 1.0), 2.0);
        near(rounded_box([0.0, 0.0], [3.0, 2.0], 1.0), -2.0);
        near(hexagon([0.0, 0.0], 10.0, 1.0), -8.660_254);
        near(hexagon([12.0, 0.0], 10.0, 1.0), 12.0 - 8.660_254);
        near(hexagon([0.0, -10.0], 10.0, 0.0), 0.0);
        near(diamond([0.0, 8.0], 8.0, 0.0), 0.0);
        near(stroke([1.0, 3.0], &[[0.0, 0.0], [2.0, 0.0]], 2.0), 2.0);
        near(
            polygon(
                [0.5, 0.5],
                &[[0.0, 0.0], [1.0, 0.0], [1.0, 1.0], [0.0, 1.0]],
            ),
            -0.5,
        );
    }

    #[test]
    fn an_arc_starts_at_the_top_and_goes_clockwise() {
        near(arc([0.0, -10.0], 10.0, 0.25, 2.0), -1.0);
        near(arc([10.0, 0.0], 10.0, 0.25, 2.0), -1.0);
        assert!(
            arc([-10.0, 0.0], 10.0, 0.25, 2.0) > 5.0 && arc([-10.0, 0.0], 10.0, 1.0, 2.0) < 0.0
        );
    }
}
