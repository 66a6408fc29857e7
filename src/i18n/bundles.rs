//! The messages of all built locales: the front door.

use std::collections::{BTreeSet, HashMap};
use std::sync::{Arc, PoisonError, RwLock};

use super::closure;
use super::findings::Findings;
use super::format::Formats;
use super::pattern::Pattern;
use super::pseudo::Pseudo;
use super::resolve::Resolver;
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
    pub(super) fingerprints: Known,
}

/// The fingerprints that were asked for. A clone, which may hold other messages, knows
/// none of them.
#[derive(Debug, Default)]
pub(super) struct Known(RwLock<HashMap<(usize, MessageId), Fingerprint>>);

impl Clone for Known {
    fn clone(&self) -> Self {
        Self::default()
    }
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
}

impl Bundles {
    /// The same messages in a pseudo-locale, for a look at pages whose addresses are
    /// planned already. Every locale keeps its tag and its own texts.
    #[must_use]
    pub fn pseudo(&self, pseudo: Pseudo) -> Self {
        Self { pseudo: Some(pseudo), ..self.clone() }
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

    /// Formats a message for a page in `locale`. `links` gives the number of a named
    /// element in the render's table. Nothing if no locale of the chain has the message.
    ///
    /// A text that fails gives way to the next locale's; its findings stay.
    #[must_use]
    pub fn format(
        &self,
        locale: &Locale,
        message: &MessageRef,
        args: &Args,
        links: &dyn Fn(&str) -> Option<u16>,
    ) -> Option<Formatted> {
        let asks = self.index(locale)?;
        let attribute = message.attribute.as_deref();
        let mut first: Option<String> = None;
        let mut findings = Vec::new();
        let mut asked = Vec::new();
        for answer in self.tables.answers(asks, message.id.as_str(), attribute) {
            let mut resolver = Resolver::new(&self.tables, asks, args, links, false)
                .disguised(self.pseudo);
            resolver.write(answer);
            asked.append(&mut resolver.asked);
            let problems = std::mem::take(&mut resolver.problems);
            let text = resolver.into_text();
            if problems.is_empty() {
                first = Some(text);
                break;
            }
            let place = self.place(answer.step.source, &message.id);
            for problem in problems {
                if let Some(place) = &place {
                    findings.extend(problem.told(message, place, args));
                }
            }
            first = first.or(Some(text));
        }
        let name =
            |(asks, id): (usize, MessageId)| Some((self.locales.get(asks)?.clone(), id));
        Some(Formatted {
            text: first?,
            asked: asked.into_iter().filter_map(name).collect(),
            findings,
        })
    }

    /// Whether a message is the same text on every page of a locale: it takes no
    /// arguments and has no named elements.
    #[must_use]
    pub fn is_plain(&self, locale: &Locale, message: &MessageRef) -> bool {
        let Some(asks) = self.index(locale) else { return true };
        let attribute = message.attribute.as_deref();
        let answer = self.tables.answers(asks, message.id.as_str(), attribute).next();
        answer.is_none_or(|answer| {
            matches!(answer.pattern, Pattern::Plain(_))
                || closure::is_fixed(&self.tables, asks, message)
        })
    }

    /// What a message in `locale` depends on: its texts and all that they refer to, in
    /// the locales that answer, and how these write. That a text is missing counts too.
    #[must_use]
    pub fn fingerprint(&self, locale: &Locale, id: &MessageId) -> Fingerprint {
        let Some(asks) = self.index(locale) else { return Fingerprint::default() };
        let key = (asks, id.clone());
        let known = self.fingerprints.0.read().unwrap_or_else(PoisonError::into_inner);
        if let Some(fingerprint) = known.get(&key) {
            return *fingerprint;
        }
        drop(known);
        let made = closure::fingerprint(self, asks, id);
        let mut known =
            self.fingerprints.0.write().unwrap_or_else(PoisonError::into_inner);
        known.insert(key, made);
        made
    }

    /// How far the translation of a message is. The reference locale's texts are none,
    /// and count as reviewed.
    #[must_use]
    pub fn state(&self, locale: &Locale, id: &MessageId) -> State {
        let reference = check::reference_entry(self, id);
        match self.index(locale) {
            Some(asks) => check::state(self, asks, id, reference),
            None => State::Missing,
        }
    }

    /// The same for all locales, by their numbers.
    pub fn states(&self, id: &MessageId) -> impl Iterator<Item = State> {
        let reference = check::reference_entry(self, id);
        let locales = 0..self.locales.len();
        locales.map(move |asks| check::state(self, asks, id, reference))
    }

    /// Where the message stands that answers `locale`.
    #[must_use]
    pub fn span(&self, locale: &Locale, id: &MessageId) -> Option<Span> {
        let asks = self.index(locale)?;
        self.tables.chain(asks).iter().find_map(|step| self.place(step.source, id))
    }

    fn place(&self, locale: usize, id: &MessageId) -> Option<Span> {
        let entry = self.tables.bundles.get(locale)?.get(id.as_str())?;
        Some(entry.span())
    }

    /// The ids of the reference locale, sorted.
    pub fn ids(&self) -> impl Iterator<Item = &MessageId> {
        let bundle = self.tables.bundles.get(self.reference);
        bundle.into_iter().flat_map(|bundle| bundle.iter().map(|(id, _)| id))
    }

    /// The direction in which a locale is written.
    #[must_use]
    pub fn direction(&self, locale: &Locale) -> Direction {
        match self.pseudo {
            Some(Pseudo::Mirrored) => Direction::Rtl,
            Some(Pseudo::Accented) | None => self.formats(locale).direction(),
        }
    }

    /// A locale's name in itself: as the site sets it, as its own term `-language-…` has
    /// it, or as the locale data does.
    #[must_use]
    pub fn name(&self, locale: &Locale) -> String {
        let index = self.index(locale);
        let set = index.and_then(|index| self.settings.get(index)?.name.clone());
        if let Some(name) = set {
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
        self.formats(locale).language(locale).unwrap_or_else(|| locale.to_string())
    }

    /// How a locale writes numbers, dates, lists and names. Of a locale that is not
    /// built, the reference locale's.
    #[must_use]
    pub fn formats(&self, locale: &Locale) -> &Formats {
        let index = self.index(locale).unwrap_or(self.reference);
        // Every built locale has its formats.
        &self.tables.formats[index]
    }
}
