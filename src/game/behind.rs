//! Work that goes on behind the screens, and what it came to: forecasts and searches never hold up a frame.

use super::lanes::Lane;
use bevy::tasks::{Task, block_on, poll_once};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

/// How often a screen looks whether the work is done.
const LOOK: Duration = Duration::from_millis(60);
/// How long a plan must stand before work on it begins, seconds.
const SETTLE: f64 = 0.25;

/// One kind of work: what is under way, and the last result.
pub(super) struct Behind<T> {
    task: Option<(u64, Task<T>, Arc<AtomicBool>)>,
    done: Option<(u64, T)>,
    /// A generation that may still be followed by others, and since when it stands.
    settling: Option<(u64, f64)>,
    /// What kind of work it is.
    lane: Lane,
}

impl<T> Default for Behind<T> {
    fn default() -> Self {
        Self {
            task: None,
            done: None,
            settling: None,
            lane: Lane::First,
        }
    }
}

impl<T: Send + 'static> Behind<T> {
    /// Work that takes seconds: it doesn't stand in the way of other work.
    pub(super) const fn long(&mut self) -> &mut Self {
        self.lane = Lane::Long;
        self
    }

    /// The result for a generation of the desk; none while it is worked out.
    /// Work for an older generation is told to stop.
    pub(super) fn of<W>(
        &mut self,
        generation: u64,
        ctx: &egui::Context,
        start: impl FnOnce() -> W,
    ) -> Option<&T>
    where
        W: FnOnce(&AtomicBool) -> T + Send + 'static,
    {
        let asked = |of: Option<u64>| of == Some(generation);
        if asked(self.done.as_ref().map(|d| d.0)) {
            return self.done.as_ref().map(|d| &d.1);
        }
        if !asked(self.task.as_ref().map(|t| t.0)) {
            self.stop();
            let (work, cancel) = (start(), Arc::new(AtomicBool::new(false)));
            let told = Arc::clone(&cancel);
            let task = self.lane.pool().spawn(async move { work(&told) });
            self.task = Some((generation, task, cancel));
        }
        if let Some((_, task, _)) = &mut self.task
            && let Some(result) = block_on(poll_once(task))
        {
            self.task = None;
            self.done = Some((generation, result));
            return self.done.as_ref().map(|d| &d.1);
        }
        ctx.request_repaint_after(LOOK);
        None
    }

    /// The same for what changes quickly: work begins once a generation has
    /// stood for a moment. Returns whether [`Behind::latest`] is of this generation.
    pub(super) fn settled<W>(
        &mut self,
        generation: u64,
        ctx: &egui::Context,
        start: impl FnOnce() -> W,
    ) -> bool
    where
        W: FnOnce(&AtomicBool) -> T + Send + 'static,
    {
        let known = |of: Option<u64>| of == Some(generation);
        let begun = known(self.done.as_ref().map(|d| d.0))
            || known(self.task.as_ref().map(|t| t.0))
            // The very first answer need not wait: nothing else is being moved.
            || (self.done.is_none() && self.task.is_none());
        if !begun {
            let now = ctx.input(|i| i.time);
            let since = self.settling.filter(|(of, _)| *of == generation);
            let since = since.map_or(now, |(_, since)| since);
            self.settling = Some((generation, since));
            if now - since < SETTLE {
                self.stop();
                ctx.request_repaint_after(LOOK);
                return false;
            }
        }
        self.of(generation, ctx, start).is_some()
    }

    /// The last result, whatever generation it is of.
    pub(super) fn latest(&self) -> Option<&T> {
        self.done.as_ref().map(|d| &d.1)
    }

    /// The result for a generation if it is there already.
    pub(super) fn ready(&self, generation: u64) -> Option<&T> {
        let done = self.done.as_ref().filter(|d| d.0 == generation);
        done.map(|d| &d.1)
    }

    /// Tells work under way to stop; what was done stays.
    pub(super) fn stop(&mut self) {
        if let Some((_, _, cancel)) = self.task.take() {
            cancel.store(true, Ordering::Relaxed);
        }
    }
}

impl<T> Drop for Behind<T> {
    fn drop(&mut self) {
        if let Some((_, _, cancel)) = self.task.take() {
            cancel.store(true, Ordering::Relaxed);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use bevy::tasks::{AsyncComputeTaskPool, TaskPool};

    #[test]
    fn work_is_done_once_for_a_generation_and_again_for_the_next() {
        AsyncComputeTaskPool::get_or_init(TaskPool::new);
        let (ctx, mut behind) = (egui::Context::default(), Behind::default());
        let mut started = 0;
        for generation in [1, 2] {
            loop {
                let result = behind.of(generation, &ctx, || {
                    started += 1;
                    move |_: &AtomicBool| generation * 10
                });
                if let Some(result) = result {
                    assert_eq!(*result, generation * 10);
                    break;
                }
                std::thread::yield_now();
            }
        }
        assert_eq!(started, 2);
        behind.stop();
        assert_eq!(behind.ready(2), Some(&20));
        assert_eq!(behind.ready(1), None);
    }

    #[test]
    fn what_changes_quickly_is_worked_on_once_it_stands() {
        AsyncComputeTaskPool::get_or_init(TaskPool::new);
        let (ctx, mut behind) = (egui::Context::default(), Behind::default());
        let work = |n: u64| move || move |_: &AtomicBool| n;
        while !behind.settled(1, &ctx, work(1)) {
            std::thread::yield_now();
        }
        assert_eq!(behind.latest(), Some(&1));
        // The clock stands still: the second generation never gets old enough.
        for generation in [2, 3, 3] {
            assert!(!behind.settled(generation, &ctx, work(generation)));
            assert!(behind.task.is_none());
        }
        assert_eq!(behind.latest(), Some(&1));
    }
}
