//! Spoils every file of every shipped scenario in many ways: each time it must load or say why not, soon and in little memory.
//!
//! A usual run takes a spread sample. All of them, ten thousand of each file:
//!
//! ```text
//! cargo nextest run --no-default-features --run-ignored only --no-capture -E 'test(all_mutations)'
//! ```
//!
//! With `CLIENTELE_MUTATED_FILE=scenario.ron` only the files whose name holds that.
//!
//! A mutation that fails is named, such as `steel/scenario.ron/1234`, and is
//! tried again, with its files kept, by
//!
//! ```text
//! CLIENTELE_MUTATION=steel/scenario.ron/1234 cargo nextest run --no-default-features --no-capture -E 'test(sampled_mutations)'
//! ```

#![allow(
    clippy::disallowed_methods,
    reason = "it takes the time that loading takes"
)]

mod origin;
mod spent;

use crate::fuzz::{judge, plays};
use clientele::scenario::Source;
use origin::{Origin, origins};
use spent::spent;
use std::collections::BTreeSet;
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

/// Mutations of each file.
const ALL: u32 = 10_000;
/// The same in a usual run: each way a few times.
const SAMPLE: u32 = 32;
/// Most processor time that a load may take: what else the machine does is not its fault.
const SLOW: Duration = Duration::from_secs(2);
/// After this, on the clock, it hangs.
const HANGS: Duration = Duration::from_secs(20);
/// Most memory that the whole process may take, in KiB.
const MEMORY: u64 = 1 << 20;
/// Mutations that a worker takes at a time.
const BATCH: u32 = 250;
/// Set to a mutation's name to try it again.
const AGAIN: &str = "CLIENTELE_MUTATION";

/// Set to a part of a name, such as `steel/` or `quiz.ron`, to take only such files.
const ONLY: &str = "CLIENTELE_MUTATED_FILE";

/// What came of many mutations.
#[derive(Default)]
struct Tally {
    loads: u32,
    valid: u32,
    played: u32,
    slowest: (Duration, String),
    faults: Vec<String>,
}

impl Tally {
    fn add(&mut self, other: Self) {
        self.loads += other.loads;
        self.valid += other.valid;
        self.played += other.played;
        self.faults.extend(other.faults);
        if other.slowest.0 > self.slowest.0 {
            self.slowest = other.slowest;
        }
    }
}

/// One mutation: judged, sometimes shown, and sometimes played where it loads.
fn one(origin: &Origin, folder: &Path, number: u32, busy: &Busy, tally: &mut Tally) {
    let (spoilt, way) = origin.spoilt(number);
    fs::write(folder.join(&origin.file), spoilt).expect("a file can be written");
    let source = Source::Folder(folder.to_owned());
    let judged = || {
        note(busy, Some(origin.name(number)));
        let from = spent();
        // Drawing hundreds of problems takes longer than finding them.
        let done = catch_unwind(AssertUnwindSafe(|| {
            judge(&source, number.is_multiple_of(8))
        }));
        (done, spent().saturating_sub(from))
    };
    let (done, mut took) = judged();
    // A processor that is shared works more slowly: the quickest of three counts.
    for _ in 0..2 {
        if took > SLOW {
            took = took.min(judged().1);
        }
    }
    let mut fault = match done {
        Ok(Ok(loaded)) => {
            tally.valid += u32::from(loaded.is_some());
            let sampled = tally.valid % 4 == 1;
            loaded.filter(|_| sampled).and_then(|loaded| {
                tally.played += 1;
                let played = catch_unwind(AssertUnwindSafe(|| plays(&loaded)));
                played
                    .err()
                    .map(|_| "it panics when it is played".to_owned())
            })
        }
        Ok(Err(fault)) => Some(fault),
        Err(_) => Some("it panics".to_owned()),
    };
    if took > SLOW {
        fault = Some(format!("it takes {took:.1?} of a processor"));
    }
    if let Some(fault) = fault {
        let name = origin.name(number);
        tally.faults.push(format!("{name} ({way}): {fault}"));
    }
    tally.loads += 1;
    if took > tally.slowest.0 {
        tally.slowest = (took, format!("{} ({way})", origin.name(number)));
    }
}

/// The most memory that this process has taken, in KiB; 0 where the system doesn't tell.
fn memory() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let number = peak.and_then(|rest| rest.split_whitespace().next());
    number.and_then(|n| n.parse().ok()).unwrap_or(0)
}

/// What a worker is busy with, and since when.
type Busy = Mutex<Option<(String, Instant)>>;

