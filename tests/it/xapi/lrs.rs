//! Sending to a store that refuses, breaks off, dies and comes back: each statement is there once in the end.

use super::{played, scenario, statements, student};
use clientele::locale::Lang;
use clientele::report::lrs::{
    Address, AddressFault, BRIEF, Courier, Heard, Http, Parcel, Patience, Queue, Sent, Stop, Store,
    Trouble, send,
};
use clientele::run::Save;
use clientele::sim::Command;
use serde_json::{Value, json};
use std::cell::RefCell;
use std::collections::{BTreeMap, VecDeque};
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard};
use std::thread;
use std::time::Duration;

/// What a store does about the next request, instead of what it should.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mood {
    /// Answers with this status and takes nothing.
    Says(u16),
    /// Hangs up without an answer and takes nothing.
    HangsUp,
    /// Takes all of it, and hangs up before it answers.
    TakesAndHangsUp,
}

/// What a store holds, and how it is today.
#[derive(Default)]
struct Inside {
    /// Statements by id.
    held: BTreeMap<String, Value>,
    /// Every statement that it took, as often as it took it.
    taken: Vec<String>,
    /// For the next requests, one each.
    moods: VecDeque<Mood>,
    /// Ids that it finds faulty.
    faulty: Vec<String>,
    /// Ids that it says are there with other content, though they aren't.
    mistaken: Vec<String>,
    /// Most statements it takes at once; 0: any number.
    most: usize,
    /// Requests so far.
    requests: usize,
}

/// A store of our own: xAPI over HTTP/1.1, one request a connection.
#[derive(Clone)]
struct Fake {
    url: String,
    inside: Arc<Mutex<Inside>>,
}

/// Base64 of `clientele:geheim`.
const ACCOUNT: &str = "Basic Y2xpZW50ZWxlOmdlaGVpbQ==";

impl Fake {
    fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let port = listener.local_addr().expect("it is bound").port();
        let fake = Self {
            url: format!("http://127.0.0.1:{port}/xAPI"),
            inside: Arc::default(),
        };
        let serving = fake.clone();
        // It ends with the test.
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                serving.serve(stream);
            }
        });
        fake
    }

    fn inside(&self) -> MutexGuard<'_, Inside> {
        self.inside
            .lock()
            .expect("no test panics while it holds it")
    }

    fn store(&self, secret: &str) -> Http {
        let address = Address {
            url: self.url.clone(),
            key: "clientele".to_owned(),
            secret: secret.to_owned(),
            certificates: None,
        };
        Http::new(&address).expect("it is an address")
    }

    fn serve(&self, stream: TcpStream) {
        let mut reader = BufReader::new(&stream);
        let Some((request, headers, body)) = read(&mut reader) else {
            return;
        };
        let Some((status, words)) = self.inside().answer(&request, &headers, &body) else {
            return;
        };
        let head = format!(
            "HTTP/1.1 {status} X\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
            words.len()
        );
        let mut stream = &stream;
        // A sender that has gone is no business of the store.
        let _ = stream.write_all(head.as_bytes());
        let _ = stream.write_all(words.as_bytes());
    }
}

/// The first line of a request, its headers in small letters, its body.
fn read(reader: &mut BufReader<&TcpStream>) -> Option<(String, Vec<String>, Vec<u8>)> {
    let mut request = String::new();
    reader.read_line(&mut request).ok()?;
    let mut headers = Vec::new();
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).ok()?;
        match line.trim_end().split_once(':') {
            Some((name, value)) => {
                headers.push(format!("{}:{}", name.to_ascii_lowercase(), value.trim()));
            }
            None => break,
        }
    }
    let length = headers
        .iter()
        .find_map(|h| h.strip_prefix("content-length:"));
    let length = length.map_or(Some(0), |n| n.parse::<usize>().ok())?;
    let mut body = vec![0u8; length];
    reader.read_exact(&mut body).ok()?;
    Some((request, headers, body))
}

impl Inside {
    /// Status and words; none: it hangs up.
    fn answer(&mut self, request: &str, headers: &[String], body: &[u8]) -> Option<(u16, String)> {
        self.requests += 1;
        let mood = self.moods.pop_front();
        match mood {
            Some(Mood::Says(status)) => return Some((status, "not today".to_owned())),
            Some(Mood::HangsUp) => return None,
            _ => {}
        }
        let has = |header: &str| headers.iter().any(|h| h == header);
        if !has(&format!("authorization:{ACCOUNT}")) {
            return Some((401, "who are you?".to_owned()));
        }
        if !has("x-experience-api-version:1.0.3") {
            return Some((400, "which version?".to_owned()));
        }
        let reply = match request.split(' ').take(2).collect::<Vec<_>>()[..] {
            ["POST", "/xAPI/statements"] => self.post(body),
            ["GET", path] => {
                let id = path.strip_prefix("/xAPI/statements?statementId=");
                match id.and_then(|id| self.held.get(id)) {
                    Some(statement) => (200, statement.to_string()),
                    None => (404, "no such statement".to_owned()),
                }
            }
            _ => (404, "no such place".to_owned()),
        };
        (mood != Some(Mood::TakesAndHangsUp)).then_some(reply)
    }

