//! Which fields of a page another page shows.

use std::fmt;

/// A set of a summary's fields. A list that shows titles does not change when a
/// description does, so what a page asks of another one names the fields.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Fields(u16);

impl Fields {
    /// None.
    pub const NONE: Self = Self(0);
    /// The page's title.
    pub const TITLE: Self = Self(1);
    /// Its description.
    pub const DESCRIPTION: Self = Self(1 << 1);
    /// Its address.
    pub const ADDRESS: Self = Self(1 << 2);
    /// Its date and the day of its last update.
    pub const DATES: Self = Self(1 << 3);
    /// Its place in the section.
    pub const ORDER: Self = Self(1 << 4);
    /// Its own free fields.
    pub const EXTRA: Self = Self(1 << 5);
    /// The typed fields of its collection.
    pub const FACTS: Self = Self(1 << 6);
    /// Its translation state.
    pub const STATE: Self = Self(1 << 7);
    /// All of them.
    pub const ALL: Self = Self((1 << 8) - 1);

    const NAMES: [(Self, &'static str); 8] = [
        (Self::TITLE, "title"),
        (Self::DESCRIPTION, "description"),
        (Self::ADDRESS, "address"),
        (Self::DATES, "dates"),
        (Self::ORDER, "order"),
        (Self::EXTRA, "extra"),
        (Self::FACTS, "facts"),
        (Self::STATE, "state"),
    ];

    /// Whether all of `other` are among these.
    #[must_use]
    pub fn has(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    /// These and `other`.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Reads what [`Fields`] writes.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut fields = Self::NONE;
        for word in text.split('+').filter(|word| *word != "-") {
            let (field, _) = Self::NAMES.iter().find(|(_, name)| *name == word)?;
            fields = fields.and(*field);
        }
        Some(fields)
    }
}

impl fmt::Display for Fields {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut names = Self::NAMES
            .iter()
            .filter(|(field, _)| self.has(*field))
            .map(|(_, name)| name);
        f.write_str(names.next().unwrap_or(&"-"))?;
        names.try_for_each(|name| write!(f, "+{name}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_read_as_they_are_written() {
        for fields in [Fields::NONE, Fields::TITLE.and(Fields::STATE), Fields::ALL] {
            assert_eq!(Fields::parse(&fields.to_string()), Some(fields));
        }
        assert_eq!(Fields::TITLE.and(Fields::DATES).to_string(), "title+dates");
        assert_eq!(Fields::parse("title+weather"), None);
    }
}
