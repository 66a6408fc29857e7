//! A template gives the same from what it needs as from everything.

use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;
use crate::model::SourcePath;

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
    (form, variable, field).prop_map(|(form, variable, field)| {
        form.replace('V', variable).replace('F', field)
    })
}

fn text() -> impl Strategy<Value = String> {
    prop::collection::vec(piece(), 0..4).prop_map(|pieces| pieces.concat())
}

/// The context, but only those fields that `needs` names.
fn context(needs: Option<&Needs>) -> tera::Context {
    let mut context = tera::Context::new();
    for name in ["page", "section", "config"] {
        let mut fields = json!({
            "title": format!("the {name}"), "path": "/a/", "order": 1, "base_url": "/",
            "extra": { "title": "e", "path": "f", "order": 2, "extra": 3 },
        });
        let read = needs.and_then(|needs| match name {
            "page" => Some(&needs.page),
            "section" => Some(&needs.section),
            _ => None,
        });
        if let (Value::Object(map), Some(read)) = (&mut fields, read) {
            map.retain(|field, _| read.has(field));
        }
        context.insert(name, &fields);
    }
    context
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]
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
        let sources = templates.iter().map(|(name, text)| {
            let path = SourcePath::new(name).expect("a path");
            ((*name).to_owned(), Source { path, text: (*text).into() })
        });
        let needs = of(&sources.collect());
        let needed = tera.render("a.html", &context(needs.get("a.html")));
        prop_assert_eq!(whole.ok(), needed.ok(), "{:?}", needs);
    }
}
