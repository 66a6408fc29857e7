//! The only door to the project's files.
//!
//! Lives here: [`Files`], the sources as one value: texts that are checked and ready to
//! parse, and of all other files their length, their fingerprint and a way to open them.
//!
//! Unknown here: what any of the files mean.

mod files;

pub use files::{File, Files, Source};

mod provisional;
pub use provisional::{find_root, text};
