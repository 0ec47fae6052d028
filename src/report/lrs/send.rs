//! Empties a queue into a store: what to do about each answer.

use super::http::{Reply, Store};
use super::queue::{Queue, QueueError};
use crate::report::xapi::array;
use serde_json::Value;
use std::time::Duration;
use thiserror::Error;

/// Longest answer of a store that is repeated to people, in letters.
const WORDS: usize = 400;

/// How long to go on with a store that doesn't answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Patience {
    /// Times that a request is made in vain.
    pub tries: u32,
    /// Pause after the first; each further one is twice as long.
    pub first: Duration,
    /// Longest pause.
    pub most: Duration,
}

impl Default for Patience {
    /// A minute in all.
    fn default() -> Self {
        Self {
            tries: 7,
            first: Duration::from_secs(1),
            most: Duration::from_secs(30),
        }
    }
}

impl Patience {
    /// The pause after so many tries in vain, from 1.
    fn pause(self, failed: u32) -> Duration {
        let doubled = 2u32.saturating_pow(failed.saturating_sub(1));
        self.first.saturating_mul(doubled).min(self.most)
    }
}

/// Why sending ended before the queue was empty.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Stop {
    /// The store doesn't let us write.
    #[error(
        "the store doesn't let us write (status {status}); check key, secret and rights: {words}"
    )]
    Denied {
        /// HTTP status.
        status: u16,
        /// What it said.
        words: String,
    },
    /// There is no store, or one that speaks otherwise.
    #[error("this address takes no statements (status {status}): {words}")]
    Elsewhere {
        /// HTTP status.
        status: u16,
        /// What it said.
        words: String,
    },
    /// It doesn't answer, or can't work now.
    #[error("the store doesn't answer, after {tries} tries: {why}")]
    Silent {
        /// Tries.
        tries: u32,
        /// What happened the last time.
        why: String,
    },
}

/// What became of a queue.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sent {
    /// Statements that the store took, or had already.
    pub stored: usize,
    /// Those among them that it holds under the same id with other content.
    pub held: usize,
    /// Statements it won't have; they lie in `refused`.
    pub refused: usize,
    /// Statements that still wait.
    pub left: usize,
    /// Why they do.
    pub stop: Option<Stop>,
}

/// Sends all that waits. `rest` is called for the pauses. An error is that the
/// queue's own folder can't be worked with.
pub fn send(
    queue: &Queue,
    store: &dyn Store,
    patience: Patience,
    rest: &dyn Fn(Duration),
) -> Result<Sent, QueueError> {
    let mut sender = Sender {
        queue,
        store,
        patience,
        rest,
        sent: Sent::default(),
    };
    for path in queue.waiting()? {
        let Some(batch) = queue.read(&path)? else {
            continue;
        };
        let mut pieces = vec![batch.statements.as_slice()];
        match sender.deliver(&mut pieces)? {
            None => queue.done(&batch)?,
            Some(stop) => {
                // What was halved may be there in part.
                let waits: Vec<Value> = pieces.into_iter().rev().flatten().cloned().collect();
                if waits.len() < batch.statements.len() {
                    queue.shrink(&batch, &waits)?;
                }
                sender.sent.stop = Some(stop);
                break;
            }
        }
    }
    sender.sent.left = queue.count()?;
    Ok(sender.sent)
}

struct Sender<'a> {
    queue: &'a Queue,
    store: &'a dyn Store,
    patience: Patience,
    rest: &'a dyn Fn(Duration),
    sent: Sent,
}

impl Sender<'_> {
    /// Delivers pieces, the last one first. Those that are left over stay in the
    /// list, with why.
    fn deliver(&mut self, pieces: &mut Vec<&[Value]>) -> Result<Option<Stop>, QueueError> {
        while let Some(&piece) = pieces.last() {
            if piece.is_empty() {
                pieces.pop();
                continue;
            }
            let reply = match self.insist(|store| store.post(&array(piece))) {
                Ok(reply) => reply,
                Err(stop) => return Ok(Some(stop)),
            };
            match (reply.status, piece) {
                (200..=299, _) => self.sent.stored += piece.len(),
                (400 | 409 | 413 | 422, [_, _, ..]) => {
                    let (first, second) = piece.split_at(piece.len() / 2);
                    pieces.pop();
                    pieces.extend([second, first]);
                    continue;
                }
                (409, [one]) => match self.holds(one) {
                    Ok(true) => {
                        self.sent.stored += 1;
                        self.sent.held += 1;
                    }
                    Ok(false) => self.refuse(one, &reply)?,
                    Err(stop) => return Ok(Some(stop)),
                },
                (400 | 413 | 422, [one]) => self.refuse(one, &reply)?,
                _ => return Ok(Some(stopped(reply))),
            }
            pieces.pop();
        }
        Ok(None)
    }

    /// Whether the store holds a statement under this id.
    fn holds(&self, statement: &Value) -> Result<bool, Stop> {
        let Some(id) = statement["id"].as_str() else {
            return Ok(false);
        };
        let reply = self.insist(|store| store.get(id))?;
        match reply.status {
            // Some stores answer with an empty list instead of 404.
            200..=299 => Ok(reply.words.contains(id)),
            400 | 404 => Ok(false),
            _ => Err(stopped(reply)),
        }
    }

    /// Asks until there is an answer, or patience is at its end.
    fn insist(&self, ask: impl Fn(&dyn Store) -> Result<Reply, String>) -> Result<Reply, Stop> {
        let mut failed = 0;
        loop {
            let why = match ask(self.store) {
                Ok(reply) if !matches!(reply.status, 408 | 429 | 500..) => return Ok(reply),
                Ok(reply) => format!("status {}: {}", reply.status, clipped(&reply.words)),
                Err(why) => why,
            };
            failed += 1;
            if failed >= self.patience.tries {
                return Err(Stop::Silent { tries: failed, why });
            }
            (self.rest)(self.patience.pause(failed));
        }
    }

    fn refuse(&mut self, statement: &Value, reply: &Reply) -> Result<(), QueueError> {
        self.queue.refuse(statement, reply.status, &reply.words)?;
        self.sent.refused += 1;
        Ok(())
    }
}

fn stopped(reply: Reply) -> Stop {
    let (status, words) = (reply.status, clipped(&reply.words));
    match status {
        401 | 403 => Stop::Denied { status, words },
        _ => Stop::Elsewhere { status, words },
    }
}

/// The beginning of what a store said, on one line.
fn clipped(words: &str) -> String {
    let line: Vec<&str> = words.split_whitespace().collect();
    let line = line.join(" ");
    line.chars().take(WORDS).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_double_up_to_a_bound() {
        let patience = Patience::default();
        let pauses: Vec<u64> = (1..patience.tries)
            .map(|failed| patience.pause(failed).as_secs())
            .collect();
        assert_eq!(pauses, [1, 2, 4, 8, 16, 30]);
        assert_eq!(patience.pause(u32::MAX).as_secs(), 30);
    }

    #[test]
    fn a_long_answer_is_clipped_between_letters() {
        assert_eq!(clipped(" a\n b "), "a b");
        assert_eq!(clipped(&"错".repeat(500)).chars().count(), WORDS);
    }
}
