//! The board as a picture: sprites under the words that `ui/board_overlay` writes.
//!
//! Contract: add [`plugin`] after `egui_bridge::plugin`. Give [`LiveBoard`] a view with `set_view` whenever the state changes
//! (a new `generation`), call `board_area_ui(ui, &mut live_board)` in the screen that shows it, and read `hits` right after, or in
//! the next frame's `Update`. On screens that do not call it the board is hidden and costs nothing. The board is drawn between
//! [`BoardSystems::Forget`] and [`BoardSystems::Draw`] in `PostUpdate`, around egui's pass: words and tokens never part.

use bevy::camera::CameraUpdateSystems;
use bevy::prelude::*;
use bevy::transform::TransformSystems;
use bevy_egui::EguiPostUpdateSet;

use super::egui_bridge::{Animating, Clock};
use crate::ui::board_overlay::Board;

mod atlas;
mod camera;
mod glyphs;
mod pool;
mod shapes;
mod tokens;

/// The board of the run that is being played.
#[derive(Resource, Default, Deref, DerefMut)]
pub struct LiveBoard(pub Board);

/// When the board does its part of a frame, in `PostUpdate`.
#[derive(SystemSet, Clone, Debug, PartialEq, Eq, Hash)]
pub enum BoardSystems {
    /// Before egui's pass: what was hit last frame is forgotten, tokens glide on.
    Forget,
    /// After egui's pass: cameras and sprites follow.
    Draw,
}

/// Sets up the board.
pub fn plugin(app: &mut App) {
    app.init_resource::<LiveBoard>()
        .configure_sets(
            PostUpdate,
            (
                BoardSystems::Forget.before(EguiPostUpdateSet::EndPass),
                BoardSystems::Draw
                    .after(EguiPostUpdateSet::EndPass)
                    .before(CameraUpdateSystems)
                    .before(TransformSystems::Propagate),
            ),
        )
        .add_systems(PostUpdate, forget.in_set(BoardSystems::Forget))
        .add_systems(PostUpdate, keep_moving.in_set(BoardSystems::Draw))
        .add_plugins((camera::plugin, pool::plugin));
}

fn forget(mut board: ResMut<LiveBoard>, clock: Res<Clock>) {
    if board.area.visible {
        board.tick(clock.delta());
    }
    board.begin_frame();
}

fn keep_moving(board: Res<LiveBoard>, clock: Res<Clock>, mut animating: ResMut<Animating>) {
    if board.area.visible && board.is_moving() {
        // A little longer than a frame: a hitch must not stop it.
        animating.run_for(&clock, 0.05);
    }
}
