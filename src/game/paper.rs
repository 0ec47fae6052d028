//! What the game writes for people to print.

use super::desk::Desk;
use crate::report::handout::{Length, Sheet, handout};
use crate::run::slots;
use std::path::PathBuf;

/// The folder for papers; none where the system has no place for it.
pub(super) fn folder() -> Option<PathBuf> {
    slots::home().map(|home| home.join("handouts"))
}

impl Desk {
    /// Writes the hand-outs of the scenario on the desk, in the language of the
    /// screen, and tells where they are.
    pub(super) fn handout(&mut self) {
        let Some(book) = &self.book else { return };
        let (sc, t) = (&book.scenario, book.texts(self.lang));
        let full = Length {
            quarters: sc.quarters,
            minutes: sc.minutes,
        };
        let length = Length::of(sc, None).unwrap_or(full);
        let html = handout(sc, t, length, &Sheet::ALL);
        let name = format!("{}.{}.html", sc.id, self.lang.code());
        self.write(&name, &html, "handout-written");
    }

    /// Writes a table of the book, of this quarter and in the language of the
    /// screen, and tells where it is.
    pub(super) fn write_book(&mut self, table: &str) {
        let (Some(book), Some(session)) = (&self.book, &self.session) else {
            return;
        };
        let quarter = session.state().quarter;
        let lang = self.lang.code();
        let name = format!("{}-book-q{quarter}.{lang}.csv", book.scenario.id);
        self.write(&name, table, "table-written");
    }

    /// Writes a file into the folder for papers and tells where it is, in the
    /// words of `key`.
    fn write(&mut self, name: &str, content: &str, key: &str) {
        let Some(folder) = folder() else {
            self.notice = Some(self.texts().get("author-no-folder"));
            return;
        };
        let path = folder.join(name);
        let written =
            std::fs::create_dir_all(&folder).and_then(|()| std::fs::write(&path, content));
        self.notice = Some(match written {
            Ok(()) => {
                let said = [("path", path.display().to_string().into())];
                self.texts().with(key, said)
            }
            Err(error) => format!("{}: {error}", path.display()),
        });
    }
}
