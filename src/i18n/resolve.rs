//! The resolver: compiled patterns and arguments to text.
//!
//! It walks a pattern once and writes into one text. What fails leaves a hole and a
//! problem; whether a message with a hole is shown is for the caller to say.

use super::Args;
use super::bundles::Origin;
use super::chain::Step;
use super::pattern::{
    Content, Expression, Part, Pattern, Place, Reference, Run, TermCall,
};
use super::problem::{Kind, Problem};
use super::pseudo::Guise;
use super::resource::Resource;
use super::tables::Tables;
use super::value::Value;
use super::writer::Writer;
use crate::model::MessageId;
use crate::model::mark::Mark;

/// How many placeables one text may have.
const PLACEABLES: usize = 2_000;
/// How deep patterns may stand in each other, be it by references or by variants.
pub(super) const DEPTH: usize = 32;
/// How long one text may become, in bytes.
pub(super) const LENGTH: usize = 100 * 1024;

/// Writes one message.
pub(super) struct Resolver<'b> {
    pub(super) tables: &'b Tables,
    /// The page's arguments.
    pub(super) args: &'b Args<'b>,
    /// The locale of the page.
    pub(super) page: usize,
    /// The numbers of the render's named elements.
    links: &'b dyn Fn(&str) -> Option<u16>,
    /// Whether a hole shows the name of what is missing.
    holes: bool,
    /// How the texts of patterns are written, if not as they are.
    pub(super) guise: Option<Guise>,
    /// What is written.
    out: Writer,
    /// What went wrong.
    pub(super) problems: Vec<Problem>,
    /// What was looked up because of an argument.
    pub(super) asked: Vec<(usize, MessageId)>,
    placeables: usize,
    written: usize,
    /// The patterns that are being written, and in which locale.
    path: Vec<(&'b Pattern, usize)>,
    pub(super) depth: usize,
    stopped: bool,
}

/// Where an expression stands.
#[derive(Clone, Copy)]
pub(super) struct Scope<'s, 'b> {
    /// The locale that speaks.
    pub locale: usize,
    /// The file.
    pub resource: &'b Resource,
    /// In a term, and in what it refers to: all variables there are.
    pub(super) local: Option<&'s [(&'b str, Value<'b>)]>,
}

/// A pattern that answers a reference.
#[derive(Clone, Copy)]
pub(super) struct Answer<'b> {
    /// How it was found.
    pub step: Step,
    /// The file.
    pub resource: &'b Resource,
    /// The pattern.
    pub pattern: &'b Pattern,
}

impl<'b> Resolver<'b> {
    /// A resolver for a page that speaks `page`.
    pub(super) fn new(
        tables: &'b Tables,
        page: usize,
        args: &'b Args<'b>,
        links: &'b dyn Fn(&str) -> Option<u16>,
        holes: bool,
    ) -> Self {
        Self {
            tables,
            args,
            page,
            links,
            holes,
            guise: None,
            out: Writer::default(),
            problems: Vec::new(),
            asked: Vec::new(),
            placeables: 0,
            written: 0,
            path: Vec::new(),
            depth: 0,
            stopped: false,
        }
    }

    /// Writes the pattern that answered the page.
    pub(super) fn write(&mut self, answer: Answer<'b>) {
        self.out = Writer::sized(answer.pattern.size(&answer.resource.parts));
        self.answer(answer, self.page, None);
    }

    /// What was written.
    pub(super) fn into_text(self) -> String {
        self.out.into_text()
    }

