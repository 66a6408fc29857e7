//! Numbers that look like chance and are the same each time (`SplitMix64`), so that a site
//! can be made again anywhere, to the byte.

/// A row of numbers that follows from its seed alone.
pub(crate) struct Random(u64);

impl Random {
    /// The row for one purpose: each list of numbers has a row of its own.
    pub(crate) fn of(purpose: &[usize]) -> Self {
        let mut random = Self(0x0709_2025);
        for number in purpose {
            random.0 = random.next() ^ *number as u64;
        }
        random
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number from 0 up to `end`, which is not among them.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        let wide = u128::from(self.next()) * end as u128;
        usize::try_from(wide >> 64).unwrap_or_default()
    }

    /// One of several; there is at least one.
    pub(crate) fn one<'a, T>(&mut self, several: &'a [T]) -> &'a T {
        &several[self.below(several.len())]
    }
}
