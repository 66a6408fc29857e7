//! The front desk: the whole site at a glance.
//!
//! Lives here: [`desk`], which writes the page. What it is about comes ready in a
//! [`DeskView`].
//!
//! Unknown here: the site, routes, HTTP.

use super::findings::{self, MOST, Place, Shown, Voice};
use super::markup::{Attribute, Markup};
use super::pages;
use super::words::{Language, Words};
use crate::diagnostic::Severity;
use crate::preview::client::SCRIPT;

/// What the front desk shows.
#[derive(Clone, Debug, Default)]
pub(in crate::preview) struct DeskView {
    /// The languages of the site.
    pub locales: Vec<LocaleRow>,
    /// The pages that are listed, at most [`pages::STEP`].
    pub pages: Vec<PageRow>,
    /// How many pages there are to list: all of the chosen language, or all that were
    /// found by the query.
    pub all_pages: usize,
    /// The place of the first listed page among these, from 0.
    pub from: usize,
    /// The tag of the language whose pages are listed.
    pub locale: String,
    /// What was searched for; may be empty.
    pub query: String,
    /// What was found; at most [`MOST`] are listed.
    pub findings: Vec<Shown>,
    /// How many errors there are.
    pub errors: usize,
    /// How many warnings there are.
    pub warnings: usize,
    /// How many pages the sweep has looked at.
    pub looked: usize,
    /// How many pages there are.
    pub of: usize,
}

/// A language of the site.
#[derive(Clone, Debug)]
pub(in crate::preview) struct LocaleRow {
    /// Its tag.
    pub tag: String,
    /// Its name in itself.
    pub name: String,
    /// Whether it is written from right to left.
    pub rtl: bool,
    /// The address of its home.
    pub home: Option<String>,
    /// How many pages it has.
    pub pages: usize,
    /// How many of them lack a text.
    pub missing: usize,
    /// How many of them are behind the text that they were translated from.
    pub outdated: usize,
    /// How many of them are drafts.
    pub draft: usize,
    /// Whether it is the language that all others are translated from.
    pub reference: bool,
}

/// A page in the list.
#[derive(Clone, Debug)]
pub(in crate::preview) struct PageRow {
    /// Its address.
    pub address: String,
    /// Its title, as plain text.
    pub title: String,
    /// Whether the title is written from right to left.
    pub rtl: bool,
    /// The tag of the title's language.
    pub tag: String,
    /// Its state, as `State::as_str` names it.
    pub state: &'static str,
    /// The source that it is written in.
    pub source: Option<Place>,
}

/// The front desk as a whole page.
pub(in crate::preview) fn desk(
    view: &DeskView,
    words: &Words,
    language: Language,
) -> String {
    let voice = Voice { words, language };
    let mut markup = Markup::page();
    let title = voice.say("desk");
    let attributes = [("lang", language.tag()), ("dir", language.direction())];
    markup.within("html", &attributes, |html| {
        html.within("head", &[], |head| {
            head.void("meta", &[("charset", "utf-8")]);
            let viewport = [("name", "viewport"), ("content", "width=device-width")];
            head.void("meta", &viewport);
            head.element("title", &[], &format!("{title} · Plenary"));
            head.void("link", &[("rel", "stylesheet"), ("href", "/_plenary/desk.css")]);
            // None: browsers would look for one at `/favicon.ico`, which is the site's.
            head.void("link", &[("rel", "icon"), ("href", "data:,")]);
        });
        html.within("body", &[], |body| {
            body.within("main", &[], |main| {
                main.element("h1", &[], &title);
                sweep(main, voice, view);
                locales(main, voice, view);
                found(main, voice, view);
                pages::list(main, voice, view);
            });
            body.within("footer", &[], |footer| own_languages(footer, voice, view));
            let attributes =
                [("src", SCRIPT), ("data-page", ""), ("data-desk", ""), ("defer", "")];
            body.element("script", &attributes, "");
        });
    });
    markup.into_string()
}

/// How far the sweep is, and the line that says that the preview has stopped.
fn sweep(main: &mut Markup, voice: Voice, view: &DeskView) {
    let id = if view.looked < view.of { "desk-looked" } else { "desk-looked-all" };
    let args = [("looked", view.looked.into()), ("of", view.of.into())];
    let sentence = voice.words.text(voice.language, id, &args);
    main.element("p", &[("class", "sweep"), ("id", "sweep")], &sentence);
    let (most, done) = (view.of.max(1).to_string(), view.looked.to_string());
    let attributes = [("max", &*most), ("value", &*done), ("aria-labelledby", "sweep")];
    main.element("progress", &attributes, "");
    let attributes =
        [("class", "lost"), ("role", "status"), ("data-lost", ""), ("hidden", "")];
    main.element("p", &attributes, &voice.say("preview-lost"));
}

fn locales(main: &mut Markup, voice: Voice, view: &DeskView) {
    let heading = voice.say("languages");
    main.within("section", &[("aria-label", &heading)], |section| {
        section.within("table", &[("id", "locales")], |table| {
            table.within("thead", &[], |head| {
                head.within("tr", &[], |row| {
                    for id in [
                        "desk-language",
                        "desk-pages",
                        "desk-missing",
                        "desk-outdated",
                        "desk-draft",
                    ] {
                        row.element("th", &[("scope", "col")], &voice.say(id));
                    }
                });
            });
            table.within("tbody", &[], |body| {
                for locale in &view.locales {
                    row(body, voice, view, locale);
                }
            });
        });
    });
}

