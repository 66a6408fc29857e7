//! Filters that count, cut or encode text: they see it without marks.
//!
//! Front door: [`register`]. What a filter makes of safe text is safe only where nothing
//! in it can have become markup.
//!
//! Unknown here: languages. A title's capital letters are Tera's, by Unicode alone.

#![allow(clippy::needless_pass_by_value, reason = "Tera hands a filter its arguments")]

use std::fmt::Write;

use tera::{Error, Kwargs, State, StringInput, Tera, TeraResult, Value};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::escape::escape;
use super::filters::without_marks;
use super::scan::{Kind, Scanner};
use super::settle::plain;

/// Puts the filters into an engine.
pub(super) fn register(tera: &mut Tera) {
    tera.register_filter("capitalize", capitalize);
    tera.register_filter("title", title);
    tera.register_filter("truncate", truncate);
    tera.register_filter("length", length);
    tera.register_filter("reverse", reverse);
    tera.register_filter("split", split);
    tera.register_filter("wordcount", wordcount);
    tera.register_filter("urlencode", urlencode);
    tera.register_filter("urlencode_strict", urlencode_strict);
    tera.register_filter("slugify", slugify);
    tera.register_filter("striptags", striptags);
}

/// The first letter large, the others small.
fn capitalize(text: StringInput, _: Kwargs, _: &State) -> Value {
    let words = plain(text.as_str());
    let mut letters = words.chars();
    let mut changed = String::with_capacity(words.len());
    changed.extend(letters.next().into_iter().flat_map(char::to_uppercase));
    changed.push_str(&letters.as_str().to_lowercase());
    text.inherit_safety(changed)
}

/// The first letter of each word large, the others small. An apostrophe parts no words.
fn title(text: StringInput, _: Kwargs, _: &State) -> Value {
    let words = plain(text.as_str());
    let mut changed = String::with_capacity(words.len());
    let mut is_first = true;
    for c in words.chars() {
        if c.is_ascii_punctuation() || c.is_whitespace() {
            is_first |= c != '\'';
            changed.push(c);
        } else if is_first {
            is_first = false;
            changed.extend(c.to_uppercase());
        } else {
            changed.extend(c.to_lowercase());
        }
    }
    text.inherit_safety(changed)
}

/// The first `length` characters and `end`, where there are more. The last letter keeps
/// what stands above and below it.
fn truncate(text: &str, args: Kwargs, _: &State) -> TeraResult<String> {
    let length = args.must_get::<usize>("length")?;
    let end = args.get::<&str>("end")?.unwrap_or("…");
    let text = plain(text);
    let mut rest = text.char_indices().skip(length);
    Ok(match rest.find(|(at, c)| *at == 0 || !is_combining_mark(*c)) {
        Some((cut, _)) => format!("{}{end}", &text[..cut]),
        None => text.into_owned(),
    })
}

/// How many characters a text has, or values a list or a map.
fn length(value: &Value, _: Kwargs, _: &State) -> TeraResult<usize> {
    let length = without_marks(value).len();
    length.ok_or_else(|| Error::message(format!("a {} has no length", value.name())))
}

fn reverse(value: &Value, _: Kwargs, _: &State) -> TeraResult<Value> {
    without_marks(value).reverse()
}

fn split(text: &str, args: Kwargs, _: &State) -> TeraResult<Vec<Value>> {
    let separator = args.must_get::<&str>("pat")?;
    Ok(plain(text).split(&*plain(separator)).map(Value::from).collect())
}

/// How many words a text has, where spaces part them.
fn wordcount(text: &str, _: Kwargs, _: &State) -> usize {
    plain(text).split_whitespace().count()
}

/// A text as a part of an address: all but letters, digits, `_.-~` and `/` is encoded.
fn urlencode(text: &str, _: Kwargs, _: &State) -> String {
    encoded(text, b"_.-~/")
}

/// A text as one part of an address: all but letters and digits is encoded.
fn urlencode_strict(text: &str, _: Kwargs, _: &State) -> String {
    encoded(text, b"")
}

fn encoded(text: &str, kept: &[u8]) -> String {
    let mut address = String::with_capacity(text.len());
    for byte in plain(text).bytes() {
        if byte.is_ascii_alphanumeric() || kept.contains(&byte) {
            address.push(char::from(byte));
        } else {
            // Writing into a text cannot fail.
            let _ = write!(address, "%{byte:02X}");
        }
    }
    address
}

