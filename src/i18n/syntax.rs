//! From a `.ftl` file to compiled entries, with everything that is wrong told at once.

use std::ops::Range;
use std::sync::Arc;

use fluent_syntax::ast;
use fluent_syntax::parser::{self, ErrorKind, ParserError};

use super::bundle::{Attribute, Entry, Layer};
use super::compile::Compiler;
use super::depth::{DEPTH, too_deep};
use super::pattern::{Place, Resource};
use super::slice::Slice;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::{MessageId, Span, mark};
use crate::source::Source;

/// Reads a file: its messages and terms in their order.
pub(super) fn read(
    source: &Source,
    layer: Layer,
    diagnostics: &mut Diagnostics,
) -> Vec<(MessageId, Entry)> {
    let text = &*source.text;
    let tree = match refuse(source) {
        Some(refused) => {
            diagnostics.push(refused);
            ast::Resource { body: Vec::new() }
        }
        None => match parser::parse(Slice::whole(text)) {
            Ok(tree) => tree,
            Err((tree, errors)) => {
                diagnostics.extend(errors.iter().map(|error| problem(source, error)));
                tree
            }
        },
    };
    let mut compiler = Compiler::new(source);
    let mut entries = Vec::new();
    let mut end = text.len();
    for entry in tree.body.iter().rev() {
        let (id, start, value, attributes) = match entry {
            ast::Entry::Message(message) => {
                let at = message.id.name.at;
                (&message.id, at, message.value.as_ref(), &message.attributes)
            }
            ast::Entry::Term(term) => {
                let at = term.id.name.at.saturating_sub(1);
                (&term.id, at, Some(&term.value), &term.attributes)
            }
            ast::Entry::Junk { content } => {
                end = content.at;
                continue;
            }
            _ => continue,
        };
        let place = Place::new(start..id.name.range().end);
        let whole = whole(text, place.range().end, end);
        end = start;
        let Some(name) = text.get(place.range()).and_then(MessageId::new) else {
            continue;
        };
        let value = value.map(|value| compiler.pattern(value));
        let attributes = attributes.iter().map(|attribute| Attribute {
            name: Place::new(attribute.id.name.range()),
            pattern: compiler.pattern(&attribute.value),
        });
        let attributes: Box<[Attribute]> = attributes.collect();
        entries.push((name, place, whole, value, attributes));
    }
    diagnostics.extend(compiler.findings);
    let resource = Arc::new(Resource { source: source.clone(), made: compiler.made });
    let entries =
        entries.into_iter().rev().map(|(name, id, whole, value, attributes)| {
            let resource = Arc::clone(&resource);
            (name, Entry { resource, layer, id, whole, value, attributes })
        });
    entries.collect()
}

/// Why a text is not even parsed.
fn refuse(source: &Source) -> Option<Diagnostic> {
    if let Some(at) = too_deep(&source.text) {
        let message = format!("placeables stand more than {DEPTH} deep in each other");
        return Some(
            Diagnostic::error(Code::FluentLimit, message)
                .labelled(Span::new(&source.path, at..at + 1), "too deep from here")
                .help("move the inner placeables into terms of their own"),
        );
    }
    // `source` lets none of these in; from anywhere else they would read as marks.
    let at = mark::find(&source.text)?;
    let message = "the file has a noncharacter, which no text may hold";
    Some(
        Diagnostic::error(Code::ForbiddenCharacter, message)
            .at(Span::new(&source.path, at..at + '\u{FDD0}'.len_utf8())),
    )
}

/// An entry from its `=` to its last character.
fn whole(text: &str, id_end: usize, end: usize) -> Place {
    let rest = text.get(id_end..end).unwrap_or_default();
    let start = rest.find('=').unwrap_or_default();
    let entry = rest.get(start..).unwrap_or_default();
    let entry = entry.split("\n#").next().unwrap_or_default().trim_end();
    Place::new(id_end + start..id_end + start + entry.len())
}

