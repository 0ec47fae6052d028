//! Talking to a learning record store over HTTP or HTTPS, with a name and a secret.

use super::base64::base64;
use std::time::Duration;
use thiserror::Error;
use ureq::Agent;
use ureq::tls::{Certificate, PemItem, RootCerts, TlsConfig, parse_pem};

/// The version of the specification that is spoken (xAPI 1.0.3, Communication 3.3).
pub const VERSION: &str = "1.0.3";
/// How long an answer may take.
const TIMEOUT: Duration = Duration::from_mins(1);
/// So much of an answer is read.
const ANSWER: u64 = 4 << 20;

/// What a store answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reply {
    /// HTTP status.
    pub status: u16,
    /// Its words.
    pub words: String,
}

/// A store; a test may stand in for one. An error is that no answer came.
pub trait Store {
    /// Offers statements, a JSON array.
    fn post(&self, body: &str) -> Result<Reply, String>;
    /// Asks for a statement by its id.
    fn get(&self, id: &str) -> Result<Reply, String>;
}

/// Where a store is and who may write there. It isn't printed: the secret is in it.
#[derive(Clone, Default)]
pub struct Address {
    /// The endpoint, with or without `statements` at its end.
    pub url: String,
    /// Name, or key.
    pub key: String,
    /// Password, or secret.
    pub secret: String,
    /// Certificates to trust instead of the public ones, as PEM.
    pub certificates: Option<Vec<u8>>,
}

/// Why an address can't be used.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum AddressFault {
    /// It begins with neither `https://` nor `http://`.
    #[error("`{0}` is no address of a store: it begins with https:// or http://")]
    Scheme(String),
    /// A colon would end the name too early.
    #[error("the key must not hold a colon")]
    Key,
    /// The certificates can't be read.
    #[error("the certificates can't be read: {0}")]
    Certificates(String),
}

impl Address {
    /// Where statements go.
    fn statements(&self) -> String {
        let url = self.url.trim().trim_end_matches('/');
        if url.ends_with("/statements") {
            url.to_owned()
        } else {
            format!("{url}/statements")
        }
    }

    fn host(&self) -> Option<&str> {
        let url = self.url.trim();
        let after = url
            .strip_prefix("https://")
            .or_else(|| url.strip_prefix("http://"))?;
        let host = after.split(['/', '?', '#']).next().unwrap_or_default();
        (!host.is_empty()).then_some(host)
    }

    /// Whether it is this machine.
    pub fn is_local(&self) -> bool {
        self.host().is_some_and(|host| {
            let name = host.rsplit_once(':').map_or(host, |(name, _)| name);
            matches!(name, "localhost" | "[::1]") || host == "[::1]" || name.starts_with("127.")
        })
    }

    /// Whether the secret would travel for all to read.
    pub fn is_open(&self) -> bool {
        self.url.trim().starts_with("http://") && !self.is_local()
    }
}

/// A store over HTTP.
pub struct Http {
    agent: Agent,
    url: String,
    authorization: String,
}

impl Http {
    /// Makes everything ready; nothing is sent yet.
    pub fn new(address: &Address) -> Result<Self, AddressFault> {
        if address.host().is_none() {
            return Err(AddressFault::Scheme(address.url.clone()));
        }
        if address.key.contains(':') {
            return Err(AddressFault::Key);
        }
        let roots = match &address.certificates {
            Some(pem) => RootCerts::new_with_certs(&certificates(pem)?),
            None => RootCerts::WebPki,
        };
        let config = Agent::config_builder()
            .http_status_as_error(false)
            .max_redirects(0)
            .timeout_global(Some(TIMEOUT))
            .tls_config(TlsConfig::builder().root_certs(roots).build());
        // Nobody else stands between this machine and itself.
        let config = if address.is_local() {
            config.proxy(None)
        } else {
            config
        };
        let account = format!("{}:{}", address.key, address.secret);
        Ok(Self {
            agent: config.build().new_agent(),
            url: address.statements(),
            authorization: format!("Basic {}", base64(account.as_bytes())),
        })
    }
}

fn certificates(pem: &[u8]) -> Result<Vec<Certificate<'static>>, AddressFault> {
    let mut found = Vec::new();
    for item in parse_pem(pem) {
        match item {
            Ok(PemItem::Certificate(certificate)) => found.push(certificate),
            Ok(_) => {}
            Err(error) => return Err(AddressFault::Certificates(error.to_string())),
        }
    }
    if found.is_empty() {
        return Err(AddressFault::Certificates("there is none in it".to_owned()));
    }
    Ok(found)
}

/// What came back, or why nothing did.
fn reply(
    answer: Result<ureq::http::Response<ureq::Body>, ureq::Error>,
) -> Result<(u16, Result<String, ureq::Error>), String> {
    let mut response = answer.map_err(|error| error.to_string())?;
    let body = response.body_mut().with_config();
    let words = body.limit(ANSWER).lossy_utf8(true).read_to_string();
    Ok((response.status().as_u16(), words))
}

impl Store for Http {
    fn post(&self, body: &str) -> Result<Reply, String> {
        let request = self.agent.post(self.url.as_str());
        let request = request
            .header("Authorization", self.authorization.as_str())
            .header("X-Experience-API-Version", VERSION)
            .header("Content-Type", "application/json");
        let (status, words) = reply(request.send(body))?;
        // The status says what became of the statements, even where the words break off.
        let words = words.unwrap_or_default();
        Ok(Reply { status, words })
    }

    fn get(&self, id: &str) -> Result<Reply, String> {
        let request = self.agent.get(self.url.as_str());
        let request = request
            .query("statementId", id)
            .header("Authorization", self.authorization.as_str())
            .header("X-Experience-API-Version", VERSION);
        let (status, words) = reply(request.call())?;
        let words = words.map_err(|error| error.to_string())?;
        Ok(Reply { status, words })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(url: &str) -> Address {
        Address {
            url: url.to_owned(),
            ..Address::default()
        }
    }

    #[test]
    fn statements_have_one_place_however_the_address_is_written() {
        for url in [
            "https://lrs.example/xAPI",
            " https://lrs.example/xAPI/ ",
            "https://lrs.example/xAPI/statements",
            "https://lrs.example/xAPI/statements/",
        ] {
            assert_eq!(at(url).statements(), "https://lrs.example/xAPI/statements");
        }
    }

    #[test]
    fn the_secret_travels_open_only_to_another_machine_over_http() {
        assert!(at("http://lrs.example/xAPI").is_open());
        for url in [
            "https://lrs.example",
            "http://localhost:8100/xAPI",
            "http://127.0.0.1:1",
            "http://[::1]:8100",
            "http://[::1]/xAPI",
        ] {
            assert!(!at(url).is_open(), "{url}");
        }
    }

    #[test]
    fn what_is_no_address_is_said_before_anything_is_sent() {
        for url in [
            "",
            "lrs.example",
            "ftp://lrs.example",
            "https://",
            "https:///x",
        ] {
            let fault = Http::new(&at(url)).err();
            assert_eq!(fault, Some(AddressFault::Scheme(url.to_owned())));
        }
        let mut address = at("https://lrs.example");
        address.certificates = Some(b"no certificate".to_vec());
        assert!(matches!(
            Http::new(&address),
            Err(AddressFault::Certificates(_))
        ));
        address.key = "a:b".to_owned();
        assert!(matches!(Http::new(&address), Err(AddressFault::Key)));
    }
}
