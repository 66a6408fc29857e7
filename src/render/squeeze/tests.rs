//! One template for each rule.

use super::*;
use crate::model::SourcePath;

type Told = Vec<String>;

fn squeezed(templates: &[(&str, &str)]) -> (BTreeMap<String, String>, Told) {
    let mut diagnostics = Diagnostics::new();
    let sources: BTreeMap<_, _> = templates
        .iter()
        .map(|(name, text)| {
            let path = SourcePath::new(&format!("templates/{name}")).expect("a path");
            ((*name).to_owned(), Source { path, text: (*text).into() })
        })
        .collect();
    let done = squeeze(&sources, &mut diagnostics);
    let told = diagnostics.sorted().into_iter().map(|told| {
        let span = told.span.expect("a place");
        let name = span.path.below("templates").expect("a template");
        format!("{name} {}: {}", &sources[name].text[span.range()], told.message)
    });
    (done, told.collect())
}

fn one(text: &str) -> String {
    let (done, told) = squeezed(&[("a.html", text)]);
    assert_eq!(told, Told::new(), "{text}");
    done["a.html"].clone()
}

/// What stands at the place of the only finding.
fn unsafe_at(text: &str) -> Option<String> {
    let (_, told) = squeezed(&[("a.html", text)]);
    assert!(told.len() < 2, "{told:?}");
    told.into_iter().next().map(|told| told.trim_start_matches("a.html ").to_owned())
}

#[test]
fn white_space_is_folded_and_goes_beside_blocks_only() {
    for (text, expected) in [
        ("a  b\t c", "a b c"),
        ("a  \n\n  b", "a\nb"),
        ("<div> a <b> b </b> c </div> d", "<div>a <b> b </b> c</div>d"),
        ("<ul>\n  <li>a</li>\n  <li>b</li>\n</ul>\n", "<ul><li>a</li><li>b</li></ul>"),
        ("<p>a</p> {{ x }} <p>", "<p>a</p>{{ x }}<p>"),
        (
            "<div> {% if a %} <b>x</b> {% endif %} </div>",
            "<div>{% if a %} <b>x</b> {% endif %}</div>",
        ),
        ("{{ a }} {{ b }}", "{{ a }} {{ b }}"),
        ("<h{{ n }}> a </h{{ n }}> b", "<h{{ n }}> a </h{{ n }}> b"),
        ("<x-y> a </x-y>", "<x-y> a </x-y>"),
        ("<DIV\n class = 'a  b'   id=c > x", "<DIV class = 'a  b' id=c >x"),
        ("<p title=\"{{ a }}  b\"> x", "<p title=\"{{ a }}  b\">x"),
        (
            "\n<!DOCTYPE html>\n<html>\n<head>\n<meta a>\n<link b>\n</head>\n<body>\n<meta a> x",
            "<!DOCTYPE html><html><head><meta a><link b></head><body><meta a> x",
        ),
        ("a < b <3 </ c> d", "a < b <3 </ c> d"),
    ] {
        assert_eq!(one(text), expected, "{text}");
    }
}

#[test]
fn a_comment_goes_unless_its_sides_would_grow_together() {
    for (text, expected) in [
        ("a <!-- b --> c", "a c"),
        ("<p><!-- a -->b<!-- c --></p>", "<p>b</p>"),
        ("a<!-- b -->c", "a<!-- b -->c"),
        ("&am<!-- b -->p;", "&am<!-- b -->p;"),
        ("<<!-- b -->p>", "<<!-- b -->p>"),
        ("<p><!-->a--><!--->b<!--a-- >--!>c", "<p>a--><!--->b<!--a-- >--!>c"),
        ("{<!-- a --> {{ b }}", "{ {{ b }}"),
        ("<p><!-- {% set a = 1 %} -->{{ a }}", "<p><!-- {% set a = 1 %} -->{{ a }}"),
        ("a {# b #} c", "a c"),
        ("<p> {#- b -#} c", "<p>c"),
    ] {
        assert_eq!(one(text), expected, "{text}");
    }
}

#[test]
fn what_shows_its_white_space_keeps_it() {
    for text in [
        "<pre> a  <b  c=d> </b>\n <!-- e --> </pre>",
        "<pre class=x>\n  {% for a in b %}\n  {{ a }}  {% endfor %}</pre>",
        "<textarea>\n a  <!-- b -->  </textarea>",
        "<script>\n // a\n  b()  <!-- c\n</script>",
        "<style>a  { b : c }</style>",
        "<title>  a  b </title>",
        "<svg><![CDATA[ a  <p>  b ]]></svg>",
        "{% raw %} a  {{ b }}  {% endraw %}",
    ] {
        assert_eq!(one(text), text);
    }
    assert_eq!(one("<pre> a </pre> b  c"), "<pre> a </pre>b c");
    assert_eq!(one("<script> a </script>  b"), "<script> a </script> b");
    assert_eq!(one("<svg><title/> <g>  </g></svg>"), "<svg><title/> <g> </g></svg>");
}

