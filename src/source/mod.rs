//! The only door to the project's files.
//!
//! Lives here: [`read()`], which gives [`Files`], the sources as one value: texts that are
//! checked and ready to parse, and of all other files their length, their fingerprint and
//! a way to open them; [`Index`], what they looked like then; [`Sources`], which keeps them
//! up to date while people edit, and [`Watch`], which says where to look again; [`text`],
//! which shows one of them below a diagnostic; and [`find_root`].
//!
//! Unknown here: what any of the files mean.

mod characters;
mod files;
mod index;
mod read;
mod sources;
mod walk;
mod watch;

pub use files::{File, Files, Source};
pub use index::{Index, Stamp};
pub use read::{find_root, read, text};
pub use sources::Sources;
pub use walk::FOLDERS;
pub use watch::{Batch, Stop, Watch};
