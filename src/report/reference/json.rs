//! The reference as plain data, for editors and other programs.

use super::words::{effect_key, field_key, name_key, names_key, otherwise, text_key, unit};
use crate::locale::Texts;
use crate::scenario::reference::{Block, Field, Otherwise, Reference, Shape};
use serde_json::{Value, json};

/// The page.
pub(super) fn page(reference: &Reference, t: &Texts) -> Value {
    let blocks = reference.blocks.iter().map(|b| block(b, t));
    let effects = reference.effects.iter().map(|effect| {
        let key = effect_key(&effect.name);
        json!({
            "name": effect.name,
            "field": effect.field,
            "who": effect.who,
            "type": shape(&effect.shape),
            "unit": unit(&key, t),
            "meaning": t.get(&key),
            "example": effect.example,
        })
    });
    let names = reference.names.iter().map(|names| {
        let each = names
            .names
            .iter()
            .map(|name| json!({ "name": name, "meaning": t.get(&name_key(names, name)) }));
        json!({
            "of": names.of,
            "title": t.get(&names_key(names)),
            "names": each.collect::<Vec<_>>(),
        })
    });
    let keys = reference.keys.iter().map(|key| {
        json!({
            "key": key.pattern,
            "needed": key.needed,
            "meaning": t.get(&text_key(key)),
        })
    });
    let codes = reference.codes.iter().map(|code| {
        let key = format!("code-{code}");
        json!({
            "code": code,
            "problem": t.get(&key),
            "mend": t.get(&format!("{key}.mend")),
        })
    });
    json!({
        "most_items": reference.most_items,
        "blocks": blocks.collect::<Vec<_>>(),
        "effects": effects.collect::<Vec<_>>(),
        "names": names.collect::<Vec<_>>(),
        "keys": keys.collect::<Vec<_>>(),
        "codes": codes.collect::<Vec<_>>(),
    })
}

fn block(block: &Block, t: &Texts) -> Value {
    let key = format!("block-{}", block.id);
    let fields = block.fields.iter().map(|f| field(&block.id, f, t));
    json!({
        "id": block.id,
        "file": block.file,
        "title": t.get(&key),
        "text": t.get(&format!("{key}.text")),
        "fields": fields.collect::<Vec<_>>(),
        "example": block.example,
    })
}

fn field(block: &str, field: &Field, t: &Texts) -> Value {
    let key = field_key(block, field.name);
    let default = match &field.otherwise {
        Otherwise::Value(value) => Some(value),
        Otherwise::Needed | Otherwise::Depends(_) => None,
    };
    json!({
        "name": field.name,
        "type": shape(&field.shape),
        "unit": unit(&key, t),
        "needed": field.otherwise == Otherwise::Needed,
        "default": default,
        "otherwise": otherwise(block, field, t),
        "meaning": t.get(&key),
        "example": field.example,
    })
}

fn shape(shape: &Shape) -> Value {
    let whole = |kind: &str, r: &std::ops::RangeInclusive<i64>| json!({ "kind": kind, "from": r.start(), "to": r.end() });
    match shape {
        Shape::Flag => json!({ "kind": "flag" }),
        Shape::Number(r) => json!({ "kind": "number", "from": r.start(), "to": r.end() }),
        Shape::Whole(r) => whole("whole", r),
        Shape::Money(r) => whole("money", r),
        Shape::Pair(r) => whole("pair", r),
        Shape::Numbers(count, r) => {
            json!({ "kind": "numbers", "count": count, "from": r.start(), "to": r.end() })
        }
        Shape::OneOf(values) => json!({ "kind": "one-of", "values": values }),
        Shape::Text => json!({ "kind": "text" }),
        Shape::Id => json!({ "kind": "id" }),
        Shape::Name(names) => json!({ "kind": "name", "of": names.of, "names": names.names }),
        Shape::Who(names) => json!({ "kind": "who", "names": names }),
        Shape::Block(id) => json!({ "kind": "block", "block": id }),
        Shape::List { item, .. } => {
            json!({ "kind": "list", "item": item.as_deref().map(self::shape) })
        }
    }
}
