//! Seven ways men wear their hair.

use egui::Color32;

use super::cap;
use crate::ui::portrait::face::MIDDLE as M;
use crate::ui::portrait::pen::{Path, Pen};
use crate::ui::portrait::traits::Traits;
use crate::ui::theme::mix;

pub(super) fn front(pen: &Pen<'_>, t: &Traits, shine: Color32) {
    let (c, flip) = (t.cheek, t.part_left);
    match t.hair_style {
        // A side parting, combed over.
        0 => {
            pen.fill(
                &cap(t, 4.2, -1.0)
                    .quad([c - 1.6, M - 6.0], [c - 2.6, M - 10.0])
                    .quad([c * 0.2, M - 11.4], [-c * 0.52, M - 19.4])
                    .quad([-c * 0.84, M - 14.0], [-c + 1.6, M - 2.0])
                    .to(-c - 0.6, M - 2.0)
                    .cubic([-c - 3.0, M - 18.0], [-c * 0.8, M - 28.0], [0.0, M - 29.2])
                    .flipped(flip),
                t.hair,
            );
            pen.line(
                &Path::from(-c * 0.42, M - 21.0)
                    .quad([c * 0.2, M - 15.0], [c - 4.0, M - 13.6])
                    .flipped(flip),
                0.6,
                shine,
            );
        }
        // A crew cut.
        1 => {
            pen.fill(
                &cap(t, 2.4, -3.0)
                    .quad([c - 1.8, M - 11.0], [c - 3.4, M - 15.2])
                    .quad([c * 0.5, M - 17.4], [0.0, M - 17.2])
                    .mirrored(),
                t.hair,
            );
            pen.fill(
                &Path::from(0.0, M - 29.4)
                    .quad([c * 0.7, M - 29.6], [c * 0.9, M - 20.0])
                    .to(0.0, M - 20.0)
                    .mirrored(),
                t.hair,
            );
        }
        // Receding at the temples.
        2 => pen.fill(
            &cap(t, 1.6, -2.0)
                .quad([c - 1.2, M - 12.0], [c - 4.0, M - 17.0])
                .quad([c * 0.62, M - 21.6], [c * 0.40, M - 20.6])
                .quad([c * 0.2, M - 18.2], [0.0, M - 18.0])
                .mirrored(),
            t.hair,
        ),
        // Bald on top.
        3 => {
            for side in [false, true] {
                let wing = Path::from(c - 3.4, M - 14.0)
                    .cubic([c - 0.4, M - 16.6], [c + 2.8, M - 9.0], [c + 1.0, M + 2.4])
                    .to(c - 1.0, M + 1.4)
                    .quad([c - 1.2, M - 8.0], [c - 3.4, M - 14.0]);
                pen.fill(&wing.flipped(side), t.hair);
            }
            pen.line(
                &Path::from(c * 0.2, M - 21.4)
                    .quad([c * 0.48, M - 20.4], [c * 0.62, M - 17.6])
                    .flipped(flip),
                1.0,
                mix(t.skin, Color32::WHITE, 0.45),
            );
        }
        // Swept back.
        4 => {
            pen.fill(
                &cap(t, 4.6, -1.0)
                    .quad([c - 1.0, M - 12.0], [c - 4.4, M - 15.6])
                    .quad([c * 0.5, M - 19.6], [0.0, M - 19.8])
                    .mirrored(),
                t.hair,
            );
            for x in [-7.0, -1.0, 5.4] {
                pen.line(
                    &Path::from(x, M - 20.4)
                        .quad([x * 1.05 + 0.6, M - 24.0], [x * 0.9 + 1.6, M - 27.4])
                        .flipped(flip),
                    0.6,
                    shine,
                );
            }
        }
        // Parted in the middle, to the brows.
        5 => pen.fill(
            &cap(t, 4.0, 1.0)
                .quad([c - 1.6, M - 3.0], [c - 3.4, M - 7.6])
                .quad([c * 0.42, M - 10.6], [1.0, M - 20.4])
                .to(0.0, M - 20.8)
                .mirrored(),
            t.hair,
        ),
        // A tousled fringe.
        _ => {
            pen.fill(
                &cap(t, 4.8, -1.0)
                    .quad([c - 1.4, M - 6.0], [c - 2.4, M - 9.0])
                    .quad([c * 0.62, M - 13.4], [c * 0.52, M - 15.6])
                    .quad([c * 0.40, M - 11.4], [c * 0.16, M - 10.6])
                    .quad([c * 0.10, M - 13.8], [-c * 0.06, M - 15.4])
                    .quad([-c * 0.22, M - 11.6], [-c * 0.5, M - 11.4])
                    .quad([-c * 0.56, M - 14.4], [-c * 0.7, M - 15.6])
                    .quad([-c * 0.8, M - 10.0], [-c + 1.6, M - 3.0])
                    .to(-c - 0.7, M - 1.0)
                    .cubic([-c - 5.4, M - 17.0], [-c * 0.9, M - 31.6], [0.0, M - 29.8])
                    .flipped(flip),
                t.hair,
            );
            pen.line(
                &Path::from(-c * 0.5, M - 24.0)
                    .quad([0.0, M - 27.4], [c * 0.5, M - 24.0])
                    .flipped(flip),
                0.6,
                shine,
            );
        }
    }
}
