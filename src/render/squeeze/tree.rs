//! A template as a tree: what stands in which tag.

use std::ops::Range;

use crate::render::pieces::{
    Inner, Kind, Sort, Token, pieces, trimmed_end, trimmed_start,
};

/// Tera refuses more than forty.
const DEPTH: usize = 64;

/// A node of a template. Comments of Tera are gone, and so is the white space that
/// hyphens take away.
pub(super) enum Node<'t> {
    /// Text.
    Text(Range<usize>),
    /// The text of a raw block.
    Raw(Range<usize>),
    /// `{{ … }}`.
    Print(Leaf<'t>),
    /// A tag that stands alone.
    Tag(Leaf<'t>),
    /// Tags with something between them.
    Group(Group<'t>),
}

/// One tag.
pub(super) struct Leaf<'t> {
    /// What stands in it.
    pub(super) inner: Inner<'t>,
    /// The whole of it.
    pub(super) range: Range<usize>,
}

/// Tags that belong together: `if`, `elif`, `else`, `endif`.
pub(super) struct Group<'t> {
    pub(super) kind: GroupKind,
    /// Each tag but the last, with what follows it.
    pub(super) parts: Vec<Part<'t>>,
    pub(super) end: Leaf<'t>,
}

/// A tag with what follows it.
pub(super) type Part<'t> = (Leaf<'t>, Vec<Node<'t>>);

/// What tags that belong together are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum GroupKind {
    If,
    For,
    /// The block of that name.
    Block(String),
    /// `set` or `filter`: what stands in it may land anywhere.
    Capture,
    /// A component of that name is called with a body.
    Call(String),
    /// The component of that name is defined.
    Component(String),
}

impl Group<'_> {
    /// Whether the last part is an `else`.
    pub(super) fn has_else(&self) -> bool {
        self.parts.last().is_some_and(|(leaf, _)| leaf.inner.word() == Some("else"))
    }
}

/// The tree of a template, if its tags pair.
pub(super) fn tree(text: &str) -> Option<Vec<Node<'_>>> {
    let mut open: Vec<(GroupKind, Vec<Part<'_>>)> = Vec::new();
    let mut top = Vec::new();
    let mut trims = false;
    let all = pieces(text);
    let mut rest = all.iter();
    while let Some(piece) = rest.next() {
        let next = rest.as_slice().first();
        let next_trims = next.is_some_and(|next| next.trims_before);
        let mut text_in = |range: Range<usize>| {
            let range = if trims { trimmed_start(text, range) } else { range };
            trims = piece.trims_after;
            if next_trims { trimmed_end(text, range) } else { range }
        };
        let node = match &piece.kind {
            Kind::Broken => return None,
            Kind::Comment => {
                trims |= piece.trims_after;
                continue;
            }
            Kind::Text => match text_in(piece.range.clone()) {
                range if range.is_empty() => continue,
                range => Node::Text(range),
            },
            Kind::Raw(body) => Node::Raw(text_in(body.clone())),
            Kind::Print(inner) => {
                trims = piece.trims_after;
                Node::Print(Leaf { inner: inner.clone(), range: piece.range.clone() })
            }
            Kind::Tag(inner) => {
                trims = piece.trims_after;
                let leaf = Leaf { inner: inner.clone(), range: piece.range.clone() };
                match role(&leaf.inner) {
                    Role::Alone => Node::Tag(leaf),
                    Role::Opens(kind) => {
                        if open.len() == DEPTH {
                            return None;
                        }
                        open.push((kind, vec![(leaf, Vec::new())]));
                        continue;
                    }
                    Role::Divides => {
                        let (kind, parts) = open.last_mut()?;
                        if !matches!(kind, GroupKind::If | GroupKind::For) {
                            return None;
                        }
                        parts.push((leaf, Vec::new()));
                        continue;
                    }
                    Role::Closes(word) => {
                        let (kind, parts) = open.pop()?;
                        if !closes(word, &kind) {
                            return None;
                        }
                        Node::Group(Group { kind, parts, end: leaf })
                    }
                }
            }
        };
        match open.last_mut().and_then(|(_, parts)| parts.last_mut()) {
            Some((_, nodes)) => nodes.push(node),
            None => top.push(node),
        }
    }
    open.is_empty().then_some(top)
}

