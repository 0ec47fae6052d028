//! The records of learning: after each closed quarter what is new of the run goes to the school's store, if there is one. Nobody waits for it.

use super::desk::{Desk, now};
use crate::locale::Texts;
use crate::report::lrs::{Address, Courier, Heard, Parcel, Queue, Stop, Trouble};
use crate::report::xapi::{Learner, Nameless};
use crate::run::slots;
use crate::sim::{Command, Phase};

/// Environment variable with the secret of the store.
const SECRET: &str = "CLIENTELE_LRS_SECRET";

/// What is known of the records.
#[derive(Default)]
pub struct Records {
    courier: Option<Courier>,
    /// Why nothing can be told.
    nameless: Option<Nameless>,
    /// Why there is no courier.
    problem: Option<String>,
}

/// Key of why somebody can't be named.
pub(super) const fn nameless(fault: Nameless) -> &'static str {
    match fault {
        Nameless::Number => "account-fault-number",
        Nameless::Address => "account-fault-address",
        Nameless::HomePage => "account-fault-home-page",
    }
}

impl Records {
    /// Those that a courier carries.
    pub(super) fn with(courier: Courier) -> Self {
        Self {
            courier: Some(courier),
            ..Self::default()
        }
    }

    fn heard(&self) -> Heard {
        self.courier
            .as_ref()
            .map(Courier::heard)
            .unwrap_or_default()
    }

    /// Whether something is under way.
    pub fn busy(&self) -> bool {
        self.heard().busy
    }
}

impl Desk {
    /// Whether the run on the desk is one that the store hears of: somebody's
    /// own, that is saved.
    fn is_told(&self) -> bool {
        self.account.sends() && self.keeps_saves && self.author.is_none()
    }

    /// The secret of the store: as it was given in this session, or by the
    /// environment.
    fn secret(&self) -> Option<String> {
        if self.secret.is_empty() {
            std::env::var(SECRET)
                .ok()
                .filter(|secret| !secret.is_empty())
        } else {
            Some(self.secret.clone())
        }
    }

    /// Whether the secret of the store is known.
    pub(super) fn has_secret(&self) -> bool {
        self.secret().is_some()
    }

    /// After a command: a quarter that was closed and what follows the end are told.
    pub(super) fn told_after(&mut self, closes: bool) {
        let state = self.session.as_ref().map(|session| session.state().phase);
        if self.aside.is_none() && (closes || state == Some(Phase::Debrief)) {
            self.tell_records();
        }
    }

    /// Hands the run over: what is new of it goes into the queue, and what
    /// waits goes to the store.
    pub(super) fn tell_records(&mut self) {
        let Some(session) = self.own_session().filter(|_| self.is_told()) else {
            return;
        };
        if !session.log().contains(&Command::CloseQuarter) {
            return;
        }
        let Some(home) = slots::home() else { return };
        let save = session.to_save(now());
        let number = match self.account.student.as_str() {
            "" => self.usual_number(),
            number => number.to_owned(),
        };
        let learner = match Learner::new(&self.account.home_page, &number) {
            Ok(learner) => learner,
            Err(fault) => {
                self.records.nameless = Some(fault);
                return;
            }
        };
        self.records.nameless = None;
        let secret = self.secret();
        let store = self.account.store.clone();
        let parcel = Parcel {
            save,
            learner,
            lang: self.lang,
            folder: Queue::folder_of(&home, &store),
            address: secret.map(|secret| Address {
                url: store,
                key: self.account.key.clone(),
                secret,
                certificates: None,
            }),
        };
        if self.records.courier.is_none() {
            match Courier::start() {
                Ok(courier) => self.records.courier = Some(courier),
                Err(error) => self.records.problem = Some(error.to_string()),
            }
        }
        if let Some(courier) = &self.records.courier {
            courier.put(parcel);
        }
    }

    /// Whether there is anything to send, as far as is known: what earlier sessions left is known once the courier was asked.
    pub(super) fn records_wait(&self) -> bool {
        let Some(courier) = &self.records.courier else {
            return self.is_told();
        };
        let heard = courier.heard();
        self.is_told() && !heard.busy && (heard.waiting > 0 || self.records.nameless.is_some())
    }

    /// What became of the records, in words; empty: none are sent.
    pub(super) fn records_said(&self) -> String {
        if !self.is_told() {
            return String::new();
        }
        let (t, heard) = (self.texts(), self.records.heard());
        let said = t.with(
            "records-said",
            [
                ("sent", heard.sent.into()),
                ("waiting", heard.waiting.into()),
                ("refused", heard.refused.into()),
            ],
        );
        let more = match (self.records.nameless, &self.records.problem) {
            (Some(fault), _) => t.get(nameless(fault)),
            (None, Some(problem)) => here(t, problem),
            (None, None) if heard.busy => t.get("records-busy"),
            (None, None) => heard
                .trouble
                .as_ref()
                .map_or_else(String::new, |w| why(t, w)),
        };
        if more.is_empty() {
            said
        } else {
            t.with(
                "records-and-why",
                [("said", said.into()), ("why", more.into())],
            )
        }
    }
}

fn here(t: &Texts, problem: &str) -> String {
    t.with("records-here", [("problem", problem.into())])
}

/// Why something waits.
fn why(t: &Texts, trouble: &Trouble) -> String {
    match trouble {
        Trouble::Secret => t.get("records-secret"),
        Trouble::Address(_) => t.get("records-address"),
        Trouble::Stop(Stop::Denied { .. }) => t.get("records-denied"),
        Trouble::Stop(Stop::Elsewhere { status, .. }) => {
            t.with("records-elsewhere", [("status", status.to_string().into())])
        }
        Trouble::Stop(Stop::Silent { .. }) => t.get("records-silent"),
        Trouble::Here(problem) => here(t, problem),
    }
}
