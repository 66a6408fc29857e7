//! After an edit the messages are those that a fresh load would give.

use std::collections::BTreeSet;

use super::{Bundles, locale, site};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::i18n::{Args, State, Touched};
use crate::model::{MessageId, MessageRef, SourcePath};
use crate::source::Files;

/// A site whose files are edited one after the other.
struct Edited {
    locales: &'static [&'static str],
    files: Vec<(String, String)>,
    bundles: Bundles,
}

impl Edited {
    fn new(locales: &'static [&'static str], files: &[(&str, &str)]) -> Self {
        let bundles = site(locales, files).bundles;
        let owned = |(path, text): &(&str, &str)| ((*path).into(), (*text).into());
        Self { locales, files: files.iter().map(owned).collect(), bundles }
    }

    /// Writes a file, or with an empty text removes it.
    fn write(&mut self, path: &str, text: &str) -> Option<Touched> {
        self.files.retain(|(known, _)| known != path);
        if !text.is_empty() {
            self.files.push((path.into(), text.into()));
        }
        let changed = BTreeSet::from([SourcePath::new(path).expect("a path")]);
        let (bundles, touched) = self.bundles.after(&self.in_memory(), &changed)?;
        self.bundles = bundles;
        Some(touched)
    }

    fn in_memory(&self) -> Files {
        Files::in_memory(self.files.iter().map(|(path, text)| (&**path, &**text)))
    }

    fn text(&self, tag: &str, message: &str) -> String {
        let message = MessageRef::parse(message).expect("a reference");
        let text = self.bundles.format(&locale(tag), &message, &Args::new(), &|_| None);
        text.map_or_else(String::new, |text| text.text)
    }

    fn told(&self) -> Vec<String> {
        told(&self.bundles)
    }

    /// The same files, read anew.
    fn fresh(&self) -> Bundles {
        let files: Vec<(&str, &str)> =
            self.files.iter().map(|(path, text)| (&**path, &**text)).collect();
        site(self.locales, &files).bundles
    }
}

fn told(bundles: &Bundles) -> Vec<String> {
    let mut all = Diagnostics::new();
    all.extend(bundles.findings().cloned());
    let words =
        |it: &Diagnostic| format!("{:?} {} {:?}", it.span, it.message, it.related);
    all.sorted().iter().map(words).collect()
}

/// Everything that a page could see of the messages.
fn seen(bundles: &Bundles) -> Vec<(String, Option<String>, State, String)> {
    let ids = ["site", "home", "-venue", "venue", "about", "more", "new", "locale-group"];
    let mut seen = Vec::new();
    for tag in ["en", "th", "tet"] {
        for id in ids.iter().filter_map(|id| MessageId::new(id)) {
            let locale = locale(tag);
            let text =
                bundles.format(&locale, &id.clone().into(), &Args::new(), &|_| None);
            let print = bundles.fingerprint(&locale, &id).hex(12);
            let state = bundles.state(&locale, &id);
            seen.push((format!("{tag} {id}"), text.map(|it| it.text), state, print));
        }
    }
    seen
}

