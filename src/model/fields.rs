//! Which fields of a page another page shows.

use std::fmt;

/// A set of a summary's fields. A list that shows titles does not change when a
/// description does, so what a page asks of another one names the fields.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Fields(u64);

impl Fields {
    /// None.
    pub const NONE: Self = Self(0);
    /// The page's title.
    pub const TITLE: Self = Self(1);
    /// Its description.
    pub const DESCRIPTION: Self = Self(1 << 1);
    /// Its address.
    pub const ADDRESS: Self = Self(1 << 2);
    /// Its date.
    pub const DATE: Self = Self(1 << 3);
    /// Its place in the section.
    pub const ORDER: Self = Self(1 << 4);
    /// Its own free fields.
    pub const EXTRA: Self = Self(1 << 5);
    /// Its translation state.
    pub const STATE: Self = Self(1 << 6);
    /// The day of its last update.
    pub const UPDATED: Self = Self(1 << 7);
    /// All typed fields of its collection.
    pub const FACTS: Self = Self(!0 << Self::FIRST_FACT);
    /// All of them.
    pub const ALL: Self = Self(!0);

    /// From this bit on stand the typed fields. Names share bits where there are more of
    /// them, and then one is taken to be read with the other.
    const FIRST_FACT: u32 = 8;

    const NAMES: [(Self, &'static str); 9] = [
        (Self::TITLE, "title"),
        (Self::DESCRIPTION, "description"),
        (Self::ADDRESS, "address"),
        (Self::DATE, "date"),
        (Self::UPDATED, "updated"),
        (Self::ORDER, "order"),
        (Self::EXTRA, "extra"),
        (Self::STATE, "state"),
        (Self::FACTS, "facts"),
    ];

    /// The typed field of that name.
    #[must_use]
    pub fn fact(name: &str) -> Self {
        let sum = name
            .bytes()
            .fold(7_u32, |sum, byte| sum.wrapping_mul(31).wrapping_add(u32::from(byte)));
        Self(1 << (Self::FIRST_FACT + sum % (u64::BITS - Self::FIRST_FACT)))
    }

    /// Whether any typed field is among these.
    #[must_use]
    pub fn has_facts(self) -> bool {
        self.0 & Self::FACTS.0 != 0
    }

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
            if let Some(bits) = word.strip_prefix("facts.") {
                let facts = Self(u64::from_str_radix(bits, 16).ok()?);
                fields = fields.and(facts);
                continue;
            }
            let (field, _) = Self::NAMES.iter().find(|(_, name)| *name == word)?;
            fields = fields.and(*field);
        }
        Some(fields)
    }
}

impl fmt::Display for Fields {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let known = Self::NAMES.iter().filter(|(field, _)| self.has(*field));
        let mut names: Vec<String> = known.map(|(_, name)| (*name).into()).collect();
        if self.has_facts() && !self.has(Self::FACTS) {
            names.push(format!("facts.{:x}", self.0 & Self::FACTS.0));
        }
        if names.is_empty() { f.write_str("-") } else { f.write_str(&names.join("+")) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_read_as_they_are_written() {
        let some = Fields::fact("role").and(Fields::fact("languages"));
        for fields in [
            Fields::NONE,
            Fields::TITLE.and(Fields::STATE),
            Fields::DATE.and(some),
            Fields::ALL,
        ] {
            assert_eq!(Fields::parse(&fields.to_string()), Some(fields));
        }
        assert_eq!(Fields::TITLE.and(Fields::DATE).to_string(), "title+date");
        assert_eq!(Fields::parse("title+weather"), None);
    }

    #[test]
    fn one_typed_field_is_not_another() {
        let role = Fields::fact("role");
        assert!(Fields::FACTS.has(role) && Fields::ALL.has(Fields::FACTS));
        assert!(!role.has(Fields::fact("languages")) && !Fields::TITLE.has_facts());
    }
}
