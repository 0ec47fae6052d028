//! What is worn in offices: suits, blazers, blouses.

use egui::Color32;

use super::{collar, wedge};
use crate::ui::portrait::pen::{Path, Pen};
use crate::ui::portrait::traits::{Clothes, Traits, rgb};
use crate::ui::theme::mix;

pub(super) fn suit(
    pen: &Pen<'_>,
    t: &Traits,
    skin: &dyn Fn(&Pen<'_>),
    [deep, lit]: [Color32; 2],
    neck: f32,
) {
    let shirt = if t.clothes == Clothes::SuitTie {
        rgb(0xFBFAF5)
    } else {
        t.second
    };
    pen.fill(&wedge(neck + 4.6, 80.6, 112.0), shirt);
    skin(pen);
    if t.clothes == Clothes::SuitTie {
        let knot = Path::from(-3.0, 82.0)
            .to(3.0, 82.0)
            .to(2.0, 87.0)
            .to(-2.0, 87.0);
        let tie = Path::from(-2.0, 87.0)
            .to(2.0, 87.0)
            .to(4.6, 104.0)
            .to(-4.6, 104.0);
        pen.fill(&tie, t.second);
        pen.fill(&knot, mix(t.second, Color32::BLACK, 0.18));
        for y in [91.5, 96.5] {
            pen.line(
                &Path::from(-2.6, y + 1.6).to(2.6, y - 1.6),
                0.9,
                mix(t.second, Color32::WHITE, 0.35),
            );
        }
    } else {
        pen.line(
            &Path::from(0.0, 91.0).to(0.0, 104.0),
            0.5,
            mix(shirt, Color32::BLACK, 0.18),
        );
    }
    collar(
        pen,
        neck,
        neck + 5.2,
        88.0,
        shirt,
        mix(shirt, Color32::BLACK, 0.16),
    );
    for flip in [false, true] {
        let lapel = Path::from(neck + 3.4, 77.6)
            .quad([neck + 9.5, 80.0], [neck + 11.0, 81.0])
            .to(neck + 10.6, 90.0)
            .to(neck + 7.4, 91.0)
            .to(neck + 9.0, 93.0)
            .quad([9.0, 100.0], [4.8, 104.5])
            .quad([8.0, 92.0], [neck + 3.4, 77.6]);
        pen.fill(&lapel.flipped(flip), lit);
        pen.line(
            &Path::from(neck + 10.6, 90.0)
                .to(neck + 7.4, 91.0)
                .to(neck + 9.0, 93.0)
                .flipped(flip),
            0.6,
            deep,
        );
    }
    pen.fill(
        &Path::from(22.0, 94.0)
            .to(29.0, 93.0)
            .to(29.0, 94.8)
            .to(22.0, 95.8)
            .flipped(t.part_left),
        deep,
    );
}

pub(super) fn blazer(
    pen: &Pen<'_>,
    t: &Traits,
    skin: &dyn Fn(&Pen<'_>),
    [deep, lit]: [Color32; 2],
    neck: f32,
) {
    pen.fill(&wedge(neck + 5.0, 80.6, 112.0), t.second);
    skin(pen);
    pen.fill(
        &Path::from(0.0, 83.0)
            .to(neck + 3.0, 82.0)
            .quad([neck, 91.0], [0.0, 92.0])
            .mirrored(),
        t.skin,
    );
    for flip in [false, true] {
        let lapel = Path::from(neck + 2.6, 77.0)
            .quad([neck + 8.0, 79.6], [neck + 11.0, 81.0])
            .quad([neck + 10.0, 92.0], [3.0, 104.5])
            .quad([8.4, 92.0], [neck + 2.6, 77.0]);
        pen.fill(&lapel.flipped(flip), lit);
        pen.line(
            &Path::from(neck + 11.0, 81.0)
                .quad([neck + 10.0, 92.0], [3.0, 104.5])
                .flipped(flip),
            0.6,
            deep,
        );
    }
    // A fine chain.
    let chain = Path::from(-neck - 1.0, 80.0).quad([0.0, 95.0], [neck + 1.0, 80.0]);
    pen.line(&chain, 0.45, rgb(0xC9A24A));
    pen.dot(0.0, 87.7, 0.9, rgb(0xC9A24A));
}

pub(super) fn blouse(pen: &Pen<'_>, t: &Traits, skin: &dyn Fn(&Pen<'_>), deep: Color32, neck: f32) {
    skin(pen);
    pen.fill(
        &Path::from(0.0, 82.0)
            .to(neck + 4.0, 81.0)
            .quad([neck * 0.8, 90.0], [0.0, 97.0])
            .mirrored(),
        t.skin,
    );
    for flip in [false, true] {
        let flap = Path::from(neck + 0.2, 76.6)
            .quad([neck + 6.4, 79.0], [neck + 8.4, 84.0])
            .quad([neck + 3.0, 92.0], [0.0, 98.0])
            .quad([neck * 0.9, 88.0], [neck + 0.2, 76.6]);
        pen.fill(&flap.flipped(flip), mix(t.cloth, Color32::WHITE, 0.35));
        pen.line(
            &Path::from(neck + 8.4, 84.0)
                .quad([neck + 3.0, 92.0], [0.0, 98.0])
                .flipped(flip),
            0.5,
            mix(t.cloth, deep, 0.7),
        );
    }
    pen.line(&Path::from(0.0, 98.0).to(0.0, 104.0), 0.5, deep);
}
