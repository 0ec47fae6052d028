//! What the parser of texts found wrong, as somebody would tell it who writes texts, not programs.

use super::words::{Told, told, words};
use fluent_syntax::parser::ErrorKind;
use std::ops::Range;

/// What is wrong and how to mend it.
pub(super) fn said(kind: &ErrorKind) -> Told {
    let (text, braces) = (words("fluent-text"), words("fluent-braces"));
    let choice = words("fluent-choice");
    match kind {
        ErrorKind::ExpectedToken('=') => told("fluent-no-equals").help(text),
        ErrorKind::ExpectedToken('}') => told("fluent-no-brace").help(braces),
        ErrorKind::ExpectedToken(sign) => told("fluent-no-sign").with("sign", *sign).help(text),
        ErrorKind::ExpectedCharRange { .. } => told("fluent-no-key").help(text),
        ErrorKind::ExpectedMessageField { entry_id }
        | ErrorKind::ExpectedTermField { entry_id } => {
            told("fluent-no-words-of").with("key", entry_id).help(text)
        }
        ErrorKind::MissingValue => told("fluent-no-words").help(text),
        ErrorKind::UnbalancedClosingBrace => told("fluent-brace").help(braces),
        ErrorKind::UnterminatedStringLiteral => told("fluent-no-quote").help(braces),
        ErrorKind::UnknownEscapeSequence(_) | ErrorKind::InvalidUnicodeEscapeSequence(_) => {
            told("fluent-escape")
        }
        ErrorKind::ExpectedInlineExpression | ErrorKind::ExpectedLiteral => {
            told("fluent-nothing").help(braces)
        }
        ErrorKind::MissingDefaultVariant => told("fluent-no-star").help(choice),
        ErrorKind::MultipleDefaultVariants => told("fluent-stars").help(choice),
        ErrorKind::ExpectedSimpleExpressionAsSelector
        | ErrorKind::MessageReferenceAsSelector
        | ErrorKind::TermReferenceAsSelector
        | ErrorKind::MessageAttributeAsSelector => told("fluent-selector").help(choice),
        ErrorKind::ForbiddenCallee
        | ErrorKind::TermAttributeAsPlaceable
        | ErrorKind::PositionalArgumentFollowsNamed
        | ErrorKind::DuplicatedNamedArgument(_) => told("fluent-between").help(braces),
    }
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
