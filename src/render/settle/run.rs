//! One run of text: which of its marks become elements, and the writing of them.
//!
//! A run between two real tags is a world of its own. Partners are found in it only, so
//! that an element never reaches across a tag.

use super::Link;
use crate::model::Locale;
use crate::model::mark::{Element, Mark};
use crate::render::escape::escape;

/// A mark, and the place in a text where it stood.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Placed {
    pub(super) at: usize,
    pub(super) mark: Mark,
}

/// What surrounds a run.
#[derive(Clone, Copy)]
pub(super) struct Around<'a> {
    /// Its language, as written in the page.
    pub(super) lang: &'a str,
    /// Whether no link may stand here.
    pub(super) link: bool,
    /// The site's locales, sorted.
    pub(super) locales: &'a [Locale],
    /// The render's named elements.
    pub(super) links: &'a [Link],
}

/// Appends `text` with the elements that its marks become; `push` appends what stands
/// between them.
pub(super) fn write(
    out: &mut String,
    text: &str,
    marks: &[Placed],
    around: &Around<'_>,
    push: impl Fn(&mut String, &str),
) {
    let mut written = 0;
    for (placed, shown) in marks.iter().zip(shown(text, marks, around)) {
        if shown {
            push(out, &text[written..placed.at]);
            written = placed.at;
            tag(out, placed.mark, around);
        }
    }
    push(out, &text[written..]);
}

fn tag(out: &mut String, mark: Mark, around: &Around<'_>) {
    match mark {
        Mark::Open(element) => {
            out.push('<');
            out.push_str(element.tag());
        }
        Mark::OpenNamed(number) => {
            let Some(link) = around.links.get(usize::from(number)) else { return };
            out.push_str("<a");
            attribute(out, "href", &link.href);
            for (name, value) in &link.attributes {
                attribute(out, name, value);
            }
        }
        Mark::Language(number) => {
            let Some(locale) = around.locales.get(usize::from(number)) else { return };
            out.push_str("<span");
            attribute(out, "lang", locale.as_str());
        }
        Mark::Close(element) => {
            out.push_str("</");
            out.push_str(element.tag());
        }
        Mark::CloseNamed(_) => out.push_str("</a"),
        Mark::EndLanguage(_) => out.push_str("</span"),
    }
    out.push('>');
}

fn attribute(out: &mut String, name: &str, value: &str) {
    out.push(' ');
    out.push_str(name);
    out.push_str("=\"");
    escape(out, value);
    out.push('"');
}

/// For each mark, whether it is written.
fn shown(text: &str, marks: &[Placed], around: &Around<'_>) -> Vec<bool> {
    let mut shown = vec![false; marks.len()];
    // White space between tags may stand where no element may, such as in `head`.
    if is_blank(text) {
        return shown;
    }
    let partners = partners(marks);
    let mut langs = vec![around.lang];
    let mut link = around.link;
    for (number, (placed, partner)) in marks.iter().zip(partners).enumerate() {
        let Some(partner) = partner else {
            shown[number] = placed.mark == Mark::Open(Element::Br);
            continue;
        };
        if partner < number {
            match placed.mark {
                Mark::EndLanguage(_) if shown[number] => drop(langs.pop()),
                Mark::CloseNamed(_) if shown[number] => link = false,
                _ => {}
            }
            continue;
        }
        let fits = match placed.mark {
            Mark::Language(number) => match around.locales.get(usize::from(number)) {
                Some(locale) => {
                    let lang = langs.last().copied().unwrap_or(around.lang);
                    !locale.as_str().eq_ignore_ascii_case(lang)
                }
                None => false,
            },
            Mark::OpenNamed(number) => !link && usize::from(number) < around.links.len(),
            _ => true,
        };
        if !fits || is_blank(&text[placed.at..marks[partner].at]) {
            continue;
        }
        shown[number] = true;
        shown[partner] = true;
        match placed.mark {
            Mark::Language(number) => {
                let locale = around.locales.get(usize::from(number));
                langs.extend(locale.map(Locale::as_str));
            }
            Mark::OpenNamed(_) => link = true,
            _ => {}
        }
    }
    shown
}

/// For each mark the number of its partner, so that pairs never cross: what stands
/// between two partners and has none of its own there is left alone.
fn partners(marks: &[Placed]) -> Vec<Option<usize>> {
    let mut partners = vec![None; marks.len()];
    let mut open: Vec<(usize, Mark)> = Vec::new();
    for (number, Placed { mark, .. }) in marks.iter().enumerate() {
        let opening = match *mark {
            Mark::Open(Element::Br) | Mark::Close(Element::Br) => continue,
            Mark::Open(_) | Mark::OpenNamed(_) | Mark::Language(_) => {
                open.push((number, *mark));
                continue;
            }
            Mark::Close(element) => Mark::Open(element),
            Mark::CloseNamed(number) => Mark::OpenNamed(number),
            Mark::EndLanguage(number) => Mark::Language(number),
        };
        if let Some(place) = open.iter().rposition(|(_, mark)| *mark == opening) {
            let (partner, _) = open[place];
            open.truncate(place);
            partners[number] = Some(partner);
            partners[partner] = Some(number);
        }
    }
    partners
}

/// Whether HTML sees nothing but white space.
fn is_blank(text: &str) -> bool {
    text.trim_ascii().is_empty()
}
