//! Neck, shoulders and clothes.

use egui::Color32;

use super::pen::{Path, Pen};
use super::traits::{Clothes, Traits, rgb};
use super::{Portrait, Work};
use crate::ui::theme::mix;

/// Right half of the shoulders, from the middle of the neck's foot down and back to the middle.
fn shoulders(woman: bool, lift: f32) -> Path {
    let wide = if woman { 36.0 } else { 42.0 };
    Path::from(0.0, 76.0 - lift)
        .to(8.0, 75.5 - lift)
        .cubic([11.0, 81.0 - lift], [wide * 0.62, 81.5 - lift], [wide * 0.84, 87.0 - lift])
        .cubic([wide * 0.97, 90.5 - lift], [wide, 96.0], [wide + 1.5, 104.0])
        .to(0.0, 104.0)
        .mirrored()
}

fn wedge(half: f32, top: f32, tip: f32) -> Path {
    Path::from(0.0, top).to(half, top).quad([half * 0.55, top + (tip - top) * 0.45], [0.0, tip]).mirrored()
}

/// Paints everything below the chin.
pub(super) fn paint(pen: &Pen<'_>, portrait: &Portrait, t: &Traits) {
    // Anger and worry both draw the shoulders up.
    let lift = 1.2 * portrait.mood.clamp(0.0, 1.0) + 0.8 * portrait.worry.clamp(0.0, 1.0);
    let deep = mix(t.cloth, Color32::BLACK, 0.22);
    let lit = mix(t.cloth, Color32::WHITE, 0.12);
    let neck = if t.woman { 7.4 } else { 9.2 };
    let column = Path::from(0.0, 56.0).to(neck, 56.0).to(neck, 76.0).quad([neck + 1.0, 82.0], [neck + 6.0, 85.0]).to(0.0, 96.0).mirrored();
    pen.fill(&shoulders(t.woman, lift), t.cloth);
    let skin = |pen: &Pen<'_>| {
        pen.fill(&column, t.skin);
        let under = Path::from(0.0, 60.0).to(neck, 60.0).to(neck, 73.0).quad([neck * 0.6, 80.0], [0.0, 80.5]).mirrored();
        pen.fill(&under, t.shade);
    };
    let sleeve = |pen: &Pen<'_>, colour: Color32| {
        for flip in [false, true] {
            let x = if t.woman { 23.5 } else { 28.0 };
            pen.line(&Path::from(x, 96.0).quad([x - 0.6, 99.0], [x - 0.4, 103.0]).flipped(flip), 0.9, colour);
        }
    };
    sleeve(pen, deep);
    match t.clothes {
        Clothes::SuitTie | Clothes::SuitOpen => suit(pen, t, &skin, [deep, lit], neck),
        Clothes::Blazer => blazer(pen, t, &skin, [deep, lit], neck),
        Clothes::WorkJacket => jacket(pen, t, &skin, [deep, lit], neck),
        Clothes::Vest => vest(pen, t, &skin, neck),
        Clothes::Polo => polo(pen, t, &skin, [deep, lit], neck),
        Clothes::Blouse => blouse(pen, t, &skin, deep, neck),
        Clothes::Knit => knit(pen, t, &skin, [deep, lit], neck),
        Clothes::Apron => apron(pen, t, &skin, [deep, lit], neck),
    }
    if t.lanyard {
        lanyard(pen, portrait.work);
    }
}

/// A folded collar on both sides of the neck.
fn collar(pen: &Pen<'_>, neck: f32, reach: f32, drop: f32, colour: Color32, edge: Color32) {
    for flip in [false, true] {
        let flap = Path::from(neck - 0.4, 73.6).quad([neck + 2.2, 76.0], [reach, 79.5]).to(reach - 4.6, drop).quad([3.2, 84.0], [0.0, 83.4]).to(neck * 0.55, 79.4);
        pen.fill(&flap.flipped(flip), colour);
        let fold = Path::from(reach, 79.5).to(reach - 4.6, drop).quad([3.2, 84.0], [0.0, 83.4]);
        pen.line(&fold.flipped(flip), 0.5, edge);
    }
}

