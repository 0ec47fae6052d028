//! Whose runs these are, and the store that hears of them: what is set once and kept.

/// Whose runs these are, and where their records go. The secret of the store isn't among it: it is never written down.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Account {
    /// Student number; empty: the name of the save.
    pub student: String,
    /// Home page of the system that gave the number.
    pub home_page: String,
    /// Address of the learning record store; empty: nothing is sent.
    pub store: String,
    /// Name or key for it.
    pub key: String,
}

/// One thing of it that is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AccountField {
    /// Student number.
    Student,
    /// Home page of the system that gave it.
    HomePage,
    /// Address of the store.
    Store,
    /// Name or key for it.
    Key,
    /// Password or secret: for this session only.
    Secret,
}

impl AccountField {
    /// Key of its name; a note may stand under it with `-note`.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Student => "account-student",
            Self::HomePage => "account-home-page",
            Self::Store => "account-store",
            Self::Key => "account-key",
            Self::Secret => "account-secret",
        }
    }
}

impl Account {
    /// What is set there; nothing for the secret.
    pub fn of(&self, field: AccountField) -> &str {
        match field {
            AccountField::Student => &self.student,
            AccountField::HomePage => &self.home_page,
            AccountField::Store => &self.store,
            AccountField::Key => &self.key,
            AccountField::Secret => "",
        }
    }

    /// Sets something. The secret is none of its business.
    pub fn set(&mut self, field: AccountField, words: &str) {
        let place = match field {
            AccountField::Student => &mut self.student,
            AccountField::HomePage => &mut self.home_page,
            AccountField::Store => &mut self.store,
            AccountField::Key => &mut self.key,
            AccountField::Secret => return,
        };
        words.trim().clone_into(place);
    }

    /// Whether statements are sent anywhere.
    pub const fn sends(&self) -> bool {
        !self.store.is_empty()
    }

    /// Whether the secret would travel for all to read: that is said, and not
    /// forbidden, as a school may have a network of its own.
    pub fn is_open(&self) -> bool {
        let local = ["http://localhost", "http://127.", "http://[::1]"];
        self.store.starts_with("http://") && !local.iter().any(|l| self.store.starts_with(l))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_is_never_part_of_what_is_kept() {
        let mut account = Account::default();
        account.set(AccountField::Secret, "geheim");
        assert_eq!(account, Account::default());
        assert!(!account.sends());
        account.set(AccountField::Store, " http://lrs.example.edu/xAPI ");
        assert!(account.sends() && account.is_open());
        account.set(AccountField::Store, "http://localhost:8100/xAPI");
        assert!(!account.is_open());
    }
}
