//! From a `.ftl` file to compiled entries, with everything that is wrong told at once.

use std::collections::BTreeSet;
use std::sync::Arc;

use fluent_syntax::ast;
use fluent_syntax::parser;

use super::bundle::{Attribute, Entry, Layer};
use super::compile::Compiler;
use super::depth::{DEPTH, too_deep};
use super::junk::{name_at, problem};
use super::pattern::{Place, Resource};
use super::slice::Slice;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::{MessageId, Span, mark};
use crate::source::Source;

/// What a file holds.
#[derive(Clone, Debug)]
pub(super) struct Read {
    /// Its messages and terms in their order.
    pub entries: Vec<(MessageId, Arc<Entry>)>,
    /// The ids of those that are wrong in themselves, whether or not something of them
    /// could be kept.
    pub broken: BTreeSet<MessageId>,
    /// Whether it was not even parsed.
    pub refused: bool,
    /// What is wrong.
    pub findings: Vec<Diagnostic>,
}

/// Reads a file.
pub(super) fn read(source: &Source, layer: Layer) -> Read {
    let text = &*source.text;
    let mut diagnostics = Diagnostics::new();
    let mut broken = BTreeSet::new();
    let mut is_refused = false;
    let tree = match refuse(source) {
        Some(refused) => {
            diagnostics.push(refused);
            is_refused = true;
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
                broken.extend(MessageId::new(&name_at(text, content.at)));
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
    let wrong = |whole: Place| {
        let spans = compiler.findings.iter().filter_map(|finding| finding.span.as_ref());
        spans.map(|span| span.range().start).any(|start| whole.range().contains(&start))
    };
    broken.extend(
        entries
            .iter()
            .filter(|(_, _, whole, ..)| wrong(*whole))
            .map(|(id, ..)| id.clone()),
    );
    diagnostics.extend(compiler.findings);
    let resource = Arc::new(Resource { source: source.clone(), made: compiler.made });
    let entries =
        entries.into_iter().rev().map(|(name, id, whole, value, attributes)| {
            let resource = Arc::clone(&resource);
            let entry = Entry { resource, layer, id, whole, value, attributes };
            check_attributes(&name, &entry, &mut diagnostics);
            (name, Arc::new(entry))
        });
    let entries = entries.collect();
    Read {
        entries,
        broken,
        refused: is_refused,
        findings: diagnostics.iter().cloned().collect(),
    }
}

fn check_attributes(id: &MessageId, entry: &Entry, diagnostics: &mut Diagnostics) {
    for (index, attribute) in entry.attributes.iter().enumerate() {
        let name = entry.resource.name(attribute.name);
        let before = entry.attributes.get(..index).unwrap_or_default();
        let same = |first: &&Attribute| entry.resource.name(first.name) == name;
        if let Some(first) = before.iter().find(same) {
            let message = format!("`{id}` has two attributes `.{name}`");
            diagnostics.push(
                Diagnostic::error(Code::DuplicateMessage, message)
                    .labelled(entry.resource.span(attribute.name), "again here")
                    .related(entry.resource.span(first.name), "first here")
                    .help("keep one of the two"),
            );
        }
    }
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