fn row(body: &mut Markup, voice: Voice, view: &DeskView, locale: &LocaleRow) {
    let chosen = [("aria-current", "true")];
    let attributes = if locale.tag == view.locale { &chosen[..] } else { &[] };
    body.within("tr", attributes, |row| {
        row.within("th", &[("scope", "row")], |cell| {
            cell.within("div", &[("class", "tongue")], |cell| {
                let dir = if locale.rtl { "rtl" } else { "ltr" };
                let mut attributes: Vec<Attribute> =
                    vec![("lang", &locale.tag), ("dir", dir)];
                if let Some(home) = &locale.home {
                    attributes.extend([("href", &**home), ("hreflang", &*locale.tag)]);
                    cell.element("a", &attributes, &locale.name);
                } else {
                    cell.element("span", &attributes, &locale.name);
                }
                if locale.reference {
                    cell.text(" ");
                    let word = voice.say("state-original");
                    cell.element("span", &[("class", "state")], &word);
                }
            });
        });
        row.within("td", &[], |cell| {
            let list = pages::address(voice, &locale.tag, "", 0);
            let label = voice.count("desk-list", "pages", locale.pages);
            let attributes = [("href", &*list), ("aria-label", &*label)];
            cell.element("a", &attributes, &voice.number(locale.pages));
        });
        for count in [locale.missing, locale.outdated, locale.draft] {
            let some = [("class", "some")];
            let attributes = if count > 0 { &some[..] } else { &[] };
            row.element("td", attributes, &voice.number(count));
        }
    });
}

fn found(main: &mut Markup, voice: Voice, view: &DeskView) {
    main.within("section", &[("id", "findings")], |section| {
        section.element("h2", &[], &voice.say("desk-findings"));
        let total = voice.findings(view.errors, view.warnings);
        section.element("p", &[("class", "total"), ("role", "status")], &total);
        let shown = &view.findings[..view.findings.len().min(MOST)];
        findings::list(section, voice, "h3", Severity::Error, shown);
        findings::list(section, voice, "h3", Severity::Warning, shown);
        let more = (view.errors + view.warnings).saturating_sub(shown.len());
        if more > 0 {
            let text = voice.count("findings-more", "more", more);
            section.element("p", &[("class", "total")], &text);
        }
    });
}

/// The languages in which the desk itself can be read.
fn own_languages(footer: &mut Markup, voice: Voice, view: &DeskView) {
    let label = voice.say("words-language");
    footer.within("nav", &[("aria-label", &label)], |nav| {
        for language in Language::ALL {
            let spoken = Voice { language: *language, ..voice };
            let address = pages::address(spoken, &view.locale, &view.query, view.from);
            let mut attributes = vec![
                ("href", &*address),
                ("lang", language.tag()),
                ("hreflang", language.tag()),
            ];
            if *language == voice.language {
                attributes.push(("aria-current", "true"));
            }
            nav.element("a", &attributes, language.name());
            nav.text(" ");
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    fn view() -> DeskView {
        DeskView {
            locales: vec![
                LocaleRow {
                    tag: "ar".to_owned(),
                    name: "العربية".to_owned(),
                    rtl: true,
                    home: Some("/ar/".to_owned()),
                    pages: 1500,
                    missing: 3,
                    outdated: 0,
                    draft: 1497,
                    reference: false,
                },
                LocaleRow {
                    tag: "en".to_owned(),
                    name: "English".to_owned(),
                    rtl: false,
                    home: None,
                    pages: 1500,
                    missing: 0,
                    outdated: 0,
                    draft: 0,
                    reference: true,
                },
            ],
            locale: "ar".to_owned(),
            looked: 412,
            of: 3000,
            ..DeskView::default()
        }
    }

    #[test]
    fn the_desk_says_how_far_the_sweep_is() {
        let words = Words::new();
        let mut view = view();
        let shown = desk(&view, &words, Language::English);
        assert!(shown.contains(">412 of 3,000 pages looked at</p>"), "{shown}");
        assert!(shown.contains(r#"<progress max="3000" value="412""#), "{shown}");
        view.looked = 3000;
        let shown = desk(&view, &words, Language::Thai);
        assert!(shown.contains(">ตรวจดูครบทั้ง 3,000 หน้าแล้ว</p>"), "{shown}");
    }

    #[test]
    fn each_language_has_a_row_with_its_home_and_its_states() {
        let shown = desk(&view(), &Words::new(), Language::English);
        let row = [
            r#"<tr aria-current="true"><th scope="row"><div class="tongue">"#,
            r#"<a lang="ar" dir="rtl" href="/ar/" hreflang="ar">العربية</a></div></th>"#,
            r#"<td><a href="/_plenary/?lang=en&amp;locale=ar" aria-label="List 1,500 pages">1,500</a></td>"#,
            r#"<td class="some">3</td><td>0</td><td class="some">1,497</td></tr>"#,
        ]
        .concat();
        assert!(shown.contains(&row), "{shown}");
        let reference = [
            r#"<span lang="en" dir="ltr">English</span>"#,
            r#" <span class="state">original</span>"#,
        ]
        .concat();
        assert!(shown.contains(&reference), "{shown}");
    }

    #[test]
    fn the_desk_is_a_page_that_keeps_itself_up_to_date() {
        let shown = desk(&view(), &Words::new(), Language::Thai);
        assert!(
            shown.starts_with("<!doctype html>\n<html lang=\"th\" dir=\"ltr\"><head>")
        );
        let script = [
            r#"<script src="/_plenary/client.js" data-page data-desk defer>"#,
            "</script></body></html>",
        ]
        .concat();
        assert!(shown.ends_with(&script), "{shown}");
        assert!(!shown.contains("style="), "the policy allows no inline style");
    }
}
