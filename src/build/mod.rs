//! All routes, in parallel; what still holds is kept.
//!
//! Lives here: [`run()`], which reads the sources, loads the site, renders each route whose
//! trace no longer holds, hands each page on and keeps none; and [`Report`], what came of
//! it. A route holds if its plan and the answers to all that it asked are unchanged; then
//! its bytes are still there, and its diagnostics are said again.
//!
//! Unknown here: how a file is written, what stands in a page, the terminal.

mod report;
mod run;
mod trace;

pub use report::{Options, Outcome, Report, Step, Summary};
pub use run::run;