/// The first `count` mutations of every file, on all cores.
fn mutations(count: u32) {
    let only = std::env::var(ONLY).unwrap_or_default();
    let mut origins = origins();
    origins.retain(|o| format!("{}/{}", o.scenario, o.file).contains(&only));
    let batches: Vec<(&Origin, u32, u32)> = origins
        .iter()
        .flat_map(|origin| {
            let starts = (0..count).step_by(BATCH as usize);
            starts.map(move |from| (origin, from, (from + BATCH).min(count)))
        })
        .collect();
    let (next, over) = (AtomicUsize::new(0), AtomicBool::new(false));
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let busy: Vec<Busy> = (0..cores).map(|_| Mutex::new(None)).collect();
    let from = Instant::now();
    let mut all = Tally::default();
    std::thread::scope(|scope| {
        let worker = |busy: &Busy| {
            let mut tally = Tally::default();
            while let Some((origin, from, to)) = batches.get(next.fetch_add(1, Ordering::Relaxed)) {
                let dir = tempfile::tempdir().expect("a folder for temporary files");
                let folder = origin.folder(dir.path());
                for number in *from..*to {
                    one(origin, &folder, number, busy, &mut tally);
                }
                note(busy, None);
                if memory() > MEMORY && tally.faults.is_empty() {
                    let names = format!("{} to {to}", origin.name(*from));
                    tally.faults.push(format!("{names}: {} KiB", memory()));
                }
            }
            tally
        };
        scope.spawn(|| watch(&busy, &over));
        let workers: Vec<_> = busy
            .iter()
            .map(|b| scope.spawn(move || worker(b)))
            .collect();
        for worker in workers {
            all.add(worker.join().expect("a worker catches what panics"));
        }
        over.store(true, Ordering::Relaxed);
    });
    println!(
        "{} mutations of {} files in {:.0?}: {} load, {} of these played; slowest {:.2?}, {}; \
         most memory {} MiB",
        all.loads,
        origins.len(),
        from.elapsed(),
        all.valid,
        all.played,
        all.slowest.0,
        all.slowest.1,
        memory() >> 10
    );
    assert_eq!(all.loads as usize, origins.len() * count as usize);
    // Were none valid, or all, nothing would have been tried.
    assert!(all.valid > 0 && all.valid < all.loads && all.played > 0);
    assert!(
        all.faults.is_empty(),
        "{} faults, again with {AGAIN}=<name>:\n  {}",
        all.faults.len(),
        distinct(&all.faults).join("\n  ")
    );
}

/// One of each kind of fault: a file can be spoiled in many ways to the same end.
fn distinct(faults: &[String]) -> Vec<&str> {
    let mut kinds = BTreeSet::new();
    let kind = |fault: &&String| {
        let (_, what) = fault.split_once("): ").unwrap_or_default();
        // Where it is differs; what it is doesn't.
        let words = what
            .split_whitespace()
            .filter(|w| !w.bytes().any(|b| b.is_ascii_digit()));
        kinds.insert(words.collect::<Vec<_>>().join(" "))
    };
    faults
        .iter()
        .filter(kind)
        .map(String::as_str)
        .take(60)
        .collect()
}

fn note(busy: &Busy, name: Option<String>) {
    let mut slot = busy.lock().expect("nobody panics holding it");
    *slot = name.map(|name| (name, Instant::now()));
}

/// Ends the process when somebody hangs, and says with what.
fn watch(busy: &[Busy], over: &AtomicBool) {
    while !over.load(Ordering::Relaxed) {
        std::thread::sleep(Duration::from_millis(200));
        for slot in busy {
            let slot = slot.lock().expect("nobody panics holding it");
            if let Some((name, since)) = &*slot
                && since.elapsed() > HANGS
            {
                eprintln!("{name} hangs; again with {AGAIN}={name}");
                std::process::exit(101);
            }
        }
    }
}

/// Tries one mutation again, in a folder that stays.
fn again(name: &str) {
    let parts: Vec<&str> = name.split('/').collect();
    let [scenario, file, number] = parts[..] else {
        panic!("{AGAIN} is a scenario, a file and a number: steel/scenario.ron/1234");
    };
    let origins = origins();
    let origin = origins
        .iter()
        .find(|o| o.scenario == scenario && o.file == file)
        .unwrap_or_else(|| panic!("there is no {scenario}/{file}"));
    let number: u32 = number.parse().expect("the last part is a number");
    let dir = tempfile::tempdir()
        .expect("a folder for temporary files")
        .keep();
    let folder = origin.folder(&dir);
    let (spoilt, way) = origin.spoilt(number);
    fs::write(folder.join(file), spoilt).expect("a file can be written");
    println!("{way}: {}", folder.display());
    match judge(&Source::Folder(folder), true) {
        Ok(Some(loaded)) => plays(&loaded),
        Ok(None) => {}
        Err(fault) => panic!("{fault}"),
    }
}

#[test]
fn sampled_mutations_load_or_say_why_not() {
    match std::env::var(AGAIN) {
        Ok(name) => again(&name),
        Err(_) => mutations(SAMPLE),
    }
}

#[test]
#[ignore = "ten thousand of each file take a quarter of an hour and more"]
fn all_mutations_load_or_say_why_not() {
    mutations(ALL);
}

#[test]
fn the_same_number_spoils_the_same_way() {
    let origins = origins();
    let (mut kept, mut tried) = (0, 0);
    for origin in &origins {
        for number in 0..16 {
            let (one, way) = origin.spoilt(number);
            assert_eq!((one.clone(), way), origin.spoilt(number));
            let whole = origin.files.iter().find(|f| f.0 == origin.file);
            kept += usize::from(whole.is_some_and(|f| f.1 == one));
            tried += 1;
        }
    }
    // Two lines may be the same, or a file has no numbers; most change something.
    assert!(kept * 10 < tried, "{kept} of {tried} change nothing");
}
