//! Whose statements they are: an account at a school, by number and never by address.

use serde_json::{Value, json};
use thiserror::Error;

/// Who learns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Learner {
    home_page: String,
    number: String,
}

/// Why somebody can't be named so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Nameless {
    /// Without a number nobody is meant.
    #[error("the student number is missing")]
    Number,
    /// An address tells more of a person than a store of records should hold.
    #[error("this looks like an e-mail address; give the student number instead")]
    Address,
    /// The home page says which school's number it is.
    #[error(
        "the home page of the account must be the school's own address, such as https://lms.example.edu"
    )]
    HomePage,
}

impl Learner {
    /// A student of a school, whose system has this home page.
    pub fn new(home_page: &str, number: &str) -> Result<Self, Nameless> {
        let (home_page, number) = (home_page.trim(), number.trim());
        if number.is_empty() {
            return Err(Nameless::Number);
        }
        if number.contains(['@', '＠']) {
            return Err(Nameless::Address);
        }
        let host = ["https://", "http://"]
            .into_iter()
            .find_map(|scheme| home_page.strip_prefix(scheme));
        let odd = |c: char| c.is_whitespace() || c.is_control() || "<>\"{}|\\^`".contains(c);
        if !host.is_some_and(|host| !host.is_empty() && !host.starts_with('/'))
            || home_page.contains(odd)
        {
            return Err(Nameless::HomePage);
        }
        Ok(Self {
            home_page: home_page.to_owned(),
            number: number.to_owned(),
        })
    }

    /// The page of the system that has the account.
    pub fn home_page(&self) -> &str {
        &self.home_page
    }

    /// The account's name there.
    pub fn number(&self) -> &str {
        &self.number
    }

    /// As an actor of a statement.
    pub(super) fn actor(&self) -> Value {
        json!({
            "objectType": "Agent",
            "account": { "homePage": self.home_page, "name": self.number },
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_learner_is_an_account_and_no_address() {
        let page = "https://lms.example.edu";
        assert!(Learner::new(page, " 20260117 ").is_ok_and(|l| l.number() == "20260117"));
        assert_eq!(Learner::new(page, ""), Err(Nameless::Number));
        let address = Learner::new(page, "li@example.edu");
        assert_eq!(address, Err(Nameless::Address));
        for page in [
            "",
            "lms.example.edu",
            "https://",
            "https:///x",
            "https://a b",
        ] {
            assert_eq!(Learner::new(page, "1"), Err(Nameless::HomePage), "{page}");
        }
    }
}
