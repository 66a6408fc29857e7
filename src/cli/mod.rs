//! Speaks to people.
//!
//! Lives here: the arguments, one thin file per command, everything that is printed, and
//! the exit codes. The front door is [`run`]. Each form of a report is one file: `human`
//! for people on standard error, `json` for programs on standard output.
//!
//! Unknown here: how a site is read, rendered or written.

mod args;
mod build;
mod explain;
mod human;
mod json;
mod now;
mod progress;
mod report;
mod serve;
mod terminal;

use std::ffi::OsString;
use std::process::ExitCode;

use args::{Arguments, Verb};
use clap::Parser as _;

/// Does what the command line says and returns the program's exit code: 0 if all is fine,
/// 1 if the input has errors (with `--strict` also: warnings), 2 if the work could not be
/// done, which wrong arguments are a case of.
///
/// The first of `arguments` is the program's own name.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let done =
        Arguments::try_parse_from(arguments).and_then(|arguments| {
            match &arguments.verb {
                Verb::Build(options) => build::run(&arguments, options),
                Verb::Serve(options) => serve::run(&arguments, options),
                Verb::Explain(what) => Ok(explain::run(&arguments, what)),
            }
        });
    done.map_or_else(|error| wrong_arguments(&error), report::Exit::code)
}

/// Lets clap say it, for help and the version too. Nobody is told if the stream is closed.
fn wrong_arguments(error: &clap::Error) -> ExitCode {
    error.print().ok();
    u8::try_from(error.exit_code()).unwrap_or(2).into()
}
