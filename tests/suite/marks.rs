//! A text knows where it lands: the same message stands in a paragraph, an attribute, a
//! title, a script of data, XML and plain text, and is right in each.

use crate::harness::TestSite;
use crate::html;

/// Texts that would like to be more than text.
const HOSTILE: &[(&str, &str)] = &[
    ("quote", "x\" onmouseover=\"alert(1)"),
    ("apostrophe", "it's x' onmouseover='alert(1)"),
    ("script", "</script><script>alert(1)</script>"),
    ("cdata", "a ]]> b <![CDATA[ c"),
    ("template", "7 times 7 is { \"{{ 7*7 }}\" }"),
    ("open", "2 <b or not <b"),
    ("comment", "<!-- not --> a comment <!--"),
    ("style", "</style><p>out</p>"),
    ("title", "</title><script>alert(2)</script>"),
    ("entity", "&lt;b&gt; &amp; &#60;i&#62;"),
    ("image", "<img src=x onerror=alert(3)>"),
    ("element", "an <em onclick=\"alert(4)\">event</em>"),
];

/// Texts that use what a message may use.
const MARKED: &[(&str, &str)] = &[
    ("plain", "one word"),
    ("em", "an <em>inner</em> word"),
    ("nested", "<strong>very <em>much</em></strong> so"),
    ("line", "one<br>two"),
    ("number", "{ NUMBER(12345) } people"),
];

/// Every place in which a template may put a text.
const PLACES: &str = r#"<!doctype html>
<html lang="{{ lang }}">
<head>
<meta charset="utf-8">
<title>{{ text }}</title>
<meta name="description" content="{{ text }}">
<script type="application/ld+json">{"name": {{ text | json_encode }}}</script>
</head>
<body>
<p id="text">{{ text }}</p>
<p id="safe">{{ text | safe }}</p>
<p id="attribute" title="{{ text }}">x</p>
<p id="single" title='{{ text }}'>x</p>
<textarea>{{ text }}</textarea>
<select><option>{{ text }}</option></select>
<svg><text>{{ text }}</text></svg>
<p id="upper">{{ text | upper }}</p>
<p id="trim">{{ text | trim }}</p>
<p id="capitalize">{{ text | capitalize }}</p>
<p id="titlecase">{{ text | title }}</p>
<p id="truncate">{{ text | truncate(length=5) }}</p>
<p id="replace">{{ text | replace(from="o", to="0") }}</p>
<p id="slice">{{ text[0:4] }}</p>
<p id="joined">{{ text ~ text }}</p>
<p id="length">{{ text | length }}</p>
</body>
</html>
"#;

fn site_of(texts: &[(&str, &str)], fallback: bool) -> TestSite {
    let mut english = String::from("site = Site\nhome = Home\npages--about = About\n");
    let mut pages = String::new();
    for (name, text) in texts {
        english.extend(["text-", name, " = ", text, "\n"]);
        pages.push_str(name);
    }
    let other = if fallback { "site = Site\n".to_owned() } else { english.clone() };
    let site = TestSite::of(&[
        (
            "content/site.yaml",
            "base_url: https://example.org/\ntheme: plain\nreference_locale: en\n\
             extra_locales: [th]\nminify_html: true\n",
        ),
        ("content/_index.yaml", ""),
        ("themes/plain/theme.yaml", ""),
        ("i18n/en/site.ftl", &english),
        ("i18n/th/site.ftl", &other),
    ]);
    for (name, _) in texts {
        let page = format!("content/pages/{name}.yaml");
        site.write(&page, format!("template: {name}.html\n"));
        let text = format!("{{% set text = trans(key=\"text-{name}\") %}}{PLACES}");
        site.write(&format!("templates/{name}.html"), text);
        for locale in ["en", "th"] {
            let file = format!("i18n/{locale}/page-{name}.ftl");
            site.write(&file, format!("pages--{name} = Page\n"));
        }
    }
    site
}

/// The text that a reader sees of a message's source.
fn words(source: &str) -> String {
    let known = ["em", "strong"];
    let mut text = source.replace("{ \"{{ 7*7 }}\" }", "{{ 7*7 }}");
    text = text.replace("{ NUMBER(12345) }", "12,345").replace("<br>", " ");
    for tag in known {
        // An element with attributes is text, and so is its end.
        if text.contains(&format!("<{tag} ")) {
            continue;
        }
        text = text.replace(&format!("<{tag}>"), "").replace(&format!("</{tag}>"), "");
    }
    text
}

