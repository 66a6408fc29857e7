//! The words everyone speaks: data and its invariants.
//!
//! Lives here: names and identifiers ([`Name`], [`PageId`], [`MessageId`]), languages
//! ([`Locale`], [`Languages`]), paths ([`SourcePath`], [`RoutePath`], [`OutPath`]), places
//! in a text ([`Span`]), facts without language ([`Fact`]), marks in formatted text
//! ([`mark`]), and what a page asked for ([`Question`], [`Fingerprint`]).
//!
//! Unknown here: input and output, a clock, YAML, Fluent, Tera.

mod answered;
mod fact;
mod fields;
mod fingerprint;
mod id;
mod locale;
pub mod mark;
mod name;
mod path;
mod question;
mod questions;
mod span;
mod time;

pub use answered::Answered;
pub use fact::{Fact, FactMap, Region};
pub use fields::Fields;
pub use fingerprint::{Fingerprint, Hasher};
pub use id::{EntryId, MessageId, MessageRef, PageId};
pub use locale::{Direction, Languages, Locale, LocaleSetting, LocaleTagError};
pub use name::{Name, NameError};
pub use path::{OutPath, PathError, RoutePath, SLUG_MAX, SourcePath, is_slug};
pub use question::{Question, Reach, Trace};
pub use questions::Questions;
pub use span::Span;
pub use time::strftime;

/// Civil dates, instants and time zones are `jiff`'s.
pub use jiff::civil::{Date, DateTime};
pub use jiff::tz::{Offset, TimeZone};
pub use jiff::{Timestamp, ZonedDateTime};
