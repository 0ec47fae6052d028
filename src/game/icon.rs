//! The window's icon, drawn by code: the firm in the middle, three customers around it, one of each tier.

use bevy::ecs::system::NonSendMarker;
use bevy::prelude::*;
use bevy::winit::WINIT_WINDOWS;
use winit::window::Icon;

/// Side of the picture, pixels.
const SIDE: u32 = 128;
/// Ground, firm, tiers A to C, and the lines between them.
const GROUND: [f32; 3] = [11.0, 104.0, 104.0];
const FIRM: [f32; 3] = [255.0, 254.0, 251.0];
const TIERS: [[f32; 3]; 3] = [
    [233.0, 236.0, 255.0],
    [159.0, 229.0, 214.0],
    [232.0, 220.0, 190.0],
];
/// Where the customers stand, of the side from the middle.
const PLACES: [[f32; 2]; 3] = [[-0.25, -0.17], [0.27, -0.11], [0.03, 0.29]];

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, give);
}

/// The system takes the icon once the window is there.
fn give(mut given: Local<bool>, _main_thread: NonSendMarker) {
    if *given {
        return;
    }
    WINIT_WINDOWS.with_borrow(|all| {
        for window in all.windows.values() {
            *given = true;
            match Icon::from_rgba(picture(SIDE), SIDE, SIDE) {
                Ok(icon) => window.set_window_icon(Some(icon)),
                Err(error) => warn!("the window has no icon: {error}"),
            }
        }
    });
}

/// The picture as rows of red, green, blue and alpha.
fn picture(side: u32) -> Vec<u8> {
    let mut out = Vec::with_capacity((side * side * 4) as usize);
    for y in 0..side {
        for x in 0..side {
            let p = [x, y].map(|v| (v as f32 + 0.5) / side as f32 - 0.5);
            out.extend(texel(p, side as f32));
        }
    }
    out
}

/// One point of it, from −0.5 to 0.5, with edges a pixel wide.
fn texel(p: [f32; 2], side: f32) -> [u8; 4] {
    let cover = |distance: f32| (0.5 - distance * side).clamp(0.0, 1.0);
    let mut colour = GROUND;
    let mut lay = |over: [f32; 3], part: f32| {
        for (under, over) in colour.iter_mut().zip(over) {
            *under += (over - *under) * part;
        }
    };
    for place in PLACES {
        lay(FIRM, 0.5 * cover(segment(p, place) - 0.012));
    }
    lay(FIRM, cover(length(p) - 0.125));
    let [a, b, c] = PLACES.map(|place| [p[0] - place[0], p[1] - place[1]]);
    lay(TIERS[0], cover(hexagon(a, 0.115)));
    lay(TIERS[1], cover(square(b, 0.08, 0.025)));
    lay(TIERS[2], cover(length(c) - 0.085));
    let alpha = cover(square(p, 0.48, 0.1)) * 255.0;
    let [r, g, b] = colour.map(|v| v.round() as u8);
    [r, g, b, alpha.round() as u8]
}

fn length([x, y]: [f32; 2]) -> f32 {
    x.hypot(y)
}

/// Distance from the line between the middle and `end`.
fn segment(p: [f32; 2], end: [f32; 2]) -> f32 {
    let along = (p[0] * end[0] + p[1] * end[1]) / (end[0] * end[0] + end[1] * end[1]);
    let along = along.clamp(0.0, 1.0);
    length([p[0] - along * end[0], p[1] - along * end[1]])
}

/// Distance from a square with round corners, `half` a side wide.
fn square(p: [f32; 2], half: f32, round: f32) -> f32 {
    let [x, y] = p.map(|v| v.abs() - half + round);
    length([x.max(0.0), y.max(0.0)]) + x.max(y).min(0.0) - round
}

/// Distance from a hexagon that stands on a corner, `radius` to its corners.
fn hexagon([x, y]: [f32; 2], radius: f32) -> f32 {
    let (x, y) = (x.abs(), y.abs());
    let flat = radius * 0.866_025_4;
    (x * 0.5 + y * 0.866_025_4).max(x) - flat
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_icon_has_round_corners_a_firm_and_three_customers() {
        let picture = picture(SIDE);
        assert_eq!(picture.len(), (SIDE * SIDE * 4) as usize);
        let at = |x: f32, y: f32| {
            let pixel = |v: f32| ((v + 0.5) * SIDE as f32) as usize;
            let i = (pixel(y) * SIDE as usize + pixel(x)) * 4;
            [picture[i], picture[i + 1], picture[i + 2], picture[i + 3]]
        };
        assert_eq!(at(-0.49, -0.49)[3], 0);
        assert_eq!(at(0.0, 0.0), [255, 254, 251, 255]);
        for (place, tier) in PLACES.into_iter().zip(TIERS) {
            let [r, g, b] = tier.map(|v| v as u8);
            assert_eq!(at(place[0], place[1]), [r, g, b, 255]);
        }
    }
}
