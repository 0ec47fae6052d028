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
mod bake;
mod camera;
mod glyphs;
mod ground;
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

#[cfg(test)]
mod tests {
    use bevy::log::LogPlugin;
    use bevy::render::RenderPlugin;
    use bevy::render::settings::{RenderCreation, WgpuSettings};
    use bevy::winit::WinitPlugin;
    use bevy_egui::{EguiContexts, EguiPrimaryContextPass};

    use super::*;
    use crate::game::egui_bridge::{self, primary_ctx, root_ui};
    use crate::game::window::{self, WindowOptions};
    use crate::ui::board_overlay::board_area_ui;
    use crate::view::board::{BoardView, TokenView};

    #[derive(Resource)]
    struct Open(bool);

    fn screen(mut contexts: EguiContexts, mut board: ResMut<LiveBoard>, open: Res<Open>) -> Result {
        let ctx = primary_ctx(&mut contexts)?;
        let mut ui = root_ui(&ctx);
        if open.0 {
            board_area_ui(&mut ui, &mut board);
        }
        Ok(())
    }

    /// Everything but the window and the graphics card.
    fn app() -> App {
        let nothing = Box::new(WgpuSettings {
            backends: None,
            ..default()
        });
        let render = RenderPlugin {
            render_creation: RenderCreation::Automatic(nothing),
            ..default()
        };
        let plugins = window::plugins(&WindowOptions::default())
            .disable::<WinitPlugin>()
            .disable::<LogPlugin>()
            .set(render);
        let mut app = App::new();
        app.add_plugins(plugins)
            .add_plugins((egui_bridge::plugin, plugin))
            .insert_resource(Open(true))
            .add_systems(EguiPrimaryContextPass, screen);
        app.finish();
        app.cleanup();
        app
    }

    fn board_camera_is_on(app: &mut App) -> bool {
        let mut cameras = app.world_mut().query::<&Camera>();
        cameras
            .iter(app.world())
            .any(|c| c.order == 0 && c.is_active)
    }

    #[test]
    fn a_screen_with_the_board_turns_its_camera_on_and_another_one_off() {
        let mut app = app();
        let token = TokenView {
            id: 1,
            value: 5e4,
            revenue: 1e4,
            letter: 'A',
            risk: Some(0.5),
            ..default()
        };
        let view = BoardView {
            tokens: vec![token],
            generation: 1,
            ..default()
        };
        app.world_mut().resource_mut::<LiveBoard>().set_view(view);
        for _ in 0..3 {
            app.update();
        }
        let sprites = app.world_mut().query::<&Sprite>().iter(app.world()).count();
        assert!(
            sprites >= 8,
            "card, grid and token need more than {sprites} sprites"
        );
        assert!(board_camera_is_on(&mut app));
        app.world_mut().resource_mut::<Open>().0 = false;
        app.update();
        assert!(!board_camera_is_on(&mut app));
        assert!(!app.world().resource::<LiveBoard>().area.visible);
    }
}
