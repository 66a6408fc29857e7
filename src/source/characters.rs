//! From bytes to a text that is ready to parse.

use std::borrow::Cow;
use std::fmt::Write;
use std::sync::Arc;

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::{SourcePath, Span};

/// The largest text in bytes.
pub(super) const LARGEST: u64 = 8 << 20;

/// The byte-order mark.
const MARK: char = '\u{FEFF}';

/// So many characters of one file are told.
const TOLD: usize = 10;

/// The text in `bytes`: UTF-8, without a byte-order mark, with LF line ends. `None`, and
/// diagnostics say why, if it is no such text or has a character that none may have.
pub(super) fn read(
    path: &SourcePath,
    bytes: &[u8],
    diagnostics: &mut Diagnostics,
) -> Option<Arc<str>> {
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => {
            diagnostics.push(not_utf8(path, bytes, error.valid_up_to()));
            return None;
        }
    };
    let text = text.strip_prefix(MARK).unwrap_or(text);
    if is_plain(text.as_bytes()) {
        return Some(text.into());
    }
    let text = normal(text);
    let mut bad = text.char_indices().filter(|(_, c)| forbidden(*c)).peekable();
    if bad.peek().is_none() {
        return Some(text.as_ref().into());
    }
    for (at, c) in bad.by_ref().take(TOLD) {
        diagnostics.push(not_allowed(path, at, c));
    }
    let more = bad.count();
    if more > 0 {
        let message = format!("`{path}` holds {more} more characters of this kind");
        diagnostics.push(
            Diagnostic::error(Code::ForbiddenCharacter, message).at(Span::file(path)),
        );
    }
    None
}

/// The text as it is shown below a diagnostic: as [`read`] gives it, whatever it holds.
pub(super) fn shown(bytes: &[u8]) -> String {
    normal(&String::from_utf8_lossy(bytes)).into_owned()
}

/// Whether a character is one that no source may contain: what nobody sees can neither be
/// proofread nor corrected, and noncharacters are the marks of formatted texts.
pub(super) fn forbidden(c: char) -> bool {
    c.is_control() && !matches!(c, '\t' | '\n')
        || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
        || is_noncharacter(c)
}

/// A name as it can be told: without the characters that nobody sees.
pub(super) fn named(name: &str) -> String {
    name.chars().fold(String::new(), |mut shown, c| {
        if forbidden(c) || c == '\t' || c == '\n' {
            let _ = write!(shown, "<U+{:04X}>", u32::from(c));
        } else {
            shown.push(c);
        }
        shown
    })
}

fn is_noncharacter(c: char) -> bool {
    matches!(c, '\u{FDD0}'..='\u{FDEF}') || u32::from(c) & 0xFFFE == 0xFFFE
}

/// Whether text in UTF-8 has neither a forbidden character nor a carriage return: what is
/// true of nearly all texts, found out without decoding them.
fn is_plain(text: &[u8]) -> bool {
    const BLOCK: usize = 256;
    let from = |start| text.get(start..).unwrap_or_default();
    let (seconds, thirds) = (from(1), from(2));
    let parts = text.chunks(BLOCK).zip(seconds.chunks(BLOCK)).zip(thirds.chunks(BLOCK));
    let suspect = parts.enumerate().filter(|(_, ((first, second), third))| {
        // Without a way out, so that many bytes are looked at in one instruction.
        let all = first.iter().zip(*second).zip(*third);
        all.fold(false, |any, ((first, second), third)| {
            any | may_start_forbidden(*first, *second, *third)
        })
    });
    let mut starts = suspect.flat_map(|(number, _)| number * BLOCK..(number + 1) * BLOCK);
    let end = text.len().saturating_sub(2)..text.len();
    !starts.any(|start| starts_forbidden(from(start)))
        && !end.into_iter().any(|start| starts_forbidden(from(start)))
}

/// Whether a forbidden character, or a carriage return, may start with these bytes.
#[expect(
    clippy::needless_bitwise_bool,
    reason = "without branches many bytes are looked at in one instruction"
)]
fn may_start_forbidden(first: u8, second: u8, third: u8) -> bool {
    (first < b' ') & (first != b'\t') & (first != b'\n')
        | (first == 0x7F)
        | (first == 0xC2) & (second < 0xA0)
        | (first == 0xE2) & (second < 0x82) & (third > 0xA5) & (third < 0xAF)
        | (first == 0xEF) & ((second == 0xB7) | (second == 0xBF))
        | (first > 0xEF) & (third == 0xBF)
}

/// Whether the text, cut at any byte, starts with a forbidden character or a carriage
/// return.
fn starts_forbidden(text: &[u8]) -> bool {
    match text {
        [byte @ (..b' ' | 0x7F), ..] => !matches!(byte, b'\t' | b'\n'),
        // U+0080 to U+009F.
        [0xC2, 0x80..=0x9F, ..]
        // U+202A to U+202E, and U+2066 to U+2069.
        | [0xE2, 0x80, 0xAA..=0xAE, ..] | [0xE2, 0x81, 0xA6..=0xA9, ..]
        // U+FDD0 to U+FDEF, and the last two of each plane.
        | [0xEF, 0xB7, 0x90..=0xAF, ..] | [0xEF, 0xBF, 0xBE..=0xBF, ..] => true,
        [0xF0..=0xF4, plane, 0xBF, 0xBE..=0xBF, ..] => plane & 0x0F == 0x0F,
        _ => false,
    }
}

