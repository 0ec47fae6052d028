//! What the player set, kept beside the saves: read when the game starts, written with every change, in force everywhere.

use super::apply::Queue;
use super::board::LiveBoard;
use super::desk::Desk;
use super::egui_bridge::Look;
use super::window::Place;
use crate::locale::{Lang, Texts};
use crate::run::slots;
use crate::ui::Action;
use crate::ui::theme::Scheme;
use crate::view::account::Account;
use crate::view::settings::{Chosen, Folder, Setting, Shade, nearest};
use bevy::prelude::*;
use bevy::window::{PrimaryWindow, WindowMode, WindowTheme, WindowThemeChanged};
use serde::de::DeserializeOwned;
use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

/// What is set, and where the window was.
#[derive(Resource, Clone, Debug, Default, PartialEq)]
pub struct Settings {
    /// What is set.
    pub chosen: Chosen,
    /// Where the window was, unless it had the whole screen.
    pub place: Option<Place>,
    /// Columns of the book, in a line; empty: the usual ones.
    pub columns: String,
    /// Whose runs these are, and where their records go.
    pub account: Account,
    /// What was set before the last reset.
    pub before: Option<Chosen>,
    /// The file can't be read: what the system or the parser said.
    pub problem: Option<String>,
    /// Changes are written.
    pub keeps: bool,
}

/// Whether the system is dark.
#[derive(Resource, Clone, Copy, Debug, Default, PartialEq, Eq)]
struct SystemDark(bool);

/// Where they are kept; none where the system has no place for them.
pub(super) fn path() -> Option<PathBuf> {
    slots::home().map(|home| home.join("settings.ron"))
}

/// Where a folder of the player's is.
pub(super) fn folder(which: Folder) -> Option<PathBuf> {
    let home = slots::home()?;
    Some(match which {
        Folder::Scenarios => home.join("scenarios"),
        Folder::Saves => home.join("saves"),
        Folder::HandIn => home.join("hand-in"),
    })
}

fn system_lang() -> Option<Lang> {
    ["LC_ALL", "LC_MESSAGES", "LANG"]
        .iter()
        .filter_map(|name| std::env::var(name).ok())
        .find_map(|value| Lang::parse(&value))
}

/// One value of the file; what isn't there or is no such thing counts as not set.
fn value<T: DeserializeOwned>(map: &ron::value::Map, key: &str) -> Option<T> {
    let value = map.get(&ron::Value::String(key.to_owned()))?;
    value.clone().into_rust().ok()
}

/// What a file says; what it does not say, or says wrongly, stays as it is at first.
fn parse(text: &str, first: Chosen) -> Result<(Chosen, Option<Place>), String> {
    let map = match ron::from_str::<ron::Value>(text) {
        Ok(ron::Value::Map(map)) => map,
        Ok(_) => return Err("it is no list of settings".to_owned()),
        Err(error) => return Err(error.to_string()),
    };
    let on = |key: &str| value::<bool>(&map, key).unwrap_or(false);
    let word = |key: &str| value::<String>(&map, key);
    // An older version wrote only whether it was dark.
    let old = on("dark").then_some(Shade::Dark);
    let chosen = Chosen {
        lang: word("lang")
            .and_then(|code| Lang::parse(&code))
            .unwrap_or(first.lang),
        shade: word("shade")
            .and_then(|word| Shade::parse(&word))
            .or(old)
            .unwrap_or_default(),
        scale: value(&map, "scale").map_or(100, nearest),
        calm: on("calm"),
        safe: on("safe"),
        contrast: on("contrast"),
        full_screen: on("full_screen"),
    };
    let place = Place::sound(
        value(&map, "x").zip(value(&map, "y")),
        value(&map, "width").zip(value(&map, "height")),
    );
    Ok((chosen, place))
}

/// The columns of the book that a file says; empty where it says none.
fn columns(text: &str) -> String {
    match ron::from_str::<ron::Value>(text) {
        Ok(ron::Value::Map(map)) => value(&map, "columns").unwrap_or_default(),
        _ => String::new(),
    }
}

