//! Hair: seven ways for women, seven for men, each in a part behind the head and a part before it; and hard hats.

use egui::Color32;

use super::face::MIDDLE as M;
use super::pen::{Path, Pen};
use super::traits::Traits;
use crate::ui::theme::mix;

/// What hangs behind the head.
pub(super) fn back(pen: &Pen<'_>, t: &Traits) {
    let c = t.cheek;
    let dark = mix(t.hair, Color32::BLACK, 0.22);
    if !t.woman {
        if t.hair_style == 4 || t.hair_style == 5 {
            pen.fill(&Path::from(0.0, M - 20.0).to(c * 0.9, M - 12.0).quad([c + 1.6, M + 2.0], [c * 0.78, M + 12.0]).to(0.0, M + 12.0).mirrored(), dark);
        }
        return;
    }
    match t.hair_style {
        // Bob.
        0 => pen.fill(&Path::from(0.0, M - 27.0).cubic([c + 7.0, M - 27.0], [c + 6.6, M - 6.0], [c + 6.0, M + 10.0]).quad([c + 5.6, M + 19.0], [c - 1.0, M + 20.0]).to(0.0, M + 16.0).mirrored(), dark),
        // Long and straight.
        1 => pen.fill(&Path::from(0.0, M - 27.0).cubic([c + 7.0, M - 27.0], [c + 6.0, M - 4.0], [c + 7.0, M + 18.0]).quad([c + 8.4, M + 36.0], [c + 3.0, M + 46.0]).to(0.0, M + 46.0).mirrored(), dark),
        // A knot on top.
        2 => {
            pen.fill(&Path::ellipse(0.0, M - 30.0, 9.0, 8.2), t.hair);
            pen.line(&Path::from(-5.0, M - 33.0).quad([0.0, M - 36.0], [5.0, M - 32.0]), 0.8, mix(t.hair, Color32::WHITE, 0.14));
        }
        // A tail over one shoulder.
        3 => {
            let tail = Path::from(10.0, M - 18.0).cubic([c + 12.0, M - 16.0], [c + 12.0, M + 10.0], [c + 8.0, M + 26.0]).quad([c + 5.0, M + 40.0], [c - 4.0, M + 44.0]).cubic([c + 2.0, M + 30.0], [c - 1.0, M + 10.0], [8.0, M - 4.0]);
            pen.fill(&tail.flipped(t.part_left), dark);
        }
        // Waves to the shoulder.
        5 => {
            let waves = Path::from(0.0, M - 28.0).cubic([c + 8.0, M - 28.0], [c + 9.6, M - 10.0], [c + 6.0, M + 1.0]).cubic([c + 3.6, M + 8.0], [c + 12.0, M + 12.0], [c + 8.0, M + 22.0]).quad([c + 10.0, M + 32.0], [c, M + 34.0]).to(0.0, M + 24.0);
            pen.fill(&waves.mirrored(), dark);
        }
        // A low knot.
        6 => pen.fill(&Path::ellipse(if t.part_left { 13.0 } else { -13.0 }, M + 17.0, 9.0, 8.0), dark),
        _ => {}
    }
}

/// The cap of hair over the skull: from temple to temple, `rise` above the head, `side` down the temples.
fn cap(t: &Traits, rise: f32, side: f32) -> Path {
    let c = t.cheek;
    Path::from(0.0, M - 25.0 - rise)
        .cubic([c * 0.74 + rise * 0.4, M - 25.0 - rise], [c + rise * 0.8, M - 17.0 - rise * 0.5], [c + 0.7 + rise * 0.12, M + side])
        .to(c - 1.4, M + side)
}

/// What falls over the forehead, or a hat.
pub(super) fn front(pen: &Pen<'_>, t: &Traits) {
    if let Some(colour) = t.hat {
        sides(pen, t);
        return hat(pen, t, colour);
    }
    let shine = mix(t.hair, Color32::WHITE, 0.15);
    if t.woman { woman(pen, t, shine) } else { man(pen, t, shine) }
}

fn sides(pen: &Pen<'_>, t: &Traits) {
    for flip in [false, true] {
        let down = if t.woman { 5.0 } else { 0.0 };
        let lock = Path::from(t.cheek - 3.6, M - 15.0).to(t.cheek + 0.7, M - 12.0).to(t.cheek + 0.9, M + down).quad([t.cheek - 1.0, M - 3.0], [t.cheek - 3.6, M - 15.0]);
        pen.fill(&lock.flipped(flip), t.hair);
    }
}

