//! Walks one template: squeezes it, checks it, and tells the world what it uses.

use std::collections::BTreeSet;

use super::check::{Found, Problem, expression};
use super::html::Html;
use super::state::{Part as TagPart, Place, State, States};
use super::tree::{Leaf, Node, dotted};
use super::world::{Part, World, shown};
use super::writer::Writer;
use crate::render::pieces::{Inner, Sort, Token};

/// A walk through the template `name`.
pub(super) struct Walk<'w> {
    pub(super) name: &'w str,
    pub(super) text: &'w str,
    pub(super) world: &'w mut World,
    pub(super) writer: Writer,
    pub(super) found: BTreeSet<(usize, usize, Problem)>,
    /// The component whose definition is walked through.
    pub(super) component: Option<&'w str>,
    /// How many blocks are walked through.
    pub(super) blocks: usize,
    /// Whether what is walked through goes where nobody knows.
    pub(super) captured: bool,
    /// Whether the template is uneven so far: the rest is kept as it is.
    pub(super) uneven: bool,
}

impl<'w> Walk<'w> {
    /// Walks through the whole template. Gives the squeezed text and what was found.
    pub(super) fn whole(
        name: &'w str,
        text: &'w str,
        nodes: &'w [Node<'w>],
        world: &'w mut World,
    ) -> (String, Vec<Found>) {
        let mut start = world.get(&Part::Template(name.to_owned()));
        if start.states.count() == 0 {
            start.states = States::text();
        }
        let mut walk = Self {
            name,
            text,
            world,
            writer: Writer::default(),
            found: BTreeSet::new(),
            component: None,
            blocks: 0,
            captured: start.captured,
            uneven: false,
        };
        let end = walk.nodes(nodes, start.states.clone());
        walk.writer.piece("");
        let before = start.states.count();
        start.states.add_all(&end);
        if start.states.count() > before {
            walk.world.learn_uneven(Part::Template(name.to_owned()));
        }
        let found = walk.found.into_iter();
        let found = found.map(|(start, end, problem)| (start..end, problem)).collect();
        (walk.writer.into_text(), found)
    }

    /// Whether white space may go in these states.
    fn squeezes(&self, states: &States) -> bool {
        !self.captured && !self.uneven && states.count() == 1
    }

    pub(super) fn nodes(&mut self, nodes: &'w [Node<'w>], mut states: States) -> States {
        for node in nodes {
            states = match node {
                Node::Text(range) => {
                    let text = self.text.get(range.clone()).unwrap_or_default();
                    let squeezes = self.squeezes(&states);
                    self.read(text, range.start, &states, squeezes)
                }
                Node::Raw(range) => {
                    let text = self.text.get(range.clone()).unwrap_or_default();
                    self.writer.piece("{% raw %}");
                    self.writer.piece(text);
                    self.writer.piece("{% endraw %}");
                    let muted = std::mem::replace(&mut self.writer.muted, true);
                    let states = self.read(text, range.start, &states, false);
                    self.writer.muted = muted;
                    states
                }
                Node::Print(leaf) => {
                    self.leaf(leaf, ("{{", "}}"));
                    self.print(leaf, states)
                }
                Node::Tag(leaf) => {
                    self.leaf(leaf, ("{%", "%}"));
                    self.tag(&leaf.inner, states)
                }
                Node::Group(group) => self.group(group, states),
            };
        }
        states
    }

    /// Writes a tag of Tera, without the hyphens that have done their work.
    pub(super) fn leaf(&mut self, leaf: &Leaf<'_>, (open, close): (&str, &str)) {
        let inner = self.text.get(leaf.inner.range.clone()).unwrap_or_default();
        let space = if inner.starts_with('-') { " " } else { "" };
        let gap = if inner.ends_with('-') { " " } else { "" };
        self.writer.piece(&format!("{open}{space}{inner}{gap}{close}"));
    }

    pub(super) fn find(&mut self, range: std::ops::Range<usize>, problem: Problem) {
        self.found.insert((range.start, range.end, problem));
    }

    /// Reads text in all states; in one state it may be squeezed.
    fn read(
        &mut self,
        text: &str,
        start: usize,
        states: &States,
        squeezes: bool,
    ) -> States {
        let mut kept = Writer::default();
        let mut after = States::default();
        let mut found = Vec::new();
        if !squeezes {
            self.writer.piece(text);
            kept.muted = true;
        }
        for state in states.iter() {
            let mut state = state.clone();
            let writer = if squeezes { &mut self.writer } else { &mut kept };
            found.extend(Html::new(text, &mut state, writer).read());
            after.add(&state);
        }
        for range in found {
            let range = start + range.start..start + range.end;
            self.find(range, Problem::ScriptInComment);
        }
        after
    }

    /// Tells the world that a part is used here; an uneven one spoils the rest.
    pub(super) fn uses(&mut self, part: Part, states: &States) {
        self.uneven |= self.world.get(&part).uneven;
        self.world.learn(part, states, self.captured);
    }

    /// Tells the world of components whose output goes where nobody knows.
    pub(super) fn captures(&mut self, tokens: &[Token<'_>]) {
        self.world.shows(tokens);
        for (at, token) in tokens.iter().enumerate() {
            let name = if token.is("<") { dotted(tokens, at + 1) } else { String::new() };
            if !name.is_empty() {
                self.world.learn(Part::Component(name), &States::text(), true);
            }
        }
    }

    fn print(&mut self, leaf: &Leaf<'_>, states: States) -> States {
        let tokens = &leaf.inner.tokens;
        // What begins in the middle of a tag's name or before a value is no whole.
        let whole = !states.iter().any(|state| match &state.place {
            Place::Tag(_, TagPart::Equals(_)) => true,
            Place::Tag(tag, TagPart::Name) => tag.name.is_empty(),
            _ => false,
        });
        if let Some(name) = shown(tokens).filter(|_| whole) {
            self.captures(tokens.get(1..).unwrap_or_default());
            self.uses(Part::Component(name.to_owned()), &states);
            return states;
        }
        match (tokens.as_slice(), self.component) {
            _ if !whole => {}
            ([_, rest @ ..], _) if is_call(tokens) => {
                self.captures(rest);
                self.uses(Part::Component(dotted(rest, 0)), &states);
                return states;
            }
            ([body], Some(component)) if body.is_word("body") => {
                self.uses(Part::Body(component.to_owned()), &states);
                return states;
            }
            ([word, _, _], _) if word.is_word("super") => return states,
            _ => {}
        }
        self.captures(tokens);
        let before = self.text.get(..leaf.range.start).unwrap_or_default();
        let after = self.text.get(leaf.range.end..).unwrap_or_default();
        let mut next = States::default();
        for state in states.iter() {
            if let Some(problem) = expression(state, tokens, (before, after)) {
                self.find(leaf.range.clone(), problem);
            }
            next.add(&after_expression(state));
        }
        next
    }

    fn tag(&mut self, inner: &Inner<'_>, states: States) -> States {
        self.captures(&inner.tokens);
        if inner.word() == Some("include")
            && let Some(name) = inner.tokens.get(1).filter(|t| t.sort == Sort::Text)
        {
            let part = Part::Template(name.text.to_owned());
            if self.world.get(&part).uneven {
                self.find(inner.range.clone(), Problem::Uneven);
            }
            self.uses(part, &states);
        }
        states
    }
}

