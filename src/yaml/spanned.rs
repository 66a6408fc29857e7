//! A value that knows its bytes.

use std::ops::Range;

use serde::{Deserialize, Deserializer};
use serde_yaml::Location;

/// A value and the bytes of the source that say it. Where an alias (`*name`) stands for
/// the value, they are the alias's.
///
/// A quoted text has its quotes in the range; of a list or map in brackets it is the
/// opening one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Spanned<T> {
    /// The value.
    pub value: T,
    /// Its bytes.
    pub range: Range<usize>,
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Spanned<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let spanned = serde_yaml::Spanned::<T>::deserialize(deserializer)?;
        let range = range(&spanned.referenced);
        Ok(Self { value: spanned.value, range })
    }
}

/// The bytes of a location; none where it is unknown.
pub(super) fn range(location: &Location) -> Range<usize> {
    let span = location.span();
    let number = |value: Option<u64>| value.and_then(|value| value.try_into().ok());
    let start: usize = number(span.byte_offset()).unwrap_or_default();
    let length: usize = number(span.byte_len()).unwrap_or_default();
    start..start.saturating_add(length)
}
