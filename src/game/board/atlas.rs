//! The one texture all tokens are cut from, drawn at the start: white shapes with smooth edges, to be tinted.

use std::collections::BTreeMap;

use bevy::asset::RenderAssetUsages;
use bevy::image::{ImageAddressMode, ImageSampler, ImageSamplerDescriptor};
use bevy::prelude::*;
use bevy::render::render_resource::{Extent3d, TextureDimension, TextureFormat};

use super::glyphs;
use super::shapes::{arc, diamond, disc, hexagon, length, rounded_box};
use crate::ui::board_overlay::{BUBBLE_BODY, BUBBLE_TAIL};
use crate::view::board::Bubble;

/// Texels per point. Shapes come in steps of one point, so at 100 % four texels make a pixel, at 200 % one.
const SCALE: f32 = 2.0;
/// Steps of a ring.
pub const STEPS: u8 = 24;
/// Width of a ring.
const RING_WIDTH: f32 = 3.0;
/// Radii for which rings are drawn; those in between are stretched a little.
const RING_RADII: [u8; 5] = [12, 16, 20, 24, 28];
/// Radii for which shapes and letters are drawn.
const RADII: [u8; 21] = [
    8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 28, 32, 36, 40,
];
/// Width of the texture, texels.
const WIDTH: u32 = 2048;
/// Free texels between two cells.
const APART: u32 = 2;

/// The outline of a token, by tier.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outline {
    /// The highest tier.
    Hexagon,
    /// The second.
    Square,
    /// The third.
    Circle,
    /// All below.
    Diamond,
}

impl Outline {
    /// By tier, 0 the highest.
    pub fn of(tier: u8) -> Self {
        [Self::Hexagon, Self::Square, Self::Circle]
            .get(usize::from(tier))
            .copied()
            .unwrap_or(Self::Diamond)
    }
}

/// A part of the texture. Radii are of the token it belongs to, points.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Cell {
    /// Plain white.
    White,
    /// A token.
    Token(Outline, u8),
    /// A tier's letter.
    Letter(char, u8),
    /// A ring's radius, and how many steps of it.
    Ring(u8, u8),
    /// A speech bubble, tail at the lower left.
    Bubble,
    /// What the bubble says.
    Sign(Bubble),
    /// A blurred disc of radius 16.
    Shadow,
    /// A line with smooth flanks, 2 points wide; may be stretched along.
    Line,
}

/// The texture, and where in it everything is.
#[derive(Resource)]
pub struct Atlas {
    /// The texture.
    pub image: Handle<Image>,
    /// A dash and a gap, repeated for ever: 2 points and 4.
    pub dashes: Handle<Image>,
    cells: BTreeMap<Cell, Rect>,
}

impl Atlas {
    /// Draws everything.
    pub fn bake(images: &mut Assets<Image>) -> Self {
        let cells = cells();
        let (places, height) = pack(&cells);
        let mut texels = vec![0_u8; (WIDTH * height * 4) as usize];
        // White everywhere, also where nothing is: else edges would take on the black beside them.
        for texel in texels.chunks_exact_mut(4) {
            texel[..3].fill(255);
        }
        for (&(cell, _), place) in cells.iter().zip(&places) {
            draw(&mut texels, cell, *place);
        }
        let rects = cells
            .iter()
            .zip(&places)
            .map(|(&(cell, _), place)| {
                let rect = place.as_rect();
                // What is stretched must not blur into its neighbours.
                (
                    cell,
                    match cell {
                        Cell::White => rect.inflate(-2.0),
                        Cell::Line => Rect {
                            min: rect.min + Vec2::new(2.0, 0.0),
                            max: rect.max - Vec2::new(2.0, 0.0),
                        },
                        _ => rect,
                    },
                )
            })
            .collect();
        Self {
            image: images.add(image(texels, WIDTH, height, false)),
            dashes: images.add(dashes()),
            cells: rects,
        }
    }

    /// Where a cell is, texels; none for a letter nobody drew.
    pub fn find(&self, cell: Cell) -> Option<Rect> {
        self.cells.get(&cell).copied()
    }

    /// The cell that `make` gives for the next larger radius that was drawn, and how much it must shrink for `radius`.
    pub fn sized(&self, radius: f32, make: impl Fn(u8) -> Cell) -> Option<(Rect, f32)> {
        let drawn = RADII
            .into_iter()
            .find(|&r| f32::from(r) >= radius - 0.01)
            .unwrap_or(RADII[RADII.len() - 1]);
        Some((self.find(make(drawn))?, radius / f32::from(drawn)))
    }

    /// The ring of `share` of a turn, and how much it must be stretched to have `radius`; none for next to nothing.
    pub fn ring(&self, radius: f32, share: f32) -> Option<(Rect, f32)> {
        let (cell, stretch) = ring(radius, share)?;
        Some((self.find(cell)?, stretch))
    }

    /// Size of a cell at its natural scale, points.
    pub fn size(rect: Rect) -> Vec2 {
        rect.size() / SCALE
    }
}

fn ring(radius: f32, share: f32) -> Option<(Cell, f32)> {
    let steps = (share.clamp(0.0, 1.0) * f32::from(STEPS)).round() as u8;
    let near = RING_RADII.into_iter().min_by(|a, b| {
        (f32::from(*a) - radius)
            .abs()
            .total_cmp(&(f32::from(*b) - radius).abs())
    })?;
    (steps > 0).then(|| (Cell::Ring(near, steps), radius / f32::from(near)))
}

/// Height of the letter on a token.
fn letter_height(radius: u8) -> f32 {
    f32::from(radius) * 0.66
}

/// All cells with their half sizes, points.
fn cells() -> Vec<(Cell, Vec2)> {
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
fn pack(cells: &[(Cell, Vec2)]) -> (Vec<URect>, u32) {
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

fn draw(texels: &mut [u8], cell: Cell, place: URect) {
    let middle = place.as_rect().center();
    for y in place.min.y..place.max.y {
        for x in place.min.x..place.max.x {
            let p = (Vec2::new(x as f32, y as f32) + 0.5 - middle) / SCALE;
            texels[((y * WIDTH + x) * 4 + 3) as usize] =
                (cover(cell, p.to_array()) * 255.0).round() as u8;
        }
    }
}

fn dashes() -> Image {
    let mut texels = vec![255_u8; 12 * 2 * 4];
    for (i, texel) in texels.chunks_exact_mut(4).enumerate() {
        texel[3] = if i % 12 < 4 { 255 } else { 0 };
    }
    image(texels, 12, 2, true)
}

/// Texels of the dashes per point.
pub const DASH_SCALE: f32 = SCALE;

fn image(texels: Vec<u8>, width: u32, height: u32, repeat: bool) -> Image {
    let size = Extent3d {
        width,
        height,
        depth_or_array_layers: 1,
    };
    let format = TextureFormat::Rgba8UnormSrgb;
    let mut image = Image::new(
        size,
        TextureDimension::D2,
        texels,
        format,
        RenderAssetUsages::RENDER_WORLD,
    );
    let mut sampler = ImageSamplerDescriptor::linear();
    if repeat {
        sampler.set_address_mode(ImageAddressMode::Repeat);
    }
    image.sampler = ImageSampler::Descriptor(sampler);
    image
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

    #[test]
    fn rings_come_in_steps() {
        assert_eq!(ring(20.0, 0.25), Some((Cell::Ring(20, 6), 1.0)));
        assert_eq!(ring(13.0, 0.01), None);
    }
}
