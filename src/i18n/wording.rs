//! The words for everything that Fluent's parser can meet.

use fluent_syntax::parser::ErrorKind;

/// What is wrong, what is said under the place, and what to do.
pub(super) struct Words {
    /// The fact, without where it is.
    pub fact: String,
    /// Whether the fact goes on with `in` and the message's id.
    pub within: bool,
    /// Said under the place.
    pub label: &'static str,
    /// What to do; may be empty.
    pub help: &'static str,
}

fn within(fact: impl Into<String>, label: &'static str, help: &'static str) -> Words {
    Words { fact: fact.into(), within: true, label, help }
}

fn whole(fact: String, label: &'static str, help: &'static str) -> Words {
    Words { fact, within: false, label, help }
}

/// The words for `kind`, met in the entry `id`, or in a comment.
pub(super) fn words(kind: &ErrorKind, id: &str, comment: bool) -> Words {
    match kind {
        ErrorKind::ExpectedToken(' ') if comment => {
            let fact = "a comment has no blank behind its `#`".to_owned();
            whole(fact, "a blank belongs here", "")
        }
        ErrorKind::ExpectedToken('=') => whole(
            format!("there is no `=` behind `{id}`"),
            "`=` belongs here",
            "begin a line of text with a blank, so that it belongs to the message above",
        ),
        ErrorKind::ExpectedToken(token) => missing(*token),
        ErrorKind::UnterminatedStringLiteral => missing('"'),
        ErrorKind::ExpectedMessageField { .. } | ErrorKind::ExpectedTermField { .. } => {
            whole(
                format!("`{id}` has no text"),
                "nothing follows its `=`",
                "write the text behind `=`, or leave the whole line out",
            )
        }
        ErrorKind::MissingValue => within("there is no text", "text belongs here", ""),
        ErrorKind::ExpectedCharRange { range } => character(range),
        ErrorKind::UnbalancedClosingBrace => within(
            "a `}` closes nothing",
            "no `{` belongs to it",
            "write `{ \"}\" }` for a brace in the text",
        ),
        ErrorKind::UnknownEscapeSequence(_) => within(
            "a backslash stands before a character that needs none",
            "no escape begins like this",
            "write `\\\\` for a backslash, `\\\"` for a quote, `\\u` with four digits or \
             `\\U` with six",
        ),
        ErrorKind::InvalidUnicodeEscapeSequence(_) => within(
            "an escape has too few digits",
            "a digit belongs here",
            "write `\\u` with four hexadecimal digits, or `\\U` with six",
        ),
        _ => expression(kind),
    }
}

/// A token that is missing.
fn missing(token: char) -> Words {
    match token {
        '}' => within("a placeable is not closed", "`}` belongs here", ""),
        ')' => within("a call is not closed", "`)` belongs here", ""),
        ']' => within("a variant's key is not closed", "`]` belongs here", ""),
        '"' => within("a text in quotes is not closed", "`\"` belongs here", ""),
        other => within(format!("`{other}` is missing"), "it belongs here", ""),
    }
}

/// A character that is none of those that may stand there.
fn character(range: &str) -> Words {
    match range {
        "0-9" => within("a number is not whole", "a digit belongs here", ""),
        "a-zA-Z" => within(
            "a name does not start with a letter",
            "a letter from a to z belongs here",
            "",
        ),
        _ => within(
            "the variants of a select expression do not start on a line of their own",
            "a new line belongs here",
            "",
        ),
    }
}

/// An expression that is not allowed where it stands.
fn expression(kind: &ErrorKind) -> Words {
    const SELECTORS: &str = "choose by a variable (`$name`), a function, or a term's \
                             attribute (`-term.attribute`)";
    match kind {
        ErrorKind::ForbiddenCallee => within(
            "something is called that is no function",
            "only functions take arguments here",
            "write a function's name in capitals, a term's with a hyphen before it",
        ),
        ErrorKind::MissingDefaultVariant => within(
            "a select expression has no default variant",
            "no variant before this has a star",
            "put `*` before the `[` of the variant that is right for everything else",
        ),
        ErrorKind::MultipleDefaultVariants => within(
            "a select expression has two default variants",
            "a second star",
            "keep the star of one variant",
        ),
        ErrorKind::MessageReferenceAsSelector
        | ErrorKind::MessageAttributeAsSelector
        | ErrorKind::TermReferenceAsSelector => within(
            "a message or term cannot choose a variant",
            "this is no selector",
            SELECTORS,
        ),
        ErrorKind::ExpectedSimpleExpressionAsSelector => {
            within("this cannot choose a variant", "this is no selector", SELECTORS)
        }
        ErrorKind::TermAttributeAsPlaceable => within(
            "a term's attribute cannot be printed",
            "the attribute stands here",
            "use it as a selector, or make its text a term of its own",
        ),
        ErrorKind::PositionalArgumentFollowsNamed => within(
            "a value stands behind the options of a call",
            "this comes too late",
            "put the values before the options",
        ),
        ErrorKind::DuplicatedNamedArgument(name) => {
            within(format!("`{name}` is set twice"), "again", "keep one of the two")
        }
        ErrorKind::ExpectedLiteral => within(
            "an option is set to something that is not fixed",
            "a number or a text in quotes belongs here",
            "",
        ),
        _ => within(
            "a placeable has nothing that can be printed",
            "a variable, term, message, function, number or quoted text belongs here",
            "write `{ \"{\" }` for a brace in the text",
        ),
    }
}
