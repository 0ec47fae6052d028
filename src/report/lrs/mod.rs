//! Sending statements to a learning record store (LRS), so that none is lost and none is counted twice.
//!
//! Statements go into a queue first: a folder with a file for each batch, written
//! beside its place, synced and renamed. A batch leaves the queue only when the
//! store has answered for all of it. Whatever happens in between, it is sent
//! again; as every statement keeps its id, a store holds it once
//! (xAPI 1.0.3, Communication 2.1.2).
//!
//! | answer | what is done |
//! | --- | --- |
//! | 200, 204 | the batch is there and leaves the queue |
//! | 400, 422 | the batch is halved until the faulty statement stands alone; it goes to `refused`, with the store's words |
//! | 409 | halved likewise; one that the store holds under this id counts as stored, another goes to `refused` |
//! | 413 | halved; a single one goes to `refused` |
//! | 401, 403 | everything stays, and sending ends: name, secret or rights are wrong |
//! | other 3xx, 4xx | everything stays, and sending ends: this is no place for statements |
//! | 408, 429, 5xx, none | tried again after 1, 2, 4 … seconds, some times; then everything stays |

mod base64;
mod courier;
mod http;
mod queue;
mod send;

pub use courier::{BRIEF, Courier, Heard, Open, Parcel, Trouble};
pub use http::{Address, AddressFault, Http, Reply, Store, VERSION};
pub use queue::{Batch, Queue, QueueError};
pub use send::{Patience, Sent, Stop, send};
