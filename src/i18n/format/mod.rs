//! How a locale writes numbers, days, times, lists and names.
//!
//! Lives here: [`Formats`], one for each locale. What CLDR knows comes from ICU4X, by the
//! tag that the site gives (`th-u-ca-gregory`); a language that CLDR lacks brings it in
//! messages of its own, whose ids stand in [`table`].
//!
//! Unknown here: messages with placeables, fallback, the site.

mod days;
mod icu;
mod lacking;
mod lacking_days;
mod number;
mod options;
mod range;
mod table;
mod written;

use crate::diagnostic::Diagnostics;
use crate::model::{Direction, Fingerprint, Hasher, Locale, Region, SourcePath};

use icu::Icu;
use lacking::Lacking;
pub use number::{NumberOptions, NumberStyle};
use options::offset;
pub use options::{DateOptions, Length, ListStyle, When};

/// What a locale writes in a way of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    /// Numbers, and the plural rule.
    Numbers,
    /// Days and times.
    Dates,
    /// Lists.
    Lists,
    /// Countries and languages.
    Names,
}

impl Kind {
    pub(super) const ALL: [Self; 4] =
        [Self::Numbers, Self::Dates, Self::Lists, Self::Names];
}

/// How one locale writes.
#[derive(Debug)]
pub struct Formats {
    source: Data,
    direction: Direction,
    /// What the language is called in itself, as far as there is data.
    name: Option<String>,
    /// What stands for all of it: whose data, and what the locale's own messages say.
    whole: Fingerprint,
    /// The same of each kind.
    kinds: [Fingerprint; Kind::ALL.len()],
}

#[derive(Debug)]
enum Data {
    Icu(Box<Icu>),
    Own(Box<Lacking>),
}

/// A locale's own message as text, with arguments; none where the locale lacks it.
pub(super) type Own<'a> = &'a dyn Fn(&str, &[(&str, &str)]) -> Option<String>;

impl Formats {
    /// The formats of a locale. `data` is the tag that says whose data, calendar, digits
    /// and plural rule; `own` gives the locale's own messages, which are used where CLDR
    /// has nothing, and for days where they say it otherwise. What is missing, and what nobody reads, is told at `file`.
    pub(super) fn new(
        locale: &Locale,
        data: Option<&icu_locale_core::Locale>,
        own: Own<'_>,
        file: &SourcePath,
        diagnostics: &mut Diagnostics,
    ) -> Self {
        let tag = match data {
            Some(tag) => tag.clone(),
            None => icu_locale_core::Locale::from(locale.id().clone()),
        };
        // The script is the locale's own, whoever lends the data.
        let direction = icu::direction(locale.id()).or_else(|| icu::direction(&tag.id));
        let data = Fingerprint::of(tag.to_string().as_bytes());
        let prints;
        let source = if let Some(mut icu) = Icu::new(&tag) {
            let own = table::read_days(&tag, own, file, diagnostics);
            prints = Kind::ALL.map(|kind| own.fingerprint(kind));
            icu.write_days_as(own.days());
            Data::Icu(Box::new(icu))
        } else {
            let own = table::read(locale, own, file, diagnostics);
            prints = Kind::ALL.map(|kind| own.fingerprint(kind));
            Data::Own(Box::new(Lacking::new(own)))
        };
        let mut hasher = Hasher::new();
        hasher.fingerprint(data);
        for own in prints {
            hasher.fingerprint(own);
        }
        let kinds =
            prints.map(|own| Hasher::new().fingerprint(data).fingerprint(own).finish());
        let direction = direction.unwrap_or(Direction::Ltr);
        let mut formats =
            Self { source, direction, name: None, whole: hasher.finish(), kinds };
        formats.name = formats.language(locale);
        formats
    }

    /// What the language is called in itself, where there is data for it.
    pub(super) fn own_name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// What stands for all of it.
    #[must_use]
    pub fn fingerprint(&self) -> Fingerprint {
        self.whole
    }

    /// What stands for how things of that kind are written.
    pub(super) fn fingerprint_of(&self, kind: Kind) -> Fingerprint {
        self.kinds[kind as usize]
    }