#[test]
fn hyphens_have_done_their_work() {
    assert_eq!(one("a {{- b -}} c {%- set d = 1 -%} e"), "a{{ b }}c{% set d = 1 %}e");
    assert_eq!(one("a {{- -1 -}} b"), "a{{ -1 }}b");
    assert_eq!(one("a {{--1}} b"), "a{{ -1}} b");
    assert_eq!(
        one("a { {%- if b %} c {% endif %}"),
        "a {{ \"{\" }}{% if b %} c {% endif %}"
    );
    assert_eq!(one("a {%- raw -%} b {%- endraw -%} c"), "a{% raw %}b{% endraw %}c");
}

#[test]
fn bodies_of_set_and_filter_are_kept() {
    let text =
        "{% set a %}\n  <b>  x </b>\n{% endset %}{% filter upper %}<p>  y{% endfilter %}";
    assert_eq!(one(text), text);
}

#[test]
fn branches_that_end_alike_are_squeezed() {
    for (text, expected) in [
        (
            "{% if a %}<p>  b{% else %}<ul>  c{% endif %} d",
            "{% if a %}<p>b{% else %}<ul>c{% endif %} d",
        ),
        (
            "<option{% if a %} selected{% endif %}>  b",
            "<option{% if a %} selected{% endif %}>b",
        ),
        (
            "<p class=\"a{% if b %}  c{% endif %}\">  d",
            "<p class=\"a{% if b %}  c{% endif %}\">d",
        ),
        (
            "{% for a in b %}<li>  {{ a }}{% endfor %}",
            "{% for a in b %}<li>{{ a }}{% endfor %}",
        ),
        (
            "<div{% if a %} b=\"c\"{% elif d %} e{% endif %}>  f",
            "<div{% if a %} b=\"c\"{% elif d %} e{% endif %}>f",
        ),
    ] {
        assert_eq!(one(text), expected, "{text}");
    }
}

#[test]
fn after_uneven_branches_the_rest_is_kept_and_still_checked() {
    let text = "<p>  a{% if b %}<pre>{% endif %}  c  <a title={{ d }}>";
    let (done, told) = squeezed(&[("a.html", text)]);
    assert_eq!(done["a.html"], "<p>a{% if b %}<pre>{% endif %}  c  <a title={{ d }}>");
    assert_eq!(told.len(), 2, "{told:?}");
    assert!(told[0].starts_with("a.html {% if b %}: what this tag"));
    assert!(told[1].starts_with("a.html {{ d }}: "));

    let text = "{% for a in b %}  <p title=\"{% endfor %}";
    let (done, told) = squeezed(&[("a.html", text)]);
    assert_eq!((done["a.html"].as_str(), told.len()), (text, 1));
}

#[test]
fn a_block_takes_the_state_of_its_place() {
    let (done, told) = squeezed(&[
        (
            "base.html",
            "<div>  {% block a %}  x  {% endblock %}</div><script>{% block js %} a  {% endblock %}</script>",
        ),
        (
            "child.html",
            "{% extends \"base.html\" %}{% block a %}<p>  y{% endblock %}{% block js %} b  c {% endblock js %}",
        ),
        (
            "grandchild.html",
            "{% extends \"child.html\" %}{% block js %} // d\n  e {% endblock js %}",
        ),
    ]);
    assert_eq!(told, Told::new());
    assert_eq!(
        done["base.html"],
        "<div>{% block a %} x {% endblock %}</div><script>{% block js %} a  {% endblock %}</script>"
    );
    assert_eq!(
        done["child.html"],
        "{% extends \"base.html\" %}{% block a %}<p>y{% endblock %}{% block js %} b  c {% endblock js %}"
    );
    assert_eq!(
        done["grandchild.html"],
        "{% extends \"child.html\" %}{% block js %} // d\n  e {% endblock js %}"
    );
}

#[test]
fn what_is_used_in_two_states_is_kept() {
    let part = "  a  b  ";
    let (done, told) = squeezed(&[
        ("a.html", "<p>{% include \"both.html\" %}{% include \"text.html\" %}"),
        ("b.html", "<pre>{% include \"both.html\" %}</pre>"),
        ("both.html", part),
        ("text.html", part),
        ("feed.xml", "<a>  {% include \"xml.html\" %}"),
        ("xml.html", part),
    ]);
    assert_eq!(told, Told::new());
    assert_eq!(done["both.html"], part);
    assert_eq!(done["text.html"], " a b ");
    assert_eq!(done["xml.html"], part);
    assert_eq!(done["feed.xml"], "<a>  {% include \"xml.html\" %}");
}

