//! Text as HTML.
//!
//! Front door: [`written`] is what Tera writes texts with, [`escape`] what our own
//! emitters append them with. Nearly all texts have nothing to escape, so they are looked
//! through many bytes at a time.

use std::io::{self, Write};

/// How many bytes are looked at together.
const BLOCK: usize = 32;

/// Where the first byte stands that is one of `signs`.
fn find<const N: usize>(bytes: &[u8], signs: [u8; N]) -> Option<usize> {
    let is_one = |byte: u8| signs.iter().fold(false, |one, sign| one | (byte == *sign));
    let mut start = 0;
    // Without a way out in its middle this loop becomes vector instructions.
    while let Some(block) = bytes.get(start..start + BLOCK) {
        if block.iter().fold(false, |any, byte| any | is_one(*byte)) {
            break;
        }
        start += BLOCK;
    }
    let rest = bytes.get(start..)?;
    rest.iter().position(|byte| is_one(*byte)).map(|at| start + at)
}

fn reference(byte: u8) -> &'static str {
    match byte {
        b'&' => "&amp;",
        b'<' => "&lt;",
        b'>' => "&gt;",
        b'"' => "&quot;",
        b'\'' => "&#39;",
        _ => "",
    }
}

/// Gives `push` the text with what HTML would read as markup escaped.
fn each<const N: usize, E>(
    text: &str,
    signs: [u8; N],
    mut push: impl FnMut(&str) -> Result<(), E>,
) -> Result<(), E> {
    let mut rest = text;
    while let Some(at) = find(rest.as_bytes(), signs) {
        let (before, from) = rest.split_at(at);
        let (sign, behind) = from.split_at(1);
        push(before)?;
        push(sign.bytes().next().map_or("", reference))?;
        rest = behind;
    }
    if rest.is_empty() { Ok(()) } else { push(rest) }
}

/// Writes a text where a template prints it, with all five signs escaped.
pub(super) fn written(text: &str, out: &mut dyn Write) -> io::Result<()> {
    each(text, *b"&<>\"'", |part| out.write_all(part.as_bytes()))
}

/// Appends a text as HTML, also right inside an attribute in double quotes.
pub(super) fn escape(out: &mut String, text: &str) {
    let pushed: Result<(), std::convert::Infallible> = each(text, *b"&<>\"", |part| {
        out.push_str(part);
        Ok(())
    });
    match pushed {
        Ok(()) => {}
        Err(never) => match never {},
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn printed(text: &str) -> String {
        let mut out = Vec::new();
        written(text, &mut out).expect("memory takes all");
        String::from_utf8(out).expect("text")
    }

    #[test]
    fn a_template_prints_no_markup() {
        let text = "a & b < c > d \" e ' f, and a text that is longer than one block > x";
        let mut by_tera = Vec::new();
        tera::escape_html(text, &mut by_tera).expect("memory takes all");
        assert_eq!(printed(text).into_bytes(), by_tera);
        assert_eq!(printed("ຄວາມປອດໄພ ແລະ ຄວາມຮ່ວມມື"), "ຄວາມປອດໄພ ແລະ ຄວາມຮ່ວມມື");
        assert_eq!(printed(""), "");
    }

    #[test]
    fn our_own_attributes_stand_in_double_quotes() {
        let mut out = String::from("x");
        escape(&mut out, "<a href=\"it's\">&");
        assert_eq!(out, "x&lt;a href=&quot;it's&quot;&gt;&amp;");
    }
}
