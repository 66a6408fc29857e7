//! What is no Fluent: where it goes wrong, and what to do.

use std::ops::Range;

use fluent_syntax::parser::{self, ErrorKind, ParserError};

use super::slice::Slice;
use super::wording::words;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::Span;
use crate::source::Source;

/// What the parser met, in words for people.
pub(super) fn problem(source: &Source, error: &ParserError) -> Diagnostic {
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
    let line = start_of_line(text, error.pos.start);
    let comment = text.get(line..).is_some_and(|line| line.starts_with('#'));
    let words = words(&error.kind, &id, comment);
    let message = if words.within && !id.is_empty() {
        format!("{} in `{id}`", words.fact)
    } else {
        words.fact
    };
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
        .labelled(Span::new(&source.path, span), words.label);
    if words.help.is_empty() { told } else { told.help(words.help) }
}

/// The id or name that begins at `start`.
pub(super) fn name_at(text: &str, start: usize) -> String {
    let rest = text.get(start..).unwrap_or_default().trim_start_matches('.');
    rest.chars()
        .take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
        .collect()
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
