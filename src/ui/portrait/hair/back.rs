//! Hair behind the head.

use egui::Color32;

use crate::ui::portrait::face::MIDDLE as M;
use crate::ui::portrait::pen::{Path, Pen};
use crate::ui::portrait::traits::Traits;
use crate::ui::theme::mix;

/// What hangs behind the head.
pub(in crate::ui::portrait) fn back(pen: &Pen<'_>, t: &Traits) {
    let c = t.cheek;
    let dark = mix(t.hair, Color32::BLACK, 0.22);
    if !t.woman {
        if t.hair_style == 4 || t.hair_style == 5 {
            pen.fill(
                &Path::from(0.0, M - 20.0)
                    .to(c * 0.9, M - 12.0)
                    .quad([c + 1.6, M + 2.0], [c * 0.78, M + 12.0])
                    .to(0.0, M + 12.0)
                    .mirrored(),
                dark,
            );
        }
        return;
    }
    match t.hair_style {
        // Bob.
        0 => pen.fill(
            &Path::from(0.0, M - 27.0)
                .cubic([c + 7.0, M - 27.0], [c + 6.6, M - 6.0], [c + 6.0, M + 10.0])
                .quad([c + 5.6, M + 19.0], [c - 1.0, M + 20.0])
                .to(0.0, M + 16.0)
                .mirrored(),
            dark,
        ),
        // Long and straight.
        1 => pen.fill(
            &Path::from(0.0, M - 27.0)
                .cubic([c + 7.0, M - 27.0], [c + 6.0, M - 4.0], [c + 7.0, M + 18.0])
                .quad([c + 8.4, M + 36.0], [c + 3.0, M + 46.0])
                .to(0.0, M + 46.0)
                .mirrored(),
            dark,
        ),
        // A knot on top.
        2 => {
            pen.fill(&Path::ellipse(0.0, M - 30.0, 9.0, 8.2), t.hair);
            pen.line(
                &Path::from(-5.0, M - 33.0).quad([0.0, M - 36.0], [5.0, M - 32.0]),
                0.8,
                mix(t.hair, Color32::WHITE, 0.14),
            );
        }
        // A tail over one shoulder.
        3 => {
            let tail = Path::from(10.0, M - 18.0)
                .cubic(
                    [c + 12.0, M - 16.0],
                    [c + 12.0, M + 10.0],
                    [c + 8.0, M + 26.0],
                )
                .quad([c + 5.0, M + 40.0], [c - 4.0, M + 44.0])
                .cubic([c + 2.0, M + 30.0], [c - 1.0, M + 10.0], [8.0, M - 4.0]);
            pen.fill(&tail.flipped(t.part_left), dark);
        }
        // Waves to the shoulder.
        5 => {
            let waves = Path::from(0.0, M - 28.0)
                .cubic([c + 8.0, M - 28.0], [c + 9.6, M - 10.0], [c + 6.0, M + 1.0])
                .cubic(
                    [c + 3.6, M + 8.0],
                    [c + 12.0, M + 12.0],
                    [c + 8.0, M + 22.0],
                )
                .quad([c + 10.0, M + 32.0], [c, M + 34.0])
                .to(0.0, M + 24.0);
            pen.fill(&waves.mirrored(), dark);
        }
        // A low knot.
        6 => pen.fill(
            &Path::ellipse(if t.part_left { 13.0 } else { -13.0 }, M + 17.0, 9.0, 8.0),
            dark,
        ),
        _ => {}
    }
}
