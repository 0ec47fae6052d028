//! Notices when a file of a scenario changes on disk.

use super::source::{FILES, Source};
use std::time::SystemTime;

/// What a file looks like from outside: length and time of the last change; none: it isn't there.
type Look = Option<(u64, Option<SystemTime>)>;

/// Watches the files of a scenario. It asks the disk when it is asked itself;
/// a few looks a second cost nothing, and no system needs a service for it.
#[derive(Clone, Debug)]
pub struct Watch {
    source: Source,
    seen: Vec<Look>,
    /// The last look, while something is on the move.
    moving: Option<Vec<Look>>,
}

impl Watch {
    /// Watches from now on. A shipped scenario never changes.
    pub fn new(source: Source) -> Self {
        let seen = look(&source);
        Self {
            source,
            seen,
            moving: None,
        }
    }

    /// What is watched.
    pub const fn source(&self) -> &Source {
        &self.source
    }

    /// Whether a file has changed, come or gone since the last time this said so.
    /// Editors write in steps: it says so only once two looks find the same.
    pub fn changed(&mut self) -> bool {
        let now = look(&self.source);
        if now == self.seen {
            self.moving = None;
            return false;
        }
        if self.moving.as_ref() == Some(&now) {
            self.seen = now;
            self.moving = None;
            return true;
        }
        self.moving = Some(now);
        false
    }
}

fn look(source: &Source) -> Vec<Look> {
    let Source::Folder(folder) = source else {
        return Vec::new();
    };
    let one = |name: &str| {
        let meta = std::fs::metadata(folder.join(name)).ok()?;
        Some((meta.len(), meta.modified().ok()))
    };
    FILES.iter().map(|name| one(name)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    #[test]
    fn a_change_is_told_once_and_only_when_it_has_come_to_rest() {
        let folder = tempfile::tempdir().expect("a folder can be made");
        let file = folder.path().join("scenario.ron");
        fs::write(&file, "(id: \"a\")").expect("the folder is writable");
        let mut watch = Watch::new(Source::Folder(folder.path().to_owned()));
        assert!(!watch.changed());
        fs::write(&file, "(id: \"a\", quarters: 3)").expect("the folder is writable");
        assert!(!watch.changed(), "it may still be written");
        assert!(watch.changed());
        assert!(!watch.changed());
        fs::remove_file(&file).expect("it is there");
        watch.changed();
        assert!(watch.changed(), "a file that is gone is a change");
        fs::write(folder.path().join("notes.txt"), "x").expect("the folder is writable");
        assert!(!watch.changed() && !watch.changed(), "not a file of ours");
    }
}
