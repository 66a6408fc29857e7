//! What is served is what is built, and one script element more in each page.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::time::SystemTime;

use super::client::encoded;
use super::served::{Preview, as_built, is_page};
use crate::harness::{SMALL, TestSite};
use crate::html;

#[test]
fn all_of_the_small_site_is_what_is_built() {
    let mut known = BTreeSet::new();
    Preview::small().serves_what_is_built(&mut known);
    assert!(known.contains("/th/about/") && known.contains("/en/atom.xml"), "{known:?}");
}

#[test]
fn all_of_the_conference_is_what_is_built() {
    let mut known = BTreeSet::new();
    Preview::of(TestSite::conference()).serves_what_is_built(&mut known);
    assert!(known.len() > 70, "{known:?}");
}

/// The small site with one of everything that an output can hold.
fn rich() -> TestSite {
    let site = TestSite::small_with(&[
        ("content/news/_index.yaml", "sort_by: date\nfeed: true\npaginate_by: 1\n"),
        ("content/news/second.yaml", "date: 2025-09-02\naliases: [/old/, /th/old/]\n"),
        ("content/pages/plan/index.yaml", ""),
        ("content/pages/plan/the plan.txt", "a plan"),
        ("i18n/en/plan.ftl", "pages--plan = Plan\n"),
        ("static/style.css", "p{margin:0}"),
        ("static/plain.txt", "plain"),
        ("static/.well-known/security.txt", "Contact: mailto:a@example.org"),
        ("static/empty.svg", ""),
        (
            "templates/page.html",
            "<html><head><link rel=\"stylesheet\" href=\"{{ get_url(path=\"style.css\") }}\">\
             </head><body><p>{{ page.title }}</p>{{ page.content }}</body></html>",
        ),
        ("templates/section.html", "<p>{{ section.title }}: no body element</p>"),
        (
            "templates/index.html",
            "<body><textarea></body></textarea><p>{{ section.title }}</p></body>",
        ),
    ]);
    site.replace(
        "i18n/th/site.ftl",
        "pages--about = เกี่ยวกับ",
        "pages--about = เกี่ยวกับ\n    .slug = เกี่ยวกับ",
    );
    site.write("static/bytes.bin", (0..=255).cycle().take(70_000).collect::<Vec<u8>>());
    site
}

#[test]
fn files_feeds_lists_redirects_and_other_alphabets_are_what_is_built() {
    let mut known = BTreeSet::new();
    Preview::of(rich()).serves_what_is_built(&mut known);
    for path in [
        "/old/",
        "/en/news/page/2/",
        "/pages/plan/the plan.txt",
        "/.well-known/security.txt",
        "/bytes.bin",
        "/th/เกี่ยวกับ/",
        "/robots.txt",
    ] {
        assert!(known.contains(path), "{path} in {known:?}");
    }
}

#[test]
fn an_address_without_its_slash_leads_to_the_one_with_it() {
    let preview = Preview::of(rich());
    for (path, to) in [
        ("/en/about", "/en/about/"),
        ("/en", "/en/"),
        ("/en/news/page/2", "/en/news/page/2/"),
        ("/th/เกี่ยวกับ", &*encoded("/th/เกี่ยวกับ/")),
    ] {
        let answer = preview.get(path);
        assert_eq!((answer.status, answer.header("location")), (308, Some(to)), "{path}");
    }
    for path in ["/en/about/x", "/nowhere", "//en/about", "/e", "/en/page"] {
        let answer = preview.get(path);
        assert_eq!((answer.status, answer.header("location")), (404, None), "{path}");
    }
}

#[test]
fn where_there_is_nothing_the_sites_own_page_says_so() {
    let preview = Preview::small();
    let answer = preview.get("/en/nowhere/");
    assert_eq!(answer.status, 404);
    preview.site.built();
    let built = preview.site.read("public/404.html");
    let element = "<script src=\"/_plenary/client.js\" data-page=\"/en/nowhere/\" \
                   data-version=\"none\" defer></script>";
    assert_eq!(answer.text().replace(element, ""), built);
    assert!(answer.text().contains(element), "{}", answer.text());
}

#[test]
fn every_file_says_what_it_is() {
    let preview = Preview::of(rich());
    for (path, kind) in [
        ("/en/about/", "text/html; charset=utf-8"),
        ("/plain.txt", "text/plain; charset=utf-8"),
        ("/en/atom.xml", "application/xml; charset=utf-8"),
        ("/sitemap.xml", "application/xml; charset=utf-8"),
        ("/empty.svg", "image/svg+xml"),
        ("/bytes.bin", "application/octet-stream"),
    ] {
        let answer = preview.get(path);
        let found = answer.header("content-type").unwrap_or_default();
        assert_eq!(found, kind, "{path}");
    }
}

