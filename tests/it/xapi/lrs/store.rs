//! A store of our own that refuses, breaks off and dies as it is told.

use clientele::report::lrs::{Address, Http};
use serde_json::{Value, json};
use std::collections::{BTreeMap, VecDeque};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex, MutexGuard};
use std::thread;

/// What a store does about the next request, instead of what it should.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mood {
    /// Answers with this status and takes nothing.
    Says(u16),
    /// Hangs up without an answer and takes nothing.
    HangsUp,
    /// Takes all of it, and hangs up before it answers.
    TakesAndHangsUp,
}

/// What a store holds, and how it is today.
#[derive(Default)]
pub struct Inside {
    /// Statements by id.
    pub held: BTreeMap<String, Value>,
    /// Every statement that it took, as often as it took it.
    pub taken: Vec<String>,
    /// For the next requests, one each.
    pub moods: VecDeque<Mood>,
    /// Ids that it finds faulty.
    pub faulty: Vec<String>,
    /// Ids that it says are there with other content, though they aren't.
    pub mistaken: Vec<String>,
    /// Most statements it takes at once; 0: any number.
    pub most: usize,
    /// Requests so far.
    pub requests: usize,
}

/// A store of our own: xAPI over HTTP/1.1, one request a connection.
#[derive(Clone)]
pub struct Fake {
    url: String,
    inside: Arc<Mutex<Inside>>,
}

/// Base64 of `clientele:geheim`.
const ACCOUNT: &str = "Basic Y2xpZW50ZWxlOmdlaGVpbQ==";

impl Fake {
    /// A store that is there, and well.
    pub fn start() -> Self {
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

    /// One that nobody runs.
    pub fn gone() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let port = listener.local_addr().expect("it is bound").port();
        Self {
            url: format!("http://127.0.0.1:{port}"),
            inside: Arc::default(),
        }
    }

    /// What it holds.
    pub fn inside(&self) -> MutexGuard<'_, Inside> {
        self.inside
            .lock()
            .expect("no test panics while it holds it")
    }

    /// Where it is, and a secret for it.
    pub fn address(&self, secret: &str) -> Address {
        Address {
            url: self.url.clone(),
            key: "clientele".to_owned(),
            secret: secret.to_owned(),
            certificates: None,
        }
    }

    /// The way to it, with a secret.
    pub fn store(&self, secret: &str) -> Http {
        Http::new(&self.address(secret)).expect("it is an address")
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
