//! Neck, shoulders and clothes.

mod casual;
mod formal;

use egui::Color32;

use super::Portrait;
use super::pen::{Path, Pen};
use super::traits::{Clothes, Traits};
use crate::ui::theme::mix;

/// Right half of the shoulders, from the middle of the neck's foot down and back to the middle.
fn shoulders(woman: bool, lift: f32) -> Path {
    let wide = if woman { 36.0 } else { 42.0 };
    Path::from(0.0, 76.0 - lift)
        .to(8.0, 75.5 - lift)
        .cubic(
            [11.0, 81.0 - lift],
            [wide * 0.62, 81.5 - lift],
            [wide * 0.84, 87.0 - lift],
        )
        .cubic(
            [wide * 0.97, 90.5 - lift],
            [wide, 96.0],
            [wide + 1.5, 104.0],
        )
        .to(0.0, 104.0)
        .mirrored()
}

fn wedge(half: f32, top: f32, tip: f32) -> Path {
    Path::from(0.0, top)
        .to(half, top)
        .quad([half * 0.55, top + (tip - top) * 0.45], [0.0, tip])
        .mirrored()
}

/// Paints everything below the chin.
pub(super) fn paint(pen: &Pen<'_>, portrait: &Portrait, t: &Traits) {
    // Anger and worry both draw the shoulders up.
    let lift = 1.2 * portrait.mood.clamp(0.0, 1.0) + 0.8 * portrait.worry.clamp(0.0, 1.0);
    let deep = mix(t.cloth, Color32::BLACK, 0.22);
    let lit = mix(t.cloth, Color32::WHITE, 0.12);
    let neck = if t.woman { 7.4 } else { 9.2 };
    let column = Path::from(0.0, 56.0)
        .to(neck, 56.0)
        .to(neck, 76.0)
        .quad([neck + 0.6, 79.0], [neck + 2.4, 81.0])
        .to(0.0, 83.8)
        .mirrored();
    pen.fill(&shoulders(t.woman, lift), t.cloth);
    let skin = |pen: &Pen<'_>| {
        pen.fill(&column, t.skin);
        let under = Path::from(0.0, 60.0)
            .to(neck, 60.0)
            .to(neck, 69.5)
            .quad([neck * 0.7, 76.4], [0.0, 77.0])
            .mirrored();
        pen.fill(&under, t.shade);
    };
    let sleeve = |pen: &Pen<'_>, colour: Color32| {
        for flip in [false, true] {
            let x = if t.woman { 23.5 } else { 28.0 };
            pen.line(
                &Path::from(x, 96.0)
                    .quad([x - 0.6, 99.0], [x - 0.4, 103.0])
                    .flipped(flip),
                0.9,
                colour,
            );
        }
    };
    sleeve(pen, deep);
    match t.clothes {
        Clothes::SuitTie | Clothes::SuitOpen => formal::suit(pen, t, &skin, [deep, lit], neck),
        Clothes::Blazer => formal::blazer(pen, t, &skin, [deep, lit], neck),
        Clothes::WorkJacket => casual::jacket(pen, t, &skin, [deep, lit], neck),
        Clothes::Vest => casual::vest(pen, t, &skin, neck),
        Clothes::Polo => casual::polo(pen, t, &skin, [deep, lit], neck),
        Clothes::Blouse => formal::blouse(pen, t, &skin, deep, neck),
        Clothes::Knit => casual::knit(pen, t, &skin, [deep, lit], neck),
        Clothes::Apron => casual::apron(pen, t, &skin, [deep, lit], neck),
    }
    if t.lanyard {
        casual::lanyard(pen, portrait.work);
    }
}

/// A folded collar on both sides of the neck.
fn collar(pen: &Pen<'_>, neck: f32, reach: f32, drop: f32, colour: Color32, edge: Color32) {
    for flip in [false, true] {
        let flap = Path::from(neck - 0.4, 73.6)
            .quad([neck + 2.2, 76.0], [reach, 79.5])
            .to(reach - 4.6, drop)
            .quad([3.2, 84.0], [0.0, 83.4])
            .to(neck * 0.55, 79.4);
        pen.fill(&flap.flipped(flip), colour);
        let fold = Path::from(reach, 79.5)
            .to(reach - 4.6, drop)
            .quad([3.2, 84.0], [0.0, 83.4]);
        pen.line(&fold.flipped(flip), 0.5, edge);
    }
}
