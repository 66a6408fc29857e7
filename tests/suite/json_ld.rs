//! What search engines read of a page: JSON-LD with the words of schema.org.

use serde_json::Value;

use crate::conference::{LOCALES, built, page, pages, tag};
use crate::harness::TestSite;
use crate::html;

/// What a page says of itself: all things of its graph.
fn graph(page: &str) -> Vec<Value> {
    let scripts = html::parse(page).texts("script");
    let data = scripts.iter().find(|text| text.contains("@graph")).expect("JSON-LD");
    let mut data: Value = serde_json::from_str(data).expect("JSON");
    assert_eq!(data["@context"], "https://schema.org");
    match data["@graph"].take() {
        Value::Array(graph) => graph,
        other => panic!("{other}"),
    }
}

fn of_type(graph: &[Value], kind: &str) -> Value {
    graph.iter().find(|it| it["@type"] == kind).cloned().unwrap_or_default()
}

#[test]
fn the_event_has_the_same_facts_in_every_language() {
    let tree = built();
    for folder in LOCALES {
        let event = of_type(&graph(page(tree, &format!("{folder}/index.html"))), "Event");
        assert_eq!(event["startDate"], "2025-09-17", "{folder}");
        assert_eq!(event["eventStatus"], "https://schema.org/EventScheduled");
        assert_eq!(event["inLanguage"], tag(folder).as_str());
        let address = format!("https://migration-governance.example/{folder}/");
        assert_eq!(event["url"], address.as_str());
        assert_eq!(event["location"]["@type"], "Place");
        let place = event["location"]["url"].as_str().unwrap_or_default();
        assert_eq!(place, format!("{address}venues/lianyungang/"));
    }
}

#[test]
fn every_page_but_a_home_says_the_way_to_it() {
    for (path, page) in pages(built()) {
        let depth = path.split('/').count();
        if depth < 3 {
            continue;
        }
        let way = of_type(&graph(page), "BreadcrumbList");
        let items = way["itemListElement"].as_array().cloned().unwrap_or_default();
        // The entries of `pages` stand right under the home.
        assert_eq!(items.len(), depth - 1, "{path}: {way}");
        let own = html::parse(page).values_where("link", "rel", "canonical", "href");
        let last = items.last().expect("the page");
        assert_eq!(last["item"].as_str(), own.first().map(String::as_str), "{path}");
    }
}

#[test]
fn a_session_is_a_part_of_the_event_and_its_changes_show_there() {
    let words =
        "sessions = Programme\nsessions--talks = <em>Talks</em> & \"more\"</script>\n";
    let site = TestSite::small_with(&[
        (
            "themes/plain/templates/index.html",
            "<script type=\"application/ld+json\">{{ section.json_ld }}</script>",
        ),
        (
            "themes/plain/templates/page.html",
            "<script type=\"application/ld+json\">{{ page.json_ld }}</script>",
        ),
        ("content/sessions/talks.yaml", "start: 2025-09-17T09:00\n"),
        ("i18n/en/sessions.ftl", words),
    ]);
    site.built();
    let event = of_type(&graph(&site.read("public/en/index.html")), "Event");
    let session = &event["subEvent"][0];
    assert_eq!(session["name"], "Talks & \"more\"</script>", "a text stays one");
    assert_eq!(session["startDate"], "2025-09-17T09:00:00+08:00");
    let own = of_type(&graph(&site.read("public/en/sessions/talks/index.html")), "Event");
    assert_eq!(own["superEvent"]["name"], "Welcome");

    site.replace(
        "content/sessions/talks.yaml",
        "T09:00",
        "T10:00\nstatus: moved\nprevious_start: 2025-09-17T09:00",
    );
    site.built();
    let event = of_type(&graph(&site.read("public/en/index.html")), "Event");
    let session = &event["subEvent"][0];
    assert_eq!(session["startDate"], "2025-09-17T10:00:00+08:00");
    assert_eq!(session["previousStartDate"], "2025-09-17T09:00:00+08:00");
    assert_eq!(session["eventStatus"], "https://schema.org/EventRescheduled");
    assert!(site.tree() == site.clean_tree());
}
