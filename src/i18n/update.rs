//! What an edit of some files makes of the messages: only these files are read, and only
//! what their messages touch is looked at again.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::bundle::{Bundle, Layer, SLUG};
use super::bundles::Bundles;
use super::check::{self, LOCALE_DATA};
use super::closure::references;
use super::cycle;
use super::ids::{IdNumber, Ids};
use super::load::{built, folders_of, formats, is_messages, records, state_file};
use super::resource::Entry;
use super::syntax::{self, Read};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::{Languages, LocaleSetting, MessageId, Name, SourcePath, Span};
use crate::source::Files;

/// What an edit of messages touched.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Touched {
    /// The messages and terms that were read again, or whose states were.
    pub ids: BTreeSet<MessageId>,
    /// Whether a message, its value or one of its attributes came or went, or one that
    /// others refer to refers to others now: then their states may be others.
    pub existence: bool,
    /// Whether a part of an address may have changed.
    pub slugs: bool,
}

/// A file of messages: whose it is.
struct Place<'a> {
    locale: usize,
    layer: Layer,
    path: &'a SourcePath,
}

impl Bundles {
    /// The messages after the files at `changed` became what `files` has; these came, went
    /// or were written to. None if the locales that are built are others now.
    ///
    /// An entry that is wrong in itself, or that refers to what nobody has, leaves its last
    /// good text in place; what is wrong with it is among the findings.
    #[must_use]
    pub fn after(
        &self,
        files: &Files,
        changed: &BTreeSet<SourcePath>,
    ) -> Option<(Self, Touched)> {
        let mut next = self.clone();
        let mut touched = Touched::default();
        let paths: BTreeSet<&SourcePath> = changed.iter().chain(&self.held).collect();
        let places: Vec<Place> =
            paths.into_iter().filter_map(|path| self.place_of(path)).collect();
        // Of a file that is nobody's there is something to say for as long as it is there.
        let came_or_went = |path: &SourcePath| match self.place_of(path) {
            Some(place) => self.holds(&place) != files.get(path.as_str()).is_some(),
            None => is_messages(path),
        };
        if changed.iter().any(came_or_went) && !next.keeps_its_locales(files) {
            return None;
        }
        for place in &places {
            next.read_again(files, place, &mut touched);
        }
        for place in &places {
            next.hold_back(self, place);
        }
        for (number, locale) in self.locales.iter().enumerate() {
            if changed.contains(state_file(locale).as_str()) {
                let before = &self.records[number];
                let after = records(files, locale).or_last(before);
                touched
                    .ids
                    .extend(before.lines.keys().chain(after.lines.keys()).cloned());
                next.records[number] = after;
            }
        }
        let moved = next.compare(self, &mut touched);
        next.format_again(&touched);
        next.look_again(&touched, &moved);
        next.names = next.names_anew();
        Some((next, touched))
    }

    /// The same messages for a site that may want other languages than before. None if
    /// they have to be read anew for it.
    #[must_use]
    pub fn wanting(
        &self,
        files: &Files,
        languages: &Languages,
        theme: &Name,
    ) -> Option<Self> {
        let (before, named) = &*self.wanted;
        if named != theme
            || before.reference != languages.reference
            || !before.wanted.iter().map(data).eq(languages.wanted.iter().map(data))
        {
            return None;
        }
        let because = |languages: &Languages| -> Vec<Span> {
            languages.wanted.iter().map(|setting| setting.because.clone()).collect()
        };
        let mut next = self.clone();
        if because(before) != because(languages) {
            next.wanted = Arc::new((languages.clone(), theme.clone()));
            next.keeps_its_locales(files);
        }
        Some(next)
    }

