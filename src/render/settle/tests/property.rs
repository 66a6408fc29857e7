//! The settled page, parsed as a browser parses it, with the elements of marks taken
//! away, is the page without marks.

use html5ever::tendril::TendrilSink;
use html5ever::tree_builder::TreeBuilderOpts;
use html5ever::{ParseOpts, parse_document};
use markup5ever_rcdom::{Handle, NodeData, RcDom};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use super::*;

/// What a page is made of. A template begins with an element: in one that begins with
/// text, a stray end tag means one thing before the first element and another after it. No element here is one that a mark becomes, except `a` and
/// `span`, which those of marks are told from by an attribute that no text here has.
const WELL_MEANT: &[&str] = &[
    "<p>",
    "</p>",
    "<div lang=th>",
    "</div>",
    "<ul><li>",
    "<li>",
    "</li></ul>",
    "<h2>",
    "</h2>",
    "<section>",
    "</section>",
    "<i>",
    "</i>",
    "<a href=\"x\">y</a>",
    "<img alt=\"",
    "\">",
    "<p title='",
    "'>",
    "<p title=it's>",
    "<title>",
    "</title>",
    "<script>",
    "</script>",
    "<style>",
    "</style>",
    "<textarea>",
    "</textarea>",
    "<svg><title>",
    "</title></svg>",
    "<svg viewBox=0/>",
    "<table><tr><td>",
    "</td></tr></table>",
    "<select><option>",
    "</option></select>",
    "<!-- ",
    " -->",
    "<br>",
    "<hr/>",
    "<pre>",
    "</pre>",
    "<dl><dt>",
    "<dd>",
    "</dl>",
    "<template><p>",
    "</template>",
    "<noscript>",
    "</noscript>",
    "<button>",
    "</button>",
    "<math><mi>",
    "</mi></math>",
];

const SOUP: &[&str] = &[
    "<",
    "</",
    ">",
    "\"",
    "'",
    "=",
    "/",
    "<!--",
    "-->",
    "--!>",
    "<!-->",
    "<![CDATA[",
    "]]>",
    "<scr",
    "ipt>",
    "</scr",
    "<b",
    "&am",
    "p;",
    "&#3",
    "8;",
    "&lt;",
    "0/",
    "<svg>",
    "</svg>",
    "<math>",
    "<foreignObject>",
    "<desc>",
    "<style>",
    "</style>",
    "<svg><p>",
    "<mtext>",
    "<annotation-xml encoding='text/html'>",
    "</annotation-xml>",
    "<title>",
    "</title>",
    "<table>",
    "<td>",
    "</table>",
    "<?",
    "</>",
    "</p>",
    "</br>",
    "\r",
    "\n",
    "<pre>",
    "<p",
    " title",
    "<svg><style>",
    "<xmp>",
    "</xmp>",
    "<div title=\"",
    "<iframe>",
    "</iframe>",
    "<ruby><rt>",
    "</ruby>",
];

const TEXTS: &[&str] = &[
    "a",
    " ",
    "word ",
    "ข้อ",
    "1 < 2",
    "&amp;",
    "&lt;b&gt;",
    "{{ 7*7 }}",
    "\n",
    "ﷲ",
    "x\" o=…",
    "]]&gt;",
];

const MARKS: &[&str] = &[
    "‹em›",
    "‹/em›",
    "‹strong›",
    "‹/strong›",
    "‹q›",
    "‹/q›",
    "‹0›",
    "‹/0›",
    "‹1›",
    "‹/1›",
    "‹:th›",
    "‹/:th›",
    "‹:en›",
    "‹/:en›",
    "‹cut›",
    "‹em›a‹/em›",
    "‹:th›b‹/:th›",
    "‹0›c‹/0›",
    "‹strong›d &amp; ‹q›e‹/q›‹/strong›",
];

