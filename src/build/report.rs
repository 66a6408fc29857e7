//! What a build is asked, and what comes of it.

use std::path::PathBuf;

use crate::diagnostic::Diagnostic;
use crate::model::{Fingerprint, Locale, RoutePath, Timestamp};

/// What the command line says about one build.
#[derive(Clone, Debug)]
pub struct Options {
    /// The folder that becomes the site.
    pub output: PathBuf,
    /// Replaces `base_url` of `site.yaml`: absolute, with a slash at its end.
    pub base_url: Option<String>,
    /// Whether drafts are built too.
    pub drafts: bool,
    /// How many workers render; absent: one for each processor.
    pub jobs: Option<usize>,
    /// The instant that decides what is published.
    pub now: Timestamp,
    /// Whether the summary says why each route was rendered.
    pub why: bool,
    /// What stands for the program: another one may make other bytes of the same site.
    pub program: Fingerprint,
}

/// How far a build has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// The sources are read.
    Reading,
    /// They become a site.
    Loading,
    /// Routes become bytes.
    Rendering {
        /// How many are done.
        done: usize,
        /// How many there are.
        total: usize,
    },
    /// The output is put in place.
    Writing,
}

/// What came of a build.
#[derive(Debug)]
pub struct Report {
    /// How it ended.
    pub outcome: Outcome,
    /// All that people should know, by path, line and column.
    pub diagnostics: Vec<Diagnostic>,
}

/// How a build ended.
#[derive(Debug)]
pub enum Outcome {
    /// The site is in the output.
    Built(Summary),
    /// There are errors in the sources; the output is as it was.
    Refused,
    /// Something else than the sources is in the way; the output is as it was.
    CouldNotRun,
}

/// A build in numbers.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Summary {
    /// Pages of the site in all locales.
    pub pages: usize,
    /// The locales that are built.
    pub locales: Vec<Locale>,
    /// Routes that were rendered.
    pub rendered: usize,
    /// Files that were written.
    pub written: usize,
    /// Files that were left as they are.
    pub kept: usize,
    /// Files that were deleted.
    pub deleted: usize,
    /// Bytes that were written.
    pub bytes: u64,
    /// How long it took.
    pub seconds: f64,
    /// Pages that minify-html would have changed, and that stayed as they were.
    pub unminified: usize,
    /// The next moment at which something of the site is another, if that is known: a build
    /// then is not in vain.
    pub next_change: Option<Timestamp>,
    /// For each route that was rendered the first answer that changed.
    pub why: Vec<(RoutePath, String)>,
}
