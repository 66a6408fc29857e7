//! A build after an edit gives what a build from nothing gives, renders what changed and
//! writes what differs.

use std::collections::{BTreeMap, BTreeSet};
use std::os::unix::fs::MetadataExt;
use std::path::Path;

use plenary::build::{Options, Outcome};
use plenary::model::Fingerprint;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

use crate::harness::{SMALL, TestSite, Tree};

/// What an onlooker sees of a file: its inode and the time of its last change.
type Seen = BTreeMap<String, (u64, i64, i64)>;

fn seen(site: &TestSite, tree: &Tree) -> Seen {
    let look = |path: &String| {
        let data = std::fs::metadata(site.path("public").join(path)).expect("a file");
        (path.clone(), (data.ino(), data.mtime(), data.mtime_nsec()))
    };
    tree.keys().map(look).collect()
}

fn written(before: &Seen, after: &Seen) -> BTreeSet<String> {
    let new = after.iter().filter(|(path, file)| before.get(*path) != Some(*file));
    new.map(|(path, _)| path.clone()).collect()
}

fn differing(before: &Tree, after: &Tree) -> BTreeSet<String> {
    let new = after.iter().filter(|(path, bytes)| before.get(*path) != Some(*bytes));
    new.map(|(path, _)| path.clone()).collect()
}

#[test]
fn a_second_build_renders_and_touches_nothing() {
    let site = TestSite::small();
    site.built();
    let (tree, before) = (site.tree(), seen(&site, &site.tree()));
    let again = site.built();
    assert_eq!((again.rendered, again.written, again.deleted), (0, 0, 0));
    assert_eq!(site.tree(), tree);
    assert_eq!(seen(&site, &tree), before);
}

#[test]
fn an_unchanged_site_says_its_warnings_again() {
    let site = TestSite::small();
    let first = site.build().diagnostics;
    assert!(!first.is_empty(), "French lacks some texts");
    assert_eq!(site.build().diagnostics, first);
}

#[test]
fn one_thai_message_renders_the_thai_pages_that_show_it() {
    let site = TestSite::small();
    site.built();
    site.replace("i18n/th/site.ftl", "ทุกเรื่อง", "ทุกอย่าง");
    let summary = site.built();
    let why: Vec<String> =
        summary.why.iter().map(|(route, why)| format!("{route}: {why}")).collect();
    assert_eq!(why, ["/th/about/: message th pages--about--lead"]);
    assert_eq!((summary.rendered, summary.written), (1, 1));
}

#[test]
fn the_number_of_workers_shows_nowhere() {
    let site = TestSite::small();
    let mut options = site.options();
    options.jobs = Some(1);
    site.build_with(&options);
    let one = site.tree();
    options.output = site.path("other");
    options.jobs = Some(7);
    site.build_with(&options);
    std::fs::rename(site.path("other"), site.path("public2")).expect("moved");
    std::fs::remove_dir_all(site.path("public")).expect("removed");
    std::fs::rename(site.path("public2"), site.path("public")).expect("moved");
    assert_eq!(site.tree(), one);
}

#[test]
fn a_file_edited_in_the_output_is_written_again() {
    let site = TestSite::small();
    site.built();
    let clean = site.tree();
    site.write("public/th/index.html", "scribbled over");
    site.remove("public/fr/index.html");
    site.built();
    assert_eq!(site.tree(), clean);
}

#[test]
fn files_of_others_in_the_output_stay() {
    let site = TestSite::small();
    site.built();
    site.write("public/CNAME", "example.org");
    site.remove("content/news/second.yaml");
    site.built();
    assert_eq!(site.read("public/CNAME"), "example.org");
    assert!(!site.path("public/en/news/second").exists());
}

#[test]
fn a_months_name_is_part_of_the_pages_that_show_a_date() {
    let site = TestSite::conference();
    site.built();
    site.replace(
        "i18n/tet/locale.ftl",
        "locale-month-9 = Setembru",
        "locale-month-9 = S",
    );
    let summary = site.built();
    assert!(summary.rendered > 0);
    assert_eq!(summary.rendered, summary.written, "{:?}", summary.why);
    assert_eq!(site.tree(), site.clean_tree());
}

