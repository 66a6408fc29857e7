//! What was asked and what stood for each answer, as a manifest keeps it.

use std::fmt::{Display, Write as _};

use serde::{Deserialize, Serialize};

use super::Fingerprint;

/// Questions in their written form, each with the fingerprint of its answer. A question's
/// number is its place. There are ten times as many as pages, so their texts are one.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answered {
    texts: String,
    /// Where each text ends, in bytes.
    ends: Vec<usize>,
    answers: Vec<Fingerprint>,
}

impl Answered {
    /// Adds a question as the last one.
    pub fn push(&mut self, question: &impl Display, answer: Fingerprint) {
        // Writing into a text never fails.
        let _ = write!(self.texts, "{question}");
        self.ends.push(self.texts.len());
        self.answers.push(answer);
    }

    /// Adds a question that is written already.
    pub fn push_text(&mut self, question: &str, answer: Fingerprint) {
        self.texts.push_str(question);
        self.ends.push(self.texts.len());
        self.answers.push(answer);
    }

    /// The question of that number and the fingerprint of its answer.
    #[must_use]
    pub fn get(&self, number: u32) -> Option<(&str, Fingerprint)> {
        let at = number as usize;
        let start = at.checked_sub(1).and_then(|before| self.ends.get(before));
        let start = start.copied().unwrap_or_default();
        let text = self.texts.get(start..*self.ends.get(at)?)?;
        Some((text, *self.answers.get(at)?))
    }

    /// Whether the question is among them.
    #[must_use]
    pub fn has(&self, question: &impl Display) -> bool {
        let question = question.to_string();
        let count = u32::try_from(self.len()).unwrap_or(u32::MAX);
        (0..count)
            .any(|number| self.get(number).is_some_and(|(text, _)| text == question))
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.answers.len()
    }

    /// Whether nothing was asked.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.answers.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_put_in_comes_out_by_its_number() {
        let mut answered = Answered::default();
        let (one, two) = (Fingerprint::of(b"1"), Fingerprint::of(b"2"));
        answered.push(&"message th home", one);
        answered.push_text("today", two);
        assert_eq!(answered.get(0), Some(("message th home", one)));
        assert_eq!(answered.get(1), Some(("today", two)));
        assert_eq!(answered.get(2), None);
        assert!(answered.has(&"today") && !answered.has(&"to"));
    }
}
