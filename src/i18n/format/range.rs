//! Spans of days and times: what both ends share is written once. ICU4X's own formatter
//! for ranges has codes for months (unicode-org/icu4x#8359), so the ends are joined here,
//! by the parts that ICU4X tells of a text: they are right in every calendar.

use std::ops::Range;

use icu_datetime::parts;

use super::days::Days;
use super::options::{Wanted, When, without_year};
use super::written::Written;

/// Between two days of a month.
const DAYS: &str = "–";
/// Between two texts that hold spaces themselves.
const ENDS: &str = " – ";

/// Two texts, joined.
pub(super) fn ends(start: &str, end: &str) -> String {
    format!("{start}{ENDS}{end}")
}

impl Days {
    /// A span from `start` to `end`.
    pub(super) fn range(
        &self,
        start: &When,
        end: &When,
        wanted: Wanted,
    ) -> Option<String> {
        let (first, last) = (self.write(start, wanted)?, self.write(end, wanted)?);
        if first.text == last.text {
            return Some(first.text);
        }
        let joined = if wanted.time.is_some() {
            widened(&first, first.time(), &last, last.time(), ENDS)
        } else if first.is_in_figures() {
            None
        } else {
            let days = [&first, &last].map(|written| written.place(parts::DAY));
            let [from, to] = days;
            widened(&first, from, &last, to, DAYS)
                .or_else(|| self.of_one_year((start, &first), (end, &last), wanted))
        };
        Some(joined.unwrap_or_else(|| ends(&first.text, &last.text)))
    }

    /// Two days of one year, which is written where the language has it: before the
    /// first or behind the last.
    fn of_one_year(
        &self,
        (start, first): (&When, &Written),
        (end, last): (&When, &Written),
        wanted: Wanted,
    ) -> Option<String> {
        let same = |part| first.part(part) == last.part(part);
        if !same(parts::YEAR) || !same(parts::ERA) {
            return None;
        }
        let (fields, length) = wanted.day?;
        let short = Wanted { day: Some((without_year(fields)?, length)), ..wanted };
        let year_first = first.place(parts::YEAR)?.start < first.place(parts::DAY)?.start;
        let bare = self.write(if year_first { end } else { start }, short)?;
        if bare.order() != first.order() {
            // Tamil has the month first where there is no year: two orders in one span.
            return None;
        }
        Some(if year_first {
            ends(&first.text, &bare.text)
        } else {
            ends(&bare.text, &last.text)
        })
    }
}

/// Two texts that differ in one place only: both contents of that place where it stands.
fn widened(
    first: &Written,
    from: Option<Range<usize>>,
    last: &Written,
    to: Option<Range<usize>>,
    between: &str,
) -> Option<String> {
    let (from, to) = (from?, to?);
    let (before, behind) = (first.text.get(..from.start)?, first.text.get(from.end..)?);
    let around = (last.text.get(..to.start)?, last.text.get(to.end..)?);
    if around != (before, behind) {
        return None;
    }
    let (start, end) = (first.text.get(from)?, last.text.get(to)?);
    Some(format!("{before}{start}{between}{end}{behind}"))
}
