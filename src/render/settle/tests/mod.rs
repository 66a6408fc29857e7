//! Where marks become elements, and where they vanish.

mod hostile;
mod property;

use super::*;

/// Writes marks short: `‹em›`, `‹/em›`, `‹br›`, links `‹1›`, `‹/1›`, languages `‹:th›`,
/// `‹/:th›`, and `‹cut›`, the start of a mark.
fn marked(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, (name, after))) =
        rest.split_once('‹').and_then(|(b, r)| Some((b, r.split_once('›')?)))
    {
        out.push_str(before);
        rest = after;
        let (closes, name) = match name.strip_prefix('/') {
            Some(name) => (true, name),
            None => (false, name),
        };
        let mark = if let Some(tag) = name.strip_prefix(':') {
            let number = locales().iter().position(|l| l.as_str() == tag).unwrap_or(99);
            let number = u16::try_from(number).unwrap();
            if closes { Mark::EndLanguage(number) } else { Mark::Language(number) }
        } else if let Ok(number) = name.parse() {
            if closes { Mark::CloseNamed(number) } else { Mark::OpenNamed(number) }
        } else if let Some(element) = Element::named(name) {
            if closes { Mark::Close(element) } else { Mark::Open(element) }
        } else {
            let mut whole = String::new();
            Mark::Language(0x12).push(&mut whole);
            whole.pop();
            out.push_str(&whole);
            continue;
        };
        mark.push(&mut out);
    }
    out + rest
}

fn locales() -> Vec<Locale> {
    ["en", "tet", "th"].map(|tag| Locale::new(tag).unwrap()).to_vec()
}

fn links() -> Vec<Link> {
    let link = |href: &str, attributes| Link { href: href.to_owned(), attributes };
    vec![
        link("../venue/", vec![]),
        link("https://e.org/?a=1&b=\"", vec![("hreflang", "th".to_owned())]),
    ]
}

/// Settles a page in English.
fn html(page: &str) -> String {
    let english = Locale::new("en").unwrap();
    settled(marked(page), Format::Html, &english)
}

fn settled(page: String, format: Format, lang: &Locale) -> String {
    let settled = settle(page.into_bytes(), format, lang, &locales(), &links());
    String::from_utf8(settled).expect("a page is text")
}

fn emitted(text: &str) -> String {
    let mut out = String::new();
    emit(&marked(text), &mut out, &Locale::new("en").unwrap(), &locales(), &links());
    out
}

#[test]
fn a_page_without_marks_is_handed_back() {
    let page = "<p>ﷲ، a</p>".as_bytes().to_vec();
    let place = page.as_ptr();
    let settled = settle(page, Format::Html, &locales()[0], &locales(), &[]);
    assert_eq!(settled, "<p>ﷲ، a</p>".as_bytes());
    assert_eq!(settled.as_ptr(), place);
}

#[test]
fn in_text_marks_are_elements() {
    assert_eq!(html("<p>a ‹em›b‹/em›‹br›c</p>"), "<p>a <em>b</em><br>c</p>");
    assert_eq!(html("‹em›b‹/em›"), "<em>b</em>");
    assert_eq!(
        html("<p>‹em›‹strong›b‹/strong›‹/em›</p>x"),
        "<p><em><strong>b</strong></em></p>x"
    );
}

#[test]
fn links_are_escaped() {
    assert_eq!(
        html("<p>‹0›a‹/0› ‹1›b‹/1›"),
        "<p><a href=\"../venue/\">a</a> \
         <a href=\"https://e.org/?a=1&amp;b=&quot;\" hreflang=\"th\">b</a>"
    );
}

#[test]
fn between_tags_white_space_alone_holds_no_elements() {
    assert_eq!(html("<ul> ‹br› <li>b</ul>"), "<ul>  <li>b</ul>");
}

