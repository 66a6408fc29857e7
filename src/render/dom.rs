//! A page as browsers understand it, for tests: [`events`] reads it with a parser that is
//! not ours.
//!
//! Unknown here: what was done to the page.

use html5ever::ParseOpts;
use html5ever::parse_document;
use html5ever::tendril::TendrilSink;
use markup5ever_rcdom::{Handle, NodeData, RcDom};

use super::element::{is_block, is_picture};

/// What happens in a page, in order: tags with their attributes, and texts between them.
/// Without comments, and without the white space that nobody sees: of a run of it one
/// space is left, and none at the start or end of a block.
pub(super) fn events(page: &str) -> Vec<String> {
    let dom = parse_document(RcDom::default(), ParseOpts::default()).one(page);
    let mut all = Vec::new();
    add(&dom.document, false, &mut all);
    let mut seen = Vec::new();
    for (at, event) in all.iter().enumerate() {
        let Event::Text(text, kept) = event else {
            if let Event::Start(text, _) | Event::End(text, _) = event {
                seen.push(text.clone());
            }
            continue;
        };
        let before = all.get(..at).unwrap_or_default().iter().rev();
        let after = all.get(at + 1..).unwrap_or_default().iter();
        let (at_start, at_end) = (line_ends(before), line_ends(after));
        let mut text = if *kept { text.clone() } else { folded(text) };
        if !kept && at_start {
            text = text.trim_start_matches(' ').to_owned();
        }
        if !kept && at_end {
            text = text.trim_end_matches(' ').to_owned();
        }
        if !text.is_empty() {
            seen.push(format!("{text:?}"));
        }
    }
    seen
}

enum Event {
    Start(String, bool),
    End(String, bool),
    /// A text, and whether its white space is seen.
    Text(String, bool),
}

/// Whether the line ends before the next words, beyond tags that take no room.
fn line_ends<'e>(mut events: impl Iterator<Item = &'e Event>) -> bool {
    let next = events.find(|event| match event {
        Event::Start(tag, block) | Event::End(tag, block) => {
            let name = tag.trim_start_matches(['<', '/']).split([' ', '>']).next();
            *block || name.is_some_and(is_picture)
        }
        Event::Text(text, kept) => *kept || !text.trim_ascii().is_empty(),
    });
    matches!(next, None | Some(Event::Start(_, true) | Event::End(_, true)))
}

fn folded(text: &str) -> String {
    let mut folded = String::new();
    for c in text.chars() {
        let c = if c.is_ascii_whitespace() { ' ' } else { c };
        if c != ' ' || !folded.ends_with(' ') {
            folded.push(c);
        }
    }
    folded
}

fn add(node: &Handle, kept: bool, to: &mut Vec<Event>) {
    let children = |kept: bool, to: &mut Vec<Event>| {
        for child in node.children.borrow().iter() {
            add(child, kept, to);
        }
    };
    match &node.data {
        NodeData::Document => children(kept, to),
        NodeData::Doctype { name, .. } => {
            to.push(Event::Start(format!("<!{name}>"), true));
        }
        NodeData::Text { contents } => {
            let text = contents.borrow().to_string();
            match to.last_mut() {
                Some(Event::Text(before, _)) => before.push_str(&text),
                _ => to.push(Event::Text(text, kept)),
            }
        }
        NodeData::Element { name, attrs, template_contents, .. } => {
            let tag = name.local.to_string();
            let html = &*name.ns == "http://www.w3.org/1999/xhtml";
            let in_head = matches!(&*tag, "meta" | "link" | "base");
            let block = html && is_block(&tag, in_head && is_in_head(node));
            let mut attributes: Vec<_> = attrs
                .borrow()
                .iter()
                .map(|a| format!(" {}={:?}", a.name.local, a.value.to_string()))
                .collect();
            attributes.sort();
            to.push(Event::Start(format!("<{tag}{}>", attributes.concat()), block));
            let keeps = matches!(
                &*tag,
                "pre" | "listing" | "textarea" | "script" | "style" | "title"
            );
            children(kept || keeps, to);
            if let Some(contents) = template_contents.borrow().as_ref() {
                contents.children.borrow().iter().for_each(|child| add(child, kept, to));
            }
            to.push(Event::End(format!("</{tag}>"), block));
        }
        NodeData::Comment { .. } | NodeData::ProcessingInstruction { .. } => {}
    }
}

fn is_in_head(node: &Handle) -> bool {
    let parent = node.parent.take();
    node.parent.set(parent.clone());
    parent.and_then(|parent| parent.upgrade()).is_some_and(|parent| {
        matches!(&parent.data, NodeData::Element { name, .. } if &*name.local == "head")
    })
}
