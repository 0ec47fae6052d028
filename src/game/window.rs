//! The window: its size, place and title, and which of Bevy's parts come with it.

use super::desk::Desk;
use super::egui_bridge::Look;
use super::settings::Settings;
use bevy::app::PluginGroupBuilder;
use bevy::asset::{AssetMetaCheck, AssetPlugin};
use bevy::log::LogPlugin;
use bevy::prelude::*;
use bevy::render::RenderPlugin;
use bevy::window::{
    Monitor, MonitorSelection, PresentMode, PrimaryWindow, WindowMode, WindowPosition,
    WindowResizeConstraints, WindowResolution,
};

/// Below this the screens scroll instead of shrinking, logical points.
pub const SMALLEST: (f32, f32) = (960.0, 540.0);

/// What is logged: nothing about drivers and displays that a player could not mend anyway.
const QUIET: &str = "warn,wgpu=error,naga=error,winit=error,bevy_winit=error,bevy_render=error,bevy_egui=error,calloop=error,clientele=info";

/// Where a window was, and how large.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// Its corner in physical pixels of the desktop; none where the system doesn't tell.
    pub at: Option<(i32, i32)>,
    /// Logical points.
    pub size: (u32, u32),
}

impl Place {
    /// A place that a window can have; none where it makes no sense.
    pub fn sound(at: Option<(i32, i32)>, size: Option<(u32, u32)>) -> Option<Self> {
        const FAR: std::ops::RangeInclusive<i32> = -30_000..=30_000;
        let size = size.filter(|(width, height)| {
            (SMALLEST.0 as u32..=16_000).contains(width)
                && (SMALLEST.1 as u32..=16_000).contains(height)
        })?;
        let at = at.filter(|(x, y)| FAR.contains(x) && FAR.contains(y));
        Some(Self { at, size })
    }
}

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
    /// Its corner in physical pixels of the desktop; none leaves it to the system.
    pub at: Option<(i32, i32)>,
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
            at: None,
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
            position: self.at.map_or(WindowPosition::Automatic, |(x, y)| {
                WindowPosition::At(IVec2::new(x, y))
            }),
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

/// A size of everything that suits the window, its title, and where it was.
pub fn plugin(app: &mut App) {
    app.add_systems(Update, (suit_size, name, remember, bring_back));
}

/// The title names the scenario that is being played.
fn name(desk: Res<Desk>, mut window: Single<&mut Window, With<PrimaryWindow>>) {
    if !desk.is_changed() {
        return;
    }
    let t = desk.texts();
    let title = match (&desk.session, &desk.book) {
        (Some(_), Some(_)) => {
            let said = [("scenario", t.get("scenario-title").into())];
            t.with("window-title", said)
        }
        _ => t.get("window-title-plain"),
    };
    if window.title != title {
        window.title = title;
    }
}

/// Where the window is, for the next time. It is written when the game ends.
fn remember(
    window: Single<&Window, (With<PrimaryWindow>, Changed<Window>)>,
    settings: Option<ResMut<Settings>>,
) {
    let Some(mut settings) = settings.filter(|_| window.mode == WindowMode::Windowed) else {
        return;
    };
    let at = match window.position {
        WindowPosition::At(at) => Some((at.x, at.y)),
        _ => None,
    };
    let size = (window.width() as u32, window.height() as u32);
    let place = Place::sound(at, Some(size));
    if place.is_some() && settings.place != place {
        // Nothing that is set has changed.
        settings.bypass_change_detection().place = place;
    }
}

/// A screen that is gone must not take the window with it.
fn bring_back(
    monitors: Query<&Monitor>,
    mut window: Single<&mut Window, With<PrimaryWindow>>,
    mut looked: Local<bool>,
) {
    if *looked || monitors.is_empty() {
        return;
    }
    *looked = true;
    let WindowPosition::At(corner) = window.position else {
        return;
    };
    // Enough of the title bar to take hold of.
    let grip = corner + IVec2::new(120, 20);
    let seen = monitors.iter().any(|m| {
        let far = m.physical_position + m.physical_size().as_ivec2();
        grip.cmpge(m.physical_position).all() && grip.cmplt(far).all()
    });
    if !seen {
        window.position = WindowPosition::Centered(MonitorSelection::Primary);
    }
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
    fn a_place_that_makes_no_sense_is_forgotten() {
        let fine = Place::sound(Some((-1200, 40)), Some((1280, 720)));
        assert_eq!(fine.and_then(|p| p.at), Some((-1200, 40)));
        assert_eq!(Place::sound(Some((0, 0)), Some((10, 10))), None);
        assert_eq!(Place::sound(Some((0, 0)), None), None);
        let far = Place::sound(Some((999_999, 0)), Some((1280, 720)));
        assert_eq!(far.map(|p| p.at), Some(None));
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
