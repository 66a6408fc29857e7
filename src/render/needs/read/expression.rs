//! What an expression reads, and what its value may hold of pages. Each function starts
//! where the reader stands and gives none for what it does not understand.

use super::super::super::words::Word;
use super::{DEEPEST, Held, Reader};

/// What joins one operand to the next.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Joint {
    /// `and`, `or`: it hands one of them on and looks only at whether they are empty.
    Choice,
    /// Anything that looks into both.
    Look,
}

impl Reader<'_, '_> {
    /// An expression, with `… if … else …` where it may be one.
    pub(super) fn expression(&mut self, may_choose: bool) -> Option<Held> {
        self.depth += 1;
        let held = if self.depth > DEEPEST { None } else { self.operation(may_choose) };
        self.depth -= 1;
        held
    }

    fn operation(&mut self, may_choose: bool) -> Option<Held> {
        let mut all = Held::NOTHING;
        let mut before = None;
        loop {
            let negated = self.take_name("not");
            let mut held = self.operand()?;
            while self.take_name("is") {
                self.take_name("not");
                if self.test()? {
                    self.whole(held);
                }
                held = Held::NOTHING;
            }
            let after = self.joint();
            if before == Some(Joint::Look) || after == Some(Joint::Look) {
                self.whole(held);
            } else if !negated {
                all |= held;
            }
            before = after;
            if after.is_none() {
                break;
            }
        }
        if may_choose && self.take_name("if") {
            self.expression(true)?;
            self.take_name("else").then_some(())?;
            all |= self.expression(true)?;
        }
        Some(all)
    }

    fn joint(&mut self) -> Option<Joint> {
        let (joint, length) = match self.rest() {
            [Word::Name("and" | "or"), ..] => (Joint::Choice, 1),
            [Word::Name("not"), Word::Name("in"), ..] => (Joint::Look, 2),
            [
                Word::Name("in")
                | Word::Sign(
                    "+" | "-" | "*" | "/" | "//" | "**" | "%" | "~" | "==" | "!=" | "<"
                    | "<=" | ">" | ">=",
                ),
                ..,
            ] => (Joint::Look, 1),
            _ => return None,
        };
        self.at += length;
        Some(joint)
    }

    /// The test after `is`; says whether it looks into the value.
    fn test(&mut self) -> Option<bool> {
        let name = self.name()?;
        for argument in self.arguments(false)? {
            self.whole(argument.held);
        }
        Some(!matches!(
            name,
            "defined"
                | "undefined"
                | "none"
                | "string"
                | "number"
                | "map"
                | "array"
                | "bool"
                | "integer"
                | "float"
                | "iterable"
        ))
    }

    fn operand(&mut self) -> Option<Held> {
        let is_negative = self.take("-");
        let mut held = self.primary()?;
        held = self.steps(held)?;
        while self.take("|") {
            held = self.filter(held)?;
            held = self.steps(held)?;
        }
        if is_negative {
            self.whole(held);
            held = Held::NOTHING;
        }
        Some(held)
    }

    fn primary(&mut self) -> Option<Held> {
        let at = self.at;
        match self.next()? {
            Word::Text(text) => {
                self.text(text, at);
                Some(Held::NOTHING)
            }
            Word::Name(name) if name.starts_with(|c: char| c.is_ascii_digit()) => {
                Some(Held::NOTHING)
            }
            Word::Name(name) if self.peek() == Some(Word::Sign("(")) => self.call(name),
            Word::Name(name) => self.root(name),
            Word::Sign("(") => {
                let held = self.expression(true)?;
                self.expect(")")?;
                Some(held)
            }
            Word::Sign("[") => self.list(),
            Word::Sign("{") => self.map(),
            Word::Sign("<") => {
                self.component()?;
                Some(Held::NOTHING)
            }
            Word::Sign(_) => None,
        }
    }

    /// Fields and elements: `.field`, `["field"]`, `[0]`, `[1:3]`.
    fn steps(&mut self, mut held: Held) -> Option<Held> {
        loop {
            if self.take(".") || self.take("?.") {
                let field = self.name()?;
                held = self.field(held, field);
            } else if self.take("[") || self.take("?[") {
                held = self.subscript(held)?;
            } else {
                return Some(held);
            }
        }
    }

    fn subscript(&mut self, held: Held) -> Option<Held> {
        if let [Word::Text(field), Word::Sign("]"), ..] = self.rest()
            && !field.contains('\\')
        {
            self.at += 2;
            return Some(self.field(held, field));
        }
        let is_number = matches!(self.rest(), [Word::Name(number), Word::Sign("]"), ..]
            if number.bytes().all(|byte| byte.is_ascii_digit()));
        let mut slices = false;
        while !self.take("]") {
            if self.take(":") {
                slices = true;
            } else {
                let index = self.expression(true)?;
                self.whole(index);
            }
        }
        if slices {
            return Some(held);
        }
        // Out of a list comes an element, whichever it is; out of a map, any field.
        if !is_number {
            self.whole(held.without(Held::LIST));
        }
        Some(held.element())
    }

    /// A list after its `[`, or what is made of one: `[p.title for p in pages]`.
    fn list(&mut self) -> Option<Held> {
        let mut all = Held::NOTHING;
        let mut is_first = true;
        while !self.take("]") {
            if !is_first {
                self.expect(",")?;
                if self.take("]") {
                    break;
                }
            }
            if self.take("...") {
                let held = self.expression(true)?;
                self.whole(held.without(Held::LIST));
                all |= held.only(Held::LIST);
            } else {
                let held = self.expression(true)?;
                self.whole(held.without(Held::ONE));
                if held.has(Held::ONE) {
                    all |= Held::LIST;
                }
                if is_first && self.take_name("for") {
                    self.each(false)?;
                    if self.take_name("if") {
                        self.expression(false)?;
                    }
                    self.expect("]")?;
                    return Some(all);
                }
            }
            is_first = false;
        }
        Some(all)
    }

    /// A map after its `{`. What it holds is not followed.
    fn map(&mut self) -> Option<Held> {
        let mut is_first = true;
        while !self.take("}") {
            if !is_first {
                self.expect(",")?;
                if self.take("}") {
                    break;
                }
            }
            is_first = false;
            if !self.take("...") {
                let at = self.at;
                if let Word::Text(key) = self.next()? {
                    self.text(key, at);
                }
                self.expect(":")?;
            }
            let held = self.expression(true)?;
            self.whole(held);
        }
        Some(Held::NOTHING)
    }
}
