//! Whatever is wrong is told with its place, and the output stays as it was.

use std::os::unix::fs::symlink;

use plenary::build::Outcome;
use plenary::model::Span;

use crate::harness::{TestSite, codes, told};

/// Builds a good site, breaks it, and expects that code, at that file, and an output that
/// nobody touched.
fn refused(path: &str, text: impl AsRef<[u8]>, code: &str) {
    refused_at(path, path, text, code);
}

/// The same where another file is told, for two have a part in it.
fn refused_somewhere(path: &str, text: impl AsRef<[u8]>, code: &str) {
    refused_at("", path, text, code);
}

fn refused_at(place: &str, path: &str, text: impl AsRef<[u8]>, code: &str) {
    let site = TestSite::small();
    site.built();
    let before = site.tree();
    site.write(path, text);
    expect_refused(&site, place, code);
    assert_eq!(site.tree(), before, "the output is as it was");
}

fn expect_refused(site: &TestSite, path: &str, code: &str) {
    let report = site.build();
    let all = told(&report.diagnostics);
    assert!(matches!(report.outcome, Outcome::Refused), "{all}");
    let found = report.diagnostics.iter().any(|finding| {
        let place = finding.span.as_ref().map_or("", |span| span.path.as_str());
        finding.code.as_str() == code && (path.is_empty() || place == path)
    });
    assert!(found, "{code} at {path} is told:\n{all}");
}

#[test]
fn broken_yaml_is_told_with_its_place() {
    refused("content/pages/about.yaml", "body: [", "yaml-syntax");
    refused("content/pages/about.yaml", "draft: true\ndraft: true\n", "wrong-value");
    refused("content/pages/about.yaml", "oder: 3\n", "unknown-field");
    refused("content/pages/about.yaml", "title: All about it\n", "text-in-yaml");
    refused("content/pages/about.yaml", "order: first\n", "wrong-value");
}

#[test]
fn yaml_bombs_and_towers_end_early() {
    let mut bomb = String::from("a0: &a0 [x, x]\n");
    for level in 1..40 {
        let below = level - 1;
        bomb.extend([format!("a{level}: &a{level} [*a{below}, *a{below}]\n")]);
    }
    refused(
        "content/pages/about.yaml",
        format!("extra:\n  {}", bomb.replace('\n', "\n  ")),
        "yaml-limit",
    );
    let tower = format!("extra: {{ a: {}{} }}", "[".repeat(10_000), "]".repeat(10_000));
    refused("content/pages/about.yaml", tower, "yaml-limit");
}

#[test]
fn broken_fluent_is_told_with_its_place() {
    refused("i18n/th/site.ftl", "site = {\nhome = ก\n", "fluent-syntax");
    refused("i18n/th/twice.ftl", "home = again\n", "duplicate-message");
    refused("i18n/th/twice.ftl", "-home = a term of that name\n", "duplicate-message");
    let tower = format!("deep = {}{}\n", "{".repeat(5_000), "}".repeat(5_000));
    refused("i18n/th/more.ftl", tower, "fluent-limit");
    refused("i18n/en/more.ftl", "a = { b }\nb = { a }\n", "cyclic-reference");
    refused("i18n/en/more.ftl", "a = { nowhere }\n", "unknown-message");
}

#[test]
fn texts_are_utf8_without_hidden_characters() {
    refused("i18n/th/site.ftl", b"site = \xFF\xFE\n".as_slice(), "not-utf8");
    let utf16: Vec<u8> = "site = a".encode_utf16().flat_map(u16::to_le_bytes).collect();
    refused("i18n/th/site.ftl", [vec![0xFF, 0xFE], utf16].concat(), "not-utf8");
    refused("i18n/th/site.ftl", "site = a\u{FDD0}b\n", "forbidden-character");
    refused("i18n/th/site.ftl", "site = a\u{202E}b\n", "forbidden-character");
    refused("i18n/th/site.ftl", "site = a\u{0}b\n", "forbidden-character");
    refused("i18n/th/site.ftl", "site = { \"\\uFDD0\" }\n", "forbidden-character");
    refused(
        "content/pages/about.yaml",
        "extra: { a: \"\\uFDD0\" }\n",
        "forbidden-character",
    );
}

