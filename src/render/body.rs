//! A page's body: blocks become elements whose names are anchors, the same in all
//! languages, so that a paragraph can be cited across them.

use std::sync::Arc;

use tera::Value;

use crate::content::{Block, BlockKind, Entry, GivenValue, Item, Target};
use crate::i18n::{self, Args};
use crate::model::mark::{self, Mark, Piece};
use crate::model::{Fact, Fields, Fingerprint, Hasher, MessageRef, Question};

use super::settle::{self, Link};
use super::value::Object;
use super::view::View;

/// What the body of a page of some hundred words needs, in bytes.
const USUAL: usize = 16 << 10;

/// The rendered body. It knows that it writes text, so marks become elements here.
pub(super) fn content(view: &mut View, entry: &Entry) -> Value {
    let mut html = String::with_capacity(USUAL);
    let mut answers = Hasher::new();
    for block in &entry.body {
        emit(view, entry, block, &mut html, &mut answers);
    }
    let texts = Question::Texts(view.locale(), entry.id.clone());
    view.ask_known(texts, answers.finish());
    Value::safe_string(&html)
}

/// The body's headings.
pub(super) fn toc(view: &mut View, entry: &Entry) -> Value {
    view.ask(Question::Texts(view.locale(), entry.id.clone()));
    let headings =
        entry.body.iter().filter(|block| matches!(block.kind, BlockKind::Heading));
    let headings = headings.map(|block| {
        let message = MessageRef::from(block.message.clone());
        let mut heading = Object::default();
        heading.put("id", block.name.as_str());
        heading.put("level", 2);
        heading.put("title", Value::normal_string(&text(view, entry, block, &message).0));
        heading.finish()
    });
    Value::from(headings.collect::<Vec<_>>())
}

fn emit(
    view: &mut View,
    entry: &Entry,
    block: &Block,
    html: &mut String,
    answers: &mut Hasher,
) {
    let name = block.name.as_str();
    let mut said = |view: &mut View, message: MessageRef| {
        let (text, answer) = text(view, entry, block, &message);
        answers.fingerprint(answer);
        text
    };
    let text = match &block.kind {
        BlockKind::List(_) | BlockKind::Faq(_) => String::new(),
        _ => said(view, block.message.clone().into()),
    };
    let item = |item: &Item| MessageRef::from(item.message.clone());
    match &block.kind {
        BlockKind::Heading => element(view, "h2", Some(name), &text, html),
        BlockKind::Paragraph => element(view, "p", Some(name), &text, html),
        BlockKind::Prose => paragraphs(view, "<div class=\"prose\"", name, &text, html),
        BlockKind::Quote => paragraphs(view, "<blockquote", name, &text, html),
        BlockKind::Note => paragraphs(view, "<aside class=\"note\"", name, &text, html),
        BlockKind::List(items) => {
            html.extend(["<ul id=\"", name, "\">"]);
            for one in items {
                let text = said(view, item(one));
                element(view, "li", Some(&one.name), &text, html);
            }
            html.push_str("</ul>");
        }
        BlockKind::Faq(items) => {
            html.extend(["<div class=\"faq\" id=\"", name, "\">"]);
            for one in items {
                html.extend(["<details id=\"", &one.name, "\">"]);
                let question = said(view, item(one));
                element(view, "summary", None, &question, html);
                for paragraph in split(&said(view, one.answer())) {
                    element(view, "p", None, &paragraph, html);
                }
                html.push_str("</details>");
            }
            html.push_str("</div>");
        }
        BlockKind::Table(table) => {
            // A reader who cannot point needs the focus to move a wide table.
            html.extend(["<div class=\"table-wrap\" tabindex=\"0\" role=\"region\" "]);
            html.extend(["aria-labelledby=\"", name, "\"><table>"]);
            element(view, "caption", Some(name), &text, html);
            html.push_str("<thead><tr>");
            for column in &table.columns {
                let head = said(view, item(column));
                cell(view, "th scope=\"col\"", &head, html);
            }
            html.push_str("</tr></thead><tbody>");
            for row in &table.rows {
                html.extend(["<tr id=\"", &row.head.name, "\">"]);
                let head = said(view, item(&row.head));
                cell(view, "th scope=\"row\"", &head, html);
                for one in &row.cells {
                    let text = said(view, item(one));
                    cell(view, "td", &text, html);
                }
                html.push_str("</tr>");
            }
            html.push_str("</tbody></table></div>");
        }
    }
}

/// A cell of a table: a tag with its attributes, and its text.
fn cell(view: &View, tag: &str, text: &str, html: &mut String) {
    html.extend(["<", tag, ">"]);
    let locale = view.locale();
    settle::emit(text, html, &locale, view.site().locales(), &view.links);
    html.extend(["</", tag.split(' ').next().unwrap_or_default(), ">"]);
}

fn element(view: &View, tag: &str, id: Option<&str>, text: &str, html: &mut String) {
    html.push('<');
    html.push_str(tag);
    if let Some(id) = id {
        html.extend([" id=\"", id, "\""]);
    }
    html.push('>');
    let locale = view.locale();
    settle::emit(text, html, &locale, view.site().locales(), &view.links);
    html.extend(["</", tag, ">"]);
}

