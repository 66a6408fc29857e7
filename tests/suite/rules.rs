//! One tiny site for each rule of addresses, lists, states and times.

use std::sync::Arc;

use plenary::diagnostic::Diagnostics;
use plenary::model::{Fields, PageId, Question};
use plenary::site::{self, Settings, Site};
use plenary::source::Files;

use crate::harness::{SMALL, TestSite, codes, told};
use crate::html;

fn about(site: &TestSite, address: &str) -> bool {
    site.path(&format!("public/{address}")).is_file()
}

#[test]
fn a_language_may_write_its_own_slugs() {
    let site = TestSite::small();
    site.replace(
        "i18n/th/site.ftl",
        "pages--about = เกี่ยวกับ",
        "pages--about = เกี่ยวกับ\n    .slug = เกี่ยวกับ",
    );
    site.built();
    assert!(about(&site, "th/เกี่ยวกับ/index.html"));
    assert!(about(&site, "en/about/index.html"));
    let home = site.read("public/sitemap.xml");
    assert!(home.contains("https://example.org/th/sitemap.xml"));
    let sitemap = site.read("public/th/sitemap.xml");
    assert!(sitemap.contains("/th/%E0%B9%80%E0%B8%81"), "{sitemap}");
}

#[test]
fn a_slug_is_never_taken_from_another_language() {
    let site = TestSite::small();
    site.replace(
        "i18n/en/site.ftl",
        "news--second = Second",
        "news--second = Second\n    .slug = number-two",
    );
    site.built();
    assert!(about(&site, "en/news/number-two/index.html"));
    assert!(about(&site, "fr/news/second/index.html"));
}

#[test]
fn an_old_address_leads_to_the_page() {
    let site = TestSite::small();
    site.write(
        "content/news/second.yaml",
        "date: 2025-09-02\naliases: [/th/old/, /2025/]\n",
    );
    site.built();
    let thai = site.read("public/th/old/index.html");
    assert!(thai.contains("url=../../th/news/second/"), "{thai}");
    assert!(thai.contains("href=\"https://example.org/th/news/second/\""), "{thai}");
    assert!(site.read("public/2025/index.html").contains("../en/news/second/"));
}

#[test]
fn a_long_list_has_pages() {
    let site = TestSite::small();
    site.write("content/news/_index.yaml", "sort_by: date\npaginate_by: 1\n");
    site.built();
    let first = site.read("public/en/news/index.html");
    assert!(first.contains("Second") && !first.contains("First"), "{first}");
    assert!(first.contains("href=\"../../en/news/page/2/\""), "{first}");
    let second = site.read("public/en/news/page/2/index.html");
    assert!(second.contains("First") && !second.contains(">Second<"), "{second}");
}

#[test]
fn a_site_can_be_opened_without_a_server() {
    let site = TestSite::small();
    site.replace("content/site.yaml", "theme: plain", "theme: plain\naddresses: files");
    site.built();
    let news = site.read("public/en/news/index.html");
    assert!(news.contains("href=\"../../en/news/second.html\""), "{news}");
    assert!(about(&site, "en/about.html"));
    assert!(site.read("public/index.html").contains("href=\"./en/index.html\""));
}

#[test]
fn what_is_not_published_yet_exists_nowhere() {
    let site = TestSite::small();
    site.write(
        "content/news/second.yaml",
        "date: 2025-09-02\npublish_at: 2025-10-01T12:00:00Z\n",
    );
    site.built();
    let everywhere = |text: &str| {
        let tree = site.tree();
        tree.values().any(|bytes| String::from_utf8_lossy(bytes).contains(text))
    };
    assert!(!everywhere("second") && !everywhere("Second"));
    let mut options = site.options();
    options.now = "2025-10-01T12:00:00Z".parse().expect("an instant");
    site.build_with(&options);
    assert!(everywhere("Second"));
}

