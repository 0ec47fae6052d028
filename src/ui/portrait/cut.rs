//! Clipping and triangulating outlines: egui fills only convex ones by itself.

use egui::Pos2;
use egui::epaint::Mesh;

fn cross(a: Pos2, b: Pos2, c: Pos2) -> f32 {
    (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
}

/// Twice the signed area.
fn area(points: &[Pos2]) -> f32 {
    (0..points.len())
        .map(|i| {
            let (a, b) = (points[i], points[(i + 1) % points.len()]);
            a.x * b.y - b.x * a.y
        })
        .sum()
}

pub(super) fn contains(convex: &[Pos2], point: Pos2) -> bool {
    let sign = area(convex).signum();
    (0..convex.len()).all(|i| sign * cross(convex[i], convex[(i + 1) % convex.len()], point) >= 0.0)
}

pub(super) fn clip(points: &[Pos2], window: &[Pos2]) -> Vec<Pos2> {
    let sign = area(window).signum();
    let mut out = points.to_vec();
    for i in 0..window.len() {
        let (a, b) = (window[i], window[(i + 1) % window.len()]);
        let side = |p: Pos2| sign * cross(a, b, p);
        let input = std::mem::take(&mut out);
        for j in 0..input.len() {
            let (p, q) = (input[j], input[(j + 1) % input.len()]);
            let (dp, dq) = (side(p), side(q));
            if dp >= 0.0 {
                out.push(p);
            }
            if (dp >= 0.0) != (dq >= 0.0) {
                out.push(p.lerp(q, dp / (dp - dq)));
            }
        }
    }
    out
}

/// Without points that coincide with the one before.
pub(super) fn tidy(points: Vec<Pos2>) -> Vec<Pos2> {
    let mut out: Vec<Pos2> = Vec::with_capacity(points.len());
    for point in points {
        if out.last().is_none_or(|last| last.distance_sq(point) > 0.01) {
            out.push(point);
        }
    }
    while out.len() > 1 && out[0].distance_sq(out[out.len() - 1]) <= 0.01 {
        out.pop();
    }
    out
}

/// Cuts ears off a simple outline until nothing is left.
pub(super) fn triangulate(points: &[Pos2], mesh: &mut Mesh) {
    let sign = area(points).signum();
    let mut left: Vec<u32> = (0..points.len() as u32).collect();
    let at = |i: u32| points[i as usize];
    while left.len() > 3 {
        let n = left.len();
        let ear = (0..n).find(|&i| {
            let (a, b, c) = (left[(i + n - 1) % n], left[i], left[(i + 1) % n]);
            let (pa, pb, pc) = (at(a), at(b), at(c));
            let corner = sign * cross(pa, pb, pc);
            corner >= 0.0
                && !left.iter().any(|&k| {
                    let p = at(k);
                    ![a, b, c].contains(&k)
                        && sign * cross(pa, pb, p) > 0.0
                        && sign * cross(pb, pc, p) > 0.0
                        && sign * cross(pc, pa, p) > 0.0
                })
        });
        // An outline that crosses itself has no ear at some point; any corner will do then.
        let i = ear.unwrap_or(0);
        mesh.add_triangle(left[(i + n - 1) % n], left[i], left[(i + 1) % n]);
        left.remove(i);
    }
    if let [a, b, c] = left[..] {
        mesh.add_triangle(a, b, c);
    }
}
