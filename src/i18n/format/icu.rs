//! Formats from CLDR, by ICU4X.

use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use icu_list::ListFormatter;
use icu_list::options::{ListFormatterOptions, ListLength};
use icu_locale::LocaleDirectionality;
use icu_locale::names::{
    LanguageIdentifierDisplayName, LanguageIdentifierDisplayNameOptions,
    RegionDisplayName,
};
use writeable::{TryWriteable, Writeable};

use super::days::Days;
use super::number::{NumberOptions, NumberStyle, Plurals};
use super::options::ListStyle;
use super::written::Patterns;
use crate::model::{Direction, Locale, Region};

/// The formats of a locale that CLDR knows.
pub(super) struct Icu {
    tag: icu_locale_core::Locale,
    plurals: Plurals,
    grouped: DecimalFormatter,
    ungrouped: DecimalFormatter,
    lists: [ListFormatter; 3],
    days: Days,
}

/// The direction of a language's script; none if nobody knows its script.
pub(super) fn direction(
    language: &icu_locale_core::LanguageIdentifier,
) -> Option<Direction> {
    match LocaleDirectionality::new_extended().get(language)? {
        icu_locale::Direction::RightToLeft => Some(Direction::Rtl),
        _ => Some(Direction::Ltr),
    }
}

impl Icu {
    /// The formats of a tag; none if CLDR does not know the language.
    pub(super) fn new(tag: &icu_locale_core::Locale) -> Option<Self> {
        if !Days::are_known(tag) {
            return None;
        }
        let decimals = |strategy: GroupingStrategy| {
            let options = DecimalFormatterOptions::from(strategy);
            DecimalFormatter::try_new(tag.into(), options).ok()
        };
        let options = ListFormatterOptions::default().with_length(ListLength::Wide);
        Some(Self {
            plurals: Plurals::new(tag)?,
            grouped: decimals(GroupingStrategy::Auto)?,
            ungrouped: decimals(GroupingStrategy::Never)?,
            lists: [
                ListFormatter::try_new_and(tag.into(), options).ok()?,
                ListFormatter::try_new_or(tag.into(), options).ok()?,
                ListFormatter::try_new_unit(tag.into(), options).ok()?,
            ],
            days: Days::new(tag),
            tag: tag.clone(),
        })
    }

    pub(super) fn plurals(&self) -> &Plurals {
        &self.plurals
    }

    pub(super) fn days(&self) -> &Days {
        &self.days
    }

    /// How the locale writes days otherwise than CLDR has it.
    pub(super) fn write_days_as(&mut self, patterns: Patterns) {
        self.days.own = patterns;
    }

    pub(super) fn number(&self, decimal: &Decimal, options: &NumberOptions) -> String {
        let formatter = if options.grouping { &self.grouped } else { &self.ungrouped };
        let number = formatter.format(decimal).write_to_string().into_owned();
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

    /// A name that holds a bare code (`zh (Hans)`) is none.
    pub(super) fn language(&self, language: &Locale) -> Option<String> {
        let options = LanguageIdentifierDisplayNameOptions::default();
        let name = LanguageIdentifierDisplayName::try_new_heavy(
            (&self.tag).into(),
            language.id().clone(),
            options,
        );
        let name = name.ok()?;
        let text = name.as_borrowed().try_write_to_string().ok()?.into_owned();
        Some(text)
    }
}

impl std::fmt::Debug for Icu {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Icu").field(&self.tag.to_string()).finish()
    }
}
