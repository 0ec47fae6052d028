//! Processor time: of this thread, and of all threads by name.

use std::collections::BTreeMap;
use std::time::Duration;

/// Processor time this thread has taken so far.
#[cfg(unix)]
pub(super) fn spent() -> Duration {
    let now = rustix::time::clock_gettime(rustix::time::ClockId::ThreadCPUTime);
    Duration::new(
        u64::try_from(now.tv_sec).unwrap_or(0),
        u32::try_from(now.tv_nsec).unwrap_or(0),
    )
}

/// Where there is no such clock, the time: what else the machine does then counts as well.
#[cfg(not(unix))]
pub(super) fn spent() -> Duration {
    use std::sync::OnceLock;
    use std::time::Instant;
    static START: OnceLock<Instant> = OnceLock::new();
    START.get_or_init(Instant::now).elapsed()
}

/// Processor time of all threads so far, by what they do; empty where the system doesn't tell.
pub(super) fn by_thread() -> BTreeMap<String, Duration> {
    let mut out = BTreeMap::new();
    let Ok(tasks) = std::fs::read_dir("/proc/self/task") else {
        return out;
    };
    let main = std::process::id().to_string();
    for task in tasks.flatten() {
        let read = |file| std::fs::read_to_string(task.path().join(file)).unwrap_or_default();
        let nanos = read("schedstat");
        let nanos = nanos.split_whitespace().next().and_then(|n| n.parse().ok());
        let name = read("comm");
        let name = if task.file_name().to_string_lossy() == main {
            "main"
        } else {
            work(name.trim())
        };
        *out.entry(name.to_owned()).or_default() += Duration::from_nanos(nanos.unwrap_or(0));
    }
    out
}

/// What a thread does, by its name, of which the system keeps fifteen letters.
fn work(name: &str) -> &'static str {
    let known = [
        ("Compute Task Po", "compute"),
        ("Async Compute T", "behind"),
        ("IO Task Pool", "files"),
        ("llvmpipe", "rasteriser"),
        // The thread that draws has no name of its own: it has the program's.
        ("clientele", "drawing"),
    ];
    let found = known.iter().find(|(start, _)| name.starts_with(start));
    found.map_or("others", |known| known.1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn threads_are_known_by_what_they_do() {
        assert_eq!(work("llvmpipe-1"), "rasteriser");
        assert_eq!(work("Compute Task Po"), "compute");
        assert_eq!(work("zbus::Connectio"), "others");
        #[cfg(target_os = "linux")]
        assert!(by_thread().contains_key("main"));
    }
}
