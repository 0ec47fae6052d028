//! The head and what is in the face. Brows, lids and mouth follow three feelings without a jump: anger, trust, doubt.

mod features;

use egui::{Color32, vec2};

use super::Portrait;
use super::pen::{Path, Pen};
use super::traits::{Beard, Traits, rgb};
use crate::ui::theme::mix;

pub(super) use features::features;

/// Height of the middle of the head in the picture.
pub(super) const MIDDLE: f32 = 45.0;

/// The feelings as the face shows them, each 0..1.
#[derive(Clone, Copy, Debug)]
pub(super) struct Look {
    anger: f32,
    smile: f32,
    worry: f32,
    /// Put out, but not angry yet: the corners of the mouth sink before the brows do.
    sour: f32,
    talk: f32,
    blink: f32,
    /// Turn of the head, radians.
    pub(super) lean: f32,
    /// How far the head comes forward, units down.
    pub(super) thrust: f32,
}

fn ramp(low: f32, high: f32, x: f32) -> f32 {
    let t = ((x - low) / (high - low)).clamp(0.0, 1.0);
    t * t * (3.0 - 2.0 * t)
}

impl Look {
    pub(super) fn of(p: &Portrait) -> Self {
        let anger = ramp(0.32, 0.95, p.mood);
        let worry = p.worry.clamp(0.0, 1.0) * (1.0 - anger);
        let calm = 1.0 - ramp(0.12, 0.5, p.mood);
        let smile = ramp(0.25, 0.95, p.trust) * calm * (1.0 - 0.85 * worry);
        let sour = ramp(0.25, 0.55, p.mood) * (1.0 - anger);
        Self {
            anger,
            smile,
            worry,
            sour,
            talk: p.talking.clamp(0.0, 1.0),
            blink: p.blink.clamp(0.0, 1.0),
            lean: 0.07 * worry - 0.02 * smile,
            thrust: 1.6 * anger - 0.5 * smile,
        }
    }
}

/// The outline of the face.
pub(super) fn outline(t: &Traits) -> Path {
    let m = MIDDLE;
    Path::from(0.0, m - 25.0)
        .cubic(
            [t.cheek * 0.66, m - 25.0],
            [t.cheek, m - 17.0],
            [t.cheek, m - 2.0],
        )
        .cubic(
            [t.cheek, m + 7.0],
            [t.jaw + 1.4, m + 13.0],
            [t.jaw * 0.86, m + 17.0],
        )
        .cubic(
            [t.jaw * 0.66, m + t.length - 3.4],
            [t.chin, m + t.length],
            [0.0, m + t.length],
        )
        .mirrored()
}

/// Ears, head, and the blood in it.
pub(super) fn head(pen: &Pen<'_>, t: &Traits, look: &Look) {
    let flush = mix(t.skin, rgb(0xD9482B), 0.17 * look.anger);
    for flip in [false, true] {
        let ear = Path::ellipse(t.cheek + 0.6, MIDDLE + 1.5, 3.7, 5.6).flipped(flip);
        pen.fill(&ear, flush);
        pen.fill(
            &Path::ellipse(t.cheek + 0.9, MIDDLE + 1.8, 1.9, 3.4).flipped(flip),
            t.shade,
        );
        if let Some(colour) = t.earring {
            pen.dot(
                if flip { -1.0 } else { 1.0 } * (t.cheek + 1.2),
                MIDDLE + 8.0,
                1.15,
                colour,
            );
        }
    }
    let face = outline(t);
    pen.fill(&face, flush);
    let blush = mix(
        flush,
        rgb(0xE2644A),
        0.07 + 0.13 * look.smile + 0.14 * look.anger,
    );
    for flip in [false, true] {
        let cheek = Path::ellipse(t.cheek * 0.60, MIDDLE + 9.0, 4.4, 2.9)
            .within(&face)
            .flipped(flip);
        pen.fill(&cheek, blush);
    }
    stubble(pen, t, &face, flush);
}

