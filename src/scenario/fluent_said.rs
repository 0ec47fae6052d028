//! What the parser of texts found wrong, in words for somebody who writes texts, not programs.

use fluent_syntax::parser::ErrorKind;
use std::ops::Range;

/// What is wrong and how to mend it.
pub(super) fn said(kind: &ErrorKind) -> (String, &'static str) {
    const TEXT: &str = "a text is written `key = words`; further lines of it are indented";
    const BRACES: &str =
        "what is put in stands in braces, `{ $name }`; a brace itself is written {\"{\"}";
    const CHOICE: &str =
        "a choice is written `{ $n -> [one] … *[other] … }`, each part on a line of its own";
    let (message, help): (&str, &'static str) = match kind {
        ErrorKind::ExpectedToken('=') => ("a `=` is missing after the key", TEXT),
        ErrorKind::ExpectedToken('}') => ("a `}` is missing", BRACES),
        ErrorKind::ExpectedToken(sign) => {
            return (format!("a `{sign}` is missing"), TEXT);
        }
        ErrorKind::ExpectedCharRange { .. } => (
            "a key is missing: it begins with a letter from a to z",
            TEXT,
        ),
        ErrorKind::ExpectedMessageField { entry_id }
        | ErrorKind::ExpectedTermField { entry_id } => {
            return (format!("`{entry_id}` has no words"), TEXT);
        }
        ErrorKind::MissingValue => ("the words are missing", TEXT),
        ErrorKind::UnbalancedClosingBrace => ("this `}` closes nothing", BRACES),
        ErrorKind::UnterminatedStringLiteral => ("a `\"` is missing", BRACES),
        ErrorKind::UnknownEscapeSequence(_) | ErrorKind::InvalidUnicodeEscapeSequence(_) => (
            "after the `\\` comes something that isn't known",
            "for the sign itself write it twice: \\\\",
        ),
        ErrorKind::ExpectedInlineExpression | ErrorKind::ExpectedLiteral => {
            ("between these braces something is missing", BRACES)
        }
        ErrorKind::MissingDefaultVariant => ("none of these parts has a `*`", CHOICE),
        ErrorKind::MultipleDefaultVariants => ("more than one of these parts has a `*`", CHOICE),
        ErrorKind::ExpectedSimpleExpressionAsSelector
        | ErrorKind::MessageReferenceAsSelector
        | ErrorKind::TermReferenceAsSelector
        | ErrorKind::MessageAttributeAsSelector => (
            "before `->` stands something that can't be chosen by",
            CHOICE,
        ),
        ErrorKind::ForbiddenCallee
        | ErrorKind::TermAttributeAsPlaceable
        | ErrorKind::PositionalArgumentFollowsNamed
        | ErrorKind::DuplicatedNamedArgument(_) => ("this can't stand between braces", BRACES),
    };
    (message.to_owned(), help)
}

/// The line that a byte stands on, without the blanks around it, or the last
/// before it that isn't blank: the place that the parser names is often the end
/// of a line or of the file, where nothing can be underlined.
pub(super) fn whole_line(text: &str, at: usize) -> Range<usize> {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    let blank = text[at..]
        .lines()
        .next()
        .is_none_or(|l| l.trim().is_empty());
    if blank {
        at = text[..at].trim_end().len();
    }
    let start = text[..at].rfind('\n').map_or(0, |i| i + 1);
    let end = text[at..].find('\n').map_or(text.len(), |i| at + i);
    let line = &text[start..end];
    let from = start + (line.len() - line.trim_start().len());
    from..from.max(start + line.trim_end().len())
}

#[cfg(test)]
mod tests {
    use super::whole_line;

    #[test]
    fn the_line_of_a_place() {
        let text = "a\n  键 = b  \n";
        assert_eq!(&text[whole_line(text, 6)], "键 = b");
        assert_eq!(&text[whole_line(text, 1)], "a");
        assert_eq!(&text[whole_line(text, 999)], "键 = b");
        assert_eq!(whole_line("\n\n", 2), 0..0);
        assert_eq!(&text[whole_line(text, 5)], "键 = b");
    }
}
