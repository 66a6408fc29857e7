//! The last step of a render: marks become elements where they stand in text, and
//! nothing where they do not.
//!
//! Front door: [`settle`] reads a whole page that templates printed and finds out where
//! each mark landed; [`emit`] is for code that knows that it writes text; [`plain`] for
//! code that knows that it does not. Nothing here fails: what has no right place
//! vanishes, and the page without marks is what a browser makes of the settled one with
//! their elements taken away.
//!
//! Unknown here: messages, templates, how a mark is spelled (that is `model::mark`).

mod run;

use std::borrow::Cow;
use std::ops::Range;

use super::escape::escape;
use super::scan::{Attributes, Kind, Scanner};
use crate::model::Locale;
use crate::model::mark::{self, Element, Mark, Piece};
use run::{Around, Placed};

/// What a page is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Format {
    /// HTML.
    Html,
    /// What has no place for marks: XML, JSON, calendars, plain text.
    Plain,
}

/// A named element of a message: a link whose address the content knows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Link {
    /// Where it leads, unescaped.
    pub(super) href: String,
    /// Further attributes, in the order written: names as HTML has them, values unescaped.
    pub(super) attributes: Vec<(&'static str, String)>,
}

/// The page with its marks settled. `lang` is the page's language, `locales` the site's
/// sorted list, `links` the render's table of named elements: marks number the last two.
pub(super) fn settle(
    page: Vec<u8>,
    format: Format,
    lang: &Locale,
    locales: &[Locale],
    links: &[Link],
) -> Vec<u8> {
    // To read all pages as UTF-8 once more would take longer than to look for a mark.
    if mark::find_in(&page).is_none() {
        return page;
    }
    // Templates write nothing else.
    let Ok(text) = std::str::from_utf8(&page) else { return page };
    match format {
        Format::Plain => mark::strip(text).into_owned().into_bytes(),
        Format::Html => {
            let around = Around { lang: lang.as_str(), link: false, locales, links };
            let (clean, marks) = take_out(text);
            Settling { clean: &clean, written: 0, out: String::with_capacity(text.len()) }
                .html(&marks, around)
                .into_bytes()
        }
    }
}

/// Appends a text as HTML to a page, in which it stands as text outside any link: what
/// HTML would read as markup is escaped, marks are elements. `lang` is the language
/// around it; for the rest see [`settle`].
pub(super) fn emit(
    text: &str,
    out: &mut String,
    lang: &Locale,
    locales: &[Locale],
    links: &[Link],
) {
    let around = Around { lang: lang.as_str(), link: false, locales, links };
    let (clean, marks) = take_out(text);
    run::write(out, &clean, &marks, &around, escape);
}

/// The text without marks.
pub(super) fn plain(text: &str) -> Cow<'_, str> {
    mark::strip(text)
}

/// The text without marks, and where each of them stood in it.
///
/// They go before the page is read as HTML: `<`, a mark and `p` would become a tag behind
/// the scanner's back.
fn take_out(text: &str) -> (Cow<'_, str>, Vec<Placed>) {
    if mark::find(text).is_none() {
        return (Cow::Borrowed(text), Vec::new());
    }
    let mut clean = String::with_capacity(text.len());
    let mut marks = Vec::new();
    for piece in mark::pieces(text) {
        match piece {
            Piece::Text(text) => clean.push_str(text),
            Piece::Mark(mark) => marks.push(Placed { at: clean.len(), mark }),
            Piece::Broken(_) => {}
        }
    }
    (Cow::Owned(clean), marks)
}

/// A page on its way from one without marks to a settled one.
struct Settling<'p> {
    clean: &'p str,
    /// How much of `clean` is in `out`.
    written: usize,
    out: String,
}

impl Settling<'_> {
    /// Walks the page up to the last mark.
    fn html(mut self, marks: &[Placed], around: Around<'_>) -> String {
        let mut scanner = Scanner::new(self.clean);
        let mut rest = marks;
        let mut after_pre = false;
        while !rest.is_empty() {
            let Some(token) = scanner.next() else { break };
            let end = token.range.end;
            // Text has also the marks at its two ends. Where two tags meet, there is no
            // text: a mark there vanishes with the tag that follows.
            let is_text = matches!(
                token.kind,
                Kind::Text | Kind::Raw | Kind::Escapable | Kind::Cdata
            );
            let count = rest.partition_point(|p| p.at < end || is_text && p.at == end);
            let (here, later) = rest.split_at(count);
            rest = later;
            let starts_pre = matches!(&token.kind, Kind::Start { name, .. }
                if ["pre", "listing"].iter().any(|pre| name.eq_ignore_ascii_case(pre)));
            let follows_pre = std::mem::replace(&mut after_pre, starts_pre);
            if here.is_empty() {
                continue;
            }
            match token.kind {
                Kind::Text if scanner.open().holds_elements() => {
                    let open = scanner.open();
                    let lang = open.lang().unwrap_or(around.lang);
                    let around = Around { lang, link: open.holds_no_link(), ..around };
                    self.text(token.range, here, follows_pre, &around);
                }
                Kind::Text | Kind::Cdata | Kind::Escapable => self.spaces(here),
                Kind::Start { attributes, .. } => {
                    for attribute in Attributes::new(self.clean, attributes.start) {
                        if let Some(value) = attribute.value.filter(|_| attribute.quoted)
                        {
                            let inside = value.start..=value.end;
                            let from = here.partition_point(|p| p.at < value.start);
                            let here = here.get(from..).unwrap_or_default().iter();
                            let here = here.take_while(|p| inside.contains(&p.at));
                            self.spaces(here);
                        }
                    }
                }
                _ => {}
            }
        }
        self.out.push_str(&self.clean[self.written..]);
        self.out
    }

    /// A text between two tags: its marks become elements.
    fn text(
        &mut self,
        range: Range<usize>,
        marks: &[Placed],
        follows_pre: bool,
        around: &Around<'_>,
    ) {
        self.out.push_str(&self.clean[self.written..range.start]);
        self.written = range.end;
        let text = &self.clean[range.clone()];
        // Browsers drop a line break right after the tag, and only there.
        let dropped = match text.as_bytes() {
            _ if !follows_pre => 0,
            [b'\r', b'\n', ..] => 2,
            [b'\r' | b'\n', ..] => 1,
            _ => 0,
        };
        let marks: Vec<_> = marks
            .iter()
            .map(|placed| Placed {
                at: (placed.at - range.start).max(dropped),
                ..*placed
            })
            .filter(|placed| !cuts_character(text, placed.at))
            .collect();
        run::write(&mut self.out, text, &marks, around, String::push_str);
    }

    /// A text that cannot hold elements: a line break in it still parts two words.
    fn spaces<'m>(&mut self, marks: impl IntoIterator<Item = &'m Placed>) {
        let breaks = marks.into_iter().filter(|p| p.mark == Mark::Open(Element::Br));
        for Placed { at, .. } in breaks {
            self.out.push_str(&self.clean[self.written..*at]);
            self.out.push(' ');
            self.written = *at;
        }
    }
}

/// Whether an element at `at` would part what HTML reads as one character: a reference
/// such as `&amp;`, or a line break of two.
fn cuts_character(html: &str, at: usize) -> bool {
    let (before, after) = html.split_at(at);
    let is_part = |c: char| c.is_ascii_alphanumeric() || c == '#';
    let in_reference = after.starts_with(|c| is_part(c) || c == ';')
        && before.trim_end_matches(is_part).ends_with('&');
    in_reference || before.ends_with('\r') && after.starts_with('\n')
}

#[cfg(test)]
mod tests;