#[test]
fn a_component_takes_the_state_of_its_calls_and_its_body_that_inside() {
    let (done, told) = squeezed(&[
        (
            "a.html",
            "<p title=\"{{ <value x={1}/> }}\">{{ <text/> }}{% <code> %}  b  c{% </code> %}{% <box> %}  d  {% </box> %}{{ <caught/> | upper }}",
        ),
        (
            "components/c.html",
            "{% component value(x) %}  a  {{ x }}{% endcomponent %}\n\n{% component text() %}<p>  a{% endcomponent %}{% component code() %}<pre>{{ body }}</pre>{% endcomponent %}{% component box() %}<div>  {{ body }}  </div>{% endcomponent %}{% component caught() %}  a  {% endcomponent %}",
        ),
    ]);
    assert_eq!(told, Told::new());
    assert_eq!(
        done["a.html"],
        "<p title=\"{{ <value x={1}/> }}\">{{ <text/> }}{% <code> %}  b  c{% </code> %}{% <box> %} d {% </box> %}{{ <caught/> | upper }}"
    );
    assert_eq!(
        done["components/c.html"],
        "{% component value(x) %}  a  {{ x }}{% endcomponent %}\n{% component text() %}<p>a{% endcomponent %}{% component code() %}<pre>{{ body }}</pre>{% endcomponent %}{% component box() %}<div>{{ body }}</div>{% endcomponent %}{% component caught() %}  a  {% endcomponent %}"
    );
}

#[test]
fn a_fragment_takes_the_state_of_its_place() {
    let component = "{% component c(x) %}<p>  {{ x }}  b{% endcomponent %}";
    let squeezed_to = |calls: &str| {
        let (done, told) = squeezed(&[("a.html", calls), ("c.html", component)]);
        assert_eq!(told, Told::new(), "{calls}");
        done["c.html"].clone()
    };
    let less = "{% component c(x) %}<p>{{ x }} b{% endcomponent %}";
    assert_eq!(squeezed_to("{{ fragment(component=\"c\", x=f(y=[1])) }}"), less);
    for calls in [
        "<pre>{{ fragment(component=\"c\", x=1) }}</pre>",
        "{{ fragment(component=\"c\", x=1) | upper }}",
        "{{ <c x={1}/> }}{% set d = fragment(component=\"c\", x=1) %}",
        "{{ <c x={1}/> }}{{ fragment(component=name) }}",
        "{{ <c x={1}/> }}{{ f(x=fragment(component=name)) }}",
        "{{ fragment(component=\"d\", x=fragment(component=\"c\", x=1)) }}",
        "{{ <c x={1}/> }}{% if fragment(component=\"c\", x=1) %}{% endif %}",
    ] {
        assert_eq!(squeezed_to(calls), component, "{calls}");
    }
    let (done, _) = squeezed(&[
        ("a.html", "{{ <c x={1}/> }}"),
        ("b.xml", "{{ fragment(component=\"c\") }}"),
        ("c.html", component),
    ]);
    assert_eq!(done["c.html"], component);
}

#[test]
fn an_uneven_part_spoils_the_rest_of_its_users() {
    let (done, told) = squeezed(&[
        ("a.html", "<p>  a{% include \"open.html\" %}  b"),
        ("open.html", "<pre>"),
    ]);
    assert_eq!(done["a.html"], "<p>a{% include \"open.html\" %}  b");
    assert_eq!(told.len(), 1, "{told:?}");
    let (done, told) = squeezed(&[
        ("base.html", "{% block a %}{% endblock %}  b"),
        ("child.html", "{% extends \"base.html\" %}{% block a %}<pre>{% endblock %}"),
    ]);
    assert_eq!(done["base.html"], "{% block a %}{% endblock %}  b");
    assert_eq!(told.len(), 1, "{told:?}");
}

