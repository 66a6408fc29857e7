//! The words of Tera 1 that Tera 2 does not have, each with what to write instead.
//!
//! Front door: [`check`]. It looks into Tera's tags only: not into texts in quotes, raw
//! blocks or comments.
//!
//! Unknown here: which filters and functions a theme may use.

use super::pieces::{Inner, Kind, Sort, Token, pieces};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::Span;
use crate::source::Source;

/// Tells every word of Tera 1 in a template.
pub(super) fn check(source: &Source, diagnostics: &mut Diagnostics) {
    for piece in pieces(&source.text) {
        let (Kind::Tag(inner) | Kind::Print(inner)) = &piece.kind else { continue };
        let is_tag = matches!(piece.kind, Kind::Tag(_));
        let mut words = Words { source, diagnostics };
        if is_tag && words.tag(inner) {
            continue;
        }
        words.expression(&inner.tokens);
    }
}

struct Words<'a> {
    source: &'a Source,
    diagnostics: &'a mut Diagnostics,
}

impl Words<'_> {
    fn tell(&mut self, at: (usize, usize), message: &str, help: &str) {
        let span = Span::new(&self.source.path, at.0..at.1);
        self.diagnostics.push(
            Diagnostic::error(Code::TeraOne, message)
                .labelled(span, "this is Tera 1; templates are Tera 2")
                .help(help),
        );
    }

    /// Looks at the word of a tag, and says whether the rest of the tag is told with it.
    fn tag(&mut self, inner: &Inner<'_>) -> bool {
        let tokens = inner.tokens.as_slice();
        let at = (inner.range.start, inner.range.end);
        match inner.word() {
            Some("macro") => {
                let name = tokens.get(1).map_or("name", |token| token.text);
                self.tell(
                    at,
                    "there are no macros",
                    &format!(
                        "make it a component: `{{% component {name}(…) %}}…{{% endcomponent \
                         {name} %}}` in `templates/components/{name}.html`; it sees its \
                         arguments only, and `lang` as the argument `@lang`"
                    ),
                );
                true
            }
            Some("endmacro") => {
                self.tell(at, "there are no macros", "write `{% endcomponent %}`");
                true
            }
            Some("import") => {
                self.tell(
                    at,
                    "nothing is imported",
                    "leave the tag out: every component in `templates/components/` can be \
                     called from every template",
                );
                true
            }
            Some("include") => {
                let missing = tokens.windows(2).find_map(|pair| match pair {
                    [ignore, missing]
                        if ignore.is_word("ignore") && missing.is_word("missing") =>
                    {
                        Some((ignore.start, missing.end))
                    }
                    _ => None,
                });
                if let Some(at) = missing {
                    self.tell(
                        at,
                        "`ignore missing` does not exist: an included template has to be there",
                        "leave `ignore missing` out, and add the template, if need be an \
                         empty one",
                    );
                }
                if tokens.get(1).is_some_and(|token| token.is("[")) {
                    self.tell(
                        at,
                        "a list of templates cannot be included",
                        "include one template by its name: the site's own template of that \
                         name wins over the theme's",
                    );
                }
                true
            }
            _ => false,
        }
    }

    fn expression(&mut self, tokens: &[Token<'_>]) {
        let mut brackets = 0_usize;
        for at in 0..tokens.len() {
            let rest = tokens.get(at..).unwrap_or_default();
            match rest {
                [sign, ..] if sign.is("[") || sign.is("?[") => brackets += 1,
                [sign, ..] if sign.is("]") => brackets = brackets.saturating_sub(1),
                [space, first, second, name, ..]
                    if space.sort == Sort::Word
                        && name.sort == Sort::Word
                        && first.is(":")
                        && second.is(":")
                        && first.end == second.start
                        && (brackets == 0 || space.is_word("self")) =>
                {
                    self.tell(
                        (space.start, name.end),
                        &format!("`{}::` calls a macro, and there are none", space.text),
                        &format!(
                            "call a component: `{{{{ <{} argument={{value}} /> }}}}`",
                            name.text
                        ),
                    );
                }
                [dot, index, ..]
                    if dot.is(".")
                        && index.sort == Sort::Number
                        && !index.text.is_empty() =>
                {
                    let index_of = index.text.split('.').next().unwrap_or_default();
                    self.tell(
                        (dot.start, index.end),
                        "an item of a list is not named by a dot",
                        &format!("write `[{index_of}]`"),
                    );
                }
                [sign, name, ..] if sign.is("|") || sign.is_word("filter") && at == 0 => {
                    let has_arguments = rest.get(2).is_some_and(|token| token.is("("));
                    if let Some(help) = filter(name.text, has_arguments) {
                        let message = format!("there is no filter `{}`", name.text);
                        self.tell((name.start, name.end), &message, help);
                    }
                }
                [is, rest @ ..] if is.is_word("is") => {
                    let name = match rest {
                        [not, name, ..] if not.is_word("not") => name,
                        [name, ..] => name,
                        [] => continue,
                    };
                    if let Some(help) = test(name.text) {
                        let message = format!("there is no test `{}`", name.text);
                        self.tell((name.start, name.end), &message, help);
                    }
                }
                [name, open, ..] if name.sort == Sort::Word && open.is("(") => {
                    let before = at.checked_sub(1).and_then(|at| tokens.get(at));
                    let is_filter = before.is_some_and(|t| {
                        t.is("|") || t.is_word("is") || t.is_word("not")
                    });
                    if let Some(help) = function(name.text).filter(|_| !is_filter) {
                        let message = format!("there is no function `{}`", name.text);
                        self.tell((name.start, name.end), &message, help);
                    }
                }
                _ => {}
            }
        }
    }
}

