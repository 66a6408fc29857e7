//! What a program takes: wall time, CPU time, peak memory. A small process of its own
//! starts it, so that what the kernel counts is that program's and nobody else's: memory of
//! the one who starts counts into the peak of who is started, and the peak of all children
//! is one number.

use std::path::Path;
use std::process::{Command, ExitCode, Stdio};
use std::time::Duration;

use nix::sys::resource::{Usage as Counted, UsageWho, getrusage};
use nix::sys::time::TimeValLike as _;
use serde::{Deserialize, Serialize};

use crate::http::now;

/// The command under which this program starts another.
pub(crate) const COMMAND: &str = "launch";

/// What a program took.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub(crate) struct Usage {
    /// Seconds from its start to its end.
    pub(crate) wall: f64,
    /// Seconds of CPU in its own code.
    pub(crate) user: f64,
    /// Seconds of CPU in the kernel.
    pub(crate) system: f64,
    /// The most memory that it held at a time, in bytes.
    pub(crate) peak: u64,
}

impl Usage {
    /// Seconds of CPU.
    pub(crate) fn cpu(&self) -> f64 {
        self.user + self.system
    }

    /// What was counted between two moments.
    pub(crate) fn between(start: &Counted, end: &Counted, wall: Duration) -> Self {
        let seconds = |time: nix::sys::time::TimeVal| {
            let microseconds = u64::try_from(time.num_microseconds()).unwrap_or_default();
            Duration::from_micros(microseconds).as_secs_f64()
        };
        // The kernel counts kilobytes, except Apple's, which counts bytes.
        let unit = if cfg!(target_vendor = "apple") { 1 } else { 1024 };
        let peak = u64::try_from(end.max_rss()).unwrap_or_default() * unit;
        Self {
            wall: wall.as_secs_f64(),
            user: seconds(end.user_time() - start.user_time()),
            system: seconds(end.system_time() - start.system_time()),
            peak,
        }
    }

    /// What was counted so far, of this process or of those that it has started.
    pub(crate) fn counted(who: UsageWho) -> Result<Counted, String> {
        getrusage(who).map_err(|error| error.to_string())
    }
}

/// A program to measure, with its arguments.
pub(crate) struct Program {
    words: Vec<String>,
}

impl Program {
    /// A program without arguments.
    pub(crate) fn new(program: &str) -> Self {
        Self { words: vec![program.to_owned()] }
    }

    /// This program itself, with a command.
    pub(crate) fn own(command: &str) -> Result<Self, String> {
        Ok(Self::new(&own()?).arg(command))
    }

    /// With one more argument.
    pub(crate) fn arg(mut self, word: &str) -> Self {
        self.words.push(word.to_owned());
        self
    }

    /// With more arguments.
    pub(crate) fn args(self, words: &[&str]) -> Self {
        words.iter().fold(self, |program, word| program.arg(word))
    }

    /// With a path as one more argument.
    pub(crate) fn path(self, path: &Path) -> Self {
        self.arg(&path.to_string_lossy())
    }

    /// Runs it in a folder, and measures it: what it took, and what it printed.
    #[expect(clippy::disallowed_methods, reason = "what is measured is another program")]
    pub(crate) fn run(&self, folder: &Path) -> Result<(Usage, String), String> {
        let shown = self.words.join(" ");
        let mut launcher = Command::new(own()?);
        launcher.arg(COMMAND).args(&self.words).current_dir(folder).stdin(Stdio::null());
        let output = launcher.output().map_err(|error| format!("{shown}: {error}"))?;
        let printed = String::from_utf8_lossy(&output.stdout);
        if !output.status.success() {
            let said = String::from_utf8_lossy(&output.stderr);
            return Err(format!("{shown}: {}\n{printed}{said}", output.status));
        }
        let (printed, usage) =
            printed.trim_end().rsplit_once('\n').unwrap_or(("", printed.trim_end()));
        let usage = serde_json::from_str(usage);
        let usage = usage.map_err(|error| format!("{shown}: it took what? {error}"))?;
        Ok((usage, printed.to_owned()))
    }
}

/// Starts the program that the words name, and prints behind its own words what it took.
#[expect(clippy::disallowed_methods, reason = "what is measured is another program")]
pub(crate) fn launch(words: &[String]) -> Result<ExitCode, String> {
    let [program, arguments @ ..] = words else {
        return Err("name a program to launch".into());
    };
    let before = Usage::counted(UsageWho::RUSAGE_CHILDREN)?;
    let start = now();
    let status = Command::new(program).args(arguments).status();
    let wall = start.elapsed();
    let status = status.map_err(|error| format!("{program}: {error}"))?;
    let after = Usage::counted(UsageWho::RUSAGE_CHILDREN)?;
    let usage = Usage::between(&before, &after, wall);
    println!("\n{}", serde_json::to_string(&usage).map_err(|error| error.to_string())?);
    Ok(if status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Where this program lies.
fn own() -> Result<String, String> {
    let own = std::env::current_exe().map_err(|error| error.to_string())?;
    Ok(own.to_string_lossy().into_owned())
}
