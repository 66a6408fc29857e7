//! What is broken is told; what was shown last stays; what is mended is shown.

use std::collections::BTreeSet;

use plenary::diagnostic::Severity;

use super::client::encoded;
use super::served::{Preview, holds};
use crate::harness::{TestSite, told};
use crate::html;

const ENGLISH: &str = "i18n/en/site.ftl";

#[test]
fn a_broken_message_keeps_its_last_text_and_holds_up_no_other() {
    let preview = Preview::small();
    let mut second = preview.tab("/en/news/second/");
    let text = preview.site.read(ENGLISH);
    let broken = text.replace("= All about it", "= All { about it");
    preview.save(ENGLISH, broken.replace("= Second", "= Other"));
    assert!(second.reloads().contains("Other"), "of the same save");
    second.finds(|errors, _| errors == 1);
    assert!(preview.page("/en/about/").contains("All about it"));
    // Nor does it hold up what is saved later.
    preview.edit(ENGLISH, "= Other", "= Another");
    assert!(second.reloads().contains("Another"));
    assert!(preview.page("/en/about/").contains("All about it"));
    preview.edit(ENGLISH, "= All { about it", "= More about it");
    preview.shows("/en/about/", "More about it");
    second.finds(|errors, _| errors == 0);
    preview.serves_what_is_built(&mut BTreeSet::new());
}

#[test]
fn a_file_of_nothing_but_junk_takes_no_page_down() {
    let preview = Preview::small();
    let mut about = preview.tab("/en/about/");
    let good = preview.site.read(ENGLISH);
    for junk in ["}{", "", "\u{feff}", "= = =\n", "a = { $\n", "\t"] {
        preview.save(ENGLISH, junk);
        about.finds(|errors, _| errors > 0);
        let answer = preview.get("/en/about/");
        assert_eq!(answer.status, 200, "{junk}: {}", answer.text());
        preview.save(ENGLISH, &good);
        about.finds(|errors, _| errors == 0);
    }
    preview.serves_what_is_built(&mut BTreeSet::new());
}

#[test]
fn bytes_that_are_no_text_take_no_page_down() {
    let preview = Preview::small();
    let mut about = preview.tab("/en/about/");
    for (path, bytes) in [
        (ENGLISH, &b"\xff\xfe\x00"[..]),
        ("content/news/second.yaml", b"\xc3("),
        ("templates/page.html", b"\xe0\x80"),
        ("content/site.yaml", b"\x00\x00"),
    ] {
        let good = std::fs::read(preview.site.path(path));
        preview.save(path, bytes);
        about.finds(|errors, _| errors > 0);
        assert_eq!(preview.get("/en/about/").status, 200, "{path}");
        assert_eq!(preview.get("/en/news/second/").status, 200, "{path}");
        match good {
            Ok(good) => drop(preview.save(path, good)),
            Err(_) => drop(preview.site.remove(path)),
        }
        about.finds(|errors, _| errors == 0);
    }
    preview.serves_what_is_built(&mut BTreeSet::new());
}

#[test]
fn a_broken_entry_keeps_its_page() {
    let preview = Preview::small();
    let mut second = preview.tab("/en/news/second/");
    let mut list = preview.tab("/en/news/");
    preview.save("content/news/second.yaml", "date: [\n");
    second.finds(|errors, _| errors == 1);
    assert!(preview.page("/en/news/second/").contains("Second"));
    assert!(preview.page("/en/news/").contains("Second"));
    preview.save("content/news/second.yaml", "date: 2025-08-01\n");
    second.finds(|errors, _| errors == 0);
    list.reloads();
    assert_eq!(second.told(), 0, "it was never gone");
}

#[test]
fn broken_settings_leave_the_pages_as_they_were() {
    let preview = Preview::small();
    let mut about = preview.tab("/en/about/");
    let good = preview.site.read("content/site.yaml");
    for broken in ["base_url: [", "", "nonsense: 1\n", &good.replace("plain", "nowhere")]
    {
        preview.save("content/site.yaml", broken);
        about.finds(|errors, _| errors > 0);
        assert!(preview.page("/en/about/").contains("All about it"), "{broken}");
        assert_eq!(preview.get("/th/news/second/").status, 200, "{broken}");
        preview.save("content/site.yaml", &good);
        about.finds(|errors, _| errors == 0);
    }
    preview.site.remove("content/site.yaml");
    about.finds(|errors, _| errors > 0);
    assert_eq!(preview.get("/en/about/").status, 200);
    preview.edit(ENGLISH, "All about it", "More about it");
    preview.save("content/site.yaml", good);
    about.finds(|errors, _| errors == 0);
    preview.shows("/en/about/", "More about it");
    preview.serves_what_is_built(&mut BTreeSet::new());
}

