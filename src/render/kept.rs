//! What a worker keeps from one page to the next, so that it is made once and not on every
//! page: the questions with their numbers, messages and pages that templates name, and the
//! part of a page's values that all its locales share.

use hashbrown::HashMap;
use tera::Value;

use crate::model::{Answered, Fields, Fingerprint, Questions};
use crate::site::{PageNumber, Site};

use super::fragment::Fragments;

/// How much of a kind a locale keeps. What many pages show is much less; what each page
/// names but once is let go before it is too much.
const MOST: usize = 100;

/// What a worker keeps.
#[derive(Default)]
pub(super) struct Kept {
    /// All that was asked, each once.
    pub(super) questions: Questions,
    /// Messages by their keys.
    pub(super) messages: Shelf,
    /// Pages by the paths that templates write.
    pub(super) pages: Shelf,
    /// What became of components that many pages show.
    pub(super) fragments: Fragments,
    /// The announced translations of pages: each stands on the page in every locale, and
    /// in every sitemap.
    pub(super) alternates: HashMap<PageNumber, Value>,
    /// What the locales of the page that was rendered last share.
    pub(super) item: Item,
    /// The fields that the kept pages have.
    fields: Fields,
    /// The answers to questions, by their numbers, as far as they came with a render.
    answers: Vec<Option<Fingerprint>>,
    /// In which turn a question was put last, by its number.
    turns: Vec<u32>,
    turn: u32,
}

/// A value, and the number of the question that it answers.
#[derive(Clone)]
pub(super) struct Ready {
    pub(super) value: Value,
    pub(super) asked: u32,
}

/// Values by what templates call them, apart for each locale.
#[derive(Default)]
pub(super) struct Shelf(Vec<HashMap<Box<str>, Ready>>);

/// What is the same in all locales of a page.
#[derive(Default)]
pub(super) struct Item {
    page: Option<PageNumber>,
    /// The page in every locale that has it, as no page that is read now.
    pub(super) translations: Option<Vec<(u16, Value)>>,
    /// The free facts of its entry.
    pub(super) extra: Option<Value>,
}

impl Kept {
    /// What is rendered now has asked nothing yet.
    pub(super) fn turn(&mut self) {
        self.turn += 1;
    }

    /// Whether a question is put for the first time in this turn.
    pub(super) fn is_new(&mut self, question: u32) -> bool {
        let at = question as usize;
        if at >= self.turns.len() {
            self.turns.resize(at + 1, 0);
        }
        match self.turns.get_mut(at) {
            Some(last) if *last != self.turn => {
                *last = self.turn;
                true
            }
            _ => false,
        }
    }

    /// Keeps what stands for the answer to a question.
    pub(super) fn answer(&mut self, question: u32, answer: Fingerprint) {
        let at = question as usize;
        if at >= self.answers.len() {
            self.answers.resize(at + 1, None);
        }
        if let Some(kept) = self.answers.get_mut(at) {
            *kept = Some(answer);
        }
    }

    /// All that was asked, each with its answer.
    pub(super) fn answered(self, site: &Site) -> Answered {
        let Self { questions, answers, .. } = self;
        let mut answered = Answered::default();
        for (at, question) in questions.all().iter().enumerate() {
            let known = answers.get(at).copied().flatten();
            answered.push(question, known.unwrap_or_else(|| site.answer(question)));
        }
        answered
    }

    /// Keeps the announced translations of a page.
    pub(super) fn put_alternates(&mut self, page: PageNumber, alternates: &Value) {
        if self.alternates.len() < 20 * MOST {
            self.alternates.insert(page, alternates.clone());
        }
    }

    /// What the locales of `page` share.
    pub(super) fn item(&mut self, page: PageNumber) -> &mut Item {
        if self.item.page != Some(page) {
            self.item = Item { page: Some(page), ..Item::default() };
        }
        &mut self.item
    }

    /// Pages have these fields from now on.
    pub(super) fn for_fields(&mut self, fields: Fields) {
        if self.fields != fields {
            self.fields = fields;
            self.pages = Shelf::default();
        }
    }
}

impl Shelf {
    /// What is kept under a name.
    pub(super) fn get(&self, locale: u16, name: &str) -> Option<Ready> {
        self.0.get(usize::from(locale))?.get(name).cloned()
    }

    /// Keeps something.
    pub(super) fn put(&mut self, locale: u16, name: &str, ready: Ready) {
        let at = usize::from(locale);
        if at >= self.0.len() {
            self.0.resize_with(at + 1, HashMap::new);
        }
        if let Some(shelf) = self.0.get_mut(at) {
            if shelf.len() >= MOST {
                shelf.clear();
            }
            shelf.insert(name.into(), ready);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_question_is_new_once_a_turn() {
        let mut kept = Kept::default();
        kept.turn();
        assert!(kept.is_new(3));
        assert!(!kept.is_new(3));
        kept.turn();
        assert!(kept.is_new(3));
    }

    #[test]
    fn pages_with_other_fields_are_other_values() {
        let mut kept = Kept::default();
        kept.for_fields(Fields::TITLE);
        let ready = Ready { value: Value::from(1), asked: 0 };
        kept.pages.put(2, "pages/about", ready);
        assert!(kept.pages.get(2, "pages/about").is_some());
        assert!(kept.pages.get(1, "pages/about").is_none());
        kept.for_fields(Fields::ALL);
        assert!(kept.pages.get(2, "pages/about").is_none());
    }
}
