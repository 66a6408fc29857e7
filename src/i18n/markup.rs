//! Inline markup: which tags of a text are elements, and which are only text.
//!
//! A tag is an element if it is in the list without attributes, or is a named link, and
//! its partner is one too. Everything else stays the text it is, with its partner.

use std::ops::Range;

use crate::model::mark::Element;

/// A tag in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Tag {
    /// Its bytes in the text.
    pub range: Range<usize>,
    /// Its name.
    name: String,
    /// Whether it opens, closes, or stands alone.
    side: Side,
    /// What it would be as an element.
    pub kind: Option<Kind>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Side {
    Open,
    Close,
    Alone,
}

/// What a tag is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// An element without attributes opens, closes, or is a `br`.
    Open(Element),
    /// An element without attributes closes.
    Close(Element),
    /// A named link opens; the bytes of its name in the text.
    OpenNamed(Range<usize>),
    /// A named link closes. Which one is known when the tags are paired.
    CloseNamed,
}

/// All that looks like a tag in `text`, which stands between two placeables.
pub(super) fn tags(text: &str) -> Vec<Tag> {
    let mut tags = Vec::new();
    let mut from = 0;
    while let Some(at) = text.get(from..).and_then(|rest| rest.find('<')) {
        let start = from + at;
        let tag = text.get(start..).and_then(|rest| read(rest, start));
        from = tag.as_ref().map_or(start + 1, |tag| tag.range.end);
        tags.extend(tag);
    }
    tags
}

/// Reads the tag at the start of `text`, which begins at byte `at` of the whole.
fn read(text: &str, at: usize) -> Option<Tag> {
    let inner = text.strip_prefix('<')?;
    let (closes, inner) = match inner.strip_prefix('/') {
        Some(inner) => (true, inner),
        None => (false, inner),
    };
    let length = inner
        .find(|c: char| !c.is_ascii_alphanumeric() && c != '-')
        .unwrap_or(inner.len());
    let (name, rest) = inner.split_at(length);
    if !name.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return None;
    }
    let end = rest.find(['<', '>']).filter(|end| rest[*end..].starts_with('>'));
    // Without its end, as where an attribute holds a placeable, it is still a tag whose
    // partner is text.
    let (attributes, length) = match end {
        Some(end) => (&rest[..end], text.len() - rest.len() + end + 1),
        None => ("", text.len() - rest.len()),
    };
    let bare = attributes.trim_matches(is_blank);
    let element = Element::named(name).filter(|_| end.is_some());
    let (side, kind) = match element {
        Some(Element::Br) if !closes && matches!(bare, "" | "/") => {
            (Side::Alone, Some(Kind::Open(Element::Br)))
        }
        Some(Element::Br) => (Side::Alone, None),
        Some(element) if bare.is_empty() && closes => {
            (Side::Close, Some(Kind::Close(element)))
        }
        Some(element) if bare.is_empty() => (Side::Open, Some(Kind::Open(element))),
        _ if closes => {
            let named = end.is_some() && name == "a" && bare.is_empty();
            (Side::Close, named.then_some(Kind::CloseNamed))
        }
        _ if name == "a" => {
            let start = at + text.len() - rest.len();
            (Side::Open, link_name(attributes, start).map(Kind::OpenNamed))
        }
        _ => (Side::Open, None),
    };
    Some(Tag { range: at..at + length, name: name.to_owned(), side, kind })
}

/// The bytes of `x` in ` data-l10n-name="x"`, if that is all there is.
fn link_name(attributes: &str, at: usize) -> Option<Range<usize>> {
    let start = attributes.len() - attributes.trim_start_matches(is_blank).len();
    let rest = attributes.get(start..)?.strip_prefix("data-l10n-name=")?;
    let quote = rest.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    let (name, after) = rest.get(1..)?.split_once(quote)?;
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    if start == 0 || name.is_empty() || !name.chars().all(plain) {
        return None;
    }
    if !after.trim_matches(is_blank).is_empty() {
        return None;
    }
    let start = at + attributes.len() - rest.len() + 1;
    Some(start..start + name.len())
}