#[test]
fn drafts_are_built_on_request() {
    let site = TestSite::small();
    site.write("content/news/second.yaml", "date: 2025-09-02\ndraft: true\n");
    site.built();
    assert!(!about(&site, "en/news/second/index.html"));
    let mut options = site.options();
    options.drafts = true;
    site.build_with(&options);
    assert!(about(&site, "en/news/second/index.html"));
}

#[test]
fn a_page_that_is_not_translated_is_not_announced() {
    let site = TestSite::small();
    site.built();
    let english = site.read("public/en/about/index.html");
    let alternates = html::parse(&english).values("link", "hreflang");
    assert_eq!(alternates, ["en", "th", "x-default"]);
    let french = site.read("public/fr/about/index.html");
    assert_eq!(html::parse(&french).values("link", "hreflang"), Vec::<String>::new());
    assert!(!site.read("public/fr/sitemap.xml").contains("about"));
    assert!(site.read("public/th/sitemap.xml").contains("/th/about/"));
}

#[test]
fn what_nobody_reviewed_is_not_announced_where_the_site_says_so() {
    let site = TestSite::conference();
    site.replace("content/site.yaml", "minify_html: true", "noindex: [draft]");
    site.write(
        "i18n/th/state.yaml",
        "pages--languages: { state: translated, source: \"000000000000\" }\n",
    );
    site.built();
    let robots = |path: &str| html::parse(&site.read(path)).values("meta", "name");
    assert!(robots("public/th/about/index.html").contains(&"robots".into()));
    assert!(!robots("public/en/about/index.html").contains(&"robots".into()));
    // An outdated text is worse than a draft, which is left out.
    assert!(robots("public/th/languages/index.html").contains(&"robots".into()));
    for page in ["en/about/index.html", "index.html"] {
        let page = html::parse(&site.read(&format!("public/{page}")));
        assert_eq!(page.values("link", "hreflang"), ["en", "x-default"]);
    }
    assert!(!site.path("public/th/sitemap.xml").exists(), "there is nothing to put in");
    let index = site.read("public/sitemap.xml");
    assert_eq!(index.matches("<loc>").count(), 1, "{index}");
}

#[test]
fn a_regional_locale_inherits_and_is_not_marked() {
    let site = TestSite::small();
    site.replace("content/site.yaml", "[th, fr]", "[th, fr, ms, ms-BN]");
    site.write("i18n/ms/site.ftl", "site = Mesyuarat\nhome = Selamat datang\npages--about = Tentang\npages--about--lead = Semua\nnews = Berita\nnews--first = Satu\nnews--first--text = Pada { $day }\nnews--second = Dua\n");
    site.write("i18n/ms-BN/site.ftl", "home = Selamat datang ke Brunei\n");
    site.built();
    let home = site.read("public/ms-bn/index.html");
    assert!(
        home.contains("Selamat datang ke Brunei") && home.contains("Berita"),
        "{home}"
    );
    assert!(home.contains("lang=\"ms-BN\"") && !home.contains("<span lang"), "{home}");
    let missing =
        codes(&site.build()).iter().filter(|code| **code == "missing-message").count();
    assert_eq!(
        missing,
        codes(&TestSite::small().build()).len(),
        "only French lacks texts"
    );
}

#[test]
fn a_derived_locale_without_messages_is_one_warning() {
    let site = TestSite::small();
    site.write("content/delegations/korea.yaml", "region: KR\nlanguages: [ko]\n");
    site.write("content/delegations/viet-nam.yaml", "region: VN\nlanguages: [vi]\n");
    site.write(
        "i18n/en/d.ftl",
        "delegations--korea = Korea\ndelegations--viet-nam = Viet Nam\n",
    );
    let report = site.build();
    let found =
        report.diagnostics.iter().filter(|it| it.code.as_str() == "locale-not-built");
    let found: Vec<&str> = found.map(|it| it.message.as_str()).collect();
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].contains("ko") && found[0].contains("vi"), "{found:?}");
}

