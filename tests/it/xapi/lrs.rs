//! Sending to a store that refuses, breaks off, dies and comes back: each statement is there once in the end.

mod courier;
mod store;

use super::{played, statements};
use crate::support::{folder, shipped};
use clientele::report::lrs::{Http, Patience, Queue, Reply, Sent, Stop, Store, send};
use serde_json::{Value, json};
use std::cell::RefCell;
use std::collections::VecDeque;
use std::fs;
use std::path::Path;
use std::time::Duration;
use store::{Fake, Mood};

/// Three tries, and nobody really waits.
const PATIENCE: Patience = Patience {
    tries: 3,
    first: Duration::from_secs(1),
    most: Duration::from_secs(30),
};

/// Sends, and tells how long it would have rested between tries.
fn sent(queue: &Queue, store: &Http) -> (Sent, Vec<u64>) {
    let rests = RefCell::new(Vec::new());
    let rest = |time: Duration| rests.borrow_mut().push(time.as_secs());
    let sent = send(queue, store, PATIENCE, &rest).expect("the folder can be used");
    (sent, rests.into_inner())
}

/// The statements of three runs, in a queue.
fn queued(folder: &Path) -> (Queue, Vec<Value>) {
    let loaded = shipped("taxi");
    let told: Vec<Value> = (7..10)
        .flat_map(|seed| statements(&played(&loaded, seed, 0), &loaded))
        .collect();
    let queue = Queue::at(folder.join("queue"));
    queue.add(&told).expect("the folder can be written");
    (queue, told)
}

fn id(statement: &Value) -> String {
    statement["id"].as_str().unwrap_or_default().to_owned()
}

/// Everything is there, once, and nothing waits.
#[track_caller]
fn all_there(fake: &Fake, queue: &Queue, told: &[Value]) {
    let inside = fake.inside();
    assert_eq!(inside.held.len(), told.len());
    assert_eq!(inside.taken.len(), told.len());
    for statement in told {
        assert_eq!(inside.held.get(&id(statement)), Some(statement));
    }
    assert!(queue.waiting().expect("the folder can be read").is_empty());
}

fn files(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut files: Vec<(String, Vec<u8>)> = entries
        .filter_map(|e| {
            let name = e.file_name().to_string_lossy().into_owned();
            Some((name, fs::read(e.path()).ok()?))
        })
        .collect();
    files.sort();
    files
}

#[test]
fn a_store_that_is_well_holds_every_statement_once() {
    let (fake, dir) = (Fake::start(), folder());
    let (queue, told) = queued(dir.path());
    assert_eq!(queue.count().expect("the folder can be read"), told.len());
    let (found, rests) = sent(&queue, &fake.store("geheim"));
    assert_eq!(
        (found.stored, found.refused, found.left),
        (told.len(), 0, 0)
    );
    assert_eq!((found.stop, rests), (None, Vec::new()));
    all_there(&fake, &queue, &told);
    // Put in again and sent again: nothing new.
    queue.add(&told).expect("the folder can be written");
    queue.add(&told).expect("the folder can be written");
    let (again, _) = sent(&queue, &fake.store("geheim"));
    assert_eq!((again.stored, again.held), (told.len(), 0));
    all_there(&fake, &queue, &told);
}

#[test]
fn what_breaks_off_is_tried_again_with_longer_pauses() {
    let (fake, dir) = (Fake::start(), folder());
    let (queue, told) = queued(dir.path());
    fake.inside().moods = VecDeque::from([
        Mood::Says(500),
        Mood::TakesAndHangsUp,
        // The third of three tries succeeds: what was taken unseen is offered again.
    ]);
    let (found, rests) = sent(&queue, &fake.store("geheim"));
    assert_eq!((found.stored, found.stop), (told.len(), None));
    assert_eq!(rests, [1, 2]);
    all_there(&fake, &queue, &told);
}

#[test]
fn a_store_that_stays_away_leaves_everything_waiting() {
    let (fake, dir) = (Fake::start(), folder());
    let (queue, told) = queued(dir.path());
    for moods in [
        [Mood::Says(503); 3],
        [Mood::HangsUp; 3],
        [Mood::Says(429); 3],
    ] {
        fake.inside().moods = VecDeque::from(moods);
        let before = files(queue.folder());
        let (found, rests) = sent(&queue, &fake.store("geheim"));
        assert_eq!((found.stored, found.left), (0, told.len()));
        assert!(
            matches!(found.stop, Some(Stop::Silent { tries: 3, .. })),
            "{found:?}"
        );
        assert_eq!(rests, [1, 2]);
        assert_eq!(files(queue.folder()), before);
    }
    // A port where nobody is.
    let (found, _) = sent(&queue, &Fake::gone().store("geheim"));
    assert_eq!(found.left, told.len());
    // When it is back, everything arrives.
    sent(&queue, &fake.store("geheim"));
    all_there(&fake, &queue, &told);
}

#[test]
fn a_wrong_secret_or_address_ends_it_at_once_and_loses_nothing() {
    let (fake, dir) = (Fake::start(), folder());
    let (queue, told) = queued(dir.path());
    let (found, rests) = sent(&queue, &fake.store("falsch"));
    let denied =
        matches!(&found.stop, Some(Stop::Denied { status: 401, words }) if words == "who are you?");
    assert!(denied, "{found:?}");
    assert_eq!(
        (found.left, rests, fake.inside().requests),
        (told.len(), Vec::new(), 1)
    );
    for status in [403, 404, 301] {
        fake.inside().moods = VecDeque::from([Mood::Says(status)]);
        let (found, _) = sent(&queue, &fake.store("geheim"));
        let stopped = match found.stop {
            Some(Stop::Denied { status, .. } | Stop::Elsewhere { status, .. }) => status,
            _ => 0,
        };
        assert_eq!((stopped, found.left), (status, told.len()));
    }
    sent(&queue, &fake.store("geheim"));
    all_there(&fake, &queue, &told);
}

