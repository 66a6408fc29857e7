//! What has a page, and what has a text.

use std::fmt;
use std::sync::Arc;

use super::Name;

/// An entry of a collection: `content/<collection>/<entry>.yaml`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EntryId {
    /// The collection's folder.
    pub collection: Name,
    /// The entry's file name without its extension, or its folder.
    pub entry: Name,
}

/// What may have a page of its own in every locale.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PageId {
    /// `content/_index.yaml`.
    Home,
    /// `content/<collection>/_index.yaml`.
    Section(Name),
    /// `content/<collection>/<entry>.yaml`.
    Entry(EntryId),
}

/// The id of a Fluent message (`documents--press-release`) or term (`-lianyungang`, with
/// its hyphen).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MessageId(Arc<str>);

/// A message's value, or one of its attributes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MessageRef {
    /// The message.
    pub id: MessageId,
    /// The attribute's name, where not the value is meant.
    pub attribute: Option<Arc<str>>,
}

impl EntryId {
    /// The entry's message: collection and entry joined by `--`.
    #[must_use]
    pub fn message(&self) -> MessageId {
        MessageId(format!("{}--{}", self.collection, self.entry).into())
    }

    /// The message of a block, item or cell of this entry.
    #[must_use]
    pub fn block_message(&self, block: &str) -> MessageId {
        MessageId(format!("{}--{}--{block}", self.collection, self.entry).into())
    }
}

impl fmt::Display for EntryId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.collection.fmt(f)?;
        f.write_str("/")?;
        self.entry.fmt(f)
    }
}

impl PageId {
    /// Reads what a page id writes: `documents/press-release`, `documents/_index`, or
    /// `_index` for the home.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        match text.split_once('/') {
            None => (text == "_index").then_some(Self::Home),
            Some((section, "_index")) => Name::new(section).ok().map(Self::Section),
            Some((collection, entry)) => {
                let collection = Name::new(collection).ok()?;
                let entry = Name::new(entry).ok()?;
                Some(Self::Entry(EntryId { collection, entry }))
            }
        }
    }

    /// The message that holds the page's title as its value, and its description,
    /// summary and slug as attributes.
    #[must_use]
    pub fn message(&self) -> MessageId {
        match self {
            Self::Home => MessageId("home".into()),
            Self::Section(name) => MessageId(name.as_str().into()),
            Self::Entry(entry) => entry.message(),
        }
    }

    /// The message of a body block: `<page's message>--<block>`.
    #[must_use]
    pub fn block_message(&self, block: &str) -> MessageId {
        MessageId(format!("{}--{block}", self.message()).into())
    }

    /// The section that the page belongs to; a section and the home belong to none.
    #[must_use]
    pub fn section(&self) -> Option<&Name> {
        match self {
            Self::Entry(entry) => Some(&entry.collection),
            Self::Home | Self::Section(_) => None,
        }
    }
}

impl fmt::Display for PageId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Home => f.write_str("_index"),
            Self::Section(name) => {
                name.fmt(f)?;
                f.write_str("/_index")
            }
            Self::Entry(entry) => entry.fmt(f),
        }
    }
}

impl MessageId {
    /// Takes `text` for a message id, or with a leading hyphen for a term's, if Fluent
    /// allows it (`[a-zA-Z][a-zA-Z0-9_-]*`).
    #[must_use]
    pub fn new(text: &str) -> Option<Self> {
        let name = text.strip_prefix('-').unwrap_or(text);
        let mut bytes = name.bytes();
        (bytes.next()?.is_ascii_alphabetic()
            && bytes.all(|b| b.is_ascii_alphanumeric() || b == b'_' || b == b'-'))
        .then(|| Self(text.into()))
    }

    /// The id as it is written, a term's with its hyphen.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether this names a term.
    #[must_use]
    pub fn is_term(&self) -> bool {
        self.0.starts_with('-')
    }
}

impl fmt::Display for MessageId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::borrow::Borrow<str> for MessageId {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl MessageRef {
    /// Reads `id` or `id.attribute`, as `trans(key=…)` writes it.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        match text.split_once('.') {
            None => MessageId::new(text).map(Self::from),
            Some((id, attribute)) => {
                let id = MessageId::new(id)?;
                let name = MessageId::new(attribute)?;
                (!name.is_term()).then(|| Self { id, attribute: Some(attribute.into()) })
            }
        }
    }

    /// The attribute `name` of message `id`.
    #[must_use]
    pub fn attribute(id: MessageId, name: &str) -> Self {
        Self { id, attribute: Some(name.into()) }
    }
}

impl From<MessageId> for MessageRef {
    fn from(id: MessageId) -> Self {
        Self { id, attribute: None }
    }
}

impl fmt::Display for MessageRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.id.0)?;
        match &self.attribute {
            Some(name) => {
                f.write_str(".")?;
                f.write_str(name)
            }
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_is_named_after_its_page() {
        let entry = EntryId {
            collection: Name::new("documents").expect("a name"),
            entry: Name::new("press-release").expect("a name"),
        };
        assert_eq!(entry.message().as_str(), "documents--press-release");
        let page = PageId::Entry(entry);
        assert_eq!(
            page.block_message("event").as_str(),
            "documents--press-release--event"
        );
        assert_eq!(PageId::Home.block_message("lead").as_str(), "home--lead");
    }

    #[test]
    fn a_reference_names_a_value_or_an_attribute() {
        let whole = MessageRef::parse("site").expect("an id");
        assert_eq!((whole.id.as_str(), whole.attribute.as_deref()), ("site", None));
        let part = MessageRef::parse("site.tagline").expect("an attribute");
        assert_eq!(part.to_string(), "site.tagline");
        assert_eq!(MessageRef::parse("two words"), None);
        assert_eq!(MessageRef::parse("site."), None);
    }
}
