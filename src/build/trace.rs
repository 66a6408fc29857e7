//! Does a trace still hold, and what do the traces of this build share?

use std::collections::HashMap;

use crate::model::{Fingerprint, Question, Trace};
use crate::site::Site;

/// The questions of the previous build, each asked again once.
#[derive(Default)]
pub(super) struct Held {
    /// Those whose answer is the same; of the others what they were.
    questions: Vec<Result<Question, String>>,
}

impl Held {
    /// Asks the site all that the last build asked.
    pub(super) fn ask(questions: &[(String, Fingerprint)], site: &Site) -> Self {
        let again =
            |(text, before): &(String, Fingerprint)| match text.parse::<Question>() {
                Ok(question) if site.answer(&question) == *before => Ok(question),
                _ => Err(text.clone()),
            };
        Self { questions: questions.iter().map(again).collect() }
    }

    /// What the trace asked, if all answers are the same; else the first that is not.
    pub(super) fn holds(&self, trace: &Trace) -> Result<Vec<&Question>, &str> {
        let answer = |at: &u32| match usize::try_from(*at)
            .ok()
            .and_then(|at| self.questions.get(at))
        {
            Some(Ok(question)) => Ok(question),
            Some(Err(changed)) => Err(changed.as_str()),
            None => Err("an answer that was lost"),
        };
        trace.iter().map(answer).collect()
    }
}

/// All questions of a build with their answers, each once.
pub(super) struct Questions<'a> {
    site: &'a Site,
    numbers: HashMap<Question, u32>,
    answered: Vec<(String, Fingerprint)>,
}

impl<'a> Questions<'a> {
    /// No questions yet.
    pub(super) fn new(site: &'a Site) -> Self {
        Self { site, numbers: HashMap::new(), answered: Vec::new() }
    }

    /// What one route asked, as numbers.
    pub(super) fn trace<'q>(
        &mut self,
        asked: impl IntoIterator<Item = &'q Question>,
    ) -> Trace {
        asked.into_iter().map(|question| self.number(question)).collect()
    }

    fn number(&mut self, question: &Question) -> u32 {
        if let Some(number) = self.numbers.get(question) {
            return *number;
        }
        let number = u32::try_from(self.answered.len()).unwrap_or(u32::MAX);
        self.answered.push((question.to_string(), self.site.answer(question)));
        self.numbers.insert(question.clone(), number);
        number
    }

    /// The questions in the order of their numbers.
    pub(super) fn finish(self) -> Vec<(String, Fingerprint)> {
        self.answered
    }
}