#[test]
fn references_lead_to_what_exists() {
    refused("content/news/first.yaml", "body:\n  - paragraph: gone\n", "unknown-message");
    let link = "body:\n  - paragraph: text\n    links: { x: pages/abuot }\n";
    refused("content/news/first.yaml", link, "unknown-reference");
    let link = "body:\n  - paragraph: text\n    links: { x: \"javascript:alert(1)\" }\n";
    refused("content/news/first.yaml", link, "unsafe-address");
    for address in ["JavaScript:alert(1)", "data:text/html,x", "vbscript:x"] {
        let extra = format!("extra: {{ link: \"{address}\" }}\n");
        refused("content/news/first.yaml", extra, "unsafe-address");
    }
    refused("content/news/first.yaml", "template: nowhere.html\n", "unknown-template");
}

#[test]
fn variables_that_nobody_passes_are_told() {
    refused("i18n/en/site.ftl", SITE_WITH_VARIABLE, "unknown-variable");
}

const SITE_WITH_VARIABLE: &str = "site = The { $meeting }\nhome = Welcome\n\
    pages--about = About\npages--about--lead = All about it\nnews = News\n\
    news--first = First\nnews--first--text = On { $day }\nnews--second = Second\n";

#[test]
fn templates_are_checked_when_they_are_loaded() {
    refused("templates/page.html", "{% if %}", "template-syntax");
    refused("templates/page.html", "{% macro a() %}{% endmacro a %}", "tera-1");
    refused("templates/page.html", "{% include \"gone.html\" %}", "unknown-template");
    refused("templates/page.html", "<a title={{ page.title }}>", "unsafe-expression");
    refused("templates/page.html", "<p>{{ page.nothing.at_all }}</p>", "template-fails");
    refused(
        "templates/page.html",
        "<p>{{ trans(key=\"nowhere\") }}</p>",
        "unknown-message",
    );
    let tower =
        format!("{}x{}", "{% if true %}".repeat(3000), "{% endif %}".repeat(3000));
    refused("templates/page.html", tower, "template-syntax");
}

#[test]
fn addresses_stay_in_the_output_and_are_taken_once() {
    let attribute = |slug: &str| {
        format!("pages--about = About\n    .slug = {slug}\npages--about--lead = x\n")
    };
    let others = "site = a\nhome = b\nnews = c\nnews--first = d\nnews--first--text = e\nnews--second = f\n";
    for slug in ["../../x", "a/b", "a b", "..", "%2e%2e"] {
        refused("i18n/th/site.ftl", format!("{}{others}", attribute(slug)), "slug");
    }
    let same = format!("{}{others}", attribute("news"));
    refused_somewhere("i18n/th/site.ftl", same, "duplicate-address");
    refused_somewhere("static/EN/about/index.html", "mine", "duplicate-address");
    refused_somewhere("content/news/First.yaml", "", "duplicate-address");
}

#[test]
fn links_and_pipes_do_not_lead_out_of_the_site() {
    let site = TestSite::small();
    site.built();
    let before = site.tree();
    symlink("/etc/passwd", site.path("content/news/secret.yaml")).expect("a link");
    expect_refused(&site, "content/news/secret.yaml", "link-leaves");
    std::fs::remove_file(site.path("content/news/secret.yaml")).expect("removed");
    symlink("/etc", site.path("themes/plain/static")).expect("a link");
    expect_refused(&site, "", "link-leaves");
    assert_eq!(site.tree(), before);
}

#[test]
fn an_output_that_is_or_holds_a_source_is_refused() {
    let site = TestSite::small();
    for output in ["content", ".", "i18n/en", "..", "themes/plain/static/out"] {
        let mut options = site.options();
        options.output = site.path(output);
        let report = site.build_with(&options);
        assert_eq!(codes(&report), ["output-is-source"], "{output}");
        assert!(site.path("content/site.yaml").is_file());
    }
}

#[test]
fn a_foreign_file_in_the_way_is_never_replaced() {
    let site = TestSite::small();
    site.write("public/index.html", "somebody's own page");
    let report = site.build();
    assert!(!matches!(report.outcome, Outcome::Built(_)));
    assert!(codes(&report).contains(&"foreign-file"), "{}", told(&report.diagnostics));
    assert_eq!(site.tree().len(), 1);
    assert_eq!(site.read("public/index.html"), "somebody's own page");
}

#[test]
fn line_ends_and_byte_order_marks_make_no_difference() {
    let site = TestSite::small();
    site.built();
    let before = site.tree();
    let windows =
        format!("\u{FEFF}{}", site.read("i18n/th/site.ftl").replace('\n', "\r\n"));
    site.write("i18n/th/site.ftl", windows);
    let summary = site.built();
    assert_eq!((summary.rendered, site.tree()), (0, before));
}