/// Builds the small site with those files and that template of all entries, edits one
/// file, and expects that the page shows it, as in a build from nothing.
fn follows(
    page: &str,
    template: &str,
    files: &[(&str, &str)],
    (path, old, new): (&str, &str, &str),
) {
    let site = TestSite::small_with(&[("templates/page.html", template)]);
    for (path, text) in files {
        site.write(path, text);
    }
    site.built();
    let page = format!("public/{page}/index.html");
    let before = site.read(&page);
    site.replace(path, old, new);
    site.built();
    assert_ne!(site.read(&page), before, "{template} shows that {new} is in {path}");
    assert_eq!(site.tree(), site.clean_tree(), "{template} with {new} in {path}");
}

#[test]
fn a_text_that_stands_on_many_pages_changes_on_each() {
    let site = TestSite::small();
    site.write("templates/page.html", "<title>{{ trans(key=\"site\") }}</title>");
    let mut options = site.options();
    options.jobs = Some(1);
    site.build_with(&options);
    site.replace("i18n/en/site.ftl", "The Meeting", "The Gathering");
    site.build_with(&options);
    for page in ["about", "news/first", "news/second"] {
        let page = site.read(&format!("public/en/{page}/index.html"));
        assert!(page.contains("The Gathering"), "{page}");
    }
}

#[test]
fn the_name_of_a_country_is_part_of_the_texts_that_write_it() {
    let files = [
        (
            "content/pages/about.yaml",
            "body:\n  - paragraph: lead\n    with: { at: KR }\n",
        ),
        ("i18n/en/region.ftl", "-region-kr = Korea\n"),
        ("i18n/en/lead.ftl", "at = In { REGION($where) }\n"),
    ];
    let template = "<title>{{ trans(key=\"at\", where=\"KR\") }}</title>";
    follows("en/about", template, &files, ("i18n/en/region.ftl", "Korea", "Republic"));
}

#[test]
fn what_a_page_shows_of_itself_follows_its_own_facts() {
    let facts = "date: 2025-09-01\nupdated: 2025-09-02\norder: 3\nextra: { rank: 1 }\n\
                 kind: report\n";
    let files = [
        ("content/documents/paper.yaml", facts),
        ("i18n/en/paper.ftl", "documents--paper = Paper\n"),
    ];
    for (shown, old, new) in [
        ("page.date", "2025-09-01", "2025-09-02"),
        ("page.updated", "2025-09-02", "2025-09-03"),
        ("page.order", "order: 3", "order: 4"),
        ("page.extra.rank", "rank: 1", "rank: 2"),
        ("page.facts.kind", "report", "communique"),
    ] {
        let template = format!(
            "{{% if page.id == \"documents/paper\" %}}{{{{ {shown} }}}}{{% endif %}}"
        );
        let edit = ("content/documents/paper.yaml", old, new);
        follows("en/documents/paper", &template, &files, edit);
    }
}

#[test]
fn what_a_page_shows_of_another_follows_it() {
    let facts = "date: 2025-09-01\nupdated: 2025-09-02\norder: 3\nextra: { rank: 1 }\n\
                 kind: report\n";
    let files = [
        ("content/documents/paper.yaml", facts),
        ("i18n/en/paper.ftl", "documents--paper = Paper\n    .description = Long\n"),
    ];
    let (yaml, ftl) = ("content/documents/paper.yaml", "i18n/en/paper.ftl");
    for (shown, path, old, new) in [
        ("title", ftl, "Paper", "Article"),
        ("description", ftl, "Long", "Short"),
        ("path", ftl, "    .d", "    .slug = article\n    .d"),
        ("date", yaml, "2025-09-01", "2025-09-02"),
        ("updated", yaml, "2025-09-02", "2025-09-03"),
        ("order", yaml, "order: 3", "order: 4"),
        ("extra.rank", yaml, "rank: 1", "rank: 2"),
        ("facts.kind", yaml, "report", "communique"),
    ] {
        let template = format!(
            "{{% set other = get_page(path=\"documents/paper\") %}}<p>{{{{ other.{shown} }}}}</p>"
        );
        follows("en/about", &template, &files, (path, old, new));
    }
}

