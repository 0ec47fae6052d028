//! Eyes, brows, nose and mouth.

use egui::Color32;

use super::{Look, MIDDLE, lines, ramp};
use crate::ui::portrait::pen::{Path, Pen};
use crate::ui::portrait::traits::{Beard, Traits, rgb};
use crate::ui::theme::mix;

/// Eyes, brows, nose, mouth, and the lines of age and anger.
pub(in crate::ui::portrait) fn features(pen: &Pen<'_>, t: &Traits, look: &Look) {
    lines(pen, t, look);
    for flip in [false, true] {
        eye(pen, t, look, flip);
        brow(pen, t, look, flip);
    }
    let n = t.nose;
    let y = MIDDLE + 2.0;
    let bridge = Path::from(1.3, y - 2.0)
        .quad([2.3 * n, y + 3.6], [3.1 * n, y + 5.6])
        .quad([3.2 * n, y + 7.6], [0.6, y + 7.5])
        .quad([-1.4 * n, y + 7.6], [-2.4 * n, y + 6.6]);
    pen.line(&bridge.flipped(t.part_left), 1.05, t.shade);
    mouth(pen, t, look);
}

fn eye(pen: &Pen<'_>, t: &Traits, look: &Look, flip: bool) {
    let y = MIDDLE - 0.5;
    let open = (t.eyes
        * (1.0 + 0.24 * look.worry + 0.05 * look.anger - 0.16 * look.smile)
        * (1.0 - look.blink))
        .max(0.04);
    let (inner, outer) = (4.9, 13.3);
    // Anger presses the lid down at the nose; a smile pushes the lower lid up.
    let upper_in = y - 3.6 * open * (1.0 - 0.62 * look.anger);
    let upper_out = y - 4.9 * open * (1.0 - 0.10 * look.anger) + 0.8 * look.worry;
    let lower = y + open * (2.9 - 1.5 * look.smile + 0.3 * look.worry);
    let (from, to) = (
        y + 0.9 * open,
        y + 0.1 + 0.5 * look.worry - 0.5 * look.anger,
    );
    let lid = Path::from(inner, from).cubic(
        [inner + 1.6, upper_in],
        [outer - 2.8, upper_out],
        [outer, to],
    );
    let white = lid
        .clone()
        .cubic([outer - 2.6, lower], [inner + 2.6, lower], [inner, from]);
    let dark = rgb(0x2A2220);
    if look.blink < 0.85 {
        pen.fill(&white.flipped(flip), rgb(0xFFFCF6));
        let gaze = 9.1;
        let iris = Path::ellipse(gaze, y - 0.5, 2.75, 2.75).within(&white);
        pen.fill(&iris.flipped(flip), rgb(0x3A2A22));
        pen.fill(
            &Path::ellipse(gaze, y - 0.5, 1.5, 1.5)
                .within(&white)
                .flipped(flip),
            rgb(0x191312),
        );
        if open > 0.5 {
            let side = if flip { -1.0 } else { 1.0 };
            pen.dot(side * gaze + 0.9, y - 1.5, 0.65, Color32::WHITE);
        }
    }
    pen.line(&lid.flipped(flip), if t.woman { 1.25 } else { 1.0 }, dark);
    if t.woman {
        pen.line(
            &Path::from(outer - 1.7, to - 1.5 * open)
                .quad(
                    [outer + 0.2, to - 1.5 * open],
                    [outer + 1.6, to - 2.2 * open],
                )
                .flipped(flip),
            0.9,
            dark,
        );
    }
}

fn brow(pen: &Pen<'_>, t: &Traits, look: &Look, flip: bool) {
    let base = MIDDLE - 8.4;
    let inner = [
        4.5 - 0.9 * look.anger,
        base + 4.3 * look.anger - 3.6 * look.worry - 0.5 * look.smile + 0.9 * look.sour,
    ];
    let outer = [
        14.6,
        base + 0.6 - 2.0 * look.anger + 1.9 * look.worry - 0.6 * look.smile,
    ];
    let arch = [
        10.0,
        base - 2.6 + 1.0 * look.anger + 0.4 * look.worry - 0.8 * look.smile,
    ];
    let line = Path::from(inner[0], inner[1]).quad(arch, outer);
    let colour = mix(t.hair, rgb(0x2A2220), 0.35);
    pen.fill(
        &line.ribbon(2.5 * t.brow, 0.9 * t.brow).flipped(flip),
        colour,
    );
    pen.dot(
        if flip { -inner[0] } else { inner[0] },
        inner[1],
        1.22 * t.brow,
        colour,
    );
}

fn mouth(pen: &Pen<'_>, t: &Traits, look: &Look) {
    let y = MIDDLE + 15.4;
    let half = 6.3 + 1.5 * look.smile + 0.5 * look.anger - 0.9 * look.worry;
    let corner = y - 1.5 * look.smile + 1.7 * look.anger + 1.0 * look.sour + 0.7 * look.worry;
    let bow = y + 1.9 * look.smile - 1.2 * look.anger - 0.3 * look.sour - 0.4 * look.worry;
    let gape =
        look.talk * (3.6 + 2.8 * look.anger - 0.8 * look.worry) + 2.4 * ramp(0.80, 1.0, look.smile);
    let lip = if t.woman {
        mix(t.skin, rgb(0xB23A48), 0.62)
    } else {
        mix(t.skin, rgb(0x8A3A2A), 0.55)
    };
    let rim = mix(lip, rgb(0x4A1F1A), 0.45);
    let upper =
        Path::from(-half, corner).quad([0.0, 2.0 * bow - corner - gape * 0.25], [half, corner]);
    if gape > 0.5 {
        let hollow = upper
            .clone()
            .quad([half * 0.55, bow + gape * 1.35], [0.0, bow + gape * 1.25])
            .quad([-half * 0.55, bow + gape * 1.35], [-half, corner]);
        pen.fill(&hollow, rgb(0x5B2420));
        let teeth = Path::from(-half, corner - 3.0)
            .to(half, corner - 3.0)
            .to(half, bow + gape * 0.42)
            .to(-half, bow + gape * 0.42);
        pen.fill(&hollow.within(&teeth), rgb(0xFBF7EE));
        pen.line(&hollow.closed(), 0.9, rim);
    } else {
        if t.woman {
            let full = upper
                .clone()
                .quad([half * 0.5, bow + 2.5], [0.0, bow + 2.6])
                .quad([-half * 0.5, bow + 2.5], [-half, corner]);
            pen.fill(&full, mix(t.skin, lip, 0.8));
        }
        pen.line(&upper, 1.35, rim);
        if !t.woman {
            pen.line(
                &Path::from(-2.4, bow + 3.9).quad([0.0, bow + 4.6], [2.4, bow + 3.9]),
                0.8,
                t.shade,
            );
        }
    }
    if t.beard == Beard::Moustache || t.beard == Beard::Goatee {
        for flip in [false, true] {
            let half_moustache = Path::from(0.0, y - 5.0)
                .quad([4.0, y - 5.2], [half + 1.2, corner - 0.6])
                .quad([4.0, y - 2.0], [0.0, y - 2.4]);
            pen.fill(&half_moustache.flipped(flip), mix(t.skin, t.hair, 0.85));
        }
    }
}
