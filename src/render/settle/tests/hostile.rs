//! Texts that try to become markup, and marks in the wrong places.

use super::*;

#[test]
fn an_element_never_parts_a_character() {
    assert_eq!(html("a &am‹em›p; b‹/em›"), "a &amp; b");
    assert_eq!(html("&#3‹em›8;‹/em›"), "&#38;");
    assert_eq!(html("&amp;‹em›b‹/em›"), "&amp;<em>b</em>");
    assert_eq!(html("a\r‹em›\nb‹/em›"), "a\r\nb");
    assert_eq!(html("<pre>‹em›\nb‹/em›</pre>"), "<pre>\n<em>b</em></pre>");
}

#[test]
fn a_mark_never_makes_or_breaks_a_tag() {
    assert_eq!(html("a <‹em›b>c‹/em›"), "a <b>c");
    assert_eq!(
        html("<scr‹em›ipt>‹/em›</script>‹em›x‹/em›"),
        "<script></script><em>x</em>"
    );
    assert_eq!(html("<‹em›/p‹/em›>"), "</p>");
    assert_eq!(html("a < ‹em›b‹/em›"), "a < <em>b</em>");
    assert_eq!(html("a ‹em›b</‹/em›"), "a b</");
    assert_eq!(html("‹em›b<p ‹/em›"), "b<p ");
}

#[test]
fn a_text_that_looks_like_markup_stays_text() {
    for text in
        ["x\" onmouseover=…", "</script>", "]]>", "{{ 7*7 }}", "<b", "<!-- ", "&amp;"]
    {
        let mut escaped = String::new();
        escape(&mut escaped, text);
        let page = format!("<p title=\"{escaped}\">‹em›{escaped}‹/em›</p>");
        let settled = html(&page);
        assert_eq!(settled, format!("<p title=\"{escaped}\"><em>{escaped}</em></p>"));
    }
}

#[test]
fn what_is_left_of_a_mark_vanishes() {
    assert_eq!(
        html("<p title=\"‹cut›\">a‹cut›b‹em›c‹/em›\u{FDD3}"),
        "<p title=\"\">ab<em>c</em>"
    );
    assert_eq!(html("\u{FDD0}\u{FDE9}\u{FDEF}"), "");
    assert_eq!(emitted("a‹cut›b\u{FDE0}"), "ab");
    assert_eq!(html("ﷲ‹em›ﷺ‹/em›"), "ﷲ<em>ﷺ</em>");
}

#[test]
fn wrong_html_does_not_lose_the_scanner() {
    for (page, settled) in [
        ("<a title=it's>‹em›b‹/em›", "<a title=it's><em>b</em>"),
        ("<!-->‹em›b‹/em›", "<!--><em>b</em>"),
        ("<!-- --!>‹em›b‹/em›", "<!-- --!><em>b</em>"),
        ("<svg><g a=0/>‹em›b‹/em›</g></svg>", "<svg><g a=0/>b</g></svg>"),
        ("<svg/>‹em›b‹/em›", "<svg/><em>b</em>"),
        ("<svg><![CDATA[<p>‹em›b‹/em›]]></svg>", "<svg><![CDATA[<p>b]]></svg>"),
        ("<svg><p>‹em›b‹/em›", "<svg><p><em>b</em>"),
        ("<div ‹em›b‹/em›", "<div b"),
        ("<textarea>‹em›</p>b‹/em›", "<textarea></p>b"),
    ] {
        assert_eq!(html(page), settled);
    }
}
