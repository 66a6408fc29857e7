//! Facts of any shape, and text that does not belong among them.

use super::address;
use super::reader::Reader;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::{Fact, FactMap, Span};
use crate::yaml::{Map, Node, Spanned};

/// Whether visitors would read `text`: it has letters, and spaces between them or a
/// script that machines do not use for their words.
pub(super) fn is_text(text: &str) -> bool {
    let letters = || text.chars().filter(|c| c.is_alphabetic());
    letters().any(|c| !c.is_ascii())
        || letters().next().is_some() && text.trim().contains(char::is_whitespace)
}

impl Reader<'_> {
    /// A map of facts for the theme.
    pub(super) fn extra(&mut self, node: &Spanned<Node>) -> FactMap {
        match self.map(node, "a map of facts for the theme") {
            Some(map) => self.facts(map, ""),
            None => FactMap::new(),
        }
    }

    /// The facts of a map; `path` leads to it and ends in a hyphen, or is empty.
    fn facts(&mut self, map: &Map, path: &str) -> FactMap {
        let mut facts = FactMap::new();
        for field in map {
            let key = &field.key.value;
            if let Some(fact) =
                self.fact_of_any_shape(&field.value, &format!("{path}{key}"))
            {
                facts.insert(key, fact);
            }
        }
        facts
    }

    /// A fact of any shape. A day stays a word: only messages make something of it.
    pub(super) fn fact_of_any_shape(
        &mut self,
        node: &Spanned<Node>,
        path: &str,
    ) -> Option<Fact> {
        Some(match &node.value {
            Node::Null => return None,
            Node::Bool(value) => Fact::Bool(*value),
            Node::Integer(value) => Fact::Integer(*value),
            Node::Decimal(value) => Fact::Decimal(*value),
            Node::Text(text) if is_text(text) => {
                let home = self.attribute(path);
                self.text(self.span(node), &home);
                return None;
            }
            Node::Text(text) if address::runs(text) => {
                self.address_at(text, self.span(node));
                return None;
            }
            Node::Text(text) => Fact::Word(text.clone()),
            Node::List(list) => Fact::List(
                list.iter()
                    .filter_map(|node| self.fact_of_any_shape(node, path))
                    .collect(),
            ),
            Node::Map(map) => Fact::Map(self.facts(map, &format!("{path}-"))),
        })
    }

    /// The message's attribute for a text that stands at `path`.
    fn attribute(&self, path: &str) -> String {
        let plain = |c: char| if c.is_ascii_alphanumeric() { c } else { '-' };
        let name: String = path.chars().map(plain).collect();
        format!("{}.{name}", self.message)
    }

    /// If a field of that name would hold text for visitors, tells its right home.
    pub(super) fn field_of_text(&mut self, field: &str, span: Span) -> bool {
        let home = match field {
            "title" | "name" => self.message.clone(),
            "description" | "summary" | "subtitle" | "label" | "slug" => {
                self.attribute(field)
            }
            "text" | "content" => format!("{}--<name of a block>", self.message),
            _ => return false,
        };
        self.text(span, &home);
        true
    }

    /// Tells that text for visitors stands at `span` and belongs into the message `home`.
    pub(super) fn text(&mut self, span: Span, home: &str) {
        self.diagnostics.push(
            Diagnostic::error(Code::TextInYaml, "text for visitors stands in YAML")
                .at(span)
                .help(format!(
                    "make it the message `{home}` in `{}/{}.ftl`",
                    self.messages, self.bundle
                )),
        );
    }
}

#[cfg(test)]
mod tests {
    use super::is_text;

    #[test]
    fn visitors_read_sentences_and_machines_read_words() {
        for text in ["Press release", "ข่าว", "新闻稿", "a\nb"] {
            assert!(is_text(text), "{text}");
        }
        for text in
            ["press-release", "2025-09-17 09:00", "A/CONF.1/2", "#ff0000", "", "1 2"]
        {
            assert!(!is_text(text), "{text}");
        }
    }
}
