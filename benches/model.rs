//! Speed of the whole model: a customer's quarter, whole playthroughs, the forecast of the plan screen.
#![allow(missing_docs, reason = "criterion's macros make public functions")]
#![allow(
    clippy::expect_used,
    reason = "a bench whose commands are refused has nothing to measure"
)]

use clientele::run::{bots, forecast, reference};
use clientele::sim::score::score;
use clientele::sim::{Command, Sim};
use criterion::{BatchSize, BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use rayon::prelude::*;
use std::hint::black_box;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::Duration;

/// One quarter with the plan as it stands: commit, thirteen weeks, close.
fn quarter(sim: &mut Sim) {
    sim.silently(&Command::CommitPlan).expect("a plan is open");
    for _ in 0..13 {
        sim.silently(&Command::AdvanceWeek).expect("nothing waits");
    }
    sim.silently(&Command::CloseQuarter)
        .expect("all weeks are over");
}

/// Cost per customer and quarter with all mechanisms, by the size of the book.
fn customer_quarter(c: &mut Criterion) {
    let mut group = c.benchmark_group("customer-quarter");
    group
        .sample_size(10)
        .measurement_time(Duration::from_secs(6));
    for n in [60, 1_000, 10_000, 100_000, 1_000_000] {
        let sc = Arc::new(reference::scenario(1, n, 12));
        let start = Sim::light(sc, 1, 12);
        group.throughput(Throughput::Elements(u64::from(n)));
        group.bench_function(BenchmarkId::from_parameter(n), |b| {
            b.iter_batched_ref(|| start.ahead(1), quarter, BatchSize::PerIteration);
        });
    }
    group.finish();
}

/// A thousand playthroughs of 60 × 12 with the textbook bot, on all cores.
fn playthroughs(c: &mut Criterion) {
    let mut group = c.benchmark_group("playthroughs");
    group
        .sample_size(10)
        .measurement_time(Duration::from_secs(8));
    let sc = Arc::new(reference::scenario(1, 60, 12));
    let start = Sim::light(Arc::clone(&sc), 0, 12);
    group.throughput(Throughput::Elements(1_000));
    group.bench_function("textbook, 1000 × 60 × 12", |b| {
        b.iter(|| {
            let sum: f64 = (0..1_000u64)
                .into_par_iter()
                .map(|seed| {
                    let mut sim = start.ahead(seed);
                    let bot = bots::by_name("textbook").expect("it is one of the names");
                    bots::play_silently(&mut sim, bot).expect("the reference can be played");
                    score(&sc, sim.state()).value().to_f64()
                })
                .sum();
            black_box(sum)
        });
    });
    group.finish();
}

/// What the plan screen waits for: 200 rollouts of the coming quarter.
fn plan_forecast(c: &mut Criterion) {
    let mut group = c.benchmark_group("forecast");
    group.sample_size(20);
    let go = AtomicBool::new(false);
    let sc = Arc::new(reference::scenario(1, 60, 12));
    let sim = Sim::new(sc, 1, 12);
    group.bench_function("200 rollouts of 60 customers", |b| {
        b.iter(|| black_box(forecast::forecast(&sim, forecast::ROLLOUTS, &go)));
    });
    group.finish();
}

criterion_group!(benches, customer_quarter, playthroughs, plan_forecast);
criterion_main!(benches);
