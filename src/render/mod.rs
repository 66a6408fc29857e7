//! One route becomes bytes.
//!
//! Lives here: [`Renderer`], which reads the templates once, and its [`Worker`]s, of which
//! each renders routes one after the other; [`check_pages`], which says which pages have no
//! template. The way of a page: its values are built
//! (`context`, `body`), Tera fills the template (`functions` are what it may call, `view`
//! is the only window onto the site and writes down what was asked, `fragment` keeps what
//! many pages show alike), `settle` turns marks into elements, and `minify` folds what is left, where the site wants that.
//!
//! Unknown here: the disk, other routes, the previous build.

mod body;
mod bounded;
mod calendar;
mod calls;
mod chains;
mod context;
#[cfg(test)]
mod dom;
mod element;
mod engine;
mod error;
mod escape;
mod filters;
mod fragment;
mod fragment_calls;
mod functions;
mod json;
mod json_ld;
mod kept;
mod local;
mod machine;
mod minify;
mod needs;
mod pieces;
mod scan;
mod settle;
mod squeeze;
mod tera1;
mod text_filters;
mod value;
mod view;
mod words;
mod worker;

pub use engine::{Renderer, check_pages};
pub use worker::Worker;

use crate::diagnostic::Diagnostic;
use crate::model::Trace;

/// What a route became.
#[derive(Debug, Default)]
pub struct Rendered {
    /// The bytes to write; none if the route failed.
    pub bytes: Option<Vec<u8>>,
    /// What was asked of the site, each once: numbers of [`Worker::questions`].
    pub asked: Trace,
    /// What people should know of it.
    pub diagnostics: Vec<Diagnostic>,
    /// Whether minify-html would have changed what the page says, so that it stayed as it
    /// was.
    pub unminified: bool,
}
