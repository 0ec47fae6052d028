//! The keys: what they do, screen by screen.

use crate::locale::Texts;

/// A group of keys.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyGroup {
    /// Where they work.
    pub title: String,
    /// Key or combination, and what it does.
    pub keys: Vec<(&'static str, String)>,
}

/// Where keys work, and which: each has a text `shortcut-…`.
const GROUPS: [(&str, &[(&str, &str)]); 9] = [
    (
        "shortcuts-everywhere",
        &[
            ("Esc", "shortcut-back"),
            ("F1", "shortcut-handbook"),
            ("F11", "shortcut-full-screen"),
            ("Ctrl+,", "shortcut-settings"),
            ("Ctrl+/", "shortcut-keys"),
            ("Ctrl+=", "shortcut-larger"),
            ("Ctrl+-", "shortcut-smaller"),
            ("F2", "shortcut-tour"),
            ("Shift+F2", "shortcut-tour-back"),
            ("Ctrl+F2", "shortcut-tour-end"),
            ("Ctrl+I", "shortcut-lesson"),
        ],
    ),
    (
        "shortcuts-moving",
        &[
            ("Tab", "shortcut-next"),
            ("Shift+Tab", "shortcut-before"),
            ("Enter", "shortcut-press"),
            ("Space", "shortcut-press"),
            ("←", "shortcut-slide"),
            ("→", "shortcut-slide"),
        ],
    ),
    (
        "shortcuts-plan",
        &[
            ("Ctrl+Enter", "shortcut-begin"),
            ("Ctrl+Z", "shortcut-undo"),
            ("Ctrl+Shift+Z", "shortcut-redo"),
            ("Ctrl+Y", "shortcut-redo"),
        ],
    ),
    (
        "shortcuts-board",
        &[
            ("←", "shortcut-board-move"),
            ("→", "shortcut-board-move"),
            ("Enter", "shortcut-board-open"),
            ("=", "shortcut-board-in"),
            ("-", "shortcut-board-out"),
            ("0", "shortcut-board-fit"),
        ],
    ),
    (
        "shortcuts-weeks",
        &[("Space", "shortcut-pause"), ("1", "shortcut-answer")],
    ),
    (
        "shortcuts-talk",
        &[
            ("1", "shortcut-line"),
            ("←", "shortcut-offer"),
            ("→", "shortcut-offer"),
            ("Z", "shortcut-undo-line"),
            ("H", "shortcut-hint"),
        ],
    ),
    (
        "shortcuts-quiz",
        &[("1", "shortcut-answer"), ("Enter", "shortcut-question")],
    ),
    (
        "shortcuts-debrief",
        &[
            ("1", "shortcut-debrief-page"),
            ("←", "shortcut-page-before"),
            ("→", "shortcut-page-next"),
            ("B", "shortcut-wall"),
        ],
    ),
    (
        "shortcuts-handbook",
        &[
            ("Ctrl+F", "shortcut-search"),
            ("←", "shortcut-page-before"),
            ("→", "shortcut-page-next"),
            ("↑", "shortcut-scroll"),
            ("↓", "shortcut-scroll"),
        ],
    ),
];

/// All keys, those that do the same on one line.
pub fn shortcuts(t: &Texts) -> Vec<KeyGroup> {
    GROUPS
        .iter()
        .map(|(title, keys)| KeyGroup {
            title: t.get(title),
            keys: keys.iter().map(|(key, what)| (*key, t.get(what))).collect(),
        })
        .collect()
}
