//! A page that has only the preview's own words to say: there is no page here, or it
//! cannot be made.
//!
//! Unknown here: HTTP; what is wrong, which the panel says.

use super::findings::Voice;
use super::markup::Markup;
use super::words::{Language, Words};
use crate::preview::live::NONE;
use crate::preview::script;

/// A notice at `address`. Should there be a page one day, the browser hears of it.
pub(in crate::preview) fn notice(
    words: &Words,
    language: Language,
    id: &str,
    address: &str,
) -> String {
    let voice = Voice { words, language };
    let title = voice.say(id);
    let mut page = Markup::page();
    let attributes = [("lang", language.tag()), ("dir", language.direction())];
    page.within("html", &attributes, |html| {
        html.within("head", &[], |head| {
            head.void("meta", &[("charset", "utf-8")]);
            let width = "width=device-width, initial-scale=1";
            head.void("meta", &[("name", "viewport"), ("content", width)]);
            head.element("title", &[], &title);
            head.void("link", &[("rel", "stylesheet"), ("href", "/_plenary/desk.css")]);
            // None: browsers would look for one at `/favicon.ico`, which is the site's.
            head.void("link", &[("rel", "icon"), ("href", "data:,")]);
        });
        html.within("body", &[("class", "notice")], |body| {
            body.within("main", &[], |main| {
                main.element("h1", &[], &title);
                main.element("p", &[], &voice.say(&format!("{id}.help")));
                main.within("p", &[], |line| {
                    line.element(
                        "a",
                        &[("href", crate::preview::DESK)],
                        &voice.say("desk"),
                    );
                });
            });
        });
    });
    script::add(&page.into_string(), address, NONE)
}
