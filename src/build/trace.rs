//! Does a trace still hold, and what do the traces of this build share?

use std::hash::BuildHasher;

use hashbrown::{DefaultHashBuilder, HashTable};
use rayon::iter::{IntoParallelIterator, ParallelIterator};

use crate::model::{Answered, Fingerprint, Question, Reach, Trace};
use crate::site::Site;

/// Whether the questions of the previous build, each asked again once, have the answers
/// that they had.
#[derive(Default)]
pub(super) struct Held<'a> {
    asked: Option<&'a Answered>,
    same: Vec<bool>,
}

impl<'a> Held<'a> {
    /// Asks the site all that the last build asked. `reached` are the locales, by number,
    /// whose texts may have changed, if nothing but messages did: what is about others
    /// needs no asking.
    pub(super) fn ask(
        asked: &'a Answered,
        site: &Site,
        reached: Option<&[bool]>,
    ) -> Self {
        let stays = |question: &Question| {
            reached.is_some_and(|reached| match question.reach() {
                Reach::Nothing => true,
                Reach::Everything => false,
                Reach::Locale(locale) => {
                    let number = site.bundles().number(locale);
                    number.and_then(|it| reached.get(usize::from(it))) == Some(&false)
                }
            })
        };
        let again = |(text, before): (&str, Fingerprint)| {
            text.parse::<Question>().is_ok_and(|question| {
                stays(&question) || site.answer(&question) == before
            })
        };
        let all = 0..u32::try_from(asked.len()).unwrap_or(u32::MAX);
        let same = all.into_par_iter().map(|number| asked.get(number).is_some_and(again));
        Self { asked: Some(asked), same: same.collect() }
    }

    /// The first question of a trace whose answer is not what it was.
    pub(super) fn changed(&self, trace: &Trace) -> Option<&'a str> {
        let same = |number: &&u32| self.same.get(**number as usize) == Some(&true);
        let changed = trace.iter().find(|number| !same(number))?;
        let asked = self.asked.and_then(|asked| asked.get(*changed));
        Some(asked.map_or("an answer that was lost", |(text, _)| text))
    }
}

/// All questions of a build with their answers, each once, from several lists that have
/// some in common.
pub(super) struct Merged<'a> {
    lists: Vec<(&'a Answered, Vec<Option<u32>>)>,
    all: Answered,
    /// The numbers, found by the hashes of the texts.
    places: HashTable<u32>,
    hasher: DefaultHashBuilder,
}

impl<'a> Merged<'a> {
    /// Nothing of those lists yet.
    pub(super) fn of(lists: impl IntoIterator<Item = &'a Answered>) -> Self {
        let lists = lists.into_iter().map(|list| (list, vec![None; list.len()]));
        Self {
            lists: lists.collect(),
            all: Answered::default(),
            places: HashTable::new(),
            hasher: DefaultHashBuilder::default(),
        }
    }

    /// The trace that reads like this in that list.
    pub(super) fn trace(&mut self, list: usize, trace: &Trace) -> Trace {
        trace.iter().filter_map(|number| self.number(list, *number)).collect()
    }

    fn number(&mut self, list: usize, number: u32) -> Option<u32> {
        let (answered, known) = self.lists.get_mut(list)?;
        let known = known.get_mut(number as usize)?;
        if known.is_none() {
            let (text, answer) = answered.get(number)?;
            let Self { all, places, hasher, .. } = self;
            let hash = hasher.hash_one(text);
            let same = |at: &u32| all.get(*at).is_some_and(|(other, _)| other == text);
            let mut merged = places.find(hash, same).copied();
            if merged.is_none() {
                let next = u32::try_from(all.len()).unwrap_or(u32::MAX);
                all.push_text(text, answer);
                places.insert_unique(hash, next, |at| {
                    all.get(*at).map_or(0, |(text, _)| hasher.hash_one(text))
                });
                merged = Some(next);
            }
            *known = merged;
        }
        *known
    }

    /// The questions in the order of their numbers.
    pub(super) fn finish(self) -> Answered {
        self.all
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_two_workers_asked_is_kept_once() {
        let list = |texts: &[&str]| {
            let mut list = Answered::default();
            for text in texts {
                list.push_text(text, Fingerprint::of(text.as_bytes()));
            }
            list
        };
        let (one, other) =
            (list(&["today", "templates"]), list(&["body about", "today"]));
        let mut merged = Merged::of([&one, &other]);
        assert_eq!(merged.trace(0, &vec![1]), [0]);
        assert_eq!(merged.trace(1, &vec![0, 1]), [1, 2]);
        assert_eq!(merged.trace(0, &vec![0, 1]), [2, 0]);
        let all = merged.finish();
        assert_eq!(all, list(&["templates", "body about", "today"]));
    }
}
