//! What is behind a person: a soft tint that warms with anger, and a hint of where they work.

use egui::{Color32, CornerRadius, Rect, pos2, vec2};

use super::pen::{Path, Pen};
use super::traits::{Traits, rgb};
use super::{Portrait, Work};
use crate::ui::theme::mix;

pub(super) fn paint(
    pen: &Pen<'_>,
    rect: Rect,
    corner: f32,
    dark: bool,
    portrait: &Portrait,
    traits: &Traits,
) {
    let warm = mix(
        traits.tint,
        rgb(0xE8A58C),
        0.55 * portrait.mood.clamp(0.0, 1.0),
    );
    let anger = portrait.mood.clamp(0.0, 1.0);
    let ground = if dark {
        mix(mix(warm, rgb(0x1B2328), 0.73), rgb(0x6E3322), 0.45 * anger)
    } else {
        warm
    };
    let (lit, deep) = if dark {
        (
            mix(ground, Color32::WHITE, 0.05),
            mix(ground, Color32::BLACK, 0.13),
        )
    } else {
        (
            mix(ground, Color32::WHITE, 0.38),
            mix(ground, rgb(0x8F7F6C), 0.17),
        )
    };
    pen.painter
        .rect_filled(rect, CornerRadius::same(corner.round() as u8), ground);
    let half = rect.width() / pen.scale * 0.5;
    let flip = traits.part_left;
    match portrait.work {
        Work::Site => plant(pen, half, deep, flip),
        Work::Office => window(pen, half, lit, flip),
        Work::Shop => shelves(pen, half, deep, flip),
        Work::Private => leaves(pen, half, deep, flip),
    }
    pen.fill(
        &Path::ellipse(0.0, 56.0, 46.0, 46.0),
        mix(ground, lit, 0.75),
    );
}

fn block(left: f32, top: f32, right: f32, bottom: f32) -> Path {
    Path::from(left, top)
        .to(right, top)
        .to(right, bottom)
        .to(left, bottom)
}

/// Saw-tooth roofs and a chimney.
fn plant(pen: &Pen<'_>, half: f32, colour: Color32, flip: bool) {
    let mut x = -half - 4.0;
    while x < half + 4.0 {
        pen.fill(
            &Path::from(x, 62.0)
                .to(x + 17.0, 49.0)
                .to(x + 17.0, 100.5)
                .to(x, 100.5)
                .flipped(flip),
            colour,
        );
        x += 16.9;
    }
    let chimney = half * 0.72;
    pen.fill(
        &Path::from(chimney, 24.0)
            .to(chimney + 6.0, 24.0)
            .to(chimney + 7.5, 100.5)
            .to(chimney - 1.5, 100.5)
            .flipped(flip),
        colour,
    );
}

/// A window of four panes.
fn window(pen: &Pen<'_>, half: f32, colour: Color32, flip: bool) {
    let (left, right) = (half * 0.30, half * 0.88);
    let middle = (left + right) * 0.5;
    for (a, b) in [(left, middle - 1.0), (middle + 1.0, right)] {
        pen.fill(&block(a, 12.0, b, 39.0).flipped(flip), colour);
        pen.fill(&block(a, 41.0, b, 70.0).flipped(flip), colour);
    }
    pen.fill(
        &block(-half - 1.0, 18.0, -half * 0.62, 66.0).flipped(flip),
        colour,
    );
}

/// Shelves with boxes on both sides.
fn shelves(pen: &Pen<'_>, half: f32, colour: Color32, flip: bool) {
    for (row, y) in [34.0, 58.0, 82.0].into_iter().enumerate() {
        pen.fill(&block(-half - 1.0, y, half + 1.0, y + 1.6), colour);
        let mut x = -half + 3.0 + row as f32 * 4.0;
        let mut i = row;
        while x < half - 6.0 {
            let (width, height) = (
                [9.0, 6.0, 12.0, 7.0][i % 4],
                [12.0, 15.0, 9.0, 13.0][(i + row) % 4],
            );
            if x.abs() > half * 0.30 {
                pen.fill(&block(x, y - height, x + width, y).flipped(flip), colour);
            }
            x += width + 3.0;
            i += 1;
        }
    }
}

/// A plant at one side, a picture frame at the other.
fn leaves(pen: &Pen<'_>, half: f32, colour: Color32, flip: bool) {
    let foot = pos2(half * 0.78, 100.0);
    for (angle, long) in [(-0.5f32, 46.0f32), (-0.16, 58.0), (0.18, 52.0), (0.5, 40.0)] {
        let tip = foot + long * vec2(angle.sin(), -angle.cos());
        let side = vec2(angle.cos(), angle.sin()) * 8.0;
        let middle = foot.lerp(tip, 0.55);
        let leaf = Path::from(foot.x, foot.y)
            .quad([(middle + side).x, (middle + side).y], [tip.x, tip.y])
            .quad([(middle - side).x, (middle - side).y], [foot.x, foot.y]);
        pen.fill(&leaf.flipped(flip), colour);
    }
    pen.fill(
        &block(-half * 0.9, 16.0, -half * 0.5, 44.0).flipped(flip),
        colour,
    );
}