#[test]
fn a_broken_template_leaves_the_pages_as_they_were() {
    let good = "<body><p>{{ page.title }}</p></body>";
    let preview = Preview::of(TestSite::small_with(&[("templates/page.html", good)]));
    let mut about = preview.tab("/en/about/");
    let mut number = 0;
    for broken in [
        "{% if",
        "{{ page.title | nonsense }}",
        "{% include \"nowhere.html\" %}",
        "{% extends \"page.html\" %}",
        "{{ nonsense() }}",
    ] {
        preview.save("templates/page.html", broken);
        about.finds(|errors, _| errors > 0);
        let page = preview.page("/en/about/");
        assert!(page.contains("<p>") && page.contains("About"), "{broken}: {page}");
        number += 1;
        preview.save("templates/page.html", format!("{good}{number}"));
        about.finds(|errors, _| errors == 0);
        preview.shows("/en/about/", &format!("</body>{number}"));
    }
    preview.serves_what_is_built(&mut BTreeSet::new());
}

#[test]
fn an_error_stays_told_until_it_is_mended() {
    let preview = Preview::of(TestSite::small_with(&[("templates/page.html", "<p>")]));
    let mut about = preview.tab("/en/about/");
    let broken = [
        ("templates/page.html", "{% if"),
        ("i18n/th/broken.ftl", "broken = {\n"),
        ("content/news/first.yaml", "date: [\n"),
        ("themes/plain/templates/other.html", "{% for"),
        ("content/news/second.yaml", "date: [\n"),
        ("i18n/en/other.ftl", "other = { -nothing }\n"),
    ];
    // Each save has nothing to do with what was broken before.
    for (number, (path, text)) in (1..).zip(broken) {
        preview.save(path, text);
        about.finds(|errors, _| errors == number);
    }
    preview.save("static/other.txt", "other");
    preview.shows("/other.txt", "other");
    about.finds(|errors, _| errors == 6);
    assert_eq!(preview.get("/en/about/").status, 200);
    let mended = [
        ("content/news/first.yaml", "date: 2025-09-01\n"),
        ("i18n/th/broken.ftl", ""),
        ("themes/plain/templates/other.html", ""),
        ("i18n/en/other.ftl", ""),
        ("templates/page.html", "<b>"),
        ("content/news/second.yaml", "date: 2025-09-02\n"),
    ];
    for (left, (path, text)) in (0..6).rev().zip(mended) {
        preview.save(path, text);
        about.finds(|errors, _| errors == left);
    }
    preview.serves_what_is_built(&mut BTreeSet::new());
}

#[test]
fn a_template_that_fails_while_it_renders_leaves_the_last_page() {
    let good = "<body><p>{{ page.title }}</p></body>";
    let preview = Preview::of(TestSite::small_with(&[("templates/page.html", good)]));
    let mut about = preview.tab("/en/about/");
    let failing = "{% set it = get_page(path=\"pages/nowhere\") %}{{ it.title }}";
    preview.save("templates/page.html", failing);
    about.finds(|errors, _| errors > 0);
    assert!(preview.page("/en/about/").contains("<p>About</p>"));
    preview.save("templates/page.html", format!("{good}!"));
    about.finds(|errors, _| errors == 0);
    preview.shows("/en/about/", "</body>!");
}

#[test]
fn what_never_ends_or_fills_the_memory_is_told() {
    let good = "<body><p>{{ page.title }}</p></body>";
    let preview = Preview::of(TestSite::small_with(&[("templates/page.html", good)]));
    let mut about = preview.tab("/en/about/");
    for endless in [
        "{% for a in range(end=99999) %}{% for b in range(end=99999) %}x{% endfor %}\
         {% endfor %}",
        "{% include \"page.html\" %}",
    ] {
        preview.save("templates/page.html", endless);
        about.finds(|errors, _| errors > 0);
        assert_eq!(preview.get("/robots.txt").status, 200);
        preview.save("templates/page.html", good);
        about.finds(|errors, _| errors == 0);
    }
    preview.shows("/en/about/", "<p>About</p>");
}

