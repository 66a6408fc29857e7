//! Calls with one argument become filters: `trans(key="site")` is `"site" | _trans`.
//!
//! They mean the same. But Tera builds two maps for the arguments of each call, and none
//! for a filter without arguments, and a page calls such functions fifty times: in a menu,
//! a switcher, for each word of the frame. It is done after squeezing, on templates that
//! Tera has accepted, so nobody sees it; errors are looked for in the templates as their
//! authors wrote them.
//!
//! Front door: [`as_filters`]. Unknown here: what the functions do.

use super::pieces::{Inner, Kind, Sort, Token, pieces};

/// The functions, each with its only argument and the filter that does the same.
pub(super) const CALLS: [Call; 3] = [
    Call { function: "trans", argument: "key", filter: "_trans" },
    Call { function: "get_url", argument: "path", filter: "_get_url" },
    Call { function: "get_page", argument: "path", filter: "_get_page" },
];

/// A function that may be called with one argument.
pub(super) struct Call {
    function: &'static str,
    argument: &'static str,
    /// The filter's name. No author would write it by accident, and nobody can on purpose:
    /// templates are read before with an engine that does not know it.
    pub(super) filter: &'static str,
}

/// The template with its calls as filters.
pub(super) fn as_filters(template: &str) -> String {
    let mut out = String::with_capacity(template.len());
    let mut written = 0;
    for piece in pieces(template) {
        let (Kind::Print(inner) | Kind::Tag(inner)) = piece.kind else { continue };
        let Inner { tokens, range } = inner;
        out.push_str(template.get(written..range.start).unwrap_or_default());
        write(template, &tokens, (range.start, range.end), &mut out);
        written = range.end;
    }
    out.push_str(template.get(written..).unwrap_or_default());
    out
}

/// Writes what stands between two places, which are around `tokens`.
fn write(
    template: &str,
    tokens: &[Token<'_>],
    (mut from, until): (usize, usize),
    out: &mut String,
) {
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        let before = at.checked_sub(1).and_then(|before| tokens.get(before));
        if let Some((call, given)) = call(before, tokens.get(at..).unwrap_or_default()) {
            out.push_str(template.get(from..token.start).unwrap_or_default());
            out.push_str("((");
            let inside =
                tokens.get(at + OPENING..at + OPENING + given).unwrap_or_default();
            if let (Some(first), Some(last)) = (inside.first(), inside.last()) {
                write(template, inside, (first.start, last.end), out);
            }
            out.push_str(") | ");
            out.push_str(call.filter);
            out.push(')');
            at += OPENING + given;
            from = tokens.get(at).map_or(until, |token| token.end);
        }
        at += 1;
    }
    out.push_str(template.get(from..until).unwrap_or_default());
}

/// `trans`, `(`, `key`, `=`.
const OPENING: usize = 4;

/// The call that begins here, and how many tokens its argument has.
fn call(
    before: Option<&Token<'_>>,
    tokens: &[Token<'_>],
) -> Option<(&'static Call, usize)> {
    let [function, open, argument, equals, rest @ ..] = tokens else { return None };
    let call = CALLS.iter().find(|call| call.function == function.text)?;
    let may_follow = before.is_none_or(|before| match before.sort {
        Sort::Word => {
            matches!(before.text, "if" | "elif" | "else" | "in" | "and" | "or" | "not")
        }
        Sort::Sign => !matches!(before.text, "." | "?." | "|"),
        Sort::Number | Sort::Text => false,
    });
    let is_call = may_follow
        && function.sort == Sort::Word
        && (open.text, argument.text, equals.text) == ("(", call.argument, "=");
    if !is_call {
        return None;
    }
    let mut depth = 0_usize;
    for (at, token) in rest.iter().enumerate() {
        match (token.sort, token.text, depth) {
            (Sort::Sign, "(" | "[" | "{" | "?[", _) => depth += 1,
            (Sort::Sign, ")", 0) => {
                let goes_on = rest.get(at + 1).is_some_and(|next| {
                    next.sort == Sort::Sign
                        && matches!(next.text, "." | "?." | "[" | "?[" | "(")
                });
                return (at > 0 && !goes_on).then_some((call, at));
            }
            (Sort::Sign, ",", 0) => return None,
            (Sort::Sign, ")" | "]" | "}", _) => depth = depth.checked_sub(1)?,
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_call_with_one_argument_becomes_a_filter() {
        for (written, becomes) in [
            ("<p>{{ trans(key=\"site\") }}</p>", "<p>{{ ((\"site\") | _trans) }}</p>"),
            (
                "{%- set t = get_page(path=id) -%}{{ t.title }}",
                "{%- set t = ((id) | _get_page) -%}{{ t.title }}",
            ),
            (
                "{{ trans(key=\"kind-\" ~ f(a=[1, 2])) ~ get_url( path = x ) }}",
                "{{ ((\"kind-\" ~ f(a=[1, 2])) | _trans) ~ ((x) | _get_url) }}",
            ),
            (
                "{{ get_url(path=get_page(path=x) or trans(key=y)) }}",
                "{{ ((((x) | _get_page) or ((y) | _trans)) | _get_url) }}",
            ),
        ] {
            assert_eq!(as_filters(written), becomes);
        }
    }

    #[test]
    fn all_else_stays() {
        for written in [
            "{{ trans(key=\"n\", n=3) }}",
            "{{ trans(key=\"n\", lang=\"th\") }}",
            "{{ get_page(path=x).title }}",
            "{{ get_page(path=x)?.title }}",
            "{{ x | trans(key=\"n\") }}",
            "{{ x.trans(key=\"n\") }}",
            "{% component trans(key=\"n\") %}{% endcomponent %}",
            "{# {{ trans(key=\"n\") }} #}trans(key=\"n\")",
            "{% raw %}{{ trans(key=\"n\") }}{% endraw %}",
            "{{ trans(key=) }}{{ trans( }}{{ trans",
        ] {
            assert_eq!(as_filters(written), written);
        }
    }
}
