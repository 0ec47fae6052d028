//! The window: Bevy's loop around the screens, the board and the run. One plugin per file.

mod apply;
mod aside;
mod author;
mod behind;
mod board;
mod class;
mod debriefing;
mod demo;
mod desk;
mod egui_bridge;
mod export;
mod futures;
mod icon;
mod kept;
mod lanes;
mod lesson;
mod library;
mod measure;
mod paper;
mod planning;
mod practice;
mod quizzing;
mod records;
mod saves;
mod screens;
mod settings;
mod shots;
mod tour;
mod weeks;
mod window;

use crate::cli::demo::DemoOptions;
use crate::cli::play::PlayOptions;
use crate::locale::Lang;
use crate::ui::Screen;
use crate::view::settings::{Chosen, Shade};
use bevy::ecs::schedule::{Schedules, SingleThreadedExecutor};
use bevy::prelude::*;
use desk::Desk;
use settings::Settings;
use window::WindowOptions;

/// Opens the game.
pub fn play(options: PlayOptions) -> Result<(), String> {
    let mut settings = Settings::read();
    if options.dark {
        settings.chosen.shade = Shade::Dark;
    }
    if let Some(lang) = options.lang.as_deref().and_then(Lang::parse) {
        settings.chosen.lang = lang;
    }
    // An author's scenario may be broken: that is shown in the window.
    let named = options.scenario.as_deref().filter(|_| !options.author);
    let library = library::Library::load(named, settings.chosen.lang)?;
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
    let mut window = window_options(options.size, options.scale, false);
    window.full_screen = settings.chosen.full_screen;
    if let Some(place) = settings.place.filter(|_| options.size.is_none()) {
        (window.width, window.height) = place.size;
        window.at = place.at;
    }
    run(app(&window, desk, settings))
}

/// Lets a bot play in the window.
pub fn demo(options: DemoOptions) -> Result<(), String> {
    // A demo looks the same for everybody, and leaves nothing behind.
    let lang = options.lang.as_deref().and_then(Lang::parse);
    let settings = Settings {
        chosen: Chosen {
            lang: lang.unwrap_or(Settings::read().chosen.lang),
            shade: if options.dark {
                Shade::Dark
            } else {
                Shade::Light
            },
            ..Chosen::default()
        },
        ..Settings::default()
    };
    let library = library::Library::load(options.scenario.as_deref(), settings.chosen.lang)?;
    let mut desk = Desk::new(library, &settings);
    // A demo is nobody's run: it leaves no save behind.
    desk.keeps_saves = false;
    let window = window_options(options.size, options.scale, options.shots.is_some());
    let mut app = app(&window, desk, settings);
    if let Some(folder) = &options.shots {
        std::fs::create_dir_all(folder).map_err(|e| format!("{}: {e}", folder.display()))?;
        app.add_plugins(shots::plugin(folder.clone()));
    }
    if options.measure {
        app.add_plugins(measure::plugin(&options)?);
    } else {
        app.add_plugins(demo::plugin(&options)?);
    }
    run(app)
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

fn app(window: &WindowOptions, desk: Desk, settings: Settings) -> App {
    let mut app = App::new();
    app.add_plugins(window::plugins(window))
        .add_plugins((egui_bridge::plugin, board::plugin, window::plugin))
        .insert_resource(settings)
        .insert_resource(desk)
        .add_plugins((
            lanes::plugin,
            screens::plugin,
            apply::plugin,
            weeks::plugin,
            author::plugin,
            lesson::plugin,
            settings::plugin,
            icon::plugin,
        ));
    app
}

/// Runs the game. All schedules of the main world run on one thread: its hundreds of systems take microseconds each, less than
/// it takes to hand them to another thread and to wait for it. Drawing has a thread of its own, and so has work behind the screens.
fn run(mut app: App) -> Result<(), String> {
    let mut schedules = app.world_mut().resource_mut::<Schedules>();
    for (_, schedule) in schedules.iter_mut() {
        schedule.set_executor(SingleThreadedExecutor::new());
    }
    match app.run() {
        AppExit::Success => Ok(()),
        AppExit::Error(code) => Err(format!("the window ended with code {code}")),
    }
}
