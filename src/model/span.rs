//! A place in a source text.

use std::ops::Range;

use serde::{Deserialize, Serialize};

use super::SourcePath;

/// A range of bytes in a source file, as `source` hands its text out (LF line ends, no
/// byte-order mark). An empty range is a point.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Span {
    /// The file.
    pub path: SourcePath,
    /// Offset of the first byte.
    pub start: usize,
    /// Offset behind the last byte.
    pub end: usize,
}

impl Span {
    /// The bytes `range` of `path`.
    #[must_use]
    pub fn new(path: &SourcePath, range: Range<usize>) -> Self {
        Self { path: path.clone(), start: range.start, end: range.end }
    }

    /// The file as a whole: its first byte.
    #[must_use]
    pub fn file(path: &SourcePath) -> Self {
        Self::new(path, 0..0)
    }

    /// The bytes of the span.
    #[must_use]
    pub fn range(&self) -> Range<usize> {
        self.start..self.end
    }
}
