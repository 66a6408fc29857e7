//! The typed collections: which facts their entries have.

use super::address;
use super::date::{self, Change};
use super::reader::Reader;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::{Date, Fact, FactMap, PageId, Region};
use crate::yaml::{Node, Spanned};

/// A fact that the entries of a collection have.
pub(super) struct Typed {
    /// Its name in YAML.
    pub name: &'static str,
    /// What it is.
    pub kind: Kind,
    /// Whether it must be there.
    pub presence: Presence,
}

/// Whether a fact must be there.
pub(super) enum Presence {
    Needed,
    Free,
    /// Where it is absent, this word stands for it.
    Else(&'static str),
}

/// What a fact is.
pub(super) enum Kind {
    /// A word of machines, as a document's symbol.
    Word,
    /// A name.
    Name,
    /// One word of these.
    OneOf(&'static [&'static str]),
    /// A country's code.
    Region,
    /// A language.
    Language,
    /// Languages that the site speaks because of this entry.
    WorkingLanguages,
    /// A day.
    Day,
    /// A day or a time.
    Time,
    /// A time of a day.
    Moment,
    /// Languages.
    Languages,
    /// An address of electronic mail.
    Mail,
    /// Addresses elsewhere by their languages.
    Addresses,
    /// A number of degrees, at most so many from zero.
    Degrees(i32),
    /// An address elsewhere.
    Address,
    /// An entry of one of these collections.
    Entry(&'static [&'static str]),
    /// Entries of one of these collections.
    Entries(&'static [&'static str]),
    /// Files of the entry by their languages.
    Files,
}

const DELEGATIONS: &[Typed] = &[
    needed("region", Kind::Region),
    needed("languages", Kind::WorkingLanguages),
    Typed {
        name: "role",
        kind: Kind::OneOf(&["member", "host", "observer"]),
        presence: Presence::Else("member"),
    },
];

const ORGANISATIONS: &[Typed] = &[
    needed("languages", Kind::WorkingLanguages),
    free("role", Kind::OneOf(&["member", "host", "observer"])),
    free("website", Kind::Address),
];

const DOCUMENTS: &[Typed] = &[
    needed("kind", Kind::Name),
    free("symbol", Kind::Word),
    free("issued", Kind::Day),
    free("original_language", Kind::Language),
    free("files", Kind::Files),
    free("corrects", Kind::Entries(&["documents"])),
    free("supersedes", Kind::Entries(&["documents"])),
];

const SESSIONS: &[Typed] = &[
    needed("start", Kind::Moment),
    free("end", Kind::Moment),
    free("venue", Kind::Entry(&["venues"])),
    free("kind", Kind::Name),
    free("track", Kind::Name),
    free("speakers", Kind::Entries(&["speakers"])),
    free("languages", Kind::Languages),
    free("interpretation", Kind::Languages),
    free("sign_languages", Kind::Languages),
    free("captions", Kind::Languages),
    Typed {
        name: "access",
        kind: Kind::OneOf(&["open", "closed"]),
        presence: Presence::Else("open"),
    },
    free("documents", Kind::Entries(&["documents"])),
    free("stream", Kind::Addresses),
    free("recording", Kind::Addresses),
    Typed {
        name: "status",
        kind: Kind::OneOf(&["scheduled", "moved", "cancelled"]),
        presence: Presence::Else("scheduled"),
    },
    free("previous_start", Kind::Moment),
];

const SPEAKERS: &[Typed] = &[
    free("delegation", Kind::Entry(&["delegations", "organisations"])),
    free("languages", Kind::Languages),
    free("website", Kind::Address),
];

const CONTACTS: &[Typed] = &[
    free("delegation", Kind::Entry(&["delegations", "organisations"])),
    free("mail", Kind::Mail),
    free("phone", Kind::Word),
    free("website", Kind::Address),
    free("languages", Kind::Languages),
];

const NOTICES: &[Typed] = &[Typed {
    name: "level",
    kind: Kind::OneOf(&["information", "warning", "urgent"]),
    presence: Presence::Else("information"),
}];

