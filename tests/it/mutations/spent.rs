//! The processor time of a thread: a load isn't slow because the machine is busy.

use std::time::Duration;

/// Processor time of this thread so far.
#[cfg(unix)]
pub fn spent() -> Duration {
    let now = rustix::time::clock_gettime(rustix::time::ClockId::ThreadCPUTime);
    Duration::new(
        u64::try_from(now.tv_sec).unwrap_or(0),
        u32::try_from(now.tv_nsec).unwrap_or(0),
    )
}

/// Where there is no such clock, the time: what else the machine does then counts as well.
#[cfg(not(unix))]
pub fn spent() -> Duration {
    use std::sync::OnceLock;
    use std::time::Instant;
    static START: OnceLock<Instant> = OnceLock::new();
    START.get_or_init(Instant::now).elapsed()
}
