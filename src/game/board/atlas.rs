//! The one texture all tokens are cut from, drawn at the start: white shapes with smooth edges, to be tinted.

use std::collections::BTreeMap;

use bevy::asset::RenderAssetUsages;
use bevy::image::{ImageAddressMode, ImageSampler, ImageSamplerDescriptor};
use bevy::prelude::*;
use bevy::render::render_resource::{Extent3d, TextureDimension, TextureFormat};

use super::bake::{WIDTH, cells, draw, pack};
use crate::view::board::Bubble;

/// Texels per point. Shapes come in steps of one point, so at 100 % four texels make a pixel, at 200 % one.
pub(super) const SCALE: f32 = 2.0;
/// Steps of a ring.
pub const STEPS: u8 = 24;
/// Width of a ring.
pub(super) const RING_WIDTH: f32 = 3.0;
/// Radii for which rings are drawn; those in between are stretched a little.
pub(super) const RING_RADII: [u8; 5] = [12, 16, 20, 24, 28];
/// Radii for which shapes and letters are drawn.
pub(super) const RADII: [u8; 21] = [
    8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 28, 32, 36, 40,
];

/// The outline of a token, by tier.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outline {
    /// The highest tier.
    Hexagon,
    /// The second.
    Square,
    /// The third.
    Circle,
    /// The fourth.
    Diamond,
    /// All below.
    Pentagon,
}

impl Outline {
    /// By tier, 0 the highest.
    pub fn of(tier: u8) -> Self {
        [Self::Hexagon, Self::Square, Self::Circle, Self::Diamond]
            .get(usize::from(tier))
            .copied()
            .unwrap_or(Self::Pentagon)
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
    fn rings_come_in_steps() {
        assert_eq!(ring(20.0, 0.25), Some((Cell::Ring(20, 6), 1.0)));
        assert_eq!(ring(13.0, 0.01), None);
    }
}