#[test]
fn head_says_what_get_says_without_the_body() {
    let preview = Preview::of(rich());
    let mut client = preview.client();
    for path in
        ["/en/about/", "/style.css", "/bytes.bin", "/nowhere", "/en", "/_plenary/"]
    {
        let get = client.get(path);
        let request =
            format!("HEAD {path} HTTP/1.1\r\nHost: {}\r\n\r\n", preview.address);
        let head = client.ask(request.as_bytes());
        let told = |headers: &[(String, String)]| -> BTreeMap<String, String> {
            let told = headers.iter().filter(|(name, _)| name != "date");
            told.cloned().collect()
        };
        assert_eq!(head.status, get.status, "{path}");
        assert_eq!(told(&head.headers), told(&get.headers), "{path}");
        assert_eq!(head.body, b"", "{path}");
    }
}

#[test]
fn every_answer_keeps_to_this_site() {
    let preview = Preview::small();
    let mut client = preview.client();
    let post = format!("POST / HTTP/1.1\r\nHost: {}\r\n\r\n", preview.address);
    let stranger = b"GET / HTTP/1.1\r\nHost: stranger.example\r\n\r\n".to_vec();
    let get = |path: &str| super::client::get(path, preview.address, "");
    for request in [
        get("/en/"),
        get("/robots.txt"),
        get("/nowhere"),
        get("/en"),
        get("/%00"),
        get("/_plenary/"),
        get("/_plenary/nothing"),
        get("/_plenary/client.js"),
        get("/_plenary/panel?page=/en/"),
        get("/_plenary/en-xa/en/"),
        post.into_bytes(),
        stranger,
    ] {
        let what = String::from_utf8_lossy(&request).into_owned();
        let answer = client.ask(&request);
        for (name, value) in [
            ("x-content-type-options", "nosniff"),
            ("cache-control", "no-store"),
            ("referrer-policy", "no-referrer"),
            ("cross-origin-resource-policy", "same-origin"),
        ] {
            assert_eq!(answer.header(name), Some(value), "{name} of {what}");
        }
        let policy = answer.header("content-security-policy").unwrap_or_default();
        for rule in [
            "default-src 'self'",
            "frame-ancestors 'none'",
            "base-uri 'none'",
            "form-action 'self'",
            "img-src 'self' data:",
        ] {
            assert!(
                policy.split("; ").any(|it| it == rule),
                "{rule} of {what}: {policy}"
            );
        }
        for (name, _) in &answer.headers {
            let leaks = name.starts_with("access-control-") || name == "set-cookie";
            assert!(!leaks && name != "server", "{name} of {what}");
        }
    }
}

#[test]
fn nothing_is_written_anywhere() {
    let preview = Preview::of(rich());
    let before = seen(preview.site.root());
    let mut tab = preview.tab("/en/about/");
    for path in ["/en/", "/th/", "/style.css", "/_plenary/", "/_plenary/en-xa/en/"] {
        preview.get(path);
    }
    preview.save("i18n/en/plan.ftl", "pages--plan = The plan\n");
    preview.shows("/en/plan/", "The plan");
    preview.save("templates/page.html", "<p>{{ page.title }}");
    tab.reloads();
    let mut after = seen(preview.site.root());
    let mut expected = before.clone();
    for saved in ["i18n/en/plan.ftl", "templates/page.html", "i18n/en", "templates"] {
        let new = after.remove(saved).expect("it was saved");
        assert_ne!(Some(new), expected.remove(saved), "{saved}");
    }
    assert_eq!(after, expected);
}

/// All files and folders with the time of their last change.
fn seen(root: &Path) -> BTreeMap<String, SystemTime> {
    let entries = walkdir::WalkDir::new(root).into_iter();
    let look = |entry: walkdir::DirEntry| {
        let below = entry.path().strip_prefix(root).expect("it lies below");
        let time = fs::symlink_metadata(entry.path()).expect("it is there").modified();
        (below.to_string_lossy().into_owned(), time.expect("a time"))
    };
    entries.map(|entry| look(entry.expect("an entry"))).collect()
}