/// What the parser met, in words for people.
fn problem(source: &Source, error: &ParserError) -> Diagnostic {
    let text = &*source.text;
    let junk = error.slice.clone().unwrap_or(error.pos.clone());
    // An attribute that is wrong reads as a line that begins no entry. Read as an entry
    // of its own it tells what is wrong with it.
    let line = text.get(junk.clone()).unwrap_or_default();
    let blank = line.len() - line.trim_start_matches(' ').len();
    if blank > 0 {
        if let Some(attribute) = line.get(blank..).and_then(|line| line.strip_prefix('.'))
        {
            let at = junk.start + blank + 1;
            let slice = Slice { text: attribute, at: 0 };
            if let Err((_, errors)) = parser::parse(slice)
                && let Some(inner) = errors.first()
            {
                let pos = inner.pos.start + at..inner.pos.end + at;
                let slice = Some(junk.start + blank..junk.end);
                let kind = inner.kind.clone();
                return told(source, &ParserError { pos, slice, kind });
            }
        }
        let start = junk.start + blank;
        return Diagnostic::error(
            Code::FluentSyntax,
            "this line belongs to no message above it",
        )
        .at(Span::new(&source.path, start..line_end(text, start)))
        .help("begin a message at the start of the line, an attribute with a dot");
    }
    told(source, error)
}

fn told(source: &Source, error: &ParserError) -> Diagnostic {
    let text = &*source.text;
    let start = error.slice.as_ref().map_or(error.pos.start, |slice| slice.start);
    let id = name_at(text, start);
    let (message, label, help) = words(&error.kind, &id, text, error.pos.start);
    let span = match error.kind {
        ErrorKind::ExpectedMessageField { .. } | ErrorKind::ExpectedTermField { .. } => {
            start..start + id.len()
        }
        ErrorKind::TermAttributeAsPlaceable
        | ErrorKind::MessageReferenceAsSelector
        | ErrorKind::MessageAttributeAsSelector
        | ErrorKind::TermReferenceAsSelector => word_before(text, error.pos.start),
        ErrorKind::ForbiddenCallee => {
            let before = text.get(..error.pos.start).unwrap_or_default();
            word_before(text, before.rfind('(').unwrap_or(error.pos.start))
        }
        ErrorKind::ExpectedToken(_) => after_text(text, error.pos.start),
        _ => character(text, error.pos.start),
    };
    let told = Diagnostic::error(Code::FluentSyntax, message)
        .labelled(Span::new(&source.path, span), label);
    if help.is_empty() { told } else { told.help(help) }
}

/// The id or name that begins at `start`.
fn name_at(text: &str, start: usize) -> String {
    let rest = text.get(start..).unwrap_or_default().trim_start_matches('.');
    rest.chars()
        .take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
        .collect()
}

