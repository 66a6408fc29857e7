//! What is read of templates, by example.

use super::*;
use crate::model::SourcePath;

fn needs_of(templates: &[(&str, &str)]) -> Needs {
    let source = |(name, text): &(&str, &str)| {
        let path = SourcePath::new(name).expect("a path");
        ((*name).to_owned(), Source { path, text: (*text).into() })
    };
    let all = of(&templates.iter().map(source).collect());
    all.get("page.html").expect("the page's template").clone()
}

fn others(text: &str) -> String {
    needs_of(&[("page.html", text)]).others.to_string()
}

fn page(text: &str) -> Wanted {
    needs_of(&[("page.html", text)]).page
}

fn only(fields: &[&str]) -> Wanted {
    Wanted::Only(fields.iter().map(|field| (*field).to_owned()).collect())
}

#[test]
fn fields_are_read_by_name() {
    assert_eq!(page("{{ page.title }}{{ page[\"date\"] }}"), only(&["date", "title"]));
    assert_eq!(page("{% if page?.extra.x %}{% endif %}"), only(&["extra"]));
    assert_eq!(page("page.title {# {{ page }} #}"), only(&[]));
    assert_eq!(page("{{ \"page\" }}{{ x.page }}{{<c page=1 />}}"), only(&[]));
}

#[test]
fn what_cannot_be_told_is_everything() {
    for text in [
        "{{ page }}",
        "{{ page | json_encode }}",
        "{{<card page={page} />}}",
        "{% set other = page %}",
        "{{ page[name] }}",
        "{{ __tera_context }}",
    ] {
        assert_eq!(page(text), Wanted::All, "{text}");
    }
}

#[test]
fn what_is_used_counts_too() {
    let needs = needs_of(&[
        (
            "page.html",
            "{% extends \"base.html\" %}{% block a %}{{<card />}}{% endblock %}",
        ),
        ("base.html", "{{ page.description }}"),
        (
            "parts.html",
            "{% component card() %}{{ section.title }}{% endcomponent card %}",
        ),
        ("other.html", "{{ page.date }}"),
    ]);
    assert_eq!((needs.page, needs.section), (only(&["description"]), only(&["title"])));
}

#[test]
fn a_fragment_counts_as_the_component_in_place() {
    let component = |body: &str| {
        format!("{{% component ui.card(x, @page) %}}{body}{{% endcomponent ui.card %}}")
    };
    let dates = component("{{ section.date }}{{ page.lower.title }}");
    for (call, sees) in [
        ("{{ fragment(component=\"ui.card\", x=1) }}", true),
        ("{% set a = fragment(x=1, component=\"ui.card\") %}", true),
        ("{{ fragment(component=a ~ b) }}", true),
        ("{{ fragment(component=\"ui\\u002ecard\") }}", true),
        ("{{ fragment(component=\"other\") }}", false),
    ] {
        let needs = needs_of(&[("page.html", call), ("card.html", &dates)]);
        assert_eq!(needs.section.has("date"), sees, "{call}");
        assert_eq!(needs.others.has(Fields::TITLE), sees, "{call}");
    }
    let list = "{{ fragment(component=\"ui.card\", x=section.pages) }}";
    assert_eq!(others(list), Fields::ALL.to_string());
    assert_eq!(others("{{ fragment(component=\"c\", x=page.id) }}"), "-");
}

#[test]
fn a_computed_name_may_be_any_template() {
    let needs = needs_of(&[
        ("page.html", "{% include name %}"),
        ("other.html", "{{ page.date }}"),
    ]);
    assert_eq!(needs.page, only(&["date"]));
}

#[test]
fn of_other_pages_only_what_is_named_is_read() {
    assert_eq!(others("{% for p in section.pages %}{{ p.title }}{% endfor %}"), "title");
    assert_eq!(others("{{ page.title }}{{ page.lower.path }}"), "address");
    assert_eq!(others("{{ section.pages | map(attribute=\"date\") }}"), "date");
    assert_eq!(others("{{ config.extra.title }}"), "-");
    let page = "{% for page in section.pages %}{{ page.title }}{% endfor %}";
    let needs = needs_of(&[("page.html", page)]);
    assert_eq!(needs.summaries(true), Fields::TITLE);
    assert_eq!(needs.page, only(&["title"]));
    let all = Fields::ALL.to_string();
    assert_eq!(others("{% for k, v in p %}{% endfor %}"), all);
    assert_eq!(others("{{ p | json_encode }}"), all);
    assert_eq!(others("{{ p[name] }}"), all);
}

#[test]
fn what_is_done_with_whole_pages_reads_all_of_them() {
    for text in [
        "{{ section.pages | json_encode }}",
        "{{ (section.pages or []) | json_encode }}",
        "{{ section.pages[0] }}",
        "{{ section.pages | first | pairs }}",
        "{{ page.lower | keys }}",
        "{{ trans(key=\"a\", x=section.pages) }}",
        "{% if page.lower == page.higher %}{% endif %}",
        "{% for p in section.pages %}{{ p }}{% endfor %}",
        "{% set up = page.ancestors | last %}{{ up }}",
        "{{ get_page(path=\"pages/about\") | json_encode }}",
        "{{<card {...page.lower} />}}",
        "{% set m = {...page.lower} %}",
        "{% for k, v in page.lower %}{% endfor %}",
        "{{ page.lower[name] }}",
        "{{ paginator | json_encode }}",
        "{{ page }}",
    ] {
        assert_eq!(others(text), Fields::ALL.to_string(), "{text}");
    }
}