#[test]
fn a_state_is_part_of_the_pages_that_show_it() {
    let state = "pages--about: { state: translated, source: \"0\" }\n";
    let files = [("i18n/th/state.yaml", "{}\n")];
    for (page, template) in [
        ("th/about", "<title>{{ page.state }}</title>"),
        (
            "en/about",
            "{% for it in page.translations %}<p>{{ it.state }}</p>{% endfor %}",
        ),
        (
            "th/news/first",
            "{% set it = get_page(path=\"pages/about\") %}<p>{{ it.state }}</p>",
        ),
    ] {
        follows(page, template, &files, ("i18n/th/state.yaml", "{}\n", state));
    }
}

#[test]
fn a_page_follows_those_above_and_beside_it() {
    let second = ("i18n/en/site.ftl", "= Second", "= Other");
    let beside = "{% if page.lower %}{{ page.lower.title }}{% endif %}\
                  {% if page.higher %}{{ page.higher.title }}{% endif %}";
    follows("en/news/first", beside, &[], second);
    let above = "{% for it in page.ancestors %}<p>{{ it.title }}</p>{% endfor %}";
    follows("en/news/first", above, &[], ("i18n/en/site.ftl", "= News", "= Reports"));
}

#[test]
fn a_body_follows_its_blocks_and_what_they_name() {
    let body = |with: &str| {
        format!("order: 1\nbody:\n  - heading: lead\n  - paragraph: said\n    {with}\n")
    };
    let about = "content/pages/about.yaml";
    let text = |said: &str| format!("pages--about--said = {said}\n");
    let content = "{{ page.content }}";
    for (with, said, edit) in [
        ("", "x", (about, "paragraph: said", "quote: said")),
        ("with: { a: 1 }", "{ $a }", (about, "a: 1", "a: 2")),
        ("with: { a: page.order }", "{ $a }", (about, "order: 1", "order: 2")),
        (
            "with: { a: event.start }",
            "{ $a }",
            ("content/site.yaml", "start: 2025-09-17", "start: 2025-09-16"),
        ),
        (
            "with: { a: { count: news } }",
            "{ $a }",
            ("content/news/second.yaml", "date", "draft: true\ndate"),
        ),
        (
            "links: { a: news/first }",
            "<a data-l10n-name=\"a\">x</a>",
            ("i18n/en/site.ftl", "= First", "= First\n    .slug = foremost"),
        ),
        (
            "links: { a: \"tel:+1\" }",
            "<a data-l10n-name=\"a\">x</a>",
            (about, "tel:+1", "tel:+2"),
        ),
    ] {
        let (body, said) = (body(with), text(said));
        let files = [(about, &*body), ("i18n/en/said.ftl", &*said)];
        follows("en/about", content, &files, edit);
    }
    let (body, said) = (body(""), text("x"));
    let files = [(about, &*body), ("i18n/en/said.ftl", &*said)];
    let toc = "{% for it in page.toc %}<p>{{ it.id }}</p>{% endfor %}";
    follows("en/about", toc, &files, (about, "paragraph: said", "heading: said"));
}

#[test]
fn a_text_follows_the_title_of_the_page_that_it_is_given() {
    let files = [
        (
            "content/documents/new.yaml",
            "kind: report\nsupersedes: documents/old\nbody:\n  - paragraph: instead\n    \
             with: { of: page.supersedes }\n",
        ),
        ("content/documents/old.yaml", "kind: report\n"),
        (
            "i18n/en/d.ftl",
            "documents--new = New\ndocuments--new--instead = Not { $of }\n\
             documents--old = Old\n",
        ),
    ];
    let edit = ("i18n/en/d.ftl", "= Old", "= Former");
    follows("en/documents/new", "{{ page.content }}", &files, edit);
}

