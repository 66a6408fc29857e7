//! A page follows all that it asks for: each kind of answer, edited alone, changes the
//! pages that show it.

use plenary::build::{Options, Outcome};
use plenary::model::Fingerprint;

use crate::harness::{SMALL, TestSite};

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
