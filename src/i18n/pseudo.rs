//! Pseudo-locales: the site's texts made strange, so that a layout shows its faults
//! before a translation does.
//!
//! Lives here: [`Pseudo`], and the `Guise` in which the resolver writes one message. Only
//! the text of patterns changes; arguments, formatted numbers and dates, text literals,
//! marks and links stay whole, and what only chooses a variant or is read by a function
//! is never changed.
//!
//! A `.slug` is a text too: whoever plans addresses asks the messages themselves, and
//! only what is rendered after that asks [`super::Bundles::pseudo`].
//!
//! Unknown here: HTML, pages, the preview.

use std::borrow::Cow;

use unicode_normalization::char::{decompose_canonical, is_combining_mark};

use super::join::{OVERRIDE, OVERRIDE_ENDS, PARAGRAPH};
use super::resolve::Resolver;

/// A locale that nobody speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Pseudo {
    /// Accents on Latin letters, about 30 % more of everything, and brackets around each
    /// message (`en-XA` of CLDR): shows what is cut, glued together or no message at all.
    Accented,
    /// Words that read from right to left, in pages that do (`ar-XB` of CLDR).
    Mirrored,
}

/// How a pseudo-locale writes one message.
#[derive(Debug)]
pub(super) struct Guise {
    pseudo: Pseudo,
    /// Whether any word was written that brackets may hold: the mirror has none.
    words: bool,
    /// How wide all was that was written.
    width: usize,
    /// How much must be added to it, in tenths of a letter.
    owed: usize,
}

/// What a letter adds, in tenths of one.
const SHARE: usize = 3;
/// What a letter adds near the start: short texts grow most in translation.
const FIRST_SHARE: usize = 6;
/// How many letters that are.
const FIRST: usize = 10;
/// One letter.
const WHOLE: usize = 10;

impl Guise {
    /// For a message that nothing is written of.
    pub(super) fn new(pseudo: Pseudo) -> Self {
        Self { pseudo, words: false, width: 0, owed: 0 }
    }

    /// A text of a pattern.
    pub(super) fn text<'t>(&mut self, text: &'t str) -> Cow<'t, str> {
        match self.pseudo {
            Pseudo::Accented => self.accented(text).into(),
            Pseudo::Mirrored => mirrored(text),
        }
    }

    /// What stands before the message and behind it, now that all of it is written.
    pub(super) fn ends(&mut self) -> Option<(&'static str, String)> {
        if !self.words {
            return None;
        }
        let mut end = String::new();
        self.pad(&mut end);
        end.push(']');
        Some(("[", end))
    }

    fn accented(&mut self, text: &str) -> String {
        let mut out = String::with_capacity(text.len() * 2);
        let mut rest = text;
        while let Some(c) = rest.chars().next() {
            if let Some(next) = rest.strip_prefix(PARAGRAPH) {
                self.pad(&mut out);
                out.push_str(PARAGRAPH);
                rest = next;
                continue;
            }
            let (cluster, next) = rest.split_at(cluster(rest, c));
            rest = next;
            // A letter that bears marks has accents enough.
            let alone = cluster.len() == c.len_utf8();
            let mut shown = [0; 4];
            let shown = match look_alike(c).filter(|_| alone) {
                Some(accented) => accented.encode_utf8(&mut shown),
                None => cluster,
            };
            out.push_str(shown);
            self.count(c);
            if self.owed >= WHOLE && is_vowel(c) {
                out.push_str(shown);
                self.owed -= WHOLE;
            }
        }
        out
    }

    fn count(&mut self, c: char) {
        let width = width(c);
        let share = if self.width < FIRST { FIRST_SHARE } else { SHARE };
        self.width += width;
        self.owed += share * width;
        self.words |= c.is_alphabetic();
    }

    /// Adds what the vowels did not: marks that belong to no script.
    fn pad(&mut self, out: &mut String) {
        if !self.words {
            return;
        }
        let lacking = (self.owed + WHOLE / 2) / WHOLE;
        self.owed = 0;
        out.extend((0..lacking).map(|at| if at % 6 == 0 { ' ' } else { '~' }));
        if lacking % 6 == 1 {
            out.push('~');
        }
    }
}

impl Resolver<'_> {
    /// Lets the texts be those of a pseudo-locale.
    pub(super) fn disguised(mut self, pseudo: Option<Pseudo>) -> Self {
        self.guise = pseudo.map(Guise::new);
        self
    }

    /// Lets `read` see the texts as they are.
    pub(super) fn undisguised<T>(&mut self, read: impl FnOnce(&mut Self) -> T) -> T {
        let guise = self.guise.take();
        let value = read(self);
        self.guise = guise;
        value
    }
}

