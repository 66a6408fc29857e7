//! What one tag reads.

use super::{Fields, Needs};
use crate::render::pieces::{Inner, Sort, Token};

/// A field that the variable always has: to ask whether there is the variable is to ask
/// whether it has any, for an empty map is as good as none.
fn always_there(variable: &str) -> &'static str {
    match variable {
        "config" => "base_url",
        "paginator" => "current_index",
        _ => "path",
    }
}

/// Adds what a tag reads, but of the variables whose names are a component's parameters.
pub(super) fn add(inner: &Inner<'_>, parameters: &[&str], needs: &mut Needs) {
    let tokens = inner.tokens.as_slice();
    let is_condition = matches!(inner.word(), Some("if" | "elif"));
    let mut depth = 0_usize;
    for (at, token) in tokens.iter().enumerate() {
        if ["(", "[", "?[", "{"].iter().any(|sign| token.is(sign)) {
            depth += 1;
        } else if [")", "]", "}"].iter().any(|sign| token.is(sign)) {
            depth = depth.saturating_sub(1);
        }
        if token.sort != Sort::Word {
            continue;
        }
        if token.text == "__tera_context" {
            *needs = Needs::all();
            return;
        }
        let Some(fields) = needs.variable(token.text) else { continue };
        if parameters.contains(&token.text) || is_name(tokens, at) {
            continue;
        }
        let rest = tokens.get(at + 1..).unwrap_or_default();
        if let Some(name) = field(rest) {
            fields.add(name);
        } else if is_condition && depth == 0 && is_asked_for(tokens, at) {
            fields.add(always_there(token.text));
        } else if !is_tested(rest) {
            *fields = Fields::All;
        }
    }
}

/// Whether the word reads no variable: it is a field of something else, the name of an
/// argument, or what a loop calls its items.
fn is_name(tokens: &[Token<'_>], at: usize) -> bool {
    let before = |count: usize| at.checked_sub(count).and_then(|at| tokens.get(at));
    let is_for = |count| before(count).is_some_and(|token| token.is_word("for"));
    before(1).is_some_and(|sign| sign.is(".") || sign.is("?."))
        || tokens.get(at + 1).is_some_and(|sign| sign.is("="))
        || is_for(1)
        || is_for(3) && before(1).is_some_and(|sign| sign.is(","))
}

/// The name of the field that is taken from a variable before these tokens.
fn field<'t>(rest: &[Token<'t>]) -> Option<&'t str> {
    match rest {
        [dot, name, ..] if dot.is(".") || dot.is("?.") => {
            (name.sort == Sort::Word).then_some(name.text)
        }
        [open, name, close, ..]
            if (open.is("[") || open.is("?["))
                && close.is("]")
                && name.sort == Sort::Text =>
        {
            (!name.text.contains('\\')).then_some(name.text)
        }
        _ => None,
    }
}

/// Whether a condition asks only if there is the variable.
fn is_asked_for(tokens: &[Token<'_>], at: usize) -> bool {
    let joins = |token: &Token<'_>| token.is_word("and") || token.is_word("or");
    let opens = |token: &Token<'_>| {
        joins(token) || ["if", "elif", "not"].iter().any(|word| token.is_word(word))
    };
    at.checked_sub(1).and_then(|at| tokens.get(at)).is_some_and(opens)
        && tokens.get(at + 1).is_none_or(joins)
        // `x if page and y else z` gives a value.
        && !tokens.iter().any(|token| token.is_word("else"))
}

/// Whether a test asks only if there is the variable.
fn is_tested(rest: &[Token<'_>]) -> bool {
    let rest = match rest {
        [is, not, rest @ ..] if is.is_word("is") && not.is_word("not") => rest,
        [is, rest @ ..] if is.is_word("is") => rest,
        _ => return false,
    };
    rest.first().is_some_and(|test| {
        ["defined", "undefined", "none", "map"].iter().any(|name| test.is_word(name))
    })
}