/// What to write instead of a filter of Tera 1 or Zola.
fn filter(name: &str, has_arguments: bool) -> Option<&'static str> {
    Some(match name {
        "as_str" => "write `str`",
        "linebreaksbr" => "write `newlines_to_br`",
        "trim_start_matches" => "write `trim_start(pat=\"…\")`",
        "trim_end_matches" => "write `trim_end(pat=\"…\")`",
        "concat" => "spread both lists into a new one: `[...first, ...second]`",
        "slice" => "write the bounds in brackets: `list[1:3]`",
        "map" if has_arguments => {
            "write a list comprehension: `[item.title for item in list]`"
        }
        "filter" if has_arguments => {
            "write a list comprehension: `[item for item in list if item.draft]`"
        }
        "addslashes" => "for a value in a script write `json_encode`",
        "spaceless" => "leave it out: templates are squeezed when they are loaded",
        "markdown" => {
            "there is no Markdown: write the text as a message, and show it by a `prose` \
             block in the entry's `body`"
        }
        _ => return None,
    })
}

/// What to write instead of a test of Tera 1.
fn test(name: &str) -> Option<&'static str> {
    Some(match name {
        "divisibleby" => "write `divisible_by(divisor=…)`",
        "object" => "write `map`",
        _ => return None,
    })
}

/// What to write instead of a function of Tera 1.
fn function(name: &str) -> Option<&'static str> {
    Some(match name {
        "get_env" => {
            "templates do not see the environment: put the value under `extra` in \
             `content/site.yaml`, and write `config.extra.…`"
        }
        "get_random" => "a page is the same in every build: leave it out",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::SourcePath;

    fn told(text: &str) -> Vec<String> {
        let path = SourcePath::new("templates/a.html").expect("a path");
        let source = Source { path, text: text.into() };
        let mut diagnostics = Diagnostics::new();
        check(&source, &mut diagnostics);
        let told = diagnostics.sorted().into_iter();
        told.map(|told| text[told.span.expect("a place").range()].trim().to_owned())
            .collect()
    }

    #[test]
    fn a_word_of_tera_1_is_told_at_its_place() {
        for (text, places) in [
            ("{% macro a(b) %}{% endmacro a %}", vec!["macro a(b)", "endmacro a"]),
            ("{% import \"a.html\" as a %}", vec!["import \"a.html\" as a"]),
            ("{{ a::b(c=1) }}{{ self::d() }}", vec!["a::b", "self::d"]),
            ("{% include \"a.html\" ignore missing %}", vec!["ignore missing"]),
            (
                "{% include [\"a.html\", \"b.html\"] %}",
                vec!["include [\"a.html\", \"b.html\"]"],
            ),
            ("{{ a.b.0 }}", vec![".0"]),
            ("{{ a | as_str | concat(with=b) }}", vec!["as_str", "concat"]),
            ("{% filter spaceless %}{% endfilter %}", vec!["spaceless"]),
            (
                "{% if a is divisibleby(2) or b is not object %}",
                vec!["divisibleby", "object"],
            ),
            ("{{ get_env(name=\"A\") }}", vec!["get_env"]),
            ("{{ a | markdown }}", vec!["markdown"]),
        ] {
            assert_eq!(told(text), places, "{text}");
        }
    }

    #[test]
    fn what_is_tera_2_or_no_code_is_let_be() {
        for text in [
            "a::b() {# macro #} {% raw %}{% macro a() %}{% endraw %}{{ \"a::b()\" }}",
            "{{ a[::2] }}{{ a[b::c] }}{{ {\"a\": 1} }}{{ a[0] }}{{ 1.5 }}",
            "{% component macro(import: string = \"a\") %}{% endcomponent macro %}",
            "{{ config.extra.map | get(key=\"filter\") }}{{ a.get_env }}",
            "{% include \"a.html\" %}{% for a in b %}{{ loop.index0 }}{% endfor %}",
        ] {
            assert_eq!(told(text), Vec::<String>::new(), "{text}");
        }
    }
}