const EDITIONS: &[Typed] = &[
    needed("start", Kind::Day),
    free("end", Kind::Day),
    free("region", Kind::Region),
    free("website", Kind::Address),
];

const VENUES: &[Typed] = &[
    free("within", Kind::Entry(&["venues"])),
    free("region", Kind::Region),
    free("latitude", Kind::Degrees(90)),
    free("longitude", Kind::Degrees(180)),
    free("website", Kind::Address),
];

/// The facts of the event that need nothing else of `site.yaml`.
pub(super) const EVENT: &[Typed] = &[
    free("start", Kind::Time),
    free("end", Kind::Time),
    free("venue", Kind::Entry(&["venues"])),
    free("host", Kind::Entry(&[])),
    free("organiser", Kind::Entry(&[])),
    Typed {
        name: "status",
        kind: Kind::OneOf(&["scheduled", "postponed", "cancelled", "moved-online"]),
        presence: Presence::Else("scheduled"),
    },
];

/// The facts that entries of `collection` have beside the common ones.
pub(super) fn of(collection: &str) -> &'static [Typed] {
    match collection {
        "delegations" => DELEGATIONS,
        "organisations" => ORGANISATIONS,
        "sessions" => SESSIONS,
        "speakers" => SPEAKERS,
        "documents" => DOCUMENTS,
        "venues" => VENUES,
        "contacts" => CONTACTS,
        "notices" => NOTICES,
        "editions" => EDITIONS,
        _ => &[],
    }
}

const fn needed(name: &'static str, kind: Kind) -> Typed {
    Typed { name, kind, presence: Presence::Needed }
}

const fn free(name: &'static str, kind: Kind) -> Typed {
    Typed { name, kind, presence: Presence::Free }
}

