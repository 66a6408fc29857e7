//! The panel that a previewed page carries: other languages, and what is to be mended.
//!
//! Lives here: [`panel`], which writes it for the shadow root that `client/panel.js`
//! makes. What it is about comes ready in a [`PanelView`].
//!
//! Unknown here: the site, routes, HTTP.

use super::findings::{self, MOST, Shown, Voice};
use super::markup::{Attribute, Markup};
use super::words::{Language, Words};
use crate::diagnostic::Severity;

/// What the panel of a page is about.
#[derive(Clone, Debug, Default)]
pub(in crate::preview) struct PanelView {
    /// The page in each language of the site.
    pub languages: Vec<LanguageLink>,
    /// The page in the pseudo-locales.
    pub pseudo: Vec<LanguageLink>,
    /// What was found, this page's first; at most [`MOST`] are listed.
    pub findings: Vec<Shown>,
    /// How many errors there are.
    pub errors: usize,
    /// How many warnings there are.
    pub warnings: usize,
    /// The front desk's address.
    pub desk: &'static str,
}

/// A page in one language.
#[derive(Clone, Debug)]
pub(in crate::preview) struct LanguageLink {
    /// The language's tag.
    pub tag: String,
    /// Its name in itself.
    pub name: String,
    /// Whether it is written from right to left.
    pub rtl: bool,
    /// The page's address; none if it does not exist in this language.
    pub address: Option<String>,
    /// Whether it is the one that is shown.
    pub current: bool,
    /// The page's state, as `State::as_str` names it.
    pub state: &'static str,
}

/// The panel of a page: HTML for a shadow root.
pub(in crate::preview) fn panel(
    view: &PanelView,
    words: &Words,
    language: Language,
) -> String {
    let voice = Voice { words, language };
    let mut markup = Markup::new();
    let worst = match (view.errors, view.warnings) {
        (0, 0) => "fine",
        (0, _) => "warnings",
        _ => "errors",
    };
    let name = voice.say("preview");
    let attributes = [
        ("class", "preview"),
        ("data-worst", worst),
        ("lang", language.tag()),
        ("dir", language.direction()),
        ("aria-label", &name),
    ];
    markup.within("section", &attributes, |section| {
        section.within("header", &[], |bar| header(bar, voice, view, &name));
        section.within("div", &[("id", "sheet"), ("hidden", "")], |sheet| {
            let shown = &view.findings[..view.findings.len().min(MOST)];
            findings::list(sheet, voice, "h2", Severity::Error, shown);
            languages(sheet, voice, &view.languages);
            pseudo(sheet, voice, &view.pseudo);
            findings::list(sheet, voice, "h2", Severity::Warning, shown);
            let more = (view.errors + view.warnings).saturating_sub(shown.len());
            sheet.within("p", &[("class", "desk")], |line| {
                let text = match more {
                    0 => voice.say("desk"),
                    more => voice.count("findings-more-desk", "more", more),
                };
                line.element("a", &[("href", view.desk)], &text);
            });
        });
    });
    markup.into_string()
}

/// The bar, which is all that is seen of the panel while it is closed.
fn header(bar: &mut Markup, voice: Voice, view: &PanelView, name: &str) {
    let toggle =
        [("type", "button"), ("aria-expanded", "false"), ("aria-controls", "sheet")];
    bar.within("button", &toggle, |button| {
        button.element("span", &[("class", "disc"), ("aria-hidden", "true")], "");
        button.element("span", &[("class", "name")], name);
    });
    let count = voice.findings(view.errors, view.warnings);
    bar.element("p", &[("class", "count"), ("role", "status")], &count);
    bar.element("p", &[("class", "lost")], &voice.say("preview-lost"));
}

fn languages(sheet: &mut Markup, voice: Voice, links: &[LanguageLink]) {
    if links.is_empty() {
        return;
    }
    let heading = voice.say("languages");
    // The page may have a list of languages of its own, by that name.
    let label = voice.say("preview-languages");
    sheet.within("nav", &[("id", "languages"), ("aria-label", &label)], |nav| {
        nav.element("h2", &[], &heading);
        nav.within("ul", &[("class", "tongues")], |list| {
            for link in links {
                list.within("li", &[], |item| {
                    tongue(item, link, &link.name);
                    item.text(" ");
                    let state = match link.address {
                        Some(_) => voice.state(link.state),
                        None => voice.say("no-page"),
                    };
                    item.element("span", &[("class", "state")], &state);
                });
            }
        });
    });
}

/// A language's name in itself, a link if the page exists in it.
fn tongue(item: &mut Markup, link: &LanguageLink, name: &str) {
    let mut attributes: Vec<Attribute> =
        vec![("lang", &link.tag), ("dir", if link.rtl { "rtl" } else { "ltr" })];
    match &link.address {
        Some(address) => {
            attributes.extend([("href", &**address), ("hreflang", &*link.tag)]);
            if link.current {
                attributes.push(("aria-current", "page"));
            }
            item.element("a", &attributes, name);
        }
        None => item.element("span", &attributes, name),
    }
}