#[test]
fn a_page_follows_the_files_that_it_names() {
    let files = [
        ("static/style.css", "p{margin:0}"),
        ("content/pages/plan/index.yaml", ""),
        ("content/pages/plan/plan.txt", "plan"),
        ("i18n/en/plan.ftl", "pages--plan = Plan\n"),
    ];
    let style = ("static/style.css", "0", "1px");
    let link = "<link href=\"{{ get_url(path=\"style.css\") }}\">";
    follows("en/about", link, &files, style);
    follows("en/about", "<p>{{ get_hash(path=\"style.css\") }}</p>", &files, style);
    let assets = "{% for it in page.assets %}<p>{{ it.length }}</p>{% endfor %}";
    let plan = ("content/pages/plan/plan.txt", "plan", "the plan");
    follows("en/plan", assets, &files, plan);
}

#[test]
fn a_page_follows_the_list_of_its_files() {
    let assets = "{% for it in page.assets %}<p>{{ it.name }}</p>{% endfor %}";
    let site = TestSite::small_with(&[
        ("templates/page.html", assets),
        ("content/pages/plan/index.yaml", ""),
        ("i18n/en/plan.ftl", "pages--plan = Plan\n"),
    ]);
    site.built();
    site.write("content/pages/plan/plan.txt", "plan");
    site.built();
    assert_eq!(site.read("public/en/plan/index.html"), "<p>plan.txt</p>");
}

#[test]
fn a_page_follows_how_its_language_writes() {
    let settings = SMALL[0].1.to_owned() + "locales: { th: { data: th-u-ca-gregory } }\n";
    let files = [("content/site.yaml", &*settings)];
    let edit = ("content/site.yaml", "-gregory", "-buddhist");
    follows("th/about", "<p>{{ \"2025-09-17\" | date }}</p>", &files, edit);
}

#[test]
fn the_day_is_part_of_the_pages_that_show_it() {
    let site = TestSite::small();
    site.write("templates/page.html", "<p>{{ now() }}</p>");
    site.built();
    let mut options = site.options();
    options.now = "2025-10-02T12:00:00Z".parse().expect("an instant");
    site.build_with(&options);
    assert_eq!(site.read("public/en/about/index.html"), "<p>2025-10-02</p>");
}

#[test]
fn every_page_follows_the_settings_that_templates_see() {
    let settings = SMALL[0].1;
    for (shown, old, new) in [
        ("config.event.start", "start: 2025-09-17", "start: 2025-09-16"),
        ("config.extra.shade", "shade: 1", "shade: 2"),
        ("config.navigation[0]", "[pages/about]", "[news/first]"),
        ("config.languages[1].name", "name: F", "name: G"),
    ] {
        let more = "extra: { shade: 1 }\nnavigation: [pages/about]\n\
                    locales: { fr: { name: F } }\n";
        let settings = format!("{settings}{more}");
        let files = [("content/site.yaml", &*settings)];
        let template = format!("<p>{{{{ {shown} }}}}</p>");
        follows("en/about", &template, &files, ("content/site.yaml", old, new));
    }
}