#[test]
fn a_hostile_text_is_text_in_every_place() {
    for fallback in [false, true] {
        let site = site_of(HOSTILE, fallback);
        site.built();
        for (name, source) in HOSTILE {
            for locale in ["en", "th"] {
                let page = site.read(&format!("public/{locale}/{name}/index.html"));
                let document = html::parse(&page);
                let expected = words(source);
                assert_eq!(document.text_of("text").trim(), expected, "{name}");
                assert_eq!(document.text_of("safe").trim(), expected, "{name}");
                assert_eq!(document.attribute("attribute", "title"), expected, "{name}");
                assert_eq!(document.attribute("single", "title"), expected, "{name}");
                assert_eq!(document.first("title").trim(), expected, "{name}");
                assert_eq!(document.first("textarea").trim(), expected, "{name}");
                assert_eq!(document.count("script"), 1, "{name}: {page}");
                assert_eq!(document.count("style"), 0, "{name}");
                assert_eq!(document.count("img"), 0, "{name}");
                let data = document.first("script");
                let data: serde_json::Value =
                    serde_json::from_str(&data).unwrap_or_else(|e| panic!("{e}: {data}"));
                assert_eq!(data["name"], expected, "{name}");
                let handlers = document.attributes_starting_with("on");
                assert_eq!(handlers, Vec::<String>::new(), "{name}");
                assert!(!has_marks(&page), "{name}: {page}");
            }
        }
    }
}

#[test]
fn a_marked_text_has_elements_in_text_and_none_elsewhere() {
    let site = site_of(MARKED, false);
    site.built();
    let page = site.read("public/en/em/index.html");
    let document = html::parse(&page);
    assert!(page.contains("an <em>inner</em> word"), "{page}");
    for place in ["title", "textarea", "option"] {
        assert_eq!(document.first(place).trim(), "an inner word", "{place}");
    }
    assert_eq!(document.attribute("attribute", "title"), "an inner word");
    assert_eq!(document.text_of("capitalize"), "An inner word");
    assert_eq!(document.text_of("titlecase"), "An Inner Word");
    assert_eq!(document.text_of("length"), "13");
    for (name, source) in MARKED {
        let page = site.read(&format!("public/en/{name}/index.html"));
        let document = html::parse(&page);
        let plain = words(source).split_whitespace().collect::<Vec<_>>().join(" ");
        assert_eq!(document.attribute("attribute", "title"), plain, "{name}");
        assert!(!has_marks(&page), "{name}");
    }
}

#[test]
fn a_fallen_back_text_says_its_language_where_it_can() {
    let site = site_of(MARKED, true);
    site.built();
    let page = site.read("public/th/plain/index.html");
    assert!(page.contains("<span lang=\"en\">one word</span>"), "{page}");
    assert!(page.contains("<title>one word</title>"), "{page}");
    assert!(page.contains("title=\"one word\""), "{page}");
    let english = site.read("public/en/plain/index.html");
    assert!(!english.contains("<span"), "{english}");
}

#[test]
fn a_text_of_nothing_but_an_element_is_no_text() {
    let site = TestSite::small_with(&[
        ("i18n/en/line.ftl", "line = <br>\n"),
        (
            "templates/page.html",
            "<head> {{ trans(key=\"line\") }} <title>x</title></head>",
        ),
    ]);
    site.built();
    let page = site.read("public/en/about/index.html");
    assert_eq!(html::parse(&page).count("br"), 0, "{page}");
}

#[test]
fn feeds_and_plain_texts_have_words_only() {
    let site = TestSite::small_with(&[(
        "i18n/en/site.ftl",
        "site = The <em>Meeting</em>\nhome = W\npages--about = A\npages--about--lead = x\n\
         news = N\nnews--first = A & <strong>B</strong> ]]>\nnews--first--text = t\n\
         news--second = S\n",
    )]);
    site.write(
        "templates/robots.txt",
        "# {{ trans(key=\"site\") }} {{ trans(key=\"news--first\", lang=\"fr\") }}\n",
    );
    site.built();
    assert_eq!(site.read("public/robots.txt"), "# The Meeting A & B ]]>\n");
    let feed = site.read("public/en/atom.xml");
    assert!(feed.contains("<title>The Meeting</title>"), "{feed}");
    assert!(feed.contains("<title>A &amp; B ]]&gt;</title>"), "{feed}");
    let thai = site.read("public/th/atom.xml");
    assert!(!has_marks(&feed) && !has_marks(&thai));
}

/// Marks, isolates, and what a filter may have left of a mark.
fn has_marks(page: &str) -> bool {
    page.chars().any(|c| matches!(c, '\u{FDD0}'..='\u{FDEF}' | '\u{2066}'..='\u{2069}'))
}
