//! From Fluent's tree to compiled patterns, once a message.

use fluent_syntax::ast;

use super::function;
use super::join::join;
use super::literal::unescape;
use super::number::Number;
use super::pattern::{
    Expression, Key, Part, Pattern, Place, Reference, Run, Select, TermCall, Variant,
};
use super::slice::Slice;
use super::token::{Item, Joined, Token, tokens};
use crate::diagnostic::Diagnostic;
use crate::source::Source;

/// Compiles the patterns of one resource.
pub(super) struct Compiler<'a> {
    source: &'a Source,
    /// The texts that do not stand in the source as they are.
    pub made: String,
    /// The parts of the patterns.
    pub parts: Vec<Part>,
    /// What is wrong with the patterns.
    pub findings: Vec<Diagnostic>,
}

impl<'a> Compiler<'a> {
    /// A compiler for the patterns of `source`.
    pub(super) fn new(source: &'a Source) -> Self {
        Self { source, made: String::new(), parts: Vec::new(), findings: Vec::new() }
    }

    /// A text without placeables, from its first character to its last, in one line or in
    /// several.
    pub(super) fn text(&mut self, text: Slice, lines: bool) -> Pattern {
        if text.text.contains('<') {
            return self.marked(vec![Item::Lines(Joined::of(text))], Vec::new());
        }
        let run = if lines { Run::of_lines } else { Run::of_source };
        Pattern::plain(run(text.range()))
    }

    /// Compiles one pattern.
    pub(super) fn pattern(&mut self, tree: &ast::Pattern<Slice<'a>>) -> Pattern {
        if let [ast::PatternElement::TextElement { value }] = &*tree.elements
            && is_simple(value)
        {
            return Pattern::plain(Run::of_source(value.range()));
        }
        let simple = tree.elements.iter().all(|element| match element {
            ast::PatternElement::TextElement { value } => is_simple(value),
            ast::PatternElement::Placeable { .. } => true,
        });
        if simple { self.simple(tree) } else { self.lines(tree) }
    }

    /// A pattern of one line without anything that looks like a tag.
    fn simple(&mut self, tree: &ast::Pattern<Slice<'a>>) -> Pattern {
        let parts = tree.elements.iter().map(|element| match element {
            ast::PatternElement::TextElement { value } => {
                Part::Text(Run::of_source(value.range()))
            }
            ast::PatternElement::Placeable { expression } => {
                Part::Placeable(self.expression(expression))
            }
        });
        let parts = parts.collect();
        Pattern::of_parts(parts, &mut self.parts)
    }