/// The message, what is said under the place, and what to do.
fn words(
    kind: &ErrorKind,
    id: &str,
    text: &str,
    at: usize,
) -> (String, &'static str, String) {
    let of = |what: &str| {
        if id.is_empty() { what.to_owned() } else { format!("{what} in `{id}`") }
    };
    let (message, label, help) = match kind {
        ErrorKind::ExpectedToken('=') => (
            format!("there is no `=` behind `{id}`"),
            "`=` belongs here",
            "begin a line of text with a blank, so that it belongs to the message above",
        ),
        ErrorKind::ExpectedToken('}') => {
            (of("a placeable is not closed"), "`}` belongs here", "")
        }
        ErrorKind::ExpectedToken(')') => {
            (of("a call is not closed"), "`)` belongs here", "")
        }
        ErrorKind::ExpectedToken(']') => {
            (of("a variant's key is not closed"), "`]` belongs here", "")
        }
        ErrorKind::ExpectedToken('"') | ErrorKind::UnterminatedStringLiteral => {
            (of("a text in quotes is not closed"), "`\"` belongs here", "")
        }
        ErrorKind::ExpectedToken(' ')
            if text
                .get(start_of_line(text, at)..)
                .is_some_and(|line| line.starts_with('#')) =>
        {
            (
                "a comment has no blank behind its `#`".to_owned(),
                "a blank belongs here",
                "",
            )
        }
        ErrorKind::ExpectedToken(token) => {
            return (
                of(&format!("`{token}` is missing")),
                "it belongs here",
                String::new(),
            );
        }
        ErrorKind::ExpectedCharRange { range } if range == "0-9" => {
            (of("a number is not whole"), "a digit belongs here", "")
        }
        ErrorKind::ExpectedCharRange { range }
            if range.contains('n') && range.len() < 12 && range != "a-zA-Z" =>
        {
            (
                of(
                    "the variants of a select expression do not start on a line of their own",
                ),
                "a new line belongs here",
                "",
            )
        }
        ErrorKind::ExpectedCharRange { .. } => (
            of("a name does not start with a letter"),
            "a letter from a to z belongs here",
            "",
        ),
        ErrorKind::ExpectedMessageField { .. } | ErrorKind::ExpectedTermField { .. } => (
            format!("`{id}` has no text"),
            "nothing follows its `=`",
            "write the text behind `=`, or leave the whole line out",
        ),
        ErrorKind::MissingValue => (of("there is no text"), "text belongs here", ""),
        ErrorKind::ForbiddenCallee => (
            of("something is called that is no function"),
            "only functions take arguments here",
            "write a function's name in capitals, a term's with a hyphen before it",
        ),
        ErrorKind::MissingDefaultVariant => (
            of("a select expression has no default variant"),
            "no variant before this has a star",
            "put `*` before the `[` of the variant that is right for everything else",
        ),
        ErrorKind::MultipleDefaultVariants => (
            of("a select expression has two default variants"),
            "a second star",
            "keep the star of one variant",
        ),
        ErrorKind::MessageReferenceAsSelector
        | ErrorKind::MessageAttributeAsSelector
        | ErrorKind::TermReferenceAsSelector => (
            of("a message or term cannot choose a variant"),
            "this is no selector",
            "choose by a variable (`$name`), a function, or a term's attribute \
             (`-term.attribute`)",
        ),
        ErrorKind::TermAttributeAsPlaceable => (
            of("a term's attribute cannot be printed"),
            "the attribute stands here",
            "use it as a selector, or make its text a term of its own",
        ),
        ErrorKind::PositionalArgumentFollowsNamed => (
            of("a value stands behind the options of a call"),
            "this comes too late",
            "put the values before the options",
        ),
        ErrorKind::DuplicatedNamedArgument(name) => {
            return (of(&format!("`{name}` is set twice")), "again", String::new());
        }
        ErrorKind::UnknownEscapeSequence(_) => (
            of("a backslash stands before a character that needs none"),
            "no escape begins like this",
            "write `\\\\` for a backslash, `\\\"` for a quote, `\\u` with four digits or \
             `\\U` with six",
        ),
        ErrorKind::InvalidUnicodeEscapeSequence(_) => (
            of("an escape has too few digits"),
            "a digit belongs here",
            "write `\\u` with four hexadecimal digits, or `\\U` with six",
        ),
        ErrorKind::UnbalancedClosingBrace => (
            of("a `}` closes nothing"),
            "no `{` belongs to it",
            "write `{ \"}\" }` for a brace in the text",
        ),
        ErrorKind::ExpectedInlineExpression => (
            of("a placeable has nothing that can be printed"),
            "a variable, term, message, function, number or quoted text belongs here",
            "write `{ \"{\" }` for a brace in the text",
        ),
        ErrorKind::ExpectedSimpleExpressionAsSelector => (
            of("this cannot choose a variant"),
            "this is no selector",
            "choose by a variable (`$name`), a function, or a term's attribute \
             (`-term.attribute`)",
        ),
        ErrorKind::ExpectedLiteral => (
            of("an option is set to something that is not fixed"),
            "a number or a text in quotes belongs here",
            "",
        ),
    };
    (message, label, help.to_owned())
}

/// The name that ends before `at`, blanks aside.
fn word_before(text: &str, at: usize) -> Range<usize> {
    let before = text.get(..at).unwrap_or_default().trim_end_matches([' ', '\n']);
    let of_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    let start = before.trim_end_matches(of_name).len();
    if start == before.len() { character(text, at) } else { start..before.len() }
}

/// Where something is missing: if the line ended before it, at its end.
fn after_text(text: &str, at: usize) -> Range<usize> {
    let character = character(text, at);
    let before = text.get(..character.start).unwrap_or_default();
    let trimmed = before.trim_end_matches([' ', '\n']);
    match before.get(trimmed.len()..) {
        Some(blank) if blank.contains('\n') => trimmed.len()..trimmed.len(),
        _ => character,
    }
}

/// The character at `at`, which may lie inside one.
fn character(text: &str, at: usize) -> Range<usize> {
    let mut start = at.min(text.len());
    while !text.is_char_boundary(start) {
        start -= 1;
    }
    let found = text.get(start..).and_then(|rest| rest.chars().next());
    start..start + found.filter(|c| *c != '\n').map_or(0, char::len_utf8)
}

fn start_of_line(text: &str, at: usize) -> usize {
    let before = text.get(..at.min(text.len())).unwrap_or_default();
    before.rfind('\n').map_or(0, |newline| newline + 1)
}

fn line_end(text: &str, at: usize) -> usize {
    let rest = text.get(at..).unwrap_or_default();
    at + rest.find('\n').unwrap_or(rest.len())
}
