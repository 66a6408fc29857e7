//! Marks: boundaries inside a formatted text.
//!
//! A message may hold elements and runs of another language. What these become depends
//! on where the text lands, so formatting writes them as sequences of noncharacters
//! (Unicode 23.7), which no source may contain, and the last step of a render reads them
//! again. A mark is one character for its kind and a fixed count of base-16 digits, all
//! from U+FDD0 to U+FDEF: a mark that was cut never reads as another one.
//!
//! Unknown here: HTML's rules of where an element may stand; that is `render::settle`.

use std::borrow::Cow;

/// A text-level element that a message may hold, without attributes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
#[allow(missing_docs, reason = "each is the HTML element of that name")]
pub enum Element {
    Em,
    Strong,
    Sup,
    Sub,
    Small,
    Cite,
    Q,
    Code,
    Abbr,
    Bdi,
    Span,
    Br,
}

/// A boundary in a formatted text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Mark {
    /// An element opens. `br` only opens.
    Open(Element),
    /// An element closes.
    Close(Element),
    /// A named element opens: a link, by its number in the render's table.
    OpenNamed(u16),
    /// A named element closes.
    CloseNamed(u16),
    /// A run in another language begins, by the number of its locale in the site's
    /// sorted list.
    Language(u16),
    /// That run ends.
    EndLanguage(u16),
}

/// A part of a text that may hold marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece<'a> {
    /// Text without marks.
    Text(&'a str),
    /// A whole mark.
    Mark(Mark),
    /// What is left of a mark that a filter cut: to be dropped.
    Broken(&'a str),
}

const FIRST_DIGIT: u32 = 0xFDD0;
const FIRST_KIND: u32 = 0xFDE0;
/// Every character of a mark has three bytes: `EF B7` and one of `90..=AF`.
const WIDTH: usize = 3;

impl Element {
    /// All elements, in the order of their numbers.
    pub const ALL: [Self; 12] = [
        Self::Em,
        Self::Strong,
        Self::Sup,
        Self::Sub,
        Self::Small,
        Self::Cite,
        Self::Q,
        Self::Code,
        Self::Abbr,
        Self::Bdi,
        Self::Span,
        Self::Br,
    ];

    /// The element's tag name.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Self::Em => "em",
            Self::Strong => "strong",
            Self::Sup => "sup",
            Self::Sub => "sub",
            Self::Small => "small",
            Self::Cite => "cite",
            Self::Q => "q",
            Self::Code => "code",
            Self::Abbr => "abbr",
            Self::Bdi => "bdi",
            Self::Span => "span",
            Self::Br => "br",
        }
    }

    /// The element of that tag name, which is in lower case.
    #[must_use]
    pub fn named(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|element| element.tag() == tag)
    }
}

impl Mark {
    /// Appends the mark to a text.
    pub fn push(self, text: &mut String) {
        let (kind, digits, number) = match self {
            Self::Open(element) => (0, 2, element as u16),
            Self::Close(element) => (1, 2, element as u16),
            Self::OpenNamed(number) => (2, 4, number),
            Self::CloseNamed(number) => (3, 4, number),
            Self::Language(number) => (4, 4, number),
            Self::EndLanguage(number) => (5, 4, number),
        };
        text.extend(char::from_u32(FIRST_KIND + kind));
        for place in (0..digits).rev() {
            let digit = u32::from(number >> (4 * place)) & 0xF;
            text.extend(char::from_u32(FIRST_DIGIT + digit));
        }
    }

    /// Reads the mark at the start of `text`, and says how many bytes it has.
    fn read(text: &str) -> Option<(Self, usize)> {
        let mut chars = text.chars().map(u32::from);
        let kind = chars.next()?.checked_sub(FIRST_KIND)?;
        let width = match kind {
            0 | 1 => 2,
            2..=5 => 4,
            _ => return None,
        };
        let mut number = 0u16;
        for _ in 0..width {
            let digit = chars.next()?.checked_sub(FIRST_DIGIT).filter(|d| *d < 16)?;
            number = number << 4 | u16::try_from(digit).ok()?;
        }
        let element = || Element::ALL.get(usize::from(number)).copied();
        let mark = match kind {
            0 => Self::Open(element()?),
            1 => Self::Close(element()?),
            2 => Self::OpenNamed(number),
            3 => Self::CloseNamed(number),
            4 => Self::Language(number),
            _ => Self::EndLanguage(number),
        };
        Some((mark, (1 + width) * WIDTH))
    }
}

/// Where the first character that only marks are made of stands, if there is one.
#[must_use]
pub fn find(text: &str) -> Option<usize> {
    find_in(text.as_bytes())
}

