use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;
use crate::model::SourcePath;

fn sources(templates: &[(&str, &str)]) -> BTreeMap<String, Source> {
    let source = |text: &str| Source {
        path: SourcePath::new("templates/a.html").expect("a path"),
        text: text.into(),
    };
    templates.iter().map(|(name, text)| ((*name).to_owned(), source(text))).collect()
}

fn of(templates: &[(&str, &str)]) -> Needs {
    needs(&sources(templates)).remove("a.html").expect("a template")
}

fn page(text: &str) -> String {
    match of(&[("a.html", text)]).page {
        Fields::All => "all".into(),
        Fields::Named(names) => names.into_iter().collect::<Vec<_>>().join(" "),
    }
}

#[test]
fn a_field_counts_and_the_bare_variable_counts_as_all() {
    for (text, fields) in [
        ("{{ page.title }}{{ page?.date }}{{ page[\"path\"] }}{{ page?['lang'] }}", "date lang path title"),
        ("{{ page.extra.title }}{{ x.page.date }}{{ f(page=1) }}", "extra"),
        ("{% for page in x %}{% for k, page in y %}{% endfor %}{% endfor %}", ""),
        ("page.title {# page #}{% raw %}{{ page }}{% endraw %}{{ \"page\" }}", ""),
        ("{% if page is defined and page is not none %}{% endif %}", ""),
        ("{% if a and page or not page %}{% endif %}", "path"),
        ("{{ page }}", "all"),
        ("{{ page[x] }}", "all"),
        ("{{ page[\"ti\\\\tle\"] }}", "all"),
        ("{% set p = page %}", "all"),
        ("{{ f(x=page) }}", "all"),
        ("{% for k, v in page %}{% endfor %}", "all"),
        ("{% set p = {...page} %}", "all"),
        ("{{ <c page/> }}", "all"),
        ("{{ <c {...page}/> }}", "all"),
        ("{{ page or x }}", "all"),
        ("{% if (page or x)[\"title\"] %}{% endif %}", "all"),
        ("{% if page if x else y %}{% endif %}", "all"),
        ("{% if page | length %}{% endif %}", "all"),
        ("{{ __tera_context }}", "all"),
        ("{{ page", "all"),
    ] {
        assert_eq!(page(text), fields, "{text}");
    }
}

#[test]
fn what_is_drawn_in_counts() {
    let of = of(&[
        ("a.html", "{% extends \"b.html\" %}{% block c %}{{ page.a }}{{ <x.y z={1}/> }}{% endblock %}"),
        ("b.html", "{% include \"c.html\" %}{{ page.b }}{% component unused() %}{{ config }}{% endcomponent %}"),
        ("c.html", "{% include \"b.html\" %}{{ section.c }}"),
        ("d.html", "{{ page.d }}"),
        ("e.html", "{% component x.y(section, @page, z = 1) {\"page\": 1} %}{{ section.e }}{{ page.e }}{% <w> %}{% </w> %}{% endcomponent x.y %}{{ page.f }}"),
        ("f.html", "{% component w(...config) %}{{ config.g }}{{ paginator.g }}{% endcomponent %}"),
    ]);
    let named = |names: &[&str]| Fields::Named(names.iter().map(|n| (*n).into()).collect());
    assert_eq!(of.page, named(&["a", "b", "e"]));
    assert_eq!(of.section, named(&["c"]));
    assert_eq!(of.config, named(&[]));
    assert_eq!(of.paginator, named(&["g"]));
    assert!(of.page.has("a") && !of.page.has("c"));
}

/// A piece of a template that Tera renders.
fn piece() -> impl Strategy<Value = String> {
    let field = prop::sample::select(vec!["title", "path", "extra", "order"]);
    let variable = prop::sample::select(vec!["page", "section", "config"]);
    let form = prop::sample::select(vec![
        "{{ V.F }}",
        "{{ V?.F or \"none\" }}",
        "{{ V[\"F\"] }}",
        "{{ V?['F'] | str }}",
        "{% set x = \"F\" %}{{ V[x] }}",
        "{{ V | length }}",
        "{% for k, v in V %}{{ k }}={{ v }}{% endfor %}",
        "{% for V in [V] %}{{ V.F }}{% endfor %}",
        "{% if V %}a{% else %}b{% endif %}",
        "{% if V.F == 1 or V %}a{% else %}b{% endif %}",
        "{% if V is defined %}{{ V.F }}{% endif %}",
        "{% set y = {...V} %}{{ y.F }}",
        "{{ [V.F, 1] }}{{ {\"V\": V.F} }}",
        "{{ V.extra.F or 0 }}",
        "{{ (V or 1)[\"F\"] }}",
        "{{ \"V\" ~ V.F }}",
        "{{ [V[k] for k in [\"F\"]] }}",
        "{{ __tera_context.V.F }}",
        "{% include \"inc.html\" %}",
        "{{ <implicit/> }}",
        "{{ <passed page={V}/> }}",
        "{{ <passed page={V.extra}/> }}",
        "{% <wrap a={V.F}> %}{{ V.F }}{% </wrap> %}",
    ]);
    (form, variable, field)
        .prop_map(|(form, variable, field)| form.replace('V', variable).replace('F', field))
}

fn text() -> impl Strategy<Value = String> {
    prop::collection::vec(piece(), 0..4).prop_map(|pieces| pieces.concat())
}

/// The context, but only those fields that `needs` names.
fn context(needs: Option<&Needs>) -> tera::Context {
    let mut context = tera::Context::new();
    let mut needs = needs.cloned();
    for name in ["page", "section", "config"] {
        let mut fields = json!({
            "title": format!("the {name}"), "path": "/a/", "order": 1, "base_url": "/",
            "extra": { "title": "e", "path": "f", "order": 2, "extra": 3 },
        });
        let read = needs.as_mut().and_then(|needs| needs.variable(name));
        if let (Value::Object(map), Some(read)) = (&mut fields, read) {
            map.retain(|field, _| read.has(field));
        }
        context.insert(name, &fields);
    }
    context
}

proptest! {
    #[test]
    fn a_template_renders_the_same_from_what_it_needs(
        main in text(), base in text(), included in piece(), component in piece()
    ) {
        let deep = ["include", "<implicit", "<passed", "<wrap"];
        let flat = |text: &str| {
            if deep.iter().any(|word| text.contains(word)) { String::new() } else { text.into() }
        };
        let (included, component) = (flat(&included), flat(&component));
        let components = format!(
            "{{% component implicit(@page, @section, @config) %}}{component}{{% endcomponent %}}\
             {{% component passed(page) %}}{{{{ page.title or 1 }}}}{{% endcomponent %}}\
             {{% component wrap(a) %}}{{{{ a }}}}{{{{ body }}}}{{% endcomponent %}}"
        );
        let main = format!("{{% extends \"base.html\" %}}{{% block a %}}{main}{{% endblock %}}");
        let base = format!("{base}{{% block a %}}{{% endblock %}}");
        let templates = [
            ("a.html", main.as_str()),
            ("base.html", base.as_str()),
            ("inc.html", included.as_str()),
            ("c.html", components.as_str()),
        ];
        let mut tera = tera::Tera::default();
        tera.add_raw_templates(templates).expect("templates that Tera takes");
        let whole = tera.render("a.html", &context(None));
        let needed = tera.render("a.html", &context(Some(&of(&templates))));
        prop_assert_eq!(whole.ok(), needed.ok(), "{:?}", of(&templates));
    }
}
