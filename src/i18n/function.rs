//! The functions that a message may call, and what their options say.
//!
//! A call is checked when its message is compiled: options are literals, so that all
//! that can be wrong with them is known before anything is formatted.

use super::format::{DateOptions, Length, ListStyle, NumberStyle};
use super::number::Number;
use super::option::{self, Set, list};
use super::pattern::{Expression, Place};
use crate::diagnostic::{Code, Diagnostic, nearest};
use crate::model::Span;
use crate::source::Source;

/// Positional and named arguments.
pub(super) type Arguments = (Box<[Expression]>, Box<[(Place, Expression)]>);

/// A function with its arguments.
#[derive(Debug)]
pub(super) struct Call {
    /// The function's name.
    pub name: Place,
    /// What it does.
    pub function: Function,
    /// What it is done to.
    pub values: Box<[Expression]>,
    /// The options as they are written.
    pub named: Box<[(Place, Expression)]>,
}

/// What a function does, its options read.
#[derive(Clone, Debug)]
pub(super) enum Function {
    /// Writes a number, or chooses by it.
    Number(Vec<NumberChange>),
    /// Writes a day, a time, or a span of either.
    DateTime(DateOptions),
    /// Writes several things in one phrase.
    List(ListStyle),
    /// Writes the name of a country.
    Region,
    /// Writes the name of a language.
    Language,
    /// There is no such function.
    Unknown,
}

/// One option of `NUMBER`.
#[derive(Clone, Copy, Debug)]
pub(super) enum NumberChange {
    Ordinal(bool),
    Style(NumberStyle),
    Grouping(bool),
    MinimumIntegerDigits(u8),
    MinimumFractionDigits(u8),
    MaximumFractionDigits(u8),
    MinimumSignificantDigits(u8),
    MaximumSignificantDigits(u8),
}

const FUNCTIONS: [&str; 5] = ["NUMBER", "DATETIME", "LIST", "REGION", "LANGUAGE"];

/// Reads a call, and tells what is wrong with it.
pub(super) fn compile(
    source: &Source,
    made: &str,
    name: Place,
    (values, named): Arguments,
    findings: &mut Vec<Diagnostic>,
) -> Call {
    let text = |place: Place| source.text.get(place.range()).unwrap_or_default();
    let mut function = match text(name) {
        "NUMBER" => Function::Number(Vec::new()),
        "DATETIME" => Function::DateTime(DateOptions::default()),
        "LIST" => Function::List(ListStyle::default()),
        "REGION" => Function::Region,
        "LANGUAGE" => Function::Language,
        other => {
            findings.push(unknown_function(source, name, other));
            Function::Unknown
        }
    };
    for (option, value) in &named {
        if matches!(function, Function::Unknown) {
            break;
        }
        match option::read(source, made, text(name), *option, value) {
            Ok((option, set)) => function.set(option, &set),
            Err(finding) => findings.push(*finding),
        }
    }
    let (fewest, most) = function.values();
    if !(fewest..=most).contains(&values.len()) {
        findings.push(wrong_count(source, name, text(name), (fewest, most)));
    }
    Call { name, function, values, named }
}

impl Function {
    /// The fewest and the most values that it takes.
    fn values(&self) -> (usize, usize) {
        match self {
            Self::Number(_) | Self::Region | Self::Language => (1, 1),
            Self::DateTime(_) => (1, 2),
            Self::List(_) => (1, usize::MAX),
            Self::Unknown => (0, usize::MAX),
        }
    }

    fn set(&mut self, option: &str, set: &Set) {
        match (self, set) {
            (Self::Number(changes), set) => {
                changes.extend(NumberChange::new(option, set));
            }
            (Self::DateTime(options), Set::Word(word)) => {
                let length = match *word {
                    "full" => Length::Full,
                    "long" => Length::Long,
                    "medium" => Length::Medium,
                    _ => Length::Short,
                };
                match option {
                    "dateStyle" => options.date_style = Some(length),
                    _ => options.time_style = Some(length),
                }
            }
            (Self::List(style), Set::Word(word)) => {
                *style = match *word {
                    "disjunction" => ListStyle::Or,
                    "unit" => ListStyle::Unit,
                    _ => ListStyle::And,
                };
            }
            _ => {}
        }
    }
}

impl NumberChange {
    fn new(option: &str, set: &Set) -> Option<Self> {
        Some(match (option, set) {
            ("type", Set::Word(word)) => Self::Ordinal(*word == "ordinal"),
            ("style", Set::Word("percent")) => Self::Style(NumberStyle::Percent),
            ("style", Set::Word(_)) => Self::Style(NumberStyle::Decimal),
            ("useGrouping", Set::Word(word)) => Self::Grouping(*word == "true"),
            ("minimumIntegerDigits", Set::Digits(n)) => Self::MinimumIntegerDigits(*n),
            ("minimumFractionDigits", Set::Digits(n)) => Self::MinimumFractionDigits(*n),
            ("maximumFractionDigits", Set::Digits(n)) => Self::MaximumFractionDigits(*n),
            ("minimumSignificantDigits", Set::Digits(n)) => {
                Self::MinimumSignificantDigits(*n)
            }
            ("maximumSignificantDigits", Set::Digits(n)) => {
                Self::MaximumSignificantDigits(*n)
            }
            _ => return None,
        })
    }

    /// Changes how a number is written.
    pub(super) fn apply(self, number: &mut Number) {
        let options = &mut number.options;
        match self {
            Self::Ordinal(value) => options.ordinal = value,
            Self::Style(value) => options.style = value,
            Self::Grouping(value) => options.grouping = value,
            Self::MinimumIntegerDigits(n) => options.minimum_integer_digits = Some(n),
            Self::MinimumFractionDigits(n) => options.minimum_fraction_digits = Some(n),
            Self::MaximumFractionDigits(n) => options.maximum_fraction_digits = Some(n),
            Self::MinimumSignificantDigits(n) => {
                options.minimum_significant_digits = Some(n);
            }
            Self::MaximumSignificantDigits(n) => {
                options.maximum_significant_digits = Some(n);
            }
        }
    }
}

fn unknown_function(source: &Source, name: Place, text: &str) -> Diagnostic {
    let finding = Diagnostic::error(
        Code::UnknownFunction,
        format!("there is no function `{text}`"),
    )
    .at(Span::new(&source.path, name.range()));
    match nearest(text, FUNCTIONS) {
        Some(near) => finding.help(format!("did you mean `{near}`?")),
        None => finding.help(format!("the functions are {}", list(&FUNCTIONS))),
    }
}

fn wrong_count(
    source: &Source,
    name: Place,
    text: &str,
    (fewest, most): (usize, usize),
) -> Diagnostic {
    let count = match (fewest, most) {
        (1, 1) => "one value".to_owned(),
        (1, 2) => "one value, or two for a span of time".to_owned(),
        _ => "at least one value".to_owned(),
    };
    Diagnostic::error(Code::UnknownFunction, format!("`{text}` takes {count}"))
        .at(Span::new(&source.path, name.range()))
        .help(format!("write `{text}($name)`"))
}
