//! What an edit of some files makes of the messages: only these files are read, and only
//! what their messages touch is looked at again.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::bundle::{Bundle, Entry, Layer, SLUG};
use super::bundles::Bundles;
use super::check::{self, LOCALE_DATA};
use super::closure::references;
use super::cycle;
use super::load::{built, folders_of, formats, is_messages, records, state_file};
use super::syntax::{self, Read};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::{Languages, LocaleSetting, MessageId, Name, SourcePath, Span};
use crate::source::Files;

/// What an edit of messages touched.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Touched {
    /// The messages and terms that were read again, or whose states were.
    pub ids: BTreeSet<MessageId>,
    /// Whether a message, its value or one of its attributes came or went.
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
        let Some(bundle) = self.tables.bundles.get_mut(place.locale) else { return };
        self.held.remove(path);
        let ids = |bundle: &Bundle| -> Vec<MessageId> {
            let read = bundle.file(path).into_iter();
            read.flat_map(|read| &read.entries).map(|(id, _)| id.clone()).collect()
        };
        touched.ids.extend(ids(bundle));
        let Some(file) = files.get(path.as_str()) else { return bundle.remove(path) };
        let Some(source) = &file.source else { return };
        let mut read = syntax::read(source, place.layer);
        hold(&mut read, bundle, path);
        bundle.remove(path);
        bundle.add(path, read);
        touched.ids.extend(ids(bundle));
    }

    /// Puts the last texts of `before` into the places of those that are broken.
    pub fn hold_on(&mut self, before: &Self) {
        for (number, locale) in self.locales.iter().enumerate() {
            let last = before.index(locale).and_then(|it| before.tables.bundles.get(it));
            let (Some(last), Some(bundle)) = (last, self.tables.bundles.get_mut(number))
            else {
                continue;
            };
            let broken =
                bundle.files().filter(|(_, it)| it.refused || !it.broken.is_empty());
            let broken: Vec<_> =
                broken.map(|(path, it)| (path.clone(), it.clone())).collect();
            for (path, mut read) in broken {
                hold(&mut read, last, &path);
                bundle.remove(&path);
                bundle.add(&path, read);
            }
        }
        self.look_at_all();
    }

    /// Puts the last text of an entry back whose new one refers to what nobody has.
    fn hold_back(&mut self, before: &Self, place: &Place) {
        let (locale, path) = (place.locale, place.path);
        let bundles = |all: &Self| all.tables.bundles.get(locale).cloned();
        let (Some(old), Some(mut bundle)) = (bundles(before), bundles(self)) else {
            return;
        };
        let Some(read) = bundle.file(path).cloned() else { return };
        let mut findings = Vec::new();
        for (id, entry) in &read.entries {
            let Some(last) = old.own(id.as_str(), path) else { continue };
            let wrong = check::references_of(self, locale, entry);
            let differs = !Arc::ptr_eq(last, entry);
            if differs
                && !wrong.is_empty()
                && check::references_of(self, locale, last).is_empty()
            {
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
        let tables = before.tables.bundles.iter().zip(&self.tables.bundles);
        for (was, is) in tables.clone() {
            for id in &touched.ids {
                let (was, is) = (was.get(id.as_str()), is.get(id.as_str()));
                if parts(was) != parts(is) {
                    moved.insert(id.clone());
                }
                touched.slugs |= slug(was) != slug(is);
            }
        }
        let refers = |(was, is): (&Bundle, &Bundle)| {
            was.has_referring_slugs() || is.has_referring_slugs()
        };
        touched.slugs |= !touched.ids.is_empty() && tables.clone().any(refers);
        touched.existence = !moved.is_empty();
        moved
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
        let twins = touched.ids.iter().filter_map(check::twin);
        let mut ids: BTreeSet<MessageId> =
            touched.ids.iter().cloned().chain(twins).collect();
        if !moved.is_empty() {
            let entries = self.tables.bundles.iter().flat_map(Bundle::iter);
            let refers = |entry: &Entry| {
                entry.patterns().any(|pattern| {
                    let all = references(&entry.resource, pattern);
                    all.iter().any(|(_, id, _)| moved.contains(*id))
                })
            };
            ids.extend(
                entries.filter(|(_, entry)| refers(entry)).map(|(id, _)| id.clone()),
            );
        }
        if !moved.is_empty() {
            // What leads to nothing names what is near.
            let lost = |found: &[Diagnostic]| {
                found.iter().any(|it| it.code == Code::UnknownMessage)
            };
            let found = self.findings.messages.iter();
            ids.extend(found.filter(|(_, found)| lost(found)).map(|(id, _)| id.clone()));
        }
        let ids: Vec<MessageId> = ids.into_iter().collect();
        self.look_at(&ids);
        // One that is mended may be told where nothing was touched.
        self.findings.cycles = if self.findings.cycles.is_empty() {
            let asked = |locale: usize, id: &MessageId| {
                let mut steps = self.tables.chain(locale).iter();
                steps.find_map(|step| {
                    self.tables.bundles.get(step.source)?.get(id.as_str())
                })
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

/// Puts what a file held in `before` into the places of what is broken in it.
fn hold(read: &mut Read, before: &Bundle, path: &SourcePath) {
    let Some(last) = before.file(path) else { return };
    let shown = |id: &MessageId| before.own(id.as_str(), path).cloned();
    if read.refused {
        let ids = last.entries.iter().map(|(id, _)| id);
        read.entries = ids.filter_map(|id| Some((id.clone(), shown(id)?))).collect();
    }
    for id in read.broken.clone() {
        let Some(entry) = shown(&id).filter(|_| !last.broken.contains(&id)) else {
            continue;
        };
        read.broken.remove(&id);
        match read.entries.iter_mut().find(|(own, _)| *own == id) {
            Some((_, place)) => *place = entry,
            None => read.entries.push((id, entry)),
        }
    }
}

/// All that a site says of a locale, but for the place that brought it.
fn data(setting: &LocaleSetting) -> impl PartialEq + use<'_> {
    (&setting.locale, &setting.data, &setting.fallback, &setting.name)
}

/// By what others can refer to an entry: whether it has a value, and its attributes.
fn parts(entry: Option<&Entry>) -> Option<(bool, BTreeSet<&str>)> {
    let entry = entry?;
    Some((entry.value.is_some(), entry.attribute_names().collect()))
}

fn slug(entry: Option<&Entry>) -> Option<String> {
    let entry = entry?;
    Some(entry.pattern(Some(SLUG))?.sketch(&entry.resource))
}