/// Names in the file of what is set about an account.
fn account_lines(account: &Account) -> [(&'static str, &str); 4] {
    [
        ("student", &account.student),
        ("home_page", &account.home_page),
        ("lrs", &account.store),
        ("lrs_key", &account.key),
    ]
}

/// The account that a file says; what it doesn't say is empty.
fn account(text: &str) -> Account {
    let Ok(ron::Value::Map(map)) = ron::from_str::<ron::Value>(text) else {
        return Account::default();
    };
    let word = |key: &str| value::<String>(&map, key).unwrap_or_default();
    Account {
        student: word("student"),
        home_page: word("home_page"),
        store: word("lrs"),
        key: word("lrs_key"),
    }
}

impl Settings {
    /// As set before; else the system's language, Chinese where that is neither
    /// Chinese nor English. A file that can't be read counts as none, and is
    /// put aside before another is written.
    pub fn read() -> Self {
        let first = Chosen {
            lang: system_lang().unwrap_or_default(),
            ..Chosen::default()
        };
        let mut settings = Self {
            chosen: first,
            keeps: true,
            ..Self::default()
        };
        let Some(path) = path() else { return settings };
        let read = match fs::read_to_string(&path) {
            Ok(text) => {
                settings.columns = columns(&text);
                settings.account = account(&text);
                parse(&text, first)
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => return settings,
            Err(error) => Err(error.to_string()),
        };
        match read {
            Ok((chosen, place)) => (settings.chosen, settings.place) = (chosen, place),
            Err(problem) => settings.problem = Some(problem),
        }
        settings
    }

    /// Writes them beside the old file first, so that a crash leaves one of the two whole.
    pub fn write(&mut self) -> io::Result<()> {
        let Some(path) = path().filter(|_| self.keeps) else {
            return Ok(());
        };
        if self.problem.is_some() && path.exists() {
            fs::rename(&path, path.with_extension("ron.broken"))?;
        }
        put(&path, self.text().as_bytes())?;
        self.problem = None;
        Ok(())
    }

    /// One setting a line, as RON; what isn't known isn't written.
    fn text(&self) -> String {
        let c = self.chosen;
        let mut lines = vec![
            format!("lang: \"{}\"", c.lang.code()),
            format!("shade: \"{}\"", c.shade.word()),
            format!("scale: {}", c.scale),
            format!("calm: {}", c.calm),
            format!("safe: {}", c.safe),
            format!("contrast: {}", c.contrast),
            format!("full_screen: {}", c.full_screen),
        ];
        if !self.columns.is_empty() {
            lines.push(format!("columns: {:?}", self.columns));
        }
        // The secret for the store isn't among them: it is never written down.
        for (key, words) in account_lines(&self.account) {
            if !words.is_empty() {
                lines.push(format!("{key}: {words:?}"));
            }
        }
        if let Some(place) = self.place {
            lines.extend(place.at.map(|(x, y)| format!("x: {x}, y: {y}")));
            let (width, height) = place.size;
            lines.push(format!("width: {width}, height: {height}"));
        }
        format!("(\n    {},\n)\n", lines.join(",\n    "))
    }

    /// Carries out what the screen asks for. What can't be kept is told.
    pub(super) fn set(&mut self, what: Setting, desk: &mut Desk) {
        match what {
            Setting::Open(which) => {
                if let Err(error) = folder(which).map_or(Ok(()), |path| open(&path)) {
                    let said = [("problem", error.to_string().into())];
                    desk.notice = Some(desk.texts().with("settings-folder-failed", said));
                }
                return;
            }
            Setting::Undo => {
                if let Some(before) = self.before.take() {
                    self.chosen = before;
                    desk.lang = before.lang;
                    desk.generation += 1;
                }
            }
            Setting::Reset => {
                self.before = Some(self.chosen);
                self.chosen = self.chosen.with(what);
            }
            _ => {
                self.before = None;
                self.chosen = self.chosen.with(what);
            }
        }
        self.keep(desk);
    }

    /// Writes them; a failure is told.
    pub(super) fn keep(&mut self, desk: &mut Desk) {
        if let Err(error) = self.write() {
            let said = [("problem", error.to_string().into())];
            desk.notice = Some(desk.texts().with("settings-not-kept", said));
        }
    }
}

/// That the settings could not be read, and what becomes of them.
pub(super) fn unreadable(problem: &str, t: &Texts) -> String {
    let path = path().map_or_else(String::new, |path| path.display().to_string());
    t.with(
        "settings-unreadable",
        [("path", path.into()), ("problem", problem.into())],
    )
}

fn put(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder)?;
    let mut file = tempfile::NamedTempFile::new_in(folder)?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    file.persist(path).map_err(|error| error.error)?;
    Ok(())
}

/// Shows a folder in the system's file manager; it is made if it isn't there yet.
pub(super) fn open(folder: &Path) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    let program = if cfg!(target_os = "windows") {
        "explorer"
    } else if cfg!(target_os = "macos") {
        "open"
    } else {
        "xdg-open"
    };
    let mut child = Command::new(program)
        .arg(folder)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()?;
    // Somebody must wait for it, or it stays about as a zombie.
    std::thread::Builder::new()
        .name("file manager".to_owned())
        .spawn(move || child.wait())?;
    Ok(())
}