    /// Writes a pattern, in its own language where `asks` speaks another.
    fn answer(
        &mut self,
        answer: Answer<'b>,
        asks: usize,
        local: Option<&[(&'b str, Value<'b>)]>,
    ) {
        let locale = answer.step.speaks;
        let outermost = self.path.is_empty();
        self.path.push((answer.pattern, locale));
        let number = u16::try_from(locale).ok().filter(|_| locale != asks);
        if let Some(number) = number {
            self.out.mark(Mark::Language(number));
        }
        let scope = Scope { locale, resource: answer.resource, local };
        let start = self.out.len();
        self.pattern(answer.pattern, scope);
        if outermost
            && let Some((before, after)) = self.guise.as_mut().and_then(Guise::ends)
        {
            self.out.enclose(start, before, &after);
        }
        if let Some(number) = number {
            self.out.mark(Mark::EndLanguage(number));
        }
        self.path.pop();
    }

    fn pattern(&mut self, pattern: &'b Pattern, scope: Scope<'_, 'b>) {
        let parts = match pattern.content(&scope.resource.parts) {
            Content::Plain(run) => return self.words(run, scope.resource),
            Content::Parts(parts) => parts,
        };
        for part in parts {
            if self.stopped {
                return;
            }
            match part {
                Part::Text(run) => self.words(*run, scope.resource),
                Part::Break => self.out.line_break(),
                Part::OpenNamed(name) => match (self.links)(scope.resource.name(*name)) {
                    Some(number) => self.out.mark(Mark::OpenNamed(number)),
                    None => self.problem(Kind::Link, scope, *name),
                },
                Part::CloseNamed(name) => {
                    if let Some(number) = (self.links)(scope.resource.name(*name)) {
                        self.out.mark(Mark::CloseNamed(number));
                    }
                }
                Part::Placeable(expression) => {
                    self.placeables += 1;
                    if self.placeables > PLACEABLES {
                        self.stop(Kind::Placeables, scope, expression);
                        return;
                    }
                    self.expression(expression, scope);
                }
            }
        }
    }

    /// Writes an expression.
    pub(super) fn expression(
        &mut self,
        expression: &'b Expression,
        scope: Scope<'_, 'b>,
    ) {
        if self.depth >= DEPTH {
            return self.stop(Kind::Depth, scope, expression);
        }
        self.depth += 1;
        match expression {
            Expression::Text(run) => self.text(&scope.resource.text(*run)),
            Expression::Number(number) => self.number(number, scope.locale),
            Expression::Variable(name) => self.variable(*name, scope),
            Expression::Message(reference) => {
                self.reference(**reference, scope, scope.local);
            }
            Expression::Term(call) => self.term(call, scope),
            Expression::Call(call) => match self.call(call, scope) {
                Value::Absent => {
                    self.hole(|| format!("{}()", scope.resource.name(call.name)));
                }
                value => self.value(&value, scope),
            },
            Expression::Select(select) => {
                let variant = self.choose(select, scope);
                if let Some(variant) = select.variants.get(variant) {
                    self.pattern(&variant.pattern, scope);
                }
            }
        }
        self.depth -= 1;
    }

    fn variable(&mut self, name: Place, scope: Scope<'_, 'b>) {
        match self.look_up(name, scope) {
            Some(value) if !matches!(value, Value::Absent) => self.value(&value, scope),
            _ => {
                self.problem(Kind::Variable, scope, name);
                self.hole(|| format!("${}", scope.resource.name(name)));
            }
        }
    }

    fn term(&mut self, call: &'b TermCall, scope: Scope<'_, 'b>) {
        for value in &call.positional {
            self.undisguised(|resolver| resolver.argument(value, scope));
        }
        let mut local = Vec::with_capacity(call.named.len());
        for (name, value) in &call.named {
            let value = self.argument(value, scope);
            local.push((scope.resource.name(*name), value));
        }
        self.reference(call.reference, scope, Some(&local));
    }

