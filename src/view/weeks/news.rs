//! What the close brings: who left and for what, whom we let go, who joined or came back.

use crate::sim::CustomerId;
use crate::sim::customer::Departure;
use crate::view::Eye;

/// So many who left are said one by one; more by what they left for.
const FEW: usize = 6;

/// Who went at this close: as the churn rate counts them, or those we let go.
fn departed(eye: Eye, we_let_go: bool) -> impl Iterator<Item = CustomerId> {
    let state = eye.state();
    (0u32..)
        .zip(&state.customers)
        .filter(move |(_, c)| {
            c.left() == Some(state.quarter) && we_let_go == (c.departure == Departure::LetGo)
        })
        .map(|(i, _)| CustomerId(i))
}

/// Whom we let go, in a sentence.
pub(super) fn let_go(eye: Eye) -> Option<String> {
    let names: Vec<String> = departed(eye, true).map(|id| eye.name(id)).collect();
    crate::view::review::parted(eye, &names)
}

/// Who chose somebody else or failed, each with its main cause.
pub(super) fn gone(eye: Eye) -> Vec<(String, String)> {
    departed(eye, false)
        .map(|id| {
            let last = eye.state().history(id).last();
            let cause = last.map_or_else(|| eye.t.get("cause-chance"), |r| eye.cause(r));
            (eye.name(id), cause)
        })
        .collect()
}

pub(super) fn lost(eye: Eye, gone: Vec<(String, String)>) -> Vec<String> {
    if gone.len() <= FEW {
        let each = gone.into_iter();
        return each
            .map(|(name, cause)| {
                let said = [("name", name.into()), ("cause", cause.into())];
                eye.t.with("left-because", said)
            })
            .collect();
    }
    let mut causes: Vec<(String, Vec<String>)> = Vec::new();
    for (name, cause) in gone {
        match causes.iter_mut().find(|(known, _)| *known == cause) {
            Some((_, names)) => names.push(name),
            None => causes.push((cause, vec![name])),
        }
    }
    causes.sort_by_key(|(_, names)| std::cmp::Reverse(names.len()));
    let comma = eye.t.get("list-comma");
    causes
        .into_iter()
        .map(|(cause, names)| {
            let said = [
                ("cause", cause.into()),
                ("count", names.len().into()),
                ("names", names.join(&comma).into()),
            ];
            eye.t.with("left-for-cause", said)
        })
        .collect()
}

pub(super) fn won(eye: Eye) -> Vec<String> {
    let state = eye.state();
    (0u32..)
        .zip(&state.customers)
        .filter(|(_, c)| c.active() && c.joined == state.quarter)
        .map(|(i, c)| {
            let id = CustomerId(i);
            let key = if !state.history(id).is_empty() {
                "won-back"
            } else if c.referred() {
                "won-referred"
            } else {
                "won-new"
            };
            eye.t.with(key, [("name", eye.name(id).into())])
        })
        .collect()
}
