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
    /// What is wrong with the patterns.
    pub findings: Vec<Diagnostic>,
}

impl<'a> Compiler<'a> {
    /// A compiler for the patterns of `source`.
    pub(super) fn new(source: &'a Source) -> Self {
        Self { source, made: String::new(), findings: Vec::new() }
    }

    /// Compiles one pattern.
    pub(super) fn pattern(&mut self, tree: &ast::Pattern<Slice>) -> Pattern {
        if let [ast::PatternElement::TextElement { value }] = &*tree.elements
            && is_simple(value)
        {
            return Pattern::Plain(Run::of_source(value.range()));
        }
        let simple = tree.elements.iter().all(|element| match element {
            ast::PatternElement::TextElement { value } => is_simple(value),
            ast::PatternElement::Placeable { .. } => true,
        });
        if simple { self.simple(tree) } else { self.marked(tree) }
    }

    /// A pattern of one line without anything that looks like a tag.
    fn simple(&mut self, tree: &ast::Pattern<Slice>) -> Pattern {
        let parts = tree.elements.iter().map(|element| match element {
            ast::PatternElement::TextElement { value } => {
                Part::Text(Run::of_source(value.range()))
            }
            ast::PatternElement::Placeable { expression } => {
                Part::Placeable(self.expression(expression))
            }
        });
        Pattern::Parts(parts.collect())
    }

    fn marked(&mut self, tree: &ast::Pattern<Slice>) -> Pattern {
        let mut placeables = Vec::new();
        let mut items: Vec<Item> = Vec::new();
        for element in &tree.elements {
            match element {
                ast::PatternElement::Placeable { expression } => {
                    items.push(Item::Placeable(placeables.len()));
                    placeables.push(Some(self.expression(expression)));
                }
                ast::PatternElement::TextElement { value } => {
                    if let Some(Item::Lines(joined)) = items.last_mut() {
                        joined.add(value);
                    } else {
                        let mut joined = Joined::default();
                        joined.add(value);
                        items.push(Item::Lines(joined));
                    }
                }
            }
        }
        let tokens = tokens(&mut items);
        self.emit(&join(&tokens), &mut placeables)
    }

    fn emit(
        &mut self,
        tokens: &[Token],
        placeables: &mut [Option<Expression>],
    ) -> Pattern {
        let mut parts = Vec::new();
        let mut start = self.made.len();
        for token in tokens {
            let part = match *token {
                Token::Text(text) => {
                    self.made.push_str(text);
                    continue;
                }
                Token::Mark(mark) => {
                    mark.push(&mut self.made);
                    continue;
                }
                Token::Line => continue,
                Token::Break => Part::Break,
                Token::OpenNamed(name) => Part::OpenNamed(name),
                Token::CloseNamed(name) => Part::CloseNamed(name),
                Token::Placeable(number) => {
                    match placeables.get_mut(number).and_then(Option::take) {
                        Some(expression) => Part::Placeable(expression),
                        None => continue,
                    }
                }
            };
            self.flush(&mut start, &mut parts);
            parts.push(part);
        }
        self.flush(&mut start, &mut parts);
        match &*parts {
            [Part::Text(run)] => Pattern::Plain(*run),
            _ => Pattern::Parts(parts.into()),
        }
    }

    fn flush(&mut self, start: &mut usize, parts: &mut Vec<Part>) {
        if *start < self.made.len() {
            parts.push(Part::Text(Run::of_made(*start..self.made.len())));
            *start = self.made.len();
        }
    }

    fn expression(&mut self, tree: &ast::Expression<Slice>) -> Expression {
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

    fn inline(&mut self, tree: &ast::InlineExpression<Slice>) -> Expression {
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

    fn arguments(&mut self, tree: &ast::CallArguments<Slice>) -> function::Arguments {
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
