//! What a page says: its tags with their attributes, and its words between them.

use std::borrow::Cow;

use super::super::element::{is_block, is_picture, is_void};
use super::super::scan::{Attributes, Kind, Scanner};

/// How deep elements may stand in each other: minify-html goes down by recursion.
pub(super) const DEPTH: usize = 512;

/// A page that is read.
struct Reader<'p> {
    page: &'p str,
    says: Vec<u8>,
    /// Whether a word stands in the line.
    in_line: bool,
    /// Whether white space stands behind it.
    gap: bool,
    /// How many elements are open that show their white space.
    pre: usize,
    /// The elements that are open. None is closed but by its own end tag.
    open: Vec<Cow<'p, str>>,
    /// The attributes of the tag that is read.
    attributes: Vec<(Cow<'p, str>, &'p str)>,
}

/// What a page says, in a form that is the same for all pages which say the same: tags and
/// words in their order, where white space counts between two words of a line only. None,
/// if the page is too deep, if its tags do not pair, or if minify-html could read it in
/// another way than browsers.
pub(super) fn of(page: &str) -> Option<Vec<u8>> {
    let mut reader = Reader {
        page,
        says: Vec::with_capacity(page.len()),
        in_line: false,
        gap: false,
        pre: 0,
        open: Vec::new(),
        attributes: Vec::new(),
    };
    for token in Scanner::new(page) {
        let text = page.get(token.range.clone())?;
        match token.kind {
            Kind::Text if text.contains('<') => return None,
            Kind::Text => reader.text(&decoded(text)?),
            Kind::Escapable => {
                let text = decoded(text)?;
                if reader.is_in(&["title"]) {
                    reader.words(&text);
                } else {
                    reader.say(&text);
                }
            }
            Kind::Raw if reader.is_in(&["script", "style"]) => reader.say(text),
            Kind::Raw | Kind::Cdata | Kind::Unended => return None,
            Kind::Start { name, attributes, self_closing } => {
                reader.start(name, attributes.start, self_closing)?;
            }
            Kind::End { name } => reader.end(name)?,
            Kind::Doctype => {
                let words = text.to_ascii_lowercase();
                let words = words.trim_start_matches("<!doctype").trim();
                reader.say_all(["<!", words, ">"]);
            }
            Kind::Comment => {}
        }
    }
    Some(reader.says)
}

impl<'p> Reader<'p> {
    fn say(&mut self, text: &str) {
        self.says.extend_from_slice(text.as_bytes());
    }

    fn say_all(&mut self, texts: [&str; 3]) {
        for text in texts {
            self.say(text);
        }
    }

    /// The words of a text, one blank between each two.
    fn words(&mut self, text: &str) {
        for (number, word) in text.split_ascii_whitespace().enumerate() {
            if number > 0 {
                self.say(" ");
            }
            self.say(word);
        }
    }

    fn text(&mut self, text: &str) {
        if self.pre > 0 {
            self.word();
            self.say(text);
            return;
        }
        let text = text.as_bytes();
        let inner = text.trim_ascii();
        self.gap |= text.first().is_some_and(u8::is_ascii_whitespace);
        if has_single_blanks(inner) {
            self.say_after_gap(inner);
        } else {
            for word in inner.split(u8::is_ascii_whitespace) {
                self.say_after_gap(word);
                self.gap = true;
            }
            self.gap = false;
        }
        self.gap |= text.last().is_some_and(u8::is_ascii_whitespace);
    }

    fn say_after_gap(&mut self, text: &[u8]) {
        if !text.is_empty() {
            self.word();
            self.says.extend_from_slice(text);
        }
    }

    /// A word begins or goes on.
    fn word(&mut self) {
        if self.gap && self.in_line {
            self.say(" ");
        }
        self.gap = false;
        self.in_line = true;
    }

    fn line_ends(&mut self) {
        self.in_line = false;
        self.gap = false;
    }

    fn is_in(&self, names: &[&str]) -> bool {
        self.open.last().is_some_and(|open| names.iter().any(|name| open == name))
    }

