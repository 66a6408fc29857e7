//! What minify-html may do to a page, and what it may not.

use super::*;
use outline::DEPTH;

fn minified(page: &str) -> Option<String> {
    minify(page)
}

#[test]
fn a_page_becomes_smaller() {
    let page = "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
        <title>A &amp; B</title>\n</head>\n<body>\n<h1 class=\"a  b\">A &quot;B&quot;</h1>\n\
        <p>One <em>two</em> <a href=\"../\">three</a>.</p>\n<svg viewBox=\"0 0 1 1\">\
        <circle r=\"1\"/></svg>\n</body>\n</html>\n";
    let smaller = minified(page).expect("a smaller page");
    assert!(smaller.len() + 20 < page.len(), "{smaller}");
}

#[test]
fn a_page_that_would_say_something_else_stays() {
    for page in [
        "<div><a>A</a> <a>B</a></div>",
        "<body><b>Room:</b> <span>A</span>",
        "<div><img src=a> <img src=b></div>",
        "<table><tr><td>1<td>2</table><p>after",
        "<p>a < b and <3 </p>",
        "<p hidden=\"until-found\">a</p>",
        "<form><input type=submit value=\"\"></form>",
        "<p lang=\"en\">a<i lang=\"\">b</i></p>",
        "<p dir=rtl>a<i dir=\"\">b</i></p>",
        "<a title=one title=two>a</a>",
        // White space after tags that others end can change the tree.
        "<p>a<div>b</div></p>",
        "<ul><li>a<li>b</li></li></ul>",
        "<p><b>a</p></b>",
        "<a>a<a>b</a></a>",
    ] {
        assert_eq!(minified(page), None, "{page}");
    }
}

#[test]
fn depth_and_odd_bytes_end_well() {
    let deep = |depth: usize| "<div>".repeat(depth) + "a" + &"</div>".repeat(depth);
    assert!(minified(&deep(DEPTH)).is_some());
    assert_eq!(minified(&deep(DEPTH + 1)), None);
    assert_eq!(minified(&deep(100_000)), None);
    // What another parser could take for deep, however flat it is to a browser.
    for part in
        ["<p>", "<b></i>", "<div/>", "<3 ", "<svg><![CDATA[><g>]]></svg>", "<a \"=<b>"]
    {
        assert_eq!(minified(&part.repeat(20_000)), None);
    }
    for page in ["", "<", "<!", "<a b=", "</", "\u{FDD0}", "<svg><![CDATA[", "<!--"] {
        drop(minified(page));
    }
}

#[test]
fn a_reference_that_is_not_known_is_no_risk_to_take() {
    assert_eq!(minified("<p>a &hearts; b</p>"), None);
    assert_eq!(minified("<p>a &amp b</p>"), None);
    assert!(minified("<p>a &amp;hearts; &mdash; &#x2014; b & c</p>").is_some());
}

#[test]
fn a_viewport_may_lose_its_blanks() {
    let page = "<!doctype html><html lang=en><head><meta name=\"viewport\" \
                content=\"width=device-width, initial-scale=1\"><title>a</title></head>\
                <body><p>a</p></body></html>";
    assert!(minify(page).is_some());
}
