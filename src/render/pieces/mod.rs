//! A template as a row of pieces: text, raw text, comments, what is printed, tags.
//!
//! Front door: [`pieces`]. It cuts a template exactly as Tera 2 does, and cuts the inside
//! of a tag into [`Token`]s, but knows no grammar: what Tera would refuse is cut all the
//! same, so that a template can be read before Tera has judged it.
//!
//! Unknown here: HTML, what a word means.

mod token;

use std::ops::Range;

pub(super) use token::{Sort, Token};

use token::Inside;

/// A piece of a template.
#[derive(Clone, Debug)]
pub(super) struct Piece<'t> {
    /// What it is.
    pub(super) kind: Kind<'t>,
    /// Where it stands, with its delimiters.
    pub(super) range: Range<usize>,
    /// Whether it takes away the white space before it (`{{-`).
    pub(super) trims_before: bool,
    /// Whether it takes away the white space after it (`-}}`).
    pub(super) trims_after: bool,
}

/// What a piece of a template is.
#[derive(Clone, Debug)]
pub(super) enum Kind<'t> {
    /// Text, given out as it is; never empty.
    Text,
    /// What stands between `{% raw %}` and `{% endraw %}`, by its place.
    Raw(Range<usize>),
    /// A comment of Tera.
    Comment,
    /// `{{ … }}`.
    Print(Inner<'t>),
    /// `{% … %}`.
    Tag(Inner<'t>),
    /// A piece that never ends, up to the end of the template. Tera refuses it.
    Broken,
}

/// What stands between the delimiters of a tag.
#[derive(Clone, Debug)]
pub(super) struct Inner<'t> {
    /// Its tokens.
    pub(super) tokens: Vec<Token<'t>>,
    /// Its place, without the delimiters and their hyphens.
    pub(super) range: Range<usize>,
}

impl<'t> Inner<'t> {
    /// The first word, which says what a tag does.
    pub(super) fn word(&self) -> Option<&'t str> {
        self.tokens.first().filter(|token| token.sort == Sort::Word).map(|t| t.text)
    }
}

/// Cuts a template. The pieces joined are the template.
pub(super) fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut at = 0;
    while at < text.len() {
        let piece = piece(text, at);
        at = piece.range.end;
        pieces.push(piece);
    }
    pieces
}

fn piece(text: &str, at: usize) -> Piece<'_> {
    let rest = text.get(at..).unwrap_or_default();
    let trims_before = rest.as_bytes().get(2) == Some(&b'-');
    let inside = at + 2 + usize::from(trims_before);
    let broken = || Piece {
        kind: Kind::Broken,
        range: at..text.len(),
        trims_before,
        trims_after: false,
    };
    let tag = |end: &str| {
        let Inside { tokens, range, trims_after, after } =
            token::inside(text, inside, end)?;
        Some((Inner { tokens, range }, after, trims_after))
    };
    if rest.starts_with("{{") {
        return tag("}}").map_or_else(broken, |(inner, end, trims_after)| Piece {
            kind: Kind::Print(inner),
            range: at..end,
            trims_before,
            trims_after,
        });
    }
    if rest.starts_with("{#") {
        let Some(length) = text.get(inside..).and_then(|rest| rest.find("#}")) else {
            return broken();
        };
        let inner = text.get(inside..inside + length).unwrap_or_default();
        let trims_after = inner.ends_with('-');
        return Piece {
            kind: Kind::Comment,
            range: at..inside + length + 2,
            trims_before,
            trims_after,
        };
    }
    if rest.starts_with("{%") {
        if let Some((body, trims_body)) = skip_tag(text, inside, "raw") {
            return raw(text, at, body, trims_body).unwrap_or_else(broken);
        }
        return tag("%}").map_or_else(broken, |(inner, end, trims_after)| Piece {
            kind: Kind::Tag(inner),
            range: at..end,
            trims_before,
            trims_after,
        });
    }
    Piece {
        kind: Kind::Text,
        range: at..text_end(text, at),
        trims_before: false,
        trims_after: false,
    }
}

