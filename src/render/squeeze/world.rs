//! What the templates know of each other: who uses what in which state of HTML.

use std::collections::BTreeMap;

use super::state::States;
use crate::render::fragment_calls::{Call, FUNCTION, calls};
use crate::render::pieces::Token;
use crate::render::words::Word;

/// A part of a template that stands where another part uses it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Part {
    /// A template that others include.
    Template(String),
    /// The block of that name in a template, for those who extend it.
    Block(String, String),
    /// A component.
    Component(String),
    /// What is passed to a component as its body.
    Body(String),
}

/// How a part is used.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Use {
    /// In which states.
    pub(super) states: States,
    /// Whether it also goes where nobody knows: into a variable, a filter, another format.
    pub(super) captured: bool,
    /// Whether it leaves HTML elsewhere than it found it.
    pub(super) uneven: bool,
}

/// All parts that are used.
#[derive(Default)]
pub(super) struct World {
    parts: BTreeMap<Part, Use>,
    /// The template that a template extends.
    pub(super) parents: BTreeMap<String, String>,
    /// Whether any component may be shown where nobody knows: a fragment's name is computed.
    any_component: bool,
    /// Whether something was learnt since this was last set to no.
    pub(super) changed: bool,
}

impl World {
    /// What is known of a part.
    pub(super) fn get(&self, part: &Part) -> Use {
        let mut known = self.parts.get(part).cloned().unwrap_or_default();
        if self.any_component && matches!(part, Part::Component(_)) {
            known.states.add_all(&States::text());
            known.captured = true;
        }
        known
    }

    /// Learns that a part is used so.
    pub(super) fn learn(&mut self, part: Part, states: &States, captured: bool) {
        let known = self.parts.entry(part).or_default();
        self.changed |= captured && !known.captured;
        known.captured |= captured;
        self.changed |= known.states.add_all(states);
    }

    /// Learns of the components that fragments show in a value, which may land anywhere.
    pub(super) fn shows(&mut self, tokens: &[Token<'_>]) {
        for call in fragments(tokens) {
            if let Some((_, name)) = call.component {
                self.learn(Part::Component(name.to_owned()), &States::text(), true);
            } else {
                self.changed |= !self.any_component;
                self.any_component = true;
            }
        }
    }

    /// Learns that a part is uneven.
    pub(super) fn learn_uneven(&mut self, part: Part) {
        let known = self.parts.entry(part).or_default();
        self.changed |= !known.uneven;
        known.uneven = true;
    }

    /// The templates that `template` extends, nearest first.
    pub(super) fn ancestors<'w>(
        &'w self,
        template: &str,
    ) -> impl Iterator<Item = &'w String> {
        let mut next = self.parents.get(template);
        // A circle is Tera's to refuse.
        std::iter::from_fn(move || {
            let parent = next?;
            next = self.parents.get(parent);
            Some(parent)
        })
        .take(self.parents.len())
    }

    /// How the ancestors of `template` use the block of that name.
    pub(super) fn block_of_ancestors(&self, template: &str, block: &str) -> Use {
        let mut all = Use::default();
        for ancestor in self.ancestors(template) {
            let used = self.get(&Part::Block(ancestor.clone(), block.to_owned()));
            all.states.add_all(&used.states);
            all.captured |= used.captured;
        }
        all
    }
}

/// The fragments among the tokens of a tag.
fn fragments<'t>(tokens: &[Token<'t>]) -> Vec<Call<'t>> {
    if !tokens.iter().any(|token| token.is_word(FUNCTION)) {
        return Vec::new();
    }
    calls(&tokens.iter().copied().map(Word::from).collect::<Vec<_>>())
}

/// The component that a tag shows, if it prints a fragment of that name and nothing else.
pub(super) fn shown<'t>(tokens: &[Token<'t>]) -> Option<&'t str> {
    let first = *fragments(tokens).first()?;
    let is_all = first.start == 0 && first.end == tokens.len();
    first.component.filter(|_| is_all).map(|(_, name)| name)
}
