//! Seven ways women wear their hair.

use egui::Color32;

use super::cap;
use crate::ui::portrait::face::MIDDLE as M;
use crate::ui::portrait::pen::{Path, Pen};
use crate::ui::portrait::traits::Traits;

pub(super) fn front(pen: &Pen<'_>, t: &Traits, shine: Color32) {
    let (c, flip) = (t.cheek, t.part_left);
    let arc = |x: f32| Path::from(x * 0.3, M - 25.4).quad([x * 0.8, M - 23.4], [x, M - 15.0]);
    match t.hair_style {
        // Bob: a straight fringe and two panels beside the cheeks.
        0 => {
            pen.fill(
                &cap(t, 3.2, 12.0)
                    .quad([c - 3.6, M + 2.0], [c - 4.4, M - 9.6])
                    .quad([c * 0.5, M - 12.4], [0.0, M - 12.4])
                    .mirrored(),
                t.hair,
            );
            for x in [-9.0, -3.0, 3.4, 9.4] {
                pen.line(
                    &Path::from(x, M - 12.9).quad([x * 1.1, M - 17.0], [x * 0.9, M - 20.0]),
                    0.5,
                    shine,
                );
            }
        }
        // Long: parted in the middle.
        1 => pen.fill(
            &cap(t, 3.0, 20.0)
                .quad([c - 2.2, M + 2.0], [c - 4.6, M - 6.0])
                .quad([c * 0.36, M - 12.0], [0.6, M - 21.5])
                .to(0.0, M - 22.0)
                .mirrored(),
            t.hair,
        ),
        // Knot: all drawn up.
        2 => pen.fill(
            &cap(t, 2.0, -3.0)
                .quad([c - 2.4, M - 12.0], [c * 0.62, M - 16.4])
                .quad([c * 0.3, M - 18.4], [0.0, M - 18.6])
                .mirrored(),
            t.hair,
        ),
        // Tail: swept to one side.
        3 => {
            pen.fill(
                &cap(t, 2.2, -1.0)
                    .quad([c - 3.0, M - 10.0], [c * 0.5, M - 16.0])
                    .quad([0.0, M - 19.6], [-c * 0.3, M - 20.6])
                    .quad([-c * 0.8, M - 14.0], [-c + 1.6, M - 1.0])
                    .to(-c - 0.6, M - 2.0)
                    .cubic([-c - 2.0, M - 18.0], [-c * 0.8, M - 27.4], [0.0, M - 27.2])
                    .flipped(!flip),
                t.hair,
            );
        }
        // Short, with a soft fringe to one side.
        4 => {
            pen.fill(
                &cap(t, 3.6, 3.0)
                    .quad([c - 2.0, M - 4.0], [c - 4.4, M - 8.0])
                    .quad([c * 0.2, M - 9.6], [-c * 0.55, M - 18.4])
                    .quad([-c * 0.8, M - 12.0], [-c + 2.6, M - 3.0])
                    .quad([-c + 1.0, M + 2.0], [-c - 0.4, M + 4.0])
                    .cubic([-c - 5.0, M - 18.0], [-c * 0.86, M - 28.8], [0.0, M - 28.6])
                    .flipped(flip),
                t.hair,
            );
            pen.line(
                &Path::from(-c * 0.4, M - 20.4)
                    .quad([c * 0.3, M - 14.0], [c - 5.4, M - 11.0])
                    .flipped(flip),
                0.6,
                shine,
            );
        }
        // Waves: parted at the side.
        5 => {
            pen.fill(
                &cap(t, 4.0, 10.0)
                    .cubic([c - 4.0, M + 4.0], [c - 1.6, M - 4.0], [c - 4.0, M - 8.0])
                    .quad([c * 0.1, M - 11.0], [-c * 0.42, M - 21.4])
                    .quad([-c * 0.86, M - 14.0], [-c + 2.4, M - 4.0])
                    .cubic(
                        [-c + 4.2, M + 3.0],
                        [-c + 0.2, M + 6.0],
                        [-c + 1.4, M + 11.0],
                    )
                    .to(-c - 1.0, M + 10.0)
                    .cubic([-c - 6.0, M - 16.0], [-c * 0.9, M - 29.2], [0.0, M - 29.0])
                    .flipped(flip),
                t.hair,
            );
            pen.line(
                &Path::from(-c * 0.3, M - 21.6)
                    .quad([c * 0.3, M - 14.6], [c - 4.6, M - 11.4])
                    .flipped(flip),
                0.6,
                shine,
            );
        }
        // Low knot: a side parting, combed flat.
        _ => {
            pen.fill(
                &cap(t, 1.8, 1.0)
                    .quad([c - 1.6, M - 8.0], [c * 0.66, M - 13.0])
                    .quad([c * 0.1, M - 16.4], [-c * 0.4, M - 21.8])
                    .quad([-c * 0.84, M - 15.0], [-c + 1.4, M + 1.0])
                    .to(-c - 0.8, M)
                    .cubic([-c - 2.0, M - 17.0], [-c * 0.8, M - 26.9], [0.0, M - 26.8])
                    .flipped(flip),
                t.hair,
            );
            pen.line(
                &Path::from(-c * 0.36, M - 21.8)
                    .quad([c * 0.2, M - 17.4], [c * 0.7, M - 14.6])
                    .flipped(flip),
                0.5,
                shine,
            );
        }
    }
    if matches!(t.hair_style, 1 | 2) {
        pen.line(&arc(c * 0.74).flipped(flip), 0.7, shine);
    }
}
