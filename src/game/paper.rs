//! What the game writes for people to print.

use super::desk::Desk;
use crate::report::handout::{Length, Sheet, handout};
use crate::run::slots;

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
        let folder = slots::home().map(|home| home.join("handouts"));
        let Some(folder) = folder else {
            self.notice = Some(t.get("author-no-folder"));
            return;
        };
        let path = folder.join(format!("{}.{}.html", sc.id, self.lang.code()));
        let written = std::fs::create_dir_all(&folder).and_then(|()| std::fs::write(&path, html));
        self.notice = Some(match written {
            Ok(()) => {
                let said = [("path", path.display().to_string().into())];
                t.with("handout-written", said)
            }
            Err(error) => format!("{}: {error}", path.display()),
        });
    }
}