#[test]
fn a_static_file_that_a_template_names_has_a_hash_in_its_name() {
    let site = TestSite::small();
    site.write("static/style.css", "p{margin:0}");
    site.write("static/robots-note.txt", "plain");
    site.write(
        "templates/page.html",
        "<title>{{ page.title }}</title><link rel=\"stylesheet\" href=\"{{ get_url(path=\"style.css\") }}\">",
    );
    site.built();
    assert!(about(&site, "robots-note.txt"));
    let page = site.read("public/en/about/index.html");
    let href = html::parse(&page).values("link", "href").remove(0);
    assert!(
        href.starts_with("../../style.")
            && href.len() == "../../style.0123456789.css".len(),
        "{href}"
    );
    assert!(about(&site, href.trim_start_matches("../../")));
}

#[test]
fn an_entrys_files_lie_in_its_own_folder_once_for_all_languages() {
    let site = TestSite::small();
    site.remove("content/news/second.yaml");
    site.write(
        "content/news/second/index.yaml",
        "date: 2025-09-02\nbody:\n  - paragraph: file\n    links: { file: plan.pdf }\n",
    );
    site.write("content/news/second/plan.pdf", "%PDF");
    site.write(
        "i18n/en/file.ftl",
        "news--second--file = See <a data-l10n-name=\"file\">the plan</a>\n",
    );
    site.built();
    let page = site.read("public/th/news/second/index.html");
    assert!(page.contains("href=\"../../../news/second/plan.pdf\""), "{page}");
    assert!(about(&site, "news/second/plan.pdf"));
}

#[test]
fn an_entry_without_a_date_is_no_news() {
    let site = TestSite::small_with(&[("content/news/second.yaml", "")]);
    site.built();
    let feed = site.read("public/en/atom.xml");
    assert!(feed.contains("First") && !feed.contains("Second"), "{feed}");
}

#[test]
fn a_component_speaks_the_routes_language() {
    let site = TestSite::small();
    site.write("templates/components/welcome.html", "{% component welcome() %}<b>{{ trans(key=\"home\") }}</b>{% endcomponent welcome %}");
    site.write("templates/page.html", "<title>{{ page.title }}</title>{{<welcome />}}");
    site.built();
    assert!(site.read("public/th/about/index.html").contains("<b>ยินดีต้อนรับ</b>"));
    assert!(site.read("public/en/about/index.html").contains("<b>Welcome</b>"));
}

#[test]
fn a_section_that_is_not_there_takes_its_entries_along() {
    for field in [
        "draft: true",
        "publish_at: 2025-10-02T00:00:00Z",
        "remove_at: 2025-09-30T00:00:00Z",
        "remove_at: 2025-10-01T00:00:00Z",
    ] {
        let site = TestSite::small();
        site.write("content/news/_index.yaml", format!("feed: true\n{field}\n"));
        site.built();
        let tree = site.tree();
        assert!(!tree.keys().any(|path| path.contains("news")), "{field}");
        assert!(!tree.contains_key("en/atom.xml"), "{field}");
        let shown = |bytes: &Vec<u8>| String::from_utf8_lossy(bytes).contains("/news/");
        assert!(!tree.values().any(shown), "{field}");
    }
}

#[test]
fn a_section_appears_at_its_time_without_an_edit() {
    let site = TestSite::small();
    site.write("content/news/_index.yaml", "publish_at: 2025-10-01T12:00:00Z\n");
    site.built();
    let mut options = site.options();
    options.now = "2025-10-01T12:00:00Z".parse().expect("an instant");
    site.build_with(&options);
    assert!(
        about(&site, "en/news/index.html") && about(&site, "en/news/first/index.html")
    );
}