/// The same in the bytes of a text.
#[must_use]
pub fn find_in(bytes: &[u8]) -> Option<usize> {
    /// How many places are looked at together.
    const BLOCK: usize = 64;
    let mut start = 0;
    // Every page is searched, nearly all in vain. Without a way out in its middle this
    // loop becomes vector instructions; the first byte alone would stop it at each
    // full-width comma. A pair of places comes to nought only where both bytes are right.
    while let Some(block) = bytes.get(start..=start + BLOCK) {
        let pairs = block.iter().zip(&block[1..]);
        if pairs.fold(u8::MAX, |least, (a, b)| least.min((a ^ 0xEF) | (b ^ 0xB7))) == 0 {
            let block = bytes.get(start..start + BLOCK + WIDTH - 1).unwrap_or(block);
            if let Some(at) = find_slowly(block) {
                return Some(start + at);
            }
        }
        start += BLOCK;
    }
    bytes.get(start..).and_then(find_slowly).map(|at| start + at)
}

fn find_slowly(bytes: &[u8]) -> Option<usize> {
    bytes.windows(WIDTH).position(|window| matches!(window, [0xEF, 0xB7, 0x90..=0xAF]))
}

/// The pieces of `text`, in order; joined they are the text.
pub fn pieces(text: &str) -> impl Iterator<Item = Piece<'_>> {
    let mut rest = text;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let (piece, length) = match find(rest) {
            Some(0) => match Mark::read(rest) {
                Some((mark, length)) => (Piece::Mark(mark), length),
                None => (Piece::Broken(&rest[..WIDTH]), WIDTH),
            },
            Some(at) => (Piece::Text(&rest[..at]), at),
            None => (Piece::Text(rest), rest.len()),
        };
        rest = &rest[length..];
        Some(piece)
    })
}

/// The text without its marks: what stands in an attribute, a feed, a calendar.
#[must_use]
pub fn strip(text: &str) -> Cow<'_, str> {
    if find(text).is_none() {
        return Cow::Borrowed(text);
    }
    let plain = pieces(text).filter_map(|piece| match piece {
        Piece::Text(text) => Some(text),
        Piece::Mark(Mark::Open(Element::Br)) => Some(" "),
        Piece::Mark(_) | Piece::Broken(_) => None,
    });
    Cow::Owned(plain.collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marked() -> String {
        let mut text = String::from("a ");
        Mark::Open(Element::Em).push(&mut text);
        text.push('b');
        Mark::Close(Element::Em).push(&mut text);
        Mark::OpenNamed(0x1234).push(&mut text);
        text
    }

    #[test]
    fn every_mark_reads_as_itself() {
        let elements = Element::ALL.map(|e| [Mark::Open(e), Mark::Close(e)]);
        let numbers = [0, 1, 0x0F, 0xABCD, u16::MAX].map(|n| {
            [
                Mark::OpenNamed(n),
                Mark::CloseNamed(n),
                Mark::Language(n),
                Mark::EndLanguage(n),
            ]
        });
        for mark in elements.into_iter().flatten().chain(numbers.into_iter().flatten()) {
            let mut text = String::new();
            mark.push(&mut text);
            assert_eq!(pieces(&text).collect::<Vec<_>>(), [Piece::Mark(mark)]);
        }
    }

    #[test]
    fn a_mark_is_found_wherever_it_stands() {
        for before in ["a", "ﷲ", "，"].map(|text| text.repeat(150)) {
            for (at, _) in before.char_indices() {
                let text = format!("{}\u{FDE0}{}", &before[..at], &before[at..]);
                assert_eq!(find(&text), Some(at));
            }
            assert_eq!(find(&before), None);
        }
    }

    #[test]
    fn pieces_joined_are_the_text() {
        assert_eq!(
            pieces(&marked()).collect::<Vec<_>>(),
            [
                Piece::Text("a "),
                Piece::Mark(Mark::Open(Element::Em)),
                Piece::Text("b"),
                Piece::Mark(Mark::Close(Element::Em)),
                Piece::Mark(Mark::OpenNamed(0x1234)),
            ]
        );
    }

    #[test]
    fn a_cut_mark_never_reads_as_another() {
        let whole = marked();
        for (at, _) in whole.char_indices() {
            let cut = pieces(&whole[..at]).filter(|p| matches!(p, Piece::Mark(_)));
            let full = pieces(&whole).filter(|p| matches!(p, Piece::Mark(_)));
            assert!(cut.zip(full).all(|(a, b)| a == b));
        }
    }

    #[test]
    fn stripped_text_has_the_words_only() {
        assert_eq!(strip(&marked()), "a b");
        assert_eq!(strip("ﷲ stays"), "ﷲ stays");
        let mut broken = String::new();
        Mark::Language(3).push(&mut broken);
        assert_eq!(strip(&broken[..WIDTH]), "");
    }
}
