//! Formats of a language that CLDR lacks, from its own messages.

use super::number::{NumberOptions, NumberStyle, Plurals, decimal};
use super::table::Table;
use super::{DateOptions, Length, ListStyle, When};

/// The formats of a language that brings its own data.
#[derive(Debug)]
pub(super) struct Lacking {
    table: Table,
    plurals: Option<Plurals>,
}

impl Lacking {
    pub(super) fn new(table: Table) -> Self {
        let rule = table.text("locale-plural-rule").trim().parse().ok();
        let plurals = rule.and_then(|tag| Plurals::new(&tag));
        Self { table, plurals }
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

    pub(super) fn number(&self, value: f64, options: &NumberOptions) -> String {
        let Some(decimal) = decimal(value, options) else { return value.to_string() };
        let figures = decimal.to_string();
        let (whole, fraction) = figures.split_once('.').unwrap_or((&figures, ""));
        let mut number = match options.grouping {
            true => grouped(whole, self.table.text("locale-group")),
            false => whole.to_owned(),
        };
        if !fraction.is_empty() {
            number.push_str(self.table.text("locale-decimal"));
            number.push_str(fraction);
        }
        match options.style {
            NumberStyle::Decimal => number,
            NumberStyle::Percent => self.table.fill("locale-percent", &[&number]),
        }
    }

    pub(super) fn date(&self, when: &When, options: &DateOptions) -> String {
        let (date, time) = options.of(when);
        let date = date.map(|length| self.day(when, length));
        let time = match (time, when) {
            (Some(_), When::Moment(moment)) => {
                let hour = format!("{:02}", moment.hour());
                let minute = format!("{:02}", moment.minute());
                Some(self.table.fill("locale-time", &[&hour, &minute]))
            }
            _ => None,
        };
        match (date, time) {
            (Some(date), Some(time)) => {
                self.table.fill("locale-datetime", &[&date, &time])
            }
            (date, time) => date.or(time).unwrap_or_default(),
        }
    }

    fn day(&self, when: &When, length: Length) -> String {
        let day = when.day();
        let number = usize::from(day.month().unsigned_abs());
        let (figures, year) = (day.day().to_string(), day.year().to_string());
        let month = self.table.numbered("locale-month", number);
        match length {
            Length::Full => {
                let weekday =
                    usize::from(day.weekday().to_monday_one_offset().unsigned_abs());
                let weekday = self.table.numbered("locale-weekday", weekday);
                self.table.fill("locale-date-full", &[weekday, &figures, month, &year])
            }
            Length::Long => {
                self.table.fill("locale-date-long", &[&figures, month, &year])
            }
            Length::Medium => {
                let month = self.table.numbered("locale-month-short", number);
                self.table.fill("locale-date-medium", &[&figures, month, &year])
            }
            Length::Short => {
                let month = number.to_string();
                self.table.fill("locale-date-short", &[&figures, &month, &year])
            }
        }
    }

    pub(super) fn range(
        &self,
        start: &When,
        end: &When,
        options: &DateOptions,
    ) -> String {
        let (date, time) = options.of(start);
        let (first, last) = (start.day(), end.day());
        let named = matches!(date, Some(Length::Full | Length::Long));
        if time.is_none() && first == last {
            return self.date(start, options);
        }
        let month = (first.year(), first.month()) == (last.year(), last.month());
        if time.is_none() && named && month {
            let number = usize::from(first.month().unsigned_abs());
            return self.table.fill(
                "locale-days",
                &[
                    &first.day().to_string(),
                    &last.day().to_string(),
                    self.table.numbered("locale-month", number),
                    &first.year().to_string(),
                ],
            );
        }
        let end_options = match first == last {
            true => DateOptions { date_style: None, ..*options },
            false => *options,
        };
        let (start, end) = (self.date(start, options), self.date(end, &end_options));
        self.table.fill("locale-range", &[&start, &end])
    }

    pub(super) fn list(&self, items: &[String], style: ListStyle) -> String {
        let last = match style {
            ListStyle::And => "locale-list-and",
            ListStyle::Or => "locale-list-or",
            ListStyle::Unit => "locale-list-item",
        };
        let mut list = String::new();
        for (at, item) in items.iter().enumerate() {
            list = match at {
                0 => item.clone(),
                _ if at + 1 == items.len() => self.table.fill(last, &[&list, item]),
                _ => self.table.fill("locale-list-item", &[&list, item]),
            };
        }
        list
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
