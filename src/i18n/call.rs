//! Calls of functions, and facts as text.

use std::borrow::Cow;

use super::bundles::Origin;
use super::format::{DateOptions, Formats, ListStyle, When};
use super::function::{Call, Function};
use super::problem::{Kind, Problem};
use super::resolve::{Resolver, Scope};
use super::value::Value;
use crate::model::{Date, Fact, Locale, Region, TimeZone, Timestamp, ZonedDateTime};

impl<'b> Resolver<'b> {
    /// What a function makes of its values; absent where it leaves a hole.
    pub(super) fn call(&mut self, call: &'b Call, scope: Scope<'_, 'b>) -> Value<'b> {
        let before = self.problems.len();
        let mut values = Vec::with_capacity(call.values.len());
        for value in &call.values {
            values.push(match call.function {
                // Its texts are written; those of all others are read.
                Function::List(_) => self.argument(value, scope),
                _ => self.undisguised(|resolver| resolver.argument(value, scope)),
            });
        }
        let value = match &call.function {
            Function::Number(changes) => values.into_iter().next().and_then(|value| {
                let Value::Number(mut number) = value else { return None };
                for change in changes {
                    change.apply(&mut number);
                }
                Some(Value::Number(number))
            }),
            Function::DateTime(options) => {
                self.date_time(&values, options, scope).map(|text| words(text, scope))
            }
            Function::List(style) => {
                self.list(&values, *style, scope).map(|text| words(text, scope))
            }
            Function::Region => values.first().and_then(|value| {
                let region = region(value)?;
                Some(words(self.region(region, scope), scope))
            }),
            Function::Language => values.first().and_then(|value| {
                let language = language(value)?;
                Some(words(self.language(&language, scope), scope))
            }),
            Function::Unknown => {
                self.problem(Kind::Function, scope, call.name);
                return Value::Absent;
            }
        };
        // A value that is missing was told already.
        if value.is_none() && self.problems.len() == before {
            self.problem(Kind::Value, scope, call.name);
        }
        value.unwrap_or(Value::Absent)
    }

    /// A fact as it is written where no function says how.
    pub(super) fn fact_text(
        &mut self,
        fact: &Fact,
        scope: Scope<'_, 'b>,
    ) -> Option<String> {
        match fact {
            Fact::Region(of) => Some(self.region(*of, scope)),
            Fact::Language(of) => Some(self.language(of, scope)),
            Fact::List(facts) => self.facts(facts, ListStyle::default(), scope),
            _ => {
                let value = Value::Fact(Cow::Owned(fact.clone()));
                self.date_time(&[value], &DateOptions::default(), scope)
            }
        }
    }

    fn date_time(
        &self,
        values: &[Value],
        options: &DateOptions,
        scope: Scope<'_, 'b>,
    ) -> Option<String> {
        let formats = self.tables.formats(scope.locale)?;
        let (start, end) = match values {
            [Value::Fact(fact)] => match &**fact {
                Fact::Map(span) => {
                    (when(span.get("start")?)?, Some(when(span.get("end")?)?))
                }
                fact => (when(fact)?, None),
            },
            [value] => (point(value)?, None),
            [start, end] => (point(start)?, Some(point(end)?)),
            _ => return None,
        };
        Some(match end {
            Some(end) => formats.range(&start, &end, options),
            None => formats.date(&start, options),
        })
    }

    fn list(
        &mut self,
        values: &[Value<'b>],
        style: ListStyle,
        scope: Scope<'_, 'b>,
    ) -> Option<String> {
        let mut items = Vec::new();
        for value in values {
            match value {
                Value::Absent => return None,
                Value::Fact(fact) if matches!(**fact, Fact::List(_)) => {
                    let Fact::List(facts) = &**fact else { continue };
                    for fact in facts {
                        items.push(self.item(fact, scope)?);
                    }
                }
                value => items.push(self.value_text(value, scope)),
            }
        }
        self.tables.formats(scope.locale).map(|formats| formats.list(&items, style))
    }

    fn facts(
        &mut self,
        facts: &[Fact],
        style: ListStyle,
        scope: Scope<'_, 'b>,
    ) -> Option<String> {
        let items: Option<Vec<String>> =
            facts.iter().map(|fact| self.item(fact, scope)).collect();
        let items = items?;
        self.tables.formats(scope.locale).map(|formats| formats.list(&items, style))
    }

    fn item(&mut self, fact: &Fact, scope: Scope<'_, 'b>) -> Option<String> {
        match Value::fact(fact, self.page) {
            Value::Absent => None,
            value => Some(self.value_text(&value, scope)),
        }
    }

    /// A country's name.
    fn region(&mut self, region: Region, scope: Scope<'_, 'b>) -> String {
        let term = format!("-region-{}", region.as_str().to_ascii_lowercase());
        self.name(term, &|formats| formats.region(region), scope).unwrap_or_else(|term| {
            self.problems.push(Problem::unnamed(term));
            region.to_string()
        })
    }

    /// A language's name.
    fn language(&mut self, language: &Locale, scope: Scope<'_, 'b>) -> String {
        let term = format!("-language-{}", language.path());
        let data = |formats: &Formats| formats.language(language);
        self.name(term, &data, scope).unwrap_or_else(|term| {
            self.problems.push(Problem::unnamed(term));
            language.to_string()
        })
    }

    /// A name: the term that says it, or what the locale data has; where the locale has
    /// neither, what those that it falls back to have. The term, if nobody has any.
    fn name(
        &mut self,
        term: String,
        data: &dyn Fn(&Formats) -> Option<String>,
        scope: Scope<'_, 'b>,
    ) -> Result<String, String> {
        let own = |origin| origin != Origin::Fallback;
        if let Some(text) = self.term_of(&term, scope, own) {
            return Ok(text);
        }
        let formats = self.tables.formats(scope.locale);
        if let Some(text) = formats.and_then(data) {
            return Ok(text);
        }
        if let Some(text) = self.term_of(&term, scope, |_| true) {
            return Ok(text);
        }
        let lenders = self.tables.chain(scope.locale).iter().map(|step| step.speaks);
        let lent = lenders
            .into_iter()
            .find_map(|lender| Some((data(self.tables.formats(lender)?)?, lender)));
        let (text, lender) = lent.ok_or(term)?;
        Ok(self.value_text(&Value::Text(text.into(), lender), scope))
    }
}

/// Words in the language that speaks.
fn words<'v>(text: String, scope: Scope) -> Value<'v> {
    Value::Text(Cow::Owned(text), scope.locale)
}

fn when(fact: &Fact) -> Option<When> {
    match fact {
        Fact::Date(date) => Some(When::Day(*date)),
        Fact::Moment(moment) => Some(When::Moment(moment.clone())),
        Fact::Word(text) => read(text),
        _ => None,
    }
}

/// A point in time; a template may write it as ISO 8601 has it.
fn point(value: &Value) -> Option<When> {
    match value {
        Value::Fact(fact) => when(fact),
        Value::Text(text, _) => read(text),
        Value::Number(_) | Value::Absent => None,
    }
}

fn read(text: &str) -> Option<When> {
    let moment = || text.parse::<ZonedDateTime>().ok().map(When::Moment);
    let instant = || {
        let instant: Timestamp = text.parse().ok()?;
        Some(When::Moment(ZonedDateTime::new(instant, TimeZone::UTC)))
    };
    let day = || text.parse::<Date>().ok().map(When::Day);
    moment().or_else(instant).or_else(day)
}

fn region(value: &Value) -> Option<Region> {
    match value {
        Value::Fact(fact) => match **fact {
            Fact::Region(region) => Some(region),
            _ => None,
        },
        Value::Text(text, _) => Region::new(text),
        Value::Number(_) | Value::Absent => None,
    }
}

fn language(value: &Value) -> Option<Locale> {
    match value {
        Value::Fact(fact) => match &**fact {
            Fact::Language(locale) => Some(locale.clone()),
            _ => None,
        },
        Value::Text(text, _) => Locale::new(text).ok(),
        Value::Number(_) | Value::Absent => None,
    }
}