fn pseudo(sheet: &mut Markup, voice: Voice, links: &[LanguageLink]) {
    if links.is_empty() {
        return;
    }
    let heading = voice.say("pseudo");
    sheet.within("nav", &[("id", "pseudo"), ("aria-label", &heading)], |nav| {
        nav.element("h2", &[], &heading);
        nav.within("ul", &[], |list| {
            for link in links {
                let does = if link.rtl { "pseudo-mirrored" } else { "pseudo-accented" };
                let does = voice.say(does);
                list.within("li", &[], |item| match &link.address {
                    Some(address) => {
                        let mut attributes: Vec<Attribute> = vec![("href", address)];
                        if link.current {
                            attributes.push(("aria-current", "page"));
                        }
                        item.element("a", &attributes, &does);
                    }
                    None => item.element("span", &[], &does),
                });
            }
        });
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    fn link(tag: &str, name: &str, address: Option<&str>) -> LanguageLink {
        LanguageLink {
            tag: tag.to_owned(),
            name: name.to_owned(),
            rtl: tag.starts_with("ar"),
            address: address.map(str::to_owned),
            current: tag == "th",
            state: "draft",
        }
    }

    fn shown(view: &PanelView, language: Language) -> String {
        panel(view, &Words::new(), language)
    }

    fn warning() -> Shown {
        Shown {
            severity: Severity::Warning,
            code: "missing-message",
            message: "`th` lacks it".to_owned(),
            help: None,
            places: Vec::new(),
            here: false,
            count: 1,
        }
    }

    #[test]
    fn a_page_without_findings_says_so_and_leads_to_its_other_languages() {
        let view = PanelView {
            languages: vec![
                link("th", "ไทย", Some("/th/a&b/")),
                link("ar", "العربية", Some("/ar/a/")),
                link("fr", "français", None),
            ],
            pseudo: vec![link("en-XA", "", Some("/_plenary/en-xa/en/a/"))],
            desk: "/_plenary/",
            ..PanelView::default()
        };
        assert_eq!(
            shown(&view, Language::English),
            [
                r#"<section class="preview" data-worst="fine" lang="en" dir="ltr" aria-label="Preview">"#,
                r#"<header><button type="button" aria-expanded="false" aria-controls="sheet">"#,
                r#"<span class="disc" aria-hidden="true"></span><span class="name">Preview</span></button>"#,
                r#"<p class="count" role="status">Nothing to mend</p>"#,
                r#"<p class="lost">The preview has stopped. This page follows again when it is back.</p></header>"#,
                r#"<div id="sheet" hidden>"#,
                r#"<nav id="languages" aria-label="This page in other languages"><h2>Languages</h2><ul class="tongues">"#,
                r#"<li><a lang="th" dir="ltr" href="/th/a&amp;b/" hreflang="th" aria-current="page">ไทย</a>"#,
                r#" <span class="state">draft</span></li>"#,
                r#"<li><a lang="ar" dir="rtl" href="/ar/a/" hreflang="ar">العربية</a>"#,
                r#" <span class="state">draft</span></li>"#,
                r#"<li><span lang="fr" dir="ltr">français</span> <span class="state">no page</span></li>"#,
                "</ul></nav>",
                r#"<nav id="pseudo" aria-label="Trial languages"><h2>Trial languages</h2>"#,
                r#"<ul><li><a href="/_plenary/en-xa/en/a/">accented, 30 % longer</a></li></ul></nav>"#,
                r#"<p class="desk"><a href="/_plenary/">Front desk</a></p></div></section>"#,
            ]
            .concat()
        );
    }

    #[test]
    fn a_thai_reader_reads_thai_and_the_count_of_findings() {
        let view = PanelView {
            findings: vec![warning()],
            errors: 0,
            warnings: 1,
            ..PanelView::default()
        };
        let shown = shown(&view, Language::Thai);
        assert!(shown.contains(r#"lang="th""#));
        assert!(shown.contains(r#"<p class="count" role="status">คำเตือน 1 รายการ</p>"#));
        assert!(shown.contains(r#"<strong class="severity">คำเตือน</strong>"#));
        assert!(shown.contains(r#"<span lang="en" dir="ltr"><code>th</code> lacks it"#));
    }

    #[test]
    fn of_many_findings_a_hundred_are_listed_and_the_rest_is_at_the_desk() {
        let view = PanelView {
            findings: vec![warning(); 105],
            errors: 0,
            warnings: 123,
            ..PanelView::default()
        };
        let shown = shown(&view, Language::English);
        assert_eq!(shown.matches(r#"<p class="message">"#).count(), 100);
        assert!(shown.contains(">and 23 more, at the front desk</a>"));
    }
}
