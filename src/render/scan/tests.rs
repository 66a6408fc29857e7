//! What the scanner reads of right and of wrong HTML.

use super::*;

/// The tokens of a page, each as its kind and text.
fn tokens(page: &str) -> Vec<(String, &str)> {
    Scanner::new(page)
        .map(|token| {
            let kind = match token.kind {
                Kind::Start { name, self_closing, .. } => {
                    format!("{name}{}", if self_closing { "/" } else { "" })
                }
                Kind::End { name } => format!("/{name}"),
                kind => format!("{kind:?}"),
            };
            (kind, &page[token.range])
        })
        .collect()
}

fn kinds(page: &str) -> Vec<String> {
    tokens(page).into_iter().map(|(kind, _)| kind).collect()
}

#[test]
fn tokens_joined_are_the_page() {
    let page = "<!doctype html><p class=\"a>b\">1 < 2 & 3</p><!-- <p> --></br>é<";
    let joined: String = tokens(page).into_iter().map(|(_, text)| text).collect();
    assert_eq!(joined, page);
}

#[test]
fn a_quote_inside_an_unquoted_value_opens_nothing() {
    assert_eq!(kinds("<a title=it's>x</a>"), ["a", "Text", "/a"]);
    assert_eq!(kinds("<a title=\"it's > x\">x</a>"), ["a", "Text", "/a"]);
}

#[test]
fn a_slash_after_an_unquoted_value_belongs_to_it() {
    assert_eq!(kinds("<svg><g a=0/>x</g></svg>"), ["svg", "g", "Text", "/g", "/svg"]);
    assert_eq!(kinds("<svg><g a='0'/>x</svg>"), ["svg", "g/", "Text", "/svg"]);
}

#[test]
fn comments_end_where_browsers_end_them() {
    for (page, end) in [
        ("<!-->x", "<!-->"),
        ("<!--->x", "<!--->"),
        ("<!---->x", "<!---->"),
        ("<!--a--!>x", "<!--a--!>"),
        ("<!--a-- >b-->x", "<!--a-- >b-->"),
        ("<!x>x", "<!x>"),
        ("<?x?>x", "<?x?>"),
        ("</>x", "</>"),
        ("</ p>x", "</ p>"),
    ] {
        assert_eq!(tokens(page)[0], ("Comment".to_owned(), end));
    }
}

#[test]
fn raw_text_goes_up_to_its_own_end_tag() {
    let page = "<script>a</b><em></scripty></SCRIPT >x";
    assert_eq!(tokens(page)[1], ("Raw".to_owned(), "a</b><em></scripty>"));
    assert_eq!(kinds("<title>a<b></title>"), ["title", "Escapable", "/title"]);
    assert_eq!(kinds("<style></style>x"), ["style", "/style", "Text"]);
}

#[test]
fn in_a_drawing_raw_text_and_cdata_change_their_roles() {
    assert_eq!(
        kinds("<svg><style><g></g></style><![CDATA[<p>]]></svg>"),
        ["svg", "style", "g", "/g", "/style", "Cdata", "/svg"]
    );
    assert_eq!(kinds("<![CDATA[<p>]]>"), ["Comment", "Text"]);
    assert_eq!(kinds("<svg><p><style><g>")[3], "Raw");
    assert_eq!(kinds("<svg><foreignObject><style><g>")[3], "Raw");
}

#[test]
fn a_tag_that_the_page_cuts_is_unended() {
    for page in ["x<a", "x<a href", "x<a href=\"", "x</a", "x</"] {
        assert_eq!(kinds(page), ["Text", "Unended"], "{page}");
    }
}

fn lang(page: &str) -> Option<&str> {
    let mut scanner = Scanner::new(page);
    scanner.by_ref().for_each(drop);
    scanner.open().lang()
}

#[test]
fn the_innermost_open_lang_holds() {
    assert_eq!(lang("<html lang=en><p lang='th'>x"), Some("th"));
    assert_eq!(lang("<html lang=en><p lang=th><br lang=x>x</p>"), Some("en"));
    assert_eq!(lang("<html lang=en><p lang=th>x<p>"), Some("en"));
    assert_eq!(lang("<html lang=en><ul><li lang=th>x<li>"), Some("en"));
    assert_eq!(lang("<html lang=en><table><td lang=th>x<tr>"), Some("en"));
    assert_eq!(lang("<html lang=en><div lang=th><span></div>"), Some("en"));
    assert_eq!(lang("<html lang=en><div lang=th></span>"), Some("th"));
}

#[test]
fn some_places_hold_no_elements() {
    let holds = |page: &'static str| {
        let mut scanner = Scanner::new(page);
        scanner.by_ref().for_each(drop);
        scanner.open().holds_elements()
    };
    assert!(holds("<html><head></head><body><p>"));
    assert!(holds("<html><head><title></title><p>"));
    assert!(holds("<table><td>"));
    assert!(holds("<svg></svg>"));
    assert!(holds("<svg><p>"));
    assert!(!holds("<head>"));
    assert!(!holds("<table><tr>"));
    assert!(!holds("<select><option>"));
    assert!(!holds("<svg><text>"));
    assert!(!holds("<math><mtext><b>"));
}
