//! A squeezed template says and shows what the author's own does.

use proptest::prelude::*;

use super::*;
use crate::model::SourcePath;
use crate::render::dom::events;

/// Text between tags.
fn words() -> impl Strategy<Value = String> {
    prop::sample::select(vec![
        "a",
        " ",
        "\n  ",
        " b  c ",
        "\n\nd\n",
        "&amp;",
        " 1 < 2 ",
        "é ",
        "{ ",
        "&am",
        "p;",
        "x<!-- y -->",
        "<!-- c -->",
        " <!-- {% set z = 1 %} --> ",
        "{# e #}",
        " {#- f -#} ",
        "<br>",
        "<b>  g</b> ",
        "{{ x }}",
        " {{- x }} ",
        "{{ x -}} ",
        "{% set y = 1 %}",
        "{% set y %} a  b {% endset %}<i title=\"{{ y }}\">{{ y }}</i>",
        "<!-- {% if f %} --> {% endif %} -->",
        "<img alt=\" h  i \"  src=j>",
        "<pre>\n  k\n <i>  l</i> </pre>",
        "<textarea> m  <b> </textarea>",
        "<script> // n\n  o()  {% if t %}  {% endif %} </script>",
        "<style> p  {} </style>",
        "<svg viewBox=\"0 0 1 1\"> <title/>  <g  a=b />  </svg>",
        "<svg><title> q </title><![CDATA[ r  s ]]></svg>",
        "<svg><text> s  <tspan> t </tspan></text></svg>",
        "{% raw %} t  {{ u }} {% endraw %}",
        "<p> w</p>",
        "<ul> <li> w <li>{{ x }} </ul>",
        "<select> <option> w <option>{{ x }} </select>",
        "<h{{ n }}> w  </h{{ n }}>",
        "{% include \"part.html\" %}",
        "{{ <part/> }}",
        "{{ super() }}",
    ])
    .prop_map(str::to_owned)
}

/// What an element's tag looks like.
fn element() -> impl Strategy<Value = (&'static str, &'static str)> {
    prop::sample::select(vec![
        ("<div>", "</div>"),
        ("<section\n  class=\" a  b \">", "</section>"),
        ("<b>", "</b>"),
        ("<em title=\"{{ x }}\" {% if t %} id='c' {% endif %} >", "</em>"),
        ("<ul> <li{% if f %} hidden{% endif %}>", "</li></ul>"),
        ("<h{{ n }}>", "</h{{ n }}>"),
        ("<x-y>", "</x-y>"),
        ("<pre>", "</pre>"),
        ("<pre class=\"d\">\n", " </pre>"),
        ("<table><tr><td>", "</td> </tr></table>"),
        ("<ins title=\"  e  {% if t %}  f{% endif %}\">", "</ins>"),
        ("<svg> <foreignObject>", "</foreignObject> </svg>"),
        ("{% if t %}", "{% endif %}"),
        ("{%- if f %}", "{% else %} g {% endif -%}"),
        (
            "{% if t %} <nav> {% else %}<main>  h{% endif %} ",
            " {% if t %}</nav>{% else %}  </main>{% endif %}",
        ),
        ("{% for i in l %}", "{% endfor %}"),
        ("{% for i in l %} <i> x</i>  {% else %}", "{%- endfor %}"),
        ("{% set z %}", "{% endset %}<ins>{{ z }}</ins>"),
        ("{% filter upper %}", "{% endfilter %}"),
        ("{% <wrap> %}", "{% </wrap> %}"),
        ("{% <code> %}", "{% </code> %}"),
    ])
}

fn html() -> impl Strategy<Value = String> {
    let leaf = prop::collection::vec(words(), 0..4).prop_map(|words| words.concat());
    leaf.prop_recursive(4, 24, 4, |inner| {
        let wrapped = (element(), inner.clone())
            .prop_map(|((start, end), inner)| format!("{start}{inner}{end}"));
        prop::collection::vec(prop_oneof![wrapped, inner, words()], 1..5)
            .prop_map(|parts| parts.concat())
    })
}

/// Without what Tera would go round and round in.
fn flat(html: &str) -> String {
    html.replace("{% include \"part.html\" %}", "")
        .replace("{{ <part/> }}", "")
        .replace("{{ super() }}", "")
        .replace("<wrap>", "<plain>")
        .replace("</wrap>", "</plain>")
        .replace("<code>", "<plain>")
        .replace("</code>", "</plain>")
}

fn rendered<'a>(
    templates: impl IntoIterator<Item = (&'a str, &'a str)>,
) -> Result<String, String> {
    let mut tera = tera::Tera::default();
    tera.add_raw_templates(templates).map_err(|error| error.to_string())?;
    let mut context = tera::Context::new();
    context.insert("x", "x  <y");
    context.insert("n", &2);
    context.insert("t", &true);
    context.insert("f", &false);
    context.insert("l", &[1, 2]);
    tera.render("page.html", &context).map_err(|error| error.to_string())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(300) })]
    #[test]
    fn a_squeezed_template_gives_the_same_page(
        base in html(), main in html(), part in html(), wrap in (html(), element(), html())
    ) {
        let base = base.replace("{{ super() }}", "");
        let base = format!(
            "<!doctype html>\n<html>\n <head>\n  <meta a>\n <title> {{{{ x }}}} </title>\n \
             </head>\n<body>\n{{% block main %}} m {{% endblock %}}{base} </body>\n</html>\n"
        );
        let page = format!("{{% extends \"base.html\" %}}\n{{% block main %}}{main}{{% endblock %}}\n");
        let (before, (start, end), after) = wrap;
        let (start, end) = if start.contains("<wrap>") || start.contains("<code>") {
            ("<div>", "</div>")
        } else {
            (start, end)
        };
        let components = format!(
            "{{% component part() %}}{}{{% endcomponent %}}\n\
             {{% component wrap() %}}{} {start}{{{{ body }}}}{end} {}{{% endcomponent %}}\
             {{% component code() %}}<pre> {{{{ body }}}} </pre>{{% endcomponent %}}\
             {{% component plain() %}}  <div> {{{{ body }}}} </div>{{% endcomponent %}}",
            flat(&part), flat(&before), flat(&after),
        );
        // A component sees only what it is given.
        let components = components.replace("() %}", "(@x, @n, @t, @f, @l) %}");
        let templates = [
            ("base.html", base), ("page.html", page), ("part.html", flat(&part)),
            ("components.html", components),
        ];
        let sources = templates.iter().map(|(name, text)| {
            let path = SourcePath::new(name).expect("a path");
            ((*name).to_owned(), Source { path, text: text.as_str().into() })
        });
        let mut told = Diagnostics::new();
        let squeezed = squeeze(&sources.collect(), &mut told);
        prop_assume!(!told.has_errors());
        let before = rendered(templates.iter().map(|(name, text)| (*name, text.as_str())));
        let after = rendered(squeezed.iter().map(|(name, text)| (name.as_str(), text.as_str())));
        let before = before.map_err(TestCaseError::reject)?;
        let after = after.map_err(TestCaseError::fail)?;
        prop_assert!(after.len() <= before.len());
        prop_assert_eq!(events(&before), events(&after), "\n{}\n---\n{}", before, after);
    }
}
