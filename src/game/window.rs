//! The window: its size and title, which of Bevy's parts come with it, and F11.

use super::egui_bridge::Look;
use bevy::app::PluginGroupBuilder;
use bevy::asset::{AssetMetaCheck, AssetPlugin};
use bevy::log::LogPlugin;
use bevy::prelude::*;
use bevy::render::RenderPlugin;
use bevy::window::{
    MonitorSelection, PresentMode, PrimaryWindow, WindowMode, WindowResizeConstraints,
    WindowResolution,
};

/// Below this the screens scroll instead of shrinking, logical points.
pub const SMALLEST: (f32, f32) = (960.0, 540.0);

/// What is logged: nothing about drivers and displays that a player could not mend anyway.
const QUIET: &str = "warn,wgpu=error,naga=error,winit=error,bevy_winit=error,bevy_render=error,bevy_egui=error,calloop=error,clientele=info";

/// What may be chosen about the window.
#[derive(Clone, Debug, PartialEq)]
pub struct WindowOptions {
    /// Logical points.
    pub width: u32,
    /// Logical points.
    pub height: u32,
    /// Physical pixels per logical point; none leaves it to the system.
    pub scale: Option<f32>,
    /// In the title bar.
    pub title: String,
    /// Start with the whole screen.
    pub full_screen: bool,
    /// For pictures and tests: nothing appears late, and the picture's size is the one asked for, whatever the screen's.
    pub exact: bool,
}

impl Default for WindowOptions {
    fn default() -> Self {
        Self {
            width: 1280,
            height: 720,
            scale: None,
            title: "客户经营 Clientele".into(),
            full_screen: false,
            exact: false,
        }
    }
}

impl WindowOptions {
    fn window(&self) -> Window {
        let scale = self.scale.unwrap_or(1.0);
        let physical = |points: u32| (points as f32 * scale).round() as u32;
        let mut resolution = WindowResolution::new(physical(self.width), physical(self.height));
        if let Some(scale) = self.scale.or(self.exact.then_some(1.0)) {
            resolution = resolution.with_scale_factor_override(scale);
        }
        let smallest = if self.exact { (1.0, 1.0) } else { SMALLEST };
        Window {
            title: self.title.clone(),
            name: Some("clientele".into()),
            resolution,
            resize_constraints: WindowResizeConstraints {
                min_width: smallest.0,
                min_height: smallest.1,
                ..default()
            },
            mode: if self.full_screen {
                WindowMode::BorderlessFullscreen(MonitorSelection::Current)
            } else {
                WindowMode::Windowed
            },
            present_mode: if self.exact {
                PresentMode::AutoNoVsync
            } else {
                PresentMode::AutoVsync
            },
            ..default()
        }
    }
}

/// Bevy's plugins, set up for this game: nothing is read from disk, little is logged.
pub fn plugins(options: &WindowOptions) -> PluginGroupBuilder {
    DefaultPlugins
        .set(WindowPlugin {
            primary_window: Some(options.window()),
            ..default()
        })
        .set(RenderPlugin {
            synchronous_pipeline_compilation: options.exact,
            ..default()
        })
        .set(AssetPlugin {
            meta_check: AssetMetaCheck::Never,
            ..default()
        })
        .set(LogPlugin {
            filter: QUIET.into(),
            ..default()
        })
}

/// F11, and a size of everything that suits the window.
pub fn plugin(app: &mut App) {
    app.add_systems(Update, (full_screen, suit_size));
}

/// A large window is looked at from further away: it shows more, and larger.
/// Steps of a twentieth keep glyphs from being made anew at every pixel.
fn suit_size(
    window: Single<&Window, (With<PrimaryWindow>, Changed<Window>)>,
    mut look: ResMut<Look>,
) {
    let zoom = zoom_for(window.width(), window.height());
    if (look.zoom - zoom).abs() > 0.01 {
        look.zoom = zoom;
    }
}

/// 1 up to 1280×720 points, 1.3 at 1920×1080, at most 2.
fn zoom_for(width: f32, height: f32) -> f32 {
    let room = (width / 1280.0).min(height / 720.0).clamp(1.0, 3.0);
    ((room.powf(0.65) * 20.0).round() / 20.0).min(2.0)
}

fn full_screen(
    keys: Res<ButtonInput<KeyCode>>,
    mut window: Single<&mut Window, With<PrimaryWindow>>,
) {
    if keys.just_pressed(KeyCode::F11) {
        window.mode = match window.mode {
            WindowMode::Windowed => WindowMode::BorderlessFullscreen(MonitorSelection::Current),
            _ => WindowMode::Windowed,
        };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_larger_window_is_drawn_larger() {
        assert_eq!(zoom_for(1280.0, 720.0), 1.0);
        assert_eq!(zoom_for(960.0, 540.0), 1.0);
        assert!((zoom_for(1920.0, 1080.0) - 1.3).abs() < 0.01);
        assert_eq!(zoom_for(9000.0, 5000.0), 2.0);
    }

    #[test]
    fn twice_the_scale_is_twice_the_pixels() {
        let window = WindowOptions {
            scale: Some(2.0),
            ..default()
        }
        .window();
        assert_eq!(
            (
                window.resolution.physical_width(),
                window.resolution.physical_height()
            ),
            (2560, 1440)
        );
        assert_eq!(
            (window.resolution.width(), window.resolution.height()),
            (1280.0, 720.0)
        );
    }
}
