//! The time that a command works for.

use std::ffi::OsString;
use std::fmt;

use clap::CommandFactory as _;
use clap::error::ErrorKind;

use super::args::Arguments;
use crate::model::Timestamp;

/// The variable of reproducible builds: seconds since 1970.
const VARIABLE: &str = "SOURCE_DATE_EPOCH";

/// The one `now` of a command, in whole seconds, and who said so.
#[derive(Clone, Copy, Debug)]
pub(super) struct Now {
    pub(super) time: Timestamp,
    said_by: &'static str,
}

impl Now {
    /// `--now`, else `SOURCE_DATE_EPOCH`, else the time at which the program started.
    pub(super) fn new(argument: Option<Timestamp>) -> Result<Self, clap::Error> {
        #[expect(clippy::disallowed_methods, reason = "this is where it is read")]
        let variable = std::env::var_os(VARIABLE);
        Self::choose(argument, variable).map_err(|value| {
            let fact = format!(
                "`{VARIABLE}` is `{}` in the environment: it must be seconds since 1970",
                value.to_string_lossy().escape_debug()
            );
            Arguments::command().error(ErrorKind::ValueValidation, fact)
        })
    }

    /// What says how the time moves on, if nobody said what it is.
    pub(super) fn clock(&self) -> Option<fn() -> Timestamp> {
        (self.said_by == CLOCK).then_some(current)
    }

    fn choose(
        argument: Option<Timestamp>,
        variable: Option<OsString>,
    ) -> Result<Self, OsString> {
        if let Some(time) = argument {
            return Ok(Self { time, said_by: "--now" });
        }
        if let Some(value) = variable.filter(|value| !value.is_empty()) {
            let seconds = value.to_str().and_then(|text| text.parse().ok());
            let time = seconds.and_then(|seconds| Timestamp::from_second(seconds).ok());
            return time.map(|time| Self { time, said_by: VARIABLE }).ok_or(value);
        }
        Ok(Self { time: current(), said_by: CLOCK })
    }
}

/// Who says what the time is, if nobody else does.
const CLOCK: &str = "the clock";

fn current() -> Timestamp {
    #[expect(clippy::disallowed_methods, reason = "the start is the time of the build")]
    let start = Timestamp::now();
    Timestamp::from_second(start.as_second()).unwrap_or(start)
}

impl fmt::Display for Now {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({})", self.time, self.said_by)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_argument_comes_before_the_environment_and_that_before_the_clock() {
        let said = |argument: Option<i64>, variable: Option<&str>| {
            let argument =
                argument.and_then(|second| Timestamp::from_second(second).ok());
            Now::choose(argument, variable.map(Into::into)).map(|now| now.to_string())
        };
        assert_eq!(said(Some(0), Some("7")), Ok("1970-01-01T00:00:00Z (--now)".into()));
        assert_eq!(
            said(None, Some("7")),
            Ok("1970-01-01T00:00:07Z (SOURCE_DATE_EPOCH)".into())
        );
        assert!(said(None, Some("")).is_ok_and(|now| now.ends_with("(the clock)")));
        assert_eq!(said(None, Some("today")), Err("today".into()));
        assert_eq!(said(None, Some("99999999999999")), Err("99999999999999".into()));
    }
}
