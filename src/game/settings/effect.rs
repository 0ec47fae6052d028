//! What is set shows at once: the look, the board, the window.

use super::Settings;
use super::system::desktop_is_dark;
use crate::game::apply::Queue;
use crate::game::board::LiveBoard;
use crate::game::egui_bridge::Look;
use crate::ui::Action;
use crate::ui::theme::Scheme;
use crate::view::settings::{Chosen, Setting, Shade};
use bevy::prelude::*;
use bevy::window::{PrimaryWindow, WindowMode, WindowTheme, WindowThemeChanged};

/// Whether the system is dark.
#[derive(Resource, Clone, Copy, Debug, Default, PartialEq, Eq)]
struct SystemDark(bool);

/// How everything looks by what is chosen.
fn look_of(chosen: Chosen, system_dark: bool, zoom: f32) -> Look {
    let dark = match chosen.shade {
        Shade::System => system_dark,
        Shade::Light => false,
        Shade::Dark => true,
    };
    Look {
        scheme: Scheme::new(dark, chosen.safe, chosen.contrast),
        still: chosen.calm,
        zoom,
        text: f32::from(chosen.scale) / 100.0,
    }
}

/// Puts in force what is set, from the first frame on.
pub fn plugin(app: &mut App) {
    let settings = app.world().get_resource::<Settings>();
    let (chosen, keeps) = settings.map_or_else(Default::default, |s| (s.chosen, s.keeps));
    let asks = keeps && chosen.shade == Shade::System && cfg!(target_os = "linux");
    let dark = asks && desktop_is_dark();
    // The first frame must not flash in another look.
    app.insert_resource(look_of(chosen, dark, 1.0))
        .insert_resource(SystemDark(dark))
        .add_systems(Update, (hear_system, take_effect, full_screen).chain())
        .add_systems(Last, keep_place);
}

fn hear_system(
    mut changed: MessageReader<WindowThemeChanged>,
    window: Single<&Window, With<PrimaryWindow>>,
    mut asked: Local<bool>,
    mut system: ResMut<SystemDark>,
) {
    let first = (!*asked).then_some(window.window_theme).flatten();
    *asked = true;
    let told = changed.read().last().map(|c| c.theme).or(first);
    if let Some(theme) = told {
        let dark = theme == WindowTheme::Dark;
        if system.0 != dark {
            system.0 = dark;
        }
    }
}

/// What is set shows at once.
fn take_effect(
    settings: Res<Settings>,
    system: Res<SystemDark>,
    mut look: ResMut<Look>,
    mut board: ResMut<LiveBoard>,
    mut window: Single<&mut Window, With<PrimaryWindow>>,
) {
    if !settings.is_changed() && !system.is_changed() {
        return;
    }
    let chosen = settings.chosen;
    let wanted = look_of(chosen, system.0, look.zoom);
    if *look != wanted {
        *look = wanted;
    }
    if board.still != chosen.calm {
        board.still = chosen.calm;
    }
    let windowed = window.mode == WindowMode::Windowed;
    if windowed == chosen.full_screen {
        window.mode = if chosen.full_screen {
            WindowMode::BorderlessFullscreen(MonitorSelection::Current)
        } else {
            WindowMode::Windowed
        };
    }
}

fn full_screen(keys: Res<ButtonInput<KeyCode>>, settings: Res<Settings>, mut queue: ResMut<Queue>) {
    if keys.just_pressed(KeyCode::F11) {
        let on = !settings.chosen.full_screen;
        queue.push(Action::Set(Setting::FullScreen(on)));
    }
}

/// Where the window is when the game ends is where it opens again. All else stays as it was kept: what was only said on the
/// command line is not a setting.
fn keep_place(mut ends: MessageReader<AppExit>, settings: Res<Settings>) {
    if ends.read().count() == 0 || !settings.keeps || settings.place.is_none() {
        return;
    }
    let mut kept = Settings::read();
    if kept.problem.is_some() || kept.place == settings.place {
        return;
    }
    kept.place = settings.place;
    if let Err(error) = kept.write() {
        warn!("the settings were not written: {error}");
    }
}