#[test]
fn lists_feeds_redirects_and_the_chooser_follow_what_they_name() {
    let list = "{% for it in paginator.pages %}<p>{{ it.title }}</p>{% endfor %}\
                {{ paginator.number_pagers }}";
    let files = [
        ("content/news/_index.yaml", "sort_by: date\nfeed: true\npaginate_by: 1\n"),
        ("content/news/second.yaml", "date: 2025-09-02\naliases: [/old/]\n"),
        ("templates/section.html", list),
    ];
    let (english, second) = ("i18n/en/site.ftl", "content/news/second.yaml");
    let draft = (second, "date", "draft: true\ndate");
    for (page, (path, old, new)) in [
        ("en/news/index.html", (english, "= Second", "= Other")),
        ("en/news/index.html", (second, "2025-09-02", "2025-08-31")),
        ("en/news/index.html", draft),
        ("en/atom.xml", (english, "= Second", "= Other")),
        ("en/atom.xml", (second, "2025-09-02", "2025-09-03")),
        ("en/atom.xml", draft),
        ("old/index.html", (english, "= Second", "= Other")),
        ("old/index.html", (english, "= Second", "= Second\n    .slug = other")),
        ("index.html", ("i18n/fr/site.ftl", "home = Bienvenue\n", "")),
        ("en/sitemap.xml", ("i18n/th/site.ftl", "news--second = ที่สอง\n", "")),
        ("en/sitemap.xml", (second, "2025-09-02", "2025-09-03")),
        ("th/sitemap.xml", ("i18n/th/site.ftl", "ที่สอง", "ที่สอง\n    .slug = other")),
    ] {
        let site = TestSite::small_with(&files);
        site.built();
        let page = format!("public/{page}");
        let before = site.read(&page);
        site.replace(path, old, new);
        site.built();
        assert_ne!(site.read(&page), before, "{page} shows {new} in {path}");
        assert_eq!(site.tree(), site.clean_tree(), "{new} in {path}");
    }
}

#[test]
fn a_page_follows_its_template_and_its_other_addresses() {
    let about = "content/pages/about.yaml";
    let files = [
        (about, "template: one.html\n"),
        ("templates/one.html", "<p>one</p>"),
        ("templates/two.html", "<p>two</p>"),
    ];
    follows("en/about", "", &files, (about, "one.html", "two.html"));
    let alternates =
        "{% for it in page.alternates %}<p>{{ it.permalink }}</p>{% endfor %}";
    let thai = "i18n/th/site.ftl";
    let slug = (thai, "= เกี่ยวกับ", "= เกี่ยวกับ\n    .slug = x");
    follows("en/about", alternates, &[], slug);
    let french = ("i18n/fr/site.ftl", "site", "news--second = Deux\nsite");
    follows("en/news/second", alternates, &[], french);
}

#[test]
fn a_page_says_that_it_is_a_draft_only_while_it_is_one() {
    let site = TestSite::small_with(&[
        ("content/news/second.yaml", "draft: true\n"),
        ("templates/page.html", "<p>{{ page.draft }}</p>"),
    ]);
    let mut options = site.options();
    options.drafts = true;
    site.build_with(&options);
    site.replace("content/news/second.yaml", "true", "false");
    site.build_with(&options);
    assert_eq!(site.read("public/en/news/second/index.html"), "<p>false</p>");
}

#[test]
fn another_program_or_another_address_makes_every_page_anew() {
    let site = TestSite::small();
    let all = site.built().rendered;
    let rendered = |options: &Options| match site.build_with(options).outcome {
        Outcome::Built(summary) => summary.rendered,
        other => panic!("{other:?}"),
    };
    let mut options = site.options();
    options.program = Fingerprint::of(b"another");
    assert_eq!(rendered(&options), all);
    for address in ["https://one.example/", "https://two.example/"] {
        options.base_url = Some(address.into());
        assert!(rendered(&options) > 0);
        assert!(site.read("public/en/sitemap.xml").contains(address));
    }
}

