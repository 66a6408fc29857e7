//! A list by numbers that shares what an edit leaves alone.

use std::sync::Arc;

/// How many values stand on a sheet.
const SHEET: usize = 128;

/// Values by number, on sheets. A clone shares all of them; who writes on one of its
/// sheets copies that sheet.
#[derive(Clone, Debug)]
pub(super) struct Sheets<T>(Vec<Arc<[Option<T>]>>);

impl<T> Default for Sheets<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T: Clone> Sheets<T> {
    /// The value of a number.
    pub(super) fn get(&self, number: usize) -> Option<&T> {
        self.0.get(number / SHEET)?.get(number % SHEET)?.as_ref()
    }

    /// All values with their numbers.
    pub(super) fn iter(&self) -> impl Iterator<Item = (usize, &T)> {
        let all = self.0.iter().flat_map(|sheet| sheet.iter()).enumerate();
        all.filter_map(|(number, value)| Some((number, value.as_ref()?)))
    }

    /// Puts a value, or none, into the place of a number.
    pub(super) fn set(&mut self, number: usize, value: Option<T>) {
        while self.0.len() <= number / SHEET && value.is_some() {
            self.0.push(std::iter::repeat_n(None, SHEET).collect());
        }
        if let Some(sheet) = self.0.get_mut(number / SHEET)
            && let Some(place) = Arc::make_mut(sheet).get_mut(number % SHEET)
        {
            *place = value;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clone_keeps_what_it_has() {
        let mut sheets = Sheets::default();
        sheets.set(3, None);
        sheets.set(300, Some('a'));
        let old = sheets.clone();
        sheets.set(300, Some('b'));
        sheets.set(2, Some('c'));
        assert_eq!((old.get(300), old.get(2), old.get(9_999)), (Some(&'a'), None, None));
        assert_eq!(sheets.iter().collect::<Vec<_>>(), [(2, &'c'), (300, &'b')]);
        assert!(Arc::ptr_eq(&old.0[1], &sheets.0[1]));
    }
}
