//! References that lead back to themselves, and references that multiply: found when the
//! messages are loaded, whether or not a page shows them.

use std::collections::BTreeSet;

use super::bundles::Bundles;
use super::closure::references;
use super::ids::QuickMap;
use super::pattern::Reference;
use super::resolve::Answer;
use super::resource::Entry;
use super::tables::Tables;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::{MessageId, Span};

/// A text that a locale asks for: a value, or an attribute.
type Node<'b> = (usize, &'b str, Option<&'b str>);

/// How many texts a message may be made of at the most, all variants counted: far above
/// what anyone writes, and far below what nobody can wait for.
const MOST: u64 = 100_000;

/// A text that is being followed, and how far.
struct Step<'b> {
    node: Node<'b>,
    answer: Answer<'b>,
    references: Vec<(Reference, Node<'b>)>,
    next: usize,
    size: u64,
}

/// Follows the references of every text once.
struct Walk<'b> {
    tables: &'b Tables,
    sizes: QuickMap<Node<'b>, u64>,
    open: Vec<Step<'b>>,
    /// The nodes of `open`.
    path: BTreeSet<Node<'b>>,
    told: BTreeSet<Span>,
}

/// Tells cycles and what grows without bounds, as far as one of the messages leads there.
pub(super) fn of<'b>(
    bundles: &'b Bundles,
    messages: impl Iterator<Item = (usize, &'b MessageId, &'b Entry)>,
) -> Vec<Diagnostic> {
    let mut diagnostics = Diagnostics::new();
    let mut walk = Walk {
        tables: &bundles.tables,
        sizes: QuickMap::default(),
        open: Vec::new(),
        path: BTreeSet::new(),
        told: BTreeSet::new(),
    };
    for (locale, id, entry) in messages {
        let value = entry.value().into_iter().map(|_| None);
        for attribute in value.chain(entry.attribute_names().map(Some)) {
            walk.follow((locale, id.as_str(), attribute), &mut diagnostics);
        }
    }
    diagnostics.iter().cloned().collect()
}

/// The same of all messages.
pub(super) fn all(bundles: &Bundles) -> Vec<Diagnostic> {
    let tables = &bundles.tables;
    // What refers to nothing leads nowhere.
    let mut referring: Vec<(usize, &MessageId, &Entry)> = Vec::new();
    for (locale, bundle) in tables.bundles.iter().enumerate() {
        let entries = bundle.iter().filter(|(_, entry)| entry.refers());
        let named = entries.filter_map(|(id, entry)| Some((tables.ids.id(id)?, entry)));
        referring.extend(named.map(|(id, entry)| (locale, id, entry)));
    }
    if of(bundles, referring.iter().copied()).is_empty() {
        return Vec::new();
    }
    // Which step of a cycle is told depends on where the walk begins.
    referring.sort_by_key(|(locale, id, _)| (*locale, *id));
    of(bundles, referring.into_iter())
}

impl<'b> Walk<'b> {
    fn follow(&mut self, start: Node<'b>, diagnostics: &mut Diagnostics) {
        self.enter(start);
        while let Some(step) = self.open.last_mut() {
            let Some((reference, node)) = step.references.get(step.next).copied() else {
                self.leave(diagnostics);
                continue;
            };
            step.next += 1;
            let (resource, size) = (step.answer.resource, self.sizes.get(&node).copied());
            if self.path.contains(&node) {
                let span = resource.span(reference.id);
                if self.told.insert(span.clone()) {
                    diagnostics.push(cycle(node.1, span));
                }
            } else if let Some(size) = size {
                self.grow(size);
            } else {
                self.enter(node);
            }
        }
    }

    fn enter(&mut self, node: Node<'b>) {
        let (locale, id, attribute) = node;
        if self.sizes.contains_key(&node) {
            return;
        }
        let Some(answer) = self.tables.answers(locale, id, attribute).next() else {
            return;
        };
        let speaks = answer.step.speaks;
        let references = references(answer.resource, answer.pattern).into_iter();
        let references = references
            .map(|(reference, id, attribute)| (reference, (speaks, id, attribute)))
            .collect();
        self.path.insert(node);
        self.open.push(Step { node, answer, references, next: 0, size: 1 });
    }

    /// A text is followed to its end: what refers to it grows by it.
    fn leave(&mut self, diagnostics: &mut Diagnostics) {
        let Some(step) = self.open.pop() else { return };
        self.path.remove(&step.node);
        let mut size = step.size;
        if size > MOST {
            let (_, id, _) = step.node;
            let place = step.references.first().map(|(reference, _)| reference.id);
            let mut finding = Diagnostic::error(
                Code::FluentLimit,
                format!("`{id}` is made of more than {MOST} texts"),
            )
            .help("take references out, or make several messages of it");
            finding.span = place.map(|place| step.answer.resource.span(place));
            diagnostics.push(finding);
            // What refers to it is as large only for that.
            size = 1;
        }
        self.sizes.insert(step.node, size);
        self.grow(size);
    }

    fn grow(&mut self, size: u64) {
        if let Some(above) = self.open.last_mut() {
            above.size = above.size.saturating_add(size);
        }
    }
}

fn cycle(id: &str, span: Span) -> Diagnostic {
    Diagnostic::error(Code::CyclicReference, format!("`{id}` refers to itself"))
        .labelled(span, "this leads back to it")
        .help("take one of the references out")
}
