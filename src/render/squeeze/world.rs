//! What the templates know of each other: who uses what in which state of HTML.

use std::collections::BTreeMap;

use super::state::States;

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
    /// Whether something was learnt since this was last set to no.
    pub(super) changed: bool,
}

impl World {
    /// What is known of a part.
    pub(super) fn get(&self, part: &Part) -> Use {
        self.parts.get(part).cloned().unwrap_or_default()
    }

    /// Learns that a part is used so.
    pub(super) fn learn(&mut self, part: Part, states: &States, captured: bool) {
        let known = self.parts.entry(part).or_default();
        self.changed |= captured && !known.captured;
        known.captured |= captured;
        self.changed |= known.states.add_all(states);
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
