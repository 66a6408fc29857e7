//! A template gives the same from what it needs as from everything.

use proptest::prelude::*;
use serde_json::{Map, Value, json};
use tera::{Kwargs, State};

use super::super::filters;
use super::*;
use crate::model::SourcePath;

/// A piece of a template that Tera renders.
fn piece() -> impl Strategy<Value = String> {
    let field = prop::sample::select(vec!["title", "path", "extra", "order"]);
    let variable = prop::sample::select(vec!["page", "section", "config"]);
    let list = prop::sample::select(vec![
        "section.pages",
        "page.ancestors",
        "section?.pages",
        "(paginator.pages or [])",
        "section.pages[:1]",
        "[page.lower, ...section.pages]",
        "paginator[\"pages\"]",
        "(section.pages | sort(attribute=\"F\"))",
        "(page.ancestors if page else [])",
        "[p for p in section.pages if p.F]",
        "page[\"ancestors\"] | reverse",
        "lists",
    ]);
    let one = prop::sample::select(vec![
        "page.lower",
        "section.pages[0]",
        "section[\"pages\"][-1]",
        "page.higher",
        "one",
        "paginator.pages[i]",
        "(page.lower or 1)",
        "(section.pages | last)",
        "(page.ancestors | nth(n=1))",
        "get_page(path=\"a\")",
    ]);
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
        "{% for p in L %}{{ p.F }}{% endfor %}",
        "{% for p in L %}{% if loop.last %}{{ p | json_encode }}{% endif %}{% endfor %}",
        "{% for V in L %}{{ V.F }}{% endfor %}",
        "{% for V in L %}{{ V | json_encode }}{% endfor %}",
        "{{ [V.F for V in L] | json_encode }}",
        "{{ [p.id for p in L if p.F == O[\"F\"]] | join }}",
        "{{ L | json_encode }}",
        "{{ L | length }}{% if L %}a{% endif %}{{ O is defined }}",
        "{% set o = O %}{{ o.F }}{{ o?.F or 1 }}",
        "{{ O[\"F\"] }}",
        "{{ O | get(key=\"F\") }}",
        "{{ O | json_encode }}",
        "{{ (1 if i == 5 else O) | keys | join }}",
        "{{ O | pairs | json_encode }}",
        "{{ O == page.higher }}{{ L == section.pages }}",
        "{{ {...O} | json_encode }}",
        "{{ {\"a\": L}[\"a\"] | json_encode }}",
        "{% set one = O %}",
        "{% set lists = L %}",
        "{% set one = O %}{{ one | json_encode }}",
        "{% set key = \"F\" %}{% for p in L | sort(attribute=key) %}{{ p.id }}{% endfor %}",
        "{% set key = \"F\" %}{{ O[key] }}",
        "{% for k, g in L | group_by(attribute=\"F\") %}{{ k }}{{ g | length }}{% endfor %}",
        "{% for k, g in L | group_by(attribute=\"id\") %}{{ g[0].F }}{% endfor %}",
        "{% set g = L | group_by(attribute=\"id\") %}{{ g.b[0].F }}{{ g | json_encode }}",
        "{% for k, v in O %}{{ k }}{% endfor %}",
        "{% set s = get_section(path=\"a\") %}{% for p in s.pages %}{{ p.F }}{% endfor %}",
        "{{ get_section(path=\"a\") | json_encode }}",
        "{{ seen(x=L) }}",
        "{{ paginator | json_encode }}{% if paginator %}a{% endif %}",
        "{{ <entry p={O}/> }}",
        "{{ <entries ps={L}/> }}",
        "{{ <rest p={O}/> }}",
        "{{ <rest {...O}/> }}",
    ]);
    (form, variable, field, list, one).prop_map(|(form, variable, field, list, one)| {
        let form = form.replace('L', list).replace('O', one);
        form.replace('V', variable).replace('F', field)
    })
}

fn text() -> impl Strategy<Value = String> {
    prop::collection::vec(piece(), 0..4).prop_map(|pieces| pieces.concat())
}

/// What is shown of other pages, but only those fields.
fn summary(id: &str, fields: Fields) -> Value {
    let all = json!({
        "id": id, "title": format!("page {id}"), "path": format!("/{id}/"),
        "order": id.len(), "extra": { "title": id, "order": 1 },
    });
    let Value::Object(mut map) = all else { return all };
    map.retain(|field, _| field == "id" || fields.has(shown(field)));
    Value::Object(map)
}

