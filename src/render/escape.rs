//! Text as HTML.
//!
//! Front door: [`written`] is what Tera writes texts with, [`escape`] what our own
//! emitters append them with. Nearly all texts have nothing to escape, so they are looked
//! through many bytes at a time.

use std::io::{self, Write};

/// How many bytes are looked at together.
const BLOCK: usize = 32;

/// Which bytes are looked for.
struct Signs<const N: usize> {
    each: [u8; N],
    is_one: [bool; 256],
}

impl<const N: usize> Signs<N> {
    const fn new(each: [u8; N]) -> Self {
        let mut is_one = [false; 256];
        let mut at = 0;
        while at < N {
            is_one[each[at] as usize] = true;
            at += 1;
        }
        Self { each, is_one }
    }

    /// Where the first of them stands.
    fn find(&self, bytes: &[u8]) -> Option<usize> {
        let mut start = 0;
        // Without a way out in its middle this loop becomes vector instructions.
        while let Some(block) = bytes.get(start..start + BLOCK) {
            let is_one = |byte: &u8| {
                self.each.iter().fold(0, |found, it| found | u8::from(byte == it))
            };
            if block.iter().fold(0, |found, byte| found | is_one(byte)) != 0 {
                break;
            }
            start += BLOCK;
        }
        let rest = bytes.get(start..)?;
        let at = rest.iter().position(|byte| self.is_one[usize::from(*byte)])?;
        Some(start + at)
    }
}

/// What Tera escapes.
static PRINTED: Signs<5> = Signs::new(*b"&<>\"'");
/// What has a meaning in our own elements and attributes.
static OWN: Signs<4> = Signs::new(*b"&<>\"");

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
    signs: &Signs<N>,
    mut push: impl FnMut(&str) -> Result<(), E>,
) -> Result<(), E> {
    let mut rest = text;
    while let Some(at) = signs.find(rest.as_bytes()) {
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
    each(text, &PRINTED, |part| out.write_all(part.as_bytes()))
}

/// Appends a text as HTML, also right inside an attribute in double quotes.
pub(super) fn escape(out: &mut String, text: &str) {
    let pushed: Result<(), std::convert::Infallible> = each(text, &OWN, |part| {
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
