//! What a pattern says, as a part of a fingerprint: names and texts in their order, and
//! nothing of where or how they are written.

use super::function::Call;
use super::number::Number;
use super::pattern::{Content, Expression, Key, Part, Pattern, Reference};
use super::resource::Resource;
use crate::model::Hasher;

impl Pattern {
    /// Adds what the pattern says.
    pub(super) fn add_to(&self, resource: &Resource, to: &mut Hasher) {
        match self.content(&resource.parts) {
            Content::Plain(run) => {
                to.number(0).text(&resource.text(run));
            }
            Content::Parts(parts) => {
                // Where a text is cut in two says nothing.
                let is_text = |part: &Part| matches!(part, Part::Text(_));
                let stretches = || parts.chunk_by(|a, b| is_text(a) && is_text(b));
                to.number(1).number(stretches().count() as u64);
                for stretch in stretches() {
                    add_parts(stretch, resource, to);
                }
            }
        }
    }
}

/// Adds texts that follow each other, or one other part.
fn add_parts(stretch: &[Part], resource: &Resource, to: &mut Hasher) {
    match stretch {
        [Part::Break] => to.number(1),
        [Part::OpenNamed(name)] => to.number(2).text(resource.name(*name)),
        [Part::CloseNamed(name)] => to.number(3).text(resource.name(*name)),
        [Part::Placeable(expression)] => {
            to.number(4);
            expression.add_to(resource, to);
            to
        }
        texts => {
            let mut whole = String::new();
            for part in texts {
                if let Part::Text(run) = part {
                    whole.push_str(&resource.text(*run));
                }
            }
            to.number(0).text(&whole)
        }
    };
}

impl Expression {
    /// Adds what the expression says.
    fn add_to(&self, resource: &Resource, to: &mut Hasher) {
        match self {
            Self::Text(run) => {
                to.number(0).text(&resource.text(*run));
            }
            Self::Number(number) => {
                to.number(1);
                number.add_to(to);
            }
            Self::Variable(name) => {
                to.number(2).text(resource.name(*name));
            }
            Self::Message(reference) => {
                to.number(3);
                reference.add_to(resource, to);
            }
            Self::Term(term) => {
                to.number(4);
                term.reference.add_to(resource, to);
                to.number(term.positional.len() as u64);
                term.positional.iter().for_each(|value| value.add_to(resource, to));
                to.number(term.named.len() as u64);
                for (name, value) in &term.named {
                    to.text(resource.name(*name));
                    value.add_to(resource, to);
                }
            }
            Self::Call(call) => {
                to.number(5);
                call.add_to(resource, to);
            }
            Self::Select(select) => {
                to.number(6);
                select.selector.add_to(resource, to);
                to.number(select.default as u64).number(select.variants.len() as u64);
                for variant in &select.variants {
                    match variant.key {
                        Key::Word(word) => to.number(0).text(resource.name(word)),
                        Key::Number(number) => to.number(1).number(number.to_bits()),
                    };
                    variant.pattern.add_to(resource, to);
                }
            }
        }
    }
}

impl Call {
    /// Adds what the call says to a fingerprint.
    fn add_to(&self, resource: &Resource, to: &mut Hasher) {
        to.text(resource.name(self.name)).number(self.values.len() as u64);
        self.values.iter().for_each(|value| value.add_to(resource, to));
        to.number(self.named.len() as u64);
        for (name, value) in &self.named {
            to.text(resource.name(*name));
            value.add_to(resource, to);
        }
    }
}

impl Number {
    /// Adds the number and its options to a fingerprint.
    fn add_to(&self, to: &mut Hasher) {
        to.number(self.value.to_bits());
        to.number(self.options.minimum_fraction_digits.map_or(0, |n| u64::from(n) + 1));
    }
}

impl Reference {
    fn add_to(self, resource: &Resource, to: &mut Hasher) {
        to.text(resource.name(self.id));
        to.text(self.attribute.map_or("", |name| resource.name(name)));
    }
}