/// The text with each word that reads from left to right turned around.
fn mirrored(text: &str) -> Cow<'_, str> {
    let is_letter = |c: char| c.is_alphabetic() && !is_combining_mark(c) && !is_rtl(c);
    let ends =
        |text: &str| text.find(|c| !is_letter(c) && !continues(c)).unwrap_or(text.len());
    // A mark at the start belongs to what a placeable wrote, with its word.
    let start = if text.starts_with(continues) { ends(text) } else { 0 };
    let after = text.get(start..).unwrap_or_default();
    let Some(first) = after.find(is_letter) else { return text.into() };
    let (before, mut rest) = text.split_at(start + first);
    let mut out = String::with_capacity(text.len() * 2);
    out.push_str(before);
    while !rest.is_empty() {
        let (word, next) = rest.split_at(ends(rest));
        out.push(OVERRIDE);
        out.push_str(word);
        out.push(OVERRIDE_ENDS);
        let (between, next) = next.split_at(next.find(is_letter).unwrap_or(next.len()));
        out.push_str(between);
        rest = next;
    }
    out.into()
}

/// How many bytes the character at the start of `text` has, with all that belongs to it.
fn cluster(text: &str, first: char) -> usize {
    let after = text.get(first.len_utf8()..).unwrap_or_default();
    let belongs = after.find(|c| !continues(c)).unwrap_or(after.len());
    first.len_utf8() + belongs
}

/// A mark on the letter before it, or a joiner behind that.
fn continues(c: char) -> bool {
    !c.is_ascii() && (is_combining_mark(c) || matches!(c, '\u{200C}' | '\u{200D}'))
}

fn is_vowel(c: char) -> bool {
    let mut base = None;
    match c {
        'A'..='z' => base = Some(c),
        // Latin letters with accents.
        '\u{C0}'..='\u{24F}' | '\u{1E00}'..='\u{1EFF}' => {
            decompose_canonical(c, |part| base = base.or(Some(part)));
        }
        _ => {}
    }
    base.is_some_and(|c| matches!(c.to_ascii_lowercase(), 'a' | 'e' | 'i' | 'o' | 'u'))
}

/// How many Latin letters a character is as wide as.
fn width(c: char) -> usize {
    match c {
        '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{FDD0}'..='\u{FDEF}' => 0,
        '\u{1100}'..='\u{115F}'      // Korean
        | '\u{2E80}'..='\u{A4CF}'    // Chinese, Japanese, Yi
        | '\u{AC00}'..='\u{D7A3}'
        | '\u{F900}'..='\u{FAFF}'
        | '\u{FE30}'..='\u{FE4F}'
        | '\u{FF00}'..='\u{FF60}'
        | '\u{20000}'..='\u{3FFFD}' => 2,
        _ => 1,
    }
}

fn is_rtl(c: char) -> bool {
    matches!(c,
        '\u{590}'..='\u{8FF}'        // Hebrew, Arabic, Syriac, Thaana, NKo
        | '\u{FB1D}'..='\u{FDFF}'
        | '\u{FE70}'..='\u{FEFF}'
        | '\u{10800}'..='\u{10FFF}'
        | '\u{1E800}'..='\u{1EFFF}')
}

fn look_alike(c: char) -> Option<char> {
    const LOWER: [char; 26] = [
        'å', 'ƀ', 'ç', 'ð', 'é', 'ƒ', 'ĝ', 'ĥ', 'î', 'ĵ', 'ķ', 'ļ', 'ḿ', 'ñ', 'ö', 'þ',
        'ǫ', 'ŕ', 'š', 'ţ', 'û', 'ṽ', 'ŵ', 'ẋ', 'ý', 'ž',
    ];
    const UPPER: [char; 26] = [
        'Å', 'Ɓ', 'Ç', 'Ð', 'É', 'Ƒ', 'Ĝ', 'Ĥ', 'Î', 'Ĵ', 'Ķ', 'Ļ', 'Ḿ', 'Ñ', 'Ö', 'Þ',
        'Ǫ', 'Ŕ', 'Š', 'Ţ', 'Û', 'Ṽ', 'Ŵ', 'Ẋ', 'Ý', 'Ž',
    ];
    let (letters, first) =
        if c.is_ascii_uppercase() { (UPPER, 'A') } else { (LOWER, 'a') };
    let at = u32::from(c).checked_sub(u32::from(first))?;
    letters.get(usize::try_from(at).ok()?).copied()
}
