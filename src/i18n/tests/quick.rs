//! The quick way through a file and fluent-syntax see the same.

use fluent_syntax::{ast, parser};
use proptest::prelude::*;

use super::super::bundle::Layer;
use super::super::join::join;
use super::super::slice::Slice;
use super::super::syntax::{self, Read, Trouble};
use super::super::token::Token;
use crate::model::SourcePath;
use crate::source::Source;

/// All that is known of a file's messages.
fn shown(read: &Read) -> String {
    let mut shown = String::new();
    for entry in read.entries() {
        let value =
            entry.value().map(|it| (it.sketch(&entry.resource), format!("{it:?}")));
        let attributes = entry.attributes().iter().map(|attribute| {
            let pattern = &attribute.pattern;
            let name = entry.resource.name(attribute.name);
            (name, entry.resource.span(attribute.name), pattern.sketch(&entry.resource))
        });
        let attributes: Vec<_> = attributes.collect();
        let (id, span, whole) = (entry.id_text(), entry.span(), entry.whole());
        let line = format!("{id} {span:?} {whole:?} {value:?} {attributes:?}\n");
        shown.push_str(&line);
    }
    let trouble = read.trouble().cloned().unwrap_or_default();
    shown + &format!("{:?} {:?} {:?}", trouble.broken, trouble.refused, trouble.findings)
}

fn agree(text: &str) -> Result<(), TestCaseError> {
    let path = SourcePath::new("i18n/en/a.ftl").expect("a path");
    let source = Source { path, text: text.into() };
    let quick = syntax::read(&source, Layer::Site);
    let mut trouble = Trouble::default();
    let whole = syntax::whole(&source, &mut trouble).finish(Layer::Site, trouble);
    prop_assert_eq!(shown(&quick), shown(&whole), "{}", text);
    Ok(())
}

/// Pieces that texts are made of, right and wrong ones.
const PIECES: [&str; 62] = [
    "a",
    "b-c",
    "-d",
    " = ",
    "=",
    "=  ",
    "\n",
    "\n",
    "\n\n",
    "\n  \n",
    "\n    ",
    "\n  ",
    "\n      ",
    ".e = ",
    "\n  .e = ",
    "\n.f =",
    "# ",
    "#",
    "## ",
    "### x",
    "####",
    "{",
    "}",
    "{ $x }",
    "{ -d }",
    "{ a.e }",
    "{ \"}\" }",
    "{ \"{\" }",
    "{ \"\\u00e9\" }",
    "{ \"x",
    "<",
    ">",
    "<em>",
    "</em>",
    "<a data-l10n-name=\"b\">",
    "</a>",
    "<em\n >",
    "[",
    "*",
    "* x",
    "word",
    "two words ",
    "การ",
    "会议",
    "。",
    "\u{3000}",
    "\u{a0}",
    "\t",
    "\r",
    "\r\n",
    " ",
    "  ",
    "é",
    "\u{FDD0}",
    "{ $x ->\n  [one] y\n *[other] z\n }",
    "{ F(1, $x) }",
    "(",
    "{\nb\n}",
    "\\",
    "a = b\n",
    "\n-d = e",
    "\nb = ",
];

/// An entry that is right, in most of the ways that one can be written.
fn entry() -> impl Strategy<Value = String> {
    let line = prop::sample::select(vec![
        "one",
        "two  ",
        "การ",
        "会议。",
        "<em>x</em>",
        "{ $x } y",
        "<a data-l10n-name=\"b\">",
        "</a>",
        "{ -d }",
        "x = y",
        "# no comment",
        "a } b",
        "",
    ]);
    let text = prop::collection::vec((line, 0..7_usize), 1..5).prop_map(|lines| {
        let mut text = String::new();
        for (line, indent) in lines {
            text.push_str(line);
            text.push('\n');
            text.push_str(&" ".repeat(indent));
        }
        text
    });
    let head =
        prop::sample::select(vec!["a =", "b-1 = ", "-d  =  ", "a =\n    ", "# x\na = "]);
    let tail = prop::sample::select(vec![
        "\n",
        "\n\n",
        "\n    .e = f\n",
        "\n .e =\n   f\n  g\n",
    ]);
    (head, text, tail).prop_map(|(head, text, tail)| format!("{head}{text}{tail}"))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn of_any_text(pieces in prop::collection::vec(prop::sample::select(&PIECES[..]), 0..24)) {
        agree(&pieces.concat())?;
    }

    #[test]
    fn of_texts_that_are_nearly_right(
        entries in prop::collection::vec(entry(), 1..5),
        piece in prop::sample::select(&PIECES[..]),
        at in any::<prop::sample::Index>(),
    ) {
        let text = entries.concat();
        agree(&text)?;
        let mut at = at.index(text.len());
        while !text.is_char_boundary(at) {
            at -= 1;
        }
        agree(&format!("{}{piece}{}", &text[..at], &text[at..]))?;
    }
}

/// The text of a message as fluent-syntax cuts it up, joined.
fn joined(text: &str) -> Option<String> {
    let tree = parser::parse(Slice::whole(text)).ok()?;
    let Some(ast::Entry::Message(message)) = tree.body.first() else { return None };
    let mut tokens = Vec::new();
    for element in &message.value.as_ref()?.elements {
        let ast::PatternElement::TextElement { value } = element else {
            tokens.push(Token::Placeable(0));
            continue;
        };
        let lines = value.text.split_inclusive('\n');
        for line in lines {
            let text = line.trim_end_matches('\n');
            if !text.is_empty() {
                tokens.push(Token::Text(Slice::whole(text)));
            }
            if text.len() < line.len() {
                tokens.push(Token::Line);
            }
        }
    }
    let shown = join(&tokens).into_iter().map(|token| match token {
        Token::Text(slice) => slice.text,
        Token::Between(text) => text,
        Token::Break => " ",
        _ => "{ $x }",
    });
    Some(shown.collect())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn lines_are_joined_where_they_stand(
        lines in prop::collection::vec(
            (
                prop::sample::select(vec!["one", "two  ", "การ", "会议。", "{ $x }", " ", ""]),
                prop::sample::select(vec!["", "{ $x }", "three", "ครั้ง ", "  "]),
                1..7_usize,
            ),
            1..6,
        ),
        head in prop::sample::select(vec!["a = ", "a =\n   "]),
    ) {
        let lines = lines.into_iter().map(|(one, two, indent)| {
            format!("{one}{two}\n{}", " ".repeat(indent))
        });
        let text = format!("{head}{}", lines.collect::<String>());
        let path = SourcePath::new("i18n/en/a.ftl").expect("a path");
        let source = Source { path, text: text.as_str().into() };
        let entries = syntax::read(&source, Layer::Site).entries();
        let shown = entries.first().and_then(|entry| {
            Some(entry.value()?.sketch(&entry.resource))
        });
        prop_assert_eq!(shown, joined(&text), "{:?}", text);
    }
}
