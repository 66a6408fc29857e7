//! Values as JSON that may stand in a page.
//!
//! Front door: [`encode`]. What could end a `script`, begin a reference or leave an
//! attribute in single quotes is written as `\u003c` and the like, which is the same text
//! to every reader of JSON; marks are gone.
//!
//! Unknown here: what a value means.

use std::io::{self, Write};

use serde::Serialize;
use serde_json::Serializer;
use serde_json::ser::{CompactFormatter, Formatter, PrettyFormatter};
use tera::{Error, TeraResult, Value};

use super::settle::plain;

/// A value as JSON, on one line or with a line for each part.
pub(super) fn encode(value: &Value, pretty: bool) -> TeraResult<String> {
    let mut bytes = Vec::new();
    let written = if pretty {
        let inner = PrettyFormatter::new();
        value.serialize(&mut Serializer::with_formatter(&mut bytes, ForPages(inner)))
    } else {
        let inner = CompactFormatter;
        value.serialize(&mut Serializer::with_formatter(&mut bytes, ForPages(inner)))
    };
    written.map_err(|error| Error::message(format!("no JSON can say this: {error}")))?;
    String::from_utf8(bytes).map_err(|error| Error::message(error.to_string()))
}

/// Writes texts so that a page can hold them, all else as `F` does.
struct ForPages<F>(F);

impl<F: Formatter> Formatter for ForPages<F> {
    fn write_string_fragment<W: ?Sized + Write>(
        &mut self,
        writer: &mut W,
        fragment: &str,
    ) -> io::Result<()> {
        let fragment = plain(fragment);
        let mut written = 0;
        for (at, found) in fragment.match_indices(is_special) {
            writer.write_all(fragment[written..at].as_bytes())?;
            for unit in found.encode_utf16() {
                write!(writer, "\\u{unit:04x}")?;
            }
            written = at + found.len();
        }
        writer.write_all(fragment[written..].as_bytes())
    }

    fn begin_array<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.0.begin_array(writer)
    }

    fn end_array<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.0.end_array(writer)
    }

    fn begin_array_value<W: ?Sized + Write>(
        &mut self,
        writer: &mut W,
        first: bool,
    ) -> io::Result<()> {
        self.0.begin_array_value(writer, first)
    }

    fn end_array_value<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.0.end_array_value(writer)
    }

    fn begin_object<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.0.begin_object(writer)
    }

    fn end_object<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.0.end_object(writer)
    }

    fn begin_object_key<W: ?Sized + Write>(
        &mut self,
        writer: &mut W,
        first: bool,
    ) -> io::Result<()> {
        self.0.begin_object_key(writer, first)
    }

    fn begin_object_value<W: ?Sized + Write>(
        &mut self,
        writer: &mut W,
    ) -> io::Result<()> {
        self.0.begin_object_value(writer)
    }

    fn end_object_value<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.0.end_object_value(writer)
    }
}

/// Whether a character could mean something around the JSON: to HTML, or to a script
/// that was written before line separators were allowed in texts.
fn is_special(c: char) -> bool {
    matches!(c, '<' | '>' | '&' | '\'' | '\u{2028}' | '\u{2029}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::mark::{Element, Mark};

    fn json(text: &str) -> String {
        encode(&Value::from(text), false).unwrap()
    }

    #[test]
    fn no_text_ends_a_script() {
        let hostile = "</script><!--<script> ]]> it's &amp; \u{2028}\u{2029} \"\\\n";
        let written = json(hostile);
        assert!(!written.contains(['<', '>', '&', '\'', '\u{2028}', '\u{2029}']));
        assert!(written.starts_with("\"\\u003c/script\\u003e"));
        let read: String = serde_json::from_str(&written).unwrap();
        assert_eq!(read, hostile);
    }

    #[test]
    fn marks_are_gone() {
        let mut text = String::from("a ");
        Mark::Open(Element::Em).push(&mut text);
        text.push_str("\"b\"");
        Mark::Close(Element::Em).push(&mut text);
        Mark::Language(0x22).push(&mut text);
        assert_eq!(json(&text), "\"a \\\"b\\\"\"");
        text.pop();
        assert_eq!(json(&text), "\"a \\\"b\\\"\"");
    }

    #[test]
    fn every_value_has_its_json() {
        let mut map = tera::Map::new();
        map.insert("<k>".into(), Value::from(vec![Value::from(1), Value::from(true)]));
        map.insert("none".into(), Value::none());
        map.insert("f".into(), Value::from(1.5));
        map.insert("nan".into(), Value::from(f64::NAN));
        map.insert("big".into(), Value::from(u128::MAX));
        assert_eq!(
            encode(&Value::from(map), false).unwrap(),
            "{\"\\u003ck\\u003e\":[1,true],\"none\":null,\"f\":1.5,\"nan\":null,\
             \"big\":340282366920938463463374607431768211455}"
        );
    }

    #[test]
    fn pretty_has_a_line_for_each_part() {
        let value = Value::from(vec!["a", "<"]);
        assert_eq!(encode(&value, true).unwrap(), "[\n  \"a\",\n  \"\\u003c\"\n]");
    }
}
