//! A store of records for the demo: it stands in for a school's, and either takes everything or never answers.

use super::CLASS;
use crate::game::desk::{Desk, now};
use crate::game::records::Records;
use crate::report::lrs::{Address, AddressFault, Courier, Parcel, Patience, Reply, Store};
use crate::report::xapi::Learner;
use crate::view::account::Account;
use std::path::Path;
use std::time::Duration;

/// Tells the run on the desk to a store. Files for others go into the folder from now on.
pub(super) fn tell(folder: &Path, desk: &mut Desk, answers: bool) -> Result<(), String> {
    let session = desk.session.as_ref().ok_or("there is no run")?;
    let account = Account {
        student: CLASS[0].0.to_owned(),
        home_page: "https://lms.example.edu".to_owned(),
        store: "https://lrs.example.edu/xAPI".to_owned(),
        key: "clientele".to_owned(),
    };
    let learner = Learner::new(&account.home_page, &account.student).map_err(|e| e.to_string())?;
    let open = move |_: &Address| -> Result<Box<dyn Store>, AddressFault> {
        Ok(Box::new(StandIn { answers }))
    };
    let patience = Patience {
        tries: 1,
        first: Duration::ZERO,
        most: Duration::ZERO,
    };
    let courier = Courier::with(Box::new(open), patience).map_err(|e| e.to_string())?;
    courier.put(Parcel {
        save: session.to_save(now()),
        learner,
        lang: desk.lang,
        folder: folder.join("lrs"),
        address: Some(Address {
            url: account.store.clone(),
            key: account.key.clone(),
            ..Address::default()
        }),
    });
    desk.records = Records::with(courier);
    desk.account = account;
    desk.papers.folder = Some(folder.join("handouts"));
    // Only runs that are saved are told of. Nothing is written: there is nobody who would.
    desk.keeps_saves = true;
    Ok(())
}

/// A store that takes everything, or one that never answers.
struct StandIn {
    answers: bool,
}

impl Store for StandIn {
    fn post(&self, _: &str) -> Result<Reply, String> {
        self.reply()
    }

    fn get(&self, _: &str) -> Result<Reply, String> {
        self.reply()
    }
}

impl StandIn {
    fn reply(&self) -> Result<Reply, String> {
        if self.answers {
            Ok(Reply {
                status: 200,
                words: String::new(),
            })
        } else {
            Err("no answer".to_owned())
        }
    }
}