    fn place_of<'p>(&self, path: &'p SourcePath) -> Option<Place<'p>> {
        if !is_messages(path) {
            return None;
        }
        self.locales.iter().enumerate().find_map(|(locale, tag)| {
            let folders = folders_of(&self.wanted.1, tag);
            let (layer, _) =
                folders.into_iter().find(|(_, folder)| path.below(folder).is_some())?;
            Some(Place { locale, layer, path })
        })
    }

    fn holds(&self, place: &Place) -> bool {
        let bundle = self.tables.bundles.get(place.locale);
        bundle.is_some_and(|bundle| bundle.file(place.path).is_some())
    }

    fn keeps_its_locales(&mut self, files: &Files) -> bool {
        let mut ground = Diagnostics::new();
        let settings = built(files, &self.wanted.0, &mut ground);
        self.findings.ground = ground.iter().cloned().collect();
        settings.iter().map(|setting| &setting.locale).eq(self.locales.iter())
    }

    /// Reads one file. What is broken in it leaves what was there before.
    fn read_again(&mut self, files: &Files, place: &Place, touched: &mut Touched) {
        let path = place.path;
        let ids = &mut self.tables.ids;
        let Some(bundle) = self.tables.bundles.get_mut(place.locale) else { return };
        self.held.remove(path);
        let held = |bundle: &Bundle| -> Vec<MessageId> {
            let entries = bundle.file(path).map(Read::entries).unwrap_or_default();
            entries.iter().filter_map(|entry| MessageId::new(entry.id_text())).collect()
        };
        touched.ids.extend(held(bundle));
        let Some(file) = files.get(path.as_str()) else {
            return bundle.remove(path, ids);
        };
        let Some(source) = &file.source else { return };
        let mut read = syntax::read(source, place.layer);
        hold(&mut read, bundle, path, ids);
        bundle.remove(path, ids);
        bundle.add(path, read, ids);
        touched.ids.extend(held(bundle));
    }

    /// Puts the last texts of `before` into the places of those that are broken.
    pub fn hold_on(&mut self, before: &Self) {
        for (number, locale) in self.locales.iter().enumerate() {
            let last = before.index(locale).and_then(|it| before.tables.bundles.get(it));
            let (Some(last), Some(bundle)) = (last, self.tables.bundles.get_mut(number))
            else {
                continue;
            };
            let broken = bundle.files().filter(|(_, it)| it.is_broken());
            let broken: Vec<_> =
                broken.map(|(path, it)| (path.clone(), it.clone())).collect();
            let ids = &mut self.tables.ids;
            for (path, mut read) in broken {
                hold(&mut read, last, &path, &before.tables.ids);
                bundle.remove(&path, ids);
                bundle.add(&path, read, ids);
            }
        }
        self.look_at_all();
        self.names = self.names_anew();
    }

    /// Puts the last text of an entry back whose new one refers to what nobody has.
    fn hold_back(&mut self, before: &Self, place: &Place) {
        let (locale, path) = (place.locale, place.path);
        let bundles = |all: &Self| all.tables.bundles.get(locale).cloned();
        let (Some(old), Some(mut bundle)) = (bundles(before), bundles(self)) else {
            return;
        };
        let Some(entries) = bundle.file(path).map(Read::entries) else { return };
        let mut findings = Vec::new();
        for entry in entries.iter().filter(|entry| entry.refers()) {
            let Some(id) = self.tables.ids.get(entry.id_text()) else { continue };
            let Some(last) = old.own(id, path).filter(|last| !last.is(entry)) else {
                continue;
            };
            let wrong = check::references_of(self, locale, entry);
            if !wrong.is_empty() && check::references_of(self, locale, last).is_empty() {
                findings.extend(wrong);
                bundle.replace(id, last);
            }
        }
        if !findings.is_empty() {
            self.held.insert(path.clone());
            bundle.tell(path, findings);
            self.tables.bundles[locale] = bundle;
        }
    }

    /// Completes `touched`; the messages that came or went, wholly or in part.
    fn compare(&self, before: &Self, touched: &mut Touched) -> BTreeSet<MessageId> {
        let mut moved = BTreeSet::new();
        let mut rewired = BTreeSet::new();
        let tables = before.tables.bundles.iter().zip(&self.tables.bundles);
        for (was, is) in tables.clone() {
            for id in &touched.ids {
                // An id keeps its number, and one that the old ones lack is not there.
                let number = self.tables.ids.get(id.as_str());
                let was = number.and_then(|id| was.get(id));
                let is = number.and_then(|id| is.get(id));
                if parts(was) != parts(is) {
                    moved.insert(id.clone());
                }
                if referred_to(was) != referred_to(is) {
                    rewired.insert(id.clone());
                }
                touched.slugs |= slug(was) != slug(is);
            }
        }
        let refers = |(was, is): (&Bundle, &Bundle)| {
            was.has_referring_slugs() || is.has_referring_slugs()
        };
        touched.slugs |= !touched.ids.is_empty() && tables.clone().any(refers);
        touched.existence =
            !moved.is_empty() || self.referring(&rewired).next().is_some();
        moved
    }

    /// The messages that refer to one of `ids`.
    fn referring(&self, ids: &BTreeSet<MessageId>) -> impl Iterator<Item = IdNumber> {
        let bundles = if ids.is_empty() { &[] } else { &*self.tables.bundles };
        let entries = bundles.iter().flat_map(Bundle::iter);
        let refers =
            |entry: &Entry| referred_to(Some(entry)).iter().any(|id| ids.contains(*id));
        entries.filter(move |(_, entry)| refers(entry)).map(|(id, _)| id)
    }

    /// Makes the formats anew, if a message that they are made from may have changed.
    fn format_again(&mut self, touched: &Touched) {
        let brings = |id: &MessageId| id.as_str().starts_with(LOCALE_DATA);
        let refers = |id: &MessageId| {
            id.is_term() && self.tables.bundles.iter().any(Bundle::has_locale_data)
        };
        let refer = self.tables.bundles.iter().any(Bundle::has_referring_locale_data);
        if touched.ids.iter().any(|id| refer || brings(id) || refers(id)) {
            for locale in 0..self.locales.len() {
                let (made, found) = formats(self, locale);
                self.tables.formats[locale] = Arc::new(made);
                self.findings.formats[locale] = found;
            }
        }
    }

    /// Looks at what was touched, and at what refers to messages that came or went.
    fn look_again(&mut self, touched: &Touched, moved: &BTreeSet<MessageId>) {
        // What only a line of `state.yaml` names has no number yet.
        let mut ids: BTreeSet<IdNumber> = touched
            .ids
            .iter()
            .filter_map(|id| self.tables.ids.add(id.as_str()))
            .collect();
        let twins = touched.ids.iter().filter_map(check::twin);
        ids.extend(twins.filter_map(|id| self.tables.ids.get(id.as_str())));
        if !moved.is_empty() {
            ids.extend(self.referring(moved));
            // What leads to nothing names what is near.
            let lost = |found: &[Diagnostic]| {
                found.iter().any(|it| it.code == Code::UnknownMessage)
            };
            let found = self.findings.messages.iter().filter(|(_, found)| lost(found));
            ids.extend(found.filter_map(|(id, _)| self.tables.ids.get(id.as_str())));
        }
        let ids: Vec<IdNumber> = ids.into_iter().collect();
        self.look_at(&ids);
        // One that is mended may be told where nothing was touched.
        self.findings.cycles = if self.findings.cycles.is_empty() {
            let asked = |locale: usize, id: &MessageId| {
                let number = self.tables.ids.get(id.as_str())?;
                let mut steps = self.tables.chain(locale).iter();
                steps.find_map(|step| self.tables.own(step.source, number))
            };
            let locales = 0..self.locales.len();
            let messages = locales.flat_map(|locale| {
                let ids = touched.ids.iter();
                ids.filter_map(move |id| Some((locale, id, asked(locale, id)?)))
            });
            let found = cycle::of(self, messages);
            // Which step of a cycle is told does not depend on the edit.
            if found.is_empty() { found.into() } else { cycle::all(self).into() }
        } else {
            cycle::all(self).into()
        };
    }
}

