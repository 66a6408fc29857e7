//! What a program takes: wall time, CPU time, peak memory. A small process of its own
//! starts it, so that what the kernel counts is that program's and nobody else's: memory of
//! the one who starts counts into the peak of who is started.

use std::path::Path;
use std::process::{Child, Command, ExitCode, Stdio};

use serde::{Deserialize, Serialize};
use wait4::{ResourceUsage, Wait4 as _};

use crate::http::now;

/// The command under which this program starts another.
pub(crate) const COMMAND: &str = "launch";

/// What a program took.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub(crate) struct Usage {
    /// Seconds from its start to its end.
    pub(crate) wall: f64,
    /// Seconds of CPU, in its own code and in the kernel.
    pub(crate) cpu: f64,
    /// Those in the kernel, if that is known.
    pub(crate) system: Option<f64>,
    /// The most memory that it held at a time, in bytes, if that says something.
    pub(crate) peak: Option<u64>,
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
    let start = now();
    let child = Command::new(program).args(arguments).spawn();
    let ended = child.and_then(Child::wait4);
    let wall = start.elapsed().as_secs_f64();
    let ended = ended.map_err(|error| format!("{program}: {error}"))?;
    let ResourceUsage { utime, stime, maxrss } = ended.rusage;
    let (cpu, system) = ((utime + stime).as_secs_f64(), Some(stime.as_secs_f64()));
    let usage = Usage { wall, cpu, system, peak: Some(maxrss) };
    println!("\n{}", serde_json::to_string(&usage).map_err(|error| error.to_string())?);
    Ok(if ended.status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Where this program lies.
fn own() -> Result<String, String> {
    let own = std::env::current_exe().map_err(|error| error.to_string())?;
    Ok(own.to_string_lossy().into_owned())
}
