//! RON text → tree; after an error it goes on where the next item begins. JSON too, see `json`.

mod json;

pub(super) use json::{is_name, spelt};

use super::token::{Lexer, Token};
use super::tree::{Field, Kind, MAX_DEPTH, Node, SyntaxError};
use super::words::{Told, told};
use std::ops::Range;

/// Most syntax errors reported for a file: one often causes the next.
const MAX_ERRORS: usize = 8;

/// Reads a text. With errors, the tree holds what could be read.
pub fn parse(text: &str) -> (Node, Vec<SyntaxError>) {
    whole(Lexer::new(text), false)
}

/// Reads a text of JSON into the tree that its RON twin has.
pub fn parse_json(text: &str) -> (Node, Vec<SyntaxError>) {
    whole(Lexer::json(text), true)
}

fn whole(lexer: Lexer, json: bool) -> (Node, Vec<SyntaxError>) {
    let mut parser = Parser {
        lexer,
        errors: Vec::new(),
        cut: false,
        json,
    };
    let node = parser.value(0);
    let (token, span) = parser.lexer.next();
    if token != Token::End {
        parser.error(span, told("file-goes-on"));
    }
    (node, parser.errors)
}

struct Parser<'t> {
    lexer: Lexer<'t>,
    errors: Vec<SyntaxError>,
    /// A list was just ended where its `]` seems to be missing.
    cut: bool,
    json: bool,
}

impl Parser<'_> {
    fn error(&mut self, span: Range<usize>, told: Told) {
        if self.errors.len() < MAX_ERRORS {
            self.errors.push(SyntaxError {
                span,
                told,
                deep: false,
            });
        }
    }

    fn peek(&self) -> (Token, Range<usize>) {
        let mut ahead = self.lexer;
        ahead.next()
    }

    /// A value. Takes nothing if there is none.
    fn value(&mut self, depth: usize) -> Node {
        let (token, span) = self.peek();
        if matches!(
            token,
            Token::Close(_) | Token::Comma | Token::Colon | Token::End
        ) {
            self.error(span.clone(), told("value-missing"));
            return Node {
                span,
                kind: Kind::Bad,
            };
        }
        self.lexer.next();
        let kind = match token {
            Token::Number(number) => Kind::Number(number),
            Token::Text(text) => Kind::Text(text),
            Token::Word(word) if word == "true" || word == "false" => Kind::Bool(word == "true"),
            Token::Word(word) if self.json => self.json_word(&word, &span),
            Token::Open('{') if self.json => return self.object(&span, depth),
            Token::Open('(') if self.json => {
                self.error(span.clone(), told("json-parentheses"));
                self.skip_group();
                Kind::Bad
            }
            Token::Word(word) => match self.peek() {
                (Token::Open('('), open) => {
                    self.lexer.next();
                    self.parentheses(Some(word), open, depth)
                }
                _ => Kind::Word(word),
            },
            Token::Open('(') => self.parentheses(None, span.clone(), depth),
            Token::Open('[') if self.too_deep(&span, depth) => Kind::Bad,
            Token::Open('[') => {
                let mut items = Vec::new();
                self.sequence(']', span.clone(), |parser| {
                    let item = parser.value(depth + 1);
                    items.push(parser.named(item));
                });
                Kind::List(items)
            }
            Token::Open(_) => {
                self.error(span.clone(), told("brace-no-place"));
                self.skip_group();
                Kind::Bad
            }
            Token::Bad(bad) => {
                self.error(span.clone(), bad.told());
                Kind::Bad
            }
            Token::Close(_) | Token::Comma | Token::Colon | Token::End => Kind::Bad,
        };
        Node {
            span: span.start..self.lexer.at().max(span.end),
            kind,
        }
    }

    /// The inside of `(…)`, after the opening sign.
    fn parentheses(&mut self, name: Option<String>, open: Range<usize>, depth: usize) -> Kind {
        if self.too_deep(&open, depth) {
            return Kind::Bad;
        }
        if self.is_field() {
            let mut fields = Vec::new();
            self.sequence(')', open, |parser| fields.extend(parser.field(depth + 1)));
            Kind::Struct(name, fields)
        } else {
            let mut items = Vec::new();
            self.sequence(')', open, |parser| items.push(parser.value(depth + 1)));
            Kind::Tuple(name, items)
        }
    }

    /// Whether `name:` comes next.
    fn is_field(&self) -> bool {
        let mut ahead = self.lexer;
        matches!(ahead.next().0, Token::Word(_)) && ahead.next().0 == Token::Colon
    }

    fn field(&mut self, depth: usize) -> Option<Field> {
        let (token, span) = self.peek();
        let Token::Word(name) = token else {
            self.error(span, told("field-name-missing"));
            self.value(depth);
            return None;
        };
        self.lexer.next();
        match self.peek() {
            (Token::Colon, _) => {
                self.lexer.next();
            }
            (_, place) => {
                self.error(place, told("colon-missing").with("name", &name));
            }
        }
        let node = self.value(depth);
        Some(Field { name, span, node })
    }

    /// Items up to the closing sign, with commas between them.
    fn sequence(&mut self, close: char, open: Range<usize>, mut item: impl FnMut(&mut Self)) {
        loop {
            match self.peek() {
                (Token::Close(sign), _) if sign == close => {
                    self.lexer.next();
                    return;
                }
                (Token::End, _) => {
                    let sign = match close {
                        ')' => '(',
                        ']' => '[',
                        _ => '{',
                    };
                    let told = told("never-closed").with("open", sign).with("close", close);
                    return self.error(open, told);
                }
                (Token::Close(_), place) => {
                    // Perhaps it closes what lies around this.
                    return self.error(place, told("close-missing").with("close", close));
                }
                // No list holds `name: value`; what lies around it does.
                (Token::Word(name), place) if close == ']' && self.is_field() => {
                    self.cut = true;
                    return self.error(place, told("list-open").with("name", name));
                }
                _ => {}
            }
            let before = self.lexer.at();
            item(self);
            if std::mem::take(&mut self.cut) && close == ')' {
                // The comma went with the list that wasn't ended.
                continue;
            }
            match self.peek() {
                (Token::Comma, comma) => {
                    self.lexer.next();
                    if self.json && matches!(self.peek().0, Token::Close(_)) {
                        self.error(comma, told("json-last-comma"));
                    }
                }
                (Token::Close(_) | Token::End, _) => {}
                (Token::Bad(bad), place) => {
                    self.error(place, bad.told());
                    self.lexer.next();
                }
                (_, place) => {
                    self.error(place, told("comma-missing"));
                    if self.lexer.at() == before {
                        self.lexer.next();
                    }
                }
            }
        }
    }

    fn too_deep(&mut self, open: &Range<usize>, depth: usize) -> bool {
        if depth < MAX_DEPTH {
            return false;
        }
        if !self.errors.iter().any(|e| e.deep) {
            self.errors.push(SyntaxError {
                span: open.clone(),
                told: told("deep").with("most", MAX_DEPTH),
                deep: true,
            });
        }
        self.skip_group();
        true
    }

    /// Skips to the sign that closes the group just opened.
    fn skip_group(&mut self) {
        let mut depth = 1usize;
        while depth > 0 {
            match self.lexer.next().0 {
                Token::Open(_) => depth += 1,
                Token::Close(_) => depth -= 1,
                Token::End => return,
                _ => {}
            }
        }
    }
}

#[cfg(test)]
mod tests;
