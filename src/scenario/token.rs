//! The tokens of RON, with their places. Never fails: what can't be read is a [`Token::Bad`].

use super::bad::Bad;
use super::number::{self, Number};
use std::ops::Range;

/// A token.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Token {
    /// `(` `[` `{`
    Open(char),
    /// `)` `]` `}`
    Close(char),
    Comma,
    Colon,
    Number(Number),
    Text(String),
    Word(String),
    /// Something that is no token.
    Bad(Bad),
    End,
}

/// Reads tokens one after another; a copy looks ahead.
#[derive(Clone, Copy)]
pub(super) struct Lexer<'t> {
    text: &'t str,
    at: usize,
    /// Escapes are those of JSON, and there are no comments.
    json: bool,
}

impl<'t> Lexer<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        Self {
            text,
            at: 0,
            json: false,
        }
    }

    /// For JSON.
    pub(super) fn json(text: &'t str) -> Self {
        Self {
            text,
            at: 0,
            json: true,
        }
    }

    /// Where the next token is looked for.
    pub(super) const fn at(&self) -> usize {
        self.at
    }

    fn rest(&self) -> &'t str {
        &self.text[self.at..]
    }

    /// Takes characters as long as `keep` says so.
    fn take(&mut self, mut keep: impl FnMut(char) -> bool) -> &'t str {
        let rest = self.rest();
        let end = rest.find(|c| !keep(c)).unwrap_or(rest.len());
        self.at += end;
        &rest[..end]
    }

    /// The next token and its place.
    pub(super) fn next(&mut self) -> (Token, Range<usize>) {
        if let Err(opened) = self.skip_blank() {
            return (Token::Bad(Bad::Comment), opened);
        }
        let start = self.at;
        let token = self.token();
        (token, start..self.at)
    }

    /// Blanks, comments and `#![…]` lines; an unclosed comment is an error.
    fn skip_blank(&mut self) -> Result<(), Range<usize>> {
        loop {
            self.take(|c| c.is_whitespace() || c == '\u{FEFF}');
            let rest = self.rest();
            if self.json {
                return Ok(());
            } else if rest.starts_with("//") || rest.starts_with("#!") {
                self.take(|c| c != '\n');
            } else if rest.starts_with("/*") {
                self.block_comment()?;
            } else {
                return Ok(());
            }
        }
    }

    fn block_comment(&mut self) -> Result<(), Range<usize>> {
        let start = self.at;
        let mut depth = 0usize;
        loop {
            let rest = self.rest();
            if rest.starts_with("/*") {
                depth += 1;
                self.at += 2;
            } else if rest.starts_with("*/") {
                depth -= 1;
                self.at += 2;
                if depth == 0 {
                    return Ok(());
                }
            } else if let Some(c) = rest.chars().next() {
                self.at += c.len_utf8();
            } else {
                return Err(start..start + 2);
            }
        }
    }

    fn token(&mut self) -> Token {
        let rest = self.rest();
        let Some(first) = rest.chars().next() else {
            return Token::End;
        };
        if self.json && (rest.starts_with("//") || rest.starts_with("/*")) {
            self.take(|c| c != '\n');
            return Token::Bad(Bad::JsonComment);
        }
        let raw = rest.strip_prefix('r').map(|r| r.trim_start_matches('#'));
        if raw.is_some_and(|r| r.starts_with('"')) && !self.json {
            return self.raw_text();
        }
        let number = |c: char| c.is_ascii_digit() || matches!(c, '+' | '-' | '.');
        if number(first) {
            return self.number();
        }
        if first.is_alphabetic() || first == '_' {
            let word = self.take(|c| c.is_alphanumeric() || c == '_');
            return match word {
                "NaN" => Token::Number(Number::rough(f64::NAN)),
                "inf" => Token::Number(Number::rough(f64::INFINITY)),
                _ => Token::Word(word.to_owned()),
            };
        }
        self.at += first.len_utf8();
        match first {
            '(' | '[' | '{' => Token::Open(first),
            ')' | ']' | '}' => Token::Close(first),
            ',' => Token::Comma,
            ':' => Token::Colon,
            '"' => self.text(),
            '“' | '”' | '\'' | '‘' | '’' => self.misquoted(),
            '，' | '：' | '（' | '）' | '［' | '］' | '【' | '】' => {
                Token::Bad(Bad::FullWidth)
            }
            _ => Token::Bad(Bad::Sign),
        }
    }

    fn number(&mut self) -> Token {
        let sign = self.take(|c| matches!(c, '+' | '-'));
        let hex = self.rest().starts_with("0x");
        let mut last = ' ';
        let digits = self.take(|c| {
            let exponent = matches!(c, '+' | '-') && matches!(last, 'e' | 'E') && !hex;
            last = c;
            exponent || c.is_ascii_alphanumeric() || matches!(c, '_' | '.')
        });
        number::read(sign, digits).map_or(Token::Bad(Bad::Number), Token::Number)
    }

    /// The rest of what stands in the wrong quotes, on this line, so that it
    /// isn't read word by word.
    fn misquoted(&mut self) -> Token {
        let quote = |c: char| matches!(c, '“' | '”' | '\'' | '‘' | '’' | '"');
        let rest = self.rest();
        let end = rest.find(|c| quote(c) || c == '\n');
        if let Some((at, sign)) = end.and_then(|at| Some((at, rest[at..].chars().next()?)))
            && quote(sign)
        {
            self.at += at + sign.len_utf8();
        }
        Token::Bad(Bad::Quote)
    }

    /// The rest of a text after its opening quote.
    fn text(&mut self) -> Token {
        let mut out = String::new();
        let mut bad = None;
        loop {
            out.push_str(self.take(|c| c != '"' && c != '\\'));
            let mut signs = self.rest().chars();
            match (signs.next(), signs.next()) {
                (Some('"'), _) => {
                    self.at += 1;
                    return bad.map_or(Token::Text(out), Token::Bad);
                }
                (Some(_), Some(escape)) => {
                    self.at += 1 + escape.len_utf8();
                    let read = if self.json {
                        self.json_escape(escape).map(Some)
                    } else {
                        self.escape(escape)
                    };
                    match read {
                        Some(c) => out.extend(c),
                        None => bad = Some(Bad::Escape),
                    }
                }
                _ => {
                    self.at = self.text.len();
                    return Token::Bad(Bad::Text);
                }
            }
        }
    }

    /// What an escape stands for; `\` at the end of a line stands for nothing.
    #[allow(
        clippy::option_option,
        reason = "outer: known; inner: a character or nothing"
    )]
    fn escape(&mut self, escape: char) -> Option<Option<char>> {
        let code = |digits: &str| {
            u32::from_str_radix(digits, 16)
                .ok()
                .and_then(char::from_u32)
        };
        Some(match escape {
            'n' => Some('\n'),
            't' => Some('\t'),
            'r' => Some('\r'),
            '0' => Some('\0'),
            '\\' | '"' | '\'' => Some(escape),
            '\n' => {
                self.take(char::is_whitespace);
                None
            }
            'x' => {
                let digits = self.rest().get(..2)?;
                self.at += 2;
                Some(code(digits)?)
            }
            'u' => {
                let inner = self.rest().strip_prefix('{')?;
                // At most six digits: a search to the end of a long text would take for ever.
                let digits = &inner[..inner.bytes().take(7).position(|b| b == b'}')?];
                let c = code(digits)?;
                self.at += digits.len() + 2;
                Some(c)
            }
            _ => return None,
        })
    }

    /// What an escape of JSON stands for; signs beyond the first 65 536 are written as two.
    fn json_escape(&mut self, escape: char) -> Option<char> {
        Some(match escape {
            'n' => '\n',
            't' => '\t',
            'r' => '\r',
            'b' => '\u{8}',
            'f' => '\u{C}',
            '\\' | '"' | '/' => escape,
            'u' => {
                let first = self.four()?;
                if !(0xD800..0xDC00).contains(&first) {
                    return char::from_u32(first);
                }
                self.at += self.rest().starts_with("\\u").then_some(2)?;
                let second = self.four()?;
                let low = (0xDC00..0xE000).contains(&second).then_some(second)?;
                char::from_u32(0x1_0000 + ((first - 0xD800) << 10) + (low - 0xDC00))?
            }
            _ => return None,
        })
    }

    /// Four hexadecimal digits.
    fn four(&mut self) -> Option<u32> {
        let digits = self.rest().get(..4)?;
        if !digits.bytes().all(|b| b.is_ascii_hexdigit()) {
            return None;
        }
        self.at += 4;
        u32::from_str_radix(digits, 16).ok()
    }

    fn raw_text(&mut self) -> Token {
        self.at += 1;
        let hashes = self.take(|c| c == '#');
        self.at += 1;
        let rest = self.rest();
        let close = format!("\"{hashes}");
        if let Some(end) = rest.find(&close) {
            self.at += end + close.len();
            Token::Text(rest[..end].to_owned())
        } else {
            self.at = self.text.len();
            Token::Bad(Bad::Text)
        }
    }
}

#[cfg(test)]
mod tests;