    fn lines(&mut self, tree: &ast::Pattern<Slice<'a>>) -> Pattern {
        let mut placeables = Vec::new();
        let mut items: Vec<Item> = Vec::new();
        let is_text = |element: &ast::PatternElement<Slice<'a>>| {
            matches!(element, ast::PatternElement::TextElement { .. })
        };
        for stretch in tree.elements.chunk_by(|a, b| is_text(a) && is_text(b)) {
            if let [ast::PatternElement::Placeable { expression }] = stretch {
                items.push(Item::Placeable(placeables.len()));
                placeables.push(Some(self.expression(expression)));
            } else {
                items.push(Item::Lines(self.texts(stretch)));
            }
        }
        self.marked(items, placeables)
    }

    /// Lines between two placeables. What the parser cut off them is only indentation,
    /// which is cut off when they are joined, and carriage returns.
    fn texts(&self, stretch: &[ast::PatternElement<Slice<'a>>]) -> Joined<'a> {
        let mut slices = stretch.iter().filter_map(|element| match element {
            ast::PatternElement::TextElement { value } => Some(*value),
            ast::PatternElement::Placeable { .. } => None,
        });
        let first = slices.next().unwrap_or(Slice::whole(""));
        let end = slices.clone().next_back().unwrap_or(first).range().end;
        let raw = self.source.text.get(first.at..end).unwrap_or_default();
        if !raw.contains('\r') {
            return Joined::of(Slice { text: raw, at: first.at });
        }
        let mut joined = Joined::of(first);
        for slice in slices {
            joined.add(&slice);
        }
        joined
    }

    /// A pattern of several lines, or with what looks like a tag.
    fn marked(
        &mut self,
        mut items: Vec<Item>,
        mut placeables: Vec<Option<Expression>>,
    ) -> Pattern {
        let tokens = join(&tokens(&mut items));
        let mut parts = Vec::new();
        let is_text = |token: &Token| {
            matches!(token, Token::Text(_) | Token::Between(_) | Token::Mark(_))
        };
        for stretch in tokens.chunk_by(|a, b| is_text(a) && is_text(b)) {
            let part = match *stretch {
                [Token::Break] => Part::Break,
                [Token::OpenNamed(name)] => Part::OpenNamed(name),
                [Token::CloseNamed(name)] => Part::CloseNamed(name),
                [Token::Placeable(number)] => {
                    match placeables.get_mut(number).and_then(Option::take) {
                        Some(expression) => Part::Placeable(expression),
                        None => continue,
                    }
                }
                _ => {
                    self.stretch(stretch, &mut parts);
                    continue;
                }
            };
            parts.push(part);
        }
        match &*parts {
            [Part::Text(run)] => Pattern::plain(*run),
            _ => Pattern::of_parts(parts, &mut self.parts),
        }
    }

    /// Texts that follow each other: as they stand in the source, if there is nothing in
    /// them but lines.
    fn stretch(&mut self, tokens: &[Token], parts: &mut Vec<Part>) {
        let text = |token: &Token| match token {
            Token::Text(slice) => Some(slice.range()),
            _ => None,
        };
        let first = tokens.iter().position(|token| text(token).is_some());
        let last = tokens.iter().rposition(|token| text(token).is_some());
        let (Some(first), Some(last)) = (first, last) else {
            return self.make(tokens, parts);
        };
        let ends = (tokens.get(first).and_then(text), tokens.get(last).and_then(text));
        let (Some(start), Some(end)) = ends else { return };
        let range = start.start..end.end;
        let raw = self.source.text.get(range.clone()).unwrap_or_default();
        let marked = tokens.iter().any(|token| matches!(token, Token::Mark(_)));
        if marked || raw.contains('\r') {
            return self.make(tokens, parts);
        }
        self.make(tokens.get(..first).unwrap_or_default(), parts);
        let run =
            if first == last { Run::of_source(range) } else { Run::of_lines(range) };
        parts.push(Part::Text(run));
        self.make(tokens.get(last + 1..).unwrap_or_default(), parts);
    }

    /// Texts as one that does not stand in the source.
    fn make(&mut self, tokens: &[Token], parts: &mut Vec<Part>) {
        let start = self.made.len();
        for token in tokens {
            match *token {
                Token::Text(slice) => self.made.push_str(slice.text),
                Token::Between(text) => self.made.push_str(text),
                Token::Mark(mark) => mark.push(&mut self.made),
                _ => {}
            }
        }
        if start < self.made.len() {
            parts.push(Part::Text(Run::of_made(start..self.made.len())));
        }
    }

    fn expression(&mut self, tree: &ast::Expression<Slice<'a>>) -> Expression {
        let (selector, variants) = match tree {
            ast::Expression::Inline(inline) => return self.inline(inline),
            ast::Expression::Select { selector, variants } => (selector, variants),
        };
        let selector = self.inline(selector);
        let default = variants.iter().position(|variant| variant.default);
        let variants = variants.iter().map(|variant| {
            let key = match &variant.key {
                ast::VariantKey::Identifier { name } => {
                    Key::Word(Place::new(name.range()))
                }
                ast::VariantKey::NumberLiteral { value } => {
                    Key::Number(Number::literal(value.text).value)
                }
            };
            Variant { key, pattern: self.pattern(&variant.value) }
        });
        Expression::Select(Box::new(Select {
            selector,
            variants: variants.collect(),
            default: default.unwrap_or_default(),
        }))
    }

    fn inline(&mut self, tree: &ast::InlineExpression<Slice<'a>>) -> Expression {
        match tree {
            ast::InlineExpression::StringLiteral { value } => self.literal(*value),
            ast::InlineExpression::NumberLiteral { value } => {
                Expression::Number(Box::new(Number::literal(value.text)))
            }
            ast::InlineExpression::VariableReference { id } => {
                Expression::Variable(Place::new(id.name.range()))
            }
            ast::InlineExpression::MessageReference { id, attribute } => {
                let attribute = attribute.as_ref().map(|id| Place::new(id.name.range()));
                let id = Place::new(id.name.range());
                Expression::Message(Box::new(Reference { id, attribute }))
            }
            ast::InlineExpression::TermReference { id, attribute, arguments } => {
                let attribute = attribute.as_ref().map(|id| Place::new(id.name.range()));
                let name = id.name.range();
                // A term's id is kept with the hyphen that stands before it.
                let id = Place::new(name.start.saturating_sub(1)..name.end);
                let (positional, named) = match arguments {
                    Some(arguments) => self.arguments(arguments),
                    None => Default::default(),
                };
                let reference = Reference { id, attribute };
                Expression::Term(Box::new(TermCall { reference, positional, named }))
            }
            ast::InlineExpression::FunctionReference { id, arguments } => {
                let name = Place::new(id.name.range());
                let arguments = self.arguments(arguments);
                let made = &self.made;
                let call = function::compile(
                    self.source,
                    made,
                    name,
                    arguments,
                    &mut self.findings,
                );
                Expression::Call(Box::new(call))
            }
            ast::InlineExpression::Placeable { expression } => {
                self.expression(expression)
            }
        }
    }

    fn literal(&mut self, literal: Slice) -> Expression {
        if !literal.text.contains('\\') {
            return Expression::Text(Run::of_source(literal.range()));
        }
        let start = self.made.len();
        match unescape(self.source, literal) {
            Ok(text) => self.made.push_str(&text),
            Err(finding) => self.findings.push(*finding),
        }
        Expression::Text(Run::of_made(start..self.made.len()))
    }

    fn arguments(&mut self, tree: &ast::CallArguments<Slice<'a>>) -> function::Arguments {
        let positional = tree.positional.iter().map(|value| self.inline(value)).collect();
        let named = tree.named.iter().map(|argument| {
            (Place::new(argument.name.name.range()), self.inline(&argument.value))
        });
        (positional, named.collect())
    }
}

fn is_simple(text: &Slice) -> bool {
    !text.text.bytes().any(|byte| matches!(byte, b'<' | b'\n'))
}
