//! What functions, filters and components take, and what they give.

use super::super::super::words::Word;
use super::{Held, Reader};

/// An argument of a call.
pub(super) struct Argument<'a> {
    pub(super) name: &'a str,
    pub(super) held: Held,
    /// Its text, if it is a text alone, without escapes.
    pub(super) text: Option<&'a str>,
}

impl<'a> Reader<'_, 'a> {
    /// A function's call, after its name.
    pub(super) fn call(&mut self, name: &str) -> Option<Held> {
        let labels =
            matches!(name, "trans" | "get_url" | "get_hash" | "get_page" | "get_section");
        for argument in self.arguments(labels)? {
            self.whole(argument.held);
        }
        let gives = matches!(name, "get_page" | "get_section");
        Some(if gives { Held::ONE } else { Held::NOTHING })
    }

    /// Arguments in parentheses, if there are any. Where they may be labels, a text that
    /// `key` or `path` starts with names a message or a file.
    pub(super) fn arguments(&mut self, labels: bool) -> Option<Vec<Argument<'a>>> {
        let mut arguments = Vec::new();
        if !self.take("(") {
            return Some(arguments);
        }
        while !self.take(")") {
            if !arguments.is_empty() {
                self.expect(",")?;
                if self.take(")") {
                    break;
                }
            }
            let name = self.name()?;
            self.expect("=")?;
            if labels && matches!(name, "key" | "path") {
                self.label = Some(self.at);
            }
            let text = match self.rest() {
                [Word::Text(text), Word::Sign("," | ")"), ..] if !text.contains('\\') => {
                    Some(*text)
                }
                _ => None,
            };
            let held = self.expression(true)?;
            arguments.push(Argument { name, held, text });
        }
        Some(arguments)
    }

    /// A filter after its `|`, on what is held.
    pub(super) fn filter(&mut self, held: Held) -> Option<Held> {
        let name = self.name()?;
        let arguments = self.arguments(false)?;
        let mut instead = Held::NOTHING;
        let mut field = None;
        for argument in arguments {
            match argument.name {
                "value" if name == "default" => instead |= argument.held,
                "default" if name == "get" => instead |= argument.held,
                _ => self.whole(argument.held),
            }
            if matches!(argument.name, "attribute" | "key") {
                field = argument.text;
            }
        }
        let kept = match (name, field) {
            ("length", _) => {
                self.whole(held.without(Held::LIST | Held::GROUPS));
                Held::NOTHING
            }
            ("first" | "last" | "nth", _) => held.element(),
            ("reverse" | "safe" | "default", _) => held,
            ("sort" | "filter", Some(field)) => {
                let compared = self.path(held.element(), field);
                self.whole(compared);
                held
            }
            ("group_by", Some(field)) => {
                let compared = self.path(held.element(), field);
                self.whole(compared | held.without(Held::LIST));
                if held.has(Held::LIST) { Held::GROUPS } else { Held::NOTHING }
            }
            ("map", Some(field)) => {
                let taken = self.path(held.element(), field);
                self.whole(taken.without(Held::ONE));
                if taken.has(Held::ONE) { Held::LIST } else { Held::NOTHING }
            }
            ("get", Some(field)) => self.field(held, field),
            _ => {
                self.whole(held);
                held.only(Held::LIST)
            }
        };
        Some(kept | instead)
    }

    /// A component's call after its `<`.
    pub(super) fn component(&mut self) -> Option<()> {
        self.name()?;
        while self.take(".") {
            self.name()?;
        }
        loop {
            let held = match self.peek() {
                Some(Word::Name(name)) => {
                    self.at += 1;
                    let held = self.attribute(name)?;
                    // A component that takes all the rest sees it by other names.
                    if self.has_rest {
                        self.whole(held);
                    }
                    self.pass(name, held);
                    continue;
                }
                Some(Word::Sign("{")) => {
                    self.at += 1;
                    self.expect("...")?;
                    let held = self.expression(true)?;
                    self.expect("}")?;
                    held
                }
                _ => break,
            };
            self.whole(held);
        }
        self.take("/");
        self.expect(">")
    }

    /// The value of a component's argument, after its name.
    fn attribute(&mut self, name: &str) -> Option<Held> {
        if !self.take("=") {
            return self.root(name);
        }
        let at = self.at;
        match self.next()? {
            Word::Text(text) => {
                self.text(text, at);
                Some(Held::NOTHING)
            }
            Word::Sign("{") => {
                let held = self.expression(true)?;
                self.expect("}")?;
                Some(held)
            }
            // Tera takes no other; what stands here alone holds no page.
            Word::Name(name) if name.starts_with(|c: char| c.is_ascii_digit()) => {
                Some(Held::NOTHING)
            }
            _ => None,
        }
    }
}
