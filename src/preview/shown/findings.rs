//! What was found, for people who read it in a browser.
//!
//! Lives here: [`Shown`] and its [`Place`]s, and how they are written in the panel and at
//! the front desk; the words for a page's state and for counts.
//!
//! Unknown here: where a finding comes from, and the sources: a place brings its line.

use std::ops::Range;

use super::excerpt::excerpt;
use super::markup::Markup;
use super::words::{Language, Words};
use crate::diagnostic::Severity;

/// The most findings that are listed in one place.
pub(in crate::preview) const MOST: usize = 100;

/// A diagnostic as it is shown. Its texts are English.
#[derive(Clone, Debug)]
pub(in crate::preview) struct Shown {
    /// How much it weighs.
    pub severity: Severity,
    /// Its kind, as `plenary explain` knows it.
    pub code: &'static str,
    /// The fact.
    pub message: String,
    /// What to do.
    pub help: Option<String>,
    /// Where; the first place is the finding's own.
    pub places: Vec<Place>,
    /// Whether it concerns the page that is shown.
    pub here: bool,
    /// How many pages have it.
    pub count: usize,
}

/// A place in a source, with its line.
#[derive(Clone, Debug)]
pub(in crate::preview) struct Place {
    /// The file, below the site's folder.
    pub path: String,
    /// The line, from 1; 0 if the file as a whole is meant.
    pub line: usize,
    /// The column, from 1; 0 if the file as a whole is meant.
    pub column: usize,
    /// The line of source.
    pub excerpt: String,
    /// The bytes of the line to underline.
    pub mark: Range<usize>,
    /// A few words about the place; may be empty.
    pub label: String,
    /// What opens it in the editor.
    pub link: Option<String>,
}

/// What a piece of the preview is written with.
#[derive(Clone, Copy)]
pub(in crate::preview) struct Voice<'w> {
    /// All words.
    pub words: &'w Words,
    /// The language to speak.
    pub language: Language,
}

impl Voice<'_> {
    /// A message without arguments.
    pub(in crate::preview) fn say(self, id: &str) -> String {
        self.words.text(self.language, id, &[])
    }

    /// A number as the language writes it.
    pub(in crate::preview) fn number(self, number: usize) -> String {
        self.count("number", "number", number)
    }

    /// A message about one number.
    pub(in crate::preview) fn count(self, id: &str, name: &str, number: usize) -> String {
        self.words.text(self.language, id, &[(name, number.into())])
    }

    /// How many errors and warnings there are, in words.
    pub(in crate::preview) fn findings(self, errors: usize, warnings: usize) -> String {
        let id = match (errors, warnings) {
            (0, 0) => "count-nothing",
            (_, 0) => "count-errors",
            (0, _) => "count-warnings",
            _ => "count-both",
        };
        let args = [("errors", errors.into()), ("warnings", warnings.into())];
        self.words.text(self.language, id, &args)
    }

    /// The word for a page's state, as `State::as_str` names it.
    pub(in crate::preview) fn state(self, state: &str) -> String {
        self.say(&format!("state-{state}"))
    }
}

/// The findings of one weight under a heading of level `level`; nothing if there are none.
pub(in crate::preview) fn list(
    markup: &mut Markup,
    voice: Voice,
    level: &'static str,
    severity: Severity,
    findings: &[Shown],
) {
    let mut of_weight = findings.iter().filter(|f| f.severity == severity).peekable();
    if of_weight.peek().is_none() {
        return;
    }
    let (class, heading) = match severity {
        Severity::Error => ("errors", "errors"),
        Severity::Warning => ("warnings", "warnings"),
    };
    markup.within("section", &[("id", class), ("class", class)], |section| {
        section.element(level, &[], &voice.say(heading));
        section.within("ol", &[("class", "findings")], |list| {
            for shown in of_weight {
                list.within("li", &[], |item| finding(item, voice, shown));
            }
        });
    });
}

fn finding(item: &mut Markup, voice: Voice, shown: &Shown) {
    let severity = match shown.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    };
    item.within("p", &[("class", "message")], |line| {
        line.element("strong", &[("class", "severity")], &voice.say(severity));
        line.text(" ");
        line.within("span", &[("lang", "en"), ("dir", "ltr")], |message| {
            message.sentence(&shown.message);
        });
    });
    let mut places = shown.places.iter();
    if let Some(own) = places.next() {
        place(item, voice, own);
    }
    if let Some(help) = &shown.help {
        let attributes = [("class", "help"), ("lang", "en"), ("dir", "ltr")];
        item.within("p", &attributes, |line| line.sentence(help));
    }
    if places.len() > 0 {
        item.element("p", &[("class", "also")], &voice.say("finding-also"));
        for other in places {
            place(item, voice, other);
        }
    }
    item.within("p", &[("class", "small")], |line| {
        if shown.here {
            line.element("span", &[], &voice.say("finding-here"));
            line.text(" · ");
        }
        if shown.count > 1 {
            let pages = voice.count("finding-pages", "pages", shown.count);
            line.element("span", &[], &pages);
            line.text(" · ");
        }
        line.text(&voice.say("finding-explain"));
        line.text(" ");
        let command = format!("plenary explain {}", shown.code);
        line.element("code", &[("lang", "en"), ("dir", "ltr")], &command);
    });
}

