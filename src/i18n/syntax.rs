//! From a `.ftl` file to compiled entries, with everything that is wrong told at once.

use std::collections::BTreeSet;
use std::sync::Arc;

use fluent_syntax::ast;
use fluent_syntax::parser;

use super::bundle::Layer;
use super::compile::Compiler;
use super::depth::{DEPTH, too_deep};
use super::junk::{name_at, problem};
use super::pattern::{Pattern, Place};
use super::quick;
use super::resource::{Attribute, Entry, Message, Resource};
use super::slice::Slice;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::{MessageId, Span, mark};
use crate::source::Source;

/// What a file holds.
#[derive(Clone, Debug)]
pub(super) struct Read {
    /// The file.
    resource: Arc<Resource>,
    /// What is wrong with it, if anything is.
    trouble: Option<Arc<Trouble>>,
}

/// What is wrong with a file.
#[derive(Clone, Debug, Default)]
pub(super) struct Trouble {
    /// The ids of the entries that are wrong in themselves, whether or not something of
    /// them could be kept.
    pub broken: BTreeSet<MessageId>,
    /// Whether it was not even parsed.
    pub refused: bool,
    /// What is told.
    pub findings: Vec<Diagnostic>,
    /// Entries of an older reading that stand in the places of broken ones.
    pub kept: Vec<Entry>,
}

impl Read {
    /// Its messages and terms.
    pub(super) fn entries(&self) -> Vec<Entry> {
        let mut entries: Vec<Entry> = Entry::all(&self.resource).collect();
        for kept in self.trouble().into_iter().flat_map(|trouble| &trouble.kept) {
            match entries.iter_mut().find(|own| own.id_text() == kept.id_text()) {
                Some(place) => *place = kept.clone(),
                None => entries.push(kept.clone()),
            }
        }
        entries
    }

    /// What is wrong with it.
    pub(super) fn trouble(&self) -> Option<&Trouble> {
        self.trouble.as_deref()
    }

    /// The same, to be added to.
    pub(super) fn trouble_mut(&mut self) -> &mut Trouble {
        Arc::make_mut(self.trouble.get_or_insert_default())
    }

    /// What is told of it.
    pub(super) fn findings(&self) -> &[Diagnostic] {
        self.trouble().map_or(&[], |trouble| &trouble.findings)
    }

    /// Whether it holds broken entries, or was not read at all.
    pub(super) fn is_broken(&self) -> bool {
        self.trouble().is_some_and(|it| it.refused || !it.broken.is_empty())
    }
}

/// Reads a file.
pub(super) fn read(source: &Source, layer: Layer) -> Read {
    let mut trouble = Trouble::default();
    let quick = mark::find(&source.text).is_none().then(|| quick::read(source)).flatten();
    let built = quick.unwrap_or_else(|| whole(source, &mut trouble));
    built.finish(layer, trouble)
}

/// Reads a file as fluent-syntax does, whatever is wrong with it.
pub(super) fn whole<'s>(source: &'s Source, trouble: &mut Trouble) -> Builder<'s> {
    let mut built = Builder::new(source);
    let text = &*source.text;
    if let Some(refused) = refuse(source) {
        trouble.findings.push(refused);
        trouble.refused = true;
        return built;
    }
    let tree = match parser::parse(Slice::whole(text)) {
        Ok(tree) => tree,
        Err((tree, errors)) => {
            let findings = errors.iter().map(|error| problem(source, error));
            trouble.findings.extend(findings);
            tree
        }
    };
    for entry in &tree.body {
        if let ast::Entry::Junk { content } = entry {
            trouble.broken.extend(MessageId::new(&name_at(text, content.at)));
        }
    }
    built.tree(&tree, text.len());
    built
}

/// The messages of a file while it is read.
pub(super) struct Builder<'s> {
    source: &'s Source,
    pub(super) compiler: Compiler<'s>,
    messages: Vec<Message>,
    attributes: Vec<Attribute>,
}

impl<'s> Builder<'s> {
    pub(super) fn new(source: &'s Source) -> Self {
        let compiler = Compiler::new(source);
        Self { source, compiler, messages: Vec::new(), attributes: Vec::new() }
    }

    /// How much there is of the next message.
    pub(super) fn mark(&self) -> [usize; 3] {
        let compiler = &self.compiler;
        [self.attributes.len(), compiler.made.len(), compiler.parts.len()]
    }