fn suit(pen: &Pen<'_>, t: &Traits, skin: &dyn Fn(&Pen<'_>), [deep, lit]: [Color32; 2], neck: f32) {
    let shirt = if t.clothes == Clothes::SuitTie { rgb(0xFBFAF5) } else { t.second };
    pen.fill(&wedge(neck + 7.0, 77.0, 112.0), shirt);
    skin(pen);
    if t.clothes == Clothes::SuitTie {
        pen.fill(&wedge(neck * 0.9, 77.5, 84.0), t.shade);
        let knot = Path::from(-3.0, 82.0).to(3.0, 82.0).to(2.0, 87.0).to(-2.0, 87.0);
        let tie = Path::from(-2.0, 87.0).to(2.0, 87.0).to(4.6, 104.0).to(-4.6, 104.0);
        pen.fill(&tie, t.second);
        pen.fill(&knot, mix(t.second, Color32::BLACK, 0.18));
        for y in [91.5, 96.5] {
            pen.line(&Path::from(-2.6, y + 1.6).to(2.6, y - 1.6), 0.9, mix(t.second, Color32::WHITE, 0.35));
        }
    } else {
        pen.line(&Path::from(0.0, 91.0).to(0.0, 104.0), 0.5, mix(shirt, Color32::BLACK, 0.18));
    }
    collar(pen, neck, neck + 5.2, 88.0, shirt, mix(shirt, Color32::BLACK, 0.16));
    for flip in [false, true] {
        let lapel = Path::from(neck + 3.4, 77.6).quad([neck + 9.5, 80.0], [neck + 11.0, 81.0]).to(neck + 10.6, 90.0).to(neck + 7.4, 91.0).to(neck + 9.0, 93.0).quad([9.0, 100.0], [4.8, 104.5]).quad([8.0, 92.0], [neck + 3.4, 77.6]);
        pen.fill(&lapel.flipped(flip), lit);
        pen.line(&Path::from(neck + 10.6, 90.0).to(neck + 7.4, 91.0).to(neck + 9.0, 93.0).flipped(flip), 0.6, deep);
    }
    pen.fill(&Path::from(22.0, 94.0).to(29.0, 93.0).to(29.0, 94.8).to(22.0, 95.8).flipped(t.part_left), deep);
}

fn blazer(pen: &Pen<'_>, t: &Traits, skin: &dyn Fn(&Pen<'_>), [deep, lit]: [Color32; 2], neck: f32) {
    pen.fill(&wedge(neck + 8.0, 77.0, 112.0), t.second);
    skin(pen);
    pen.fill(&Path::from(0.0, 83.0).to(neck + 3.0, 82.0).quad([neck, 91.0], [0.0, 92.0]).mirrored(), t.skin);
    for flip in [false, true] {
        let lapel = Path::from(neck + 2.6, 77.0).quad([neck + 8.0, 79.6], [neck + 11.0, 81.0]).quad([neck + 10.0, 92.0], [3.0, 104.5]).quad([8.4, 92.0], [neck + 2.6, 77.0]);
        pen.fill(&lapel.flipped(flip), lit);
        pen.line(&Path::from(neck + 11.0, 81.0).quad([neck + 10.0, 92.0], [3.0, 104.5]).flipped(flip), 0.6, deep);
    }
    // A fine chain.
    let chain = Path::from(-neck - 1.0, 80.0).quad([0.0, 95.0], [neck + 1.0, 80.0]);
    pen.line(&chain, 0.45, rgb(0xC9A24A));
    pen.dot(0.0, 87.7, 0.9, rgb(0xC9A24A));
}

fn jacket(pen: &Pen<'_>, t: &Traits, skin: &dyn Fn(&Pen<'_>), [deep, lit]: [Color32; 2], neck: f32) {
    pen.fill(&wedge(neck + 4.0, 77.0, 92.0), t.second);
    skin(pen);
    collar(pen, neck, neck + 7.4, 91.0, lit, deep);
    pen.line(&Path::from(0.0, 87.0).to(0.0, 104.0), 1.1, deep);
    pen.line(&Path::from(0.0, 88.0).to(0.0, 104.0), 0.4, rgb(0xD9D6CC));
    let pocket = Path::from(13.0, 93.0).to(25.0, 92.2).to(25.4, 104.0).to(13.0, 104.0);
    pen.fill(&pocket, mix(t.cloth, deep, 0.45));
    pen.fill(&Path::from(12.6, 92.6).to(25.4, 91.8).to(25.4, 95.0).to(19.0, 96.6).to(12.6, 95.6), lit);
    // The name over the other pocket.
    pen.fill(&Path::from(-25.0, 92.6).to(-13.0, 93.2).to(-13.0, 96.0).to(-25.0, 95.4), rgb(0xF3EFE5));
    pen.line(&Path::from(-23.4, 94.0).to(-15.0, 94.5), 0.6, deep);
}

fn vest(pen: &Pen<'_>, t: &Traits, skin: &dyn Fn(&Pen<'_>), neck: f32) {
    // The vest lies over a shirt: repaint the shoulders in the shirt's colour, then two panels.
    let shirt = t.second;
    pen.fill(&shoulders(t.woman, 0.0), shirt);
    let half = if t.woman { 24.0 } else { 28.5 };
    for flip in [false, true] {
        let panel = Path::from(neck + 5.0, 79.0).to(half - 2.0, 83.4).quad([half + 1.0, 92.0], [half, 104.5]).to(0.6, 104.5).to(0.6, 97.0).quad([4.0, 88.0], [neck + 5.0, 79.0]);
        pen.fill(&panel.flipped(flip), t.cloth);
        let stripe = Path::from(half - 8.6, 82.0).to(half - 4.2, 83.0).quad([half - 1.6, 92.0], [half - 2.4, 104.5]).to(half - 7.2, 104.5).quad([half - 6.4, 92.0], [half - 8.6, 82.0]);
        pen.fill(&stripe.flipped(flip), rgb(0xE9EBDD));
    }
    skin(pen);
    collar(pen, neck, neck + 5.6, 88.0, mix(shirt, Color32::WHITE, 0.12), mix(shirt, Color32::BLACK, 0.25));
    pen.line(&Path::from(0.0, 97.0).to(0.0, 104.0), 0.6, mix(t.cloth, Color32::BLACK, 0.3));
}

