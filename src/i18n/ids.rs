//! The ids of all messages and terms: each is kept once, and has one number in all
//! locales.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
use std::sync::Arc;

use imbl::{OrdMap, Vector};

use crate::model::MessageId;

/// The number of an id: the same in all locales, and another in each run.
pub(super) type IdNumber = u32;

/// A hasher for ids and numbers, which nobody chooses to make us slow but the site itself.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Quick(u64);

/// Maps with that hasher.
pub(super) type QuickMap<K, V> = HashMap<K, V, BuildHasherDefault<Quick>>;

/// All ids. A clone shares all with its original.
#[derive(Clone, Debug, Default)]
pub(super) struct Ids {
    known: Arc<QuickMap<MessageId, IdNumber>>,
    /// Those that came when others shared `known`.
    later: OrdMap<MessageId, IdNumber>,
    all: Vector<MessageId>,
}

impl Ids {
    /// The number of an id, if any locale has or had it.
    pub(super) fn get(&self, id: &str) -> Option<IdNumber> {
        let known = self.known.get(id);
        if known.is_some() || self.later.is_empty() {
            return known.copied();
        }
        self.later.get(id).copied()
    }

    /// The id of a number.
    pub(super) fn id(&self, number: IdNumber) -> Option<&MessageId> {
        self.all.get(number as usize)
    }

    /// How many there are.
    pub(super) fn count(&self) -> IdNumber {
        // Each is at least a byte in a file of the site.
        IdNumber::try_from(self.all.len()).unwrap_or(IdNumber::MAX)
    }

    /// The number of an id, which gets one if it has none. None if it is no id.
    pub(super) fn add(&mut self, id: &str) -> Option<IdNumber> {
        if let Some(number) = self.get(id) {
            return Some(number);
        }
        let (id, number) = (MessageId::new(id)?, self.count());
        self.all.push_back(id.clone());
        match Arc::get_mut(&mut self.known) {
            Some(known) => drop(known.insert(id, number)),
            None => drop(self.later.insert(id, number)),
        }
        Some(number)
    }

    /// Ids sorted, for their numbers depend on which came first.
    pub(super) fn sorted(
        &self,
        numbers: impl Iterator<Item = IdNumber>,
    ) -> Vec<&MessageId> {
        let mut ids: Vec<&MessageId> = numbers.filter_map(|it| self.id(it)).collect();
        ids.sort();
        ids
    }
}

impl Quick {
    fn mix(&mut self, word: u64) {
        const ODD: u64 = 0x9E37_79B9_7F4A_7C15;
        self.0 = (self.0.rotate_left(23) ^ word).wrapping_mul(ODD);
    }
}

impl Hasher for Quick {
    fn write(&mut self, bytes: &[u8]) {
        let (words, rest) = bytes.as_chunks::<8>();
        for word in words {
            self.mix(u64::from_le_bytes(*word));
        }
        let mut last = [0; 8];
        for (to, from) in last.iter_mut().zip(rest) {
            *to = *from;
        }
        self.mix(u64::from_le_bytes(last) ^ bytes.len() as u64);
    }

    fn write_u8(&mut self, number: u8) {
        self.mix(number.into());
    }

    fn write_u32(&mut self, number: u32) {
        self.mix(number.into());
    }

    fn write_usize(&mut self, number: usize) {
        self.mix(number as u64);
    }

    fn finish(&self) -> u64 {
        // The last product's high bits know all of the words; a table looks at the low.
        self.0 ^ (self.0 >> 32)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_has_one_number_for_ever() {
        let mut ids = Ids::default();
        let first = ids.add("a").expect("an id");
        let old = ids.clone();
        let late = ids.add("-b").expect("an id");
        assert_eq!((ids.add("a"), ids.get("-b")), (Some(first), Some(late)));
        assert_eq!((old.get("-b"), ids.add("two words")), (None, None));
        let sorted = ids.sorted([first, late].into_iter());
        assert_eq!(sorted.iter().map(|id| id.as_str()).collect::<Vec<_>>(), ["-b", "a"]);
    }
}
