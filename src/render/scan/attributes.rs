//! The inside of a tag: attributes, and where the tag ends.

use std::ops::Range;

use memchr::memchr;

/// An attribute, by its places in the page. Character references are as written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::render) struct Attribute {
    /// Its name.
    pub(in crate::render) name: Range<usize>,
    /// Its value, without quotes, if it has one.
    pub(in crate::render) value: Option<Range<usize>>,
    /// Whether the value stands in quotes.
    pub(in crate::render) quoted: bool,
}

/// What stands next in a tag.
pub(super) enum Step {
    /// An attribute, and where it ends.
    Attribute(Attribute, usize),
    /// The tag's end: the place after its `>`.
    End { at: usize, self_closing: bool },
    /// The page ends first.
    Cut,
}

/// The attributes of a tag.
pub(in crate::render) struct Attributes<'p> {
    page: &'p [u8],
    at: usize,
}

impl<'p> Attributes<'p> {
    /// The attributes that stand in `page` from `at`, which is after a tag's name.
    pub(in crate::render) fn new(page: &'p str, at: usize) -> Self {
        Self { page: page.as_bytes(), at }
    }
}

impl Iterator for Attributes<'_> {
    type Item = Attribute;

    fn next(&mut self) -> Option<Attribute> {
        let Step::Attribute(attribute, end) = step(self.page, self.at) else {
            return None;
        };
        self.at = end;
        Some(attribute)
    }
}

/// Reads on in a tag, from a place after its name or after an attribute.
pub(super) fn step(page: &[u8], mut at: usize) -> Step {
    loop {
        at = skip(page, at, |byte| byte.is_ascii_whitespace());
        match (page.get(at), page.get(at + 1)) {
            (None, _) => return Step::Cut,
            (Some(b'>'), _) => return Step::End { at: at + 1, self_closing: false },
            (Some(b'/'), Some(b'>')) => {
                return Step::End { at: at + 2, self_closing: true };
            }
            (Some(b'/'), _) => at += 1,
            (Some(_), _) => return attribute(page, at),
        }
    }
}

fn attribute(page: &[u8], start: usize) -> Step {
    // A name may begin with `=`, and only begin.
    let end = skip(page, start + 1, |byte| {
        !byte.is_ascii_whitespace() && !matches!(byte, b'/' | b'>' | b'=')
    });
    let name = start..end;
    let equals = skip(page, end, |byte| byte.is_ascii_whitespace());
    if page.get(equals) != Some(&b'=') {
        return Step::Attribute(Attribute { name, value: None, quoted: false }, end);
    }
    let start = skip(page, equals + 1, |byte| byte.is_ascii_whitespace());
    let (value, quoted, end) = match page.get(start) {
        None => return Step::Cut,
        Some(b'>') => (None, false, start),
        Some(quote @ (b'"' | b'\'')) => {
            let inside = page.get(start + 1..).unwrap_or_default();
            let Some(length) = memchr(*quote, inside) else { return Step::Cut };
            let end = start + 1 + length;
            (Some(start + 1..end), true, end + 1)
        }
        Some(_) => {
            let end = skip(page, start, |b| !b.is_ascii_whitespace() && b != b'>');
            (Some(start..end), false, end)
        }
    };
    Step::Attribute(Attribute { name, value, quoted }, end)
}

/// The first place from `at` whose byte is not as `skipped` says, or the page's end.
pub(super) fn skip(page: &[u8], at: usize, skipped: impl Fn(u8) -> bool) -> usize {
    let rest = page.get(at..).unwrap_or_default();
    let count = rest.iter().position(|byte| !skipped(*byte));
    count.map_or(page.len(), |count| at + count)
}
