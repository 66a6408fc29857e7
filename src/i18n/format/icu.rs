//! Formats from CLDR, by ICU4X.

use std::sync::{Arc, PoisonError, RwLock};

use icu_calendar::Iso;
use icu_datetime::fieldsets::builder::{DateFields, FieldSetBuilder};
use icu_datetime::fieldsets::enums::CompositeDateTimeFieldSet;
use icu_datetime::input::{Date as IcuDate, DateTime, Time};
use icu_datetime::options::{Length as IcuLength, TimePrecision};
use icu_datetime::{DateTimeFormatter, parts};
use icu_decimal::DecimalFormatter;
use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use icu_list::ListFormatter;
use icu_list::options::{ListFormatterOptions, ListLength};
use icu_locale::LocaleDirectionality;
use icu_locale::names::{
    LanguageIdentifierDisplayName, LanguageIdentifierDisplayNameOptions,
    RegionDisplayName,
};
use writeable::{Part, PartsWrite, Writeable};

use super::number::{NumberOptions, NumberStyle, Plurals, decimal};
use super::{DateOptions, Length, ListStyle, When};
use crate::model::{Direction, Locale, Region};

type Formatter = DateTimeFormatter<CompositeDateTimeFieldSet>;

/// The formats of a locale that CLDR knows.
pub(super) struct Icu {
    tag: icu_locale_core::Locale,
    plurals: Plurals,
    grouped: DecimalFormatter,
    ungrouped: DecimalFormatter,
    lists: [ListFormatter; 3],
    /// Made when first asked for: few sites use more than three of them.
    dates: RwLock<Vec<(Fields, Option<Arc<Formatter>>)>>,
}

/// Which fields of a day and a time, and how long.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Fields {
    pub(super) date: Option<DateFields>,
    pub(super) time: Option<TimePrecision>,
    pub(super) length: IcuLength,
}

/// The direction of a language's script.
pub(super) fn direction(tag: &icu_locale_core::Locale) -> Direction {
    if LocaleDirectionality::new_extended().is_right_to_left(&tag.id) {
        Direction::Rtl
    } else {
        Direction::Ltr
    }
}

impl Icu {
    /// The formats of a tag; none if CLDR does not know the language: then months have
    /// only numbers.
    pub(super) fn new(tag: &icu_locale_core::Locale) -> Option<Self> {
        let decimals = |strategy: GroupingStrategy| {
            let options = DecimalFormatterOptions::from(strategy);
            DecimalFormatter::try_new(tag.into(), options).ok()
        };
        let options = ListFormatterOptions::default().with_length(ListLength::Wide);
        let icu = Self {
            plurals: Plurals::new(tag)?,
            grouped: decimals(GroupingStrategy::Auto)?,
            ungrouped: decimals(GroupingStrategy::Never)?,
            lists: [
                ListFormatter::try_new_and(tag.into(), options).ok()?,
                ListFormatter::try_new_or(tag.into(), options).ok()?,
                ListFormatter::try_new_unit(tag.into(), options).ok()?,
            ],
            dates: RwLock::default(),
            tag: tag.clone(),
        };
        let day = When::Day(crate::model::Date::constant(2025, 9, 17));
        let fields = Fields::day(DateFields::YMD, IcuLength::Long);
        let named = icu.write(&day, fields)?.part(parts::MONTH)?.to_owned();
        (!named.starts_with("M0")).then_some(icu)
    }

    pub(super) fn plurals(&self) -> &Plurals {
        &self.plurals
    }

    pub(super) fn number(&self, value: f64, options: &NumberOptions) -> String {
        let Some(decimal) = decimal(value, options) else { return value.to_string() };
        let formatter = if options.grouping { &self.grouped } else { &self.ungrouped };
        let number = formatter.format(&decimal).write_to_string().into_owned();
        match options.style {
            NumberStyle::Decimal => number,
            NumberStyle::Percent => number + "%",
        }
    }

    pub(super) fn list(&self, items: &[String], style: ListStyle) -> String {
        let [and, or, unit] = &self.lists;
        let formatter = match style {
            ListStyle::And => and,
            ListStyle::Or => or,
            ListStyle::Unit => unit,
        };
        formatter.format(items.iter()).write_to_string().into_owned()
    }

    pub(super) fn region(&self, region: Region) -> Option<String> {
        let region = region.as_str().parse().ok()?;
        let name = RegionDisplayName::try_new_light((&self.tag).into(), region).ok()?;
        Some(name.as_borrowed().write_to_string().into_owned())
    }