/// The messages and terms that an entry refers to.
fn referred_to(entry: Option<&Entry>) -> BTreeSet<&str> {
    let patterns = entry.into_iter().flat_map(|entry| {
        let patterns = entry.patterns().filter(|pattern| pattern.refers());
        patterns.flat_map(|pattern| references(&entry.resource, pattern))
    });
    patterns.map(|(_, id, _)| id).collect()
}

/// Puts what a file held in `before` into the places of what is broken in it.
fn hold(read: &mut Read, before: &Bundle, path: &SourcePath, ids: &Ids) {
    let (Some(last), Some(trouble)) = (before.file(path), read.trouble()) else { return };
    let shown = |id: &str| before.own(ids.get(id)?, path).cloned();
    let mut kept = Vec::new();
    if trouble.refused {
        let entries = last.entries();
        kept.extend(entries.iter().filter_map(|entry| shown(entry.id_text())));
    }
    let broken_before = last.trouble().map(|trouble| &trouble.broken);
    let mended = trouble.broken.iter().filter_map(|id| {
        let was_broken = broken_before.is_some_and(|broken| broken.contains(id));
        let entry = shown(id.as_str()).filter(|_| !was_broken)?;
        Some((id.clone(), entry))
    });
    let mended: Vec<(MessageId, Entry)> = mended.collect();
    if kept.is_empty() && mended.is_empty() {
        return;
    }
    let trouble = read.trouble_mut();
    trouble.kept.extend(kept);
    for (id, entry) in mended {
        trouble.broken.remove(&id);
        trouble.kept.push(entry);
    }
}

/// All that a site says of a locale, but for the place that brought it.
fn data(setting: &LocaleSetting) -> impl PartialEq + use<'_> {
    (&setting.locale, &setting.data, &setting.fallback, &setting.name)
}

/// By what others can refer to an entry: whether it has a value, and its attributes.
fn parts(entry: Option<&Entry>) -> Option<(bool, BTreeSet<&str>)> {
    let entry = entry?;
    Some((entry.value().is_some(), entry.attribute_names().collect()))
}

fn slug(entry: Option<&Entry>) -> Option<String> {
    let entry = entry?;
    Some(entry.pattern(Some(SLUG))?.sketch(&entry.resource))
}
