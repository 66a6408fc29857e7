//! The inside of a tag.

use std::ops::Range;

/// A word, a text, a number or a sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::render) struct Token<'t> {
    /// What it is.
    pub(in crate::render) sort: Sort,
    /// As written; of a text what stands between its quotes, with escapes as written.
    pub(in crate::render) text: &'t str,
    /// Where it starts.
    pub(in crate::render) start: usize,
    /// Where it ends.
    pub(in crate::render) end: usize,
}

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::render) enum Sort {
    /// A name or keyword.
    Word,
    /// A text in quotes.
    Text,
    /// A number.
    Number,
    /// Anything else: one of the signs of Tera, or a character that it does not know.
    Sign,
}

impl Token<'_> {
    /// Whether it is that sign.
    pub(in crate::render) fn is(&self, sign: &str) -> bool {
        self.sort == Sort::Sign && self.text == sign
    }

    /// Whether it is that word.
    pub(in crate::render) fn is_word(&self, word: &str) -> bool {
        self.sort == Sort::Word && self.text == word
    }
}

/// What [`inside`] found.
pub(super) struct Inside<'t> {
    pub(super) tokens: Vec<Token<'t>>,
    /// The place of the inside, without a hyphen before the end.
    pub(super) range: Range<usize>,
    pub(super) trims_after: bool,
    /// The place after the tag.
    pub(super) after: usize,
}

/// Reads the inside of a tag from `start` up to its end; none if it never ends.
pub(super) fn inside<'t>(text: &'t str, start: usize, end: &str) -> Option<Inside<'t>> {
    let mut tokens = Vec::new();
    let mut at = start;
    loop {
        let rest = text.get(at..)?;
        let rest = rest.trim_start_matches(|c: char| c.is_ascii_whitespace());
        at = text.len() - rest.len();
        for (hyphen, trims_after) in [("", false), ("-", true)] {
            let ended = rest.strip_prefix(hyphen).and_then(|rest| rest.strip_prefix(end));
            if let Some(rest) = ended {
                let after = text.len() - rest.len();
                return Some(Inside { tokens, range: start..at, trims_after, after });
            }
        }
        let token = token(text, at)?;
        at = token.end;
        tokens.push(token);
    }
}

fn token(text: &str, start: usize) -> Option<Token<'_>> {
    let rest = text.get(start..)?;
    let first = rest.chars().next()?;
    let make = |sort, length: usize| {
        let text = rest.get(..length)?;
        Some(Token { sort, text, start, end: start + length })
    };
    if matches!(first, '"' | '\'' | '`') {
        let length = quoted(rest.as_bytes())?;
        let text = rest.get(1..length - 1)?;
        return Some(Token { sort: Sort::Text, text, start, end: start + length });
    }
    let until = |stops: &dyn Fn(char) -> bool| rest.find(stops).unwrap_or(rest.len());
    if first == '_' || first.is_ascii_alphabetic() {
        return make(Sort::Word, until(&|c| c != '_' && !c.is_ascii_alphanumeric()));
    }
    if first.is_ascii_digit() {
        let whole = until(&|c| !c.is_ascii_digit());
        let fraction = rest.get(whole..).and_then(|rest| rest.strip_prefix('.'));
        let length = fraction.map_or(whole, |fraction| {
            let digits = fraction.find(|c: char| !c.is_ascii_digit());
            whole + 1 + digits.unwrap_or(fraction.len())
        });
        return make(Sort::Number, length);
    }
    let signs = ["...", "//", "**", "==", "!=", ">=", "<=", "</", "?.", "?["];
    let sign = signs.iter().find(|sign| rest.starts_with(**sign));
    make(Sort::Sign, sign.map_or(first.len_utf8(), |sign| sign.len()))
}

/// The length of a text with its quotes.
fn quoted(rest: &[u8]) -> Option<usize> {
    let quote = rest.first()?;
    let mut at = 1;
    loop {
        match rest.get(at)? {
            b'\\' => at += 2,
            byte if byte == quote => return Some(at + 1),
            _ => at += 1,
        }
    }
}