#[test]
fn the_navigation_leads_to_pages_that_are_there() {
    let navigation =
        "theme: plain\nnavigation: [news/second, pages/about, news/_index]\n";
    let text = SMALL[0].1.replace("theme: plain\n", navigation);
    let shown = |second: &'static str, index: &'static str| {
        let mut files = SMALL.to_vec();
        files[0].1 = &text;
        files.push(("content/news/second.yaml", second));
        files.push(("content/news/_index.yaml", index));
        let site = loaded(&files);
        let question = Question::Setting("config".into());
        let pages = site.navigation().map(ToString::to_string).collect::<Vec<_>>();
        (pages, site.answer(&question))
    };
    let (pages, whole) = shown("", "");
    assert_eq!(pages, ["news/second", "pages/about", "news/_index"]);
    let (pages, less) = shown("draft: true\n", "");
    assert_eq!(pages, ["pages/about", "news/_index"]);
    assert_ne!(whole, less, "who shows the navigation is rendered again");
    assert_eq!(shown("", "draft: true\n").0, ["pages/about"]);
}

#[test]
fn what_a_page_says_of_others_changes_when_they_come_and_go() {
    let (id, question) = (
        PageId::parse("documents/new").expect("an id"),
        Question::Entry(PageId::parse("documents/new").expect("an id"), Fields::FACTS),
    );
    let answer = |old: &'static str| {
        let mut files = SMALL.to_vec();
        files.extend([
            ("content/documents/new.yaml", "kind: report\nsupersedes: documents/old\n"),
            ("content/documents/old.yaml", old),
            ("i18n/en/d.ftl", "documents--new = New\ndocuments--old = Old\n"),
        ]);
        let site = loaded(&files);
        assert!(site.exists(&id));
        let old = site.exists(&PageId::parse("documents/old").expect("an id"));
        (old, site.answer(&question))
    };
    let (there, before) = answer("kind: report\n");
    let (gone, after) = answer("kind: report\ndraft: true\n");
    assert!(there && !gone);
    assert_ne!(before, after);
}

fn loaded(files: &[(&str, &str)]) -> Arc<Site> {
    let settings = Settings {
        base_url: None,
        drafts: false,
        now: "2025-10-01T00:00:00Z".parse().expect("an instant"),
    };
    let files = Files::in_memory(files.iter().copied());
    let mut diagnostics = Diagnostics::new();
    let site = site::load(&files, &settings, &mut diagnostics);
    assert!(!diagnostics.has_errors(), "{}", told(&diagnostics.sorted()));
    site.expect("a site")
}

#[test]
fn a_page_shows_its_section_only_while_that_is_rendered() {
    let site = TestSite::small();
    site.write(
        "templates/page.html",
        "<title>{{ page.title }}</title>{% for up in page.ancestors %}<p>{{ up.title }}</p>{% endfor %}",
    );
    site.built();
    for index in ["render: false\n", "render: true\n"] {
        site.write("content/news/_index.yaml", index);
        site.built();
        assert_eq!(site.tree(), site.clean_tree(), "{index}");
    }
}

#[test]
fn a_static_file_keeps_its_name_if_no_template_asks_for_it_or_a_style_sheet_does() {
    let site = TestSite::small();
    site.write("static/logo.svg", "<svg/>");
    site.write("static/CNAME", "example.org");
    site.write("static/fonts/a.woff2", "font");
    site.write("static/style.css", "/* style.css */ @font-face{src:url(fonts/a.woff2)}");
    site.write(
        "templates/page.html",
        "<title>CNAME</title><link rel=\"preload\" href=\"{{ get_url(path=\"fonts/a.woff2\") }}\">\
         <link rel=\"stylesheet\" href=\"{{ get_url( path = 'style.css' ) }}\">\
         <p>{# get_url(path=\"CNAME\") #}logo.svg</p>",
    );
    site.built();
    for kept in ["logo.svg", "CNAME", "fonts/a.woff2"] {
        assert!(about(&site, kept), "{kept}");
    }
    assert!(!about(&site, "style.css"));
    let page = site.read("public/en/about/index.html");
    let links = html::parse(&page).values("link", "href");
    assert_eq!(links[0], "../../fonts/a.woff2");
    assert!(links[1].starts_with("../../style."), "{links:?}");
}