    /// Drops what was added to the next message since then.
    pub(super) fn back_to(&mut self, [attributes, made, parts]: [usize; 3]) {
        self.attributes.truncate(attributes);
        self.compiler.made.truncate(made);
        self.compiler.parts.truncate(parts);
    }

    /// Adds an attribute of the next message.
    pub(super) fn attribute(&mut self, name: Place, pattern: Pattern) {
        self.attributes.push(Attribute { name, pattern });
    }

    /// Adds a message whose attributes were added before. It ends before byte `end`.
    pub(super) fn message(&mut self, id: Place, end: usize, value: Option<Pattern>) {
        let behind = u32::try_from(self.attributes.len()).unwrap_or(u32::MAX);
        let end = u32::try_from(end).unwrap_or(u32::MAX);
        self.messages.push(Message { id, end, behind, value });
    }

    /// Adds what a part of the file holds, which ends before byte `end`.
    pub(super) fn tree(&mut self, tree: &ast::Resource<Slice<'s>>, end: usize) {
        for (at, entry) in tree.body.iter().enumerate() {
            let (id, value, attributes) = match entry {
                ast::Entry::Message(it) => (&it.id, it.value.as_ref(), &it.attributes),
                ast::Entry::Term(it) => (&it.id, Some(&it.value), &it.attributes),
                _ => continue,
            };
            let Some(start) = start(entry) else { continue };
            let behind = tree.body.iter().skip(at + 1).find_map(self::start);
            let place = Place::new(start..id.name.range().end);
            let end = self.end(place, behind.unwrap_or(end));
            let value = value.map(|value| self.compiler.pattern(value));
            for attribute in attributes {
                let name = Place::new(attribute.id.name.range());
                let pattern = self.compiler.pattern(&attribute.value);
                self.attribute(name, pattern);
            }
            self.message(place, end, value);
        }
    }

    /// Where an entry ends that may go on to byte `end`: comments are not of it.
    fn end(&self, id: Place, end: usize) -> usize {
        let start = id.range().end;
        let rest = self.source.text.get(start..end).unwrap_or_default();
        let comments = rest.match_indices('#').map(|(at, _)| rest.get(..at));
        let comment = comments.flatten().find(|before| before.ends_with('\n'));
        start + comment.unwrap_or(rest).trim_end().len()
    }

    /// What was read, and what is wrong with it.
    pub(super) fn finish(self, layer: Layer, mut trouble: Trouble) -> Read {
        let resource = Arc::new(Resource {
            source: self.source.clone(),
            layer,
            made: self.compiler.made.into(),
            parts: self.compiler.parts.into(),
            messages: self.messages.into(),
            attributes: self.attributes.into(),
        });
        for finding in self.compiler.findings {
            if let Some(span) = &finding.span {
                let of = |entry: &Entry| entry.range().contains(&span.start);
                let wrong = Entry::all(&resource).filter(of);
                trouble
                    .broken
                    .extend(wrong.filter_map(|entry| MessageId::new(entry.id_text())));
            }
            trouble.findings.push(finding);
        }
        for entry in Entry::all(&resource) {
            check_attributes(&entry, &mut trouble.findings);
        }
        let wrong =
            trouble.refused || !trouble.broken.is_empty() || !trouble.findings.is_empty();
        Read { resource, trouble: wrong.then(|| Arc::new(trouble)) }
    }
}

/// Where an entry begins that is no comment.
fn start(entry: &ast::Entry<Slice>) -> Option<usize> {
    match entry {
        ast::Entry::Message(message) => Some(message.id.name.at),
        // The hyphen is of the id.
        ast::Entry::Term(term) => Some(term.id.name.at.saturating_sub(1)),
        ast::Entry::Junk { content } => Some(content.at),
        _ => None,
    }
}

fn check_attributes(entry: &Entry, findings: &mut Vec<Diagnostic>) {
    for (index, attribute) in entry.attributes().iter().enumerate() {
        let name = entry.resource.name(attribute.name);
        let before = entry.attributes().get(..index).unwrap_or_default();
        let same = |first: &&Attribute| entry.resource.name(first.name) == name;
        if let Some(first) = before.iter().find(same) {
            let id = entry.id_text();
            let message = format!("`{id}` has two attributes `.{name}`");
            findings.push(
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
