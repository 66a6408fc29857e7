//! HTML, written so that nothing can be forgotten.
//!
//! Lives here: [`Markup`]. It is the only place of the preview that escapes: a name of an
//! element or an attribute is written in the code, every other text comes in through
//! [`Markup::text`] or an attribute's value, and what was opened is closed.
//!
//! Unknown here: what is shown.

use std::fmt::Write as _;

/// The name of an attribute and its value.
pub(in crate::preview) type Attribute<'a> = (&'static str, &'a str);

/// A piece of HTML.
#[derive(Default)]
pub(in crate::preview) struct Markup(String);

impl Markup {
    /// Nothing yet.
    pub(in crate::preview) fn new() -> Self {
        Self::default()
    }

    /// A whole page, whose first line is its kind.
    pub(in crate::preview) fn page() -> Self {
        Self("<!doctype html>\n".to_owned())
    }

    /// An element that holds what `inside` writes.
    pub(in crate::preview) fn within(
        &mut self,
        name: &'static str,
        attributes: &[Attribute],
        inside: impl FnOnce(&mut Self),
    ) {
        self.void(name, attributes);
        inside(self);
        self.0.push_str("</");
        self.0.push_str(name);
        self.0.push('>');
    }

    /// An element that holds a text.
    pub(in crate::preview) fn element(
        &mut self,
        name: &'static str,
        attributes: &[Attribute],
        text: &str,
    ) {
        self.within(name, attributes, |inside| inside.text(text));
    }

    /// An element that holds nothing and has no end.
    pub(in crate::preview) fn void(
        &mut self,
        name: &'static str,
        attributes: &[Attribute],
    ) {
        self.0.push('<');
        self.0.push_str(name);
        for (attribute, value) in attributes {
            self.0.push(' ');
            self.0.push_str(attribute);
            if !value.is_empty() {
                self.0.push_str("=\"");
                self.text(value);
                self.0.push('"');
            }
        }
        self.0.push('>');
    }

    /// A text. A character that would hide, or turn the text around it, is shown by its
    /// number: what people have to mend must be seen.
    pub(in crate::preview) fn text(&mut self, text: &str) {
        for character in text.chars() {
            match character {
                '&' => self.0.push_str("&amp;"),
                '<' => self.0.push_str("&lt;"),
                '>' => self.0.push_str("&gt;"),
                '"' => self.0.push_str("&quot;"),
                '\'' => self.0.push_str("&#39;"),
                '\t' | '\n' => self.0.push(character),
                _ if hides(character) => {
                    // Writing into a text never fails.
                    let _ = write!(self.0, "⟨U+{:04X}⟩", u32::from(character));
                }
                _ => self.0.push(character),
            }
        }
    }

    /// A sentence whose names stand in backticks: they become `code`.
    pub(in crate::preview) fn sentence(&mut self, text: &str) {
        let mut rest = text;
        while let Some((before, name, after)) = name_in(rest) {
            self.text(before);
            self.element("code", &[], name);
            rest = after;
        }
        self.text(rest);
    }

    /// The HTML.
    pub(in crate::preview) fn into_string(self) -> String {
        self.0
    }
}

/// The first name in backticks, and what stands before and behind it.
fn name_in(text: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = text.split_once('`')?;
    let (name, after) = rest.split_once('`')?;
    Some((before, name, after))
}

/// Whether a character is not seen, or changes the direction of others.
fn hides(character: char) -> bool {
    matches!(
        character,
        '\u{2028}' | '\u{2029}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}'
            | '\u{FDD0}'..='\u{FDEF}' | '\u{FEFF}' | '\u{FFFE}' | '\u{FFFF}'
    ) || character.is_control()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(text: &str) -> String {
        let mut markup = Markup::new();
        markup.text(text);
        markup.into_string()
    }

    #[test]
    fn a_text_is_never_markup() {
        assert_eq!(
            text("</p><script>alert('a' & \"b\")</script>"),
            "&lt;/p&gt;&lt;script&gt;alert(&#39;a&#39; &amp; &quot;b&quot;)&lt;/script&gt;"
        );
        let mut markup = Markup::new();
        markup.element("a", &[("href", "x\" onclick=\"y"), ("hidden", "")], "<b>");
        assert_eq!(
            markup.into_string(),
            "<a href=\"x&quot; onclick=&quot;y\" hidden>&lt;b&gt;</a>"
        );
    }

    #[test]
    fn what_hides_is_shown_and_what_scripts_need_is_kept() {
        assert_eq!(text("a\u{2028}b\u{202E}c\0d"), "a⟨U+2028⟩b⟨U+202E⟩c⟨U+0000⟩d");
        let needed = "ن\u{200C}م\u{200D}ک\u{200E}\u{200F} ก\u{200B}ข\tx\n";
        assert_eq!(text(needed), needed);
    }

    #[test]
    fn names_in_backticks_are_code() {
        let mut markup = Markup::new();
        markup.sentence("`a<b` and `` and one ` alone");
        assert_eq!(
            markup.into_string(),
            "<code>a&lt;b</code> and <code></code> and one ` alone"
        );
    }
}