/// A text as a name in addresses: small letters and digits of any script, Latin ones
/// without accents, with a hyphen for all that parts them.
fn slugify(text: &str, _: Kwargs, _: &State) -> String {
    let mut slug = String::with_capacity(text.len());
    for c in plain(text).nfd().flat_map(char::to_lowercase) {
        let follows_ascii = slug.bytes().last().is_none_or(|byte| byte.is_ascii());
        if c.is_alphanumeric() || is_combining_mark(c) {
            if !(follows_ascii && is_combining_mark(c)) {
                slug.push(c);
            }
        } else if !matches!(c, '\'' | '’' | '\u{200B}') && !slug.ends_with('-') {
            slug.push('-');
        }
    }
    slug.trim_matches('-').nfc().collect()
}

/// The text between tags. Of safe HTML it is safe text: what stands side by side after
/// the tags are gone makes no new one.
fn striptags(text: StringInput, _: Kwargs, _: &State) -> Value {
    let page = plain(text.as_str());
    let texts = Scanner::new(&page)
        .filter(|token| matches!(token.kind, Kind::Text | Kind::Escapable))
        .filter_map(|token| page.get(token.range));
    if !text.is_safe() {
        return Value::from(texts.collect::<String>());
    }
    let mut safe = String::with_capacity(page.len());
    for text in texts {
        // A reference stays one.
        for (number, part) in text.split('&').enumerate() {
            safe.push_str(if number == 0 { "" } else { "&" });
            escape(&mut safe, part);
        }
    }
    Value::safe_string(&safe)
}

#[cfg(test)]
mod tests {
    use super::super::filters::tests::{em, render};
    use super::*;

    #[test]
    fn marks_are_no_letters() {
        for (filter, text, expected) in [
            ("capitalize", "éNGLISH Only", "Énglish only"),
            ("title", "o'neil wide-open éVENT", "O&#39;neil Wide-Open Évent"),
            ("truncate(length=3)", "abcd", "abc…"),
            ("truncate(length=4)", "abcd", "abcd"),
            ("truncate(length=1, end=\"\")", "abcd", "a"),
            ("length", "abcd", "4"),
            ("reverse", "abcd", "dcba"),
            ("wordcount", " ab  cd ", "2"),
            ("split(pat=\"b\") | join(sep=\"|\")", "abc", "a|c"),
            ("urlencode", "a b/ü?%", "a%20b/%C3%BC%3F%25"),
            ("urlencode_strict", "a b/-", "a%20b%2F%2D"),
            ("slugify", " Réunion de l'après-midi (2) ", "reunion-de-lapres-midi-2"),
        ] {
            assert_eq!(render(&format!("{{{{ v | {filter} }}}}"), em(text)), expected);
        }
    }

    #[test]
    fn a_letter_keeps_what_stands_above_it() {
        assert_eq!(render("{{ v | truncate(length=1) }}", "ที่ประชุม"), "ที่…");
        assert_eq!(render("{{ v | truncate(length=0) }}", "ที่"), "…");
        assert_eq!(render("{{ v | truncate(length=1) }}", "ที่"), "ที่");
        assert_eq!(render("{{ v | slugify }}", "ที่ ประชุม"), "ที่-ประชุม");
        assert_eq!(
            render("{{ v | slugify }}", "한국 日本語 Ελλάδα"),
            "한국-日本語-ελλάδα"
        );
    }

    #[test]
    fn other_values_have_their_length() {
        assert_eq!(
            render("{{ v | length }} {{ v | reverse | join }}", vec![1, 2]),
            "2 21"
        );
    }

    #[test]
    fn text_between_tags_makes_no_new_tags() {
        let strip = |html: &str| render("{{ v | striptags }}", Value::safe_string(html));
        assert_eq!(
            strip("<p>a &amp; <b>b</b></p><!-- c --><style>d</style>"),
            "a &amp; b"
        );
        assert_eq!(strip("<<i>b onclick=\"x\">"), "&lt;b onclick=&quot;x&quot;&gt;");
        let unsafe_text = format!("1 < 2 {}<<i>b>", em("<i>x"));
        assert_eq!(render("{{ v | striptags }}", unsafe_text), "1 &lt; 2 x&lt;b&gt;");
    }
}
