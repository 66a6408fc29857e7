//! The messages of all built locales: the front door.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::bundle::Bundle;
use super::closure;
use super::findings::Findings;
use super::format::Formats;
use super::ids::IdNumber;
use super::pseudo::Pseudo;
use super::state::{Records, State};
use super::tables::Tables;
use super::{Args, check};
use crate::diagnostic::Diagnostic;
use crate::model::{
    Direction, Fingerprint, Languages, Locale, LocaleSetting, MessageId, MessageRef,
    Name, SourcePath, Span,
};

/// The messages of all built locales. A clone shares all with its original, and costs
/// nothing to speak of.
#[derive(Clone, Debug)]
pub struct Bundles {
    pub(super) tables: Tables,
    pub(super) locales: Arc<[Locale]>,
    pub(super) settings: Arc<[LocaleSetting]>,
    pub(super) reference: usize,
    /// What the site wants, and which theme has messages too.
    pub(super) wanted: Arc<(Languages, Name)>,
    /// What `state.yaml` of each locale says.
    pub(super) records: Vec<Arc<Records>>,
    pub(super) findings: Findings,
    /// The files with entries whose last text stays because the new one refers to what
    /// nobody has: another file may bring it.
    pub(super) held: BTreeSet<SourcePath>,
    /// In which pseudo-locale the texts are written, if in any.
    pub(super) pseudo: Option<Pseudo>,
    /// What each locale is called in itself.
    pub(super) names: Arc<[Box<str>]>,
}

/// How a locale came to a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// It has the text itself.
    Own,
    /// It inherits the text within its language: the text is its own too.
    Inherited,
    /// It falls back to another language.
    Fallback,
}

/// Who answers for a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Found<'b> {
    /// The locale that answered: for a fallback the one in whose language the text is.
    pub locale: &'b Locale,
    /// How the asking locale came to it.
    pub origin: Origin,
}

/// A formatted text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Formatted {
    /// The text, with marks.
    pub text: String,
    /// What was looked up because of an argument: the names of countries and languages.
    pub asked: Vec<(Locale, MessageId)>,
    /// What is wrong with the text.
    pub findings: Vec<Diagnostic>,
    /// Whether it is the same text on every page of the locale: the message takes no
    /// arguments and has no named elements.
    pub plain: bool,
}

impl Bundles {
    /// The same messages in a pseudo-locale, for a look at pages whose addresses are
    /// planned already. Every locale keeps its tag and its own texts.
    #[must_use]
    pub fn pseudo(&self, pseudo: Pseudo) -> Self {
        let mut other = Self { pseudo: Some(pseudo), ..self.clone() };
        other.names = other.names_anew();
        other
    }

    /// The built locales, sorted by tag. A mark names a language by its place here.
    #[must_use]
    pub fn locales(&self) -> &[Locale] {
        &self.locales
    }

    /// The language that all others are translated from.
    #[must_use]
    pub fn reference(&self) -> &Locale {
        // The reference locale is always built.
        &self.settings[self.reference].locale
    }

    /// The number that marks have for a locale, if it is built.
    #[must_use]
    pub fn number(&self, locale: &Locale) -> Option<u16> {
        self.index(locale).and_then(|index| u16::try_from(index).ok())
    }

    pub(super) fn index(&self, locale: &Locale) -> Option<usize> {
        self.locales.binary_search(locale).ok()
    }

