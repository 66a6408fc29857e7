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