/// Where the window system doesn't say whether it is dark, as on X11, the desktop may.
fn desktop_is_dark() -> bool {
    let (send, answer) = std::sync::mpsc::channel();
    let asked = std::thread::Builder::new()
        .name("desktop".to_owned())
        .spawn(move || {
            let said = Command::new("gsettings")
                .args(["get", "org.gnome.desktop.interface", "color-scheme"])
                .stdin(Stdio::null())
                .output();
            let dark = said.is_ok_and(|s| String::from_utf8_lossy(&s.stdout).contains("dark"));
            // Nobody listens any more if it took too long.
            let _ = send.send(dark);
        });
    asked.is_ok()
        && answer
            .recv_timeout(Duration::from_millis(150))
            .unwrap_or(false)
}

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

pub(super) fn plugin(app: &mut App) {
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

#[cfg(test)]
mod tests {
    use super::*;

    fn first() -> Chosen {
        Chosen {
            lang: Lang::En,
            ..Chosen::default()
        }
    }

    #[test]
    fn what_is_written_is_read_again() {
        let settings = Settings {
            chosen: Chosen {
                lang: Lang::Zh,
                shade: Shade::Dark,
                scale: 150,
                calm: true,
                safe: true,
                contrast: false,
                full_screen: true,
            },
            place: Some(Place {
                at: Some((-20, 300)),
                size: (1400, 900),
            }),
            ..Settings::default()
        };
        let text = settings.text();
        let read = parse(&text, first()).expect("it was just written");
        assert_eq!(read, (settings.chosen, settings.place), "{text}");
    }

    #[test]
    fn an_account_is_kept_without_its_secret() {
        let settings = Settings {
            account: Account {
                student: "2026\"0117\\学".to_owned(),
                home_page: "https://lms.example.edu".to_owned(),
                store: "https://lrs.example.edu/xAPI".to_owned(),
                key: "clientele".to_owned(),
            },
            ..Settings::default()
        };
        let text = settings.text();
        assert_eq!(account(&text), settings.account, "{text}");
        assert!(!text.contains("secret"));
        assert!(parse(&text, first()).is_ok());
        assert_eq!(account("(lang: 7)"), Account::default());
    }

    #[test]
    fn what_is_unknown_or_wrong_is_passed_over_and_the_rest_counts() {
        let text = "(lang: 7, shade: \"pink\", scale: 110, calm: true, hat: [1, 2], safe: \"yes\")";
        let (chosen, place) = parse(text, first()).expect("it is a list");
        let wanted = Chosen {
            scale: 100,
            calm: true,
            ..first()
        };
        assert_eq!((chosen, place), (wanted, None));
    }

    #[test]
    fn the_file_of_an_older_version_is_understood() {
        let (chosen, _) = parse("(lang:\"zh-CN\",dark:true)", first()).expect("it is a list");
        assert_eq!((chosen.lang, chosen.shade), (Lang::Zh, Shade::Dark));
    }

    #[test]
    fn rubbish_is_told_and_stops_nothing() {
        for text in ["", "(", "[1]", "\u{0}\u{1}"] {
            assert!(parse(text, first()).is_err(), "{text:?}");
        }
    }
}
