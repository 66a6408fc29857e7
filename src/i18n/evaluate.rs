//! What an expression is, before it is written: selectors and arguments.

use std::borrow::Cow;

use super::pattern::{Expression, Key, Place, Select};
use super::problem::Kind;
use super::resolve::{DEPTH, Resolver, Scope};
use super::value::Value;
use crate::model::mark::{Mark, strip};

/// Why an expression is evaluated.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Purpose {
    /// To choose a variant.
    Select,
    /// To be given to a function or term.
    Argument,
}

impl<'b> Resolver<'b> {
    /// What a variable stands for.
    pub(super) fn look_up(&self, name: Place, scope: Scope<'_, 'b>) -> Option<Value<'b>> {
        let name = scope.resource.name(name);
        match scope.local {
            Some(local) => {
                local.iter().find(|(n, _)| *n == name).map(|(_, value)| value.clone())
            }
            None => self.args.get(name).map(|value| Value::given(value, self.page)),
        }
    }

    /// The number of the variant that is chosen.
    pub(super) fn choose(&mut self, select: &'b Select, scope: Scope<'_, 'b>) -> usize {
        let selector = self.undisguised(|resolver| {
            resolver.evaluate(&select.selector, scope, Purpose::Select)
        });
        let mut variants = select.variants.iter();
        let chosen = match &selector {
            Value::Text(text, _) => {
                let text = strip(text);
                variants.position(|variant| match variant.key {
                    Key::Word(word) => scope.resource.name(word) == text,
                    Key::Number(_) => false,
                })
            }
            Value::Number(number) => {
                let mut category = None;
                variants.position(|variant| match variant.key {
                    Key::Word(word) => {
                        let category = *category.get_or_insert_with(|| {
                            self.tables.formats(scope.locale).map_or("other", |formats| {
                                formats.plural_category(number.value, &number.options)
                            })
                        });
                        scope.resource.name(word) == category
                    }
                    #[expect(clippy::float_cmp, reason = "an exact key is exact")]
                    Key::Number(key) => key == number.value,
                })
            }
            Value::Fact(_) | Value::Absent => None,
        };
        chosen.unwrap_or(select.default)
    }

    /// What an argument of a function is.
    pub(super) fn argument(
        &mut self,
        expression: &'b Expression,
        scope: Scope<'_, 'b>,
    ) -> Value<'b> {
        self.evaluate(expression, scope, Purpose::Argument)
    }

    fn evaluate(
        &mut self,
        expression: &'b Expression,
        scope: Scope<'_, 'b>,
        purpose: Purpose,
    ) -> Value<'b> {
        match expression {
            Expression::Text(run) => Value::Text(scope.resource.text(*run), scope.locale),
            Expression::Number(number) => Value::Number((**number).clone()),
            Expression::Variable(name) => {
                let value = self.look_up(*name, scope);
                // A term may be called without what it only chooses by.
                let needed = purpose == Purpose::Argument || scope.local.is_none();
                if value.is_none() && needed {
                    self.problem(Kind::Variable, scope, *name);
                }
                value.unwrap_or(Value::Absent)
            }
            Expression::Call(call) => {
                if self.depth >= DEPTH {
                    self.stop(Kind::Depth, scope, expression);
                    return Value::Absent;
                }
                self.depth += 1;
                let value = self.call(call, scope);
                self.depth -= 1;
                value
            }
            Expression::Message(_) | Expression::Term(_) | Expression::Select(_) => {
                let text = self.aside(|resolver| resolver.expression(expression, scope));
                Value::Text(Cow::Owned(text), scope.locale)
            }
        }
    }

    /// A value as text; words of another locale are marked as such.
    pub(super) fn value_text(
        &mut self,
        value: &Value<'_>,
        scope: Scope<'_, 'b>,
    ) -> String {
        match value {
            Value::Text(text, locale) => {
                let number = u16::try_from(*locale).ok();
                match number.filter(|_| *locale != scope.locale && !text.is_empty()) {
                    None => text.to_string(),
                    Some(number) => {
                        let mut marked = String::new();
                        Mark::Language(number).push(&mut marked);
                        marked.push_str(text);
                        Mark::EndLanguage(number).push(&mut marked);
                        marked
                    }
                }
            }
            Value::Number(number) => self.tables.number(scope.locale, number),
            Value::Fact(fact) => self.fact_text(fact, scope).unwrap_or_default(),
            Value::Absent => String::new(),
        }
    }
}
