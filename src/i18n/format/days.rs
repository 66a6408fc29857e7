//! Days and times from CLDR, by ICU4X.

use std::sync::{Arc, PoisonError, RwLock};

use icu_calendar::Iso;
use icu_datetime::fieldsets::builder::{DateFields, FieldSetBuilder};
use icu_datetime::fieldsets::enums::CompositeDateTimeFieldSet;
use icu_datetime::input::{Date as IcuDate, DateTime, Time};
use icu_datetime::options::{Length as IcuLength, TimePrecision};
use icu_datetime::{DateTimeFormatter, parts};
use writeable::Writeable;

use super::options::{Length, Wanted, When, without_weekday};
use super::written::{Patterns, Written};
use crate::model::Date;

type Formatter = DateTimeFormatter<CompositeDateTimeFieldSet>;

/// The days and times of a language that CLDR knows.
pub(super) struct Days {
    tag: icu_locale_core::Locale,
    /// How the locale writes them otherwise.
    pub(super) own: Patterns,
    /// Made when first asked for: few sites use more than three of them.
    formatters: RwLock<Vec<(Fields, Option<Arc<Formatter>>)>>,
}

/// Which fields of a day and a time, and how long.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Fields {
    day: Option<DateFields>,
    time: Option<TimePrecision>,
    length: IcuLength,
}

impl Days {
    /// The days and times of a tag.
    pub(super) fn new(tag: &icu_locale_core::Locale) -> Self {
        let own = Patterns::default();
        Self { tag: tag.clone(), own, formatters: RwLock::default() }
    }

    /// Whether CLDR knows the language. ICU4X does not say so: it writes the root's data,
    /// in which a month has a code (`M09`) and no name. Asked of the bare language, for
    /// some calendars and digits write that otherwise.
    pub(super) fn are_known(tag: &icu_locale_core::Locale) -> bool {
        let bare = Self::new(&tag.id.clone().into());
        let month = |month| {
            let day = Date::new(2025, month, 17).ok()?;
            let wanted =
                Wanted { day: Some((DateFields::YMD, Length::Long)), time: None };
            let name =
                bare.write(&When::Day(day), wanted)?.part(parts::MONTH)?.to_owned();
            let code = name.strip_prefix('M')?;
            Some(code.len() == 2 && code.bytes().all(|b| b.is_ascii_digit()))
        };
        [1, 9].into_iter().all(|number| month(number) != Some(true))
    }

    /// A day or an instant.
    pub(super) fn write(&self, when: &When, wanted: Wanted) -> Option<Written> {
        let fields = Fields {
            day: wanted.day.map(|(fields, _)| fields),
            time: wanted.time.map(precision),
            length: length(wanted.day.map(|(_, length)| length)),
        };
        let written = self.write_fields(when, fields)?;
        let mended = wanted.day.and_then(|(day, _)| {
            let bare = Fields { day: Some(without_weekday(day)?), ..fields };
            self.mended(when, bare, &written)
        });
        let written = mended.unwrap_or(written);
        Some(self.as_own(&written, wanted).unwrap_or(written))
    }

    /// A day as the locale's own pattern has it.
    fn as_own(&self, written: &Written, wanted: Wanted) -> Option<Written> {
        let (Some((fields, Length::Long)), None) = (wanted.day, wanted.time) else {
            return None;
        };
        let pattern = match fields {
            DateFields::YMD => self.own.long.as_ref(),
            DateFields::YMDE => self.own.full.as_ref(),
            _ => None,
        };
        written.rearranged(pattern?)
    }

    /// CLDR's European Portuguese writes a full day in figures, though the long one has
    /// the month's name: then the weekday is put before the long one.
    fn mended(&self, when: &When, bare: Fields, full: &Written) -> Option<Written> {
        let named = |written: &Written| {
            Some(written.part(parts::MONTH)?.contains(char::is_alphabetic))
        };
        if named(full)? {
            return None;
        }
        let mut written = self.write_fields(when, bare)?;
        if !named(&written)? {
            return None;
        }
        let day = Fields { day: Some(DateFields::E), time: None, ..bare };
        let weekday = self.write_fields(when, day)?.text;
        written.put_before(parts::WEEKDAY, &weekday, ", ");
        Some(written)
    }

    fn write_fields(&self, when: &When, fields: Fields) -> Option<Written> {
        let formatter = self.formatter(fields)?;
        let day = when.day();
        let date = IcuDate::try_new_iso(
            i32::from(day.year()),
            u8::try_from(day.month()).ok()?,
            u8::try_from(day.day()).ok()?,
        );
        let time = match when {
            When::Day(_) => Time::start_of_day(),
            When::Moment(moment) => Time::try_new(
                u8::try_from(moment.hour()).ok()?,
                u8::try_from(moment.minute()).ok()?,
                u8::try_from(moment.second()).ok()?,
                0,
            )
            .ok()?,
        };
        let input: DateTime<Iso> = DateTime { date: date.ok()?, time };
        let mut written = Written::default();
        formatter.format(&input).write_to_parts(&mut written).ok()?;
        Some(written)
    }

    fn formatter(&self, fields: Fields) -> Option<Arc<Formatter>> {
        let known = self.formatters.read().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, formatter)) = known.iter().find(|(of, _)| *of == fields) {
            return formatter.clone();
        }
        drop(known);
        let mut builder = FieldSetBuilder::new();
        builder.length = Some(fields.length);
        builder.date_fields = fields.day;
        builder.time_precision = fields.time;
        let formatter = builder
            .build_composite_datetime()
            .ok()
            .and_then(|set| DateTimeFormatter::try_new((&self.tag).into(), set).ok())
            .map(Arc::new);
        let mut known = self.formatters.write().unwrap_or_else(PoisonError::into_inner);
        // Another thread may have been faster.
        if known.iter().all(|(of, _)| *of != fields) {
            known.push((fields, formatter.clone()));
        }
        formatter
    }
}

fn precision(length: Length) -> TimePrecision {
    match length {
        Length::Short => TimePrecision::Minute,
        Length::Full | Length::Long | Length::Medium => TimePrecision::Second,
    }
}

/// ICU4X has one length for the whole; the day's is the one that shows.
fn length(length: Option<Length>) -> IcuLength {
    match length {
        Some(Length::Medium) => IcuLength::Medium,
        Some(Length::Short) => IcuLength::Short,
        Some(Length::Full | Length::Long) | None => IcuLength::Long,
    }
}