fn hat(pen: &Pen<'_>, t: &Traits, colour: Color32) {
    let deep = mix(colour, Color32::BLACK, 0.16);
    let w = t.cheek + 3.6;
    let shell = Path::from(0.0, M - 34.0).cubic([w * 0.72, M - 34.0], [w, M - 25.0], [w, M - 13.0]).to(0.0, M - 13.0).mirrored();
    pen.fill(&shell, colour);
    pen.fill(&Path::from(0.0, M - 36.0).quad([4.2, M - 36.0], [4.4, M - 31.0]).to(4.4, M - 15.0).to(0.0, M - 15.0).mirrored(), mix(colour, Color32::WHITE, 0.3));
    pen.line(&Path::from(w * 0.62, M - 28.0).quad([w * 0.8, M - 22.0], [w * 0.8, M - 16.0]).flipped(!t.part_left), 1.0, mix(colour, Color32::WHITE, 0.4));
    let brim = Path::from(0.0, M - 15.6).quad([w * 0.8, M - 15.4], [w + 4.0, M - 12.4]).quad([w + 3.4, M - 9.4], [w - 1.0, M - 10.4]).quad([w * 0.6, M - 12.2], [0.0, M - 12.2]).mirrored();
    pen.fill(&brim, deep);
}

fn woman(pen: &Pen<'_>, t: &Traits, shine: Color32) {
    let (c, flip) = (t.cheek, t.part_left);
    let arc = |x: f32| Path::from(x * 0.3, M - 25.4).quad([x * 0.8, M - 23.4], [x, M - 15.0]);
    match t.hair_style {
        // Bob: a straight fringe and two panels beside the cheeks.
        0 => {
            pen.fill(&cap(t, 3.2, 12.0).quad([c - 3.6, M + 2.0], [c - 4.4, M - 9.6]).quad([c * 0.5, M - 12.4], [0.0, M - 12.4]).mirrored(), t.hair);
            for x in [-9.0, -3.0, 3.4, 9.4] {
                pen.line(&Path::from(x, M - 12.9).quad([x * 1.1, M - 17.0], [x * 0.9, M - 20.0]), 0.5, shine);
            }
        }
        // Long: parted in the middle.
        1 => pen.fill(&cap(t, 3.0, 20.0).quad([c - 2.2, M + 2.0], [c - 4.6, M - 6.0]).quad([c * 0.36, M - 12.0], [0.6, M - 21.5]).to(0.0, M - 22.0).mirrored(), t.hair),
        // Knot: all drawn up.
        2 => pen.fill(&cap(t, 2.0, -3.0).quad([c - 2.4, M - 12.0], [c * 0.62, M - 16.4]).quad([c * 0.3, M - 18.4], [0.0, M - 18.6]).mirrored(), t.hair),
        // Tail: swept to one side.
        3 => {
            pen.fill(&cap(t, 2.2, -1.0).quad([c - 3.0, M - 10.0], [c * 0.5, M - 16.0]).quad([0.0, M - 19.6], [-c * 0.3, M - 20.6]).quad([-c * 0.8, M - 14.0], [-c + 1.6, M - 1.0]).to(-c - 0.6, M - 2.0).cubic([-c - 2.0, M - 18.0], [-c * 0.8, M - 27.4], [0.0, M - 27.2]).flipped(!flip), t.hair);
        }
        // Short, with a soft fringe to one side.
        4 => {
            pen.fill(&cap(t, 3.6, 3.0).quad([c - 2.0, M - 4.0], [c - 4.4, M - 8.0]).quad([c * 0.2, M - 9.6], [-c * 0.55, M - 18.4]).quad([-c * 0.8, M - 12.0], [-c + 2.6, M - 3.0]).quad([-c + 1.0, M + 2.0], [-c - 0.4, M + 4.0]).cubic([-c - 5.0, M - 18.0], [-c * 0.86, M - 28.8], [0.0, M - 28.6]).flipped(flip), t.hair);
            pen.line(&Path::from(-c * 0.4, M - 20.4).quad([c * 0.3, M - 14.0], [c - 5.4, M - 11.0]).flipped(flip), 0.6, shine);
        }
        // Waves: parted at the side.
        5 => {
            pen.fill(&cap(t, 4.0, 10.0).cubic([c - 4.0, M + 4.0], [c - 1.6, M - 4.0], [c - 4.0, M - 8.0]).quad([c * 0.1, M - 11.0], [-c * 0.42, M - 21.4]).quad([-c * 0.86, M - 14.0], [-c + 2.4, M - 4.0]).cubic([-c + 4.2, M + 3.0], [-c + 0.2, M + 6.0], [-c + 1.4, M + 11.0]).to(-c - 1.0, M + 10.0).cubic([-c - 6.0, M - 16.0], [-c * 0.9, M - 29.2], [0.0, M - 29.0]).flipped(flip), t.hair);
            pen.line(&Path::from(-c * 0.3, M - 21.6).quad([c * 0.3, M - 14.6], [c - 4.6, M - 11.4]).flipped(flip), 0.6, shine);
        }
        // Low knot: a side parting, combed flat.
        _ => {
            pen.fill(&cap(t, 1.8, 1.0).quad([c - 1.6, M - 8.0], [c * 0.66, M - 13.0]).quad([c * 0.1, M - 16.4], [-c * 0.4, M - 21.8]).quad([-c * 0.84, M - 15.0], [-c + 1.4, M + 1.0]).to(-c - 0.8, M).cubic([-c - 2.0, M - 17.0], [-c * 0.8, M - 26.9], [0.0, M - 26.8]).flipped(flip), t.hair);
            pen.line(&Path::from(-c * 0.36, M - 21.8).quad([c * 0.2, M - 17.4], [c * 0.7, M - 14.6]).flipped(flip), 0.5, shine);
        }
    }
    if matches!(t.hair_style, 1 | 2) {
        pen.line(&arc(c * 0.74).flipped(flip), 0.7, shine);
    }
}

