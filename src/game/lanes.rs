//! Where work behind the screens is done: what somebody waits for at once never waits behind what takes seconds, and the window keeps a core.

use bevy::tasks::{AsyncComputeTaskPool, TaskPool, TaskPoolBuilder, available_parallelism};
use rayon::{ThreadPool, ThreadPoolBuilder};
use std::sync::OnceLock;

/// What kind of work it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Lane {
    /// Forecasts, other futures: somebody looks at the place where it will stand.
    #[default]
    First,
    /// Whole debriefs, classes, files, the values of all saves.
    Long,
}

/// Long work that goes on at the same time: a debrief, and a file that is written meanwhile.
const AT_ONCE: usize = 2;

impl Lane {
    /// The threads that begin such work, one for each piece.
    pub(super) fn pool(self) -> &'static TaskPool {
        static LONG: OnceLock<TaskPool> = OnceLock::new();
        match self {
            Self::First => AsyncComputeTaskPool::get(),
            Self::Long => LONG.get_or_init(|| {
                let pool = TaskPoolBuilder::new().num_threads(AT_ONCE);
                pool.thread_name("Long work".to_owned()).build()
            }),
        }
    }
}

/// Threads that work is spread over: all cores but the window's.
fn threads() -> usize {
    available_parallelism().saturating_sub(1).max(1)
}

/// Leaves the window a core where work is spread over threads without more ado.
pub(super) fn plugin(_: &mut bevy::prelude::App) {
    // Whoever was first has set it; a second window in one process keeps that.
    let _ = ThreadPoolBuilder::new()
        .num_threads(threads())
        .build_global();
}

/// Does long work on threads of its own: what is spread over threads elsewhere doesn't queue up behind it.
pub(super) fn spread<R: Send>(work: impl FnOnce() -> R + Send) -> R {
    static POOL: OnceLock<Option<ThreadPool>> = OnceLock::new();
    let pool = POOL.get_or_init(|| {
        let pool = ThreadPoolBuilder::new().num_threads(threads());
        pool.thread_name(|i| format!("Spread work {i}"))
            .build()
            .ok()
    });
    match pool {
        Some(pool) => pool.install(work),
        // Without threads of its own it takes those that are there.
        None => work(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use bevy::tasks::block_on;
    use rayon::prelude::*;
    use std::sync::mpsc::channel;

    #[test]
    fn what_is_waited_for_goes_past_what_takes_long() {
        AsyncComputeTaskPool::get_or_init(TaskPool::new);
        let (go, wait) = channel::<()>();
        // Long work that ends only when it is told to, on all threads it may have.
        let long = Lane::Long.pool().spawn(async move {
            spread(move || {
                assert!(wait.recv().is_ok());
                (0..100_u64).into_par_iter().sum::<u64>()
            })
        });
        let first = Lane::First
            .pool()
            .spawn(async { (0..100_u64).into_par_iter().sum::<u64>() });
        assert_eq!(block_on(first), 4950);
        assert!(go.send(()).is_ok());
        assert_eq!(block_on(long), 4950);
    }
}
