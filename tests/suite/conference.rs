//! The repository's own site, as visitors get it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use crate::harness::{TestSite, Tree, told};
use crate::html;

/// The folders of the site's languages.
pub(crate) const LOCALES: [&str; 15] = [
    "en", "fil", "id", "km", "ko", "lo", "ms", "ms-bn", "my", "pt", "ta", "tet", "th",
    "vi", "zh-hans",
];

pub(crate) fn pages(tree: &Tree) -> BTreeMap<&str, &str> {
    let pages = tree.iter().filter(|(path, _)| is(path, "html"));
    pages
        .map(|(path, bytes)| (path.as_str(), std::str::from_utf8(bytes).expect("UTF-8")))
        .collect()
}

/// The files of the site, built once for all tests.
pub(crate) fn built() -> &'static Tree {
    static BUILT: OnceLock<Tree> = OnceLock::new();
    BUILT.get_or_init(|| {
        let site = TestSite::conference();
        site.built();
        site.tree()
    })
}

/// A page of the site.
pub(crate) fn page<'t>(tree: &'t Tree, path: &str) -> &'t str {
    let bytes = tree.get(path).unwrap_or_else(|| panic!("no {path}"));
    std::str::from_utf8(bytes).expect("UTF-8")
}

#[test]
fn it_builds_without_a_finding() {
    let site = TestSite::conference();
    let report = site.build();
    assert!(report.diagnostics.is_empty(), "{}", told(&report.diagnostics));
}

#[test]
fn every_page_says_its_language_and_lies_in_its_folder() {
    let tree = built();
    let pages = pages(tree);
    for locale in LOCALES {
        let own = pages.keys().filter(|path| path.starts_with(&format!("{locale}/")));
        assert!(own.count() >= 25, "{locale} has its pages");
    }
    for (path, page) in pages {
        let folder = path.split('/').next().unwrap_or_default();
        if LOCALES.contains(&folder) {
            let lang = html::parse(page).values("html", "lang");
            assert_eq!(lang, [tag(folder)], "{path}");
        }
    }
}

#[test]
fn nothing_of_fluent_or_of_marks_leaks() {
    let tree = built();
    for (path, bytes) in tree {
        let Ok(text) = std::str::from_utf8(bytes) else { continue };
        if is(path, "css") {
            continue;
        }
        for leak in ["{ $", "{$", "{ -", "{-", "DATETIME(", "data-l10n"] {
            assert!(!text.contains(leak), "{path} shows {leak}");
        }
        let forbidden = text.chars().find(|c| {
            matches!(c, '\u{FDD0}'..='\u{FDEF}' | '\u{2066}'..='\u{2069}' | '\u{FFFD}')
        });
        assert_eq!(forbidden, None, "{path}");
    }
}

#[test]
fn the_same_facts_stand_in_all_languages() {
    let tree = built();
    let pages = pages(tree);
    let mut compared = 0;
    for (path, page) in &pages {
        let Some(rest) = path.strip_prefix("en/") else { continue };
        let times = |page: &str| -> BTreeSet<String> {
            html::parse(page).values("time", "datetime").into_iter().collect()
        };
        for other in LOCALES {
            let translation = pages[format!("{other}/{rest}").as_str()];
            assert_eq!(times(page), times(translation), "{rest} in {other}");
            compared += times(page).len();
        }
    }
    assert!(compared > 0, "there are dates to compare");
}

#[test]
fn every_link_leads_to_a_file_of_the_site() {
    let tree = built();
    let mut followed = 0;
    for (path, page) in pages(tree) {
        if path == "404.html" {
            continue;
        }
        let document = html::parse(page);
        let mut links = document.values("a", "href");
        links.extend(document.values("link", "href"));
        links.extend(document.values("script", "src"));
        for link in links {
            if link.contains(':') {
                continue;
            }
            let (target, anchor) = link.split_once('#').unwrap_or((&link, ""));
            let file =
                if target.is_empty() { path.to_owned() } else { resolve(path, target) };
            let bytes = tree.get(&file).unwrap_or_else(|| panic!("{path}: {link}"));
            if !anchor.is_empty() {
                let text = String::from_utf8_lossy(bytes);
                let ids = html::parse(&text).values_of_all("id");
                assert!(ids.iter().any(|id| id == anchor), "{path}: {link}");
            }
            followed += 1;
        }
    }
    assert!(followed > 500, "{followed}");
}

#[test]
fn alternates_are_reciprocal_and_name_themselves() {
    let tree = built();
    let mut sets: BTreeMap<Vec<String>, usize> = BTreeMap::new();
    for (path, page) in pages(tree) {
        let folder = path.split('/').next().unwrap_or_default();
        if !LOCALES.contains(&folder) {
            continue;
        }
        let document = html::parse(page);
        let canonical = document.values("link", "rel");
        assert!(canonical.iter().any(|rel| rel == "canonical"), "{path}");
        let hreflang = document.values("link", "hreflang");
        assert!(hreflang.iter().any(|it| *it == tag(folder)), "{path} lists itself");
        assert_eq!(hreflang.last().map(String::as_str), Some("x-default"), "{path}");
        let set = document.values_where("link", "rel", "alternate", "href");
        *sets.entry(set).or_default() += 1;
    }
    assert!(sets.values().all(|count| *count == LOCALES.len()), "{sets:?}");
}

#[test]
fn translations_say_that_they_are_drafts() {
    let tree = built();
    for (path, page) in pages(tree) {
        let document = html::parse(page);
        let notices = document.with_class("notice");
        let folder = path.split('/').next().unwrap_or_default();
        if folder != "en" && LOCALES.contains(&folder) {
            assert!(!notices.is_empty(), "{path} carries the notice");
        } else {
            assert!(notices.is_empty(), "{path} is no translation");
        }
    }
}

#[test]
fn delegations_stand_in_protocol_order_in_every_language() {
    let tree = built();
    let order = |locale: &str| -> Vec<String> {
        let page = page(tree, &format!("{locale}/delegations/index.html"));
        let links = html::parse(page).values("a", "href");
        let marker = format!("{locale}/delegations/");
        let entries = links.iter().filter_map(|link| link.split_once(&marker));
        let names = entries.map(|(_, name)| name.trim_matches('/').to_owned());
        let mut seen = BTreeSet::new();
        names.filter(|name| !name.is_empty() && seen.insert(name.clone())).collect()
    };
    let english = order("en");
    assert_eq!(english.len(), 13, "{english:?}");
    assert_eq!(english.first().map(String::as_str), Some("brunei-darussalam"));
    assert_eq!(english.last().map(String::as_str), Some("china"));
    for locale in LOCALES {
        assert_eq!(order(locale), english, "{locale}");
    }
}

/// The tag of a language's folder.
pub(crate) fn tag(folder: &str) -> String {
    match folder {
        "ms-bn" => "ms-BN".into(),
        "zh-hans" => "zh-Hans".into(),
        other => other.into(),
    }
}

fn is(path: &str, extension: &str) -> bool {
    path.rsplit_once('.').is_some_and(|(_, it)| it == extension)
}

fn resolve(from: &str, link: &str) -> String {
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in link.split('/') {
        match part {
            "." => {}
            ".." => drop(parts.pop()),
            other => parts.push(other),
        }
    }
    let path = parts.join("/");
    if path.is_empty() || path.ends_with('/') {
        format!("{path}index.html")
    } else {
        path
    }
}
