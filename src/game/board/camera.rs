//! The board's camera looks at the part of the window that egui left free for it.

use std::mem::discriminant;

use bevy::camera::{ScalingMode, Viewport};
use bevy::prelude::*;
use bevy::window::PrimaryWindow;
use bevy_egui::EguiOutput;

use super::{BoardSystems, LiveBoard};
use crate::game::egui_bridge::UiCamera;

/// The camera under egui's. One unit of its world is a point of egui's; (0, 0) is the middle of the card.
#[derive(Component)]
struct BoardCamera;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Startup, spawn)
        .add_systems(PostUpdate, aim.in_set(BoardSystems::Draw));
}

fn spawn(mut commands: Commands) {
    commands.spawn((
        BoardCamera,
        Camera2d,
        Camera {
            order: 0,
            is_active: false,
            ..default()
        },
        // Four samples per pixel cost three times as much on a machine without a graphics card; the atlas has smooth edges already.
        Msaa::Off,
    ));
}

/// The board's camera and what it sees.
type BoardEye<'w, 's> = Single<
    'w,
    's,
    (
        &'static mut Camera,
        &'static mut Projection,
        &'static mut Transform,
    ),
    (With<BoardCamera>, Without<UiCamera>),
>;

fn aim(
    board: Res<LiveBoard>,
    window: Single<&Window, With<PrimaryWindow>>,
    mut board_camera: BoardEye,
    mut ui_camera: Single<(&mut Camera, &EguiOutput), With<UiCamera>>,
) {
    let (camera, projection, place) = &mut *board_camera;
    let scale = ui_camera.1.pixels_per_point;
    let viewport = board
        .area
        .visible
        .then(|| viewport(board.area.rect, scale, window.physical_size()))
        .flatten();
    let shown = viewport.is_some();
    // Whichever camera comes first wipes the window; the second one must not.
    let wipe = if shown {
        ClearColorConfig::None
    } else {
        ClearColorConfig::Default
    };
    if discriminant(&ui_camera.0.clear_color) != discriminant(&wipe) {
        ui_camera.0.clear_color = wipe;
    }
    if camera.is_active != shown {
        camera.is_active = shown;
    }
    let Some(viewport) = viewport else { return };
    let points = viewport.physical_size.as_vec2() / scale;
    // A card that reaches beyond the window is seen in part: the camera looks at the middle of that part.
    let off = off_middle(board.area.rect, scale, &viewport);
    if place.translation.truncate() != off {
        place.translation.x = off.x;
        place.translation.y = off.y;
    }
    let same = camera.viewport.as_ref().is_some_and(|v| {
        v.physical_position == viewport.physical_position
            && v.physical_size == viewport.physical_size
    });
    if !same {
        camera.viewport = Some(viewport);
    }
    let fixed = ScalingMode::Fixed {
        width: points.x,
        height: points.y,
    };
    if let Projection::Orthographic(flat) = &**projection
        && !same_scaling(&flat.scaling_mode, points)
        && let Projection::Orthographic(flat) = &mut **projection
    {
        flat.scaling_mode = fixed;
    }
}

fn same_scaling(mode: &ScalingMode, points: Vec2) -> bool {
    matches!(mode, ScalingMode::Fixed { width, height } if *width == points.x && *height == points.y)
}

/// The card in physical pixels, cut off at the window's edge: a viewport beyond it is an error.
fn viewport(rect: egui::Rect, scale: f32, window: UVec2) -> Option<Viewport> {
    let pixel = |p: egui::Pos2| {
        (Vec2::new(p.x, p.y) * scale)
            .round()
            .max(Vec2::ZERO)
            .as_uvec2()
            .min(window)
    };
    let (from, to) = (pixel(rect.min), pixel(rect.max));
    let size = to.saturating_sub(from);
    (size.x > 0 && size.y > 0).then(|| Viewport {
        physical_position: from,
        physical_size: size,
        ..default()
    })
}

/// How far the middle of what is seen lies from the middle of the card, in the camera's world (up is positive).
fn off_middle(rect: egui::Rect, scale: f32, viewport: &Viewport) -> Vec2 {
    let from = viewport.physical_position.as_vec2() / scale;
    let middle = from + viewport.physical_size.as_vec2() / scale / 2.0;
    let off = Vec2::new(middle.x - rect.center().x, rect.center().y - middle.y);
    // The card lies on whole pixels: what is less than one is rounding.
    if off.abs().max_element() * scale < 1.0 {
        Vec2::ZERO
    } else {
        off
    }
}

#[cfg(test)]
mod tests {
    use egui::{Rect, pos2};

    use super::*;

    #[test]
    fn the_viewport_stays_in_the_window() {
        let rect = Rect::from_min_max(pos2(10.0, 20.0), pos2(110.0, 80.0));
        let inside = viewport(rect, 2.0, UVec2::new(400, 300)).expect("it fits");
        assert_eq!(
            (inside.physical_position, inside.physical_size),
            (UVec2::new(20, 40), UVec2::new(200, 120))
        );
        let cut = viewport(rect, 2.0, UVec2::new(100, 300)).expect("a part fits");
        assert_eq!(cut.physical_size, UVec2::new(80, 120));
        assert_eq!(off_middle(rect, 2.0, &inside), Vec2::ZERO);
        // Sixty points at the right are cut off: the camera looks thirty to the left.
        assert_eq!(off_middle(rect, 2.0, &cut), Vec2::new(-30.0, 0.0));
        assert!(viewport(rect, 2.0, UVec2::new(20, 300)).is_none());
    }
}
