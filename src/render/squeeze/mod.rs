//! Templates without what no visitor sees: comments, and white space that means nothing.
//!
//! Front door: [`squeeze`]. It walks each template with a state of HTML that survives
//! Tera's tags, and on the way reports the expressions that autoescape cannot make safe.
//! A block, an included template and a component take the state of the place that uses
//! them; what is used in two states, or goes where nobody knows, is kept as it is.
//!
//! Unknown here: pages, routes, whether Tera accepts a template.

mod check;
mod group;
mod html;
#[cfg(test)]
mod property;
mod state;
mod tag;
#[cfg(test)]
mod tests;
mod tree;
mod walk;
mod world;
mod writer;

use std::collections::BTreeMap;

use super::pieces::{Inner, Kind, Sort, pieces};
use crate::diagnostic::Diagnostics;
use crate::source::Source;
use state::States;
use tree::Node;
pub(super) use tree::dotted;
use walk::Walk;
use world::{Part, World};

/// How often all templates are walked through until nothing new is learnt: more than
/// templates that include each other ever need.
const ROUNDS: usize = 40;

/// Squeezes the templates that are HTML by their names, and tells what is unsafe in them.
/// All others, and those whose tags do not pair, stay as they are.
pub(super) fn squeeze(
    templates: &BTreeMap<String, Source>,
    diagnostics: &mut Diagnostics,
) -> BTreeMap<String, String> {
    let mut world = World::default();
    let mut trees: BTreeMap<&str, Vec<Node<'_>>> = BTreeMap::new();
    let mut done: BTreeMap<String, String> = BTreeMap::new();
    for (name, source) in templates {
        if let Some(parent) = parent(&source.text) {
            world.parents.insert(name.clone(), parent);
        }
        let tree = is_html(name).then(|| tree::tree(&source.text)).flatten();
        if let Some(tree) = tree {
            trees.insert(name, tree);
        } else {
            used_by_others(&source.text, &mut world);
            done.insert(name.clone(), source.text.to_string());
        }
    }
    world.changed = true;
    for _ in 0..ROUNDS {
        if !world.changed {
            break;
        }
        world.changed = false;
        for (name, nodes) in &trees {
            if let Some(source) = templates.get(*name) {
                Walk::whole(name, &source.text, nodes, &mut world);
            }
        }
    }
    let settled = !world.changed;
    for (name, nodes) in &trees {
        let Some(source) = templates.get(*name) else { continue };
        let (text, found) = Walk::whole(name, &source.text, nodes, &mut world);
        diagnostics.extend(found.into_iter().map(|f| check::diagnostic(source, f)));
        let text = if settled { text } else { source.text.to_string() };
        done.insert((*name).to_owned(), text);
    }
    done
}

fn is_html(name: &str) -> bool {
    name.rsplit_once('.').is_some_and(|(_, end)| end.eq_ignore_ascii_case("html"))
}

/// The template that a template extends.
fn parent(text: &str) -> Option<String> {
    tags(text).find_map(|inner| named(&inner, "extends"))
}

/// What a template uses that is not walked through may land anywhere.
fn used_by_others(text: &str, world: &mut World) {
    for inner in tags(text) {
        if let Some(name) = named(&inner, "include") {
            world.learn(Part::Template(name), &States::text(), true);
        }
        world.shows(&inner.tokens);
        for (at, token) in inner.tokens.iter().enumerate() {
            if token.is("<") {
                let name = dotted(&inner.tokens, at + 1);
                world.learn(Part::Component(name.clone()), &States::text(), true);
                world.learn(Part::Body(name), &States::text(), true);
            }
        }
    }
}

fn tags(text: &str) -> impl Iterator<Item = Inner<'_>> {
    pieces(text).into_iter().filter_map(|piece| match piece.kind {
        Kind::Print(inner) | Kind::Tag(inner) => Some(inner),
        _ => None,
    })
}

/// The name in quotes that follows that word.
fn named(inner: &Inner<'_>, word: &str) -> Option<String> {
    let name = inner.tokens.get(1).filter(|token| token.sort == Sort::Text)?;
    (inner.word() == Some(word)).then(|| name.text.to_owned())
}