#[test]
fn pages_that_are_only_handed_on_are_read_by_their_fields() {
    for text in [
        "{% for p in section.pages[:3] | reverse %}{{ p.title }}{% endfor %}",
        "{% set all = [...section.pages, ...(section.subsections or [])] %}\
         {% for p in all %}{{ p.title }}{% endfor %}{{ all | length }}",
        "{% set up = page.ancestors | last %}{% if up %}{{ up.title }}{% endif %}",
        "{{ [p.title for p in section.pages if p is defined] | join }}",
        "{% for id, ps in section.pages | group_by(attribute=\"id\") %}\
         {% for p in ps %}{{ id }}{{ p.title }}{% endfor %}{% endfor %}",
        "{% set s = get_section(path=\"documents\") %}{{ s.title }}{{ s.total_pages }}\
         {{ config.extra.date | json_encode }}",
        "{{ paginator.pages[0].title }}{{ paginator.next }}{{ loop.index }}",
        "{{ section.pages | map(attribute=\"title\") | join }}{{ lang }}",
        "{{ updated }}{% for page in pages %}{% endfor %}{{ pages[0].title }}",
    ] {
        assert_eq!(others(text), "title", "{text}");
    }
}

#[test]
fn a_component_sees_what_it_is_given() {
    let needs = |component| {
        let page = "{{<roster entries={section.pages} />}}";
        needs_of(&[("page.html", page), ("roster.html", component)]).others.to_string()
    };
    let (title, all) = ("title", Fields::ALL.to_string());
    let exact = "{% component roster(entries: array) %}\
                 {% for e in entries %}{{ e.title }}{% endfor %}{% endcomponent %}";
    assert_eq!(needs(exact), title);
    let whole =
        "{% component roster(entries) %}{{ entries | json_encode }}{% endcomponent %}";
    assert_eq!(needs(whole), all);
    assert_eq!(needs("{% component roster(...rest) %}{{ rest }}{% endcomponent %}"), all);
}

#[test]
fn a_page_in_a_list_that_is_made_may_be_another() {
    let needs =
        needs_of(&[("page.html", "{{ [page.title for page in section.pages] | join }}")]);
    assert_eq!(needs.summaries(true), Fields::TITLE);
}

#[test]
fn a_computed_attribute_may_be_any() {
    let all = Fields::ALL.to_string();
    for text in [
        "{% for p in section.pages | sort(attribute=config.extra.key) %}{% endfor %}",
        "{{ section.pages | map(attribute=x) | join }}",
        "{{ page.lower | get(key=\"ti\" ~ \"tle\") }}",
        "{% for k, v in section.pages | group_by(attribute=x) %}{% endfor %}",
        "{% for p in section.pages | sort(attribute=\"\\u0064ate\") %}{% endfor %}",
    ] {
        assert_eq!(others(text), all, "{text}");
    }
    let sorted = "{% for p in section.pages | sort(attribute=\"date\") %}{% endfor %}";
    assert_eq!(others(sorted), "date");
}

#[test]
fn an_escaped_name_may_be_any_template() {
    let needs = needs_of(&[("page.html", "{% include \"a\\/b.html\" %}")]);
    assert_eq!(needs, Needs::everything());
}

#[test]
fn what_is_not_understood_is_everything() {
    for text in ["{{ a b }}", "{% if %}", "{{ [1 2] }}", "{{ (a }}"] {
        assert_eq!(needs_of(&[("page.html", text)]), Needs::everything(), "{text}");
    }
    let deep = format!("{{{{ {}a{} }}}}", "(".repeat(100_000), ")".repeat(100_000));
    assert_eq!(needs_of(&[("page.html", &deep)]), Needs::everything());
}

#[test]
fn whether_there_is_a_page_reads_nothing_of_it() {
    for text in [
        "{% if page %}{% endif %}",
        "{% if page is defined and not page is none %}{% endif %}",
        "{% if not page or section %}{% elif x or page %}{% endif %}",
        "{{ 1 if page else 2 }}",
    ] {
        assert_eq!(page(text), only(&[]), "{text}");
    }
    assert_eq!(page("{{ page or 1 }}"), Wanted::All);
    assert_eq!(page("{% if page == 1 %}{% endif %}"), Wanted::All);
}

#[test]
fn a_feeds_pages_are_read_as_far_as_it_names_them() {
    let text = "{% for page in pages -%}{{ page.title }}{% endfor -%}";
    assert_eq!(needs_of(&[("page.html", text)]).summaries(false), Fields::TITLE);
}

#[test]
fn a_typed_field_of_another_page_is_read_by_its_name() {
    let others = |text| needs_of(&[("page.html", text)]).others;
    let languages = Fields::fact("languages");
    let loops = "{% for e in section.pages %}{{ e.facts.languages }}{% endfor %}";
    assert_eq!(others(loops), languages);
    let maybe = "{% for e in section.pages %}{{ e.facts?.languages }}{% endfor %}";
    assert_eq!(others(maybe), languages);
    let whole = "{% for e in section.pages %}{{ e.facts | json_encode }}{% endfor %}";
    assert!(others(whole).has(Fields::FACTS));
    let set = "{% for e in section.pages %}{% set f = e.facts %}{{ f.role }}{% endfor %}";
    assert!(others(set).has(Fields::FACTS));
}
