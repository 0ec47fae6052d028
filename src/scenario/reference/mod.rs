//! The reference of every field of every file, told by the code that reads them.
//!
//! The decoders read a scenario in which every field stands (`assets/reference/example`) while `notes` writes down what
//! they ask for. So names, ranges and defaults are those of the code; the words about them stand in `assets/reference`.

mod columns;
mod defaults;
mod notes;
mod shape;
#[cfg(test)]
mod tests;
mod text_keys;

pub(super) use notes::Notes;
pub use shape::{Names, Shape};
pub use text_keys::TextKey;

use super::codes::CODES;
use super::decode::{Decoder, MAX_ITEMS};
use super::diagnostic::Problems;
use super::raw;
use super::source::{CASES, QUIZ, SCENARIO};
use super::tree::Node;
use notes::{Noted, NotedField};
use std::ops::Range;

/// The name of the fields of an effect.
const EFFECT: &str = "effect";

/// Everything an author may write.
#[derive(Clone, Debug, PartialEq)]
pub struct Reference {
    /// Groups of fields, in the order of the files and of reading.
    pub blocks: Vec<Block>,
    /// What events do.
    pub effects: Vec<Effect>,
    /// Names without quotes, by type.
    pub names: Vec<Names>,
    /// Keys of the texts.
    pub keys: Vec<TextKey>,
    /// Most items of any list.
    pub most_items: usize,
    /// Codes of the problems.
    pub codes: Vec<&'static str>,
}

/// Fields that stand together: in ( ), or in a row of the table.
#[derive(Clone, Debug, PartialEq)]
pub struct Block {
    /// Its name in the texts about it: `firm`, `kind-of-customer`.
    pub id: String,
    /// The file it stands in.
    pub file: &'static str,
    /// Its fields.
    pub fields: Vec<Field>,
    /// As the example has it.
    pub example: String,
}

/// A field.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// Its name.
    pub name: &'static str,
    /// What may stand there.
    pub shape: Shape,
    /// What holds without it.
    pub otherwise: Otherwise,
    /// As the example has it.
    pub example: String,
}

/// What holds where a field isn't there.
#[derive(Clone, Debug, PartialEq)]
pub enum Otherwise {
    /// It must be there.
    Needed,
    /// The same as with this value.
    Value(String),
    /// Something that depends on the rest; the words about the field say what, with these figures, which may be empty.
    Depends(String),
}

/// What an event can do.
#[derive(Clone, Debug, PartialEq)]
pub struct Effect {
    /// Its name.
    pub name: String,
    /// The field that says how much.
    pub field: &'static str,
    /// What may stand there.
    pub shape: Shape,
    /// Whether it concerns customers, and so has a `who`.
    pub who: bool,
    /// As the example has it.
    pub example: String,
}

/// A file that was read with every field in it.
struct Walked {
    file: &'static str,
    text: &'static str,
    notes: Notes,
}

impl Walked {
    fn new(file: &'static str, text: &'static str, decode: impl Fn(&mut Decoder, &Node)) -> Self {
        let mut notes = Notes::default();
        let mut problems = Problems::new(String::new());
        let mut d = Decoder::new(file, &mut problems);
        d.notes = Some(&mut notes);
        let (node, _) = d.parse(text);
        decode(&mut d, &node);
        Self { file, text, notes }
    }

    fn slice(&self, place: &Range<usize>) -> String {
        self.text.get(place.clone()).unwrap_or_default().to_owned()
    }

    fn field(&self, block: &Noted, field: &NotedField) -> Option<Field> {
        let shape = self.notes.shape_at(field.value.as_ref()?)?;
        let otherwise = if block.needs(field.name) {
            Otherwise::Needed
        } else if let Some(judged) = defaults::judged(block.what, field.name) {
            judged
        } else if let Some(written) = block.default(field.name) {
            Otherwise::Value(written.to_owned())
        } else if matches!(shape, Shape::Block(_)) {
            Otherwise::Value("()".to_owned())
        } else {
            Otherwise::Depends(String::new())
        };
        let value = field.value.as_ref().map(|place| self.slice(place));
        Some(Field {
            name: field.name,
            shape,
            otherwise,
            example: value.unwrap_or_default(),
        })
    }

    fn block(&self, block: &Noted) -> Block {
        // The fields of a struct in a list stand deeper than the struct itself begins.
        let line = self.text[..block.place.start]
            .rfind('\n')
            .map_or(0, |n| n + 1);
        let indent = self.text[line..].len() - self.text[line..].trim_start().len();
        Block {
            id: block.what.to_owned(),
            file: self.file,
            fields: block
                .fields
                .iter()
                .filter_map(|field| self.field(block, field))
                .collect(),
            example: dedent(&self.slice(&block.place), indent),
        }
    }

    fn effect(&self, block: &Noted) -> Option<Effect> {
        let field = block.fields.iter().find(|field| field.name != "who")?;
        Some(Effect {
            name: block.name.clone()?,
            field: field.name,
            shape: self.notes.shape_at(field.value.as_ref()?)?,
            who: block.fields.iter().any(|field| field.name == "who"),
            example: self.slice(&block.place),
        })
    }
}

/// Takes so much white space off every line but the first.
fn dedent(text: &str, indent: usize) -> String {
    let mut lines = text.lines();
    let first = lines.next().unwrap_or_default().to_owned();
    lines.fold(first, |out, line| {
        let margin = line.len() - line.trim_start().len();
        out + "\n" + &line[margin.min(indent)..]
    })
}

/// Reads the example with notes.
fn walked() -> [Walked; 3] {
    [
        Walked::new(
            SCENARIO,
            include_str!("../../../assets/reference/example/scenario.ron"),
            |d, node| {
                raw::scenario(d, node);
            },
        ),
        Walked::new(
            CASES,
            include_str!("../../../assets/reference/example/cases.ron"),
            |d, node| {
                raw::cases::cases(d, node);
            },
        ),
        Walked::new(
            QUIZ,
            include_str!("../../../assets/reference/example/quiz.ron"),
            |d, node| {
                raw::quiz::quiz(d, node);
            },
        ),
    ]
}

/// The reference.
pub fn reference() -> Reference {
    let files = walked();
    let mut blocks = Vec::new();
    let mut effects = Vec::new();
    for file in &files {
        for noted in &file.notes.blocks {
            if noted.what == EFFECT {
                effects.extend(file.effect(noted));
            } else {
                blocks.push(file.block(noted));
            }
        }
        if file.file == SCENARIO {
            blocks.push(columns::block());
        }
    }
    // In the order of the table they are read by, not of the example's events.
    let order: Vec<&str> = raw::story::effect_names().collect();
    effects.sort_by_key(|effect| order.iter().position(|name| effect.name == *name));
    let mut names: Vec<Names> = Vec::new();
    for field in blocks.iter().flat_map(|block| &block.fields) {
        named(&field.shape, &mut names);
    }
    Reference {
        effects,
        names,
        blocks,
        keys: text_keys::text_keys(),
        most_items: MAX_ITEMS,
        codes: CODES.iter().map(|(code, _)| *code).collect(),
    }
}

/// Collects the names that may stand at a place, each type once.
fn named(shape: &Shape, out: &mut Vec<Names>) {
    match shape {
        Shape::Name(names) if !out.iter().any(|known| known.of == names.of) => {
            out.push(names.clone());
        }
        Shape::List {
            item: Some(item), ..
        } => named(item, out),
        _ => {}
    }
}
