//! Hair: seven ways for women, seven for men, each in a part behind the head and a part before it; and hard hats.

mod back;
mod men;
mod women;

use egui::Color32;

use super::face::MIDDLE as M;
use super::pen::{Path, Pen};
use super::traits::Traits;
use crate::ui::theme::mix;

pub(super) use back::back;

/// The cap of hair over the skull: from temple to temple, `rise` above the head, `side` down the temples.
fn cap(t: &Traits, rise: f32, side: f32) -> Path {
    let c = t.cheek;
    Path::from(0.0, M - 25.0 - rise)
        .cubic(
            [c * 0.74 + rise * 0.4, M - 25.0 - rise],
            [c + rise * 0.8, M - 17.0 - rise * 0.5],
            [c + 0.7 + rise * 0.12, M + side],
        )
        .to(c - 1.4, M + side)
}

/// What falls over the forehead, or a hat.
pub(super) fn front(pen: &Pen<'_>, t: &Traits) {
    if let Some(colour) = t.hat {
        sides(pen, t);
        return hat(pen, t, colour);
    }
    let shine = mix(t.hair, Color32::WHITE, 0.15);
    if t.woman {
        women::front(pen, t, shine);
    } else {
        men::front(pen, t, shine);
    }
}

fn sides(pen: &Pen<'_>, t: &Traits) {
    for flip in [false, true] {
        let down = if t.woman { 5.0 } else { 0.0 };
        let lock = Path::from(t.cheek - 3.6, M - 15.0)
            .to(t.cheek + 0.7, M - 12.0)
            .to(t.cheek + 0.9, M + down)
            .quad([t.cheek - 1.0, M - 3.0], [t.cheek - 3.6, M - 15.0]);
        pen.fill(&lock.flipped(flip), t.hair);
    }
}

fn hat(pen: &Pen<'_>, t: &Traits, colour: Color32) {
    let deep = mix(colour, Color32::BLACK, 0.16);
    let w = t.cheek + 3.6;
    let shell = Path::from(0.0, M - 34.0)
        .cubic([w * 0.72, M - 34.0], [w, M - 25.0], [w, M - 13.0])
        .to(0.0, M - 13.0)
        .mirrored();
    pen.fill(&shell, colour);
    pen.fill(
        &Path::from(0.0, M - 36.0)
            .quad([4.2, M - 36.0], [4.4, M - 31.0])
            .to(4.4, M - 15.0)
            .to(0.0, M - 15.0)
            .mirrored(),
        mix(colour, Color32::WHITE, 0.3),
    );
    pen.line(
        &Path::from(w * 0.62, M - 28.0)
            .quad([w * 0.8, M - 22.0], [w * 0.8, M - 16.0])
            .flipped(!t.part_left),
        1.0,
        mix(colour, Color32::WHITE, 0.4),
    );
    let brim = Path::from(0.0, M - 15.6)
        .quad([w * 0.8, M - 15.4], [w + 4.0, M - 12.4])
        .quad([w + 3.4, M - 9.4], [w - 1.0, M - 10.4])
        .quad([w * 0.6, M - 12.2], [0.0, M - 12.2])
        .mirrored();
    pen.fill(&brim, deep);
}
