//! How a locale writes numbers, days, times, lists and names.
//!
//! Lives here: [`Formats`], one for each locale. What CLDR knows comes from ICU4X, by the
//! tag that the site gives (`th-u-ca-gregory`); a language that CLDR lacks brings it in
//! messages of its own, whose ids stand in [`table`].
//!
//! Unknown here: messages with placeables, fallback, the site.

mod date;
mod icu;
mod lacking;
mod number;
mod range;
mod table;

use std::str::FromStr;

use crate::diagnostic::Diagnostics;
use crate::model::{
    Date, Direction, Fingerprint, Hasher, Locale, Region, SourcePath, ZonedDateTime,
};

use icu::Icu;
use lacking::Lacking;
pub use number::{NumberOptions, NumberStyle};

/// How long a day or a time is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Length {
    /// With the weekday.
    Full,
    /// With the month's name.
    Long,
    /// With the month's short name.
    Medium,
    /// In figures.
    Short,
}

/// What of a day and a time is written: the `dateStyle` and `timeStyle` of `DATETIME`.
/// Neither means a long day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct DateOptions {
    /// The day.
    pub date_style: Option<Length>,
    /// The time of day; from `long` on with the offset from UTC.
    pub time_style: Option<Length>,
}

/// What joins the items of a list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ListStyle {
    /// "A, B and C".
    #[default]
    And,
    /// "A, B or C".
    Or,
    /// "A, B, C".
    Unit,
}

/// A day, or an instant in its time zone.
#[derive(Clone, Debug, PartialEq)]
pub enum When {
    /// A civil day.
    Day(Date),
    /// An instant.
    Moment(ZonedDateTime),
}

/// How one locale writes.
#[derive(Debug)]
pub struct Formats {
    source: Data,
    direction: Direction,
    fingerprint: Fingerprint,
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
    /// and plural rule; `own` gives the locale's own messages, which are asked only where
    /// CLDR has nothing; what is missing there is told, at `file`.
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
        let direction = icu::direction(&tag);
        let mut hasher = Hasher::new();
        hasher.text(&tag.to_string());
        let source = match Icu::new(&tag) {
            Some(icu) => Data::Icu(Box::new(icu)),
            None => {
                let own = table::read(locale, own, file, diagnostics);
                own.add_to(&mut hasher);
                Data::Own(Box::new(Lacking::new(own)))
            }
        };
        Self { source, direction, fingerprint: hasher.finish() }
    }

    /// What stands for all of it.
    #[must_use]
    pub fn fingerprint(&self) -> Fingerprint {
        self.fingerprint
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
        match &self.source {
            Data::Icu(icu) => icu.number(value, options),
            Data::Own(own) => own.number(value, options),
        }
    }

    /// A day or an instant.
    #[must_use]
    pub fn date(&self, when: &When, options: &DateOptions) -> String {
        let written = match &self.source {
            Data::Icu(icu) => icu.date(when, options),
            Data::Own(own) => own.date(when, options),
        };
        match (when, options.time_style) {
            (When::Moment(moment), Some(Length::Full | Length::Long)) => {
                format!("{written} ({})", date::offset(moment))
            }
            _ => written,
        }
    }

    /// A span of days or instants; what both ends share is written once.
    #[must_use]
    pub fn range(&self, start: &When, end: &When, options: &DateOptions) -> String {
        match &self.source {
            _ if start == end => self.date(start, options),
            Data::Icu(icu) => icu.range(start, end, options),
            Data::Own(own) => own.range(start, end, options),
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

    /// Whether the locale brings its data in messages of its own.
    pub(super) fn is_own(&self) -> bool {
        matches!(self.source, Data::Own(_))
    }
}

impl FromStr for Length {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        match text {
            "full" => Ok(Self::Full),
            "long" => Ok(Self::Long),
            "medium" => Ok(Self::Medium),
            "short" => Ok(Self::Short),
            _ => Err(()),
        }
    }
}

#[cfg(test)]
mod tests;
