//! What can be set, and what the screen says of it.

use super::account::Account;
use crate::locale::{Lang, Texts};

/// Light or dark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Shade {
    /// As the system has it.
    #[default]
    System,
    /// Warm paper.
    Light,
    /// At night.
    Dark,
}

impl Shade {
    /// All, in the order of the screen.
    pub const ALL: [Self; 3] = [Self::System, Self::Light, Self::Dark];

    /// Its word in the file and in the keys of texts.
    pub const fn word(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    /// From its word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|shade| shade.word() == word)
    }
}

/// Sizes of text to choose from, percent.
pub const SCALES: [u16; 7] = [80, 90, 100, 125, 150, 175, 200];

/// What is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a switch of its own on the screen"
)]
pub struct Chosen {
    /// Language.
    pub lang: Lang,
    /// Light or dark.
    pub shade: Shade,
    /// Size of text and all the rest, percent of what suits the window.
    pub scale: u16,
    /// Nothing glides or fades.
    pub calm: bool,
    /// The palette for colour-blind people.
    pub safe: bool,
    /// More contrast.
    pub contrast: bool,
    /// The whole screen.
    pub full_screen: bool,
}

impl Default for Chosen {
    fn default() -> Self {
        Self {
            lang: Lang::default(),
            shade: Shade::System,
            scale: 100,
            calm: false,
            safe: false,
            contrast: false,
            full_screen: false,
        }
    }
}

/// A folder that belongs to the player.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Folder {
    /// Own scenarios.
    Scenarios,
    /// Saved runs.
    Saves,
    /// Runs to hand in.
    HandIn,
}

impl Folder {
    /// All, in the order of the screen.
    pub const ALL: [Self; 3] = [Self::Scenarios, Self::Saves, Self::HandIn];

    /// Key of its name.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Scenarios => "settings-folder-scenarios",
            Self::Saves => "settings-folder-saves",
            Self::HandIn => "settings-folder-hand-in",
        }
    }
}

/// One thing that is set, or done on the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Setting {
    /// Light or dark.
    Shade(Shade),
    /// Percent; what is no step is put to the nearest.
    Scale(u16),
    /// Nothing glides or fades.
    Calm(bool),
    /// The palette for colour-blind people.
    Safe(bool),
    /// More contrast.
    Contrast(bool),
    /// The whole screen.
    FullScreen(bool),
    /// All but the language as it was at first.
    Reset,
    /// Takes the last reset back.
    Undo,
    /// Shows a folder in the system's file manager.
    Open(Folder),
}

impl Chosen {
    /// With one thing set otherwise. What is no setting changes nothing.
    #[must_use]
    pub fn with(self, what: Setting) -> Self {
        match what {
            Setting::Shade(shade) => Self { shade, ..self },
            Setting::Scale(scale) => Self {
                scale: nearest(scale),
                ..self
            },
            Setting::Calm(calm) => Self { calm, ..self },
            Setting::Safe(safe) => Self { safe, ..self },
            Setting::Contrast(contrast) => Self { contrast, ..self },
            Setting::FullScreen(full_screen) => Self {
                full_screen,
                ..self
            },
            Setting::Reset => Self {
                lang: self.lang,
                ..Self::default()
            },
            Setting::Undo | Setting::Open(_) => self,
        }
    }

    /// One step larger or smaller.
    #[must_use]
    pub fn stepped(self, larger: bool) -> u16 {
        let at = SCALES.iter().position(|s| *s == self.scale).unwrap_or(2);
        let to = if larger {
            (at + 1).min(SCALES.len() - 1)
        } else {
            at.saturating_sub(1)
        };
        SCALES[to]
    }
}

/// The step nearest to a size.
pub fn nearest(scale: u16) -> u16 {
    SCALES
        .into_iter()
        .min_by_key(|step| step.abs_diff(scale))
        .unwrap_or(100)
}

/// A folder on the screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FolderRow {
    /// Which.
    pub folder: Folder,
    /// Its name.
    pub label: String,
    /// Where it is; empty where the system has no place for it.
    pub path: String,
}

/// The screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SettingsView {
    /// What is set.
    pub chosen: Chosen,
    /// A reset can be taken back.
    pub undo: bool,
    /// Whose runs these are, and where their records go.
    pub account: Account,
    /// Whether the secret for the store is known.
    pub secret: bool,
    /// The player's folders.
    pub folders: Vec<FolderRow>,
    /// Why the settings could not be read or written, if so.
    pub problem: Option<String>,
}

/// The screen; `place` tells where a folder is.
pub fn settings(
    chosen: Chosen,
    undo: bool,
    problem: Option<String>,
    place: impl Fn(Folder) -> Option<String>,
    t: &Texts,
) -> SettingsView {
    SettingsView {
        chosen,
        undo,
        account: Account::default(),
        secret: false,
        folders: Folder::ALL
            .into_iter()
            .map(|folder| FolderRow {
                folder,
                label: t.get(folder.key()),
                path: place(folder).unwrap_or_default(),
            })
            .collect(),
        problem,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_go_in_steps_and_stop_at_both_ends() {
        let at = |scale| Chosen {
            scale,
            ..Chosen::default()
        };
        assert_eq!(at(100).stepped(true), 125);
        assert_eq!(at(80).stepped(false), 80);
        assert_eq!(at(200).stepped(true), 200);
        assert_eq!((nearest(0), nearest(110), nearest(999)), (80, 100, 200));
    }

    #[test]
    fn a_reset_keeps_the_language() {
        let set = Chosen {
            lang: Lang::En,
            ..Chosen::default()
        }
        .with(Setting::Scale(150))
        .with(Setting::Safe(true));
        assert_eq!((set.scale, set.safe), (150, true));
        let back = set.with(Setting::Reset);
        assert_eq!(back.lang, Lang::En);
        assert_eq!((back.scale, back.safe), (100, false));
    }
}
