//! What an expression is while a message is resolved.

use std::borrow::Cow;

use super::argument::given;
use super::number::Number;
use crate::model::Fact;

/// What an expression is.
#[derive(Clone, Debug)]
pub(super) enum Value<'v> {
    /// A text, and the locale whose words it has.
    Text(Cow<'v, str>, usize),
    /// A number.
    Number(Number),
    /// A day, a moment, a region, a language, a list of facts, a span of time.
    Fact(Cow<'v, Fact>),
    /// Nothing that could be printed.
    Absent,
}

impl<'v> Value<'v> {
    /// An argument of the page that speaks `locale`.
    pub(super) fn given(value: &'v fluent::FluentValue, locale: usize) -> Self {
        match value {
            fluent::FluentValue::String(text) => Self::Text(Cow::Borrowed(text), locale),
            fluent::FluentValue::Number(number) => Self::Number(number.into()),
            fluent::FluentValue::Custom(custom) => given(&**custom)
                .map_or(Self::Absent, |fact| Self::Fact(Cow::Borrowed(fact))),
            fluent::FluentValue::None | fluent::FluentValue::Error => Self::Absent,
        }
    }

    /// The fact as a value in a page that speaks `locale`.
    pub(super) fn fact(fact: &'v Fact, locale: usize) -> Self {
        match fact {
            Fact::Bool(value) => Self::Text(value.to_string().into(), locale),
            #[expect(clippy::cast_precision_loss, reason = "Fluent's numbers are such")]
            Fact::Integer(value) => Self::Number(Number::plain(*value as f64)),
            Fact::Decimal(value) => Self::Number(Number::plain(*value)),
            Fact::Word(text) | Fact::Address(text) => {
                Self::Text(Cow::Borrowed(text), locale)
            }
            Fact::Page(_) | Fact::File(_) => Self::Absent,
            Fact::Date(_)
            | Fact::Moment(_)
            | Fact::Region(_)
            | Fact::Language(_)
            | Fact::List(_)
            | Fact::Map(_) => Self::Fact(Cow::Borrowed(fact)),
        }
    }
}
