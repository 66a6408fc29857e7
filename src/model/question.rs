//! What a page asked the site for.

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use super::{EntryId, Locale, MessageId, Name, PageId, SourcePath};

/// Something that a render may ask. The site answers each with a fingerprint; absence is
/// an answer too. The written form (`message th home`) is what the manifest keeps.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Question {
    /// A message as `locale` shows it: its text, all that it references, and the locale
    /// that answered.
    Message(Locale, MessageId),
    /// The translation state of a page.
    State(Locale, PageId),
    /// What other pages show of a page: address, title, description, dates, facts.
    Summary(Locale, PageId),
    /// A page's own facts, without language.
    Entry(PageId),
    /// The pages of a section in their order, each with its summary.
    Collection(Locale, PageId),
    /// The entries of a collection in their order, by name.
    Members(Name),
    /// A file: its bytes and its address.
    Asset(SourcePath),
    /// Where a page lies, or that it does not exist.
    Route(Locale, PageId),
    /// A setting of the site, by its path in `site.yaml`; `config` is all of them that
    /// templates see.
    Setting(Arc<str>),
    /// All templates together.
    Templates,
    /// The day of `now` in the event's time zone.
    Today,
}

/// What one page asked for: indices into a list of questions that many pages share.
pub type Trace = Vec<u32>;

impl fmt::Display for Question {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Message(locale, id) => write!(f, "message {locale} {id}"),
            Self::State(locale, page) => write!(f, "state {locale} {page}"),
            Self::Summary(locale, page) => write!(f, "summary {locale} {page}"),
            Self::Entry(page) => write!(f, "entry {page}"),
            Self::Collection(locale, page) => write!(f, "collection {locale} {page}"),
            Self::Members(name) => write!(f, "members {name}"),
            Self::Asset(path) => write!(f, "asset {path}"),
            Self::Route(locale, page) => write!(f, "route {locale} {page}"),
            Self::Setting(path) => write!(f, "setting {path}"),
            Self::Templates => f.write_str("templates"),
            Self::Today => f.write_str("today"),
        }
    }
}

/// The text is no question that this version knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownQuestion;

impl FromStr for Question {
    type Err = UnknownQuestion;

    fn from_str(text: &str) -> Result<Self, UnknownQuestion> {
        read(text).ok_or(UnknownQuestion)
    }
}

fn read(text: &str) -> Option<Question> {
    let (kind, rest) = text.split_once(' ').unwrap_or((text, ""));
    let localized = || {
        let (locale, what) = rest.split_once(' ')?;
        Some((Locale::new(locale).ok()?, what))
    };
    let page_in = || {
        let (locale, page) = localized()?;
        Some((locale, read_page(page)?))
    };
    Some(match kind {
        "message" => {
            let (locale, id) = localized()?;
            Question::Message(locale, MessageId::new(id)?)
        }
        "state" => page_in().map(|(locale, page)| Question::State(locale, page))?,
        "summary" => page_in().map(|(locale, page)| Question::Summary(locale, page))?,
        "collection" => {
            page_in().map(|(locale, page)| Question::Collection(locale, page))?
        }
        "route" => page_in().map(|(locale, page)| Question::Route(locale, page))?,
        "entry" => Question::Entry(read_page(rest)?),
        "members" => Question::Members(Name::new(rest).ok()?),
        "asset" => Question::Asset(SourcePath::new(rest)?),
        "setting" => Question::Setting(rest.into()),
        "templates" => Question::Templates,
        "today" => Question::Today,
        _ => return None,
    })
}

fn read_page(text: &str) -> Option<PageId> {
    match text.split_once('/') {
        None => (text == "_index").then_some(PageId::Home),
        Some((collection, "_index")) => Name::new(collection).ok().map(PageId::Section),
        Some((collection, entry)) => {
            let collection = Name::new(collection).ok()?;
            let entry = Name::new(entry).ok()?;
            Some(PageId::Entry(EntryId { collection, entry }))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_question_is_read_as_it_was_written() {
        for text in [
            "message ms-BN documents--press-release",
            "message th -lianyungang",
            "state th documents/press-release",
            "summary tet delegations/_index",
            "entry _index",
            "collection en _index",
            "members delegations",
            "asset themes/conference/static/style.css",
            "route zh-Hans venues/lianyungang",
            "setting event.start",
            "templates",
            "today",
        ] {
            let question = Question::from_str(text).expect(text);
            assert_eq!(question.to_string(), text);
        }
        assert_eq!(Question::from_str("weather th"), Err(UnknownQuestion));
        assert_eq!(Question::from_str("entry 1/2"), Err(UnknownQuestion));
    }
}
