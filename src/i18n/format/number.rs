//! Numbers: how many digits, and the plural category.

use icu_decimal::input::{Decimal, FloatPrecision, SignDisplay};
use icu_plurals::{PluralCategory, PluralRuleType, PluralRules, PluralRulesOptions};

/// What a number is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum NumberStyle {
    /// A number.
    #[default]
    Decimal,
    /// A part of a hundred.
    Percent,
}

/// The options of `NUMBER`, as ECMA-402 names them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NumberOptions {
    /// What it is.
    pub style: NumberStyle,
    /// Whether thousands are set apart.
    pub grouping: bool,
    /// Whether it chooses an ordinal's category ("1st") and not a cardinal's.
    pub ordinal: bool,
    /// At least so many digits before the decimal separator.
    pub minimum_integer_digits: Option<u8>,
    /// At least so many behind it.
    pub minimum_fraction_digits: Option<u8>,
    /// At most so many behind it.
    pub maximum_fraction_digits: Option<u8>,
    /// At least so many digits that count.
    pub minimum_significant_digits: Option<u8>,
    /// At most so many digits that count.
    pub maximum_significant_digits: Option<u8>,
}

impl Default for NumberOptions {
    fn default() -> Self {
        Self {
            style: NumberStyle::Decimal,
            grouping: true,
            ordinal: false,
            minimum_integer_digits: None,
            minimum_fraction_digits: None,
            maximum_fraction_digits: None,
            minimum_significant_digits: None,
            maximum_significant_digits: None,
        }
    }
}

/// A text must not be able to ask for thousands of zeros.
const MOST_DIGITS: i16 = 20;
/// ECMA-402, 15.1.2: as many digits behind the separator as a number has by default.
const FRACTION_DIGITS: i16 = 3;

/// The number as it is; none if it is infinite, or no number.
pub(super) fn exact(value: f64) -> Option<Decimal> {
    Decimal::try_from_f64(value, FloatPrecision::RoundTrip).ok()
}

/// What is no decimal: the same in all languages.
pub(super) fn unwritable(value: f64) -> &'static str {
    if value == f64::INFINITY {
        "∞"
    } else if value == f64::NEG_INFINITY {
        "-∞"
    } else {
        "NaN"
    }
}

/// The digits of a number that is written with those options.
pub(super) fn decimal(mut decimal: Decimal, options: &NumberOptions) -> Decimal {
    let percent = options.style == NumberStyle::Percent;
    if percent {
        decimal.multiply_pow10(2);
    }
    let digits = |digits: u8| i16::from(digits).min(MOST_DIGITS);
    let (least, most) =
        (options.minimum_significant_digits, options.maximum_significant_digits);
    if least.is_some() || most.is_some() {
        let first = decimal.nonzero_magnitude_start();
        round(&mut decimal, first + 1 - most.map_or(MOST_DIGITS, digits).max(1));
        decimal.trim_end();
        decimal.pad_end((first + 1 - least.map_or(1, digits)).min(0));
    } else {
        let least = options.minimum_fraction_digits.map_or(0, digits);
        let usual = if percent { 0 } else { FRACTION_DIGITS };
        let most = options.maximum_fraction_digits.map_or(usual.max(least), digits);
        round(&mut decimal, -most.max(least));
        decimal.trim_end();
        decimal.pad_end(-least);
    }
    decimal.pad_start(options.minimum_integer_digits.map_or(1, digits));
    // Less than nothing, rounded to nothing, is nothing.
    decimal.apply_sign_display(SignDisplay::Negative);
    decimal
}

/// Rounds a half away from zero, as ECMA-402 does; a number's own `round` goes to the
/// even digit.
fn round(decimal: &mut Decimal, position: i16) {
    if decimal.absolute.digit_at(position - 1) >= 5 {
        decimal.expand(position);
    } else {
        decimal.trunc(position);
    }
}

/// A locale's plural rules.
#[derive(Debug)]
pub(super) struct Plurals {
    cardinal: PluralRules,
    ordinal: PluralRules,
}

impl Plurals {
    /// The rules of a language.
    pub(super) fn new(tag: &icu_locale_core::Locale) -> Option<Self> {
        let rules = |kind: PluralRuleType| {
            let options = PluralRulesOptions::default().with_type(kind);
            PluralRules::try_new(tag.into(), options).ok()
        };
        let (cardinal, ordinal) = (PluralRuleType::Cardinal, PluralRuleType::Ordinal);
        Some(Self { cardinal: rules(cardinal)?, ordinal: rules(ordinal)? })
    }

    /// The category of a number as it is written: `1.0` may have another than `1`.
    pub(super) fn category(&self, value: f64, options: &NumberOptions) -> &'static str {
        let rules = if options.ordinal { &self.ordinal } else { &self.cardinal };
        let category = exact(value).map_or(PluralCategory::Other, |exact| {
            rules.category_for(&decimal(exact, options))
        });
        match category {
            PluralCategory::Zero => "zero",
            PluralCategory::One => "one",
            PluralCategory::Two => "two",
            PluralCategory::Few => "few",
            PluralCategory::Many => "many",
            PluralCategory::Other => "other",
        }
    }
}
