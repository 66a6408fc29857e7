//! Reads the tags of templates that are used together.
//!
//! Front door: [`read()`]. Each expression is followed for what it may hold of pages. A
//! page that goes into a variable or a component by name is followed on by that name; where
//! one is printed, compared or handed on whole, all of it is read. What this reading does
//! not understand reads everything.
//!
//! Unknown here: which templates are used together, what Tera refuses.

mod call;
mod expression;

use std::collections::BTreeMap;

use crate::model::Fields;

use super::super::words::{Part, Word};
use super::held::{Held, of_unbound};
use super::{Needs, Wanted, shown};

/// The most expressions that may stand in one another. Tera takes fewer.
const DEEPEST: usize = 64;

/// What templates read that are used together.
pub(super) fn read(templates: &[&Vec<Part<'_>>]) -> Needs {
    let parts = || templates.iter().flat_map(|parts| parts.iter());
    let has_rest = parts().any(|part| {
        part.words.first() == Some(&Word::Name("component"))
            && part.words.contains(&Word::Sign("..."))
    });
    let mut reader = Reader { has_rest, is_first: true, ..Reader::default() };
    // A name may be used before it is given: the tags are read until no name holds more.
    loop {
        reader.needs = Needs::default();
        reader.changed = false;
        for part in parts() {
            if reader.part(part).is_none() {
                return Needs::everything();
            }
        }
        if !reader.changed && !reader.is_first {
            return reader.needs;
        }
        reader.is_first = false;
    }
}

#[derive(Default)]
struct Reader<'w, 'a> {
    needs: Needs,
    /// What the names may hold that the templates give.
    names: BTreeMap<&'a str, Held>,
    /// Whether a name holds more than when its turn came.
    changed: bool,
    /// Whether the names are not all known yet.
    is_first: bool,
    /// Whether a component takes arguments that it does not name.
    has_rest: bool,
    words: &'w [Word<'a>],
    at: usize,
    depth: usize,
    /// The place of a text that names a message or a file, and no field.
    label: Option<usize>,
}

impl<'w, 'a> Reader<'w, 'a> {
    /// Reads a tag; none if it is not understood.
    fn part(&mut self, part: &'w Part<'a>) -> Option<()> {
        (self.words, self.at, self.depth, self.label) = (&part.words, 0, 0, None);
        if part.prints {
            let held = self.expression(true)?;
            self.whole(held);
            return self.end();
        }
        match self.next()? {
            Word::Name("for") => {
                self.each(true)?;
                self.end()
            }
            Word::Name("set" | "set_global") => self.set(),
            Word::Name("if" | "elif") => {
                self.expression(true)?;
                self.end()
            }
            Word::Name("filter") => {
                self.filter(Held::NOTHING)?;
                while self.take("|") {
                    self.filter(Held::NOTHING)?;
                }
                self.end()
            }
            Word::Name("component") => {
                self.parameters();
                Some(())
            }
            // Which template an escaped text names is not looked for.
            Word::Name("include" | "extends") => match self.next()? {
                Word::Text(text) if text.contains('\\') => None,
                _ => Some(()),
            },
            Word::Sign("<") => {
                self.component()?;
                self.end()
            }
            _ => Some(()),
        }
    }

    /// Gives the names of a loop, after its `for`.
    fn each(&mut self, may_choose: bool) -> Option<()> {
        let first = self.name()?;
        let second = if self.take(",") { Some(self.name()?) } else { None };
        self.take_name("in").then_some(())?;
        let held = self.expression(may_choose)?;
        let (walked, value) = match second {
            None => (Held::LIST, held.only(Held::LIST | Held::SETTING).element()),
            Some(_) if held.has(Held::GROUPS) => (Held::GROUPS, Held::LIST),
            Some(_) => (Held::GROUPS, Held::NOTHING),
        };
        // What walks over a map sees all its fields.
        self.whole(held.without(walked));
        match second {
            None => self.give(first, value),
            Some(second) => {
                self.give(first, Held::NOTHING);
                self.give(second, value);
            }
        }
        Some(())
    }

    fn set(&mut self) -> Option<()> {
        let name = self.name()?;
        let mut held = Held::NOTHING;
        if self.take("=") {
            held = self.expression(true)?;
        } else {
            while self.take("|") {
                self.filter(Held::NOTHING)?;
            }
        }
        self.give(name, held);
        self.end()
    }

