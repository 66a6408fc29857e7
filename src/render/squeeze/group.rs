//! Walks through tags that belong together: branches, loops, blocks, components.

use super::check::Problem;
use super::state::States;
use super::tree::{Group, GroupKind};
use super::walk::Walk;
use super::world::Part;

impl<'w> Walk<'w> {
    /// Walks through a group that stands in `states`, and gives those after it.
    pub(super) fn group(&mut self, group: &'w Group<'w>, states: States) -> States {
        let after = match &group.kind {
            GroupKind::If => self.branches(group, &states),
            GroupKind::For => self.repeated(group, &states),
            GroupKind::Capture => {
                let captured = std::mem::replace(&mut self.captured, true);
                let uneven = self.uneven;
                self.parts(group, &States::text());
                (self.captured, self.uneven) = (captured, uneven);
                states
            }
            GroupKind::Block(name) => self.block(group, name, states),
            GroupKind::Call(name) => {
                self.uses(Part::Component(name.clone()), &states);
                let uneven = self.uneven;
                self.part(group, Part::Body(name.clone()));
                self.uneven |= uneven;
                states
            }
            GroupKind::Component(name) => {
                let outer = self.component.replace(name);
                let uneven = std::mem::replace(&mut self.uneven, false);
                self.part(group, Part::Component(name.clone()));
                (self.component, self.uneven) = (outer, uneven);
                states
            }
        };
        self.leaf(&group.end, ("{%", "%}"));
        after
    }

    /// Walks through all parts of a group from the same states.
    fn parts(&mut self, group: &'w Group<'w>, states: &States) -> Vec<States> {
        let mut ends = Vec::new();
        for (leaf, nodes) in &group.parts {
            self.leaf(leaf, ("{%", "%}"));
            self.captures(leaf.inner.tokens.get(1..).unwrap_or_default());
            ends.push(self.nodes(nodes, states.clone()));
        }
        ends
    }

    /// Says that a group is uneven, if it is.
    fn even(&mut self, group: &Group<'_>, before: &States, after: &States) {
        if after.count() > before.count() {
            self.uneven = true;
            if let Some((leaf, _)) = group.parts.first() {
                self.find(leaf.range.clone(), Problem::Uneven);
            }
        }
    }

    fn branches(&mut self, group: &'w Group<'w>, states: &States) -> States {
        let mut after = States::default();
        for end in self.parts(group, states) {
            after.add_all(&end);
        }
        if !group.has_else() {
            after.add_all(states);
        }
        self.even(group, states, &after);
        after
    }

    fn repeated(&mut self, group: &'w Group<'w>, states: &States) -> States {
        self.writer.piece("");
        let mark = self.writer.mark();
        let all = |ends: Vec<States>| {
            let mut all = states.clone();
            for end in &ends {
                all.add_all(end);
            }
            all
        };
        let ends = self.parts(group, states);
        let mut after = all(ends);
        if after.count() > states.count() {
            // The next round begins where this one ended.
            let known = self.uneven;
            self.even(group, states, &after);
            if !known {
                self.writer.back_to(mark);
                let ends = self.parts(group, &after);
                for end in &ends {
                    after.add_all(end);
                }
            }
        }
        after
    }

    fn block(&mut self, group: &'w Group<'w>, name: &str, states: States) -> States {
        let part = Part::Block(self.name.to_owned(), name.to_owned());
        let above = self.world.block_of_ancestors(self.name, name);
        // At the top of a template that extends another, a block stands elsewhere.
        let here = self.blocks > 0 || !self.world.parents.contains_key(self.name);
        let mut start = above.states;
        if here {
            self.world.learn(part.clone(), &states, self.captured);
            start.add_all(&states);
        } else if start.count() == 0 {
            start = States::text();
        }
        let captured = self.captured;
        self.captured |= above.captured;
        self.blocks += 1;
        let mut after = start.clone();
        for end in self.parts(group, &start) {
            after.add_all(&end);
        }
        self.blocks -= 1;
        self.captured = captured;
        self.even(group, &start, &after);
        let uneven = after.count() > start.count();
        if uneven {
            for ancestor in self.world.ancestors(self.name).cloned().collect::<Vec<_>>() {
                self.world.learn_uneven(Part::Block(ancestor, name.to_owned()));
            }
        }
        self.uneven |= self.world.get(&part).uneven;
        if here && uneven { after } else { states }
    }

    /// Walks through a part that stands where others use it.
    fn part(&mut self, group: &'w Group<'w>, part: Part) {
        let mut used = self.world.get(&part);
        if used.states.count() == 0 {
            used.states = States::text();
            used.captured = true;
        }
        let captured = self.captured;
        self.captured |= used.captured;
        let mut after = used.states.clone();
        for end in self.parts(group, &used.states) {
            after.add_all(&end);
        }
        self.captured = captured;
        self.even(group, &used.states, &after);
        if after.count() > used.states.count() {
            self.world.learn_uneven(part);
        }
    }
}
