//! Keeps as many sprites as the picture has pieces, and makes each look like its piece. A sprite that already does is left alone.

use bevy::camera::visibility::NoFrustumCulling;
use bevy::prelude::*;
use bevy_egui::EguiOutput;

use super::atlas::Atlas;
use super::tokens::{Picture, Piece};
use super::{BoardSystems, LiveBoard};
use crate::game::egui_bridge::UiCamera;

/// The sprites, the rearmost first.
#[derive(Resource, Default)]
struct Pool(Vec<Entity>);

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
    let pieces = Picture::of(&board, &atlas, output.pixels_per_point);
    let card = Vec2::from(board.layout().lens.size);
    for (index, piece) in pieces.iter().enumerate() {
        let want = (sprite(piece, &atlas), place(piece, index, card));
        let there = pool
            .0
            .get(index)
            .and_then(|&entity| sprites.get_mut(entity).ok());
        if let Some((mut sprite, mut transform, mut visibility)) = there {
            if !same(&sprite, &want.0) {
                *sprite = want.0;
            }
            transform.set_if_neq(want.1);
            visibility.set_if_neq(Visibility::Visible);
        } else {
            let entity = commands
                .spawn((want.0, want.1, Visibility::Visible, NoFrustumCulling))
                .id();
            pool.0.truncate(index);
            pool.0.push(entity);
        }
    }
    for &entity in pool.0.iter().skip(pieces.len()) {
        if let Ok((.., mut visibility)) = sprites.get_mut(entity) {
            visibility.set_if_neq(Visibility::Hidden);
        }
    }
}

fn sprite(piece: &Piece, atlas: &Atlas) -> Sprite {
    let image = if piece.dashed {
        &atlas.dashes
    } else {
        &atlas.image
    };
    Sprite {
        image: image.clone(),
        color: piece.tint,
        flip_x: piece.flip[0],
        flip_y: piece.flip[1],
        custom_size: Some(piece.size),
        rect: Some(piece.from),
        ..default()
    }
}

fn same(a: &Sprite, b: &Sprite) -> bool {
    a.rect == b.rect
        && a.custom_size == b.custom_size
        && a.color == b.color
        && (a.flip_x, a.flip_y) == (b.flip_x, b.flip_y)
        && a.image == b.image
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
