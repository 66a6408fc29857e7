//! A built page as a reader has it: visible text, links, languages. Not a browser, but
//! enough for pages that both programs write well.

use std::collections::BTreeMap;

/// What a reader has of a page.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Reading {
    /// The language of the page.
    pub(crate) language: String,
    /// What stands in the window's title.
    pub(crate) title: String,
    /// What search engines show.
    pub(crate) description: String,
    /// Its one address.
    pub(crate) canonical: String,
    /// Its addresses in other languages.
    pub(crate) alternates: BTreeMap<String, String>,
    /// All visible text, white space folded.
    pub(crate) text: String,
    /// Where each link leads.
    pub(crate) links: Vec<String>,
}

/// Elements that stand in the middle of a line.
const IN_LINE: [&str; 9] = ["a", "span", "time", "em", "strong", "b", "i", "bdi", "code"];

/// Reads the page at `address`, such as `/th/talks/`.
pub(crate) fn read(html: &str, address: &str, base: &str) -> Reading {
    let mut reading = Reading::default();
    let mut text = String::new();
    let mut hidden: Option<String> = None;
    let mut rest = html;
    while let Some((words, after)) = rest.split_once('<') {
        if hidden.is_none() {
            text.push_str(&decode(words));
        }
        let Some((tag, after)) = split_tag(after) else { break };
        rest = after;
        let tag = Tag::of(tag);
        if let Some(name) = &hidden {
            if tag.name.strip_prefix('/') == Some(name.as_str()) {
                if name == "title" {
                    reading.title = fold(&decode(words));
                }
                hidden = None;
            }
            continue;
        }
        if ["script", "style", "title"].contains(&tag.name.as_str()) {
            hidden = Some(tag.name.clone());
        }
        if !IN_LINE.contains(&tag.name.trim_start_matches('/')) {
            text.push(' ');
        }
        reading.tag(&tag, address, base);
    }
    reading.text = fold(&text);
    reading
}

impl Reading {
    fn tag(&mut self, tag: &Tag, address: &str, base: &str) {
        let to = || resolve(&tag.value("href"), address, base);
        match tag.name.as_str() {
            "html" => self.language = tag.value("lang"),
            "a" => self.links.push(to()),
            "meta" if tag.value("name") == "description" => {
                self.description = fold(&tag.value("content"));
            }
            "link" => match tag.value("rel").as_str() {
                "canonical" => self.canonical = to(),
                "alternate" if !tag.value("hreflang").is_empty() => {
                    self.alternates.insert(tag.value("hreflang"), to());
                }
                _ => {}
            },
            _ => {}
        }
    }
}

/// Splits behind the `>` that ends a tag.
fn split_tag(text: &str) -> Option<(&str, &str)> {
    let mut quote = None;
    for (at, byte) in text.bytes().enumerate() {
        match (quote, byte) {
            (None, b'>') => return Some((&text[..at], &text[at + 1..])),
            (None, b'"' | b'\'') => quote = Some(byte),
            (Some(open), close) if open == close => quote = None,
            _ => {}
        }
    }
    None
}

/// A start tag with its attributes, or an end tag whose name starts with `/`.
struct Tag {
    name: String,
    attributes: BTreeMap<String, String>,
}

impl Tag {
    fn of(text: &str) -> Self {
        let (name, mut rest) = text.split_once(char::is_whitespace).unwrap_or((text, ""));
        let mut attributes = BTreeMap::new();
        loop {
            rest = rest.trim_start();
            let end = rest.find(|c: char| c == '=' || c.is_whitespace());
            let end = end.unwrap_or(rest.len());
            if end == 0 {
                break;
            }
            let key = rest[..end].to_ascii_lowercase();
            rest = &rest[end..];
            let mut value = "";
            if let Some(after) = rest.strip_prefix('=') {
                let quote = after.chars().next().filter(|c| ['"', '\''].contains(c));
                (value, rest) = match quote {
                    Some(quote) => after[1..].split_once(quote).unwrap_or((after, "")),
                    None => after.split_once(char::is_whitespace).unwrap_or((after, "")),
                };
            }
            attributes.insert(key, decode(value));
        }
        Self { name: name.trim_end_matches('/').to_ascii_lowercase(), attributes }
    }

    fn value(&self, name: &str) -> String {
        self.attributes.get(name).cloned().unwrap_or_default()
    }
}

/// Writes out character references.
pub(crate) fn decode(text: &str) -> String {
    let mut decoded = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        decoded.push_str(before);
        let reference = after.split_once(';').filter(|(name, _)| name.len() < 8);
        let character = reference.and_then(|(name, _)| character(name));
        rest = if let (Some(character), Some((_, behind))) = (character, reference) {
            decoded.push(character);
            behind
        } else {
            decoded.push('&');
            after
        };
    }
    decoded + rest
}

fn character(name: &str) -> Option<char> {
    let number = |digits: &str, radix| u32::from_str_radix(digits, radix).ok();
    match name {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        "ndash" => Some('–'),
        _ => {
            let digits = name.strip_prefix('#')?;
            let code = match digits.strip_prefix(['x', 'X']) {
                Some(hex) => number(hex, 16),
                None => number(digits, 10),
            };
            char::from_u32(code?)
        }
    }
}

fn fold(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The path that a link on the page at `address` leads to.
fn resolve(href: &str, address: &str, base: &str) -> String {
    if let Some(path) = href.strip_prefix(base) {
        return format!("/{path}");
    }
    if href.starts_with('/') || href.contains("://") {
        return href.into();
    }
    if href.starts_with('#') {
        return format!("{address}{href}");
    }
    let mut folders: Vec<&str> = address.split('/').collect();
    folders.pop();
    for part in href.split('/') {
        match part {
            "." => {}
            ".." => drop(folders.pop()),
            part => folders.push(part),
        }
    }
    folders.join("/")
}
