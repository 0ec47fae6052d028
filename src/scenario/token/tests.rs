//! Texts with escapes, raw ones, comments, and what isn't closed or quoted as it should be.

use super::*;

fn all(text: &str) -> Vec<Token> {
    let mut lexer = Lexer::new(text);
    std::iter::from_fn(|| Some(lexer.next().0))
        .take_while(|token| *token != Token::End)
        .collect()
}

#[test]
fn texts_and_comments() {
    let text = |t: &str| Token::Text(t.to_owned());
    let read = all("/* a /* b */ */ \"x\\n\\u{5CAD}\" // c\n r#\"\"\\\"#");
    assert_eq!(read, [text("x\n岭"), text("\"\\")]);
    assert!(matches!(all("\"abc")[..], [Token::Bad(_)]));
    assert!(matches!(all("/* abc")[..], [Token::Bad(_)]));
    // What stands in the wrong quotes is one piece, to the end of its line.
    let found = all("“a b” 'c' ‘d\ne");
    let misquoted = Token::Bad(Bad::Quote);
    let words = ["d", "e"].map(|w| Token::Word(w.to_owned()));
    assert_eq!(
        found[..3],
        [misquoted.clone(), misquoted.clone(), misquoted]
    );
    assert_eq!(found[3..], words);
}
