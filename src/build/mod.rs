//! Provisional: only the types that `cli` rests on.

use std::path::{Path, PathBuf};

use crate::diagnostic::Diagnostic;
use crate::model::{Locale, RoutePath, Timestamp};

/// How to build.
#[derive(Clone, Debug)]
pub struct Options {
    /// The folder to build into.
    pub output: PathBuf,
    /// The site's address, if not the one in `site.yaml`.
    pub base_url: Option<String>,
    /// Whether drafts are built.
    pub drafts: bool,
    /// How many pages are rendered at a time.
    pub jobs: Option<usize>,
    /// The time to build for.
    pub now: Timestamp,
    /// Whether to say why each route was rendered.
    pub why: bool,
}

/// How far the work is.
#[derive(Clone, Copy, Debug)]
pub enum Step {
    /// Reading the files.
    Reading,
    /// Joining them.
    Loading,
    /// Rendering.
    Rendering {
        /// So many are rendered.
        done: usize,
        /// Of so many.
        total: usize,
    },
    /// Putting the files in place.
    Writing,
}

/// What came out.
#[derive(Clone, Debug)]
pub struct Report {
    /// Whether it was built.
    pub outcome: Outcome,
    /// What to tell, sorted.
    pub diagnostics: Vec<Diagnostic>,
}

/// Whether it was built.
#[derive(Clone, Debug)]
pub enum Outcome {
    /// It was.
    Built(Summary),
    /// The input has errors.
    Refused,
    /// The work could not be done.
    CouldNotRun,
}

/// What was built.
#[derive(Clone, Debug, Default)]
pub struct Summary {
    /// How many pages the site has.
    pub pages: usize,
    /// Its locales.
    pub locales: Vec<Locale>,
    /// How many pages were rendered.
    pub rendered: usize,
    /// How many files were written.
    pub written: usize,
    /// How many pages were kept.
    pub kept: usize,
    /// How many files were deleted.
    pub deleted: usize,
    /// How many bytes were written.
    pub bytes: u64,
    /// How long it took.
    pub seconds: f64,
    /// How many pages minify-html would have broken.
    pub unminified: usize,
    /// Each rendered route, and the question whose answer had changed.
    pub why: Vec<(RoutePath, String)>,
}

/// Builds.
pub fn run(_root: &Path, _options: &Options, progress: &(dyn Fn(Step) + Sync)) -> Report {
    progress(Step::Reading);
    Report { outcome: Outcome::CouldNotRun, diagnostics: Vec::new() }
}
