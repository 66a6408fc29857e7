//! Text literals: what stands between quotes, and what may not come out of them.

use fluent_syntax::unicode::unescape_unicode_to_string;

use super::slice::Slice;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::Span;
use crate::source::Source;

/// The text of a literal, or a diagnostic if an escape in it stands for a character
/// that no text may hold: a noncharacter would read as a mark.
pub(super) fn unescape(
    source: &Source,
    literal: Slice,
) -> Result<String, Box<Diagnostic>> {
    let text = unescape_unicode_to_string(literal.text);
    if text.contains('\u{FFFD}') && !literal.text.contains('\u{FFFD}') {
        let fact = "an escape stands for no character";
        let span = Span::new(&source.path, literal.range());
        let finding = Diagnostic::error(Code::ForbiddenCharacter, fact)
            .labelled(span, "its number is half of a pair, or beyond Unicode")
            .help("write the character itself");
        return Err(Box::new(finding));
    }
    let Some(bad) = text.chars().find(|c| forbidden(*c).is_some()) else {
        return Ok(text.into_owned());
    };
    let message =
        format!("an escape stands for U+{:04X}, which no text may hold", u32::from(bad));
    let span = Span::new(&source.path, literal.range());
    let finding = Diagnostic::error(Code::ForbiddenCharacter, message)
        .labelled(span, forbidden(bad).unwrap_or_default())
        .help("leave it out");
    Err(Box::new(finding))
}

/// What is wrong with a character that no text may hold.
fn forbidden(c: char) -> Option<&'static str> {
    match c {
        '\u{FDD0}'..='\u{FDEF}' => Some("a noncharacter"),
        _ if u32::from(c) & 0xFFFE == 0xFFFE => Some("a noncharacter"),
        _ if c.is_control() => Some("a control character"),
        '\u{202A}'..='\u{202E}' => Some("a bidi override"),
        '\u{2066}'..='\u{2069}' => Some("a bidi isolate: markup does its work"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::SourcePath;

    fn read(literal: &str) -> Result<String, String> {
        let path = SourcePath::new("i18n/en/a.ftl").expect("a path");
        let source = Source { path, text: literal.into() };
        unescape(&source, Slice::whole(literal)).map_err(|told| told.label)
    }

    #[test]
    fn escapes_stand_for_characters() {
        assert_eq!(read(r#"\u0041\U01F68A\"\\"#), Ok("A🚊\"\\".into()));
        assert!(read(r"\uD800").is_err());
        assert_eq!(read(r"\u200B"), Ok("\u{200B}".into()));
    }

    #[test]
    fn an_escape_makes_no_mark_and_no_override() {
        for literal in [r"\uFDD0", r"a\uFDE0b", r"\uFFFE", r"\U01FFFF"] {
            assert_eq!(read(literal), Err("a noncharacter".into()), "{literal}");
        }
        assert_eq!(read(r"\u0000"), Err("a control character".into()));
        assert_eq!(read(r"\u202E"), Err("a bidi override".into()));
        assert!(read(r"\u2068").is_err());
    }
}
