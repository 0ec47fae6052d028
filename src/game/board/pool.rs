//! Keeps as many sprites as the picture has pieces, and makes each look like its piece. A sprite that already does is left alone.

use bevy::camera::visibility::NoFrustumCulling;
use bevy::prelude::*;
use bevy_egui::EguiOutput;

use super::atlas::Atlas;
use super::tokens::{Picture, Piece};
use super::{BoardSystems, LiveBoard};
use crate::game::egui_bridge::UiCamera;
use crate::ui::board_overlay::Looks;

/// The sprites, the rearmost first, and the picture that they make.
#[derive(Resource, Default)]
struct Pool {
    sprites: Vec<Entity>,
    /// How the board looked, and physical pixels per point; none while something moves.
    drawn: Option<(Looks, f32)>,
}

/// Between two pieces. The board's camera sees 1000 units deep.
const DEPTH: f32 = 0.01;

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Pool>()
        .add_systems(Startup, bake)
        .add_systems(PostUpdate, draw.in_set(BoardSystems::Draw));
}

fn bake(mut commands: Commands, mut images: ResMut<Assets<Image>>) {
    commands.insert_resource(Atlas::bake(&mut images));
}

type Parts<'a> = (&'a mut Sprite, &'a mut Transform, &'a mut Visibility);

fn draw(
    board: Res<LiveBoard>,
    atlas: Res<Atlas>,
    output: Single<&EguiOutput, With<UiCamera>>,
    mut pool: ResMut<Pool>,
    mut sprites: Query<Parts<'_>>,
    mut commands: Commands,
) {
    // The camera is off then; what it would see does not matter.
    if !board.area.visible {
        return;
    }
    let now = board.looks().map(|looks| (looks, output.pixels_per_point));
    if now.is_some() && pool.drawn == now {
        return;
    }
    pool.drawn = now;
    let pieces = Picture::of(&board, &atlas, output.pixels_per_point);
    let card = Vec2::from(board.layout().lens.size);
    for (index, piece) in pieces.iter().enumerate() {
        let want = place(piece, index, card);
        let there = pool
            .sprites
            .get(index)
            .and_then(|&entity| sprites.get_mut(entity).ok());
        if let Some((mut look, mut transform, mut visibility)) = there {
            if !same(&look, piece, &atlas) {
                *look = sprite(piece, &atlas);
            }
            transform.set_if_neq(want);
            visibility.set_if_neq(Visibility::Visible);
        } else {
            let look = sprite(piece, &atlas);
            let entity = commands
                .spawn((look, want, Visibility::Visible, NoFrustumCulling))
                .id();
            pool.sprites.truncate(index);
            pool.sprites.push(entity);
        }
    }
    for &entity in pool.sprites.iter().skip(pieces.len()) {
        if let Ok((.., mut visibility)) = sprites.get_mut(entity) {
            visibility.set_if_neq(Visibility::Hidden);
        }
    }
}

fn image<'a>(piece: &Piece, atlas: &'a Atlas) -> &'a Handle<Image> {
    if piece.dashed {
        &atlas.dashes
    } else {
        &atlas.image
    }
}

fn sprite(piece: &Piece, atlas: &Atlas) -> Sprite {
    Sprite {
        image: image(piece, atlas).clone(),
        color: piece.tint,
        flip_x: piece.flip[0],
        flip_y: piece.flip[1],
        custom_size: Some(piece.size),
        rect: Some(piece.from),
        ..default()
    }
}

/// Whether a sprite looks like a piece already.
fn same(look: &Sprite, piece: &Piece, atlas: &Atlas) -> bool {
    look.rect == Some(piece.from)
        && look.custom_size == Some(piece.size)
        && look.color == piece.tint
        && [look.flip_x, look.flip_y] == piece.flip
        && look.image == *image(piece, atlas)
}

/// From points on the card, y downwards, to the board's world: its middle is (0, 0), y goes up.
fn place(piece: &Piece, index: usize, card: Vec2) -> Transform {
    let at = Vec2::new(piece.at.x - card.x * 0.5, card.y * 0.5 - piece.at.y);
    Transform::from_translation(at.extend(index as f32 * DEPTH))
        .with_rotation(Quat::from_rotation_z(-piece.turn))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_upper_left_corner_of_the_card_is_up_and_left() {
        let piece = Piece {
            dashed: false,
            from: Rect::default(),
            at: Vec2::ZERO,
            size: Vec2::ONE,
            turn: 0.0,
            flip: [false; 2],
            tint: Color::WHITE,
        };
        assert_eq!(
            place(&piece, 2, Vec2::new(800.0, 500.0)).translation,
            Vec3::new(-400.0, 250.0, 0.02)
        );
    }
}
