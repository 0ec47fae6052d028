//! What is worn on sites, in shops and at home.

use egui::Color32;

use super::{collar, shoulders, wedge};
use crate::ui::portrait::Work;
use crate::ui::portrait::pen::{Path, Pen};
use crate::ui::portrait::traits::{Traits, rgb};
use crate::ui::theme::mix;

pub(super) fn jacket(
    pen: &Pen<'_>,
    t: &Traits,
    skin: &dyn Fn(&Pen<'_>),
    [deep, lit]: [Color32; 2],
    neck: f32,
) {
    pen.fill(&wedge(neck + 3.0, 79.6, 94.0), t.second);
    skin(pen);
    collar(pen, neck, neck + 7.4, 91.0, lit, deep);
    pen.line(&Path::from(0.0, 87.0).to(0.0, 104.0), 1.1, deep);
    pen.line(&Path::from(0.0, 88.0).to(0.0, 104.0), 0.4, rgb(0xD9D6CC));
    let pocket = Path::from(13.0, 93.0)
        .to(25.0, 92.2)
        .to(25.4, 104.0)
        .to(13.0, 104.0);
    pen.fill(&pocket, mix(t.cloth, deep, 0.45));
    pen.fill(
        &Path::from(12.6, 92.6)
            .to(25.4, 91.8)
            .to(25.4, 95.0)
            .to(19.0, 96.6)
            .to(12.6, 95.6),
        lit,
    );
    // The name over the other pocket.
    pen.fill(
        &Path::from(-25.0, 92.6)
            .to(-13.0, 93.2)
            .to(-13.0, 96.0)
            .to(-25.0, 95.4),
        rgb(0xF3EFE5),
    );
    pen.line(&Path::from(-23.4, 94.0).to(-15.0, 94.5), 0.6, deep);
}

pub(super) fn vest(pen: &Pen<'_>, t: &Traits, skin: &dyn Fn(&Pen<'_>), neck: f32) {
    // The vest lies over a shirt: repaint the shoulders in the shirt's colour, then two panels.
    let shirt = t.second;
    pen.fill(&shoulders(t.woman, 0.0), shirt);
    let half = if t.woman { 24.0 } else { 28.5 };
    for flip in [false, true] {
        let panel = Path::from(neck + 5.0, 79.0)
            .to(half - 2.0, 83.4)
            .quad([half + 1.0, 92.0], [half, 104.5])
            .to(0.6, 104.5)
            .to(0.6, 97.0)
            .quad([4.0, 88.0], [neck + 5.0, 79.0]);
        pen.fill(&panel.flipped(flip), t.cloth);
        let stripe = Path::from(half - 8.6, 82.0)
            .to(half - 4.2, 83.0)
            .quad([half - 1.6, 92.0], [half - 2.4, 104.5])
            .to(half - 7.2, 104.5)
            .quad([half - 6.4, 92.0], [half - 8.6, 82.0]);
        pen.fill(&stripe.flipped(flip), rgb(0xE9EBDD));
    }
    skin(pen);
    collar(
        pen,
        neck,
        neck + 5.6,
        88.0,
        mix(shirt, Color32::WHITE, 0.12),
        mix(shirt, Color32::BLACK, 0.25),
    );
    pen.line(
        &Path::from(0.0, 97.0).to(0.0, 104.0),
        0.6,
        mix(t.cloth, Color32::BLACK, 0.3),
    );
}

pub(super) fn polo(
    pen: &Pen<'_>,
    t: &Traits,
    skin: &dyn Fn(&Pen<'_>),
    [deep, lit]: [Color32; 2],
    neck: f32,
) {
    skin(pen);
    pen.fill(
        &Path::from(-3.0, 83.0)
            .to(3.0, 83.0)
            .to(2.4, 98.0)
            .to(-2.4, 98.0),
        lit,
    );
    collar(pen, neck, neck + 6.4, 89.5, lit, deep);
    for y in [89.5, 94.5] {
        pen.dot(0.0, y, 0.7, t.second);
    }
}

pub(super) fn knit(
    pen: &Pen<'_>,
    t: &Traits,
    skin: &dyn Fn(&Pen<'_>),
    [deep, lit]: [Color32; 2],
    neck: f32,
) {
    if t.part_left {
        // A shirt collar over a round neck.
        skin(pen);
        collar(
            pen,
            neck,
            neck + 5.4,
            87.4,
            t.second,
            mix(t.second, Color32::BLACK, 0.18),
        );
    } else {
        skin(pen);
        pen.fill(
            &Path::from(0.0, 82.0)
                .to(neck + 1.6, 78.0)
                .quad([neck + 4.4, 80.0], [neck + 5.6, 80.6])
                .quad([neck, 91.0], [0.0, 91.2])
                .mirrored(),
            lit,
        );
        pen.fill(
            &Path::from(0.0, 76.0)
                .to(neck + 1.8, 77.2)
                .quad([neck - 1.4, 86.8], [0.0, 87.0])
                .mirrored(),
            t.skin,
        );
        pen.fill(
            &Path::from(0.0, 66.0)
                .to(neck, 66.0)
                .to(neck, 69.5)
                .quad([neck * 0.7, 76.4], [0.0, 77.0])
                .mirrored(),
            t.shade,
        );
    }
    for x in [-12.0, -4.0, 4.0, 12.0] {
        pen.line(
            &Path::from(x, 95.0).to(x * 1.04, 103.0),
            0.5,
            mix(t.cloth, deep, 0.55),
        );
    }
}

pub(super) fn apron(
    pen: &Pen<'_>,
    t: &Traits,
    skin: &dyn Fn(&Pen<'_>),
    [deep, lit]: [Color32; 2],
    neck: f32,
) {
    skin(pen);
    collar(pen, neck, neck + 6.0, 88.5, lit, deep);
    pen.fill(
        &Path::from(0.0, 93.0)
            .to(15.0, 93.0)
            .quad([15.4, 99.0], [18.0, 104.5])
            .to(0.0, 104.5)
            .mirrored(),
        t.second,
    );
    for flip in [false, true] {
        pen.line(
            &Path::from(14.0, 93.4)
                .quad([13.0, 86.0], [neck + 3.4, 78.6])
                .flipped(flip),
            1.9,
            t.second,
        );
    }
    pen.line(
        &Path::from(-13.6, 94.8).to(13.6, 94.8),
        0.5,
        mix(t.second, Color32::WHITE, 0.4),
    );
}

/// A pass on a ribbon.
pub(super) fn lanyard(pen: &Pen<'_>, work: Work) {
    let ribbon = if work == Work::Office {
        rgb(0x0B6E6E)
    } else {
        rgb(0xC2410C)
    };
    for flip in [false, true] {
        pen.line(
            &Path::from(10.5, 79.5)
                .quad([8.0, 91.0], [1.0, 97.5])
                .flipped(flip),
            1.1,
            ribbon,
        );
    }
    pen.fill(
        &Path::from(-4.4, 97.0)
            .to(4.4, 97.0)
            .to(4.4, 104.5)
            .to(-4.4, 104.5),
        rgb(0xFDFBF5),
    );
    pen.fill(
        &Path::from(-3.0, 98.6)
            .to(0.2, 98.6)
            .to(0.2, 104.5)
            .to(-3.0, 104.5),
        mix(ribbon, Color32::WHITE, 0.6),
    );
}
