//! What we tell people, as data.
//!
//! Lives here: [`Diagnostic`] and its parts, the closed set of [`Code`]s, the collector
//! [`Diagnostics`], and [`nearest`], which finds what a misspelt name may have meant.
//!
//! Unknown here: a terminal, colours, HTML, exit codes, the text of the sources.

mod code;
mod collect;
mod near;

pub use code::Code;
pub use collect::Diagnostics;
pub use near::nearest;

use serde::{Deserialize, Serialize};

use crate::model::Span;

/// How much a diagnostic weighs.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub enum Severity {
    /// The site is built; someone should look at it.
    Warning,
    /// The site is not built.
    Error,
}

/// One thing that people should know: the fact first, then the place, then what to do.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Diagnostic {
    /// The place, where there is one. First, for diagnostics are told in this order.
    pub span: Option<Span>,
    /// How much it weighs.
    pub severity: Severity,
    /// Its kind.
    pub code: Code,
    /// The fact, in one sentence without a full stop, names in backticks.
    pub message: String,
    /// What is said right under the underlined text; may be empty.
    pub label: String,
    /// Other places that belong to it, each with a few words.
    pub related: Vec<(Span, String)>,
    /// What to do, as an imperative with the exact path.
    pub help: Option<String>,
    /// The routes in which it showed, where it shows only in a render.
    pub routes: Vec<String>,
}

impl Diagnostic {
    /// An error: the site cannot be built.
    #[must_use]
    pub fn error(code: Code, message: impl Into<String>) -> Self {
        Self::new(Severity::Error, code, message.into())
    }

    /// A warning: the site is built all the same.
    #[must_use]
    pub fn warning(code: Code, message: impl Into<String>) -> Self {
        Self::new(Severity::Warning, code, message.into())
    }

    fn new(severity: Severity, code: Code, message: String) -> Self {
        Self {
            span: None,
            severity,
            code,
            message,
            label: String::new(),
            related: Vec::new(),
            help: None,
            routes: Vec::new(),
        }
    }

    /// Says where.
    #[must_use]
    pub fn at(mut self, span: Span) -> Self {
        self.span = Some(span);
        self
    }

    /// Says where, and a few words under the underlined text.
    #[must_use]
    pub fn labelled(mut self, span: Span, label: impl Into<String>) -> Self {
        self.span = Some(span);
        self.label = label.into();
        self
    }

    /// Adds another place that belongs to it.
    #[must_use]
    pub fn related(mut self, span: Span, label: impl Into<String>) -> Self {
        self.related.push((span, label.into()));
        self
    }

    /// Says what to do.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Says what a misspelt name may have meant, if anything is near.
    #[must_use]
    pub fn suggest<'a>(
        self,
        name: &str,
        known: impl IntoIterator<Item = &'a str>,
    ) -> Self {
        match nearest(name, known) {
            Some(near) => self.help(format!("did you mean `{near}`?")),
            None => self,
        }
    }
}