    pub(super) fn language(&self, language: &Locale) -> Option<String> {
        let options = LanguageIdentifierDisplayNameOptions::default();
        let name = LanguageIdentifierDisplayName::try_new_heavy(
            (&self.tag).into(),
            language.id().clone(),
            options,
        );
        let name = name.ok()?.as_borrowed().write_to_string().into_owned();
        (name != language.as_str()).then_some(name)
    }

    pub(super) fn date(&self, when: &When, options: &DateOptions) -> String {
        let (date, time) = options.of(when);
        let fields = Fields {
            date: date.map(date_fields),
            time: time.map(precision),
            length: length(date.or(time)),
        };
        let Some(written) = self.write(when, fields) else { return String::new() };
        if date == Some(Length::Full)
            && let Some(mended) = self.mended(when, fields, &written)
        {
            return mended;
        }
        written.text
    }

    /// CLDR's European Portuguese writes a full date in figures, though the long one has
    /// the month's name: then the weekday is put before the long one.
    fn mended(&self, when: &When, fields: Fields, full: &Written) -> Option<String> {
        let long = self.write(when, Fields { date: Some(DateFields::YMD), ..fields })?;
        let month = long.part(parts::MONTH)?;
        if full.text.contains(month) {
            return None;
        }
        let day = Fields::day(DateFields::E, IcuLength::Long);
        Some(format!("{}, {}", self.write(when, day)?.text, long.text))
    }

    /// A day or an instant in those fields, with the places of its parts.
    pub(super) fn write(&self, when: &When, fields: Fields) -> Option<Written> {
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
        let known = self.dates.read().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, formatter)) = known.iter().find(|(of, _)| *of == fields) {
            return formatter.clone();
        }
        drop(known);
        let mut builder = FieldSetBuilder::new();
        builder.length = Some(fields.length);
        builder.date_fields = fields.date;
        builder.time_precision = fields.time;
        let formatter = builder
            .build_composite_datetime()
            .ok()
            .and_then(|set| DateTimeFormatter::try_new((&self.tag).into(), set).ok())
            .map(Arc::new);
        let mut known = self.dates.write().unwrap_or_else(PoisonError::into_inner);
        known.push((fields, formatter.clone()));
        formatter
    }
}

impl std::fmt::Debug for Icu {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Icu").field(&self.tag.to_string()).finish()
    }
}

impl Fields {
    /// A day without a time.
    pub(super) fn day(date: DateFields, length: IcuLength) -> Self {
        Self { date: Some(date), time: None, length }
    }
}

fn date_fields(length: Length) -> DateFields {
    match length {
        Length::Full => DateFields::YMDE,
        Length::Long | Length::Medium | Length::Short => DateFields::YMD,
    }
}

fn precision(length: Length) -> TimePrecision {
    match length {
        Length::Short => TimePrecision::Minute,
        Length::Full | Length::Long | Length::Medium => TimePrecision::Second,
    }
}

/// ICU4X has one length for the whole; the day's is the one that shows.
pub(super) fn length(length: Option<Length>) -> IcuLength {
    match length {
        Some(Length::Medium) => IcuLength::Medium,
        Some(Length::Short) => IcuLength::Short,
        Some(Length::Full | Length::Long) | None => IcuLength::Long,
    }
}

/// A text, and where in it which part stands.
#[derive(Default)]
pub(super) struct Written {
    pub(super) text: String,
    parts: Vec<(Part, usize, usize)>,
}

impl Written {
    /// The place of a part.
    pub(super) fn place(&self, part: Part) -> Option<std::ops::Range<usize>> {
        let (_, start, end) = self.parts.iter().find(|(known, ..)| *known == part)?;
        Some(*start..*end)
    }

    /// The text of a part.
    pub(super) fn part(&self, part: Part) -> Option<&str> {
        self.text.get(self.place(part)?)
    }
}

impl std::fmt::Write for Written {
    fn write_str(&mut self, text: &str) -> std::fmt::Result {
        self.text.push_str(text);
        Ok(())
    }
}

impl PartsWrite for Written {
    type SubPartsWrite = Self;

    fn with_part(
        &mut self,
        part: Part,
        mut write: impl FnMut(&mut Self) -> std::fmt::Result,
    ) -> std::fmt::Result {
        let start = self.text.len();
        write(self)?;
        self.parts.push((part, start, self.text.len()));
        Ok(())
    }
}
