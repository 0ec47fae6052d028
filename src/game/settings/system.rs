//! What the system is asked: its language, whether it is dark, and to show a folder.

use crate::locale::Lang;
use std::fs;
use std::io;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

/// Its language, if it is one of ours.
pub fn lang() -> Option<Lang> {
    ["LC_ALL", "LC_MESSAGES", "LANG"]
        .iter()
        .filter_map(|name| std::env::var(name).ok())
        .find_map(|value| Lang::parse(&value))
}

/// Shows a folder in the system's file manager; it is made if it isn't there yet.
pub fn open(folder: &Path) -> io::Result<()> {
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
pub fn desktop_is_dark() -> bool {
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
