//! Messages: what the site says, in each of its languages.
//!
//! Lives here: [`load()`], which reads `i18n/<locale>/**/*.ftl` of the site and the theme
//! into [`Bundles`]; [`Bundles::format`], which makes a text of a message and its
//! arguments ([`Args`], [`argument()`]); inheritance and fallback; the states of
//! translations; how each language writes numbers, dates and names ([`Formats`]);
//! languages that nobody speaks, to look at a layout in ([`Pseudo`]).
//!
//! The steps: `syntax` reads a file and `compile` its patterns, with markup (`markup`) and
//! joined lines (`join`); `chain` says where a locale looks for a text; `resolve` writes
//! it; `closure` says what it depends on; `check` what is missing.
//!
//! Unknown here: HTML, pages, templates, the disk.

mod argument;
mod bundle;
mod bundles;
mod call;
mod chain;
mod check;
mod closure;
mod compile;
mod cycle;
mod depth;
mod evaluate;
mod findings;
mod format;
mod function;
mod ids;
mod join;
mod junk;
mod lines;
mod literal;
mod load;
mod markup;
mod meaning;
mod number;
mod option;
mod pattern;
mod problem;
mod pseudo;
mod quick;
mod resolve;
mod resource;
mod said;
mod sheets;
mod slice;
mod state;
mod syntax;
mod tables;
#[cfg(test)]
mod tests;
mod token;
mod update;
mod value;
mod wording;
mod writer;

pub use argument::argument;
pub use bundles::{Bundles, Formatted, Found, Origin};
pub use format::{
    DateOptions, Formats, Length, ListStyle, NumberOptions, NumberStyle, When,
};
pub use load::load;
pub use pseudo::Pseudo;
pub use state::State;
pub use update::Touched;

/// The arguments of a message, and what they may be.
pub use fluent::{FluentArgs as Args, FluentValue as Value};