    /// Gives the names of a component's parameters.
    fn parameters(&mut self) {
        for pair in self.words.windows(2) {
            if let [Word::Sign("(" | "," | "@" | "..."), Word::Name(name)] = pair {
                self.give(name, Held::NOTHING);
            }
        }
    }

    /// Gives a name to what a loop or an assignment makes.
    fn give(&mut self, name: &'a str, held: Held) {
        self.needs.rebinds |= matches!(name, "page" | "section");
        self.pass(name, held);
    }

    /// Notes that a name may hold this.
    fn pass(&mut self, name: &'a str, held: Held) {
        // Of `page`, only the fields are followed.
        let followed = match name {
            "page" | "section" => Held::ONE,
            _ => Held::ONE | Held::LIST | Held::GROUPS | Held::SETTING,
        };
        self.whole(held.without(followed));
        let known = self.names.entry(name).or_default();
        let all = *known | held.only(followed);
        self.changed |= *known != all;
        *known = all;
    }

    /// What a name holds; none if it may be anything that there is.
    fn root(&mut self, name: &str) -> Option<Held> {
        match name {
            "__tera_context" => return None,
            "page" => return Some(Held::PAGE),
            "section" => return Some(Held::SECTION),
            "paginator" => self.needs.paginator = true,
            _ => {}
        }
        Some(match self.names.get(name) {
            Some(held) if name == "paginator" => *held | Held::ONE,
            Some(held) => *held,
            None if self.is_first => Held::NOTHING,
            None => of_unbound(name),
        })
    }

    /// Notes that all that is held is read.
    fn whole(&mut self, held: Held) {
        if held.has(Held::PAGE) {
            self.needs.page = Wanted::All;
        }
        if held.has(Held::SECTION) {
            self.needs.section = Wanted::All;
        }
        if held.without(Held::SETTING) != Held::NOTHING {
            self.needs.others = Fields::ALL;
        }
    }

    /// Notes that a field is read, and says what it holds.
    fn field(&mut self, held: Held, field: &str) -> Held {
        if held.has(Held::PAGE) {
            self.needs.page.want(field);
        }
        if held.has(Held::SECTION) {
            self.needs.section.want(field);
        }
        if held == Held::FACTS {
            self.needs.others = self.needs.others.and(Fields::fact(field));
            return Held::NOTHING;
        }
        if held == Held::ONE && field == "facts" {
            return Held::FACTS;
        }
        let own = Held::PAGE | Held::SECTION | Held::SETTING;
        if !held.has(own) || held.without(own) != Held::NOTHING {
            self.needs.others = self.needs.others.and(shown(field));
        }
        held.field(field)
    }

    /// Notes a field by its path, as filters take it, and says what it holds.
    fn path(&mut self, held: Held, path: &str) -> Held {
        path.split('.').fold(held, |held, field| self.field(held, field))
    }

    /// Notes a text, which may be the name of a field.
    fn text(&mut self, text: &str, at: usize) {
        if self.label != Some(at) {
            for part in text.split('.') {
                self.needs.others = self.needs.others.and(shown(part));
            }
        }
    }

    fn peek(&self) -> Option<Word<'a>> {
        self.words.get(self.at).copied()
    }

    fn rest(&self) -> &'w [Word<'a>] {
        self.words.get(self.at..).unwrap_or_default()
    }

    fn next(&mut self) -> Option<Word<'a>> {
        let word = self.peek()?;
        self.at += 1;
        Some(word)
    }

    fn name(&mut self) -> Option<&'a str> {
        match self.next()? {
            Word::Name(name) => Some(name),
            Word::Text(_) | Word::Sign(_) => None,
        }
    }

    fn take(&mut self, sign: &str) -> bool {
        self.take_word(Word::Sign(sign))
    }

    fn take_name(&mut self, name: &str) -> bool {
        self.take_word(Word::Name(name))
    }

    fn take_word(&mut self, word: Word<'_>) -> bool {
        let is_there = self.peek() == Some(word);
        self.at += usize::from(is_there);
        is_there
    }

    fn expect(&mut self, sign: &str) -> Option<()> {
        self.take(sign).then_some(())
    }

    fn end(&self) -> Option<()> {
        (self.at == self.words.len()).then_some(())
    }
}