#[test]
fn drafts_and_what_is_not_yet_published_are_nowhere() {
    let files = [
        ("content/news/first.yaml", "draft: true\n"),
        ("content/news/second.yaml", "publish_at: 2025-10-02\n"),
    ];
    let preview = Preview::of(TestSite::small_with(&files));
    assert_eq!(preview.get("/en/about/").status, 200);
    assert_eq!(preview.get("/en/news/first/").status, 404);
    assert_eq!(preview.get("/en/news/second/").status, 404);
    let list = preview.page("/en/news/");
    assert!(!list.contains("First") && !list.contains("Second"), "{list}");
    let preview = Preview::with(TestSite::small_with(&files), &["--drafts"]);
    assert_eq!(preview.get("/en/news/first/").status, 200);
    assert_eq!(preview.get("/en/news/second/").status, 404);
}

#[test]
fn another_address_of_the_site_stands_where_it_is_told() {
    let more = ["--base-url", "https://another.example/x/"];
    let preview = Preview::with(TestSite::small(), &more);
    let page = preview.page("/en/about/");
    assert!(page.contains("https://another.example/x/en/about/"), "{page}");
}

#[test]
fn the_preview_has_no_address_in_a_built_site() {
    let site = TestSite::conference();
    site.built();
    for (path, bytes) in site.tree() {
        assert!(!String::from_utf8_lossy(&bytes).contains("_plenary"), "{path}");
    }
}

#[test]
fn the_previews_own_files_are_all_here() {
    let preview = Preview::small();
    for path in ["/_plenary/client.js", "/_plenary/live.js", "/_plenary/idiomorph.js"] {
        let answer = preview.get(path);
        let kind = answer.header("content-type").unwrap_or_default();
        assert!(answer.status == 200 && kind.contains("javascript"), "{path}: {kind}");
    }
    for path in ["/_plenary/panel.css", "/_plenary/desk.css"] {
        let answer = preview.get(path);
        let kind = answer.header("content-type").unwrap_or_default();
        assert!(answer.status == 200 && kind.starts_with("text/css"), "{path}: {kind}");
    }
    let desk = preview.get("/_plenary/");
    assert!(desk.status == 200 && is_page(&desk));
    let document = html::parse(&desk.text());
    let mut own = document.values("script", "src");
    own.extend(document.values_where("link", "rel", "stylesheet", "href"));
    assert!(own.iter().all(|path| path.starts_with("/_plenary/")), "{own:?}");
    for path in own {
        assert_eq!(preview.get(&path).status, 200, "{path}");
    }
}

#[test]
fn a_pseudo_locale_is_the_same_site_in_other_letters() {
    let preview = Preview::of(rich());
    for prefix in ["/_plenary/en-xa", "/_plenary/ar-xb"] {
        let page = preview.get(&format!("{prefix}/en/about/"));
        assert!(page.status == 200 && is_page(&page), "{prefix}");
        assert!(!page.text().contains(">About<"), "{}", page.text());
        let style = html::parse(&page.text()).values("link", "href").remove(0);
        let style = format!("{prefix}/en/about/{style}");
        let (asset, name) = (format!("{prefix}/"), style.rsplit('/').next());
        let asset = preview.get(&(asset + name.unwrap_or_default()));
        assert_eq!((asset.status, &*asset.text()), (200, "p{margin:0}"), "{style}");
        let home = preview.get(&format!("{prefix}/"));
        let links = html::parse(&home.text()).values("a", "href");
        assert!(links.iter().all(|link| !link.starts_with('/')), "{links:?}");
        assert_eq!(preview.get(&format!("{prefix}/nowhere/")).status, 404);
        assert_eq!(preview.get(&format!("{prefix}/en/news/second/")).status, 200);
    }
    assert!(preview.page("/en/about/").contains(">About<"), "the real one stays");
}

#[test]
fn a_site_of_files_is_served_at_the_names_of_its_files() {
    let settings = SMALL[0].1.to_owned() + "addresses: files\n";
    let preview = Preview::of(TestSite::small_with(&[("content/site.yaml", &settings)]));
    for (path, bytes) in preview.site.clean_tree() {
        let path = format!("/{path}");
        let answer = preview.get(&path);
        assert_eq!(answer.status, 200, "{path}");
        if is_page(&answer) && path != "/404.html" {
            assert_eq!(as_built(&path, &answer).into_bytes(), bytes, "{path}");
        }
    }
    let root = preview.get("/");
    assert!(matches!(root.status, 200 | 308), "{root:?}");
}