impl Reader<'_> {
    /// A fact of that kind.
    pub(super) fn fact(&mut self, kind: &Kind, node: &Spanned<Node>) -> Option<Fact> {
        Some(match kind {
            Kind::Word => Fact::Word(self.word(node, "a word")?.into()),
            Kind::Name => {
                let expected = "a word such as `press-release`";
                Fact::Word(self.name(node, expected)?.as_str().into())
            }
            Kind::OneOf(words) => Fact::Word(self.one_of(node, words)?.into()),
            Kind::Region => Fact::Region(self.region(node)?),
            Kind::Language => Fact::Language(self.locale(node)?),
            Kind::WorkingLanguages => self.working_languages(node),
            Kind::Day => Fact::Date(self.day(node)?),
            Kind::Time => self.time(node, date::TIME)?,
            Kind::Moment => {
                let expected = "a time such as `2025-09-17T09:00`";
                match self.time(node, expected)? {
                    time @ Fact::Moment(_) => time,
                    _ => return self.wrong(node, expected),
                }
            }
            Kind::Languages => {
                let expected = "a list of language tags such as `[en, zh-Hans]`";
                let tags = self.list(node, expected);
                let languages = tags.iter().filter_map(|node| self.locale(node));
                Fact::List(languages.map(Fact::Language).collect())
            }
            Kind::Mail => {
                let expected = "an address such as `desk@example.org`";
                let text = self.word(node, expected)?;
                let address = format!("mailto:{text}");
                if !text.contains('@') || address::check(&address).is_err() {
                    return self.wrong(node, expected);
                }
                Fact::Address(address.into())
            }
            Kind::Addresses => Fact::Map(self.addresses_by_language(node)),
            Kind::Degrees(most) => self.degrees(node, *most)?,
            Kind::Address => Fact::Address(self.address(node)?.into()),
            Kind::Entry(collections) => Fact::Page(self.entry(node, collections)?),
            Kind::Entries(collections) => {
                let list = match &node.value {
                    Node::List(list) => list.as_slice(),
                    _ => std::slice::from_ref(node),
                };
                let pages = list.iter().filter_map(|node| self.entry(node, collections));
                Fact::List(pages.map(Fact::Page).collect())
            }
            Kind::Files => Fact::Map(self.files_by_language(node)),
        })
    }

    fn entry(&mut self, node: &Spanned<Node>, collections: &[&str]) -> Option<PageId> {
        let page = self.page(node, collections)?;
        if page.section().is_none() {
            return self.wrong(node, "an entry such as `venues/harbour`");
        }
        Some(page)
    }

    /// A day.
    pub(super) fn day(&mut self, node: &Spanned<Node>) -> Option<Date> {
        let day = date::day(self.word(node, date::DAY)?);
        if day.is_none() {
            self.wrong::<()>(node, date::DAY);
        }
        day
    }

    fn region(&mut self, node: &Spanned<Node>) -> Option<Region> {
        const EXPECTED: &str = "a country's code such as `TH` (ISO 3166-1 alpha-2)";
        let text = self.word(node, EXPECTED)?;
        match Region::new(text).filter(|region| super::region::is_assigned(*region)) {
            Some(region) => Some(region),
            None => self.wrong(node, EXPECTED),
        }
    }

    fn working_languages(&mut self, node: &Spanned<Node>) -> Fact {
        let mut languages = Vec::new();
        for node in self.list(node, "a list of language tags such as `[en, zh-Hans]`") {
            if let Some(locale) = self.locale(node) {
                self.working.push((locale.clone(), self.span(node)));
                languages.push(Fact::Language(locale));
            }
        }
        Fact::List(languages)
    }

    fn degrees(&mut self, node: &Spanned<Node>, most: i32) -> Option<Fact> {
        let degrees = match node.value {
            #[expect(
                clippy::cast_precision_loss,
                reason = "a number that large is refused right below"
            )]
            Node::Integer(value) => value as f64,
            Node::Decimal(value) => value,
            _ => f64::NAN,
        };
        if degrees.abs() <= f64::from(most) {
            return Some(Fact::Decimal(degrees));
        }
        self.wrong(node, &format!("a number of degrees between -{most} and {most}"))
    }

    /// A day or a time, of which the clock says the same only once.
    fn time(&mut self, node: &Spanned<Node>, expected: &str) -> Option<Fact> {
        let text = self.word(node, expected)?;
        let Some(fact) = date::day_or_time(text, &self.zone) else {
            return self.wrong(node, expected);
        };
        self.is_clear(node, text).then_some(fact)
    }

    /// Whether a local time is there, and once: it is neither skipped nor said again by a
    /// clock that is changed. What is not is told.
    pub(super) fn is_clear(&mut self, node: &Spanned<Node>, text: &str) -> bool {
        let Some(change) = date::change(text, &self.zone) else { return true };
        let zone = self.zone.iana_name().unwrap_or("UTC").to_owned();
        let fact = match change {
            Change::Skipped => format!("the clocks of {zone} never show `{text}`"),
            Change::Twice => format!("the clocks of {zone} show `{text}` twice"),
        };
        let clear = date::time(text, &self.zone)
            .map(|time| time.timestamp().display_with_offset(time.offset()).to_string())
            .unwrap_or_default();
        let help = format!("write the offset from UTC, as in `{clear}`");
        let told = Diagnostic::error(Code::ClockChange, fact).at(self.span(node));
        self.diagnostics.push(told.help(help));
        false
    }

    fn addresses_by_language(&mut self, node: &Spanned<Node>) -> FactMap {
        let mut addresses = FactMap::new();
        let expected =
            "a map of languages to addresses, such as `en: https://example.org/`";
        let map = self.map(node, expected);
        for field in map.into_iter().flatten() {
            let tag = self.locale_at(&field.key.value, self.span(&field.key));
            let address = self.address(&field.value);
            if let (Some(tag), Some(address)) = (tag, address) {
                addresses.insert(tag.as_str(), Fact::Address(address.into()));
            }
        }
        addresses
    }

    fn files_by_language(&mut self, node: &Spanned<Node>) -> FactMap {
        let mut files = FactMap::new();
        let map = self.map(node, "a map of languages to files, such as `en: text.pdf`");
        for field in map.into_iter().flatten() {
            let tag = self.locale_at(&field.key.value, self.span(&field.key));
            let file = self.file(&field.value);
            if let (Some(tag), Some(file)) = (tag, file) {
                files.insert(tag.as_str(), Fact::File(file));
            }
        }
        files
    }
}
