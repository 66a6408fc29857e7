//! Facts without language: what content says, and what messages are given.

use std::fmt;
use std::sync::Arc;

use super::{Date, Hasher, Locale, PageId, SourcePath, ZonedDateTime};

/// A fact of the content, a message's argument, a field of `page.facts`.
#[derive(Clone, Debug, PartialEq)]
pub enum Fact {
    /// A yes or no.
    Bool(bool),
    /// A whole number.
    Integer(i64),
    /// A number with a fraction.
    Decimal(f64),
    /// A word of a machine: a kind, a status, a symbol. Never text for visitors.
    Word(Arc<str>),
    /// A civil day.
    Date(Date),
    /// An instant in a time zone.
    Moment(ZonedDateTime),
    /// A language.
    Language(Locale),
    /// A country or territory.
    Region(Region),
    /// A reference to what has a page.
    Page(PageId),
    /// A file of the site, by its path in the source.
    File(SourcePath),
    /// An absolute address elsewhere.
    Address(Arc<str>),
    /// Several facts, in the author's order.
    List(Vec<Fact>),
    /// Named facts, in the author's order.
    Map(FactMap),
}

/// Named facts in the order in which they were written.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FactMap(Vec<(Arc<str>, Fact)>);

/// A country or territory by its ISO 3166-1 alpha-2 code, in capitals.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Region([u8; 2]);

impl Fact {
    /// Adds the fact to a fingerprint.
    pub fn add_to(&self, to: &mut Hasher) {
        match self {
            Self::Bool(value) => to.number(0).number(u64::from(*value)),
            Self::Integer(value) => to.number(1).number(value.cast_unsigned()),
            Self::Decimal(value) => to.number(2).number(value.to_bits()),
            Self::Word(text) => to.number(3).text(text),
            Self::Date(date) => to.number(4).text(&date.to_string()),
            Self::Moment(zoned) => to.number(5).text(&zoned.to_string()),
            Self::Language(locale) => to.number(6).text(locale.as_str()),
            Self::Region(region) => to.number(7).bytes(&region.0),
            Self::Page(page) => to.number(8).text(&page.to_string()),
            Self::File(path) => to.number(9).text(path.as_str()),
            Self::Address(address) => to.number(10).text(address),
            Self::List(facts) => {
                to.number(11).number(facts.len() as u64);
                for fact in facts {
                    fact.add_to(to);
                }
                to
            }
            Self::Map(map) => {
                to.number(12);
                map.add_to(to);
                to
            }
        };
    }
}

impl FactMap {
    /// No facts.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds or replaces the fact of that name.
    pub fn insert(&mut self, name: &str, fact: Fact) {
        match self.0.iter_mut().find(|(key, _)| **key == *name) {
            Some((_, old)) => *old = fact,
            None => self.0.push((name.into(), fact)),
        }
    }

    /// The fact of that name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Fact> {
        self.0.iter().find(|(key, _)| **key == *name).map(|(_, fact)| fact)
    }

    /// The word of that name.
    #[must_use]
    pub fn word(&self, name: &str) -> Option<&str> {
        match self.get(name)? {
            Fact::Word(word) => Some(word),
            _ => None,
        }
    }

    /// The instant of that name.
    #[must_use]
    pub fn moment(&self, name: &str) -> Option<&ZonedDateTime> {
        match self.get(name)? {
            Fact::Moment(moment) => Some(moment),
            _ => None,
        }
    }

    /// The page that the fact of that name refers to.
    #[must_use]
    pub fn page(&self, name: &str) -> Option<&PageId> {
        match self.get(name)? {
            Fact::Page(page) => Some(page),
            _ => None,
        }
    }

    /// All facts with their names, in order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Fact)> {
        self.0.iter().map(|(name, fact)| (&**name, fact))
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The fact at a dotted path (`links.livestream`), through maps.
    #[must_use]
    pub fn at(&self, path: &str) -> Option<&Fact> {
        match path.split_once('.') {
            None => self.get(path),
            Some((name, rest)) => match self.get(name)? {
                Fact::Map(map) => map.at(rest),
                _ => None,
            },
        }
    }

    /// Adds all facts, with their names and order, to a fingerprint.
    pub fn add_to(&self, to: &mut Hasher) {
        to.number(self.0.len() as u64);
        for (name, fact) in &self.0 {
            to.text(name);
            fact.add_to(to);
        }
    }
}

impl Region {
    /// Reads a code of two capital ASCII letters.
    #[must_use]
    pub fn new(code: &str) -> Option<Self> {
        let bytes: [u8; 2] = code.as_bytes().try_into().ok()?;
        bytes.iter().all(u8::is_ascii_uppercase).then_some(Self(bytes))
    }

    /// The code.
    #[must_use]
    pub fn as_str(&self) -> &str {
        // Two ASCII letters are text; the fallback is never taken.
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

impl fmt::Display for Region {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dotted_path_goes_through_maps() {
        let mut links = FactMap::new();
        links.insert("news", Fact::Address("https://example.org/".into()));
        let mut event = FactMap::new();
        event.insert("links", Fact::Map(links));
        assert!(event.at("links.news").is_some());
        assert!(event.at("links.news.more").is_none());
        assert!(event.at("start").is_none());
    }

    #[test]
    fn facts_of_different_kinds_have_different_fingerprints() {
        let of = |fact: Fact| {
            let mut hasher = Hasher::new();
            fact.add_to(&mut hasher);
            hasher.finish()
        };
        assert_ne!(of(Fact::Word("1".into())), of(Fact::Integer(1)));
        assert_ne!(of(Fact::Integer(1)), of(Fact::Bool(true)));
        assert_eq!(of(Fact::Integer(1)), of(Fact::Integer(1)));
    }

    #[test]
    fn a_region_is_two_capital_letters() {
        assert_eq!(Region::new("TL").map(|r| r.to_string()), Some("TL".into()));
        assert_eq!(Region::new("tl"), None);
        assert_eq!(Region::new("TLS"), None);
    }
}