fn man(pen: &Pen<'_>, t: &Traits, shine: Color32) {
    let (c, flip) = (t.cheek, t.part_left);
    match t.hair_style {
        // A side parting, combed over.
        0 => {
            pen.fill(&cap(t, 4.2, -1.0).quad([c - 1.6, M - 6.0], [c - 2.6, M - 10.0]).quad([c * 0.2, M - 11.4], [-c * 0.52, M - 19.4]).quad([-c * 0.84, M - 14.0], [-c + 1.6, M - 2.0]).to(-c - 0.6, M - 2.0).cubic([-c - 3.0, M - 18.0], [-c * 0.8, M - 28.0], [0.0, M - 29.2]).flipped(flip), t.hair);
            pen.line(&Path::from(-c * 0.42, M - 21.0).quad([c * 0.2, M - 15.0], [c - 4.0, M - 13.6]).flipped(flip), 0.6, shine);
        }
        // A crew cut.
        1 => {
            pen.fill(&cap(t, 2.4, -3.0).quad([c - 1.8, M - 11.0], [c - 3.4, M - 15.2]).quad([c * 0.5, M - 17.4], [0.0, M - 17.2]).mirrored(), t.hair);
            pen.fill(&Path::from(0.0, M - 29.4).quad([c * 0.7, M - 29.6], [c * 0.9, M - 20.0]).to(0.0, M - 20.0).mirrored(), t.hair);
        }
        // Receding at the temples.
        2 => pen.fill(&cap(t, 1.6, -2.0).quad([c - 1.2, M - 12.0], [c - 4.0, M - 17.0]).quad([c * 0.62, M - 21.6], [c * 0.40, M - 20.6]).quad([c * 0.2, M - 18.2], [0.0, M - 18.0]).mirrored(), t.hair),
        // Bald on top.
        3 => {
            for side in [false, true] {
                let wing = Path::from(c - 3.4, M - 14.0).cubic([c - 0.4, M - 16.6], [c + 2.8, M - 9.0], [c + 1.0, M + 2.4]).to(c - 1.0, M + 1.4).quad([c - 1.2, M - 8.0], [c - 3.4, M - 14.0]);
                pen.fill(&wing.flipped(side), t.hair);
            }
            pen.line(&Path::from(c * 0.2, M - 21.4).quad([c * 0.48, M - 20.4], [c * 0.62, M - 17.6]).flipped(flip), 1.0, mix(t.skin, Color32::WHITE, 0.45));
        }
        // Swept back.
        4 => {
            pen.fill(&cap(t, 4.6, -1.0).quad([c - 1.0, M - 12.0], [c - 4.4, M - 15.6]).quad([c * 0.5, M - 19.6], [0.0, M - 19.8]).mirrored(), t.hair);
            for x in [-7.0, -1.0, 5.4] {
                pen.line(&Path::from(x, M - 20.4).quad([x * 1.05 + 0.6, M - 24.0], [x * 0.9 + 1.6, M - 27.4]).flipped(flip), 0.6, shine);
            }
        }
        // Parted in the middle, to the brows.
        5 => pen.fill(&cap(t, 4.0, 1.0).quad([c - 1.6, M - 3.0], [c - 3.4, M - 7.6]).quad([c * 0.42, M - 10.6], [1.0, M - 20.4]).to(0.0, M - 20.8).mirrored(), t.hair),
        // A tousled fringe.
        _ => {
            pen.fill(&cap(t, 4.8, -1.0).quad([c - 1.4, M - 6.0], [c - 2.4, M - 9.0]).quad([c * 0.62, M - 13.4], [c * 0.52, M - 15.6]).quad([c * 0.40, M - 11.4], [c * 0.16, M - 10.6]).quad([c * 0.10, M - 13.8], [-c * 0.06, M - 15.4]).quad([-c * 0.22, M - 11.6], [-c * 0.5, M - 11.4]).quad([-c * 0.56, M - 14.4], [-c * 0.7, M - 15.6]).quad([-c * 0.8, M - 10.0], [-c + 1.6, M - 3.0]).to(-c - 0.7, M - 1.0).cubic([-c - 5.4, M - 17.0], [-c * 0.9, M - 31.6], [0.0, M - 29.8]).flipped(flip), t.hair);
            pen.line(&Path::from(-c * 0.5, M - 24.0).quad([0.0, M - 27.4], [c * 0.5, M - 24.0]).flipped(flip), 0.6, shine);
        }
    }
}