#[test]
fn expressions_that_autoescape_cannot_make_safe_are_told() {
    for text in [
        "<a title={{ x }}>",
        "<a title=a{{ x }}>",
        "<a {{ x }}>",
        "<a b {{ x }}>",
        "<a on{{ x }}=\"\">",
        "<{{ x }}>",
        "</{{ x }}>",
        "<a onclick=\"f('{{ x }}')\">",
        "<a{% if y %} onclick{% else %} onload{% endif %}=\"{{ x }}\">",
        "<a style='color: {{ x }}'>",
        "<iframe srcdoc=\"{{ x }}\">",
        "<a data-x=\"{{ x | json_encode }}\">",
        "<!-- {{ x }} -->",
        "<script>a = {{ x }}</script>",
        "<script>a = {{ x | json_encode | upper }}</script>",
        "<script>a = {{ y ~ x | json_encode }}</script>",
        "<script>a = \"{{ x | json_encode }}\"</script>",
        "<style>{{ x }}</style>",
        "{% if a %}<p>{% endif %}<a title={{ x }}>",
        "{% set a %}<a title={{ x }}>{% endset %}",
    ] {
        let found = unsafe_at(text).unwrap_or_default();
        assert!(found.starts_with("{{") && found.contains('x'), "{text}: {found}");
    }
    for text in [
        "<a data-{{ x }}=\"{{ x }}\" title='{{ x }}'>{{ x }}</a>",
        "<h{{ x }}>{{ x }}</h{{ x }}>",
        "<script>a = {{ x | json_encode }}; b = {{ x | json_encode(pretty=true) | safe }}</script>",
        "<script type=\"application/ld+json\">{{ page.json_ld }}</script>",
        "<title>{{ x }}</title><textarea>{{ x }}</textarea>",
        "<p{% if x %} hidden{% endif %}>",
        "{% raw %}<a title={{ x }}>{% endraw %}",
        "<a title={% if x %}a{% else %}b{% endif %}>",
        "<!-- {# {{ x }} #} -->",
    ] {
        assert_eq!(unsafe_at(text), None, "{text}");
    }
}

#[test]
fn a_component_is_checked_where_it_is_called() {
    let component = "{% component c(x) %}{{ x }}{% endcomponent %}";
    for call in ["<a style=\"{{ <c x={1}/> }}\">", "<script>{{ <c x={1}/> }}</script>"] {
        let (_, told) = squeezed(&[("a.html", call), ("c.html", component)]);
        assert!(told[0].starts_with("c.html {{ x }}: "), "{told:?}");
    }
    let (_, told) =
        squeezed(&[("a.html", "<a b={{ <c x={1}/> }}>"), ("c.html", component)]);
    assert!(told[0].starts_with("a.html {{ <c x={1}/> }}: "), "{told:?}");
    let call = "<a style=\"{{ fragment(component=\"c\", x=1) }}\">";
    let (_, told) = squeezed(&[("a.html", call), ("c.html", component)]);
    assert!(told[0].starts_with("c.html {{ x }}: "), "{told:?}");
    for call in [
        "<a b={{ fragment(component=\"c\", x=1) }}>",
        "<a style=\"{{ fragment(component=name) }}\">",
        "<script>{{ fragment(component=name) }}</script>",
    ] {
        let (_, told) = squeezed(&[("a.html", call), ("c.html", component)]);
        assert!(told[0].starts_with("a.html {{ fragment("), "{told:?}");
    }
}

#[test]
fn a_script_that_browsers_would_not_end_is_told() {
    let found =
        unsafe_at("<script>a = '<!--'; {% if x %}b = '<SCRIPT>'{% endif %}</script>");
    assert!(found.is_some_and(|found| found.starts_with("<SCRIPT: a script holds")));
    assert_eq!(unsafe_at("<script>a = '<!--'</script><script></script>"), None);
}

#[test]
fn what_does_not_pair_stays_as_it_is() {
    for text in ["{% if a %}  <p>  b", "<p>  {{ a", "{% endif %}  a"] {
        assert_eq!(one(text), text);
    }
}

#[test]
fn large_deep_and_circular_templates_end_soon() {
    let deep = |open: &str, close: &str, depth: usize| {
        format!("{}x{}", open.repeat(depth), close.repeat(depth))
    };
    for text in [
        deep("{% for a in b %}<p title=\"", "{% endfor %}", 60),
        deep("{% if a %}", "{% endif %}", 30_000),
        deep("<div> ", " </div>", 30_000),
        "{{ a }} ".repeat(30_000),
        "<!-- ".repeat(30_000),
        "{% raw %}".repeat(30_000),
        "<a <!-- {# ' \" </".repeat(30_000),
    ] {
        drop(squeezed(&[("a.html", &text)]));
    }
    let chain = |n: usize| {
        (format!("{n:03}.html"), format!("{{% include \"{:03}.html\" %}} ", n + 1))
    };
    let chain: Vec<_> = (0..300).map(chain).collect();
    let chain: Vec<_> =
        chain.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    drop(squeezed(&chain));
    drop(squeezed(&[
        (
            "a.html",
            "{% extends \"b.html\" %}{% block c %}{% include \"a.html\" %}{% endblock %}",
        ),
        ("b.html", "{% extends \"a.html\" %}{% block c %}{{ <d/> }}{% endblock %}"),
        ("d.html", "{% component d() %}<p title=\"{{ <d/> }}{% endcomponent %}"),
    ]));
}