fn paragraphs(view: &View, open: &str, name: &str, text: &str, html: &mut String) {
    html.extend([open, " id=\"", name, "\">"]);
    for paragraph in split(text) {
        element(view, "p", None, &paragraph, html);
    }
    let tag = open.trim_start_matches('<').split(' ').next().unwrap_or_default();
    html.extend(["</", tag, ">"]);
}

/// Splits a text at its blank lines. A run in another language that goes on is closed at
/// the end of a paragraph and opened again in the next, as are elements.
fn split(text: &str) -> Vec<String> {
    let mut paragraphs = vec![String::new()];
    let mut open: Vec<(Mark, Mark)> = Vec::new();
    let push = |paragraphs: &mut Vec<String>, text: &str| {
        if let Some(last) = paragraphs.last_mut() {
            last.push_str(text);
        }
    };
    for piece in mark::pieces(text) {
        match piece {
            Piece::Mark(mark) => {
                match (closing(mark), open.last()) {
                    (Some(end), _) => open.push((mark, end)),
                    (None, Some((_, end))) if *end == mark => drop(open.pop()),
                    (None, _) => {}
                }
                if let Some(last) = paragraphs.last_mut() {
                    mark.push(last);
                }
            }
            Piece::Broken(_) => {}
            Piece::Text(text) => {
                for (at, part) in text.split("\n\n").enumerate() {
                    if at > 0 {
                        let mut next = String::new();
                        if let Some(last) = paragraphs.last_mut() {
                            for (_, end) in open.iter().rev() {
                                end.push(last);
                            }
                        }
                        for (start, _) in &open {
                            start.push(&mut next);
                        }
                        paragraphs.push(next);
                    }
                    push(&mut paragraphs, part);
                }
            }
        }
    }
    paragraphs.retain(|paragraph| !mark::strip(paragraph).trim().is_empty());
    paragraphs
}

/// The mark that closes what `mark` opens.
fn closing(mark: Mark) -> Option<Mark> {
    match mark {
        Mark::Open(mark::Element::Br)
        | Mark::Close(_)
        | Mark::CloseNamed(_)
        | Mark::EndLanguage(_) => None,
        Mark::Open(element) => Some(Mark::Close(element)),
        Mark::OpenNamed(number) => Some(Mark::CloseNamed(number)),
        Mark::Language(number) => Some(Mark::EndLanguage(number)),
    }
}

/// The text of a block, or of one of its items, with what the content gives it; and what
/// stands for it.
fn text(
    view: &mut View,
    entry: &Entry,
    block: &Block,
    message: &MessageRef,
) -> (String, Fingerprint) {
    let mut args = Args::new();
    for given in &block.with {
        if let Some(value) = argument(view, entry, &given.value) {
            args.set(given.name.to_string(), value);
        }
    }
    let links: Vec<(Arc<str>, Option<Link>)> = block
        .links
        .iter()
        .map(|it| (Arc::clone(&it.name), link(view, &it.target)))
        .collect();
    view.own_text(message, &args, &links)
}

fn argument(
    view: &mut View,
    entry: &Entry,
    given: &GivenValue,
) -> Option<i18n::Value<'static>> {
    let fact = match given {
        GivenValue::Fact(fact) => fact.clone(),
        GivenValue::Setting(path) => view.setting(path)?,
        GivenValue::Own(path) => {
            let all = Fields::DATE.and(Fields::UPDATED).and(Fields::FACTS);
            let all = all.and(Fields::EXTRA).and(Fields::ORDER);
            view.ask(Question::Entry(entry.id.clone(), all));
            entry.own(path)?
        }
        GivenValue::Count(collection) => {
            Fact::Integer(i64::try_from(view.count(collection)).ok()?)
        }
    };
    i18n::argument(&titled(view, fact))
}

/// What a reference is to a message: the title of what it names.
fn titled(view: &mut View, fact: Fact) -> Fact {
    match fact {
        Fact::Page(page) => {
            let locale = view.locale_number();
            let title = view.title(locale, &page);
            Fact::Word(title.unwrap_or_default().into())
        }
        Fact::List(items) => {
            Fact::List(items.into_iter().map(|item| titled(view, item)).collect())
        }
        other => other,
    }
}

/// Where a named element leads. A page that does not exist yet is no link.
fn link(view: &mut View, target: &Target) -> Option<Link> {
    let locale = view.locale_number();
    let href = match target {
        Target::Page(page) => view.page_link(locale, page)?,
        Target::File(path) => view.own_file(path)?.0,
        Target::Address(address) => address.clone(),
    };
    Some(Link { href, attributes: Vec::new() })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marked(parts: &[Result<&str, Mark>]) -> String {
        let mut text = String::new();
        for part in parts {
            match part {
                Ok(words) => text.push_str(words),
                Err(mark) => mark.push(&mut text),
            }
        }
        text
    }

    #[test]
    fn a_fallen_back_text_keeps_its_language_in_every_paragraph() {
        let (open, close) = (Mark::Language(1), Mark::EndLanguage(1));
        let text = marked(&[Err(open), Ok("one\n\ntwo"), Err(close)]);
        assert_eq!(
            split(&text),
            [
                marked(&[Err(open), Ok("one"), Err(close)]),
                marked(&[Err(open), Ok("two"), Err(close)])
            ]
        );
    }

    #[test]
    fn blank_lines_alone_are_no_paragraphs() {
        assert_eq!(split("one\n\n\n\ntwo\n\n"), ["one", "two"]);
        assert!(split("").is_empty());
    }
}