    fn start(&mut self, name: &'p str, at: usize, self_closing: bool) -> Option<()> {
        let name = lower(name);
        if !name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-') {
            return None;
        }
        if self.ends_another(&name) {
            return None;
        }
        if is_block(&name, false) || name == "br" {
            self.line_ends();
        } else if is_picture(&name) {
            self.word();
        }
        self.say("<");
        self.say(&name);
        self.attributes(at)?;
        self.say(">");
        if name == "pre" {
            self.pre += 1;
        }
        // A slash ends an element in a drawing, and means nothing elsewhere.
        if self_closing && (name == "svg" || self.open.iter().any(|name| name == "svg")) {
            self.say("/");
        } else if !is_void(&name) {
            self.open.push(name);
        }
        (self.open.len() <= DEPTH).then_some(())
    }

    /// Whether the start of an element ends another that is open. If that holds `<b>` or
    /// the like, white space after it matters: browsers open the `<b>` again for it.
    fn ends_another(&self, name: &str) -> bool {
        let opened = |ended: &[&str], within: &[&str]| {
            let open = self.open.iter().rev();
            let mut open = open.take_while(|open| !within.contains(&&***open));
            open.any(|open| ended.contains(&&**open))
        };
        match name {
            "li" => opened(&["li"], &["ul", "ol", "menu"]) || opened(&["p"], &[]),
            "dd" | "dt" => opened(&["dd", "dt"], &["dl"]) || opened(&["p"], &[]),
            "td" | "th" => opened(&["td", "th"], &["table"]),
            "tr" => opened(&["tr", "td", "th"], &["table"]),
            "option" | "optgroup" => opened(&["option"], &["select"]),
            "a" | "button" => opened(&[name], &[]),
            _ => is_block(name, false) && opened(&["p"], &[]),
        }
    }

    fn attributes(&mut self, at: usize) -> Option<()> {
        let page = self.page;
        let mut all = std::mem::take(&mut self.attributes);
        all.clear();
        for attribute in Attributes::new(page, at) {
            let name = lower(page.get(attribute.name)?);
            let value = attribute.value.and_then(|value| page.get(value));
            let odd = |text: &str| {
                text.bytes().any(|byte| matches!(byte, b'"' | b'\'' | b'<' | b'=' | b'`'))
            };
            if odd(&name) || !attribute.quoted && value.is_some_and(odd) {
                return None;
            }
            // Browsers take the first of two.
            if all.iter().all(|(other, _)| *other != name) {
                all.push((name, value.unwrap_or_default()));
            }
        }
        all.sort_unstable();
        // The list of a viewport's properties says the same without its blanks.
        let viewport = all
            .iter()
            .any(|(name, it)| name == "name" && it.eq_ignore_ascii_case("viewport"));
        for (name, value) in &all {
            let mut value = decoded(value)?;
            if viewport && name == "content" {
                value = value.replace([' ', '\n'], "").into();
            }
            self.say_all([" ", name, "=\""]);
            if matches!(&**name, "class" | "d" | "sizes" | "srcset" | "style") {
                self.words(&value);
            } else {
                self.say(&value);
            }
            self.say("\"");
        }
        self.attributes = all;
        Some(())
    }

    fn end(&mut self, name: &str) -> Option<()> {
        let name = lower(name);
        if self.open.pop()? != name {
            return None;
        }
        if name == "pre" {
            self.pre = self.pre.saturating_sub(1);
        }
        if is_block(&name, false) {
            self.line_ends();
        }
        self.say_all(["</", &name, ">"]);
        Some(())
    }
}

/// Whether no white space stands in a text but single blanks, as in nearly all. In numbers,
/// so that many bytes are looked at in one step.
fn has_single_blanks(text: &[u8]) -> bool {
    let blank = |byte: u8| u8::from(byte == b' ');
    let other = |byte: u8| u8::from(byte.wrapping_sub(b'\t') <= b'\r' - b'\t');
    let after = text.get(1..).unwrap_or_default().iter();
    let pairs = text.iter().zip(after);
    let doubled =
        pairs.fold(0, |found, (byte, next)| found | (blank(*byte) & blank(*next)));
    doubled == 0 && text.iter().fold(0, |found, byte| found | other(*byte)) == 0
}

/// A name in lower case, in which most are written.
fn lower(name: &str) -> Cow<'_, str> {
    if name.bytes().any(|byte| byte.is_ascii_uppercase()) {
        return name.to_ascii_lowercase().into();
    }
    name.into()
}

/// A text with its character references as the characters themselves; none if one of
/// them is not known.
fn decoded(text: &str) -> Option<Cow<'_, str>> {
    if !text.contains('&') {
        return Some(text.into());
    }
    let mut decoded = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        decoded.push_str(before);
        if after.starts_with(|c: char| c == '#' || c.is_ascii_alphanumeric()) {
            let (name, after) = after.split_once(';')?;
            decoded.push(character(name)?);
            rest = after;
        } else {
            decoded.push('&');
            rest = after;
        }
    }
    decoded.push_str(rest);
    Some(decoded.into())
}

fn character(name: &str) -> Option<char> {
    if let Some(number) = name.strip_prefix('#') {
        let hexadecimal = number.strip_prefix(['x', 'X']);
        let code = hexadecimal.map_or_else(
            || number.parse().ok(),
            |number| u32::from_str_radix(number, 16).ok(),
        )?;
        // Browsers take others for something else.
        return char::from_u32(code).filter(|c| !c.is_control());
    }
    Some(match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        "nbsp" => '\u{A0}',
        "shy" => '\u{AD}',
        "copy" => '©',
        "middot" => '·',
        "laquo" => '«',
        "raquo" => '»',
        "ndash" => '–',
        "mdash" => '—',
        "lsquo" => '‘',
        "rsquo" => '’',
        "ldquo" => '“',
        "rdquo" => '”',
        "hellip" => '…',
        "bull" => '•',
        "larr" => '←',
        "rarr" => '→',
        "times" => '×',
        _ => return None,
    })
}