fn pages(parts: &'static [&'static str]) -> impl Strategy<Value = String> {
    let part = prop_oneof![3 => select([parts,WELL_MEANT].concat()), 2 => select(TEXTS), 3 => select(MARKS)];
    vec(part, 0..24).prop_map(|parts| {
        let body: String =
            parts.into_iter().map(|p| p.replace("{{ 7*7 }}", "[7*7]")).collect();
        marked(&format!(
            "<!doctype html><html lang=en><head><title>t</title></head><body>{body}"
        ))
    })
}

/// The tree of a page in one text, without the elements of marks.
fn tree(page: &str, unwrapped: bool) -> String {
    let tree_builder = TreeBuilderOpts { scripting_enabled: false, ..Default::default() };
    let options = ParseOpts { tree_builder, ..Default::default() };
    let dom = parse_document(RcDom::default(), options).one(page);
    let mut pieces = Vec::new();
    describe(&dom.document, unwrapped, &mut pieces);
    pieces.iter().fold(String::new(), |mut all, piece| {
        // Text that an element parted is one text again.
        match piece {
            Described::Text(text) => all.push_str(text),
            Described::Boundary(text) => all.extend(["\0", text.as_str(), "\0"]),
        }
        all
    })
}

enum Described {
    Text(String),
    Boundary(String),
}

fn describe(node: &Handle, unwrapped: bool, pieces: &mut Vec<Described>) {
    let mut name = None;
    match &node.data {
        NodeData::Text { contents } => {
            pieces.push(Described::Text(contents.borrow().to_string()));
        }
        NodeData::Comment { contents } => {
            pieces.push(Described::Boundary(format!("<!--{contents}-->")));
        }
        NodeData::Element { name: tag, attrs, .. } => {
            let attrs = attrs.borrow();
            let value = |name: &str| {
                attrs.iter().find(|a| &*a.name.local == name).map(|a| a.value.to_string())
            };
            let is_mark = match &*tag.local {
                "em" | "strong" | "q" => true,
                "a" => value("href").is_some_and(|href| href != "x"),
                "span" => value("lang").is_some(),
                _ => false,
            };
            if !(unwrapped && is_mark) {
                let attrs: Vec<_> = attrs
                    .iter()
                    .map(|a| format!("{}={:?}", &*a.name.local, &*a.value))
                    .collect();
                pieces.push(Described::Boundary(format!(
                    "<{}:{} {}>",
                    &*tag.ns,
                    &*tag.local,
                    attrs.join(" ")
                )));
                name = Some(tag.local.to_string());
            }
        }
        _ => {}
    }
    for child in node.children.borrow().iter() {
        describe(child, unwrapped, pieces);
    }
    if let NodeData::Element { template_contents, .. } = &node.data {
        for content in template_contents.borrow().iter() {
            describe(content, unwrapped, pieces);
        }
    }
    if let Some(name) = name {
        pieces.push(Described::Boundary(format!("</{name}>")));
    }
}

fn check(page: &str) -> Result<(), TestCaseError> {
    let settled = settled(page.to_owned(), Format::Html, &locales()[0]);
    prop_assert!(mark::find(&settled).is_none());
    let (clean, _) = take_out(page);
    prop_assert_eq!(
        tree(&settled, true),
        tree(&clean, false),
        "\n{}\n{}",
        clean,
        settled
    );
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn well_meant_pages_keep_their_tree(page in pages(WELL_MEANT)) {
        check(&page)?;
    }

    #[test]
    fn wrong_pages_keep_their_tree(page in pages(SOUP)) {
        check(&page)?;
    }

    #[test]
    fn emitted_text_reads_as_the_text(text in "[a-c<>&\"'; ]{0,9}", mark in select(MARKS)) {
        let written = emitted(&format!("{text}{mark}{text}"));
        let page = format!("<!doctype html><p>{written}</p>");
        let plain = plain(&marked(&format!("{text}{mark}{text}"))).into_owned();
        let mut escaped = String::new();
        escape(&mut escaped, &plain);
        prop_assert_eq!(tree(&page, true), tree(&format!("<!doctype html><p>{escaped}</p>"), false));
    }
}
