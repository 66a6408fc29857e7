//! Many questions, each once, with a number.

use std::hash::BuildHasher;

use hashbrown::{DefaultHashBuilder, HashTable};

use super::Question;

/// Questions in the order in which they were first put. A question's number is its place
/// in that order, so traces are lists of numbers.
#[derive(Default)]
pub struct Questions {
    list: Vec<Question>,
    /// The numbers, found by the questions' hashes.
    places: HashTable<u32>,
    hasher: DefaultHashBuilder,
}

impl Questions {
    /// The number of a question, a new one if it was not put before.
    pub fn number(&mut self, question: Question) -> u32 {
        let Self { list, places, hasher } = self;
        let known = |number: &u32| list.get(*number as usize) == Some(&question);
        let hash = hasher.hash_one(&question);
        if let Some(number) = places.find(hash, known) {
            return *number;
        }
        let number = u32::try_from(list.len()).unwrap_or(u32::MAX);
        list.push(question);
        let again = |number: &u32| {
            list.get(*number as usize).map_or(0, |question| hasher.hash_one(question))
        };
        places.insert_unique(hash, number, again);
        number
    }

    /// The question of that number.
    #[must_use]
    pub fn get(&self, number: u32) -> Option<&Question> {
        self.list.get(number as usize)
    }

    /// All of them, in the order of their numbers.
    #[must_use]
    pub fn all(&self) -> &[Question] {
        &self.list
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_question_has_one_number() {
        let mut questions = Questions::default();
        let setting = |at: usize| Question::Setting(format!("extra.{at}").into());
        for at in 0..1_000 {
            assert_eq!(questions.number(setting(at)), u32::try_from(at).expect("small"));
        }
        assert_eq!(questions.number(setting(7)), 7);
        assert_eq!(questions.get(7), Some(&setting(7)));
        assert_eq!(questions.all().len(), 1_000);
    }
}
