//! Work that goes on behind the screens, and what it came to: forecasts and searches never hold up a frame.

use bevy::tasks::{AsyncComputeTaskPool, Task, block_on, poll_once};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

/// How often a screen looks whether the work is done.
const LOOK: Duration = Duration::from_millis(60);

/// One kind of work: what is under way, and the last result.
pub(super) struct Behind<T> {
    task: Option<(u64, Task<T>, Arc<AtomicBool>)>,
    done: Option<(u64, T)>,
}

impl<T> Default for Behind<T> {
    fn default() -> Self {
        Self {
            task: None,
            done: None,
        }
    }
}

impl<T: Send + 'static> Behind<T> {
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
            let task = AsyncComputeTaskPool::get().spawn(async move { work(&told) });
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
    use bevy::tasks::TaskPool;

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
}
