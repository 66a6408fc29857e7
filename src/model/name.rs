//! Names of collections, entries, blocks and locales' data: ASCII, one segment.

use std::fmt;
use std::sync::Arc;

/// A name as the content folder uses it: ASCII letters, digits and single hyphens,
/// starting with a letter, at most [`Name::MAX`] bytes.
///
/// Two names joined by `--` are still unambiguous, which is what message ids rest on.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Name(Arc<str>);

/// Why a text is no [`Name`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NameError {
    /// There is no character at all.
    Empty,
    /// It does not start with an ASCII letter.
    Start(char),
    /// A character that is no ASCII letter, digit or hyphen.
    Character(char),
    /// Two hyphens in a row, or one at the end.
    Hyphen,
    /// Longer than [`Name::MAX`] bytes.
    Long,
}

impl Name {
    /// The longest name: every file system stores it, with room for an extension.
    pub const MAX: usize = 100;

    /// Checks `text` and makes it a name.
    ///
    /// # Errors
    /// Says the first rule that does not hold.
    pub fn new(text: &str) -> Result<Self, NameError> {
        let first = text.chars().next().ok_or(NameError::Empty)?;
        if !first.is_ascii_alphabetic() {
            return Err(NameError::Start(first));
        }
        if let Some(other) =
            text.chars().find(|c| !(c.is_ascii_alphanumeric() || *c == '-'))
        {
            return Err(NameError::Character(other));
        }
        if text.contains("--") || text.ends_with('-') {
            return Err(NameError::Hyphen);
        }
        if text.len() > Self::MAX {
            return Err(NameError::Long);
        }
        Ok(Self(text.into()))
    }

    /// The name's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl AsRef<str> for Name {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl std::borrow::Borrow<str> for Name {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for NameError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("a name has at least one letter"),
            Self::Start(c) => write!(f, "a name starts with an ASCII letter, not `{c}`"),
            Self::Character(c) => {
                write!(f, "a name has ASCII letters, digits and hyphens, not `{c}`")
            }
            Self::Hyphen => f.write_str("a name has single hyphens, and none at its end"),
            Self::Long => write!(f, "a name has at most {} bytes", Name::MAX),
        }
    }
}

impl std::error::Error for NameError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_ascii_with_single_inner_hyphens() {
        assert!(Name::new("press-release-2").is_ok());
        assert_eq!(Name::new(""), Err(NameError::Empty));
        assert_eq!(Name::new("2025"), Err(NameError::Start('2')));
        assert_eq!(Name::new("a_b"), Err(NameError::Character('_')));
        assert_eq!(Name::new("a--b"), Err(NameError::Hyphen));
        assert_eq!(Name::new("a-"), Err(NameError::Hyphen));
        assert_eq!(Name::new(&"a".repeat(101)), Err(NameError::Long));
    }
}