fn is_blank(c: char) -> bool {
    matches!(c, ' ' | '\n')
}

/// Pairs the tags of one pattern, which may lie in several texts: what remains an element
/// has its partner, and of each pair the index of the other is given.
pub(super) fn pair(tags: &mut [&mut Tag]) -> Vec<Option<usize>> {
    let mut partners = vec![None; tags.len()];
    let mut open: Vec<usize> = Vec::new();
    for index in 0..tags.len() {
        match tags[index].side {
            Side::Alone => {}
            Side::Open => open.push(index),
            Side::Close => {
                let name = &tags[index].name;
                let Some(depth) = open.iter().rposition(|at| tags[*at].name == *name)
                else {
                    continue;
                };
                let partner = open[depth];
                open.truncate(depth);
                if tags[partner].kind.is_some() && tags[index].kind.is_some() {
                    partners[partner] = Some(index);
                    partners[index] = Some(partner);
                }
            }
        }
    }
    for (index, tag) in tags.iter_mut().enumerate() {
        if tag.side != Side::Alone && partners[index].is_none() {
            tag.kind = None;
        }
    }
    partners
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The text with its elements in brackets.
    fn read(text: &str) -> String {
        let mut tags = tags(text);
        pair(&mut tags.iter_mut().collect::<Vec<_>>());
        let mut out = String::new();
        let mut from = 0;
        for tag in tags.iter().filter(|tag| tag.kind.is_some()) {
            out.push_str(&text[from..tag.range.start]);
            match &tag.kind {
                Some(Kind::OpenNamed(name)) => {
                    out.extend(["[a ", &text[name.clone()], "]"]);
                }
                _ => out.push_str(
                    &text[tag.range.clone()].replace('<', "[").replace('>', "]"),
                ),
            }
            from = tag.range.end;
        }
        out.push_str(&text[from..]);
        out
    }

    #[test]
    fn listed_elements_and_named_links_are_markup() {
        for (text, marked) in [
            ("a <em>b</em> c", "a [em]b[/em] c"),
            ("H<sub>2</sub>O<br>x<br/>y<br />", "H[sub]2[/sub]O[br]x[br/]y[br /]"),
            ("<a data-l10n-name=\"venue\">b</a>", "[a venue]b[/a]"),
            ("<a\n  data-l10n-name='v-1'\n>b</a>", "[a v-1]b[/a]"),
            ("<em><strong>b</strong></em>", "[em][strong]b[/strong][/em]"),
        ] {
            assert_eq!(read(text), marked);
        }
    }

    #[test]
    fn everything_else_is_text_with_its_partner() {
        for text in [
            "a < b > c, <3, </ em>, <!-- x -->, &amp;, <",
            "<em class=\"x\">b</em>",
            "<a href=\"/\">b</a>",
            "<a data-l10n-name=\"x\" href=\"/\">b</a>",
            "<a data-l10n-name=\"x y\">b</a>",
            "<adata-l10n-name=\"x\">b</a>",
            "<script>b</script>",
            "<EM>b</EM>",
            "<em>b",
            "b</em>",
            "</br>",
            "<em",
        ] {
            assert_eq!(read(text), text);
        }
    }

    #[test]
    fn a_tag_never_takes_the_partner_of_another() {
        for (text, marked) in [
            ("<em><strong>b</em></strong>", "[em]<strong>b[/em]</strong>"),
            ("<em><em x>b</em></em>", "[em]<em x>b</em>[/em]"),
            (
                "<a data-l10n-name=\"v\"><a href=\"/\">b</a></a>",
                "[a v]<a href=\"/\">b</a>[/a]",
            ),
            ("<p><em>b</em></p>", "<p>[em]b[/em]</p>"),
            ("<em><em>b</em>", "<em>[em]b[/em]"),
        ] {
            assert_eq!(read(text), marked);
        }
    }
}
