//! quiz.ron as it is written.

use crate::scenario::decode::{Decoder, id_item};
use crate::scenario::diagnostic::At;
use crate::scenario::pages;
use crate::scenario::reference::Shape;
use crate::scenario::tree::Node;

/// A question.
#[derive(Clone, Debug)]
pub(in crate::scenario) struct RawQuestion {
    pub(in crate::scenario) id: At<String>,
    pub(in crate::scenario) options: Vec<At<String>>,
    pub(in crate::scenario) answer: At<String>,
    pub(in crate::scenario) customer: Option<At<String>>,
    pub(in crate::scenario) page: Option<At<String>>,
}

/// Decodes quiz.ron.
pub(in crate::scenario) fn quiz(d: &mut Decoder, node: &Node) -> Vec<RawQuestion> {
    d.each(node, question)
}

fn question(d: &mut Decoder, node: &Node) -> Option<RawQuestion> {
    let mut f = d.fields(node, "question")?;
    let id = f.id(d, "id");
    let options = f.need(d, "options").map(|n| d.each(n, id_item));
    let answer = f.id(d, "answer");
    f.otherwise(d, "customer", || "None".to_owned());
    let customer = f.take("customer").and_then(|n| d.optional_id(n));
    f.otherwise(d, "page", || "None".to_owned());
    let page = f.take("page").and_then(|n| {
        let id = d.optional_id(n);
        d.note(n, || Shape::one_of(pages::written()));
        id
    });
    f.finish(d);
    Some(RawQuestion {
        id: id?,
        options: options.unwrap_or_default(),
        answer: answer?,
        customer,
        page,
    })
}