/// The state after the value of an expression was printed.
fn after_expression(state: &State) -> State {
    let mut after = state.clone();
    after.place = match after.place {
        Place::Tag(mut tag, TagPart::Name) => {
            tag.computed = true;
            Place::Tag(tag, TagPart::Name)
        }
        Place::Tag(tag, TagPart::Equals(name)) => {
            Place::Value(tag, None, super::state::Attribute::of(&name))
        }
        Place::Tag(tag, TagPart::Attribute(name)) => {
            Place::Tag(tag, TagPart::Attribute(name))
        }
        Place::Tag(tag, _) => Place::Tag(tag, TagPart::Attribute(String::new())),
        place => place,
    };
    after
}

/// Whether the tokens are the call of a component and nothing else.
fn is_call(tokens: &[Token<'_>]) -> bool {
    let [open, .., slash, close] = tokens else { return false };
    let mut depth = 0_usize;
    let mut slashes = 0;
    for token in tokens {
        if ["{", "(", "[", "?["].iter().any(|sign| token.is(sign)) {
            depth += 1;
        } else if ["}", ")", "]"].iter().any(|sign| token.is(sign)) {
            depth = depth.saturating_sub(1);
        } else if depth == 0 && token.is("/") {
            slashes += 1;
        }
    }
    open.is("<") && slash.is("/") && close.is(">") && slashes == 1
}
