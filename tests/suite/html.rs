//! A page as a browser's parser sees it.

use html5ever::tendril::TendrilSink;
use html5ever::{ParseOpts, parse_document};
use markup5ever_rcdom::{Handle, NodeData, RcDom};

/// A parsed page.
pub(crate) struct Document(RcDom);

/// Parses a page as browsers do.
pub(crate) fn parse(page: &str) -> Document {
    Document(parse_document(RcDom::default(), ParseOpts::default()).one(page))
}

impl Document {
    /// The text of the element with that id.
    pub(crate) fn text_of(&self, id: &str) -> String {
        self.by_id(id).map(|node| text(&node)).unwrap_or_default()
    }

    /// An attribute of the element with that id.
    pub(crate) fn attribute(&self, id: &str, name: &str) -> String {
        let node = self.by_id(id).unwrap_or_else(|| panic!("no #{id}"));
        attributes(&node).into_iter().find(|(it, _)| it == name).unwrap_or_default().1
    }

    /// The text of the first element of that name.
    pub(crate) fn first(&self, tag: &str) -> String {
        let all = self.all();
        all.iter().find(|node| name(node) == tag).map(text).unwrap_or_default()
    }

    /// The texts of all elements of that name.
    pub(crate) fn texts(&self, tag: &str) -> Vec<String> {
        self.all().iter().filter(|node| name(node) == tag).map(text).collect()
    }

    /// How many elements of that name there are.
    pub(crate) fn count(&self, tag: &str) -> usize {
        self.all().iter().filter(|node| name(node) == tag).count()
    }

    /// The names of all attributes that start so.
    pub(crate) fn attributes_starting_with(&self, start: &str) -> Vec<String> {
        let all = self.all();
        let names = all.iter().flat_map(attributes).map(|(name, _)| name);
        names.filter(|name| name.starts_with(start)).collect()
    }

    /// The values of one attribute on all elements of that name.
    pub(crate) fn values(&self, tag: &str, attribute: &str) -> Vec<String> {
        let all = self.all();
        let elements = all.iter().filter(|node| name(node) == tag);
        let values = elements.flat_map(attributes).filter(|(it, _)| it == attribute);
        values.map(|(_, value)| value).collect()
    }

    /// The values of one attribute on all elements.
    pub(crate) fn values_of_all(&self, attribute: &str) -> Vec<String> {
        let all = self.all();
        let values = all.iter().flat_map(attributes).filter(|(it, _)| it == attribute);
        values.map(|(_, value)| value).collect()
    }

    /// The values of `wanted` on elements of that name whose `attribute` is `value`.
    pub(crate) fn values_where(
        &self,
        tag: &str,
        attribute: &str,
        value: &str,
        wanted: &str,
    ) -> Vec<String> {
        let all = self.all();
        let elements = all.iter().filter(|node| name(node) == tag).map(attributes);
        let matching = elements.filter(|attributes| {
            attributes.iter().any(|(name, it)| name == attribute && it == value)
        });
        let values = matching.flatten().filter(|(name, _)| name == wanted);
        values.map(|(_, value)| value).collect()
    }

    /// The texts of all elements of that class.
    pub(crate) fn with_class(&self, class: &str) -> Vec<String> {
        let has = |node: &&Handle| {
            let attributes = attributes(node);
            let mut classes = attributes.iter().filter(|(name, _)| name == "class");
            classes.any(|(_, value)| value.split_whitespace().any(|it| it == class))
        };
        self.all().iter().filter(has).map(text).collect()
    }

    /// What a reader can see or hear, piece by piece, each with the language it is in.
    pub(crate) fn spoken(&self) -> Vec<(String, String)> {
        let mut spoken = Vec::new();
        add_spoken(&self.0.document, "", &mut spoken);
        spoken
    }

    fn by_id(&self, id: &str) -> Option<Handle> {
        let has = |node: &Handle| {
            attributes(node).iter().any(|(name, value)| name == "id" && value == id)
        };
        self.all().into_iter().find(has)
    }

    fn all(&self) -> Vec<Handle> {
        let mut all = Vec::new();
        let mut open = vec![self.0.document.clone()];
        while let Some(node) = open.pop() {
            open.extend(node.children.borrow().iter().rev().cloned());
            all.push(node);
        }
        all
    }
}

fn add_spoken(node: &Handle, around: &str, spoken: &mut Vec<(String, String)>) {
    let attributes = attributes(node);
    let own = attributes.iter().find(|(name, _)| name == "lang");
    let lang = own.map_or(around, |(_, lang)| lang);
    let is_description = attributes.iter().any(|(_, value)| value == "description");
    for (name, value) in &attributes {
        let is_said = match name.as_str() {
            "aria-label" | "alt" | "title" => true,
            "content" => is_description,
            _ => false,
        };
        if is_said {
            spoken.push((lang.to_owned(), value.clone()));
        }
    }
    if let NodeData::Text { contents } = &node.data {
        spoken.push((lang.to_owned(), contents.borrow().to_string()));
    }
    if !["script", "style"].contains(&name(node).as_str()) {
        for child in node.children.borrow().iter() {
            add_spoken(child, lang, spoken);
        }
    }
}

fn name(node: &Handle) -> String {
    match &node.data {
        NodeData::Element { name, .. } => name.local.to_string(),
        _ => String::new(),
    }
}

fn attributes(node: &Handle) -> Vec<(String, String)> {
    match &node.data {
        NodeData::Element { attrs, .. } => {
            let attributes = attrs.borrow();
            let pair = |it: &html5ever::Attribute| {
                (it.name.local.to_string(), it.value.to_string())
            };
            attributes.iter().map(pair).collect()
        }
        _ => Vec::new(),
    }
}

fn text(node: &Handle) -> String {
    match &node.data {
        NodeData::Text { contents } => contents.borrow().to_string(),
        _ => node.children.borrow().iter().map(text).collect(),
    }
}
