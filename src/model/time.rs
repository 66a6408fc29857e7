//! Dates for machines.

use jiff::fmt::strtime::BrokenDownTime;

/// A date or an instant in a `strftime` format, if the format is right and needs nothing
/// that the date does not have.
#[must_use]
pub fn strftime(format: &str, date: impl Into<BrokenDownTime>) -> Option<String> {
    date.into().to_string(format).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_written_as_the_format_says() {
        let day = jiff::civil::date(2025, 9, 17);
        assert_eq!(strftime("%Y/%m", day).as_deref(), Some("2025/09"));
        assert_eq!(strftime("%H:%M", day), None);
    }
}