fn polo(pen: &Pen<'_>, t: &Traits, skin: &dyn Fn(&Pen<'_>), [deep, lit]: [Color32; 2], neck: f32) {
    skin(pen);
    pen.fill(&Path::from(-3.0, 83.0).to(3.0, 83.0).to(2.4, 98.0).to(-2.4, 98.0), lit);
    collar(pen, neck, neck + 6.4, 89.5, lit, deep);
    for y in [89.5, 94.5] {
        pen.dot(0.0, y, 0.7, t.second);
    }
}

fn blouse(pen: &Pen<'_>, t: &Traits, skin: &dyn Fn(&Pen<'_>), deep: Color32, neck: f32) {
    skin(pen);
    pen.fill(&Path::from(0.0, 82.0).to(neck + 4.0, 81.0).quad([neck * 0.8, 90.0], [0.0, 97.0]).mirrored(), t.skin);
    for flip in [false, true] {
        let flap = Path::from(neck + 0.2, 76.6).quad([neck + 6.4, 79.0], [neck + 8.4, 84.0]).quad([neck + 3.0, 92.0], [0.0, 98.0]).quad([neck * 0.9, 88.0], [neck + 0.2, 76.6]);
        pen.fill(&flap.flipped(flip), mix(t.cloth, Color32::WHITE, 0.35));
        pen.line(&Path::from(neck + 8.4, 84.0).quad([neck + 3.0, 92.0], [0.0, 98.0]).flipped(flip), 0.5, mix(t.cloth, deep, 0.7));
    }
    pen.line(&Path::from(0.0, 98.0).to(0.0, 104.0), 0.5, deep);
}

fn knit(pen: &Pen<'_>, t: &Traits, skin: &dyn Fn(&Pen<'_>), [deep, lit]: [Color32; 2], neck: f32) {
    if t.part_left {
        // A shirt collar over a round neck.
        skin(pen);
        collar(pen, neck, neck + 5.4, 87.4, t.second, mix(t.second, Color32::BLACK, 0.18));
    } else {
        skin(pen);
        pen.fill(&Path::from(0.0, 82.0).to(neck + 1.6, 78.0).quad([neck + 4.4, 80.0], [neck + 5.6, 80.6]).quad([neck, 91.0], [0.0, 91.2]).mirrored(), lit);
        pen.fill(&Path::from(0.0, 76.0).to(neck + 1.8, 77.2).quad([neck - 1.4, 86.8], [0.0, 87.0]).mirrored(), t.skin);
        pen.fill(&Path::from(0.0, 72.0).to(neck, 70.0).to(neck, 73.0).quad([neck * 0.6, 80.0], [0.0, 80.5]).mirrored(), t.shade);
    }
    for x in [-12.0, -4.0, 4.0, 12.0] {
        pen.line(&Path::from(x, 95.0).to(x * 1.04, 103.0), 0.5, mix(t.cloth, deep, 0.55));
    }
}

fn apron(pen: &Pen<'_>, t: &Traits, skin: &dyn Fn(&Pen<'_>), [deep, lit]: [Color32; 2], neck: f32) {
    skin(pen);
    collar(pen, neck, neck + 6.0, 88.5, lit, deep);
    pen.fill(&Path::from(0.0, 93.0).to(15.0, 93.0).quad([15.4, 99.0], [18.0, 104.5]).to(0.0, 104.5).mirrored(), t.second);
    for flip in [false, true] {
        pen.line(&Path::from(14.0, 93.4).quad([13.0, 86.0], [neck + 3.4, 78.6]).flipped(flip), 1.9, t.second);
    }
    pen.line(&Path::from(-13.6, 94.8).to(13.6, 94.8), 0.5, mix(t.second, Color32::WHITE, 0.4));
}

/// A pass on a ribbon.
fn lanyard(pen: &Pen<'_>, work: Work) {
    let ribbon = if work == Work::Office { rgb(0x0B6E6E) } else { rgb(0xC2410C) };
    for flip in [false, true] {
        pen.line(&Path::from(10.5, 79.5).quad([8.0, 91.0], [1.0, 97.5]).flipped(flip), 1.1, ribbon);
    }
    pen.fill(&Path::from(-4.4, 97.0).to(4.4, 97.0).to(4.4, 104.5).to(-4.4, 104.5), rgb(0xFDFBF5));
    pen.fill(&Path::from(-3.0, 98.6).to(0.2, 98.6).to(0.2, 104.5).to(-3.0, 104.5), mix(ribbon, Color32::WHITE, 0.6));
}
