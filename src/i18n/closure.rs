//! What a message depends on, without formatting it: all that it refers to, in the
//! locales that would answer.

use std::collections::BTreeMap;

use super::bundle::Entry;
use super::bundles::Bundles;
use super::pattern::{Expression, Item, Pattern, Reference, Resource};
use super::resolve::Answer;
use super::tables::Tables;
use crate::model::{Fingerprint, Hasher, MessageId, MessageRef};

/// A text that is asked for: by which locale, which message, which attribute.
type Node<'b> = (usize, &'b str, Option<&'b str>);

/// All texts that a message may show.
struct Closure<'b> {
    tables: &'b Tables,
    texts: BTreeMap<Node<'b>, Option<Answer<'b>>>,
    waiting: Vec<Node<'b>>,
}

impl<'b> Closure<'b> {
    fn new(tables: &'b Tables) -> Self {
        Self { tables, texts: BTreeMap::new(), waiting: Vec::new() }
    }

    fn ask(&mut self, node: Node<'b>) {
        self.waiting.push(node);
        while let Some(node) = self.waiting.pop() {
            if self.texts.contains_key(&node) {
                continue;
            }
            let (asks, id, attribute) = node;
            let answer = self.tables.answers(asks, id, attribute).next();
            self.texts.insert(node, answer);
            let Some(answer) = answer else { continue };
            let waiting = &mut self.waiting;
            answer.pattern.each(&mut |item| {
                if let Item::Expression(expression) = item
                    && let Some(reference) = expression.reference()
                {
                    let name = |place| answer.resource.name(place);
                    let attribute = reference.attribute.map(name);
                    waiting.push((answer.step.speaks, name(reference.id), attribute));
                }
            });
        }
    }
}

/// The fingerprint of a message: its value, its attributes, and all they refer to.
pub(super) fn fingerprint(bundles: &Bundles, asks: usize, id: &MessageId) -> Fingerprint {
    let tables = &bundles.tables;
    let mut closure = Closure::new(tables);
    closure.ask((asks, id.as_str(), None));
    for step in tables.chain(asks) {
        let entry = tables.bundles.get(step.source).and_then(|b| b.get(id.as_str()));
        for name in entry.into_iter().flat_map(Entry::attribute_names) {
            closure.ask((asks, id.as_str(), Some(name)));
        }
    }
    let mut hasher = Hasher::new();
    let tag = |locale: usize| bundles.locales.get(locale).map_or("", |l| l.as_str());
    for ((asks, id, attribute), answer) in &closure.texts {
        hasher.text(tag(*asks)).text(id).text(attribute.unwrap_or_default());
        let Some(answer) = answer else {
            hasher.number(0);
            continue;
        };
        let step = answer.step;
        hasher.number(1).text(tag(step.source)).text(tag(step.speaks));
        answer.pattern.add_to(answer.resource, &mut hasher);
        if depends_on_formats(answer.pattern) {
            let formats = bundles.format_prints.get(step.speaks).copied();
            hasher.fingerprint(formats.unwrap_or_default());
        }
    }
    hasher.finish()
}

/// Whether the locale's way to write may show in a pattern. What a variable is, is not
/// known here.
fn depends_on_formats(pattern: &Pattern) -> bool {
    let mut depends = false;
    pattern.each(&mut |item| {
        depends |= matches!(
            item,
            Item::Expression(
                Expression::Variable(_) | Expression::Number(_) | Expression::Call(_)
            )
        );
    });
    depends
}

/// Whether a message is the same wherever a locale shows it.
pub(super) fn is_fixed(tables: &Tables, asks: usize, message: &MessageRef) -> bool {
    let mut closure = Closure::new(tables);
    closure.ask((asks, message.id.as_str(), message.attribute.as_deref()));
    let mut fixed = true;
    for answer in closure.texts.values().flatten() {
        answer.pattern.each(&mut |item| {
            fixed &= !matches!(
                item,
                Item::Named
                    | Item::Expression(Expression::Variable(_) | Expression::Call(_))
            );
        });
    }
    fixed
}

/// All references of a pattern.
pub(super) fn references<'b>(
    resource: &'b Resource,
    pattern: &'b Pattern,
) -> Vec<(Reference, &'b str, Option<&'b str>)> {
    let mut found = Vec::new();
    pattern.each(&mut |item| {
        if let Item::Expression(expression) = item
            && let Some(reference) = expression.reference()
        {
            let attribute = reference.attribute.map(|place| resource.name(place));
            found.push((reference, resource.name(reference.id), attribute));
        }
    });
    found
}
