//! The pages of one language at the front desk: search, list, steps.
//!
//! Unknown here: how pages are found; the list comes ready.

use std::fmt::Write as _;

use super::desk::{DeskView, PageRow};
use super::findings::{self, Voice};
use super::markup::Markup;

/// How many pages are listed at a time.
pub(in crate::preview) const STEP: usize = 200;

/// The desk's address with this choice.
pub(in crate::preview) fn address(
    voice: Voice,
    locale: &str,
    query: &str,
    from: usize,
) -> String {
    let mut address = format!("/_plenary/?lang={}", voice.language.tag());
    for (name, value) in [("locale", locale), ("q", query)] {
        if !value.is_empty() {
            address.push('&');
            address.push_str(name);
            address.push('=');
            encode(&mut address, value);
        }
    }
    if from > 0 {
        // Writing into a text never fails.
        let _ = write!(address, "&from={from}");
    }
    address
}

/// Percent-encodes a value of a query.
fn encode(address: &mut String, value: &str) {
    for byte in value.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => {
                address.push(char::from(byte));
            }
            _ => {
                let _ = write!(address, "%{byte:02X}");
            }
        }
    }
}

/// The section of the desk that lists pages.
pub(in crate::preview) fn list(main: &mut Markup, voice: Voice, view: &DeskView) {
    main.within("section", &[("id", "pages")], |section| {
        section.within("h2", &[], |heading| {
            heading.text(&voice.say("desk-pages"));
            if let Some(locale) = view.locales.iter().find(|l| l.tag == view.locale) {
                heading.text(" · ");
                let dir = if locale.rtl { "rtl" } else { "ltr" };
                let attributes = [("lang", &*locale.tag), ("dir", dir)];
                heading.element("bdi", &attributes, &locale.name);
            }
        });
        search(section, voice, view);
        if view.pages.is_empty() {
            let text = if view.query.is_empty() {
                voice.say("pages-none")
            } else {
                let args = [("query", view.query.clone().into())];
                voice.words.text(voice.language, "search-none", &args)
            };
            section.element("p", &[("class", "none")], &text);
            return;
        }
        section.within("ul", &[("class", "pages")], |list| {
            for row in &view.pages {
                list.within("li", &[], |item| page(item, voice, row));
            }
        });
        steps(section, voice, view);
    });
}

fn search(section: &mut Markup, voice: Voice, view: &DeskView) {
    let attributes = [("action", "/_plenary/"), ("role", "search")];
    section.within("form", &attributes, |form| {
        let hidden = [("lang", voice.language.tag()), ("locale", &view.locale)];
        for (name, value) in hidden {
            let attributes = [("type", "hidden"), ("name", name), ("value", value)];
            form.void("input", &attributes);
        }
        form.element("label", &[("for", "query")], &voice.say("search-label"));
        let attributes = [
            ("type", "search"),
            ("id", "query"),
            ("name", "q"),
            ("value", &view.query),
            ("autocomplete", "off"),
        ];
        form.void("input", &attributes);
        form.element("button", &[("type", "submit")], &voice.say("search"));
        if !view.query.is_empty() {
            let all = address(voice, &view.locale, "", 0);
            let attributes = [("class", "all"), ("href", &*all)];
            form.element("a", &attributes, &voice.say("search-all"));
        }
    });
}

fn page(item: &mut Markup, voice: Voice, row: &PageRow) {
    let dir = if row.rtl { "rtl" } else { "ltr" };
    let title = if row.title.trim().is_empty() { &row.address } else { &row.title };
    let attributes =
        [("class", "title"), ("href", &*row.address), ("lang", &*row.tag), ("dir", dir)];
    item.element("a", &attributes, title);
    item.text(" ");
    item.element("span", &[("class", "state")], &voice.state(row.state));
    if let Some(source) = &row.source {
        item.text(" ");
        findings::address(item, voice, source);
    }
}

/// Which part of the list this is, and the parts before and behind it.
fn steps(section: &mut Markup, voice: Voice, view: &DeskView) {
    let label = voice.say("desk-pages");
    section.within("nav", &[("class", "step"), ("aria-label", &label)], |nav| {
        let args = [
            ("first", (view.from + 1).into()),
            ("last", (view.from + view.pages.len()).into()),
            ("all", view.all_pages.into()),
        ];
        let range = voice.words.text(voice.language, "pages-range", &args);
        nav.element("span", &[("class", "range")], &range);
        let mut step = |rel, id, from| {
            let address = address(voice, &view.locale, &view.query, from);
            nav.text(" ");
            nav.element("a", &[("href", &*address), ("rel", rel)], &voice.say(id));
        };
        if view.from > 0 {
            step("prev", "previous", view.from.saturating_sub(STEP));
        }
        let next = view.from + view.pages.len();
        if next < view.all_pages {
            step("next", "next", next);
        }
    });
}

#[cfg(test)]
mod tests {
    use super::super::words::{Language, Words};
    use super::*;

    fn shown(view: &DeskView) -> String {
        let words = Words::new();
        let mut markup = Markup::new();
        list(&mut markup, Voice { words: &words, language: Language::English }, view);
        markup.into_string()
    }

    fn view() -> DeskView {
        DeskView {
            pages: vec![PageRow {
                address: "/th/a/".to_owned(),
                title: "<b>หน้า</b>".to_owned(),
                rtl: false,
                tag: "th".to_owned(),
                state: "outdated",
                source: None,
            }],
            all_pages: 402,
            from: 200,
            locale: "th".to_owned(),
            query: "a&b \"ก\"".to_owned(),
            ..DeskView::default()
        }
    }

    #[test]
    fn a_page_is_a_link_with_its_state() {
        assert!(
            shown(&view()).contains(
                &[
                    r#"<li><a class="title" href="/th/a/" lang="th" dir="ltr">"#,
                    "&lt;b&gt;หน้า&lt;/b&gt;</a>",
                    r#" <span class="state">outdated</span></li>"#,
                ]
                .concat()
            )
        );
    }

    #[test]
    fn the_steps_keep_the_language_and_what_was_searched_for() {
        let shown = shown(&view());
        let search = "lang=en&amp;locale=th&amp;q=a%26b%20%22%E0%B8%81%22";
        assert!(shown.contains(">201–201 of 402</span>"), "{shown}");
        assert!(shown.contains(&format!(
            r#"<a href="/_plenary/?{search}" rel="prev">Previous</a>"#
        )));
        assert!(shown.contains(&format!(
            r#"<a href="/_plenary/?{search}&amp;from=201" rel="next">Next</a>"#
        )));
        assert!(shown.contains(r#"name="q" value="a&amp;b &quot;ก&quot;""#));
        assert!(
            shown.contains(r#"<a class="all" href="/_plenary/?lang=en&amp;locale=th">"#)
        );
    }

    #[test]
    fn what_is_not_found_is_named() {
        let view = DeskView { query: "<x>".to_owned(), ..DeskView::default() };
        assert!(shown(&view).contains(">No page matches “&lt;x&gt;”.</p>"));
        assert!(shown(&DeskView::default()).contains(">There are no pages yet.</p>"));
    }
}
