//! Notes what a decoder asks for while it reads a file in which every field stands: names, ranges, defaults, as the code has them.

use super::shape::Shape;
use crate::scenario::tree::{Field, Kind, Node};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// What was asked for while one file was read.
#[derive(Debug, Default)]
pub(in crate::scenario) struct Notes {
    shapes: Vec<(Range<usize>, Shape)>,
    pub(super) blocks: Vec<Noted>,
    /// Which block was opened last, by its name.
    open: BTreeMap<&'static str, usize>,
}

/// Fields in ( ) that were read somewhere.
#[derive(Debug)]
pub(super) struct Noted {
    /// Its name in the texts: `firm`, `kind-of-customer`.
    pub(super) what: &'static str,
    /// Its name before the ( ), as `Cost`.
    pub(super) name: Option<String>,
    /// Where it first stood.
    pub(super) place: Range<usize>,
    /// Fields in the order they were asked for.
    pub(super) fields: Vec<NotedField>,
    needed: BTreeSet<&'static str>,
    otherwise: BTreeMap<&'static str, String>,
}

/// A field that was asked for.
#[derive(Debug)]
pub(super) struct NotedField {
    pub(super) name: &'static str,
    /// From its name to the end of its value; none: it never stood there.
    pub(super) place: Option<Range<usize>>,
    /// Its value.
    pub(super) value: Option<Range<usize>>,
}

impl Noted {
    /// Whether the field must be there.
    pub(super) fn needs(&self, field: &str) -> bool {
        self.needed.contains(field)
    }

    /// What holds where the field isn't there, as it would be written.
    pub(super) fn default(&self, field: &str) -> Option<&str> {
        self.otherwise.get(field).map(String::as_str)
    }
}

impl Notes {
    /// Something of this shape was looked for here.
    pub(in crate::scenario) fn shape(&mut self, place: &Range<usize>, shape: Shape) {
        self.shapes.push((place.clone(), shape));
    }

    /// Fields in ( ) were looked for here.
    pub(in crate::scenario) fn open(&mut self, what: &'static str, node: &Node) {
        self.shape(&node.span, Shape::Block(what.to_owned()));
        let name = match &node.kind {
            Kind::Struct(name, _) => name.clone(),
            _ => None,
        };
        let known = |block: &Noted| block.what == what && block.name == name;
        let at = self.blocks.iter().position(known).unwrap_or_else(|| {
            self.blocks.push(Noted {
                what,
                name,
                place: node.span.clone(),
                fields: Vec::new(),
                needed: BTreeSet::new(),
                otherwise: BTreeMap::new(),
            });
            self.blocks.len() - 1
        });
        self.open.insert(what, at);
    }

    fn block(&mut self, what: &str) -> Option<&mut Noted> {
        let at = *self.open.get(what)?;
        self.blocks.get_mut(at)
    }

    /// A field must be there.
    pub(in crate::scenario) fn needed(&mut self, what: &str, field: &'static str) {
        if let Some(block) = self.block(what) {
            block.needed.insert(field);
        }
    }

    /// What holds where a field isn't there.
    pub(in crate::scenario) fn otherwise(
        &mut self,
        what: &str,
        field: &'static str,
        written: String,
    ) {
        if let Some(block) = self.block(what) {
            block.otherwise.insert(field, written);
        }
    }

    /// All fields that were asked for, and those that were there.
    pub(in crate::scenario) fn asked(
        &mut self,
        what: &str,
        asked: &[(&'static str, Option<&Field>)],
    ) {
        let Some(block) = self.block(what) else {
            return;
        };
        for (name, field) in asked {
            let place = field.map(|f| f.span.start..f.node.span.end);
            let value = field.map(|f| f.node.span.clone());
            match block.fields.iter_mut().find(|f| f.name == *name) {
                Some(known) if known.place.is_none() => {
                    (known.place, known.value) = (place, value);
                }
                Some(_) => {}
                None => block.fields.push(NotedField { name, place, value }),
            }
        }
    }

    /// What was last looked for at a place; of a list, what its first item is too.
    pub(super) fn shape_at(&self, place: &Range<usize>) -> Option<Shape> {
        let (_, shape) = self.shapes.iter().rev().find(|(at, _)| at == place)?;
        Some(match shape {
            Shape::List { first, .. } => Shape::List {
                item: first
                    .as_ref()
                    .and_then(|first| self.shape_at(first))
                    .map(Box::new),
                first: first.clone(),
            },
            other => other.clone(),
        })
    }
}
