//! Spans of days: what both ends share is written once. ICU4X's own formatter for ranges
//! has numbers for months (unicode-org/icu4x#8359), so the ends are joined here.

use icu_datetime::fieldsets::builder::DateFields;
use icu_datetime::parts;

use super::icu::{Fields, Icu, Written, length};
use super::{DateOptions, Length, When};

impl Icu {
    pub(super) fn range(
        &self,
        start: &When,
        end: &When,
        options: &DateOptions,
    ) -> String {
        let (date, time) = options.of(start);
        let whole =
            || format!("{} – {}", self.date(start, options), self.date(end, options));
        if start.day() == end.day() {
            let hours = DateOptions { date_style: None, ..*options };
            return if time.is_none() {
                self.date(start, options)
            } else {
                format!("{} – {}", self.date(start, options), self.date(end, &hours))
            };
        }
        if time.is_some() || start.day().year() != end.day().year() {
            return whole();
        }
        self.days(start, end, date).unwrap_or_else(whole)
    }

    /// Two days of one year. A weekday would have to be written twice and is left out.
    fn days(&self, start: &When, end: &When, date: Option<Length>) -> Option<String> {
        let length = length(date);
        let all = Fields::day(DateFields::YMD, length);
        let (first, last) = (self.write(start, all)?, self.write(end, all)?);
        if start.day().month() == end.day().month() {
            return widened(&first, &last);
        }
        let short = Fields::day(DateFields::MD, length);
        let year_first =
            first.place(parts::YEAR)?.start < first.place(parts::MONTH)?.start;
        Some(if year_first {
            format!("{} – {}", first.text, self.write(end, short)?.text)
        } else {
            format!("{} – {}", self.write(start, short)?.text, last.text)
        })
    }
}

/// The first date with both days where its day stands.
fn widened(first: &Written, last: &Written) -> Option<String> {
    let place = first.place(parts::DAY)?;
    let (before, behind) = (first.text.get(..place.end)?, first.text.get(place.end..)?);
    Some(format!("{before}–{}{behind}", last.part(parts::DAY)?))
}