/// Sites with findings of each part of the work; the first save makes them so.
const FINDINGS: &[(&str, &str)] = &[
    // A page in a language that misses a text; a message that nobody has.
    ("content/pages/about.yaml", "body:\n  - paragraph: lead\n  - paragraph: nowhere\n"),
    // A variable that nobody gives.
    (ENGLISH, "site = S\nhome = H\npages--about = { $a }\npages--about--lead = { $b }\n"),
    // Templates that ask for what is not there.
    ("templates/page.html", "<p>{{ trans(key=\"nowhere\") }}{{ trans(key=\"site\") }}"),
    (
        "templates/section.html",
        "{% set it = get_page(path=\"pages/no\") %}{{ it.title }}",
    ),
    ("templates/index.html", "<p onclick=\"{{ lang }}\">"),
    // A slug that cannot be; an address that two pages want.
    ("i18n/th/slug.ftl", "news--second2 = x\nnews--first2 = y\n    .slug = a/b\n"),
    ("i18n/th/state.yaml", "nowhere: { state: reviewed, source: \"0\" }\n"),
    ("content/news/second.yaml", "dat: 2025-09-02\n"),
    ("content/news/third.yaml", "title: Typed\n"),
];

#[test]
fn what_is_found_is_what_a_build_finds() {
    for (path, text) in FINDINGS {
        let preview = Preview::small();
        preview.save(path, text);
        finds_what_a_build_finds(&preview, path);
    }
}

#[test]
fn what_was_there_from_the_start_is_found_too() {
    for (path, text) in FINDINGS {
        let preview = Preview::of(TestSite::small_with(&[(path, text)]));
        finds_what_a_build_finds(&preview, path);
    }
}

#[test]
fn the_conference_has_the_one_finding_of_its_build() {
    finds_what_a_build_finds(&Preview::of(TestSite::conference()), "");
}

/// A build that is refused before its pages are rendered finds nothing in them; the
/// preview goes on, and may find more.
fn finds_what_a_build_finds(preview: &Preview, case: &str) {
    let report = preview.report();
    let expected = |severity| {
        report.diagnostics.iter().filter(|it| it.severity == severity).count() as u64
    };
    let (errors, warnings) = (expected(Severity::Error), expected(Severity::Warning));
    let rendered = report.diagnostics.iter().any(|it| !it.routes.is_empty());
    let whole = rendered || !preview.is_refused();
    let mut tab = preview.tab("/en/about/");
    let all = told(&report.diagnostics);
    preview.until(|_| {
        let found = tab.found().unwrap_or_default();
        let more = found.0 >= errors && found.1 >= warnings;
        holds(found == (errors, warnings) || more && !whole, || {
            format!("{case}: {found:?} found, and not\n{all}")
        })
    });
    for page in ["/_plenary/", "/_plenary/panel?page=/en/about/"] {
        preview.until(|it| {
            let shown = plain(&html::parse(&it.get_as_is(page)).first("html"));
            for finding in &report.diagnostics {
                if !shown.contains(&plain(&finding.message)) {
                    return Err(format!(
                        "{case}: {page} without `{}` of\n{all}",
                        finding.message
                    ));
                }
            }
            Ok(())
        });
    }
}

fn plain(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && *c != '`').collect()
}

#[test]
fn texts_of_others_are_no_markup_in_the_panel_and_at_the_desk() {
    let preview = Preview::small();
    let trap = "<img src=x onerror=alert(1)>\"'&lt;";
    preview.save("content/news/second.yaml", format!("{trap}: 1\n"));
    preview.save("i18n/en/trap.ftl", format!("news--second2 = {trap} {{ $x }} {{\n"));
    preview.save("static/<img src=x>.txt", trap);
    preview.edit(ENGLISH, "= Welcome", &format!("= Welcome {trap}"));
    preview.tab("/en/about/").finds(|errors, _| errors > 0);
    for page in [
        "/_plenary/",
        "/_plenary/panel?page=/en/about/",
        &format!("/_plenary/panel?page={}", encoded(trap)),
        &format!("/_plenary/?q={0}&locale={0}&lang={0}&from={0}", encoded(trap)),
    ] {
        let answer = preview.get_as_is(page);
        let document = html::parse(&answer);
        assert_eq!(document.count("img"), 0, "{page}: {answer}");
        assert_eq!(document.attributes_starting_with("on"), [""; 0], "{page}: {answer}");
    }
}
