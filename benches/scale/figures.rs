//! Figures, and how they are written.

use std::fmt;
use std::time::Duration;

/// Times of the same thing, sorted.
pub(crate) struct Times(Vec<Duration>);

impl From<Vec<Duration>> for Times {
    fn from(mut times: Vec<Duration>) -> Self {
        times.sort_unstable();
        Self(times)
    }
}

impl Times {
    /// The one in the middle.
    pub(crate) fn median(&self) -> Option<Duration> {
        self.0.get(self.0.len() / 2).copied()
    }

    /// Each less `time`.
    pub(crate) fn less(&self, time: Duration) -> Self {
        Self(self.0.iter().map(|it| it.saturating_sub(time)).collect())
    }
}

/// `12.3 ms (9.0..30.1)`: the median, the best and the worst.
impl fmt::Display for Times {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (Some(median), Some(best), Some(worst)) =
            (self.median(), self.0.first(), self.0.last())
        else {
            return f.write_str("-");
        };
        let ms = |time: &Duration| time.as_secs_f64() * 1000.0;
        let (median, best, worst) = (ms(&median), ms(best), ms(worst));
        write!(f, "{median:.1} ms ({best:.1}..{worst:.1})")
    }
}

/// Bytes as MiB.
pub(crate) fn mib(bytes: u64) -> String {
    format!("{} MiB", bytes / (1024 * 1024))
}

/// Figures of the same thing, sorted.
#[derive(Clone, Debug, Default)]
pub(crate) struct Spread(Vec<f64>);

impl FromIterator<f64> for Spread {
    fn from_iter<T: IntoIterator<Item = f64>>(figures: T) -> Self {
        let mut figures: Vec<f64> = figures.into_iter().collect();
        figures.sort_unstable_by(f64::total_cmp);
        Self(figures)
    }
}

impl Spread {
    /// The one in the middle; of an even number the mean of both.
    pub(crate) fn median(&self) -> f64 {
        let half = self.0.len() / 2;
        let at = |at: usize| self.0.get(at).copied().unwrap_or_default();
        if self.0.len().is_multiple_of(2) {
            f64::midpoint(at(half.saturating_sub(1)), at(half))
        } else {
            at(half)
        }
    }

    /// `12.30 (9.00..30.10)`: the median, the least and the most.
    pub(crate) fn with(&self, digits: usize) -> String {
        let [least, median, most] = self.ends();
        format!("{median:.digits$} ({least:.digits$}..{most:.digits$})")
    }

    /// The least, the median and the most.
    fn ends(&self) -> [f64; 3] {
        let first = self.0.first().copied().unwrap_or_default();
        let last = self.0.last().copied().unwrap_or_default();
        [first, self.median(), last]
    }
}

impl From<&Spread> for serde_json::Value {
    fn from(spread: &Spread) -> Self {
        let [least, median, most] = spread.ends();
        serde_json::json!({ "median": median, "min": least, "max": most })
    }
}

/// A number of bytes, files or pages to reckon with.
#[expect(clippy::cast_precision_loss, reason = "below 2^53")]
pub(crate) fn real(number: u64) -> f64 {
    number as f64
}

/// Bytes in millions.
pub(crate) fn mb(bytes: u64) -> f64 {
    real(bytes) / 1e6
}