#[test]
fn a_message_that_one_language_lacks_is_a_warning() {
    let site = TestSite::small();
    let report = site.build();
    assert!(matches!(report.outcome, Outcome::Built(_)));
    assert!(codes(&report).iter().all(|code| *code == "missing-message"));
    let page = site.read("public/fr/about/index.html");
    assert!(page.contains("<span lang=\"en\">All about it</span>"), "{page}");
}

/// The place of each finding of that code, as the text that is underlined there.
fn places(site: &TestSite, code: &str) -> Vec<(String, String)> {
    let report = site.build();
    let all = told(&report.diagnostics);
    assert!(matches!(report.outcome, Outcome::Refused), "{all}");
    let found = report.diagnostics.iter().filter(|it| it.code.as_str() == code);
    let spans = found.filter_map(|it| it.span.as_ref());
    let place = |span: &Span| {
        let path = span.path.to_string();
        let text = site.read(&path)[span.range()].to_owned();
        (path, text)
    };
    spans.map(place).collect()
}

#[test]
fn what_has_no_effect_on_the_home_is_refused() {
    for field in [
        "draft: true",
        "publish_at: 2025-10-02",
        "remove_at: 2025-10-02",
        "paginate_by: 3",
        "sort_by: date",
        "feed: true",
        "render: false",
        "page_template: page.html",
    ] {
        let site = TestSite::small_with(&[("content/_index.yaml", field)]);
        let name = field.split(':').next().unwrap_or_default().to_owned();
        let place = [("content/_index.yaml".to_owned(), name)];
        assert_eq!(places(&site, "unknown-field"), place);
    }
}

#[test]
fn an_old_address_needs_a_page_to_lead_to() {
    let site = TestSite::small_with(&[(
        "content/news/_index.yaml",
        "render: false\naliases: [/old/]\n",
    )]);
    let place = ("content/news/_index.yaml".to_owned(), "/old/".to_owned());
    assert_eq!(places(&site, "unknown-reference"), [place]);
}

#[test]
fn a_template_for_all_entries_is_told_once_where_it_is_named() {
    let site = TestSite::small_with(&[(
        "content/news/_index.yaml",
        "page_template: nowhere.html\n",
    )]);
    let place = ("content/news/_index.yaml".to_owned(), "nowhere.html".to_owned());
    assert_eq!(places(&site, "unknown-template"), [place]);
}

#[test]
fn no_file_stands_where_another_needs_a_folder() {
    let site = TestSite::small_with(&[(
        "content/news/first.yaml",
        "date: 2025-09-01\naliases: [/old, /old/new/]\n",
    )]);
    let place = ("content/news/first.yaml".to_owned(), "/old".to_owned());
    assert_eq!(places(&site, "duplicate-address"), [place]);

    let site = TestSite::small_with(&[("static/en/about", "mine")]);
    let report = site.build();
    let found =
        report.diagnostics.iter().find(|it| it.code.as_str() == "duplicate-address");
    let found = found.expect("told");
    let first = found.span.as_ref().map(|span| span.path.as_str());
    assert_eq!(first, Some("static/en/about"));
    assert_eq!(found.related[0].0.path.as_str(), "content/pages/about.yaml");
    // All pages in English lie below it, and it is told once.
    let site = TestSite::small_with(&[("static/EN", "mine")]);
    assert_eq!(places(&site, "duplicate-address").len(), 1);
}

#[test]
fn a_slug_that_no_address_can_have_is_told_where_it_is_written() {
    for (slug, why) in [
        ("ข่าว".repeat(17), "the slug has 204 bytes, and 200 are the most"),
        ("con".into(), "`con` is no usable part of an address"),
        ("a b".into(), "`a b` is no part of an address"),
    ] {
        let site = TestSite::small();
        let attribute = format!("news = ข่าว\n    .slug = {slug}");
        site.replace("i18n/th/site.ftl", "news = ข่าว", &attribute);
        let report = site.build();
        let slugs = report.diagnostics.iter().filter(|it| it.code.as_str() == "slug");
        let slugs: Vec<_> = slugs.collect();
        assert_eq!(slugs.len(), 1, "{}", told(&report.diagnostics));
        assert!(slugs[0].message.starts_with(why), "{}", slugs[0].message);
        assert_eq!(places(&site, "slug"), [("i18n/th/site.ftl".into(), "news".into())]);
    }
}