    fn reference(
        &mut self,
        reference: Reference,
        scope: Scope<'_, 'b>,
        local: Option<&[(&'b str, Value<'b>)]>,
    ) {
        let id = scope.resource.name(reference.id);
        let attribute = reference.attribute.map(|name| scope.resource.name(name));
        let hole = || match attribute {
            Some(name) => format!("{id}.{name}"),
            None => id.to_owned(),
        };
        let Some(answer) = self.tables.answers(scope.locale, id, attribute).next() else {
            self.problem(Kind::Reference, scope, reference.id);
            return self.hole(hole);
        };
        let going_on = |(pattern, locale): &(&Pattern, usize)| {
            std::ptr::eq(*pattern, answer.pattern) && *locale == answer.step.speaks
        };
        if self.path.iter().any(going_on) {
            self.problem(Kind::Cycle, scope, reference.id);
            return self.hole(hole);
        }
        self.answer(answer, scope.locale, local);
    }

    /// Writes a term that an argument names, if there is one that comes `from` there.
    pub(super) fn term_of(
        &mut self,
        id: &str,
        scope: Scope<'_, 'b>,
        from: impl Fn(Origin) -> bool,
    ) -> Option<String> {
        self.asked.extend(MessageId::new(id).map(|id| (scope.locale, id)));
        let mut answers = self.tables.answers(scope.locale, id, None);
        let answer = answers.find(|answer| from(answer.step.origin))?;
        if self.depth >= DEPTH {
            return None;
        }
        self.depth += 1;
        let text = self.aside(|resolver| {
            resolver.answer(answer, scope.locale, Some(&[]));
        });
        self.depth -= 1;
        Some(text)
    }

    /// Lets `write` write, and gives what it wrote.
    pub(super) fn aside(&mut self, write: impl FnOnce(&mut Self)) -> String {
        let out = std::mem::take(&mut self.out);
        write(self);
        std::mem::replace(&mut self.out, out).into_text()
    }

    /// Writes a value.
    fn value(&mut self, value: &Value<'b>, scope: Scope<'_, 'b>) {
        let text = self.value_text(value, scope);
        self.text(&text);
    }

    fn number(&mut self, number: &super::number::Number, locale: usize) {
        let text = self.tables.number(locale, number);
        self.text(&text);
    }

    /// Writes text.
    fn text(&mut self, text: &str) {
        if self.fits(text) {
            self.out.push(text);
        }
    }

    /// Writes a text of a pattern. What fits is what the text is without a guise, so that
    /// a pseudo-locale has no findings of its own.
    fn words(&mut self, run: Run, resource: &Resource) {
        if self.guise.is_none() && self.written + run.size() <= LENGTH {
            let raw = resource.raw(run);
            self.written += if run.is_lines() {
                self.out.push_lines(raw)
            } else {
                self.out.push(raw);
                raw.len()
            };
            return;
        }
        let text = resource.text(run);
        if self.fits(&text) {
            match &mut self.guise {
                Some(guise) => self.out.push(&guise.text(&text)),
                None => self.out.push(&text),
            }
        }
    }

    /// Whether there is room for a text, which then counts as written.
    fn fits(&mut self, text: &str) -> bool {
        if self.written + text.len() > LENGTH {
            if !self.stopped {
                self.stopped = true;
                self.problems.push(Problem::whole(Kind::Length));
            }
            return false;
        }
        self.written += text.len();
        true
    }

    fn hole(&mut self, name: impl FnOnce() -> String) {
        if self.holes {
            let name = name();
            self.text(&format!("{{{name}}}"));
        }
    }

    pub(super) fn stop(&mut self, kind: Kind, scope: Scope<'_, 'b>, at: &Expression) {
        if !self.stopped {
            self.stopped = true;
            match at.place() {
                Some(place) => self.problem(kind, scope, place),
                None => self.problems.push(Problem::whole(kind)),
            }
        }
    }

    pub(super) fn problem(&mut self, kind: Kind, scope: Scope<'_, 'b>, place: Place) {
        self.problems.push(Problem {
            kind,
            name: scope.resource.name(place).to_owned(),
            span: Some(scope.resource.span(place)),
            in_term: scope.local.is_some(),
        });
    }
}