#[test]
fn elsewhere_marks_vanish() {
    for (page, settled) in [
        ("<a title=\"‹em›b‹/em›\">", "<a title=\"b\">"),
        ("<a title=‹em›b‹/em›>", "<a title=b>"),
        ("<title>‹em›b‹/em›</title>", "<title>b</title>"),
        ("<title>‹:th›‹/:th›</title>", "<title></title>"),
        ("<script>‹em›b‹/em›</script>", "<script>b</script>"),
        ("<textarea>‹em›b‹/em›</textarea>", "<textarea>b</textarea>"),
        ("<select><option>‹em›b‹/em›", "<select><option>b"),
        ("<svg><text>‹em›b‹/em›</text></svg>", "<svg><text>b</text></svg>"),
        ("<math><mtext>‹em›b‹/em›", "<math><mtext>b"),
        ("<!-- ‹em›b‹/em› -->", "<!-- b -->"),
        ("<table>‹em›b‹/em›<tr>", "<table>b<tr>"),
        ("<head>‹em› ‹/em›<link>", "<head> <link>"),
    ] {
        assert_eq!(html(page), settled);
    }
}

#[test]
fn a_line_break_that_vanishes_leaves_a_space() {
    assert_eq!(html("<title>a‹br›b</title>"), "<title>a b</title>");
    assert_eq!(html("<i title=\"a‹br›b\" x='‹br›'>"), "<i title=\"a b\" x=' '>");
    assert_eq!(html("<i title=a‹br›b>"), "<i title=ab>");
    assert_eq!(html("<i ti‹br›tle>"), "<i title>");
}

#[test]
fn partners_are_sought_between_two_tags_only() {
    assert_eq!(html("<p>‹em›a<b>b</b>‹/em›"), "<p>a<b>b</b>");
    assert_eq!(html("‹em›a"), "a");
    assert_eq!(html("a‹/em›"), "a");
    assert_eq!(html("‹em›a‹strong›b‹/em›c‹/strong›"), "<em>ab</em>c");
}

#[test]
fn a_link_never_stands_in_a_link() {
    assert_eq!(html("<a href=x>‹0›a‹/0›</a>"), "<a href=x>a</a>");
    assert_eq!(html("‹0›a‹1›b‹/1›‹/0›"), "<a href=\"../venue/\">ab</a>");
    assert_eq!(html("<button>‹0›a‹/0›</button>"), "<button>a</button>");
    assert!(html("<a href=x>y</a>‹0›a‹/0›").ends_with("<a href=\"../venue/\">a</a>"));
    assert_eq!(html("‹7›a‹/7›"), "a");
}

#[test]
fn a_language_is_named_where_it_changes() {
    assert_eq!(html("‹:th›a‹/:th›‹:en›b‹/:en›"), "<span lang=\"th\">a</span>b");
    assert_eq!(html("a ‹:th›‹/:th›‹em› ‹/em›b"), "a  b");
    assert_eq!(html("<p lang=th>‹:th›a‹/:th›"), "<p lang=th>a");
    assert_eq!(html("<p lang=th>‹:en›a‹/:en›"), "<p lang=th><span lang=\"en\">a</span>");
    assert_eq!(
        html("‹:th›a‹:th›b‹/:th›‹:en›c‹/:en›‹/:th›"),
        "<span lang=\"th\">ab<span lang=\"en\">c</span></span>"
    );
    assert_eq!(html("‹:unknown›a‹/:unknown›"), "a");
}

#[test]
fn in_other_formats_all_marks_vanish() {
    let page = marked("<title>‹em›a‹/em›‹br›b ‹:th›c‹/:th›‹cut›</title>");
    let settled = settled(page, Format::Plain, &locales()[0]);
    assert_eq!(settled, "<title>a b c</title>");
}

#[test]
fn emitted_text_is_escaped_between_its_elements() {
    assert_eq!(
        emitted("‹em›1 < 2‹/em› & \"‹0›x‹/0›\"‹br›</p>‹:th›y‹/:th›‹strong›"),
        "<em>1 &lt; 2</em> &amp; &quot;<a href=\"../venue/\">x</a>&quot;<br>&lt;/p&gt;\
         <span lang=\"th\">y</span>"
    );
    assert_eq!(emitted("a & b"), "a &amp; b");
}
