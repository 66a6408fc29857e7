//! A number with how it is to be written.

use fluent::types::{FluentNumber, FluentNumberStyle, FluentNumberType};

use super::format::{NumberOptions, NumberStyle};

/// More digits than this say nothing, and would only make long texts.
const DIGITS: u8 = 20;

/// A number with how it is to be written.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Number {
    /// The number.
    pub value: f64,
    /// How it is written, and which plural rule it takes.
    pub options: NumberOptions,
}

impl Number {
    /// A number literal, which shows as many decimals as it is written with.
    pub(super) fn literal(text: &str) -> Self {
        let decimals = text.split_once('.').map(|(_, decimals)| digits(decimals.len()));
        Self {
            value: text.parse().unwrap_or_default(),
            options: NumberOptions {
                minimum_fraction_digits: decimals,
                ..NumberOptions::default()
            },
        }
    }

    /// A number as the locale writes it.
    pub(super) fn plain(value: f64) -> Self {
        Self { value, options: NumberOptions::default() }
    }
}

impl From<&FluentNumber> for Number {
    fn from(number: &FluentNumber) -> Self {
        let from = &number.options;
        let options = NumberOptions {
            style: match from.style {
                FluentNumberStyle::Percent => NumberStyle::Percent,
                FluentNumberStyle::Decimal | FluentNumberStyle::Currency => {
                    NumberStyle::Decimal
                }
            },
            grouping: from.use_grouping,
            ordinal: from.r#type == FluentNumberType::Ordinal,
            minimum_integer_digits: from.minimum_integer_digits.map(digits),
            minimum_fraction_digits: from.minimum_fraction_digits.map(digits),
            maximum_fraction_digits: from.maximum_fraction_digits.map(digits),
            minimum_significant_digits: from.minimum_significant_digits.map(digits),
            maximum_significant_digits: from.maximum_significant_digits.map(digits),
        };
        Self { value: number.value, options }
    }
}

/// A count of digits, capped.
pub(super) fn digits(count: usize) -> u8 {
    u8::try_from(count).unwrap_or(DIGITS).min(DIGITS)
}