fn stubble(pen: &Pen<'_>, t: &Traits, face: &Path, skin: Color32) {
    let jaw = Path::from(0.0, MIDDLE + 9.6)
        .quad([t.jaw * 0.55, MIDDLE + 9.4], [t.cheek + 1.0, MIDDLE + 3.0])
        .to(t.cheek + 1.0, MIDDLE + 30.0)
        .to(0.0, MIDDLE + 30.0)
        .mirrored();
    match t.beard {
        Beard::Stubble => pen.fill(&jaw.within(face), mix(skin, t.hair, 0.16)),
        Beard::Goatee => {
            let tuft = Path::from(0.0, MIDDLE + 18.6)
                .quad([4.6, MIDDLE + 18.4], [5.8, MIDDLE + 20.6])
                .quad([5.0, MIDDLE + 26.6], [0.0, MIDDLE + 27.0])
                .mirrored();
            pen.fill(&tuft.within(face), mix(skin, t.hair, 0.82));
        }
        Beard::None | Beard::Moustache => {}
    }
}

/// The lines of age, anger and doubt.
fn lines(pen: &Pen<'_>, t: &Traits, look: &Look) {
    let fold = |strength: f32| mix(t.skin, t.shade, strength.clamp(0.0, 1.0));
    for flip in [false, true] {
        let y = MIDDLE;
        let furrow = look.anger * 0.9;
        if furrow > 0.1 {
            pen.line(
                &Path::from(1.7, y - 9.6)
                    .quad([1.2, y - 7.6], [1.9, y - 5.8])
                    .flipped(flip),
                0.8,
                fold(furrow),
            );
        }
        let age = t.old + 0.6 * look.smile * (0.3 + t.old);
        if age > 0.15 {
            let cheek = Path::from(6.4, y + 9.6).quad([9.2, y + 12.4], [9.4, y + 16.6]);
            pen.line(&cheek.flipped(flip), 0.8, fold(age));
        }
        if t.old > 0.25 {
            pen.line(
                &Path::from(5.6, y + 4.2)
                    .quad([9.4, y + 6.2], [12.6, y + 4.0])
                    .flipped(flip),
                0.7,
                fold(t.old * 0.9),
            );
            for dy in [-1.6, 0.8] {
                pen.line(
                    &Path::from(15.6, y + dy)
                        .to(17.6, y + dy * 1.9)
                        .flipped(flip),
                    0.6,
                    fold(t.old * 0.8),
                );
            }
        }
    }
    let forehead = look.worry.max(t.old * 0.7) - 0.15;
    if forehead > 0.0 && t.hat.is_none() {
        for (dy, half) in [(-14.4, 7.6), (-11.8, 6.0)] {
            let raise = 0.9 * look.worry;
            let crease = Path::from(-half, MIDDLE + dy + 0.6)
                .quad([0.0, MIDDLE + dy - raise], [half, MIDDLE + dy + 0.6]);
            pen.line(&crease, 0.7, fold(forehead * 0.9));
        }
    }
}

/// What lies over hair and face: glasses.
pub(super) fn over(pen: &Pen<'_>, t: &Traits, _look: &Look) {
    let Some(kind) = t.glasses else { return };
    let y = MIDDLE + 0.4;
    let frame = rgb([0x2A2624, 0x6B4A2E, 0x8A8D90][kind]);
    let width = if kind == 2 { 0.8 } else { 1.3 };
    for flip in [false, true] {
        let rim = match kind {
            0 => Path::from(3.0, y - 5.2)
                .quad([9.0, y - 6.4], [15.6, y - 5.0])
                .quad([16.6, y + 1.0], [14.0, y + 4.6])
                .quad([9.0, y + 6.0], [5.0, y + 4.6])
                .quad([2.6, y + 1.0], [3.0, y - 5.2]),
            1 => Path::ellipse(9.2, y, 6.3, 6.0),
            _ => Path::from(3.2, y - 4.2)
                .to(15.4, y - 4.4)
                .quad([15.8, y + 3.4], [13.6, y + 4.2])
                .to(5.0, y + 4.2)
                .quad([2.8, y + 3.4], [3.2, y - 4.2]),
        };
        pen.line(&rim.closed().flipped(flip), width, frame);
        pen.line(
            &Path::from(15.6, y - 2.4)
                .to(t.cheek + 0.2, y - 1.6)
                .flipped(flip),
            width,
            frame,
        );
        let glint = Path::from(6.0, y + 1.6).to(8.6, y - 3.0);
        pen.line(
            &glint.moved(vec2(if flip { -14.6 } else { 0.0 }, 0.0)),
            0.6,
            rgb(0xFFFFFF).gamma_multiply(0.55),
        );
    }
    pen.line(
        &Path::from(-3.0, y - 1.6).quad([0.0, y - 3.2], [3.0, y - 1.6]),
        width,
        frame,
    );
}
