//! RON text → tree; after an error it goes on where the next item begins. JSON too, see `json`.

mod json;

pub(super) use json::{in_json, is_name};

use super::token::{Lexer, Token};
use super::tree::{Field, Kind, MAX_DEPTH, Node, SyntaxError};
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
        json,
    };
    let node = parser.value(0);
    let (token, span) = parser.lexer.next();
    if token != Token::End {
        parser.error(span, "the file should end here");
    }
    (node, parser.errors)
}

struct Parser<'t> {
    lexer: Lexer<'t>,
    errors: Vec<SyntaxError>,
    json: bool,
}

impl Parser<'_> {
    fn error(&mut self, span: Range<usize>, message: impl Into<String>) {
        if self.errors.len() < MAX_ERRORS {
            self.errors.push(SyntaxError {
                span,
                message: message.into(),
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
            self.error(span.clone(), "a value is missing here");
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
                self.error(
                    span.clone(),
                    "JSON has no ( ); objects stand in { }, lists in [ ]",
                );
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
                self.error(
                    span.clone(),
                    "maps have no place here; structs stand in ( )",
                );
                self.skip_group();
                Kind::Bad
            }
            Token::Bad(message) => {
                self.error(span.clone(), message);
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
        let mut ahead = self.lexer;
        let named = matches!(ahead.next().0, Token::Word(_)) && ahead.next().0 == Token::Colon;
        if named {
            let mut fields = Vec::new();
            self.sequence(')', open, |parser| fields.extend(parser.field(depth + 1)));
            Kind::Struct(name, fields)
        } else {
            let mut items = Vec::new();
            self.sequence(')', open, |parser| items.push(parser.value(depth + 1)));
            Kind::Tuple(name, items)
        }
    }

    fn field(&mut self, depth: usize) -> Option<Field> {
        let (token, span) = self.peek();
        let Token::Word(name) = token else {
            self.error(span, "a field name is missing here");
            self.value(depth);
            return None;
        };
        self.lexer.next();
        match self.peek() {
            (Token::Colon, _) => {
                self.lexer.next();
            }
            (_, place) => self.error(place, format!("a `:` is missing after `{name}`")),
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
                    return self.error(open, format!("this `{sign}` is never closed"));
                }
                (Token::Close(_), place) => {
                    // Perhaps it closes what lies around this.
                    return self.error(place, format!("a `{close}` is missing before this"));
                }
                _ => {}
            }
            let before = self.lexer.at();
            item(self);
            match self.peek() {
                (Token::Comma, comma) => {
                    self.lexer.next();
                    if self.json && matches!(self.peek().0, Token::Close(_)) {
                        self.error(comma, "JSON has no `,` behind the last item");
                    }
                }
                (Token::Close(_) | Token::End, _) => {}
                (Token::Bad(message), place) => {
                    self.error(place, message);
                    self.lexer.next();
                }
                (_, place) => {
                    self.error(place, "a `,` is missing before this");
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
                message: format!("nested more than {MAX_DEPTH} deep"),
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
mod tests {
    use super::*;

    #[test]
    fn it_goes_on_after_an_error() {
        let text = "(a: [1, 2, b: (x: %), c: Some(\"y\") d: 3)";
        let (node, errors) = parse(text);
        let at: Vec<usize> = errors.iter().map(|e| e.span.start).collect();
        // The list is never closed, `b:` has no place in it, `%` is no value, a comma lacks.
        assert!(at.contains(&text.find('%').unwrap_or(0)), "{errors:?}");
        assert!(errors.len() > 2, "{errors:?}");
        assert!(matches!(node.kind, Kind::Struct(None, _)));
    }

    #[test]
    fn places_are_those_of_the_text() {
        let text = "// 岭钢\n(id: \"steel\", fair: (1, 2), who: Kind(\"a\"))";
        let (node, errors) = parse(text);
        assert!(errors.is_empty(), "{errors:?}");
        let Kind::Struct(None, fields) = node.kind else {
            panic!("a struct was written")
        };
        let pieces: Vec<&str> = fields.iter().map(|f| &text[f.node.span.clone()]).collect();
        assert_eq!(pieces, ["\"steel\"", "(1, 2)", "Kind(\"a\")"]);
    }
}
