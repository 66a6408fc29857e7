//! What a message depends on, without formatting it: all that it refers to, in the
//! locales that would answer.

use std::collections::{BTreeMap, BTreeSet};

use super::bundles::{Bundles, Origin};
use super::format::Kind;
use super::function::Function;
use super::ids::IdNumber;
use super::pattern::{Expression, Item, Pattern, Reference};
use super::resolve::Answer;
use super::resource::{Entry, Resource};
use super::tables::Tables;
use crate::model::{Fingerprint, Hasher, MessageId};

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
            let Some(answer) = answer.filter(|answer| answer.pattern.refers()) else {
                continue;
            };
            let waiting = &mut self.waiting;
            answer.pattern.each(&answer.resource.parts, &mut |item| {
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
    let number = tables.ids.get(id.as_str());
    let mut closure = Closure::new(tables);
    closure.ask((asks, id.as_str(), None));
    for step in tables.chain(asks) {
        let entry = number.and_then(|number| tables.own(step.source, number));
        for name in entry.into_iter().flat_map(Entry::attribute_names) {
            closure.ask((asks, id.as_str(), Some(name)));
        }
    }
    let mut hasher = Hasher::new();
    if let Some(pseudo) = bundles.pseudo {
        hasher.number(pseudo as u64);
    }
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
        if let Some(formats) = tables.formats(step.speaks) {
            for kind in kinds(answer) {
                hasher.fingerprint(formats.fingerprint_of(kind));
                // A name that the locale lacks is another's.
                let chain =
                    if kind == Kind::Names { tables.chain(step.speaks) } else { &[] };
                for lender in chain.iter().filter_map(|step| tables.formats(step.speaks))
                {
                    hasher.fingerprint(lender.fingerprint_of(kind));
                }
            }
        }
    }
    hasher.finish()
}

/// Which of the locale's ways to write may show in a pattern. What a variable is, is not
/// known here: where it is printed, it may be anything; as a selector it is a number.
fn kinds(answer: &Answer) -> BTreeSet<Kind> {
    let mut kinds = BTreeSet::new();
    let (mut variables, mut passed) = (0, 0);
    let is_variable = |value: &Expression| matches!(value, Expression::Variable(_));
    answer.pattern.each(&answer.resource.parts, &mut |item| {
        let Item::Expression(expression) = item else { return };
        match expression {
            Expression::Variable(_) => variables += 1,
            Expression::Number(_) => drop(kinds.insert(Kind::Numbers)),
            Expression::Select(select) if is_variable(&select.selector) => {
                passed += 1;
                kinds.insert(Kind::Numbers);
            }
            Expression::Call(call) => {
                passed += call.values.iter().filter(|value| is_variable(value)).count();
                kinds.extend(match call.function {
                    Function::Number(_) => Some(Kind::Numbers),
                    Function::DateTime(_) => Some(Kind::Dates),
                    Function::List(_) => Some(Kind::Lists),
                    Function::Region | Function::Language => Some(Kind::Names),
                    Function::Unknown => None,
                });
            }
            _ => {}
        }
    });
    if variables > passed {
        kinds.extend(Kind::ALL);
    }
    kinds
}

/// Whether a text is the same wherever a locale shows it.
pub(super) fn is_fixed(tables: &Tables, answer: Answer<'_>) -> bool {
    if !answer.pattern.refers() {
        return answer.pattern.is_fixed();
    }
    all(tables, vec![answer], |answer| answer.pattern.is_fixed())
}

/// Whether a text of `entry`, which answers `locale`, shows one of another language: what
/// it refers to falls back.
pub(super) fn borrows(
    tables: &Tables,
    locale: usize,
    id: IdNumber,
    entry: &Entry,
) -> bool {
    if !entry.refers() {
        return false;
    }
    let parts = entry.value().map(|_| None).into_iter();
    let parts = parts.chain(entry.attribute_names().map(Some));
    let answers = parts.filter_map(|part| tables.answers_of(locale, id, part).next());
    !all(tables, answers.collect(), |answer| answer.step.origin != Origin::Fallback)
}

/// Whether something is true of those texts and of all that they refer to.
fn all<'b>(
    tables: &'b Tables,
    mut waiting: Vec<Answer<'b>>,
    holds: impl Fn(&Answer<'b>) -> bool,
) -> bool {
    let mut known: Vec<(usize, IdNumber, Option<&str>)> = Vec::new();
    while let Some(answer) = waiting.pop() {
        if !holds(&answer) {
            return false;
        }
        if !answer.pattern.refers() {
            continue;
        }
        for (_, id, attribute) in references(answer.resource, answer.pattern) {
            let Some(number) = tables.ids.get(id) else { continue };
            let node = (answer.step.speaks, number, attribute);
            if !known.contains(&node) {
                known.push(node);
                // What nobody has is told as such.
                let mut answers = tables.answers_of(node.0, number, attribute);
                waiting.extend(answers.next());
            }
        }
    }
    true
}

/// All references of a pattern.
pub(super) fn references<'b>(
    resource: &'b Resource,
    pattern: &'b Pattern,
) -> Vec<(Reference, &'b str, Option<&'b str>)> {
    let mut found = Vec::new();
    pattern.each(&resource.parts, &mut |item| {
        if let Item::Expression(expression) = item
            && let Some(reference) = expression.reference()
        {
            let attribute = reference.attribute.map(|place| resource.name(place));
            found.push((reference, resource.name(reference.id), attribute));
        }
    });
    found
}
