//! The courier: it tells what is new once, and keeps what can't go.

use super::store::{Fake, Mood};
use crate::support::{folder, shipped};
use crate::xapi::{played, statements, student};
use clientele::locale::Lang;
use clientele::report::lrs::{
    Address, AddressFault, BRIEF, Courier, Heard, Parcel, Queue, Stop, Store, Trouble,
};
use clientele::run::Save;
use clientele::sim::Command;
use std::collections::VecDeque;
use std::path::Path;
use std::thread;
use std::time::Duration;

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
    let loaded = shipped("steel");
    let whole = played(&loaded, 5, 2);
    let close = whole.log.iter().position(|c| *c == Command::CloseQuarter);
    let mut half = whole.clone();
    half.log
        .truncate(close.expect("two quarters were played") + 1);
    let (some, all) = (statements(&half, &loaded), statements(&whole, &loaded));
    assert!(!some.is_empty() && all.len() > some.len());
    let address = fake.address("geheim");
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
    let loaded = shipped("steel");
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
