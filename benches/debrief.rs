//! Speed of the debrief: all of it on the reference scenario, and its parts.
#![allow(missing_docs, reason = "criterion's macros make public functions")]
#![allow(
    clippy::expect_used,
    reason = "a bench whose run can't be played has nothing to measure"
)]

use clientele::run::debrief::{Course, Effort, Watch, debrief, skill, turning, why};
use clientele::run::session::{Provenance, Session};
use clientele::run::{bots, reference, sweep};
use criterion::{Criterion, criterion_group, criterion_main};
use rayon::{ThreadPool, ThreadPoolBuilder};
use std::hint::black_box;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::Duration;

/// Sixty customers over twelve quarters, as somebody plays them who shares
/// everything out alike: nearly every decision differs from the benchmark's.
fn played() -> Session {
    let sc = Arc::new(reference::scenario(1, 60, 12));
    let bot = bots::by_name("equal").expect("it is one of the names");
    sweep::record(sc, Provenance::default(), bot, 1, 12, 0).expect("the reference can be played")
}

/// So many threads, whatever the machine has.
fn threads(n: usize) -> ThreadPool {
    let pool = ThreadPoolBuilder::new().num_threads(n).build();
    pool.expect("threads can be started")
}

/// Turning points, 200 seeds, eight bots and a search: what the debrief screen waits for. With two threads it may take
/// ten seconds; with one it is what a window on two cores leaves to it.
fn whole(c: &mut Criterion) {
    let run = played();
    let (sim, log) = (run.sim(), run.log());
    let go = AtomicBool::new(false);
    let mut group = c.benchmark_group("debrief");
    group
        .sample_size(10)
        .measurement_time(Duration::from_secs(40));
    for (n, name) in [(2, "on two threads"), (1, "on one")] {
        let pool = threads(n);
        let all = || debrief(sim, log, Effort::default(), &|_| (), &go);
        group.bench_function(format!("60 × 12, all of it, {name}"), |b| {
            b.iter(|| black_box(pool.install(all).expect("nobody cancels")));
        });
    }
    group.finish();
}

/// The parts that take longest, each alone.
fn parts(c: &mut Criterion) {
    let run = played();
    let course = Course::of_run(run.sim(), run.log()).expect("it was just played");
    let watch = Watch::silent();
    let pool = threads(2);
    let mut group = c.benchmark_group("debrief-parts");
    group
        .sample_size(10)
        .measurement_time(Duration::from_secs(8));
    group.bench_function("course", |b| {
        b.iter(|| black_box(Course::of_run(run.sim(), run.log())));
    });
    group.bench_function("why", |b| b.iter(|| black_box(why::why(&course))));
    group.bench_function("turning points", |b| {
        b.iter(|| black_box(pool.install(|| turning::turning(&course, &watch))));
    });
    group.bench_function("luck and skill", |b| {
        let luck = || skill::skill(&course, skill::Effort::default(), &watch);
        b.iter(|| black_box(pool.install(luck)));
    });
    group.finish();
}

criterion_group!(benches, whole, parts);
criterion_main!(benches);
