//! Draws the cells of the atlas: where each goes, and how much of each texel it covers.

use bevy::prelude::*;

use super::atlas::{Cell, Outline, RADII, RING_RADII, RING_WIDTH, SCALE, STEPS};
use super::glyphs;
use super::shapes::{arc, diamond, disc, hexagon, length, pentagon, rounded_box};
use crate::ui::board_overlay::{BUBBLE_BODY, BUBBLE_TAIL};
use crate::view::board::Bubble;

/// Width of the texture, texels.
pub(super) const WIDTH: u32 = 2048;
/// Free texels between two cells.
const APART: u32 = 2;

/// Height of the letter on a token.
fn letter_height(radius: u8) -> f32 {
    f32::from(radius) * 0.66
}

/// All cells with their half sizes, points.
pub(super) fn cells() -> Vec<(Cell, Vec2)> {
    let mut cells = vec![
        (Cell::White, Vec2::splat(2.0)),
        (Cell::Line, Vec2::splat(3.0)),
        (
            Cell::Bubble,
            Vec2::new(BUBBLE_BODY[0], BUBBLE_BODY[1] + BUBBLE_TAIL) * 0.5 + 1.0,
        ),
        (Cell::Shadow, Vec2::splat(17.0)),
    ];
    for sign in [
        Bubble::Complaint,
        Bubble::Talk,
        Bubble::Event,
        Bubble::Promise,
    ] {
        cells.push((Cell::Sign(sign), Vec2::splat(8.0)));
    }
    for radius in RADII {
        for outline in [
            Outline::Hexagon,
            Outline::Square,
            Outline::Circle,
            Outline::Diamond,
            Outline::Pentagon,
        ] {
            cells.push((
                Cell::Token(outline, radius),
                Vec2::splat(f32::from(radius) * 1.1 + 1.5),
            ));
        }
        for letter in glyphs::LETTERS {
            cells.push((
                Cell::Letter(letter, radius),
                Vec2::splat(letter_height(radius) * 0.6 + 1.0),
            ));
        }
    }
    for radius in RING_RADII {
        for step in 1..=STEPS {
            cells.push((
                Cell::Ring(radius, step),
                Vec2::splat(f32::from(radius) + RING_WIDTH * 0.5 + 1.0),
            ));
        }
    }
    cells
}

/// Shelves, the highest first. Returns the places in the order of `cells`, and the height of the texture.
pub(super) fn pack(cells: &[(Cell, Vec2)]) -> (Vec<URect>, u32) {
    let texels: Vec<UVec2> = cells
        .iter()
        .map(|(_, half)| (*half * 2.0 * SCALE).ceil().as_uvec2())
        .collect();
    let mut order: Vec<usize> = (0..cells.len()).collect();
    order.sort_by_key(|&i| (std::cmp::Reverse(texels[i].y), cells[i].0));
    let mut places = vec![URect::default(); cells.len()];
    let (mut x, mut y, mut shelf) = (APART, APART, 0);
    for i in order {
        let size = texels[i];
        if x + size.x + APART > WIDTH {
            (x, y, shelf) = (APART, y + shelf + APART, 0);
        }
        places[i] = URect::from_corners(UVec2::new(x, y), UVec2::new(x, y) + size);
        x += size.x + APART;
        shelf = shelf.max(size.y);
    }
    (places, y + shelf + APART)
}

/// How much of the texel at `p` (points from the middle) the cell covers, 0 to 1.
fn cover(cell: Cell, p: [f32; 2]) -> f32 {
    let distance = match cell {
        Cell::White => return 1.0,
        Cell::Shadow => {
            let away = (1.0 - length(p) / 16.0).max(0.0);
            return away * away * (3.0 - 2.0 * away);
        }
        Cell::Line => p[1].abs() - 1.0,
        Cell::Token(outline, radius) => {
            let r = f32::from(radius);
            match outline {
                Outline::Hexagon => hexagon(p, r, r * 0.12),
                Outline::Square => rounded_box(p, [r * 0.86; 2], r * 0.32),
                Outline::Circle => disc(p, r * 0.96),
                Outline::Diamond => diamond(p, r * 1.1, r * 0.18),
                Outline::Pentagon => pentagon(p, r * 1.05, r * 0.14),
            }
        }
        Cell::Letter(letter, radius) => glyphs::letter(p, letter, letter_height(radius)),
        Cell::Ring(radius, step) => arc(
            p,
            f32::from(radius),
            f32::from(step) / f32::from(STEPS),
            RING_WIDTH,
        ),
        Cell::Bubble => glyphs::bubble(p),
        Cell::Sign(sign) => glyphs::sign(p, sign),
    };
    (0.5 - distance * SCALE).clamp(0.0, 1.0)
}

/// Fills the cell's place in a texture [`WIDTH`] wide.
pub(super) fn draw(texels: &mut [u8], cell: Cell, place: URect) {
    let middle = place.as_rect().center();
    for y in place.min.y..place.max.y {
        for x in place.min.x..place.max.x {
            let p = (Vec2::new(x as f32, y as f32) + 0.5 - middle) / SCALE;
            texels[((y * WIDTH + x) * 4 + 3) as usize] =
                (cover(cell, p.to_array()) * 255.0).round() as u8;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_texture_is_small_enough_for_any_device_and_nothing_overlaps() {
        let cells = cells();
        let (places, height) = pack(&cells);
        assert!(height <= 2048, "{height}");
        for (i, a) in places.iter().enumerate() {
            assert!(a.max.x < WIDTH && a.max.y < height);
            assert!(places[i + 1..].iter().all(|b| a.intersect(*b).is_empty()));
        }
    }

    #[test]
    fn everything_ends_before_its_cell_does() {
        for (cell, half) in cells()
            .into_iter()
            .filter(|(c, _)| !matches!(c, Cell::White | Cell::Line))
        {
            for i in 0..40 {
                let t = i as f32 / 20.0 - 1.0;
                for p in [
                    [t * half.x, half.y],
                    [t * half.x, -half.y],
                    [half.x, t * half.y],
                    [-half.x, t * half.y],
                ] {
                    assert!(cover(cell, p) < 0.01, "{cell:?} at {p:?}");
                }
            }
        }
    }
}
