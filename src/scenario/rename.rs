//! Another id for a scenario, in its text: everything else stays as it was written.

use super::parse::parse;
use super::tree::Kind;

/// scenario.ron with another id; none: it has none, or can't be read.
pub fn renamed(text: &str, id: &str) -> Option<String> {
    let (node, _) = parse(text);
    let Kind::Struct(_, fields) = &node.kind else {
        return None;
    };
    let span = &fields.iter().find(|field| field.name == "id")?.node.span;
    let (before, after) = (text.get(..span.start)?, text.get(span.end..)?);
    Some(format!("{before}\"{id}\"{after}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_id_of_the_scenario_changes() {
        let text = "// id: \"no\"\n(presets: [(id: \"a\")], id: \"steel\", quarters: 6)";
        let expected = "// id: \"no\"\n(presets: [(id: \"a\")], id: \"mine\", quarters: 6)";
        assert_eq!(renamed(text, "mine").as_deref(), Some(expected));
        assert_eq!(renamed("[1]", "mine"), None);
    }
}
