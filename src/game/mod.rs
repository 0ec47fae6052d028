//! The window: Bevy's loop around the screens, the board and the run. One plugin per file.

mod apply;
mod author;
mod behind;
mod board;
mod class;
mod debriefing;
mod demo;
mod desk;
mod egui_bridge;
mod kept;
mod library;
mod paper;
mod practice;
mod screens;
mod settings;
mod shots;
mod weeks;
mod window;

use crate::cli::demo::DemoOptions;
use crate::cli::play::PlayOptions;
use crate::locale::Lang;
use crate::ui::Screen;
use bevy::prelude::*;
use desk::Desk;
use settings::Settings;
use window::WindowOptions;

/// Opens the game.
pub fn play(options: PlayOptions) -> Result<(), String> {
    let mut settings = Settings::read();
    settings.dark |= options.dark;
    if let Some(lang) = options.lang.as_deref().and_then(Lang::parse) {
        settings.lang = lang;
    }
    // An author's scenario may be broken: that is shown in the window.
    let named = options.scenario.as_deref().filter(|_| !options.author);
    let library = library::Library::load(named, settings.lang)?;
    let mut desk = Desk::new(library, &settings);
    if options.author {
        match options.scenario.as_deref() {
            Some(named) => desk.author(crate::cli::source::resolve(named)?),
            None => desk.go(Screen::Author),
        }
    } else if options.scenario.is_some() {
        // A scenario that was named is what the player wants to see.
        let index = desk.library.books.len().saturating_sub(1);
        desk.choose(desk.library.named.unwrap_or(index));
        desk.screen = Screen::Briefing;
    } else if options.resume {
        desk.resume();
    }
    let window = window_options(options.size, options.scale, false);
    let mut app = app(&window, desk, &settings);
    finish(app.run())
}

/// Lets a bot play in the window.
pub fn demo(options: DemoOptions) -> Result<(), String> {
    let mut settings = Settings::read();
    settings.dark = options.dark;
    if let Some(lang) = options.lang.as_deref().and_then(Lang::parse) {
        settings.lang = lang;
    }
    let library = library::Library::load(options.scenario.as_deref(), settings.lang)?;
    let mut desk = Desk::new(library, &settings);
    // A demo is nobody's run: it leaves no save behind.
    desk.keeps_saves = false;
    let window = window_options(options.size, options.scale, options.shots.is_some());
    let mut app = app(&window, desk, &settings);
    if let Some(folder) = &options.shots {
        std::fs::create_dir_all(folder).map_err(|e| format!("{}: {e}", folder.display()))?;
        app.add_plugins(shots::plugin(folder.clone()));
    }
    app.add_plugins(demo::plugin(&options)?);
    finish(app.run())
}

fn window_options(size: Option<(u32, u32)>, scale: Option<f32>, exact: bool) -> WindowOptions {
    let mut window = WindowOptions {
        scale,
        exact,
        ..WindowOptions::default()
    };
    if let Some((width, height)) = size {
        (window.width, window.height) = (width, height);
    }
    window
}

fn app(window: &WindowOptions, desk: Desk, settings: &Settings) -> App {
    let mut app = App::new();
    app.add_plugins(window::plugins(window))
        .add_plugins((egui_bridge::plugin, board::plugin, window::plugin))
        .insert_resource(egui_bridge::Look {
            dark: settings.dark,
            zoom: 1.0,
        })
        .insert_resource(desk)
        .add_plugins((
            screens::plugin,
            apply::plugin,
            weeks::plugin,
            author::plugin,
        ));
    app
}

fn finish(exit: AppExit) -> Result<(), String> {
    match exit {
        AppExit::Success => Ok(()),
        AppExit::Error(code) => Err(format!("the window ended with code {code}")),
    }
}
