//! What a page asked the site for.

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use super::{Fields, Locale, MessageRef, Name, PageId, SourcePath};

/// Something that a render may ask. The site answers each with a fingerprint; absence is
/// an answer too. The written form (`message th home`) is what the manifest keeps.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Question {
    /// A message as a locale shows it: its text, all that it references, and the locale
    /// that answered.
    Message(Locale, MessageRef),
    /// The texts of a page's own body as a locale shows them, each as [`Self::Message`].
    Texts(Locale, PageId),
    /// The translation state of a page.
    State(Locale, PageId),
    /// The translation states of a page in all locales.
    States(PageId),
    /// What another page shows of a page.
    Summary(Locale, PageId, Fields),
    /// The pages before and behind a page in its section's order.
    Neighbours(Locale, PageId, Fields),
    /// Some of a page's own facts, without language.
    Entry(PageId, Fields),
    /// The blocks of a page's body, without their texts.
    Body(PageId),
    /// The pages of a section in their order.
    Collection(Locale, PageId, Fields),
    /// How many entries a collection has.
    Count(Name),
    /// A file: its bytes and its address.
    Asset(SourcePath),
    /// Where a file lies, or that it does not exist.
    File(SourcePath),
    /// Where a page lies, or that it does not exist.
    Route(Locale, PageId),
    /// A setting, by its path in `site.yaml`; `config` is all that templates see.
    Setting(Arc<str>),
    /// How a locale writes dates, numbers and lists.
    Formats(Locale),
    /// The pages that a locale announces to search engines, with their alternates.
    Announced(Locale),
    /// All templates together.
    Templates,
    /// The day of `now` in the event's time zone.
    Today,
    /// The phase of the event.
    Phase,
}

/// Which messages may change the answer to a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach<'q> {
    /// None: it is about facts.
    Nothing,
    /// Those that a locale shows.
    Locale(&'q Locale),
    /// Those of all locales, or something else that no file says.
    Everything,
}

impl Question {
    /// Which messages may change the answer.
    #[must_use]
    pub fn reach(&self) -> Reach<'_> {
        match self {
            Self::Message(locale, _)
            | Self::Texts(locale, _)
            | Self::State(locale, _)
            | Self::Summary(locale, ..)
            | Self::Neighbours(locale, ..)
            | Self::Collection(locale, ..)
            | Self::Route(locale, _)
            | Self::Formats(locale) => Reach::Locale(locale),
            Self::Entry(..)
            | Self::Body(_)
            | Self::Count(_)
            | Self::Asset(_)
            | Self::File(_)
            | Self::Templates => Reach::Nothing,
            Self::States(_)
            | Self::Setting(_)
            | Self::Announced(_)
            | Self::Today
            | Self::Phase => Reach::Everything,
        }
    }
}

/// What one page asked for: indices into a list of questions that many pages share.
pub type Trace = Vec<u32>;

impl fmt::Display for Question {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The pieces one by one: a build writes ten questions a page.
        match self {
            Self::Message(locale, message) => {
                f.write_str("message ")?;
                locale.fmt(f)?;
                f.write_str(" ")?;
                message.fmt(f)
            }
            Self::Texts(locale, page) => of_page(f, "texts ", locale, page),
            Self::State(locale, page) => of_page(f, "state ", locale, page),
            Self::States(page) => one(f, "states ", page),
            Self::Summary(locale, page, fields) => {
                of_page(f, "summary ", locale, page)?;
                one(f, " ", fields)
            }
            Self::Neighbours(locale, page, fields) => {
                of_page(f, "neighbours ", locale, page)?;
                one(f, " ", fields)
            }
            Self::Entry(page, fields) => {
                one(f, "entry ", page)?;
                one(f, " ", fields)
            }
            Self::Body(page) => one(f, "body ", page),
            Self::Collection(locale, page, fields) => {
                of_page(f, "collection ", locale, page)?;
                one(f, " ", fields)
            }
            Self::Count(name) => one(f, "count ", name),
            Self::Asset(path) => one(f, "asset ", path),
            Self::File(path) => one(f, "file ", path),
            Self::Route(locale, page) => of_page(f, "route ", locale, page),
            Self::Setting(path) => one(f, "setting ", path),
            Self::Formats(locale) => one(f, "formats ", locale),
            Self::Announced(locale) => one(f, "announced ", locale),
            Self::Templates => f.write_str("templates"),
            Self::Today => f.write_str("today"),
            Self::Phase => f.write_str("phase"),
        }
    }
}

fn one(f: &mut fmt::Formatter<'_>, kind: &str, what: &dyn fmt::Display) -> fmt::Result {
    f.write_str(kind)?;
    what.fmt(f)
}

fn of_page(
    f: &mut fmt::Formatter<'_>,
    kind: &str,
    locale: &Locale,
    page: &PageId,
) -> fmt::Result {
    one(f, kind, locale)?;
    one(f, " ", page)
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
    let mut words = rest.splitn(3, ' ');
    let mut word = || words.next();
    let question = match kind {
        "message" => Question::Message(locale(word()?)?, MessageRef::parse(word()?)?),
        "texts" => Question::Texts(locale(word()?)?, page(word()?)?),
        "state" => Question::State(locale(word()?)?, page(word()?)?),
        "summary" => {
            Question::Summary(locale(word()?)?, page(word()?)?, Fields::parse(word()?)?)
        }
        "neighbours" => Question::Neighbours(
            locale(word()?)?,
            page(word()?)?,
            Fields::parse(word()?)?,
        ),
        "collection" => Question::Collection(
            locale(word()?)?,
            page(word()?)?,
            Fields::parse(word()?)?,
        ),
        "route" => Question::Route(locale(word()?)?, page(word()?)?),
        "formats" => Question::Formats(locale(word()?)?),
        "announced" => Question::Announced(locale(word()?)?),
        "entry" => Question::Entry(page(word()?)?, Fields::parse(word()?)?),
        "states" => Question::States(page(rest)?),
        "body" => Question::Body(page(rest)?),
        "count" => Question::Count(Name::new(rest).ok()?),
        "asset" => Question::Asset(SourcePath::new(rest)?),
        "file" => Question::File(SourcePath::new(rest)?),
        "setting" => Question::Setting(rest.into()),
        "templates" => Question::Templates,
        "today" => Question::Today,
        "phase" => Question::Phase,
        _ => return None,
    };
    Some(question)
}

fn locale(text: &str) -> Option<Locale> {
    Locale::new(text).ok()
}

fn page(text: &str) -> Option<PageId> {
    PageId::parse(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_question_is_read_as_it_was_written() {
        for text in [
            "message ms-BN documents--press-release",
            "message th site.tagline",
            "message th -lianyungang",
            "texts th documents/press-release",
            "state th documents/press-release",
            "states documents/press-release",
            "summary tet delegations/_index title+state",
            "neighbours tet delegations/cambodia title+address",
            "entry _index date+facts",
            "body pages/about",
            "collection en _index -",
            "count delegations",
            "asset themes/conference/static/a style.css",
            "file static/favicon.ico",
            "route zh-Hans venues/lianyungang",
            "setting event.start",
            "formats th",
            "announced th",
            "templates",
            "today",
        ] {
            let question = Question::from_str(text).expect(text);
            assert_eq!(question.to_string(), text);
        }
        assert_eq!(Question::from_str("weather th"), Err(UnknownQuestion));
        assert_eq!(Question::from_str("body 1/2"), Err(UnknownQuestion));
    }
}
