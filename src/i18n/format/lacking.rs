//! Formats of a language that CLDR lacks, from its own messages: numbers and lists.

use std::iter;

use icu_decimal::input::Decimal;

use super::number::{NumberOptions, NumberStyle, Plurals};
use super::options::ListStyle;
use super::table::Table;

/// The formats of a language that brings its own data.
#[derive(Debug)]
pub(super) struct Lacking {
    pub(super) table: Table,
    plurals: Option<Plurals>,
    /// Its ten digits, where they are not `0123456789`.
    digits: Option<Vec<char>>,
}

impl Lacking {
    pub(super) fn new(table: Table) -> Self {
        let plurals = table.plural_rule().and_then(|tag| Plurals::new(&tag));
        let digits = table.digits();
        Self { table, plurals, digits }
    }

    /// The category of a number; where the table names no language, all have one.
    pub(super) fn plural_category(
        &self,
        value: f64,
        options: &NumberOptions,
    ) -> &'static str {
        let plurals = self.plurals.as_ref();
        plurals.map_or("other", |plurals| plurals.category(value, options))
    }

    pub(super) fn number(&self, decimal: &Decimal, options: &NumberOptions) -> String {
        let plain = decimal.to_string();
        let (whole, fraction) = plain.split_once('.').unwrap_or((&plain, ""));
        let mut number = if options.grouping {
            grouped(whole, self.table.text("locale-group"))
        } else {
            whole.to_owned()
        };
        if !fraction.is_empty() {
            number.push_str(self.table.text("locale-decimal"));
            number.push_str(fraction);
        }
        let number = self.figures(number);
        match options.style {
            NumberStyle::Decimal => number,
            NumberStyle::Percent => self.table.fill("locale-percent", &[&number]),
        }
    }

    /// The text with the language's own digits.
    pub(super) fn figures(&self, text: String) -> String {
        let Some(digits) = &self.digits else { return text };
        let own = |c: char| {
            let value = usize::try_from(c.to_digit(10)?).ok()?;
            digits.get(value).copied()
        };
        text.chars().map(|c| own(c).unwrap_or(c)).collect()
    }

    pub(super) fn list(&self, items: &[String], style: ListStyle) -> String {
        let last = match style {
            ListStyle::And => "locale-list-and",
            ListStyle::Or => "locale-list-or",
            ListStyle::Unit => "locale-list-item",
        };
        let Some((first, others)) = items.split_first() else { return String::new() };
        let joins = iter::repeat_n("locale-list-item", others.len().saturating_sub(1));
        joins.chain([last]).zip(others).fold(first.clone(), |list, (join, item)| {
            self.table.fill(join, &[&list, item])
        })
    }
}

/// Figures with a sign between thousands.
fn grouped(whole: &str, sign: &str) -> String {
    let (minus, figures) = match whole.strip_prefix('-') {
        Some(figures) => ("-", figures),
        None => ("", whole),
    };
    let mut grouped = String::from(minus);
    for (at, figure) in figures.chars().enumerate() {
        if at > 0 && (figures.len() - at).is_multiple_of(3) {
            grouped.push_str(sign);
        }
        grouped.push(figure);
    }
    grouped
}
