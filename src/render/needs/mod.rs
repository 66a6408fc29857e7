//! What of the context a template may read: so that a page is built with no more, and its
//! trace holds no more.
//!
//! Front door: [`needs`], which reads the tags of all templates and gives for each what
//! it, all it includes and extends, and all components it calls may read. It errs only
//! towards more: a variable that appears in any other way than with the name of a field
//! behind it counts as read whole.
//!
//! Unknown here: what the fields hold; what functions read of the context by themselves.

mod reads;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};

use super::pieces::{Inner, Kind, Sort, Token, pieces};
use crate::source::Source;

/// The fields of one variable that a template may read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Fields {
    /// All of them: the variable is passed on whole.
    All,
    /// Those of these names.
    Named(BTreeSet<String>),
}

/// What a template may read of the context.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Needs {
    /// Of the page.
    pub(super) page: Fields,
    /// Of the section.
    pub(super) section: Fields,
    /// Of the paginator.
    pub(super) paginator: Fields,
    /// Of the site's settings.
    pub(super) config: Fields,
}

impl Default for Fields {
    fn default() -> Self {
        Self::Named(BTreeSet::new())
    }
}

impl Fields {
    /// Whether the field of that name may be read.
    pub(super) fn has(&self, name: &str) -> bool {
        match self {
            Self::All => true,
            Self::Named(names) => names.contains(name),
        }
    }

    fn add(&mut self, name: &str) {
        if let Self::Named(names) = self {
            names.insert(name.to_owned());
        }
    }

    fn add_all(&mut self, other: &Self) {
        match other {
            Self::All => *self = Self::All,
            Self::Named(names) => names.iter().for_each(|name| self.add(name)),
        }
    }
}

impl Needs {
    /// Everything.
    fn all() -> Self {
        let all = || Fields::All;
        Self { page: all(), section: all(), paginator: all(), config: all() }
    }

    fn add_all(&mut self, other: &Self) {
        self.page.add_all(&other.page);
        self.section.add_all(&other.section);
        self.paginator.add_all(&other.paginator);
        self.config.add_all(&other.config);
    }

    /// The fields of the variable of that name.
    fn variable(&mut self, name: &str) -> Option<&mut Fields> {
        match name {
            "page" => Some(&mut self.page),
            "section" => Some(&mut self.section),
            "paginator" => Some(&mut self.paginator),
            "config" => Some(&mut self.config),
            _ => None,
        }
    }
}

/// What stands by itself: a template without its components, or one component.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Unit {
    Template(String),
    Component(String),
}

/// What a unit reads itself, and what else it draws in.
#[derive(Default)]
struct Own {
    needs: Needs,
    draws_in: BTreeSet<Unit>,
}

/// What each template may read, with all that it draws in.
pub(super) fn needs(templates: &BTreeMap<String, Source>) -> BTreeMap<String, Needs> {
    let mut units: BTreeMap<Unit, Own> = BTreeMap::new();
    for (name, source) in templates {
        read(name, &source.text, &mut units);
    }
    let of = |name: &String| {
        let mut all = Needs::default();
        let mut seen = BTreeSet::new();
        let mut next = vec![Unit::Template(name.clone())];
        while let Some(unit) = next.pop() {
            if let Some(own) = units.get(&unit).filter(|_| !seen.contains(&unit)) {
                all.add_all(&own.needs);
                next.extend(own.draws_in.iter().cloned());
                seen.insert(unit);
            }
        }
        (name.clone(), all)
    };
    templates.keys().map(of).collect()
}

/// Reads one template into the units.
fn read(name: &str, text: &str, units: &mut BTreeMap<Unit, Own>) {
    let template = Unit::Template(name.to_owned());
    units.entry(template.clone()).or_default();
    let mut unit = template.clone();
    let mut parameters: Vec<&str> = Vec::new();
    for piece in pieces(text) {
        let inner = match piece.kind {
            Kind::Print(inner) | Kind::Tag(inner) => inner,
            Kind::Broken => {
                units.entry(template.clone()).or_default().needs = Needs::all();
                continue;
            }
            Kind::Text | Kind::Raw(_) | Kind::Comment => continue,
        };
        match inner.word() {
            Some("component") => {
                let (component, names) = header(&inner);
                unit = Unit::Component(component);
                parameters = names;
                units.entry(unit.clone()).or_default();
                continue;
            }
            Some("endcomponent") => {
                unit = template.clone();
                parameters.clear();
                continue;
            }
            _ => {}
        }
        let own = units.entry(unit.clone()).or_default();
        own.draws_in.extend(drawn_in(&inner));
        // The name of a template may be written so that it is not known here.
        if inner.tokens.iter().any(|t| t.sort == Sort::Text && t.text.contains('\\'))
            && matches!(inner.word(), Some("include" | "extends"))
        {
            own.needs = Needs::all();
        }
        reads::add(&inner, &parameters, &mut own.needs);
    }
}

/// The name of a component, and those of its parameters that the caller has to pass: one
/// marked `@` is what the variable of its name is where the component is called.
fn header<'t>(inner: &Inner<'t>) -> (String, Vec<&'t str>) {
    let tokens = inner.tokens.as_slice();
    let open = tokens.iter().position(|token| token.is("(")).unwrap_or(tokens.len());
    let name = tokens.get(1..open).unwrap_or_default();
    let name = name.iter().map(|token| token.text).collect();
    let mut parameters = Vec::new();
    for pair in tokens.get(open..).unwrap_or_default().windows(2) {
        if let [before, parameter] = pair
            && ["(", ",", "..."].iter().any(|sign| before.is(sign))
            && parameter.sort == Sort::Word
        {
            parameters.push(parameter.text);
        }
    }
    (name, parameters)
}

/// The templates and components whose output a tag may draw in.
fn drawn_in(inner: &Inner<'_>) -> Vec<Unit> {
    let tokens = inner.tokens.as_slice();
    let mut units = Vec::new();
    if matches!(inner.word(), Some("include" | "extends")) {
        let names = tokens.iter().filter(|token| token.sort == Sort::Text);
        units.extend(names.map(|name| Unit::Template(name.text.to_owned())));
    }
    for (at, token) in tokens.iter().enumerate() {
        if token.is("<") {
            units.push(Unit::Component(called(tokens.get(at + 1..).unwrap_or_default())));
        }
    }
    units
}

/// The name of a component at the start of the tokens.
fn called(tokens: &[Token<'_>]) -> String {
    let in_name = |(at, token): &(usize, &Token<'_>)| {
        if at % 2 == 0 { token.sort == Sort::Word } else { token.is(".") }
    };
    let name = tokens.iter().enumerate().take_while(in_name);
    let name: String = name.map(|(_, token)| token.text).collect();
    name.trim_end_matches('.').to_owned()
}