fn normal(text: &str) -> Cow<'_, str> {
    let text = text.strip_prefix(MARK).unwrap_or(text);
    if text.contains('\r') {
        text.replace("\r\n", "\n").replace('\r', "\n").into()
    } else {
        text.into()
    }
}

fn not_utf8(path: &SourcePath, bytes: &[u8], valid: usize) -> Diagnostic {
    let utf_16 = bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]);
    let message = if utf_16 {
        format!("`{path}` is UTF-16, not UTF-8")
    } else {
        let byte = bytes.get(valid).copied().unwrap_or_default();
        format!("the byte 0x{byte:02X} at offset {valid} of `{path}` is not UTF-8")
    };
    // In the shown text a replacement character stands at this place.
    let start = bytes.get(..valid).map_or(0, |before| shown(before).len());
    let end = start + char::REPLACEMENT_CHARACTER.len_utf8();
    Diagnostic::error(Code::NotUtf8, message)
        .at(Span::new(path, start..end))
        .help("save the file as UTF-8")
}

fn not_allowed(path: &SourcePath, at: usize, c: char) -> Diagnostic {
    let kind = if c.is_control() {
        "a control character"
    } else if is_noncharacter(c) {
        "no character of Unicode"
    } else {
        "one that changes the direction of text unseen"
    };
    let message = format!("the character U+{:04X} is {kind}", u32::from(c));
    Diagnostic::error(Code::ForbiddenCharacter, message)
        .labelled(Span::new(path, at..at + c.len_utf8()), "here")
        .help("delete it")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(bytes: &[u8]) -> (Option<Arc<str>>, Vec<Diagnostic>) {
        let path = SourcePath::new("content/site.yaml").expect("a path");
        let mut diagnostics = Diagnostics::new();
        (read(&path, bytes, &mut diagnostics), diagnostics.sorted())
    }

    #[test]
    fn a_mark_at_the_start_and_line_ends_of_other_systems_are_as_if_not_there() {
        let (text, told) = told("\u{FEFF}a\r\nb\rc\n\td\r".as_bytes());
        assert_eq!(text.as_deref(), Some("a\nb\nc\n\td\n"));
        assert!(told.is_empty());
    }

    #[test]
    fn utf_16_is_called_by_its_name() {
        let (text, told) = told(b"\xFF\xFEa\0:\0");
        assert_eq!(text, None);
        assert_eq!(told[0].message, "`content/site.yaml` is UTF-16, not UTF-8");
    }

    #[test]
    fn a_byte_of_another_encoding_is_found_and_its_place_is_that_of_the_shown_text() {
        let bytes = b"a\r\nb: caf\xE9\r\n";
        let (_, told) = told(bytes);
        let offset = "the byte 0xE9 at offset 9 of `content/site.yaml` is not UTF-8";
        assert_eq!(told[0].message, offset);
        let span = told[0].span.clone().expect("a place");
        assert_eq!(&shown(bytes)[span.range()], "\u{FFFD}");
    }

    #[test]
    fn every_unseen_character_is_told_but_not_without_end() {
        for c in
            ['\0', '\u{7F}', '\u{85}', '\u{202E}', '\u{2066}', '\u{FDD0}', '\u{1FFFF}']
        {
            let (text, told) = told(format!("a{c}").as_bytes());
            assert_eq!((text, told.len()), (None, 1), "{c:?}");
            let span = told[0].span.as_ref().expect("a place");
            assert_eq!(span.range(), 1..1 + c.len_utf8());
        }
        assert_eq!(told(&[7; 50]).1.len(), TOLD + 1);
    }

    #[test]
    fn the_bytes_tell_the_same_as_the_characters() {
        for c in '\0'..=char::MAX {
            let mut bytes = [0; 4];
            let text = c.encode_utf8(&mut bytes);
            let bad = forbidden(c) || c == '\r';
            assert_eq!(is_plain(text.as_bytes()), !bad, "{c:?}");
        }
        for at in 0..200 {
            let text = "ก".repeat(at) + "\u{2066}" + &"ก".repeat(70);
            assert!(!is_plain(text.as_bytes()), "{at}");
            assert!(is_plain(text.replace('\u{2066}', "\u{2060}").as_bytes()), "{at}");
        }
    }

    #[test]
    fn characters_that_scripts_need_are_fine() {
        let text = "\u{200B}\u{200C}\u{200D}\u{200E}\u{202F}\u{FE0F}";
        assert_eq!(told(text.as_bytes()).0.as_deref(), Some(text));
    }
}