/// Where the next tag or comment begins.
fn text_end(text: &str, start: usize) -> usize {
    let mut at = start;
    while let Some(brace) = text.get(at..).and_then(|rest| rest.find('{')) {
        at += brace + 1;
        if matches!(text.as_bytes().get(at), Some(b'{' | b'%' | b'#')) {
            return at - 1;
        }
    }
    text.len()
}

/// The end of a tag of one word, if that is what stands at `at`, and whether it trims.
fn skip_tag(text: &str, at: usize, word: &str) -> Option<(usize, bool)> {
    let space = |c: char| c.is_ascii_whitespace();
    let rest = text.get(at..)?;
    let rest = rest.strip_prefix('-').unwrap_or(rest).trim_start_matches(space);
    let rest = rest.strip_prefix(word)?.trim_start_matches(space);
    let (rest, trims) = rest.strip_prefix('-').map_or((rest, false), |rest| (rest, true));
    let rest = rest.strip_prefix("%}")?;
    Some((text.len() - rest.len(), trims))
}

/// The raw piece that starts at `start` and whose body starts at `body`.
fn raw(text: &str, start: usize, body: usize, trims_body: bool) -> Option<Piece<'_>> {
    let mut at = body;
    loop {
        let open = at + text.get(at..)?.find("{%")?;
        at = open + 2;
        let Some((end, trims_after)) = skip_tag(text, at, "endraw") else { continue };
        let mut inner = body..open;
        if trims_body {
            inner = trimmed_start(text, inner);
        }
        if text.as_bytes().get(at) == Some(&b'-') {
            inner = trimmed_end(text, inner);
        }
        return Some(Piece {
            kind: Kind::Raw(inner),
            range: start..end,
            trims_before: text.as_bytes().get(start + 2) == Some(&b'-'),
            trims_after,
        });
    }
}

/// `range` without the white space at its start, as Tera takes it away.
pub(super) fn trimmed_start(text: &str, range: Range<usize>) -> Range<usize> {
    let inner = text.get(range.clone()).unwrap_or_default();
    range.end - inner.trim_start().len()..range.end
}

/// `range` without the white space at its end.
pub(super) fn trimmed_end(text: &str, range: Range<usize>) -> Range<usize> {
    let inner = text.get(range.clone()).unwrap_or_default();
    range.start..range.start + inner.trim_end().len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(text: &str) -> Vec<String> {
        let kind = |piece: &Piece<'_>| match &piece.kind {
            Kind::Text => "text".to_owned(),
            Kind::Raw(body) => format!("raw {:?}", &text[body.clone()]),
            Kind::Comment => "comment".to_owned(),
            Kind::Print(inner) | Kind::Tag(inner) => {
                let words: Vec<_> = inner.tokens.iter().map(|t| t.text).collect();
                words.join(" ")
            }
            Kind::Broken => "broken".to_owned(),
        };
        pieces(text).iter().map(kind).collect()
    }

    #[test]
    fn a_template_is_cut_where_tera_cuts_it() {
        assert_eq!(
            cut("a{{ b.c?.d[\"e %} }}\"] }}{# {{ x }} #}{%- if x -%} y {% endif %}"),
            ["text", "b . c ?. d [ e %} }} ]", "comment", "if x", "text", "endif",]
        );
        assert_eq!(cut("{ {a} }"), ["text"]);
        assert_eq!(cut("{{ x"), ["broken"]);
        assert_eq!(cut("{{ \"x }}"), ["broken"]);
        assert_eq!(cut("{# x"), ["broken"]);
    }

    #[test]
    fn raw_text_is_one_piece() {
        assert_eq!(
            cut("{%- raw -%} {{ a }} {% if %} {%- endraw %}b"),
            ["raw \"{{ a }} {% if %}\"", "text"]
        );
        assert_eq!(cut("{% raw %}{{ a }}"), ["broken"]);
    }

    #[test]
    fn the_pieces_joined_are_the_template() {
        let text = "é{{- a -}}{% raw %}b{% endraw %}{#c#}<p>{% x %}{{ -1 }}ö";
        let joined: String =
            pieces(text).iter().map(|p| &text[p.range.clone()]).collect();
        assert_eq!(joined, text);
    }
}