/// A place: its address, which opens the editor, its line, a few words.
pub(in crate::preview) fn place(markup: &mut Markup, voice: Voice, place: &Place) {
    markup.within("div", &[("class", "place")], |block| {
        address(block, voice, place);
        if !place.excerpt.trim().is_empty() {
            let attributes = [("dir", "ltr"), ("translate", "no")];
            block.within("pre", &attributes, |pre| {
                let lang = [("lang", language_of(&place.path))];
                let lang = if lang[0].1.is_empty() { &[][..] } else { &lang };
                pre.within("code", lang, |line| {
                    excerpt(line, &place.excerpt, &place.mark);
                });
            });
        }
        if !place.label.is_empty() {
            let attributes = [("class", "label"), ("lang", "en"), ("dir", "ltr")];
            block.within("p", &attributes, |label| label.sentence(&place.label));
        }
    });
}

/// `file:line:column`, a link if there is an editor to open.
pub(in crate::preview) fn address(markup: &mut Markup, voice: Voice, place: &Place) {
    let text = match (place.line, place.column) {
        (0, _) => place.path.clone(),
        (line, 0) => format!("{}:{line}", place.path),
        (line, column) => format!("{}:{line}:{column}", place.path),
    };
    match &place.link {
        Some(link) => {
            let title = voice.say("open-editor");
            let attributes =
                [("class", "address"), ("dir", "ltr"), ("href", link), ("title", &title)];
            markup.element("a", &attributes, &text);
        }
        None => markup.element("span", &[("class", "address"), ("dir", "ltr")], &text),
    }
}

/// The language of a messages file, from its folder; else nothing.
fn language_of(path: &str) -> &str {
    let mut folders = path.split('/').skip_while(|folder| *folder != "i18n").skip(1);
    let tag = folders.next().unwrap_or_default();
    if folders.next().is_some() { tag } else { "" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_messages_file_says_the_language_of_its_lines() {
        assert_eq!(language_of("i18n/th/venues.ftl"), "th");
        assert_eq!(language_of("themes/plain/i18n/zh-Hans/a/b.ftl"), "zh-Hans");
        assert_eq!(language_of("i18n/notes.txt"), "");
        assert_eq!(language_of("content/site.yaml"), "");
    }

    #[test]
    fn a_finding_says_what_where_and_what_to_do() {
        let shown = Shown {
            severity: Severity::Error,
            code: "unknown-variable",
            message: "nobody passes `$day` to <script>".to_owned(),
            help: Some("pass it in `content/site.yaml`".to_owned()),
            places: vec![
                Place {
                    path: "i18n/th/a.ftl".to_owned(),
                    line: 3,
                    column: 5,
                    excerpt: "a = <b>{ $day }".to_owned(),
                    mark: 9..13,
                    label: "no \"day\"".to_owned(),
                    link: Some("vscode://file/x&y:3:5".to_owned()),
                },
                Place {
                    path: "content/site.yaml".to_owned(),
                    line: 0,
                    column: 0,
                    excerpt: String::new(),
                    mark: 0..0,
                    label: String::new(),
                    link: None,
                },
            ],
            here: true,
            count: 12,
        };
        let words = Words::new();
        let voice = Voice { words: &words, language: Language::English };
        let mut markup = Markup::new();
        list(&mut markup, voice, "h2", Severity::Error, &[shown]);
        assert_eq!(
            markup.into_string(),
            [
                r#"<section id="errors" class="errors"><h2>Errors</h2><ol class="findings"><li>"#,
                r#"<p class="message"><strong class="severity">Error</strong> "#,
                r#"<span lang="en" dir="ltr">nobody passes <code>$day</code> to &lt;script&gt;</span></p>"#,
                r#"<div class="place"><a class="address" dir="ltr" href="vscode://file/x&amp;y:3:5""#,
                r#" title="Open in the editor">i18n/th/a.ftl:3:5</a>"#,
                r#"<pre dir="ltr" translate="no"><code lang="th">a = &lt;b&gt;{ <mark>$day</mark> }</code></pre>"#,
                r#"<p class="label" lang="en" dir="ltr">no &quot;day&quot;</p></div>"#,
                r#"<p class="help" lang="en" dir="ltr">pass it in <code>content/site.yaml</code></p>"#,
                r#"<p class="also">See also</p>"#,
                r#"<div class="place"><span class="address" dir="ltr">content/site.yaml</span></div>"#,
                r#"<p class="small"><span>this page</span> · <span>12 pages</span> · Explained by "#,
                r#"<code lang="en" dir="ltr">plenary explain unknown-variable</code></p>"#,
                "</li></ol></section>",
            ]
            .concat()
        );
    }
}
