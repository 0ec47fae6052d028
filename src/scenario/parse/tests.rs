//! Reading goes on after an error, and places are those of the text.

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

#[test]
fn a_list_that_isnt_ended_is_told_once() {
    let text = "(a: [1, 2,\n b: 3, c: [4, 5], d: (e: [6 f: 7))";
    let (node, errors) = parse(text);
    let told: Vec<(usize, &str)> = errors
        .iter()
        .map(|e| (e.span.start, e.told.key()))
        .collect();
    let at = |piece: &str| text.find(piece).unwrap_or(0);
    assert_eq!(
        told,
        [
            (at("b:"), "list-open"),
            (at("f:"), "comma-missing"),
            (at("f:"), "list-open"),
        ]
    );
    let Kind::Struct(None, fields) = node.kind else {
        panic!("a struct was written")
    };
    let names: Vec<&str> = fields.iter().map(|f| f.name.as_str()).collect();
    assert_eq!(names, ["a", "b", "c", "d"]);
}