    /// Who answers for a message in `locale`.
    #[must_use]
    pub fn find(&self, locale: &Locale, message: &MessageRef) -> Option<Found<'_>> {
        let asks = self.index(locale)?;
        let attribute = message.attribute.as_deref();
        let answer = self.tables.answers(asks, message.id.as_str(), attribute).next()?;
        let step = answer.step;
        let locale = match step.origin {
            Origin::Own | Origin::Inherited => step.source,
            Origin::Fallback => step.speaks,
        };
        Some(Found { locale: self.locales.get(locale)?, origin: step.origin })
    }

    /// The locales, by number, in which a text may read another way if messages of `edited`
    /// do: these, and those that inherit from them or fall back to them, also on the way.
    #[must_use]
    pub fn reached_from(&self, edited: &[u16]) -> Vec<bool> {
        let number = |locale: usize| u16::try_from(locale).ok();
        let mut reached: Vec<bool> = (0..self.locales.len())
            .map(|locale| number(locale).is_some_and(|it| edited.contains(&it)))
            .collect();
        loop {
            let before = reached.clone();
            for (locale, reached) in reached.iter_mut().enumerate() {
                let looks = |at: usize| before.get(at).copied().unwrap_or(true);
                let steps = self.tables.chain(locale);
                *reached |=
                    steps.iter().any(|step| looks(step.source) || looks(step.speaks));
            }
            if reached == before {
                return reached;
            }
        }
    }

    /// Whether a message is the same text on every page of a locale: it takes no
    /// arguments and has no named elements.
    #[must_use]
    pub fn is_plain(&self, locale: &Locale, message: &MessageRef) -> bool {
        let Some(asks) = self.index(locale) else { return true };
        let attribute = message.attribute.as_deref();
        let answer = self.tables.answers(asks, message.id.as_str(), attribute).next();
        answer.is_none_or(|answer| closure::is_fixed(&self.tables, answer))
    }

    /// What a message in `locale` depends on: its texts and all that they refer to, in
    /// the locales that answer, and how these write. That a text is missing counts too.
    #[must_use]
    pub fn fingerprint(&self, locale: &Locale, id: &MessageId) -> Fingerprint {
        let Some(asks) = self.index(locale) else { return Fingerprint::default() };
        closure::fingerprint(self, asks, id)
    }

    /// How far the translation of a message is. The reference locale's texts are none,
    /// and count as reviewed.
    #[must_use]
    pub fn state(&self, locale: &Locale, id: &MessageId) -> State {
        let asks = self.index(locale);
        asks.map_or(State::Missing, |asks| self.state_in(asks, self.known(id), id))
    }

    /// The same for all locales, by their numbers.
    pub fn states(&self, id: &MessageId) -> impl Iterator<Item = State> {
        let number = self.known(id);
        (0..self.locales.len()).map(move |asks| self.state_in(asks, number, id))
    }

    fn state_in(&self, asks: usize, number: Option<IdNumber>, id: &MessageId) -> State {
        let Some(number) = number else { return State::Missing };
        let reference = self.tables.own(self.reference, number);
        check::state(self, asks, (number, id), reference)
    }

    fn known(&self, id: &MessageId) -> Option<IdNumber> {
        self.tables.ids.get(id.as_str())
    }

    /// Where the message stands that answers `locale`.
    #[must_use]
    pub fn span(&self, locale: &Locale, id: &MessageId) -> Option<Span> {
        let (asks, number) = (self.index(locale)?, self.known(id)?);
        let mut steps = self.tables.chain(asks).iter();
        let entry = steps.find_map(|step| self.tables.own(step.source, number))?;
        Some(entry.span())
    }

    /// The ids of the reference locale, sorted.
    pub fn ids(&self) -> impl Iterator<Item = &MessageId> {
        let bundle = self.tables.bundles.get(self.reference);
        let ids = bundle.into_iter().flat_map(Bundle::iter).map(|(id, _)| id);
        self.tables.ids.sorted(ids).into_iter()
    }

    /// The direction in which a locale is written.
    #[must_use]
    pub fn direction(&self, locale: &Locale) -> Direction {
        self.direction_with(self.formats(locale))
    }

    /// The same for the locale of that number.
    #[must_use]
    pub fn direction_of(&self, locale: u16) -> Direction {
        self.direction_with(self.formats_of(locale))
    }

    fn direction_with(&self, formats: &Formats) -> Direction {
        match self.pseudo {
            Some(Pseudo::Mirrored) => Direction::Rtl,
            Some(Pseudo::Accented) | None => formats.direction(),
        }
    }

    /// A locale's name in itself: as the site sets it, as its own term `-language-…` has
    /// it, or as the locale data does.
    #[must_use]
    pub fn name(&self, locale: &Locale) -> String {
        if let Some(number) = self.number(locale) {
            return self.name_of(number).to_owned();
        }
        let name = self.formats(locale).language(locale);
        name.unwrap_or_else(|| locale.to_string())
    }

    /// The same for the locale of that number; nothing for one that is not built.
    #[must_use]
    pub fn name_of(&self, locale: u16) -> &str {
        self.names.get(usize::from(locale)).map_or("", |name| name)
    }

    /// What the locales are called now.
    pub(super) fn names_anew(&self) -> Arc<[Box<str>]> {
        self.settings.iter().map(|setting| self.name_anew(setting).into()).collect()
    }

    fn name_anew(&self, setting: &LocaleSetting) -> String {
        let locale = &setting.locale;
        if let Some(name) = &setting.name {
            return name.to_string();
        }
        let term = MessageId::new(&format!("-language-{}", locale.path()));
        if let Some(term) = term.map(MessageRef::from)
            && self
                .find(locale, &term)
                .is_some_and(|found| found.origin != Origin::Fallback)
            && let Some(text) = self.format(locale, &term, &Args::new(), &|_| None)
            && text.findings.is_empty()
        {
            return crate::model::mark::strip(&text.text).into_owned();
        }
        let name = self.formats(locale).own_name();
        name.map_or_else(|| locale.to_string(), str::to_owned)
    }

    /// How a locale writes numbers, dates, lists and names. Of a locale that is not
    /// built, the reference locale's.
    #[must_use]
    pub fn formats(&self, locale: &Locale) -> &Formats {
        let index = self.index(locale).unwrap_or(self.reference);
        // Every built locale has its formats.
        &self.tables.formats[index]
    }

    /// The same for the locale of that number.
    #[must_use]
    pub fn formats_of(&self, locale: u16) -> &Formats {
        let formats = self.tables.formats.get(usize::from(locale));
        formats.unwrap_or(&self.tables.formats[self.reference])
    }
}