#[test]
fn after_each_edit_all_is_as_if_it_were_read_anew() {
    let mut edited = Edited::new(
        &["en", "th > tet", "tet"],
        &[
            ("i18n/en/a.ftl", "site = Site\nhome = Home in { -venue }\n-venue = Hall\n"),
            ("i18n/en/b.ftl", "about = About\n    .slug = about\n"),
            ("i18n/th/a.ftl", "site = T\n-venue = V\n"),
            ("i18n/tet/a.ftl", "site = Tet\n"),
        ],
    );
    let edits = [
        ("i18n/en/a.ftl", "site = Sites\nhome = Home in { -venue }\n-venue = Hall\n"),
        ("i18n/th/a.ftl", "site = T\n-venue = V\nhome = { -venue }\nnew = { site }\n"),
        // Defined twice, in a file that comes before the first one.
        ("i18n/en/0.ftl", "about = Another\nmore = More\n"),
        ("i18n/en/0.ftl", "more = More\n    .name = N\nvenue = A twin\n"),
        ("i18n/th/b.ftl", "about = { more.name } { venue }\n"),
        ("i18n/en/0.ftl", "more = More\n"),
        // Of the theme, under the site's and without it.
        ("themes/plain/i18n/en/t.ftl", "site = Theme\nnew = Theme's\n"),
        ("i18n/en/a.ftl", "home = Home\n-venue = Hall\n"),
        ("i18n/th/state.yaml", "home: { state: translated, source: \"0\" }\nno: 1\n"),
        ("i18n/th/state.yaml", ""),
        ("i18n/tet/locale.ftl", "locale-group = .\n"),
        ("i18n/en/a.ftl", "home = { about }\n-venue = Hall\n"),
        ("i18n/en/b.ftl", "about = { home }\n"),
        ("i18n/en/b.ftl", "about = About\n"),
        ("i18n/th/b.ftl", ""),
        ("i18n/en/0.ftl", ""),
    ];
    for (path, text) in edits {
        edited.write(path, text).expect("the same locales");
        let fresh = edited.fresh();
        assert_eq!(seen(&edited.bundles), seen(&fresh), "{path}: {text}");
        assert_eq!(edited.told(), told(&fresh), "{path}: {text}");
    }
}

#[test]
fn a_broken_message_leaves_its_last_text_and_the_others_of_its_file_go_on() {
    let file = "i18n/en/a.ftl";
    let mut edited = Edited::new(&["en"], &[(file, "site = Good\nhome = Old\n")]);
    let touched = edited.write(file, "site = { bad\nhome = New\n").expect("the same");
    assert_eq!(edited.text("en", "site"), "Good");
    assert_eq!(edited.text("en", "home"), "New");
    assert_eq!(edited.told().len(), 1, "{:?}", edited.told());
    assert!(!touched.existence);
    // One more edit does not make the broken text a good one.
    edited.write(file, "site = { bad\nhome = Newer\n").expect("the same");
    assert_eq!(edited.text("en", "site"), "Good");
    edited.write(file, "site = Mended\nhome = Newer\n").expect("the same");
    assert_eq!(edited.text("en", "site"), "Mended");
    assert!(edited.told().is_empty());
}

#[test]
fn a_reference_to_nothing_waits_for_the_file_that_brings_it() {
    let mut edited = Edited::new(
        &["en"],
        &[("i18n/en/a.ftl", "site = Good\n"), ("i18n/en/b.ftl", "home = Home\n")],
    );
    edited.write("i18n/en/a.ftl", "site = In { -venue }\n").expect("the same");
    assert_eq!(edited.text("en", "site"), "Good");
    assert!(edited.told().concat().contains("there is no term `-venue`"));
    edited.write("i18n/en/b.ftl", "home = Home\n-venue = Hall\n").expect("the same");
    assert_eq!(edited.text("en", "site"), "In Hall");
    assert!(edited.told().is_empty(), "{:?}", edited.told());
}

#[test]
fn an_edit_says_what_it_touched() {
    let mut edited = Edited::new(
        &["en"],
        &[
            ("i18n/en/a.ftl", "site = Site\nhome = Home\n    .slug = home\n"),
            ("i18n/en/b.ftl", "about = About\n"),
        ],
    );
    let mut edit = |text: &str| {
        let touched = edited.write("i18n/en/a.ftl", text).expect("the same locales");
        let ids: Vec<&str> = touched.ids.iter().map(MessageId::as_str).collect();
        (ids.join(" "), touched.existence, touched.slugs)
    };
    let same = "site = S\nhome = Home\n    .slug = home\n";
    assert_eq!(edit(same), ("home site".into(), false, false));
    let slug = "site = S\nhome = Home\n    .slug = start\n";
    assert_eq!(edit(slug), ("home site".into(), false, true));
    assert_eq!(edit("site = S\nhome = Home\n"), ("home site".into(), true, true));
    assert_eq!(edit("home = Home\nnew = N\n"), ("home new site".into(), true, false));
}

#[test]
fn a_locale_that_comes_or_goes_is_for_a_load_of_everything() {
    let mut edited = Edited::new(&["en", "th"], &[("i18n/en/a.ftl", "site = Site\n")]);
    assert!(edited.write("i18n/th/a.ftl", "site = T\n").is_none());
}