    /// All or nothing, as the specification has it.
    fn post(&mut self, body: &[u8]) -> (u16, String) {
        let Ok(statements) = serde_json::from_slice::<Vec<Value>>(body) else {
            return (400, "no list of statements".to_owned());
        };
        if self.most > 0 && statements.len() > self.most {
            return (413, "too much at once".to_owned());
        }
        let id = |s: &Value| s["id"].as_str().unwrap_or_default().to_owned();
        for statement in &statements {
            let id = id(statement);
            if self.faulty.contains(&id) {
                return (400, format!("{id} is faulty"));
            }
            let other = self.held.get(&id).is_some_and(|held| held != statement);
            if other || self.mistaken.contains(&id) {
                return (409, format!("{id} is there already"));
            }
        }
        let ids: Vec<String> = statements.iter().map(id).collect();
        for (id, statement) in ids.iter().zip(statements) {
            if self.held.insert(id.clone(), statement).is_none() {
                self.taken.push(id.clone());
            }
        }
        (200, json!(ids).to_string())
    }
}

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
    let loaded = scenario("taxi");
    let told: Vec<Value> = (7..10)
        .flat_map(|seed| statements(&played(&loaded, seed, 0), &loaded))
        .collect();
    let queue = Queue::at(folder.join("queue"));
    queue.add(&told).expect("the folder can be written");
    (queue, told)
}

fn folder() -> tempfile::TempDir {
    tempfile::tempdir().expect("a folder for temporary files")
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
    let gone = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let port = gone.local_addr().expect("it is bound").port();
    drop(gone);
    let nobody = Fake {
        url: format!("http://127.0.0.1:{port}"),
        inside: Arc::default(),
    };
    let (found, _) = sent(&queue, &nobody.store("geheim"));
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

impl clientele::report::lrs::Store for Breaking {
    fn post(&self, body: &str) -> Result<clientele::report::lrs::Reply, String> {
        self.works()?;
        self.store.post(body)
    }

    fn get(&self, id: &str) -> Result<clientele::report::lrs::Reply, String> {
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

/// Waits until a courier has nothing left to do.
fn quiet(courier: &Courier) -> Heard {
    for _ in 0..3_000 {
        let heard = courier.heard();
        if !heard.busy {
            return heard;
        }
        thread::sleep(Duration::from_millis(10));
    }
    panic!("it never ends: {:?}", courier.heard());
}

fn parcel(save: &Save, folder: &Path, address: Option<Address>) -> Parcel {
    Parcel {
        save: save.clone(),
        learner: student("20260117"),
        lang: Lang::Zh,
        folder: folder.to_owned(),
        address,
    }
}

#[test]
fn a_courier_tells_what_is_new_once_and_keeps_what_cannot_go() {
    let (fake, dir) = (Fake::start(), folder());
    let loaded = scenario("steel");
    let whole = played(&loaded, 5, 2);
    let close = whole.log.iter().position(|c| *c == Command::CloseQuarter);
    let mut half = whole.clone();
    half.log
        .truncate(close.expect("two quarters were played") + 1);
    let (some, all) = (statements(&half, &loaded), statements(&whole, &loaded));
    assert!(!some.is_empty() && all.len() > some.len());
    let address = Address {
        url: fake.url.clone(),
        key: "clientele".to_owned(),
        secret: "geheim".to_owned(),
        certificates: None,
    };
    let courier = Courier::start().expect("the system has a thread left");
    // Without a secret everything waits, and no one is asked.
    courier.put(parcel(&half, dir.path(), None));
    let heard = quiet(&courier);
    assert_eq!((heard.sent, heard.waiting), (0, some.len()));
    assert_eq!(heard.trouble, Some(Trouble::Secret));
    assert_eq!(fake.inside().requests, 0);
    // With it, what waits goes off; then what is new, and only that.
    courier.put(parcel(&half, dir.path(), Some(address.clone())));
    let heard = quiet(&courier);
    assert_eq!((heard.sent, heard.waiting), (some.len(), 0));
    assert_eq!(heard.trouble, None);
    for _ in 0..2 {
        courier.put(parcel(&whole, dir.path(), Some(address.clone())));
        let heard = quiet(&courier);
        assert_eq!((heard.sent, heard.waiting), (all.len(), 0));
    }
    assert_eq!(fake.inside().taken.len(), all.len());
    assert_eq!(fake.inside().held.len(), all.len());
    // The store is gone: what is new waits, with why.
    let other = played(&loaded, 6, 1);
    let more = statements(&other, &loaded).len();
    fake.inside().moods = VecDeque::from([Mood::Says(401); 1]);
    courier.put(parcel(&other, dir.path(), Some(address)));
    let heard = quiet(&courier);
    assert_eq!((heard.sent, heard.waiting), (all.len(), more));
    let denied = matches!(heard.trouble, Some(Trouble::Stop(Stop::Denied { .. })));
    assert!(denied, "{heard:?}");
}

#[test]
fn a_courier_that_is_dismissed_leaves_everything_in_the_queue() {
    let loaded = scenario("steel");
    let save = played(&loaded, 5, 1);
    let told = statements(&save, &loaded).len();
    for _ in 0..4 {
        let dir = folder();
        let nowhere =
            |_: &Address| -> Result<Box<dyn Store>, AddressFault> { Err(AddressFault::Key) };
        let courier = Courier::with(Box::new(nowhere), BRIEF);
        let courier = courier.expect("the system has a thread left");
        courier.put(parcel(&save, dir.path(), Some(Address::default())));
        drop(courier);
        let queue = Queue::at(dir.path().to_owned());
        assert_eq!(queue.count().expect("the folder can be read"), told);
    }
}