    /// The direction in which the language is written.
    #[must_use]
    pub fn direction(&self) -> Direction {
        self.direction
    }

    /// The plural category of a number as it is written: `one`, `few`, `other` (CLDR).
    #[must_use]
    pub fn plural_category(&self, value: f64, options: &NumberOptions) -> &'static str {
        match &self.source {
            Data::Icu(icu) => icu.plurals().category(value, options),
            Data::Own(own) => own.plural_category(value, options),
        }
    }

    /// A number with the locale's digits and separators.
    #[must_use]
    pub fn number(&self, value: f64, options: &NumberOptions) -> String {
        match number::exact(value) {
            Some(exact) => self.decimal(exact, options),
            None => number::unwritable(value).to_owned(),
        }
    }

    /// A whole number, every digit of it.
    #[must_use]
    pub fn integer(&self, value: i64, options: &NumberOptions) -> String {
        self.decimal(value.into(), options)
    }

    fn decimal(
        &self,
        exact: icu_decimal::input::Decimal,
        options: &NumberOptions,
    ) -> String {
        let decimal = number::decimal(exact, options);
        match &self.source {
            Data::Icu(icu) => icu.number(&decimal, options),
            Data::Own(own) => own.number(&decimal, options),
        }
    }

    /// A day or an instant.
    #[must_use]
    pub fn date(&self, when: &When, options: &DateOptions) -> String {
        let wanted = options.of(when);
        let written = match &self.source {
            Data::Icu(icu) => icu.days().write(when, wanted).map(|written| written.text),
            Data::Own(own) => Some(own.date(when, wanted)),
        };
        let written = written.unwrap_or_else(|| when.day().to_string());
        with_offset(written, offset(when, options))
    }

    /// A span of days or instants; what both ends share is written once. Where one end
    /// has no time, both are days.
    #[must_use]
    pub fn range(&self, start: &When, end: &When, options: &DateOptions) -> String {
        let (start, end) = match (start, end) {
            (When::Moment(_), When::Day(_)) => (&When::Day(start.day()), end),
            (When::Day(_), When::Moment(_)) => (start, &When::Day(end.day())),
            both => both,
        };
        let wanted = options.of(start);
        let offsets = [start, end].map(|when| offset(when, options));
        if offsets[0] != offsets[1] {
            let [from, to] = [start, end].map(|when| self.date(when, options));
            return self.ends(&from, &to);
        }
        let written = match &self.source {
            _ if start == end => return self.date(start, options),
            Data::Icu(icu) => icu.days().range(start, end, wanted),
            Data::Own(own) => Some(own.range(start, end, wanted)),
        };
        let written = written.unwrap_or_else(|| format!("{}/{}", start.day(), end.day()));
        with_offset(written, offset(end, options))
    }

    fn ends(&self, start: &str, end: &str) -> String {
        match &self.source {
            Data::Icu(_) => range::ends(start, end),
            Data::Own(own) => own.ends(start, end),
        }
    }

    /// Several things in one phrase.
    #[must_use]
    pub fn list(&self, items: &[String], style: ListStyle) -> String {
        match &self.source {
            Data::Icu(icu) => icu.list(items, style),
            Data::Own(own) => own.list(items, style),
        }
    }

    /// The name of a country, where there is data for it. A language that CLDR lacks has
    /// its names as terms, which are looked for first.
    #[must_use]
    pub fn region(&self, region: Region) -> Option<String> {
        match &self.source {
            Data::Icu(icu) => icu.region(region),
            Data::Own(_) => None,
        }
    }

    /// The name of a language, where there is data for it.
    #[must_use]
    pub fn language(&self, language: &Locale) -> Option<String> {
        match &self.source {
            Data::Icu(icu) => icu.language(language),
            Data::Own(_) => None,
        }
    }
}

fn with_offset(written: String, offset: Option<String>) -> String {
    match offset {
        Some(offset) => format!("{written} ({offset})"),
        None => written,
    }
}

#[cfg(test)]
mod tests;
