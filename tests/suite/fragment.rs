//! A fragment is the component in place, rendered once.

use plenary::build::{Options, Outcome, Summary};

use crate::harness::{TestSite, told};

/// Asks the site for links, titles and messages, and knows the page by its argument only.
const MENU: &str = "\
{% component Menu(at=\"\", more=[], @config) %}
<nav aria-label=\"{{ trans(key=\"site\") }}\">
  {% for id in config.navigation %}
    {% set target = get_page(path=id) %}
    <a href=\"{{ get_url(path=target.path) }}\"
       {%- if id == at %} aria-current=\"page\"{% endif %}>{{ target.title }}</a>
  {% endfor %}
  {% for n in range(end=3) %}{{ n | num_format }} {% endfor %}
  {{ more | join(sep=\"|\") }} <!-- gone -->
</nav>
{% endcomponent Menu %}
";

const FRAGMENTS: &str = "{{ fragment(component=\"Menu\", at=id) }}
  {{ fragment(component=\"Menu\", more=[id, \"<b>\", 1]) }} {{ fragment(component=\"Foot\") }}
  <p title=\"{{ fragment(component=\"Plain\", text=trans(key=\"news\")) }}\">";

const IN_PLACE: &str = "{{<Menu at={id} />}}
  {{<Menu more={[id, \"<b>\", 1]} />}} {{<Foot />}}
  <p title=\"{{<Plain text={trans(key=\"news\")} />}}\">";

/// A site whose pages all show that. Some ask for the site's name themselves.
fn site(shows: &str) -> TestSite {
    let site = TestSite::small();
    site.replace(
        "content/site.yaml",
        "theme: plain",
        "theme: plain\nnavigation: [news/_index, pages/about, news/second]",
    );
    site.write("templates/components/menu.html", MENU);
    site.write(
        "templates/components/plain.html",
        "{% component Plain(text) %}{{ text }}{% endcomponent Plain %}",
    );
    let inner = if shows == IN_PLACE {
        "{{<Menu at=\"news/_index\" />}}"
    } else {
        "{{ fragment(component=\"Menu\", at=\"news/_index\") }}"
    };
    let home = "{{ trans(key=\"home\") }}";
    site.write(
        "templates/components/foot.html",
        format!("{{% component Foot() %}}<footer>{home} {inner}</footer>{{% endcomponent Foot %}}"),
    );
    for (name, before) in [
        ("index.html", "{{ trans(key=\"site\") }}"),
        ("section.html", ""),
        ("page.html", ""),
        ("404.html", ""),
    ] {
        let title = "{% set of = page?.title or section?.title or \"\" %}";
        let id = "{% set id = page?.id or section?.id or \"\" %}";
        let text = format!("{title}{id}<title>{{{{ of }}}}</title>{before}{shows}</p>");
        site.write(&format!("templates/{name}"), text);
    }
    site
}

/// One worker renders all pages.
fn alone(site: &TestSite) -> Options {
    let mut options = site.options();
    options.jobs = Some(1);
    options
}

fn built(site: &TestSite) -> Summary {
    let report = site.build_with(&alone(site));
    match report.outcome {
        Outcome::Built(summary) => summary,
        other => panic!("{other:?}: {}", told(&report.diagnostics)),
    }
}

#[test]
fn a_fragment_is_what_the_component_is_in_place() {
    let (fragments, in_place) = (site(FRAGMENTS), site(IN_PLACE));
    built(&fragments);
    built(&in_place);
    let (one, other) = (fragments.tree(), in_place.tree());
    for (path, bytes) in &other {
        if path.strip_suffix("html").is_some() {
            let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
            assert_eq!(one.get(path).map(|it| text(it)), Some(text(bytes)), "{path}");
        }
    }
    let deep = fragments.read("public/th/news/second/index.html");
    let menu = "<nav aria-label=\"การประชุม\"><a href=\"../../../th/news/\"";
    assert!(deep.replace('\n', "").contains(menu), "{deep}");
    assert!(!deep.contains("gone"), "{deep}");
    assert!(deep.contains("href=\"../../../th/news/second/\" aria-current"), "{deep}");
    assert!(deep.contains("news/second|&lt;b&gt;|1"), "{deep}");
    assert_eq!(deep.matches("aria-current").count(), 2, "{deep}");
    let lost = fragments.read("public/404.html");
    assert!(lost.contains("href=\"https://example.org/en/news/\""), "{lost}");
}

#[test]
fn a_fragments_questions_are_those_of_each_page_that_shows_it() {
    let (fragments, in_place) = (site(FRAGMENTS), site(IN_PLACE));
    built(&fragments);
    built(&in_place);
    for (file, old, new) in [
        ("i18n/th/site.ftl", "site = การประชุม", "site = ประชุม"),
        ("i18n/en/site.ftl", "news--second = Second", "news--second = Two"),
        ("i18n/en/site.ftl", "home = Welcome", "home = Hello"),
        ("i18n/fr/site.ftl", "news = Actualités", "news = Nouvelles"),
        ("content/site.yaml", "news/_index, pages/about", "pages/about, news/_index"),
    ] {
        let [one, other] = [&fragments, &in_place].map(|site| {
            site.replace(file, old, new);
            let summary = built(site);
            (summary.why, summary.written)
        });
        assert!(!other.0.is_empty(), "{new}");
        assert_eq!(one, other, "{new}");
        assert_eq!(fragments.tree(), fragments.clean_tree(), "{new}");
    }
}

#[test]
fn a_component_sees_no_page() {
    let site = site("{{ fragment(component=\"Curious\") }}<p>");
    site.write(
        "templates/components/curious.html",
        "{% component Curious(@page) %}{{ page.title }}{% endcomponent Curious %}",
    );
    let found = told(&site.build().diagnostics);
    assert!(found.contains("implicit argument `page` not found"), "{found}");
}

/// What is told of a site whose pages show that, once each.
fn finds(shows: &str, component: &str) -> Vec<String> {
    let site = site(&format!("{shows}<p>"));
    site.write("templates/components/other.html", component);
    let found = site.build_with(&alone(&site)).diagnostics;
    let all = told(&found);
    let errors = all.lines().filter(|line| line.starts_with("Error"));
    errors.map(str::to_owned).collect()
}

#[test]
fn a_name_that_no_component_has_is_told_with_its_place() {
    let found = finds("{{ fragment(component=\"Mneu\") }}", "");
    assert!(
        found[0].contains("Error[unknown-template] templates/404.html:"),
        "{found:?}"
    );
    assert!(found[0].ends_with("there is no component `Mneu`"), "{found:?}");
    let found = finds("{{ fragment(component=\"M\" ~ \"neu\") }}", "");
    assert!(found[0].contains("Error[template-fails] templates/"), "{found:?}");
    assert!(found[0].ends_with("there is no component `Mneu`"), "{found:?}");
    let found = finds("{{ fragment(component=\"Menu\", att=1) }}", "");
    assert!(found[0].contains("unknown argument(s) `att`"), "{found:?}");
}

#[test]
fn what_is_wrong_in_a_fragment_is_told_as_in_place() {
    let component = |body: &str| {
        format!("\n{{% component Other(n=1) %}}<b>{body}</b>{{% endcomponent Other %}}")
    };
    for body in [
        "{{ n.nothing.at_all }}",
        "{{ trans(key=\"gone-away\") }}",
        "{{ get_url(path=\"gone.css\") }}",
        "{% for a in range(end=90000) %}{% endfor %}{% for a in range(end=90000) %}{% endfor %}",
        "{{<Menu at={n.x.y} />}}",
    ] {
        let fragment = finds("{{ fragment(component=\"Other\") }}", &component(body));
        let in_place = finds("{{<Other />}}", &component(body));
        assert!(!fragment.is_empty(), "{body}");
        let other = |line: &String| line.contains("components/other.html:");
        assert!(fragment.iter().all(other), "{body}: {fragment:?}");
        assert_eq!(fragment, in_place, "{body}");
    }
}

#[test]
fn the_ranges_of_fragments_count_each_time() {
    let component = "{% component Other() %}{% for a in range(end=40000) %}{% endfor %}\
                     {% endcomponent Other %}";
    let twice = "{{ fragment(component=\"Other\") }}{{ fragment(component=\"Other\") }}";
    assert_eq!(finds(twice, component), Vec::<String>::new());
    let thrice = format!("{twice}{{{{ fragment(component=\"Other\") }}}}");
    let found = finds(&thrice, component);
    assert!(found[0].contains("have more than 100000 numbers"), "{found:?}");
}

#[test]
fn fragments_in_fragments_end() {
    let component = "{% component Other(n) %}{{ fragment(component=\"Other\", n=n + 1) }}\
                     {% endcomponent Other %}";
    let found = finds("{{ fragment(component=\"Other\", n=1) }}", component);
    assert!(found[0].contains("more than 3 fragments stand in one another"), "{found:?}");
    // Each as deep as Tera lets components be.
    let chain = (0..18).map(|at| {
        let next = match at {
            17 => "{{ fragment(component=\"Other\", n=n + 1) }}".to_owned(),
            _ => format!("{{{{<c{} n={{n}} />}}}}", at + 1),
        };
        format!("{{% component c{at}(n) %}}{next}{{% endcomponent c{at} %}}")
    });
    let deep = chain.collect::<String>()
        + "{% component Other(n) %}{{<c0 n={n} />}}{% endcomponent Other %}";
    let found = finds("{{ fragment(component=\"Other\", n=1) }}", &deep);
    assert!(found[0].contains("more than 3 fragments stand in one another"), "{found:?}");
}

#[test]
fn a_fragment_that_is_too_large_is_told() {
    let component = "{% component Other(a=\"aaaa\") %}{% for n in range(end=21) %}\
                     {% set_global a = a ~ a %}{% endfor %}\
                     {% for n in range(end=5) %}{{ a | safe }}{% endfor %}\
                     {% endcomponent Other %}";
    let site = site("<p>");
    site.write("templates/components/other.html", component);
    site.write("templates/404.html", "{{ fragment(component=\"Other\") }}");
    let found = told(&site.build().diagnostics);
    let fact = "templates/404.html:3: the page becomes larger than 32 MB";
    assert!(found.contains(fact), "{found}");
}