#[test]
fn a_slug_may_be_a_whole_title_in_a_script_of_three_bytes_a_letter() {
    let site = TestSite::small();
    let slug = "ข่าว".repeat(16);
    assert!(slug.len() == 192);
    let attribute = format!("pages--about = เกี่ยวกับ\n    .slug = {slug}");
    site.replace("i18n/th/site.ftl", "pages--about = เกี่ยวกับ", &attribute);
    site.built();
    assert!(about(&site, &format!("th/{slug}/index.html")));
}

#[test]
fn a_new_phase_renders_only_the_pages_that_ask_for_it() {
    let site = TestSite::small();
    site.write("themes/plain/templates/index.html", "<p>{{ phase() }}</p>");
    let at = |now: &str| {
        let summary = site.built_at(now);
        (summary.rendered, summary.next_change.map(|next| next.to_string()))
    };
    let home = || site.read("public/en/index.html");
    let first = at("2025-09-01T12:00:00Z");
    assert!(home().contains("<p>announced</p>"), "{}", home());
    assert_eq!(first.1.as_deref(), Some("2025-09-16T16:00:00Z"));
    let next = at("2025-09-16T16:00:00Z");
    assert!(home().contains("<p>running</p>"), "{}", home());
    assert_eq!(next, (3, Some("2025-09-17T16:00:00Z".into())), "the three homes");
    let last = at("2025-09-18T12:00:00Z");
    assert!(home().contains("<p>concluded</p>"), "{}", home());
    assert_eq!(last, (3, None));
    // Nothing changes any more, and that is said again by a build with nothing to do.
    assert_eq!(at("2025-09-18T12:00:00Z"), (0, None));
}

#[test]
fn a_question_needs_an_answer() {
    let site = TestSite::small();
    site.write(
        "content/pages/about.yaml",
        "body:\n  - faq: questions\n    items: [visa]\n",
    );
    site.write("i18n/en/faq.ftl", "pages--about--questions--visa = Do I need a visa?\n");
    let report = site.build();
    let told = told(&report.diagnostics);
    assert!(told.contains("`pages--about--questions--visa` has no answer"), "{told}");
    site.write(
        "i18n/en/faq.ftl",
        "pages--about--questions--visa = Do I need a visa?\n    .answer = No.\n",
    );
    site.built();
    site.write(
        "i18n/en/faq.ftl",
        "pages--about--questions--visa = Do I need a visa?\n    .answer = Yes.\n",
    );
    site.built();
    assert!(site.read("public/en/about/index.html").contains("Yes."));
    assert!(site.tree() == site.clean_tree());
}

#[test]
fn a_notice_stands_on_every_page_while_it_lasts() {
    let site = TestSite::conference();
    site.write(
        "content/notices/storm.yaml",
        "level: urgent\npublish_at: 2025-09-16T08:00\nremove_at: 2025-09-18\n",
    );
    site.write("content/notices/_index.yaml", "render: false\n");
    for folder in crate::conference::LOCALES {
        let text = "notices = Notices\nnotices--storm = Storm <b>ahead</b>\n    .description = Stay.\n";
        site.write(&format!("i18n/{}/notices.ftl", crate::conference::tag(folder)), text);
    }
    let shows = || {
        let tree = site.tree();
        let pages: Vec<_> = crate::conference::pages(&tree)
            .into_iter()
            .filter(|(path, _)| path.contains('/'))
            .map(|(_, page)| page.contains("Storm &lt;b>ahead"))
            .collect();
        (pages.iter().filter(|shows| **shows).count(), pages.len())
    };
    let before = site.built_at("2025-09-15T12:00:00Z");
    assert_eq!(shows().0, 0);
    assert_eq!(
        before.next_change.map(|it| it.to_string()).as_deref(),
        Some("2025-09-16T00:00:00Z")
    );
    site.built_at("2025-09-16T00:00:00Z");
    let (with, all) = shows();
    assert!(
        with > 375 && all == with,
        "{with} of {all}: all pages, and the notice's own"
    );
    site.built_at("2025-09-17T16:00:00Z");
    assert_eq!(shows().0, 0);
}
