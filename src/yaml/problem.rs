//! What the parser found, in our words.

use std::ops::Range;

use serde_yaml::budget::BudgetBreach;
use serde_yaml::{Error, Location};

use super::forbidden::shown;
use super::spanned::range;
use super::{DEPTH, NODES, REPEATED};
use crate::diagnostic::{Code, Diagnostic, nearest};
use crate::model::Span;
use crate::source::Source;

/// The diagnostic of the error that ended the reading of `source`.
pub(super) fn diagnostic(source: &Source, error: &Error) -> Diagnostic {
    // An error in what an alias repeats is the alias's.
    if let Error::AliasError { error: inner, locations, .. } = error {
        let mut told = diagnostic(source, inner.without_snippet());
        told.span = Some(place(source, &locations.reference_location));
        return told;
    }
    let span = error
        .location()
        .map_or_else(|| Span::file(&source.path), |location| place(source, &location));
    limit(error)
        .or_else(|| field(error))
        .or_else(|| value(error))
        .unwrap_or_else(|| syntax(error))
        .at(span)
}

fn place(source: &Source, location: &Location) -> Span {
    let text = &source.text;
    let mut bytes = match location.span().byte_offset() {
        Some(_) => range(location),
        // The scanner knows the line and the column only.
        None => point(text, location.line(), location.column()),
    };
    bytes.end = bytes.end.min(text.len());
    match text.get(bytes.clone()) {
        // One line is enough to underline.
        Some(found) => bytes.end = bytes.start + found.find('\n').unwrap_or(found.len()),
        None => bytes = 0..0,
    }
    Span::new(&source.path, bytes)
}

fn point(text: &str, line: u64, column: u64) -> Range<usize> {
    let number = |number: u64| usize::try_from(number).unwrap_or(usize::MAX);
    let lines = text.split_inclusive('\n').take(number(line.saturating_sub(1)));
    let start: usize = lines.map(str::len).sum();
    let rest = text.get(start..).unwrap_or_default();
    let before = rest.chars().take(number(column.saturating_sub(1)));
    let start = start + before.map(char::len_utf8).sum::<usize>();
    start..start
}

/// The diagnostic of a field that a map does not have.
#[must_use]
pub fn unknown_field<'a>(
    field: &str,
    known: impl IntoIterator<Item = &'a str> + Clone,
) -> Diagnostic {
    let told = Diagnostic::error(
        Code::UnknownField,
        format!("there is no field `{}` here", shown(field)),
    );
    let mut fields = known.clone().into_iter().peekable();
    if let Some(near) = nearest(field, known) {
        told.help(format!("did you mean `{near}`?"))
    } else if fields.peek().is_none() {
        told.help("leave it out: no field may stand here")
    } else {
        let all: Vec<_> = fields.map(|name| format!("`{name}`")).collect();
        told.help(format!("the fields here are {}", all.join(", ")))
    }
}

fn limit(error: &Error) -> Option<Diagnostic> {
    let message = match error {
        Error::AliasReplayLimitExceeded { .. }
        | Error::AliasExpansionLimitExceeded { .. }
        | Error::AliasReplayStackDepthExceeded { .. }
        | Error::AliasReplayCounterOverflow { .. } => {
            format!("aliases repeat more than {REPEATED} values")
        }
        Error::Budget { breach: BudgetBreach::Documents { .. }, .. } => return None,
        Error::Budget { breach: BudgetBreach::Depth { .. }, .. } => {
            format!("lists and maps stand more than {DEPTH} deep in each other")
        }
        Error::Budget { breach: BudgetBreach::Nodes { .. }, .. } => {
            format!("the file holds more than {NODES} values")
        }
        Error::Budget { .. } => "the file is larger than one may be".into(),
        // The parser's own limit for brackets has no kind of its own.
        Error::ExternalMessage { msg, .. } if msg.contains("limit exceeded") => {
            format!("brackets stand more than {DEPTH} deep in each other")
        }
        _ => return None,
    };
    Some(
        Diagnostic::error(Code::YamlLimit, message).help("write it out flat and shorter"),
    )
}

fn field(error: &Error) -> Option<Diagnostic> {
    match error {
        Error::SerdeUnknownField { field, expected, .. } => {
            Some(unknown_field(field, expected.iter().copied()))
        }
        Error::SerdeMissingField { field, .. } => Some(Diagnostic::error(
            Code::MissingField,
            format!("the field `{field}` is missing"),
        )),
        _ => None,
    }
}

fn value(error: &Error) -> Option<Diagnostic> {
    let wrong = |message: String| Some(Diagnostic::error(Code::WrongValue, message));
    match error {
        Error::Unexpected { expected, .. } => {
            wrong(format!("{} belongs here", shape(expected)))
        }
        Error::InvalidScalar { ty, .. } => wrong(format!("{} belongs here", shape(ty))),
        Error::InvalidBooleanStrict { .. } => {
            wrong("`true` or `false` belongs here".into())
        }
        Error::NullIntoString { .. } => {
            wrong("a text belongs here, and there is none".into()).map(|told| {
                told.help("write the text `null` in quotes, or leave the field out")
            })
        }
        Error::SerdeInvalidType { unexpected, expected, .. }
        | Error::SerdeInvalidValue { unexpected, expected, .. } => {
            wrong(format!("{} belongs here, not {}", shape(expected), shown(unexpected)))
        }
        Error::SerdeUnknownVariant { variant, expected, .. } => {
            let told = wrong(format!("`{}` is no word for this", shown(variant)))?;
            let all: Vec<_> = expected.iter().map(|word| format!("`{word}`")).collect();
            Some(match nearest(variant, expected.iter().copied()) {
                Some(near) => told.help(format!("did you mean `{near}`?")),
                None => told.help(format!("write one of {}", all.join(", "))),
            })
        }
        Error::DuplicateMappingKey { key, .. } => {
            let key = shown(key.as_deref().unwrap_or_default());
            wrong(format!("the field `{key}` stands twice in this map"))
                .map(|told| told.help("keep one of the two"))
        }
        _ => None,
    }
}

/// The parser's name of what it looked for, as authors know it.
fn shape(expected: &str) -> &str {
    match expected {
        "string scalar" | "scalar" | "a string" => "a text",
        "sequence start" | "a sequence" => "a list",
        "mapping start" | "a map" => "a map",
        other => other,
    }
}

fn syntax(error: &Error) -> Diagnostic {
    let (message, help) = match error {
        Error::Budget { .. } | Error::MultipleDocuments { .. } => {
            ("a second YAML document begins here".into(), Some("leave `---` out"))
        }
        Error::MergeKeyNotAllowed { .. } => {
            ("`<<` does not merge maps here".into(), Some("write the fields out"))
        }
        Error::UnsupportedTag { tag, .. } | Error::TaggedStructFieldName { tag, .. } => {
            (format!("the tag `{}` means nothing here", shown(tag)), Some("leave it out"))
        }
        Error::UnknownAnchor { .. } => (
            "the alias names no anchor before it".into(),
            Some("put a text that starts with `*` in quotes"),
        ),
        Error::Eof { .. } => ("the file ends before its value is whole".into(), None),
        Error::Message { msg, .. } | Error::ExternalMessage { msg, .. } => {
            (format!("this is not YAML: {}", shown(msg)), None)
        }
        other => {
            let text = other.to_string();
            // The place is told apart from the words.
            let words = text.split(" at line ").next().unwrap_or_default();
            (format!("this is not YAML: {}", shown(words)), None)
        }
    };
    let told = Diagnostic::error(Code::YamlSyntax, message);
    match help {
        Some(help) => told.help(help),
        None => told,
    }
}
