//! How far templates include and extend each other. Tera follows them by recursion, so a
//! chain without end would end the program.

use std::collections::{BTreeMap, BTreeSet};

use super::fragment_calls::calls;
use super::words::{self, Word};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::Span;
use crate::source::Source;

/// The longest chain.
const DEEPEST: usize = 50;

/// How many parts a page may be made of, each counted as often as it is used.
const MOST: u64 = 100_000;

/// Tells every template from which a chain is too long, or that is made of too many
/// parts. Circles are Tera's to tell.
pub(super) fn check(templates: &BTreeMap<String, Source>, diagnostics: &mut Diagnostics) {
    let used: BTreeMap<&str, Vec<&str>> = templates
        .iter()
        .map(|(name, source)| (name.as_str(), used(templates, source)))
        .collect();
    multiplied(templates, diagnostics);
    let mut level: BTreeSet<&str> = used.keys().copied().collect();
    // What is left after a step is used by something that was left before it.
    for _ in 0..=DEEPEST {
        level = level.iter().flat_map(|name| used[name].iter().copied()).collect();
    }
    for name in level {
        if circles(name, &used) {
            continue;
        }
        let Some(source) = templates.get(name) else { continue };
        let fact = format!("`{name}` stands more than {DEEPEST} templates deep");
        diagnostics.push(
            Diagnostic::error(Code::TemplateSyntax, fact)
                .at(Span::file(&source.path))
                .help("include it from a template that is nearer to the page's own"),
        );
        return;
    }
}

/// The templates that the tags of one name.
fn used<'t>(templates: &'t BTreeMap<String, Source>, source: &Source) -> Vec<&'t str> {
    let tags = words::tags(&source.text).into_iter();
    let named = tags.filter_map(|tag| match tag[..] {
        [Word::Name("include" | "extends"), Word::Text(name), ..] => {
            templates.get_key_value(name).map(|(name, _)| name.as_str())
        }
        _ => None,
    });
    named.collect()
}

/// A template, or a component by its name.
type Part = (bool, String);

/// Tells the first template that is made of too many parts: ten that include the next one
/// ten times each are more than a machine can write.
fn multiplied(templates: &BTreeMap<String, Source>, diagnostics: &mut Diagnostics) {
    let mut parts: BTreeMap<Part, Vec<Part>> = BTreeMap::new();
    let mut homes: BTreeMap<Part, &str> = BTreeMap::new();
    // A name that is computed may be that of any component.
    let mut any = false;
    for (name, source) in templates {
        let mut within: Part = (false, name.clone());
        homes.insert(within.clone(), name);
        for tag in words::tags(&source.text) {
            for call in calls(&tag) {
                any |= call.component.is_none();
                let shown = call.component.map(|(_, name)| (true, name.to_owned()));
                parts.entry(within.clone()).or_default().extend(shown);
            }
            let uses = match &tag[..] {
                [Word::Name("component"), rest @ ..] => {
                    within = (true, dotted(rest));
                    homes.insert(within.clone(), name);
                    continue;
                }
                [Word::Name("endcomponent"), ..] => {
                    within = (false, name.clone());
                    continue;
                }
                [Word::Name("include" | "extends"), Word::Text(name), ..] => {
                    (false, (*name).to_owned())
                }
                [Word::Sign("<"), rest @ ..] => (true, dotted(rest)),
                _ => continue,
            };
            parts.entry(within.clone()).or_default().push(uses);
        }
    }
    let mut sizes: BTreeMap<Part, u64> = BTreeMap::new();
    // Each round looks one floor deeper; after so many, all that is no circle is counted.
    for _ in 0..=DEEPEST {
        let size = |part: &Part| sizes.get(part).copied().unwrap_or(1);
        let next = parts.iter().map(|(part, uses)| {
            let sum = uses.iter().map(size).fold(1_u64, u64::saturating_add);
            (part.clone(), sum)
        });
        sizes = next.collect();
        let large = sizes
            .iter()
            .find(|((component, _), size)| (any || !component) && **size > MOST);
        if let Some((part, _)) = large {
            let (_, name) = part;
            let Some(source) = homes.get(part).and_then(|name| templates.get(*name))
            else {
                return;
            };
            let fact = format!("`{name}` is made of more than {MOST} parts");
            diagnostics.push(
                Diagnostic::error(Code::TemplateSyntax, fact)
                    .at(Span::file(&source.path))
                    .help("include less, or use a loop"),
            );
            return;
        }
    }
}

/// A component's name, which may have dots: `roster.own`.
fn dotted(words: &[Word<'_>]) -> String {
    let mut name = String::new();
    for word in words {
        match word {
            Word::Name(part) if name.is_empty() || name.ends_with('.') => name += part,
            Word::Sign(".") => name.push('.'),
            _ => break,
        }
    }
    name
}

/// Whether a template is used by itself, or by one that is.
fn circles(name: &str, used: &BTreeMap<&str, Vec<&str>>) -> bool {
    let mut left: BTreeSet<&str> = used.keys().copied().collect();
    loop {
        let next: BTreeSet<&str> =
            left.iter().flat_map(|name| used[name].iter().copied()).collect();
        let next: BTreeSet<&str> = next.intersection(&left).copied().collect();
        if next.len() == left.len() {
            return left.contains(name);
        }
        left = next;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::SourcePath;

    fn told(names: usize, link: impl Fn(usize) -> String) -> usize {
        let templates = (0..names).map(|at| {
            let name = format!("t{at}.html");
            let path = SourcePath::new(&name).expect("a path");
            (name, Source { path, text: link(at).into() })
        });
        let mut diagnostics = Diagnostics::new();
        check(&templates.collect(), &mut diagnostics);
        diagnostics.iter().count()
    }

    #[test]
    fn a_long_chain_is_told_and_a_circle_is_left_to_tera() {
        let next = |at: usize| format!("{{% include \"t{}.html\" %}}", at + 1);
        assert_eq!(told(40, next), 0);
        assert_eq!(told(2000, next), 1);
        assert_eq!(
            told(3, |at| format!("{{% extends \"t{}.html\" %}}", (at + 1) % 3)),
            0
        );
    }

    #[test]
    fn the_parts_of_fragments_count() {
        let component = |at: usize, call: &str| {
            let next = format!("{{{{ <c{}/> }}}}", at + 1).repeat(10);
            format!("{call}{{% component c{at}() %}}{next}{{% endcomponent %}}")
        };
        let all = |call: &'static str| {
            told(9, move |at| component(at, if at == 8 { call } else { "" }))
        };
        assert_eq!(all(""), 0);
        assert_eq!(all("{{ fragment(component=\"c0\") }}"), 1);
        assert_eq!(all("{{ fragment(component=\"c7\") }}"), 0);
        assert_eq!(all("{{ fragment(component=name) }}"), 1);
    }
}
