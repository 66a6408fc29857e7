//! Expressions where autoescape cannot help, and the words to tell it.

use std::ops::Range;

use super::state::{Attribute, Part, Place, State};
use crate::diagnostic::{Code, Diagnostic};
use crate::model::Span;
use crate::render::pieces::Token;
use crate::source::Source;

/// What is wrong at a place of a template.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Problem {
    /// The value of an attribute has no quotes.
    Unquoted,
    /// It may become any attribute.
    AttributeName,
    /// It may become any element.
    TagName,
    /// The value is a script.
    Handler,
    /// The value is CSS.
    StyleAttribute,
    /// The value is a document.
    Document,
    /// JSON brings its own quotes into a value.
    JsonInValue,
    /// A comment ends where the text says so.
    Comment,
    /// A script takes only JSON.
    Script,
    /// JSON in quotes of its own.
    QuotedJson,
    /// CSS in `style`.
    StyleElement,
    /// A script that holds both `<!--` and `<script`.
    ScriptInComment,
    /// Branches, or the two ends of a part, leave HTML in different places.
    Uneven,
}

/// A problem and its place.
pub(super) type Found = (Range<usize>, Problem);

/// What is wrong with printing the value of an expression in `state`. `around` is the
/// text directly before and after it.
pub(super) fn expression(
    state: &State,
    tokens: &[Token<'_>],
    around: (&str, &str),
) -> Option<Problem> {
    match &state.place {
        Place::Tag(tag, Part::Name) if tag.name.is_empty() => Some(Problem::TagName),
        Place::Tag(_, Part::Space | Part::AfterAttribute(_) | Part::Joined) => {
            Some(Problem::AttributeName)
        }
        Place::Tag(_, Part::Attribute(name))
            if name.is_empty() || Attribute::of(name) != Attribute::Plain =>
        {
            Some(Problem::AttributeName)
        }
        Place::Value(_, _, Attribute::Handler) => Some(Problem::Handler),
        Place::Value(_, _, Attribute::Style) => Some(Problem::StyleAttribute),
        Place::Value(_, _, Attribute::Document) => Some(Problem::Document),
        Place::Tag(_, Part::Equals(_)) | Place::Value(_, None, Attribute::Plain) => {
            Some(Problem::Unquoted)
        }
        Place::Value(_, Some(_), Attribute::Plain) => {
            is_json(tokens).then_some(Problem::JsonInValue)
        }
        Place::Comment => Some(Problem::Comment),
        Place::Raw(raw) if raw.name == "style" => Some(Problem::StyleElement),
        Place::Raw(raw) if raw.name == "script" => {
            let quotes = ['"', '\'', '`'];
            if !is_json(tokens) {
                Some(Problem::Script)
            } else if around.0.ends_with(quotes) || around.1.starts_with(quotes) {
                Some(Problem::QuotedJson)
            } else {
                None
            }
        }
        _ => None,
    }
}

/// Whether the expression ends in `| json_encode`, or is the `json_ld` of a page.
fn is_json(tokens: &[Token<'_>]) -> bool {
    let mut tokens = tokens;
    if let [rest @ .., pipe, safe] = tokens
        && pipe.is("|")
        && safe.is_word("safe")
    {
        tokens = rest;
    }
    let mut depth = 0_usize;
    let mut filter = None;
    let mut computed = false;
    for pair in tokens.windows(2) {
        if let [sign, next] = pair {
            if ["(", "[", "?[", "{"].iter().any(|open| sign.is(open)) {
                depth += 1;
            } else if [")", "]", "}"].iter().any(|close| sign.is(close)) {
                depth = depth.saturating_sub(1);
            } else if depth == 0 && sign.is("|") {
                filter = Some(next.text);
            } else if depth == 0 {
                // Beside a filter that binds closer, something else may be printed.
                computed |= ["~", "+"].iter().any(|sign_of| sign.is(sign_of))
                    || ["if", "or", "and"].iter().any(|word| sign.is_word(word));
            }
        }
    }
    match filter {
        Some(filter) => filter == "json_encode" && !computed,
        None => matches!(tokens, [_, dot, last] if dot.is(".") && last.text == "json_ld"),
    }
}

/// The diagnostic of a problem.
pub(super) fn diagnostic(source: &Source, (range, problem): Found) -> Diagnostic {
    let told = |message: &str, label: &str, help: &str| {
        Diagnostic::error(Code::UnsafeExpression, message)
            .labelled(Span::new(&source.path, range.clone()), label)
            .help(help)
    };
    let written = source.text.get(range.clone()).unwrap_or("{{ … }}");
    match problem {
        Problem::Unquoted => told(
            "an expression is the value of an attribute without quotes",
            "a space in it would begin another attribute",
            &format!("put the value in quotes: `=\"{written}\"`"),
        ),
        Problem::AttributeName => told(
            "an expression stands where the name of an attribute does",
            "it could become any attribute, such as `onclick`",
            &format!(
                "write the attribute's name, and the value in quotes: `name=\"{written}\"`; \
                 for an attribute that may be absent use `{{% if … %}} name{{% endif %}}`"
            ),
        ),
        Problem::TagName => told(
            "an expression stands where the name of an element begins",
            "it could become any element, such as `script`",
            "write the element's name, or its start as in `<h{{ level }}>`; \
             for the sign itself write `&lt;`",
        ),
        Problem::Handler => told(
            "an expression stands in an event handler",
            "a browser would run it as script",
            &format!("put the value into `data-value=\"{written}\"` and read it in a script file"),
        ),
        Problem::StyleAttribute => told(
            "an expression stands in a `style` attribute",
            "a browser would read it as CSS",
            &format!("choose a class, `class=\"{written}\"`, and write its rule in a style sheet"),
        ),
        Problem::Document => told(
            "an expression stands in a `srcdoc` attribute",
            "a browser would read it as a document, tags and all",
            "name a page of its own in `src`",
        ),
        Problem::JsonInValue => told(
            "`json_encode` stands in the value of an attribute",
            "its quotes would end the value",
            "print the value itself, without `json_encode`; larger data belongs into \
             `<script type=\"application/json\">`",
        ),
        Problem::Comment => told(
            "an expression stands in an HTML comment",
            "a text with `-->` in it would end the comment",
            "leave it out, or make the comment one of Tera: `{# … #}`",
        ),
        Problem::Script => told(
            "an expression stands in a script without `json_encode`",
            "a browser would run it as script",
            "end it with `| json_encode`, without quotes around it",
        ),
        Problem::QuotedJson => told(
            "quotes stand around an expression with `json_encode`",
            "it brings its own quotes, which would end the text",
            &format!("leave the quotes out: `{written}`"),
        ),
        Problem::StyleElement => told(
            "an expression stands in a `style` element",
            "a browser would read it as CSS",
            "choose a class by the value, and write its rule in a style sheet",
        ),
        Problem::ScriptInComment => told(
            "a script holds both `<!--` and `<script`",
            "a browser would not end the script at `</script>`",
            "write one of them in two parts, as in `\"<!\" + \"--\"`",
        ),
        Problem::Uneven => Diagnostic::warning(
            Code::UnevenTemplate,
            "what this tag encloses does not leave HTML where it found it, or its \
             branches leave it in different places",
        )
        .labelled(
            Span::new(&source.path, range),
            "from here on the template is not squeezed",
        )
        .help(
            "close in each branch, block, component and included template the tags, quotes \
             and comments that it opens, and no others",
        ),
    }
}
