//! What a build remembers.

use serde::{Deserialize, Serialize};

use crate::diagnostic::Diagnostic;
use crate::model::{Answered, Fingerprint, RoutePath, Trace};
use crate::source::Index;

/// What the next build wants to know of this one.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// What the sources looked like.
    pub sources: Index,
    /// The settings that are no sources: flags of the command line.
    pub settings: Fingerprint,
    /// Each distinct question that a route asked, with the answer's fingerprint.
    pub questions: Answered,
    /// All routes.
    pub routes: Vec<RouteRecord>,
    /// All diagnostics that belong to no route.
    pub diagnostics: Vec<Diagnostic>,
    /// How many of the routes are pages.
    pub pages: usize,
    /// The locales of the site, by tag.
    pub locales: Vec<String>,
    /// From which second on, since 1970, and before which one the site stays as it is.
    pub holds: (i64, i64),
    /// The second, since 1970, at which something of the site is another.
    pub next: Option<i64>,
}

/// What is remembered of one route.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RouteRecord {
    /// Its address, which also says its file.
    pub path: RoutePath,
    /// What the plan said of it.
    pub key: Fingerprint,
    /// What it asked: numbers of the manifest's questions.
    pub trace: Trace,
    /// What its bytes were.
    pub fingerprint: Fingerprint,
    /// What was found while it was rendered.
    pub diagnostics: Vec<Diagnostic>,
    /// Whether it stayed as it was, because minify-html would have changed it.
    pub unminified: bool,
}
