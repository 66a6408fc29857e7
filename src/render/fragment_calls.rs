//! Which components the templates show by `fragment`.
//!
//! Front door: [`calls`], for those who read templates before Tera does: what a component
//! reads, and where in HTML it stands, follows from where it is shown. [`check`] tells names
//! that no component has, as Tera does for components in place.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::Span;
use crate::source::Source;

use super::pieces::{Kind, pieces};
use super::squeeze::dotted;
use super::words::Word;

/// The function's name.
pub(super) const FUNCTION: &str = "fragment";

/// The argument that names the component.
pub(super) const ARGUMENT: &str = "component";

/// A call of the function in a tag.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Call<'a> {
    /// The word with which it begins.
    pub(super) start: usize,
    /// The word after it.
    pub(super) end: usize,
    /// The component, and the word that names it, if it is a text alone. Else it may be any.
    pub(super) component: Option<(usize, &'a str)>,
}

/// All calls in the words of a tag, also those in the arguments of others.
pub(super) fn calls<'a>(words: &[Word<'a>]) -> Vec<Call<'a>> {
    let starts = words.windows(2).enumerate().filter(|(at, pair)| {
        let before = at.checked_sub(1).and_then(|before| words.get(before));
        *pair == [Word::Name(FUNCTION), Word::Sign("(")]
            && !matches!(
                before,
                Some(Word::Sign("." | "?." | "|") | Word::Name("component"))
            )
    });
    starts.map(|(start, _)| call(words, start)).collect()
}

fn call<'a>(words: &[Word<'a>], start: usize) -> Call<'a> {
    let mut component = None;
    let mut depth = 0_usize;
    for (at, word) in words.iter().enumerate().skip(start + 1) {
        match word {
            Word::Sign("(" | "[" | "?[" | "{") => depth += 1,
            Word::Sign(")" | "]" | "}") => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth == 0 {
            return Call { start, end: at + 1, component };
        }
        if depth == 1
            && matches!(word, Word::Sign("(" | ","))
            && let Some(
                [
                    Word::Name(ARGUMENT),
                    Word::Sign("="),
                    Word::Text(name),
                    Word::Sign("," | ")"),
                ],
            ) = words.get(at + 1..at + 5)
            && !name.contains('\\')
        {
            component = Some((at + 3, *name));
        }
    }
    // Tera refuses it.
    Call { start, end: words.len(), component: None }
}

/// Tells the components that calls name and no template defines.
pub(super) fn check(templates: &BTreeMap<String, Source>, found: &mut Diagnostics) {
    let mut known = BTreeSet::new();
    let mut named = Vec::new();
    for source in templates.values() {
        for piece in pieces(&source.text) {
            let (Kind::Print(inner) | Kind::Tag(inner)) = piece.kind else { continue };
            if inner.word() == Some("component") {
                known.insert(dotted(&inner.tokens, 1));
            }
            if !inner.tokens.iter().any(|token| token.is_word(FUNCTION)) {
                continue;
            }
            let words: Vec<_> = inner.tokens.iter().copied().map(Word::from).collect();
            for (at, name) in calls(&words).iter().filter_map(|call| call.component) {
                let place = inner.tokens.get(at).map(|token| token.start..token.end);
                named.push((source, place.unwrap_or_default(), name.to_owned()));
            }
        }
    }
    for (source, place, name) in named {
        if !known.contains(&name) {
            found.push(
                Diagnostic::error(
                    Code::UnknownTemplate,
                    format!("there is no component `{name}`"),
                )
                .at(Span::new(&source.path, place))
                .suggest(&name, known.iter().map(String::as_str)),
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::words;
    use super::*;

    fn named(tag: &str) -> Vec<(usize, usize, Option<&str>)> {
        let words = words::tags(tag).concat();
        let calls = calls(&words).into_iter();
        calls.map(|call| (call.start, call.end, call.component.map(|it| it.1))).collect()
    }

    #[test]
    fn a_call_names_its_component_by_a_text_alone() {
        for (tag, name) in [
            ("{{ fragment(component=\"a.b\") }}", Some("a.b")),
            ("{{ fragment(x=[1, f(component=\"b\")], component='a', y=2) }}", Some("a")),
            ("{{ fragment(component=name) }}", None),
            ("{{ fragment(component=\"a\" ~ b) }}", None),
            ("{{ fragment(component=\"\\u0061\") }}", None),
            ("{{ fragment(x={component: \"a\"}) }}", None),
        ] {
            let found = named(tag);
            assert_eq!(found.len(), 1, "{tag}");
            assert_eq!((found[0].0, found[0].2), (0, name), "{tag}");
        }
        assert_eq!(
            named(
                "{% set x = 1 ~ fragment(component=\"a\", b=fragment(component=\"c\")) %}"
            ),
            [(5, 20, Some("a")), (13, 19, Some("c"))]
        );
    }

    #[test]
    fn all_else_is_no_call() {
        for tag in [
            "{{ x.fragment(component=\"a\") }}",
            "{{ x | fragment(component=\"a\") }}",
            "{% component fragment(component=\"a\") %}",
            "{{ fragment }}{{ \"fragment\" }}",
        ] {
            assert_eq!(named(tag), [], "{tag}");
        }
    }
}
