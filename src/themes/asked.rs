//! Which static files the templates ask for. This is no parser: only calls that name a
//! file outright are found, which is how templates ask for files.

use std::collections::BTreeSet;

use super::Theme;

impl Theme {
    /// The static files that templates name in `get_url(path="…")` or `get_hash(path="…")`
    /// and no style sheet does: whoever is told where one of them lies asks for it first,
    /// so that it may lie anywhere.
    #[must_use]
    pub fn asked(&self) -> BTreeSet<&str> {
        let texts = self.templates.values().flat_map(|source| paths(&source.text));
        let mut asked: BTreeSet<&str> =
            texts.filter(|path| self.statics.contains_key(*path)).collect();
        for (path, file) in &self.statics {
            let is_sheet =
                file.path.extension().is_some_and(|it| it.eq_ignore_ascii_case("css"));
            if asked.is_empty() || !is_sheet {
                continue;
            }
            // One that cannot be read is told when it is copied.
            let bytes = file.bytes().unwrap_or_default();
            let sheet = String::from_utf8_lossy(&bytes);
            asked.retain(|other| {
                let name = other.rsplit('/').next().unwrap_or_default();
                *other == path || !sheet.contains(name)
            });
        }
        asked
    }
}

/// A word of a tag.
#[derive(Clone, Copy, PartialEq)]
enum Word<'t> {
    Name(&'t str),
    /// A text without its quotes.
    Text(&'t str),
    Sign(char),
}

/// The texts that are the `path` of a call of `get_url` or `get_hash` in a tag.
fn paths(template: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut rest = template;
    while let Some((at, end)) = opening(rest) {
        rest = rest.get(at + 2..).unwrap_or_default();
        if end == "#}" {
            rest = rest.split_once(end).map_or("", |(_, after)| after);
            continue;
        }
        // Tera refuses a template with a tag that never ends.
        let Some((words, after)) = tag(rest, end) else { break };
        rest = after;
        if words.iter().find(|word| **word != Word::Sign('-')) == Some(&Word::Name("raw"))
        {
            rest = rest.split_once("endraw").map_or("", |(_, after)| after);
        }
        for (at, call) in words.windows(2).enumerate() {
            let is_call =
                matches!(call, [Word::Name("get_url" | "get_hash"), Word::Sign('(')]);
            if is_call {
                found.extend(path_of(words.get(at + 2..).unwrap_or_default()));
            }
        }
    }
    found
}

/// Where the next tag or comment opens, and what ends it.
fn opening(text: &str) -> Option<(usize, &'static str)> {
    text.match_indices('{').find_map(|(at, _)| match text.as_bytes().get(at + 1)? {
        b'{' => Some((at, "}}")),
        b'%' => Some((at, "%}")),
        b'#' => Some((at, "#}")),
        _ => None,
    })
}

/// The words up to the end of a tag, and what stands behind it.
fn tag<'t>(mut text: &'t str, end: &str) -> Option<(Vec<Word<'t>>, &'t str)> {
    let mut words = Vec::new();
    loop {
        text = text.trim_start();
        if let Some(after) = text.strip_prefix(end) {
            return Some((words, after));
        }
        let first = text.chars().next()?;
        let of_name = |c: char| c == '_' || c.is_ascii_alphanumeric();
        let (word, length) = if matches!(first, '"' | '\'' | '`') {
            let inner = text.get(1..quoted(text, first)?)?;
            (Word::Text(inner), inner.len() + 2)
        } else if of_name(first) {
            let name = text.split(|c| !of_name(c)).next()?;
            (Word::Name(name), name.len())
        } else {
            (Word::Sign(first), first.len_utf8())
        };
        words.push(word);
        text = text.get(length..)?;
    }
}

/// Where the quote stands that ends the text which `text` begins with.
fn quoted(text: &str, quote: char) -> Option<usize> {
    let mut escaped = false;
    let end = text.char_indices().skip(1).find(|(_, c)| {
        let ends = *c == quote && !escaped;
        escaped = *c == '\\' && !escaped;
        ends
    });
    end.map(|(at, _)| at)
}

/// The `path` among the arguments that begin there, if it is one text and nothing else.
fn path_of<'t>(words: &[Word<'t>]) -> Option<&'t str> {
    let mut depth = 0_usize;
    for (at, word) in words.iter().enumerate() {
        match word {
            Word::Sign('(' | '[' | '{') => depth += 1,
            Word::Sign(')' | ']' | '}') => depth = depth.checked_sub(1)?,
            Word::Name("path") if depth == 0 => {
                let [Word::Sign('='), Word::Text(path), Word::Sign(',' | ')')] =
                    words.get(at + 1..at + 4)?
                else {
                    return None;
                };
                return Some(path);
            }
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_asked_for_where_it_is_the_path_of_a_call() {
        for (template, path) in [
            ("<a href=\"{{ get_url(path=\"a.css\") }}\">", "a.css"),
            ("{%- set a = get_hash ( path = 'img/a.svg' , x=1) %}", "img/a.svg"),
            ("{{ get_url(lang=f(x=[1, 2]), path=`a`) ~ \"}}\" }}", "a"),
            (
                "{% raw %}{{ get_url(path=\"b\") }}{% endraw %}{{ get_url(path=\"a\") }}",
                "a",
            ),
        ] {
            assert_eq!(paths(template), [path], "{template}");
        }
    }

    #[test]
    fn a_path_that_stands_elsewhere_asks_for_nothing() {
        for template in [
            "<link href=\"a.css\">get_url(path=\"a.css\")",
            "{# {{ get_url(path=\"a.css\") }} #}",
            "{{ \"get_url(path='a.css')\" }}",
            "{{ get_page(path=\"a.css\") }}",
            "{{ get_url(path=\"a\" ~ x) }}",
            "{{ get_url(path=page.path) }}",
            "{{ get_url(path=f(path=\"a\")) }}",
            "{{ get_url(path=\"a",
        ] {
            assert_eq!(paths(template), Vec::<&str>::new(), "{template}");
        }
    }
}
