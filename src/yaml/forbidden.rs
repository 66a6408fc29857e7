//! Characters that no text may hold, also when they are written as escapes.

use serde_yaml::granit_parser::{Event, Parser};

use crate::diagnostic::{Code, Diagnostic};
use crate::model::Span;
use crate::source::Source;

/// Finds texts of an already parsed source whose escapes (`"\uFDD0"`) stand for
/// characters that `source` would have refused as they are.
pub(super) fn find(source: &Source) -> Vec<Diagnostic> {
    if !source.text.contains('\\') {
        return Vec::new();
    }
    Parser::new_from_str(&source.text)
        .map_while(Result::ok)
        .filter_map(|(event, place)| {
            let Event::Scalar(text, ..) = event else { return None };
            let bad = text.chars().find(|c| is_forbidden(*c))?;
            let span = Span::new(&source.path, place.byte_range().unwrap_or(0..0));
            let message = format!(
                "an escape stands for U+{:04X}, which no text may hold",
                bad as u32
            );
            Some(
                Diagnostic::error(Code::ForbiddenCharacter, message)
                    .labelled(span, kind(bad))
                    .help("leave it out"),
            )
        })
        .collect()
}

/// A text as a diagnostic may quote it: on one line, without what no text may hold.
#[must_use]
pub fn shown(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for c in text.chars() {
        if is_forbidden(c) || c.is_control() {
            shown.extend(c.escape_default());
        } else {
            shown.push(c);
        }
    }
    shown
}

fn is_forbidden(c: char) -> bool {
    c.is_control() && !matches!(c, '\n' | '\t')
        || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
        || is_noncharacter(c)
}

fn is_noncharacter(c: char) -> bool {
    matches!(c, '\u{FDD0}'..='\u{FDEF}') || c as u32 & 0xFFFE == 0xFFFE
}

fn kind(c: char) -> &'static str {
    if c.is_control() {
        "a control character"
    } else if is_noncharacter(c) {
        "a noncharacter"
    } else {
        "a bidi override"
    }
}