fn summaries(fields: Fields) -> Value {
    ["b", "aa", "c"].map(|id| summary(id, fields)).to_vec().into()
}

/// The context, but only what `needs` names.
fn context(needs: Option<&Needs>) -> tera::Context {
    let mut context = tera::Context::new();
    let fields = fields(needs);
    for name in ["page", "section", "config"] {
        let mut own = json!({
            "id": "x",
            "title": format!("the {name}"), "path": "/a/", "order": 1, "base_url": "/",
            "extra": { "title": "e", "path": "f", "order": 2, "extra": 3 },
        });
        let read = needs.and_then(|needs| match name {
            "page" => Some(&needs.page),
            "section" => Some(&needs.section),
            _ => None,
        });
        if let Value::Object(map) = &mut own {
            if name == "page" {
                map.insert("lower".into(), summary("b", fields));
                map.insert("higher".into(), summary("dd", fields));
                map.insert("ancestors".into(), summaries(fields));
            } else if name == "section" {
                map.insert("pages".into(), summaries(fields));
            }
            map.retain(|field, _| {
                field == "id" || read.is_none_or(|read| read.has(field))
            });
        }
        context.insert(name, &own);
    }
    if needs.is_none_or(|needs| needs.paginator) {
        context
            .insert("paginator", &json!({ "pages": summaries(fields), "next": "/2/" }));
    }
    context.insert("i", &1);
    context
}

/// What is read of other pages. It is a page's route, where `page` is no other.
fn fields(needs: Option<&Needs>) -> Fields {
    needs.map_or(Fields::ALL, |needs| needs.summaries(true))
}

fn render(templates: &[(&str, &str)], needs: Option<&Needs>) -> tera::TeraResult<String> {
    let fields = fields(needs);
    let value = |value: Value| tera::Value::from_serializable(&value);
    let one = value(summary("b", fields));
    let mut section: Map<String, Value> = Map::new();
    section.insert("pages".into(), summaries(fields));
    if let Value::Object(own) = summary("s", fields) {
        section.extend(own);
    }
    let section = value(Value::Object(section));
    let mut tera = tera::Tera::default();
    filters::register(&mut tera);
    tera.register_function("get_page", move |_: Kwargs, _: &State| one.clone());
    tera.register_function("get_section", move |_: Kwargs, _: &State| section.clone());
    tera.register_function("seen", |args: Kwargs, _: &State| {
        args.iter().map(|(_, value)| value.to_string()).collect::<String>()
    });
    tera.add_raw_templates(templates.to_vec()).expect("templates that Tera takes");
    tera.render("a.html", &context(needs))
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn a_template_renders_the_same_from_what_it_needs(
        main in text(), base in text(), included in piece(), component in piece()
    ) {
        let deep = ["include", "<implicit", "<passed", "<wrap", "<entr", "<rest"];
        let flat = |text: &str| {
            if deep.iter().any(|word| text.contains(word)) { String::new() } else { text.into() }
        };
        let (included, component) = (flat(&included), flat(&component));
        let components = format!(
            "{{% component implicit(@page, @section, @config) %}}{component}{{% endcomponent %}}\
             {{% component passed(page) %}}{{{{ page.title or 1 }}}}{{% endcomponent %}}\
             {{% component entry(p) %}}{{{{ p.title or 1 }}}}{{% endcomponent %}}\
             {{% component entries(ps) %}}{{% for p in ps %}}{{{{ p.path or 1 }}}}\
             {{% endfor %}}{{% endcomponent %}}\
             {{% component wrap(a) %}}{{{{ a }}}}{{{{ body }}}}{{% endcomponent %}}"
        );
        let main = format!("{{% extends \"base.html\" %}}{{% block a %}}{main}{{% endblock %}}");
        let base = format!("{base}{{% block a %}}{{% endblock %}}");
        let templates = [
            ("a.html", main.as_str()),
            ("base.html", base.as_str()),
            ("inc.html", included.as_str()),
            ("c.html", components.as_str()),
            ("rest.html", "{% component rest(...all) %}{{ all | json_encode }}{% endcomponent %}"),
        ];
        let whole = render(&templates, None);
        let sources = templates.iter().map(|(name, text)| {
            let path = SourcePath::new(name).expect("a path");
            ((*name).to_owned(), Source { path, text: (*text).into() })
        });
        let needs = of(&sources.collect());
        let needed = render(&templates, needs.get("a.html"));
        prop_assert_eq!(whole.ok(), needed.ok(), "{:?}", needs);
    }
}
