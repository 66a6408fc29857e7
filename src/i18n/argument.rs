//! What a message is given: facts as Fluent's values.

use std::any::Any;
use std::borrow::Cow;

use fluent::FluentValue;
use fluent::types::FluentType;

use crate::model::Fact;

/// A fact that is neither text nor number: a day, a moment, a region, a language, a list
/// of facts, or the `start` and `end` of a span of time.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Given(pub Fact);

/// The fact as an argument of a message. A page, a file, and a map that is no span of
/// time are none: what a visitor reads of them is a message of its own.
#[must_use]
pub fn argument(fact: &Fact) -> Option<FluentValue<'static>> {
    Some(match fact {
        Fact::Bool(value) => FluentValue::String(value.to_string().into()),
        #[expect(clippy::cast_precision_loss, reason = "Fluent's numbers are such")]
        Fact::Integer(value) => (*value as f64).into(),
        Fact::Decimal(value) => (*value).into(),
        Fact::Word(text) | Fact::Address(text) => {
            FluentValue::String(text.to_string().into())
        }
        Fact::Map(map) if map.get("start").is_none() || map.get("end").is_none() => {
            return None;
        }
        Fact::Date(_)
        | Fact::Moment(_)
        | Fact::Region(_)
        | Fact::Language(_)
        | Fact::List(_)
        | Fact::Map(_) => FluentValue::Custom(Box::new(Given(fact.clone()))),
        Fact::Page(_) | Fact::File(_) => return None,
    })
}

/// The fact that a value of Fluent's carries.
pub(super) fn given(value: &(dyn FluentType + Send)) -> Option<&Fact> {
    let any: &dyn Any = value.as_any();
    any.downcast_ref().map(|Given(fact)| fact)
}

impl FluentType for Given {
    fn duplicate(&self) -> Box<dyn FluentType + Send> {
        Box::new(self.clone())
    }

    fn as_string(&self, _: &intl_memoizer::IntlLangMemoizer) -> Cow<'static, str> {
        Cow::Borrowed("")
    }

    fn as_string_threadsafe(
        &self,
        _: &intl_memoizer::concurrent::IntlLangMemoizer,
    ) -> Cow<'static, str> {
        Cow::Borrowed("")
    }
}
