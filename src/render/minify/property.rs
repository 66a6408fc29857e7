//! What minify gives out is the same page.

use proptest::prelude::*;

use super::minify;
use crate::render::dom::events;

fn part() -> impl Strategy<Value = String> {
    prop::sample::select(vec![
        "a",
        " ",
        "\n ",
        " b ",
        "&amp;",
        "&lt;b",
        "&quot;",
        "é",
        "&nbsp;",
        "&amp;lt;",
        "c<br>d",
        "<!-- e -->",
        "<b>f</b>",
        " <a href=\"?g=1&amp;h=2\">i</a>",
        "<img alt=\"\" src=j>",
        "<pre>\n  k  <i> l </i>\n</pre>",
        "<textarea> m\n n</textarea>",
        "<ul><li>o</li> <li>p</li></ul>",
        "<svg viewBox=\"0 0 1 1\"><circle r=\"1\"/><title>q</title></svg>",
        "<script src=\"r.js\"></script>",
        "<input type=text value=\"\">",
        "<i lang=\"\">s</i>",
        "<i hidden>t</i>",
        "<p>u",
        "<td>v",
        "</p>",
        "<button type=submit class=\"w  x\">y</button>",
        "<time datetime=\"2025-09-17\">z</time>",
        "<table><tr><td>1</td><td> 2 </td></tr></table>",
        "<q cite=\"a'b\">c</q>",
        "<a title='d\"e'>f</a>",
        "<input disabled value=' g '>",
        "<script type=\"application/json\">{\"a\": \"</b>\"}</script>",
    ])
    .prop_map(str::to_owned)
}

fn page() -> impl Strategy<Value = String> {
    let leaf = prop::collection::vec(part(), 1..5).prop_map(|parts| parts.concat());
    let element = prop::sample::select(vec![
        "div", "p", "span", "li", "nav", "h1", "b", "details", "summary", "label",
        "figure", "pre",
    ]);
    leaf.prop_recursive(4, 24, 4, move |inner| {
        let wrapped = (element.clone(), inner.clone())
            .prop_map(|(name, inner)| format!("<{name}>{inner}</{name}>"));
        prop::collection::vec(prop_oneof![wrapped, inner, part()], 1..4)
            .prop_map(|parts| parts.concat())
    })
}

/// Tags and texts without the white space around inline elements: what is left to compare
/// where the words are known to be the same.
fn bare(page: &str) -> Vec<String> {
    let mut bare: Vec<String> = Vec::new();
    for event in events(page) {
        let event = event.trim_matches(['"', ' ']).replace("\\n", " ");
        if !event.trim().is_empty() {
            bare.push(event.trim().to_owned());
        }
    }
    bare
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(300) })]
    #[test]
    fn a_minified_page_is_the_same_page(body in page()) {
        let page = format!(
            "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title> A  B </title>\
             </head><body>{body}</body></html>"
        );
        if let Some(smaller) = minify(&page) {
            prop_assert!(smaller.len() <= page.len());
            prop_assert_eq!(bare(&page), bare(&smaller), "\n{}\n{}", page, smaller);
        }
    }
}
