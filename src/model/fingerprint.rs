//! What stands for a value when two of them are compared.

use std::fmt;

use serde::{Deserialize, Serialize};

/// The first 16 bytes of a BLAKE3 hash.
#[derive(
    Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize,
)]
pub struct Fingerprint([u8; 16]);

impl Fingerprint {
    /// The fingerprint of `bytes`.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        Self::shorten(blake3::hash(bytes))
    }

    /// The first `digits` (at most 32) hexadecimal digits, for names of files.
    #[must_use]
    pub fn hex(&self, digits: usize) -> String {
        let mut text = self.to_string();
        text.truncate(digits);
        text
    }

    fn shorten(hash: blake3::Hash) -> Self {
        let mut short = [0; 16];
        short.copy_from_slice(&hash.as_bytes()[..16]);
        Self(short)
    }
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// Builds a [`Fingerprint`] from several fields. Every field is written with its length,
/// so that no two different lists of fields read as the same bytes.
#[derive(Default)]
pub struct Hasher(blake3::Hasher);

impl Hasher {
    /// A hasher that has seen nothing.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a field of bytes.
    pub fn bytes(&mut self, bytes: &[u8]) -> &mut Self {
        self.number(bytes.len() as u64);
        self.0.update(bytes);
        self
    }

    /// Adds a field of text.
    pub fn text(&mut self, text: &str) -> &mut Self {
        self.bytes(text.as_bytes())
    }

    /// Adds a number, a length or the number of a variant.
    pub fn number(&mut self, number: u64) -> &mut Self {
        self.0.update(&number.to_le_bytes());
        self
    }

    /// Adds another fingerprint.
    pub fn fingerprint(&mut self, other: Fingerprint) -> &mut Self {
        self.0.update(&other.0);
        self
    }

    /// Adds a part of a whole that comes in parts, without a border. Nothing but parts
    /// give the fingerprint of the whole, as [`Fingerprint::of`] does.
    pub fn part(&mut self, bytes: &[u8]) -> &mut Self {
        self.0.update(bytes);
        self
    }

    /// The fingerprint of all that was added.
    #[must_use]
    pub fn finish(&self) -> Fingerprint {
        Fingerprint::shorten(self.0.finalize())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_keep_their_borders() {
        let one = Hasher::new().text("ab").text("c").finish();
        let other = Hasher::new().text("a").text("bc").finish();
        assert_ne!(one, other);
    }

    #[test]
    fn a_name_of_a_file_takes_the_first_digits() {
        let whole = Fingerprint::of(b"x").to_string();
        assert_eq!(whole.len(), 32);
        assert_eq!(Fingerprint::of(b"x").hex(8), whole[..8]);
    }
}