enum Role<'t> {
    Alone,
    Opens(GroupKind),
    Divides,
    Closes(&'t str),
}

fn role<'t>(inner: &Inner<'t>) -> Role<'t> {
    let Some(first) = inner.tokens.first() else { return Role::Alone };
    if first.is("<") {
        return Role::Opens(GroupKind::Call(dotted(&inner.tokens, 1)));
    }
    if first.is("</") {
        return Role::Closes("</");
    }
    match first.text {
        "if" => Role::Opens(GroupKind::If),
        "for" => Role::Opens(GroupKind::For),
        "filter" => Role::Opens(GroupKind::Capture),
        "set" | "set_global" if !inner.tokens.get(2).is_some_and(|t| t.is("=")) => {
            Role::Opens(GroupKind::Capture)
        }
        "block" => Role::Opens(GroupKind::Block(dotted(&inner.tokens, 1))),
        "component" => Role::Opens(GroupKind::Component(dotted(&inner.tokens, 1))),
        "elif" | "else" => Role::Divides,
        "endif" | "endfor" | "endfilter" | "endset" | "endblock" | "endcomponent" => {
            Role::Closes(first.text)
        }
        _ => Role::Alone,
    }
}

fn closes(word: &str, kind: &GroupKind) -> bool {
    match kind {
        GroupKind::If => word == "endif",
        GroupKind::For => word == "endfor",
        GroupKind::Capture => matches!(word, "endfilter" | "endset"),
        GroupKind::Block(_) => word == "endblock",
        GroupKind::Component(_) => word == "endcomponent",
        GroupKind::Call(_) => word == "</",
    }
}

/// The name that starts at a token, with its dots: `ui.button`.
pub(in crate::render) fn dotted(tokens: &[Token<'_>], at: usize) -> String {
    let mut name = String::new();
    let mut rest = tokens.get(at..).unwrap_or_default().iter();
    while let Some(word) = rest.next().filter(|token| token.sort == Sort::Word) {
        name.push_str(word.text);
        if !rest.next().is_some_and(|token| token.is(".")) {
            break;
        }
        name.push('.');
    }
    name
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The text that is left, `|` where tags stand.
    fn left(text: &str) -> Option<String> {
        fn add(text: &str, nodes: &[Node<'_>], to: &mut String) {
            for node in nodes {
                match node {
                    Node::Text(range) | Node::Raw(range) => {
                        to.push_str(&text[range.clone()]);
                    }
                    Node::Print(_) | Node::Tag(_) => to.push('|'),
                    Node::Group(group) => {
                        for (_, nodes) in &group.parts {
                            to.push('|');
                            add(text, nodes, to);
                        }
                        to.push('|');
                    }
                }
            }
        }
        let mut to = String::new();
        add(text, &tree(text)?, &mut to);
        Some(to)
    }

    #[test]
    fn hyphens_trim_as_tera_trims() {
        for (text, expected) in [
            ("a {{- x -}} b", "a|b"),
            ("a {#- c -#} b", "ab"),
            ("a {# c #}{{- x }}", "a |"),
            ("{{ x -}}{# c #} b", "|b"),
            ("{{ x -}}  {# c #} b", "| b"),
            ("{{ x -}}{{ y }} b", "|| b"),
            ("a {%- raw -%} b {%- endraw -%} c", "abc"),
            ("{{ x -}}{% raw %} b{% endraw %}", "|b"),
        ] {
            assert_eq!(left(text).as_deref(), Some(expected), "{text}");
        }
    }

    #[test]
    fn tags_that_do_not_pair_are_no_tree() {
        for text in
            ["{% if x %}", "{% endif %}", "{% if x %}{% endfor %}", "{% else %}", "{{ x"]
        {
            assert_eq!(left(text), None, "{text}");
        }
        let text =
            "{% for a in b %}{% if c %}x{% elif d %}y{% endif %}{% else %}z{% endfor %}";
        assert_eq!(left(text).as_deref(), Some("||x|y||z|"));
        let text = "{% <a b=\"</\"> %}x{% </a> %}{% set a %}y{% endset %}{% set b = 1 %}";
        assert_eq!(left(text).as_deref(), Some("|x||y||"));
    }
}