#[test]
fn a_faulty_statement_is_put_aside_with_the_words_and_the_others_arrive() {
    let (fake, dir) = (Fake::start(), folder());
    let (queue, mut told) = queued(dir.path());
    let bad: Vec<Value> = [told.len() - 1, 20, 3, 2]
        .into_iter()
        .map(|at| told.remove(at))
        .collect();
    fake.inside().faulty = bad.iter().map(id).collect();
    let (found, _) = sent(&queue, &fake.store("geheim"));
    assert_eq!(
        (found.stored, found.refused, found.left),
        (told.len(), 4, 0)
    );
    all_there(&fake, &queue, &told);
    let aside = files(&queue.refused());
    assert_eq!(aside.len(), 4);
    for statement in &bad {
        let name = format!("{}.json", id(statement));
        let file = aside
            .iter()
            .find(|(n, _)| *n == name)
            .expect("it is put aside");
        let why: Value = serde_json::from_slice(&file.1).expect("it is JSON");
        assert_eq!(
            (&why["status"], &why["statement"]),
            (&json!(400), statement)
        );
        assert_eq!(why["answer"], json!(format!("{} is faulty", id(statement))));
    }
}

#[test]
fn a_conflict_counts_as_stored_only_where_the_store_holds_the_id() {
    let (fake, dir) = (Fake::start(), folder());
    let (queue, told) = queued(dir.path());
    // Told before by an older version of the program.
    let mut older = told[5].clone();
    older["verb"]["display"]["en"] = json!("another word");
    {
        let mut inside = fake.inside();
        inside.held.insert(id(&told[5]), older.clone());
        inside.mistaken.push(id(&told[9]));
    }
    let (found, _) = sent(&queue, &fake.store("geheim"));
    assert_eq!((found.stored, found.held), (told.len() - 1, 1));
    assert_eq!((found.refused, found.left), (1, 0));
    let inside = fake.inside();
    assert_eq!(inside.held.len(), told.len() - 1);
    assert_eq!(inside.held[&id(&told[5])], older);
    assert_eq!(
        files(&queue.refused())[0].0,
        format!("{}.json", id(&told[9]))
    );
}

#[test]
fn what_is_too_much_at_once_goes_in_pieces() {
    let (fake, dir) = (Fake::start(), folder());
    let (queue, told) = queued(dir.path());
    fake.inside().most = 3;
    let (found, _) = sent(&queue, &fake.store("geheim"));
    assert_eq!((found.stored, found.refused), (told.len(), 0));
    all_there(&fake, &queue, &told);
}

#[test]
fn a_batch_that_stops_half_way_keeps_only_what_is_missing() {
    let (fake, dir) = (Fake::start(), folder());
    let (queue, told) = queued(dir.path());
    fake.inside().most = 10;
    // Too much, too much … until ten fit; then the store falls over.
    let mut first = sent_until(&fake, &queue, 12);
    assert!(
        first.stored > 0 && first.left == told.len() - first.stored,
        "{first:?}"
    );
    assert_eq!(fake.inside().held.len(), first.stored);
    while first.stop.is_some() {
        let next = sent_until(&fake, &queue, 12);
        assert!(next.left < first.left, "{next:?}");
        first = next;
    }
    all_there(&fake, &queue, &told);
}

/// Sends to a store that breaks down after so many requests.
fn sent_until(fake: &Fake, queue: &Queue, requests: usize) -> Sent {
    let store = Breaking {
        store: fake.store("geheim"),
        left: RefCell::new(requests),
    };
    let rest = |_: Duration| {};
    send(queue, &store, PATIENCE, &rest).expect("the folder can be used")
}

/// A store that answers so many requests and no more.
struct Breaking {
    store: Http,
    left: RefCell<usize>,
}

impl Breaking {
    fn works(&self) -> Result<(), String> {
        let mut left = self.left.borrow_mut();
        if *left == 0 {
            return Err("the cable is cut".to_owned());
        }
        *left -= 1;
        Ok(())
    }
}

impl Store for Breaking {
    fn post(&self, body: &str) -> Result<Reply, String> {
        self.works()?;
        self.store.post(body)
    }

    fn get(&self, id: &str) -> Result<Reply, String> {
        self.works()?;
        self.store.get(id)
    }
}

#[test]
fn a_sender_killed_at_any_moment_neither_loses_nor_doubles_a_statement() {
    let (fake, dir) = (Fake::start(), folder());
    let (queue, told) = queued(dir.path());
    let batches = files(queue.folder());
    assert!(batches.len() > 1, "several batches wait");
    sent(&queue, &fake.store("geheim"));
    all_there(&fake, &queue, &told);
    // Killed after the store's answer and before a batch was taken away: each in turn …
    for (name, bytes) in &batches {
        fs::write(queue.folder().join(name), bytes).expect("the folder can be written");
        sent(&queue, &fake.store("geheim"));
        all_there(&fake, &queue, &told);
    }
    // … killed while one was written …
    let half = queue.folder().join(".clientele-x1.tmp");
    fs::write(&half, &batches[0].1[..100]).expect("the folder can be written");
    // … and killed with the rest of a batch written and the batch still there.
    let whole: Vec<Value> = serde_json::from_slice(&batches[0].1).expect("a batch is JSON");
    queue
        .add(&whole[whole.len() / 2..])
        .expect("the folder can be written");
    queue.add(&whole).expect("the folder can be written");
    let (found, _) = sent(&queue, &fake.store("geheim"));
    assert_eq!((found.refused, found.left, found.stop), (0, 0, None));
    all_there(&fake, &queue, &told);
}