/// The edits that a person may make to the small site.
#[derive(Clone, Debug)]
enum Edit {
    Message(&'static str, u8),
    Attribute(u8),
    Term(u8),
    Comment(u8),
    Fact(u8),
    Order(u8),
    NewEntry(u8),
    DeleteEntry(u8),
    Template(u8),
    Static(u8),
    Setting(u8),
}

fn edits() -> impl Strategy<Value = Vec<Edit>> {
    let number = 0u8..4;
    let locale = prop::sample::select(vec!["en", "th", "fr"]);
    let edit = prop_oneof![
        (locale, number.clone()).prop_map(|(locale, n)| Edit::Message(locale, n)),
        number.clone().prop_map(Edit::Attribute),
        number.clone().prop_map(Edit::Term),
        number.clone().prop_map(Edit::Comment),
        number.clone().prop_map(Edit::Fact),
        number.clone().prop_map(Edit::Order),
        number.clone().prop_map(Edit::NewEntry),
        number.clone().prop_map(Edit::DeleteEntry),
        number.clone().prop_map(Edit::Template),
        number.clone().prop_map(Edit::Static),
        number.prop_map(Edit::Setting),
    ];
    prop::collection::vec(edit, 1..6)
}

fn apply(site: &TestSite, edit: &Edit) {
    match edit {
        Edit::Message(locale, n) => {
            site.write(
                &format!("i18n/{locale}/edited.ftl"),
                format!("news--extra = Extra {n}\n"),
            );
        }
        Edit::Attribute(n) => {
            let text = format!("extra--a = A\n    .description = About {n}\n");
            site.write("i18n/en/attribute.ftl", text);
        }
        Edit::Term(n) => {
            site.write("i18n/en/term.ftl", format!("-place = Place {n}\n"));
        }
        Edit::Comment(n) => {
            site.write("i18n/th/comment.ftl", format!("# Nothing but words, {n}\n"));
        }
        Edit::Fact(n) => {
            let text = format!("date: 2025-09-0{}\nextra:\n  rank: {n}\n", n + 1);
            site.write("content/news/second.yaml", text);
        }
        Edit::Order(n) => {
            site.write("content/pages/about.yaml", format!("order: {n}\n"));
        }
        Edit::NewEntry(n) => {
            site.write(&format!("content/news/new{n}.yaml"), "date: 2025-09-05\n");
            site.write(&format!("i18n/en/new{n}.ftl"), format!("news--new{n} = New\n"));
        }
        Edit::DeleteEntry(n) => {
            let _ = std::fs::remove_file(site.path(&format!("content/news/new{n}.yaml")));
        }
        Edit::Template(n) => {
            let text = format!("<title>{{{{ page.title }}}}</title><p>{n}</p>");
            site.write("templates/page.html", text);
        }
        Edit::Static(n) => {
            site.write("static/style.css", format!("p {{ margin: {n}px }}"));
        }
        Edit::Setting(n) => {
            site.write("content/site.yaml", format!("{SETTINGS}extra:\n  shade: {n}\n"));
        }
    }
}

const SETTINGS: &str = "base_url: https://example.org/\ntheme: plain\n\
    reference_locale: en\nextra_locales: [th, fr]\n\
    event: { start: 2025-09-17, end: 2025-09-17, time_zone: Asia/Shanghai }\n";

fn broad(edit: &Edit) -> bool {
    matches!(edit, Edit::Template(_) | Edit::Setting(_))
}

#[test]
fn any_edit_gives_what_a_clean_build_gives_and_writes_what_differs() {
    let mut runner = TestRunner::new(Config { cases: 24, ..Config::default() });
    let property = |edits: Vec<Edit>| {
        let site = TestSite::small();
        site.built();
        for edit in &edits {
            let (tree, before) = (site.tree(), seen(&site, &site.tree()));
            apply(&site, edit);
            let summary = site.built();
            let after = site.tree();
            prop_assert_eq!(&after, &site.clean_tree(), "after {:?}", edit);
            let differing = differing(&tree, &after);
            let written = written(&before, &seen(&site, &after));
            prop_assert_eq!(&written, &differing, "written after {:?}", edit);
            let slack = after.len() / 20;
            prop_assert!(
                broad(edit) || summary.rendered <= differing.len() + slack,
                "{:?} rendered {:?}, and {:?} differ",
                edit,
                summary.why,
                differing
            );
        }
        Ok(())
    };
    runner.run(&edits(), property).expect("the property holds");
}

#[test]
fn the_manifest_lies_beside_the_sources_and_never_in_the_output() {
    let site = TestSite::small();
    site.built();
    assert!(site.path(".plenary").is_dir());
    let hidden = site.tree().into_keys().filter(|path| path.contains("plenary"));
    assert_eq!(hidden.collect::<Vec<_>>(), Vec::<String>::new());
    assert!(Path::new(&site.path("public/index.html")).is_file());
}
