//! The sites that are measured: a small one, written here so that it stays the same, and
//! this repository's own, for its templates.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use plenary::diagnostic::Diagnostics;
use plenary::model::{Locale, MessageRef};
use plenary::render::Renderer;
use plenary::site::{self, Route, Settings, Site};
use plenary::source::{self, Files, Index};

use crate::scratch;

/// How many talks the small site has.
const TALKS: usize = 12;

const FIXED: &[(&str, &str)] = &[
    (
        "content/site.yaml",
        "base_url: https://example.org/\ntheme: plain\nreference_locale: en\n\
         extra_locales: [fr, th]\n\
         event:\n  start: 2025-09-17\n  end: 2025-09-17\n  time_zone: Asia/Bangkok\n\
         navigation: [talks/_index, pages/about]\n",
    ),
    ("content/_index.yaml", ""),
    ("content/pages/about.yaml", "body:\n  - paragraph: lead\n"),
    ("content/talks/_index.yaml", "sort_by: date\nfeed: true\n"),
    ("content/texts/_index.yaml", "page_template: texts.html\n"),
    ("content/texts/bare.yaml", ""),
    ("content/texts/marked.yaml", ""),
    ("themes/plain/theme.yaml", ""),
    // A page of texts that the template prints, so that `settle` has to look at each.
    (
        "templates/texts.html",
        "<!doctype html>\n<html lang=\"{{ lang }}\">\n<title>{{ page.title }}</title>\n\
         {% for number in range(end=40) %}\
         <p title=\"{{ page.title }}\">{{ page.description }}</p>\n{% endfor %}</html>\n",
    ),
    (
        "i18n/en/site.ftl",
        "site = The Meeting\nhome = Welcome\ntalks = Talks\n\
         pages--about = About\n\
         pages--about--lead = All about it, in a sentence or two.\n\
         texts = Texts\n\
         texts--bare = A title of some words\n    \
         .description = A text that is said in a few more words than a title.\n\
         texts--marked = A title of <em>some</em> words\n    \
         .description = A <em>text</em> that is <strong>said</strong> in a few more \
         words than a <em>title</em>.\n",
    ),
    // What French lacks falls back to English.
    ("i18n/fr/site.ftl", "site = La réunion\nhome = Bienvenue\ntalks = Exposés\n"),
    (
        "i18n/th/site.ftl",
        "site = การประชุม\nhome = ยินดีต้อนรับ\ntalks = การบรรยาย\n\
         pages--about = เกี่ยวกับ\npages--about--lead = ทุกเรื่องในประโยคเดียวหรือสองประโยค\n\
         texts = ข้อความ\ntexts--bare = ชื่อเรื่อง\ntexts--marked = ชื่อ<em>เรื่อง</em>\n",
    ),
];

/// A new folder with the small site.
pub(crate) fn small() -> PathBuf {
    let root = scratch::folder();
    let write = |path: &str, text: &str| {
        let path = root.join(path);
        fs::create_dir_all(path.parent().expect("a folder above")).expect("folders");
        fs::write(path, text).expect("a file of the site");
    };
    for (path, text) in FIXED {
        write(path, text);
    }
    for number in 1..=TALKS {
        let day = format!("2025-09-{number:02}");
        let facts = format!(
            "date: {day}\nbody:\n  - heading: matter\n  - paragraph: opening\n    \
             with: {{ day: {day}, people: {number}00 }}\n  - paragraph: rest\n"
        );
        write(&format!("content/talks/talk-{number}.yaml"), &facts);
        for (locale, title, opens) in [
            ("en", "A talk", "It begins on { DATETIME($day, dateStyle: \"long\") }"),
            ("th", "การบรรยาย", "เริ่มวันที่ { DATETIME($day, dateStyle: \"long\") }"),
        ] {
            let id = format!("talks--talk-{number}");
            let rest = "one sentence more of the talk, ".repeat(10);
            let messages = format!(
                "{id} = {title} {number}\n    .description = {title}\n\
                 {id}--matter = {title}\n\
                 # Variables: $day (date), $people (number).\n\
                 {id}--opening = {opens}: {{ NUMBER($people) }}, {{ site }}.\n\
                 {id}--rest = {title}: {rest}and the last.\n"
            );
            write(&format!("i18n/{locale}/talks/talk-{number}.ftl"), &messages);
        }
    }
    root
}

/// This repository's own site, which is only read.
pub(crate) fn own() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

/// Reads the files of a site as the first build does.
pub(crate) fn read(root: &Path) -> Files {
    let (files, _) = source::read(root, &Index::default(), &mut Diagnostics::new());
    files
}

/// Joins the files of a site, which has no errors.
pub(crate) fn join(files: &Files) -> Arc<Site> {
    let now = "2025-10-01T00:00:00Z".parse().expect("an instant");
    let settings = Settings { base_url: None, drafts: false, now };
    let mut found = Diagnostics::new();
    let site = site::load(files, &settings, &mut found);
    assert!(!found.has_errors(), "{:?}", found.sorted());
    site.expect("a site without errors")
}

/// Reads the templates of a site, which have no errors.
pub(crate) fn renderer(site: &Arc<Site>) -> Renderer {
    let mut found = Diagnostics::new();
    let renderer = Renderer::new(Arc::clone(site), &mut found);
    renderer.unwrap_or_else(|| panic!("{:?}", found.sorted()))
}

/// The route at an address.
pub(crate) fn route(site: &Site, address: &str) -> Route {
    let path = plenary::model::RoutePath::new(address).expect(address);
    site.route(&path).expect(address).clone()
}

/// A locale by its tag.
pub(crate) fn locale(tag: &str) -> Locale {
    Locale::new(tag).expect(tag)
}

/// A message, or an attribute of one, by its name.
pub(crate) fn message(name: &str) -> MessageRef {
    MessageRef::parse(name).expect(name)
}
